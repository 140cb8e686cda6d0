"""What every test shares: how hard hypothesis looks.

`quick` (the default) keeps the whole suite short; `HYPOTHESIS_PROFILE=deep` looks for as long as one likes. In CI the
examples are always the same, so that a red build is red for its own change. Elsewhere an example that fails is kept in
`.hypothesis/` and tried first until it holds; everywhere the line that plays it again is printed.
"""

import os

from hypothesis import HealthCheck, settings

_CALM = {
    "deadline": None,
    "print_blob": True,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
}
_SAME = {"derandomize": True, "database": None} if os.environ.get("CI") else {}
settings.register_profile("quick", max_examples=40, **_SAME, **_CALM)
settings.register_profile("deep", max_examples=5000, **_CALM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
