"""What is wrong with a house's own templates, and where. Part of floor 7's render."""

import re
from collections.abc import Callable, Iterator, Mapping
from traceback import walk_tb
from typing import Final, NamedTuple

from jinja2.exceptions import SecurityError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from parcours.diagnostics import Language, Words
from parcours.render.sandbox import ALWAYS_ESCAPED, NOT_TEXT, TOO_LONG, TOO_MUCH
from parcours.render.templates import Ending, own_environment, own_in_report
from parcours.source import SourceFile

_KNOWN = {words.en: words for words in (ALWAYS_ESCAPED, NOT_TEXT, TOO_LONG, TOO_MUCH)}
_UNGIVEN: Final = re.compile(r"'(?P<name>\w+)' is undefined")
_WITHOUT: Final = re.compile(r"has no (?:attribute|element) '?(?P<name>\w+)'?")
_BARRED: Final = re.compile(r"access to attribute '(?P<name>\w+)'")
_STYLE_END = "</"
_CLOSED = Words("a style sheet cannot hold </", "une feuille de style ne peut pas contenir </")
_IN_ITSELF = Words("the template is printed inside itself, without end", "le gabarit s'imprime dans lui-même, sans fin")
_TOO_DEEP = Words("too much stands inside one another", "trop de choses sont les unes dans les autres")
_MEMORY = Words(
    "there is not enough memory for what it puts together", "la mémoire ne suffit pas pour ce qu'il assemble"
)


class TemplateFault(NamedTuple):
    """A template that cannot be used: its file, the line, and why."""

    file: SourceFile
    line: int
    reason: Words


def faults_of(own: Mapping[str, SourceFile], language: Language) -> tuple[TemplateFault, ...]:
    """What can be seen before a page is printed: syntax, unknown filters, and what a style sheet may not hold."""
    return tuple(fault for name in sorted(own) for fault in _faults_in(name, own, language))


def _faults_in(name: str, own: Mapping[str, SourceFile], language: Language) -> Iterator[TemplateFault]:
    file = own[name]
    if name.endswith(".css"):
        lines = (number for number, line in enumerate(file.lines, 1) if _STYLE_END in line)
        yield from (TemplateFault(file, number, _CLOSED) for number in lines)
        return
    ending: Ending = "html" if name.endswith(".html") else "md"
    try:
        own_environment(ending, language, own).get_template(name)
    except TemplateSyntaxError as error:
        yield TemplateFault(file, error.lineno, _why(error))
    except RecursionError:
        yield TemplateFault(file, 1, _TOO_DEEP)


def told_while(
    make: Callable[[], Mapping[str, bytes]], own: Mapping[str, SourceFile]
) -> tuple[Mapping[str, bytes], tuple[TemplateFault, ...]]:
    """The pages, or the fault that stopped the first of them. What fails elsewhere than in a template of the house is our bug."""
    try:
        return make(), ()
    except Exception as error:
        fault = _fault(error, own)
        if fault is None:
            raise
        return {}, (fault,)


def _fault(error: Exception, own: Mapping[str, SourceFile]) -> TemplateFault | None:
    """Where the error arose: the last line of a template of the house on the way to it."""
    codes = {own_in_report(name): file for name, file in own.items()}
    lines = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    found = [(codes[code], line) for code, line in lines if code in codes]
    return TemplateFault(*found[-1], _why(error)) if found else None


def _why(error: Exception) -> Words:
    said = str(error)
    match error:
        case RecursionError():
            return _IN_ITSELF
        case MemoryError():
            return _MEMORY
        case TemplateNotFound():
            return Words(f'no template is called "{said}"', f"aucun gabarit ne s'appelle « {said} »")
        case UndefinedError() if match := _UNGIVEN.search(said):
            name = match["name"]
            return Words(f'nothing called "{name}" is given here', f"rien de ce nom n'est donné ici : « {name} »")
        case UndefinedError() if match := _WITHOUT.search(said):
            return Words(f'there is no "{match["name"]}" in it', f"il n'y a pas de « {match['name']} » dedans")
        case SecurityError() if match := _BARRED.search(said):
            return Words(
                f'templates cannot reach "{match["name"]}"', f"les gabarits n'atteignent pas « {match['name']} »"
            )
        case _:
            first = said.partition("\n")[0] or type(error).__name__
            return _KNOWN.get(said, Words(f"jinja2 says: {first}", f"jinja2 dit : {first}"))
