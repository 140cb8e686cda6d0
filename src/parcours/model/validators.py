"""What checks the data of a model, made of its fields, of the core's own parts. Part of floor 3."""

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic_core import CoreConfig, CoreSchema, SchemaValidator
from pydantic_core.core_schema import (
    ModelField,
    dict_schema,
    int_schema,
    literal_schema,
    model_field,
    model_fields_schema,
    model_schema,
    no_info_after_validator_function,
    nullable_schema,
    str_schema,
    tuple_schema,
    with_default_schema,
)

from parcours.model.beside import OrCsvFile, list_in
from parcours.model.read import Read
from parcours.model.spec import NO_BOUNDS, Bounds, Field, Spec


@cache
def validator_of(model: type[Spec]) -> SchemaValidator:
    """What checks the data of a model, made once; its units of time come as the context. Raises TypeError for a type that no
    model has had so far.
    """
    return SchemaValidator(schema_of(model), _config(model))


@cache
def schema_of(model: type[Spec]) -> CoreSchema:
    """What the core is told of a model: closed, frozen, strict."""
    fields = {name: _field(field) for name, field in model.model_fields.items()}
    inner = model_fields_schema(fields, model_name=model.__name__)
    schema: CoreSchema = model_schema(model, inner, config=_config(model))
    for check in model.checks:
        schema = no_info_after_validator_function(check, schema)
    return schema


def _config(model: type[Spec]) -> CoreConfig:
    return CoreConfig(title=model.__name__, extra_fields_behavior="forbid", strict=True, hide_input_in_errors=True)


def _field(field: Field) -> ModelField:
    schema = _type(field.annotation)
    if field.is_required():
        return model_field(schema)
    if field.default_factory is not None:
        return model_field(with_default_schema(schema, default_factory=field.default_factory))
    return model_field(with_default_schema(schema, default=field.default))


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
    return _bounded(bare, next(mark for mark in marks if isinstance(mark, Bounds)))


def _bounded(annotation: object, bounds: Bounds) -> CoreSchema:
    pattern, least, most, ge, le = bounds
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType) and inner[1:] == (NoneType,):
        return nullable_schema(_type(inner[0]))
    if origin is tuple:  # YAML has lists only: not strict
        return tuple_schema([_type(inner[0])], variadic_item_index=0, min_length=least, max_length=most, strict=False)
    if origin is Literal:
        return literal_schema(list(inner))
    if origin is dict:
        return dict_schema(_type(inner[0]), _type(inner[1]))
    if annotation is str:
        return str_schema(pattern=pattern, min_length=least, max_length=most)
    if annotation is int:
        return int_schema(ge=ge, le=le)
    if isinstance(annotation, type) and issubclass(annotation, Spec):
        return schema_of(annotation)
    raise TypeError(f"no model holds {annotation} yet")
