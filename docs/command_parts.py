"""The parts of the page of commands that the commands themselves say: what each is for, what it takes, how it ends; as JSON.

The words of a command are in the language of its run, so that this is run once a language: PARCOURS_LANG says in which.
"""

import json
import sys
from collections.abc import Iterator, Mapping

from typer.main import get_group

from parcours.cli.app import application
from parcours.cli.command_page import CommandPage, Taken, page_of
from parcours.cli.exits import MEANINGS
from parcours.cli.help import Command, Group
from parcours.cli.language import SCREEN
from parcours.diagnostics import Words

TAKEN = Words("| argument or option | meaning |", "| argument ou option | sens |")
COMMANDS = Words("| command | for |", "| commande | pour |")
CODES = Words("| code | meaning |", "| code | sens |")
USUAL = Words("By default: `{0}`.", "Par défaut : `{0}`.")


def parts() -> Iterator[tuple[str, str]]:
    """Every part by its name: the list of commands, the exit codes, and each command."""
    group = get_group(application(()))
    assert isinstance(group, Group)
    pages = dict(_pages(group, ""))
    shown = ((name, page.about[0]) for name, page in pages.items() if name)
    yield "all", _table(COMMANDS, ((f"[`{name}`](#{name.partition(' ')[0]})", about) for name, about in shown))
    yield "exits", _table(CODES, ((f"{code:d}", meaning.said(SCREEN)) for code, meaning in MEANINGS.items()))
    for name, page in pages.items():
        yield name or "parcours", _part(page)


def _pages(group: Group, name: str) -> Iterator[tuple[str, CommandPage]]:
    """The pages of a group and of the commands in it, by the words after `parcours`."""
    yield name, page_of(group, f"parcours {name}".rstrip())
    for word, command in group.commands.items():
        inner = f"{name} {word}".lstrip()
        if isinstance(command, Group):
            yield from _pages(command, inner)
        else:
            assert isinstance(command, Command)
            yield inner, page_of(command, f"parcours {inner}")


def _part(page: CommandPage) -> str:
    about, ends = (page.about, ()) if page.commands else (page.about[:-1], page.about[-1:])
    usage = f"```text\n{page.usage}\n```"
    table = _table(TAKEN, ((_names(one), _meaning(one)) for one in (*page.arguments, *page.options)))
    return "\n\n".join([*about, usage, table, *ends])


def _names(taken: Taken) -> str:
    if taken.choices and taken.names[0].startswith("-"):
        first, *others = taken.choices
        return ", ".join([f"`{taken.names[0]} {first}`", *(f"`{one}`" for one in others)])
    if not taken.names[0].startswith("-"):
        name = f"**{_code(taken.value)}**" if taken.is_required else _code(taken.value)
        return ": ".join([name, *([", ".join(f"`{one}`" for one in taken.choices)] if taken.choices else [])])
    return ", ".join(_code(f"{name} {taken.value}".rstrip()) for name in taken.names)


def _meaning(taken: Taken) -> str:
    return f"{taken.meaning} {USUAL.said(SCREEN).format(taken.usual)}" if taken.usual else taken.meaning


def _code(text: str) -> str:
    return f"`{text}`".replace("|", r"\|")


def _table(head: Words, rows: Iterator[tuple[str, str]]) -> str:
    return "\n".join([head.said(SCREEN), "|---|---|", *(f"| {name} | {meaning} |" for name, meaning in rows)])


def main() -> None:
    """Writes all parts as one JSON object."""
    found: Mapping[str, str] = dict(parts())
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
