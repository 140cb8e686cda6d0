"""What checks the data of a model, made of its fields, of the core's own parts. Part of floor 3."""

from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic_core import CoreConfig, CoreSchema, SchemaValidator
from pydantic_core.core_schema import (
    TypedDictField,
    dict_schema,
    int_schema,
    literal_schema,
    no_info_after_validator_function,
    nullable_schema,
    str_schema,
    tuple_schema,
    typed_dict_field,
    typed_dict_schema,
)

from parcours.model.beside import OrCsvFile, list_in
from parcours.model.read import Read
from parcours.model.spec import NO_BOUNDS, Bounds, Field, Spec


@cache
def validator_of(model: type[Spec]) -> SchemaValidator:
    """What checks the data of a model, made once; its units of time come as the context. Raises TypeError for a type, or what is
    said beside one, that no model has had so far.
    """
    return SchemaValidator(schema_of(model), _CLOSED)


@cache
def schema_of(model: type[Spec]) -> CoreSchema:
    """What the core is told of a model: closed, frozen, strict."""
    fields = {name: _field(field) for name, field in model.fields.items()}
    schema: CoreSchema = no_info_after_validator_function(_maker(model), typed_dict_schema(fields, config=_CLOSED))
    for check in model.checks:
        schema = no_info_after_validator_function(check, schema)
    return schema


_CLOSED = CoreConfig(extra_fields_behavior="forbid", strict=True, hide_input_in_errors=True)


def _maker(model: type[Spec]) -> Callable[[Any], Spec]:
    """What makes a model of its checked values, ten thousand times and more: past the call of its class."""
    new, fill = model.__new__, object.__setattr__

    def made(written: dict[str, object]) -> Spec:
        spec = new(model)
        fill(spec, "__dict__", written)
        return spec

    return made


def _field(field: Field) -> TypedDictField:
    return typed_dict_field(_type(field.annotation), required=field.is_required)


@cache
def _type(annotation: object) -> CoreSchema:
    """What checks a type, whatever is said beside it."""
    if get_origin(annotation) is not Annotated:
        return _bounded(annotation, NO_BOUNDS)
    bare, *marks = get_args(annotation)
    for mark in marks:
        if isinstance(mark, Read):
            return mark.schema()
        if isinstance(mark, OrCsvFile):
            return mark.schema(_type(list_in(bare)))
        if isinstance(mark, Bounds):
            return _bounded(bare, mark)
    raise TypeError(f"no model says {marks} beside a type yet")


def _bounded(annotation: object, bounds: Bounds) -> CoreSchema:
    pattern, least, most, ge, le = bounds
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType) and inner[1:] == (NoneType,) and bounds == NO_BOUNDS:
        return nullable_schema(_type(inner[0]))
    if origin is tuple:  # YAML has lists only: not strict
        return tuple_schema([_type(inner[0])], variadic_item_index=0, min_length=least, max_length=most, strict=False)
    if origin is Literal:
        return literal_schema(list(inner))
    if origin is Mapping:
        return dict_schema(_type(inner[0]), _type(inner[1]))
    if annotation is str:
        return str_schema(pattern=pattern, min_length=least, max_length=most)
    if annotation is int:
        return int_schema(ge=ge, le=le)
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return schema_of(annotation)
    raise TypeError(f"no model holds {annotation} yet")
