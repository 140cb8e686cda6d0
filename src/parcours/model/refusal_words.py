"""The words in which refusals speak of values: what was expected, how far a scale goes, what to type instead."""

from collections.abc import Mapping
from typing import Any

from parcours.diagnostics import Words

AS_ITEM = Words(
    "an entry of a list begins with a dash and its name: `- {item}: {key}`, and its keys stand below it",
    "une entrée d'une liste commence par un tiret et son nom : `- {item}: {key}`, et ses clés sont dessous",
)

AS_TIME = Words(
    "an event is expected here; a time of day stands behind `{clock}`, a length of time behind `{length}`",
    "un événement est attendu ici ; une heure se met derrière `{clock}`, une durée derrière `{length}`",
)

COMMA = Words(
    "in braces a comma begins a new key: put a text that holds a comma in quotes",
    "entre accolades, une virgule commence une nouvelle clé : mettez entre guillemets un texte qui contient une virgule",
)

DIVIDE = Words(
    "this begins a document of its own: put a line with --- above it",
    "ceci commence un autre document : mettez une ligne --- au-dessus",
)

IN_QUOTES = Words(
    "a colon followed by a blank makes a key: put a text that holds one in quotes",
    "deux-points suivis d'une espace font une clé : mettez entre guillemets un texte qui en contient",
)

LISTED = Words(
    "several ids stand between brackets, `[one, two]`, or each on a line of its own",
    "plusieurs identifiants se mettent entre crochets, `[un, deux]`, ou chacun sur sa ligne",
)

NO_DASHES = Words(
    "keys of one group stand below one another, without dashes and without brackets",
    "les clés d'un même groupe se mettent l'une sous l'autre, sans tirets ni crochets",
)

WHAT = {
    "duration": Words("a duration", "une durée"),
    "clock": Words("a time of day", "une heure"),
    "date": Words("a date", "une date"),
    "day": Words("a day offset", "un jour relatif"),
    "days": Words("a list of days", "une liste de jours"),
    "hours": Words("an opening span", "une plage horaire"),
    "share": Words("a share", "une part"),
    "money": Words("a sum of money", "un montant"),
    "distance": Words("a distance", "une distance"),
    "timing": Words("a timing", "un temps"),
}

FROM_ONE_TO_FIVE = Words("from 1 to 5", "de 1 à 5")

RANGES = {
    "emotion": Words("from -3 to +3", "de -3 à +3"),
    "effort": FROM_ONE_TO_FIVE,
    "customer": FROM_ONE_TO_FIVE,
    "employee": FROM_ONE_TO_FIVE,
    "between": Words("from one moment to the next: one or two ids", "d'un moment au suivant : un ou deux identifiants"),
    "format": Words("up to 1, the version this program reads", "jusqu'à 1, la version que ce programme lit"),
}


def limit(ctx: Mapping[str, Any]) -> Words:
    """The end of a scale that was passed."""
    if "ge" in ctx:
        return Words(f"from {ctx['ge']} on", f"à partir de {ctx['ge']}")
    return Words(f"up to {ctx['le']}", f"jusqu'à {ctx['le']}")


TIME_ZONE = Words("a time zone", "un fuseau")

NO_SUCH_ZONE = Words("it is written as Europe/Paris", "il s'écrit comme Europe/Paris")

COMMON_ZONES = (
    "Europe/Paris",
    "Europe/London",
    "Europe/Brussels",
    "Europe/Luxembourg",
    "Europe/Zurich",
    "America/Montreal",
)

GROUP = Words("a group of keys", "un groupe de clés")

WHOLE_NUMBER = Words("a whole number", "un nombre entier")

EXPECTED = {
    "string_type": Words("a text", "un texte"),
    "tuple_type": Words("a list", "une liste"),
    "int_type": WHOLE_NUMBER,
    "int_from_float": WHOLE_NUMBER,
    "float_type": Words("a number", "un nombre"),
    "bool_type": Words("yes or no", "oui ou non"),
    "only_yes": Words("yes, or nothing at all", "oui, ou rien du tout"),
    "dict_type": GROUP,
    "days_type": Words("days of the week, such as mon-fri", "des jours de la semaine, comme lun-ven"),
    "hours_type": Words("opening hours, such as 09:00-12:30", "des horaires, comme 09:00-12:30"),
    "two_clocks": Words('two times of day, such as ["17:00", "19:00"]', 'deux heures, comme ["17:00", "19:00"]'),
}

SOMETHING_ELSE = Words("another kind of value", "une autre sorte de valeur")

BARE_NUMBER = Words("a whole number without quotes", "un nombre entier sans guillemets")
QUOTED_TEXT = Words("a text, in quotes", "un texte, entre guillemets")
