"""The few words that reports say themselves. Part of floor 7's report."""

from parcours.diagnostics import Diagnostic, Fix, Language, Severity, Words
from parcours.report.pasted import pasted
from parcours.report.terminal import printable

SEVERITIES = {
    Severity.ERROR: Words("error", "erreur"),
    Severity.WARNING: Words("warning", "avertissement"),
    Severity.INFO: Words("note", "note"),
}
_MENDS = Words("`parcours fix{there}` mends it", "`parcours fix{there}` le corrige")
_WOULD_MEND = Words("`parcours fix --unsafe{there}` would mend it", "`parcours fix --unsafe{there}` le corrigerait")
COLON = Words(": ", " : ")
LONGEST_VALUE = 80
"""How much of a text that an author wrote, or could write, is quoted."""

LONGEST_MESSAGE = 1000
"""How much of a message is printed: a value of 200 kB must not fill the screen."""


def severity_word(severity: Severity, language: Language) -> str:
    """What a severity is called."""
    return SEVERITIES[severity].said(language)


def counted(number: int, words: Words, language: Language) -> str:
    """`3 errors`, `1 erreur`, `0 erreur`: a plural from two on in French, from everything but one in English."""
    word = words.said(language)
    plural = number > 1 if language == "fr" else number != 1
    return f"{number} {word}{'s' if plural else ''}"


def message(diagnostic: Diagnostic, language: Language) -> str:
    """The message as one line that may be printed."""
    return cut(printable(diagnostic.message(language)), LONGEST_MESSAGE)


def suggestion(diagnostic: Diagnostic, language: Language) -> str:
    """The question after the caret; "" when there is no suggestion."""
    if diagnostic.suggestion is None or not diagnostic.suggestion.strip():
        return ""  # nobody sees blanks between quotes: the hint names them
    text = cut(printable(diagnostic.suggestion), LONGEST_VALUE)
    if text[:1] in "\"'" and text[-1:] == text[:1]:  # quotes that are part of what to type
        return Words(f"did you mean {text}?", f"vouliez-vous dire {text} ?").said(language)
    return Words(f'did you mean "{text}"?', f"vouliez-vous dire « {text} » ?").said(language)


def mending(fix: Fix, prefix: str, language: Language) -> str:
    """Which command makes a fix that is more than one text in the place of another, in the house that `prefix` leads to."""
    return pasted(_MENDS if fix.safe else _WOULD_MEND, prefix).said(language)


def cut(text: str, length: int) -> str:
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= length else text[: length - 1] + "…"
