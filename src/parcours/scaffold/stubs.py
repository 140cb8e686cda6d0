"""What a workshop decides, as YAML to paste and fill: in the language of the house, valid as it stands. Part of floor 7's scaffold."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from parcours.analysis.gaps import About, Gaps
from parcours.diagnostics import Language, Words
from parcours.link.project import Project
from parcours.scaffold.stub import Pen, Stub, said_key
from parcours.scaffold.stub_of_findings import found_stubs
from parcours.scaffold.stub_of_gaps import answer_stub, cue_stubs, own_way_stub, promise_stub
from parcours.scaffold.stub_of_handoffs import mended_handoffs, missing_handoffs
from parcours.scaffold.stub_of_workshop import workshop_stub

_HEAD = Words(
    "What the workshop decides: paste each part where its comment says, and write what is TO WRITE.",
    "Ce que l'atelier décide : collez chaque partie là où son commentaire le dit, et écrivez ce qui est À ÉCRIRE.",
)
_NOTHING = Words("Nothing to decide: no gap was found.", "Rien à décider : aucun manque n'a été trouvé.")
_ADD = Words("{0}, line {1}: one more in {2} of {3}", "{0}, ligne {1} : de plus dans {2} de {3}")
_ADD_TO_LIST = Words("{0}, line {1}: one more beside {3}", "{0}, ligne {1} : de plus à côté de {3}")
_MERGE = Words("{0}, line {1}: in {3}", "{0}, ligne {1} : dans {3}")
_ALONE = Words("a file of its own, which begins with {3}", "un fichier à part, qui commence par {3}")
_NO_STUB = Words("Without a stub: {0}", "Sans morceau à coller : {0}")


class Stubs(NamedTuple):
    """What to paste; and of the gaps that no piece can close, what has to be settled first."""

    pieces: tuple[Stub, ...]
    remarks: tuple[str, ...]


def stubs_of(gaps: Gaps, project: Project, about: About, language: Language) -> Stubs:
    """A stub for every gap that a key or an item can close, and one that puts the workshop itself on record."""
    pen = Pen(project, language)
    cues = tuple(cue_stubs(gaps.unplayed, pen))
    promises = tuple(promise_stub(group, pen) for group in gaps.promises)
    found = (*cues, *(one for one in promises if isinstance(one, Stub)), *_others(gaps, pen))
    remarks = tuple(one for one in promises if isinstance(one, str))
    if not found:
        return Stubs((), remarks)
    begun = [stub.lines[0].removeprefix("- id: ") for stub in cues if stub.under == "cues"]
    record = workshop_stub(about, gaps, begun, pen)
    return Stubs(tuple(_with_its_list(stub, language) for stub in _joined((*found, record))), remarks)


def _joined(stubs: Iterable[Stub]) -> Iterator[Stub]:
    """The stubs for one list as one stub, where the first of them stands."""
    found: dict[object, Stub] = {}
    for number, stub in enumerate(stubs):
        is_item = stub.place is not None and stub.under != ""
        key = (stub.place, stub.under) if is_item else number
        known = found.get(key)
        found[key] = stub if known is None else known._replace(lines=(*known.lines, *stub.lines))
    yield from found.values()


def _with_its_list(stub: Stub, language: Language) -> Stub:
    """An item for a list that is not begun yet, with the key of the list."""
    if stub.place is None or not stub.under or stub.place.at(stub.under).is_written():
        return stub
    lines = (f"{said_key(stub.under, language)}:", *(f"  {line}" for line in stub.lines))
    return stub._replace(under="", lines=lines)


def _others(gaps: Gaps, pen: Pen) -> Iterator[Stub]:
    yield from found_stubs(gaps.others, pen)
    yield from missing_handoffs(gaps.others, pen)
    yield from mended_handoffs(gaps.others, pen)
    yield from (answer_stub(one, pen) for one in gaps.unanswered)
    yield from (own_way_stub(gap, pen) for gap in gaps.one_way)


def stubs_text(stubs: Stubs, language: Language, prefix: str = "") -> str:
    """The stubs as one text, each a document of its own under a comment that says where it goes; `prefix` leads to the house."""
    if not any(stubs):
        return f"# {_NOTHING.said(language)}\n"
    parts = [f"# {_HEAD.said(language)}\n"] if stubs.pieces else []
    parts += [f"# {_NO_STUB.said(language).format(remark)}\n" for remark in stubs.remarks]
    parts += ["\n".join((f"---\n# {_where(stub, language, prefix)}", *stub.lines, "")) for stub in stubs.pieces]
    return "".join(parts)


def _where(stub: Stub, language: Language, prefix: str) -> str:
    if stub.place is None:
        return _ALONE.said(language).format("", "", "", stub.owner)
    words = _ADD if stub.under else _MERGE if stub.under == "" else _ADD_TO_LIST
    span = stub.place.at(stub.under).key_span() if stub.under else stub.place.span()
    under = said_key(stub.under, language) if stub.under else ""
    return words.said(language).format(f"{prefix}{stub.place.tree.file.path}", span.start.line, under, stub.owner)
