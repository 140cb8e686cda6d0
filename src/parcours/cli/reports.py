"""Where the reports of `validate` go: to the screen, and to the files of `--output`; and the baseline."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from parcours.cli.refusal import refuse, refuse_word
from parcours.diagnostics import Language, Words
from parcours.report.formats import FORMATS
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.report.baseline import Baseline, Entry
    from parcours.report.report import Asked, HouseReport, Report

SPEC_ENDINGS = (".yaml", ".yml")
MOST_SHOWN = 10


class Target(NamedTuple):
    """A report that goes to a file."""

    format: str
    path: Path


def targets_of(values: Iterable[str], language: Language) -> tuple[Target, ...]:
    """The files of `--output FORMAT=FILE`; ends with exit code 2 where one cannot be meant."""
    found = []
    for value in values:
        name, sign, file = value.partition("=")
        if not sign or not file:
            refuse(
                Words(
                    f'--output needs FORMAT=FILE, not "{value}"', f"--output demande FORMAT=FICHIER, pas « {value} »"
                ),
                None,
                language,
            )
        if name not in FORMATS:
            refuse_word("--output", name, FORMATS, language)
        path = Path(file)
        _refuse_spec("--output", path, language)
        found.append(Target(name, path))
    return tuple(found)


def write_reports(targets: Iterable[Target], report: "Report", asked: "Asked") -> None:
    """Each report to its file, as UTF-8."""
    from parcours.report.formats import written
    from parcours.workspace.one_file import write_file

    for target in targets:
        write_file(target.path, written(target.format, report, asked).encode("utf-8", "backslashreplace"))


def tell_step(report: "Report", asked: "Asked") -> None:
    """On GitHub, the summary of the step, to the file the runner names."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        from parcours.report.as_github import as_step_summary
        from parcours.workspace.one_file import append_file

        append_file(Path(path), as_step_summary(report, asked).encode("utf-8", "backslashreplace"))


def baseline_at(path: Path, language: Language) -> "Baseline | None":
    """The baseline in a file; None where there is no file. Ends with exit code 2 where it is something else."""
    from parcours.report.baseline import read_baseline
    from parcours.workspace.one_file import read_file

    _refuse_spec("--baseline", path, language)
    raw = read_file(path)
    if raw is None:
        return None
    found = read_baseline(raw)
    if isinstance(found, Words):
        _refuse_file(path, found, language)
    return found


def no_baseline(path: Path, language: Language) -> NoReturn:
    """Says that there is no baseline to compare with, and how to make one."""
    refuse(
        Words(f'there is no baseline "{path}"', f"il n'y a pas d'état de référence « {path} »"),
        Words("--write-baseline makes it", "--write-baseline le crée"),
        language,
    )


def house_in_baseline(house: Path, baseline: Path) -> str:
    """How entries call a house: its folder as seen from the baseline's, with `/`."""
    from parcours.workspace import shown_prefix

    return shown_prefix(house, (Path.cwd() / baseline).parent).rstrip("/") or "."


def new_baseline(
    path: Path,
    old: "Baseline | None",
    houses: Iterable[tuple[str, "HouseReport"]],
    judged: frozenset[str] | None,
    language: Language,
) -> None:
    """Writes what the houses have as the new baseline; entries of other houses, and of rules not looked for, stay."""
    from parcours.report.baseline import Baseline, Entry, entries_of
    from parcours.report.report import is_always_told
    from parcours.workspace.one_file import write_file

    found: list[Entry] = []
    named: set[str] = set()
    told = 0
    for name, house in houses:
        named.add(name)
        found += entries_of(house, name)
        told += sum(map(is_always_told, house.diagnostics))
    kept = [
        entry
        for entry in (old.entries if old else ())
        if entry.house not in named or (judged is not None and entry.rule not in judged)
    ]
    made = Baseline((*kept, *found))
    write_file(path, made.encoded())
    number = len(set(made.entries))
    _say(Words(f"{path}: known faults: {number}", f"{path} : défauts connus : {number}"), language)
    if told:
        _say(
            Words(
                f"faults that say something cannot be read, and that no baseline holds: {told}",
                f"défauts qui disent que quelque chose est illisible, et qu'aucun état de référence ne retient : {told}",
            ),
            language,
        )


def tell_unused(path: Path, unused: tuple["Entry", ...], language: Language) -> None:
    """Names the entries that match no fault any more, on the error output: the report stays alone on the other."""
    if not unused:
        return
    _say(
        Words(
            f"{path}: entries that match no fault any more: {len(unused)}; --write-baseline removes them",
            f"{path} : entrées qui ne correspondent plus à aucun défaut : {len(unused)} ; --write-baseline les retire",
        ),
        language,
    )
    for entry in unused[:MOST_SHOWN]:
        sys.stderr.write(f"  {printable(f'{entry.rule} {entry.name} {entry.house} {entry.subject}')}\n")
    if len(unused) > MOST_SHOWN:
        sys.stderr.write("  …\n")


def _say(words: Words, language: Language) -> None:
    sys.stderr.write(f"parcours: {printable(words.said(language))}\n")


def _refuse_file(path: Path, why: Words, language: Language) -> NoReturn:
    refuse(Words(f"{path}: {why.en}", f"{path} : {why.fr}"), None, language)


def _refuse_spec(option: str, path: Path, language: Language) -> None:
    """A report is never YAML: such a name is a spec's, and writing there could lose one."""
    if path.suffix.lower() in SPEC_ENDINGS:
        refuse(
            Words(
                f'{option} does not write "{path}": files of that kind are specs',
                f"{option} n'écrit pas « {path} » : les fichiers de ce genre sont des specs",
            ),
            None,
            language,
        )
