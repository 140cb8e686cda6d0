"""What a command is for, what it takes and how it ends, as data: the help on the screen and the manual are printed from it.

Read from the signature of the command's own function, in the language of the screen.
"""

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Annotated, NamedTuple, get_args, get_origin

from typer.core import TyperCommand, TyperGroup
from typer.models import ArgumentInfo, OptionInfo

from parcours.cli.language import SCREEN
from parcours.diagnostics import Words

HELP = Words("Show this and stop.", "Affiche ceci et s'arrête.")
COMMAND = Words("COMMAND [ARGS]...", "COMMANDE [ARGUMENTS]...")


class Taken(NamedTuple):
    """An argument or an option. `value` is what stands for its value, "" for a switch; `usual` is "" where nothing is usual."""

    names: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    meaning: str
    usual: str
    is_required: bool
    is_repeated: bool


class CommandPage(NamedTuple):
    """A command. `commands` are those of a group, by name, with what they are for."""

    path: str
    about: tuple[str, ...]
    arguments: tuple[Taken, ...]
    options: tuple[Taken, ...]
    commands: tuple[tuple[str, str], ...]

    @property
    def usage(self) -> str:
        """How it is called, on one line."""
        words = [self.path, "[OPTIONS]", *map(_in_usage, self.arguments)]
        return " ".join([*words, COMMAND.said(SCREEN)] if self.commands else words)


def page_of(command: TyperCommand | TyperGroup, path: str) -> CommandPage:
    """The page of a command that is called by that path."""
    taken = list(_taken(command.callback)) if command.callback is not None else []
    inner = command.commands if isinstance(command, TyperGroup) else {}
    return CommandPage(
        path,
        paragraphs(command.help or ""),
        tuple(one for is_option, one in taken if not is_option),
        (*(one for is_option, one in taken if is_option), _switch("--help", "-h", HELP)),
        tuple((name, paragraphs(one.help or "")[0]) for name, one in inner.items()),
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """A text in its paragraphs, each on one line."""
    return tuple(" ".join(part.split()) for part in inspect.cleandoc(text).split("\n\n"))


def _in_usage(argument: Taken) -> str:
    name = argument.value + ("..." if argument.is_repeated else "")
    return name if argument.is_required else f"[{name}]"


def _taken(function: Callable[..., object]) -> Iterator[tuple[bool, Taken]]:
    """What a function takes; whether it is an option comes first."""
    for parameter in inspect.signature(function).parameters.values():
        assert get_origin(parameter.annotation) is Annotated, parameter
        kind, info = get_args(parameter.annotation)
        is_option = isinstance(info, OptionInfo)
        assert is_option or isinstance(info, ArgumentInfo), parameter
        choices = tuple(str(one.value) for one in _choices(kind))
        value = info.metavar or ("" if kind is bool else "|".join(choices))
        names = tuple(str(one) for one in (info.default, *(info.param_decls or ()))) if is_option else (value,)
        yield (
            is_option,
            Taken(
                names,
                value,
                choices,
                info.help or "",
                _usual(parameter.default),
                parameter.default is inspect.Parameter.empty,
                any(get_origin(one) is list for one in (kind, *get_args(kind))),
            ),
        )


def _switch(name: str, short: str, meaning: Words) -> Taken:
    return Taken((name, short), "", (), meaning.said(SCREEN), "", is_required=False, is_repeated=False)


def _choices(kind: object) -> Iterator[Enum]:
    """The members of the enumeration that a parameter holds, if it does."""
    for one in (kind, *get_args(kind)):
        if isinstance(one, type) and issubclass(one, Enum):
            yield from one


def _usual(default: object) -> str:
    match default:
        case Enum():
            return str(default.value)
        case bool():
            return ""
        case Path() | str() | int():
            return str(default)
        case _:
            return ""
