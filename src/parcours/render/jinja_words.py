"""What jinja2, and Python beneath it, say of a template, in words of its author's. Part of floor 7's render.

They say it in English, and in terms of their own insides. What has no words here is quoted as it is.
"""

import re
from enum import Enum, auto
from typing import Final, NamedTuple

from parcours.diagnostics import Words, fill


class Among(Enum):
    """What a misspelt name would be one of."""

    NOTHING = auto()
    GIVEN = auto()
    TEMPLATES = auto()
    FILTERS = auto()
    TESTS = auto()
    TAGS = auto()


class Told(NamedTuple):
    """Why a template cannot be used; the name on the line that is meant, or "", and what it would be one of."""

    words: Words
    name: str = ""
    among: Among = Among.NOTHING


TAGS: Final = (
    "autoescape", "block", "call", "elif", "else", "endautoescape", "endblock", "endcall", "endfilter", "endfor", "endif",
    "endmacro", "endraw", "endset", "endwith", "extends", "filter", "for", "from", "if", "import", "include", "macro", "print",
    "raw", "set", "with",
)  # fmt: skip
_TOKENS: Final = {
    "begin of print statement": Words('"{{"', "« {{ »"),
    "end of print statement": Words('"}}"', "« }} »"),
    "begin of statement block": Words('"{%"', "« {% »"),
    "end of statement block": Words('"%}"', "« %} »"),
    "end of template": Words("the end of the template", "la fin du gabarit"),
    "template data / text": Words("text", "du texte"),
    "name": Words("a name", "un nom"),
    "string": Words("a text", "un texte"),
    "integer": Words("a number", "un nombre"),
    "float": Words("a number", "un nombre"),
}


def _says(pattern: str, en: str, fr: str, among: Among = Among.NOTHING) -> tuple[re.Pattern[str], Words, Among]:
    return re.compile(pattern, re.DOTALL), Words(en, fr), among


