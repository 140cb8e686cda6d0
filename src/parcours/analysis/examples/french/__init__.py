"""The fragments of `parcours explain` in French where the case of a rule is in English: the same keys, values and figures, with other
words for what an author says. A test puts these words into the case in place of its own and holds that the same faults are told.
"""

from collections.abc import Mapping

from parcours.analysis.examples.french import coverage, link, model, people, promises, upkeep

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    **model.FRAGMENTS,
    **link.FRAGMENTS,
    **coverage.FRAGMENTS,
    **promises.FRAGMENTS,
    **people.FRAGMENTS,
    **upkeep.FRAGMENTS,
}
