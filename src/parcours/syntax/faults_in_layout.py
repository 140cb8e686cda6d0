"""Lines that do not stand where their author meant them: indentation, dashes, colons of keys."""

from parcours.diagnostics import Aspect, Rule, Severity, Words

TAB_INDENTATION = Rule(
    code="SYN005",
    name="tab-indentation",
    severity=Severity.ERROR,
    message=Words("a tab at the beginning of a line", "une tabulation au début d'une ligne"),
    explanation=Words(
        "YAML wants spaces at the beginning of a line, because a tab is not equally wide everywhere. Replace each tab "
        "by two spaces. In VS Code: command palette (F1), “Convert Indentation to Spaces”.",
        "YAML veut des espaces au début d'une ligne, parce qu'une tabulation n'a pas la même largeur partout. "
        "Remplacez chaque tabulation par deux espaces. Dans VS Code : palette de commandes (F1), « Convertir les "
        "retraits en espaces ».",
    ),
    bad="latitude:\n\tplafond: 80 EUR\n",
    good="latitude:\n  plafond: 80 EUR\n",
)

MISSING_SPACE = Rule(
    code="SYN013",
    name="missing-space",
    severity=Severity.ERROR,
    message=Words('no blank behind the colon of "{key}"', "pas d'espace derrière les deux-points de « {key} »"),
    explanation=Words(
        "A key ends with a colon and a blank; without the blank, key and value are one word. Write `nom: Accueil`.",
        "Une clé finit par des deux-points et une espace ; sans l'espace, clé et valeur ne font qu'un mot. Écrivez "
        "`nom: Accueil`.",
    ),
    bad="metier: conseiller\nnom:Conseiller\nscene: front\n",
    good="metier: conseiller\nnom: Conseiller\nscene: front\n",
)

DASH_WITHOUT_SPACE = Rule(
    code="SYN014",
    name="dash-without-space",
    severity=Severity.ERROR,
    message=Words("no blank behind the dash", "pas d'espace derrière le tiret"),
    explanation=Words(
        "An item of a list is a dash, a blank, then the item; without the blank, the dash belongs to the text. Write "
        "`- nommer la personne`. The dash is that of the keyboard: a word processor makes `–` or `•` of it, which are letters to YAML.",
        "Un élément de liste s'écrit tiret, espace, puis l'élément ; sans l'espace, le tiret fait partie du texte. "
        "Écrivez `- nommer la personne`. Le tiret est celui du clavier : un traitement de texte en fait `–` ou `•`, qui sont des "
        "lettres pour YAML.",
    ),
    aspects={
        "bullet": Aspect(
            Words(
                '"{character}" is no dash of a list: it comes from a word processor',
                "« {character} » n'est pas le tiret d'une liste : il vient d'un traitement de texte",
            )
        ),
    },
    bad="gestes:\n  - sourire\n  -nommer la personne\n  - conclure\n",
    good="gestes:\n  - sourire\n  - nommer la personne\n  - conclure\n",
)

MISSING_COLON = Rule(
    code="SYN015",
    name="missing-colon",
    severity=Severity.ERROR,
    message=Words(
        '"{text}" is neither a key nor an item of a list', "« {text} » n'est ni une clé ni un élément de liste"
    ),
    explanation=Words(
        "A line of its own is a key with a colon or an item with a dash. If it is a key, type the colon; if it goes "
        "on with the text above, indent it further than the key of that text.",
        "Une ligne à elle seule est une clé avec ses deux-points ou un élément avec son tiret. Si c'est une clé, "
        "tapez les deux-points ; si elle continue le texte du dessus, décalez-la plus à droite que la clé de ce "
        "texte.",
    ),
    bad="metier: conseiller\nmission\nnom: Conseiller\n",
    good="metier: conseiller\nmission: accueillir\nnom: Conseiller\n",
)

WRONG_INDENTATION = Rule(
    code="SYN016",
    name="wrong-indentation",
    severity=Severity.ERROR,
    message=Words(
        "this line is not lined up with any line above it", "cette ligne n'est alignée avec aucune ligne au-dessus"
    ),
    explanation=Words(
        "What belongs together starts in the same column, and what belongs to a key starts further right, below it. "
        "Move the line left or right until it stands below its neighbours.",
        "Ce qui va ensemble commence dans la même colonne, et ce qui dépend d'une clé commence plus à droite, sous "
        "elle. Déplacez la ligne jusqu'à ce qu'elle soit sous ses voisines.",
    ),
    bad="latitude:\n    plafond: 80 EUR\n  seul: dépannage\n",
    good="latitude:\n    plafond: 80 EUR\n    seul: dépannage\n",
)

LIST_AND_KEYS = Rule(
    code="SYN017",
    name="list-and-keys",
    severity=Severity.ERROR,
    message=Words(
        "items with a dash and keys with a colon in one block",
        "des éléments à tiret et des clés à deux-points dans un même bloc",
    ),
    explanation=Words(
        "A block is either a list, each line with a dash, or a set of keys, each with a colon. Give the list a key of "
        "its own, or move the line to the block where it belongs.",
        "Un bloc est soit une liste, un tiret par ligne, soit des clés, chacune avec ses deux-points. Donnez à la "
        "liste sa propre clé, ou déplacez la ligne dans le bloc auquel elle appartient.",
    ),
    bad="nom: Accueil\n- sourire\n",
    good="nom: Accueil\ngestes:\n- sourire\n",
)

LIST_IN_TEXT = Rule(
    code="SYN018",
    name="list-in-text",
    severity=Severity.ERROR,
    message=Words(
        "this dash is read as part of the text above it", "ce tiret est lu comme la suite du texte du dessus"
    ),
    explanation=Words(
        "A line further right than the text above it goes on with that text, dash and all. Line the dash up with its "
        "neighbours, or put the whole text in quotes if the dash belongs to it.",
        "Une ligne plus à droite que le texte du dessus continue ce texte, tiret compris. Alignez le tiret avec ses "
        "voisins, ou mettez tout le texte entre guillemets si le tiret en fait partie.",
    ),
    bad="gestes:\n  - sourire\n    - nommer la personne\n",
    good="gestes:\n  - sourire\n  - nommer la personne\n",
)

LAYOUT_RULES: tuple[Rule, ...] = (
    TAB_INDENTATION,
    MISSING_SPACE,
    DASH_WITHOUT_SPACE,
    MISSING_COLON,
    WRONG_INDENTATION,
    LIST_AND_KEYS,
    LIST_IN_TEXT,
)
