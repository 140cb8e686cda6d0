"""What a rule is: a sentence, a question and a yield. Floor 5.

A rule looks at the linked project and yields findings. It never prints, sorts, opens files, weighs severities, honours
waivers or knows another rule; the engine does.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple, Protocol, TypeAlias, TypeGuard

from parcours.diagnostics import NO_ASPECTS, Aspect, Diagnostic, Fact, Label, Language, Rule, Severity, Words, fill
from parcours.link.project import Project
from parcours.model.place import Place
from parcours.source import Edit


class Named(Protocol):
    """Anything of a project that has an id."""

    @property
    def id(self) -> str:
        """The id, as the author wrote it."""
        ...


Told: TypeAlias = "Named | tuple[Named, ...] | str | int | Words"
"""What a rule may state: a thing, several things, or plain words and figures."""


class Finding:
    """One fault as a rule sees it: a place and the facts.

    Facts are given as things of the project: a message shows the id of one, and several ids quoted. What a finding names,
    in its facts or in `about`, are its subjects; waivers hold on to them.

    `on`: whether the value at the place is to blame, or the key that leads to it. `labels` may name facts. `edits` gives what would
    mend it, once its places are looked up; `is_slip` as in a `Diagnostic`.
    """

    __slots__ = ("about", "aspect", "edits", "facts", "hint", "is_slip", "labels", "on", "place", "suggestion")

    def __init__(
        self,
        place: Place,
        /,
        *,
        on: Literal["value", "key"] = "value",
        aspect: str = "",
        labels: Iterable[tuple[Place, Words]] = (),
        suggestion: str | None = None,
        hint: Words | None = None,
        edits: Callable[[], tuple[Edit, ...]] | None = None,
        is_slip: bool = False,
        about: Iterable[Named] = (),
        **facts: Told,
    ) -> None:
        self.place, self.on, self.aspect = place, on, aspect
        self.labels, self.suggestion, self.hint = tuple(labels), suggestion, hint
        self.edits, self.is_slip = edits, is_slip
        self.about, self.facts = tuple(about), facts

    @property
    def subjects(self) -> frozenset[str]:
        """The ids of everything it speaks of."""
        return frozenset(thing.id for thing in self.things)

    @property
    def things(self) -> tuple[Named, ...]:
        """Everything of the project that it speaks of."""
        return (*(thing for fact in self.facts.values() for thing in _things(fact)), *self.about)

    def said(self, rule: Rule, language: Language, name_of: Callable[[Named], str]) -> str:
        """The finding as a page says it: things by their names instead of their ids."""
        facts = {name: _stated(fact, name_of) for name, fact in self.facts.items()}
        return fill(rule.aspect(self.aspect).message, facts, language)

    def diagnostic(self, rule: Rule, severity: Severity) -> Diagnostic:
        """The finding as it is reported; only now is its place looked up in the text."""
        facts = {name: _stated(fact, _id_of) for name, fact in self.facts.items()}
        span = self.place.span() if self.on == "value" else self.place.key_span()
        labels = tuple(Label(place.span(), words, facts) for place, words in self.labels)
        edits = self.edits() if self.edits else ()
        better, slip = self.suggestion, self.is_slip
        return Diagnostic(
            rule, span, facts, severity, self.aspect, labels, better, self.hint, is_slip=slip, edits=edits
        )


def _things(fact: Told) -> tuple[Named, ...]:
    if _are_several(fact):
        return fact
    return () if isinstance(fact, (str, int, tuple)) else (fact,)


def _id_of(thing: Named) -> str:
    return thing.id


def _stated(fact: Told, name_of: Callable[[Named], str]) -> Fact:
    if _are_several(fact):
        return quoted(name_of(thing) for thing in fact)
    if isinstance(fact, tuple):
        assert isinstance(fact, Words)
        return fact
    return fact if isinstance(fact, (str, int)) else name_of(fact)


def _are_several(fact: Told) -> TypeGuard[tuple[Named, ...]]:
    """Whether these are several things; `Words` is a tuple as well."""
    return isinstance(fact, tuple) and not isinstance(fact, Words)


def quoted(ids: Iterable[str]) -> Words:
    """Several ids in quotation marks: "a", "b"."""
    names = tuple(ids)
    return Words(", ".join(f'"{name}"' for name in names), ", ".join(f"« {name} »" for name in names))


MOST_NAMED = 6
"""How many things of a long list a message names."""


def shortened(things: Sequence[Named]) -> Words:
    """Several ids in quotation marks; of a long list the first ones, and how many there are besides."""
    if len(things) <= MOST_NAMED:
        return quoted(thing.id for thing in things)
    first, more = quoted(thing.id for thing in things[: MOST_NAMED - 1]), len(things) - MOST_NAMED + 1
    return Words(f"{first.en} and {more} more", f"{first.fr} et {more} autres")


Judge = Callable[[Project], Iterator[Finding]]
DatedJudge = Callable[[Project, date], Iterator[Finding]]
UNUSED = "unused"
"""The aspect under which a house hears, once, of a feature that it uses nowhere."""


class Feature(NamedTuple):
    """Something that the language offers and a house may leave aside: whether it is used at all, and what is said if not."""

    is_used: Callable[[Project], bool]
    unused: Words


class LintRule(NamedTuple):
    """A rule and the question it asks. `needs`: the kinds of which everything must be readable for it to speak; `feature`:
    what a house must use for the question to make sense.
    """

    rule: Rule
    judge: Judge
    needs: frozenset[str]
    feature: Feature | None = None

    def ask(self, project: Project) -> Iterator[Finding]:
        """What the rule finds. A feature that is used nowhere is told once, and only to a house that holds its work for
        finished: one that is still being written has not got there yet.
        """
        if self.feature is None or self.feature.is_used(project):
            yield from self.judge(project)
        elif project.house.spec.status in FINISHED:
            yield Finding(project.house.place.at("house"), aspect=UNUSED, house=project.house)


FINISHED = ("validated", "published")
"""The statuses of a house that is done with its writing."""


def lint_rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    message: Words,
    explanation_fr: str,
    absence_of: Iterable[str] = (),
    aspects: Mapping[str, Aspect] = NO_ASPECTS,
    feature: Feature | None = None,
) -> Callable[[Judge], LintRule]:
    """Makes a rule of a question. The docstring of the function is the English explanation.

    `absence_of` names the kinds (step, cue, handoff …) whose absence the rule speaks of: it stays silent while something of
    such a kind could not be read.
    """

    def make(judge: Judge) -> LintRule:
        rule = _rule(Rule(code, name, severity, message, Words(judge.__doc__ or "", explanation_fr), aspects), feature)
        return LintRule(rule, judge, frozenset(absence_of), feature)

    return make


def dated_rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    message: Words,
    explanation_fr: str,
    absence_of: Iterable[str] = (),
    aspects: Mapping[str, Aspect] = NO_ASPECTS,
) -> Callable[[DatedJudge], LintRule]:
    """The same for a question whose answer depends on the day; it is not asked when the day is not told."""

    def make(judge: DatedJudge) -> LintRule:
        def ask(project: Project) -> Iterator[Finding]:
            return iter(()) if project.today is None else judge(project, project.today)

        rule = _rule(Rule(code, name, severity, message, Words(judge.__doc__ or "", explanation_fr), aspects), None)
        return LintRule(rule, ask, frozenset(absence_of))

    return make


def _rule(rule: Rule, feature: Feature | None) -> Rule:
    """The rule with its explanation as running text, and the aspect of its feature."""
    explanation = Words(_paragraphs(rule.explanation.en), _paragraphs(rule.explanation.fr))
    unused = {UNUSED: Aspect(feature.unused, Severity.INFO)} if feature else {}
    return rule._replace(explanation=explanation, aspects={**rule.aspects, **unused})


def _paragraphs(text: str) -> str:
    """A docstring as running text: one line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))
