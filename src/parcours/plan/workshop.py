"""The kit of a workshop: the gaps of a role or of a moment as slips to cut, to fill and to bring back. Part of floor 6's plan."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parcours.analysis.gaps import Gaps, OneWay, Unplayed, gaps_of
from parcours.analysis.promises.verdicts import Verdict
from parcours.analysis.waivers import Found, Waived
from parcours.diagnostics import Words
from parcours.link.project import Cue, Feedback, Moment, Role
from parcours.plan.desk import Desk, gist
from parcours.plan.promises import PromisePart, promise_part
from parcours.plan.words import KINDS
from parcours.plan.workshop_names import find, name_of
from parcours.plan.workshop_questions import CHAPTERS, CONTENT, TIMING, TOGETHER, WHO_LEADS, SlipKind, asked


class Fact(NamedTuple):
    """What is known: a label and a text."""

    label: str
    text: str


class Slip(NamedTuple):
    """One gap: what it is about, for or of whom, what is known, and what is to be written."""

    title: str
    whose: str
    facts: tuple[Fact, ...]
    blanks: tuple[str, ...]


class Chapter(NamedTuple):
    """The slips of a kind, and the question to begin with."""

    kind: SlipKind
    title: str
    question: str
    slips: tuple[Slip, ...]


class Kit(NamedTuple):
    """What a workshop works on; `about` is the id of the role or of the moment. `quiet`: the titles of the chapters that would be
    empty; `waived`: what is left open until a day, with the reason; `at_the_desk`: what else the rules find here, that nobody is
    to be asked about.
    """

    about: str
    name: str
    is_role: bool
    chapters: tuple[Chapter, ...]
    quiet: tuple[str, ...]
    waived: tuple[str, ...]
    at_the_desk: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many slips it holds."""
        return sum(len(chapter.slips) for chapter in self.chapters)


def kit(about: Role | Moment, desk: Desk) -> Kit:
    """The kit of a workshop on a role or a moment."""
    gaps = gaps_of(desk.project, about)
    found: dict[SlipKind, list[Slip]] = {kind: [] for kind in CHAPTERS}
    for kind, slip in _slips(gaps, desk):
        found[kind].append(slip)
    title = {kind: words.title.said(desk.language) for kind, words in CHAPTERS.items()}
    return Kit(
        about.id,
        about.name,
        isinstance(about, Role),
        chapters=tuple(
            Chapter(kind, title[kind], CHAPTERS[kind].question.said(desk.language), tuple(slips))
            for kind, slips in found.items()
            if slips
        ),
        quiet=tuple(title[kind] for kind, slips in found.items() if not slips),
        waived=tuple(_waived(one, desk) for one in gaps.waived),
        at_the_desk=tuple(
            f"{one.rule.code} {_said(one, desk)}"
            for one in gaps.others
            if asked(one.rule.code, one.finding.aspect) is None
        ),
    )


def _slips(gaps: Gaps, desk: Desk) -> Iterator[tuple[SlipKind, Slip]]:
    yield from (("cue", _blank_cue(one, desk)) for one in gaps.unplayed)
    yield from (("promise", _promise(group, desk)) for group in gaps.promises)
    yield from (("feedback", _feedback(one, desk)) for one in gaps.unanswered)
    yield from (("profile", _profile(one, desk)) for one in gaps.one_way)
    for one in gaps.others:
        if question := asked(one.rule.code, one.finding.aspect):
            kind, blanks = question
            yield kind, _found(one, blanks, desk)


def _found(one: Found, blanks: Iterable[Words], desk: Desk) -> Slip:
    """What a rule found, in its words, with what is written already of what it speaks of."""
    said, things = desk.said, one.finding.things
    moments = find(things, Moment)
    facts: list[tuple[str, str | None]] = []
    for cue in find(things, Cue):
        timing = desk.when(cue.timing, cue.moment)
        facts.append((f"{cue.role.name} · {cue.moment.name}", gist(cue, desk.language)))
        facts.append((said("When", "Quand"), timing.words if timing else None))
        facts.append((said("Answers", "Répond à"), _row(what.name for what in cue.expectations)))
    for moment in moments[:1]:
        view = moment.spec.employee_view
        facts.append((said("What we live here", "Ce qu’on vit ici"), view.lives if view else None))
        facts.append((said("What we need", "Ce dont on a besoin"), view.needs if view else None))
    message = _said(one, desk)
    whose = _row((*(role.name for role in find(things, Role)), *(moment.name for moment in moments)))
    return Slip(
        f"{message[:1].upper()}{message[1:]}", whose, _facts(facts), tuple(b.said(desk.language) for b in blanks)
    )


def _said(one: Found, desk: Desk) -> str:
    message = one.finding.said(one.rule, desk.language, lambda thing: name_of(thing, desk.language))
    return desk.said(message, _with_french_spaces(message))


