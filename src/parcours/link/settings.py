"""Where cues are played: the moment, the expectations, the segments and the channels they name, and the cells these make."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import Cell, Channel, Expectation, Moment, Profile, Project, Segment, Step
from parcours.link.references import References
from parcours.model.glance import Names
from parcours.model.place import Place
from parcours.model.role import ForSpec


class Setting(NamedTuple):
    """What a cue names, as far as it was found, and where it is played. `segments`, `channels`: None means all."""

    moment: Moment | None
    expectations: tuple[Expectation, ...]
    segments: tuple[Segment, ...] | None
    channels: tuple[Channel, ...] | None
    cells: tuple[Cell, ...]
    steps: tuple[Step, ...]


class Whom(NamedTuple):
    """For whom a variant is; an empty tuple means the condition was not written."""

    segments: tuple[Segment, ...]
    profiles: tuple[Profile, ...]
    channels: tuple[Channel, ...]


MOST_CELLS = 1_000_000
"""Segments × cues × expectations multiply: a small file could otherwise fill the memory, or take for ever."""


class Settings:
    """Finds the settings of cues. Thousands of cues name the same few things: these share one setting and its cells. Past the limit
    of a house no more cells are made.
    """

    def __init__(self, project: Project, references: References) -> None:
        self.references = references
        self._left = MOST_CELLS
        self._steps = _steps_by_moment(project)
        self._known: dict[Names, Setting] = {}
        self._whom: dict[tuple[tuple[str, ...], ...], Whom] = {}

    def of(self, names: Names, place: Place) -> Setting:
        """The setting of a cue. One of which something was not found is looked for again: every place must be told."""
        setting = self._known.get(names)
        if setting is None:
            setting = self._found(names, place)
            if _is_whole(names, setting):
                self._known[names] = setting
        return setting

    def whom(self, spec: ForSpec, place: Place) -> Whom | None:
        """For whom a variant is; None where one of its conditions names nobody who could be found."""
        names = (spec.segments, spec.profiles, spec.channels)
        if (known := self._whom.get(names)) is not None:
            return known
        whom = self._found_whom(spec, place)
        if _counts(whom) == _counts(map(set, names)):
            self._whom[names] = whom
        is_for_nobody = any(written and not found for written, found in zip(names, whom, strict=True))
        return None if is_for_nobody else whom

    def _found_whom(self, spec: ForSpec, place: Place) -> Whom:
        return Whom(
            self.references.segments(spec.segments, place, "for_", "segments", owner="cue") or (),
            self.references.profiles(spec.profiles, place, "for_", "profiles", owner="cue"),
            self.references.channels(spec.channels, place, "for_", "channels", owner="cue"),
        )

    def _found(self, names: Names, place: Place) -> Setting:
        references, segments, channels = self.references, None, None
        moment = references.moment(names[0], place, "moment", owner="cue")
        expectations = references.expectations(names[1], place, "expectation", owner="cue")
        if names[2] is not None:
            segments = references.segments(names[2], place, "segments", owner="cue")
        if names[3] is not None:
            channels = references.channels(names[3], place, "channels", owner="cue")
        here = self._steps.get(moment, ()) if self._left >= 0 else ()
        at = [step for step in here if segments is None or step.segment in segments]
        cells = [Cell(step, one) for step in at for one in step.expressed if one.expectation in expectations]
        self._left -= len(cells)
        steps = dict.fromkeys(cell.step for cell in cells)
        return Setting(moment, expectations, segments, channels, tuple(cells), tuple(steps))


def _is_whole(names: Names, setting: Setting) -> bool:
    """Whether everything that is named was found."""
    _, *named = names
    found = (setting.expectations, setting.segments, setting.channels)
    return setting.moment is not None and _counts(found) == _counts(set(one or ()) for one in named)


def _counts(several: Iterable[Collection[object] | None]) -> list[int]:
    """How many there are in each of several collections."""
    return [len(one or ()) for one in several]


def _steps_by_moment(project: Project) -> Mapping[Moment | None, Sequence[Step]]:
    found: dict[Moment | None, list[Step]] = {}
    for step in project.steps:
        found.setdefault(step.moment, []).append(step)
    return found
