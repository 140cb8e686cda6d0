"""The stub that puts the workshop itself on record: who wrote what with whom. Part of floor 7's scaffold."""

from collections.abc import Iterable

from parcours.analysis.gaps import About, Gaps
from parcours.link.project import Cue, Role, Wave
from parcours.scaffold.stub import Pen, Stub
from parcours.syntax.nodes import Data


def workshop_stub(about: About, gaps: Gaps, written: Iterable[str], pen: Pen) -> Stub:
    """The workshop in the wave of its roles; `written` are the ids of the cues that it begins. Where the house has no plan of a
    change yet, a plan with one wave.
    """
    roles = _present(about, pen)
    halves = (thing for one in gaps.others if one.rule.code == "COV103" for thing in one.finding.things)
    cues = [*written, *dict.fromkeys(cue.id for cue in halves if isinstance(cue, Cue))]
    values: dict[str, Data] = {"id": pen.free("workshop", about.id), "roles": {role.id: 1 for role in roles}}
    if cues:
        values["cues"] = list(cues)
    to_write = pen.said("on (the day), and how many of each role", "le (le jour), et combien de chaque métier")
    item = (*pen.item(values), f"  # {pen.to_write}{pen.said(':', ' :')} {to_write}")
    wave = _wave(roles, pen)
    if wave is not None:
        return Stub(wave.place, wave.id, "workshops", item)
    name = pen.free("wave", pen.said("first-wave", "premiere-vague"))
    head = (
        f"{pen.key('change')}:",
        f"  {pen.key('waves')}:",
        f"    - id: {name}",
        f"      {pen.key('roles')}: {pen.flow([role.id for role in roles])}",
        f"      {pen.key('workshops')}:",
    )
    return Stub(None, pen.key("change"), None, (*head, *(f"        {line}" for line in item)))


def _present(about: About, pen: Pen) -> tuple[Role, ...]:
    """Those who play: the role, or all who play at the moment."""
    if isinstance(about, Role):
        return (about,)
    steps = [step for step in pen.project.steps if step.moment is about]
    playing = dict.fromkeys(role for step in steps for role in pen.project.players(step))
    return tuple(playing) or pen.project.roles[:1]


def _wave(roles: tuple[Role, ...], pen: Pen) -> Wave | None:
    """The wave of which most of them are; the first, where they are of none."""
    waves = pen.project.waves
    return max(waves, key=lambda wave: len(set(wave.roles).intersection(roles))) if waves else None
