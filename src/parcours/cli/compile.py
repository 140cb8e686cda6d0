"""`parcours compile`: validates first, then writes one playbook per role, the scores, the coverage and the whole plan."""

from pathlib import Path
from typing import Annotated

import typer

from parcours.cli.compiling import Compiling
from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import DIR, ROLES, PagesLangOption, PathArgument, language_of
from parcours.cli.values import DATE, listed
from parcours.diagnostics import Words

OUT = Words(
    "The folder to write to. By default: playbooks in the current folder, for a wave editions/ID.",
    "Le dossier où écrire. Par défaut : playbooks dans le dossier courant, pour une vague editions/ID.",
)
REVISION = Words("REV", "RÉVISION")
FORMAT = Words(
    "What to write, joined by commas. By default: md,html,json. cards: html, and cards to print for each role.",
    "Quoi écrire, séparé par des virgules. Par défaut : md,html,json. cards : html, et des fiches à imprimer pour chaque "
    "métier.",
)
ROLE = Words(
    "Only the pages of these roles; other pages stay as they are.",
    "Seulement les pages de ces métiers ; les autres restent telles quelles.",
)
SEGMENT = Words(
    "Only the pages of these segments; other pages stay as they are.",
    "Seulement les pages de ces segments ; les autres restent telles quelles.",
)
SINCE = Words(
    "A revision of git: the page of each role then begins with what has changed for it since, and why.",
    "Une révision de git : la page de chaque métier commence alors par ce qui a changé pour lui depuis, et pourquoi.",
)
KEEP_GOING = Words(
    "Compile despite errors, and say so on every page.", "Compile malgré les erreurs, et le dit sur chaque page."
)
WATCH = Words(
    "Compile again whenever a spec changes; Ctrl+C ends it.",
    "Compile à nouveau dès qu'une spec change ; Ctrl+C y met fin.",
)
ABOUT = Words(
    "Check a house, then compile its playbooks; with errors in the specs, nothing is written.",
    "Vérifie une maison, puis compile ses partitions ; s'il y a des erreurs dans les specs, rien n'est écrit.",
)
WAVE = Words(
    "The edition for this wave of the change: the roles of the wave, with the cues it has reached.",
    "L'édition pour cette vague du changement : les métiers de la vague, avec les repères auxquels elle est arrivée.",
)
ON = Words(
    "With --wave: the day on which the wave is looked at, like 2026-09-01. By default: today.",
    "Avec --wave : le jour où l'on regarde la vague, comme 2026-09-01. Par défaut : aujourd'hui.",
)
ENDS = {Exit.CLEAN: Words("written", "écrit"), Exit.FAULTS: Words("errors in the specs", "erreurs dans les specs")}


def compile_command(
    path: PathArgument = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar=DIR.said(SCREEN), help=OUT.said(SCREEN), show_default=False)
    ] = None,
    formats: Annotated[
        list[str] | None, typer.Option("--format", metavar="FORMATS", help=FORMAT.said(SCREEN), show_default=False)
    ] = None,
    role: Annotated[
        list[str] | None, typer.Option("--role", metavar=ROLES.said(SCREEN), help=ROLE.said(SCREEN), show_default=False)
    ] = None,
    segment: Annotated[
        list[str] | None, typer.Option("--segment", metavar="SEGMENTS", help=SEGMENT.said(SCREEN), show_default=False)
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar=REVISION.said(SCREEN), help=SINCE.said(SCREEN), show_default=False)
    ] = None,
    wave: Annotated[
        str | None, typer.Option("--wave", metavar="ID", help=WAVE.said(SCREEN), show_default=False)
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar=DATE.said(SCREEN), help=ON.said(SCREEN), show_default=False)
    ] = None,
    keep_going: Annotated[bool, typer.Option("--keep-going", help=KEEP_GOING.said(SCREEN))] = False,
    watch: Annotated[bool, typer.Option("--watch", help=WATCH.said(SCREEN))] = False,
    lang: PagesLangOption = None,
) -> None:
    pages = None if lang is None else language_of(lang)
    wanted, roles, segments = listed(formats or ()), listed(role or ()), listed(segment or ())
    raise SystemExit(Compiling(path, out, wanted, roles, segments, since, wave, on, keep_going, watch, pages).run())


compile_command.__doc__ = with_ends(ABOUT, ENDS)
