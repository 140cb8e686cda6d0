"""Trees to documents, one document at a time: words made canonical, then pydantic, then faults in the author's words.

Items of lists (cues, steps, catalogue entries) are decoded one by one, so that one that is refused leaves the others
standing, and stays declared itself.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import ValidationError

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.model import faults
from parcours.model.base import LONGEST_ID, RESERVED
from parcours.model.contents import HEADERS, ITEMS
from parcours.model.document import Document, Entry
from parcours.model.glance import Glance, glance
from parcours.model.kinds import is_french, kind_named, kind_of, unknown_kind
from parcours.model.place import Place
from parcours.model.role import CueSpec
from parcours.model.shape import Convert, Units, canonical, canonical_form
from parcours.model.spec import Spec
from parcours.model.subject import Subject, cut, found_at
from parcours.model.validators import validator_of
from parcours.model.vocabulary import CATALOGUES, all_spellings, is_slip, nearest, same_key
from parcours.syntax.nodes import Data, Path, Tree, same_data

MANIFEST = "parcours.yaml"
MOST_FAULTS = 1000
"""Past so many faults of one document no more are told: they have one cause, and a file may hold a hundred thousand items."""

CATALOGUE = Words("a catalogue", "un catalogue")


def decode(tree: Tree, units: Units) -> tuple[Document | None, list[Diagnostic]]:
    """One document and its faults. `units` are the house's own units of time. None when its kind cannot be told."""
    place = Place(tree)
    if not isinstance(tree.data, dict) or not tree.data:
        return None, [Diagnostic(faults.NOT_A_DOCUMENT, place.span(), {"found": found_at(place)})]
    kind = kind_of(tree)
    if kind is None:
        return None, [unknown_kind(tree, tree.data)]
    reader = _Reader(tree, units, french=is_french(tree.data))
    document = reader.headed(kind, tree.data) if kind in HEADERS else reader.catalogue(tree.data)
    if kind == "house" and tree.file.path != MANIFEST:
        key = next(iter(tree.data))
        reader.faults.append(Diagnostic(faults.MISPLACED_HOUSE, tree.key_span((key,)), {"key": key}))
    return document, reader.faults


def _kind_in(catalogue: str) -> str:
    """The kind of what a catalogue holds; the plan of a change holds waves."""
    return ITEMS["waves" if catalogue == "change" else catalogue][0]