def _with_french_spaces(text: str) -> str:
    """Messages are written for a terminal; on paper no sign of French stands alone at the end of a line."""
    for plain, bound in (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:"), (" ;", "\u202f;")):
        text = text.replace(plain, bound)
    return text


def _waived(one: Waived, desk: Desk) -> str:
    spec, message = one.waiver.spec, _said(one.found, desk)
    until = desk.date(spec.until)
    ends = desk.said("waived without an end", "dérogation sans fin")
    if until is not None:
        ends = desk.said(f"waived until {until}", f"dérogation jusqu’au {until}")
    reason = " ".join((spec.reason or "").split())
    return f"{message} ({ends})" + (desk.said(f": {reason}", f"\u00a0: {reason}") if reason else "")


def _blank_cue(gap: Unplayed, desk: Desk) -> Slip:
    said, first = desk.said, gap.expressed[0]
    view = gap.moment.spec.employee_view
    stake = said("owed", "dette") if first.is_debt else said("makes the difference", "différence")
    verbatims = dict.fromkeys(one.spec.verbatim for one in gap.expressed if one.spec.verbatim)
    facts = (
        (said("At stake", "Enjeu"), stake),
        *((said("The customer's words", "Les mots du client"), words) for words in verbatims),
        (said("What I live here", "Ce que je vis ici"), view.lives if view else None),
        (said("What I need", "Ce dont j’ai besoin"), view.needs if view else None),
        (said("Leads", "Mène"), gap.lead.name if gap.lead else said("nobody", "personne")),
        (said("Others answer", "D’autres répondent"), _row(role.name for role in gap.others)),
    )
    segments = dict.fromkeys(one.step.segment.name for one in gap.expressed)
    leads = (WHO_LEADS,) if gap.lead is None else ()
    blanks = tuple(one.said(desk.language) for one in (*leads, *CONTENT, TIMING, TOGETHER))
    return Slip(first.expectation.name, f"{gap.moment.name} · {_row(segments)}", _facts(facts), blanks)


def _promise(group: Sequence[Verdict], desk: Desk) -> Slip:
    part: PromisePart = promise_part(group[0].commitment, [group], desk)
    (verdict,) = part.verdicts
    said, worst = desk.said, verdict.worst
    facts = (
        (said("Promised", "Promis"), part.promised),
        (said("Verdict", "Verdict"), verdict.words),
        (said("At worst", "Au pire"), worst.elapsed if worst else None),
        (said("For example", "Par exemple"), worst.example if worst else None),
        (said("Starts that fail", "Départs qui échouent"), worst.failing if worst else None),
        (said("What nothing bounds", "Ce que rien ne borne"), verdict.missing),
        *((f"{leg.role.name} ({leg.given})", leg.taken) for leg in verdict.legs),
        (said("What never fails", "Ce qui tient toujours"), verdict.instead),
    )
    blanks = (
        said("We promise instead", "Nous promettons plutôt"),
        said("What we change in the chain", "Ce que nous changeons dans la chaîne"),
    )
    return Slip(part.promise, _row(one.name for one in verdict.segments), _facts(facts), blanks)


def _feedback(one: Feedback, desk: Desk) -> Slip:
    spec, said = one.spec, desk.said
    effort = spec.effort
    facts = (
        (said("Kind", "Genre"), KINDS[spec.kind].said(desk.language)),
        (said("Since", "Depuis"), desk.date(spec.on)),
        (
            said("Effort of the customer", "Effort du client"),
            f"{effort.customer}/5" if effort and effort.customer else None,
        ),
        (
            said("Effort of the employee", "Effort du collaborateur"),
            f"{effort.employee}/5" if effort and effort.employee else None,
        ),
    )
    blanks = (said("Our answer", "Notre réponse"), said("Who does it, from when", "Qui le fait, à partir de quand"))
    where = (one.raised_by.name, *((one.moment.name,) if one.moment else ()))
    return Slip(desk.sent_up(one), " · ".join(where), _facts(facts), blanks)


def _profile(gap: OneWay, desk: Desk) -> Slip:
    said, spec = desk.said, gap.profile.spec
    promised = [cue for cue in gap.cues if cue in desk.project.promised_cues]
    facts = (
        (said("What counts for us", "Ce qui compte pour nous"), spec.logic),
        (said("What helps", "Ce qui aide"), _row(spec.helps)),
        (said("What hinders", "Ce qui gêne"), _row(spec.hinders)),
        (said("Cues", "Repères"), _row(gist(cue, desk.language) for cue in gap.cues)),
        (
            said("Of these, they keep a promise", "Dont tiennent une promesse"),
            _row(gist(cue, desk.language) for cue in promised),
        ),
    )
    return Slip(
        gap.profile.name, f"{gap.role.name} · {gap.moment.name}", _facts(facts), (said("In my own way", "À ma façon"),)
    )


def _facts(pairs: Iterable[tuple[str, str | None]]) -> tuple[Fact, ...]:
    """What is known; what is not recorded has no line on a slip."""
    return tuple(Fact(label, text) for label, text in pairs if text)


def _row(texts: Iterable[str]) -> str:
    return ", ".join(texts)
