"""What people say of time and the language says in other words: `less than 3 minutes`, `tout de suite`. Floor 1.

Nothing here is read as a value: it only finds what could be typed instead, in either language, and what the readers of this
floor then understand. Asked only once a text was refused.
"""

import re
from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import NamedTuple

from parcours.diagnostics import Language, Words
from parcours.timing.durations import NO_UNITS, Duration, read_duration
from parcours.timing.phrases import event_meant
from parcours.timing.sentence import read_sentence
from parcours.timing.written import Unreadable, Written, too_long, written

_Units = Mapping[str, Duration]


class _Idiom(NamedTuple):
    """A way of speaking: its pattern over folded text, in which `<d>` and `<e>` are durations, what is typed instead, and why."""

    pattern: str
    typed: Words
    reason: Words


_ONE_WORD = Words("the language has one word for it", "le langage a un mot pour cela")
_VAGUE = Words("it does not say how soon", "ne dit pas sous combien de temps")
_LONGEST = Words('the longest delay follows "within"', "le plus long délai suit « sous »")
_SHORTEST = Words('the shortest time follows "at least"', "le temps le plus court suit « au moins »")
_ABOUT = Words("a delay says what it does not exceed", "un délai dit ce qu'il ne dépasse pas")
_GOES_ON = Words('how long it goes on follows "lasts"', "le temps que cela prend suit « dure »")
_WINDOW = Words(
    'a window has two ends, "not before" and "within"', "un intervalle a deux bouts, « pas avant » et « sous »"
)
_FIGURES = Words("it is written in figures", "cela s'écrit en chiffres")
_DAY = Words("days are counted from the event", "les jours se comptent depuis l'événement")
_ALONE = Words("here the duration stands alone", "ici la durée s'écrit seule")
_NO_LENGTH = Words("a timing says so with `at_once: yes`", "un temps le dit par `aussitot: oui`")

_AT_ONCE = Words("at once", "aussitôt")
_NOW = (
    "(?:tout )?de suite|sur[ -]le[ -]champ|sans attendre|sans delai|maintenant|a l'instant|instantanement|immediate?|dans la foulee"
    "|(?:right|straight) ?away|right now|now|instantly|without delay|on the spot"
)
_SOON = (
    "a\\.?s\\.?a\\.?p\\.?|as (?:soon|quickly|fast) as possible|(?:aussitot|aussi vite|des) que possible"
    "|le plus (?:tot|vite) possible|au plus (?:tot|vite)|dans les (?:plus brefs|meilleurs) delais|rapidement|vite|bientot"
    "|quickly|promptly|soon|shortly|at the earliest"
)
_MOST = (
    "(?:en |in )?(?:moins de |moins d'|less than )|(?:within|sous|dans|d'ici)(?: a| un delai de)?(?: les)? |en |in |under "
    "|(?:no|not) more than |at (?:the )?most |up to |no later than |pas plus de |pas plus d'|au plus (?:tard )?"
    "|(?:au |at )?max(?:i|imum)?\\.?(?: de)? |[<≤]=? ?"
)
_MOST_BEHIND = (
    " (?:au |grand )?max(?:i|imum)?\\.?| (?:tout )?au plus(?: tard)?| at (?:the )?(?:most|latest)| or less| ou moins"
)
_LEAST = "plus de |more than |(?:au )?min(?:i|imum)? (?:de )?|(?:no|not) less than |pas moins de |[>≥]=? ?"
_LEAST_BEHIND = " (?:au )?min(?:i|imum)?\\.?| (?:ou|or) (?:plus|more)| at (?:the )?least| au moins"

_IDIOMS = (
    _Idiom(_NOW, _AT_ONCE, _ONE_WORD),
    _Idiom(_SOON, _AT_ONCE, _VAGUE),
    _Idiom("(?:le jour meme|dans la journee|(?:the )?same day|within the day)", Words("D", "J"), _DAY),
    _Idiom("(?:le lendemain|demain|(?:the )?next day|tomorrow)", Words("D+1", "J+1"), _DAY),
    _Idiom(
        "(?:le )?(?:prochain jour ouvre|jour ouvre suivant)|(?:the )?(?:next|following) (?:working|business) day",
        Words("D+1 working", "J+1 ouvré"),
        _DAY,
    ),
    _Idiom(
        f"(?:lasts?|dure) (?:{_MOST})<d>|(?:lasts?|dure) <d>(?:{_MOST_BEHIND})",
        Words("lasts at most {d}", "dure au plus {d}"),
        _GOES_ON,
    ),
    _Idiom("(?:pendant|durant|for|during) <d>", Words("lasts {d}", "dure {d}"), _GOES_ON),
    _Idiom("<d>", Words("{d}", "{d}"), _FIGURES),
    _Idiom(
        "(?:(?:entre|between|sous|dans|within|in) )?<d> ?(?:et|and|a|to|-|/) ?<e>",
        Words("not before {d} and within {e}", "pas avant {d} et sous {e}"),
        _WINDOW,
    ),
    _Idiom(f"(?:{_MOST})<d>(?:{_MOST_BEHIND})?|<d>(?:{_MOST_BEHIND})", Words("within {d}", "sous {d}"), _LONGEST),
    _Idiom(f"(?:{_LEAST})<d>|<d>(?:{_LEAST_BEHIND})", Words("at least {d}", "au moins {d}"), _SHORTEST),
    _Idiom("(?:environ |about |around |~ ?)<d>|<d> (?:environ|or so)", Words("within {d}", "sous {d}"), _ABOUT),
)
"""The first one that fits, and whose words can then be read, is what was meant."""

