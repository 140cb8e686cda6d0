"""`parcours profiles`: what is adapted for each profile of employees, and what is not."""

import sys
from typing import TYPE_CHECKING

from parcours.cli.exits import with_ends
from parcours.cli.looking import ENDS, NOTHING, projects_at, under_houses
from parcours.cli.options import FormatOption, LangOption, PathArgument, TextOrJson, language_of
from parcours.diagnostics import Language, Words
from parcours.report.terminal import write_exactly

if TYPE_CHECKING:
    from parcours.plan.own_ways import MomentWay, OneWay, ProfileWay, RoleWay
    from parcours.report.table import Table

ABOUT = Words(
    "Show what is adapted for each profile of employees, and what is not.",
    "Montre ce qui est adapté pour chaque profil de collaborateurs, et ce qui ne l'est pas.",
)
COLUMNS = (
    Words("role", "métier"),
    Words("moment", "moment"),
    Words("in its own way", "à sa façon"),
    Words("like everybody (* keeps a promise)", "comme tout le monde (* tient un engagement)"),
)
HEADING = Words(
    "{name} ({id}): {adapted} of {cues} cues in its own way", "{name} ({id}) : {adapted} sur {cues} repères à sa façon"
)
ONE_WAY = Words(
    "played in one way by everybody: {one_way} of the {cues} cues of roles that have profiles",
    "joués d'une seule façon par tous : {one_way} repères sur les {cues} des métiers qui ont des profils",
)
NONE = Words("{house}: no profiles", "{house} : aucun profil")


def profiles_command(
    path: PathArgument = None,
    output_format: FormatOption = TextOrJson.text,
    lang: LangOption = None,
) -> None:
    from parcours.plan.own_ways import one_way, own_ways
    from parcours.report.table import as_document, plain, print_tables

    language = language_of(lang)
    seen = [(house, own_ways(project), one_way(project)) for house, project in projects_at(path, language)]
    if output_format is TextOrJson.json:
        houses = [{"path": house, **one._asdict(), "profiles": plain(ways)} for house, ways, one in seen]
        write_exactly(as_document(houses))
    else:
        tables = [(house, _tables(house, ways, one, language)) for house, ways, one in seen]
        print_tables(under_houses(tables), sys.stdout, language)


profiles_command.__doc__ = with_ends(ABOUT, ENDS)


def _tables(house: str, ways: "tuple[ProfileWay, ...]", one: "OneWay", language: Language) -> "list[Table]":
    from parcours.report.table import Table

    if not ways:
        return [Table(NONE.said(language).format(house=house), (), ())]
    columns = tuple(column.said(language) for column in COLUMNS)
    told = ONE_WAY.said(language).format(cues=one.cues, one_way=one.one_way)
    return [*(_table(way, columns, language) for way in ways), Table(told, (), ())]


def _table(way: "ProfileWay", columns: tuple[str, ...], language: Language) -> "Table":
    from parcours.report.table import Table

    heading = HEADING.said(language).format(name=way.name, id=way.profile, adapted=way.adapted, cues=way.cues)
    return Table(heading, columns, tuple(_row(role, moment) for role in way.roles for moment in role.moments), key=2)


def _row(role: "RoleWay", moment: "MomentWay") -> tuple[str, ...]:
    alike = (f"{cue}*" if cue in moment.alike_promised else cue for cue in moment.alike)
    return (role.role, moment.moment, ", ".join(moment.adapted) or NOTHING, ", ".join(alike) or NOTHING)
