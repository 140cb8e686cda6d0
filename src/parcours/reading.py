"""A house is read: files → trees → documents, and what is wrong with each of them. Floor 8, below the pipeline.

Everything that could be read is kept; what could not stays known, so that nobody is accused of what may stand there.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parcours.diagnostics import Diagnostic, Severity, in_reading_order
from parcours.source import SourceFile, whole
from parcours.syntax.faults import link_out_of_house, not_a_file, too_large, unreadable
from parcours.syntax.limits import USUAL, Limits
from parcours.syntax.nodes import Tree
from parcours.syntax.parser import decode_bytes, parse
from parcours.workspace import MANIFEST, Reading, Unread, Why, list_specs, read_specs
from parcours.workspace.listing import SpecPath, is_table

if TYPE_CHECKING:
    from parcours.link.beside import Beside
    from parcours.model.document import Document
    from parcours.model.house import HouseSpec
    from parcours.timing.durations import Duration


def read_folder(house: Path, output: Path | None = None) -> "HouseReading":
    """Reads every spec of a house on the disk; `output` is not read."""
    reading = HouseReading()
    spec = reading.take_manifest(_manifest(house, reading))
    listing = list_specs(house, ignore=spec.ignore if spec else (), output=output)
    paths = [path for path in listing.specs if path.name != MANIFEST]
    read = read_specs(house, paths, reading.limits.bytes)
    for path, raw in read.files:
        reading.take(path, raw)
    reading.refuse((*listing.unread, *read.unread))
    tables = {table.name: table for table in listing.tables}
    reading.tables = Tables(
        tables, lambda names: read_specs(house, [tables[name] for name in names], reading.limits.bytes)
    )
    reading.refuse_houses(listing.nested)
    reading.refuse_patterns(frozenset(listing.bad_patterns))
    return reading


def _manifest(house: Path, reading: "HouseReading") -> bytes | None:
    read = read_specs(house, [SpecPath(MANIFEST, MANIFEST)], reading.limits.bytes)
    reading.refuse(read.unread)
    return dict(read.files).get(MANIFEST)


def read_files(files: Mapping[str, bytes]) -> "HouseReading":
    """Reads a house given as relative paths (with `/`) and bytes; the manifest is `parcours.yaml`, `*.csv` lies beside it."""
    tables = [path for path in files if is_table(path)]
    reading = HouseReading(Tables(tables, lambda paths: Reading(tuple((path, files[path]) for path in paths), ())))
    reading.take_manifest(files.get(MANIFEST))
    for path in sorted(files, key=lambda path: (path.casefold(), path)):
        if path != MANIFEST and not is_table(path):
            reading.take(path, files[path])
    return reading


class HouseFiles(NamedTuple):
    """The bytes of a house's specs, and of the CSV files beside them, by the paths that reports show; where the specs lie; and
    which of them could not be read.
    """

    files: Mapping[str, bytes]
    paths: tuple[SpecPath, ...]
    faults: tuple[Diagnostic, ...]
    own_units: Mapping[str, "Duration"]
    limits: Limits


def house_files(house: Path, *, output: Path | None = None) -> HouseFiles:
    """The files of a house for those who will write them: the same files that `read_folder` reads."""
    reading = HouseReading()
    spec = reading.take_manifest(_manifest(house, reading))
    listing = list_specs(house, ignore=spec.ignore if spec else (), output=output)
    read = read_specs(house, listing.specs, reading.limits.bytes)
    faults = tuple(_refusal(one, reading.limits) for one in (*listing.unread, *read.unread))
    tables = read_specs(house, listing.tables, reading.limits.bytes)
    return HouseFiles(
        dict((*read.files, *tables.files)), listing.specs, faults, spec.own_units if spec else {}, reading.limits
    )


def own_templates(house: Path) -> tuple[Mapping[str, SourceFile], tuple[Diagnostic, ...]]:
    """The templates in the `templates/` of a house, by name, and what could not be read of them."""
    from parcours.workspace.templates import list_templates

    listed = list_templates(house)
    if not listed:
        return {}, ()
    read = read_specs(house, listed, USUAL.bytes)
    faults = [_refusal(one, USUAL) for one in read.unread]
    templates = {}
    for path, raw in read.files:
        file, wrong = decode_bytes(path, raw)
        templates[path.rpartition("/")[2]] = file
        faults.extend(wrong)
    return templates, in_reading_order(faults)


class Tables(NamedTuple):
    """The CSV files of a house by name, and what gives the bytes of some: they are read when a spec names them."""

    names: Collection[str]
    read: Callable[[Sequence[str]], Reading]


_NO_TABLES = Tables((), lambda _names: Reading((), ()))


class HouseReading:
    """One reading of a house: what was read so far, and what was wrong with it. `is_blind`: some file could not even be seen."""

    def __init__(self, tables: Tables = _NO_TABLES) -> None:
        self.tables = tables
        self.files = 0
        self.limits = USUAL
        self.faults: list[Diagnostic] = []
        self.is_blind = False
        self._trees: list[tuple[Tree, Document | None]] = []
        self._unread: dict[str, str] = {}
        self._house: HouseSpec | None = None

    @property
    def trees(self) -> tuple[Tree, ...]:
        """All that could be parsed, in reading order."""
        return tuple(tree for tree, _ in self._trees)

    @property
    def unread(self) -> str:
        """The text of what could not be parsed or decoded: ids may stand there."""
        return "\n".join(self._unread.values())

    def take_manifest(self, raw: bytes | None) -> "HouseSpec | None":
        """Reads the manifest before all else: its units, limits and ignored paths hold for every file."""
        from parcours.model.decode import decode
        from parcours.model.house import HouseSpec
        from parcours.model.kinds import kind_of

        if raw is None:
            return None
        for tree in self._parse(MANIFEST, raw):
            document: Document | None = None
            if kind_of(tree) == "house":
                document, faults = decode(tree, {})
                self.faults.extend(faults)
                spec = document.header.spec if document and document.header else None
                if self._house is None and isinstance(spec, HouseSpec):
                    self._house = spec
            self._trees.append((tree, document))
        if self._house is not None and self._house.rules.file_kilobytes is not None:
            self.limits = Limits(bytes=self._house.rules.file_kilobytes * 1024)
        return self._house

    def take(self, path: str, raw: bytes) -> None:
        """Reads one more file."""
        self._trees.extend((tree, None) for tree in self._parse(path, raw))

    def _parse(self, path: str, raw: bytes) -> tuple[Tree, ...]:
        self.files += 1
        file, faults = decode_bytes(path, raw, limits=self.limits)
        trees: tuple[Tree, ...] = ()
        if not faults:
            trees, faults = parse(file, limits=self.limits)
        self.faults.extend(faults)
        if any(fault.severity is Severity.ERROR for fault in faults):
            self._unread[path] = file.text
        return trees

    def refuse(self, unread: Iterable[Unread]) -> None:
        """Reports files that could not be read: nothing is known of what they declare."""
        for one in unread:
            self.is_blind = True
            self.files += 1
            self.faults.append(_refusal(one, self.limits))

    def refuse_patterns(self, patterns: frozenset[str]) -> None:
        """Reports the lines of `ignore:` that no gitignore file could hold."""
        from parcours.model.faults import NOT_A_PATTERN
        from parcours.model.place import Place

        tree = next((tree for tree, document in self._trees if document and document.kind == "house"), None)
        if tree is None or self._house is None:
            return
        for number, pattern in enumerate(self._house.ignore):
            if pattern in patterns:
                place = Place(tree, ("ignore", number))
                self.faults.append(Diagnostic(NOT_A_PATTERN, place.span(), {"word": place.written()}))

    def refuse_houses(self, manifests: Iterable[str]) -> None:
        """Reports houses inside the house."""
        from parcours.link.faults import SECOND_HOUSE

        for path in manifests:
            self.faults.append(Diagnostic(SECOND_HOUSE, whole(SourceFile(path, "")), {"id": path}))

    def documents(self) -> Iterator["Document"]:
        """Decodes what was read. What cannot be decoded joins what is unread."""
        from parcours.model.decode import MOST_FAULTS, decode

        units = self._house.own_units if self._house else {}
        told: Counter[str] = Counter()
        for tree, document in self._trees:
            path = tree.file.path
            faults: list[Diagnostic] = []
            if document is None and told[path] < MOST_FAULTS:
                document, faults = decode(tree, units)
            told[path] += len(faults)
            self.faults.extend(faults)
            if document is None:
                self._unread[path] = tree.file.text
            else:
                yield document

    def beside(self, documents: Iterable["Document"]) -> "Beside":
        """The CSV files that the documents name, read; what could not be read of them is told with the file."""
        from parcours.link.beside import NOTHING_BESIDE, Beside, asked_for

        asked = asked_for(documents)
        if not asked:
            return NOTHING_BESIDE
        from parcours.model.figures import read_figures

        given = self.tables.read([name for name in asked if name in self.tables.names])
        self.faults.extend(_refusal(one, self.limits) for one in given.unread)
        found = {name: read_figures(name, raw) for name, raw in given.files}
        self.faults.extend(fault for figures in found.values() for fault in figures.faults)
        whole_ones = {name: figures.readings for name, figures in found.items() if not figures.faults}
        return Beside(frozenset(self.tables.names), whole_ones)


def _refusal(unread: Unread, limits: Limits) -> Diagnostic:
    match unread.why:
        case Why.TOO_LARGE:
            return too_large(unread.path, unread.size, limits.bytes)
        case Why.LINK_OUT_OF_HOUSE:
            return link_out_of_house(unread.path)
        case Why.NOT_A_FILE:
            return not_a_file(unread.path)
        case _:
            return unreadable(unread.path, unread.detail)
