"""The whole way on one screen: bytes → trees → documents → project → diagnostics, and project → plan → artifacts. Floor 8.

`check_files` is pure: no disk, clock, environment or chance. `check` is the same for a house on the disk.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parcours.diagnostics import Diagnostic, Language, Severity, in_reading_order
from parcours.reading import HouseReading, read_files, read_folder
from parcours.source import SourceFile, whole
from parcours.syntax.faults import template_at_fault
from parcours.syntax.nodes import Tree
from parcours.workspace import MANIFEST

if TYPE_CHECKING:
    from parcours.analysis.gaps import About
    from parcours.link.project import Project
    from parcours.model.document import Document
    from parcours.plan.edition import Edition
    from parcours.plan.model import Only, Plan, Since
    from parcours.render.own_templates import TemplateFault


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
        return _judged(read_folder(house, output), today)


def check_files(files: Mapping[str, bytes], *, today: date | None = None) -> Checked:
    """Checks a house given as relative paths (with `/`) and bytes; the manifest is `parcours.yaml`, `*.csv` lies beside it."""
    with _no_collector():
        return _judged(read_files(files), today)


def declared(house: Path) -> "tuple[Document, ...]":
    """The documents of a house as far as they can be read, for those who ask what is called how."""
    with _no_collector():
        return tuple(read_folder(house).documents())


def _judged(reading: HouseReading, today: date | None) -> Checked:
    """Decodes, links and analyses what was read."""
    from parcours.analysis.engine import analyse
    from parcours.link.resolver import link

    documents = tuple(reading.documents())  # before the unread text is asked for: decoding may add to it
    beside = reading.beside(documents)
    project, wrong = link(documents, unread=reading.unread, blind=reading.is_blind, today=today, beside=beside)
    faults, trees = _respelt((*reading.faults, *wrong), reading.trees), reading.trees
    if project is None:
        return Checked(None, in_reading_order((*faults, *_no_house(faults, trees))), reading.files, trees=trees)
    found = analyse(project)
    diagnostics = in_reading_order((*faults, *found.diagnostics))
    return Checked(project, diagnostics, reading.files, found.waived, found.muted, trees)


def _respelt(faults: Sequence[Diagnostic], trees: tuple[Tree, ...]) -> Sequence[Diagnostic]:
    """The faults, an id that is none with the one that was meant: known only once all that is declared was read."""
    if not any(fault.rule.name == "malformed-id" for fault in faults):
        return faults
    from parcours.model.respelling import respelt

    return respelt(faults, trees)


def _no_house(faults: Sequence[Diagnostic], trees: tuple[Tree, ...]) -> Iterator[Diagnostic]:
    """Says that there is no manifest, unless the reason was told already: its document is there, or unreadable, or of no kind."""
    from parcours.link.faults import NO_HOUSE
    from parcours.model.faults import NOT_A_DOCUMENT, UNKNOWN_KIND
    from parcours.model.vocabulary import kind_key, same_key

    own = [tree for tree in trees if tree.file.path == MANIFEST]
    kinds = (kind_key(list(tree.data)) for tree in own if isinstance(tree.data, dict))
    wrong = (fault for fault in faults if fault.span.file.path == MANIFEST and fault.severity is Severity.ERROR)
    is_told = any(fault.rule.code.startswith("SYN") or fault.rule in (NOT_A_DOCUMENT, UNKNOWN_KIND) for fault in wrong)
    if not is_told and not any(kind and same_key(kind, "house") for kind in kinds):
        yield Diagnostic(NO_HOUSE, whole(own[0].file if own else SourceFile(MANIFEST, "")))


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
    return made, tuple(_of_template(fault) for fault in faults)


def _of_template(fault: "TemplateFault") -> Diagnostic:
    from parcours.model.vocabulary import nearest

    better = nearest(fault.name, fault.known) if fault.name else None
    return template_at_fault(fault.file, fault.line, fault.reason, fault.name, better)


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


def _planned(
    checked: Checked, language: Language | None, only: "Only | Edition | None", since: "Since | None"
) -> "Plan":
    from parcours.plan.planner import plan

    assert checked.project is not None
    spoken: Language = language or checked.project.house.spec.language
    errors = tuple(diagnostic for diagnostic in checked.diagnostics if diagnostic.severity is Severity.ERROR)
    return plan(checked.project, language=spoken, only=only, faults=errors)._replace(since=since)


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
