"""A circle of timings in the words of a message: who says what, and by how much it cannot be."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from parcours.analysis.stretches import Tie
from parcours.diagnostics import LANGUAGES, Language, Words
from parcours.link.project import Event
from parcours.model.timing import TimingSpec
from parcours.timing.clock import FULL_DAY
from parcours.timing.durations import Duration, Unit
from parcours.timing.spans import is_exact
from parcours.timing.words import GLUE, say_clock, say_day, say_duration

if TYPE_CHECKING:
    from parcours.timing.network import Bound, Contradiction


def say_circle(contradiction: "Contradiction[Tie]") -> Words:
    """Every bound of it, one after the other."""
    said = [say_bound(bound) for bound in contradiction.circle]
    return Words(" · ".join(words.en for words in said), " · ".join(words.fr for words in said))


def say_shortfall(contradiction: "Contradiction[Tie]") -> Words:
    """By how much too long; at least so much where only a calendar could say it exactly."""
    seconds = contradiction.shortfall
    if all(_is_exact(bound.constraint.key) for bound in contradiction.circle):
        return say_length(Duration(seconds, Unit.SECOND))
    in_days = seconds >= 2 * FULL_DAY
    words = say_length(Duration(seconds // FULL_DAY, Unit.DAY) if in_days else Duration(seconds, Unit.SECOND))
    return Words(f"at least {words.en}", f"au moins {words.fr}")


def say_bound(bound: "Bound[Tie]") -> Words:
    """`"call-back" (at most 1 h after "call-received")`, or the order of two moments."""
    tie = bound.constraint.key
    if tie.bearer is None:
        return _say_course(tie)
    figure = say_figure(bound)
    return Words(f'"{tie.bearer.id}" ({figure.en})', f"« {tie.bearer.id} » ({figure.fr})")


def say_figure(bound: "Bound[Tie]") -> Words:
    """What its timing says on that side."""
    tie, is_most = bound.constraint.key, bound.is_most
    timing = tie.timing
    if timing is None:
        return _say_course(tie)
    match tie.says:
        case "lasts":
            lasts = timing.lasts
            length = None if lasts is None else lasts.at_most if is_most else lasts.at_least
            return _said("lasts", "dure", length, is_most=is_most)
        case "cadence":
            every = say_length(timing.every or Duration(0, Unit.SECOND))
            return Words(f"every {every.en}", f"cadence de {every.fr}")
        case "next":
            return Words("one after the other", "l'un après l'autre")
        case _:
            return _say_anchored(tie, timing, is_most=is_most)


def say_length(duration: Duration) -> Words:
    """A duration as a message says it, with plain spaces."""
    return Words(*(say_duration(duration, language).replace(GLUE, " ") for language in LANGUAGES))


def _say_course(tie: Tie) -> Words:
    names = [moment.id for moment in tie.moments]
    if tie.says == "follows":
        return Words(f'"{names[0]}" before "{names[1]}"', f"« {names[0]} » avant « {names[1]} »")
    if tie.anchor is not None:
        return Words(f'"{tie.anchor.id}" within "{names[0]}"', f"« {tie.anchor.id} » pendant « {names[0]} »")
    return Words(f'"{names[0]}" begins before it ends', f"« {names[0]} » commence avant de finir")


def _say_anchored(tie: Tie, timing: TimingSpec, *, is_most: bool) -> Words:
    after, before = _counted_from(tie.anchor, "after", "après"), _counted_from(tie.anchor, "before", "avant")
    match timing.form:
        case "at_once":
            return _joined(Words("at once", "aussitôt"), after)
        case "within":
            length = timing.within if is_most else timing.not_before
            return _joined(_said("", "", length, is_most=is_most), after if length else _not_before(tie.anchor))
        case "before":
            return _joined(_said("", "", timing.at_most if is_most else timing.at_least, is_most=is_most), before)
        case "around":
            near = say_length(timing.give_or_take or Duration(0, Unit.SECOND))
            around = Words(f"give or take {near.en}", f"à {near.fr} près")
            return _joined(around, _counted_from(tie.anchor, "around", "autour de"))
        case "day":
            return _joined(_say_day(timing), _counted_from(tie.anchor, "from", "à partir de"))
        case _:
            return _joined(_said("", "", timing.at_most if is_most else timing.at_least, is_most=is_most), after)


def _said(en: str, fr: str, length: Duration | None, *, is_most: bool) -> Words:
    """`lasts at most 5 min`; the bare word where no length is written."""
    if length is None:
        return Words(en, fr)
    words, side = say_length(length), Words("at most", "au plus") if is_most else Words("at least", "au moins")
    return _joined(Words(en, fr), Words(f"{side.en} {words.en}", f"{side.fr} {words.fr}"))


def _say_day(timing: TimingSpec) -> Words:
    assert timing.day is not None
    return Words(*(_day_and_clock(timing, language).replace(GLUE, " ") for language in LANGUAGES))


def _day_and_clock(timing: TimingSpec, language: Language) -> str:
    assert timing.day is not None
    day = say_day(timing.day, language)
    if timing.between is not None:
        first, last = (say_clock(clock, language) for clock in timing.between)
        return f"{day} between {first} and {last}" if language == "en" else f"{day} entre {first} et {last}"
    if timing.by is not None and timing.by < FULL_DAY:
        clock = say_clock(timing.by, language)
        return f"{day} by {clock}" if language == "en" else f"{day} avant {clock}"
    return day


def _counted_from(event: Event | None, en: str, fr: str) -> Words:
    if event is None:
        return Words("", "")
    if not event.implicit or event.moment is None:
        return Words(f'{en} "{event.id}"', f"{fr} « {event.id} »")
    edge = Words("start", "début") if event is event.moment.begins else Words("end", "fin")
    article = "le" if event is event.moment.begins else "la"
    french = f"{fr} {article} {edge.fr}".replace("de le ", "du ")
    return Words(f'{en} the {edge.en} of "{event.moment.id}"', f"{french} de « {event.moment.id} »")


def _not_before(event: Event | None) -> Words:
    return _joined(Words("not", "pas"), _counted_from(event, "before", "avant"))


def _joined(*parts: Words) -> Words:
    return Words(_spaced(part.en for part in parts), _spaced(part.fr for part in parts))


def _spaced(parts: Iterable[str]) -> str:
    return " ".join(filter(None, parts))


def _is_exact(tie: Tie) -> bool:
    timing = tie.timing
    if timing is None:
        return True
    lasts = timing.lasts
    lengths = (timing.within, timing.not_before, timing.at_least, timing.at_most, timing.give_or_take, timing.every)
    inner = (lasts.at_least, lasts.at_most) if lasts is not None else ()
    return timing.day is None and all(is_exact(length) for length in (*lengths, *inner) if length is not None)
