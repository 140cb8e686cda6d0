"""PPL: does every role serve a customer, itself or through those it serves?"""

from collections.abc import Iterator, Mapping, Sequence

from parcours.analysis.circles import Graph, components, shortest_circle
from parcours.analysis.registry import Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Project, Role, Serves

MOST_LABELS = 6
"""How many places of a circle are shown; each is looked up in a file of its own."""
MOST_SHOWN = 12
"""How many roles of a circle are named."""


@lint_rule(
    "PPL401",
    "role-without-customer",
    Severity.ERROR,
    message=Words(
        '"{role}" has no customer: it plays at no step and serves no role',
        "« {role} » n'a pas de client : il ne joue à aucune étape et ne sert aucun métier",
    ),
    explanation_fr="""Un métier dont le travail n'arrive à aucun client.

    Dans un orchestre, chaque partie est entendue : un métier rencontre des clients lui-même, ou il sert un métier qui les
    rencontre, directement ou par d'autres. Demandez à ce métier à qui il manquerait demain, et écrivez-le : `sert`, un repère,
    ou sa place dans un moment. Le défaut est signalé là où le chemin s'arrête ; ceux qui ne servent que ce métier sont
    nommés.""",
    absence_of=("role", "cue", "step", "segment", "moment", "expectation"),
    aspects={
        "others": Aspect(
            Words(
                '"{role}" has no customer: it plays at no step and serves no role; it is a dead end for {upstream}',
                "« {role} » n'a pas de client : il ne joue à aucune étape et ne sert aucun métier ; c'est une impasse pour {upstream}",
            )
        ),
        "circle": Aspect(
            Words(
                "{circle} serve only each other: no customer is at the end of it",
                "{circle} ne se servent qu'entre eux : aucun client au bout",
            )
        ),
        "circle-others": Aspect(
            Words(
                "{circle} serve only each other: no customer is at the end of it, and it is a dead end for {upstream}",
                "{circle} ne se servent qu'entre eux : aucun client au bout, et une impasse pour {upstream}",
            )
        ),
    },
)
def role_without_customer(project: Project) -> Iterator[Finding]:
    """A role whose work reaches no customer.

    In an orchestra every part is heard: a role meets customers itself, or it serves a role that does, directly or through
    others. Ask this role who would miss it tomorrow, and write it down: `serves`, a cue, or its place in a moment. The fault
    is told where the path stops; those who serve only this role are named.
    """
    if not project.steps:
        return
    graph, roles = _graph(project)
    found = components(graph)
    ends = _dead_ends(graph, found, _meeting(project))
    upstream: dict[int, list[str]] = {}
    for number, end in ends.items():
        upstream.setdefault(end, []).extend(() if number == end else found[number])
    for end, names in sorted(upstream.items(), key=lambda item: found[item[0]]):
        yield _dead_end(graph, found[end], sorted(names), roles)


def _dead_ends(graph: Graph, found: Sequence[tuple[str, ...]], meeting: frozenset[str]) -> Mapping[int, int]:
    """For each component from which no path leads to a customer, the first component at which a path of it stops."""
    number_of: dict[str, int] = {}
    ends: dict[int, int] = {}
    for number, members in enumerate(found):
        number_of.update(dict.fromkeys(members, number))
        below = {number_of[after] for member in members for after in graph[member]} - {number}
        if meeting.isdisjoint(members) and all(lower in ends for lower in below):
            ends[number] = min((ends[lower] for lower in below), default=number)
    return ends


def _dead_end(graph: Graph, members: Sequence[str], upstream: Sequence[str], roles: Mapping[str, Role]) -> Finding:
    first, others = roles[members[0]], tuple(roles[name] for name in upstream)
    place = first.place.at("role")
    if graph[first.id]:
        circle = tuple(roles[name] for name in members)
        if others:
            return Finding(place, aspect="circle-others", circle=circle, upstream=others)
        return Finding(place, aspect="circle", circle=circle)
    if others:
        return Finding(place, aspect="others", role=first, upstream=others)
    return Finding(place, role=first)


def _graph(project: Project) -> tuple[Graph, Mapping[str, Role]]:
    roles = {role.id: role for role in project.roles}
    return {role.id: tuple(served.role.id for served in role.serves) for role in project.roles}, roles


def _meeting(project: Project) -> frozenset[str]:
    """The roles that meet customers; one whose cues are nowhere played has been told that already."""
    named = {role.id for step in project.steps for role in (step.lead, *step.support) if role is not None}
    return frozenset(named | {role.id for role in project.roles if role.cues})


@lint_rule(
    "PPL402",
    "circular-internal-customers",
    Severity.ERROR,
    message=Words("internal customers in a circle: {circle}", "clients internes en cercle : {circle}"),
    explanation_fr="""Des métiers qui sont clients internes les uns des autres, en cercle.

    Les clients internes forment une chaîne qui va vers le client ; un cercle tourne sur lui-même, et chacun peut y attendre
    l'autre. Cherchez dans ce cercle le service qui ne rapproche pas du client : c'est souvent une demande ou un contrôle, pas
    une livraison. Retirez-le de `sert`.""",
    absence_of=("role",),
    aspects={
        "self": Aspect(Words('"{role}" is its own internal customer', "« {role} » est son propre client interne")),
    },
)
def circular_internal_customers(project: Project) -> Iterator[Finding]:
    """Roles that are each other's internal customers, in a circle.

    Internal customers are a chain towards the customer; a circle turns on itself, and everyone in it can wait for another.
    Look for the service in this circle that brings nobody closer to the customer: most often it is a request or a control, not
    a delivery. Take it out of `serves`.
    """
    graph, roles = _graph(project)
    for component in sorted(components(graph)):
        circle = shortest_circle(graph, component)
        if not circle:
            continue
        links = tuple(_link(roles[name], after) for name, after in zip(circle, (*circle[1:], circle[0]), strict=True))
        place = links[0].place.at("role")
        if len(circle) == 1:
            yield Finding(place, aspect="self", role=roles[circle[0]])
            continue
        labels = tuple((link.place.at("role"), Words("and on", "et ainsi de suite")) for link in links[1:MOST_LABELS])
        yield Finding(
            place, labels=labels, circle=_arrows((*circle, circle[0])), about=[roles[name] for name in circle]
        )


def _arrows(circle: Sequence[str]) -> Words:
    """A circle as one reads it; of a very long one, both ends."""
    shown = [*circle[:MOST_SHOWN], "…", *circle[-2:]] if len(circle) > MOST_SHOWN + 3 else circle
    english = (name if name == "…" else f'"{name}"' for name in shown)
    french = (name if name == "…" else f"« {name} »" for name in shown)
    return Words(" → ".join(english), " → ".join(french))


def _link(role: Role, customer: str) -> Serves:
    return next(served for served in role.serves if served.role.id == customer)


RULES = (role_without_customer, circular_internal_customers)
