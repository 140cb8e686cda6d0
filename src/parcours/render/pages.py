"""The pages: which there are, and what their templates are given. Part of floor 7's render."""

import base64
import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup

from parcours.plan.model import Plan
from parcours.plan.score import Score
from parcours.plan.workshop import Kit
from parcours.render.bond_html import BondHtml
from parcours.render.bond_md import BondMarkdown
from parcours.render.card_html import CardHtml
from parcours.render.card_md import CardMarkdown
from parcours.render.conduct import ConductHtml, ConductMarkdown
from parcours.render.cue_html import CueHtml
from parcours.render.cue_md import CueLines, CueMarkdown
from parcours.render.deck_html import DeckHtml, slip_sheets
from parcours.render.glance_html import GlanceHtml
from parcours.render.heat import HeatMarkdown
from parcours.render.insets import InPlace, Insets
from parcours.render.moment_html import MomentHtml
from parcours.render.pieces import EVERY, Folder
from parcours.render.pieces_html import HtmlPieces
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.proof_html import ProofHtml
from parcours.render.proof_md import ProofMarkdown
from parcours.render.prose import html_sink, plain_sink
from parcours.render.prose_md import Ready
from parcours.render.ranking import RankingHtml, RankingMarkdown
from parcours.render.review_html import closeness
from parcours.render.score_html import ScoreHtml, score_sheet
from parcours.render.score_layout import Layouts
from parcours.render.score_md import ScoreMarkdown
from parcours.render.sides_md import SidesMarkdown
from parcours.render.templates import OURS, Ending, Own, bundled, printing
from parcours.render.words import labels

Artifact = tuple[str, bytes]
_CUT: Mapping[str, tuple[str, ...]] = {
    "deck": ("deck.css",),
    "workshop": ("deck.css", "workshop.css"),
    "review": ("review.css",),
}
"""The style sheets of pages to cut."""
_NO_WORD = re.compile(r"[^\w ]|_")
_BLANKS = " \t\n\r\v\f"


def html_pages(plan: Plan, formats: frozenset[str], own: Own) -> Iterator[Artifact]:
    """The pages as HTML, the cards to print, or both: path, relative to the output folder, and bytes."""
    words, prose, plain = labels(plan.language), html_sink(plan.language), plain_sink(plan.language)
    cues, insets = CueHtml(prose, plain, words), _insets(own)
    layouts = Layouts(cues.letters)
    given: dict[str, object] = {"plan": plan, "t": words, "has_decks": "cards" in formats}
    by_root: dict[str, Mapping[str, object]] = {}
    for root in ("", "../"):
        pieces = HtmlPieces(prose, plain, words, Folder(root, _linked(plan), insets.put))
        proof = ProofHtml(pieces, words)
        by_root[root] = {
            "root": root,
            "p": pieces,
            "c": CardHtml(cues, pieces, words),
            "d": DeckHtml(cues, pieces, words),
            "b": BondHtml(pieces, words),
            "proof": proof,
            "k": ConductHtml(proof, pieces, words),
            "r": RankingHtml(pieces, words),
            "g": GlanceHtml(pieces, words),
            "s": ScoreHtml(cues, pieces, words, layouts),
            "m": MomentHtml(pieces, words),
            **given,
        }
    page = _Press(plan, "html", own, insets).printer(by_root)
    if "html" in formats:
        yield from _pages(plan, page, lambda score: score_sheet(score, layouts.of(score)))
    if "cards" in formats:
        for book in plan.playbooks:
            yield page(
                f"cards/{book.role.id}", "deck", book.role.name, version=book.version, status=book.status, book=book
            )
            yield page(f"reviews/{book.role.id}", "review", book.role.name, closeness=closeness(plan.house), book=book)


def markdown_pages(plan: Plan, own: Own) -> Iterator[Artifact]:
    """The pages as Markdown, with one blank line between blocks."""
    words = labels(plan.language)
    insets, lines, sides = _insets(own), CueLines(words), SidesMarkdown(words)
    cues, heat = CueMarkdown(lines), HeatMarkdown(words)
    given: dict[str, object] = {
        "plan": plan,
        "t": labels(plan.language, Ready),
        "cues_md": cues.cues,
        "notes_md": cues.notes,
        "ways_md": cues.ways,
        "beats_md": cues.beats,
        "mirror_md": cues.mirror,
        "heat_md": heat,
        "sides_md": sides,
    }
    by_root: dict[str, Mapping[str, object]] = {}
    for root in ("", "../"):
        pieces = MarkdownPieces(words, Folder(root, _linked(plan), insets.put))
        cards = CardMarkdown(lines, sides, pieces, words)
        by_root[root] = {
            "root": root,
            "p": pieces,
            "b": BondMarkdown(lines, pieces, words),
            "k": ConductMarkdown(pieces, words),
            "r": RankingMarkdown(pieces, words),
            "proof": ProofMarkdown(pieces, words),
            "s": ScoreMarkdown(heat, pieces, words),
            "cards_md": cards.cards,
            "staves_md": cards.staves,
            **given,
        }
    yield from _pages(plan, _Press(plan, "md", own, insets).printer(by_root))


