"""What a workshop decides, as YAML to paste and fill: in the language of the house, valid as it stands. Part of floor 7's scaffold."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parcours.analysis.gaps import Gaps, OneWay, Unplayed
from parcours.analysis.promises.sayings import said_length
from parcours.analysis.promises.verdicts import Verdict
from parcours.diagnostics import Language, Words
from parcours.link.project import Feedback, Project
from parcours.model.place import Place
from parcours.model.vocabulary import ENUM_WORDS, KEYS, NATURAL_FRENCH, same_key, slug, spellings
from parcours.scaffold.insertion import data_of
from parcours.syntax.nodes import Data
from parcours.timing.sentence import read_sentence
from parcours.timing.units import Unreadable

_TO_WRITE = Words("TO WRITE", "À ÉCRIRE")
_HEAD = Words(
    "What the workshop decides: paste each part where its comment says, and write what is TO WRITE.",
    "Ce que l'atelier décide : collez chaque partie là où son commentaire le dit, et écrivez ce qui est À ÉCRIRE.",
)
_NOTHING = Words("Nothing to decide: no gap was found.", "Rien à décider : aucun manque n'a été trouvé.")
_ADD = Words("{0}, line {1}: one more in {2} of {3}", "{0}, ligne {1} : de plus dans {2} de {3}")
_ADD_TO_LIST = Words("{0}, line {1}: one more beside {3}", "{0}, ligne {1} : de plus à côté de {3}")
_MERGE = Words("{0}, line {1}: in {3}", "{0}, ligne {1} : dans {3}")
_ABOUT_THE_OLD = ("name", "description", "evidence", "source", "note")
"""What is said of a promise as it stands, and need not be true of another."""
_LENGTHS = ("within", "at_most", "not_before", "at_least", "every")


class Stub(NamedTuple):
    """A piece to paste. `place`: the thing it belongs to; `under`: the canonical key of the list it joins, "" for keys that join
    the thing itself, None for a neighbour of it in its list. `lines` of YAML; comments among them say what is to be chosen.
    """

    place: Place
    owner: str
    under: str | None
    lines: tuple[str, ...]


def stubs_of(gaps: Gaps, project: Project, language: Language) -> tuple[Stub, ...]:
    """A stub for every gap that has a place in a file."""
    writer = _Writer(project, language)
    return (
        *(stub for gap in gaps.unplayed for stub in writer.cue(gap)),
        *(stub for group in gaps.promises for stub in writer.promise(group)),
        *(writer.answer(one) for one in gaps.unanswered),
        *(writer.own_way(gap) for gap in gaps.one_way),
    )


def stubs_text(stubs: Sequence[Stub], language: Language) -> str:
    """The stubs as one text, each a document of its own under a comment that says where it goes."""
    if not stubs:
        return f"# {_NOTHING.said(language)}\n"
    parts = [f"# {_HEAD.said(language)}\n"]
    parts += ["\n".join((f"---\n# {_where(stub, language)}", *stub.lines, "")) for stub in stubs]
    return "".join(parts)


def _where(stub: Stub, language: Language) -> str:
    words = _ADD if stub.under else _MERGE if stub.under == "" else _ADD_TO_LIST
    under = _key(stub.under, language) if stub.under else ""
    path, line = stub.place.tree.file.path, stub.place.span().start.line
    return words.said(language).format(path, line, under, stub.owner)


class _Writer:
    """Writes them in one language; `_cues` and `_promises` are the ids that are taken."""

    def __init__(self, project: Project, language: Language) -> None:
        self.language = language
        self._units = project.house.spec.own_units
        self._cues = {cue.id for cue in project.cues}
        self._promises = {one.id for one in project.commitments}

    def cue(self, gap: Unplayed) -> Iterator[Stub]:
        """A cue in draft: it says whom it is for, and nothing yet of what to do and when. None where nobody leads."""
        if gap.lead is None:
            return
        expectation = gap.expressed[0].expectation
        lines = self._item(
            {
                "id": _free(f"{expectation.id}-{gap.moment.id}", self._cues),
                "moment": gap.moment.id,
                "expectation": expectation.id,
                "segments": list(dict.fromkeys(one.step.segment.id for one in gap.expressed)),
                "status": spellings("draft", ENUM_WORDS)[-1] if self.language == "fr" else "draft",
            }
        )
        to_write = f"  # {_TO_WRITE.said(self.language)} :" if self.language == "fr" else "  # TO WRITE:"
        keys = ("attitude", "gestures", "words", "timing", "written_with")
        hint = f"{to_write} {', '.join(_key(key, self.language) for key in keys)}"
        yield Stub(gap.lead.place, gap.lead.id, "cues", (*lines, hint))

    def promise(self, group: Sequence[Verdict]) -> Iterator[Stub]:
        """The promise once more, with a clock that never fails, where there is one in its own unit."""
        verdict = group[0]
        place = verdict.commitment.place
        written = place.data()
        if not isinstance(written, dict):
            return
        clock = self._clock(verdict)
        name = _free(f"{verdict.commitment.id}-{'tenable' if self.language == 'fr' else 'kept'}", self._promises)
        values: dict[str, Data] = {"id": name, "promise": _TO_WRITE.said(self.language)}
        values["segments"] = list(dict.fromkeys(one.segment.id for one in group))
        if clock is not None:
            values["clock"] = clock
        for key, value in written.items():
            if not any(same_key(key, known) for known in (*values, "clock", *_ABOUT_THE_OLD)):
                values[key] = value
        lines = self._item(values)
        said = verdict.commitment.spec.promise.replace("\n", " ")
        instead = Words(f"  # instead of: {said}", f"  # au lieu de : {said}").said(self.language)
        choose = f"  # {_key('clock', self.language)}: …"
        more = (instead,) if clock is not None else (instead, choose)
        yield Stub(place, verdict.commitment.id, None, (*lines, *more))

    def _clock(self, verdict: Verdict) -> dict[str, Data] | None:
        keepable = verdict.keepable
        if keepable is None or keepable.length is None:
            return None
        written = verdict.commitment.place.at("clock").data()
        read = read_sentence(written, self._units) if isinstance(written, str) else written
        if isinstance(read, Unreadable) or not isinstance(read, dict):
            return None
        length = said_length(keepable.length).said(self.language).replace("\u00a0", " ").replace("\u202f", " ")
        found: dict[str, Data] = {}
        is_changed = False
        for key, value in read.items():
            is_length = any(same_key(key, known) for known in _LENGTHS)
            is_changed = is_changed or is_length
            found[_key(key, self.language)] = length if is_length else _plain(value)
        return found if is_changed else None

    def answer(self, feedback: Feedback) -> Stub:
        """The answer to what was sent up."""
        key, status = _key("answer", self.language), _key("status", self.language)
        words = [spellings(word, ENUM_WORDS)[self.language == "fr"] for word in ("accepted", "done", "declined")]
        lines = (f"{key}: {_TO_WRITE.said(self.language)}", f"# {status}: {' | '.join(words)}")
        return Stub(feedback.place, feedback.id, "", lines)

    def own_way(self, gap: OneWay) -> Stub:
        """An adaptation of a whole moment."""
        lines = self._item({"moment": gap.moment.id, "how": _TO_WRITE.said(self.language)})
        return Stub(gap.profile.place, gap.profile.id, "adaptations", lines)

    def _item(self, values: Mapping[str, Data]) -> tuple[str, ...]:
        """The item of a list; canonical keys are said in the language, others stay as they are written."""
        pairs = [f"{_key(key, self.language)}: {_flow(value)}" for key, value in values.items()]
        return tuple(f"{'- ' if number == 0 else '  '}{pair}" for number, pair in enumerate(pairs))


def _key(key: str, language: Language) -> str:
    """A canonical key in a language; a French one stays itself."""
    if language == "en":
        return key
    return NATURAL_FRENCH.get(("ClockSpec", key)) or spellings(key, KEYS)[min(1, len(spellings(key, KEYS)) - 1)]


def _free(wanted: str, taken: set[str]) -> str:
    """An id that nothing has yet; it is taken then."""
    name, number = slug(wanted), 2
    while name in taken:
        name, number = f"{slug(wanted)}-{number}", number + 1
    taken.add(name)
    return name


def _plain(value: object) -> Data:
    """What a sentence of time gives, as plain data."""
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def _flow(value: Data) -> str:
    """A value on one line; quotes only where they are needed."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
        case list():
            return f"[{', '.join(map(_flow, value))}]"
        case str():
            return value if data_of(f"a: [{value}]\n") == [{"a": [value]}] else json.dumps(value, ensure_ascii=False)
        case _:
            return json.dumps(value)
