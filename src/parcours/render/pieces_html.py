"""The small pieces that every HTML page is made of: names as links, texts or their absence. Part of floor 7's render."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from markupsafe import Markup

from parcours.plan.answers import Named
from parcours.plan.coverage import Covered, Player
from parcours.plan.handoffs import Remedy
from parcours.plan.scenes import Expected
from parcours.plan.score import Hope
from parcours.plan.unrecorded import Unrecorded
from parcours.plan.words import grouped, is_one
from parcours.render.pieces import Counts, Folder, tallied
from parcours.render.prose import Html, escaped
from parcours.render.words import Labels

_marked: Callable[[str], Markup] = partial(str.__new__, Markup)
"""HTML that is ready, as templates know it; `Markup` itself first asks what it is given."""


class HtmlPieces:
    """The pieces in one language, for pages in one folder."""

    def __init__(
        self, prose: Callable[[str], Html], plain: Callable[[str], Html], labels: Labels, folder: Folder
    ) -> None:
        self.root, self.pages, self.put = folder
        self._prose = prose
        self.plain = plain
        self._absent = labels.absent
        self._links: dict[tuple[str, int], str] = {}
        self._nothing = f'<span class="none">{labels.nothing}</span>'
        self._permalink = labels.permalink
        self._colon, self._offers, self._within = labels.colon, labels.offers, labels.within
        self._cues = Counts(lambda number: self.count(number, labels.cue, labels.cues))
        self._language = labels.language
        self._stakes = {True: ("debt", labels.debt), False: ("difference", labels.difference)}
        self._latent = labels.latent
        self._states = (labels.states, labels.many_states)

    @property
    def nothing(self) -> Markup:
        """What stands for what is not recorded."""
        return _marked(self._nothing)

    def absent(self, label: str) -> Markup:
        """The same, in agreement with its label."""
        return _marked(f'<span class="none">{self._absent(label)}</span>')

    def number(self, number: int) -> str:
        """A number in groups of three digits."""
        return grouped(str(number), self._language)

    def count(self, number: int, one: str, many: str) -> str:
        """How many there are, with the word for one or for many."""
        return f"{number} {one if is_one(number, self._language) else many}"

    def role(self, one: Named) -> Markup:
        """A role, linked to its playbook."""
        return _marked(self._link("roles", one))

    def segment(self, one: Named) -> Markup:
        """A segment, linked to its score."""
        return _marked(self._link("segments", one))

    def roles(self, all_: Iterable[Named]) -> Markup:
        """Roles in a row."""
        return _marked(", ".join([self._link("roles", one) for one in all_]))

    def segments(self, all_: Iterable[Named]) -> Markup:
        """Segments in a row."""
        return _marked(", ".join([self._link("segments", one) for one in all_]))

    def _link(self, folder: str, one: Named) -> str:
        found = self._links.get((folder, id(one)))
        if found is None:
            found = self.plain(one.name)
            if f"{folder}/{one.id}" in self.pages:
                found = f'<a href="{self.root}{folder}/{one.id}.html">{found}</a>'
            self._links[folder, id(one)] = found
        return found

    def players(self, all_: Iterable[Player]) -> Markup:
        """Who answers an expectation, with how many cues."""
        said = [f"{self._link('roles', p.role)} <small>{self._cues[p.cues]}</small>" for p in all_]
        return _marked(", ".join(said))

    def stake(self, one: Hope | Covered | Expected) -> Markup:
        """An expectation, and what is at stake with it."""
        kind, word = self._stakes[one.is_debt]
        said = f"{word}, {self._latent}" if one.is_latent else word
        return _marked(f'<span class="{kind}">{self.name(one.name)} <small>{said}</small></span>')

    def states(self, counts: Iterable[tuple[str, int]]) -> Markup:
        """How many expectations are in each state, where there are any."""
        return counted(counts, {}, *self._states)

    def gap(self, one: Unrecorded, between: str = ", ") -> Markup:
        """What is not recorded, and of what."""
        whose = f"{self._colon}{self.name(between.join([thing.name for thing in one.of]))}" if one.of else ""
        return _marked(f"{self.name(one.what)}{whose}")

    def name(self, text: str) -> str:
        """A name as templates escape it, apostrophes too."""
        return self.plain(text).replace("'", "&#39;")

    def names(self, all_: Iterable[Named]) -> str:
        """Names in a row, not linked."""
        return ", ".join([one.name for one in all_])

    def permalink(self, anchor: str) -> Markup:
        """A link from a place to itself, to be copied."""
        return _marked(f'<a class="perma" href="#{escaped(anchor)}" aria-label="{self._permalink}">#</a>')

    def prose(self, said: str) -> Markup:
        """Author text."""
        return _marked(self._prose(said))

    def text(self, said: str | None, label: str = "") -> Markup:
        """Author text, or what stands for the absence of what the label names."""
        return _marked(self._prose(said)) if said else self.absent(label)

    def texts(self, all_: Sequence[str], between: str = "<br>") -> Markup:
        """Several author texts, or what stands for their absence."""
        return _marked(between.join(map(self._prose, all_)) if all_ else self._nothing)

    def pair(self, label: str, said: str | None) -> Markup:
        """A line of a list of terms."""
        return _marked(f"<div><dt>{self.plain(label)}</dt><dd>{self.text(said, label)}</dd></div>\n")

    def pairs(self, label: str, all_: Sequence[str]) -> Markup:
        """The same for several texts."""
        texts = self.texts(all_) if all_ else self.absent(label)
        return _marked(f"<div><dt>{self.plain(label)}</dt><dd>{texts}</dd></div>\n")

    def remedy(self, one: Remedy | None) -> Markup:
        """What is done when a promise is missed, or what stands for its absence."""
        if one is None:
            return self.nothing
        role = f"{self._link('roles', one.role)}{self._colon}" if one.role else ""
        says = f"<q>{self._prose(one.says)}</q>" if one.says else ""
        offers = f" {self._offers} {self._prose(one.offers)}" if one.offers else ""
        within = (
            f"{',' if one.offers else ''} <i>{self._within} {self.plain(one.within.words)}</i>" if one.within else ""
        )
        return _marked(f"{role}{says}{offers}{within}")


def counted(
    counts: Iterable[tuple[str, int]], colours: Mapping[str, str], one: Mapping[str, str], many: Mapping[str, str]
) -> Markup:
    """How many there are of each kind, where there are any: in its colour, with the word for one or for many."""
    said = [
        f' · <span class="state {colours.get(kind, kind)}">{count} {word}</span>'
        for kind, count, word in tallied(counts, one, many)
    ]
    return _marked("".join(said))
