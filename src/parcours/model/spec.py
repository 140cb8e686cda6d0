"""What a model of the language is: declared as with pydantic, checked by pydantic's core.

`pydantic_core` checks the data and tells every refusal with its path. What pydantic puts in front of it, `BaseModel` above
all, takes longer to import and to set up than a small house takes to check, and is asked for nothing else here. So a model is
a plain class. A test declares each with pydantic and holds both equal.
"""

from collections.abc import Callable, Mapping
from inspect import get_annotations
from typing import Annotated, Any, ClassVar, NamedTuple, Self, dataclass_transform, get_args, get_origin

_CLASS_VARIABLE: object = ClassVar
_MISSING: Any = object()
"""The default of a field that must be written."""


class Bounds(NamedTuple):
    """What a value must keep to besides its type; said beside it in an annotation."""

    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    ge: int | None = None
    le: int | None = None


NO_BOUNDS = Bounds()


class Check:
    """Decorates a method that is asked once all fields are sound: it gives the model back, or raises a PydanticCustomError."""

    def __init__(self, method: Callable[[Any], Any]) -> None:
        self.method = method


class Field(NamedTuple):
    """One field of a model: what is said beside its name."""

    annotation: Any
    default: Any = _MISSING

    @property
    def is_required(self) -> bool:
        """Whether it must be written."""
        return self.default is _MISSING

    @property
    def bounds(self) -> Bounds:
        """The bounds of its value."""
        parts = get_args(self.annotation)
        bare = parts[0] if parts and parts[1:] == (type(None),) else self.annotation
        marks = get_args(bare)[1:] if get_origin(bare) is Annotated else ()
        return next((mark for mark in marks if isinstance(mark, Bounds)), NO_BOUNDS)


class _Models(type):
    """Makes models: reads the fields in the body of a class. They are told of models, not of what models make."""

    _fields: Mapping[str, Field]
    _checks: tuple[Callable[[Any], Any], ...]

    @property
    def fields(cls) -> Mapping[str, Field]:
        """The fields of a model, those of its bases first."""
        return cls._fields

    @property
    def checks(cls) -> tuple[Callable[[Any], Any], ...]:
        """What is asked of a model once its fields are sound."""
        return cls._checks

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "_Models":
        model = super().__new__(cls, name, bases, body)
        own = {key: said for key, said in get_annotations(model).items() if get_origin(said) is not _CLASS_VARIABLE}
        fields = {key: Field(said, body.get(key, _MISSING)) for key, said in own.items()}
        model._fields = {**getattr(model, "_fields", {}), **fields}
        own_checks = [one.method for one in body.values() if isinstance(one, Check)]
        model._checks = (*getattr(model, "_checks", ()), *own_checks)
        return model


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Spec(metaclass=_Models):
    """What an author wrote, in canonical words. Closed, frozen, strict. An object holds what was written; what was not has the
    default of its class.

    `short`: the field that a bare text, or a list, stands for. `rest`: the open map that takes keys the model does not know.
    """

    short: ClassVar[str | None] = None
    rest: ClassVar[str | None] = None

    def __init__(self, **written: object) -> None:
        """A model of values that are known to be sound: what authors write goes through `validator_of`."""
        object.__setattr__(self, "__dict__", written)

    @property
    def written(self) -> frozenset[str]:
        """The fields that were written."""
        return frozenset(self.__dict__)

    def but(self, written: Mapping[str, object]) -> Self:
        """The same model with other values here and there, which are known to be sound."""
        return type(self)(**{**self.__dict__, **written})

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __delattr__(self, name: str) -> None:
        self.__setattr__(name, None)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return False
        return self.__dict__ == other.__dict__ or all(
            getattr(self, name) == getattr(other, name) for name in type(self).fields
        )

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in type(self).fields)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"
