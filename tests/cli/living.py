"""A command that goes on until somebody ends it, in a process of its own, and what it says meanwhile."""

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from command import environment

SECONDS = 20
"""How long a test waits for a word."""


class Living:
    """A running command."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.put(line)

    def says(self, words: str) -> str:
        """Waits for a line with these words; gives all it said since the last time."""
        heard = ""
        while words not in heard:
            try:
                heard += self._said.get(timeout=SECONDS)
            except queue.Empty:
                raise AssertionError(f"{words!r} was never said, but {heard!r}") from None
        return heard

    def end(self) -> tuple[int, str]:
        """Ctrl+C; gives the exit code and what went to the error output."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(SECONDS)
        assert self.process.stderr is not None
        return code, self.process.stderr.read()


@contextmanager
def living(*args: str, cwd: Path) -> Iterator[Living]:
    """Starts a command; whatever happens, it does not outlive the test."""
    process = subprocess.Popen(
        [sys.executable, "-m", "parcours", *args],
        cwd=cwd, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8",
    )  # fmt: skip
    try:
        yield Living(process)
    finally:
        process.kill()
        process.communicate()
