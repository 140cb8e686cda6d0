"""The forms a timing sentence may take, in both languages, over folded text. Floor 1.

In a pattern `<key>` is an operand of that key, and words in capitals are the alternatives of `_WORDS`. The first form
that fits wins, so the order matters: the more is said, the earlier; a bare duration comes last.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from parcours.diagnostics import Words

BOUNDS = {"lasts_least": "at_least", "lasts_most": "at_most"}
DURATIONS = ("within", "not_before", "at_least", "at_most", "give_or_take", "every", "lasts", *BOUNDS)
EVENTS = ("of", "anchor", "before", "around", "while", "until")
CLOCKS = ("by", "start", "end")


class Form(NamedTuple):
    """One form: its pattern, how it is shown to who misses it, the folded words that betray it, and what its sentences begin with
    (nothing: with anything).
    """

    pattern: str
    example: Words
    betrayed_by: tuple[str, ...]
    starts: tuple[str, ...] = ()

    def fits(self, folded: str) -> re.Match[str] | None:
        """A sentence in this form; its pattern is compiled for the first one that begins like it."""
        if self.starts and not folded.startswith(self.starts):
            return None
        return _compiled(self.pattern).fullmatch(folded)


_WORDS: Mapping[str, str] = {
    "AFTER": "(?:after|apres)",
    "BEFORE": "(?:before|avant)",
    "BY": "(?:by|before|avant(?: le)?|au plus tard(?: a)?)",
    "AT_LEAST": "(?:at least|au moins)",
    "AT_MOST": "(?:at most|au plus)",
    "AND": "(?:and|et)",
    "ON": "(?:on|le|les|du)",
    "BETWEEN": "(?:between|entre)",
    "WITHIN": "(?:within|in less than|dans les|dans|sous|en moins de)",
    "EVERY": "(?:every|toutes les|tous les|chaque)",
    "WHILE": "(?:while |tant qu(?:e |'))",
    "UNTIL": "(?:until|jusqu(?:'| )?aux?|jusqu(?:'| )?a)",
    "SLACK": "(?:give or take|a peu pres)",
}
_CLOCK = r"[0-9]{1,2}(?:[:.][0-9]{2}(?::[0-9]{2})?)?(?: ?h(?:eures?)?(?: ?[0-9]{2})?| ?[ap]\.?m\.?)?"
_OPERANDS: Mapping[str, str] = {
    **dict.fromkeys(CLOCKS, _CLOCK),
    "day": r"[jd](?: ?[+-].+?| [a-z]+)??",
}

FORMS: tuple[Form, ...] = (
    Form(
        "(?P<at_once>at once|aussitot|immediately|immediatement)(?: AFTER <of>)?",
        Words("at once after EVENT", "aussitôt après ÉVÉNEMENT"),
        ("once", "aussitot", "immediately", "immediatement"),
        ("at once", "aussitot", "immediate"),
    ),
    Form(
        "(?:not before|pas avant) <not_before>(?:,? AND WITHIN <within>)?(?: AFTER <of>)?",
        Words("not before 2 min and within 5 min after EVENT", "pas avant 2 min et sous 5 min après ÉVÉNEMENT"),
        ("not", "pas"),
        ("not before ", "pas avant "),
    ),
    Form(
        "(?:lasts?|dure) (?:AT_LEAST <lasts_least>)?(?: AND )?(?:AT_MOST <lasts_most>)?",
        Words("lasts at least 10 min and at most 30 min", "dure au moins 10 min et au plus 30 min"),
        (),
        ("last", "dure "),
    ),
    Form("(?:lasts?|dure) <lasts>", Words("lasts 20 min", "dure 20 min"), ("lasts", "last", "dure"), ("last", "dure ")),
    Form(
        "AT_LEAST <at_least>(?: AND AT_MOST <at_most>)? BEFORE <before>",
        Words("at least 72 h before EVENT", "au moins 72 h avant ÉVÉNEMENT"),
        ("least", "moins"),
        ("at least ", "au moins "),
    ),
    Form(
        "AT_MOST <at_most> BEFORE <before>",
        Words("at most 5 days before EVENT", "au plus 5 jours avant ÉVÉNEMENT"),
        ("most", "plus"),
        ("at most ", "au plus "),
    ),
    Form(
        "AT_LEAST <at_least>(?: AFTER <of>)?",
        Words("at least 3 weeks after EVENT", "au moins 3 semaines après ÉVÉNEMENT"),
        ("least", "moins"),
        ("at least ", "au moins "),
    ),
    Form(
        "(?:around |autour (?:de |du |d'))<around>(?:,? SLACK <give_or_take>)?",
        Words("around EVENT give or take 5 min", "autour de ÉVÉNEMENT à peu près 5 min"),
        ("around", "autour"),
        ("around ", "autour d"),
    ),
    Form("<around> ?(?:±|[+]/-|[+]-) ?<give_or_take>", Words("EVENT ± 5 min", "ÉVÉNEMENT ± 5 min"), ("±", "+/-")),
    Form(
        "EVERY <every>(?: WHILE<while>| UNTIL <until>)?",
        Words("every 15 min while EVENT", "toutes les 15 min tant que ÉVÉNEMENT"),
        ("every", "toutes", "tous", "chaque", "while", "tant", "until", "jusqu'a", "jusqu'au", "jusqua"),
        ("every ", "toutes les ", "tous les ", "chaque "),
    ),
    Form(
        "<day>(?: AFTER <of>)?(?: BY <by>| BETWEEN <start> AND <end>)?(?: AFTER <anchor>)?",
        Words("D+3 by 18:00, D-1 between 07:00 and 20:00", "J+3 avant 18 h, J-1 entre 7 h et 20 h"),
        ("d", "j", "day", "jour"),
        ("d", "j"),
    ),
    Form(
        "BETWEEN <start> AND <end>(?: ON <on>)?",
        Words("between 17:00 and 19:00 on tue, thu", "entre 17 h et 19 h les mar, jeu"),
        ("between", "entre"),
        ("between ", "entre "),
    ),
    Form(
        "BY <by>(?: ON <on>)?",
        Words("by 18:00 on mon-fri", "avant 18 h les jours ouvrés"),
        ("by", "tard"),
        ("by ", "before ", "avant ", "au plus tard "),
    ),
    Form("BEFORE <before>", Words("before EVENT", "avant ÉVÉNEMENT"), ("before", "avant"), ("before ", "avant ")),
    Form(
        "(?:WITHIN )?<within>(?: AFTER <of>)?",
        Words("5 min after EVENT", "5 min après ÉVÉNEMENT"),
        ("within", "sous", "dans", "after", "apres"),
    ),
)

_PLAIN = (
    "after",
    "before",
    "within",
    "around",
    "between",
    "every",
    "while",
    "until",
    "lasts",
    "least",
    "most",
    "give",
    "take",
    "once",
    "immediately",
    "avant",
    "sous",
    "dans",
    "moins",
    "plus",
    "autour",
    "entre",
    "toutes",
    "tous",
    "tant",
    "dure",
    "tard",
)
KEYWORDS: Mapping[str, str] = {
    **{word: word for word in _PLAIN},
    "apres": "après",
    "aussitot": "aussitôt",
    "pres": "près",
    "jusqu'a": "jusqu'à",
    "jusqu'au": "jusqu'au",
}
"""Words of the forms that may be misspelt, folded, and as a suggestion writes them."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(_expanded(pattern))


def _expanded(pattern: str) -> str:
    spelt = re.sub(r"\b[A-Z_]{2,}\b", lambda name: _WORDS[name[0]], pattern)
    return re.sub(r"(?<!\?P)<([a-z_]+)>", lambda key: f"(?P<{key[1]}>{_OPERANDS.get(key[1], '.+?')})", spelt)
