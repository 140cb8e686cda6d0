"""The cues of one role in a generated house: the first ones are for every segment, the others for one."""

from collections.abc import Iterator
from dataclasses import dataclass

from cast import Part
from french import Sentences
from service import CHANNELS, INFORMATION, MOMENTS, expectations_of, segments_at
from yaml_text import Data

_SHARED = 3
_LAST_COLLECTING = 3
"""The last moment in which information is collected."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a cue stands: the role's n-th at a moment."""

    part: Part
    moment: int
    n: int

    @property
    def id(self) -> str:
        return cue_id(self.part, self.moment, self.n)

    @property
    def anchor(self) -> str:
        return f"fait-{self.part.number}-{self.moment}"


def cue_id(part: Part, moment: int, n: int) -> str:
    return f"{MOMENTS[moment].id}-{part.number:04}-{n:02}"


def cues_of(part: Part, sentences: Sentences) -> Iterator[dict[str, Data]]:
    """Every cue of a role, moment by moment."""
    for moment, count in part.cues_at.items():
        shared = min(_SHARED, count if moment in part.leads else count // 2)
        for n in range(count):
            spot = _Spot(part, moment, n)
            yield _shared(spot, shared, sentences) if n < shared else _special(spot, sentences)


def _shared(spot: _Spot, shared: int, sentences: Sentences) -> dict[str, Data]:
    """A cue for every segment; with fewer than three of them, each answers every expectation of its moment.

    The first one is marked as an event that others wait for, and the second alone is played alike for all.
    """
    expectations = expectations_of(spot.moment)
    cue: dict[str, Data] = {
        "id": spot.id,
        "moment": MOMENTS[spot.moment].id,
        "attente": expectations[spot.n] if shared == _SHARED else list(expectations),
        "gestes": [sentences.gesture()],
        "paroles": sentences.words(),
    }
    if spot.n == 0:
        cue["temps"] = {"sous": f"{sentences.random.randint(2, 20)} min", "apres": MOMENTS[spot.moment].event("debut")}
        cue["marque"] = spot.anchor
    else:
        cue["temps"] = _timing(spot, sentences)
    if spot.n == 1:
        key = "recueille" if spot.moment <= _LAST_COLLECTING else "utilise"
        cue[key] = list(sentences.random.sample(INFORMATION, 2))
    else:
        cue["variantes"] = [_variant(spot, sentences)]
    return cue


def _variant(spot: _Spot, sentences: Sentences) -> dict[str, Data]:
    present = segments_at(spot.moment)
    segment = present[spot.n % len(present)].id
    if spot.n == 0:
        return {"pour": {"segments": [segment]}, "paroles": sentences.words()}
    added: dict[str, Data] = {"ajouter": [sentences.gesture()]}
    return {"pour": {"segments": [segment]}, "gestes": added, "temps": f"sous {sentences.random.randint(2, 50)} min"}


def _special(spot: _Spot, sentences: Sentences) -> dict[str, Data]:
    """A cue for one segment; each has some of the optional fields."""
    chance = sentences.random.random
    present = segments_at(spot.moment)
    cue: dict[str, Data] = {
        "id": spot.id,
        "moment": MOMENTS[spot.moment].id,
        "attente": expectations_of(spot.moment)[spot.n // len(present) % 3],
        "segments": [present[(spot.n + spot.part.number) % len(present)].id],
    }
    if chance() < 0.2:
        cue["canaux"] = [CHANNELS[spot.n % len(CHANNELS)]]
    if chance() < 0.1:
        cue["si"] = sentences.sign()
    if chance() < 0.5:
        cue["attitude"] = sentences.attitude()
    cue["gestes"] = [sentences.gesture() for _ in range(2 if chance() < 0.1 else 1)]
    cue["paroles"] = _words(sentences)
    if chance() < 0.1:
        cue["guette"] = [sentences.sign()]
    cue["temps"] = _timing(spot, sentences)
    if chance() < 0.45:
        cue["pourquoi"] = sentences.reason()
    return cue


def _words(sentences: Sentences) -> Data:
    if sentences.random.random() < 0.85:
        return sentences.words()
    return {
        "mode": "trame",
        "dire": [sentences.words()],
        "eviter": [{"pas": sentences.blunder(), "plutot": sentences.gesture()}],
    }


def _timing(spot: _Spot, sentences: Sentences) -> Data:
    """One of the forms of time, as a sentence or as a group of keys."""
    random = sentences.random
    moment = MOMENTS[spot.moment]
    event = random.choice((moment.event("debut"), moment.event("milieu"), moment.event("reponse"), spot.anchor))
    length = random.choice(
        (f"{random.randint(1, 59)} min", f"{random.randint(10, 90)} s", f"1 h {random.randint(10, 59)}")
    )
    forms: tuple[Data, ...] = (
        f"{length} après {event}",
        {"sous": length, "apres": event},
        f"sous {length} après {event}",
        {"sous": length, "apres": event, "dure": {"au_plus": f"{random.randint(5, 45)} min"}},
        f"J+{random.randint(1, 3)} avant {random.randint(9, 18)} h après {event}",
        {"jour": f"J+{random.randint(1, 2)}", "apres": event, "au_plus_tard": f"{random.randint(9, 18)}:30"},
        f"toutes les {random.randint(10, 55)} min jusqu'à {moment.event('fin')}",
        f"aussitôt après {event}",
    )
    return random.choices(forms, weights=(8, 5, 4, 2, 1, 1, 1, 2))[0]
