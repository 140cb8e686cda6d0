"""Lists that an author may keep in a CSV file beside the specs, where a spreadsheet writes them."""

import unicodedata
from typing import NamedTuple, get_args

from pydantic_core.core_schema import CoreSchema, ValidatorFunctionWrapHandler, no_info_wrap_validator_function


class CsvFile(NamedTuple):
    """The path of a file, from the folder of parcours.yaml on, as reports show paths: with `/`, in NFC."""

    path: str


class OrCsvFile:
    """Says in an annotation that a list may be given as the name of a file: `Annotated[Listed | CsvFile, OrCsvFile()]`."""

    def schema(self, listed: CoreSchema) -> CoreSchema:
        """What checks such a list, made of what checks the list."""
        return no_info_wrap_validator_function(_read, listed)


def list_in(annotation: object) -> object:
    """The list in the union of a list and a file."""
    return get_args(annotation)[0]


def _read(value: object, read_list: ValidatorFunctionWrapHandler) -> object:
    """A single text is a file; one value where a list is expected was made a list of one before."""
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str) and value[0].strip():
        path = unicodedata.normalize("NFC", value[0].strip().replace("\\", "/"))
        return CsvFile(path.removeprefix("./"))
    return read_list(value)
