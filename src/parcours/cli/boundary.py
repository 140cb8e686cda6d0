"""The last line of defence: whatever happens, a person gets a sentence and an exit code, never a traceback."""

import codecs
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from parcours.cli.exits import Exit
from parcours.cli.language import SCREEN
from parcours.diagnostics import Words
from parcours.report.terminal import printable, replaced
from parcours.report.words import COLON
from parcours.workspace.trouble import DiskTrouble

DISK = Words("disk trouble", "problème de disque")
BUG = Words(
    "this is a bug of parcours, not of your specs; please report it with this line",
    "c'est un défaut de parcours, pas de vos specs ; merci de le signaler avec cette ligne",
)
REPLACING = "parcours"
"""The name of our way with characters that a console lacks."""
STOPPED = Words("stopped; nothing was left half-written", "interrompu ; rien n'a été laissé à moitié écrit")


def run() -> int:
    """Runs the application; gives its exit code."""
    colon = COLON.said(SCREEN)
    try:
        _make_streams_safe()
        return _command()
    except DiskTrouble as trouble:
        return _say(f"{DISK.said(SCREEN)}{colon}{printable(str(trouble.path))}{colon}{trouble.words.said(SCREEN)}")
    except BrokenPipeError:
        _close_quietly()
        return Exit.CLEAN
    except KeyboardInterrupt:
        _say(STOPPED.said(SCREEN))
        return Exit.INTERRUPTED
    except OSError as error:
        _close_quietly()
        return _say(f"{DISK.said(SCREEN)}{colon}{printable(str(error))}")
    except Exception as error:  # the boundary: nothing else may come out
        return _say(f"{BUG.said(SCREEN)}{colon}{printable(_one_line(error))}")


def _command() -> int:
    """Runs the command the arguments ask for, and sees its last word out while somebody still listens for trouble."""
    stdout = sys.stdout
    try:
        code = _asked(sys.argv[1:])
    except SystemExit as end:
        code = _number(end.code)
    except Exception as error:
        from parcours.cli.usage import is_usage_error, tell

        if not is_usage_error(error):
            raise
        code = tell(error, SCREEN)
    if code == Exit.INTERRUPTED:  # typer makes an exit code of Ctrl+C
        raise KeyboardInterrupt
    if sys.stdout is not stdout:  # what click does when the reader of a pipe has gone
        raise BrokenPipeError
    sys.stdout.flush()
    return code


def _asked(arguments: Sequence[str]) -> int:
    from parcours.cli.plain import run_plainly

    code = run_plainly(arguments)
    if code is None:
        from parcours.cli.app import application

        code = _number(application(arguments)(prog_name="parcours", standalone_mode=False))
    return code


def _number(code: object) -> int:
    """An exit code, from whatever ended the command."""
    return code if isinstance(code, int) else Exit.CLEAN if code is None else Exit.USAGE


def _say(text: str) -> int:
    sys.stderr.write(f"parcours: {text}\n")
    return Exit.TROUBLE


def _one_line(error: Exception) -> str:
    import traceback

    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {str(error)[:200]}"


def _make_streams_safe() -> None:
    """A console that cannot show a character shows another one instead of failing; one that is closed swallows all."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    codecs.register_error(REPLACING, replaced)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=REPLACING)


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _close_quietly() -> None:
    """What is still waiting to be written has no reader any more: the interpreter's last flush must not fail on it."""
    sys.stdout = _nowhere()
    os.dup2(sys.stdout.fileno(), 1)
