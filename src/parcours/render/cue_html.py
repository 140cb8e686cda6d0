"""A cue as HTML. Built here and not in a template because a house may hold ten thousand of them. Part of floor 7's render."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from parcours.plan.answers import Answer, Named
from parcours.plan.cues import Avoid, Change, CuePart, Form, Variation
from parcours.plan.desk import MirrorLine
from parcours.plan.notes import Note
from parcours.render.prose import Html
from parcours.render.words import Labels

Sink = Callable[[str], Html]
LABELLED = ("if", "attitude", "gestures", "words", "listens_for", "collects", "uses", "latitude_here", "why")
_END = "</dd></div>"
NEXT = "\n"
"""Between the names of an attribute that the finder of a page reads."""


_Whom = tuple[tuple[Named, ...], tuple[str, ...], tuple[str, ...]]
"""For whom something is: segments, profiles, channels."""


class _Audience(NamedTuple):
    """The same in words: as the finder of the page asks it, the names of its segments, the names of all."""

    asked: str
    segments: str
    all: str


_Told = tuple[str, str, int]
"""A cue in a line, as HTML: with what it answers, and without; how many letters the latter takes."""
_Stave = tuple[str, str, list[int]]
"""The same of several, put together."""


_ALL = _Audience("", "", "")
"""What is for all says nothing."""


class CueHtml:
    """Writes cues in one language."""

    def __init__(self, prose: Sink, plain: Sink, labels: Labels) -> None:
        self.prose = prose
        self.plain = plain
        self.t = labels
        self._permalink = f'" aria-label="{labels.permalink}">#</a></div><div class="what">'
        self._label = {name: f"<div><dt>{labels[name]}</dt><dd>" for name in LABELLED}
        self._say = {
            mode: f'<div><dt>{labels.words} <small>{said}</small></dt><dd><div class="say">'
            for mode, said in labels.modes.items()
        }
        self._for = labels["for"]
        self._measure = {name: "" if name == "max" else f", {said}" for name, said in labels.measures.items()}
        self._answers: dict[int, str] = {}
        self._told: dict[tuple[str, ...], str] = {}
        self._lines: dict[int, _Told] = {}
        self._staves: dict[int, _Stave] = {}
        self._audiences: dict[_Whom, _Audience] = {}

    def cues(self, cues: Iterable[CuePart], parts: list[str]) -> None:
        """The cues of a card, whole, added to the parts of a page."""
        for cue in cues:
            self._cue(cue, parts)

    def _cue(self, cue: CuePart, parts: list[str]) -> None:
        prose = self.prose
        id_, name, _, form, answers, only, channels, variations, adaptations, mirrors, description, worth, *_ = cue
        whom = self._audience((only, (), channels)) if only or channels else _ALL
        parts.append(
            f'<li class="cue" id="cue-{id_}"{whom.asked}><div class="when">{self._when(form)}'
            f'<a class="perma" href="#cue-{id_}{self._permalink}'
        )
        if name:
            parts.append(f'<p class="name">{prose(name)}</p>')
        parts.append(self._answers.get(id(answers)) or self._answered(answers))
        if only:
            parts.append(f'<p class="only">{self.t.only_for} {whom.segments}</p>')
        if description:
            parts.append(f"<p>{prose(description)}</p>")
        parts.append('<dl class="form">')
        self._form(form, parts)
        if channels or adaptations or mirrors or worth is False or cue.status:
            self._besides(cue, parts)
        parts.append("</dl>")
        for variation in variations:
            parts.append(self._variation(variation, cue.ways(variation) if adaptations else ()))
        parts.append("</div></li>\n")

    def _besides(self, cue: CuePart, parts: list[str]) -> None:
        """Where it is played, how far it is, in whose own way, and what is given back for it."""
        t, prose = self.t, self.prose
        if cue.channels:
            parts.append(_pair(t.channels, self.plain(", ".join(cue.channels))))
        if cue.worth is False:
            parts.append(_pair(t.worth, t.worthless))
        if cue.status:
            parts.append(_pair(t.status, t.statuses[cue.status]))
        if cue.adaptations:
            for who, how in cue.adaptations_apart:
                said = _pair(t.in_my_way, f"<b>{self.plain(who)}</b>{t.colon}{prose(how)}")
                parts.append(f'<div class="profile" data-profiles="{self.plain(who)}"{said.removeprefix("<div")}')
        for mirror in cue.mirrors:
            parts.append(_pair(t.in_return, self._mirror(mirror)))

    def whole(self, form: Form) -> str:
        """When, and how it is played: pairs of a list of terms."""
        parts = [_pair(self.t.when, f"<i>{self._when(form)}</i>")]
        self._form(form, parts)
        return "".join(parts)

    def answered(self, cue: CuePart) -> str:
        """What a cue answers."""
        return self._answered(cue.answers)

    def played(self, cue: CuePart) -> list[str]:
        """What is played, in pieces that may stand on different cards: pairs of a list of terms."""
        pieces: list[str] = []
        self._form(cue.form, pieces)
        return pieces

    def besides(self, cue: CuePart) -> list[str]:
        """What else is to be known of it, variations among it, in such pieces."""
        pieces: list[str] = []
        self._besides(cue, pieces)
        for variation in cue.variations:
            whom = self._audience((variation.segments, variation.profiles, variation.channels)).all
            pieces += [_pair(f"{self.t['for']} {whom}", self.prose(how)) for how in cue.ways(variation)]
            pieces += [
                change.replace("<dt>", f"<dt>{self.t['for']} {whom}, ", 1)
                for change in map(self._change, variation.changes)
            ]
        return pieces

    def notes(self, notes: Sequence[Note]) -> str:
        """Cues in a line each, as a score shows them."""
        return self._stave(notes)[0]

    def gists(self, notes: Sequence[Note]) -> str:
        """The same without what they answer, for a cell of a score."""
        return self._stave(notes)[1]

    def letters(self, notes: Sequence[Note]) -> Sequence[int]:
        """How many letters each of them takes in such a cell, its tempo before it."""
        return self._stave(notes)[2]

    def _stave(self, notes: Sequence[Note]) -> _Stave:
        """Put together once: a page shows it in full and shortly, and reckons how tall that is."""
        found = self._staves.get(id(notes))
        if found is None:
            known = self._lines
            lines = [known.get(id(note)) or self._line(note) for note in notes]
            full, short = "".join([one[0] for one in lines]), "".join([one[1] for one in lines])
            found = self._staves[id(notes)] = full, short, [one[2] for one in lines]
        return found

    def _line(self, note: Note) -> _Told:
        """Worded once: segments that hear the same share it."""
        _, form, gist, answers = note
        when, said = form.when, self.prose(gist)
        told = self._told.get(answers)
        if told is None:
            told = self._told[answers] = self.plain(" · ".join(answers))
        tempo = f"<i>{self.plain(when.short)}</i> " if when else ""
        found = self._lines[id(note)] = (
            f'<li><b class="tempo">{self._when(form)}</b> {said} <small>{told}</small></li>\n',
            f"<li>{tempo}{said}</li>",
            len(gist) + (len(when.short) + 1 if when else 0),
        )
        return found

    def _mirror(self, mirror: MirrorLine) -> str:
        """What is given back, by whom, when."""
        said = f", <i>{self.plain(mirror.when.words)}</i>" if mirror.when else ""
        return f"<b>{self.plain(mirror.by.name)}</b>{self.t.colon}{self.prose(mirror.given)}{said}"

    def _when(self, form: Form) -> str:
        when = form.when
        if when is None:
            return f'<span class="none">{self.t.nothing}</span>'
        return self.plain(when.words) + self._measure[form.measure]

    def _answered(self, answers: tuple[Answer, ...]) -> str:
        """Worded once: cues that answer the same share it."""
        found = self._answers[id(answers)] = f'<p class="answers">{"".join(map(self._answer, answers))}</p>'
        return found

    def _answer(self, answer: Answer) -> str:
        t = self.t
        kind, word = ("debt", t.debt) if answer.is_debt else ("difference", t.difference)
        latent = f", {t.latent}" if answer.is_latent else ""
        whose = f" ({self._audience((answer.segments, (), ())).segments})" if answer.segments else ""
        return f'<span class="{kind}">{self.plain(answer.name)} <small>{word}{latent}{whose}</small></span> '

    def _form(self, form: Form, parts: list[str]) -> None:
        label, prose, texts = self._label, self.prose, self._texts
        _, condition, attitude, gestures, mode, say, avoid, listens_for, collects, uses, latitude, _, why = form
        if condition:
            parts.append(f"{label['if']}{prose(condition)}{_END}")
        if attitude:
            parts.append(f"{label['attitude']}{prose(attitude)}{_END}")
        if gestures:
            parts.append(f"{label['gestures']}{texts(gestures)}{_END}")
        if say or avoid:
            said = f"<q>{prose(say[0])}</q>" if len(say) == 1 else "".join(map(self._quoted, say))
            avoided = "".join(map(self._avoid, avoid)) if avoid else ""
            parts.append(f"{self._say[mode]}{said}{avoided}</div>{_END}")
        elif not attitude and not gestures:
            parts.append(f'{label["words"]}<span class="none">{self.t.absent(self.t.words)}</span>{_END}')
        if listens_for:
            parts.append(f"{label['listens_for']}{texts(listens_for)}{_END}")
        if collects:
            parts.append(f"{label['collects']}{texts(collects)}{_END}")
        if uses:
            parts.append(f"{label['uses']}{texts(uses)}{_END}")
        if latitude:
            parts.append(f"{label['latitude_here']}{texts(latitude.words)}{_END}")
        if why:
            parts.append(f"{label['why']}{prose(why)}{_END}")

    def _avoid(self, avoid: Avoid) -> str:
        t = self.t
        rather = f" <b>{t.rather}</b> <q>{self.prose(avoid.rather)}</q>" if avoid.rather else ""
        return f'<span class="avoid"><b>{t["not"]}</b> <q>{self.prose(avoid.no)}</q>{rather}</span>'

    def _quoted(self, text: str) -> str:
        return f"<q>{self.prose(text)}</q>"

    def _texts(self, texts: Sequence[str]) -> str:
        return self.prose(texts[0]) if len(texts) == 1 else "<br>".join(map(self.prose, texts))

    def _variation(self, variation: Variation, ways: tuple[str, ...]) -> str:
        segments, profiles, channels, _, changed, _ = variation
        whom = self._audience((segments, profiles, channels))
        changes = "".join([_pair(self.t.in_my_way, self.prose(how)) for how in ways]) if ways else ""
        changes += "".join(map(self._change, changed))
        return f'<div class="variation"{whom.asked}><p>{self._for} {whom.all}</p><dl class="form">{changes}</dl></div>'

    def _audience(self, whom: _Whom) -> _Audience:
        """Worded once: most of a house is for one of few groups."""
        found = self._audiences.get(whom)
        if found is None:
            segments, profiles, channels = whom
            names = [one.name for one in segments]
            asked = (("segments", [one.id for one in segments]), ("profiles", profiles), ("channels", channels))
            found = self._audiences[whom] = _Audience(
                "".join([f' data-{kind}="{self.plain(NEXT.join(names))}"' for kind, names in asked if names]),
                self.plain(", ".join(names)),
                self.plain(", ".join((*names, *profiles, *channels))),
            )
        return found

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
