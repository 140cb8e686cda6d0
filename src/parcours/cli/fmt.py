"""`parcours fmt`: specs in their canonical form, or with their keys in another language."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from parcours.cli.exits import Exit, fails, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import PATH_NAME, SHOW, LangOption, Tongue, language_of
from parcours.cli.refusal import houses_at
from parcours.diagnostics import Language, Words
from parcours.report.pasted import pasted
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.rewrite.form import Formed, Left
    from parcours.workspace import SpecPath

CHECK = Words(
    "Write nothing; the exit code is 1 when a file would change.",
    "N'écrit rien ; le code de sortie est 1 si un fichier devait changer.",
)
PATHS = Words(
    "Files, folders, houses. By default: the house the current folder lies in.",
    "Des fichiers, des dossiers, des maisons. Par défaut : la maison où se trouve le dossier courant.",
)
KEYS = Words(
    "Also put keys, reserved words and times into this language.",
    "Met aussi les clés, les mots réservés et les temps dans cette langue.",
)
ABOUT = Words(
    "Put specs into their canonical form; what they say and every comment stay.",
    "Met les specs sous leur forme canonique ; ce qu'elles disent et chaque commentaire restent.",
)
ENDS = {
    Exit.CLEAN: Words("done", "fait"),
    Exit.FAULTS: Words(
        "something would change (--check, --diff) or a file cannot be read",
        "quelque chose changerait (--check, --diff) ou un fichier est illisible",
    ),
}
LEFT = Words("left as it is:", "laissé tel quel :")
CHANGED = Words("formatted", "mis en forme")
WOULD = Words("would be formatted", "serait mis en forme")


def fmt_command(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar=PATH_NAME.said(SCREEN), help=PATHS.said(SCREEN), show_default=False)
    ] = None,
    check: Annotated[bool, typer.Option("--check", help=CHECK.said(SCREEN))] = False,
    diff: Annotated[bool, typer.Option("--diff", help=SHOW.said(SCREEN))] = False,
    keys: Annotated[Tongue | None, typer.Option("--keys", help=KEYS.said(SCREEN), show_default=False)] = None,
    lang: LangOption = None,
) -> None:
    language = language_of(lang)
    run = _Run(None if keys is None else language_of(keys), language, writes=not (check or diff), shows=diff)
    for house, asked in _asked(paths or [None], language).items():
        run.house(house, asked)
    run.tell()
    raise SystemExit(fails(run.fails))


fmt_command.__doc__ = with_ends(ABOUT, ENDS)


def _asked(paths: Sequence[Path | None], language: Language) -> dict[Path, list[Path]]:
    """The houses that the paths mean, each with the paths of it that were asked for."""
    found: dict[Path, list[Path]] = {}
    for path in paths:
        asked = Path(os.path.abspath(path or "."))  # noqa: PTH100  (links keep the names that were typed)
        for house in houses_at(path, language):
            whole = path is None or asked in (house, *house.parents)
            found.setdefault(house, []).append(house if whole else asked)
    return found


class _File(NamedTuple):
    """One spec: where it lies, what the screen puts before its path, its bytes and what became of them."""

    path: "SpecPath"
    prefix: str
    raw: bytes
    made: "Formed | Left"

    @property
    def shown(self) -> str:
        """What the screen calls it."""
        return self.prefix + self.path.name


class _Run:
    """One run over some houses, and what it has met."""

    def __init__(self, keys: Language | None, language: Language, *, writes: bool, shows: bool) -> None:
        self.keys, self.language, self.writes, self.shows = keys, language, writes, shows
        self.files = self.changed = 0
        self.fails = False

    def house(self, house: Path, asked: Sequence[Path]) -> None:
        """Formats the files of a house that lie at or below one of the paths."""
        from parcours.workspace import Rewritten, rewrite

        changes = []
        for file in self._formed(house, asked):
            self.files += 1
            formed = self._formed_or_told(file)
            if formed is not None and formed.raw != file.raw:
                self.changed += 1
                changes.append(Rewritten(file.path, file.raw, formed.raw))
                self._show(file, formed)
        if self.writes and changes:
            rewrite(house, changes)

    def _formed(self, house: Path, asked: Sequence[Path]) -> Iterator[_File]:
        from parcours.reading import house_files
        from parcours.rewrite.form import How, formed
        from parcours.workspace import shown_prefix

        read, prefix = house_files(house), shown_prefix(house, Path.cwd())
        how = How(self.keys, read.own_units, read.limits)
        for fault in read.faults:
            self._leave(prefix + fault.span.file.path, fault.message(self.language))
        for spec in read.paths:
            place = house / spec.disk
            if spec.name in read.files and any(path in (place, *place.parents) for path in asked):
                raw = read.files[spec.name]
                yield _File(spec, prefix, raw, formed(spec.name, raw, how))

    def _formed_or_told(self, file: _File) -> "Formed | None":
        from parcours.rewrite.form import Left

        if not isinstance(file.made, Left):
            return file.made
        why = pasted(file.made.why, file.prefix).said(self.language)
        self._leave(file.shown, why, fails=file.made.is_fault)
        return None

    def _leave(self, shown: str, why: str, *, fails: bool = True) -> None:
        self.fails = self.fails or fails
        sys.stderr.write(f"{printable(shown)}: {LEFT.said(self.language)} {printable(why)}\n")

    def _show(self, file: _File, formed: "Formed") -> None:
        if self.shows:
            from parcours.cli.diffs import show_diff

            show_diff(file.shown, file.raw, formed.raw)
            return
        words = CHANGED if self.writes else WOULD
        sys.stdout.write(f"{printable(file.shown)}: {words.said(self.language)}\n")

    def tell(self) -> None:
        """Sums up on stderr, so that stdout holds the files or the difference only."""
        self.fails = self.fails or (self.changed > 0 and not self.writes)
        done = Words("formatted", "mis en forme") if self.writes else Words("to format", "à mettre en forme")
        numbers = Words(
            f"{_files(self.files, 'file')}, {self.changed} {done.en}",
            f"{_files(self.files, 'fichier')}, {self.changed} {done.fr}",
        )
        sys.stderr.write(f"{numbers.said(self.language)}\n")


def _files(number: int, word: str) -> str:
    is_plural = number != 1 if word == "file" else number > 1
    return f"{number} {word}{'s' if is_plural else ''}"
