"""A text holds none of some signs if blotting them out leaves its bytes as they are."""

import pytest

from parcours.render.signs import blotting

SIGNS = "*&»\n"


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_is_found_wherever_it_stands(sign: str) -> None:
    for text in (sign, f"{sign}é", f"l’été{sign}", f"a{sign}b"):
        raw = text.encode("latin-1", "ignore")
        assert raw.translate(blotting(SIGNS)) != raw


@pytest.mark.parametrize("text", ["", "plain", "Être « là", "l’œuf → 日本", "\x00"])
def test_other_signs_stay(text: str) -> None:
    raw = text.encode("latin-1", "ignore")
    assert raw.translate(blotting(SIGNS)) == raw
