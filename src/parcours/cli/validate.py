"""`parcours validate`: every fault of every file, once, in reading order."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.checking import Checking, Format
from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import FILE, LangOption, PathArgument, language_of
from parcours.cli.refusal import RULES_HINT, refuse, refuse_word
from parcours.cli.values import listed
from parcours.diagnostics import Language, Severity, Words

if TYPE_CHECKING:
    from parcours.cli.reports import Target


class FailOn(StrEnum):
    """From which severity on the exit code is 1."""

    error = "error"
    warning = "warning"
    info = "info"


FORMAT = Words(
    "text for people; json, sarif, github, gitlab, junit or rdjson for programs.",
    "text pour les personnes ; json, sarif, github, gitlab, junit ou rdjson pour les programmes.",
)
FORMAT_AND_FILE = Words("FORMAT=FILE", "FORMAT=FICHIER")
OUTPUT = Words(
    "Write a report to a file as well, in any format; may be given several times.",
    "Écrit aussi un rapport dans un fichier, dans n'importe quel format ; peut se répéter.",
)
BASELINE = Words(
    "A file of known faults: only others are told.", "Un fichier de défauts connus : seuls les autres sont dits."
)
WRITE_BASELINE = Words(
    "Write what is found to the file of --baseline, and end with 0.",
    "Écrit ce qui est trouvé dans le fichier de --baseline, et finit par 0.",
)
NO_FILE = Words("--write-baseline needs --baseline FILE", "--write-baseline demande --baseline FICHIER")
FAIL_ON = Words(
    "The exit code is 1 from this severity on.",
    "Le code de sortie est 1 à partir de cette gravité.",
)
RULES = Words("RULES", "RÈGLES")
SELECT = Words(
    "Only these rules: codes, prefixes or names, joined by commas. What cannot be read is always told.",
    "Seulement ces règles : codes, préfixes ou noms, séparés par des virgules. Ce qui est illisible est toujours dit.",
)
IGNORE = Words("Not these rules.", "Pas ces règles.")
QUIET = Words(
    "One line for each fault that fails, nothing on success.", "Une ligne par défaut bloquant, rien si tout va bien."
)
ABOUT = Words(
    "Check every spec of a house and tell every fault, all files in one run, in reading order.",
    "Vérifie toutes les specs d'une maison et dit chaque défaut, tous les fichiers d'un coup, dans l'ordre de lecture.",
)
ENDS = {Exit.CLEAN: Words("clean", "sans défaut"), Exit.FAULTS: Words("faults found", "défauts trouvés")}


def validate_command(
    path: PathArgument = None,
    output_format: Annotated[Format, typer.Option("--format", help=FORMAT.said(SCREEN))] = Format.text,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help=FAIL_ON.said(SCREEN))] = FailOn.error,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar=RULES.said(SCREEN), help=SELECT.said(SCREEN), show_default=False),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", metavar=RULES.said(SCREEN), help=IGNORE.said(SCREEN), show_default=False),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option("--output", metavar=FORMAT_AND_FILE.said(SCREEN), help=OUTPUT.said(SCREEN), show_default=False),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option("--baseline", metavar=FILE.said(SCREEN), help=BASELINE.said(SCREEN), show_default=False),
    ] = None,
    write_baseline: Annotated[bool, typer.Option("--write-baseline", help=WRITE_BASELINE.said(SCREEN))] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=QUIET.said(SCREEN))] = False,
    lang: LangOption = None,
) -> None:
    language = language_of(lang)
    checking = Checking(
        language,
        output_format,
        Severity[fail_on.value.upper()],
        wanted=_codes("--select", listed(select or ()), language) or None,
        unwanted=_codes("--ignore", listed(ignore or ()), language),
        targets=_targets(output or (), language),
        baseline=baseline,
        is_baseline_written=write_baseline,
        is_quiet=quiet,
    )
    if write_baseline and baseline is None:
        refuse(NO_FILE, None, language)
    raise SystemExit(checking.run(path))


validate_command.__doc__ = with_ends(ABOUT, ENDS)


def _targets(values: Sequence[str], language: Language) -> "tuple[Target, ...]":
    if not values:
        return ()
    from parcours.cli.reports import targets_of

    return targets_of(values, language)


def _codes(option: str, selectors: tuple[str, ...], language: Language) -> frozenset[str]:
    if not selectors:
        return frozenset()
    from parcours.analysis.catalog import ALL_RULES, find_rules

    codes: set[str] = set()
    for selector in selectors:
        rules = find_rules(selector)
        if not rules:
            known = [word for rule in ALL_RULES for word in (rule.code, rule.name)]
            refuse_word(option, selector, known, language, otherwise=RULES_HINT)
        codes.update(rule.code for rule in rules)
    return frozenset(codes)
