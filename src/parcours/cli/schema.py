"""`parcours schema`: the spec language as JSON Schema, for editors and for other programs."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import KIND, PATH_NAME, Tongue, language_of
from parcours.cli.refusal import house_at, houses_at, refuse, refuse_word
from parcours.diagnostics import Language, Words
from parcours.report.terminal import printable, write_exactly

if TYPE_CHECKING:
    from parcours.schema.documents import Asked, Draft

FOLDER = ".parcours/schemas"
"""Where a house keeps its schemas: hidden from the specs, named in the settings of the editor."""
ANY = "parcours"


class DraftOption(StrEnum):
    """The editions of JSON Schema."""

    newest = "2020-12"
    seventh = "07"


WHAT = Words(
    "The kind of document, in either language: house, segment, role, or a catalogue (moments, handoffs…). By default: one schema for all.",
    "Le genre de document, dans une des deux langues : maison, segment, metier, ou un catalogue (moments, relais…). Par défaut : "
    "un schéma pour tous.",
)
HOUSE = Words(
    "The house, with --with-ids or --write. By default: the house the current folder lies in.",
    "La maison, avec --with-ids ou --write. Par défaut : la maison où se trouve le dossier courant.",
)
LANG = Words(
    "Language of the keys offered, of titles and descriptions. By default: that of the house, else that of the screen.",
    "Langue des clés proposées, des titres et des descriptions. Par défaut : celle de la maison, sinon celle de l'écran.",
)
DRAFT = Words(
    "Edition of JSON Schema. By default: 2020-12, and 07 with --write, since every editor reads it.",
    "Édition de JSON Schema. Par défaut : 2020-12, et 07 avec --write, car tous les éditeurs la lisent.",
)
WITH_IDS = Words(
    "Offer the ids of the house, and refuse others.", "Propose les identifiants de la maison, et refuse les autres."
)
WRITE = Words(
    f"Write it to {FOLDER} in the house, with its ids, instead of printing it.",
    f"L'écrit dans {FOLDER} de la maison, avec ses identifiants, au lieu de l'afficher.",
)
ABOUT = Words(
    "Print the spec language as JSON Schema, for editors, which then complete keys and ids and explain them, and for programs.",
    "Affiche le langage des specs en JSON Schema, pour les éditeurs, qui complètent alors les clés et les identifiants et les "
    "expliquent, et pour les programmes.",
)
ENDS = {Exit.CLEAN: Words("printed or written", "affiché ou écrit")}
ONE_HOUSE = Words(
    "--with-ids prints the schema of one house, and there are several here",
    "--with-ids affiche le schéma d'une maison, et il y en a plusieurs ici",
)
WRITTEN = Words("{0}: written", "{0} : écrit")
SAME = Words("{0}: unchanged", "{0} : inchangé")


def schema_command(
    kind: Annotated[
        str | None, typer.Argument(metavar=KIND.said(SCREEN), help=WHAT.said(SCREEN), show_default=False)
    ] = None,
    path: Annotated[
        Path | None, typer.Argument(metavar=PATH_NAME.said(SCREEN), help=HOUSE.said(SCREEN), show_default=False)
    ] = None,
    lang: Annotated[Tongue | None, typer.Option("--lang", help=LANG.said(SCREEN), show_default=False)] = None,
    draft: Annotated[DraftOption | None, typer.Option("--draft", help=DRAFT.said(SCREEN), show_default=False)] = None,
    with_ids: Annotated[bool, typer.Option("--with-ids", help=WITH_IDS.said(SCREEN))] = False,
    write: Annotated[bool, typer.Option("--write", help=WRITE.said(SCREEN))] = False,
) -> None:
    from parcours.schema.documents import as_json, schema_of

    language = language_of(lang)
    if kind is not None and path is None and _known(kind) is None and os.path.lexists(kind):
        path, wanted = Path(kind), None
    else:
        wanted = _kind(kind, language)
    edition: Draft = "07" if draft is DraftOption.seventh or (draft is None and write) else "2020-12"
    if not with_ids and not write:
        write_exactly(as_json(schema_of(wanted, _asked(language, edition))).decode())
        return
    for house in houses_at(path, language) if write else (house_at(path, language, ONE_HOUSE),):
        asked = asked_for(house, None if lang is None else language, edition)
        if write:
            sys.stdout.write(f"{write_schema(house, wanted, asked, language)}\n")
        else:
            write_exactly(as_json(schema_of(wanted, asked)).decode())


schema_command.__doc__ = with_ends(ABOUT, ENDS)


def asked_for(house: Path, language: Language | None, draft: "Draft" = "07") -> "Asked":
    """A schema with the ids of a house, in the language asked for, else in the house's own."""
    from parcours.model.house import HouseSpec
    from parcours.pipeline import declared
    from parcours.schema.documents import Asked
    from parcours.schema.targets import declared as ids_of

    documents = declared(house)
    specs = [document.header.spec for document in documents if document.header is not None]
    own: Language = next((spec.language for spec in specs if isinstance(spec, HouseSpec)), SCREEN)
    return Asked(language or own, draft, ids_of(documents))


def write_schema(house: Path, kind: str | None, asked: "Asked", language: Language) -> str:
    """Writes a schema into its house; gives what to say about it."""
    from parcours.schema.documents import as_json, schema_of
    from parcours.workspace import Refused, publish, shown_prefix

    name = f"{kind or ANY}.json"
    out = house / FOLDER
    done = publish(out, {name: as_json(schema_of(kind, asked))}, house_root=house, partial=True)
    if isinstance(done, Refused):
        shown = f"{shown_prefix(house, Path.cwd())}{FOLDER}"
        refuse(Words(*(f"{shown}: {text}" for text in done.message)), done.hint, language)
    told = WRITTEN if done.written else SAME
    return printable(told.said(language).format(f"{shown_prefix(house, Path.cwd())}{FOLDER}/{name}"))


def _asked(language: Language, draft: "Draft") -> "Asked":
    from parcours.schema.documents import Asked

    return Asked(language, draft)


def _kind(word: str | None, language: Language) -> str | None:
    """The canonical kind that a word means; ends with exit code 2 where it means none."""
    from parcours.model.vocabulary import KINDS
    from parcours.schema.words import key_word

    if word is None:
        return None
    return _known(word) or refuse_word("schema", word, [key_word("", kind, language) for kind in KINDS], language)


def _known(word: str) -> str | None:
    from parcours.model.vocabulary import KINDS, same_key

    return next((kind for kind in KINDS if same_key(word, kind)), None)
