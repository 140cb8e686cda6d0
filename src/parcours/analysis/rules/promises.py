"""TIM: can a promise be kept by those who are to keep it, and whenever its clock starts?

What works time out is imported when a house makes its first promise: `validate` starts faster without.
"""

from collections.abc import Iterator

from parcours.analysis.registry import Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Project

_ABSENCE = ("commitment", "cue", "handoff", "step", "segment", "moment", "event", "calendar")


@lint_rule(
    "TIM202",
    "promise-nobody-plays",
    Severity.ERROR,
    message=Words(
        'nobody plays "{commitment}" for {segments}: no chain of cues and handoffs leads from the start of its clock to its end',
        "personne ne joue « {commitment} » pour {segments} : aucune suite de repères et de relais ne mène du début de son chrono à sa fin",
    ),
    explanation_fr="""Une promesse que rien ne relie à ceux qui la tiendraient.

    Une promesse se tient par des gestes : du premier, quand le chrono part, au dernier, quand le client a ce qu'on lui a promis.
    Sans cette suite, elle ne dépend que de la bonne volonté, et personne ne sait que c'est à lui. Écrivez qui la tient
    (`tenu_par`), ou faites marquer par un repère l'événement qui arrête le chrono. Un lien que rien ne borne compte comme une
    rupture : si personne ne dit combien il dure, nul ne peut dire combien dure l'ensemble.
    Quand plusieurs repères marquent le même événement, chacun est suivi jusqu'au départ ; celui auquel aucune suite ne mène est signalé,
    car qui est servi par lui attend peut-être plus que ce qui est prouvé : faites partir son temps d'un événement de la suite, ou
    faites-lui marquer un autre événement.""",
    absence_of=_ABSENCE,
    aspects={
        "links": Aspect(
            Words(
                'nobody plays "{commitment}" for {segments}: none of the links that keep it is at work there',
                "personne ne joue « {commitment} » pour {segments} : aucun des liens qui la tiennent n'y est à l'œuvre",
            )
        ),
        "unbounded": Aspect(
            Words(
                '"{commitment}" cannot be proved for {segments}: nothing says how long "{link}" may take at most',
                "« {commitment} » ne peut pas être prouvée pour {segments} : rien ne dit combien de temps « {link} » peut durer au plus",
            )
        ),
        "shortest": Aspect(
            Words(
                '"{commitment}" cannot be proved for {segments}: nothing says how long "{link}" takes at least',
                "« {commitment} » ne peut pas être prouvée pour {segments} : rien ne dit combien de temps « {link} » dure au moins",
            )
        ),
        "notice": Aspect(
            Words(
                '"{commitment}" cannot be proved for {segments}: nothing says how long before its event "{link}" is done',
                "« {commitment} » ne peut pas être prouvée pour {segments} : rien ne dit combien avant son événement « {link} » est fait",
            )
        ),
        "rhythm": Aspect(
            Words(
                '"{commitment}" cannot be proved for {segments}: "{link}" has no cadence',
                "« {commitment} » ne peut pas être prouvée pour {segments} : « {link} » n'a pas de cadence",
            )
        ),
        "calendar": Aspect(
            Words(
                'no opening hours can be counted on "{calendar}": {why}; not proved: {commitments}',
                "aucune heure d'ouverture ne peut se compter sur « {calendar} » : {why} ; sans preuve : {commitments}",
            )
        ),
        "left-out": Aspect(
            Words(
                '"{link}" has the same part in "{commitment}" for {segments}, and nothing leads to it from the start of its clock: '
                "nothing is proved of it",
                "« {link} » tient la même place dans « {commitment} » pour {segments}, et rien n'y mène depuis le départ de son chrono : "
                "rien n'en est prouvé",
            ),
            Severity.WARNING,
        ),
        "many": Aspect(
            Words(
                'more than {most} chains keep "{commitment}" for {segments}: nothing is proved of the others',
                "plus de {most} suites tiennent « {commitment} » pour {segments} : rien n'est prouvé des autres",
            ),
            Severity.WARNING,
        ),
        "gap": Aspect(
            Words(
                '"{commitment}" cannot be proved for {segments}: no handoff says how long it takes from "{first}" to "{second}"',
                "« {commitment} » n'est pas prouvée pour {segments} : aucun relais ne dit combien il y a de « {first} » à « {second} »",
            )
        ),
    },
)
def promise_nobody_plays(project: Project) -> Iterator[Finding]:
    """A promise that nothing ties to those who would keep it.

    A promise is kept by what people do: from the first gesture, when the clock starts, to the last, when the customer has what was
    promised. Without that chain it lives on good will, and nobody knows that it is theirs. Write who keeps it (`kept_by`), or
    let a cue mark the event that stops the clock. A link that nothing bounds breaks the chain as well: where nobody says how
    long it lasts, nobody can say how long the whole does. Where
    several cues mark the same event, each is followed back to the start; one to which no chain leads is told, for whoever is served by
    it may wait longer than what was proved: let its timing count from an event of the chain, or let it mark another one.
    """
    if project.commitments:
        from parcours.analysis.promises.findings import nobody_plays

        yield from nobody_plays(project)


@lint_rule(
    "TIM205",
    "promise-breakable",
    Severity.ERROR,
    message=Words(
        '"{commitment}" can be broken for {segments}: {elapsed} in the worst case for "{promised}", {short} too long',
        "« {commitment} » peut être rompue pour {segments} : {elapsed} dans le pire des cas pour « {promised} », {short} de trop",
    ),
    explanation_fr="""Une promesse que sa propre chaîne peut rompre.

    Chaque lien de la chaîne est dans ses temps, et le client attend pourtant plus que promis : les durées permises s'ajoutent,
    chacune sur son calendrier, et un week-end ou un jour férié fait le reste. C'est vérifié pour chaque instant d'une année où
    le chrono peut partir, au plus long de chaque lien ; ce qui est promis dehors ne doit jamais être moins que la somme de ce
    qui est promis dedans. Raccourcissez un lien, changez un calendrier, ou promettez ce qui tient : le message le propose.""",
    absence_of=_ABSENCE,
    aspects={
        "not_before": Aspect(
            Words(
                '"{commitment}" can be broken for {segments}: {elapsed} in the worst case for "{promised}", {short} too soon',
                "« {commitment} » peut être rompue pour {segments} : {elapsed} dans le pire des cas pour « {promised} », {short} trop tôt",
            )
        ),
        "ahead": Aspect(
            Words(
                '"{commitment}" can be broken for {segments}: {elapsed} ahead in the worst case for "{promised}", {short} too late',
                "« {commitment} » peut être rompue pour {segments} : {elapsed} d'avance au pire pour « {promised} », {short} trop tard",
            )
        ),
        "cadence": Aspect(
            Words(
                '"{commitment}" can be broken for {segments}: {elapsed} between two in the worst case for "{promised}", {short} too long',
                "« {commitment} » peut être rompue pour {segments} : {elapsed} entre deux au pire pour « {promised} », {short} de trop",
            )
        ),
    },
)
def promise_breakable(project: Project) -> Iterator[Finding]:
    """A promise that its own chain can break.

    Every link of the chain is in time, and yet the customer waits for longer than promised: the durations that are allowed add
    up, each on its own calendar, and a weekend or a public holiday does the rest. This is checked for every instant of a year at
    which the clock may start, with the longest course of every link; what is promised outside must never be less than the sum
    of what is promised inside. Shorten a link, change a calendar, or promise what holds: the message says what would.
    """
    if project.commitments:
        from parcours.analysis.promises.findings import breakable

        yield from breakable(project)


RULES = (promise_nobody_plays, promise_breakable)
