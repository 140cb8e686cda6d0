"""A house's own templates on the disk. Part of floor 7's workspace."""

from pathlib import Path

from parcours.workspace.listing import SpecPath, shown_name

FOLDER = "templates"
ENDINGS = (".css", ".html", ".md")


def list_templates(house: Path) -> tuple[SpecPath, ...]:
    """The templates in a house's `templates/`, not below it, in the order of their names; hidden files are none."""
    folder = house / FOLDER
    if not folder.is_dir():
        return ()
    names = sorted(path.name for path in folder.iterdir())
    disks = (f"{FOLDER}/{name}" for name in names if name.endswith(ENDINGS) and not name.startswith("."))
    return tuple(SpecPath(shown_name(disk), disk) for disk in disks)
