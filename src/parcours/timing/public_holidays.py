"""Public holidays by country and year; the only door to the `holidays` library. Floor 1.

The library is imported when the holidays of a country are first asked for; and of it only what that country needs, for it starts
by importing all of its 250 countries, and by reading its own version from the disk.
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

LIBRARY = "holidays"
COUNTRY_MODULES = "holidays.countries"


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
    country, dash, part = code.partition("-")
    if country not in _modules():
        named = {name.replace("_", " "): names[1] for name, names in _registry().items()}
        return _no_country(country, dash + part, {one: one for one in _modules()} | named)
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
    """What the library's `country_holidays` gives for a code that its registry knows."""
    _import_parts_alone()
    from holidays.registry import EntityLoader

    load = EntityLoader(f"{COUNTRY_MODULES}.{_modules()[country]}.{country}")
    return load(subdiv=part, years=year, expand=False)


@cache
def _modules() -> Mapping[str, str]:
    """The module of each code of a country."""
    return {code: module for module, (_, *codes) in _registry().items() for code in codes}


def _registry() -> Mapping[str, tuple[str, ...]]:
    """The module of each country, with the name of its class and its codes."""
    _import_parts_alone()
    from holidays.registry import COUNTRIES

    return COUNTRIES


@cache
def _import_parts_alone() -> None:
    """Lets a module of the library be imported without the packages it lies in, which import everything: 70 ms.

    Packages that have not run stand in for them, and run as soon as anybody asks for one of their names, so that nobody sees a
    difference.
    """
    if LIBRARY not in sys.modules:
        _stand_in(LIBRARY)
        _stand_in(COUNTRY_MODULES)


def _stand_in(package_name: str) -> None:
    spec = find_spec(package_name)
    if spec is None or spec.loader is None:
        return
    package, loader = module_from_spec(spec), spec.loader

    def run(name: str) -> object:
        vars(package).pop("__getattr__", None)
        loader.exec_module(package)
        return getattr(package, name)

    vars(package)["__getattr__"] = run
    sys.modules[package_name] = package


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
