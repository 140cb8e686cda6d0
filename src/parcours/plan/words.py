"""The words a plan says itself, in both languages; author text is never among them. Part of floor 6's plan.

French keeps its no-break spaces: U+00A0 inside « » and before : and », U+202F before ; ! and ?.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from parcours.diagnostics import Language, Words

Part = Literal["lead", "support", "listens"]
"""What a role does at a moment of a journey: leads, plays without leading, or stays silent and listens."""

PARTS: Mapping[Part, Words] = {
    "lead": Words("I lead", "je mène"),
    "support": Words("I support", "j’appuie"),
    "listens": Words("listening", "à l’écoute"),
}
STAGES: Mapping[str, Words] = {
    "front": Words("On stage", "En scène"),
    "partner": Words("Partners", "Partenaires"),
    "back": Words("Backstage", "En coulisses"),
    "support": Words("Support", "Soutien"),
    "management": Words("Management", "Encadrement"),
}
"""In reading order, the customer's side first."""

ABOVE_THE_LINE = ("front", "partner")
"""The stages that the customer sees."""

NATURES: Mapping[str, Words] = {
    "relational": Words("relational", "relationnel"),
    "transactional": Words("transactional", "transactionnel"),
    "information": Words("information", "information"),
    "purchase": Words("purchase", "achat"),
    "delivery": Words("delivery", "prestation"),
    "after_sales": Words("after-sales", "après-vente"),
    "human": Words("taken by people", "pris en charge par des personnes"),
    "digital": Words("digital", "numérique"),
    "mixed": Words("people and digital", "humain et numérique"),
}
MODES: Mapping[str, Words] = {
    "intention": Words("intention", "intention"),
    "outline": Words("outline", "trame"),
    "verbatim": Words("word for word", "mot à mot"),
}
SCOPES: Mapping[str, Words] = {
    "legal": Words("legal", "légal"),
    "contractual": Words("contractual", "contractuel"),
    "public": Words("public", "public"),
    "internal": Words("internal", "interne"),
}
MEASURES: Mapping[str, Words] = {
    "max": Words("every time", "à chaque fois"),
    "average": Words("on average", "en moyenne"),
    "share": Words("in a share of cases", "dans une part des cas"),
}
HANDOFFS: Mapping[str, Words] = {
    "warm": Words("with all three present", "à trois"),
    "relayed": Words("announced", "annoncé"),
    "cold": Words("cold", "sec"),
}
HELD_BY: Mapping[str, Words] = {
    "customer": Words("it depends on the customer", "cela dépend du client"),
    "partner": Words("it depends on the partner", "cela dépend du partenaire"),
}
STATUSES: Mapping[str, Words] = {
    "draft": Words("draft", "brouillon"),
    "workshop": Words("in workshop", "en atelier"),
    "validated": Words("validated", "validé"),
    "published": Words("published", "publié"),
    "new": Words("new", "à étudier"),
    "accepted": Words("accepted", "c’est oui"),
    "done": Words("done", "c’est fait"),
    "declined": Words("declined", "c’est non"),
}
KINDS: Mapping[str, Words] = {
    "irritant": Words("irritant", "irritant"),
    "idea": Words("idea", "idée"),
    "good_practice": Words("good practice", "bonne pratique"),
}
METHODS: Mapping[str, Words] = {
    "nps": Words("NPS", "NPS"),
    "enps": Words("eNPS", "eNPS"),
    "csat": Words("satisfaction", "satisfaction"),
    "ces": Words("effort", "effort"),
    "engagement": Words("engagement", "engagement"),
    "rate": Words("rate", "taux"),
    "delay": Words("delay", "délai"),
    "count": Words("count", "nombre"),
    "score": Words("score", "score"),
}
RULES: Mapping[str, Words] = {
    "yellow": Words("Yellow card", "Carton jaune"),
    "red": Words("Red card", "Carton rouge"),
    "bravo": Words("Bravo", "Bravo"),
}
FIELDS: Mapping[str, Words] = {
    "when": Words("When", "Quand"),
    "condition": Words("If", "Si"),
    "attitude": Words("Attitude", "Attitude"),
    "gestures": Words("Gestures", "Gestes"),
    "mode": Words("Words", "Paroles"),
    "say": Words("Say", "Dire"),
    "avoid": Words("Avoid", "Éviter"),
    "listens_for": Words("Listen for", "Guetter"),
    "collects": Words("Collect", "Recueillir"),
    "uses": Words("Use", "Utiliser"),
    "latitude": Words("Latitude", "Latitude"),
    "why": Words("Why", "Pourquoi"),
    "measure": Words("Measure", "Mesure"),
}

NO_BREAK = "\u00a0"
NOTHING: Words = Words("not recorded", "non renseigné")


def listed(names: Iterable[str], language: Language) -> str:
    """`A`, `A and B`, `A, B and C`."""
    found = list(names)
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} {'et' if language == 'fr' else 'and'} {found[-1]}"


def quoted(text: str, language: Language) -> str:
    """`“text”`; in French `« text »` with no-break spaces."""
    return f"«\u00a0{text}\u00a0»" if language == "fr" else f"“{text}”"


def grouped(number: str, language: Language) -> str:
    """Digits in groups of three: `2,263`; in French `2 263` with a no-break space."""
    head, point, decimals = number.partition(".")
    sign, digits = (head[0], head[1:]) if head[:1] in ("-", "−") else ("", head)
    said = f"{int(digits):,}" if digits.isdecimal() else digits
    if language == "fr":
        return f"{sign}{said.replace(',', NO_BREAK)}{point.replace('.', ',')}{decimals}"
    return f"{sign}{said}{point}{decimals}"


def is_one(number: int, language: Language) -> bool:
    """Whether what is counted is said in the singular: in French none is, too."""
    return number < 2 if language == "fr" else number == 1


_QUOTES: Mapping[str, str] = {"«": "»", "“": "”", '"': '"'}


def spoken(texts: tuple[str, ...]) -> tuple[str, ...]:
    """What is said, without quotes around the whole of a text: pages set their own."""
    for text in texts:
        if text[0] in _QUOTES:
            return tuple(map(bare, texts))
    return texts


def bare(text: str) -> str:
    """A text without the quotes around the whole of it."""
    closing = _QUOTES.get(text[0])
    inside = text[1:-1]
    if closing is None or text[-1] != closing or not inside.strip() or text[0] in inside or closing in inside:
        return text
    return inside.strip()


def spaced(word: str) -> str:
    """A word of the house as a person reads it: `photos-du-sinistre` is `photos du sinistre`; other text stays as written."""
    return word.replace("-", " ") if word.islower() and " " not in word and "-" in word else word
