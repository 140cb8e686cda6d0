"""The version of a part or a score: a short fingerprint of what it says, so that a worn print can be told from a new one. Part of
floor 6's plan.

The same words give the same version, whatever file they stand in and whatever the page looks like; what changes for one role leaves
the versions of others as they are. What every part prints of the house (its name, its status, its golden rules) counts on each.
"""

import hashlib
from collections.abc import Iterable, Sequence
from json import JSONEncoder

from parcours.link.project import Event
from parcours.model.timing import TimingSpec
from parcours.plan.answers import Answer
from parcours.plan.cards import Card
from parcours.plan.cues import CuePart, Form
from parcours.plan.desk import MirrorLine
from parcours.plan.handoffs import HandoffPart
from parcours.plan.latitude import Latitude
from parcours.plan.model import HousePart
from parcours.plan.playbook import Playbook
from parcours.plan.score import Movement, Score, Slur
from parcours.timing.amounts import Money

_LETTERS = 7
"""As many as git shows of a commit: two versions are alike by chance once in 268 million."""


def versioned(book: Playbook, house: HousePart) -> Playbook:
    """A playbook, with its version."""
    words = [_told((house.name, house.status, house.golden_rules)), _told(book._replace(cards=()))]
    for card in book.cards:
        _card(card, words)
    return book._replace(version=_fingerprint(words))


def versioned_score(score: Score, house: HousePart) -> Score:
    """A score, with its version."""
    slurs, crossings = [_slur(one) for one in score.slurs], [_passed(one.handoff) for one in score.crossings]
    told = (score.segment, score.description, score.share, score.evidence, score.lines, slurs, crossings)
    words = [_told((house.name, house.status)), _told(told)]
    for movement in score.movements:
        _movement(movement, words)
    return score._replace(version=_fingerprint(words))


def _fingerprint(words: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:_LETTERS]


def _card(card: Card, words: list[str]) -> None:
    """Its handoffs and promises are told with the playbook."""
    bonds = [one.id for one in (*card.received, *card.given)], [one.commitment.id for one in card.promises]
    words.append(_told((card._replace(cues=(), received=(), given=(), promises=()), bonds)))
    for cue in card.cues:
        _cue(cue, words)


def _cue(cue: CuePart, words: list[str]) -> None:
    """Text by text and not as JSON, for there are thousands."""
    words += (cue.id, cue.name or "", cue.description or "", cue.status or "", str(cue.worth), *cue.channels)
    _form(cue.form, words)
    _answers(cue.answers, words)
    words += [one.name for one in cue.only]
    for adaptation in cue.adaptations:
        words += adaptation
    for variation in cue.variations:
        words += [one.name for one in variation.segments]
        words += (*variation.profiles, *variation.channels)
        _form(variation.form, words)
    if cue.mirrors:
        words.append(_told(cue.mirrors))
    if cue.written_with is not None:
        words.append(_told(cue.written_with))


def _form(form: Form, words: list[str]) -> None:
    when, condition, attitude, gestures, mode, say, avoid, listens_for, collects, uses, latitude, measure, why = form
    words += (when.words if when else "", condition or "", attitude or "", mode, measure, why or "")
    words += (*gestures, "", *say, "", *listens_for, "", *collects, "", *uses, "")
    for no, rather in avoid:
        words += (no, rather or "")
    if latitude is not None:
        words.append(_told(latitude))


def _answers(answers: Iterable[Answer], words: list[str]) -> None:
    for answer in answers:
        words += (answer.name, str(answer.is_debt), str(answer.is_latent), *[one.name for one in answer.segments])


def _movement(movement: Movement, words: list[str]) -> None:
    """What the customer lives, then every cue in the few words that a score has for it."""
    passed = [_passed(one) for one in (*movement.inside, *movement.onward)]
    words.append(_told((movement._replace(staves=(), inside=(), onward=()), passed)))
    for stave in movement.staves:
        words += (stave.role.name, stave.stage, stave.part)
        for note in stave.notes:
            when = note.form.when
            words += (note.gist, when.words if when else "", note.form.measure, *note.answers)


def _slur(slur: Slur) -> Sequence[object]:
    return slur.commitment.promise, slur.commitment.clock, slur.first, slur.last, slur.verdict


def _passed(one: HandoffPart) -> Sequence[object]:
    return one.giver, one.receiver, one.before, one.after, one.mode, one.when, one.carries


def _told(part: object) -> str:
    return _ENCODER.encode(part)


def _other(value: object) -> object:
    """What JSON has no form for. The words of a timing are told; its figures and events say nothing more."""
    match value:
        case TimingSpec() | Event():
            return None
        case MirrorLine():
            return value.asked, value.given, value.by, value.to, value.when, value.sign, value.about
        case Latitude():
            return value.words
        case _:
            assert isinstance(value, Money)
            return value.cents, value.currency


_ENCODER = JSONEncoder(ensure_ascii=False, check_circular=False, default=_other)
