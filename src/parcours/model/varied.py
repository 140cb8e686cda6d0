"""What the timing of a variant leaves open: whether a key of the cue's still holds beside it. Part of floor 3."""

from collections.abc import Iterator

from parcours.diagnostics import Diagnostic, Fact
from parcours.model import faults
from parcours.model.role import CueSpec
from parcours.model.subject import Subject, cut
from parcours.model.timing import ALL_FORMS, MAIN_FORMS, TimingSpec

_MAIN = frozenset(key for key, _ in MAIN_FORMS)
_LESSER = ("by", "between", "at_least", "at_most", "on")
"""Keys that may join what the cue says, or take its place. Any other names a form, which takes its place."""
_LASTING = ("lasts", "distance")
"""What a variant keeps, whatever form it names."""
_ORDER = (*dict.fromkeys(key for key, _ in ALL_FORMS if key not in _LASTING), "on")


def left_open(spec: CueSpec, subject: Subject) -> Iterator[Diagnostic]:
    """A fault for each variant with a key that does not say whether the cue's timing holds beside it.

    A sentence says all there is to say, and takes the place of the cue's.
    """
    if spec.timing is None:
        return
    for number, variant in enumerate(spec.variants):
        timing = variant.timing
        if timing is None or not _MAIN.isdisjoint(timing.written):
            continue
        place = subject.place.at("variants", number, "timing")
        key = next((key for key in _LESSER if key in timing.written), None)
        other = _other(spec.timing, timing)
        if key is None or other is None or not (place.at(key).is_written() or timing.form == "none"):
            continue
        facts: dict[str, Fact] = {"first": _said(subject, key, "variants", number), "second": _said(subject, other)}
        yield Diagnostic(faults.TIMING_FORMS, place.at(key).key_span(), facts, aspect="variant")


def _other(base: TimingSpec, timing: TimingSpec) -> str | None:
    """The key of the cue's timing that would be lost, or beside which the variant's would."""
    lost = [key for key in _ORDER if key in base.written and key not in timing.written]
    kept = [key for key in _LASTING if key in base.written and timing.form == "none"]
    return next(iter((*lost, *kept)), None)


def _said(subject: Subject, key: str, *steps: str | int) -> str:
    """A key of a timing as written, or in the author's language where a sentence says it."""
    place = subject.place.at(*steps, "timing", key)
    return cut(place.key_span().text.strip("\"'")) if place.is_written() else subject.word(key)
