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


def test_a_command_to_paste_is_not_broken() -> None:
    text = 'say it, `parcours new role baker "my house"` adds it'
    assert wrapped(text, first=0, rest=0, width=20) == ("say it,", '`parcours new role baker "my house"`', "adds it")
    assert wrapped("`a b` ` c d", first=0, rest=0, width=3) == ("`a", "b`", "` c", "d")
