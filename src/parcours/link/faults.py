"""The faults of references: the written-out list of LNK rules."""

from parcours.diagnostics import Aspect, Rule, Severity, Words

E = Severity.ERROR

UNKNOWN_ID = Rule(
    "LNK001",
    "unknown-id",
    E,
    Words('no {kind} is called "{id}"', "aucune entrée « {kind} » ne s'appelle « {id} »"),
    Words(
        "An id refers to something that no file of the house declares. Correct the spelling, or declare it.",
        "Un identifiant renvoie à quelque chose qu'aucun fichier de la maison ne déclare. Corrigez l'orthographe, ou déclarez-le.",
    ),
)
DUPLICATE_ID = Rule(
    "LNK002",
    "duplicate-id",
    E,
    Words('two entries of kind "{kind}" are called "{id}"', "deux entrées « {kind} » s'appellent « {id} »"),
    Words(
        "An id names one thing in the whole house, within its kind. Rename one of the two, or remove the copy.",
        "Un identifiant nomme une seule chose dans toute la maison, pour un même genre. Renommez l'un des deux, ou retirez la copie.",
    ),
    {"listed": Aspect(Words('"{id}" is listed twice here', "« {id} » est cité deux fois ici"))},
)
UNKNOWN_EVENT = Rule(
    "LNK003",
    "unknown-event",
    E,
    Words(
        'no event of "{moment}" is called "{id}", and no shared one',
        "aucun événement de « {moment} » ne s'appelle « {id} », ni aucun événement partagé",
    ),
    Words(
        "A timing counts from an event. Events belong to their moment (`begins`, `ends`, `events`, `marks`) or are shared by the "
        "house (`events`); another moment's event is written `moment.event`.",
        "Un temps se compte depuis un événement. Un événement appartient à son moment (`commence`, `finit`, `evenements`, "
        "`marque`) ou est partagé par la maison (`evenements`) ; celui d'un autre moment s'écrit `moment.evenement`.",
    ),
    {
        "anywhere": Aspect(
            Words('no event of the house is called "{id}"', "aucun événement de la maison ne s'appelle « {id} »")
        )
    },
)
WRONG_KIND = Rule(
    "LNK004",
    "wrong-kind",
    E,
    Words(
        '"{id}" is an id of kind "{found}", not "{kind}"',
        "« {id} » est l'identifiant d'une entrée « {found} », pas « {kind} »",
    ),
    Words(
        "The id exists, but it names another kind of thing than this key refers to.",
        "L'identifiant existe, mais il nomme un autre genre de chose que ce qu'attend cette clé.",
    ),
)
AMBIGUOUS_ID = Rule(
    "LNK005",
    "ambiguous-id",
    E,
    Words(
        '"{id}" is the id of a {kind} and of a {other}',
        "« {id} » est à la fois l'identifiant d'une entrée « {kind} » et d'une entrée « {other} »",
    ),
    Words(
        "This key takes ids of two kinds, and both have one of that name. Rename one of them.",
        "Cette clé prend des identifiants de deux genres, et chacun en a un de ce nom. Renommez l'un des deux.",
    ),
    {
        "event": Aspect(
            Words(
                'several moments have an event "{id}": write which, for instance "{example}"',
                "plusieurs moments ont un événement « {id} » : précisez lequel, par exemple « {example} »",
            )
        )
    },
)
UNKNOWN_RULE = Rule(
    "LNK006",
    "unknown-rule",
    E,
    Words('no rule or threshold is called "{id}"', "aucune règle ni aucun seuil ne s'appelle « {id} »"),
    Words(
        "Rules are known by their code or by their name; `parcours rules` lists them.",
        "Les règles sont connues par leur code ou leur nom ; `parcours rules` en donne la liste.",
    ),
)
SECOND_HOUSE = Rule(
    "LNK007",
    "second-house",
    E,
    Words(
        'a second manifest, "{id}": a house has exactly one', "un second manifeste, « {id} » : une maison en a un seul"
    ),
    Words(
        "A folder that holds parcours.yaml is a house, with one `house` document. Two houses are two folders, side by side.",
        "Un dossier qui contient parcours.yaml est une maison, avec un seul document `maison`. Deux maisons sont deux dossiers "
        "côte à côte.",
    ),
)
MOMENT_TWICE = Rule(
    "LNK008",
    "moment-twice",
    E,
    Words('"{id}" is already a step of this journey', "« {id} » est déjà une étape de ce parcours"),
    Words(
        "A moment appears once in a journey. If the customer lives it twice, these are two moments: give the second its own id.",
        "Un moment apparaît une fois dans un parcours. Si le client le vit deux fois, ce sont deux moments : donnez au second "
        "son identifiant.",
    ),
)
NO_HOUSE = Rule(
    "LNK009",
    "house-missing",
    E,
    Words("parcours.yaml holds no house document", "parcours.yaml ne contient pas de document maison"),
    Words(
        "A house begins with its manifest: `house: my-house`, `name:` and `language:` at the top of parcours.yaml.",
        "Une maison commence par son manifeste : `maison: ma-maison`, `nom:` et `langue:` en tête de parcours.yaml.",
    ),
)
LOOK_ALIKE_ROLE = Rule(
    "LNK010",
    "look-alike-role",
    Severity.WARNING,
    Words(
        'nobody refers to role "{id}", and "{near}" exists: a misspelling?',
        "rien ne renvoie au métier « {id} », et « {near} » existe : une faute de frappe ?",
    ),
    Words(
        "A role with cues that no moment, handoff or colleague refers to, and whose id is almost another's, is most often a slip. "
        "Correct the id, or let a moment refer to this role.",
        "Un métier avec des repères auquel aucun moment, relais ou collègue ne renvoie, et dont l'identifiant ressemble à un "
        "autre, est le plus souvent une faute. Corrigez l'identifiant, ou faites-y référence.",
    ),
)

