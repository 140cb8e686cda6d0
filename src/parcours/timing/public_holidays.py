"""Public holidays by country and year; the only door to the `holidays` library. Floor 1.

The library takes some 75 ms to start, and longer to list all it knows: it is imported when the holidays of a country are first asked for.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from warnings import catch_warnings, simplefilter

from parcours.timing.written import Unreadable, nearest, refused


@lru_cache(maxsize=1024)
def public_holidays(code: str, year: int) -> frozenset[date]:
    """The holidays of a country or one of its subdivisions in a year, those moved from a weekend as they are observed.

    The code must be one that `no_such_holidays` has nothing to say about.
    """
    from holidays import country_holidays

    country, _, subdivision = code.partition("-")
    found = country_holidays(country, subdiv=subdivision or None, years=year, expand=False)
    return frozenset(day for day in found if day.year == year)


def no_such_holidays(code: str) -> Unreadable | None:
    """Why there are no holidays of that code, which is `FR` or `GB-ENG`, and a code that resembles it."""
    from holidays import country_holidays
    from holidays.registry import COUNTRIES

    country, dash, part = code.partition("-")
    codes = {one: one for names in COUNTRIES.values() for one in names[1:]}
    if country not in codes:
        named = {name.replace("_", " "): names[1] for name, names in COUNTRIES.items()}
        return _no_country(country, dash + part, codes | named)
    if not dash:
        return None
    with catch_warnings():
        simplefilter("error", DeprecationWarning)
        try:
            country_holidays(country, subdiv=part)
        except (NotImplementedError, DeprecationWarning):  # an unknown part, or one that the library has given up
            return _no_part(country, part)
    return None if part else _no_part(country, part)


def _no_country(country: str, rest: str, known: Mapping[str, str]) -> Unreadable:
    near = _nearest(country, known)
    return refused(
        f'no public holidays are known of a country "{country}"',
        f"aucun jour férié n'est connu d'un pays « {country} »",
        f"{near}{rest}" if near else None,
    )


def _no_part(country: str, part: str) -> Unreadable:
    from holidays import list_supported_countries

    near = _nearest(part, {one: one for one in list_supported_countries(include_aliases=True)[country]})
    return refused(
        f'no public holidays are known of a part "{part}" of {country}',
        f"aucun jour férié n'est connu d'une partie « {part} » de {country}",
        f"{country}-{near}" if near else country,
    )


def _nearest(word: str, known: Mapping[str, str]) -> str | None:
    """The code of the known word that is the same in another case, or resembles it."""
    codes = {one.lower(): code for one, code in known.items()}
    found = nearest(word.lower(), codes)
    return codes[found] if found else None
