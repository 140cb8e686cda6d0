"""What `parcours compile` does, however it was asked."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from parcours.cli.checking import show_checked
from parcours.cli.editions import Asked, asked, edition_of
from parcours.cli.exits import Exit
from parcours.cli.language import SCREEN
from parcours.cli.publishing import refuse_folder, told_written
from parcours.cli.refusal import houses_at, refuse, refuse_word
from parcours.diagnostics import Language, Words

if TYPE_CHECKING:
    from parcours.pipeline import Checked
    from parcours.plan.edition import Edition
    from parcours.plan.model import Only, Since

FORMATS = ("md", "html", "json", "cards")
USUAL = FORMATS[:3]
ALONE = Words("--wave chooses the pages by itself", "--wave choisit les pages à elle seule")
ALONE_HINT = Words(
    "leave out --role, --segment, --since, and json and cards among the formats",
    "retirez --role, --segment, --since, et json et cards parmi les formats",
)
WHOLE = Words(
    "playbooks.json holds the whole house: it is not written for some roles or segments",
    "playbooks.json contient toute la maison : il ne s'écrit pas pour quelques métiers ou segments",
)
WHOLE_HINT = Words(
    "leave out json, or leave out --role, --segment and --wave",
    "retirez json, ou bien retirez --role, --segment et --wave",
)
STOPPED = Words(
    "nothing was written; --keep-going compiles despite errors",
    "rien n'a été écrit ; --keep-going compile malgré les erreurs",
)
NOT_WRITTEN = Words("nothing was written", "rien n'a été écrit")


class Compiling(NamedTuple):
    """What was asked for. `pages` is the language of messages and pages: None means the screen's, and the house's own."""

    path: Path | None = None
    out: Path | None = None
    formats: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    since: str | None = None
    wave: str | None = None
    on: str | None = None
    keep_going: bool = False
    watch: bool = False
    pages: Language | None = None

    def run(self) -> Exit:
        """Compiles every house; gives the worst of their exit codes. Ends with exit code 2 where the options do not go together."""
        language = self.pages or SCREEN
        wanted = _formats(self.formats, language, partial=bool(self.roles or self.segments or self.wave))
        if self.wave is not None and (self.roles or self.segments or self.since or "cards" in wanted):
            refuse(ALONE, ALONE_HINT, language)
        out = self.out or (Path("playbooks") if self.wave is None else Path("editions") / self.wave)
        edition = asked(self.wave, self.on, language)
        houses = houses_at(self.path, language)
        jobs = tuple(
            _Job(house, Path.cwd() / target, wanted, language, edition, self)
            for house, target in zip(houses, _targets(houses, out), strict=True)
        )
        if self.watch:
            _run_at_every_change(jobs, language)
        return _run(jobs, language)


def _run(jobs: Sequence["_Job"], language: Language) -> Exit:
    """Compiles every house; gives the worst of their exit codes."""
    worst = Exit.CLEAN
    with _progress(len(jobs), language) as tick:
        for job in jobs:
            worst = max(worst, job.run())
            tick(job.house.name)
    return worst


def _run_at_every_change(jobs: Sequence["_Job"], language: Language) -> NoReturn:
    from parcours.cli.watching import again

    again(lambda: _run(jobs, language), [(job.house, job.out) for job in jobs], language)


def _targets(houses: Sequence[Path], out: Path) -> tuple[Path, ...]:
    """A folder for each house: of several, called as the house's own; by their paths where two are called the same."""
    if len(houses) == 1:
        return (out,)
    if len({house.name.casefold() for house in houses}) == len(houses):
        return tuple(out / house.name for house in houses)
    shared = os.path.commonpath(houses)
    return tuple(out / house.relative_to(shared) for house in houses)


