"""Specs to a project: every id becomes the thing it names. Faults are unknown, duplicate, ambiguous or misplaced ids.

The order of the steps is the order of dependence; within a step everything is reported.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from parcours.diagnostics import Diagnostic, Fact, Label, Words
from parcours.link import faults
from parcours.link.beside import NOTHING_BESIDE, Beside
from parcours.link.instants import Instants
from parcours.link.people import link_change, link_mirrors, link_profiles, link_voice, open_change, open_profiles
from parcours.link.project import (
    Calendar,
    Channel,
    Contribution,
    Department,
    Expectation,
    Expressed,
    House,
    Moment,
    Project,
    Role,
    Segment,
    Serves,
    Step,
    Waiver,
)
from parcours.link.promises import link_commitments, link_handoffs
from parcours.link.references import References
from parcours.link.score import link_cues
from parcours.link.symbols import Symbols, name_of
from parcours.model.catalogue.calendars import CalendarSpec
from parcours.model.catalogue.moments import ChannelSpec, ExpectationSpec, MomentSpec
from parcours.model.decode import MANIFEST
from parcours.model.document import Document, Entry
from parcours.model.house import HouseSpec
from parcours.model.role import RoleSpec
from parcours.model.segment import ExpressedSpec, SegmentSpec, StepSpec
from parcours.model.vocabulary import nearest


def link(
    documents: Sequence[Document],
    *,
    unread: str = "",
    blind: bool = False,
    today: date | None = None,
    beside: Beside = NOTHING_BESIDE,
) -> tuple[Project | None, tuple[Diagnostic, ...]]:
    """A project and the faults of its references. `documents` in reading order; `unread`: the text of what could not be
    parsed, so that ids written there are not accused; `blind`: some file could not even be seen, so that no id may be accused;
    `today`: the day on which the house is judged; `beside`: its CSV files. None when there is no sound house document.
    """
    symbols = Symbols(documents, unread, blind=blind)
    header = _only_house(documents, symbols)
    if header is None or not isinstance(header.spec, HouseSpec):
        return None, tuple(symbols.faults)
    references = References(symbols)
    instants = Instants(symbols)
    project = Project(House(header.spec.house, header.spec.name, header.spec, header.place), today=today)
    _link_simple(project, symbols)
    project.events = instants.share()
    _open_roles(project, symbols)
    open_profiles(project, references)
    open_change(project, references)
    _link_house(project, references)
    _link_moments(project, references, instants)
    _link_segments(project, documents, references)
    _link_roles(project, references)
    link_cues(project, documents, references, instants)
    link_handoffs(project, references, instants)
    link_commitments(project, references, instants)
    link_profiles(project, references)
    link_mirrors(project, references, instants)
    link_voice(project, references, beside)
    link_change(project, references)
    _look_alike_roles(project, references)
    project.gaps = frozenset(symbols.gaps)
    return project, tuple(symbols.faults)


def _only_house(documents: Sequence[Document], symbols: Symbols) -> Entry | None:
    everywhere = [document.header for document in documents if document.kind == "house" and document.header]
    headers = [header for header in everywhere if header.place.tree.file.path == MANIFEST] or everywhere[:1]
    for second in headers[1:]:
        place = second.place.at("house")
        label = Label(headers[0].place.at("house").span(), Words("the first one", "le premier"))
        facts: dict[str, Fact] = {"id": second.id or "?"}
        symbols.faults.append(Diagnostic(faults.SECOND_HOUSE, place.span(), facts, labels=(label,)))
    return headers[0] if headers else None


def _link_simple(project: Project, symbols: Symbols) -> None:
    channels = []
    for entry in symbols.entries_of("channel"):
        assert isinstance(entry.spec, ChannelSpec)
        name = name_of(entry.spec, entry.spec.id)
        channels.append(symbols.keep("channel", entry.spec.id, Channel(entry.spec.id, name, entry.spec, entry.place)))
    expectations = []
    for entry in symbols.entries_of("expectation"):
        assert isinstance(entry.spec, ExpectationSpec)
        expectation = Expectation(entry.spec.id, entry.spec.name, entry.spec, entry.place)
        expectations.append(symbols.keep("expectation", entry.spec.id, expectation))
    calendars = []
    for entry in symbols.entries_of("calendar"):
        assert isinstance(entry.spec, CalendarSpec)
        name = name_of(entry.spec, entry.spec.id)
        calendars.append(
            symbols.keep("calendar", entry.spec.id, Calendar(entry.spec.id, name, entry.spec, entry.place))
        )
    project.channels, project.expectations, project.calendars = tuple(channels), tuple(expectations), tuple(calendars)


def _open_roles(project: Project, symbols: Symbols) -> None:
    roles = []
    for entry in symbols.entries_of("role"):
        assert isinstance(entry.spec, RoleSpec)
        roles.append(
            symbols.keep("role", entry.spec.role, Role(entry.spec.role, entry.spec.name, entry.spec, entry.place))
        )
    project.roles = tuple(roles)


def _link_house(project: Project, references: References) -> None:
    house = project.house
    spec, place = house.spec, house.place
    house.conductor = references.role(spec.conductor, place, "conductor", owner="house")
    house.sponsor = references.role(spec.sponsor, place, "sponsor", owner="house")
    house.calendar = references.calendar(spec.calendar, place, "calendar", owner="house")
    departments = []
    for number, written in enumerate(spec.departments):
        here = place.at("departments", number)
        entry = Entry("department", written.id, written, here)
        if references.symbols.declare("department", written.id, entry):
            sponsor = references.role(written.sponsor, here, "sponsor", owner="house")
            department = Department(written.id, name_of(written, written.id), written, here, sponsor)
            departments.append(references.symbols.keep("department", written.id, department))
    house.departments = tuple(departments)
    waivers = enumerate(spec.waivers)
    house.waivers = tuple(Waiver(waiver, place.at("waivers", n), frozenset(waiver.at)) for n, waiver in waivers)
    for number, value in enumerate(spec.values):
        references.symbols.declare("value", value.id, Entry("value", value.id, value, place.at("values", number)))
    for number, rule in enumerate(spec.golden_rules):
        here = place.at("golden_rules", number)
        references.symbols.declare("golden_rule", rule.id, Entry("golden_rule", rule.id, rule, here))


def _link_moments(project: Project, references: References, instants: Instants) -> None:
    moments = []
    for entry in references.symbols.entries_of("moment"):
        spec, place = entry.spec, entry.place
        assert isinstance(spec, MomentSpec)
        moment = Moment(spec, place)
        moment.channels = references.channels(spec.channels, place, "channels", owner="moment")
        moment.lead = references.role(spec.lead, place, "lead", owner="moment")
        moment.support = references.roles(spec.support, place, "support", owner="moment")
        moment.expectations = references.expectations(spec.expectations, place, "expectations", owner="moment")
        instants.open_moment(moment, spec)
        moments.append(references.symbols.keep("moment", spec.id, moment))
    project.moments = tuple(moments)


def _link_segments(project: Project, documents: Iterable[Document], references: References) -> None:
    steps_of = {id(document.header): document.entries for document in documents if document.kind == "segment"}
    segments = []
    for entry in references.symbols.entries_of("segment"):
        assert isinstance(entry.spec, SegmentSpec)
        segment = Segment(entry.spec.segment, entry.spec.name, entry.spec, entry.place)
        segments.append(references.symbols.keep("segment", segment.id, segment))
        segment.steps = _steps(segment, steps_of.get(id(entry), ()), references)
    project.segments = tuple(segments)


def _steps(segment: Segment, entries: Sequence[Entry], references: References) -> tuple[Step, ...]:
    steps: dict[str, Step] = {}
    for entry in entries:
        spec = entry.spec
        if not isinstance(spec, StepSpec):
            continue
        place = entry.place
        moment = references.moment(spec.moment, place, "moment", owner="step")
        if moment is None:
            continue
        if moment.id in steps:
            label = Label(steps[moment.id].place.at("moment").span(), Words("the first time", "la première fois"))
            edits = place.removal() if isinstance(place.data(), str) else ()
            span = place.at("moment").span()
            fault = Diagnostic(faults.MOMENT_TWICE, span, {"id": moment.id}, labels=(label,), edits=edits)
            references.symbols.faults.append(fault)
            continue
        steps[moment.id] = _step(Step(segment, moment, len(steps) + 1, spec, place), references)
    return tuple(steps.values())


def _step(step: Step, references: References) -> Step:
    """Fills what the journey overrides, and takes the rest from the moment."""
    spec, place, moment = step.spec, step.place, step.moment
    step.lead = references.role(spec.lead, place, "lead", owner="step") or moment.lead
    step.support = moment.support
    if spec.support is not None:
        step.support = references.roles(spec.support, place, "support", owner="step")
    step.channels = moment.channels
    if spec.channels is not None:
        step.channels = references.channels(spec.channels, place, "channels", owner="step")
    step.expressed = _expressed(step, references)
    return step


def _expressed(step: Step, references: References) -> tuple[Expressed, ...]:
    if step.spec.expectations is None:
        catalogue = step.moment.place.at("expectations")
        specs = [
            Expressed(step, expectation, ExpressedSpec(expectation=expectation.id), catalogue.at(number))
            for number, expectation in enumerate(step.moment.expectations)
        ]
        return tuple(specs)
    found: dict[str, Expressed] = {}
    for number, spec in enumerate(step.spec.expectations):
        place = step.place.at("expectations", number)
        expectation = references.expectation(spec.expectation, place, "expectation", owner="step")
        if expectation is None:
            continue
        expressed = Expressed(step, expectation, spec, place)
        first = found.setdefault(expectation.id, expressed)
        if first is not expressed:
            label = Label(first.place.at("expectation").span(), Words("the first one", "la première"))
            span = place.at("expectation").span()
            fault = Diagnostic(faults.DUPLICATE_ID, span, {"id": expectation.id}, aspect="listed", labels=(label,))
            references.symbols.faults.append(fault)
    return tuple(found.values())


def _link_roles(project: Project, references: References) -> None:
    for role in project.roles:
        spec, place = role.spec, role.place
        role.department = references.department(spec.department, place, "department", owner="role")
        role.manager = references.role(spec.manager, place, "manager", owner="role")
        role.calendar = references.calendar(spec.calendar, place, "calendar", owner="role")
        serves = []
        for number, served in enumerate(spec.serves):
            here = place.at("serves", number)
            customer = references.role(served.role, here, "role", owner="role")
            if customer is not None:
                serves.append(Serves(customer, served, here))
        role.serves = tuple(serves)
        if spec.latitude is not None and spec.latitude.beyond is not None:
            role.alerts = references.role(
                spec.latitude.beyond.alert, place, "latitude", "beyond", "alert", owner="role"
            )
        role.contributions = tuple(_contributions(role, references))


def _contributions(role: Role, references: References) -> Iterable[Contribution]:
    for number, spec in enumerate(role.spec.contributions):
        place = role.place.at("contributions", number)
        segment = references.segment(spec.segment, place, "segment", owner="role")
        moment = references.moment(spec.moment, place, "moment", owner="role")
        expectation = references.expectation(spec.expectation, place, "expectation", owner="role")
        yield Contribution(role, spec, place, segment, moment, expectation)


def _look_alike_roles(project: Project, references: References) -> None:
    """A role with cues that nobody refers to, and whose id is almost another's; untold where a reference may be unread."""
    if references.symbols.gaps:
        return
    known = [role.id for role in project.roles if role.id in references.roles_named]
    for role in project.roles:
        if role.cues and role.id not in references.roles_named and (near := nearest(role.id, known, cutoff=0.85)):
            facts: dict[str, Fact] = {"id": role.id, "near": near}
            fault = Diagnostic(
                faults.LOOK_ALIKE_ROLE, role.place.at("role").span(), facts, faults.LOOK_ALIKE_ROLE.severity
            )
            references.symbols.faults.append(fault)
