"""`parcours new`: one more segment, role, moment or commitment, in a file of its own or in the list of its like."""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from parcours.cli.exits import Exit, with_ends
from parcours.cli.language import SCREEN
from parcours.cli.options import KIND, NAME, HouseArgument, Tongue, language_of
from parcours.cli.refusal import house_at, refuse, refuse_word
from parcours.diagnostics import Language, Words
from parcours.report.pasted import pasted
from parcours.report.terminal import printable

if TYPE_CHECKING:
    from parcours.model.document import Document, Entry
    from parcours.scaffold.texts import Known, Wanted

WHAT = Words(
    "What to add, in either language: segment, role, moment or commitment.",
    "Quoi ajouter, dans une des deux langues : segment, metier, moment ou engagement.",
)
ID = Words("Its id: small letters, digits, dashes.", "Son identifiant : minuscules sans accent, chiffres, tirets.")
SAID = Words(
    "Its name, or the promise of a commitment. By default: the words of the id.",
    "Son nom, ou la promesse d'un engagement. Par défaut : les mots de l'identifiant.",
)
LANG = Words(
    "Language of messages, and of the keys, which otherwise are those of the house.",
    "Langue des messages, et des clés, qui sont sinon celles de la maison.",
)
ABOUT = Words(
    "Add a segment, a role, a moment or a commitment that validates, to be filled.",
    "Ajoute un segment, un métier, un moment ou un engagement qui valide, à remplir.",
)
ENDS = {Exit.CLEAN: Words("added", "ajouté")}
SEVERAL = Words("there are several houses here", "il y a plusieurs maisons ici")
MADE = Words("{0}: made", "{0} : créé")
ADDED = Words("{0}: {1} added, line {2}", "{0} : {1} ajouté, ligne {2}")
NEXT = Words(
    "next: choose where it says {mark}, then run `parcours validate{there}`",
    "ensuite : choisissez là où il est écrit {mark}, puis lancez `parcours validate{there}`",
)
MARK = Words("CHOOSE", "À CHOISIR")
"""What stands in the text that is added, in its language, which need not be that of the screen."""
FOLDERS = {
    ("segment", "en"): "segments", ("segment", "fr"): "segments", ("role", "en"): "roles", ("role", "fr"): "metiers",
}  # fmt: skip
LISTS = {
    ("moment", "en"): "moments", ("moment", "fr"): "moments",
    ("commitment", "en"): "commitments", ("commitment", "fr"): "engagements",
}  # fmt: skip
SCHEMA = ".parcours/schemas/parcours.json"


def new_command(
    kind: Annotated[str, typer.Argument(metavar=KIND.said(SCREEN), help=WHAT.said(SCREEN))],
    name: Annotated[str, typer.Argument(metavar="ID", help=ID.said(SCREEN))],
    path: HouseArgument = None,
    said: Annotated[
        str | None, typer.Option("--name", metavar=NAME.said(SCREEN), help=SAID.said(SCREEN), show_default=False)
    ] = None,
    lang: Annotated[Tongue | None, typer.Option("--lang", help=LANG.said(SCREEN), show_default=False)] = None,
) -> None:
    from parcours.pipeline import declared
    from parcours.workspace import shown_prefix

    language = language_of(lang)
    wanted_kind = _kind(kind, language)
    house = house_at(path, language, SEVERAL)
    documents = declared(house)
    _refuse_unfit(wanted_kind, name, documents, language)
    keys = language if lang is not None else _spoken(documents)
    addition = _Addition(house, documents, _wanted(wanted_kind, name, said, keys), language)
    following = Words(*(text.replace("{mark}", MARK.said(keys)) for text in NEXT))
    told = pasted(following, shown_prefix(house, Path.cwd())).said(language)
    sys.stdout.write(f"{addition.made()}\n{printable(told)}\n")


new_command.__doc__ = with_ends(ABOUT, ENDS)


