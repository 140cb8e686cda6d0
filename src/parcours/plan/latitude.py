"""What may be done without asking, as a part has it and as one line of a cue has it. Part of floor 6's plan."""

from collections.abc import Iterator
from dataclasses import dataclass

from parcours.diagnostics import Language, Words
from parcours.model.role import LatitudeSpec
from parcours.plan.answers import Named
from parcours.plan.when import Length
from parcours.timing.amounts import Money
from parcours.timing.words import say_money

_UP_TO = Words("up to {0}", "jusqu’à {0}")
_ALWAYS_ASK = Words("always asked before: {0}", "toujours demander avant\u00a0: {0}")
_BEYOND = Words("beyond it I alert {0}", "au-delà, j’alerte {0}")
_WITHIN = Words("{0}, within {1}", "{0}, sous {1}")
_RIGHT_TO_ERROR = Words("right to error: {0}", "droit à l’erreur\u00a0: {0}")


@dataclass(frozen=True, slots=True)
class Latitude:
    """What may be done without asking. `alert` is whom to turn to beyond it, `alert_within` how fast; `words` is all of it in a
    few short texts.
    """

    alone: tuple[str, ...]
    up_to: str | None
    ceiling: Money | None
    always_ask: tuple[str, ...]
    alert: Named | None
    alert_within: Length | None
    right_to_error: str | None
    note: str | None
    words: tuple[str, ...]


def latitude_part(spec: LatitudeSpec, alert: Named | None, alert_within: Length | None, language: Language) -> Latitude:
    """A latitude, said."""
    return Latitude(
        alone=spec.alone,
        up_to=say_money(spec.up_to, language) if spec.up_to else None,
        ceiling=spec.up_to,
        always_ask=spec.always_ask,
        alert=alert,
        alert_within=alert_within,
        right_to_error=spec.right_to_error,
        note=spec.note,
        words=(*spec.alone, *_limits(spec, alert, alert_within, language)),
    )


def _limits(spec: LatitudeSpec, alert: Named | None, within: Length | None, language: Language) -> Iterator[str]:
    if spec.up_to:
        yield _UP_TO.said(language).format(say_money(spec.up_to, language))
    if spec.always_ask:
        yield _ALWAYS_ASK.said(language).format(", ".join(spec.always_ask))
    if alert is not None:
        whom = _BEYOND.said(language).format(alert.name)
        yield _WITHIN.said(language).format(whom, within.words) if within else whom
    if spec.right_to_error:
        yield _RIGHT_TO_ERROR.said(language).format(spec.right_to_error)
    if spec.note:
        yield spec.note
