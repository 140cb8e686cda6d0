"""What is wrong with a house's own templates, and where. Part of floor 7's render."""

from collections.abc import Callable, Iterator, Mapping
from traceback import walk_tb
from typing import NamedTuple

from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError
from jinja2.tests import TESTS

from parcours.diagnostics import Language, Words
from parcours.render.jinja_words import TAGS, Among, Told, in_words
from parcours.render.sandbox import ALWAYS_ESCAPED, LIST_FILTERS, NOT_TEXT, TEXT_FILTERS, TOO_LONG, TOO_MUCH
from parcours.render.templates import Ending, bundled, own_environment, own_in_report
from parcours.source import SourceFile

_KNOWN = {words.en: words for words in (ALWAYS_ESCAPED, NOT_TEXT, TOO_LONG, TOO_MUCH)}
_STYLE_END = "</"
_CLOSED = Words("a style sheet cannot hold </", "une feuille de style ne peut pas contenir </")
_IN_ITSELF = Words("the template is printed inside itself, without end", "le gabarit s'imprime dans lui-même, sans fin")
_TOO_DEEP = Words("too much stands inside one another", "trop de choses sont les unes dans les autres")
_MEMORY = Words(
    "there is not enough memory for what it puts together", "la mémoire ne suffit pas pour ce qu'il assemble"
)


class TemplateFault(NamedTuple):
    """A template that cannot be used: its file, the line, and why; the name on that line which is meant, if one is, and what it might be
    a misspelling of.
    """

    file: SourceFile
    line: int
    reason: Words
    name: str = ""
    known: tuple[str, ...] = ()


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
        told = _why(error)
        yield TemplateFault(file, error.lineno, told.words, told.name, _known(told.among, file, own))
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
    steps = [(frame, line) for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename in codes]
    if not steps:
        return None
    frame, line = steps[-1]
    file, told = codes[frame.f_code.co_filename], _why(error)
    # the frames that jinja2 puts in a traceback have as locals what the template was given
    known = tuple(frame.f_locals) if told.among is Among.GIVEN else _known(told.among, file, own)
    return TemplateFault(file, line, told.words, told.name, known)


def _known(among: Among, file: SourceFile, own: Mapping[str, SourceFile]) -> tuple[str, ...]:
    """The names of a sort that any template may use."""
    ending: Ending = "html" if file.path.endswith(".html") else "md"
    match among:
        case Among.TEMPLATES:
            return tuple(name for name in (*own, *bundled(ending)) if name.endswith(f".{ending}"))
        case Among.FILTERS:
            return (*TEXT_FILTERS, *LIST_FILTERS)
        case Among.TESTS:
            return tuple(TESTS)
        case Among.TAGS:
            return TAGS
        case Among.NOTHING | Among.GIVEN:
            return ()


def _why(error: Exception) -> Told:
    said = str(error)
    match error:
        case RecursionError():
            return Told(_IN_ITSELF)
        case MemoryError():
            return Told(_MEMORY)
        case TemplateNotFound():
            words = Words(f'no template is called "{said}"', f"aucun gabarit ne s'appelle « {said} »")
            return Told(words, said, Among.TEMPLATES)
        case _ if said in _KNOWN:
            return Told(_KNOWN[said])
        case _:
            return in_words(said or type(error).__name__)