class _Addition(NamedTuple):
    """One thing to add to one house."""

    house: Path
    documents: "Sequence[Document]"
    wanted: "Wanted"
    language: Language

    def made(self) -> str:
        """Adds it; gives what to say about it."""
        told = self._file() if self.wanted.kind in ("segment", "role") else self._item()
        if (self.house / SCHEMA).is_file():  # the editor is to know the new id
            from parcours.cli.schema import asked_for, write_schema

            write_schema(self.house, None, asked_for(self.house, None), self.language)
        return told

    def _file(self) -> str:
        from parcours.scaffold.texts import new_text

        path = f"{self._folder()}/{self.wanted.id}.yaml".removeprefix("./")
        return self._create(path, new_text(self.wanted, _known(self.documents)))

    def _item(self) -> str:
        from parcours.scaffold.insertion import last_of, with_item
        from parcours.scaffold.texts import new_text

        item = new_text(self.wanted, _known(self.documents))
        last = last_of(self.wanted.kind, self.documents)
        text = with_item(last, item) if last is not None else None
        if last is not None and text is not None:
            return self._rewrite(last.place.tree.file.path, last.place.tree.file.text, text)
        key = LISTS[self.wanted.kind, self.wanted.language]
        body = "".join(f"    {line}\n" if line else "\n" for line in item.splitlines())
        path = f"catalogue/{key}.yaml"
        if (self.house / path).exists():
            path = f"catalogue/{key}-{self.wanted.id}.yaml"
        return self._create(path, f"{key}:\n  - {body.lstrip(' ')}")

    def _create(self, path: str, text: str) -> str:
        from parcours.workspace.create import create

        if not create(self.house / path, text.encode()):
            there = Words(f"{path} is there already: nothing was changed", f"{path} est déjà là : rien n'a été changé")
            refuse(there, None, self.language)
        return printable(MADE.said(self.language).format(self._shown(path)))

    def _rewrite(self, path: str, old: str, new: str) -> str:
        from parcours.workspace.create import rewrite

        mark = "\ufeff".encode()
        raw = (self.house / path).read_bytes()
        head = mark if raw.startswith(mark) else b""
        if not rewrite(self.house / path, head + old.encode(), head + new.encode()):
            changed = Words(
                f"{path} was changed meanwhile: nothing was added",
                f"{path} a été modifié entre-temps : rien n'a été ajouté",
            )
            refuse(changed, None, self.language)
        lines = zip(old.split("\n"), new.split("\n"), strict=False)
        line = next((number for number, (was, now) in enumerate(lines, 1) if was != now), old.count("\n") + 2)
        return printable(ADDED.said(self.language).format(self._shown(path), self.wanted.id, line))

    def _folder(self) -> str:
        """Where most of its like stand in files of their own, else the recommended place."""
        headers = [document.header for document in self.documents if document.header is not None]
        files = [header.place.tree.file.path for header in headers if header.kind == self.wanted.kind]
        folders = Counter(Path(path).parent.as_posix() for path in files if "/" in path)
        usual = FOLDERS[self.wanted.kind, self.wanted.language]
        return min(folders, key=lambda folder: (-folders[folder], folder)) if folders else usual

    def _shown(self, path: str) -> str:
        from parcours.workspace import shown_prefix

        return f"{shown_prefix(self.house, Path.cwd())}{path}"


def _wanted(kind: str, name: str, said: str | None, language: Language) -> "Wanted":
    from parcours.scaffold.texts import Wanted

    words = " ".join((said or name.replace("-", " ")).split())
    return Wanted(kind, name, words if said else words[:1].upper() + words[1:], language)


def _known(documents: "Sequence[Document]") -> "Known":
    """The ids a house has, in the order in which they stand, and what customers expect where."""
    from parcours.model.role import RoleSpec
    from parcours.scaffold.texts import Known

    entries = [entry for document in documents for entry in (document.header, *document.entries) if entry is not None]
    ids: dict[str, list[str]] = {}
    for entry in entries:
        if entry.id is not None:
            ids.setdefault(entry.kind, []).append(entry.id)
    roles = [(entry.id, entry.spec) for entry in entries if isinstance(entry.spec, RoleSpec) and entry.id is not None]
    leaders = [name for name, spec in roles if spec.stage == "management"]
    moments, expectations, named, channels = (
        ids.get(kind, []) for kind in ("moment", "expectation", "role", "channel")
    )
    contributes = any(spec.contributions for _, spec in roles)
    return Known(moments, expectations, named, channels, leaders or named, _expressed(entries), contributes)


def _expressed(entries: "Sequence[Entry]") -> "list[tuple[str, str]]":
    """Moments with their expectations: as journeys say them, else as the catalogue does."""
    from parcours.model.catalogue.moments import MomentSpec
    from parcours.model.segment import StepSpec

    steps = ((entry.id, entry.spec) for entry in entries if isinstance(entry.spec, StepSpec))
    in_journeys = [(moment, one.expectation) for moment, spec in steps if moment for one in spec.expectations or ()]
    specs = ((entry.id, entry.spec) for entry in entries if isinstance(entry.spec, MomentSpec))
    return in_journeys or [(moment, one) for moment, spec in specs if moment for one in spec.expectations]


def _spoken(documents: "Sequence[Document]") -> Language:
    """The language of the house."""
    from parcours.model.house import HouseSpec

    specs = [document.header.spec for document in documents if document.header is not None]
    return next((spec.language for spec in specs if isinstance(spec, HouseSpec)), SCREEN)


def _kind(word: str, language: Language) -> str:
    from parcours.model.vocabulary import folded
    from parcours.scaffold.texts import KINDS

    found = next((kind for kind, words in KINDS.items() if folded(word) in words), None)
    return found or refuse_word("new", word, [words.said(language) for words in KINDS.values()], language)


def _refuse_unfit(kind: str, name: str, documents: "Sequence[Document]", language: Language) -> None:
    """An id must be one, and must be free."""
    from parcours.model.base import RESERVED
    from parcours.model.vocabulary import id_for, slug
    from parcours.schema.targets import declared

    if slug(name) != name or name in RESERVED:
        better = id_for(name)
        is_good = better and better not in RESERVED
        hint = Words(f'"{better}" would do', f"« {better} » conviendrait") if is_good else None
        said = Words(f'"{name}" cannot be an id', f"« {name} » ne peut pas être un identifiant")
        refuse(said, hint, language)
    if name in declared(documents).get(kind, {}):
        from parcours.model.document import KIND_NAMES

        called = KIND_NAMES[kind]
        refuse(
            Words(
                f'there is a {called.en} "{name}" already', f"il y a déjà une entrée « {called.fr} » nommée « {name} »"
            ),
            None,
            language,
        )