class _Reader:
    """Decodes one document; collects its faults."""

    def __init__(self, tree: Tree, units: Units, *, french: bool) -> None:
        self.tree, self.units, self.french = tree, units, french
        self.faults: list[Diagnostic] = []

    def headed(self, kind: str, data: Mapping[str, Data]) -> Document:
        """A house, a segment or a role: its header, then the list that belongs to it."""
        model, list_key = HEADERS[kind]
        written = {key: value for key, value in data.items() if list_key is None or not same_key(key, list_key)}
        header = self._header(kind, model, written, list_key)
        if list_key is None:
            return Document(kind, header, ())
        keys = [key for key in data if same_key(key, list_key)]
        self._written_twice(Place(self.tree), keys)
        if not keys and list_key == "journey":
            self.faults.append(_missing(self._subject(Place(self.tree), model, kind, header.id), list_key))
        entries, lost = self._lists({list_key: data[keys[0]]} if keys else {})
        if len(keys) > 1 or (not keys and header.broken):  # with none, it may stand there under a misspelt key
            lost |= {ITEMS[list_key][0]}
        glances = tuple([_glance(entry) for entry in entries])
        for entry, seen in zip(entries, glances, strict=True):
            if seen is not None and seen.is_apart and "variants" in seen.keys:
                self._tell_left_open(entry, seen.spec)
        return Document(kind, header, entries, lost, glances)

    def catalogue(self, data: Mapping[str, Data]) -> Document:
        """One or several catalogues in one document."""
        lists: dict[str, Data] = {}
        keys: dict[str, str] = {}
        unread: set[str] = set()
        for key, value in data.items():
            name = next((catalogue for catalogue in CATALOGUES if same_key(key, catalogue)), None)
            if name is None and (kind := kind_named(key)) is not None:
                unread |= self._another_document(key, kind)
                break
            if name is None:
                unread |= self._misspelt_catalogue(key)
            elif name in lists:
                self._written_twice(Place(self.tree), (keys[name], key))
                unread.add(_kind_in(name))
            else:
                lists[name], keys[name] = value, key
        entries, lost = self._lists(lists)
        return Document("catalogue", None, entries, lost | unread)

    def _misspelt_catalogue(self, key: str) -> frozenset[str]:
        """Tells that no catalogue is called so, and gives the kind that is lost with the one that was probably meant."""
        from parcours.model.misplaced import home_of

        known = all_spellings(CATALOGUES)
        near = nearest(key, all_spellings(CATALOGUES, french=self.french)) or nearest(key, known)
        hint = home_of(key, near, None)
        near = None if hint else near
        facts: dict[str, Fact] = {"key": cut(key), "owner": CATALOGUE}
        slip = is_slip(key, near, known)
        span = self.tree.key_span((key,))
        self.faults.append(Diagnostic(faults.UNKNOWN_KEY, span, facts, suggestion=near, hint=hint, is_slip=slip))
        return frozenset({_kind_in(known[near])} if near else ())

    def _another_document(self, key: str, kind: str) -> frozenset[str]:
        """Tells that another document begins in this one, and gives the kinds that are lost with it."""
        from parcours.model.refusal_words import DIVIDE

        facts: dict[str, Fact] = {"key": cut(key), "owner": CATALOGUE}
        self.faults.append(Diagnostic(faults.UNKNOWN_KEY, self.tree.key_span((key,)), facts, hint=DIVIDE))
        _, list_key = HEADERS[kind]
        return frozenset({kind, ITEMS[list_key][0]} if list_key else {kind})

    def _lists(self, lists: Mapping[str, Data]) -> tuple[tuple[Entry, ...], frozenset[str]]:
        entries: list[Entry] = []
        lost: set[str] = set()
        for name, value in lists.items():
            base: tuple[str, ...] = (name,)
            if name == "change":
                value, base = self._waves(value), ("change", "waves")
            kind, model = ITEMS[base[-1]]
            if value is None:
                continue
            items = value if isinstance(value, list) else [value]
            form = canonical_form(model)
            found = [self._entry(kind, model, form, item, (*base, i)) for i, item in enumerate(items)]
            whole = [entry for entry in found if entry is not None]
            entries += whole
            if len(whole) < len(found):
                lost.add(kind)
        return tuple(entries), frozenset(lost)

    def _waves(self, value: Data) -> Data:
        """The waves of a plan: `change:` holds `waves:` only."""
        if value is None:
            return None
        place = Place(self.tree, ("change",))
        if not isinstance(value, dict):
            self._wrong_type(place)
            return None
        keys = [key for key in value if same_key(key, "waves")]
        self._written_twice(place, keys)
        for key in value:
            if key not in keys:
                facts: dict[str, Fact] = {"key": cut(key), "owner": Words('"change"', "« changement »")}
                span = place.at(key).key_span()
                near = nearest(key, all_spellings(["waves"], french=self.french))
                self.faults.append(Diagnostic(faults.UNKNOWN_KEY, span, facts, suggestion=near))
        return value[keys[0]] if keys else None

    def _written_twice(self, place: Place, keys: Sequence[str]) -> None:
        """Reports a key that stands there in several spellings; the first of them counts."""
        first = place.at(keys[0]).data() if keys else None
        for key in keys[1:]:
            edits = place.at(key).removal() if same_data(place.at(key).data(), first) else ()
            label = Label(place.at(keys[0]).key_span(), Words("first written here", "écrit une première fois ici"))
            facts: dict[str, Fact] = {"key": cut(key)}
            span = place.at(key).key_span()
            self.faults.append(Diagnostic(faults.KEY_TWICE, span, facts, labels=(label,), edits=edits, is_slip=True))

    def _wrong_type(self, place: Place) -> None:
        key = str(place.path[0])
        facts: dict[str, Fact] = {
            "key": key,
            "expected": Words("a group of keys", "un groupe de clés"),
            "found": found_at(place),
        }
        self.faults.append(Diagnostic(faults.WRONG_TYPE, place.span(), facts))

    def _header(self, kind: str, model: type[Spec], written: Mapping[str, Data], list_key: str | None) -> Entry:
        place = Place(self.tree)
        data = canonical(written, model, self.units)
        declared, validator = self._id(data.get(kind)), validator_of(model)
        self._refuse_reserved(declared, place.at(kind))
        try:
            return Entry(kind, declared, validator.validate_python(data, context=self.units), place)
        except ValidationError as error:
            self._tell(error, self._subject(place, model, kind, declared)._replace(list_key=list_key))
            rest = _without_refused(data, error)
        try:  # once more without what was refused
            return Entry(kind, declared, validator.validate_python(rest, context=self.units), place, sound=False)
        except ValidationError:
            return Entry(kind, declared, None, place)

    def _entry(self, kind: str, model: type[Spec], form: Convert, item: Data, path: Path) -> Entry | None:
        """One item; None when not even its id can be told."""
        data, place = form(item, self.units), Place(self.tree, path)
        declared = self._id(data.get("moment" if kind == "step" else "id")) if isinstance(data, dict) else None
        if declared in RESERVED and kind != "step":
            self._refuse_reserved(declared, place.at("id"))
        try:
            return Entry(kind, declared, validator_of(model).validate_python(data, context=self.units), place)
        except ValidationError as error:
            self._tell(error, self._subject(place, model, kind, declared))
        return Entry(kind, declared, None, place) if declared is not None else None

    def _tell(self, error: ValidationError, subject: Subject) -> None:
        from parcours.model.refusals import told

        if len(self.faults) < MOST_FAULTS:
            self.faults.extend(told(error, subject))

    def _tell_left_open(self, entry: Entry, cue: CueSpec) -> None:
        from parcours.model.varied import left_open

        if len(self.faults) < MOST_FAULTS:
            self.faults.extend(left_open(cue, self._subject(entry.place, CueSpec, entry.kind, entry.id)))

    def _subject(self, place: Place, model: type[Spec], kind: str, declared: str | None) -> Subject:
        return Subject(place, model, kind, declared, self.french, self.units)

    @staticmethod
    def _id(value: object) -> str | None:
        return value if isinstance(value, str) and 0 < len(value) <= LONGEST_ID else None

    def _refuse_reserved(self, declared: str | None, place: Place) -> None:
        if declared in RESERVED:
            self.faults.append(Diagnostic(faults.RESERVED_ID, place.span(), {"word": declared}))


def _glance(entry: Entry) -> Glance | None:
    return glance(entry.spec) if isinstance(entry.spec, CueSpec) else None


def _without_refused(data: Mapping[str, Any], error: ValidationError) -> Mapping[str, Any]:
    """A header without the keys that were refused; of a map (`units`, `rules`), without the entries that were."""
    rest = dict(data)
    for detail in error.errors(include_url=False, include_input=False):
        first, *more = detail["loc"]
        inner = rest.get(str(first))
        if isinstance(inner, dict) and more:
            rest[str(first)] = {key: value for key, value in inner.items() if key != more[0]}
        else:
            rest.pop(str(first), None)
    return rest


def _missing(subject: Subject, key: str) -> Diagnostic:
    facts: dict[str, Fact] = {"key": subject.word(key), "owner": subject.owner}
    return Diagnostic(faults.MISSING_KEY, subject.place.at(subject.kind).span(), facts)
