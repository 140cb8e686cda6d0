"""`python -m parcours` and the `parcours` command. `--version` answers before anything is imported."""

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
    from parcours.cli.boundary import run

    sys.exit(run())


if __name__ == "__main__":
    main()
