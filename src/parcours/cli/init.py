"""`parcours init`: from an empty folder to a house that validates, with its editor, git and forges ready."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import DIR, Tongue, language_of
from parcours.cli.refusal import refuse
from parcours.diagnostics import Language, Words
from parcours.report.terminal import WIDEST, printable
from parcours.report.wrap import wrapped

FOLDER = Words(
    "The folder of the new house; made if need be. By default: the current folder.",
    "Le dossier de la nouvelle maison ; créé au besoin. Par défaut : le dossier courant.",
)
LANG = Words(
    "Language of the house, of its keys and comments, and of messages.",
    "Langue de la maison, de ses clés et de ses commentaires, et des messages.",
)
EXAMPLE = Words(
    "A large worked house to read and to take apart, instead of a small one to fill.",
    "Une grande maison déjà écrite, à lire et à démonter, au lieu d'une petite à remplir.",
)
ABOUT = Words(
    "Make a house: specs that validate, settings for VS Code, git, pre-commit, GitHub and GitLab.\n\nNothing is written over.",
    "Crée une maison : des specs qui valident, les réglages de VS Code, git, pre-commit, GitHub et GitLab.\n\nRien n'est écrasé.",
)
ENDS = {Exit.CLEAN: Words("made", "créée")}
MADE = Words("made", "créé ")
KEPT = Words("kept", "gardé")
KEPT_TOLD = Words("kept: what stood there already was not changed", "gardé : ce qui était déjà là n'a pas été changé")
HOUSE_THERE = Words(
    "there is a house here already: no specs were added to it",
    "il y a déjà une maison ici : aucune spec n'y a été ajoutée",
)
NEXT = Words(
    "next: open {0} in VS Code, choose where the files say CHOOSE, then run `parcours validate` and `parcours compile`",
    "ensuite : ouvrez {0} dans VS Code, choisissez là où les fichiers disent À CHOISIR, puis lancez `parcours validate` et "
    "`parcours compile`",
)
ROLE_FOLDERS = ("roles/", "metiers/")
NEXT_TO_READ = Words(
    "next: open {0} in VS Code, run `parcours validate` and `parcours compile`, and change what you like",
    "ensuite : ouvrez {0} dans VS Code, lancez `parcours validate` et `parcours compile`, et changez ce que vous voulez",
)
BELOW_ROOT = Words(
    "this folder is {0}/ of a git repository. GitHub, GitLab and pre-commit look at its root only: move .github, .gitlab-ci.yml, "
    ".pre-commit-config.yaml and CODEOWNERS there, and put /{0} before the paths of CODEOWNERS",
    "ce dossier est {0}/ d'un dépôt git. GitHub, GitLab et pre-commit ne regardent qu'à sa racine : déplacez-y .github, "
    ".gitlab-ci.yml, .pre-commit-config.yaml et CODEOWNERS, et mettez /{0} devant les chemins de CODEOWNERS",
)
HERE = Words("this folder", "ce dossier")


def init_command(
    folder: Annotated[
        Path | None, typer.Argument(metavar=DIR.said(SCREEN), help=FOLDER.said(SCREEN), show_default=False)
    ] = None,
    lang: Annotated[Tongue | None, typer.Option("--lang", help=LANG.said(SCREEN), show_default=False)] = None,
    example: Annotated[bool, typer.Option("--example", help=EXAMPLE.said(SCREEN))] = False,
) -> None:
    language = language_of(lang)
    home = Path(os.path.abspath(folder or Path.cwd()))  # noqa: PTH100  (Path.resolve would follow links)
    _refuse_unfit(home, folder, language)
    has_house = os.path.lexists(home / "parcours.yaml")
    told = _written(home, _texts(home, language, example=example, has_house=has_house), language)
    is_here = folder is None or home == Path.cwd()
    shown = HERE.said(language) if is_here else printable(str(folder))
    following = NEXT_TO_READ if example or has_house else NEXT
    lines = [
        *told,
        *(["", HOUSE_THERE.said(language)] if has_house else []),
        *_misplaced(home, language),
        "",
        *wrapped(following.said(language).format(shown), first=0, rest=0, width=WIDEST),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


init_command.__doc__ = with_ends(ABOUT, ENDS)


def _texts(home: Path, language: Language, *, example: bool, has_house: bool) -> Mapping[str, bytes]:
    """What there is to write: path → text."""
    from parcours import __version__
    from parcours.scaffold.files import desk, example_house, small_house

    specs: Mapping[str, bytes] = {}
    if not has_house:
        specs = example_house(language) if example else small_house(language, home.name)
    return {**specs, **desk(language, __version__, _role_files(home, specs))}


def _role_files(home: Path, specs: Mapping[str, bytes]) -> tuple[str, ...]:
    """The files of roles: those to be written, else those that stand there."""
    there = [path.relative_to(home).as_posix() for name in ROLE_FOLDERS for path in (home / name).glob("*.yaml")]
    return tuple(sorted({path for path in (*specs, *there) if path.startswith(ROLE_FOLDERS)}))


def _written(home: Path, texts: Mapping[str, bytes], language: Language) -> list[str]:
    """Writes what is not there, the manifest first; gives a line for each file."""
    from parcours.cli.schema import asked_for, write_schema
    from parcours.workspace.create import create

    told, keeps = [], False
    for path, text in sorted(texts.items(), key=lambda item: (item[0] != "parcours.yaml", item[0])):
        if create(home / path, text):
            told.append(f"{MADE.said(language)}  {path}")
        else:
            keeps = True
            told.append(f"{KEPT.said(language)}  {path}")
    told.append(write_schema(home, None, asked_for(home, None), language))
    return [*told, "", KEPT_TOLD.said(language)] if keeps else told


def _misplaced(home: Path, language: Language) -> list[str]:
    """What forges and hooks look for at the root of a repository only, where the house lies further down in one."""
    root = next((above for above in (home, *home.parents) if os.path.lexists(above / ".git")), home)
    if root == home:
        return []
    below = home.relative_to(root).as_posix()
    return ["", printable(BELOW_ROOT.said(language).format(below))]


def _refuse_unfit(home: Path, asked: Path | None, language: Language) -> None:
    """A house in a house would be no house, and a file is no folder."""
    from parcours.workspace import NoHouse, find_houses

    shown = printable(str(asked or "."))
    if os.path.lexists(home) and not home.is_dir():
        refuse(Words(f'"{shown}" is a file', f"« {shown} » est un fichier"), None, language)
    nearest = next(above for above in (home, *home.parents) if above.is_dir())
    found = find_houses(nearest, Path.cwd())
    if isinstance(found, NoHouse) or found[0] == home:
        return
    other = printable(str(found[0]))
    if home.is_relative_to(found[0]):
        refuse(
            Words(f'"{shown}" lies inside a house: {other}', f"« {shown} » se trouve dans une maison : {other}"),
            Words("choose a folder beside it", "choisissez un dossier à côté"),
            language,
        )
    if found[0].is_relative_to(home):
        refuse(
            Words(f'"{shown}" holds a house: {other}', f"« {shown} » contient une maison : {other}"),
            Words("choose a folder beside it, or that house", "choisissez un dossier à côté, ou cette maison"),
            language,
        )
