"""What checks the data of a model is what pydantic would have made of it."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel, ConfigDict, create_model, model_validator
from pydantic import Field as PydanticField
from pydantic_core import CoreSchema, SchemaValidator, ValidationError

from parcours.model import decode
from parcours.model.base import Id, SomeRefs, Text
from parcours.model.beside import OrCsvFile, list_in
from parcours.model.read import Read
from parcours.model.role import CueSpec, ForSpec, MarkSpec
from parcours.model.spec import Bounds, Spec
from parcours.model.timing import ClockSpec, TimingSpec
from parcours.model.validators import schema_of, validator_of
from parcours.timing.units import NO_UNITS

CLOSED = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True, arbitrary_types_allowed=True)


def models(above: type[Spec] = Spec) -> Iterator[type[Spec]]:
    for model in above.__subclasses__():
        if model.__module__.startswith(decode.__package__ or ""):
            yield model
            yield from models(model)


class ReadByUs:
    """Shows pydantic what is read by a reader of ours."""

    def __init__(self, schema: Callable[..., CoreSchema], of: object = None) -> None:
        self.schema, self.of = schema, of

    def __get_pydantic_core_schema__(self, _source: object, handler: Any) -> CoreSchema:
        return self.schema() if self.of is None else self.schema(handler.generate_schema(self.of))


@cache
def in_pydantic(model: type[Spec]) -> type[BaseModel]:
    """The same model, declared with pydantic."""
    fields = {
        name: (as_annotated(field.annotation), ... if field.is_required else field.default)
        for name, field in model.fields.items()
    }
    checks = {check.__name__.lstrip("_"): model_validator(mode="after")(check) for check in model.checks}
    made: type[BaseModel] = create_model(model.__name__, __config__=CLOSED, __validators__=checks, **fields)  # type: ignore[call-overload]
    return made


def as_annotated(annotation: Any) -> Any:
    """A type of ours in pydantic's words."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return Annotated[as_annotated(inner[0]), *(as_mark(mark, inner[0]) for mark in inner[1:])]
    if origin in (Union, UnionType):
        return Union[*(as_annotated(one) for one in inner)]
    if origin is tuple:
        return Annotated[
            tuple[*(one if one is ... else as_annotated(one) for one in inner)], PydanticField(strict=False)
        ]
    if origin is Mapping:
        return dict[as_annotated(inner[0]), as_annotated(inner[1])]  # type: ignore[misc]
    return in_pydantic(annotation) if isinstance(annotation, type) and issubclass(annotation, Spec) else annotation


def as_mark(mark: object, beside: object) -> object:
    if isinstance(mark, Read):
        return ReadByUs(mark.schema)
    if isinstance(mark, OrCsvFile):
        return ReadByUs(mark.schema, as_annotated(list_in(beside)))
    assert isinstance(mark, Bounds)
    return PydanticField(**{name: bound for name, bound in mark._asdict().items() if bound is not None})


def bare(schema: Any, known: dict[str, Any] | None = None) -> Any:
    """A schema without notes for other uses, with its definitions where they are referred to; of a model, what both ways of
    making one say of it.
    """
    known = known or {}
    if isinstance(schema, list):
        return [bare(one, known) for one in schema]
    if not isinstance(schema, dict):
        return schema
    match schema:
        case {"type": "definitions"}:
            return bare(schema["schema"], {one["ref"]: one for one in schema["definitions"]})
        case {"type": "definition-ref"}:
            return bare(known[schema["schema_ref"]], known)
        case {"type": "model", "schema": {"type": "model-fields", "fields": fields}}:
            return {
                "closed": closed(schema),
                "fields": {name: in_model(field["schema"], known) for name, field in fields.items()},
            }
        case {"type": "function-after", "schema": {"type": "typed-dict", "fields": fields} as inner}:
            return {
                "closed": closed(inner),
                "fields": {name: in_typed_dict(field, known) for name, field in fields.items()},
            }
    notes = ("metadata", "ref", "serialization", "default_factory_takes_data")
    return {key: bare(one, known) for key, one in schema.items() if key not in notes}


def closed(schema: dict[str, Any]) -> tuple[str, bool, bool]:
    config = schema["config"]
    return config["extra_fields_behavior"], config["strict"], config["hide_input_in_errors"]


