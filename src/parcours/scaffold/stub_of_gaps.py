"""Stubs for expectations nobody leads with a cue, promises to rework, answers and own ways. Part of floor 7's scaffold."""

from collections.abc import Iterator, Sequence

from parcours.analysis.consecutive import consecutive
from parcours.analysis.gaps import OneWay, Unplayed
from parcours.analysis.promises.sayings import said_length
from parcours.analysis.promises.verdicts import Keepable, Verdict
from parcours.link.project import Expressed, Feedback, Moment, Role, Step
from parcours.model.vocabulary import same_key
from parcours.scaffold.stub import Pen, Stub
from parcours.scaffold.stub_of_handoffs import handoff_stub
from parcours.syntax.nodes import Data
from parcours.timing.days import DayOffset
from parcours.timing.sentence import read_sentence
from parcours.timing.units import Unreadable
from parcours.timing.words import say_day

_ABOUT_THE_OLD = ("name", "description", "evidence", "source", "note")
"""What is said of a promise as it stands, and need not be true of another."""
_LENGTHS = ("within", "at_most", "not_before", "at_least", "every")
_ENDS = ("from", "to", "of", "calendar")
"""What stays of a clock whose form nothing can keep."""


def cue_stubs(gaps: Sequence[Unplayed], pen: Pen) -> Iterator[Stub]:
    """For each expectation a cue in draft, in the role that leads; where nobody does, somebody to lead first."""
    leading: dict[Moment, Role] = {}
    for gap in gaps:
        if gap.lead is None and gap.moment not in leading and (role := _candidate(gap.moment, pen)):
            leading[gap.moment] = role
            yield _lead(gap.moment, role, pen)
            yield from _passed(gap.moment, role, pen)
    for gap in gaps:
        lead = gap.lead or leading.get(gap.moment)
        if lead is not None and lead not in gap.others:
            yield _cue(gap.expressed, lead, pen)


def _cue(expressed: Sequence[Expressed], lead: Role, pen: Pen) -> Stub:
    """It says whom it is for, and nothing yet of what to do and when."""
    expectation, moment = expressed[0].expectation, expressed[0].step.moment
    lines = pen.item(
        {
            "id": pen.free("cue", f"{expectation.id}-{moment.id}"),
            "moment": moment.id,
            "expectation": expectation.id,
            "segments": list(dict.fromkeys(one.step.segment.id for one in expressed)),
            "status": pen.word("draft"),
        }
    )
    return Stub(lead.place, lead.id, "cues", (*lines, pen.hint(("attitude", "gestures", "words", "timing"))))


def _candidate(moment: Moment, pen: Pen) -> Role | None:
    """Who might lead: who has the most cues there, else who leads next to it, else the conductor."""
    playing = [cue.role for role in pen.project.roles for cue in role.cues if cue.moment is moment]
    if playing:
        return max(dict.fromkeys(playing), key=playing.count)
    beside = [other.lead for _, other, _ in _neighbours(moment, pen) if other.lead is not None]
    return next(iter((*beside, *filter(None, (pen.project.house.conductor,)), *pen.project.roles)), None)


def _lead(moment: Moment, role: Role, pen: Pen) -> Stub:
    others = " | ".join(one.id for one in pen.project.roles if one is not role)
    more = (f"# {pen.said('or', 'ou')} {others}",) if others else ()
    return Stub(moment.place, moment.id, "", (*pen.keys({"lead": role.id}), *more))


def _passed(moment: Moment, role: Role, pen: Pen) -> Iterator[Stub]:
    """The handoffs that are needed once this role leads: to it and from it, where another leads the step before or after."""
    joined = {(one.giver, one.receiver, one.moments) for one in pen.project.handoffs}
    for step, other, is_before in _neighbours(moment, pen):
        if other.lead is None or other.lead is role:
            continue
        ends = (other, step) if is_before else (step, other)
        roles = (other.lead, role) if is_before else (role, other.lead)
        moments = (ends[0].moment, ends[1].moment)
        if (*roles, moments) not in joined:
            joined.add((*roles, moments))
            yield handoff_stub(roles, moments, pen)


def _neighbours(moment: Moment, pen: Pen) -> Iterator[tuple[Step, Step, bool]]:
    """The steps at this moment that nobody leads, each with a step that may come right before (True) or after it."""
    for segment in pen.project.segments:
        for before, after in consecutive(segment.steps):
            if after.moment is moment and after.lead is None:
                yield after, before, True
            if before.moment is moment and before.lead is None:
                yield before, after, False


