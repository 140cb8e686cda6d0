"""`parcours fix`: mends what the diagnostics know how to mend."""

import sys
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from parcours.cli.exits import Exit, fails, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import SHOW, LangOption, PathArgument, language_of
from parcours.cli.refusal import houses_at
from parcours.diagnostics import Diagnostic, Language, Words
from parcours.report.terminal import printable, printable_beside
from parcours.source import Edit

if TYPE_CHECKING:
    from parcours.reading import HouseFiles
    from parcours.rewrite.mend import Mended

UNSAFE = Words(
    "Also make the fixes that are a guess: read the difference afterwards.",
    "Fait aussi les corrections qui sont une supposition : relisez ensuite la différence.",
)
ABOUT = Words(
    "Mend what can be mended: misspelt ids, keys and words, ids that are none, copies.",
    "Corrige ce qui peut l'être : identifiants, clés et mots mal écrits, identifiants mal formés, copies.",
)
ENDS = {
    Exit.CLEAN: Words("no error left", "plus d'erreur"),
    Exit.FAULTS: Words(
        "errors left, or something would change (--diff)", "il reste des erreurs, ou quelque chose changerait (--diff)"
    ),
}
BLIND = Words(
    "nothing is mended, for not every file can be read:", "rien n'est corrigé, car un fichier est illisible :"
)


def fix_command(
    path: PathArgument = None,
    diff: Annotated[bool, typer.Option("--diff", help=SHOW.said(SCREEN))] = False,
    unsafe: Annotated[bool, typer.Option("--unsafe", help=UNSAFE.said(SCREEN))] = False,
    lang: LangOption = None,
) -> None:
    from parcours.reading import house_files

    language = language_of(lang)
    is_failing = False
    for house in houses_at(path, language):
        desk = Desk(house, house_files(house), language)
        is_failing |= desk.refuses_blind(BLIND) or _fix(desk, unsafe=unsafe, diff=diff)
    raise SystemExit(fails(is_failing))


fix_command.__doc__ = with_ends(ABOUT, ENDS)


class Desk(NamedTuple):
    """A house that is worked on: where it lies, its files, the language of the screen."""

    house: Path
    read: "HouseFiles"
    language: Language

    @property
    def prefix(self) -> str:
        """What the screen puts before the paths of its files."""
        from parcours.workspace import shown_prefix

        return shown_prefix(self.house, Path.cwd())

    def refuses_blind(self, words: Words) -> bool:
        """Whether some file could not even be seen; says which. What such a file declares would be taken for missing."""
        for fault in self.read.faults:
            shown = printable(f"{self.prefix}{fault.span.file.path}: {fault.message(self.language)}")
            sys.stderr.write(f"parcours: {words.said(self.language)} {shown}\n")
        return bool(self.read.faults)

    def write(self, files: Mapping[str, bytes], *, diff: bool) -> bool:
        """Writes what changed, or shows it; whether anything did."""
        from parcours.cli.diffs import show_diff
        from parcours.workspace import Rewritten, rewrite

        old = self.read.files
        changes = [
            Rewritten(path, old[path.name], files[path.name])
            for path in self.read.paths
            if files[path.name] != old[path.name]
        ]
        if diff:
            for change in changes:
                show_diff(self.prefix + change.path.name, change.old, change.new)
        else:
            rewrite(self.house, changes)
        return bool(changes)


def _fix(desk: Desk, *, unsafe: bool, diff: bool) -> bool:
    """Mends one house; whether the run fails for it."""
    from parcours.rewrite.mend import mend
    from parcours.rewrite.outcome import errors

    mended = mend(desk.read.files, unsafe=unsafe, today=date.today())
    changed = desk.write(mended.files, diff=diff)
    if not diff:
        for fault in mended.fixed:
            sys.stdout.write(f"{_told(fault, desk)}\n")
    offered = 0 if unsafe else sum(fault.fix is not None for fault in mended.after.diagnostics)
    sys.stderr.write(f"{_summary(mended, desk.language, offered=offered, diff=diff)}\n")
    return errors(mended.after) > 0 or (diff and changed)


def _told(fault: Diagnostic, desk: Desk) -> str:
    from parcours.report.excerpt import location

    assert fault.fix is not None
    told = Counter(_said(edit, desk.language) for edit in fault.fix.edits)
    edits = ", ".join(f"{words} (x {number})" if number > 1 else words for words, number in told.items())
    return f"{location(fault.span, desk.prefix)}: {fault.rule.code} {edits}"


def _said(edit: Edit, language: Language) -> str:
    """`Greet → greet`, `gone: - come-in`: what is put in by its first line; what does not show is written out."""
    was, becomes = edit.span.text, edit.text
    if not becomes:
        gone = _seen(was.strip() or was)
        return Words(f"gone: {gone}", f"ôté : {gone}").said(language)
    if edit.span.start == edit.span.end:
        first = _seen((becomes.strip() or becomes).split("\n")[0].rstrip("\r"))
        return Words(f"put in: {first}", f"ajouté : {first}").said(language)
    return f"{_seen(was, becomes)} → {_seen(becomes, was)}"


def _seen(text: str, beside: str = "") -> str:
    """A text as the screen shows it beside another one; blanks alone stand in quotes."""
    shown = printable_beside(text, beside)
    return shown if shown.strip() else f'"{shown}"'


def _summary(mended: "Mended", language: Language, *, offered: int, diff: bool) -> str:
    """`3 fixed, 2 faults left; --unsafe offers a fix for 1`; with `diff`, what would be."""
    left = mended.after.diagnostics
    more = Words(f"; --unsafe offers a fix for {offered}", f" ; --unsafe propose une correction pour {offered}")
    faults = Words("fault" if len(left) == 1 else "faults", "défaut" if len(left) < 2 else "défauts")
    count, one = len(mended.fixed), len(mended.fixed) < 2
    fixed = Words("fixed", "corrigé" if one else "corrigés")
    said = Words(
        f"{count} {fixed.en}, {len(left)} {faults.en} left", f"{count} {fixed.fr}, il reste {len(left)} {faults.fr}"
    )
    if diff:
        said = Words(
            f"{count} would be fixed, {len(left)} {faults.en} would be left",
            f"{count} {'serait' if one else 'seraient'} {fixed.fr}, il resterait {len(left)} {faults.fr}",
        )
    return said.said(language) + (more.said(language) if offered else "")