TOO_MANY_CELLS = Rule(
    "LNK011",
    "too-many-cells",
    E,
    Words(
        'with cue "{cue}" the house has more than {limit} cells',
        "avec le repère « {cue} », la maison a plus de {limit} cases",
    ),
    Words(
        "A cue is played once for each segment and each expectation it answers. So many cells are no house anybody plays; name "
        "the `segments` of the cues, or answer fewer expectations at once.",
        "Un repère est joué une fois pour chaque segment et chaque attente à laquelle il répond. Personne ne joue une maison "
        "d'autant de cases ; nommez les `segments` des repères, ou répondez à moins d'attentes à la fois.",
    ),
    bad="reperes:\n  - {id: tout-faire, moment: venir, attente: [etre-vu, etre-su], gestes: sourire, temps: 5 s}\n",
    good="reperes:\n  - {id: tout-faire, moment: venir, attente: etre-vu, segments: [voisins], gestes: sourire, temps: 5 s}\n",
)

UNKNOWN_FILE = Rule(
    "LNK012",
    "unknown-file",
    E,
    Words('the house has no file "{path}"', "la maison n'a pas de fichier « {path} »"),
    Words(
        "Figures may lie in a CSV file beside the specs. Its path is written from the folder of parcours.yaml on, with `/`, capitals "
        "as on the disk, and never leads out of that folder. Hidden files, those that `ignore` names, and those of other houses do "
        "not belong to the house.",
        "Des relevés peuvent être dans un fichier CSV à côté des specs. Son chemin s'écrit depuis le dossier de parcours.yaml, avec "
        "`/`, les majuscules comme sur le disque, et ne sort jamais de ce dossier. Les fichiers cachés, ceux que nomme `ignorer` et "
        "ceux d'autres maisons ne sont pas de la maison.",
    ),
    {
        "outside": Aspect(Words('"{path}" leads out of the house', "« {path} » mène hors de la maison")),
        "ending": Aspect(
            Words(
                '"{path}" is not the name of a CSV file, nor a list of figures',
                "« {path} » n'est ni le nom d'un fichier CSV, ni une liste de relevés",
            )
        ),
    },
)

LINK_RULES = (
    UNKNOWN_ID, DUPLICATE_ID, UNKNOWN_EVENT, WRONG_KIND, AMBIGUOUS_ID, UNKNOWN_RULE, SECOND_HOUSE, MOMENT_TWICE, NO_HOUSE,
    LOOK_ALIKE_ROLE,
    TOO_MANY_CELLS, UNKNOWN_FILE,
)  # fmt: skip
