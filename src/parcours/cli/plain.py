"""The commands that are given most, without typer, whose start takes as long as all the rest of a small house: `parcours validate` with
a path or none, `parcours compile` with a path, a folder and formats or without.

Hooks, editors and people give them all day. Whatever may be more than that goes to typer.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from parcours.cli.language import SCREEN

ASKED = "_PARCOURS_COMPLETE"
"""The variable by which a shell asks for what may follow, instead of running a command."""
EXPANDED = frozenset("~$%*?[")
"""What typer looks for in arguments on Windows, where the shell leaves it to programs."""
COMPILING = {"--out": "out", "-o": "out", "--format": "format"}
"""The options of `compile` that are read here, each with a value, and what they say."""


def run_plainly(arguments: Sequence[str]) -> int | None:
    """The exit code of a plain command; None where the arguments make none, and nothing was done."""
    if ASKED in os.environ or not arguments:
        return None
    command, *rest = arguments
    if command == "validate" and (said := _said(rest, {})) is not None:
        return _validate(said)
    if command == "compile" and (said := _said(rest, COMPILING)) is not None:
        return _compile(said)
    return None


def _said(arguments: Sequence[str], options: Mapping[str, str]) -> Mapping[str, str] | None:
    """What the arguments say: a `path`, and what follows each option. None where one is said twice or may be anything else."""
    said: dict[str, str] = {}
    rest = iter(arguments)
    for word in rest:
        name = options.get(word, "path")
        value = next(rest, "") if word in options else word
        if name in said or value == "" or value.startswith("-") or not EXPANDED.isdisjoint(value):
            return None
        said[name] = value
    return said


def _validate(said: Mapping[str, str]) -> int:
    from parcours.cli.checking import Checking

    return Checking(SCREEN).run(_path(said, "path"))


def _compile(said: Mapping[str, str]) -> int:
    from parcours.cli.compiling import Compiling
    from parcours.cli.values import listed

    formats = listed([said["format"]]) if "format" in said else ()
    return Compiling(_path(said, "path"), _path(said, "out"), formats).run()


def _path(said: Mapping[str, str], name: str) -> Path | None:
    return Path(said[name]) if name in said else None
