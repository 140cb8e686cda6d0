"""The texts of a new house: path → bytes. Names lack the dot that git and editors ask for, so that they mean nothing here."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from parcours.diagnostics import Language, Words
from parcours.model.base import RESERVED
from parcours.model.vocabulary import slug
from parcours.scaffold.insertion import quoted

HERE = Path(__file__).parent
MANIFEST = "parcours.yaml"

_HOUSES: Mapping[Language, Mapping[str, str]] = {
    "en": {
        MANIFEST: MANIFEST,
        "catalogue/moments.yaml": "moments.yaml",
        "catalogue/commitments.yaml": "commitments.yaml",
        "segments/first-customers.yaml": "segment.yaml",
        "roles/reception.yaml": "reception.yaml",
        "roles/manager.yaml": "manager.yaml",
    },
    "fr": {
        MANIFEST: MANIFEST,
        "catalogue/moments.yaml": "moments.yaml",
        "catalogue/engagements.yaml": "engagements.yaml",
        "segments/premiers-clients.yaml": "segment.yaml",
        "metiers/accueil.yaml": "accueil.yaml",
        "metiers/responsable.yaml": "responsable.yaml",
    },
}
"""Where each file of the small house goes → its text."""
_DESK: Mapping[str, str] = {
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    "CODEOWNERS": "CODEOWNERS",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".vscode/settings.json": "vscode-settings.json",
    ".vscode/extensions.json": "vscode-extensions.json",
    ".vscode/tasks.json": "vscode-tasks.json",
    ".github/workflows/parcours.yml": "github-workflow.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
}
"""The same for the desk."""
_EXAMPLES: Mapping[Language, str] = {"en": "water-utility", "fr": "assurance-degat-des-eaux"}
UNNAMED = Words("my-house", "ma-maison")


def small_house(language: Language, name: str) -> Mapping[str, bytes]:
    """A house that validates at once, called as its folder: path → text."""
    folder = HERE / language / "house"
    blanks = {"id": house_id(name, language), "name": quoted(_printed(name))}
    return {path: filled(folder / source, blanks).encode() for path, source in _HOUSES[language].items()}


_OF_A_HOUSE = (".yaml", ".csv")
"""Specs, and the figures that lie beside them."""


def example_house(language: Language) -> Mapping[str, bytes]:
    """The larger worked house of a language."""
    root = _examples() / _EXAMPLES[language]
    files = (path for path in sorted(root.rglob("*")) if path.suffix in _OF_A_HOUSE)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def desk(language: Language, version: str, roles: Sequence[str]) -> Mapping[str, bytes]:
    """What the editor, git and the forges need: path → text. `roles` are the files of roles, each with its owners."""
    folder = HERE / language / "desk"
    blanks = {"version": version, "owners": _owners(language, roles)}
    return {path: filled(folder / source, blanks).encode() for path, source in _DESK.items()}


def _owners(language: Language, roles: Sequence[str]) -> str:
    """A line for each role, to be filled: its file, and the team that approves it."""
    team = Words("@your-organisation", "@votre-organisation").said(language)
    all_of_it = Words("customer-experience", "experience-client").said(language)
    lines = [("*", all_of_it), *((f"/{path}", Path(path).stem) for path in roles)]
    widest = max(len(path) for path, _ in lines)
    return "\n".join(f"# {path:<{widest}}  {team}/{owner}" for path, owner in lines)


def house_id(name: str, language: Language) -> str:
    """The id of a house that is called so."""
    made = slug(name)
    if not made or made in RESERVED:
        return UNNAMED.said(language)
    return made


def _printed(name: str) -> str:
    """A name without what no file may hold."""
    kept = "".join(letter for letter in name if letter.isprintable())
    return kept.encode("utf-8", "replace").decode().strip() or "?"


def filled(path: Path, blanks: Mapping[str, str]) -> str:
    """A text with its blanks, written `@name@`, filled; what fills one is not looked at again."""
    return re.sub(r"@(\w+)@", lambda found: blanks.get(found[1], found[0]), path.read_text("utf-8"))


def _examples() -> Path:
    """Where the worked houses are: in the package, or, in a source checkout, beside `src`."""
    packaged = HERE.parent / "specs"
    return packaged if packaged.is_dir() else HERE.parents[2] / "specs"
