"""Values that could not be read as the scalars they should be, and what would do in their place. Part of floor 3.

A time as people say it gets the sentence that was meant, in the language of the author's keys; days in a promise say which they are.
"""

import re

from parcours.diagnostics import Diagnostic, Fact, Words
from parcours.model import faults
from parcours.model.place import Place
from parcours.model.promised_days import promised
from parcours.model.refusal import Refusal
from parcours.model.refusal_words import COMMON_ZONES, NO_SUCH_ZONE, TIME_ZONE, WHAT
from parcours.model.subject import cut
from parcours.model.typeset import is_between_quotes
from parcours.model.vocabulary import is_slip, nearest
from parcours.timing.units import Unreadable


def unreadable(refusal: Refusal) -> Diagnostic:
    """A value of one of our own scalars: at its own place where it is one of a list."""
    ctx = refusal.ctx
    if ctx["what"] == "duration" and (meant := _duration_meant(refusal)) is not None:
        return _not_read(refusal.place, WHAT["duration"], *promised(meant, refusal.subject))
    better, text = ctx["suggestion"] or None, ctx["text"]
    place = refusal.place if is_between_quotes(text) else refusal.place.item(text)
    text = text if place is refusal.place else ""
    if better and text and text != place.written():
        better = place.written().replace(text, better)
    meant = promised(Unreadable(Words(ctx["en"], ctx["fr"]), better), refusal.subject)
    return _not_read(place, WHAT[ctx["what"]], *meant, text)


def no_timing(refusal: Refusal, trouble: Unreadable) -> Diagnostic:
    """A sentence that is no timing: with what it means in everyday speech, else what it is refused for."""
    from parcours.timing.idioms import timing_meant

    subject = refusal.subject
    meant = timing_meant(str(refusal.place.data()), "fr" if subject.french else "en", subject.units)
    return _not_read(refusal.place, WHAT["timing"], *promised(meant or trouble, subject))


def time_zone(refusal: Refusal) -> Diagnostic:
    """A time zone that nobody knows."""
    return _not_read(refusal.place, TIME_ZONE, NO_SUCH_ZONE, nearest(refusal.place.written(), COMMON_ZONES))


def _duration_meant(refusal: Refusal) -> Unreadable | None:
    """What an everyday phrase means where a duration of a group stands; None within a sentence, which says it as a whole."""
    from parcours.timing.idioms import duration_meant

    if not isinstance(refusal.above.data(), dict):
        return None
    is_least = refusal.path[-1] in ("at_least", "not_before")
    return duration_meant(refusal.place.written(), is_least=is_least, units=refusal.subject.units)


def _not_read(place: Place, what: Words, reason: Words, suggestion: str | None, text: str = "") -> Diagnostic:
    facts: dict[str, Fact] = {"word": cut(text or place.written()), "what": what, "reason": reason}
    slip = _is_respelling(place.written(), suggestion)
    return Diagnostic(faults.UNREADABLE, place.span(), facts, suggestion=suggestion, is_slip=slip)


def _is_respelling(written: str, better: str | None) -> bool:
    """Whether two values have the same figures and as many words, and each word is almost the other's: a slip, and no choice."""
    if better is None:
        return False
    pairs = [re.findall(r"[0-9]+|[^\W\d_]+", text) for text in (written, better)]
    return len(pairs[0]) == len(pairs[1]) and all(
        one == two or is_slip(one, two, {two: two}) for one, two in zip(*pairs, strict=True)
    )
