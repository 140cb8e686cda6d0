"""What a model of the language is: declared as with pydantic, checked by pydantic's core.

`pydantic_core` checks the data and tells every refusal with its path. What pydantic puts in front of it, `BaseModel` above
all, takes longer to import and to set up than a small house takes to check, and is asked for nothing else here. So a model is
a plain class that bears pydantic's names for what it has in common with it; a test makes a model of pydantic of each, and holds
both equal.
"""

from collections.abc import Callable, Mapping
from inspect import get_annotations
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    NamedTuple,
    Self,
    dataclass_transform,
    get_args,
    get_origin,
)

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
    default_factory: Callable[[], object] | None = None

    def is_required(self) -> bool:
        """Whether it must be written."""
        return self.default is _MISSING and self.default_factory is None

    def usual(self) -> Any:
        """Its value where nothing is written."""
        return self.default if self.default_factory is None else self.default_factory()

    @property
    def bounds(self) -> Bounds:
        """The bounds of its value."""
        parts = get_args(self.annotation)
        bare = parts[0] if parts and parts[1:] == (type(None),) else self.annotation
        marks = get_args(bare)[1:] if get_origin(bare) is Annotated else ()
        return next((mark for mark in marks if isinstance(mark, Bounds)), NO_BOUNDS)


def field(*, default_factory: Callable[[], Any] | None = None, init: bool = True) -> Any:  # noqa: ARG001 - `init` tells type checkers
    """Says of a field that its default is made anew each time."""
    return Field(None, default_factory=default_factory)


class _Models(type):
    """Makes models. What is said of fields in the body of a class stands in `model_fields`, not in its objects."""

    model_fields: Mapping[str, Field]
    checks: tuple[Callable[[Any], Any], ...]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "_Models":
        model = super().__new__(cls, name, bases, {"__slots__": (), **body})
        own = {key: said for key, said in get_annotations(model).items() if get_origin(said) is not _CLASS_VARIABLE}
        for key in own.keys() & body.keys():
            delattr(model, key)
        fields = {key: _field(said, body.get(key, _MISSING)) for key, said in own.items()}
        model.model_fields = {**getattr(model, "model_fields", {}), **fields}
        model.checks = getattr(model, "checks", ()) + tuple(
            [one.method for one in body.values() if isinstance(one, Check)]
        )
        return model


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
class Spec(metaclass=_Models):
    """What an author wrote, in canonical words. Closed, frozen, strict.

    `short`: the field that a bare text, or a list, stands for. `rest`: the open map that takes keys the model does not know.
    """

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")
    if TYPE_CHECKING:
        __pydantic_fields_set__: set[str] = field(init=False)

    short: ClassVar[str | None] = None
    rest: ClassVar[str | None] = None

    def __init__(self, **written: object) -> None:
        """A model of values that are known to be sound: what authors write is checked by `validator_of`."""
        fields = type(self).model_fields
        values = {name: written[name] if name in written else said.usual() for name, said in fields.items()}
        object.__setattr__(self, "__dict__", values)
        object.__setattr__(self, "__pydantic_fields_set__", set(written))

    def model_copy(self, *, update: Mapping[str, object]) -> Self:
        """The same model with other values here and there, which are known to be sound."""
        written = {name: getattr(self, name) for name in self.__pydantic_fields_set__}
        return type(self)(**{**written, **update})

    @property
    def model_fields_set(self) -> set[str]:
        """The fields that were written."""
        return self.__pydantic_fields_set__

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in vars(self).items() if name in self.__pydantic_fields_set__)
        return f"{type(self).__name__}({', '.join(shown)})"


def _field(annotation: object, default: object) -> Field:
    return default._replace(annotation=annotation) if isinstance(default, Field) else Field(annotation, default)
