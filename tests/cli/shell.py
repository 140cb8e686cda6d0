"""Lines of hooks and workflows, run in a shell that finds this `parcours` on its path."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import environment

posix = pytest.mark.skipif(sys.platform == "win32", reason="hooks and workflows run in a POSIX shell")


def shell(script: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Runs a script as a hook or a workflow would."""
    folder = cwd.parent / "bin of a test"
    folder.mkdir(exist_ok=True)
    command = folder / "parcours"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m parcours "$@"\n')
    command.chmod(0o755)
    env = environment(**more)
    path = f"{folder}{os.pathsep}{env['PATH']}"
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=cwd,
        env={**env, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
