"""The disk: finds houses, lists and reads their files, publishes artifacts. Floor 7; knows neither pages nor reports.

Nothing here makes diagnostics: what could not be read comes back as `Unread`, what may not be written as `Refused`,
and only a disk that fails raises, always `DiskTrouble`.
"""

from parcours.workspace.discover import MANIFEST, NoHouse, find_houses, shown_prefix
from parcours.workspace.listing import Listing, SpecPath, list_specs
from parcours.workspace.publication import Published, publish
from parcours.workspace.read import Reading, read_specs
from parcours.workspace.refuse import Refusal, Refused
from parcours.workspace.trouble import DiskTrouble, Unread, Why

__all__ = [
    "MANIFEST",
    "DiskTrouble",
    "Listing",
    "NoHouse",
    "Published",
    "Reading",
    "Refusal",
    "Refused",
    "SpecPath",
    "Unread",
    "Why",
    "find_houses",
    "list_specs",
    "publish",
    "read_specs",
    "shown_prefix",
]