def promise_stub(group: Sequence[Verdict], pen: Pen) -> Stub | str:
    """The promise once more, with a clock that never fails; where nothing does, what has to be settled first."""
    verdict = group[0]
    commitment = verdict.commitment
    written = commitment.place.data()
    clock = _clock(verdict, pen)
    if clock is None or not isinstance(written, dict):
        return _nothing_never_fails(verdict, pen)
    values: dict[str, Data] = {
        "id": pen.free("commitment", f"{commitment.id}-{pen.said('kept', 'tenable')}"),
        "promise": pen.to_write,
        "segments": list(dict.fromkeys(one.segment.id for one in group)),
        "clock": clock,
    }
    for key, value in written.items():
        if not any(same_key(key, known) for known in (*values, *_ABOUT_THE_OLD)):
            values[key] = value
    said = commitment.spec.promise.replace("\n", " ")
    instead = f"  # {pen.said('instead of:', 'au lieu de :')} {said}"
    return Stub(commitment.place, commitment.id, None, (*pen.item(values), instead))


def _nothing_never_fails(verdict: Verdict, pen: Pen) -> str:
    """What has to be settled before anything can be promised."""
    name, open_end = verdict.commitment.id, verdict.open_end
    match open_end:
        case None if verdict.worst is None:
            missing = pen.said("nobody plays it: write who keeps it", "personne ne la joue : écrivez qui la tient")
        case None:
            missing = pen.said("nothing within reason never fails", "rien de raisonnable ne tient toujours")
        case (before, after):
            missing = pen.said(
                f"nothing says how long it takes from {before.id} to {after.id}",
                f"rien ne dit combien de temps passe de {before.id} à {after.id}",
            )
        case link:
            missing = pen.said(f"nothing bounds {link.id}", f"rien ne borne {link.id}")
    return f"{name}{pen.said(':', ' :')} {missing}"


def _clock(verdict: Verdict, pen: Pen) -> dict[str, Data] | None:
    """The clock as it is written with the length that never fails; else with a working day and a clock on it."""
    keepable = verdict.keepable
    written = verdict.commitment.place.at("clock").data()
    read = read_sentence(written, pen.project.house.spec.own_units) if isinstance(written, str) else written
    if keepable is None or isinstance(read, Unreadable) or not isinstance(read, dict):
        return None
    length = _length(keepable, verdict, pen)
    if length is not None:
        key, said = length
        return {
            pen.key(name, "ClockSpec"): said if same_key(name, key) else _plain(value)
            for name, value in read.items()
            if not any(same_key(name, other) for other in _LENGTHS if other != key) or same_key(name, key)
        }
    if keepable.working_days is None or keepable.by is None:
        return None
    kept = {name: _plain(value) for name, value in read.items() if any(same_key(name, end) for end in _ENDS)}
    return pen.group({**kept, **_day_and_clock(keepable.working_days, keepable.by, pen)}, "ClockSpec")


def _length(keepable: Keepable, verdict: Verdict, pen: Pen) -> tuple[str, str] | None:
    """The key of the clock that holds its length, and the length that never fails, as one writes it."""
    spec = verdict.commitment.spec.clock
    if keepable.length is None or spec is None:
        return None
    if spec.form == "day" and spec.day is not None:
        day = say_day(DayOffset(keepable.length.amount, spec.day.kind), pen.language)
        return "day", _typed(day)
    key = next((key for key in _LENGTHS if getattr(spec, key) is not None), None)
    return None if key is None else (key, _typed(said_length(keepable.length).said(pen.language)))


def _day_and_clock(days: int, by: int, pen: Pen) -> dict[str, Data]:
    clock = f"{by // 3600:02}:{by % 3600 // 60:02}"
    if days == 0:
        return {"day": pen.said("D+0 working", "J+0 ouvré"), "by": clock}
    plural = "s" if days > 1 else ""
    return {"within": pen.said(f"{days} working day{plural}", f"{days} jour{plural} ouvré{plural}"), "by": clock}


def _typed(text: str) -> str:
    """With the spaces of a keyboard."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _plain(value: object) -> Data:
    """What a sentence of time gives, as plain data."""
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def answer_stub(feedback: Feedback, pen: Pen) -> Stub:
    """The answer to what was sent up."""
    words = [pen.word(word) for word in ("accepted", "done", "declined")]
    lines = (*pen.keys({"answer": pen.to_write}), f"# {pen.key('status')}: {' | '.join(words)}")
    return Stub(feedback.place, feedback.id, "", lines)


def own_way_stub(gap: OneWay, pen: Pen) -> Stub:
    """An adaptation of a whole moment."""
    lines = pen.item({"moment": gap.moment.id, "how": pen.to_write})
    return Stub(gap.profile.place, gap.profile.id, "adaptations", lines)
