"""The faults of one document: unknown, missing or unreadable keys and values. The written-out list of MOD rules."""

from parcours.diagnostics import Aspect, Rule, Severity, Words

E = Severity.ERROR


def _rule(code: str, name: str, message: Words, explanation: Words, **aspects: Words) -> Rule:
    return Rule(code, name, E, message, explanation, {key: Aspect(words) for key, words in aspects.items()})


UNKNOWN_KEY = _rule(
    "MOD001",
    "unknown-key",
    Words('{owner} has no key "{key}"', "{owner} n'a pas de clé « {key} »"),
    Words(
        "Every key of the spec language is known, so that a misspelt one is never silently ignored. Correct the spelling, "
        "move the key to where the message sends it, or remove it. Free remarks have a place of their own: `note`.",
        "Chaque clé du langage est connue, pour qu'une faute de frappe ne soit jamais ignorée en silence. Corrigez la clé, "
        "mettez-la là où le message l'envoie, ou retirez-la. Les remarques libres ont leur place : `note`.",
    ),
)
MISSING_KEY = _rule(
    "MOD002",
    "missing-key",
    Words('{owner} lacks its "{key}"', "{owner} : il manque « {key} »"),
    Words(
        "Some keys are required, because nothing sensible can be compiled without them: an id, a name, the moment of a cue.",
        "Certaines clés sont obligatoires, car rien de sensé ne peut être compilé sans elles : un identifiant, un nom, le "
        "moment d'un repère.",
    ),
)
WRONG_TYPE = _rule(
    "MOD003",
    "wrong-type",
    Words('"{key}" expects {expected}, not {found}', "« {key} » attend {expected}, pas {found}"),
    Words(
        "A key holds a text, a number, a list or a group of keys, and this one holds another kind of thing. A list is written "
        "`[a, b]` or one `- item` a line; a group of keys is indented below its key; a number that is a text goes in quotes.",
        "Une clé contient un texte, un nombre, une liste ou un groupe de clés, et celle-ci contient autre chose. Une liste "
        "s'écrit `[a, b]` ou un `- élément` par ligne ; un groupe de clés est en retrait sous sa clé ; un nombre qui est un "
        "texte se met entre guillemets.",
    ),
)
UNKNOWN_WORD = _rule(
    "MOD004",
    "unknown-word",
    Words('"{word}" is not a word for "{key}": {allowed}', "« {word} » n'est pas un mot pour « {key} » : {allowed}"),
    Words(
        "This key takes one of a few words, in English or in French. The message lists them.",
        "Cette clé prend un mot parmi quelques-uns, en français ou en anglais. Le message les donne.",
    ),
)
MALFORMED_ID = _rule(
    "MOD005",
    "malformed-id",
    Words(
        '"{word}" cannot be an id: small letters without accents, digits and single hyphens, at most 64',
        "« {word} » ne peut pas être un identifiant : minuscules sans accent, chiffres et tirets simples, 64 au plus",
    ),
    Words(
        "Ids name things across files, in page addresses and in git. They stay plain so that they are the same everywhere; the "
        "beautiful wording belongs in `name`.",
        "Les identifiants nomment les choses d'un fichier à l'autre, dans l'adresse des pages et dans git. Ils restent simples "
        "pour être partout les mêmes ; la belle formulation va dans `nom`.",
    ),
)
RESERVED_ID = _rule(
    "MOD006",
    "reserved-id",
    Words('"{word}" is a name Windows keeps for itself', "« {word} » est un nom que Windows se réserve"),
    Words(
        "This id becomes a file name, and Windows refuses files called con, nul, aux, com1 and the like. Choose another id.",
        "Cet identifiant devient un nom de fichier, et Windows refuse les fichiers nommés con, nul, aux, com1, etc. "
        "Choisissez-en un autre.",
    ),
)
OUT_OF_RANGE = _rule(
    "MOD007",
    "out-of-range",
    Words('"{key}" goes {range}, not {found}', "« {key} » va {range}, pas {found}"),
    Words(
        "Scales are closed: emotion goes from -3 to +3, effort from 1 to 5, `format` is the version this program reads.",
        "Les échelles sont fermées : l'émotion va de -3 à +3, l'effort de 1 à 5, `format` est la version que ce programme lit.",
    ),
)
EMPTY_VALUE = _rule(
    "MOD008",
    "empty-value",
    Words('"{key}" is empty', "« {key} » est vide"),
    Words(
        "A text without a letter or a list without an item says nothing. Write it, or leave the key out: what is left out is "
        'shown as "not recorded".',
        "Un texte sans lettre ou une liste sans élément ne dit rien. Écrivez-le, ou retirez la clé : ce qui est absent est "
        "montré comme « non renseigné ».",
    ),
)
KEY_TWICE = _rule(
    "MOD009",
    "key-in-two-languages",
    Words('"{key}" is written twice, in two spellings', "« {key} » est écrit deux fois, sous deux formes"),
    Words(
        "`nom` and `name` are the same key. Keep one of them.",
        "`nom` et `name` sont la même clé. Gardez-en une.",
    ),
)
UNREADABLE = _rule(
    "MOD010",
    "unreadable-value",
    Words('"{word}" is not {what}: {reason}', "« {word} » n'est pas {what} : {reason}"),
    Words(
        "Durations, clocks, dates, shares and sums are read exactly, never guessed. The reference page on time lists every form.",
        "Durées, heures, dates, parts et montants sont lus exactement, jamais devinés. La page de référence sur le temps donne "
        "toutes les formes.",
    ),
)
TIMING_FORMS = _rule(
    "MOD011",
    "two-timings-in-one",
    Words(
        'one timing says both "{first}" and "{second}"',
        "un même temps dit à la fois « {first} » et « {second} »",
    ),
    Words(
        "A timing says one thing: within a delay, before an event, on a day, in a window, at a cadence. `lasts` may join any of "
        "them. The earliest beside `within` is `not_before`; `at_least` and `at_most` go with `before`. Two things to do at two "
        "times are two cues. In a variant, `by`, `between`, `on`, `at_least` or `at_most` could join what the cue says or take its "
        "place: repeat beside it what still holds, or write a sentence, `between 9:00 and 10:00`, which takes its place.",
        "Un temps dit une seule chose : sous un délai, avant un événement, un jour donné, dans un créneau, à une cadence. `dure` "
        "peut s'y ajouter. Le plus tôt, à côté de `sous`, est `pas_avant` ; `au_moins` et `au_plus` vont avec `avant`. Deux "
        "choses à faire à deux moments sont deux repères. Dans une variante, `au_plus_tard`, `entre`, `les`, `au_moins` ou `au_plus` "
        "pourrait s'ajouter à ce que dit le repère ou le remplacer : répétez à côté ce qui tient encore, ou écrivez une phrase, "
        "`entre 9 h et 10 h`, qui le remplace.",
    ),
    variant=Words(
        '"{first}" in this variant leaves open whether "{second}" of the cue still holds',
        "« {first} », dans cette variante, ne dit pas si « {second} » du repère tient encore",
    ),
    stray=Words('"{first}" says nothing without "{second}"', "« {first} » ne dit rien sans « {second} »"),
)
KEPT_ONE_WAY = _rule(
    "MOD012",
    "kept-in-two-ways",
    Words(
        '"kept_by" takes either "in_turn" or "each"',
        "« tenu_par » prend soit « a_la_suite », soit « chacun »",
    ),
    Words(
        "Links that follow one another add up (`in_turn`); links that each keep the promise on their own do not (`each`). A "
        "promise is kept in one of the two ways.",
        "Des maillons qui se suivent s'additionnent (`a_la_suite`) ; des maillons qui tiennent chacun la promesse ne "
        "s'additionnent pas (`chacun`). Une promesse se tient d'une de ces deux façons.",
    ),
)
TRANSACTION = _rule(
    "MOD013",
    "transaction-of-a-relation",
    Words('a relational moment has no "transaction"', "un moment relationnel n'a pas de « transaction »"),
    Words(
        "A relational moment keeps a bond, a transactional one informs, sells, delivers or mends. Only the latter says which.",
        "Un moment relationnel entretient un lien ; un moment transactionnel informe, vend, délivre ou répare. Seul le second "
        "dit lequel.",
    ),
)
UNKNOWN_KIND = _rule(
    "MOD014",
    "unknown-kind",
    Words('a document cannot begin with "{key}"', "un document ne peut pas commencer par « {key} »"),
    Words(
        "The first key of a document says what it is: house, segment, role, or one of the catalogues (expectations, moments, "
        "events, channels, handoffs, commitments, calendars, profiles, mirrors, metrics, feedback, change).",
        "La première clé d'un document dit ce qu'il est : maison, segment, métier, ou l'un des catalogues (attentes, moments, "
        "evenements, canaux, relais, engagements, calendriers, profils, miroirs, indicateurs, remontees, changement).",
    ),
    later=Words(
        'the kind must come first: move "{kind}" before "{key}"',
        "le genre vient en premier : placez « {kind} » avant « {key} »",
    ),
)
NOT_A_DOCUMENT = _rule(
    "MOD015",
    "not-a-document",
    Words("a document is a group of keys, not {found}", "un document est un groupe de clés, pas {found}"),
    Words(
        "A spec file holds keys and values: `role: adviser`, then the rest below. A list or a text alone has no meaning here.",
        "Un fichier de specs contient des clés et des valeurs : `metier: conseiller`, puis la suite dessous. Une liste ou un "
        "texte seul n'a pas de sens ici.",
    ),
)
NOT_A_PATTERN = _rule(
    "MOD017",
    "not-a-pattern",
    Words('"{word}" is no gitignore pattern', "« {word} » n'est pas un motif gitignore"),
    Words(
        "`ignore` names files and folders that are not specs, as a .gitignore file does: `archives/`, `*.old.yaml`.",
        "`ignorer` nomme les fichiers et dossiers qui ne sont pas des specs, comme un fichier .gitignore : `archives/`, "
        "`*.old.yaml`.",
    ),
)
MISPLACED_HOUSE = _rule(
    "MOD016",
    "misplaced-house",
    Words(
        '"{key}" stands in parcours.yaml, at the root of the house',
        "« {key} » se place dans parcours.yaml, à la racine de la maison",
    ),
    Words(
        "A house has exactly one manifest, and its file is called parcours.yaml, so that everybody finds it.",
        "Une maison a un seul manifeste, et son fichier s'appelle parcours.yaml, pour que chacun le trouve.",
    ),
)

