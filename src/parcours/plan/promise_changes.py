"""What changed in the promises, and which way: tighter for us, or looser for the customer. Part of floor 6's plan.

A clock whose two forms cannot be compared counts as looser: what cannot be shown to hold is not taken for held.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parcours.plan.answers import Named
from parcours.plan.change import Breach, Change, Detail, Kind, Way, details, event_key, text, timing_key
from parcours.plan.handoffs import CommitmentPart
from parcours.plan.model import Plan
from parcours.plan.promises import VerdictPart
from parcours.plan.when import Figure, Length, When, figures_of
from parcours.timing.durations import Duration, Unit

_ELAPSED = {Unit.SECOND: 1, Unit.DAY: 86_400, Unit.BARE_DAY: 86_400}
_SCOPES = ("internal", "public", "contractual", "legal")
_STRICTER_WHEN_LOWER = ("within", "at_most", "lasts_at_most", "by", "every")
_KEPT = "kept"
_BROKEN = ("breakable", "unbounded", "unplayed")
"""Outcomes of the proof: before, and what is worse."""
_GROWING_LOOSENS = ("conditions", "exceptions", "pauses")


def promise_changes(before: Plan | None, after: Plan) -> Iterator[Change]:
    """The changes of every promise of the house, in the order of the newer plan; those that are gone come last."""
    was, now = _promises(before), _promises(after)
    old_proofs, new_proofs = _proofs(before), _proofs(after)
    for name, part in now.items():
        if name not in was:
            yield Change("promise", ("new",), name, part.promise, None, ())
        elif change := _changed(was[name], part, tuple(_broken(old_proofs.get(name, ()), new_proofs.get(name, ())))):
            yield change
    for name, part in was.items():
        if name not in now:
            yield Change("promise", ("gone",), name, part.promise, None, (), ("promise-gone",))


def _promises(plan: Plan | None) -> Mapping[str, CommitmentPart]:
    return {part.id: part for part in plan.overview.commitments} if plan and plan.overview else {}


def _proofs(plan: Plan | None) -> Mapping[str, tuple[VerdictPart, ...]]:
    return {one.id: one.verdicts for one in plan.overview.promises.promises} if plan and plan.overview else {}


def _broken(old: tuple[VerdictPart, ...], new: tuple[VerdictPart, ...]) -> Iterator[Detail]:
    """For which segments a promise that could be kept cannot be any more, by the bounds of its chain."""
    kept = {segment.id for one in old if one.outcome == _KEPT for segment in one.segments}
    for one in new:
        lost = tuple(segment for segment in one.segments if segment.id in kept)
        if lost and one.outcome in _BROKEN and not one.is_informative:
            yield Detail("proved", "", f"{one.words} ({text(lost)})")


def _changed(old: CommitmentPart, new: CommitmentPart, broken: tuple[Detail, ...]) -> Change | None:
    found = tuple(_details(old, new))
    if not found and not broken:
        return None
    ways = {detail.way for detail in found}
    order: tuple[tuple[Kind, Way], ...] = (("loosened", "looser"), ("tightened", "tighter"), ("changed", ""))
    kinds = tuple(kind for kind, way in order if way in ways)
    breaches: list[Breach] = ["promise-loosened"] if "looser" in ways else []
    if broken:
        kinds = ("broken", *kinds)
        breaches.append("promise-broken")
    if old.links and not new.links:
        breaches.append("promise-kept-by-nobody")
    return Change("promise", kinds, new.id, new.promise, None, (*broken, *found), tuple(breaches))


def _details(old: CommitmentPart, new: CommitmentPart) -> Iterator[Detail]:
    yield from _different("promise", old.promise, new.promise)
    yield from _clock(old, new)
    yield from _target(old, new)
    if old.scope != new.scope:
        yield Detail("scope", old.scope, new.scope, _way(_SCOPES.index(old.scope), _SCOPES.index(new.scope)))
    for name in _GROWING_LOOSENS:
        before, after = ({one: one for one in getattr(side, name)} for side in (old, new))
        yield from _grown(name, before, after, more="looser")
    for name in ("segments", "moments"):
        before, after = ({one.id: one.name for one in getattr(side, name)} for side in (old, new))
        yield from _grown(name, before, after, more="tighter")
    if text(old.unacceptable and old.unacceptable.words) != text(new.unacceptable and new.unacceptable.words):
        yield _length("unacceptable", old.unacceptable, new.unacceptable)
    yield from details([("links", _links(old), _links(new))])
    yield from _different("proof", old.proof, new.proof)
    yield from _remedy(old, new)


def _different(name: str, old: object, new: object) -> Iterator[Detail]:
    if text(old) != text(new):
        yield Detail(name, text(old), text(new))


def _links(part: CommitmentPart) -> tuple[Named, ...]:
    """Who keeps it by what, told apart by what it is and not by how it is worded."""
    return tuple(Named(f"{link.role.id} {link.anchor}", f"{link.role.name}: {link.gist}") for link in part.links)


def _grown(name: str, old: Mapping[str, str], new: Mapping[str, str], *, more: Way) -> Iterator[Detail]:
    """A list that got longer goes one way, one that got shorter the other; one that did both is looser. By id, as said."""
    added, removed = set(new) - set(old), set(old) - set(new)
    if added or removed:
        less: Way = "tighter" if more == "looser" else "looser"
        way: Way = "looser" if added and removed else more if added else less
        yield Detail(name, text(tuple(old.values())), text(tuple(new.values())), way)


def _way(old: int, new: int) -> Way:
    """Higher is tighter."""
    return "tighter" if new > old else "looser" if new < old else ""


def _target(old: CommitmentPart, new: CommitmentPart) -> Iterator[Detail]:
    if (old.measure, old.target_hundredths) == (new.measure, new.target_hundredths):
        return
    way = _way(_strictness(old), _strictness(new))
    if old.measure != new.measure and "max" not in (old.measure, new.measure):
        way = "looser"  # an average and a share cannot be compared
    yield Detail("kept", old.kept or old.measure, new.kept or new.measure, way)


def _strictness(part: CommitmentPart) -> int:
    """Every time is the most, then the target; without one, nothing is asked."""
    return 10_001 if part.measure == "max" and part.target_hundredths is None else part.target_hundredths or 0


@dataclass(frozen=True, slots=True)
class _Clock:
    """A clock as figures, so that two can be compared."""

    figures: Mapping[str, Figure]
    events: tuple[object, object]

    @classmethod
    def of(cls, when: When) -> "_Clock":
        return cls(dict(figures_of(when.spec)), (event_key(when.of), event_key(when.until)))


def _clock(old: CommitmentPart, new: CommitmentPart) -> Iterator[Detail]:
    before, after = old.clock, new.clock
    said = tuple("; ".join(filter(None, (one.clock and one.clock.words, one.during))) for one in (old, new))
    is_same = before is not None and after is not None and timing_key(before) == timing_key(after)
    if said[0] == said[1] or (is_same and old.during == new.during):
        return
    way: Way = "looser"
    if before is None:
        way = "tighter"
    elif after is not None and old.during == new.during:
        way = _between(_Clock.of(before), _Clock.of(after))
    yield Detail("clock", said[0], said[1], way)


def _between(old: _Clock, new: _Clock) -> Way:
    """Which way a clock went: known where one figure differs that only counts more or less."""
    names = [name for name in {**old.figures, **new.figures} if old.figures.get(name) != new.figures.get(name)]
    if old.events != new.events or len(names) != 1 or names[0] not in _STRICTER_WHEN_LOWER:
        return "looser"
    before, after = (_amount(clock.figures.get(names[0])) for clock in (old, new))
    if before is None or after is None or before[1] != after[1]:
        return "looser"
    return _way(-before[0], -after[0])


def _amount(figure: Figure | None) -> tuple[int, str] | None:
    """So many of what."""
    match figure:
        case Duration(amount, unit):
            return (amount * _ELAPSED[unit], "elapsed") if unit in _ELAPSED else (amount, unit.value)
        case bool():
            return None
        case int():
            return figure, "clock"
        case _:
            return None


def _length(name: str, old: Length | None, new: Length | None) -> Detail:
    """A limit: one that appears is tighter, one that grows looser."""
    way: Way = "looser"
    if old is None:
        way = "tighter"
    elif new is not None and old.unit == new.unit:
        way = _way(-old.amount, -new.amount)
    return Detail(name, old.words if old else "", new.words if new else "", way)


def _remedy(old: CommitmentPart, new: CommitmentPart) -> Iterator[Detail]:
    before, after = _remedy_words(old), _remedy_words(new)
    if before == after:
        return
    way: Way = ""
    if old.remedy is None or new.remedy is None:
        way = "tighter" if old.remedy is None else "looser"
    elif old.remedy.amount != new.remedy.amount:
        was, now = old.remedy.amount, new.remedy.amount
        if was is None or now is None:
            way = "tighter" if was is None else "looser"
        else:
            way = _way(was.cents, now.cents) if was.currency == now.currency else "looser"
    yield Detail("remedy", before, after, way)


def _remedy_words(part: CommitmentPart) -> str:
    remedy = part.remedy
    if remedy is None:
        return ""
    within = remedy.within.words if remedy.within else None
    return text(tuple(filter(None, (remedy.role and remedy.role.name, remedy.says, remedy.offers, within))))
