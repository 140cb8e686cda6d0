"""A command that cannot be understood, told in the language of the screen.

Typer tells such faults in English only, and some in the words of its own parts. Its sentences are few, so they are known here
by their shape; one that is not known is told as it is rather than being lost.
"""

import re
import sys
from typing import Protocol, TypeGuard, runtime_checkable

from parcours.diagnostics import Language, Words
from parcours.report.terminal import printable

VALUE = r"Invalid value for '(.+?)'(?: / '.+?')*: "
CHOICE = re.compile(VALUE + r"(?:Value error, )?'(.*?)' is not one of (.+)\.", re.DOTALL)
MISSING_CHOICE = re.compile(r"Missing argument '(.+?)'\. Choose from:(.+)", re.DOTALL)
SENTENCES: tuple[tuple[re.Pattern[str], Words], ...] = tuple(
    (re.compile(pattern, re.DOTALL), said)
    for pattern, said in (
        (r"No such option: (\S+)", Words(r"there is no option \1", r"l'option \1 n'existe pas")),
        (r"No such command '(.+?)'\.", Words(r'there is no command "\1"', r"la commande « \1 » n'existe pas")),
        (r"Missing command\.", Words("a command is missing", "il manque une commande")),
        (r"Missing argument '(.+?)'\.", Words(r"\1 is missing", r"il manque \1")),
        (r"Missing (?:option|parameter):? '?(.+?)'?\.", Words(r"option \1 is missing", r"il manque l'option \1")),
        (r"Got unexpected extra argument(?:s|\(s\))? \((.+)\)", Words(r"too much: \1", r"en trop : \1")),
        (
            r"Option '(.+?)' requires an argument\.",
            Words(r"option \1 needs a value", r"l'option \1 demande une valeur"),
        ),
        (
            r"Option '(.+?)' does not take a value\.",
            Words(r"option \1 takes no value", r"l'option \1 ne prend pas de valeur"),
        ),
        (
            VALUE + r"(?:Input should be a valid integer|'.*?' is not a valid int).*",
            Words(r"\1 needs a whole number", r"\1 demande un nombre entier"),
        ),
        (
            VALUE + r"Input should be greater than or equal to (\d+)",
            Words(r"\1: at least \2", r"\1 : au moins \2"),
        ),
        (VALUE + r"Input should be less than or equal to (\d+)", Words(r"\1: at most \2", r"\1 : au plus \2")),
        (VALUE + r"\S+ is not in the range (\d+)<=x<=(\d+)\.", Words(r"\1: from \2 to \3", r"\1 : de \2 à \3")),
        (VALUE + r"(?:Value error, )?(.+)", Words(r"\1: \2", r"\1 : \2")),
    )
)
NEAR = re.compile(r"\W*(?:Did you mean|Possible options|Did you mean one of):? (.+?)\W*$")
"""What may follow a sentence."""
MEANT = Words("; did you mean {0}?", " ; vouliez-vous dire {0} ?")
UNKNOWN = Words('{0} does not know "{1}"', "{0} ne connaît pas « {1} »")
MISSING = Words("{0} is missing: {1}", "il manque {0} : {1}")
KNOWN = Words("; known: {0}", " ; connus : {0}")
ERROR = Words("Error:", "Erreur :")
HELP = Words("Help:", "Aide :")


@runtime_checkable
class UsageError(Protocol):
    """What typer raises for a command it does not understand, in whichever of its releases."""

    exit_code: int

    def format_message(self) -> str:
        """The fault, in English."""
        ...

    def show(self) -> None:
        """Writes it to the error output."""
        ...


class _Context(Protocol):
    """The command that was meant."""

    command_path: str

    def get_usage(self) -> str:
        """How it is used, on one line."""
        ...


def is_usage_error(error: Exception) -> TypeGuard[UsageError]:
    """Whether the person is to be told how to use the command."""
    return isinstance(error, UsageError)


def tell(error: UsageError, language: Language) -> int:
    """Says what was not understood; gives the exit code."""
    message = error.format_message()
    words = said(message, language)
    if "\n" in words.strip():  # several lines: the help itself
        error.show()
        return error.exit_code
    context: _Context | None = getattr(error, "ctx", None)
    lines = [f"{ERROR.said(language)} {words}"]
    if context is not None:
        usage = context.get_usage().splitlines()
        lines = [*usage, f"{HELP.said(language)} {context.command_path} --help", "", *lines]
    sys.stderr.write("\n".join(map(printable, lines)) + "\n")
    return error.exit_code


def said(message: str, language: Language) -> str:
    """The sentence in a language, with what follows it; unchanged where it is not known."""
    if missing := MISSING_CHOICE.match(message):
        return MISSING.said(language).format(missing[1], ", ".join(re.findall(r"[^\s,]+", missing[2])))
    if choice := CHOICE.match(message):
        return _choice(choice[1], choice[2], _bare(choice[3]).split(", "), language)
    for pattern, words in SENTENCES:
        if found := pattern.match(message):
            near = NEAR.match(message[found.end() :])
            hint = MEANT.said(language).format(_bare(near[1])) if near else ""
            return found.expand(words.said(language)) + hint
    return message


def _choice(option: str, word: str, choices: list[str], language: Language) -> str:
    """A value that is none of those known: the nearest one, or all of them."""
    from parcours.model.vocabulary import nearest

    near = nearest(word, choices)
    hint = MEANT.said(language).format(near) if near else KNOWN.said(language).format(", ".join(choices))
    return UNKNOWN.said(language).format(option, word) + hint


def _bare(text: str) -> str:
    """Words without the quotes around them."""
    return text.replace("'", "")
