"""`parcours change`: where each wave stands, what comes next and on what sign, what is published to whom."""

import sys
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.exits import with_ends
from parcours.cli.language import SCREEN
from parcours.cli.looking import ENDS, NOTHING, projects_at, under_houses
from parcours.cli.options import FormatOption, LangOption, PathArgument, TextOrJson, language_of
from parcours.cli.values import DATE, day_of
from parcours.diagnostics import Language, Words
from parcours.report.terminal import write_exactly

if TYPE_CHECKING:
    from parcours.plan.waves import Published, Reached, Standing
    from parcours.report.table import Table

ABOUT = Words(
    "Show where each wave of the change stands, what comes next and on what sign, and what is published to whom.",
    "Montre où en est chaque vague du changement, ce qui vient ensuite et à quel signe, et ce qui est publié à qui.",
)
ON = Words("The day, like 2026-09-01. By default: today.", "Le jour, comme 2026-09-01. Par défaut : aujourd'hui.")
NONE = Words("{house}: no waves", "{house} : aucune vague")
STAGE_COLUMNS = (
    Words("", ""),
    Words("stage", "étape"),
    Words("from", "à partir du"),
    Words("at least until", "au moins jusqu'au"),
    Words("intention", "intention"),
    Words("sign that it is over", "signe qu'elle est franchie"),
)
ROLE_COLUMNS = (Words("role", "métier"), Words("cues published", "repères publiés"), Words("", ""))
NOW, THEN = Words("now", "en cours"), Words("next", "ensuite")
NOT_BEGUN = Words("not begun", "pas commencée")
LAST = Words("the last stage is reached", "la dernière étape est atteinte")
EARLY = Words("too early: CHG604", "trop tôt : CHG604")


def change_command(
    path: PathArgument = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar=DATE.said(SCREEN), help=ON.said(SCREEN), show_default=False)
    ] = None,
    output_format: FormatOption = TextOrJson.text,
    lang: LangOption = None,
) -> None:
    from parcours.plan.waves import standings
    from parcours.report.table import as_document, plain, print_tables

    language = language_of(lang)
    day = date.today() if on is None else day_of(on, language)
    seen = [(house, standings(project, day)) for house, project in projects_at(path, language)]
    if output_format is TextOrJson.json:
        houses = [{"path": house, "on": day.isoformat(), "waves": plain(waves)} for house, waves in seen]
        write_exactly(as_document(houses))
    else:
        print_tables(
            under_houses([(house, _tables(house, waves, language)) for house, waves in seen]), sys.stdout, language
        )


change_command.__doc__ = with_ends(ABOUT, ENDS)


def _tables(house: str, waves: "tuple[Standing, ...]", language: Language) -> "list[Table]":
    from parcours.report.table import Table

    if not waves:
        return [Table(NONE.said(language).format(house=house), (), ())]
    return [table for wave in waves for table in (_stages(wave, language), _roles(wave, language))]


def _stages(wave: "Standing", language: Language) -> "Table":
    from parcours.report.table import Table

    rows = [_stage(label, reached, language) for label, reached in ((NOW, wave.now), (THEN, wave.then)) if reached]
    notes = [NOT_BEGUN] if wave.now is None else [LAST] if wave.then is None else []
    columns = tuple(column.said(language) for column in STAGE_COLUMNS)
    return Table(
        f"{wave.name} ({wave.wave})", columns, tuple(rows), tuple(note.said(language) for note in notes), key=2
    )


def _stage(label: Words, reached: "Reached", language: Language) -> tuple[str, ...]:
    from parcours.analysis.stages import STAGE_NAMES

    written = (reached.entered, reached.until, reached.intention, reached.sign)
    return (label.said(language), STAGE_NAMES[reached.stage].said(language), *(text or NOTHING for text in written))


def _roles(wave: "Standing", language: Language) -> "Table":
    from parcours.report.table import Table

    rows = tuple(_role(role, language) for role in wave.roles)
    heading = Words("what is published", "ce qui est publié").said(language)
    return Table(heading, tuple(column.said(language) for column in ROLE_COLUMNS), rows)


def _role(role: "Published", language: Language) -> tuple[str, ...]:
    count = Words("{0} of {1}", "{0} sur {1}").said(language).format(role.published, role.cues)
    return role.role, count, EARLY.said(language) if role.is_early else ""
