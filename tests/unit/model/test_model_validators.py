"""What checks the data of a model is what pydantic would have made."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from parcours.model import decode
from parcours.model.base import Spec, Text
from parcours.model.validators import complete


def models(above: type[Spec] = Spec) -> Iterator[type[Spec]]:
    for model in above.__subclasses__():
        if model.__module__.startswith(decode.__package__ or ""):
            yield model
            yield from models(model)


def bare(schema: Any, known: dict[str, Any] | None = None) -> Any:
    """A schema without notes for other uses, with its definitions where they are referred to."""
    known = known or {}
    if isinstance(schema, list):
        return [bare(one, known) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "definitions":
        known = {one["ref"]: one for one in schema["definitions"]}
        return bare(schema["schema"], known)
    if schema.get("type") == "definition-ref":
        return bare(known[schema["schema_ref"]], known)
    notes = ("metadata", "ref", "serialization", "computed_fields", "custom_init", "root_model")
    told = {key: bare(one, known) for key, one in schema.items() if key not in notes}
    return {key: one for key, one in told.items() if (key, one) != ("default_factory_takes_data", False)}


@pytest.mark.parametrize("model", sorted(models(), key=lambda model: model.__name__))
def test_a_model_is_checked_as_pydantic_would_check_it(model: type[Spec]) -> None:
    complete(model)
    ours = bare(model.__pydantic_core_schema__)
    model.model_rebuild(force=True)
    theirs = bare(model.__pydantic_core_schema__)
    complete(model)
    assert ours == theirs


def test_a_model_with_a_type_unknown_to_us_is_left_to_pydantic() -> None:
    class Odd(Spec):
        name: Text
        size: float | int

    assert Odd(name="large", size=1.5).size == 1.5
    assert "metadata" in Odd.__pydantic_core_schema__
    with pytest.raises(ValidationError, match="name"):
        Odd(name=" ", size=1)
