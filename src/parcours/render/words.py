"""The labels of the pages, in both languages. Part of floor 7's render.

French keeps its no-break spaces: U+00A0 before :, U+202F before ; ! and ?.
"""

from collections.abc import Callable, Mapping
from types import SimpleNamespace

from parcours.diagnostics import Language, Words
from parcours.plan.coverage import MANY_STATES, STATES
from parcours.plan.promises import MANY_OUTCOMES, OUTCOMES
from parcours.plan.words import (
    FIELDS,
    HANDOFFS,
    KINDS,
    MEASURES,
    MODES,
    NOTHING,
    PARTS,
    RULES,
    SCOPES,
    STAGES,
    STATUSES,
)

_LABELS: Mapping[str, Words] = {
    "nothing": NOTHING,
    "skip": Words("Skip to the content", "Aller au contenu"),
    "contents": Words("Contents", "Sommaire"),
    "colon": Words(": ", "\u00a0: "),
    "open": Words("“", "«\u00a0"),
    "close": Words("”", "\u00a0»"),
    "permalink": Words("Link to this place", "Lien vers cet endroit"),
    "home": Words("Home", "Accueil"),
    "pages": Words("Pages", "Pages"),
    "faulty": Words("This page was compiled from a house with errors.", "Cette page vient d’une maison qui a des erreurs."),
    "faulty_count": Words("Errors", "Erreurs"),
    "purpose": Words("Purpose", "Raison d’être"),
    "values": Words("Values", "Valeurs"),
    "golden_rules": Words("Golden rules", "Règles d’or"),
    "conductor": Words("Conductor", "Chef d’orchestre"),
    "sponsor": Words("Sponsor", "Parrainage"),
    "status": Words("Status", "Statut"),
    "version": Words("version", "version"),
    "roles": Words("Roles", "Métiers"),
    "role": Words("Role", "Métier"),
    "playbook": Words("Playbook", "Partition"),
    "score": Words("Score", "Partition d’ensemble"),
    "segments": Words("Segments", "Segments"),
    "segment": Words("Segment", "Segment"),
    "no_department": Words("Of no department", "Sans direction"),
    "department": Words("Department", "Direction"),
    "manager": Words("Manager", "Responsable"),
    "calendar": Words("Hours", "Horaires"),
    "cues": Words("cues", "repères"),
    "cue": Words("cue", "repère"),
    "moments": Words("moments", "moments"),
    "moment": Words("moment", "moment"),
    "journey": Words("Journey", "Parcours"),
    "share": Words("Share", "Part"),
    "evidence": Words("Evidence", "Constats"),
    "coverage": Words("Coverage", "Couverture"),
    "coverage_intro": Words(
        "Every expectation of every journey, and who answers it.",
        "Chaque attente de chaque parcours, et qui y répond.",
    ),
    "promises": Words("Promises", "Promesses"),
    "promise": Words("Promise", "Promesse"),
    "proof_of_promises": Words("Can we keep our promises?", "Peut-on tenir nos promesses\u00a0?"),
    "edition": Words("Edition for a wave", "Édition pour une vague"),
    "stage": Words("stage", "étape"),
    "where_it_stands": Words("Where the wave stands", "Où en est la vague"),
    "now": Words("Now", "Maintenant"),
    "then": Words("Next", "Ensuite"),
    "since_day": Words("since", "depuis le"),
    "from_day": Words("from", "à partir du"),
    "intention": Words("Intention", "Intention"),
    "sign_over": Words("The sign that it is over", "Le signe qu’elle est franchie"),
    "not_before": Words("At least until", "Au moins jusqu’au"),
    "last_stage": Words("The last stage is reached.", "La dernière étape est atteinte."),
    "given_to": Words("What each role is given", "Ce que reçoit chaque métier"),
    "left_out": Words("Left out, and why", "Laissé de côté, et pourquoi"),
    "edition_alone": Words(
        "This edition holds the parts of these roles and nothing else: the scores, the coverage, the promises, what pays and "
        "the mirrors are of the whole house.",
        "Cette édition contient les partitions de ces métiers et rien d’autre\u00a0: les partitions d’ensemble, la couverture, les "
        "promesses, ce qui rapporte et les miroirs sont ceux de toute la maison.",
    ),
    "workshops": Words("Workshops", "Ateliers"),
    "was_held": Words("held", "tenu"),
    "to_come": Words("to come", "à venir"),
    "backlog": Words("What pays", "Ce qui rapporte"),
    "backlog_intro": Words(
        "The moments that miss their targets, in the order in which mending them pays most: what is owed before what makes the difference.",
        "Les moments sous leur cible, dans l’ordre où les reprendre rapporte le plus\u00a0: ce qui est dû avant ce qui fait la différence.",
    ),
    "backlog_formula": Words(
        "Weight = shortfall (thousandths of the target) × share of the segment (hundredths of a percent) × effort (1 to 5), added up "
        "over the segments. For each segment the measure that misses by most counts, of customers or of employees. An effort that is "
        "not recorded counts as 1; segments without a share divide evenly what the others leave.",
        "Poids = manque (millièmes de la cible) × part du segment (centièmes de pour cent) × effort (1 à 5), additionné sur les "
        "segments. Pour chaque segment compte l’indicateur qui manque le plus sa cible, client ou collaborateur. Un effort non "
        "renseigné compte pour 1\u00a0; les segments sans part se partagent également ce que laissent les autres.",
    ),
    "backlog_empty": Words("No figure misses its target.", "Aucun chiffre ne manque sa cible."),
    "weight": Words("weight", "poids"),
    "missing_by": Words("misses by", "manque"),
    "on_target": Words("On target", "À la cible"),
    "unmeasured": Words("Not measured: no target, or no figure", "Non mesurés\u00a0: sans cible ou sans chiffre"),
    "none": Words("none", "aucun"),
    "proof_intro": Words(
        "Every promise, tried from every instant of the year at which its clock may start, with the longest course of every link.",
        "Chaque promesse, essayée depuis chaque instant de l’année où son chrono peut partir, au plus long de chaque lien.",
    ),
    "year": Words("Starts tried: the year", "Départs essayés\u00a0: l’année"),
    "promised": Words("Promised", "Promis"),
    "at_worst": Words("At worst", "Au pire"),
    "margin": Words("Margin", "Marge"),
    "verdict": Words("Verdict", "Verdict"),
    "worst_start": Words("The worst start", "Le pire départ"),
    "fails": Words("of starts fail", "des départs échouent"),
    "instead": Words("What never fails", "Ce qui tient toujours"),
    "missing": Words("What nothing bounds", "Ce que rien ne borne"),
    "unknown": Words("Why", "Pourquoi"),
    "unproved": Words("Left out of the proof", "Laissé hors de la preuve"),
    "informative": Words(
        "for information: an average or a share is judged on figures",
        "pour information\u00a0: une moyenne ou une part se juge sur des chiffres",
    ),
    "paused": Words("the clock stands still", "le chrono s’arrête"),
    "has": Words("given", "dispose de"),
    "takes": Words("takes", "prend"),
    "unrecorded": Words("What is not recorded", "Ce qui n’est pas renseigné"),
    "all_recorded": Words("Everything that a page asks for is recorded.", "Tout ce qu’une page demande est renseigné."),
    "expectation": Words("expectation", "attente"),
    "expectations": Words("expectations", "attentes"),
    "who": Words("Who I am here", "Qui je suis ici"),
    "mission": Words("Mission", "Mission"),
    "from": Words("From", "De"),
    "to": Words("to", "vers"),
    "for_all": Words("For all", "Pour tous"),
    "brings": Words("What I bring", "Ce que j’apporte"),
    "for_whom": Words("For whom I work", "Pour qui je travaille"),
    "me": Words("Me", "Moi"),
    "circle": Words("in a circle, nobody meets a customer", "en cercle, personne ne rencontre de client"),
    "dead_end": Words("nobody who meets a customer", "personne qui rencontre un client"),
    "served_by": Words("Who works for me", "Qui travaille pour moi"),
    "within": Words("within", "sous"),
    "glance": Words("My part at a glance", "Ma partition d’un coup d’œil"),
    "score_glance": Words("The score at a glance", "La partition d’un coup d’œil"),
    "changed_for_me": Words("What has changed for me", "Ce qui a changé pour moi"),
    "since": Words("Since", "Depuis"),
    "nothing_changed": Words("Nothing has changed for this role.", "Rien n’a changé pour ce métier."),
    "new_role": Words("This role is new.", "Ce métier est nouveau."),
    "reasons": Words("Why", "Pourquoi"),
    "attention": Words("Attention", "Attention"),
    "no_part": Words("No journey has a part for this role.", "Aucun parcours ne fait jouer ce métier."),
    "sometimes": Words("sometimes", "parfois"),
    "leads": Words("led by", "mené par"),
    "receives_from": Words("received from:", "reçu de\u00a0:"),
    "gives_to": Words("given to:", "remis à\u00a0:"),
    "cards": Words("My cards", "Mes fiches"),
    "for": Words("For", "Pour"),
    "only_for": Words("Only for", "Seulement pour"),
    "debt": Words("owed", "dette"),
    "difference": Words("makes the difference", "différence"),
    "latent": Words("unspoken", "latente"),
    "contribution": Words("My contribution", "Ma contribution"),
    "no_cue": Words("No cue is recorded for this moment.", "Aucun repère n’est renseigné pour ce moment."),
    "if": Words("If", "Si"),
    "attitude": FIELDS["attitude"],
    "gestures": FIELDS["gestures"],
    "words": Words("Words", "Paroles"),
    "not": Words("not", "pas"),
    "rather": Words("rather", "plutôt"),
    "listens_for": FIELDS["listens_for"],
    "collects": FIELDS["collects"],
    "uses": FIELDS["uses"],
    "why": FIELDS["why"],
    "latitude": FIELDS["latitude"],
    "latitude_here": Words("Latitude here", "Latitude ici"),
    "channels": Words("Channels", "Canaux"),
    "in_my_way": Words("In my own way", "À ma façon"),
    "otherwise": Words("Otherwise", "Autrement"),
    "worth": Words("Worth", "Valeur"),
    "in_return": Words("In return", "En retour"),
    "worthless": Words("The customer would not pay for this.", "Le client ne paierait pas pour cela."),
    "added": Words("also", "en plus"),
    "falls_away": Words("falls away", "disparaît"),
    "employee_view": Words("What I live here", "Ce que je vis ici"),
    "lived_by": Words("Lived here by", "Vécu ici par"),
    "their_needs": Words("What they need", "Ce dont ils ont besoin"),
    "customer_expects": Words("What the customer expects", "Ce que le client attend"),
    "when": Words("When", "Quand"),
    "one_way": Words("Nothing is adapted here yet.", "Rien n’est encore adapté ici."),
    "leading": Words("What I answer for", "Ce dont je réponds"),
    "sponsor_of": Words("I sponsor", "Je parraine"),
    "the_house": Words("the whole house", "toute la maison"),
    "my_team": Words("Those I lead", "Ceux que je conduis"),
    "immersions": Words("What I go and live", "Ce que je vais vivre"),
    "any_moment": Words("a moment of my choice", "un moment à mon choix"),
    "once_in": Words("at least once in", "au moins une fois en"),
    "answers_for": Words("The promises I answer for", "Les promesses dont je réponds"),
    "because_remedy": Words("I make up for it when it is missed", "je répare quand elle est manquée"),
    "because_department": Words("it is kept in a department I sponsor", "elle est tenue dans une direction que je parraine"),
    "because_house": Words("I sponsor the house", "je parraine la maison"),
    "conducting": Words("The whole that I conduct", "L’ensemble que je dirige"),
    "tightest": Words("Kept with least margin", "Tenue au plus juste"),
    "unplayed": Words("Expectations that nobody plays", "Attentes que personne ne joue"),
    "all_played": Words("Every expectation of every journey is played.", "Chaque attente de chaque parcours est jouée."),
    "unkept": Words("Promises that may not hold", "Promesses qui peuvent ne pas tenir"),
    "none_unkept": Words("None is known.", "Aucune n’est connue."),
    "needs": Words("What I need", "Ce dont j’ai besoin"),
    "handoffs": Words("My handoffs", "Mes relais"),
    "handoff": Words("Handoff", "Relais"),
    "received": Words("What I receive", "Ce que je reçois"),
    "given": Words("What I give", "Ce que je donne"),
    "no_handoff": Words("None is recorded.", "Aucun n’est renseigné."),
    "carries": Words("Carries", "Transmet"),
    "acknowledged": Words("Acknowledged", "Accusé de réception"),
    "yes": Words("yes", "oui"),
    "no": Words("no", "non"),
    "says": Words("To the customer", "Au client"),
    "tells": Words("To the colleague", "Au collègue"),
    "fallback": Words("Otherwise turn to", "À défaut"),
    "my_promises": Words("My promises", "Mes promesses"),
    "clock": Words("Clock", "Chrono"),
    "no_clock": Words("no figures", "sans chiffres"),
    "during": Words("During", "Pendant"),
    "measure": FIELDS["measure"],
    "target": Words("Target", "Cible"),
    "conditions": Words("Conditions", "Conditions"),
    "exceptions": Words("Exceptions", "Exceptions"),
    "pauses": Words("The clock stops", "Le chrono s’arrête"),
    "unacceptable": Words("Unacceptable past", "Inacceptable au-delà de"),
    "proof": Words("Proof", "Preuve"),
    "my_share": Words("My share", "Ma part"),
    "my_clock": Words("My share of the clock, at worst", "Ma part du chrono, au pire"),
    "out_of": Words("out of", "sur"),
    "chain": Words("The chain", "La chaîne"),
    "each": Words("Each on its own", "Chacun de son côté"),
    "if_missed": Words("If it is missed", "Si c’est manqué"),
    "offers": Words("We offer:", "Nous offrons\u00a0:"),
    "promised_to": Words("Promised to", "Promis à"),
    "my_latitude": Words("My latitude", "Ma latitude"),
    "alone": Words("Without asking", "Sans demander"),
    "ceiling": Words("Up to", "Plafond"),
    "always_ask": Words("I always ask before", "Je demande toujours avant"),
    "beyond": Words("Beyond it I alert", "Au-delà, j’alerte"),
    "right_to_error": Words("Right to error", "Droit à l’erreur"),
    "note": Words("Remark", "Remarque"),
    "profiles": Words("In my own way", "À ma façon"),
    "logic": Words("Logic", "Logique"),
    "shaped_by": Words("Shaped by", "Façonné par"),
    "strengths": Words("Strengths", "Forces"),
    "risks": Words("Risks", "Risques"),
    "helps": Words("What helps", "Ce qui aide"),
    "hinders": Words("What hinders", "Ce qui gêne"),
    "tools": Words("Tools", "Outils"),
    "training": Words("Training", "Formation"),
    "objectives": Words("Objectives", "Objectifs"),
    "manager_says": Words("My manager says", "Mon responsable dit"),
    "owed": Words("What my management owes me", "Ce que mon encadrement me doit"),
    "i_owe": Words("What I owe my teams", "Ce que je dois à mes équipes"),
    "colleagues": Words("What my colleagues give me back", "Ce que mes collègues me rendent"),
    "to_colleagues": Words("What I give my colleagues back", "Ce que je rends à mes collègues"),
    "asked": Words("Asked", "Demandé"),
    "asked_of": Words("Asked of:", "Demandé à\u00a0:"),
    "mirrors": Words("Mirrors", "Miroirs"),
    "mirrors_title": Words("What is asked, and what is given back", "Ce qui est demandé, et ce qui est rendu"),
    "mirrors_intro": Words(
        "What we ask of each role for the customer, and what its management and its colleagues do for it in return; what customers say "
        "of the moments it leads, and what it says itself.",
        "Ce que nous demandons à chaque métier pour le client, et ce que son encadrement et ses collègues font pour lui en retour ; ce "
        "que les clients disent des moments qu’il mène, et ce qu’il dit lui-même.",
    ),
    "givers": Words("Who gives back", "Qui rend"),
    "given_for": Words("Given back for", "Rendu pour"),
    "alone_for": Words("Nothing given back for", "Sans retour"),
    "one_promise": Words("promise", "promesse"),
    "many_promises": Words("promises", "promesses"),
    "given_back": Words("Given back", "Rendu"),
    "by": Words("by", "par"),
    "measures_of_both": Words("What customers and employees say of it", "Ce qu’en disent clients et collaborateurs"),
    "sign": Words("The sign of it", "Le signe"),
    "it_works": Words("How I know that it works", "Comment je sais que ça marche"),
    "customer_face": Words("Customers", "Clients"),
    "employee_face": Words("Employees", "Collaborateurs"),
    "latest": Words("latest figures", "derniers relevés"),
    "heat_hint": Words(
        "Figures: ✓ target reached, ≈ missed by a tenth at most, ✗ missed by more, ○ nothing to judge by, – nothing measured.",
        "Relevés\u00a0: ✓ cible atteinte, ≈ manquée d’un dixième au plus, ✗ manquée de plus, ○ rien pour juger, – rien de mesuré.",
    ),
    "people": Words("answers", "réponses"),
    "feedback": Words("What I sent up", "Ce que j’ai remonté"),
    "from_others": Words("What others sent up where I lead", "Ce que d’autres ont remonté là où je mène"),
    "sent_up_here": Words("What was sent up here", "Ce qui est remonté ici"),
    "sent_by": Words("sent up by", "remonté par"),
    "answer": Words("Answer", "Réponse"),
    "effort": Words("Effort", "Effort"),
    "emotion": Words("Emotion", "Émotion"),
    "customer": Words("customer", "client"),
    "employee": Words("employee", "collaborateur"),
    "authors": Words("Who wrote it", "Qui l’a écrite"),
    "unsigned": Words("Cues whose authors are not recorded", "Repères dont les auteurs ne sont pas renseignés"),
    "expects": Words("What I expect", "Ce que j’attends"),
    "above": Words("In front of the customer", "Devant le client"),
    "line": Words("Line of visibility", "Ligne de visibilité"),
    "below": Words("Behind the line", "Derrière la ligne"),
    "silent": Words("No cue", "Aucun repère"),
    "inside": Words("Handoff within the moment", "Relais pendant le moment"),
    "onward": Words("Handoff to what follows", "Relais vers la suite"),
    "spans": Words("Promises that span this journey", "Promesses qui courent sur ce parcours"),
    "state": Words("State", "État"),
    "players": Words("Who answers", "Qui répond"),
    "lead": Words("lead", "mène"),
    "until": Words("until", "jusqu’au"),
    "scores_intro": Words("The whole journey, every part.", "Tout le parcours, toutes les parties."),
    "written_on": Words("on", "le"),
    "find": Words("Find a cue", "Trouver un repère"),
    "find_words": Words("Words", "Mots"),
    "find_all": Words("Show all", "Tout montrer"),
    "found": Words("%1 of %2 cues", "%1 repères sur %2"),
    "all": Words("All", "Tous"),
    "channel": Words("Channel", "Canal"),
    "profile": Words("Profile", "Profil"),
    "deck": Words("Cards to print", "Fiches à imprimer"),
    "deck_hint": Words(
        "One cue a card, four cards a sheet: on the front what is played, on the back what the customer expects and what is lived. "
        "Print on both sides, turned over the long edge, at actual size; cut along the marks.",
        "Un repère par fiche, quatre fiches par feuille\u00a0: au recto ce qui se joue, au verso ce que le client attend et ce qu’on "
        "y vit. Imprimer recto verso, retournement sur le bord long, taille réelle\u202f; couper aux repères de coupe.",
    ),
    "plays": Words("plays", "joue"),
    "written_together": Words("Cues written with their role", "Repères écrits avec leur métier"),
    "of": Words("of", "sur"),
    "wave": Words("wave", "vague"),
    "review": Words("A look from all around", "Un regard à 360°"),
    "review_hint": Words(
        "One A5 sheet for each look: a customer, a colleague before me, one after me, my manager, myself. What was seen and heard, "
        "never what one is. It is given to the one it speaks of, and to nobody else.",
        "Une feuille A5 par regard\u00a0: un client, un collègue avant moi, un après moi, mon responsable, moi-même. Ce qui a été vu et "
        "entendu, jamais ce que l’on est. Elle est remise à qui elle parle, et à personne d’autre.",
    ),
    "looks_from": Words("I look from", "Je regarde depuis"),
    "seen": Words("Seen: when, what", "Vu\u00a0: quand, quoi"),
    "keep": Words("Bravo: do it again", "Bravo\u00a0: à refaire"),
    "try": Words("One thing to try", "Une chose à essayer"),
    "wish": Words("What I can do for you in return", "Ce que je peux faire pour vous en retour"),
    "workshop": Words("Workshop", "Atelier"),
    "slip": Words("slip to fill", "fiche à remplir"),
    "slips": Words("slips to fill", "fiches à remplir"),
    "no_gap": Words("No gap was found here.", "Aucun manque n’a été trouvé ici."),
    "no_gaps": Words("No slip here", "Sans fiche ici"),
    "waived_gaps": Words("Waived: no slip", "En dérogation\u00a0: pas de fiche"),
    "desk_gaps": Words("To mend at the desk, without asking anybody", "À corriger au bureau, sans rien demander à personne"),
    "workshop_hint": Words(
        "Each slip is a gap that those who play can close. Print at actual size, four a sheet; cut along the marks; fill them with "
        "them; bring back what was decided: parcours workshop --stubs prints what to paste.",
        "Chaque fiche est un manque que ceux qui jouent peuvent combler. Imprimer à taille réelle, quatre par feuille\u202f; "
        "couper aux repères\u202f; remplir avec eux\u202f; rapporter ce qui est décidé\u00a0: parcours workshop --stubs imprime ce qu’il "
        "faut coller.",
    ),
    "wall_hint": Words(
        "Each line is a role, each column a moment; an empty stave listens. What is long reaches over the silence beside it: the bar "
        "above stands at its moment, whose number it bears. Arcs are promises over the moments they span, each with "
        "its verdict and the margin of its worst case. "
        "Arrows are handoffs, dashed where nobody is told.",
        "Chaque ligne est un métier, chaque colonne un moment\u202f; une portée vide écoute. Ce qui est long déborde sur le silence "
        "voisin\u00a0: le trait du dessus est à son moment, dont il porte le numéro. Les arcs sont les promesses, "
        "sur les moments qu’elles couvrent, chacune avec son verdict et la marge de son pire cas. "
        "Les flèches sont les relais, en tirets quand personne n’est prévenu.",
    ),
    "stakes_hint": Words(
        "Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said.",
        "Dette\u00a0: son absence déçoit. Différence\u00a0: sa présence marque. Latente\u00a0: ressentie sans être dite.",
    ),
    "modes_hint": Words(
        "Word for word: said as it stands. Outline: the points to say, in my own words. Intention: what to get across.",
        "Mot\u00a0à\u00a0mot\u00a0: dit tel quel. Trame\u00a0: les points à dire, avec mes mots. "
        "Intention\u00a0: ce qu’il faut faire passer.",
    ),
    "print_hint": Words("Compiled by Parcours from the house’s specs.", "Compilé par Parcours d’après les spécifications de la maison."),
}  # fmt: skip

