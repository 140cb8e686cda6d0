"""Bad and good fragments of YAML for `parcours explain`, by the code of a rule, in both languages.

Every fragment is cut from the rule's case (tests/cases/<rule>/bad.yaml and good.yaml), which runs as a test: an example that
has gone wrong cannot be shown. The rules of the lower floors have theirs here too. A case is written in one language; the
fragment in the other one stands in `english` or `french`, and a test holds that the same is told of it.
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
from parcours.diagnostics import Language

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
"""In the language of the case."""


def translated(language: Language) -> Mapping[str, tuple[str, str]]:
    """The fragments in that language of the rules whose case is written in the other one."""
    if language == "fr":
        from parcours.analysis.examples.french import FRAGMENTS as FRENCH

        return FRENCH
    from parcours.analysis.examples.english import FRAGMENTS as ENGLISH

    return ENGLISH
