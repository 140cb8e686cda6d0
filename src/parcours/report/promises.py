"""The verdicts on promises for a screen of 80 columns, as Markdown and as JSON. Part of floor 7's report."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from parcours.diagnostics import Language, Words
from parcours.plan.promises import LegPart, PromisePart, PromisesPart, VerdictPart
from parcours.report.as_json import harmless
from parcours.report.terminal import WIDEST, printable
from parcours.report.words import COLON
from parcours.report.wrap import wrapped

if TYPE_CHECKING:
    from parcours.report.shapes.promises import ChainLinkJson, PromiseJson, PromisesJson, VerdictJson

VERSION = 1
"""The version of the JSON report."""

_PROMISED = Words("promised", "promis")
_WORST = Words("at worst", "au pire")
_MARGIN = Words("margin", "marge")
_FAILING = Words("of starts fail", "des départs échouent")
_INSTEAD = Words("never fails", "tient toujours")
_MISSING = Words("nothing bounds", "rien ne borne")
_UNKNOWN = Words("why", "pourquoi")
_LEFT_OUT = Words("left out of the proof", "laissé hors de la preuve")
_FIGURES = Words("for information: judged on figures", "pour information : se juge sur des chiffres")
_PAUSED = Words("the clock stands still", "le chrono s'arrête")
_STARTS = Words("starts of the year", "départs de l'année")
_NONE = Words("no promise", "aucune promesse")
_HEADS = (
    Words("Promise", "Promesse"),
    Words("Segments", "Segments"),
    Words("Promised", "Promis"),
    Words("At worst", "Au pire"),
    Words("Margin", "Marge"),
    Words("Chain", "Chaîne"),
    Words("Verdict", "Verdict"),
)


def promises_as_text(part: PromisesPart, language: Language) -> str:
    """One block a promise: what is promised, then for whom it holds, and by which chain."""
    blocks = ["\n".join(_block(one, language)) for one in part.promises]
    if not blocks:
        return f"{_NONE.said(language)}\n"
    return "\n\n".join([*blocks, f"{_STARTS.said(language)} {part.year}"]) + "\n"


def _block(one: PromisePart, language: Language) -> Iterator[str]:
    yield from _indented(f"{one.id}{COLON.said(language)}{one.promise}", "", "  ")
    if one.promised is not None:
        yield f"  {_PROMISED.said(language)}{COLON.said(language)}{printable(one.promised)}"
    for verdict in one.verdicts:
        yield from _verdict(verdict, language)


def _verdict(one: VerdictPart, language: Language) -> Iterator[str]:
    colon = COLON.said(language)
    names = ", ".join(segment.id for segment in one.segments)
    yield from _indented(f"{one.words.upper()}{colon}{names}", "  ", "    ")
    if one.is_informative:
        yield f"    {_FIGURES.said(language)}"
    if one.worst is not None:
        worst = f"{_WORST.said(language)}{colon}{one.worst.elapsed}{_then(language)}{_MARGIN.said(language)}{colon}{one.worst.margin}"
        yield from _indented(worst, "    ", "    ")
        failing = f"{_then(language)}{one.worst.failing} {_FAILING.said(language)}" if one.worst.failing else ""
        yield from _indented(f"{one.worst.example}{failing}", "    ", "    ")
    for number, leg in enumerate(one.legs, 1):
        calendar = f" ({leg.calendar})" if leg.calendar else ""
        held = f", {leg.held_by}" if leg.held_by else ""
        taken = _PAUSED.said(language) if leg.is_paused else leg.taken
        yield from _indented(
            f"{number}. {leg.link} [{leg.role.id}] {leg.given}{calendar}{held} → {taken}", "    ", "       "
        )
    missing = _UNKNOWN if one.outcome == "unjudged" else _MISSING
    for label, said in ((_INSTEAD, one.instead), (missing, one.missing), (_LEFT_OUT, one.left_out)):
        if said is not None:
            yield from _indented(f"{label.said(language)}{colon}{said}", "    ", "      ")


def _then(language: Language) -> str:
    return " ; " if language == "fr" else "; "


def _indented(text: str, first: str, following: str) -> list[str]:
    lines = wrapped(printable(text), first=len(first), rest=len(following), width=WIDEST)
    return [f"{first if number == 0 else following}{line}" for number, line in enumerate(lines)]


def promises_as_markdown(part: PromisesPart, language: Language) -> str:
    """One table, a row for each verdict, for a page or a pull request."""
    heads = [head.said(language) for head in _HEADS]
    rows = [_row(one, verdict, language) for one in part.promises for verdict in one.verdicts]
    lines = [_cells(heads), _cells(["---"] * len(heads)), *map(_cells, rows)]
    return "\n".join(lines) + f"\n\n{_STARTS.said(language)} {part.year}\n"


def _row(one: PromisePart, verdict: VerdictPart, language: Language) -> list[str]:
    worst = verdict.worst
    return [
        f"{one.promise} (`{one.id}`)",
        ", ".join(segment.name for segment in verdict.segments),
        one.promised or "—",
        worst.elapsed if worst is not None else "—",
        worst.margin if worst is not None else "—",
        " → ".join(f"{leg.role.name} {leg.given}" for leg in verdict.legs) or "—",
        f"{verdict.words} ({_FIGURES.said(language)})" if verdict.is_informative else verdict.words,
    ]


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(' '.join(printable(cell).split()).replace('|', chr(92) + '|') for cell in cells)} |"


def promises_as_json(parts: Sequence[tuple[str, PromisesPart]]) -> str:
    """Every verdict of every house, versioned."""
    document: PromisesJson = {
        "version": VERSION,
        "houses": [
            {"house": house, "year": part.year, "promises": [_promise(one) for one in part.promises]}
            for house, part in parts
        ],
    }
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _promise(one: PromisePart) -> "PromiseJson":
    verdicts = [_judged(verdict) for verdict in one.verdicts]
    return {"id": one.id, "promise": one.promise, "promised": one.promised, "verdicts": verdicts}


def _judged(one: VerdictPart) -> "VerdictJson":
    worst = one.worst
    return {
        "segments": [segment.id for segment in one.segments],
        "outcome": one.outcome,
        "is_informative": one.is_informative,
        "elapsed_seconds": worst.elapsed_seconds if worst is not None else None,
        "margin_seconds": worst.margin_seconds if worst is not None else None,
        "example": worst.example if worst is not None else None,
        "failing_seconds": worst.failing_seconds if worst is not None else None,
        "starts_seconds": worst.starts_seconds if worst is not None else None,
        "instead": one.instead,
        "missing": one.missing,
        "left_out": one.left_out,
        "chain": [_link(leg) for leg in one.legs],
    }


def _link(leg: LegPart) -> "ChainLinkJson":
    return {
        "link": leg.link,
        "is_handoff": leg.is_handoff,
        "role": leg.role.id,
        "given": leg.given,
        "calendar": leg.calendar,
        "seconds": leg.seconds,
        "held_by": leg.held_by,
        "is_paused": leg.is_paused,
    }
