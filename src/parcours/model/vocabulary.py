"""The words of the language in English and in French, and how close a misspelt one is to them.

Keys and enum words are English or French; accents, case, `-`, `_` and spaces do not matter. The canonical word is the
English one. Source: the spec language, §8. Where two French words are given, both are read and the first is written.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

KEYS: Mapping[str, tuple[str, ...]] = {
    # house
    "house": ("maison",), "name": ("nom",), "language": ("langue",), "purpose": ("raison_d_etre",), "values": ("valeurs",),
    "means": ("veut_dire",), "golden_rules": ("regles_d_or",), "text": ("texte",), "yellow": ("jaune",), "red": ("rouge",),
    "departments": ("directions",), "department": ("direction",), "conductor": ("chef_d_orchestre",),
    "calendar": ("calendrier",), "time_zone": ("fuseau",), "units": ("unites",), "status": ("statut",),
    "ignore": ("ignorer",), "waivers": ("derogations",), "rule": ("regle",), "at": ("sur",), "reason": ("motif",),
    "until": ("jusqu_a", "jusqu_au"), "rules": ("regles",),
    # moments
    "expectations": ("attentes",), "expectation": ("attente",), "stake": ("enjeu",), "channels": ("canaux",),
    "handled_by": ("pris_en_charge",), "begins": ("commence",), "ends": ("finit",), "events": ("evenements",),
    "event": ("evenement",), "lead": ("mene_par",), "support": ("appuis",), "employee_view": ("cote_collaborateur",),
    "lives": ("vit",), "needs": ("a_besoin_de",), "evidence": ("constats",),
    # handoffs and promises
    "handoffs": ("relais",), "from": ("de",), "to": ("vers",), "between": ("entre",), "carries": ("transmet",),
    "within": ("sous",), "acknowledged": ("accuse_reception",), "says": ("dit",), "tells": ("dit_au_collegue",),
    "marks": ("marque",), "fallback": ("a_defaut",), "commitments": ("engagements",), "promise": ("promesse",),
    "scope": ("portee",), "clock": ("chrono",), "during": ("pendant",), "measure": ("mesure",), "target": ("cible",),
    "unacceptable": ("inacceptable",), "kept_by": ("tenu_par",), "each": ("chacun",), "in_turn": ("a_la_suite",),
    "proof": ("preuve",), "if_missed": ("si_manque",), "offers": ("offre",), "calendars": ("calendriers",),
    "days": ("jours",), "hours": ("heures",), "holidays": ("feries",), "closed": ("fermetures",),
    "working_day": ("journee",),
    # people, voice, change
    "profiles": ("profils",), "roles": ("metiers",), "logic": ("logique",), "shaped_by": ("faconne_par",),
    "strengths": ("forces",), "risks": ("risques",), "helps": ("aide",), "hinders": ("gene",),
    "resources": ("ressources",), "tools": ("outils",), "training": ("formation",), "objectives": ("objectifs",),
    "manager_says": ("le_manager_dit",), "how": ("comment",), "mirrors": ("miroirs",), "asked": ("demande",),
    "given": ("rendu",), "by": ("par", "au_plus_tard"), "sign": ("signe",), "metrics": ("indicateurs",),
    "method": ("methode",), "unit": ("unite",), "readings": ("releves",), "period": ("periode",), "value": ("valeur",),
    "feedback": ("remontees",), "kind": ("genre",), "raised_by": ("remonte_par",), "customer": ("client",),
    "employee": ("collaborateur",), "answer": ("reponse",), "on": ("le", "les"), "change": ("changement",),
    "waves": ("vagues",), "workshops": ("ateliers",), "stages": ("etapes",), "stage": ("scene", "etape"),
    "entered": ("entree_le",),
    # segment, role, cue
    "share": ("part",), "journey": ("parcours",), "occurs": ("survient",), "role": ("metier",), "manager": ("responsable",),
    "identity": ("identite",), "serves": ("sert",), "delivers": ("livre",), "alone": ("seul",), "up_to": ("plafond",),
    "always_ask": ("toujours_demander",), "beyond": ("au_dela",), "alert": ("alerter",),
    "right_to_error": ("droit_a_l_erreur",), "cues": ("reperes",), "cue": ("repere",), "if": ("si",),
    "gestures": ("gestes",), "words": ("paroles",), "say": ("dire",), "avoid": ("eviter",), "not": ("pas",),
    "rather": ("plutot",), "listens_for": ("guette",), "collects": ("recueille",), "uses": ("utilise",),
    "timing": ("temps",), "why": ("pourquoi",), "worth": ("vaut_la_peine",), "variants": ("variantes",),
    "for": ("pour",), "add": ("ajouter",), "written_with": ("ecrit_avec",), "workshop": ("atelier",),
    # time
    "of": ("apres",), "at_once": ("aussitot",), "not_before": ("pas_avant",), "before": ("avant",),
    "at_least": ("au_moins",), "at_most": ("au_plus",), "around": ("autour_de",), "give_or_take": ("a_peu_pres",),
    "day": ("jour",), "every": ("toutes_les", "tous_les"), "while": ("tant_que",), "lasts": ("dure",),
    "untimed": ("sans_horaire",), "held_by": ("depend_de",), "notice": ("remarquer",), "greet": ("saluer",),
    # thresholds of `rules`
    "wait": ("attente_max",), "review": ("revue",), "reading_age": ("age_des_releves",), "similarity": ("ressemblance",),
    "fewest_moments": ("moments_au_moins",), "most_moments": ("moments_au_plus",),
    "cues_per_card": ("reperes_par_fiche",), "words_per_card": ("mots_par_fiche",),
    "file_kilobytes": ("kilo_octets_par_fichier",),
}  # fmt: skip
"""Canonical key → its French spellings; a key that is not here is the same in both languages."""

NATURAL_FRENCH: Mapping[tuple[str, str], str] = {
    ("ChangeStageSpec", "stage"): "etape",
    ("TimingSpec", "by"): "au_plus_tard",
    ("ClockSpec", "by"): "au_plus_tard",
    ("TimingSpec", "on"): "les",
    ("ClockSpec", "on"): "les",
    ("WaiverSpec", "until"): "jusqu_au",
}
"""Where the second French word of a key is the natural one: name of the model and field."""

ENUM_WORDS: Mapping[str, tuple[str, ...]] = {
    "draft": ("brouillon",), "workshop": ("atelier",), "validated": ("valide",), "published": ("publie",),
    "new": ("nouveau",), "accepted": ("accepte",), "done": ("fait",), "declined": ("refuse",),
    "simplicity": ("simplicite",), "responsiveness": ("reactivite",), "availability": ("disponibilite",),
    "listening": ("ecoute",), "recognition": ("reconnaissance",), "mastery": ("maitrise",), "comfort": ("confort",),
    "beyond": ("au_dela",), "debt": ("dette",), "relational": ("relationnel",), "transactional": ("transactionnel",),
    "purchase": ("achat",), "delivery": ("prestation",), "after_sales": ("apres_vente",), "human": ("humain",),
    "digital": ("numerique",), "mixed": ("mixte",), "warm": ("a_trois",), "relayed": ("annonce",), "cold": ("sec",),
    "outline": ("trame",), "verbatim": ("mot_a_mot",), "contractual": ("contractuel",), "internal": ("interne",),
    "max": ("maximum",), "average": ("moyenne",), "share": ("part",), "back": ("coulisses",), "support": ("soutien",),
    "management": ("encadrement",), "partner": ("partenaire",), "always": ("toujours",), "sometimes": ("parfois",),
    "denial": ("deni",), "anger": ("colere",), "bargaining": ("marchandage",), "depression": ("tristesse", "depression"),
    "acceptance": ("acceptation",), "rate": ("taux",), "delay": ("delai",), "count": ("nombre",), "idea": ("idee",),
    "good_practice": ("bonne_pratique",), "expressed": ("exprimee",), "latent": ("latente",), "us": ("nous",),
    "customer": ("client",), "employee": ("collaborateur",),
    "error": ("erreur",), "warning": ("avertissement",), "off": ("non", "jamais"),
    "none": ("aucun", "aucune"),
}  # fmt: skip
"""Canonical enum word → its French spellings; a word that is not here is the same in both languages."""

KINDS = (
    "house", "segment", "role", "expectations", "moments", "events", "channels", "handoffs", "commitments", "calendars",
    "profiles", "mirrors", "metrics", "feedback", "change",
)  # fmt: skip
"""The first keys a document may have, in canonical words."""

CATALOGUES = KINDS[3:]


_BETWEEN_IDS = " *[,;] *| +(?:et|and|puis|then) +"


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """A word as keys are compared: no accents, lower case, `_` for `-`, spaces and apostrophes."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    return "_".join(bare.casefold().replace("-", " ").replace("_", " ").replace("'", " ").replace("’", " ").split())


