"""Money, shares and distances as exact integers. Floor 1."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from parcours.timing.durations import MOST
from parcours.timing.written import Unreadable, Written, exactly, nearest, refused, too_long, written


class Money(NamedTuple):
    """Hundredths of a currency, which is an ISO 4217 code."""

    cents: int
    currency: str


class Distance(NamedTuple):
    """A distance in millimetres, and as it was written; two distances are equal when their millimetres are."""

    millimetres: int
    written: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Distance) and self.millimetres == other.millimetres

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.millimetres)


_CODES = {
    **dict.fromkeys(("€", "eur", "euro", "euros"), "EUR"),
    **dict.fromkeys(("£", "gbp"), "GBP"),
    **dict.fromkeys(("$", "usd"), "USD"),
    "chf": "CHF",
}
_FEET = dict.fromkeys(("ft", "foot", "feet", "pied", "pieds"), 3048)
_INCHES = dict.fromkeys(("in", "inch", "inches", "pouce", "pouces"), 254)
_METRIC = {
    "mm": 10,
    "cm": 100,
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 10_000),
    "km": 10_000_000,
}
_LENGTHS = {**_METRIC, **_FEET, **_INCHES}
"""Tenths of a millimetre, in which feet and inches are exact."""
_NUMBER = "[0-9]+(?:[.,][0-9]+)?"
_SHARE = rf"({_NUMBER}) ?(?:%|per ?cent|pour ?cent)"
_DISTANCE = rf"({_NUMBER}) ?([a-z]+)"
_CURRENCY = "([a-z]{3}|euros?|[€£$])"
_CURRENCY_LAST = rf"([0-9]{{1,3}}(?:[ '][0-9]{{3}})+|[0-9]+)(?:[.,]([0-9]{{1,2}}))? ?{_CURRENCY}"
_CURRENCY_FIRST = rf"{_CURRENCY} ?([0-9]{{1,3}}(?:[ ,'][0-9]{{3}})+|[0-9]+)(?:[.,]([0-9]{{1,2}}))?"


def read_money(text: str) -> Money | Unreadable:
    """`80 EUR`, `80,50 €`, `£30.50`, `1 600 €`, `£1,600`.

    At most two decimals. Only after its currency, the English way, does a sum divide its thousands by commas.
    """
    return too_long(text) or _read_money(text)


def read_share(value: str | float) -> int | Unreadable:
    """Hundredths of a percent: `35 %` and the ratio 0.35 are 3500.

    A whole number alone is refused: it does not say of what.
    """
    if isinstance(value, int):
        return _bare_number(str(int(value)))
    text = repr(value) if isinstance(value, float) else value
    return refusal if (refusal := too_long(text)) else _read_share(text)


def read_distance(text: str) -> Distance | Unreadable:
    """`3 m`, `2,5 m`, `50 cm`, `10 ft`; what is no whole number of millimetres is refused."""
    return too_long(text) or _read_distance(text)


@lru_cache(maxsize=256)
def _read_money(text: str) -> Money | Unreadable:
    whole = written(text)
    if match := re.fullmatch(_CURRENCY_LAST, whole.folded):
        amount, decimals, currency = match[1], match[2], whole.text[match.start(3) : match.end(3)]
    elif match := re.fullmatch(_CURRENCY_FIRST, whole.folded):
        amount, decimals, currency = match[2], match[3], whole.text[match.start(1) : match.end(1)]
    else:
        return _not_money(whole)
    code = _CODES.get(currency.lower(), currency)
    if not (code.isascii() and code.isupper()):
        better = whole.text.replace(currency, code.upper()) if code.isascii() else None
        return refused("a currency has three capital letters", "une devise a trois capitales", better)
    units = int(re.sub("[ ,']", "", amount))
    if units > MOST:
        return refused(f"more than {MOST}", f"plus de {MOST}")
    return Money(units * 100 + int((decimals or "").ljust(2, "0")), code)


def _not_money(whole: Written) -> Unreadable:
    if re.fullmatch(r"[0-9]{1,3}(,[0-9]{3})+ ?[^0-9,]+", whole.folded):
        spaced = whole.text.replace(",", " ")
        return refused(
            "its comma may divide thousands or decimals",
            "sa virgule peut séparer des milliers ou des décimales",
            spaced,
        )
    if whole.folded.startswith("-"):
        return refused("a sum is not negative", "une somme n'est pas négative")
    if re.fullmatch(_NUMBER, whole.folded):
        euros = f"{whole.text} EUR"
        readable = isinstance(_read_money(euros), Money)
        return refused("a sum says its currency", "une somme dit sa devise", euros if readable else None)
    return refused("a sum is written 80 EUR or £30.50", "une somme s'écrit 80 EUR ou 80,50 €")


@lru_cache(maxsize=256)
def _read_share(text: str) -> int | Unreadable:
    whole = written(text)
    if match := re.fullmatch(_SHARE, whole.folded):
        return _share(exactly(match[1], 100))
    if not re.fullmatch(_NUMBER, whole.folded):
        return refused("a share is written 35 %", "une part s'écrit 35 %")
    if whole.text.isdigit():
        return _bare_number(whole.text)
    share = exactly(whole.text, 10_000)
    if share is None or share <= 10_000:
        return _share(share)
    return refused("a ratio is between 0 and 1", "un rapport est entre 0 et 1", f"{whole.text} %")


def _share(share: int | None) -> int | Unreadable:
    if share is None:
        return refused("a share has at most two decimals", "une part a deux décimales au plus")
    if share > 10_000:
        return refused("a share is at most 100 %", "une part est d'au plus 100 %")
    return share


def _bare_number(text: str) -> Unreadable:
    suggestion = f"{text} %" if text.isdigit() and len(text) <= 3 and int(text) <= 100 and int(text) != 1 else None
    share = suggestion or "35 %"
    return refused(f"{text} does not say of what: {share}", f"{text} ne dit pas de quoi : {share}", suggestion)


@lru_cache(maxsize=256)
def _read_distance(text: str) -> Distance | Unreadable:
    whole = written(text)
    match = re.fullmatch(_DISTANCE, whole.folded)
    if match is None:
        return refused("a distance is written 3 m, 50 cm or 10 ft", "une distance s'écrit 3 m, 50 cm ou 10 ft")
    number, unit = match[1], match[2]
    if unit not in _LENGTHS:
        near = nearest(unit, _LENGTHS)
        better = f"{number} {'m' if near and near.startswith('met') else near}" if near else ""
        suggestion = better if isinstance(_read_distance(better), Distance) else None
        return refused(f'"{unit}" is not a unit of length', f"« {unit} » n'est pas une unité de longueur", suggestion)
    tenths = exactly(number, _LENGTHS[unit])
    if tenths is None or tenths % 10:
        return _not_whole(number, unit)
    if tenths > MOST * 10:
        return refused("more than 1000 km", "plus de 1000 km")
    return Distance(tenths // 10, whole.text)


def _not_whole(number: str, unit: str) -> Unreadable:
    tenths = Decimal(number.replace(",", ".")) * _LENGTHS[unit]
    imperial = unit in _FEET or unit in _INCHES
    return refused(
        "no whole number of millimetres",
        "ne fait pas un nombre entier de millimètres",
        f"{round(tenths / 100)} cm" if imperial else None,
    )
