"""How much one file may hold: enough for any house, too little for an attack."""

from typing import NamedTuple


class Limits(NamedTuple):
    """An entry of a mapping is two nodes, an item of a list one; `scalar` counts the characters of one text or key."""

    bytes: int = 1_048_576
    depth: int = 64
    nodes: int = 100_000
    scalar: int = 200_000


USUAL = Limits()
