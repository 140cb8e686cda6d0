"""The version of a document for programs. Part of floor 7's report."""

from typing import Annotated, TypeAlias

from parcours.diagnostics import Words

Version: TypeAlias = Annotated[int, Words("the version of this format: 1", "la version de ce format : 1")]
