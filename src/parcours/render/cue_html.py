"""A cue as HTML. Built here and not in a template because a house may hold ten thousand of them. Part of floor 7's render."""

from collections.abc import Callable, Iterable, Iterator

from parcours.plan.answers import Answer, Named
from parcours.plan.cues import Avoid, Change, CuePart, Form, Variation
from parcours.plan.desk import Latitude, MirrorLine
from parcours.plan.score import Note
from parcours.render.prose import Html
from parcours.render.words import Labels

Sink = Callable[[str], Html]


class CueHtml:
    """Writes cues in one language."""

    def __init__(self, prose: Sink, plain: Sink, labels: Labels) -> None:
        self.prose = prose
        self.plain = plain
        self.t = labels
        self._permalink = f'" aria-label="{labels.permalink}">#</a></div><div class="what">'
        self._answers: dict[int, str] = {}
        self._notes: dict[int, str] = {}

    def cues(self, cues: Iterable[CuePart]) -> str:
        """The cues of a card, whole."""
        return "".join([self._cue(cue) for cue in cues])

    def _cue(self, cue: CuePart) -> str:
        t, prose = self.t, self.prose
        anchor = f"cue-{cue.id}"
        parts = [
            f'<li class="cue" id="{anchor}"><div class="when">{self._when(cue.form)}',
            f'<a class="perma" href="#{anchor}{self._permalink}',
        ]
        if cue.name:
            parts.append(f'<p class="name">{prose(cue.name)}</p>')
        parts.append(self._answered(cue.answers))
        if cue.only:
            parts.append(f'<p class="only">{t.only_for} {self._names(cue.only)}</p>')
        if cue.description:
            parts.append(f"<p>{prose(cue.description)}</p>")
        parts.append('<dl class="form">')
        parts += self._form(cue.form)
        if cue.channels:
            parts.append(_pair(t.channels, self.plain(", ".join(cue.channels))))
        if cue.worth is False:
            parts.append(_pair(t.worth, t.worthless))
        parts += [
            _pair(t.in_my_way, f"<b>{self.plain(who)}</b>{t.colon}{prose(how)}") for who, how in cue.adaptations_apart
        ]
        parts += [_pair(t.in_return, self._mirror(mirror)) for mirror in cue.mirrors]
        parts.append("</dl>")
        parts += [self._variation(one, cue.ways(one)) for one in cue.variations]
        parts.append("</div></li>\n")
        return "".join(parts)

    def notes(self, notes: Iterable[Note]) -> str:
        """Cues in a line each, as a score shows them."""
        return "".join(map(self._note, notes))

    def _note(self, note: Note) -> str:
        """Worded once: segments that hear the same share it."""
        found = self._notes.get(id(note))
        if found is None:
            answers = self.plain(" · ".join(note.answers))
            found = f'<li><b class="tempo">{self._when(note.form)}</b> {self.prose(note.gist)} <small>{answers}</small></li>\n'
            self._notes[id(note)] = found
        return found

    def _names(self, things: Iterable[Named]) -> Html:
        return self.plain(", ".join([thing.name for thing in things]))

    def _mirror(self, mirror: MirrorLine) -> str:
        """What is given back, by whom, when."""
        said = f", <i>{self.plain(mirror.when.words)}</i>" if mirror.when else ""
        return f"<b>{self.plain(mirror.by.name)}</b>{self.t.colon}{self.prose(mirror.given)}{said}"

    def _when(self, form: Form) -> str:
        if form.when is None:
            return f'<span class="none">{self.t.nothing}</span>'
        average = f", {self.t.measures[form.measure]}" if form.measure != "max" else ""
        return f"{self.plain(form.when.words)}{average}"

    def _answered(self, answers: tuple[Answer, ...]) -> str:
        """Worded once: cues that answer the same share it."""
        found = self._answers.get(id(answers))
        if found is None:
            found = self._answers[id(answers)] = f'<p class="answers">{"".join(map(self._answer, answers))}</p>'
        return found

    def _answer(self, answer: Answer) -> str:
        t = self.t
        kind, word = ("debt", t.debt) if answer.is_debt else ("difference", t.difference)
        latent = f", {t.latent}" if answer.is_latent else ""
        whose = f" ({self._names(answer.segments)})" if answer.segments else ""
        return f'<span class="{kind}">{self.plain(answer.name)} <small>{word}{latent}{whose}</small></span> '

    def _form(self, form: Form) -> Iterator[str]:
        t, prose = self.t, self.prose
        if form.condition:
            yield _pair(t["if"], prose(form.condition))
        if form.attitude:
            yield _pair(t.attitude, prose(form.attitude))
        if form.gestures:
            yield _pair(t.gestures, self._texts(form.gestures))
        if form.say or form.avoid:
            yield self._words(form)
        elif form.is_silent:
            yield _pair(t.words, f'<span class="none">{t.absent(t.words)}</span>')
        if form.listens_for:
            yield _pair(t.listens_for, self._texts(form.listens_for))
        if form.collects:
            yield _pair(t.collects, self._texts(form.collects))
        if form.uses:
            yield _pair(t.uses, self._texts(form.uses))
        if form.latitude:
            yield _pair(t.latitude_here, self._latitude(form.latitude))
        if form.why:
            yield _pair(t.why, prose(form.why))

    def _words(self, form: Form) -> str:
        said = "".join(map(self._quoted, form.say))
        label = f"{self.t.words} <small>{self.t.modes[form.mode]}</small>"
        return _pair(label, f'<div class="say">{said}{"".join(map(self._avoid, form.avoid))}</div>')

    def _avoid(self, avoid: Avoid) -> str:
        t = self.t
        rather = f" <b>{t.rather}</b> <q>{self.prose(avoid.rather)}</q>" if avoid.rather else ""
        return f'<span class="avoid"><b>{t["not"]}</b> <q>{self.prose(avoid.no)}</q>{rather}</span>'

    def _quoted(self, text: str) -> str:
        return f"<q>{self.prose(text)}</q>"

    def _texts(self, texts: Iterable[str]) -> str:
        return "<br>".join(map(self.prose, texts))

    def _latitude(self, latitude: Latitude) -> str:
        parts = [str(self.prose(text)) for text in latitude.alone]
        if latitude.up_to:
            parts.append(f"{self.t.up_to} {self.plain(latitude.up_to)}")
        if latitude.alert:
            parts.append(f"{self.t.beyond} {self.plain(latitude.alert.name)}")
        return "<br>".join(parts)

    def _variation(self, variation: Variation, ways: tuple[str, ...]) -> str:
        whom = self.plain(
            ", ".join((*(one.name for one in variation.segments), *variation.profiles, *variation.channels))
        )
        changes = "".join([_pair(self.t.in_my_way, self.prose(how)) for how in ways])
        changes += "".join(map(self._change, variation.changes))
        return f'<div class="variation"><p>{self.t["for"]} {whom}</p><dl class="form">{changes}</dl></div>'

    def _change(self, change: Change) -> str:
        t = self.t
        label = t.fields[change.field] + (f" <small>{t.added}</small>" if change.is_added else "")
        if change.field == "mode":
            return _pair(label, t.modes[change.texts[0]])
        if change.field == "measure":
            return _pair(label, t.measures[change.texts[0]])
        if not change.texts and not change.avoid:
            return _pair(label, f"<i>{t.falls_away}</i>")
        if change.field == "say":
            return _pair(label, f'<div class="say">{"".join(map(self._quoted, change.texts))}</div>')
        return _pair(label, self._texts(change.texts) + "".join(map(self._avoid, change.avoid)))


def _pair(label: str, text: str) -> str:
    return f"<div><dt>{label}</dt><dd>{text}</dd></div>"
