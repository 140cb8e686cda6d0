"""What is wrong, where, and in which words. Floor 1.

The rule owns the words, the diagnostic owns the facts: messages exist in two languages, and a fingerprint (code, subject,
facts) survives rewording and moved lines.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Literal, NamedTuple

from parcours.source import Edit, Span

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")


class Severity(IntEnum):
    """How much a fault matters; the order is the order of weight."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> "SeverityWord":
        """The English word, in lower case, as options and JSON write it."""
        return _SEVERITY_WORDS[self]


SeverityWord = Literal["error", "warning", "info"]
_SEVERITY_WORDS: Mapping[Severity, SeverityWord] = {
    Severity.INFO: "info",
    Severity.WARNING: "warning",
    Severity.ERROR: "error",
}


class Words(NamedTuple):
    """One text in both languages of the screen."""

    en: str
    fr: str

    def said(self, language: Language) -> str:
        """The text in that language."""
        return self.fr if language == "fr" else self.en


Fact = str | int | Words | tuple[str, ...]
NO_FACTS: Mapping[str, Fact] = MappingProxyType({})


class Aspect(NamedTuple):
    """One way in which a rule can be broken: its words, and its severity where that differs from the rule's."""

    message: Words
    severity: Severity | None = None


NO_ASPECTS: Mapping[str, Aspect] = MappingProxyType({})


class Rule(NamedTuple):
    """A named fault: stable code (never reused), readable name, severity, words.

    `message` is the aspect "" ; `aspects` holds others. Messages name facts in braces: `no {kind} is called "{id}"`.
    `bad` and `good` are fragments of YAML, cut from the rule's test case, that `parcours explain` shows.
    """

    code: str
    name: str
    severity: Severity
    message: Words
    explanation: Words
    aspects: Mapping[str, Aspect] = NO_ASPECTS
    bad: str = ""
    good: str = ""

    def aspect(self, name: str) -> Aspect:
        """The aspect of that name; "" is the rule itself."""
        return self.aspects[name] if name else Aspect(self.message, self.severity)

    def default_severity(self, aspect: str) -> Severity:
        """The severity of one of its aspects before any status or configuration."""
        return self.aspect(aspect).severity or self.severity


class Label(NamedTuple):
    """A second place that matters, with what it is."""

    span: Span
    words: Words
    facts: Mapping[str, Fact] = NO_FACTS


class Fix(NamedTuple):
    """Edits that mend a fault, all of them or none, in one file or several; no two of them touch. `safe`: nothing else can have
    been meant.
    """

    edits: tuple[Edit, ...]
    safe: bool = False


def instead(span: Span, text: str, *, safe: bool) -> Fix | None:
    """The fix that writes a text instead of what a span covers, between the same quotes; None for a span of several lines."""
    if span.start.line != span.end.line:
        return None
    written = span.text
    is_quoted = len(written) > 1 and written[0] == written[-1] and written[0] in "\"'"
    if is_quoted and text[:1] not in ("'", '"'):
        text = f"{written[0]}{text}{written[0]}"
    return Fix((Edit(span, text),), safe)


class Diagnostic(NamedTuple):
    """One fault: a rule, a place, the facts, other places, and what would mend it.

    `suggestion` is text the author could type instead of what the span covers ("did you mean"); `hint` is a sentence that
    says what to do when no such text exists; it may name facts, and the house, as `{there}` behind a command to paste. `subject`
    is the address of what it is about, in kinds, keys and ids (`role:baker/cues:greet`); "" where nobody asked for it, or nothing
    there has a name. `edits` mend it where one text in its place would not do. `is_slip`: only the suggestion, or what the edits
    make, can have been meant, so that a program may write it.
    """

    rule: Rule
    span: Span
    facts: Mapping[str, Fact] = NO_FACTS
    severity: Severity = Severity.ERROR
    aspect: str = ""
    labels: tuple[Label, ...] = ()
    suggestion: str | None = None
    hint: Words | None = None
    subject: str = ""
    is_slip: bool = False
    edits: tuple[Edit, ...] = ()

    @property
    def fix(self) -> Fix | None:
        """What would mend it: its edits, or the suggestion in the place of what the span covers."""
        if self.edits:
            return Fix(self.edits, self.is_slip)
        return None if self.suggestion is None else instead(self.span, self.suggestion, safe=self.is_slip)

    def message(self, language: Language) -> str:
        """The fact in the author's words: lower case, no full stop."""
        return fill(self.rule.aspect(self.aspect).message, self.facts, language)

    @property
    def fingerprint(self) -> str:
        """16 hex digits of code, aspect, subject and facts: the same fault keeps it when lines move, when words change, and,
        where its subject has an address, when that moves to another file.
        """
        import hashlib

        facts = "\x1f".join(f"{name}={spoken(value, 'en')}" for name, value in sorted(self.facts.items()))
        whole = "\x1e".join((self.rule.code, self.aspect, self.subject or self.span.file.path, facts))
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def fill(words: Words, facts: Mapping[str, Fact], language: Language) -> str:
    """The words of a language with the facts in their places."""
    return words.said(language).format_map({name: spoken(value, language) for name, value in facts.items()})


def spoken(fact: Fact, language: Language) -> str:
    """A fact as a person reads it."""
    match fact:
        case Words():
            return fact.said(language)
        case tuple():
            return ", ".join(fact)
        case _:
            return str(fact)


def in_reading_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By file, line, column, then code, so that a run always tells the same story; a fault told twice is told once."""
    ordered = sorted(diagnostics, key=_reading_key)
    seen: set[tuple[object, ...]] = set()
    unique = []
    for diagnostic in ordered:
        key = (*_reading_key(diagnostic), diagnostic.fingerprint)
        if key not in seen:
            seen.add(key)
            unique.append(diagnostic)
    return tuple(unique)


def _reading_key(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    span = diagnostic.span
    return (span.file.path, span.start.line, span.start.column, diagnostic.rule.code, diagnostic.aspect)
