"""Public holidays by country and year; the only door to the `holidays` library. Floor 1.

The library takes about a quarter of a second to start: it is imported when the holidays of a country are first asked for.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

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
    from holidays import list_supported_countries

    countries = list_supported_countries(include_aliases=True)
    country, dash, subdivision = code.partition("-")
    if country not in countries:
        known = _nearest(country, {code: code for code in countries} | _named())
        return refused(
            f'no public holidays are known of a country "{country}"',
            f"aucun jour férié n'est connu d'un pays « {country} »",
            f"{known}{dash}{subdivision}" if known else None,
        )
    if not dash or subdivision in (subdivisions := countries[country]):
        return None
    known = _nearest(subdivision, {part: part for part in subdivisions})
    return refused(
        f'no public holidays are known of a part "{subdivision}" of {country}',
        f"aucun jour férié n'est connu d'une partie « {subdivision} » de {country}",
        f"{country}-{known}" if known else country,
    )


def _nearest(word: str, known: Mapping[str, str]) -> str | None:
    """The code of the known word that is the same in another case, or resembles it."""
    codes = {one.lower(): code for one, code in known.items()}
    found = nearest(word.lower(), codes)
    return codes[found] if found else None


def _named() -> dict[str, str]:
    """The codes of countries by their English names."""
    from holidays.registry import COUNTRIES

    return {name.replace("_", " "): codes[1] for name, codes in COUNTRIES.items()}