class _Job(NamedTuple):
    """One house to compile."""

    house: Path
    out: Path
    formats: frozenset[str]
    language: Language
    edition: Asked | None
    asked: Compiling

    def run(self) -> Exit:
        """Checks, builds, publishes; gives the exit code."""
        from parcours.pipeline import check
        from parcours.plan.model import Only
        from parcours.workspace import Refused, publish
        from parcours.workspace.refuse import unfit

        if refusal := unfit(self.out, {}, self.house):  # before specs that lie in it are missed
            refuse_folder(self.out, refusal, self.language)
        checked = check(self.house, output=self.out, today=date.today())
        if checked.project is None or (checked.has_errors and not self.asked.keep_going):
            show_checked(self.house, checked, self.language)
            if checked.project is not None:
                sys.stderr.write(f"parcours: {STOPPED.said(self.language)}\n")
            return Exit.FAULTS
        self._refuse_unknown(checked)
        is_partial = bool(self.asked.roles or self.asked.segments)
        only: Only | Edition | None = None
        if self.edition is not None:
            only = edition_of(checked.project, self.edition, self.language)
        elif is_partial:
            only = Only(frozenset(self.asked.roles), frozenset(self.asked.segments))
        artifacts = self._made(checked, only)
        if artifacts is None:
            return Exit.FAULTS
        done = publish(self.out, artifacts, house_root=self.house, partial=is_partial)
        if isinstance(done, Refused):
            refuse_folder(self.out, done, self.language)
        if checked.has_errors:
            show_checked(self.house, checked, self.language)
        sys.stdout.write(told_written(self.out, done, self.language))
        return Exit.CLEAN

    def _made(self, checked: "Checked", only: "Only | Edition | None") -> "Mapping[str, bytes] | None":
        """The pages, with the house's own templates where it has any; None when one of these is at fault, which was told."""
        from parcours.pipeline import build, build_own
        from parcours.reading import own_templates

        since = self._since(checked)
        templates, faults = own_templates(self.house)
        if not templates and not faults:
            return build(checked, formats=self.formats, language=self.asked.pages, only=only, since=since)
        made: Mapping[str, bytes] = {}
        if not faults:
            made, faults = build_own(
                checked, templates, formats=self.formats, language=self.asked.pages, only=only, since=since
            )
        if faults:
            of_templates = checked._replace(diagnostics=faults, files=len(templates), waived=0, muted=())
            show_checked(self.house, of_templates, self.language)
            sys.stderr.write(f"parcours: {NOT_WRITTEN.said(self.language)}\n")
            return None
        return made

    def _since(self, checked: "Checked") -> "Since | None":
        """What has changed since the revision asked for; ends with exit code 2 where git cannot say."""
        if self.asked.since is None:
            return None
        from parcours.cli.git import GitTrouble
        from parcours.cli.revisions import since

        try:
            return since(self.house, checked, self.asked.since, self.asked.pages)
        except GitTrouble as trouble:
            refuse(trouble.message, trouble.hint, self.language)

    def _refuse_unknown(self, checked: "Checked") -> None:
        """Roles, segments and the wave asked for must exist."""
        assert checked.project is not None
        for option, words, known in (
            ("--role", self.asked.roles, [role.id for role in checked.project.roles]),
            ("--segment", self.asked.segments, [segment.id for segment in checked.project.segments]),
            ("--wave", (self.edition.wave,) if self.edition else (), [wave.id for wave in checked.project.waves]),
        ):
            for word in words:
                if word not in known:
                    refuse_word(option, word, known, self.language)


def _formats(asked: tuple[str, ...], language: Language, *, partial: bool) -> frozenset[str]:
    """The formats asked for, else the usual ones; cards come with the pages that lead to them; some pages alone have no
    playbooks.json.
    """
    for word in asked:
        if word not in FORMATS:
            refuse_word("--format", word, FORMATS, language)
    if partial and "json" in asked:
        refuse(WHOLE, WHOLE_HINT, language)
    wanted = {*(asked or USUAL), *(("html",) if "cards" in asked else ())}
    return frozenset(wanted - {"json"} if partial else wanted)


@contextmanager
def _progress(houses: int, language: Language) -> Iterator[Callable[[str], None]]:
    """A bar on a terminal when there are several houses to compile; nothing elsewhere."""
    if houses < 2 or not sys.stderr.isatty():
        yield lambda _name: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(Words("compiling", "compilation").said(language), total=houses)
        yield lambda _name: bar.advance(task)
