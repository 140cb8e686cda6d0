"""Small houses that the tests of plans share."""

from pathlib import Path

from parcours.diagnostics import Language
from parcours.link.project import Project
from parcours.pipeline import Checked, check_files
from parcours.plan.model import Plan
from parcours.plan.planner import plan

SPECS = Path(__file__).parents[3] / "specs"
WORKED = ("boulangerie", "water-utility", "assurance-degat-des-eaux")

BASE = """\
house: shop
name: The shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}, {id: served, name: To be served}]
channels: [{id: counter, name: Counter}, {id: phone, name: Telephone}]
moments:
  - {id: enter, name: I come in, nature: relational, lead: clerk, channels: [counter, phone],
     begins: {id: door-opens, name: The door opens}, ends: {id: door-shuts, name: The door shuts}, events: [{id: waiting, name: Waiting}]}
  - {id: leave, name: I leave, nature: relational, lead: clerk}
profiles: [{id: careful, name: The careful, roles: [clerk], logic: Nothing is forgotten}]
"""


def segment(name: str, *moments: str, expectations: str = "[seen, served]") -> str:
    """A segment that expresses the same at every moment."""
    steps = "".join(f"\n  - {{moment: {moment}, expectations: {expectations}}}" for moment in moments or ("enter",))
    return f"---\nsegment: {name}\nname: {name.title()}\njourney:{steps}\n"


def role(*cues: str, rest: str = "") -> str:
    """The clerk, with these cues."""
    written = "".join(f"\n  - {{{cue}}}" for cue in cues)
    return f"---\nrole: clerk\nname: Clerk\n{rest}\ncues:{written or ' []'}\n"


def project_of(*parts: str) -> Project:
    """The linked project of a house in one text; it may have faults of analysis, none of form."""
    checked = check_files({"parcours.yaml": "".join((BASE, *parts)).encode()})
    assert checked.project is not None, [fault.message("en") for fault in checked.diagnostics]
    assert not [fault for fault in checked.diagnostics if fault.rule.code[:3] in ("SYN", "MOD", "LNK")]
    return checked.project


def plan_of(*parts: str, language: Language = "en") -> Plan:
    """Its plan."""
    return plan(project_of(*parts), language=language)


def worked_and_checked(name: str) -> Checked:
    """A worked house of `specs/`, with what is wrong in it."""
    root = SPECS / name
    return check_files({path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))})


def worked(name: str) -> Project:
    """Its project."""
    project = worked_and_checked(name).project
    assert project is not None
    return project
