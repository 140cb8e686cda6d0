"""The labels of the pages, in both languages. Part of floor 7's render.

French keeps its no-break spaces: U+00A0 before :, U+202F before ; ! and ?.
"""

from collections.abc import Callable, Mapping
from types import SimpleNamespace

from parcours.diagnostics import Language, Words
from parcours.plan.coverage import MANY_STATES, STATES
from parcours.plan.promises import MANY_OUTCOMES, OUTCOMES
from parcours.plan.words import (
    FIELDS,
    HANDOFFS,
    KINDS,
    MEASURES,
    MODES,
    PARTS,
    RULES,
    SCOPES,
    STAGES,
    STATUSES,
)
from parcours.render.words_of_houses import OF_HOUSES
from parcours.render.words_of_roles import OF_ROLES
from parcours.render.words_on_paper import ON_PAPER

_LABELS: Mapping[str, Words] = {**OF_HOUSES, **OF_ROLES, **ON_PAPER}

_AGREEMENT: Mapping[Words, tuple[str, ...]] = {
    Words("not recorded", "non renseignée"): (
        "mission", "purpose", "intention", "contribution", "emotion", "target", "proof", "my_latitude", "answer",
    ),
    Words("not recorded", "non renseignés"): (
        "calendar", "risks", "evidence", "mirrors", "customer_face", "employee_face", "workshops",
    ),
    Words("not recorded", "non renseignées"): (
        "values", "golden_rules", "promises", "my_promises", "strengths", "words", "cards", "expectations",
    ),
}  # fmt: skip
"""How French says that what a label names is not recorded, where it is not masculine and one."""

_TABLES: Mapping[str, Mapping[str, Words]] = {
    "parts": PARTS,  # type: ignore[dict-item]
    "stages": STAGES,
    "modes": MODES,
    "scopes": SCOPES,
    "measures": MEASURES,
    "modes_of_handoff": HANDOFFS,
    "kinds": KINDS,
    "statuses": STATUSES,
    "cards_of_rules": RULES,
    "fields": FIELDS,
    "states": STATES,  # type: ignore[dict-item]
    "many_states": MANY_STATES,  # type: ignore[dict-item]
    "outcomes": {outcome.value: words for outcome, words in OUTCOMES.items()},
    "many_outcomes": {outcome.value: words for outcome, words in MANY_OUTCOMES.items()},
}


class Labels(SimpleNamespace):
    """The labels of one language: `labels["why"]`, or `t.why` in a template; tables as mappings: `t.parts[part]`."""

    def __getitem__(self, name: str) -> str:
        found = getattr(self, name)
        assert isinstance(found, str)
        return found

    def absent(self, label: str) -> str:
        """What stands for what is not recorded, in agreement with its label."""
        found = self.agreed.get(label, self.nothing)
        assert isinstance(found, str)
        return found


def labels(language: Language, made: Callable[[str], str] = str) -> Labels:
    """Every label, said in a language; `made` turns it into what a page need not escape."""
    tables = {
        name: {key: made(words.said(language)) for key, words in table.items()} for name, table in _TABLES.items()
    }
    said = {name: made(words.said(language)) for name, words in _LABELS.items()}
    agreed = {said[name]: made(words.said(language)) for words, names in _AGREEMENT.items() for name in names}
    return Labels(language=language, **said, agreed=agreed, **tables)