def spellings(word: str, table: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Every spelling of a canonical word, the English one first."""
    return (word, *table.get(word, ()))


def all_spellings(keys: Iterable[str], *, french: bool | None = None) -> dict[str, str]:
    """Every spelling of some canonical keys, or those of one language, with the key it means."""
    words = {key: spellings(key.rstrip("_"), KEYS) for key in keys}
    if french is not None:
        words = {key: (said[1:] or said) if french else said[:1] for key, said in words.items()}
    return {spelling: key for key, said in words.items() for spelling in said}


def _meanings() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for canonical, french in KEYS.items():
        for spelling in (canonical, *french):
            found.setdefault(spelling, set()).add(canonical)
    return {spelling: frozenset(words) for spelling, words in found.items()}


MEANINGS = _meanings()


def same_key(written: str, canonical: str) -> bool:
    """Whether a key as written says this canonical key."""
    word = folded(written)
    return word == canonical or canonical in MEANINGS.get(word, ())


def kind_key(keys: Sequence[str]) -> str | None:
    """The key that says what a document is: its first, or the only one behind that can be meant. A house, a segment and a role
    hold no catalogue; catalogues may stand together.
    """
    kinds = {key: kind for key in keys for kind in KINDS if same_key(key, kind)}
    heads = [key for key, kind in kinds.items() if kind not in CATALOGUES]
    first = keys[0] if keys else ""
    if first in kinds:
        return first
    is_clear = not heads or len(kinds) == 1
    return next(iter(kinds), None) if is_clear else None


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """The id that would do for a text: ASCII lower-case words joined by `-`, at most 64 characters."""
    ascii_only = "".join(char if char.isascii() and char.isalnum() else " " for char in _bare(text))
    return "-".join(ascii_only.casefold().split())[:64].strip("-")


def id_for(text: str) -> str:
    """The same; "" also for a text with a letter that no id can say, such as the Cyrillic one that only looks like an `o`."""
    return slug(text) if all(char.isascii() or not char.isalpha() for char in _bare(text)) else ""


_SPELT = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def _bare(text: str) -> str:
    """A text without accents, and without what nobody sees in it, such as a blank of no width."""
    spread = unicodedata.normalize("NFKD", text.casefold().translate(_SPELT))
    return "".join(char for char in spread if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")


def listed_ids(text: str) -> list[str]:
    """The ids that a text says in a row, as people do: `a, b`, `a et b`; of names between commas the ids that would do. None where
    it says only one.
    """
    items = re.split(_BETWEEN_IDS, text)
    if not all(item and slug(item) == item for item in items):
        items = [id_for(name) for name in re.split("[,;]", text)]
    return items if len(items) > 1 and all(items) else []


def is_slip(word: str, meant: str | None, known: Mapping[str, object]) -> bool:
    """Whether a word is so near to one known word that no other can have been meant. `known` gives each spelling its meaning:
    two spellings of one meaning do not compete.
    """
    from difflib import get_close_matches

    if meant is None or len(word) > 80:
        return False
    means = {slug(spelling) or spelling: meaning for spelling, meaning in known.items()}
    close = get_close_matches(slug(word) or word, means, n=5, cutoff=SLIP)
    return (slug(meant) or meant) in close and len({means[spelling] for spelling in close}) == 1


SLIP = 0.8
"""How like the known word a slip of the fingers still is: two letters in ten may be wrong."""


def nearest(word: str, among: Iterable[str], *, cutoff: float = 0.65) -> str | None:
    """The known word a misspelt one is closest to, if any is near; compared as slugs, given as known. Of two as close, the one that
    begins as it does: the first letter is hardly ever missed.
    """
    from difflib import SequenceMatcher, get_close_matches

    known = {slug(candidate) or candidate: candidate for candidate in sorted(among)}
    written = slug(word) or word
    close = get_close_matches(written, known, n=2, cutoff=cutoff) if len(word) <= 80 else []
    if len(close) == 2 and close[1][0] == written[0] != close[0][0]:
        first, second = (SequenceMatcher(None, one, written).ratio() for one in close)
        close = close[1:] if first == second else close
    return known[close[0]] if close else None
