"""What every test shares: how hard hypothesis looks.

`quick` (the default) keeps the whole suite short; `HYPOTHESIS_PROFILE=deep` looks for as long as one likes. In CI the
examples are always the same, so that a red build is red for its own change.
"""

import os

from hypothesis import HealthCheck, settings

_CALM = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
}
settings.register_profile("quick", max_examples=40, derandomize=bool(os.environ.get("CI")), database=None, **_CALM)
settings.register_profile("deep", max_examples=5000, **_CALM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
