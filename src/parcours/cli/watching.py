"""A command that is run again at every change, until somebody ends it."""

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import NoReturn

from parcours.cli.exits import Exit
from parcours.diagnostics import Language, Words
from parcours.workspace.watch import Watched, rounds

WAITING = Words("waiting for changes; Ctrl+C ends it", "en attente de changements ; Ctrl+C y met fin")


def again(work: Callable[[], object], houses: Sequence[tuple[Path, Path]], language: Language) -> NoReturn:
    """Works, and again whenever one of the houses (each with the folder of its pages) has changed; ends with exit code 0 at
    Ctrl+C. What is refused from the first ends it at once.
    """
    try:
        for number, _ in enumerate(rounds([Watched(*house) for house in houses])):
            with suppress(SystemExit) if number else nullcontext():  # told already; the next change may mend it
                work()
            sys.stdout.write(f"{WAITING.said(language)}\n")
            sys.stdout.flush()
            gc.collect()  # a run alone is too short for it
    except KeyboardInterrupt:
        raise SystemExit(Exit.CLEAN) from None
    raise AssertionError("rounds never end")
