"""Reports for people. Part of floor 7's report; it knows rich, as `table` does, and only when a person looks."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from parcours.diagnostics import Diagnostic, Language, Severity, Words
from parcours.report.painted import Line, Paint, Piece, plain
from parcours.report.report import HouseReport, Report, told
from parcours.report.terminal import WIDEST, encodable, neutral, printable, screen_width, write
from parcours.report.words import COLON, SEVERITIES, counted, message, severity_word, suggestion
from parcours.report.wrap import wrapped

_FILE = Words("file", "fichier")
_HOUSE = Words("house", "maison")
_CLEAN = Words("no fault", "rien à signaler")
_WAIVED = Words("waived", "sous dérogation")
_KNOWN = Words("in the baseline", "dans l'état de référence")
_NEXT = Words("next: parcours explain", "ensuite : parcours explain")
_MUTED = Words("not judged, because something could not be read:", "non jugé, faute d'avoir tout pu lire :")
_STYLES = {
    Paint.STRONG: "bold",
    Paint.FRAME: "blue",
    Paint.ERROR: "bold red",
    Paint.WARNING: "bold yellow",
    Paint.INFO: "bold cyan",
    Paint.SECOND: "magenta",
    Paint.HELP: "green",
}
_EMPTY: Line = (Piece("", Paint.TEXT),)


def print_report(
    report: Report,
    *,
    stream: TextIO,
    language: Language,
    quiet: bool = False,
    color: bool | None = None,
    ci: bool = False,
    fail_on: Severity = Severity.ERROR,
) -> None:
    """Writes a report: every diagnostic with its excerpt, house by house where there are several, and a summary.

    `quiet` writes one line for each diagnostic of severity `fail_on` or graver, nothing else, and on success nothing at
    all. `color` None asks the stream and the environment. `ci` takes the power from what CI runners read as commands.
    """
    lines = tuple(_concise(report, language, fail_on) if quiet else full(report, language, screen_width(stream)))
    if not lines:
        return
    if wants_color(stream, os.environ) if color is None else color:
        _write_painted(lines, stream, ci=ci)
    else:
        text = "\n".join(plain(lines)) + "\n"
        write(neutral(text) if ci else text, stream)


def as_text(report: Report, language: Language) -> str:
    """The report as a person reads it, without colours, for a file."""
    return "\n".join(plain(full(report, language))) + "\n"


def wants_color(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether colours are welcome: on a terminal, unless NO_COLOR or TERM=dumb says no, or by FORCE_COLOR."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def summary(report: Report, language: Language) -> str:
    """One line: what was looked at, what was found, what to do next."""
    is_one = len(report.houses) == 1
    who = printable(report.houses[0].prefix.rstrip("/")) if is_one else counted(len(report.houses), _HOUSE, language)
    return _judged(report, who, language) + _next(report, language)


def _judged(report: Report | HouseReport, who: str, language: Language) -> str:
    """`specs/bakery, 12 files: 1 error, 2 notes`, or `specs/bakery: 12 files, no fault`."""
    files = counted(report.files, _FILE, language)
    apart = [
        f"{number} {words.said(language)}"
        for number, words in ((report.waived, _WAIVED), (report.known, _KNOWN))
        if number
    ]
    waived = f" ({', '.join(apart)})" if apart else ""
    numbers = ((report.count(severity), words) for severity, words in SEVERITIES.items())
    counts = ", ".join(counted(number, words, language) for number, words in numbers if number)
    colon = COLON.said(language)
    if counts:
        return f"{who}, {files}{colon}{counts}{waived}" if who else f"{files}{colon}{counts}{waived}"
    clean = f"{files}, {_CLEAN.said(language)}{waived}"
    return f"{who}{colon}{clean}" if who else clean


def _next(report: Report, language: Language) -> str:
    """The command that explains the first of the gravest diagnostics."""
    found = [diagnostic for house in report.in_order for diagnostic in house.diagnostics]
    if not found:
        return ""
    return f" — {_NEXT.said(language)} {max(found, key=lambda diagnostic: diagnostic.severity).rule.code}"


def _concise(report: Report, language: Language, fail_on: Severity) -> Iterator[Line]:
    from parcours.report.excerpt import location

    for house in report.in_order:
        for diagnostic, more in told([one for one in house.diagnostics if one.severity >= fail_on]):
            told_off = severity_word(diagnostic.severity, language)
            better = suggestion(diagnostic, language)
            words = message(diagnostic, language) + (f"; {better}" if better else "")
            yield _text(f"{location(diagnostic.span, house.prefix)}: {told_off} {diagnostic.rule.code} {words}")
            yield from _and_more(diagnostic, more, house, language)


def full(report: Report, language: Language, screen: int | None = None) -> Iterator[Line]:
    """The lines of a whole report, painted: every diagnostic with its excerpt, and a summary.

    On a `screen` of so many columns everything keeps to them. Where there is none, what is said of a house is one line, for
    programs to find.
    """
    width = screen or WIDEST
    if any(house.diagnostics for house in report.houses):
        from parcours.report.excerpt import excerpt
    for house in report.in_order:
        if len(report.houses) > 1:
            yield from _strong(_judged(house, printable(house.prefix.rstrip("/") or "."), language), screen)
            if house.diagnostics or house.muted:
                yield _EMPTY
        for diagnostic, more in told(house.diagnostics):
            yield from excerpt(diagnostic, prefix=house.prefix, language=language, width=width)
            yield _EMPTY
            if more:
                yield from _and_more(diagnostic, more, house, language)
                yield _EMPTY
        if house.muted:
            muted = f"{_MUTED.said(language)} {', '.join(map(printable, house.muted))}"
            yield from map(_text, wrapped(muted, first=0, rest=0, width=width))
            yield _EMPTY
    if len(report.houses) > 1 and not any(house.diagnostics or house.muted for house in report.in_order[-1:]):
        yield _EMPTY
    yield from _strong(summary(report, language), screen)


def _strong(text: str, screen: int | None) -> Iterator[Line]:
    lines = (text,) if screen is None else wrapped(text, first=0, rest=0, width=screen)
    return ((Piece(line, Paint.STRONG),) for line in lines)


def _and_more(diagnostic: Diagnostic, more: int, house: HouseReport, language: Language) -> Iterator[Line]:
    if more:
        words = Words(f"and {more} more", f"et {more} de plus").said(language)
        yield _text(f"{printable(house.prefix + diagnostic.span.file.path)}: {words}")


def _text(text: str) -> Line:
    return (Piece(text, Paint.TEXT),)


def _write_painted(lines: Iterable[Line], stream: TextIO, *, ci: bool) -> None:
    from rich.console import Console
    from rich.segment import Segment, Segments
    from rich.style import Style

    styles = {paint: Style.parse(style) for paint, style in _STYLES.items()}
    encoding = stream.encoding or "utf-8"

    def painted(line: Line) -> Iterator[Segment]:
        for text, paint in line:
            yield Segment(encodable(neutral(text) if ci else text, encoding), styles.get(paint))
        yield Segment.line()

    console = Console(
        file=stream,
        force_terminal=True,
        color_system="auto" if sys.platform == "win32" else "standard",
        no_color=False,
        highlight=False,
    )
    console.print(Segments(segment for line in lines for segment in painted(line)), soft_wrap=True, end="")
