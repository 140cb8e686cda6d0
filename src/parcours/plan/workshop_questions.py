"""What a workshop asks: its chapters, and which rule's findings get a slip, with what is to be written on it. Part of floor 6's plan.

A rule that is not here is for whoever holds the pen afterwards (an id, a channel, a date): the kit lists what it found and asks nobody.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from parcours.diagnostics import Words

SlipKind = Literal[
    "contribution",
    "cue",
    "half",
    "alike",
    "promise",
    "wait",
    "handoff",
    "latitude",
    "view",
    "mirror",
    "why",
    "feedback",
    "profile",
]


class Chapter(NamedTuple):
    """What the slips of a kind are, and the question to begin with."""

    title: Words
    question: Words


CHAPTERS: Mapping[SlipKind, Chapter] = {
    "contribution": Chapter(
        Words("What we bring, not said yet", "Ce qu’on apporte et qui n’est pas dit"),
        Words("What do I bring them, in one sentence?", "Qu’est-ce que je leur apporte, en une phrase\u202f?"),
    ),
    "cue": Chapter(
        Words("Expectations nobody leads with a cue", "Attentes sans repère de qui mène"),
        Words("What do we do and say here, and when?", "Que fait-on, que dit-on ici, et quand\u202f?"),
    ),
    "half": Chapter(
        Words("Cues that are half written", "Repères à moitié écrits"),
        Words("What is missing for me to play it?", "Que me manque-t-il pour le jouer\u202f?"),
    ),
    "alike": Chapter(
        Words("Segments treated alike", "Segments traités de la même façon"),
        Words("What do we do differently already?", "Que fait-on déjà différemment\u202f?"),
    ),
    "promise": Chapter(
        Words("Promises to make or to rework", "Promesses à faire ou à retravailler"),
        Words("What can we promise and keep every time?", "Que peut-on promettre et tenir à chaque fois\u202f?"),
    ),
    "wait": Chapter(
        Words("Waits without news", "Attentes sans nouvelles"),
        Words("Who gives news, and when?", "Qui donne des nouvelles, et quand\u202f?"),
    ),
    "handoff": Chapter(
        Words("Handoffs that let something fall", "Relais qui laissent tomber quelque chose"),
        Words(
            "What do we pass on, who confirms, what is the customer told?",
            "Que transmet-on, qui confirme, que dit-on au client\u202f?",
        ),
    ),
    "latitude": Chapter(
        Words("In front, hands tied", "En première ligne, les mains liées"),
        Words("What may I do without asking?", "Que puis-je faire sans demander\u202f?"),
    ),
    "view": Chapter(
        Words("What we live here, not asked yet", "Ce qu’on vit ici et que personne n’a demandé"),
        Words("What is it like for us, and what would we need?", "Qu’y vit-on, et que nous faudrait-il\u202f?"),
    ),
    "mirror": Chapter(
        Words("Asked, and nothing given back", "Demandé, et rien de rendu"),
        Words("What would make it playable for us?", "Qu’est-ce qui nous le rendrait jouable\u202f?"),
    ),
    "why": Chapter(
        Words("Cues without a reason", "Repères sans raison"),
        Words("Why do we play it, and so?", "Pourquoi le joue-t-on, et ainsi\u202f?"),
    ),
    "feedback": Chapter(
        Words("What was sent up and waits for an answer", "Ce qui est remonté et attend une réponse"),
        Words("What do we answer, and from when?", "Que répond-on, et à partir de quand\u202f?"),
    ),
    "profile": Chapter(
        Words("Played like everybody", "Joué comme tout le monde"),
        Words("How would I play this in my own way?", "Comment le jouerais-je à ma façon\u202f?"),
    ),
}
"""In the order of a workshop: what it is for, what is played, what is promised and passed on, what those who play it need."""

CONTENT = (
    Words("Attitude and gestures", "Attitude et gestes"),
    Words("Words: say, and leave unsaid", "Paroles\u00a0: dire, et ne pas dire"),
)
TIMING = Words("When: from what, within how long", "Quand\u00a0: à partir de quoi, sous combien de temps")
TOGETHER = Words("Written with", "Écrit avec")
WHO_LEADS = Words("Who leads here", "Qui mène ici")
_PROMISE = Words("We promise", "Nous promettons")
_PROOF = Words("How we know, every time", "Comment on le sait, à chaque fois")
_MISSED = Words(
    "If missed: what we say and offer, within how long",
    "Si c’est manqué\u00a0: ce qu’on dit, ce qu’on offre, sous combien de temps",
)
_WHY = Words("We play it because", "On le joue parce que")
_DECIDE = Words("We decide", "Nous décidons")

_ASKED: Mapping[str, tuple[SlipKind, tuple[Words, ...]]] = {
    "COV101": ("contribution", (Words("What I bring", "Ce que j’apporte"),)),
    "COV103": ("half", (*CONTENT, TIMING)),
    "COV103 content": ("half", CONTENT),
    "COV103 timing": ("half", (TIMING,)),
    "COV104": ("alike", (Words("Different words", "D’autres paroles"), Words("Another timing", "Un autre temps"))),
    "COV106 silence": ("wait", (Words("The news, and who gives it", "Les nouvelles, et qui les donne"), TIMING)),
    "TIM201": ("promise", (_PROMISE, Words("Who keeps it, by what", "Qui le tient, et comment"), _PROOF)),
    "TIM206": ("promise", (_PROOF, _MISSED)),
    "TIM207": ("wait", (Words("The news, and who gives it", "Les nouvelles, et qui les donne"), TIMING)),
    "HND301": ("handoff", (
        Words("What is passed on", "Ce qu’on transmet"),
        Words("What the customer is told", "Ce qu’on dit au client"),
        Words("How fast, and who confirms", "Sous combien de temps, et qui confirme"),
    )),
    "HND302": ("handoff", (Words("Who passes it on, and how", "Qui le transmet, et comment"),)),
    "HND303": ("handoff", (_DECIDE,)),
    "PPL403": ("latitude", (
        Words("What I may do alone, and up to which amount", "Ce que je peux faire seul, et jusqu’à quel montant"),
        Words("Beyond it: whom I alert, and how fast I am answered", "Au-delà\u00a0: qui j’alerte, et sous combien de temps on me répond"),
    )),
    "PPL403 circle": ("latitude", (_DECIDE,)),
    "PPL406": ("view", (Words("What I live here", "Ce que je vis ici"), Words("What I need", "Ce dont j’ai besoin"))),
    "PPL407": ("mirror", (
        Words("What is given back, by whom, when", "Ce qui est rendu, par qui, quand"),
        Words("By which sign it shows", "À quel signe on le voit"),
    )),
    "PPL408": ("why", (_WHY,)),
    "PPL404": ("why", (_WHY,)),
    "VOI502": ("feedback", (Words("What we change here, and from when", "Ce que nous changeons ici, et à partir de quand"),)),
}  # fmt: skip
"""By code, and by code and aspect where that asks for something else."""


def asked(code: str, aspect: str) -> tuple[SlipKind, tuple[Words, ...]] | None:
    """The chapter of what a rule found, and what is to be written; None where nobody is to be asked."""
    return _ASKED.get(f"{code} {aspect}") or _ASKED.get(code)
