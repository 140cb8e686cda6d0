"""A command that cannot be understood, told in the language of the screen.

Typer tells such faults in English only. Its sentences are few, so they are known here by their shape; one that is not known
stays English rather than being lost.
"""

import re
import sys
from typing import Protocol, TypeGuard, runtime_checkable

from parcours.diagnostics import Language
from parcours.report.terminal import printable

FRENCH: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(english, re.DOTALL), french)
    for english, french in (
        (r"No such option: (\S+)", r"l'option \1 n'existe pas"),
        (r"No such command '(.+?)'\.", r"la commande « \1 » n'existe pas"),
        (r"Missing command\.", "il manque une commande"),
        (r"Missing argument '(.+?)'\.", r"il manque \1"),
        (r"Missing (?:option|parameter):? '?(.+?)'?\.", r"il manque l'option \1"),
        (r"Got unexpected extra argument(?:s|\(s\))? \((.+)\)", r"en trop : \1"),
        (r"Option '(.+?)' requires an argument\.", r"l'option \1 demande une valeur"),
        (r"Option '(.+?)' does not take a value\.", r"l'option \1 ne prend pas de valeur"),
        (
            r"Invalid value for '(.+?)'(?: / '.+?')*: (?:Value error, )?'(.*?)' is not one of (.+)\.",
            r"\1 ne connaît pas « \2 » ; connus : \3",
        ),
        (
            r"Invalid value for '(.+?)'(?: / '.+?')*: (?:Input should be a valid integer|'.*?' is not a valid int).*",
            r"\1 demande un nombre entier",
        ),
        (
            r"Invalid value for '(.+?)'(?: / '.+?')*: Input should be greater than or equal to (\d+)",
            r"\1 : au moins \2",
        ),
        (r"Invalid value for '(.+?)'(?: / '.+?')*: Input should be less than or equal to (\d+)", r"\1 : au plus \2"),
        (
            r"Invalid value for '(.+?)'(?: / '.+?')*: \S+ is not in the range (\d+)<=x<=(\d+)\.",
            r"\1 : de \2 à \3",
        ),
        (r"Invalid value for '(.+?)'(?: / '.+?')*: (?:Value error, )?(.+)", r"\1 : \2"),
    )
)
HINT = re.compile(r"\W*(?:Did you mean|Possible options|Did you mean one of):? (.+?)\W*$")
"""What may follow a sentence."""


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
    if language == "en" or "\n" in message.strip():  # several lines: the help itself
        error.show()
        return error.exit_code
    context: _Context | None = getattr(error, "ctx", None)
    lines = [f"Erreur : {in_french(message)}"]
    if context is not None:
        usage = context.get_usage().replace("Usage:", "Usage :", 1)
        lines = [*usage.splitlines(), f"Aide : {context.command_path} --help", "", *lines]
    sys.stderr.write("\n".join(map(printable, lines)) + "\n")
    return error.exit_code


def in_french(message: str) -> str:
    """The sentence in French, with what follows it; unchanged where it is not known."""
    for pattern, french in FRENCH:
        if found := pattern.match(message):
            rest = HINT.match(message[found.end() :])
            hint = f" ; vouliez-vous dire {_bare(rest[1])} ?" if rest else ""
            return found.expand(french) + hint
    return message


def _bare(text: str) -> str:
    """Words without the quotes around them."""
    return text.replace("'", "")
