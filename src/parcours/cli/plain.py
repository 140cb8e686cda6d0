"""The command that is given most, `parcours validate` with a path or none, without typer, whose start takes as long as the
reading of a small house.

Hooks, editors and people give it all day. Whatever may be more than that goes to typer.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from parcours.cli.language import SCREEN

ASKED = "_PARCOURS_COMPLETE"
"""The variable by which a shell asks for what may follow, instead of running a command."""
EXPANDED = frozenset("~$%*?[")
"""What typer looks for in arguments on Windows, where the shell leaves it to programs."""


def run_plainly(arguments: Sequence[str]) -> int | None:
    """The exit code of a plain command; None where the arguments make none, and nothing was done."""
    if not _is_plain(arguments) or ASKED in os.environ:
        return None
    from parcours.cli.checking import Checking

    return Checking(SCREEN).run(Path(arguments[1]) if len(arguments) > 1 else None)


def _is_plain(arguments: Sequence[str]) -> bool:
    match arguments:
        case ["validate"]:
            return True
        case ["validate", path]:
            return path != "" and not path.startswith("-") and EXPANDED.isdisjoint(path)
    return False