def _spaced(page: str) -> str:
    """A page with one blank line between blocks: in one go, as there are many pages and few such places."""
    blocks = [part.lstrip("\n") for part in page.strip(_BLANKS).split("\n\n\n")]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _insets(own: Own) -> Insets:
    return InPlace() if own else Insets()


def _linked(plan: Plan) -> Collection[str]:
    """The pages to which names may lead: an edition for a wave stands alone in its folder."""
    return EVERY if plan.edition is None else frozenset(f"roles/{book.role.id}" for book in plan.playbooks)


def kit_pages(plan: Plan, kit: Kit, formats: frozenset[str]) -> Iterator[Artifact]:
    """The kit of a workshop, to print and to fill; `plan` says whose it is."""
    if "html" in formats:
        prose, plain = html_sink(plan.language), plain_sink(plan.language)
        words = labels(plan.language)
        pieces = HtmlPieces(prose, plain, words, Folder(""))
        given: Mapping[str, object] = {"plan": plan, "t": words, "root": "", "p": pieces, "sheets": slip_sheets}
        yield _Press(plan, "html", OURS, Insets()).printer({"": given})(kit.about, "workshop", kit.name, kit=kit)
    if "md" in formats:
        ready = labels(plan.language, Ready)
        given = {"plan": plan, "t": ready, "root": "", "p": MarkdownPieces(ready, Folder(""))}
        yield _Press(plan, "md", OURS, Insets()).printer({"": given})(kit.about, "workshop", kit.name, kit=kit)


_Printer = Callable[..., Artifact]
"""Prints a page: its path without an ending, its template, the names in its running head, what the template is given, and, where the
page has one, its version, its own status and the style sheet that places what stands on it alone.
"""


class _Press(NamedTuple):
    """What prints the pages of a plan in one format."""

    plan: Plan
    ending: Ending
    own: Own
    insets: Insets

    def printer(self, by_root: Mapping[str, Mapping[str, object]]) -> _Printer:
        """`by_root`: what templates are given, by the way from a page's folder to that of the index."""
        printed, words = printing(self.ending, self.plan.language, self.own), labels(self.plan.language)

        def page(
            path: str,
            template: str,
            *of: str,
            version: str = "",
            status: str | None = None,
            placed: str = "",
            **more: object,
        ) -> Artifact:
            given = by_root["../" * path.count("/")]
            if self.ending == "html":
                said = f"{words.version} {version}" if version else None
                reached = words.statuses[status] if status else self.plan.house.status
                head = " · ".join(filter(None, (*of, self.plan.house.name, reached, said)))
                more |= self._sheets(template, head, placed)
            text = printed(f"{template}.{self.ending}", given, **more)
            return f"{path}.{self.ending}", self.insets.filled(text if self.ending == "html" else _spaced(text))

        return page

    def _sheets(self, template: str, running_head: str, placed: str) -> Mapping[str, object]:
        """The style sheet, the page's own (the line at the head of its sheets, and where things are placed), its script, and the
        policy that lets in these and nothing else.
        """
        style, script = self._sheet("style.css"), bundled("html")["find.js"] if template == "role" else ""
        cut = "".join([self._sheet(name) for name in _CUT.get(template, ())])
        running = f'@page {{ @top-left {{ content: "{_in_css(running_head)}" }} }}{placed}{cut}'
        allowed = f"'sha256-{_digest(style)}' 'sha256-{_digest(running)}'"
        scripts = f"; script-src 'sha256-{_digest(script)}'" if script else ""
        return {
            "script": Markup(self.insets.put_shared(script)) if script else "",  # noqa: S704  ours
            "style": Markup(self.insets.put_shared(style)),  # noqa: S704  ours, or the house's, which cannot end its element
            "running": Markup(running),  # noqa: S704  escaped above
            "policy": f"default-src 'none'; style-src {allowed}{scripts}; base-uri 'none'; form-action 'none'",
        }

    def _sheet(self, name: str) -> str:
        """A style sheet, the house's own if it has one."""
        return self.own[name].text if name in self.own else bundled("html")[name]


def _pages(plan: Plan, page: _Printer, placed: Callable[[Score], str] = lambda _score: "") -> Iterator[Artifact]:
    if plan.overview is not None:
        yield page("index", "index", overview=plan.overview)
        yield page("coverage", "coverage", overview=plan.overview)
        yield page("promises", "promises", overview=plan.overview)
        yield page("backlog", "backlog", overview=plan.overview)
        yield page("mirrors", "mirrors", overview=plan.overview)
    if plan.edition is not None:
        yield page("index", "edition", plan.edition.wave)
    for book in plan.playbooks:
        yield page(f"roles/{book.role.id}", "role", book.role.name, version=book.version, status=book.status, book=book)
    for score in plan.scores:
        path, sheet = f"segments/{score.segment.id}", placed(score)
        yield page(path, "segment", score.segment.name, version=score.version, placed=sheet, score=score)


@lru_cache(maxsize=8)
def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _in_css(text: str) -> str:
    """Text inside a string of CSS, in an element: all but letters, digits and spaces by their numbers."""
    return _NO_WORD.sub(lambda sign: f"\\{ord(sign[0]):x} ", text)
