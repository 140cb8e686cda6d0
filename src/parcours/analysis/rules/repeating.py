"""HND302, HND306: does what the customer has said once reach everyone who needs it, and is each thing told by itself?"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from parcours.analysis.registry import Finding, lint_rule
from parcours.diagnostics import Severity, Words
from parcours.link.project import Cue, Handoff, Project, Segment
from parcours.model.vocabulary import slug

if TYPE_CHECKING:
    from parcours.analysis.repeating import Repetition


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
    if not (project.writing("collects") and project.writing("uses")):
        return
    from parcours.analysis.repeating import repetitions  # most houses track no information, and start without

    told: dict[tuple[str, Handoff], tuple[Repetition, dict[Segment, None]]] = {}
    for found in repetitions(project):
        _, segments = told.setdefault((slug(found.item), found.lost), (found, {}))
        segments[found.step.segment] = None
    for first, segments in told.values():
        yield _asked_again(first, tuple(segments))


def _asked_again(found: "Repetition", segments: tuple[Segment, ...]) -> Finding:
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


@lint_rule(
    "HND306",
    "things-in-one-text",
    Severity.INFO,
    message=Words(
        '"{text}" counts as one thing, since it is one text',
        "« {text} » compte pour une seule chose, puisque c'est un seul texte",
    ),
    explanation_fr="""Plusieurs choses recueillies, utilisées ou transmises sont écrites comme une seule.

    Un texte seul vaut une liste d'un élément : `recueille: nom, adresse` est une seule chose, qui s'appelle « nom, adresse ». Ce
    qu'un repère recueille est suivi mot pour mot jusqu'à qui s'en sert ; une chose qui en contient deux n'est jamais reconnue.
    Mettez-les entre crochets : `[nom, adresse]`. Ce n'est dit que là où c'est sûr : chaque partie est un seul mot, ou l'une
    d'elles est recueillie, utilisée ou transmise ailleurs. Entre guillemets, le texte reste ce qu'il est.""",
)
def things_in_one_text(project: Project) -> Iterator[Finding]:
    """Several things collected, used or carried are written as one.

    A text alone is a list of one item: `collects: name, address` is one thing, called "name, address". What a cue collects is
    followed word for word to whoever uses it; a thing that holds two is never recognised. Put them between brackets:
    `[name, address]`. This is told only where it is certain: every part is a single word, or one of them is collected, used or
    carried elsewhere. Between quotation marks, a text stays what it is.
    """
    named = [*_things(project)]
    joined = [one for one in named if len(one.items) == 1 and _is_joined(one.items[0])]
    known = {slug(item) for one in named for item in one.items} if joined else set()
    for one in joined:
        (text,) = one.items
        parts = re.split(" *[,;] *", text)
        place = one.owner.place.at(one.key)
        is_certain = all(" " not in part for part in parts) or not known.isdisjoint(map(slug, parts))
        if is_certain and place.data() == text and place.span().text == text:
            yield Finding(place, suggestion=f"[{', '.join(parts)}]", about=(one.owner,), text=text)


def _is_joined(text: str) -> bool:
    """Whether a text is words between commas, and no sentence."""
    part = r"[^\W\d_][\w'’-]*(?: [\w'’-]+)*"
    return ("," in text or ";" in text) and re.fullmatch(rf"{part}(?: *[,;] *{part})+", text) is not None


class _Named(NamedTuple):
    """What a key names in a list: things that are compared by their slugs."""

    owner: Cue | Handoff
    key: str
    items: tuple[str, ...]


def _things(project: Project) -> Iterator[_Named]:
    for cue in project.writing("collects", "uses"):
        if cue.spec.collects:
            yield _Named(cue, "collects", cue.spec.collects)
        if cue.spec.uses:
            yield _Named(cue, "uses", cue.spec.uses)
    for handoff in project.handoffs:
        if handoff.spec.carries:
            yield _Named(handoff, "carries", handoff.spec.carries)


RULES = (customer_repeats_himself, things_in_one_text)
