"""The templates and what they are given. The only door to jinja2. Part of floor 7's render."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape
from markupsafe import Markup

from parcours.diagnostics import Language
from parcours.plan.model import Plan
from parcours.plan.score import Score
from parcours.render.bond_html import BondHtml
from parcours.render.card_html import CardHtml
from parcours.render.cue_html import CueHtml
from parcours.render.cue_md import CueMarkdown
from parcours.render.deck_html import DeckHtml
from parcours.render.glance_html import GlanceHtml
from parcours.render.pieces import HtmlPieces, MarkdownPieces
from parcours.render.proof_html import ProofHtml
from parcours.render.prose import Ready, html_sink, no_breaks, plain_sink, sink_md
from parcours.render.score_html import ScoreHtml, score_sheet
from parcours.render.words import labels

Artifact = tuple[str, bytes]
_FOLDERS = {"html": "html", "md": "markdown"}
_LABEL = re.compile(r"\{\{ t\.(\w+) \}\}")


def html_pages(plan: Plan, formats: frozenset[str]) -> Iterator[Artifact]:
    """The pages as HTML, the cards to print, or both: path, relative to the output folder, and bytes."""
    words, prose, plain = labels(plan.language), html_sink(plan.language), plain_sink(plan.language)
    cues = CueHtml(prose, plain, words)
    given: dict[str, object] = {"plan": plan, "t": words, "has_decks": "cards" in formats}
    by_root: dict[str, Mapping[str, object]] = {}
    for root in ("", "../"):
        pieces = HtmlPieces(prose, plain, words, root)
        by_root[root] = {
            "root": root,
            "p": pieces,
            "c": CardHtml(cues, pieces, words),
            "d": DeckHtml(cues, pieces, words),
            "b": BondHtml(pieces, words),
            "proof": ProofHtml(pieces, words),
            "g": GlanceHtml(pieces, words),
            "s": ScoreHtml(cues, pieces, words),
            **given,
        }
    page = _printer(plan, "html", by_root)
    if "html" in formats:
        yield from _pages(plan, page)
    if "cards" in formats:
        for book in plan.playbooks:
            yield page(f"cards/{book.role.id}", "deck", book.role.name, book=book)


def markdown_pages(plan: Plan) -> Iterator[Artifact]:
    """The pages as Markdown, with one blank line between blocks."""
    words = labels(plan.language, Ready)
    cues = CueMarkdown(words)
    given: dict[str, object] = {
        "plan": plan,
        "t": words,
        "cues_md": cues.cues,
        "notes_md": cues.notes,
        "beats_md": cues.beats,
        "mirror_md": cues.mirror,
    }
    by_root = {root: {"root": root, "p": MarkdownPieces(words, root), **given} for root in ("", "../")}
    for path, page in _pages(plan, _printer(plan, "md", by_root)):
        page = page.strip() + b"\n"
        while b"\n\n\n" in page:
            page = page.replace(b"\n\n\n", b"\n\n")
        yield path, page


_Printer = Callable[..., Artifact]
"""Prints a page: its path without an ending, its template, the names in its running head, and what the template is given."""


def _printer(plan: Plan, ending: str, by_root: Mapping[str, Mapping[str, object]]) -> _Printer:
    """`by_root`: what templates are given, by the way from a page's folder to that of the index."""
    environment = _environment(ending, plan.language)

    def page(path: str, template: str, *of: str, **more: object) -> Artifact:
        given = by_root["../" * path.count("/")]
        if ending == "html":
            score = more.get("score")
            placed = score_sheet(score) if isinstance(score, Score) else _deck_style() if template == "deck" else ""
            running_head = " · ".join(filter(None, (*of, plan.house.name, plan.house.status)))
            more |= _sheets(running_head, placed, _script() if template == "role" else "")
        return f"{path}.{ending}", environment.get_template(f"{template}.{ending}").render(given, **more).encode()

    return page


def _pages(plan: Plan, page: _Printer) -> Iterator[Artifact]:
    if plan.overview is not None:
        yield page("index", "index", overview=plan.overview)
        yield page("coverage", "coverage", overview=plan.overview)
        yield page("promises", "promises", overview=plan.overview)
    for book in plan.playbooks:
        yield page(f"roles/{book.role.id}", "role", book.role.name, book=book)
    for score in plan.scores:
        yield page(f"segments/{score.segment.id}", "segment", score.segment.name, score=score)


def _sheets(running_head: str, placed: str, script: str) -> Mapping[str, object]:
    """The style sheet, the page's own (the line at the head of its sheets, and where things are placed), its script, and the
    policy that lets in these and nothing else.
    """
    style, running = _style(), f'@page {{ @top-left {{ content: "{_in_css(running_head)}" }} }}{placed}'
    allowed = f"'sha256-{_style_digest()}' 'sha256-{_digest(running)}'"
    scripts = f"; script-src 'sha256-{_digest(script)}'" if script else ""
    return {
        "script": Markup(script),  # noqa: S704  our own script
        "style": Markup(style),  # noqa: S704  our own style sheet
        "running": Markup(running),  # noqa: S704  escaped above
        "policy": f"default-src 'none'; style-src {allowed}{scripts}; base-uri 'none'; form-action 'none'",
    }


def _in_css(text: str) -> str:
    """Text inside a string of CSS, in an element: all but letters, digits and spaces by their numbers."""
    return "".join([char if char.isalnum() or char == " " else f"\\{ord(char):x} " for char in text])


@cache
def _environment(ending: str, language: Language) -> Environment:
    """The templates of a format, compiled once for all plans of a language: they keep nothing of the ones they print."""
    environment = Environment(
        loader=DictLoader(_labelled(ending, language)),
        autoescape=select_autoescape(("html",), default=False),
        finalize=sink_md if ending == "md" else _unbroken if language == "fr" else None,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        optimized=False,  # nothing in them is left to be folded
    )
    environment.filters["signed"] = _signed
    return environment


def _unbroken(value: object) -> object:
    """What every expression of a French HTML template goes through: spaces before high signs do not break."""
    return no_breaks(value) if type(value) is str else value


def _labelled(ending: str, language: Language) -> dict[str, str]:
    """The templates with the labels of a language written out: text is compiled and printed faster than expressions."""
    words, shown = labels(language), plain_sink(language) if ending == "html" else str
    found = _templates(_FOLDERS[ending]).items()
    return {name: _LABEL.sub(lambda label: shown(words[label[1]]), text) for name, text in found}


def _signed(number: int) -> Ready:
    """`+2`, `0`, `−3` with a minus sign; the digits of a number need no escaping in any format."""
    return Ready(f"{number:+d}".replace("-", "−") if number else "0")


@cache
def _templates(kind: str) -> Mapping[str, str]:
    return {file.name: file.read_text("utf-8") for file in _folder(kind).iterdir() if file.is_file()}


@cache
def _style() -> str:
    return _templates("html")["style.css"]


@cache
def _script() -> str:
    return _templates("html")["find.js"]


@cache
def _deck_style() -> str:
    return _templates("html")["deck.css"]


@cache
def _style_digest() -> str:
    return _digest(_style())


def _digest(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def _folder(kind: str) -> Path:
    """Where the bundled templates are: in the package, or, in a source checkout, beside `src`."""
    packaged = Path(__file__).parents[1] / "templates" / kind
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "templates" / kind
