"""The version of a part or a score: a short fingerprint of what it says, so that a worn print can be told from a new one. Part of
floor 6's plan.

The same words give the same version, whatever file they stand in and whatever the page looks like; what changes for one role leaves
the versions of others as they are. What every part prints of the house (its name, its status, its golden rules) counts on each.
What pages came to print later (the evidence of an expectation, what is said of a rule) counts where it is written: other prints hold.
"""

import hashlib
from collections.abc import Iterable, Sequence
from json import JSONEncoder

from parcours.link.project import Event
from parcours.model.timing import TimingSpec
from parcours.plan.beats import Beat
from parcours.plan.cards import Card
from parcours.plan.cues import Change, CuePart, Form
from parcours.plan.desk import MirrorLine
from parcours.plan.handoffs import HandoffPart
from parcours.plan.latitude import Latitude
from parcours.plan.model import HousePart
from parcours.plan.playbook import Playbook
from parcours.plan.score import Movement, Score, Slur

_LETTERS = 7
"""As many as git shows of a commit: two versions are alike by chance once in 268 million."""


class Versions:
    """Makes the versions of one plan. What several parts show (a moment, what is expected there, how it is measured) is told once."""

    def __init__(self, house: HousePart) -> None:
        rules = [rule if rule.about else rule[:-1] for rule in house.golden_rules]
        self._of_parts = _told((house.name, house.status, rules))
        self._of_scores = _told((house.name, house.status))
        self._known: dict[int, tuple[object, str]] = {}

    def of_playbook(self, book: Playbook) -> Playbook:
        """A playbook, with its version."""
        *said, status = book._replace(cards=(), glances=(), measures=())
        words = [
            self._of_parts,
            _told([*said, status] if status else said),
            *map(self._shared, book.measures),
        ]
        for glance in book.glances:
            words += glance.segment
            for beat in glance.beats:
                self._beat(beat, words)
        told = [_joined(words)]
        for card in book.cards:
            words = []
            self._card(card, words)
            told.append(_joined(words))
        return book._replace(version=_fingerprint(told))

    def of_score(self, score: Score) -> Score:
        """A score, with its version."""
        slurs, crossings = [_slur(one) for one in score.slurs], [_passed(one.handoff) for one in score.crossings]
        told = (score.segment, score.description, score.share, score.evidence, score.lines, slurs, crossings)
        words = [self._of_scores, _told(told)]
        pieces = [_joined(words)]
        for movement in score.movements:
            words = []
            _movement(movement, words)
            pieces.append(_joined(words))
        return score._replace(version=_fingerprint(pieces))

    def _shared(self, part: object) -> str:
        """What several pages show, told; known by itself and not by what it says, for it is kept as long as its plan."""
        known = self._known.get(id(part))
        if known is None:
            known = self._known[id(part)] = part, _told(part)
        return known[1]

    def _beat(self, beat: Beat, words: list[str]) -> None:
        (id_, name), part, leads, is_sometimes, cues, tempo, receives, gives, card = beat
        if part == "listens":
            words.append(self._shared(beat))
            return
        words += (id_, name, part, str(is_sometimes), str(cues), tempo or "", card or "", leads.name if leads else "")
        if receives:
            words += [one.name for one in receives]
        words.append("")
        if gives:
            words += [one.name for one in gives]

    def _card(self, card: Card, words: list[str]) -> None:
        """Its handoffs and promises are told with the playbook."""
        shared = self._shared
        words += (card.anchor, *map(shared, (card.moment, card.segments, card.nature, card.channels, card.expects)))
        words += (card.lives or "", card.needs or "", *card.evidence, shared(card.lived_by))
        words += [*[one.id for one in card.received], "", *[one.id for one in card.given], ""]
        words += [one.commitment.id for one in card.promises]
        for part, segments in card.playing:
            words += (part, *[one.name for one in segments])
        for says, segments, expectation in card.contributions:
            words += (says, expectation or "")
            if segments:
                words += [one.name for one in segments]
        for adaptation in card.adaptations:
            words += adaptation
        for cue in card.cues:
            self._cue(cue, words)

    def _cue(self, cue: CuePart, words: list[str]) -> None:
        """Text by text and not as JSON, for there are thousands."""
        id_, name, _, form, answers, only, channels, variations, adapted, mirrors, description, worth, status, by, _ = (
            cue
        )
        words += (id_, name or "", description or "", status or "", str(worth), self._shared(answers))
        if channels:
            words += channels
        if only:
            words += [one.name for one in only]
        _form(form, words)
        for adaptation in adapted:
            words += adaptation
        for variation in variations:
            words += [one.name for one in variation.segments]
            words += (*variation.profiles, *variation.channels)
            _changes(variation.changes, words)
        if mirrors:
            words.append(_told(mirrors))
        if by is not None:
            words.append(_told(by))


def _joined(words: Iterable[str]) -> bytes:
    return "\n".join(words).encode()


def _fingerprint(told: Iterable[bytes]) -> str:
    return hashlib.sha256(b"\n".join(told)).hexdigest()[:_LETTERS]


def _form(form: Form, words: list[str]) -> None:
    when, condition, attitude, gestures, mode, say, avoid, listens_for, collects, uses, latitude, measure, why = form
    words += (when.words if when else "", condition or "", attitude or "", mode, measure, why or "")
    words += gestures
    words.append("")
    words += say
    words.append("")
    if listens_for or collects or uses:
        words += (*listens_for, "", *collects, "", *uses, "")
    for no, rather in avoid:
        words += (no, rather or "")
    if latitude is not None:
        words.append(_told(latitude))


def _changes(changes: Iterable[Change], words: list[str]) -> None:
    for field, texts, avoid, is_added in changes:
        words += (field, str(is_added), *texts)
        for no, rather in avoid:
            words += (no, rather or "")


def _movement(movement: Movement, words: list[str]) -> None:
    """What the customer lives, then every cue in the few words that a score has for it."""
    *scene, hopes, faces, staves, inside, onward, feedback = movement
    hoped = [hope if hope.evidence else hope[:-1] for hope in hopes]
    passed = [_passed(one) for one in (*inside, *onward)]
    words.append(_told(([*scene, hoped, faces, (), (), (), feedback], passed)))
    for role, _, stage, _, part, notes, _ in staves:
        words += (role.name, stage, part)
        for _, form, gist, answers in notes:
            when = form.when
            words += (gist, when.words if when else "", form.measure, *answers)


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
        case _:
            assert isinstance(value, Latitude)
            return value.words


_ENCODER = JSONEncoder(ensure_ascii=False, check_circular=False, default=_other)
