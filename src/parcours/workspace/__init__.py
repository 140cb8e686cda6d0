"""The disk: finds houses, lists and reads their files, publishes artifacts. Floor 7; knows neither pages nor reports.

Nothing here makes diagnostics: what could not be read comes back as `Unread`, what may not be written as `Refused`,
and only a disk that fails raises, always `DiskTrouble`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from parcours.workspace.discover import MANIFEST, NoHouse, find_houses, shown_prefix
from parcours.workspace.listing import Listing, SpecPath, list_specs
from parcours.workspace.read import Reading, read_specs
from parcours.workspace.trouble import DiskTrouble, Unread, Why

if TYPE_CHECKING:
    from parcours.workspace.publication import Published, publish
    from parcours.workspace.refuse import Refusal, Refused
    from parcours.workspace.rewriting import Rewritten, rewrite

__all__ = [
    "MANIFEST",
    "DiskTrouble",
    "Listing",
    "NoHouse",
    "Published",
    "Reading",
    "Refusal",
    "Refused",
    "Rewritten",
    "SpecPath",
    "Unread",
    "Why",
    "find_houses",
    "list_specs",
    "publish",
    "read_specs",
    "rewrite",
    "shown_prefix",
]

_WRITING = {
    "Published": "publication",
    "Refusal": "refuse",
    "Refused": "refuse",
    "Rewritten": "rewriting",
    "publish": "publication",
    "rewrite": "rewriting",
}


def __getattr__(name: str) -> object:
    """Loads what writes only for those who write: most runs read."""
    if name not in _WRITING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WRITING[name]}"), name)
