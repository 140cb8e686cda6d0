"""What the small pieces of pages share in both formats. Part of floor 7's render.

Functions and not macros, because a large house asks for them a hundred thousand times.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple


class _Every(Collection[str]):
    """Every page: what a whole house has."""

    def __contains__(self, _path: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


EVERY = _Every()


class Folder(NamedTuple):
    """Where pages stand: `root` leads from their folder to that of the index; names lead to those of `pages` (`roles/baker`). `put`
    says what a template is handed for a large fragment: itself, or what holds its place.
    """

    root: str
    pages: Collection[str] = EVERY
    put: Callable[[str], str] = str


class Counts(dict[int, str]):
    """How many of something there are, each number worded once: most pages have one of few."""

    def __init__(self, worded: Callable[[int], str]) -> None:
        super().__init__()
        self._worded = worded

    def __missing__(self, number: int) -> str:
        found = self[number] = self._worded(number)
        return found


def signed(number: int) -> str:
    """`+2`, `0`, `−3` with a minus sign."""
    return f"{number:+d}".replace("-", "−") if number else "0"


def tallied(
    counts: Iterable[tuple[str, int]], one: Mapping[str, str], many: Mapping[str, str]
) -> Iterator[tuple[str, int, str]]:
    """Each kind of which there are any: how many, and the word for one or for many."""
    for kind, count in counts:
        if count:
            yield kind, count, (one if count == 1 else many)[kind]
