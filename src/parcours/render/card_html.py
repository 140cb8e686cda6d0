"""Cards and staves as HTML: what large pages hold by the hundred. Part of floor 7's render.

Built here and not in a template, for the same reason as a cue.
"""

from collections.abc import Iterable

from markupsafe import Markup

from parcours.plan.answers import Named
from parcours.plan.cards import Card, OwnWay, Said
from parcours.plan.handoffs import HandoffPart, Promise
from parcours.plan.scenes import Expected
from parcours.plan.score import Stave
from parcours.plan.words import Part
from parcours.render.cue_html import NEXT, CueHtml
from parcours.render.pieces_html import HtmlPieces
from parcours.render.words import Labels


class CardHtml:
    """Writes them in one language, for pages in one folder."""

    def __init__(self, cues: CueHtml, pieces: HtmlPieces, labels: Labels) -> None:
        self.p = pieces
        self.t = labels
        self._cues = cues
        self._heads: dict[tuple[object, ...], str] = {}
        self._sides: dict[tuple[object, ...], str] = {}

    def cards(self, cards: Iterable[Card]) -> Markup:
        """The cards of a role."""
        parts: list[str] = []
        for card in cards:
            self._card(card, parts)
        return Markup(self.p.put("".join(parts)))  # noqa: S704  made of escaped pieces

    def _card(self, card: Card, parts: list[str]) -> None:
        p, t = self.p, self.t
        parts.append(self._head(card))
        parts += map(self._said, card.contributions)
        parts.append(
            "</div>\n"
            if card.contributions
            else f"<p>{t.contribution}{t.colon}{p.absent(t.contribution)}</p>\n</div>\n"
        )
        parts.append(self._both_sides(card))
        for handoff in card.received:
            parts.append(
                f'<p class="pass in"><b>{t.received}</b> {self._passed(handoff, handoff.giver, handoff.before)}</p>\n'
            )
        if card.cues:
            parts.append('<ol class="cues">\n')
            self._cues.cues(card.cues, parts)
            parts.append("</ol>\n")
        else:
            parts.append(f'<p class="none">{t.no_cue}</p>\n')
        for handoff in card.given:
            says = f" <q>{p.prose(handoff.says)}</q>" if handoff.says else ""
            passed = self._passed(handoff, handoff.receiver, handoff.after)
            parts.append(f'<p class="pass out"><b>{t.given}</b> {passed}{says}</p>\n')
        parts += map(self._kept, card.promises)
        for profile, how in card.adaptations:
            parts.append(
                f'<p class="profile" data-profiles="{p.plain(profile)}"><b>{p.plain(profile)}</b>{t.colon}{p.prose(how)}</p>\n'
            )
        parts.append("</article>\n")

    def _head(self, card: Card) -> str:
        """Which moment it is, for whom, who plays: the same for most of the roles that play there."""
        about = (card.anchor, card.moment, card.segments, card.playing, card.nature, card.channels)
        found = self._heads.get(about)
        if found is None:
            found = self._heads[about] = self._headed(card)
        return found

    def _headed(self, card: Card) -> str:
        p = self.p
        channels = f" · {self._row(card.channels)}" if card.channels else ""
        playing = "".join([self._playing(one.part, one.segments) for one in card.playing])
        return (
            f'<article class="card" id="{card.anchor}"{self._for(card)}>\n<header>\n'
            f"<h3>{p.plain(card.moment.name)}{p.permalink(card.anchor)}</h3>\n"
            f'<p class="meta">{p.segments(card.segments)}</p>\n<p class="meta">{playing}{self._row(card.nature)}{channels}</p>\n'
            '</header>\n<div class="contribution">\n'
        )

    def _both_sides(self, card: Card) -> str:
        """What the customer expects, beside what it is like to live for those who serve: the same for most of them."""
        about = (id(card.expects), card.lived_by, card.lives, card.needs, card.evidence)
        found = self._sides.get(about)
        if found is None:
            found = self._sides[about] = self._both(card)
        return found

    def _both(self, card: Card) -> str:
        p, t = self.p, self.t
        expected = "".join(map(self._expected, card.expects))
        asked = f"<ul>{expected}</ul>" if expected else f"<p>{p.absent(t.expectations)}</p>"
        if card.lived_by:
            lived = p.pair(f"{t.lived_by} {p.names(card.lived_by)}", card.lives) + p.pair(t.their_needs, card.needs)
        else:
            lived = p.pair(t.employee_view, card.lives) + p.pair(t.needs, card.needs)
        if card.evidence:
            lived += p.pairs(t.evidence, card.evidence)
        hopes = f'<div class="expected"><h4>{t.customer_expects}</h4>{asked}</div>'
        return f'<div class="sides">\n{hopes}\n<dl class="lives">{lived}</dl>\n</div>\n'

    def _expected(self, one: Expected) -> str:
        p = self.p
        said = "".join([f" <q>{p.prose(verbatim)}</q>" for verbatim in one.verbatims])
        whose = f" <small>({p.plain(p.names(one.segments))})</small>" if one.segments else ""
        return f"<li>{p.stake(one)}{whose}{said}</li>"

    def ways(self, ways: Iterable[OwnWay]) -> Markup:
        """What a profile plays in its own way, resolved: each cue as it plays it."""
        parts: list[str] = []
        for way in ways:
            self._way(way, parts)
        return Markup("".join(parts))  # noqa: S704  made of escaped pieces

    def _way(self, way: OwnWay, parts: list[str]) -> None:
        p = self.p
        anchor, about = (f"cue-{way.cue.id}", f" · {p.prose(way.cue.gist)}") if way.cue else (way.card.anchor, "")
        parts.append(
            f'<div class="own-way">\n<p class="meta"><a href="#{anchor}">{p.plain(way.card.moment.name)}</a>{about}</p>\n'
        )
        parts += [f"<p>{p.prose(how)}</p>\n" for how in way.hows]
        for form, whom in way.forms:
            head = f"<p><b>{self.t['for']}</b> {p.plain(', '.join(whom))}</p>" if whom else ""
            parts.append(f'{head}<dl class="form">{self._cues.whole(form)}</dl>\n')
        parts.append("</div>\n")

    def _for(self, card: Card) -> str:
        """Whom it is for, as the finder of the page asks it."""
        plain = self.p.plain
        channels = f' data-channels="{plain(NEXT.join(card.channels))}"' if card.channels else ""
        return f' data-segments="{plain(NEXT.join([one.id for one in card.segments]))}"{channels}'

    def _row(self, texts: tuple[str, ...]) -> str:
        return ", ".join(map(self.p.plain, texts))

    def _playing(self, part: Part, segments: tuple[Named, ...]) -> str:
        whose = f" ({self.p.plain(self.p.names(segments))})" if segments else ""
        return f'<b class="part {part}">{self.t.parts[part]}</b>{whose} · '

    def _said(self, one: Said) -> str:
        p = self.p
        whose = f"<small>{p.plain(p.names(one.segments))}</small> " if one.segments else ""
        about = f"<small>{p.plain(one.expectation)}</small> " if one.expectation else ""
        return f"<p>{whose}{about}{p.prose(one.says)}</p>\n"

    def _passed(self, handoff: HandoffPart, other: Named, moment: Named) -> str:
        p = self.p
        where = "" if handoff.inside else f" ({p.plain(moment.name)})"
        when = f", <i>{p.plain(handoff.when.words)}</i>" if handoff.when else ""
        carries = f"{self.t.colon}{p.texts(handoff.carries, ', ')}" if handoff.carries else ""
        return f'<a href="#handoff-{handoff.id}">{p.plain(other.name)}</a>{where}{when}{carries}'

    def _kept(self, promise: Promise) -> str:
        p, t, one = self.p, self.t, promise.commitment
        clock = f", <i>{p.plain(one.clock.words)}</i>" if one.clock else ""
        missed = f"<p><b>{t.if_missed}</b> {p.remedy(one.remedy)}</p>" if one.remedy else ""
        said = f'<b>{t.promise}</b> <a href="#promise-{one.id}">{p.prose(one.promise)}</a>{clock}'
        return f'<div class="keeps">\n<p>{said}</p>\n{missed}</div>\n'

    def staves(self, staves: Iterable[Stave]) -> Markup:
        """What each role plays at a moment."""
        parts: list[str] = []
        for stave in staves:
            self._stave(stave, parts)
        return Markup(self.p.put("".join(parts)))  # noqa: S704  made of escaped pieces

    def _stave(self, stave: Stave, parts: list[str]) -> None:
        t, name = self.t, str(self.p.plain(stave.role.name))
        if stave.card:
            name = f'<a href="{self.p.root}roles/{stave.role.id}.html#{stave.card}">{name}</a>'
        kind = t.lead if stave.part == "lead" else t.stages[stave.stage]
        parts.append(f'<div class="stave {stave.part}">\n<h4>{name} <small>{kind}</small></h4>\n')
        if stave.notes:
            parts.append(f'<ul class="notes">\n{self._cues.notes(stave.notes)}</ul>\n</div>\n')
        else:
            parts.append(f'<p class="none">{t.silent}</p>\n</div>\n')
