"""Houses that are looked at again whenever something in them has changed. Part of floor 7's workspace.

`watchfiles`, where it is installed, says when to look; else a look is taken several times a second. What counts is the look
alone: names, times and sizes of the specs, and of the house's own templates.
"""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from parcours.workspace.listing import list_specs
from parcours.workspace.templates import list_templates

PAUSE = 0.15
"""Seconds between two looks, where a look costs little."""
_SHARE = 10
"""A look takes no more than one in so many seconds."""

_Look = tuple[tuple[str, int, int, int], ...]


class Watched(NamedTuple):
    """A house, and the folder of its pages, in which nothing is looked at."""

    house: Path
    output: Path | None = None


def rounds(watched: Sequence[Watched]) -> Iterator[None]:
    """Yields once at first, and then whenever a spec of one of these houses is new, gone, or has changed. Never ends.

    What changes while the caller is at work is seen in the next round.
    """
    last = _look(watched)
    yield
    for now in _looks(watched):
        if now != last:
            last = now
            yield


def _looks(watched: Sequence[Watched]) -> Iterator[_Look]:
    """One look after the other: when the system tells that something happened, else by the clock."""
    try:
        from watchfiles import watch

        folders = [one.house for one in watched]
        for _ in watch(*folders, debounce=200, step=20, rust_timeout=1000, yield_on_timeout=True):
            yield _look(watched)
    except (ImportError, OSError, RuntimeError):  # not installed; or the system watches no more folders, or not these
        pass
    while True:
        start = time.perf_counter()
        look = _look(watched)
        cost = time.perf_counter() - start
        yield look
        time.sleep(max(PAUSE, _SHARE * cost))


def _look(watched: Sequence[Watched]) -> _Look:
    """What the disk says of every spec."""
    return tuple(entry for one in watched for entry in _specs(one))


def _specs(one: Watched) -> Iterator[tuple[str, int, int, int]]:
    listing = list_specs(one.house, output=one.output)
    yield from ((unread.path, -1, -1, -1) for unread in listing.unread)
    yield from ((nested, -2, -2, -2) for nested in listing.nested)
    for spec in (*listing.specs, *list_templates(one.house)):
        try:
            info = (one.house / spec.disk).stat()
        except OSError:  # gone since it was listed
            continue
        yield spec.disk, info.st_mtime_ns, info.st_size, info.st_ino
