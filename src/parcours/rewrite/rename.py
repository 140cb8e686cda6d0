"""One id, everywhere it is used. Proved three times: every reference names what it named, the house is judged as before, and
renaming back gives the same bytes.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from parcours.diagnostics import Diagnostic, Severity, Words, instead
from parcours.link.project import Project
from parcours.model.base import LONGEST_ID, RESERVED
from parcours.model.vocabulary import id_for, nearest, slug
from parcours.pipeline import Checked, check_files
from parcours.rewrite.events import Events
from parcours.rewrite.mend import with_edits
from parcours.rewrite.outline import outline
from parcours.rewrite.spots import EVENTS, Spot, spots
from parcours.source import Edit
from parcours.syntax.nodes import Tree
from parcours.syntax.parser import decode_bytes, parse
from parcours.timing.sentence import read_sentence
from parcours.workspace.listing import is_table


class Rename(NamedTuple):
    """What is asked: a kind, the id it has and the one it shall have. An event of a moment is called `moment.event`, and its new
    id is given without the moment.
    """

    kind: str
    old: str
    new: str

    @property
    def back(self) -> "Rename":
        """The same the other way round."""
        moment, dot, inner = self.old.rpartition(".")
        return Rename(self.kind, f"{moment}{dot}{self.new}", inner)


class Renamed(NamedTuple):
    """The files of a house in which an id was changed, and the places where it stood."""

    files: Mapping[str, bytes]
    edits: tuple[Edit, ...]


class NotRenamed(NamedTuple):
    """Why nothing was renamed, and what would help; `{there}` in a hint stands for the house, behind a command to paste."""

    message: Words
    hint: Words | None = None


UNREADABLE = NotRenamed(
    Words(
        "something in the house cannot be read, so that a place where the id stands might be missed",
        "quelque chose dans la maison est illisible, si bien qu'un endroit où l'identifiant figure pourrait manquer",
    ),
    Words("`parcours validate{there}` says what", "`parcours validate{there}` dit quoi"),
)
UNLINKED = NotRenamed(
    Words(
        "some ids name nothing, so that nobody can say which events are meant there",
        "des identifiants ne désignent rien, si bien que nul ne peut dire quels événements y sont visés",
    ),
    UNREADABLE.hint,
)
SEVERAL_LINES = NotRenamed(
    Words("the id stands in a text over several lines", "l'identifiant figure dans un texte sur plusieurs lignes"),
    Words("write that text on one line first", "mettez d'abord ce texte sur une ligne"),
)
NOT_PROVED = NotRenamed(
    Words("the house would not be the same but for this id", "la maison ne serait pas la même à cet identifiant près"),
    Words(
        "the id may also be that of another kind, which a waiver names",
        "l'identifiant est peut-être aussi celui d'un autre genre, qu'une dérogation nomme",
    ),
)


def rename(files: Mapping[str, bytes], asked: Rename) -> Renamed | NotRenamed:
    """Renames in all files of a house (relative path → bytes), or says why not."""
    before = check_files(files)
    if before.project is None or any(_is_unread(fault) for fault in before.diagnostics):
        return UNREADABLE
    if asked.kind == "event" and before.project.gaps:
        return UNLINKED
    objection = _objection(files, before.project, asked)
    if objection is not None:
        return objection
    edits = _edits(files, before.project, asked)
    if edits is None:
        return SEVERAL_LINES
    renamed = _with_edits(files, edits)
    return Renamed(renamed, edits) if _is_proved(files, before, renamed, asked) else NOT_PROVED


def _is_unread(fault: Diagnostic) -> bool:
    """Whether a fault says that a part of a file has no meaning yet."""
    return fault.severity is Severity.ERROR and fault.rule.code.startswith(("SYN", "MOD"))


def _objection(files: Mapping[str, bytes], project: Project, asked: Rename) -> NotRenamed | None:
    known = known_ids(files, project, asked.kind)
    if asked.old not in known:
        near = nearest(asked.old, known)
        hint = Words(f'did you mean "{near}"?', f"vouliez-vous dire « {near} » ?") if near else None
        message = Words(f'no {asked.kind} is called "{asked.old}"', f"rien ne s'appelle « {asked.old} »")
        return NotRenamed(message, hint)
    if not asked.new or slug(asked.new) != asked.new or len(asked.new) > LONGEST_ID:
        near = id_for(asked.new)
        hint = Words(f'"{near}" would do', f"« {near} » conviendrait") if near else None
        said = Words(f'"{asked.new}" cannot be an id', f"« {asked.new} » ne peut pas être un identifiant")
        return NotRenamed(said, hint)
    if asked.new in RESERVED:
        said = Words(f'"{asked.new}" is a name Windows keeps for itself', f"Windows se réserve le nom « {asked.new} »")
        return NotRenamed(said)
    if asked.new in _taken(known, project, asked):
        return NotRenamed(Words(f'"{asked.new}" exists already', f"« {asked.new} » existe déjà"))
    return None


def known_ids(files: Mapping[str, bytes], project: Project, kind: str) -> frozenset[str]:
    """Every id of a kind; events of a moment as `moment.event`."""
    if kind == "event":
        events = [(moment.id, event) for moment in project.moments for event in moment.events.values()]
        own = {f"{moment}.{event.id}" for moment, event in events if event.moment and not event.implicit}
        return frozenset({event.id for event in project.events} | own)
    return frozenset(spot.text for spot in _all_spots(files) if spot.kinds == (kind,) and _declares(spot))


def _declares(spot: Spot) -> bool:
    return spot.held.field == "id" or (
        len(spot.canonical) == 1 and spot.spec in ("RoleSpec", "SegmentSpec", "HouseSpec")
    )


def _taken(known: frozenset[str], project: Project, asked: Rename) -> frozenset[str]:
    """The ids that the new one must not be; an event may not be called like one that it would hide, or be hidden by."""
    if asked.kind != "event":
        return known
    moment, dot, _ = asked.old.rpartition(".")
    shared = {event.id for event in project.events}
    own = {name for one in project.moments if not dot or one.id == moment for name in one.events}
    return frozenset(shared | own)


def _all_spots(files: Mapping[str, bytes]) -> Iterator[Spot]:
    for path, raw in files.items():
        for tree in () if is_table(path) else trees_of(path, raw):
            yield from spots(tree)


def trees_of(path: str, raw: bytes) -> tuple[Tree, ...]:
    """The documents of a file."""
    file, faults = decode_bytes(path, raw)
    return () if faults else parse(file)[0]


def _edits(files: Mapping[str, bytes], project: Project, asked: Rename) -> tuple[Edit, ...] | None:
    """What to write where; None when one of the places cannot be edited."""
    finder = _Finder(files, project, asked)
    edits: list[Edit] = []
    for spot in finder.spots:
        text = finder.new_text(spot)
        if text == spot.text:
            continue
        span = spot.tree.key_span(spot.path) if spot.is_key else spot.tree.span(spot.path)
        fix = instead(span, text, safe=True)
        if fix is None:
            return None
        edits += fix.edits
    return tuple(edits)


class _Finder:
    """Says of every text of a house what it becomes."""

    def __init__(self, files: Mapping[str, bytes], project: Project, asked: Rename) -> None:
        self.asked, self.project = asked, project
        trees = {(tree.file.path, tree.number): tree for tree in _trees_in(project)}
        self.spots = [
            spot._replace(tree=trees.get((spot.tree.file.path, spot.tree.number), spot.tree))
            for spot in _all_spots(files)
        ]
        self._kinds: dict[str, set[str]] = {}
        for spot in self.spots:
            if spot.kinds and _declares(spot):
                self._kinds.setdefault(spot.text, set()).add(spot.kinds[0])
        self._events = Events(project)
        self._event = self._events.called(asked.old) if asked.kind == "event" else None

    def new_text(self, spot: Spot) -> str:
        """The text of a spot once the id is changed."""
        if spot.is_sentence:
            return self._sentence(spot)
        if spot.is_event:
            return self._event_text(spot, spot.text)
        if spot.text != self.asked.old:
            return spot.text
        if (spot.spec, spot.held.field) == ("WaiverSpec", "at"):
            is_meant = self._kinds.get(spot.text) == {self.asked.kind}
        else:
            is_meant = self._kind(spot) == self.asked.kind
        return self.asked.new if is_meant else spot.text

    def _kind(self, spot: Spot) -> str | None:
        """The kind of what a spot names: of several that may be, the first that has such an id."""
        own = self._kinds.get(spot.text, set())
        return next((kind for kind in spot.kinds if kind in own), None)

    def _event_text(self, spot: Spot, ref: str) -> str:
        """A reference to an event, by itself or behind its moment."""
        moment, dot, inner = ref.rpartition(".")
        if self.asked.kind == "moment":
            return f"{self.asked.new}.{inner}" if dot and moment == self.asked.old else ref
        if self._event is not None and self._events.named(spot, ref) is self._event:
            return f"{moment}{dot}{self.asked.new}"
        return ref

    def _sentence(self, spot: Spot) -> str:
        """A time in words, with the event it names; the event comes last of the words that are like it."""
        said = read_sentence(spot.text, self.project.house.spec.own_units)
        if not isinstance(said, dict):
            return spot.text
        text = spot.text
        for key in (*EVENTS, "while"):
            ref = said.get(key)
            if isinstance(ref, str) and (new := self._event_text(spot, ref)) != ref:
                *_, last = re.finditer(rf"(?<![\w.-]){re.escape(ref)}(?![\w.-])", text)
                text = f"{text[: last.start()]}{new}{text[last.end() :]}"
        return text


def _trees_in(project: Project) -> Iterator[Tree]:
    """The trees in which the linked things have their places."""
    yield from (moment.place.tree for moment in project.moments)
    yield from (cue.place.tree for cue in project.cues)
    yield from (handoff.place.tree for handoff in project.handoffs)
    yield from (commitment.place.tree for commitment in project.commitments)
    yield from (mirror.place.tree for mirror in project.mirrors)


def _with_edits(files: Mapping[str, bytes], edits: tuple[Edit, ...]) -> dict[str, bytes]:
    by_path: dict[str, list[Edit]] = {}
    for edit in edits:
        by_path.setdefault(edit.span.file.path, []).append(edit)
    return {path: with_edits(raw, by_path[path]) if path in by_path else raw for path, raw in files.items()}


def _is_proved(old: Mapping[str, bytes], before: Checked, new: Mapping[str, bytes], asked: Rename) -> bool:
    """Whether the project after is the project before with the one id changed, and renaming back gives the same bytes."""
    after = check_files(new)
    if before.project is None or after.project is None:
        return False
    is_same = outline(before.project, asked.kind, asked.old, asked.new) == outline(after.project, "", "", "")
    if not is_same or after.waived != before.waived or _codes(before.diagnostics) != _codes(after.diagnostics):
        return False
    back = _edits(new, after.project, asked.back)
    return back is not None and _with_edits(new, back) == dict(old)


def _codes(diagnostics: tuple[Diagnostic, ...]) -> Counter[tuple[str, str]]:
    return Counter((fault.rule.code, fault.aspect) for fault in diagnostics)
