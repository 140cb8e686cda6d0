"""Each country is loaded alone, and is the one that the whole library gives."""

import json
import subprocess
import sys

from parcours.timing.public_holidays import no_such_holidays, public_holidays

ALL_COUNTRIES = """
import json, sys
{first}
import holidays
def of(code):
    found = holidays.country_holidays(code, years=2026, expand=False)
    return sorted(str(day) for day in found if day.year == 2026)
print(json.dumps({{names[1]: of(names[1]) for names in holidays.registry.COUNTRIES.values()}}))
"""
OURS = "from parcours.timing.public_holidays import public_holidays; public_holidays('FR', 2026)"
LOADED = f"""
import sys
{OURS}
alone = [name.rpartition(".")[2] for name in sys.modules if name.startswith("holidays.countries.")]
from holidays.countries import Germany
from holidays import countries
print(alone, Germany.country, "Japan" in vars(countries), hasattr(countries, "Atlantis"))
"""


def printed(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_a_country_is_loaded_alone_and_whoever_asks_for_another_gets_it() -> None:
    assert printed(LOADED) == "['france'] DE True False\n"


def test_every_country_has_the_holidays_that_the_whole_library_gives() -> None:
    ours, theirs = (json.loads(printed(ALL_COUNTRIES.format(first=first))) for first in (OURS, ""))
    assert len(ours) > 200
    assert ours == theirs


def test_holidays_of_a_country_and_of_a_part_of_it() -> None:
    assert no_such_holidays("FR") is None
    moselle = {day.isoformat() for day in public_holidays("FR-57", 2026) - public_holidays("FR", 2026)}
    assert moselle == {"2026-04-03", "2026-12-26"}
