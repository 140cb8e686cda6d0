"""What says in an annotation that a value is read by a reader of ours. Part of floor 3."""

from collections.abc import Callable

from pydantic import ValidationInfo
from pydantic_core.core_schema import (
    CoreSchema,
    no_info_plain_validator_function,
    with_info_plain_validator_function,
)


class Read:
    """Says in an annotation which of our readers makes the value. Pydantic's own `PlainValidator` would do, but it also works
    out how to write each value again, which nobody asks and takes longer than all the rest.
    """

    def __init__(self, read: Callable[[object], object]) -> None:
        self._read = read

    def schema(self) -> CoreSchema:
        """What checks such a value."""
        return no_info_plain_validator_function(self._read)

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> CoreSchema:
        return self.schema()


class ReadWithUnits(Read):
    """The same for a reader that asks for the house's own units of time."""

    def __init__(self, read: Callable[[object, ValidationInfo], object]) -> None:
        self._read_with_units = read

    def schema(self) -> CoreSchema:
        """What checks such a value."""
        return with_info_plain_validator_function(self._read_with_units)
