"""`parcours chain`: from each role, through its internal customers, to the customers it serves."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parcours.cli.exits import with_ends
from parcours.cli.language import SCREEN
from parcours.cli.looking import ENDS, NOTHING, projects_at, under_houses
from parcours.cli.options import ROLE, FormatOption, LangOption, PathArgument, TextOrJson, language_of
from parcours.cli.refusal import refuse, refuse_word
from parcours.diagnostics import Language, Words
from parcours.report.pasted import pasted
from parcours.report.terminal import write_exactly

if TYPE_CHECKING:
    from parcours.link.project import Project, Role
    from parcours.plan.sight import Sight, Way
    from parcours.report.table import Table

ABOUT = Words(
    "Show for whom a role works: the chain from it to the customers, with dead ends and circles.",
    "Montre pour qui travaille un métier : la chaîne qui va de lui aux clients, avec impasses et cercles.",
)
WHICH = Words(
    "The id of a role, or `all`.",
    "L'identifiant d'un métier, ou `all` pour tous.",
)
FIRST = Words("the role comes before the folder", "le métier se met avant le dossier")
FIRST_HINT = Words("`parcours chain all{there}`", "`parcours chain all{there}`")
COLUMNS = (Words("through", "par"), Words("what is given", "ce qui est livré"), Words("customers", "clients"))
ITSELF = Words("itself", "lui-même")
DEAD_END = Words("nobody: a dead end at {role}", "personne : impasse à {role}")
CIRCLE = Words("nobody: a circle", "personne : un cercle")
ROUND = Words("in a circle: {circle}", "en cercle : {circle}")
ALL = "all"


def chain_command(
    role: Annotated[str, typer.Argument(metavar=ROLE.said(SCREEN), help=WHICH.said(SCREEN), show_default=False)] = ALL,
    path: PathArgument = None,
    output_format: FormatOption = TextOrJson.text,
    lang: LangOption = None,
) -> None:
    from parcours.plan.sight import sights
    from parcours.report.table import as_document, plain, print_tables

    language = language_of(lang)
    if "/" in role or "\\" in role or role.startswith("."):
        refuse(FIRST, pasted(FIRST_HINT, Path(role).as_posix()), language)
    projects = list(projects_at(path, language))
    wanted = _wanted(role, [project for _, project in projects], language)
    seen = [
        (house, sights(project, tuple(one for one in project.roles if one in wanted))) for house, project in projects
    ]
    if output_format is TextOrJson.json:
        write_exactly(as_document([{"path": house, "roles": plain(found)} for house, found in seen]))
    else:
        tables = [(house, [_table(sight, language) for sight in found]) for house, found in seen if found]
        print_tables(under_houses(tables), sys.stdout, language)


chain_command.__doc__ = with_ends(ABOUT, ENDS)


def _wanted(word: str, projects: "list[Project]", language: Language) -> "frozenset[Role]":
    roles = [role for project in projects for role in project.roles]
    found = frozenset(role for role in roles if word in (ALL, role.id))
    if not found:
        refuse_word("chain", word, [role.id for role in roles], language)
    return found


def _table(sight: "Sight", language: Language) -> "Table":
    from parcours.report.table import Table

    circle = " → ".join((*sight.circle, *sight.circle[:1]))
    notes = (ROUND.said(language).format(circle=circle),) if circle else ()
    columns = tuple(column.said(language) for column in COLUMNS)
    return Table(
        f"{sight.name} ({sight.role})", columns, tuple(_row(sight, way, language) for way in sight.ways), notes
    )


def _row(sight: "Sight", way: "Way", language: Language) -> tuple[str, ...]:
    through = " → ".join(link.role for link in way.links)
    given = " → ".join(", ".join(filter(None, (link.delivers, link.within))) or NOTHING for link in way.links)
    return through or ITSELF.said(language), given or NOTHING, _end(sight, way, language)


def _end(sight: "Sight", way: "Way", language: Language) -> str:
    match way.end:
        case "customers":
            return ", ".join(way.segment_names)
        case "circle":
            return CIRCLE.said(language)
        case "dead-end":
            return DEAD_END.said(language).format(role=way.links[-1].role if way.links else sight.role)
