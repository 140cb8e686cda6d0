"""What commands say of a folder they wrote to, or may not write to."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from parcours.cli.refusal import refuse
from parcours.diagnostics import Language, Words
from parcours.report.terminal import printable
from parcours.report.words import counted

if TYPE_CHECKING:
    from parcours.workspace import Published, Refused

FILE = Words("file", "fichier")
WRITTEN, REMOVED = Words("written", "écrit"), Words("removed", "retiré")
KEPT = Words(
    "not made any more, kept because somebody changed them:", "plus produits, gardés car quelqu'un les a modifiés :"
)
OVERWRITTEN = Words("overwritten, though somebody had changed them:", "réécrits, bien que quelqu'un les ait modifiés :")


def refuse_folder(out: Path, refusal: "Refused", language: Language) -> NoReturn:
    """Says why nothing was written to a folder, with the first few of the paths it is about; ends with exit code 2."""
    shown, paths = shown_from_here(out), refusal.paths
    some = f": {', '.join(paths[:5])}{' …' if len(paths) > 5 else ''}" if paths else ""
    message = Words(f"{shown}: {refusal.message.en}{some}", f"{shown} : {refusal.message.fr}{some}")
    refuse(message, refusal.hint, language)


def shown_from_here(path: Path) -> str:
    """A path as it is called from the current folder; whole where it lies elsewhere."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def told_written(out: Path, done: "Published", language: Language) -> str:
    """How many pages were written and which to open first."""
    made = (*done.written, *done.unchanged)
    files = counted(len(made), FILE, language)
    written, removed = len(done.written), len(done.removed)
    words = Words(
        f"{{0}}: {files} ({written} written, {removed} removed) — open {{1}}",
        f"{{0}} : {files} ({counted(written, WRITTEN, 'fr')}, {counted(removed, REMOVED, 'fr')}) — ouvrez {{1}}",
    )
    first = min(made, key=lambda name: (not name.startswith("index."), not name.endswith(".html"), name), default="")
    shown = shown_from_here(out)
    text = printable(words.said(language).format(shown, f"{shown}/{first}"))
    return "\n".join([text, *told_changed(done, language)]) + "\n"


def told_changed(done: "Published", language: Language) -> Iterator[str]:
    """What became of the files that somebody had changed, a line each way."""
    for label, paths in ((KEPT, done.kept), (OVERWRITTEN, done.overwritten)):
        if paths:
            yield f"  {label.said(language)} {printable(', '.join(paths))}"
