"""How classes of things are made that compare by identity, and whose fields are filled in one after the other. Part of floor 3.

Linked things are such, for they name each other in circles.
"""

from inspect import get_annotations
from typing import dataclass_transform


@dataclass_transform(eq_default=False)
class Thing(type):
    """Makes such a class of its fields, the last of which may have a default. Every process makes these classes anew, at a tenth of
    what dataclasses cost; that all fields are given is left to the type checker. A dataclass makes its objects faster, and is
    worth its price where there are thousands of them.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> "Thing":
        kind = super().__new__(cls, name, bases, {"__init__": _fill, **body})
        type.__setattr__(kind, "__match_args__", tuple(get_annotations(kind)))
        return kind


def _fill(thing: object, *values: object, **named: object) -> None:
    """Gives a thing the values of its fields, in their order or by their names."""
    for field, value in zip(fields_of(thing), values, strict=False):
        setattr(thing, field, value)
    for field, value in named.items():
        setattr(thing, field, value)


def fields_of(thing: object) -> tuple[str, ...]:
    """The names of what there is to know of a thing, be it made of a dataclass or not; none of anything else."""
    names: tuple[str, ...] = getattr(type(thing), "__match_args__", ())
    return names
