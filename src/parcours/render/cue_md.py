"""A cue as Markdown: one block, one line for each thing it says, so that two versions differ by lines. Part of floor 7's render."""

from collections.abc import Iterable, Sequence

from parcours.plan.answers import Answer, Named
from parcours.plan.beats import Beat
from parcours.plan.cards import OwnWay
from parcours.plan.cues import Avoid, Change, CuePart, Form, Variation
from parcours.plan.desk import MirrorLine
from parcours.plan.notes import Note
from parcours.render.cue_html import LABELLED
from parcours.render.prose_md import Ready, prose_md
from parcours.render.words import Labels


class CueMarkdown:
    """Hands cues to templates, whole or in short."""

    def __init__(self, lines: "CueLines") -> None:
        self._lines = lines

    def cues(self, cues: Iterable[CuePart]) -> Ready:
        """The cues of a card, whole."""
        lines: list[str] = []
        for cue in cues:
            self._lines.cue(cue, lines)
        return Ready("\n".join(lines))

    def ways(self, ways: Iterable[OwnWay]) -> Ready:
        """What a profile plays in its own way, resolved: each cue as it plays it."""
        lines: list[str] = []
        for way in ways:
            self._lines.way(way, lines)
        return Ready("\n".join(lines))

    def notes(self, notes: Iterable[Note]) -> Ready:
        """Cues in a line each, as a score shows them."""
        return Ready("\n".join(map(self._lines.note, notes)))

    def beats(self, beats: Iterable[Beat]) -> Ready:
        """A journey at a glance, a moment a line."""
        beat = self._lines.beat
        return Ready("\n".join([f"{number}. {beat(one)}" for number, one in enumerate(beats, start=1)]))

    def mirror(self, mirror: MirrorLine) -> Ready:
        """What is given back, by whom, when."""
        return Ready(self._lines.mirror(mirror))


