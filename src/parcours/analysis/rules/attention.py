"""PPL406 to PPL408: is as much attention given to those who play as is asked of them?"""

from collections.abc import Iterable, Iterator

from parcours.analysis.leaders import leaders_of
from parcours.analysis.registry import Feature, Finding, lint_rule
from parcours.diagnostics import Aspect, Severity, Words
from parcours.link.project import Project, Role, Step

EMPLOYEE_VIEWS = Feature(
    lambda project: any(moment.spec.employee_view for moment in project.moments),
    Words(
        'house "{house}" says of no moment what the employee lives and needs there',
        "la maison « {house} » ne dit d'aucun moment ce que le collaborateur y vit et ce dont il a besoin",
    ),
)


@lint_rule(
    "PPL406",
    "single-attention",
    Severity.WARNING,
    message=Words(
        '"{segment}" lives "{moment}" at {emotion}, and nothing says what the employee lives there',
        "« {segment} » vit « {moment} » à {emotion}, et rien ne dit ce que le collaborateur y vit",
    ),
    explanation_fr="""On sait ce que le client ressent à ce moment, et rien de celui qui le reçoit.

    Source dans la méthode : la relation se joue à deux, et sa qualité dépend autant de l'attention portée au collaborateur qu'à
    celle portée au client. Demandez à ceux qui jouent ce moment ce qu'ils y vivent et ce qu'il leur faudrait, et écrivez-le
    dans `cote_collaborateur` (`vit`, `a_besoin_de`). Un moment sans émotion notée n'est pas jugé ; une maison relue ou publiée
    qui ne l'écrit nulle part l'apprend une fois.""",
    absence_of=("moment", "step", "segment"),
    feature=EMPLOYEE_VIEWS,
)
def single_attention(project: Project) -> Iterator[Finding]:
    """What the customer feels at this moment is known, and nothing of the person who meets them.

    Source in the method: a relation has two sides, and it is as good as the attention given to the employee and not only to the
    customer. Ask those who play this moment what they live there and what they would need, and write it in `employee_view`
    (`lives`, `needs`). A moment without a noted emotion is not judged; a validated or published house that writes it nowhere
    is told once.
    """
    strongest: dict[str, tuple[int, Step]] = {}
    for step in project.human_steps:
        emotion = step.spec.emotion
        if emotion and step.moment.spec.employee_view is None:
            known = strongest.get(step.moment.id)
            if known is None or abs(emotion) > abs(known[0]):
                strongest[step.moment.id] = (emotion, step)
    for emotion, step in strongest.values():
        yield Finding(
            step.moment.place.at("id"),
            labels=((step.place.at("emotion"), Words("lived here", "vécu ici")),),
            segment=step.segment,
            moment=step.moment,
            emotion=f"{emotion:+}",
        )


MIRRORS = Feature(
    lambda project: bool(project.mirrors),
    Words(
        'house "{house}" has no mirrors: nothing says what is given back for what is asked',
        "la maison « {house} » n'a pas de miroirs : rien ne dit ce qui est rendu pour ce qui est demandé",
    ),
)


@lint_rule(
    "PPL407",
    "asked-without-mirror",
    Severity.WARNING,
    message=Words(
        'cues are asked of "{role}", and its management gives nothing back',
        "on demande des repères à « {role} », et son encadrement ne lui rend rien",
    ),
    explanation_fr="""On demande à un métier sans rien lui rendre, ou l'encadrement n'a pas de partition.

    Source dans la méthode : la symétrie des attentions. Les équipes donnent aux clients ce qu'elles reçoivent de leur
    encadrement, et une démarche est crue quand ceux qui dirigent en donnent les premiers gages. Demandez à ce métier ce qui
    rendrait jouable ce qu'on lui demande, et écrivez-le en miroir (`miroirs`) : ce que son encadrement fait, quand, à quel
    signe on le voit. Et donnez à chaque responsable ou sponsor au moins un repère, ou un miroir à tenir. Ceux que personne
    n'encadre dans la maison ne sont pas jugés.""",
    absence_of=("role", "cue", "mirror", "house"),
    aspects={
        "no-part": Aspect(
            Words(
                '"{role}" leads others and has no part of its own: neither a cue nor a mirror to keep',
                "« {role} » conduit les autres et n'a pas de partition : ni repère, ni miroir à tenir",
            )
        )
    },
    feature=MIRRORS,
)
def asked_without_mirror(project: Project) -> Iterator[Finding]:
    """A role is asked for much and given nothing back, or those who lead have no part.

    Source in the method: the symmetry of attentions. Teams give customers what they receive from their management, and an
    endeavour is believed when those who lead are the first to give proof. Ask this role what would make playable what it is
    asked for, and write it as a mirror (`mirrors`): what its management does, when, and by which sign it shows. And give each
    manager or sponsor a cue at least, or a mirror to keep. Those whom nobody in the house manages are not judged.
    """
    leaders = leaders_of(project)
    giving = {mirror.by for mirror in project.mirrors}
    given = {mirror.to for mirror in project.mirrors if mirror.by in leaders or mirror.by is mirror.to.manager}
    for role in project.roles:
        if role.cues and role not in given and _is_managed(role, leaders):
            yield Finding(role.place.at("role"), role=role)
        if role in leaders and not role.cues and role not in giving:
            yield Finding(role.place.at("role"), aspect="no-part", role=role)


def _is_managed(role: Role, leaders: Iterable[Role]) -> bool:
    """Whether somebody could give something back: its manager, or for those without one any leader but itself."""
    return role.manager is not None or (role.spec.stage != "management" and any(one is not role for one in leaders))


@lint_rule(
    "PPL408",
    "worthless-cue",
    Severity.WARNING,
    message=Words(
        'the customer would not pay for cue "{cue}", and nothing says why it is played',
        "le client ne paierait pas pour le repère « {cue} », et rien ne dit pourquoi il est joué",
    ),
    explanation_fr="""Un repère dont le client ne donnerait rien, et que l'on joue sans dire pourquoi.

    Source dans la méthode : imaginez le client assis à côté de vous, et demandez s'il serait prêt à payer pour ce que vous
    faites. Quand la réponse est non (`vaut_la_peine: non`), il faut une autre raison, que chacun puisse redire : la loi, la
    sécurité, un collègue plus loin. Écrivez-la dans `pourquoi`, ou retirez le repère.""",
)
def worthless_cue(project: Project) -> Iterator[Finding]:
    """A cue for which the customer would give nothing, and which is played without a reason.

    Source in the method: imagine the customer sitting beside you, and ask whether they would pay for what you do. Where the
    answer is no (`worth: no`), there must be another reason that everybody can repeat: the law, safety, a colleague further
    on. Write it in `why`, or take the cue out.
    """
    for cue in project.writing("worth"):
        if cue.spec.worth is False and cue.spec.why is None:
            yield Finding(cue.place.at("worth"), cue=cue, about=(cue.role, cue.moment))


RULES = (single_attention, asked_without_mirror, worthless_cue)
