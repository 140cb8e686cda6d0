"""What says in an annotation that a value is read by a reader of ours. Part of floor 3."""

from collections.abc import Callable

from pydantic_core.core_schema import (
    CoreSchema,
    ValidationInfo,
    no_info_plain_validator_function,
    with_info_plain_validator_function,
)


class Read:
    """Says in an annotation which of our readers makes the value."""

    def __init__(self, read: Callable[[object], object]) -> None:
        self._read = read

    def schema(self) -> CoreSchema:
        """What checks such a value."""
        return no_info_plain_validator_function(self._read)


class ReadWithUnits(Read):
    """The same for a reader that asks for the house's own units of time."""

    def __init__(self, read: Callable[[object, ValidationInfo], object]) -> None:
        self._read_with_units = read

    def schema(self) -> CoreSchema:
        """What checks such a value."""
        return with_info_plain_validator_function(self._read_with_units)
