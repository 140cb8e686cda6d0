"""How a wrong command is refused: exit code 2, a sentence, a suggestion; and what is refused wherever it is asked for."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from parcours.cli.exits import Exit
from parcours.diagnostics import Language, Words
from parcours.report.pasted import argument
from parcours.report.terminal import printable
from parcours.workspace import NoHouse, find_houses, shown_prefix

MOST_CHOICES = 20
RULES_HINT = Words("`parcours rules` lists them all", "`parcours rules` les donne toutes")


def houses_at(path: Path | None, language: Language) -> tuple[Path, ...]:
    """The houses a command is about; ends with exit code 2 where there are none."""
    found = find_houses(path, Path.cwd())
    if isinstance(found, NoHouse):
        refuse(found.message, found.hint, language)
    return found


def house_at(path: Path | None, language: Language, several: Words) -> Path:
    """The one house that a command is about; where there are `several`, ends with exit code 2 and names them."""
    houses = houses_at(path, language)
    if len(houses) > 1:
        shown = [argument(shown_prefix(house, Path.cwd())) for house in houses]
        named = ", ".join(shown[:MOST_CHOICES]) + (" …" if len(shown) > MOST_CHOICES else "")
        refuse(several, Words(f"choose one: {named}", f"choisissez : {named}"), language)
    return houses[0]


def refuse(message: Words, hint: Words | None, language: Language) -> NoReturn:
    """Says what is wrong with the command and ends with exit code 2."""
    sys.stderr.write(f"parcours: {printable(message.said(language))}\n")
    if hint is not None:
        sys.stderr.write(f"  {printable(hint.said(language))}\n")
    raise SystemExit(Exit.USAGE)


def refuse_word(
    option: str, word: str, known: Iterable[str], language: Language, *, otherwise: Words | None = None
) -> NoReturn:
    """Refuses a value of an option, with the nearest known one, or all of them, or, if they are many, `otherwise`."""
    from parcours.model.vocabulary import nearest

    choices = sorted(set(known))
    near = nearest(word, choices)
    hint = did_you_mean(near) if near else otherwise
    if hint is None and choices:
        shown = ", ".join(choices[:MOST_CHOICES]) + (" …" if len(choices) > MOST_CHOICES else "")
        hint = Words(f"known: {shown}", f"connus : {shown}")
    refuse(unknown_word(option, word), hint, language)


def unknown_word(option: str, word: str) -> Words:
    """That an option does not take a word."""
    return Words(f'{option} does not know "{word}"', f"{option} ne connaît pas « {word} »")


def did_you_mean(*names: str) -> Words:
    """The question that proposes one of these names."""
    return Words(
        "did you mean " + " or ".join(f'"{name}"' for name in names) + "?",
        "vouliez-vous dire " + " ou ".join(f"« {name} »" for name in names) + " ?",
    )