def in_model(schema: Any, known: dict[str, Any]) -> tuple[bool, Any]:
    """Whether a field of a model must be written, and what is asked of it."""
    has_default = schema["type"] == "default"
    return not has_default, bare(schema["schema"] if has_default else schema, known)


def in_typed_dict(field: dict[str, Any], known: dict[str, Any]) -> tuple[bool, Any]:
    """The same of a field of a mapping."""
    return field["required"], bare(field["schema"], known)


@pytest.mark.parametrize("model", sorted(models(), key=lambda model: model.__name__))
def test_a_model_is_checked_as_pydantic_would_check_it(model: type[Spec]) -> None:
    assert bare(schema_of(model)) == bare(in_pydantic(model).__pydantic_core_schema__)


@pytest.mark.parametrize("model", sorted(models(), key=lambda model: model.__name__))
def test_what_stands_for_a_field_that_is_not_written_could_be_written(model: type[Spec]) -> None:
    asked: Any = schema_of(model)
    while asked["type"] == "function-after":
        asked = asked["schema"]
    for name, field in model.fields.items():
        usual = field.default
        if isinstance(usual, (Mapping, Spec)):
            assert not (usual.written if isinstance(usual, Spec) else usual), name
        elif not field.is_required:
            assert SchemaValidator(asked["fields"][name]["schema"]).validate_python(usual, strict=True) == usual, name


def test_a_model_asks_what_the_models_above_it_ask() -> None:
    timing, clock = validator_of(TimingSpec), validator_of(ClockSpec)
    for forms in (timing, clock):
        with pytest.raises(ValidationError, match="timing_forms"):
            forms.validate_python({"within": "2 h", "every": "3 h"}, context=NO_UNITS)


def test_a_type_that_no_model_has_held_is_refused_where_it_is_declared() -> None:
    class Odd(Spec):
        name: Text
        size: float | int

    with pytest.raises(TypeError, match=r"float \| int"):
        validator_of(Odd)


@pytest.mark.parametrize("said", [Annotated[int | None, Bounds(ge=1)], Annotated[int, "at least one"]])
def test_what_would_be_said_in_vain_beside_a_type_is_refused(said: Any) -> None:
    odd = type(Spec)("Odd", (Spec,), {"__annotations__": {"size": said}, "__module__": __name__})
    with pytest.raises(TypeError):
        validator_of(odd)


def test_a_model_holds_what_was_written_and_what_is_usual() -> None:
    cue = validator_of(CueSpec).validate_python({"id": "greet", "moment": "call", "expectation": ["be-heard"]})
    assert (cue.id, cue.expectation, cue.segments, cue.gestures, cue.measure) == (
        "greet",
        ("be-heard",),
        None,
        (),
        "max",
    )
    assert cue.written == {"id", "moment", "expectation"}
    assert repr(cue) == "CueSpec(id='greet', moment='call', expectation=('be-heard',))"


def test_models_are_equal_when_they_hold_the_same() -> None:
    for_all, same = ForSpec(segments=("families",)), ForSpec(segments=("families",), profiles=())
    assert (for_all == same, hash(for_all) == hash(same)) == (True, True)
    assert for_all != ForSpec(segments=("firms",))
    assert MarkSpec(id="done") != MarkSpec(id="done").but({"name": "Done"})


def test_a_model_is_frozen() -> None:
    mark = MarkSpec(id="done")
    with pytest.raises(AttributeError, match=r"MarkSpec\.id is frozen"):
        mark.id = "begun"  # type: ignore[misc]
    with pytest.raises(AttributeError, match=r"MarkSpec\.id is frozen"):
        del mark.id


def test_a_copy_tells_what_was_written_in_it() -> None:
    copied = MarkSpec(id="done").but({"name": "Done"})
    assert (copied.id, copied.name, copied.written) == ("done", "Done", {"id", "name"})


def test_a_model_without_fields_of_its_own_has_those_of_its_base() -> None:
    class Same(MarkSpec):
        """Nothing more."""

    assert Same.fields == MarkSpec.fields


def test_bounds_are_told_of_a_field_that_may_be_left_out() -> None:
    class Bounded(Spec):
        """Bounds in both places."""

        id: Id | None = None
        roles: SomeRefs

    assert Bounded.fields["id"].bounds.max_length == 64
    assert Bounded.fields["roles"].bounds.min_length == 1
    with pytest.raises(ValidationError, match="roles"):
        validator_of(Bounded).validate_python({"roles": []})
