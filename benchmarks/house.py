"""A valid house of N cues: its files, one after the other, as plain data in French words.

Everything a rule may ask of a published house is there: contributions, handoffs, promises that are kept, mirrors, both faces
of measures. What grows with N is the roles and their cues.
"""

from collections.abc import Iterator
from random import Random

from cast import Cast, Part, cast_for
from cues import cue_id, cues_of
from french import Sentences
from service import CHANNELS, EXPECTATIONS, INFORMATION, MOMENTS, SEGMENTS, Segment, expectations_of, passages
from yaml_text import Data

_SEED = 7919
_STAGES = ("front", "front", "coulisses", "soutien")

File = tuple[str, dict[str, Data]]
"""A path below the house, and the one document it holds."""


def house(cues: int) -> Iterator[File]:
    """The files of a house, roles last."""
    cast = cast_for(cues)
    sentences = Sentences(Random(_SEED))
    yield "parcours.yaml", _manifest(cues)
    yield "catalogue/moments.yaml", _moments(cast)
    yield "catalogue/relais.yaml", {"relais": list(_handoffs(cast, sentences))}
    yield "catalogue/engagements.yaml", {"engagements": [*_promises(cast), *_chains(cast)]}
    yield "catalogue/equilibre.yaml", _symmetry(cast, sentences)
    for segment in SEGMENTS:
        yield f"segments/{segment.id}.yaml", _segment(segment)
    for part in cast.parts:
        yield f"metiers/{part.role}.yaml", _role(part, cast, sentences)


def _manifest(cues: int) -> dict[str, Data]:
    return {
        "maison": "garage-des-trois-ponts",
        "nom": f"Garage des Trois Ponts, {cues} repères",
        "langue": "fr",
        "format": 1,
        "raison_d_etre": "Qu'une voiture en panne ne devienne pas une semaine en panne",
        "valeurs": [{"id": "clarte", "nom": "Clarté", "veut_dire": "Dire le prix et l'heure avant qu'on les demande"}],
        "directions": [
            {"id": "accueil", "nom": "Accueil", "sponsor": "chef-de-service"},
            {"id": "atelier", "nom": "Atelier", "sponsor": "chef-de-service"},
        ],
        "chef_d_orchestre": "chef-de-service",
        "sponsor": "chef-de-service",
        "calendrier": "semaine",
        "fuseau": "Europe/Paris",
        "statut": "publie",
        "regles": {"reperes_par_fiche": 100, "mots_par_fiche": 10_000},
    }


def _moments(cast: Cast) -> dict[str, Data]:
    return {
        "attentes": [{"id": i, "nom": name, "type": kind, "enjeu": stake} for i, name, kind, stake in EXPECTATIONS],
        "canaux": [{"id": channel, "nom": channel.capitalize()} for channel in CHANNELS],
        "calendriers": [
            {
                "id": "semaine",
                "jours": "lun-ven",
                "heures": ["08:30-12:30", "13:30-18:30"],
                "feries": "FR",
                "journee": "9 h",
            }
        ],
        "moments": [_moment(number, cast) for number in range(len(MOMENTS))],
    }


def _moment(number: int, cast: Cast) -> dict[str, Data]:
    moment = MOMENTS[number]
    transaction: dict[str, Data] = {"transaction": moment.transaction} if moment.transaction else {}
    return {
        "id": moment.id,
        "nom": moment.name,
        "nature": "transactionnel" if moment.transaction else "relationnel",
        **transaction,
        "canaux": list(CHANNELS),
        "commence": {"id": moment.event("debut"), "nom": f"{moment.name} commence"},
        "finit": {"id": moment.event("fin"), "nom": f"{moment.name} est fini"},
        "evenements": [
            {"id": moment.event("milieu"), "nom": "La demande est comprise"},
            {"id": moment.event("reponse"), "nom": "La réponse est donnée"},
        ],
        "mene_par": cast.lead(number),
        "appuis": list(cast.supports(number)),
        "attentes": list(expectations_of(number)),
        "cote_collaborateur": {
            "vit": "trois clients au comptoir et le téléphone qui sonne",
            "a_besoin_de": "finir une explication sans être appelé ailleurs",
            "constats": ["atelier de printemps"],
        },
    }


