"""Compiled templates, kept as Python keeps compiled modules. Part of floor 7's render.

Compiling the templates costs more than printing the pages of a small house. So what Jinja made of a template is kept in the
`__pycache__` beside it, on the terms of Python's own bytecode: below PYTHONPYCACHEPREFIX where that is set, never with
PYTHONDONTWRITEBYTECODE, silently not where one may not write. Who can write there can write our modules too.
"""

import contextlib
import os
import pickle
import sys
from importlib.util import cache_from_source
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

_DAMAGED = (OSError, EOFError, ValueError, pickle.UnpicklingError)


class KeptBytecode(BytecodeCache):
    """The bytecode of the templates of one folder. Jinja itself refuses what another Python made; `terms` tells apart what
    was compiled otherwise.
    """

    def __init__(self, folder: Path, terms: str) -> None:
        self._folder = folder
        self._terms = f"{jinja2.__version__} {terms} "

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002  Jinja's
        """The name of the template: it is what the file is called after."""
        return name

    def get_source_checksum(self, source: str) -> str:
        """Another text, another Jinja or other terms: another checksum."""
        return super().get_source_checksum(self._terms + source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was kept, if it can be read and is of this text."""
        try:
            with self._path(bucket).open("rb") as stream:
                bucket.load_bytecode(stream)
        except _DAMAGED:
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps it, whole or not at all."""
        if sys.dont_write_bytecode:
            return
        path = self._path(bucket)
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(bucket.bytecode_to_string())
            beside.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink()

    def _path(self, bucket: Bucket) -> Path:
        return Path(cache_from_source(str(self._folder / bucket.key), optimization=""))
