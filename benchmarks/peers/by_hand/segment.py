"""The score of a segment by hand: the wall of staves, then every moment."""

from html import escape

from pieces import Data, Pieces, permalink, prose, stake


class Segment(Pieces):
    """Writes the page of one segment after the other."""

    def page(self, score: Data) -> str:
        """One page."""
        name = escape(score["name"])
        main = f"""<header class="page">
<p class="kicker">Partition d’ensemble · {score["share"]}</p>
<h1>{name}</h1>
<p class="meta">Constats : {prose(score["evidence"], " · ")}</p>
<p class="meta">Version {score["version"]}</p>
</header>
{self._wall(score)}<section id="moments">
<h2>Parcours</h2>
{"".join([self._movement(score, place) for place in range(len(score["movements"]))])}</section>
"""
        return self.frame(name, self._sheet(score), main, "")

    def _sheet(self, score: Data) -> str:
        """Where things stand in the grid."""
        count = len(score["movements"])
        rules = [f".wall{{grid-template-columns:var(--label) repeat({count},minmax(0,1fr))}}"]
        rules += [
            f":where(.wall [role=row])>:nth-child({column}){{grid-column:{column}}}" for column in range(1, count + 2)
        ]
        rules += [f".r{row},.r{row}>*{{grid-row:{row}}}" for row in range(1, score["rows"] + 1)]
        rules += [
            f".wall .s{one['first']}-{one['last']}{{grid-column:{one['first'] + 1}/{one['last'] + 2}}}"
            for one in score["slurs"]
        ]
        rules += [f"#h{number}{{grid-area:{one['area']}}}" for number, one in enumerate(score["crossings"])]
        return "".join(rules)

    def _wall(self, score: Data) -> str:
        movements = score["movements"]
        heads = [
            f'<a href="#{one["moment"]}"><b>{one["number"]}</b> {self.moments[one["moment"]]}</a>' for one in movements
        ]
        hopes = [f"<ul>{''.join(map(self._hope, one['hopes']))}</ul>" for one in movements]
        feels = [_feels(one["emotion"]) for one in movements]
        efforts = [
            f'<span class="pips" aria-hidden="true">{"●" * one["effort"]}{"○" * (5 - one["effort"])}</span> {one["effort"]}/5'
            for one in movements
        ]
        customer = ["".join(map(_short, one["faces"].get("customer", ()))) for one in movements]
        employee = ["".join(map(_short, one["faces"].get("employee", ()))) for one in movements]
        points = " ".join([f"{place * 10 + 5},{(3 - one['emotion']) * 10 + 5}" for place, one in enumerate(movements)])
        way = "".join(
            [
                f'<li><a href="#{one["moment"]}">{self.moments[one["moment"]]}</a> {_feels(one["emotion"])}</li>'
                for one in movements
            ]
        )
        return f"""<section id="glance" class="on-wall">
<h2>La partition d’un coup d’œil</h2>
<ol class="way">{way}</ol>
<div class="wall-frame dense">
<div class="wall" role="table" aria-label="La partition d’un coup d’œil" aria-colcount="{len(movements) + 1}">
{_row("heads r1", "Moment", heads, "columnheader")}{_row("hopes r2", "Ce que j’attends", hopes)}{_row("emotion r3", "Émotion", feels)}
<svg class="curve" viewBox="0 0 {len(movements) * 10} 70" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path d="M0 35H{len(movements) * 10}"/><polyline points="{points}"/></svg>
{_row("efforts r4", "Effort", efforts)}{_row("heat r5", "Clients", customer)}{_row("heat r6", "Collaborateurs", employee)}
{"".join([self._slurred(level, row) for row, level in enumerate(score["levels"], start=7)])}
{"".join([self._line(line, movements) for line in score["lines"]])}{"".join(map(_arrow, enumerate(score["crossings"])))}</div>
</div>
<p class="legend wall-legend">{self.constants["wall_legend"]}</p>
<h3>Promesses qui courent sur ce parcours</h3>
<ul class="slurs">{"".join(map(self._spans, score["slurs"]))}</ul>
</section>
"""

    def _hope(self, hope: Data) -> str:
        return f"<li>{stake(escape(hope['name']), 'is_debt' in hope)}</li>"

    def _slurred(self, slurs: Data, row: int) -> str:
        return f'<div role="row" class="slurred r{row}">{"".join(map(self._slur, slurs))}</div>\n'

    def _slur(self, one: Data) -> str:
        verdict = one["verdict"]
        return (
            f'<div role="cell" aria-colindex="{one["first"] + 1}" aria-colspan="{one["last"] - one["first"] + 1}" '
            f'class="slur s{one["first"]}-{one["last"]} {one["state"]}"><p>{escape(self.promises[one["promise"]]["promise"])} '
            f'<b class="state {one["state"]}">{verdict["words"]} · marge {verdict["margin"]}</b></p></div>'
        )

    def _spans(self, one: Data) -> str:
        promise = self.promises[one["promise"]]
        until = f"–{one['last']}" if one["last"] != one["first"] else ""
        return f"<li><b>{one['first']}{until}</b> {escape(promise['promise'])} <i>{escape(promise['clock']['words'])}</i></li>"

    def _line(self, line: Data, movements: Data) -> str:
        role, lane = line["role"], line["lane"]
        cells = "".join([self._cell(one["number"], one["played"].get(role)) for one in movements])
        line_of = (
            f'<div role="row" class="visibility r{lane - 1}"><div role="cell">Ligne de visibilité</div></div>\n'
            if "is_first_below" in line
            else ""
        )
        return (
            f'{line_of}<div class="lane r{lane}" aria-hidden="true"></div>\n<div role="row" class="part-of r{lane + 1}">'
            f'<div role="rowheader">{self.role(role)} <small>{line["group"]} · {escape(line["department"])}</small></div>'
            f"{cells}</div>\n"
        )

    def _cell(self, number: int, stave: Data) -> str:
        if stave is None:
            return '<div role="cell" class="rest"></div>'
        led = " mène" if stave["part"] == "lead" else ""
        notes = "".join([f"<li><i>{escape(one['short'])}</i> {escape(one['gist'])}</li>" for one in stave["notes"]])
        given = ""
        if "gives" in stave:
            handoff = self.handoffs[stave["gives"]]
            given = f'<p class="to"><span aria-hidden="true">→</span> {self.roles[handoff["receiver"]]}</p>'
        return f'<div role="cell" class="{stave["part"]}"><p class="part"><b>{number}</b>{led}</p><ul>{notes}</ul>{given}</div>'

    def _movement(self, score: Data, place: int) -> str:
        movements, lines = score["movements"], score["lines"]
        one = movements[place]
        moment, effort = one["moment"], one["effort"]
        staves = "".join(
            [self._stave(line, one["played"][line["role"]]) for line in lines if line["role"] in one["played"]]
        )
        before = self._turn(movements[place - 1], "← ", "") if place else ""
        after = self._turn(movements[place + 1], "", " →") if place + 1 < len(movements) else ""
        return f"""<article class="movement" id="{moment}">
<header>
<h3><span class="number">{one["number"]}</span> {self.moments[moment]}{permalink(moment)}</h3>
<p class="meta">{prose(one["nature"], ", ")} · {prose(one["channels"], ", ")} · Émotion {_feels(one["emotion"])} · Effort {effort}/5</p>
</header>
<div class="hopes">
<ul>
{"".join(map(self._hope, one["hopes"]))}
</ul>
</div>
<div class="heats">
{self._faces("Clients", one["faces"].get("customer"))}{self._faces("Collaborateurs", one["faces"].get("employee"))}</div>
{staves}{"".join(map(self._pass, one.get("onward", ())))}<p class="turn">{before}<span>{one["number"]}/{len(movements)}</span>{after}</p>
</article>
"""

    def _turn(self, one: Data, before: str, after: str) -> str:
        return f'<a href="#{one["moment"]}">{before}{self.moments[one["moment"]]}{after}</a>'

    def _faces(self, label: str, faces: Data) -> str:
        said = "".join([self._face(one) for one in faces or ()])
        return f'<div><p class="kicker">{label}</p><ul class="heat">{said}</ul></div>\n'

    def _face(self, one: Data) -> str:
        whose = f", {self.roles[one['role']]}" if "role" in one else ""
        return (
            f'<li class="{one["heat"]}"><p>{escape(one["name"])} <small>{one["method"]}{whose}</small></p>'
            f"<p><b>{one['value']}</b> {one['unit']} · cible {one['target']}</p>"
            f'<p><span aria-hidden="true">✓</span> {one["said"]}</p><p><small>{one["period"]} · {one["n"]} réponses</small></p></li>'
        )

    def _stave(self, line: Data, stave: Data) -> str:
        role, kind = line["role"], "mène" if stave["part"] == "lead" else line["stage"]
        notes = "".join(
            [
                f'<li><b class="tempo">{escape(one["when"])}</b> {escape(one["gist"])} <small>{escape(one["answers"])}</small></li>\n'
                for one in stave["notes"]
            ]
        )
        return (
            f'<div class="stave {stave["part"]}">\n<h4><a href="../roles/{role}.html#{stave["card"]}">{self.roles[role]}</a> '
            f'<small>{kind}</small></h4>\n<ul class="notes">\n{notes}</ul>\n</div>\n'
        )

    def _pass(self, key: str) -> str:
        one = self.handoffs[key]
        return (
            f'<p class="pass out"><b>Relais vers la suite</b> {self.roles[one["giver"]]} → {self.roles[one["receiver"]]} '
            f"({self.moments[one['after']]}), <i>{escape(one['when']['words'])}</i> : {prose(one['carries'], ', ')}</p>\n"
        )


def _feels(emotion: int) -> str:
    return f'<span class="feels e{emotion + 3}">{emotion:+d}</span>'


def _short(one: Data) -> str:
    return (
        f'<ul><li class="{one["heat"]}"><span role="img" aria-label="{one["said"]}">✓</span> <b>{one["value"]}</b>/{one["target"]} '
        f"<small>{one['unit']}</small> <small>{escape(one['name'])} · {one['period']}</small></li></ul>"
    )


def _arrow(numbered: tuple[int, Data]) -> str:
    number, one = numbered
    return (
        f'<div class="arrow {one["way"]} {one["reach"]} track{number % 4}" id="h{number}" aria-hidden="true"></div>\n'
    )


def _row(kind: str, label: str, cells: list[str], role: str = "cell") -> str:
    said = "".join([f'<div role="{role}">{cell}</div>' for cell in cells])
    head = "columnheader" if role == "columnheader" else "rowheader"
    return f'<div role="row" class="{kind}"><div role="{head}">{label}</div>{said}</div>\n'
