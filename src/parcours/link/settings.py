"""Where cues are played: the moment, the expectations, the segments and the channels they name, and the cells these make."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parcours.link.project import Cell, Channel, Expectation, Moment, Project, Segment, Step
from parcours.link.references import References
from parcours.model.glance import Names
from parcours.model.place import Place


class Setting(NamedTuple):
    """What a cue names, as far as it was found, and where it is played. `segments`, `channels`: None means all."""

    moment: Moment | None
    expectations: tuple[Expectation, ...]
    segments: tuple[Segment, ...] | None
    channels: tuple[Channel, ...] | None
    cells: tuple[Cell, ...]
    steps: tuple[Step, ...]


class Settings:
    """Finds the settings of cues. Thousands of cues name the same few things: these share one setting and its cells."""

    def __init__(self, project: Project, references: References) -> None:
        self.references = references
        self._steps = _steps_by_moment(project)
        self._known: dict[Names, Setting] = {}

    def of(self, names: Names, place: Place) -> Setting:
        """The setting of a cue. One of which something was not found is looked for again: every place must be told."""
        setting = self._known.get(names)
        if setting is None:
            setting = self._found(names, place)
            if _is_whole(names, setting):
                self._known[names] = setting
        return setting

    def _found(self, names: Names, place: Place) -> Setting:
        references, segments, channels = self.references, None, None
        moment = references.moment(names[0], place, "moment", owner="cue")
        expectations = references.expectations(names[1], place, "expectation", owner="cue")
        if names[2] is not None:
            segments = references.segments(names[2], place, "segments", owner="cue")
        if names[3] is not None:
            channels = references.channels(names[3], place, "channels", owner="cue")
        at = [step for step in self._steps.get(moment, ()) if segments is None or step.segment in segments]
        cells = [Cell(step, one) for step in at for one in step.expressed if one.expectation in expectations]
        steps = dict.fromkeys(cell.step for cell in cells)
        return Setting(moment, expectations, segments, channels, tuple(cells), tuple(steps))


def _is_whole(names: Names, setting: Setting) -> bool:
    """Whether everything that is named was found."""
    _, *named = names
    found = (setting.expectations, setting.segments, setting.channels)
    return setting.moment is not None and all(
        len(set(one or ())) == len(other or ()) for one, other in zip(named, found, strict=True)
    )


def _steps_by_moment(project: Project) -> Mapping[Moment | None, Sequence[Step]]:
    found: dict[Moment | None, list[Step]] = {}
    for step in project.steps:
        found.setdefault(step.moment, []).append(step)
    return found