_AGREEMENT: Mapping[Words, tuple[str, ...]] = {
    Words("not recorded", "non renseignée"): (
        "mission", "purpose", "intention", "contribution", "emotion", "target", "proof", "my_latitude", "answer",
    ),
    Words("not recorded", "non renseignés"): (
        "calendar", "risks", "evidence", "mirrors", "customer_face", "employee_face", "workshops",
    ),
    Words("not recorded", "non renseignées"): (
        "values", "golden_rules", "promises", "my_promises", "strengths", "words", "cards", "expectations",
    ),
}  # fmt: skip
"""How French says that what a label names is not recorded, where it is not masculine and one."""

_TABLES: Mapping[str, Mapping[str, Words]] = {
    "parts": PARTS,  # type: ignore[dict-item]
    "stages": STAGES,
    "modes": MODES,
    "scopes": SCOPES,
    "measures": MEASURES,
    "modes_of_handoff": HANDOFFS,
    "kinds": KINDS,
    "statuses": STATUSES,
    "cards_of_rules": RULES,
    "fields": FIELDS,
    "states": STATES,  # type: ignore[dict-item]
    "many_states": MANY_STATES,  # type: ignore[dict-item]
    "outcomes": {outcome.value: words for outcome, words in OUTCOMES.items()},
    "many_outcomes": {outcome.value: words for outcome, words in MANY_OUTCOMES.items()},
}


class Labels(SimpleNamespace):
    """The labels of one language: `labels["why"]`, or `t.why` in a template; tables as mappings: `t.parts[part]`."""

    def __getitem__(self, name: str) -> str:
        found = getattr(self, name)
        assert isinstance(found, str)
        return found

    def absent(self, label: str) -> str:
        """What stands for what is not recorded, in agreement with its label."""
        found = self.agreed.get(label, self.nothing)
        assert isinstance(found, str)
        return found


def labels(language: Language, made: Callable[[str], str] = str) -> Labels:
    """Every label, said in a language; `made` turns it into what a page need not escape."""
    tables = {
        name: {key: made(words.said(language)) for key, words in table.items()} for name, table in _TABLES.items()
    }
    said = {name: made(words.said(language)) for name, words in _LABELS.items()}
    agreed = {said[name]: made(words.said(language)) for words, names in _AGREEMENT.items() for name in names}
    return Labels(language=language, **said, agreed=agreed, **tables)
