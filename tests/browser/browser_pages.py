"""Compiled pages as a reader has them: files on the disk, opened in a tab that writes down what it complains of."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from parcours.pipeline import build, check_files, workshop
from parcours.plan.edition import edition as edition_on

SPECS = Path(__file__).parents[2] / "specs"
HOUSES = ("water-utility", "assurance-degat-des-eaux")
SCREEN, PAPER = frozenset({"html"}), frozenset({"html", "cards"})

Written: TypeAlias = Mapping[str, Path]
"""Where each compiled page lies: its path in the output folder, and the file."""
Compiled: TypeAlias = Callable[[str], Written]
Visits: TypeAlias = "Callable[..., Visit]"


def write(files: Mapping[str, bytes], folder: Path) -> Written:
    """Compiles a house to HTML with its cards, into a folder."""
    return _written(build(check_files(files), formats=PAPER), folder)


def write_worked(house: str, folder: Path) -> Written:
    """All pages that a worked house can have: with its cards, the thin edition for its first wave, and the kit of a workshop."""
    checked = check_files(files_of(house))
    assert checked.project is not None
    wave = checked.project.waves[0]
    [thin] = [stage.entered for stage in wave.stages if stage.stage == "bargaining"]
    assert thin is not None
    edition = build(checked, formats=SCREEN, only=edition_on(checked.project, wave, thin))
    kit = workshop(checked, checked.project.roles[0], formats=SCREEN)
    made = dict(build(checked, formats=PAPER))
    made |= {f"edition/{path}": page for path, page in edition.items()}
    made |= {f"kit/{path}": page for path, page in kit.items()}
    return _written(made, folder)


def _written(made: Mapping[str, bytes], folder: Path) -> Written:
    for path, page in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(page)
    return {path: folder / path for path in made}


def files_of(house: str) -> Mapping[str, bytes]:
    """The specs of a worked house."""
    root = SPECS / house
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))}


def one_of_each(written: Written) -> list[Path]:
    """A page of each folder, the longest."""
    by_folder: dict[Path, list[Path]] = {}
    for file in written.values():
        by_folder.setdefault(file.parent, []).append(file)
    return [max(files, key=lambda file: file.stat().st_size) for files in by_folder.values()]


def but_decks(written: Written) -> Written:
    """All pages, but of the cards to print only the longest: the others show what the pages of the roles show."""
    longest = one_of_each(written)
    return {path: file for path, file in written.items() if not path.startswith("cards/") or file in longest}


class Visit:
    """A tab, what it complained of and what it asked the network for."""

    def __init__(self, browser: Any, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("dialog", self._dismiss)
        self.page.on("request", self._asked)

    def to(self, file: Path, anchor: str = "") -> Any:
        """Opens a page."""
        self.page.goto(f"{file.as_uri()}{anchor}")
        return self.page

    def _asked(self, request: Any) -> None:
        if not request.url.startswith("file:"):
            self.complaints.append(f"request: {request.url}")

    def _dismiss(self, dialog: Any) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()