def _handoffs(cast: Cast, sentences: Sentences) -> Iterator[dict[str, Data]]:
    for (before, after), segments in passages(cast.leads).items():
        yield {
            "id": handoff_id(before, after),
            "de": cast.lead(before),
            "vers": cast.lead(after),
            "entre": [MOMENTS[before].id, MOMENTS[after].id],
            "segments": segments,
            "transmet": list(INFORMATION),
            "mode": "annonce",
            "temps": {"sous": "1 h ouvrée", "apres": MOMENTS[before].event("fin")},
            "accuse_reception": "oui",
            "dit": "Mon collègue a tout lu, vous n'aurez rien à redire",
            "dit_au_collegue": sentences.gesture(),
            "a_defaut": "chef-de-service",
        }


def handoff_id(before: int, after: int) -> str:
    return f"{MOMENTS[before].id}-vers-{MOMENTS[after].id}"


def _promises(cast: Cast) -> Iterator[dict[str, Data]]:
    """One promise for every moment, kept by the first cue of its lead."""
    for number, moment in enumerate(MOMENTS):
        lead = cast.parts[cast.leads[number]]
        yield {
            "id": f"promesse-{moment.id}",
            "promesse": f"{moment.name} : une réponse en une heure",
            "portee": "public",
            "moments": [moment.id],
            "chrono": {"sous": "1 h"},
            "cible": "95 %",
            "inacceptable": "4 h",
            "tenu_par": {"chacun": [cue_id(lead, number, 0)]},
            "preuve": "heure notée sur la fiche",
            "si_manque": _remedy(lead),
        }


def _chains(cast: Cast) -> Iterator[dict[str, Data]]:
    """Promises that two roles keep in turn, counted in working days: one for each of the first three handoffs."""
    for (before, after), segments in list(passages(cast.leads).items())[:3]:
        giver, receiver = cast.parts[cast.leads[before]], cast.parts[cast.leads[after]]
        links = [cue_id(giver, before, 0), handoff_id(before, after), cue_id(receiver, after, 0)]
        yield {
            "id": f"suite-{handoff_id(before, after)}",
            "promesse": "La suite est engagée dans les deux jours ouvrés",
            "portee": "contractuel",
            "segments": segments,
            "moments": [MOMENTS[before].id, MOMENTS[after].id],
            "chrono": {"sous": "2 jours ouvrés", "calendrier": "semaine"},
            "pendant": "semaine",
            "cible": "95 %",
            "inacceptable": "5 jours ouvrés",
            "tenu_par": {"a_la_suite": links},
            "preuve": "dates du dossier",
            "si_manque": _remedy(receiver),
        }


def _remedy(part: Part) -> dict[str, Data]:
    return {
        "metier": part.role,
        "dit": "Nous sommes en retard, voici la nouvelle heure",
        "offre": "20 EUR",
        "sous": "1 jour ouvré",
    }


def _symmetry(cast: Cast, sentences: Sentences) -> dict[str, Data]:
    """What is given back to every role, and both faces of the measures of every moment."""
    moments = list(enumerate(MOMENTS))
    return {
        "miroirs": [_mirror(part, sentences) for part in cast.parts if not part.is_manager],
        "indicateurs": [
            *(_metric(f"nps-{moment.id}", "client", "nps", {"moment": moment.id}) for _, moment in moments),
            *(
                _metric(
                    f"enps-{moment.id}", "collaborateur", "enps", {"metier": cast.lead(number), "moment": moment.id}
                )
                for number, moment in moments
            ),
        ],
        "remontees": [
            {
                "id": "trop-de-papier",
                "genre": "irritant",
                "moment": "deposer",
                "segments": ["artisans"],
                "remonte_par": cast.lead(2),
                "effort": {"client": 4, "collaborateur": 3},
                "statut": "fait",
                "reponse": "Une seule signature depuis juin",
                "le": "2026-06-02",
            }
        ],
    }


