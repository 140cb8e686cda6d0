"""The service of the generated houses, a garage: its expectations, moments, journeys, and who gives whom the customer.

Fixed, whatever the number of cues; what grows is in `house`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

EXPECTATIONS = (
    ("etre-reconnu", "Être reconnu", "reconnaissance", "difference"),
    ("etre-rassure", "Être rassuré", "reassurance", "dette"),
    ("savoir-la-suite", "Savoir la suite", "information", "dette"),
    ("comprendre-le-prix", "Comprendre le prix", "maitrise", "dette"),
    ("etre-ecoute", "Être écouté", "ecoute", "dette"),
    ("ne-pas-repeter", "Ne pas répéter", "simplicite", "dette"),
    ("garder-la-main", "Garder la main", "maitrise", "dette"),
    ("rester-mobile", "Rester mobile", "solution", "dette"),
    ("attendre-sans-inquietude", "Attendre sans inquiétude", "confort", "difference"),
    ("repartir-serein", "Repartir serein", "reassurance", "dette"),
)
CHANNELS = ("telephone", "comptoir", "messagerie")
INFORMATION = ("panne-decrite", "immatriculation", "numero-a-rappeler", "disponibilites")
"""What is collected in the first moments, used in the later ones, and carried by every handoff."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of truth; without a `transaction` it is relational."""

    id: str
    name: str
    transaction: str
    sometimes: bool = False

    def event(self, which: str) -> str:
        """The id of one of its events: debut, fin, milieu, reponse."""
        return f"{which}-{self.id}"


MOMENTS = (
    Moment("connaitre", "Je me sens connu de mon garage", ""),
    Moment("appeler", "Je prends rendez-vous", "information"),
    Moment("deposer", "Je dépose ma voiture", "prestation"),
    Moment("diagnostiquer", "On me dit ce qu'elle a", "information"),
    Moment("accepter", "J'accepte le devis", "achat"),
    Moment("patienter", "J'attends sans voiture", ""),
    Moment("reclamer", "Je ne suis pas d'accord", "apres_vente", sometimes=True),
    Moment("recuperer", "Je récupère ma voiture", "prestation"),
    Moment("payer", "Je paie", "achat"),
    Moment("suivre", "On prend de mes nouvelles", ""),
)


def expectations_of(number: int) -> tuple[str, ...]:
    """The ids of the three expectations of a moment."""
    return tuple(EXPECTATIONS[(number * 3 + i) % len(EXPECTATIONS)][0] for i in range(3))


@dataclass(frozen=True, slots=True)
class Segment:
    """A customer segment; its journey has every moment but those it skips."""

    id: str
    name: str
    skips: tuple[int, ...]

    @property
    def journey(self) -> tuple[int, ...]:
        return tuple(number for number in range(len(MOMENTS)) if number not in self.skips)


SEGMENTS = (
    Segment("familles", "Familles d'une seule voiture", ()),
    Segment("artisans", "Artisans et leur fourgon", (0,)),
    Segment("retraites", "Retraités qui roulent peu", (4, 8)),
)


def segments_at(number: int) -> tuple[Segment, ...]:
    """The segments whose journey has a moment."""
    return tuple(segment for segment in SEGMENTS if number not in segment.skips)


def passages(leads: Sequence[int]) -> dict[tuple[int, int], list[str]]:
    """Where a customer passes from one lead to another: two moments, and the segments that do so.

    `leads` gives the role that leads each moment. A moment that only some meet is passed through and around.
    """
    found: dict[tuple[int, int], list[str]] = {}
    for segment in SEGMENTS:
        for before, after in _neighbours(segment.journey):
            if leads[before] != leads[after]:
                found.setdefault((before, after), []).append(segment.id)
    return found


def _neighbours(journey: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    yield from pairwise(journey)
    for i, number in enumerate(journey[1:-1], start=1):
        if MOMENTS[number].sometimes:
            yield journey[i - 1], journey[i + 1]
