"""Public holidays by country and year; the only door to the `holidays` library. Floor 1.

The library takes some 25 ms to start: it is imported when the holidays of a country are first asked for, and of its 250
countries only those that are.
"""

import sys
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from parcours.timing.written import Unreadable, nearest, refused

if TYPE_CHECKING:
    from holidays import HolidayBase

COUNTRIES = "holidays.countries"


@lru_cache(maxsize=1024)
def public_holidays(code: str, year: int) -> frozenset[date]:
    """The holidays of a country or one of its subdivisions in a year, those moved from a weekend as they are observed.

    The code must be one that `no_such_holidays` has nothing to say about.
    """
    country, _, subdivision = code.partition("-")
    found = _holidays(country, subdivision or None, year)
    return frozenset(day for day in found if day.year == year)


def no_such_holidays(code: str) -> Unreadable | None:
    """Why there are no holidays of that code, which is `FR` or `GB-ENG`, and a code that resembles it."""
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
            _holidays(country, part)
        except (NotImplementedError, DeprecationWarning):  # an unknown part, or one that the library has given up
            return _no_part(country, part)
    return None if part else _no_part(country, part)


def _holidays(country: str, part: str | None, year: int | None = None) -> "HolidayBase":
    from holidays import country_holidays

    _load_countries_alone()
    return country_holidays(country, subdiv=part, years=year, expand=False)


@cache
def _load_countries_alone() -> None:
    """Lets the module of one country be imported without those of the others.

    Whoever imports `holidays.countries.france` runs the package first, which imports all countries: 50 ms. A package that has
    not run stands in for it; it runs as soon as anybody asks it for one of its names, so that nobody sees a difference.
    """
    spec = find_spec(COUNTRIES)
    if spec is None or spec.loader is None or COUNTRIES in sys.modules:
        return
    package, loader = module_from_spec(spec), spec.loader

    def run(name: str) -> object:
        vars(package).pop("__getattr__", None)
        loader.exec_module(package)
        return getattr(package, name)

    vars(package)["__getattr__"] = run
    sys.modules[COUNTRIES] = package


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
