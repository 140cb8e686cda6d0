"""Where YAML gives up, said so that an author can mend it.

A YAML library says what it expected; what the author did is read off the line. Each question knows one mistake and
answers with its fault or None; the first answer counts.
"""

from parcours.diagnostics import Diagnostic
from parcours.syntax.chunks import Chunk
from parcours.syntax.faults_in_text import NOT_YAML
from parcours.syntax.line_troubles import (
    bullet_for_dash,
    colon,
    directive,
    line_without_colon,
    no_break,
    no_word,
    structure,
    tab,
)
from parcours.syntax.reader import Reader
from parcours.syntax.scene import trouble_scene
from parcours.syntax.text_troubles import backslash, behind_quote, bracket, bracket_in_text, reserved, unclosed_quote

_QUESTIONS = (
    unclosed_quote,
    backslash,
    tab,
    no_break,
    bullet_for_dash,
    directive,
    behind_quote,
    no_word,
    colon,
    line_without_colon,
    reserved,
    bracket_in_text,
    bracket,
    structure,
)


def explain(chunk: Chunk, reader: Reader, error: Exception) -> Diagnostic:
    """The fault behind what a YAML library raised."""
    scene = trouble_scene(chunk, reader.last, reader.opened, error)
    for question in _QUESTIONS:
        fault = question(scene)
        if fault is not None:
            return fault
    return Diagnostic(NOT_YAML, scene.span(scene.at.line, scene.at.column, scene.at.column + 1))
