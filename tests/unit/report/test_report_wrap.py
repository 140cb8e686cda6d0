"""Lines of some columns: French marks stay with their words."""

import pytest

from parcours.report.wrap import wrapped


@pytest.mark.parametrize(
    "text",
    ["pour « au moins 24 h », trop tôt", "dans (« au moins 24 h ») trop tôt", "dans « au moins 24 h ». Et puis"],
)
def test_a_closing_quote_stays_with_its_word_and_keeps_what_follows_it(text: str) -> None:
    for width in range(6, 30):
        lines = wrapped(text, first=0, rest=0, width=width)
        assert " ".join(line.strip() for line in lines) == text
        assert not any(line.lstrip().startswith("»") for line in lines)