class CueLines:
    """Writes the lines of cues in one language."""

    def __init__(self, labels: Labels) -> None:
        self.t = labels
        self._label = {name: f"  - **{labels[name]}**{labels.colon}" for name in LABELLED}
        self._say = {mode: f"  - **{labels.words}** ({said}){labels.colon}" for mode, said in labels.modes.items()}
        self._measure = {name: "" if name == "max" else f", {said}" for name, said in labels.measures.items()}
        self._channels = f"  - **{labels.channels}**{labels.colon}"
        self._next_quote = f"{labels.close} · {labels.open}"
        self._answers: dict[int, str] = {}
        self._notes: dict[int, str] = {}
        self._rests: dict[int, str] = {}

    def cue(self, cue: CuePart, lines: list[str]) -> None:
        """A cue, whole, put to the lines of what it stands in: a large page is joined once."""
        t = self.t
        title = f"{prose_md(cue.name)} · " if cue.name else ""
        lines.append(f"- **{title}{self._when(cue.form)}** — {self._answered(cue.answers)}")
        if cue.only:
            lines.append(f"  - **{t.only_for}**{t.colon}{_names(cue.only)}")
        if cue.description:
            lines.append(f"  - {prose_md(cue.description)}")
        self._form(cue.form, lines)
        if cue.channels:
            lines.append(self._channels + ", ".join(map(prose_md, cue.channels)))
        if cue.worth is False:
            lines.append(f"  - {t.worthless}")
        if cue.status:
            lines.append(f"  - **{t.status}**{t.colon}{t.statuses[cue.status]}")
        if cue.adaptations:
            for profile, how in cue.adaptations_apart:
                lines.append(f"  - **{t.in_my_way}**, {prose_md(profile)}{t.colon}{prose_md(how)}")
        for mirror in cue.mirrors:
            lines.append(f"  - **{t.in_return}**{t.colon}{self.mirror(mirror)}")
        for variation in cue.variations:
            self._variation(variation, cue.ways(variation), lines)

    def way(self, way: OwnWay, lines: list[str]) -> None:
        """What a profile plays in its own way, put there likewise."""
        about = f" · {prose_md(way.cue.gist)}" if way.cue else ""
        lines.append(f"* **{prose_md(way.card.moment.name)}**{about}")
        lines += [f"  - {prose_md(how)}" for how in way.hows]
        for form, whom in way.forms:
            if whom:
                lines.append(f"  - *{self.t['for']} {prose_md(', '.join(whom))}*")
            lines.append(f"  - **{self.t.when}**{self.t.colon}{self._when(form)}")
            self._form(form, lines)

    def note(self, note: Note) -> str:
        """A cue in a line, worded once: segments that hear the same share it."""
        found = self._notes.get(id(note))
        if found is None:
            answers = prose_md(note.answers[0] if len(note.answers) == 1 else ", ".join(note.answers))
            found = self._notes[id(note)] = f"- **{self._when(note.form)}** {prose_md(note.gist)} ({answers})"
        return found

    def beat(self, beat: Beat) -> str:
        """A moment of a journey at a glance, worded once where the role rests: all that rest there share it."""
        if beat.part != "listens":
            return self._beat(beat)
        found = self._rests.get(id(beat))
        if found is None:
            found = self._rests[id(beat)] = self._beat(beat)
        return found

    def _beat(self, beat: Beat) -> str:
        t = self.t
        sometimes = f" ({t.sometimes})" if beat.is_sometimes else ""
        tempo = f", {prose_md(beat.tempo)}" if beat.tempo else ""
        receives = f" · {t.receives_from} {_names(beat.receives)}" if beat.receives else ""
        gives = f" · {t.gives_to} {_names(beat.gives)}" if beat.gives else ""
        leads = f" · {t.leads} {prose_md(beat.leads.name)}" if beat.leads else ""
        part = f"**{t.parts[beat.part]}**{sometimes}{tempo}{receives}{gives}{leads}"
        return f"{prose_md(beat.moment.name)}{t.colon}{part}"

    def mirror(self, mirror: MirrorLine) -> str:
        """What is given back, by whom, when."""
        said = f", {prose_md(mirror.when.words)}" if mirror.when else ""
        return f"{prose_md(mirror.by.name)}{self.t.colon}{prose_md(mirror.given)}{said}"

    def _when(self, form: Form) -> str:
        when = form.when
        return self.t["nothing"] if when is None else prose_md(when.words) + self._measure[form.measure]

    def _answered(self, answers: tuple[Answer, ...]) -> str:
        """Worded once: cues that answer the same share it."""
        found = self._answers.get(id(answers))
        if found is None:
            found = self._answers[id(answers)] = " · ".join(map(self._answer, answers))
        return found

    def _answer(self, answer: Answer) -> str:
        t = self.t
        latent = f", {t.latent}" if answer.is_latent else ""
        whose = f", {prose_md(', '.join([one.name for one in answer.segments]))}" if answer.segments else ""
        return f"{prose_md(answer.name)} ({t.debt if answer.is_debt else t.difference}{latent}{whose})"

    def _form(self, form: Form, lines: list[str]) -> None:
        label = self._label
        _, condition, attitude, gestures, mode, say, avoid, listens_for, collects, uses, latitude, _, why = form
        if condition:
            lines.append(label["if"] + prose_md(condition))
        if attitude:
            lines.append(label["attitude"] + prose_md(attitude))
        if gestures:
            lines.append(label["gestures"] + _texts(gestures))
        if say or avoid:
            lines.append(self._say[mode] + self._said(say, avoid))
        elif not attitude and not gestures:
            lines.append(label["words"] + self.t.absent(self.t.words))
        if listens_for:
            lines.append(label["listens_for"] + _texts(listens_for))
        if collects:
            lines.append(label["collects"] + _texts(collects))
        if uses:
            lines.append(label["uses"] + _texts(uses))
        if latitude:
            lines.append(label["latitude_here"] + _texts(latitude.words))
        if why:
            lines.append(label["why"] + prose_md(why))

    def _said(self, say: Sequence[str], avoid: Iterable[Avoid]) -> str:
        quoted = self._next_quote.join(map(prose_md, say))
        said = f"{self.t.open}{quoted}{self.t.close}" if say else ""
        return " · ".join(filter(None, (said, *map(self._avoid, avoid)))) if avoid else said

    def _quoted(self, text: str) -> str:
        return f"{self.t.open}{prose_md(text)}{self.t.close}"

    def _avoid(self, avoid: Avoid) -> str:
        rather = f" **{self.t.rather}** {self._quoted(avoid.rather)}" if avoid.rather else ""
        return f"**{self.t['not']}** {self._quoted(avoid.no)}{rather}"

    def _variation(self, variation: Variation, ways: tuple[str, ...], lines: list[str]) -> None:
        whom = ", ".join((*[one.name for one in variation.segments], *variation.profiles, *variation.channels))
        lines.append(f"  - *{self.t['for']} {prose_md(whom)}*")
        lines += [f"    - **{self.t.in_my_way}**{self.t.colon}{prose_md(how)}" for how in ways]
        lines += [f"    - {self._change(change)}" for change in variation.changes]

    def _change(self, change: Change) -> str:
        t = self.t
        label = f"**{t.fields[change.field]}**{f' ({t.added})' if change.is_added else ''}{t.colon}"
        if change.field == "mode":
            return label + str(t.modes[change.texts[0]])
        if change.field == "measure":
            return label + str(t.measures[change.texts[0]])
        if not change.texts and not change.avoid:
            return label + str(t.falls_away)
        texts = map(self._quoted if change.field == "say" else prose_md, change.texts)
        return label + " · ".join((*texts, *map(self._avoid, change.avoid)))


def _texts(texts: Sequence[str]) -> str:
    return prose_md(texts[0]) if len(texts) == 1 else " · ".join(map(prose_md, texts))


def _names(things: Iterable[Named]) -> str:
    return ", ".join([prose_md(one.name) for one in things])
