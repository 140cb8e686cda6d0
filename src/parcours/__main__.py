"""`python -m parcours` and the `parcours` command. `--version` answers before anything is imported."""

import contextlib
import gc
import os
import sys


def main() -> None:
    """Runs the command line; the exit code is 0 clean, 1 faults found, 2 usage, 3 disk trouble or a bug of ours."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from parcours import __version__

        try:
            sys.stdout.write(f"parcours {__version__}\n")
            sys.stdout.flush()
            return
        except (OSError, AttributeError):  # closed, or full: the boundary knows what to say
            pass
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # typer loads pydantic, and is to load no more
    gc.disable()  # a run is short and makes no rubbish worth looking for
    try:
        from parcours.cli.boundary import run

        code = run()
    except KeyboardInterrupt:  # before the boundary stands, or while it speaks
        code = 130
    with contextlib.suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)  # nothing is left to do: freeing a large house object by object would take longer than reading it


if __name__ == "__main__":
    main()