_UNCLOSED = Words(
    '"{open}" is never closed: "end{open}" is missing', "« {open} » n'est jamais fermé : il manque « end{open} »"
)
_SAYINGS: Final = (
    _says(
        r"unexpected end of template, expected '(?P<want>.+)'",
        "the template ends, and {want} is missing", "le gabarit s'arrête, et il manque {want}",
    ),
    _says(r"Unexpected end of template\..* closed is '(?P<open>\w+)'", *_UNCLOSED),
    _says(r"Missing end of comment tag", 'a comment is not closed: "#}}" is missing', "un commentaire n'est pas fermé : il manque « #}} »"),
    _says(r"Missing end of (?P<open>raw) directive", *_UNCLOSED),
    _says(
        r"Encountered unknown tag '(?P<name>end\w+|else|elif)'.* closed is '(?P<open>\w+)'",
        '"{name}" stands here, while "{open}" is open, which "end{open}" closes',
        "« {name} » figure ici, alors que « {open} » est ouvert, que ferme « end{open} »",
    ),
    _says(
        r"Encountered unknown tag '(?P<name>end\w+|else|elif)'",
        'nothing is open here that "{name}" belongs to', "rien n'est ouvert ici à quoi appartienne « {name} »",
    ),
    _says(r"Encountered unknown tag '(?P<name>\w+)'", 'no tag is called "{name}"', "aucune balise ne s'appelle « {name} »", Among.TAGS),
    _says(r"tag name expected", 'the name of a tag is missing after "{{%"', "il manque le nom d'une balise après « {{% »"),
    _says(r"Expected an expression, got '(?P<got>.+)'", "something is missing before {got}", "il manque quelque chose avant {got}"),
    _says(
        r"expected token '(?P<want>.+)', got '(?P<got>end of .+)'",
        "{want} is missing before {got}", "il manque {want} avant {got}",
    ),
    _says(r"unexpected '(?P<got>end of .+)'", "something is missing before {got}", "il manque quelque chose avant {got}"),
    _says(
        r"expected token '(?P<want>.+)', got ['\"](?P<got>.+)['\"]",
        "{want} is expected here, not {got}", "{want} est attendu ici, et non {got}",
    ),
    _says(
        r"unexpected '(?P<got>.+)', expected '(?P<want>.+)'",
        "{want} is expected here, not {got}", "{want} est attendu ici, et non {got}",
    ),
    _says(
        r"unexpected char (?P<quote>\"'\"|'\"') at",
        "a text is not closed: its second quote is missing", "un texte n'est pas fermé : il manque son second guillemet",
    ),
    _says(r"unexpected (?:char )?['\"](?P<got>.+)['\"]", "{got} has no place here", "{got} n'a pas sa place ici"),
    _says(r"expected name or number", "a name is missing after the dot", "il manque un nom après le point"),
    _says(
        r"No filter named '(?P<name>.+)'",
        'templates of a house have no filter "{name}"', "les gabarits d'une maison n'ont pas de filtre « {name} »", Among.FILTERS,
    ),
    _says(
        r"No test named '(?P<name>.+)'",
        'templates have no test "{name}"', "les gabarits n'ont pas de test « {name} »", Among.TESTS,
    ),
    _says(
        r"Block names in Jinja",
        "the name of a block has only letters, digits and _", "le nom d'un bloc n'a que des lettres, des chiffres et _",
    ),
    _says(r"block '(?P<name>\w+)' defined twice", 'there are two blocks "{name}"', "il y a deux blocs « {name} »"),
    _says(r"can't assign to", "only a name can be given a value", "seul un nom peut recevoir une valeur"),
    _says(
        r"there is no parent block called '(?P<name>\w+)'",
        'the template that this one extends has no block "{name}"', "le gabarit que celui-ci étend n'a pas de bloc « {name} »",
    ),
    _says(
        r"'(?P<name>\w+)' is undefined",
        'nothing called "{name}" is given here', "rien de ce nom n'est donné ici : « {name} »", Among.GIVEN,
    ),
    _says(
        r".*has no (?:attribute|element) '?(?P<name>[^']+)'?$",
        'there is no "{name}" in it', "il n'y a pas de « {name} » dedans",
    ),
    _says(
        r"access to attribute '(?P<name>\w+)'",
        'templates cannot reach "{name}"', "les gabarits n'atteignent pas « {name} »",
    ),
    _says(r"division by zero", "a number is divided by zero", "un nombre est divisé par zéro"),
    _says(
        r"can only concatenate str|unsupported operand type\(s\) for \+: 'int' and 'str'",
        'texts and numbers are put together by "~", not by "+"', "textes et nombres s'assemblent par « ~ », non par « + »",
    ),
    _says(
        r".*not supported between instances of",
        "things of different kinds cannot be put in order", "des choses de genres différents ne se rangent pas dans un ordre",
    ),
    _says(r".*object is not iterable", "a list is wanted here, and this is none", "il faut ici une liste, et ceci n'en est pas une"),
    _says(
        r".*object is not callable",
        "what stands before the parentheses takes none", "ce qui précède les parenthèses n'en prend pas",
    ),
    _says(
        r".*missing \d+ required (?:positional|keyword-only) argument|.*expected at least \d+ argument",
        "a value is missing between the parentheses", "il manque une valeur entre les parenthèses",
    ),
    _says(
        r".*takes .*arguments? but \d+ (?:was|were) given|.*expected at most \d+ argument",
        "there are too many values between the parentheses", "il y a trop de valeurs entre les parenthèses",
    ),
    _says(
        r".*got an unexpected keyword argument '(?P<name>\w+)'",
        'nothing called "{name}" is taken between these parentheses', "rien ne s'appelle « {name} » entre ces parenthèses",
    ),
)  # fmt: skip


def in_words(said: str) -> Told:
    """What was said, in words of the author's; as a quotation where there are none."""
    for pattern, words, among in _SAYINGS:
        if match := pattern.match(said):
            groups = {name: text for name, text in match.groupdict().items() if text is not None}
            facts = {name: _token(text) if name in ("want", "got") else text for name, text in groups.items()}
            got = groups.get("got", "")
            name = groups.get("name", "" if got in _TOKENS else got)
            return Told(Words(fill(words, facts, "en"), fill(words, facts, "fr")), name, among)
    first = said.partition("\n")[0]
    return Told(Words(f'jinja2 says "{first}"', f"jinja2 dit « {first} »"))


def _token(text: str) -> Words:
    return _TOKENS.get(text) or Words(f'"{text}"', f"« {text} »")
