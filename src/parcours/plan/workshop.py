"""The kit of a workshop: the gaps of a role or of a moment as slips to cut, to fill and to bring back. Part of floor 6's plan."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from parcours.analysis.gaps import OneWay, Unplayed, gaps_of
from parcours.analysis.promises.verdicts import Verdict
from parcours.diagnostics import Words
from parcours.link.project import Feedback, Moment, Role
from parcours.plan.desk import Desk, gist
from parcours.plan.promises import PromisePart, promise_part
from parcours.plan.words import KINDS

SlipKind = Literal["cue", "promise", "feedback", "profile"]


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
    """What a workshop works on; `about` is the id of the role or of the moment."""

    about: str
    name: str
    is_role: bool
    chapters: tuple[Chapter, ...]

    @property
    def total(self) -> int:
        """How many slips it holds."""
        return sum(len(chapter.slips) for chapter in self.chapters)


_TITLES: dict[SlipKind, tuple[Words, Words]] = {
    "cue": (
        Words("Expectations nobody leads with a cue", "Attentes sans repère de qui mène"),
        Words("What do we do and say here, and when?", "Que fait-on, que dit-on ici, et quand ?"),
    ),
    "promise": (
        Words("Promises to rework", "Engagements à retravailler"),
        Words("What can we promise and keep every time?", "Que peut-on promettre et tenir à chaque fois ?"),
    ),
    "feedback": (
        Words("What was sent up and waits for an answer", "Ce qui est remonté et attend une réponse"),
        Words("What do we answer, and from when?", "Que répond-on, et à partir de quand ?"),
    ),
    "profile": (
        Words("Played like everybody", "Joué comme tout le monde"),
        Words("How would I play this in my own way?", "Comment le jouerais-je à ma façon ?"),
    ),
}


def kit(about: Role | Moment, desk: Desk) -> Kit:
    """The kit of a workshop on a role or a moment."""
    gaps = gaps_of(desk.project, about)
    slips: dict[SlipKind, Iterable[Slip]] = {
        "cue": [_blank_cue(one, desk) for one in gaps.unplayed],
        "promise": [_promise(group, desk) for group in gaps.promises],
        "feedback": [_feedback(one, desk) for one in gaps.unanswered],
        "profile": [_profile(one, desk) for one in gaps.one_way],
    }
    chapters = tuple(
        Chapter(kind, _TITLES[kind][0].said(desk.language), _TITLES[kind][1].said(desk.language), tuple(found))
        for kind, found in slips.items()
    )
    return Kit(about.id, about.name, isinstance(about, Role), chapters)


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
    blanks = (
        said("Attitude and gestures", "Attitude et gestes"),
        said("Words: say, and leave unsaid", "Paroles : dire, et ne pas dire"),
        said("When: from what, within how long", "Quand : à partir de quoi, sous combien de temps"),
        said("Written with", "Écrit avec"),
    )
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
    return Slip(spec.description or spec.name or one.id.replace("-", " "), " · ".join(where), _facts(facts), blanks)


def _profile(gap: OneWay, desk: Desk) -> Slip:
    said, spec = desk.said, gap.profile.spec
    promised = [cue for cue in gap.cues if cue in desk.project.promised_cues]
    facts = (
        (said("What counts for us", "Ce qui compte pour nous"), spec.logic),
        (said("What helps", "Ce qui aide"), _row(spec.helps)),
        (said("What hinders", "Ce qui gêne"), _row(spec.hinders)),
        (said("Cues", "Repères"), _row(gist(cue, desk.language) for cue in gap.cues)),
        (
            said("Of these, they keep a promise", "Dont tiennent un engagement"),
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
