"""A score on one wall: the customer's staff, the promises as slurs, a stave for every role. Part of floor 7's render.

A grid as wide as the sheet, with a column for each moment. What crosses it (slurs, handoffs, the curve of emotion) is placed by
rows and columns, in a style sheet of the page's own, so that it fits whatever the texts take.
"""

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from parcours.plan.score import Crossing, Hope, Line, Movement, Score, Slur, Stave
from parcours.render.cue_html import CueHtml
from parcours.render.heat import HeatHtml
from parcours.render.pieces_html import HtmlPieces
from parcours.render.proof_html import STATES
from parcours.render.score_layout import Layout, Layouts, Reach
from parcours.render.words import Labels

_HEAT, _TRACKS = 5, 4
"""The first row below effort; how many handoffs fit side by side between two moments."""


def score_sheet(score: Score, layout: Layout) -> str:
    """Where things stand in the grid of this score. Figures only: nothing of the author's."""
    count, lanes = len(score.movements), _lanes(score)
    rules = [f".wall{{grid-template-columns:var(--label) repeat({count},minmax(0,1fr))}}"]
    rules += [
        f":where(.wall [role=row])>:nth-child({column}){{grid-column:{column}}}" for column in range(1, count + 2)
    ]
    rules += [f".r{row},.r{row}>*{{grid-row:{row}}}" for row in range(1, (lanes[-1] if lanes else _head(score)) + 2)]
    spans = sorted({(slur.first, slur.last) for slur in score.slurs})
    rules += [f".wall .s{first}-{last}{{grid-column:{first + 1}/{last + 2}}}" for first, last in spans]
    rules += sorted({_reaching(one) for one in layout.reaches.values()})
    for number, crossing in enumerate(score.crossings):
        top, bottom = sorted((lanes[crossing.giver], lanes[crossing.receiver]))
        left, right = sorted((crossing.first, crossing.last))
        columns = (left + 1, left + 2) if right - left < 2 else (left + 2, right + 1)
        rules.append(f"#h{number}{{grid-area:{top}/{columns[0]}/{bottom + 1}/{columns[1]}}}")
    return "".join(rules)


def _reaching(one: Reach) -> str:
    """Its columns, and where in them the bar stands that marks its own."""
    bar = f"{100 / one.width:.2f}% 2px", f"{100 * (one.own - one.first) / (one.width - 1):.2f}% 0"
    return (
        f".wall .{one.place}{{grid-column:{one.first + 1}/{one.last + 2};"
        f"background-size:{bar[0]};background-position:{bar[1]}}}"
    )


def _head(score: Score) -> int:
    """The first row below the customer's staff, whose heat strip takes two where anything is measured."""
    return _HEAT + (2 if score.is_measured else 0)


def _lanes(score: Score) -> list[int]:
    """The row of the lane above each stave; the line of visibility has a row of its own."""
    start = _head(score) + 1 + max([slur.level for slur in score.slurs], default=-1)
    above = sum(line.is_above for line in score.lines)
    return [start + 2 * place + (1 if 0 < above <= place else 0) for place in range(len(score.lines))]


