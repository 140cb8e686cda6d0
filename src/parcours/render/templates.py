"""The templates: those of parcours, those of a house in their place, and what runs them. Part of floor 7's render."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from jinja2 import BaseLoader, Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from parcours.diagnostics import Language
from parcours.render import built
from parcours.render.pieces import signed
from parcours.render.printing_code import PrintingCode
from parcours.render.prose import plain_sink, typeset
from parcours.render.prose_md import Ready, printed_md, sink_md
from parcours.render.words import labels
from parcours.source import SourceFile

if TYPE_CHECKING:
    from parcours.render.sandbox import Sandbox

Ending = Literal["html", "md"]
_FOLDERS: Mapping[Ending, str] = {"html": "html", "md": "markdown"}
_LABEL = re.compile(r"\{\{ t\.(\w+) \}\}")
_PART = re.compile(r"""^\{% include "([\w.-]+)" %\}\n""", re.MULTILINE)
"""One that stands on a line of its own."""

_COPIES = 2
"""In how many places at most a part is put in when templates are compiled."""

Own = Mapping[str, SourceFile]
"""The templates of a house, by their names."""
OURS: Own = {}
"""A house that has none."""


def replaceable() -> Mapping[str, str]:
    """What a house may put its own in the place of: pages, their parts and style sheets, by name. Scripts and the kit of a workshop
    are not among them.
    """
    everything = {**bundled("html"), **bundled("md")}
    kept = (name for name in sorted(everything) if not name.endswith(".js") and not name.startswith("workshop."))
    return {name: everything[name] for name in kept}


@cache
def bundled(ending: Ending) -> Mapping[str, str]:
    """The templates of parcours for a format, with its style sheets and scripts, by name."""
    return {file.name: file.read_text("utf-8") for file in _folder(_FOLDERS[ending]).iterdir() if file.is_file()}


def printing(ending: Ending, language: Language, own: Own) -> Callable[..., str]:
    """What prints pages: the name of a template, what all pages are given, what this one is. Sandboxed where a house has own
    templates; every page may then spend the same anew.
    """
    if not own:
        ours = _environment(ending, language)
        return lambda template, given, **more: ours.get_template(template).render(given, **more)
    sandbox = own_environment(ending, language, own)

    def printed(template: str, given: Mapping[str, object], **more: object) -> str:
        sandbox.refill()
        return sandbox.get_template(template).render(given, **more)

    return printed


def own_in_report(name: str) -> str:
    """What a template of a house is called in a traceback: no path, and no name of a module."""
    return f"<template {name}>"


def own_environment(ending: Ending, language: Language, own: Own) -> "Sandbox":
    """The sandbox in which a house's templates run, and ours beside them."""
    from parcours.render.sandbox import Sandbox

    return Sandbox(
        _loader(ending, own),
        autoescape=ending == "html",
        finalize=sink_md if ending == "md" else _typeset_in(language),
        more_filters={"signed": _signed},
    )


def built_code() -> Mapping[str, str]:
    """The code of all our templates, by its path in the folder where commands look for it: what is built into the package."""
    code: dict[str, str] = {}
    for ending, language in product(_FOLDERS, get_args(Language)):
        code |= built.code_of(_bare(ending, language), _labelled(ending, language))
    return code


@cache
def _environment(ending: Ending, language: Language) -> Environment:
    """The templates of a format, found once for all plans of a language: they keep nothing of the ones they print."""
    made = _bare(ending, language)
    made.loader = built.loader(made, _labelled(ending, language), _folder("built"))
    return made


def _bare(ending: Ending, language: Language) -> Environment:
    """What runs our templates, before it is told where they are."""
    made = Environment(
        autoescape=ending == "html",  # noqa: S701  what goes into Markdown is escaped by `finalize` and the pieces
        finalize=printed_md if ending == "md" else _printed_in(language),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        optimized=False,  # nothing in them is left to be folded
    )
    made.code_generator_class = PrintingCode
    made.filters["signed"] = _signed
    return made


def _loader(ending: Ending, own: Own) -> BaseLoader:
    """A house's template before ours of the same name, and nothing else: no path leads anywhere."""
    ours = bundled(ending)

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        if not name.endswith(f".{ending}"):
            return None
        if name in own:
            return own[name].text, own_in_report(name), lambda: True
        return (ours[name], built.in_report(name), lambda: True) if name in ours else None

    return FunctionLoader(load)


def _typeset_in(language: Language) -> Callable[[object], object]:
    """What every expression of a house's template goes through, ahead of being escaped."""
    return lambda value: typeset(value, language) if type(value) is str else value


def _printed_in(language: Language) -> Callable[[object], str]:
    """What every expression of our templates is printed as: as it is where it is ready, else set and escaped."""
    known: dict[str, str] = {}

    def printed(value: object) -> str:
        if type(value) is Markup:
            return value
        if type(value) is not str:
            return escape(value)
        found = known.get(value)
        if found is None:
            found = known[value] = escape(typeset(value, language))
        return found

    return printed


def _labelled(ending: Ending, language: Language) -> dict[str, str]:
    """The templates with the labels of a language written out: text is compiled and printed faster than expressions."""
    words, shown = labels(language), plain_sink(language) if ending == "html" else str
    found = bundled(ending)
    near = {name for name, count in Counter(_PART.findall("".join(found.values()))).items() if count <= _COPIES}

    def whole(text: str) -> str:
        """With the parts that few places include there: each is then compiled with its page, and needs no context of its own."""
        return _PART.sub(lambda part: whole(found[part[1]]) if part[1] in near else part[0], text)

    return {
        name: _LABEL.sub(lambda label: shown(words[label[1]]), whole(text))
        for name, text in found.items()
        if name.endswith(ending)
    }


def _signed(number: int) -> Ready:
    """The digits of a number need no escaping in any format."""
    return Ready(signed(number))


def _folder(kind: str) -> Path:
    """Where the bundled templates are: in the package, or, in a source checkout, beside `src`."""
    packaged = Path(__file__).parents[1] / "templates"
    return (packaged if packaged.is_dir() else Path(__file__).parents[3] / "templates") / kind
