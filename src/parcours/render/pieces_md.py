"""The small pieces that every page of Markdown is made of. Part of floor 7's render."""

from collections.abc import Iterable, Sequence

from parcours.plan.answers import Named
from parcours.plan.coverage import Covered, Player
from parcours.plan.score import Hope
from parcours.plan.unrecorded import Unrecorded
from parcours.plan.words import Part, grouped, is_one
from parcours.render.pieces import Counts, Folder, tallied
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class MarkdownPieces:
    """The pieces in one language, for pages in one folder."""

    def __init__(self, labels: Labels, folder: Folder) -> None:
        self._root, self.pages, self.put = folder
        self._links: dict[tuple[str, int], Ready] = {}
        self._nothing = Ready(labels.nothing)
        self._absent = labels.absent
        self._language = labels.language
        self._cues = Counts(lambda number: self.count(number, labels.cue, labels.cues))
        self._colon = labels.colon
        self._stakes = {True: labels.debt, False: labels.difference}
        self._latent = labels.latent
        self._states = (labels.states, labels.many_states)
        self._outcomes = (labels.outcomes, labels.many_outcomes)

    def count(self, number: int, one: str, many: str) -> Ready:
        """How many there are, with the word for one or for many."""
        return Ready(f"{number} {one if is_one(number, self._language) else many}")

    def role(self, one: Named) -> Ready:
        """A role, linked to its playbook."""
        return self._link("roles", one)

    def segment(self, one: Named) -> Ready:
        """A segment, linked to its score."""
        return self._link("segments", one)

    def roles(self, all_: Sequence[Named]) -> Ready:
        """Roles in a row, or what stands for their absence."""
        return Ready(", ".join(map(self.role, all_))) if all_ else self._nothing

    def segments(self, all_: Sequence[Named]) -> Ready:
        """Segments in a row, or what stands for their absence."""
        return Ready(", ".join(map(self.segment, all_))) if all_ else self._nothing

    def _link(self, folder: str, one: Named) -> Ready:
        found = self._links.get((folder, id(one)))
        if found is None:
            name = prose_md(one.name)
            is_there = f"{folder}/{one.id}" in self.pages
            found = Ready(f"[{name}]({self._root}{folder}/{one.id}.md)" if is_there else name)
            self._links[folder, id(one)] = found
        return found

    def marks(self, parts: Iterable[Part | None]) -> Ready:
        """The cells of a role over a journey: leads, plays, listens."""
        return Ready(" | ".join(["●" if part == "lead" else "○" if part else "" for part in parts]))

    def players(self, all_: Iterable[Player]) -> Ready:
        """Who answers an expectation, with how many cues."""
        said = [f" · {self._link('roles', p.role)} ({self._cues[p.cues]})" for p in all_]
        return Ready("".join(said))

    def stake(self, one: Hope | Covered) -> Ready:
        """What is at stake with an expectation."""
        stake = self._stakes[one.is_debt]
        return Ready(f"{stake}, {self._latent}" if one.is_latent else stake)

    def states(self, counts: Iterable[tuple[str, int]]) -> Ready:
        """How many expectations are in each state, where there are any."""
        return Ready("".join([f" · {count} {word}" for _, count, word in tallied(counts, *self._states)]))

    def outcomes(self, counts: Iterable[tuple[str, int]]) -> Ready:
        """How many promises have come to each outcome, where there are any."""
        return Ready("".join([f" · {count} {word}" for _, count, word in tallied(counts, *self._outcomes)]))

    def gap(self, one: Unrecorded, between: str = ", ") -> Ready:
        """What is not recorded, and of what."""
        whose = f"{self._colon}{between.join([prose_md(thing.name) for thing in one.of])}" if one.of else ""
        return Ready(f"{prose_md(one.what)}{whose}")

    def names(self, all_: Iterable[Named]) -> Ready:
        """Names in a row, not linked."""
        return Ready(", ".join([prose_md(one.name) for one in all_]))

    def text(self, said: str | None, label: str = "") -> Ready:
        """Author text, or what stands for the absence of what the label names."""
        return Ready(prose_md(said) if said else self._absent(label))

    def texts(self, all_: Sequence[str], between: str = " · ", label: str = "") -> Ready:
        """Several author texts, or what stands for their absence."""
        return Ready(between.join(map(prose_md, all_)) if all_ else self._absent(label))

    def number(self, number: int) -> Ready:
        """A number in groups of three digits."""
        return Ready(grouped(str(number), self._language))