class ScoreHtml:
    """Writes it in one language, for pages in one folder."""

    def __init__(self, cues: CueHtml, pieces: HtmlPieces, labels: Labels, layouts: Layouts) -> None:
        self.p = pieces
        self.t = labels
        self._cues = cues
        self._heat = HeatHtml(pieces, labels)
        self.heat = self._heat.whole
        self._layouts = layouts

    def wall(self, score: Score) -> Markup:
        """The whole score, in a frame whose head is printed again on every sheet."""
        columns = len(score.movements) + 1
        layout = self._layouts.of(score)
        parts = [f'<div class="wall-frame{" dense" if layout.is_dense else ""}">\n{self._again(score.movements)}']
        parts += [f'<div class="wall" role="table" aria-label="{self.t.score_glance}" aria-colcount="{columns}">\n']
        parts += self._customer(score.movements)
        parts += self._measured(score)
        parts += self._slurs(score)
        parts += self._staves(score, layout.reaches)
        parts += [self._crossing(number, one) for number, one in enumerate(score.crossings)]
        parts.append("</div>\n</div>\n")
        return Markup(self.p.put("".join(parts)))  # noqa: S704  made of escaped pieces

    def _again(self, movements: tuple[Movement, ...]) -> str:
        """The moments, for the head of each sheet; on a screen and for a reader aloud they stand in the table."""
        heads = [f"<span><b>{one.number}</b> {self.p.plain(one.moment.name)}</span>" for one in movements]
        row = _row("heads r1", self.t.moment.capitalize(), heads, "columnheader")
        return f'<div class="again" aria-hidden="true"><div class="wall" role="table">{row}</div></div>\n'

    def _customer(self, movements: tuple[Movement, ...]) -> Iterator[str]:
        """What the customer lives: the moments, what is expected of them, how they feel, what they cost."""
        p, t = self.p, self.t
        heads = [f'<a href="#{one.moment.id}"><b>{one.number}</b> {p.plain(one.moment.name)}</a>' for one in movements]
        yield _row("heads r1", t.moment.capitalize(), heads, "columnheader")
        yield _row("hopes r2", t.expects, [self._hopes(one.hopes) for one in movements])
        yield _row("emotion r3", t.emotion, [self._feeling(one.emotion) for one in movements])
        yield _curve([one.emotion for one in movements])
        yield _row("efforts r4", t.effort, [self._effort(one.effort) for one in movements])

    def _measured(self, score: Score) -> Iterator[str]:
        """What both sides say of each moment, where anything is measured."""
        if score.is_measured:
            t, found = self.t, [movement.faces for movement in score.movements]
            latest = f" <small>{t.latest}</small>"
            yield _row(f"heat r{_HEAT}", t.customer_face + latest, [self._heat.short(one.customer) for one in found])
            yield _row(
                f"heat r{_HEAT + 1}", t.employee_face + latest, [self._heat.short(one.employee) for one in found]
            )

    def _hopes(self, hopes: tuple[Hope, ...]) -> str:
        said = "".join([f"<li>{self.p.stake(hope)}</li>" for hope in hopes])
        return f"<ul>{said}</ul>" if said else str(self.p.nothing)

    def _feeling(self, emotion: int | None) -> str:
        if emotion is None:
            return '<span class="feels e3">–</span>'
        said = f"{emotion:+d}".replace("-", "−") if emotion else "0"
        return f'<span class="feels e{emotion + 3}">{said}</span>'

    def _effort(self, effort: int | None) -> str:
        if effort is None:
            return str(self.p.nothing)
        return f'<span class="pips" aria-hidden="true">{"●" * effort}{"○" * (5 - effort)}</span> {effort}/5'

    def _slurs(self, score: Score) -> Iterator[str]:
        """Each level in a row."""
        levels: dict[int, list[Slur]] = {}
        for slur in score.slurs:
            levels.setdefault(slur.level, []).append(slur)
        for level, slurs in levels.items():
            head = f'<div role="rowheader" aria-colindex="1">{self.t.promises}</div>' if level == 0 else ""
            yield f'<div role="row" class="slurred r{_head(score) + level}">{head}{"".join(map(self._slur, slurs))}</div>\n'

    def _slur(self, slur: Slur) -> str:
        said, state = f"{self.p.prose(slur.commitment.promise)}", ""
        if slur.verdict is not None:
            margin = f" · {self.t.margin.lower()} {self.p.plain(slur.verdict.margin)}" if slur.verdict.margin else ""
            state = " others" if slur.verdict.is_informative else f" {STATES[slur.verdict.outcome]}"
            said += f' <b class="state{state}">{self.p.plain(slur.verdict.words)}{margin}</b>'
        place = f'aria-colindex="{slur.first + 1}" aria-colspan="{slur.last - slur.first + 1}"'
        return f'<div role="cell" {place} class="slur s{slur.first}-{slur.last}{state}"><p>{said}</p></div>'

    def _staves(self, score: Score, wide: Mapping[tuple[int, int], Reach]) -> Iterator[str]:
        played = {(movement.number, stave.role): stave for movement in score.movements for stave in movement.staves}
        given: dict[tuple[int, int], list[Crossing]] = {}
        for crossing in score.crossings:
            given.setdefault((crossing.giver, crossing.first), []).append(crossing)
        was_above = False
        for place, (lane, line) in enumerate(zip(_lanes(score), score.lines, strict=True)):
            if was_above and not line.is_above:
                yield f'<div role="row" class="visibility r{lane - 1}"><div role="cell">{self.t.line}</div></div>\n'
            was_above = line.is_above
            yield f'<div class="lane r{lane}" aria-hidden="true"></div>\n'
            yield f'<div role="row" class="part-of r{lane + 1}">{self._head(line)}'
            for number, part in enumerate(line.parts, start=1):
                stave = played.get((number, line.role)) if part else None
                passed, reach = given.get((place, number), ()), wide.get((place, number))
                yield self._cell(number, stave, passed, reach) if stave else _REST
            yield "</div>\n"

    def _head(self, line: Line) -> str:
        where = self.p.plain(" · ".join(filter(None, (line.group, line.department))))
        return f'<div role="rowheader">{self.p.role(line.role)} <small>{where}</small></div>'

    def _cell(self, number: int, stave: Stave, given: Iterable[Crossing], reach: Reach | None) -> str:
        """The number of the moment stands in it again: a wide score is longer than a screen."""
        t = self.t
        led = f" {t.lead}" if stave.part == "lead" else ""
        kinds = f"{stave.part} reach {reach.place}" if reach else stave.part
        back = " back" if reach and reach.first < number else ""
        parts = [f'<div role="cell" class="{kinds}{back}"><p class="part"><b>{number}</b>{led}</p>']
        if stave.notes:
            parts.append(f"<ul>{self._cues.gists(stave.notes)}</ul>")
        else:
            parts.append(f'<p class="none">{t.silent}</p>')
        parts += self._given(given)
        parts.append("</div>")
        return "".join(parts)

    def _given(self, given: Iterable[Crossing]) -> Iterator[str]:
        """To whom the handoffs of a cell lead, and how fast; of those that read alike, in which moments they arrive."""
        alike: dict[str, list[int]] = {}
        for one in given:
            when = f", <i>{self.p.plain(one.handoff.when.short)}</i>" if one.handoff.when else ""
            alike.setdefault(f"{self.p.plain(one.handoff.receiver.name)}{when}", []).append(one.last)
        for said, moments in alike.items():
            where = f" ({', '.join(map(str, sorted(moments)))})" if len(moments) > 1 else ""
            yield f'<p class="to"><span aria-hidden="true">→</span> {said}{where}</p>'

    def _crossing(self, number: int, one: Crossing) -> str:
        """An arrow; the giver's cell says in words where it leads."""
        way = "down" if one.giver < one.receiver else "up"
        reach = "within" if one.first == one.last else "next" if one.last - one.first == 1 else "far"
        kinds = f"arrow {way} {reach} {one.handoff.mode} track{number % _TRACKS}"
        return f'<div class="{kinds}" id="h{number}" aria-hidden="true"></div>\n'


_REST = '<div role="cell" class="rest"></div>'


def _row(kind: str, label: str, cells: Iterable[str], role: str = "cell") -> str:
    said = "".join([f'<div role="{role}">{cell}</div>' for cell in cells])
    head = "columnheader" if role == "columnheader" else "rowheader"
    return f'<div role="row" class="{kind}"><div role="{head}">{label}</div>{said}</div>\n'


def _curve(emotions: list[int | None]) -> str:
    """From moment to moment, broken where the feeling is not recorded. Ten units a moment, ten a degree."""
    lines: list[list[str]] = [[]]
    for place, emotion in enumerate(emotions):
        if emotion is None:
            lines.append([])
        else:
            lines[-1].append(f"{place * 10 + 5},{(3 - emotion) * 10 + 5}")
    drawn = "".join([f'<polyline points="{" ".join(line)}"/>' for line in lines if line])
    wide = len(emotions) * 10
    return (
        f'<svg class="curve" viewBox="0 0 {wide} 70" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f'<path d="M0 35H{wide}"/>{drawn}</svg>\n'
    )
