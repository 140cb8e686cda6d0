"""The help of a command on the screen: at most 80 columns, in the language of the screen."""

from collections.abc import Iterable, Iterator

from parcours.cli.command_page import CommandPage, Taken
from parcours.cli.language import SCREEN
from parcours.diagnostics import Words
from parcours.report.terminal import WIDEST, reading_width
from parcours.report.wrap import width_of, wrapped

TERMS = 26
"""How wide the names may be beside their meanings; a longer one has a line of its own."""

USAGE = Words("Usage:", "Usage :")
ARGUMENTS = Words("Arguments:", "Arguments :")
OPTIONS = Words("Options:", "Options :")
COMMANDS = Words("Commands:", "Commandes :")
USUAL = Words("By default:", "Par défaut :")


def help_text(page: CommandPage) -> str:
    """The whole help of a command."""
    width = reading_width()
    lines = list(_usage(page, width))
    for paragraph in page.about:
        lines += ["", *_indented(paragraph, 2, width)]
    for heading, terms in (
        (ARGUMENTS, [(one.value, told(one)) for one in page.arguments]),
        (OPTIONS, [(_term(one), told(one)) for one in page.options]),
        (COMMANDS, page.commands),
    ):
        if terms:
            lines += ["", heading.said(SCREEN), *_table(terms, width)]
    return "\n".join(lines)


def usage_text(page: CommandPage) -> str:
    """The line that says how a command is called."""
    return "\n".join(_usage(page, WIDEST))


def told(taken: Taken) -> str:
    """What an argument or an option is for, and what it usually is."""
    return f"{taken.meaning} {USUAL.said(SCREEN)} {taken.usual}." if taken.usual else taken.meaning


def _usage(page: CommandPage, width: int) -> Iterator[str]:
    head = f"{USAGE.said(SCREEN)} "
    lines = wrapped(page.usage, first=len(head), rest=len(head), width=width)
    yield from (f"{' ' * len(head) if number else head}{line}" for number, line in enumerate(lines))


def _term(option: Taken) -> str:
    names = ", ".join(sorted(option.names, key=len))
    return f"{names} {option.value}" if option.value else names


def _table(terms: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    """Names and their meanings side by side."""
    rows = list(terms)
    column = 4 + max((width_of(name) for name, _ in rows if width_of(name) <= TERMS), default=0)
    for name, meaning in rows:
        lines = list(_indented(meaning, column, width))
        if width_of(name) + 4 <= column:
            yield f"  {name}{lines[0][width_of(name) + 2 :]}"
            yield from lines[1:]
        else:
            yield from (f"  {name}", *lines)


def _indented(text: str, indent: int, width: int) -> Iterator[str]:
    return (f"{' ' * indent}{line}" for line in wrapped(text, first=indent, rest=indent, width=width))
