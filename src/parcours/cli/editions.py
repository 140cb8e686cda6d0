"""The edition for a wave, as `parcours compile` is asked for it."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from parcours.cli.refusal import refuse
from parcours.cli.values import day_of
from parcours.diagnostics import Language, Words

if TYPE_CHECKING:
    from parcours.link.project import Project
    from parcours.plan.edition import Edition

WITHOUT_WAVE = Words("--on goes with --wave", "--on va avec --wave")
NOT_BEGUN = Words('wave "{0}" has entered no stage by {1}', "la vague « {0} » n'est entrée dans aucune étape au {1}")
NOT_BEGUN_HINT = Words(
    "note the day on which it enters the first one: `entered`",
    "notez le jour où elle entre dans la première : `entree_le`",
)


class Asked(NamedTuple):
    """The wave asked for, by id, and the day; `on` is None for that of every run."""

    wave: str
    on: date | None


def asked(wave: str | None, on: str | None, language: Language) -> Asked | None:
    """What the options ask for; ends with exit code 2 where they do not go together."""
    if wave is None:
        if on is not None:
            refuse(WITHOUT_WAVE, None, language)
        return None
    return Asked(wave, None if on is None else day_of(on, language))


def edition_of(project: "Project", one: Asked, language: Language) -> "Edition":
    """What the wave has reached that day; ends with exit code 2 where it has not begun."""
    from parcours.plan.edition import edition

    day = one.on or date.today()
    found = edition(project, next(wave for wave in project.waves if wave.id == one.wave), day)
    if found is None:
        refuse(Words(*(text.format(one.wave, day) for text in NOT_BEGUN)), NOT_BEGUN_HINT, language)
    return found
