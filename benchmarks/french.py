"""French sentences for the generated houses: many, all different, the same for the same seed.

A house whose cues repeat one another flatters every cache. These are drawn from more than a million combinations a kind.
"""

from dataclasses import dataclass
from random import Random

_VOICES = (
    "voix posée", "voix claire", "ton calme", "sourire dans la voix", "regard franc", "débit lent", "écoute entière",
    "présence tranquille", "parole brève", "geste sûr", "épaules basses", "voix basse", "silence accueilli", "mots simples",
)  # fmt: skip
_MANNERS = (
    "une question à la fois", "sans écran entre nous", "sans regarder l'heure", "sans couper la parole", "assis à la même hauteur",
    "les mains visibles", "le carnet fermé", "debout près de la voiture", "à l'écart du bruit", "côte à côte devant l'atelier",
    "le téléphone retourné", "avec le prénom", "avec les mots du client", "sans jargon",
)  # fmt: skip
_ACTIONS = (
    "noter", "relire", "montrer", "vérifier", "photographier", "reformuler", "annoncer", "confirmer", "expliquer", "préparer",
    "retrouver", "écarter", "ranger", "compléter", "dater", "signaler",
)  # fmt: skip
_THINGS = (
    "la date de retour", "le prix pièce par pièce", "la panne décrite", "le bruit entendu", "la carte grise",
    "le numéro à rappeler", "la voiture de prêt", "le rendez-vous suivant", "la pièce usée", "le trajet du soir",
    "la promesse faite hier", "le devis signé", "la clé rangée", "le voyant allumé", "la facture détaillée",
    "la garantie restante", "le siège enfant", "l'heure d'ouverture",
)  # fmt: skip
_CIRCUMSTANCES = (
    "devant le client", "avant de raccrocher", "à voix haute", "sur la fiche", "avec le chef d'atelier", "dès l'accueil",
    "avant midi", "en deux phrases", "au comptoir", "près du pont", "le jour même", "sans attendre", "une seule fois",
    "d'un geste", "avec le mécanicien", "dans le dossier partagé",
)  # fmt: skip
_OPENINGS = (
    "Bonjour ‹prénom›", "Je vous écoute", "Je m'en occupe", "Je vous montre", "Nous y sommes", "Je vous rappelle moi-même",
    "Voici où nous en sommes", "Merci d'avoir prévenu", "Prenez votre temps", "Je vous explique", "Je reste avec vous",
    "On regarde ensemble",
)  # fmt: skip
_PROMISES = (
    "je note", "je vérifie", "je vous confirme", "nous gardons", "je prépare", "je vous envoie", "nous retrouvons",
    "je relis avec vous", "je transmets", "je vous donne",
)  # fmt: skip
_DAYS = (
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "demain",
    "ce soir",
    "après-demain",
    "cette semaine",
)
_REASONS = (
    "Une personne qui attend sans savoir imagine le pire", "La confiance se joue sur un détail tenu",
    "On n'entend une explication qu'une fois rassuré", "Un prix compris est un prix accepté",
    "Le client juge la suite sur ce premier échange", "Personne ne veut raconter deux fois la même panne",
    "Ce qui est écrit devant lui ne se discute plus", "Le doute coûte plus cher que la pièce",
    "Une heure dite et tenue vaut une remise", "Celui qui comprend sa facture revient",
)  # fmt: skip
_TURNS = (
    "surtout quand il s'agit de vérifier", "même pour", "à commencer par", "et cela vaut aussi pour",
    "ce que montre chaque fois", "jusque dans",
)  # fmt: skip
_BLUNTERS = (
    "C'est la procédure",
    "Ce n'est pas moi",
    "Il faut patienter",
    "Vous auriez dû",
    "Je ne sais pas",
    "On verra bien",
)


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences drawn one after the other from a seeded source."""

    random: Random

    def attitude(self) -> str:
        return f"{self._one(_VOICES)}, {self._one(_MANNERS)}"

    def gesture(self) -> str:
        return f"{self._one(_ACTIONS)} {self._one(_THINGS)} {self._one(_CIRCUMSTANCES)}"

    def words(self) -> str:
        """What to say; a colon in it now and then, so that it has to be quoted."""
        said = f"{self._one(_PROMISES)} {self._one(_THINGS)} pour {self._one(_DAYS)} {self.hour()}."
        chance = self.random.random()
        if chance < 0.6:
            return said[0].upper() + said[1:]
        return f"{self._one(_OPENINGS)}{' :' if chance < 0.8 else ','} {said}"

    def reason(self) -> str:
        """Why; one in four is long enough to be folded."""
        short = self._one(_REASONS)
        return (
            f"{short}, {self._one(_TURNS)} {self._one(_THINGS)} {self._one(_CIRCUMSTANCES)}"
            if self.random.random() < 0.2
            else short
        )

    def blunder(self) -> str:
        return f"{self._one(_BLUNTERS)} pour {self._one(_THINGS)}"

    def aim(self) -> str:
        """The end of a sentence that says what a role brings."""
        return f"{self._one(_ACTIONS)} {self._one(_THINGS)} {self._one(_CIRCUMSTANCES)}"

    def sign(self) -> str:
        return f"le client parle de {self.random.randint(2, 99)} jours et cherche {self._one(_THINGS)}"

    def hour(self) -> str:
        return f"à {self.random.randint(8, 18)} h {self.random.randrange(5, 60, 5):02}"

    def _one(self, words: tuple[str, ...]) -> str:
        return words[int(self.random.random() * len(words))]
