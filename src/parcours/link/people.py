"""Profiles, mirrors, metrics, feedback and change."""

from parcours.link.beside import Beside, readings_of
from parcours.link.instants import Instants
from parcours.link.project import (
    AT_TIMING,
    Adaptation,
    Cue,
    Feedback,
    Immersion,
    Metric,
    Mirror,
    Profile,
    Project,
    Wave,
    Workshop,
)
from parcours.link.references import References
from parcours.link.symbols import name_of
from parcours.model.catalogue.change import WaveSpec
from parcours.model.catalogue.people import MirrorSpec, ProfileSpec
from parcours.model.catalogue.voice import FeedbackSpec, MetricSpec
from parcours.model.document import Entry


def open_profiles(project: Project, references: References) -> None:
    """Declares the profiles, so that variants may name them; their adaptations are linked after the cues."""
    profiles = []
    for entry in references.symbols.entries_of("profile"):
        spec, place = entry.spec, entry.place
        assert isinstance(spec, ProfileSpec)
        profile = Profile(spec.id, spec.name, spec, place)
        profile.roles = references.roles(spec.roles, place, "roles", owner="profile")
        profiles.append(references.symbols.keep("profile", spec.id, profile))
    project.profiles = tuple(profiles)


def link_profiles(project: Project, references: References) -> None:
    """Links the adaptations of the profiles."""
    for profile in project.profiles:
        adaptations = []
        for number, spec in enumerate(profile.spec.adaptations):
            place = profile.place.at("adaptations", number)
            moment = references.moment(spec.moment, place, "moment", owner="profile")
            cue = references.cue(spec.cue, place, "cue", owner="profile")
            adaptations.append(Adaptation(spec, place, moment, cue))
        profile.adaptations = tuple(adaptations)


def link_mirrors(project: Project, references: References, instants: Instants) -> None:
    """Links what is asked to what is given back."""
    mirrors = []
    for entry in references.symbols.entries_of("mirror"):
        spec, place = entry.spec, entry.place
        assert isinstance(spec, MirrorSpec)
        asked = references.demand(spec.asked, place, "asked", owner="mirror")
        by = references.role(spec.by, place, "by", owner="mirror")
        to = references.role(spec.to, place, "to", owner="mirror")
        if asked is None or by is None or to is None:
            continue
        mirror = Mirror(spec.id, spec, place, asked, by, to)
        if spec.timing is not None:
            moments = (asked.moment,) if isinstance(asked, Cue) else asked.moments
            anchors = instants.anchors([(spec.timing, place, AT_TIMING)], moments, "mirror")
            beginning = moments[0].begins if moments else None
            mirror.timing = instants.timing(spec.timing, place, AT_TIMING, anchors, beginning, "mirror")
        mirrors.append(references.symbols.keep("mirror", spec.id, mirror))
    project.mirrors = tuple(mirrors)


def link_voice(project: Project, references: References, beside: Beside) -> None:
    """Links metrics and feedback to what they speak of."""
    metrics, feedback = [], []
    for entry in references.symbols.entries_of("metric"):
        metrics.append(_metric(entry, references, beside))
    for entry in references.symbols.entries_of("feedback"):
        found = _feedback(entry, references)
        if found is not None:
            feedback.append(found)
    project.metrics, project.feedback = tuple(metrics), tuple(feedback)


def _metric(entry: Entry, references: References, beside: Beside) -> Metric:
    spec, place = entry.spec, entry.place
    assert isinstance(spec, MetricSpec)
    metric = Metric(spec.id, name_of(spec, spec.id), spec, place)
    metric.moment = references.moment(spec.moment, place, "moment", owner="metric")
    metric.segment = references.segment(spec.segment, place, "segment", owner="metric")
    metric.role = references.role(spec.role, place, "role", owner="metric")
    metric.readings = readings_of(spec, place, beside, references.symbols)
    return references.symbols.keep("metric", spec.id, metric)


def _feedback(entry: Entry, references: References) -> Feedback | None:
    spec, place = entry.spec, entry.place
    assert isinstance(spec, FeedbackSpec)
    moment = references.moment(spec.moment, place, "moment", owner="feedback")
    segments = references.segments(spec.segments, place, "segments", owner="feedback")
    raised_by = references.role(spec.raised_by, place, "raised_by", owner="feedback")
    if raised_by is None:
        return None
    return references.symbols.keep("feedback", spec.id, Feedback(spec.id, spec, place, raised_by, moment, segments))


def open_change(project: Project, references: References) -> None:
    """Declares waves and workshops, so that cues may name them; what they hold is linked after the cues."""
    waves = []
    for entry in references.symbols.entries_of("wave"):
        spec, place = entry.spec, entry.place
        assert isinstance(spec, WaveSpec)
        wave = Wave(spec.id, name_of(spec, spec.id), spec, place, stages=spec.stages)
        workshops = []
        for number, inner in enumerate(spec.workshops):
            here = place.at("workshops", number)
            if references.symbols.declare("workshop", inner.id, Entry("workshop", inner.id, inner, here)):
                workshop = Workshop(inner.id, name_of(inner, inner.id), inner, here, wave)
                workshops.append(references.symbols.keep("workshop", inner.id, workshop))
        wave.workshops = tuple(workshops)
        waves.append(references.symbols.keep("wave", spec.id, wave))
    project.waves = tuple(waves)


def link_change(project: Project, references: References) -> None:
    """Links the roles, workshops and immersions of every wave."""
    for wave in project.waves:
        wave.roles = references.roles(wave.spec.roles, wave.place, "roles", owner="wave")
        for workshop in wave.workshops:
            place = workshop.place
            present = [
                (references.role(name, place, "roles", name, owner="wave"), n)
                for name, n in workshop.spec.roles.items()
            ]
            workshop.roles = tuple((role, number) for role, number in present if role is not None)
            workshop.cues = references.cues(workshop.spec.cues, place, "cues", owner="wave")
        immersions = []
        for number, spec in enumerate(wave.spec.immersions):
            place = wave.place.at("immersions", number)
            role = references.role(spec.role, place, "role", owner="wave")
            moment = references.moment(spec.moment, place, "moment", owner="wave")
            if role is not None:
                immersions.append(Immersion(spec, place, role, moment))
        wave.immersions = tuple(immersions)