def _mirror(part: Part, sentences: Sentences) -> dict[str, Data]:
    return {
        "id": f"miroir-{part.number:04}",
        "demande": cue_id(part, next(iter(part.cues_at)), 0),
        "rendu": f"laisse le temps de {sentences.aim()}",
        "par": "chef-de-service",
        "vers": part.role,
    }


def _metric(metric: str, face: str, method: str, about: dict[str, Data]) -> dict[str, Data]:
    reading: dict[str, Data] = {"periode": "2026-Q3", "valeur": 42, "n": 380, "source": "baromètre"}
    return {
        "id": metric,
        "face": face,
        "methode": method,
        **about,
        "unite": "points",
        "cible": 40,
        "releves": [reading],
    }


def _segment(segment: Segment) -> dict[str, Data]:
    return {
        "segment": segment.id,
        "nom": segment.name,
        "part": "33 %",
        "constats": ["enquête de mai, 380 réponses"],
        "parcours": [_step(number, segment) for number in segment.journey],
    }


def _step(number: int, segment: Segment) -> dict[str, Data]:
    moment = MOMENTS[number]
    occurs: dict[str, Data] = {"survient": "parfois"} if moment.sometimes else {}
    return {
        "moment": moment.id,
        **occurs,
        "emotion": -2 if moment.sometimes else 1,
        "effort": 2 + len(segment.skips),
        "attentes": [{"attente": expectation, "expression": "exprimee"} for expectation in expectations_of(number)],
    }


def _role(part: Part, cast: Cast, sentences: Sentences) -> dict[str, Data]:
    return {
        "metier": part.role,
        "nom": "Chef de service" if part.is_manager else f"Métier {part.number:04}",
        "scene": "encadrement" if part.is_manager else "front" if part.leads else _STAGES[part.number % len(_STAGES)],
        "direction": "accueil" if part.number % 2 else "atelier",
        **({} if part.is_manager else {"responsable": "chef-de-service"}),
        "mission": sentences.aim(),
        "identite": {"de": "réparer des voitures", "vers": sentences.aim()},
        **_served(part, cast),
        "latitude": _latitude(part, sentences),
        "contributions": list(_contributions(part, sentences)),
        "reperes": list(cues_of(part, sentences)),
    }


def _served(part: Part, cast: Cast) -> dict[str, Data]:
    """Those who lead serve the customer; the others also serve one who leads."""
    if part.leads or part.is_manager:
        return {}
    served = cast.lead(part.number % len(MOMENTS))
    return {"sert": [{"metier": served, "livre": "une fiche complète", "sous": "2 h ouvrées"}]}


def _latitude(part: Part, sentences: Sentences) -> dict[str, Data]:
    beyond: dict[str, Data] = {} if part.is_manager else {"au_dela": {"alerter": "chef-de-service", "sous": "10 min"}}
    return {
        "seul": [sentences.aim()],
        "plafond": f"{40 + part.number % 60} EUR",
        **beyond,
        "droit_a_l_erreur": "Un geste mal calibré se raconte en équipe",
    }


def _contributions(part: Part, sentences: Sentences) -> Iterator[dict[str, Data]]:
    """Sentences at each of the three levels: for every segment, at every moment, for every expectation."""
    for segment in SEGMENTS:
        yield {"segment": segment.id, "dit": sentences.aim()}
    for moment in part.cues_at:
        yield {"moment": MOMENTS[moment].id, "dit": sentences.aim()}
    for expectation in dict.fromkeys(each for moment in part.cues_at for each in expectations_of(moment)):
        yield {"attente": expectation, "dit": sentences.aim()}
