"""What checks the data of a model, made of the model's fields as pydantic would make it, in a fifth of the time. Part of floor 3.

Pydantic works a type out again wherever it stands, and reads how packages are installed before it checks anything: together
longer than a small house takes to check. A test holds what is made here equal to what pydantic makes. A model that holds
anything unknown here is left to pydantic.
"""

from collections.abc import Iterable
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import CoreConfig, CoreSchema, SchemaSerializer, SchemaValidator
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


class UnknownType(Exception):  # noqa: N818 - no error: pydantic knows it
    """A model holds something that is not read here."""


def complete(model: type[BaseModel]) -> None:
    """Gives a model what checks its data; raises UnknownType."""
    schema, config = _model(model), _config(model)
    model.__pydantic_core_schema__ = schema
    model.__pydantic_validator__ = SchemaValidator(schema, config)
    model.__pydantic_serializer__ = SchemaSerializer(schema, config)
    model.__pydantic_complete__ = True


@cache
def _model(model: type[BaseModel]) -> CoreSchema:
    fields = {name: _field(field) for name, field in model.model_fields.items()}
    inner = model_fields_schema(fields, model_name=model.__name__)
    schema: CoreSchema = model_schema(model, inner, config=_config(model))
    for check in model.__pydantic_decorators__.model_validators.values():
        if check.info.mode != "after":
            raise UnknownType
        schema = no_info_after_validator_function(check.func, schema)
    return schema


def _config(model: type[BaseModel]) -> CoreConfig:
    """What `Spec.model_config` says."""
    return CoreConfig(title=model.__name__, extra_fields_behavior="forbid", strict=True, hide_input_in_errors=True)


def _field(field: FieldInfo) -> ModelField:
    schema = _marked(field.annotation, field.metadata)
    if field.is_required():
        return model_field(schema)
    if field.default_factory is not None:
        return model_field(with_default_schema(schema, default_factory=field.default_factory))
    return model_field(with_default_schema(schema, default=field.default))


class _Bounds(NamedTuple):
    """What pydantic's own marks say beside a type."""

    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    ge: int | None = None
    le: int | None = None
    strict: bool | None = None


_NO_BOUNDS = _Bounds()


@cache
def _type(annotation: object) -> CoreSchema:
    if get_origin(annotation) is Annotated:
        bare, *marks = get_args(annotation)
        return _marked(bare, marks)
    return _bounded(annotation, _NO_BOUNDS)


def _marked(annotation: object, marks: Iterable[object]) -> CoreSchema:
    """A type with what is said beside it."""
    bounds = _NO_BOUNDS
    for mark in marks:
        if isinstance(mark, Read):
            return mark.schema()
        if isinstance(mark, OrCsvFile):
            return mark.schema(_type(list_in(annotation)))
        for one in mark.metadata if isinstance(mark, FieldInfo) else (mark,):
            bounds = bounds._replace(**_said(one))
    return _bounded(annotation, bounds)


def _said(mark: object) -> dict[str, Any]:
    found = {name: getattr(mark, name, None) for name in _Bounds._fields}
    said = {name: value for name, value in found.items() if value is not None}
    if not said:
        raise UnknownType
    return said


def _bounded(annotation: object, bounds: _Bounds) -> CoreSchema:
    pattern, least, most, ge, le, strict = bounds
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType) and inner[1:] == (NoneType,):
        return nullable_schema(_bounded(inner[0], bounds) if bounds != _NO_BOUNDS else _type(inner[0]))
    if origin is tuple:
        return tuple_schema([_type(inner[0])], variadic_item_index=0, min_length=least, max_length=most, strict=strict)
    if origin is Literal:
        return literal_schema(list(inner))
    if origin is dict:
        return dict_schema(_type(inner[0]), _type(inner[1]))
    if annotation is str:
        return str_schema(pattern=pattern, min_length=least, max_length=most, strict=strict)
    if annotation is int:
        return int_schema(ge=ge, le=le, strict=strict)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _model(annotation)
    raise UnknownType
