"""What the values of options mean, however they were read."""

from collections.abc import Sequence
from datetime import date

from parcours.cli.refusal import refuse
from parcours.diagnostics import Language, Words

DATE = Words("DATE", "DATE")
NO_DATE = Words('--on is a day like 2026-09-01, not "{word}"', "--on est un jour comme 2026-09-01, pas « {word} »")


def listed(values: Sequence[str]) -> tuple[str, ...]:
    """Values given one by one or joined by commas."""
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def day_of(word: str, language: Language) -> date:
    """The day that `--on` names; ends with exit code 2 where it is none."""
    from parcours.timing.units import Unreadable, read_date

    found = read_date(word)
    if isinstance(found, Unreadable):
        refuse(Words(*(text.format(word=word) for text in NO_DATE)), None, language)
    return found
