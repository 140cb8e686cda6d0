"""The parts of the manual that say what programs read, field by field: written from the shapes that the documents are made in."""

import re
from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from parcours.diagnostics import Language, Words
from parcours.report.shapes import changes, faults, known, looking, promises

HEADINGS: Mapping[type, Words] = {
    shape: words for module in (faults, changes, promises, looking, known) for shape, words in module.HEADINGS.items()
}
DOCUMENTS: Mapping[str, type] = {
    "validate": faults.ReportJson,
    "diff": changes.ChangesJson,
    "promises": promises.PromisesJson,
    "profiles": looking.ProfilesJson,
    "chain": looking.SightsJson,
    "change": looking.WavesJson,
    "rules": known.RulesJson,
    "baseline": known.BaselineJson,
}
"""The documents, by the names that pages call them by."""
HEAD = Words("| field | type | meaning |", "| champ | type | sens |")
SIMPLE: Mapping[object, Words] = {
    int: Words("integer", "entier"),
    str: Words("text", "texte"),
    bool: Words("true or false", "vrai ou faux"),
}


def with_shapes(page: str, language: Language) -> str:
    """A page with the shapes in it written anew: `<!-- shape: validate -->`."""

    def part(match: re.Match[str]) -> str:
        tables = "\n".join(_tables(DOCUMENTS[match["name"]], language))
        return f"<!-- shape: {match['name']} -->\n\n{tables}\n<!-- end -->"

    return re.sub(r"<!-- shape: (?P<name>\w+) -->.*?<!-- end -->", part, page, flags=re.DOTALL)


def shapes_in(shape: type) -> tuple[type, ...]:
    """A shape and those in it, each once, in reading order."""
    found: dict[type, None] = {}

    def look(one: type) -> None:
        if one not in found:
            found[one] = None
            for hint in get_type_hints(one).values():
                for inner in _inside(hint):
                    look(inner)

    look(shape)
    return tuple(found)


def _inside(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and is_typeddict(hint):
        yield hint
    for inner in get_args(hint):
        yield from _inside(inner)


def _tables(document: type, language: Language) -> Iterator[str]:
    for number, shape in enumerate(shapes_in(document)):
        heading = HEADINGS[shape].said(language)
        yield f"{'###' if number else '##'} {heading}\n"
        yield "\n".join((HEAD.said(language), "|---|---|---|", *_rows(shape, language), ""))


def _rows(shape: type, language: Language) -> Iterator[str]:
    for name, hint in get_type_hints(shape, include_extras=True).items():
        assert get_origin(hint) is Annotated, (shape, name)
        kind, words = get_args(hint)
        yield f"| `{name}` | {_held(kind, language)} | {words.said(language)} |"


def _held(kind: object, language: Language) -> str:
    """What a field holds, in a few words."""
    origin, inside = get_origin(kind), get_args(kind)
    if kind in SIMPLE:
        return SIMPLE[kind].said(language)
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in inside)
    if origin in (Union, UnionType):
        some = [_held(one, language) for one in inside if one is not NoneType]
        return f" {Words('or', 'ou').said(language)} ".join([*some, *(["null"] if NoneType in inside else [])])
    if origin is list:
        return f"{Words('list: ', 'liste : ').said(language)}{_held(inside[0], language)}"
    if origin is dict:
        return Words("object", "objet").said(language)
    assert isinstance(kind, type), kind
    heading = HEADINGS[kind].said(language)
    return f"[{heading[0].lower()}{heading[1:]}](#{anchor(heading)})"


def anchor(heading: str) -> str:
    """The anchor that a git forge gives to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
