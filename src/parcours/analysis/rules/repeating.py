"""HND302: does what the customer has said once reach everyone who needs it?"""

from collections.abc import Iterator

from parcours.analysis.registry import Finding, lint_rule
from parcours.analysis.repeating import Repetition, repetitions
from parcours.diagnostics import Severity, Words
from parcours.link.project import Handoff, Project, Segment
from parcours.model.vocabulary import slug


@lint_rule(
    "HND302",
    "customer-repeats-himself",
    Severity.WARNING,
    message=Words(
        '{segments} will be asked for "{item}" again at "{moment}" by "{role}": collected by "{collector}" at "{first}", '
        'it is lost in handoff "{handoff}"',
        "« {role} » redemandera « {item} » à {segments} à « {moment} » : recueilli par « {collector} » à « {first} », "
        "il se perd dans le relais « {handoff} »",
    ),
    explanation_fr="""Ce que le client a dit une fois ne parvient pas à celui qui s'en sert.

    Source dans la méthode : une expérience est un continuum, et chaque métier écoute ses voisins ; l'effort que l'on épargne
    au client est d'abord celui de tout redire. Un repère `recueille` une information, un autre plus loin l'`utilise` : chaque
    relais entre les deux la transmet (`transmet`), sur tous les chemins du parcours, avec et sans les étapes qui ne
    surviennent que parfois. Ajoutez-la au relais montré, ou faites-la recueillir par celui qui s'en sert. Les mots se
    comparent sans accents ni majuscules. Qui joue dans un moment sans qu'un relais l'y serve entend ce que sait celui qui le
    mène.""",
    absence_of=("handoff", "step", "moment", "role", "segment", "cue", "expectation"),
)
def customer_repeats_himself(project: Project) -> Iterator[Finding]:
    """What the customer has said once does not reach the one who uses it.

    Source in the method: an experience is a continuum, and every role listens to its neighbours; the first effort to spare the
    customer is that of saying everything again. One cue `collects` a piece of information, another one further on `uses` it:
    every handoff between them carries it (`carries`), on all paths of the journey, through and around steps that occur only
    sometimes. Add it to the handoff that is shown, or let it be collected by the one who uses it. Words are compared without
    accents and capitals. Who plays in a moment without being handed anything there hears what its lead knows.
    """
    told: dict[tuple[str, Handoff], tuple[Repetition, dict[Segment, None]]] = {}
    for found in repetitions(project):
        _, segments = told.setdefault((slug(found.item), found.lost), (found, {}))
        segments[found.step.segment] = None
    for first, segments in told.values():
        yield _asked_again(first, tuple(segments))


def _asked_again(found: Repetition, segments: tuple[Segment, ...]) -> Finding:
    handoff, collected, used = found.lost, found.collected, found.used
    place = handoff.place.at("carries") if handoff.spec.carries else handoff.place.at("id")
    return Finding(
        place,
        labels=(
            (collected.place.at("collects"), Words("collected here", "recueilli ici")),
            (used.place.at("uses"), Words("asked again here", "redemandé ici")),
        ),
        item=found.item,
        handoff=handoff,
        collector=collected.role,
        first=collected.moment,
        role=used.role,
        moment=found.step.moment,
        segments=segments,
        about=(collected, used),
    )


RULES = (customer_repeats_himself,)
