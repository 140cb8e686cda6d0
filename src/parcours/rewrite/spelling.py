"""The keys of a document, its reserved words and its times in one language. Texts and ids stay as their author wrote them."""

from collections.abc import Callable, Iterator, Mapping

from parcours.diagnostics import Language
from parcours.model.base import NO, YES
from parcours.model.grammar import Group, Held, document_group, group_in, short_form
from parcours.model.shape import NOTHING, Units
from parcours.model.spec import Spec
from parcours.model.timing import TimingSpec
from parcours.model.vocabulary import ENUM_WORDS, KEYS, NATURAL_FRENCH, folded, spellings
from parcours.rewrite.layout import Collection, Entry, Node, Page, Scalar
from parcours.rewrite.order import mappings_in
from parcours.rewrite.phrases import in_language
from parcours.timing.sentence import read_sentence
from parcours.timing.units import DayOffset, Days, Duration, Unreadable, read_day, read_duration, read_weekdays


def spell(page: Page, language: Language, units: Units) -> None:
    """Puts a document into a language. A time is only put where it then reads the same; `units` are the house's own."""
    root = page.root.value if page.root else None
    if isinstance(root, Collection) and root.is_mapping and root.entries and root.entries[0].key:
        group = document_group(root.entries[0].key.value)
        if group is not None:
            _Speller(language, units).mapping(root, group)


class _Speller:
    """One language, and the house's own units of time."""

    def __init__(self, language: Language, units: Units) -> None:
        self.language, self.units = language, units

    def mapping(self, mapping: Collection, group: Group) -> None:
        for entry in mapping.entries:
            held = group.held(entry.key.value) if entry.key else None
            if held is None:
                continue
            self._key(entry, held)
            self._value(entry.value, held)

    def _key(self, entry: Entry, held: Held) -> None:
        key = entry.key
        assert key is not None
        known = spellings(held.field.rstrip("_"), KEYS)
        word = known[0]
        if self.language == "fr":
            model = held.spec.__name__ if held.spec else ""
            word = NATURAL_FRENCH.get((model, held.field)) or known[min(1, len(known) - 1)]
        if key.value != word and not (self.language == "fr" and key.value in known[1:]):
            _say(key, word)

    def _value(self, value: Node, held: Held) -> None:
        """A value, or each item of a list."""
        group = group_in(held)
        for scalar in _scalars(value):
            if not self._nothing(scalar, held.spec):
                self._scalar(scalar, held)
        if group is not None:
            for inner in mappings_in(value):
                self.mapping(inner, group)

    def _nothing(self, scalar: Scalar, spec: type[Spec] | None) -> bool:
        """Whether a variant says `none` instead of a value; then in this language."""
        if spec is None or "removes" not in spec.fields or folded(scalar.value) not in NOTHING:
            return False
        _say(scalar, "aucun" if self.language == "fr" else "none")
        return True

    def _scalar(self, scalar: Scalar, held: Held) -> None:
        if held.model is not None and issubclass(held.model, TimingSpec):
            self._time(scalar, lambda text: read_sentence(text, self.units))
        elif held.model is not None and (short := short_form(held.model)) is not None:
            self._scalar(scalar, short)
        elif held.words:
            self._word(scalar, held.words)
        elif held.reads is bool:
            self._yes_or_no(scalar)
        elif (read := self._readers.get(held.reads)) is not None:
            self._time(scalar, read)

    def _word(self, scalar: Scalar, words: tuple[str, ...]) -> None:
        for word in words:
            known = spellings(word, ENUM_WORDS)
            if folded(scalar.value) in known:
                is_said = self.language == "fr" and scalar.value in known[1:]
                if not is_said:
                    _say(scalar, known[min(1, len(known) - 1)] if self.language == "fr" else word)
                return

    def _yes_or_no(self, scalar: Scalar) -> None:
        word = scalar.value.casefold()
        if word in ("true", "false"):
            return
        if word in YES:
            _say(scalar, "oui" if self.language == "fr" else "yes")
        elif word in NO:
            _say(scalar, "non" if self.language == "fr" else "no")

    @property
    def _readers(self) -> Mapping[object, Callable[[str], object]]:
        return {Duration: lambda text: read_duration(text, self.units), DayOffset: read_day, Days: read_weekdays}

    def _time(self, scalar: Scalar, read: Callable[[str], object]) -> None:
        """A time, where its words of the other language mean exactly the same."""
        said = in_language(scalar.value, self.language)
        if said == scalar.value:
            return
        old, new = read(scalar.value), read(said)
        if not isinstance(old, Unreadable) and not isinstance(new, Unreadable) and self._same(old, new):
            _say(scalar, said)

    def _same(self, old: object, new: object) -> bool:
        """Whether two times are equal; the durations and days in a sentence are read first."""
        if isinstance(old, dict) and isinstance(new, dict):
            return old.keys() == new.keys() and all(self._same(old[key], new[key]) for key in old)
        if isinstance(old, str) and isinstance(new, str) and old != new:
            return any(self._reads_same(read, old, new) for read in self._readers.values())
        return old == new

    @staticmethod
    def _reads_same(read: Callable[[str], object], old: str, new: str) -> bool:
        found = read(old)
        return not isinstance(found, Unreadable) and found == read(new)


def _say(scalar: Scalar, word: str) -> None:
    """Puts another word in place of one, between the same quotes."""
    scalar.value = word
    scalar.raw = f"{scalar.style}{word}{scalar.style}" if scalar.style in ("'", '"') else word
    if scalar.style in (">", "|"):
        scalar.style = ""


def _scalars(value: Node) -> Iterator[Scalar]:
    if isinstance(value, Scalar):
        if value.raw:
            yield value
    elif not value.is_mapping:
        for entry in value.entries:
            yield from _scalars(entry.value)
