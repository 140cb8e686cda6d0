"""What a timing is said in the midst of: whose moments, which language, what things are called there. Part of floor 6's plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from parcours.diagnostics import Language, Words
from parcours.link.project import Event, Moment
from parcours.plan.words import quoted, spaced
from parcours.timing.durations import Duration
from parcours.timing.words import say_duration


@dataclass(frozen=True, slots=True)
class Around:
    """What a timing is said in the midst of: the moments it belongs to, the states that may be named, a language.

    `said`: the events that were named so far; `after`: what was said of those that timings count from.
    """

    moments: tuple[Moment, ...]
    language: Language
    states: Mapping[str, Event]
    said: dict[Event, str] = field(default_factory=dict)
    after: dict[Event | None, str] = field(default_factory=dict)

    def of(self, en: str, fr: str) -> str:
        """The words of this language."""
        return fr if self.language == "fr" else en

    def long(self, duration: Duration) -> str:
        """A duration, said."""
        return _said(duration, self.language)

    def event(self, event: Event) -> str:
        """An event by its name, with its moment's where that is another one."""
        found = self.said.get(event)
        if found is None:
            found = self.said[event] = self._named(event)
        return found

    def _named(self, event: Event) -> str:
        moment = event.moment
        if event.implicit and moment is not None:
            edge = _BEGINS if event is moment.begins else _ENDS
            own = (
                self.of("this moment", "ce moment") if self.moments == (moment,) else quoted(moment.name, self.language)
            )
            return edge.said(self.language).format(own)
        name = quoted(event.name, self.language)
        if moment is None or not self.moments or moment in self.moments:
            return name
        return f"{name} ({moment.name})"

    def state(self, ref: str) -> str:
        """What lasts while a cadence runs: an event's name, or the words of a state that nobody declares."""
        event = self.states.get(ref)
        return quoted(event.name if event else spaced(ref.rpartition(".")[2]), self.language)


@lru_cache(maxsize=2048)
def _said(duration: Duration, language: Language) -> str:
    return say_duration(duration, language)


_BEGINS = Words("the beginning of {}", "le début de {}")
_ENDS = Words("the end of {}", "la fin de {}")
