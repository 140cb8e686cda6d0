"""What becomes of the target of a measure. Part of floor 6's plan."""

from typing import Literal

from parcours.analysis.readings import UNJUDGED, shortfall
from parcours.diagnostics import Words
from parcours.link.project import Metric
from parcours.model.catalogue.voice import ReadingSpec
from parcours.plan.desk import Desk
from parcours.timing.words import say_share

Heat = Literal["reached", "close", "far", "unjudged", "unread"]
"""The target reached; missed by a tenth of it at most, or by more; nothing to judge by; no figure."""

CLOSE = 100
"""Thousandths of the target that a figure may miss and still be close."""
_REACHED = Words("target reached", "cible atteinte")
_MISSED = Words("misses its target by {0}", "manque sa cible de {0}")
_NO_TARGET = Words("no target", "sans cible")
_NO_SIDE = Words("not judged", "non jugé")
_UNREAD = Words("no figure yet", "pas encore de relevé")


def judged(metric: Metric, last: ReadingSpec | None, desk: Desk) -> tuple[Heat, str]:
    """What becomes of the target of a measure, by its last figure: in one word, and in the words of the page."""
    if last is None:
        return "unread", _UNREAD.said(desk.language)
    if metric.spec.target is None:
        return "unjudged", _NO_TARGET.said(desk.language)
    if metric.spec.method in UNJUDGED:
        return "unjudged", _NO_SIDE.said(desk.language)
    missing = shortfall(metric, last)
    if not missing:
        return "reached", _REACHED.said(desk.language)
    said = _MISSED.said(desk.language).format(say_share(missing * 10, desk.language))
    return "close" if missing <= CLOSE else "far", said
