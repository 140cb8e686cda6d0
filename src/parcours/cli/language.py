"""Which language the screen speaks: `--lang`, else PARCOURS_LANG, else the user's locale, else English."""

import os
import sys
from collections.abc import Mapping, Sequence

from parcours.diagnostics import LANGUAGES, Language

LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken(argv: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language of the screen. Help texts are made before options are parsed, so `--lang` is looked up by hand."""
    for number, word in enumerate(argv):
        value = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang" and number + 1 < len(argv):
            value = argv[number + 1]
        if value in LANGUAGES:
            return value
    for name in ("PARCOURS_LANG", *LOCALES):
        if environment.get(name):
            return "fr" if environment[name].lower().startswith("fr") else "en"
    return "fr" if _windows_speaks_french() else "en"


def _windows_speaks_french() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == 0x0C)


SCREEN: Language = spoken(sys.argv[1:], os.environ)
"""The language of this run."""