HANDOFF_TO_ONESELF = _rule(
    "MOD018",
    "handoff-to-oneself",
    Words('"{role}" hands the customer over to itself', "« {role} » se passe le client à lui-même"),
    Words(
        "A handoff goes from one role to another: that is where things get lost. What a role prepares for itself is a cue.",
        "Un relais va d'un métier à un autre : c'est là que les choses se perdent. Ce qu'un métier prépare pour lui-même est "
        "un repère.",
    ),
)

UNREADABLE_FIGURES = _rule(
    "MOD019",
    "unreadable-figures",
    Words('"{word}" in column "{column}" is not a number', "« {word} », colonne « {column} », n'est pas un nombre"),
    Words(
        "A CSV file of figures has a first line of headings, then one figure a line: `period`, `value`, and if you like `n` (how "
        "many answered), `source`, `note`; in English or in French, in any order. Semicolons, tabs or commas divide the cells, "
        "decimals may have a comma. Nothing is guessed: a cell that is not what its column says takes the file out of the "
        "reading. Correct the cell in the spreadsheet and save as CSV again.",
        "Un fichier CSV de relevés a une première ligne d'en-têtes, puis un relevé par ligne : `periode`, `valeur` et, au besoin, "
        "`n` (combien ont répondu), `source`, `note` ; en français ou en anglais, dans n'importe quel ordre. Des points-virgules, "
        "des tabulations ou des virgules séparent les cellules, les décimales peuvent avoir une virgule. Rien n'est deviné : une "
        "cellule qui n'est pas ce que dit sa colonne met le fichier hors de lecture. Corrigez-la dans le tableur et enregistrez "
        "de nouveau en CSV.",
    ),
    count=Words(
        '"{word}" in column "{column}" is not a whole number of people',
        "« {word} », colonne « {column} », n'est pas un nombre entier de personnes",
    ),
    blank=Words('the column "{column}" is empty on this line', "la colonne « {column} » est vide sur cette ligne"),
    column=Words('no column is called "{word}": {known}', "aucune colonne ne s'appelle « {word} » : {known}"),
    twice=Words('the column "{word}" stands there twice', "la colonne « {word} » y est deux fois"),
    missing=Words(
        'the first line lacks the column "{column}"', "il manque à la première ligne la colonne « {column} »"
    ),
    extra=Words(
        '"{word}" stands in no column: the first line names {number}',
        "« {word} » n'est dans aucune colonne : la première ligne en nomme {number}",
    ),
    quote=Words(
        "a quotation mark is not closed, or something follows it in its cell: {word}",
        "un guillemet n'est pas fermé, ou quelque chose le suit dans sa cellule : {word}",
    ),
    empty=Words("the file holds no figure", "le fichier ne contient aucun relevé"),
    rows=Words(
        "the file holds more than {most} figures, or too many faults; the rest was not read",
        "le fichier contient plus de {most} relevés, ou trop de fautes ; la suite n'a pas été lue",
    ),
    long=Words("the line has more than {most} characters", "la ligne a plus de {most} caractères"),
    unseen=Words("a character that nobody sees: {character}", "un caractère qui ne se voit pas : {character}"),
    encoding=Words(
        "the file is neither UTF-8 nor Windows 1252: save it as CSV UTF-8",
        "le fichier n'est ni en UTF-8 ni en Windows 1252 : enregistrez-le en CSV UTF-8",
    ),
)

MODEL_RULES = (
    UNKNOWN_KEY, MISSING_KEY, WRONG_TYPE, UNKNOWN_WORD, MALFORMED_ID, RESERVED_ID, OUT_OF_RANGE, EMPTY_VALUE, KEY_TWICE,
    UNREADABLE, TIMING_FORMS, KEPT_ONE_WAY, TRANSACTION, UNKNOWN_KIND, NOT_A_DOCUMENT, MISPLACED_HOUSE, NOT_A_PATTERN,
    HANDOFF_TO_ONESELF, UNREADABLE_FIGURES,
)  # fmt: skip
