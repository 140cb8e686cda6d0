"""What a promise allows and what a link is given, in words, for messages and tables. Both languages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from parcours.diagnostics import Language, Words
from parcours.model.timing import TimingSpec
from parcours.timing.clock import FULL_DAY
from parcours.timing.durations import Duration, Unit
from parcours.timing.words import say_clock, say_day, say_duration, say_share, say_weekdays

if TYPE_CHECKING:
    from parcours.analysis.promises.verdicts import Keepable


def said_bounds(spec: TimingSpec) -> Words:
    """How long something may last, as its author bounds it: `1 working day, by 18:00`, `at least 72 h before`, `at once`."""
    return Words(_said(spec, "en"), _said(spec, "fr"))


def said_elapsed(seconds: int) -> Words:
    """Elapsed time: `97 h`, `1 h 30`, `0 s`; from a week on, in days and hours."""
    return Words(_elapsed(seconds, "en"), _elapsed(seconds, "fr"))


def said_share(part: int, whole: int) -> Words:
    """A part of a whole in percent; `less than 0.1%` for a little, and never 100% for almost all."""
    if part and part * 1000 < whole:
        return Words("less than 0.1%", "moins de 0,1\u00a0%")
    share = part * 1000 // whole * 10
    return Words(say_share(share, "en"), say_share(share, "fr"))


def said_length(length: Duration) -> Words:
    """A duration in its own unit."""
    return Words(say_duration(length, "en"), say_duration(length, "fr"))


def said_day_and_clock(days: int, by: int) -> Words:
    """`the same working day by 12:00`, `the next working day by 18:00`, `the 3rd working day by 09:30`."""
    en = ("the same", "the next", "the 2nd", "the 3rd")
    fr = ("le jour ouvré même", "le jour ouvré suivant", "le 2e jour ouvré", "le 3e jour ouvré")
    day_en = f"{en[days] if days < len(en) else f'the {days}th'} working day"
    day_fr = fr[days] if days < len(fr) else f"le {days}e jour ouvré"
    return Words(f"{day_en} by {say_clock(by, 'en')}", f"{day_fr} avant {say_clock(by, 'fr')}")


def said_instead(keepable: "Keepable | None") -> Words | None:
    """What could be promised instead: in the unit of the promise, or as a working day and a clock on it."""
    if keepable is None:
        return None
    said = [said_length(keepable.length)] if keepable.length is not None else []
    if keepable.working_days is not None and keepable.by is not None:
        said.append(said_day_and_clock(keepable.working_days, keepable.by))
    if not said:
        return None
    return Words(" or ".join(one.en for one in said), " ou ".join(one.fr for one in said))


def _said(spec: TimingSpec, language: Language) -> str:
    parts = [*_form(spec, language), *_clocks(spec, language), *_lasts(spec, language)]
    return ", ".join(parts) or ("not said" if language == "en" else "non dit")


def _form(spec: TimingSpec, language: Language) -> Iterator[str]:
    least, most = ("at least ", "at most ") if language == "en" else ("au moins ", "au plus ")
    before = " before" if language == "en" else " avant"
    match spec.form:
        case "at_once":
            yield "at once" if language == "en" else "aussitôt"
        case "within":
            if spec.not_before is not None:
                yield least + say_duration(spec.not_before, language)
            if spec.within is not None:
                yield say_duration(spec.within, language)
        case "before" | "minimum":
            suffix = before if spec.form == "before" else ""
            bounds = ((least, spec.at_least), (most, spec.at_most))
            said = [word + say_duration(bound, language) + suffix for word, bound in bounds if bound is not None]
            yield from said or [before.strip()]
        case "around" if spec.give_or_take is not None:
            yield f"± {say_duration(spec.give_or_take, language)}"
        case "day" if spec.day is not None:
            yield say_day(spec.day, language)
        case "every" if spec.every is not None:
            every = say_duration(spec.every, language)
            yield f"at most {every} apart" if language == "en" else f"au plus {every} entre deux"
        case _:
            return


def _clocks(spec: TimingSpec, language: Language) -> Iterator[str]:
    if spec.by is not None:
        yield ("by " if language == "en" else "avant ") + say_clock(spec.by, language)
    if spec.between is not None:
        start, end = (say_clock(clock, language) for clock in spec.between)
        yield f"between {start} and {end}" if language == "en" else f"entre {start} et {end}"
    if spec.on is not None:
        yield say_weekdays(spec.on, language)


def _lasts(spec: TimingSpec, language: Language) -> Iterator[str]:
    if spec.lasts is None or spec.lasts.at_most is None:
        return
    most = say_duration(spec.lasts.at_most, language)
    yield f"lasting up to {most}" if language == "en" else f"pendant {most} au plus"


def _elapsed(seconds: int, language: Language) -> str:
    days, rest = divmod(seconds, FULL_DAY)
    if days < 7:
        return _hours(seconds, language)
    noun = "days" if language == "en" else "jours"
    hours = rest // 3600
    return f"{days}\u00a0{noun}" + (f" {hours}\u00a0h" if hours else "")


def _hours(seconds: int, language: Language) -> str:
    return say_duration(Duration(seconds, Unit.SECOND), language)
