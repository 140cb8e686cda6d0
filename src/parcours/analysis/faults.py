"""The rules that the engine itself judges: waivers that hide nothing, have ended or say no why. The written-out WVR list.

They are three faults, so three codes of one family: whoever turns one of them off keeps the others.
"""

from parcours.diagnostics import Aspect, Rule, Severity, Words

WAIVER_UNUSED = Rule(
    "WVR801",
    "waiver-unused",
    Severity.WARNING,
    Words('this waiver of "{rule}" hides nothing', "cette dérogation à « {rule} » ne couvre rien"),
    Words(
        "A waiver says which fault the house has chosen to live with, and this one meets no fault: it was mended, or the ids "
        "after `at` are not those the fault speaks of. A waiver that stays behind would hide the next fault of its kind from "
        "the people who should see it. Remove it, or correct `rule` and `at`. What cannot be read (SYN, MOD and LNK rules) and "
        "waivers themselves cannot be waived.",
        "Une dérogation dit avec quel défaut la maison a choisi de vivre, et celle-ci n'en rencontre aucun : il a été corrigé, ou "
        "les identifiants de `sur` ne sont pas ceux dont parle le défaut. Une dérogation oubliée cacherait le prochain défaut du "
        "même genre à ceux qui devraient le voir. Retirez-la, ou corrigez `regle` et `sur`. Ce qui ne peut pas être lu (règles "
        "SYN, MOD et LNK) et les dérogations elles-mêmes n'admettent pas de dérogation.",
    ),
    {
        "target": Aspect(
            Words(
                'this waiver of "{rule}" hides nothing at "{target}"',
                "cette dérogation à « {rule} » ne couvre rien sur « {target} »",
            )
        ),
        "unwaivable": Aspect(
            Words(
                '"{rule}" cannot be waived, only mended',
                "« {rule} » n'admet pas de dérogation, seulement une correction",
            )
        ),
        "fixed": Aspect(
            Words('the severity of "{rule}" cannot be changed', "la gravité de « {rule} » ne peut pas être changée")
        ),
    },
)
WAIVER_EXPIRED = Rule(
    "WVR802",
    "waiver-expired",
    Severity.ERROR,
    Words('this waiver of "{rule}" ended on {until}', "cette dérogation à « {rule} » a pris fin le {until}"),
    Words(
        "A waiver lends time, and this time is over: the fault it hid is reported again. Mend the fault, or let those who agreed "
        "to the waiver decide on a new date.",
        "Une dérogation prête du temps, et ce temps est écoulé : le défaut qu'elle couvrait est de nouveau signalé. Corrigez le "
        "défaut, ou faites décider d'une nouvelle date par ceux qui avaient accepté la dérogation.",
    ),
)
WAIVER_WITHOUT_REASON = Rule(
    "WVR803",
    "waiver-without-reason",
    Severity.ERROR,
    Words('this waiver of "{rule}" gives no reason', "cette dérogation à « {rule} » ne donne pas de motif"),
    Words(
        "Living with a fault is a decision that the customer pays for, and nobody can take it back who does not know why it was "
        "taken. Write the reason in one sentence (`reason`), best of all with an end (`until`).",
        "Vivre avec un défaut est une décision que le client paie, et personne ne peut revenir dessus sans savoir pourquoi elle a "
        "été prise. Écrivez le motif en une phrase (`motif`), si possible avec une fin (`jusqu_au`).",
    ),
)

WAIVER_RULES = (WAIVER_UNUSED, WAIVER_EXPIRED, WAIVER_WITHOUT_REASON)
