"""`parcours serve`: the pages of a house in a browser, made again whenever its specs change."""

import gc
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from parcours.cli.checking import house_report
from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import HouseArgument, PagesLangOption, language_of
from parcours.cli.refusal import house_at, refuse
from parcours.diagnostics import Diagnostic, Language, Words
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.pipeline import Checked
    from parcours.preview.copy import Site
    from parcours.preview.server import Preview, Stage

PORT = Words("The port to serve on; 0 takes any that is free.", "Le port à employer ; 0 en prend un qui est libre.")
ABOUT = Words(
    "Show the pages of a house in a browser of this computer, and again whenever its specs change. Ctrl+C ends it.",
    "Montre les pages d'une maison dans un navigateur de cet ordinateur, et à nouveau dès que ses specs changent. Ctrl+C "
    "y met fin.",
)
ENDS = {Exit.CLEAN: Words("ended", "fini")}
OPEN = Words("open {url} in a browser; Ctrl+C ends it", "ouvrez {url} dans un navigateur ; Ctrl+C y met fin")
SEVERAL = Words(
    "there are several houses here, and one is shown", "il y a plusieurs maisons ici, et une seule se montre"
)
USUAL_PORT = 8765
FORMATS = frozenset({"html", "cards"})
OTHER_PORT = Words("--port 0 takes any that is free", "--port 0 en prend un qui est libre")


def serve_command(
    path: HouseArgument = None,
    port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help=PORT.said(SCREEN))] = USUAL_PORT,
    lang: PagesLangOption = None,
) -> None:
    language = language_of(lang)
    house = house_at(path, language, SEVERAL)
    show = _Show(house, language if lang is not None else None, language)
    try:
        show.run(port)
    except KeyboardInterrupt:
        raise SystemExit(Exit.CLEAN) from None


serve_command.__doc__ = with_ends(ABOUT, ENDS)


class _Show(NamedTuple):
    """One house to show. `pages` is the language asked for the pages: None means the house's own."""

    house: Path
    pages: Language | None
    language: Language

    def run(self, port: int) -> None:
        """Shows the house until somebody ends it."""
        from parcours.preview.server import Stage
        from parcours.workspace.watch import Watched, rounds

        server: Preview | None = None
        for _ in rounds((Watched(self.house),)):
            site = self._site()
            if server is None:
                server = _bound(Stage(site), port, self.language)
                server.start()
                url = f"http://127.0.0.1:{server.server_port}/"
                _say(OPEN.said(self.language).format(url=url))
            else:
                server.stage.show(site)
            _say(site.summary)
            gc.collect()  # runs of the other commands are too short for it

    def _site(self) -> "Site":
        """The house as it is now. With errors its pages say so; there are none while there is no sound manifest."""
        from parcours.pipeline import check
        from parcours.preview.copy import Site
        from parcours.report.as_html import as_html
        from parcours.report.console import summary
        from parcours.report.report import Report

        checked = check(self.house, today=date.today())
        pages, faults = self._pages(checked)
        diagnostics = (*faults, *checked.diagnostics)
        report = Report((house_report(self.house, checked.files, diagnostics, checked.waived, checked.muted),))
        found = as_html(report, self.language) if diagnostics else ""
        is_open = checked.has_errors or bool(faults)
        return Site(pages, summary(report, self.language), found, is_open, self.language)

    def _pages(self, checked: "Checked") -> "tuple[Mapping[str, bytes], tuple[Diagnostic, ...]]":
        """The pages, by the house's own templates where it has any; by ours while one of these is at fault, with what is."""
        from parcours.pipeline import build, build_own
        from parcours.reading import own_templates

        if checked.project is None:
            return {}, ()
        templates, faults = own_templates(self.house)
        if templates and not faults:
            made, faults = build_own(checked, templates, formats=FORMATS, language=self.pages)
            if not faults:
                return made, ()
        return build(checked, formats=FORMATS, language=self.pages), faults


def _bound(stage: "Stage", port: int, language: Language) -> "Preview":
    """The server on its port; ends with exit code 2 where that is not to be had."""
    from parcours.preview.server import Preview

    try:
        return Preview(stage, port)
    except OSError:
        taken = Words(
            f"port {port} cannot be had on this computer", f"le port {port} ne peut pas être pris sur cet ordinateur"
        )
        refuse(taken, OTHER_PORT, language)


def _say(text: str) -> None:
    sys.stdout.write(f"{printable(text)}\n")
    sys.stdout.flush()
