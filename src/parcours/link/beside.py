"""What metrics keep in CSV files beside the specs: which files are asked for, and what each of them gave. Part of floor 4."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from parcours.diagnostics import Diagnostic
from parcours.link import faults
from parcours.link.symbols import Symbols
from parcours.model.beside import CsvFile
from parcours.model.catalogue.voice import MetricSpec, ReadingSpec
from parcours.model.document import Document
from parcours.model.place import Place
from parcours.model.vocabulary import is_slip

_ROOTED = "/|[A-Za-z]:"


class Beside(NamedTuple):
    """The CSV files of a house: the paths of all, and the readings of those that were asked for and could be read whole."""

    paths: frozenset[str] = frozenset()
    readings: Mapping[str, tuple[ReadingSpec, ...]] = {}


NOTHING_BESIDE = Beside()


def asked_for(documents: Iterable[Document]) -> tuple[str, ...]:
    """The paths of the files that metrics name, each once, in order."""
    specs = (entry.spec for document in documents for entry in document.entries if entry.kind == "metric")
    files = (spec.readings for spec in specs if isinstance(spec, MetricSpec) and isinstance(spec.readings, CsvFile))
    return tuple(sorted({file.path for file in files}))


def readings_of(spec: MetricSpec, place: Place, beside: Beside, symbols: Symbols) -> tuple[ReadingSpec, ...]:
    """The readings of a metric, wherever they are; none, with a fault told here or with the file, where they cannot be had."""
    if not isinstance(spec.readings, CsvFile):
        return spec.readings
    path = spec.readings.path
    if path in beside.readings:
        return beside.readings[path]
    symbols.gaps.add("metric")
    if path not in beside.paths:
        symbols.faults.append(_unknown(path, place.at("readings"), beside, symbols))
    return ()


def _unknown(path: str, place: Place, beside: Beside, symbols: Symbols) -> Diagnostic:
    span, facts = place.span(), {"path": path}
    if re.match(_ROOTED, path) or ".." in path.split("/"):
        return Diagnostic(faults.UNKNOWN_FILE, span, facts, aspect="outside")
    if not path.lower().endswith(".csv"):
        return Diagnostic(faults.UNKNOWN_FILE, span, facts, aspect="ending")
    known = {one: one for one in beside.paths}
    near = symbols.near(path, known)
    return Diagnostic(faults.UNKNOWN_FILE, span, facts, suggestion=near, is_slip=is_slip(path, near, known))
