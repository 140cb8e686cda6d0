"""How classes of things are made that compare by identity, and whose fields are filled in one after the other. Part of floor 3.

Linked things are such, for they name each other in circles.
"""

from types import FunctionType
from typing import dataclass_transform


@dataclass_transform(eq_default=False)
class Thing(type):
    """Makes such a class of its fields, as `dataclass(slots=True, eq=False, repr=False)` does, at a third of the price: there are thirty of
    them, and every process makes them anew.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> "Thing":
        """A class with these annotations, and an `__init__` that takes what they name, in order, unless it has its own."""
        fields = body["__annotations__"]
        assert isinstance(fields, dict)
        defaults = tuple([body.pop(field) for field in fields if field in body])
        if "__init__" not in body:
            body["__init__"] = _setting(tuple(fields), defaults)
        return super().__new__(cls, name, bases, {**body, "__slots__": tuple(fields)})


def _setting(fields: tuple[str, ...], defaults: tuple[object, ...]) -> FunctionType:
    """An `__init__` that sets these fields; the last of them may be left out."""
    made: dict[str, FunctionType] = {}
    setting = "; ".join(f"self.{field} = {field}" for field in fields)
    exec(f"def __init__(self, {', '.join(fields)}): {setting}", {}, made)  # noqa: S102  (names of ours)
    made["__init__"].__defaults__ = defaults
    return made["__init__"]


def fields_of(thing: object) -> tuple[str, ...]:
    """The names of what there is to know of such a thing; none of anything else."""
    kind = type(thing)
    return tuple(kind.__annotations__) if isinstance(kind, Thing) else ()
