"""Time said in the other language, word for word. A caller proves that it still reads the same, and drops it where not."""

import re
from collections.abc import Mapping
from functools import cache

from parcours.diagnostics import Language

_PAIRS = (
    ("working days", "jours ouvrés"), ("working day", "jour ouvré"), ("elapsed days", "jours calendaires"),
    ("elapsed day", "jour calendaire"), ("ouvrable days", "jours ouvrables"), ("ouvrable day", "jour ouvrable"),
    ("working hours", "h ouvrées"), ("working hour", "h ouvrée"), ("days", "jours"), ("day", "jour"),
    ("weeks", "semaines"), ("week", "semaine"), ("months", "mois"), ("month", "mois"), ("years", "ans"), ("year", "an"),
    ("hours", "heures"), ("hour", "heure"), ("working", "ouvrés"), ("ouvrable", "ouvrables"), ("at once", "aussitôt"),
    ("not before", "pas avant"), ("at least", "au moins"), ("at most", "au plus"), ("give or take", "à peu près"),
    ("around", "autour de"), ("within", "sous"), ("after", "après"), ("before", "avant"), ("every", "toutes les"),
    ("while", "tant que"), ("until", "jusqu'à"), ("between", "entre"), ("and", "et"), ("lasts", "dure"), ("on", "les"),
    ("mon", "lun"), ("tue", "mar"), ("wed", "mer"), ("thu", "jeu"), ("fri", "ven"), ("sat", "sam"), ("sun", "dim"),
    ("monday", "lundi"), ("tuesday", "mardi"), ("wednesday", "mercredi"), ("thursday", "jeudi"), ("friday", "vendredi"),
    ("saturday", "samedi"), ("sunday", "dimanche"), ("working_days", "jours_ouvres"),
)  # fmt: skip
_ENGLISH_ONLY = (("by", "avant"), ("business days", "jours ouvrés"), ("immediately", "aussitôt"))
_FRENCH_ONLY = (
    ("months", "mois"), ("every", "tous les"), ("every", "chaque"), ("working", "ouvré"), ("ouvrable", "ouvrable"),
    ("within", "dans"), ("after", "apres"), ("at once", "aussitot"), ("until", "jusqu'au"), ("by", "avant le"),
)  # fmt: skip
_MASCULINE = re.compile(r"\btoutes les (?=(?:[0-9]+ )?(?:jour|mois|an))")
_OFFSET = re.compile(r"\b[DJ](?= ?[-+][0-9]|$|\b)")


def in_language(text: str, language: Language) -> str:
    """The text with every phrase of time it holds in that language; ids and numbers stay."""
    table, pattern = _table(language)
    found = pattern.sub(lambda match: table[match[0].casefold()], text)
    if language == "fr":
        found = _MASCULINE.sub("tous les ", found)
    return _OFFSET.sub("J" if language == "fr" else "D", found)


@cache
def _table(language: Language) -> tuple[Mapping[str, str], re.Pattern[str]]:
    to_english = {french: english for english, french in (*_PAIRS, *_FRENCH_ONLY)}
    table = dict((*_ENGLISH_ONLY, *_PAIRS)) if language == "fr" else to_english
    longest_first = sorted(table, key=len, reverse=True)
    words = "|".join(map(re.escape, longest_first))
    return table, re.compile(
        rf"(?<![\w.'-])(?:{words})(?![\w.'])(?!-(?!\w{{3}}\b))|(?<=-)(?:{_DAYS[language]})(?![\w-])", re.IGNORECASE
    )


_DAYS: Mapping[Language, str] = {"fr": "mon|tue|wed|thu|fri|sat|sun", "en": "lun|mar|mer|jeu|ven|sam|dim"}
