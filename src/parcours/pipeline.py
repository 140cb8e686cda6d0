"""The whole way on one screen: bytes → trees → documents → project → diagnostics, and project → plan → artifacts. Floor 8.

`check_files` is pure: no disk, clock, environment or chance. `check` is the same for a house on the disk.
"""

import gc
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parcours.diagnostics import Diagnostic, Language, Severity, in_reading_order
from parcours.source import SourceFile, whole
from parcours.syntax.faults import link_out_of_house, not_a_file, template_at_fault, too_large, unreadable
from parcours.syntax.limits import USUAL, Limits
from parcours.syntax.nodes import Tree
from parcours.syntax.parser import decode_bytes, parse
from parcours.workspace import MANIFEST, Reading, Unread, Why, list_specs, read_specs
from parcours.workspace.listing import SpecPath, is_table

if TYPE_CHECKING:
    from parcours.analysis.gaps import About
    from parcours.link.beside import Beside
    from parcours.link.project import Project
    from parcours.model.document import Document
    from parcours.model.house import HouseSpec
    from parcours.plan.edition import Edition
    from parcours.plan.model import Only, Plan, Since
    from parcours.timing.durations import Duration


class Checked(NamedTuple):
    """What checking a house gives: the project, if there is a sound manifest, and everything that is wrong, in reading order.

    `waived` counts the findings that waivers hold back; `muted` are the codes of rules that had to stay silent; `trees` is all
    that could be read, for those who ask what a diagnostic is about.
    """

    project: "Project | None"
    diagnostics: tuple[Diagnostic, ...]
    files: int
    waived: int = 0
    muted: tuple[str, ...] = ()
    trees: tuple[Tree, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether anything is wrong enough to stop a compile."""
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)


def check(house: Path, *, output: Path | None = None, today: date | None = None) -> Checked:
    """Reads and checks the house in a folder. `output` is not read; `today` judges the ends of waivers (None: not judged)."""
    with _no_collector():
        return _read(house, output).checked(today)


def declared(house: Path) -> "tuple[Document, ...]":
    """The documents of a house as far as they can be read, for those who ask what is called how."""
    with _no_collector():
        return tuple(_read(house, None).documents())


def check_files(files: Mapping[str, bytes], *, today: date | None = None) -> Checked:
    """Checks a house given as relative paths (with `/`) and bytes; the manifest is `parcours.yaml`, `*.csv` lies beside it."""
    with _no_collector():
        tables = [path for path in files if is_table(path)]
        reading = _Reading(_Tables(tables, lambda paths: Reading(tuple((path, files[path]) for path in paths), ())))
        reading.take_manifest(files.get(MANIFEST))
        for path in sorted(files, key=lambda path: (path.casefold(), path)):
            if path != MANIFEST and not is_table(path):
                reading.take(path, files[path])
        return reading.checked(today)


class HouseFiles(NamedTuple):
    """The bytes of a house's specs, and of the CSV files beside them, by the paths that reports show; where the specs lie; and
    which of them could not be read.
    """

    files: Mapping[str, bytes]
    paths: tuple[SpecPath, ...]
    faults: tuple[Diagnostic, ...]
    own_units: Mapping[str, "Duration"]
    limits: Limits


def read_house(house: Path, *, output: Path | None = None) -> HouseFiles:
    """Reads the files of a house for those who will write them: the same files that `check` reads."""
    reading = _Reading()
    spec = reading.manifest(house)
    listing = list_specs(house, ignore=spec.ignore if spec else (), output=output)
    read = read_specs(house, listing.specs, reading.limits.bytes)
    faults = tuple(_refusal(one, reading.limits) for one in (*listing.unread, *read.unread))
    tables = read_specs(house, listing.tables, reading.limits.bytes)
    return HouseFiles(
        dict((*read.files, *tables.files)), listing.specs, faults, spec.own_units if spec else {}, reading.limits
    )


def build(
    checked: Checked,
    *,
    formats: frozenset[str],
    language: Language | None = None,
    only: "Only | Edition | None" = None,
    since: "Since | None" = None,
) -> Mapping[str, bytes]:
    """The artifacts of a checked house, or `only` some, or the edition for a wave: relative path → bytes. Pages are marked where
    the house has errors, and tell what has changed `since` a revision where that is given.
    """
    from parcours.render.renderer import render

    with _no_collector():
        return render(_planned(checked, language, only, since), formats=formats)


def build_own(
    checked: Checked,
    templates: Mapping[str, SourceFile],
    *,
    formats: frozenset[str],
    language: Language | None = None,
    only: "Only | Edition | None" = None,
    since: "Since | None" = None,
) -> tuple[Mapping[str, bytes], tuple[Diagnostic, ...]]:
    """The same with templates of the house's own, and what is wrong with them; there are no artifacts then."""
    from parcours.render.renderer import render_own

    planned = _planned(checked, language, only, since)
    made, faults = render_own(planned, formats=formats, templates=templates)
    return made, tuple(template_at_fault(*fault) for fault in faults)


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


def _planned(
    checked: Checked, language: Language | None, only: "Only | Edition | None", since: "Since | None"
) -> "Plan":
    from parcours.plan.planner import plan

    assert checked.project is not None
    spoken: Language = language or checked.project.house.spec.language
    errors = tuple(diagnostic for diagnostic in checked.diagnostics if diagnostic.severity is Severity.ERROR)
    return plan(checked.project, language=spoken, only=only, faults=errors)._replace(since=since)


def workshop(
    checked: Checked, about: "About", *, formats: frozenset[str], language: Language | None = None
) -> Mapping[str, bytes]:
    """The kit of a workshop on a role or a moment of a checked house: relative path → bytes."""
    from parcours.plan.planner import kit_of
    from parcours.render.pages import kit_pages

    assert checked.project is not None
    with _no_collector():
        return dict(
            kit_pages(*kit_of(checked.project, about, language or checked.project.house.spec.language), formats)
        )


def _read(house: Path, output: Path | None) -> "_Reading":
    """Reads every spec of a house on the disk."""
    reading = _Reading()
    spec = reading.manifest(house)
    listing = list_specs(house, ignore=spec.ignore if spec else (), output=output)
    paths = [path for path in listing.specs if path.name != MANIFEST]
    read = read_specs(house, paths, reading.limits.bytes)
    for path, raw in read.files:
        reading.take(path, raw)
    reading.refuse((*listing.unread, *read.unread))
    tables = {table.name: table for table in listing.tables}
    reading.tables = _Tables(
        tables, lambda names: read_specs(house, [tables[name] for name in names], reading.limits.bytes)
    )
    reading.nested(listing.nested)
    reading.refuse_patterns(frozenset(listing.bad_patterns))
    return reading


class _Tables(NamedTuple):
    """The CSV files of a house by name, and what gives the bytes of some: they are read when a spec names them."""

    names: Collection[str]
    read: Callable[[Sequence[str]], Reading]


_NO_TABLES = _Tables((), lambda _names: Reading((), ()))


class _Reading:
    """One reading of a house: what was read so far, and what was wrong with it."""

    def __init__(self, tables: _Tables = _NO_TABLES) -> None:
        self.tables = tables
        self.files = 0
        self.limits = USUAL
        self.faults: list[Diagnostic] = []
        self._trees: list[tuple[Tree, Document | None]] = []
        self._unread: dict[str, str] = {}
        self._blind = False
        self._house: HouseSpec | None = None

    def manifest(self, house: Path) -> "HouseSpec | None":
        """Reads parcours.yaml from the disk."""
        reading = read_specs(house, [SpecPath(MANIFEST, MANIFEST)], self.limits.bytes)
        self.refuse(reading.unread)
        return self.take_manifest(dict(reading.files).get(MANIFEST))

    def take_manifest(self, raw: bytes | None) -> "HouseSpec | None":
        """Reads the manifest before all else: its units, limits and ignored paths hold for every file."""
        from parcours.model.decode import decode
        from parcours.model.house import HouseSpec
        from parcours.model.kinds import kind_of

        if raw is None:
            return None
        trees = self._parse(MANIFEST, raw)
        for tree in trees:
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
            self._blind = True
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

    def nested(self, manifests: Iterable[str]) -> None:
        """Reports houses inside the house."""
        from parcours.link.faults import SECOND_HOUSE

        for path in manifests:
            self.faults.append(Diagnostic(SECOND_HOUSE, whole(SourceFile(path, "")), {"id": path}))

    def checked(self, today: date | None) -> Checked:
        """Decodes, links and analyses what was read."""
        from parcours.analysis.engine import analyse
        from parcours.link.resolver import link

        documents = tuple(self.documents())  # before the unread text is joined: decoding may add to it
        unread, beside = "\n".join(self._unread.values()), self._beside(documents)
        project, faults = link(documents, unread=unread, blind=self._blind, today=today, beside=beside)
        self.faults.extend(faults)
        trees = tuple(tree for tree, _ in self._trees)
        if any(fault.rule.name == "malformed-id" for fault in self.faults):
            from parcours.model.respelling import respelt

            self.faults = respelt(self.faults, trees)
        if project is None:
            self._no_house()
            return Checked(None, in_reading_order(self.faults), self.files, trees=trees)
        found = analyse(project)
        diagnostics = in_reading_order((*self.faults, *found.diagnostics))
        return Checked(project, diagnostics, self.files, found.waived, found.muted, trees)

    def _beside(self, documents: Iterable["Document"]) -> "Beside":
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

    def documents(self) -> Iterator["Document"]:
        """Decodes what was read."""
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

    def _no_house(self) -> None:
        """Says that there is no manifest, unless the reason was told already."""
        from parcours.link.faults import NO_HOUSE

        if not any(fault.span.file.path == MANIFEST for fault in self.faults):
            file = next((tree.file for tree, _ in self._trees if tree.file.path == MANIFEST), SourceFile(MANIFEST, ""))
            self.faults.append(Diagnostic(NO_HOUSE, whole(file)))


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


@contextmanager
def _no_collector() -> Iterator[None]:
    """Reading makes many small objects and no rubbish: the cyclic collector would only walk them, over and over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
