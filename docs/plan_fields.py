"""The page of what templates are given, written from the plan's own types: every part, every field, what it holds."""

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints

from parcours.link.project import Event, Moment
from parcours.plan.model import VERSION, Plan
from parcours.render.bond_html import BondHtml
from parcours.render.bond_md import BondMarkdown
from parcours.render.card_html import CardHtml
from parcours.render.card_md import CardMarkdown
from parcours.render.conduct import ConductHtml, ConductMarkdown
from parcours.render.cue_md import CueMarkdown
from parcours.render.deck_html import DeckHtml
from parcours.render.glance_html import GlanceHtml
from parcours.render.heat import HeatMarkdown
from parcours.render.moment_html import MomentHtml
from parcours.render.pieces_html import HtmlPieces
from parcours.render.pieces_md import MarkdownPieces
from parcours.render.proof_html import ProofHtml
from parcours.render.proof_md import ProofMarkdown
from parcours.render.ranking import RankingHtml, RankingMarkdown
from parcours.render.score_html import ScoreHtml
from parcours.render.score_md import ScoreMarkdown
from parcours.render.sides_md import SidesMarkdown

HEAD = f"""# What templates are given

Generated from the plan's own types by `docs/generate.py`, for authors of [own templates](../how-to/own-templates.md). What the fields mean
is told in [the plan](plan.md). This is the plan of version {VERSION}: within a version fields are only added.

Every part of the plan holds the fields of its table, in this order. *or none* means that it may be missing; lists may be empty.
"""
GIVEN = """## Names

| name | is | on |
|---|---|---|
| `plan` | the whole [Plan](#plan) | every page |
| `t` | the labels in the language of the page: `t.mission`; some are tables: `t.stages[book.stage]` | every page |
| `root` | the way to the folder of the index: `""` or `"../"` | every page |
| `overview` | the [Overview](#overview) | `index`, `coverage`, `promises`, `mirrors`, `backlog` |
| `book` | a [Playbook](#playbook) | `role`, `deck` and the parts `role-…` |
| `score` | a [Score](#score) | `segment` |
| `style`, `running`, `policy`, `script` | what `base.html` needs for its head: style sheets, policy, script | HTML |
| `closeness` | "", `close` or `closer`: how close the sheet is set to stay on one page | `review` |
| `has_decks` | whether cards to print are made as well | HTML |
| `heat_md` | the figures of a score: `heat_md.row(one.faces.customer)`, `heat_md.lines(one.faces)` | Markdown |
| `sides_md` | both sides of a moment, in two columns: `sides_md.card(card)`, `sides_md.measures(one)` | Markdown |
| `cards_md`, `staves_md`, `cues_md`, `notes_md`, `beats_md`, `mirror_md` | functions that print these parts | Markdown |
| `p`, `b`, `c`, `d`, `g`, `k`, `m`, `r`, `s`, `proof` | prints the usual pieces, below | HTML; in Markdown all but `c`, `d`, `g`, `m` |
"""
PIECES: tuple[tuple[str, type], ...] = (
    ("`p` in HTML", HtmlPieces),
    ("`b`: promises and handoffs", BondHtml),
    ("`c`: cards", CardHtml),
    ("`d`: cards to print", DeckHtml),
    ("`g`: the part at a glance", GlanceHtml),
    ("`s`: the score", ScoreHtml),
    ("`k`: the chapter of the conductor", ConductHtml),
    ("`m`: the moments of a score", MomentHtml),
    ("`proof`: the verdicts", ProofHtml),
    ("`r`: the moments of the backlog", RankingHtml),
    ("`p` in Markdown", MarkdownPieces),
    ("`b` in Markdown", BondMarkdown),
    ("`k` in Markdown", ConductMarkdown),
    ("`proof` in Markdown", ProofMarkdown),
    ("`r` in Markdown", RankingMarkdown),
    ("`s` in Markdown", ScoreMarkdown),
    ("`heat_md` in Markdown", HeatMarkdown),
    ("`sides_md` in Markdown", SidesMarkdown),
    ("Functions of Markdown: `cards_md` is `cards`, and so on", CardMarkdown),
    ("Functions of Markdown: `cues_md` is `cues`, and so on", CueMarkdown),
)
SHOWN_OF_EVENTS = ("id", "name", "moment")
"""An event comes from below the plan: these are what a page needs of it."""


def fields_page() -> str:
    """The whole page."""
    parts = [HEAD, GIVEN, "## The plan\n"]
    parts += [_table(kind) for kind in _kinds(Plan, set())]
    parts.append("## The pieces\n")
    parts += [_pieces(title, kind) for title, kind in PIECES]
    return "\n".join(parts)


def field_names(kind: type) -> tuple[str, ...]:
    """The fields of a part, in order."""
    if kind is Event:
        return SHOWN_OF_EVENTS
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    names: tuple[str, ...] = getattr(kind, "_fields", ())
    return names


def _kinds(kind: type, seen: set[type]) -> Iterator[type]:
    """A part and those in it, each once, in reading order."""
    if kind in seen:
        return
    seen.add(kind)
    yield kind
    hints = get_type_hints(kind)
    for name in () if kind is Event else field_names(kind):
        for inner in _inside(hints[name]):
            yield from _kinds(inner, seen)


def _inside(annotation: object) -> Iterator[type]:
    for inner in get_args(annotation):
        yield from _inside(inner)
    if isinstance(annotation, type) and _is_part(annotation):
        yield annotation


def _is_part(kind: type) -> bool:
    return kind is Event or (
        bool(field_names(kind)) and kind.__module__.startswith(("parcours.plan.", "parcours.timing."))
    )


def _table(kind: type) -> str:
    hints = get_type_hints(kind)
    rows = (f"| `{name}` | {_held(hints[name])} |" for name in field_names(kind))
    return "\n".join((f"### {kind.__name__}\n", _said(kind), "", "| field | holds |", "|---|---|", *rows, ""))


def _said(thing: object) -> str:
    return re.sub(r"\s+", " ", inspect.getdoc(thing) or "").replace("<", "\\<")


def _held(annotation: object) -> str:
    """What a field holds, in a few words."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in inside)
    if origin in (Union, UnionType):
        some = " or ".join(_held(one) for one in inside if one is not NoneType)
        return f"{some}, or none" if NoneType in inside else some
    if origin is tuple:
        return f"list: {_held(inside[0])}" if Ellipsis in inside else " and ".join(_held(one) for one in inside)
    if annotation is Moment:
        return "a moment: its `id` and its `name`"
    if isinstance(annotation, type) and _is_part(annotation):
        return f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    return {str: "text", int: "whole number", bool: "yes or no"}.get(annotation, "exact figures; `words` says them")  # type: ignore[call-overload, no-any-return]


def _pieces(title: str, kind: type) -> str:
    rows = (f"| `{name}` | {_said(function)} |" for name, function in _functions(kind))
    return "\n".join((f"### {title}\n", "| function | prints |", "|---|---|", *rows, ""))


def _functions(kind: type) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, member in vars(kind).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            assert member.fget is not None
            yield name, member.fget
        elif inspect.isfunction(member):
            given = [one for one in inspect.signature(member).parameters if one != "self"]
            yield f"{name}({', '.join(given)})", member
