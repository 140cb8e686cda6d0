"""Money, shares and distances."""

import pytest

from parcours.timing.units import Distance, Money, Unreadable, read_distance, read_money, read_share


def suggested(found: object) -> str | None:
    assert isinstance(found, Unreadable)
    return found.suggestion


@pytest.mark.parametrize(
    ("text", "cents", "currency"),
    [
        ("80 EUR", 8000, "EUR"), ("80 €", 8000, "EUR"), ("80€", 8000, "EUR"), ("€80", 8000, "EUR"),
        ("80 euros", 8000, "EUR"),
        ("80,50 €", 8050, "EUR"), ("80,5 €", 8050, "EUR"), ("80.50 eur", 8050, "EUR"), ("0 €", 0, "EUR"),
        ("£30", 3000, "GBP"), ("£30.50", 3050, "GBP"), ("30 GBP", 3000, "GBP"), ("$5", 500, "USD"),
        ("CHF 20", 2000, "CHF"),
        ("1 600 €", 160_000, "EUR"), ("1\u202f600,50\u00a0€", 160_050, "EUR"), ("£1,600", 160_000, "GBP"),
        ("£1,600.50", 160_050, "GBP"), ("1’600 CHF", 160_000, "CHF"), ("80 MAD", 8000, "MAD"),
    ],
)  # fmt: skip
def test_money_is_counted_in_hundredths(text: str, cents: int, currency: str) -> None:
    assert read_money(text) == Money(cents, currency)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("80", "80 EUR"), ("80 mad", "80 MAD"), ("-5 €", None), ("1.600 €", None), ("80,505 €", "80 505 €"),
        ("80 €uro", None), ("99999999999 €", None), ("", None), ("some", None), ("8" * 300, None), ("16 00 €", None),
        ("80 été", None), ("80 ÉTÉ", None),
    ],
)  # fmt: skip
def test_what_is_no_money_is_refused(text: str, suggestion: str | None) -> None:
    assert suggested(read_money(text)) == suggestion


@pytest.mark.parametrize(
    ("value", "share"),
    [
        ("35 %", 3500), ("35%", 3500), ("35\u00a0%", 3500), ("95,5 %", 9550), ("95.55 %", 9555),
        ("35 pour cent", 3500),
        ("35 percent", 3500), ("0 %", 0), ("100 %", 10_000), ("0.35", 3500), ("0,35", 3500), (0.35, 3500),
        (0.07, 700), (0.1, 1000), (0.0, 0), (1.0, 10_000), (0.9999, 9999),
    ],
)  # fmt: skip
def test_a_share_is_hundredths_of_a_percent(value: str | float, share: int) -> None:
    assert read_share(value) == share


@pytest.mark.parametrize(
    ("value", "suggestion"),
    [
        (35, "35 %"), ("35", "35 %"), (1, None), (0, "0 %"), (350, None), (2.5, "2.5 %"), ("101 %", None),
        ("35,555 %", None),
        (0.12345, None), (1e-7, None), (float("nan"), None), (float("inf"), None), (-0.5, None), ("", None),
        ("all", None),
    ],
)  # fmt: skip
def test_what_is_no_share_is_refused(value: str | float, suggestion: str | None) -> None:
    assert suggested(read_share(value)) == suggestion


@pytest.mark.parametrize(
    ("text", "millimetres"),
    [
        ("3 m", 3000), ("3m", 3000), ("3 mètres", 3000), ("2,5 m", 2500), ("2.5 m", 2500), ("50 cm", 500),
        ("7 mm", 7),
        ("1 km", 1_000_000), ("10 ft", 3048), ("5 feet", 1524), ("10 pieds", 3048), ("5 in", 127), ("0 m", 0),
    ],
)  # fmt: skip
def test_a_distance_is_counted_in_millimetres(text: str, millimetres: int) -> None:
    found = read_distance(text)
    assert found == Distance(millimetres, text)
    assert isinstance(found, Distance)
    assert found.written == text


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("6 ft", "183 cm"),
        ("1,2345 m", None),
        ("3 metr", "3 m"),
        ("3", None),
        ("", None),
        ("9000000 km", None),
        ("3 zz", None),
    ],
)
def test_what_is_no_distance_is_refused(text: str, suggestion: str | None) -> None:
    assert suggested(read_distance(text)) == suggestion
