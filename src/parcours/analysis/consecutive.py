"""Which steps of a journey a customer may live one after the other."""

from collections.abc import Iterator, Sequence

from parcours.link.project import Step

LONGEST_DETOUR = 20
"""How many `sometimes` steps in a row are looked past; the pairs of a longer row are many, and the first ones tell."""


def consecutive(steps: Sequence[Step]) -> Iterator[tuple[Step, Step]]:
    """The pairs of steps that a customer may live one after the other: all between them occur only sometimes."""
    for number, before in enumerate(steps):
        for after in steps[number + 1 : number + 2 + LONGEST_DETOUR]:
            yield before, after
            if not after.is_sometimes:
                break
