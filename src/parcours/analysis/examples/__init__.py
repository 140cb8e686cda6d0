"""Bad and good fragments of YAML for `parcours explain`, by the code of a rule.

Every fragment is cut from the rule's case (tests/cases/<rule>/bad.yaml and good.yaml), which runs as a test: an example that
has gone wrong cannot be shown. The rules of the lower floors have theirs here too.
"""

from collections.abc import Mapping

from parcours.analysis.examples import (
    attention,
    change,
    contributions,
    coverage,
    handoffs,
    link,
    model,
    people,
    promises,
    repeating,
    timings,
    upkeep,
    upkeep_of_parts,
    voice,
)

EXAMPLES: Mapping[str, tuple[str, str]] = {
    **model.FRAGMENTS,
    **link.FRAGMENTS,
    **contributions.FRAGMENTS,
    **coverage.FRAGMENTS,
    **handoffs.FRAGMENTS,
    **repeating.FRAGMENTS,
    **people.FRAGMENTS,
    **promises.FRAGMENTS,
    **attention.FRAGMENTS,
    **voice.FRAGMENTS,
    **change.FRAGMENTS,
    **timings.FRAGMENTS,
    **upkeep.FRAGMENTS,
    **upkeep_of_parts.FRAGMENTS,
}
NO_EXAMPLE = ("", "")
