"""The cards of a role with their cues, by hand."""

from html import escape

from pieces import PARTS, Data, Pieces, pair, permalink, prose, stake

_LISTS = (("listens_for", "Guetter"), ("collects", "Recueillir"), ("uses", "Utiliser"))


class Cards:
    """Writes one card after the other."""

    def __init__(self, pieces: Pieces) -> None:
        self.p = pieces

    def card(self, card: Data) -> str:
        """What a role does at a moment."""
        p, anchor = self.p, card["anchor"]
        segments = ", ".join(map(p.segment, card["segments"]))
        channels = escape("\n".join(card["channels"]))
        said = "".join(map(self._said, card["contributions"]))
        playing = " · ".join([f'<b class="part {one["part"]}">{PARTS[one["part"]]}</b>' for one in card["playing"]])
        received = "".join(
            [self._passed("in", "Ce que je reçois", one, "giver", "before") for one in card.get("received", ())]
        )
        given = "".join(
            [self._passed("out", "Ce que je donne", one, "receiver", "after") for one in card.get("given", ())]
        )
        kept = "".join(map(self._kept, card.get("promises", ())))
        whom = "\n".join(card["segments"])
        return f"""<article class="card" id="{anchor}" data-segments="{whom}" data-channels="{channels}">
<header>
<h3>{p.moments[card["moment"]]}{permalink(anchor)}</h3>
<p class="meta">{segments}</p>
<p class="meta">{playing} · {prose(card["nature"], ", ")} · {prose(card["channels"], ", ")}</p>
</header>
<div class="contribution">
{said}</div>
{self._sides(card)}{received}<ol class="cues">
{"".join(map(self._cue, card["cues"]))}</ol>
{given}{kept}</article>
"""

    def _said(self, one: Data) -> str:
        about = f"<small>{escape(one['expectation'])}</small> " if "expectation" in one else ""
        return f"<p>{about}{escape(one['says'])}</p>\n"

    def _sides(self, card: Data) -> str:
        expects = "".join([f"<li>{stake(escape(one['name']), 'is_debt' in one)}</li>" for one in card["expects"]])
        if "lived_by" in card:
            whose = (
                f"Vécu ici par {', '.join([self.p.roles[one] for one in card['lived_by']])}",
                "Ce dont ils ont besoin",
            )
        else:
            whose = "Ce que je vis ici", "Ce dont j’ai besoin"
        lives, needs = pair(whose[0], escape(card["lives"])), pair(whose[1], escape(card["needs"]))
        return (
            f'<div class="sides">\n<div class="expected"><h4>Ce que le client attend</h4><ul>{expects}</ul></div>\n'
            f'<dl class="lives">{lives}\n{needs}\n</dl>\n</div>\n'
        )

    def _cue(self, cue: Data) -> str:
        p, anchor = self.p, f"cue-{cue['id']}"
        whom = f' data-segments="{chr(10).join(cue["only"])}"' if "only" in cue else ""
        if "channels" in cue:
            whom += f' data-channels="{escape(chr(10).join(cue["channels"]))}"'
        answers = " ".join(
            [stake(p.expectations[one["expectation"]], one["stake"] == "debt") for one in cue["answers"]]
        )
        only = (
            f'<p class="only">Seulement pour {", ".join([p.segments[one] for one in cue["only"]])}</p>'
            if "only" in cue
            else ""
        )
        rows = [pair(label, escape(cue[key])) for key, label in (("if", "Si"), ("attitude", "Attitude")) if key in cue]
        rows.append(pair("Gestes", prose(cue["gestures"])))
        avoided = "".join(map(self._avoid, cue.get("avoid", ())))
        rows.append(pair("Paroles <small>trame</small>", f'<div class="say">{self._quoted(cue["say"])}{avoided}</div>'))
        rows += [pair(label, prose(cue[key])) for key, label in _LISTS if key in cue]
        if "why" in cue:
            rows.append(pair("Pourquoi", escape(cue["why"])))
        if "channels" in cue:
            rows.append(pair("Canaux", prose(cue["channels"], ", ")))
        for one in cue.get("mirrors", ()):
            rows.append(pair("En retour", f"<b>{p.roles[one['by']]}</b> : {escape(one['given'])}"))
        varied = "".join(map(self._variation, cue.get("variations", ())))
        return (
            f'<li class="cue" id="{anchor}"{whom}><div class="when">{escape(cue["when"])}{permalink(anchor)}</div>'
            f'<div class="what"><p class="answers">{answers} </p>{only}<dl class="form">{"".join(rows)}</dl>{varied}</div></li>\n'
        )

    def _quoted(self, texts: list[str]) -> str:
        return "".join([f"<q>{escape(one)}</q>" for one in texts])

    def _avoid(self, one: Data) -> str:
        rather = f" <b>plutôt</b> <q>{escape(one['rather'])}</q>" if "rather" in one else ""
        return f'<span class="avoid"><b>pas</b> <q>{escape(one["not"])}</q>{rather}</span>'

    def _variation(self, one: Data) -> str:
        names = ", ".join([self.p.segments[segment] for segment in one["segments"]])
        changes = "".join(map(self._change, one["changes"]))
        return (
            f'<div class="variation" data-segments="{chr(10).join(one["segments"])}"><p>Pour {names}</p>'
            f'<dl class="form">{changes}</dl></div>'
        )

    def _change(self, change: Data) -> str:
        if "say" in change:
            return pair(change["label"], f'<div class="say">{self._quoted(change["say"])}</div>')
        added = " <small>en plus</small>" if "is_added" in change else ""
        return pair(f"{change['label']}{added}", prose(change["texts"]))

    def _passed(self, way: str, label: str, key: str, other: str, moment: str) -> str:
        p, one = self.p, self.p.handoffs[key]
        says = f" <q>{escape(one['says'])}</q>" if way == "out" else ""
        return (
            f'<p class="pass {way}"><b>{label}</b> <a href="#handoff-{key}">{p.roles[one[other]]}</a> ({p.moments[one[moment]]}), '
            f"<i>{escape(one['when']['words'])}</i> : {prose(one['carries'], ', ')}{says}</p>\n"
        )

    def _kept(self, key: str) -> str:
        one = self.p.promises[key]
        return (
            f'<div class="keeps">\n<p><b>Promesse</b> <a href="#promise-{key}">{escape(one["promise"])}</a>, '
            f"<i>{one['clock']['words']}</i></p>\n</div>\n"
        )