_AFTER = re.compile("(?P<said>.*?) (?:after|following|of|apres|suivant|qui suivent) (?P<event>.*)")
_UPON = re.compile("(?:des (?!que )|upon |as soon as (?!possible))(?P<event>.*)")
_ONES = ("un", "une", "le", "la", "l'", "a", "an", "the", "one")
_NUMBERS: Mapping[str, int] = {
    **dict.fromkeys(_ONES, 1),
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "quinze": 15, "vingt": 20, "trente": 30, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
_PARTS: Mapping[str, str] = {
    **dict.fromkeys(("demi-heure", "une demi-heure", "la demi-heure", "half an hour", "1/2 h", "1/2 heure"), "30 min"),
    **dict.fromkeys(("quart d'heure", "un quart d'heure", "le quart d'heure", "a quarter of an hour"), "15 min"),
}


def timing_meant(text: str, language: Language, units: _Units = NO_UNITS) -> Unreadable | None:
    """What could be typed instead of a timing that is none, in that language, and why; None where nobody says it so."""
    whole = _tidy(text)
    said, event = _parted(whole)
    for idiom in _IDIOMS:
        durations = _operands(idiom, said, units)
        if durations is None or durations.get("d") == said.text:
            continue
        typed = idiom.typed.said(language).format_map(durations)
        typed += f" {Words('after', 'après').said(language)} {event_meant(event) or event}" if event else ""
        if typed != text and isinstance(read_sentence(typed, units), dict):
            return Unreadable(idiom.reason, typed)
    return None


def _parted(whole: Written) -> tuple[Written, str]:
    """What is said of the time, and the event it is counted from, if one is named. `dès l'appel` is at once after it."""
    if upon := _UPON.fullmatch(whole.folded):
        return written("maintenant"), _cut(whole, *upon.span("event")).text
    if after := _AFTER.fullmatch(whole.folded):
        return _cut(whole, *after.span("said")), _cut(whole, *after.span("event")).text
    return whole, ""


def duration_meant(text: str, *, is_least: bool, units: _Units = NO_UNITS) -> Unreadable | None:
    """What could be typed instead of a duration that is none, and why. `is_least`: where the shortest time stands, a longest is
    not meant.
    """
    if isinstance(read_duration(text, units), Duration):
        return None
    whole = _tidy(text)
    for idiom in _IDIOMS:
        durations = _operands(idiom, whole, units)
        if durations is None or (is_least and idiom.reason is _LONGEST) or (not is_least and idiom.reason is _SHORTEST):
            continue
        if idiom.typed is _AT_ONCE:
            return Unreadable(_NO_LENGTH)
        if len(durations) == 1:
            return Unreadable(_FIGURES if idiom.reason is _FIGURES else _ALONE, durations["d"])
        if durations:
            return Unreadable(_WINDOW)
    return None


def _tidy(text: str) -> Written:
    """The text without the punctuation at its end; nothing of one that is too long to be looked at."""
    return written("" if too_long(text) else text.strip().rstrip(" .!;,"))


def _cut(whole: Written, start: int, end: int) -> Written:
    return Written(whole.text[start:end], whole.folded[start:end])


def _operands(idiom: _Idiom, said: Written, units: _Units) -> dict[str, str] | None:
    """The durations of an idiom as they are typed; None where it does not fit."""
    match = _compiled(idiom.pattern).fullmatch(said.folded)
    if match is None:
        return None
    found = {key[0]: _cut(said, *match.span(key)) for key, part in match.groupdict().items() if part is not None}
    if "e" in found and isinstance(read_duration(found["d"].text, units), Unreadable):
        unit = re.sub("^[0-9., ]+", "", found["e"].text)
        found["d"] = written(f"{found['d'].text} {unit}")
    typed = {key: _counted(part) for key, part in found.items()}
    return typed if all(isinstance(read_duration(one, units), Duration) for one in typed.values()) else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern; an operand that stands in it twice has a name for each place."""
    places = count(1)
    pattern = re.sub("<d>", lambda _: f"(?P<d{next(places)}>.+?)", pattern)
    return re.compile(pattern.replace("<e>", "(?P<e>.+?)"))


def _counted(said: Written) -> str:
    """A duration in figures: `1 heure` for `l'heure`, `3 minutes` for `trois minutes`, `30 min` for `half an hour`."""
    part = _PARTS.get(said.folded)
    number = re.match("([a-z]+(?: |$)|l')", said.folded)
    if part is not None or number is None or (figure := _NUMBERS.get(number[1].strip())) is None:
        return part or said.text
    return f"{figure} {said.text[number.end() :]}"
