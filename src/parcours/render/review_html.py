"""How close a sheet for a look from all around is set, so that it stays on one page of A5 where it can. Part of floor 7's render."""

from math import ceil

from parcours.plan.model import HousePart

_LETTERS = 76
"""How many letters a line of the sheet holds."""
_LINES = (("", 24), ("close", 31))
"""How many lines of rules, cards and values there is room for besides what is written by hand."""
_TO_WRITE = 1
"""How many lines a rule leaves to write."""


def closeness(house: HousePart) -> str:
    """The class of the sheet: the roomiest that holds the rules and values of the house; past the closest it takes a second page."""
    texts = [text for rule in house.golden_rules for text in (rule.text, rule.bravo, rule.yellow, rule.red) if text]
    texts += [f"{value.name} {value.means or ''}" for value in house.values]
    lines = sum(ceil(len(text) / _LETTERS) for text in texts) + _TO_WRITE * (len(house.golden_rules) + 1)
    return next((name for name, most in _LINES if lines <= most), "closer")
