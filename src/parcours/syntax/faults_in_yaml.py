"""What YAML allows and a house does not: hidden copies and types, keys that are no words, numbers that change."""

from parcours.diagnostics import Rule, Severity, Words

DUPLICATE_KEY = Rule(
    code="SYN020",
    name="duplicate-key",
    severity=Severity.ERROR,
    message=Words('the key "{key}" stands here twice', "la clé « {key} » est écrite deux fois ici"),
    explanation=Words(
        "The same key stands twice in one block, and only one of the two values could count. Keep one of them; if "
        "both are meant, write one key with a list.",
        "La même clé est écrite deux fois dans un bloc, et une seule des deux valeurs compterait. Gardez-en une ; si "
        "les deux sont voulues, écrivez une seule clé avec une liste.",
    ),
    bad="metier: conseiller\nnom: Conseiller\nnom: Conseillère\n",
    good="metier: conseiller\nnom: Conseiller\n",
)

EMPTY_KEY = Rule(
    code="SYN021",
    name="empty-key",
    severity=Severity.ERROR,
    message=Words("there is no key before this colon", "il n'y a pas de clé devant ces deux-points"),
    explanation=Words(
        "Every value needs a word before its colon that says what it is. Write the key, as in `nom: Accueil`, or "
        "delete the line.",
        "Chaque valeur veut devant ses deux-points un mot qui dit ce qu'elle est. Écrivez la clé, comme dans `nom: "
        "Accueil`, ou supprimez la ligne.",
    ),
    bad="metier: conseiller\n: Conseiller\n",
    good="metier: conseiller\nnom: Conseiller\n",
)

COMPLEX_KEY = Rule(
    code="SYN022",
    name="complex-key",
    severity=Severity.ERROR,
    message=Words(
        "a list or a block stands where a key is expected", "une liste ou un bloc est écrit à la place d'une clé"
    ),
    explanation=Words(
        "What stands before a colon is one word, not a list in brackets or braces. If it is part of a text, put the "
        'whole text in quotes: `dire: "[prénom] : bonjour"`.',
        "Devant les deux-points se trouve un mot, pas une liste entre crochets ou accolades. Si cela fait partie d'un "
        'texte, mettez tout le texte entre guillemets : `dire: "[prénom] : bonjour"`.',
    ),
    bad="dire:\n  [prénom]: bonjour\n",
    good='dire: "[prénom]: bonjour"\n',
)

ANCHOR = Rule(
    code="SYN023",
    name="anchor",
    severity=Severity.ERROR,
    message=Words('"&{name}" names a value so that it can be copied', "« &{name} » nomme une valeur pour la recopier"),
    explanation=Words(
        "In YAML a word behind `&` gives a value a name for later copies. A house is read by people: write the value "
        'where it is meant. If the `&` belongs to a text, put the text in quotes: `nom: "&Co"`.',
        "En YAML, un mot derrière `&` donne un nom à une valeur pour la recopier plus loin. Une maison se lit par des "
        "gens : écrivez la valeur là où elle sert. Si le `&` fait partie d'un texte, mettez le texte entre "
        'guillemets : `nom: "&Co"`.',
    ),
    bad="nom: &Co Conseil\n",
    good='nom: "&Co Conseil"\n',
)

ALIAS = Rule(
    code="SYN024",
    name="alias",
    severity=Severity.ERROR,
    message=Words('"*{name}" asks for a copy of another value', "« *{name} » demande la copie d'une autre valeur"),
    explanation=Words(
        "In YAML a word behind `*` stands for a copy of a value named elsewhere. Write the value itself. If the star "
        'belongs to a text, put the text in quotes: `note: "*important*"`.',
        "En YAML, un mot derrière `*` tient lieu de copie d'une valeur nommée ailleurs. Écrivez la valeur elle-même. "
        "Si l'astérisque fait partie d'un texte, mettez le texte entre guillemets : `note: \"*important*\"`.",
    ),
    bad="note: *important\n",
    good='note: "*important*"\n',
)

MERGE_KEY = Rule(
    code="SYN025",
    name="merge-key",
    severity=Severity.ERROR,
    message=Words('"<<" asks for the keys of another block', "« << » demande les clés d'un autre bloc"),
    explanation=Words(
        "Some tools read the key `<<` as a copy of all keys of another block. In a house every block says what it "
        "holds: write the keys where they are meant.",
        "Certains outils lisent la clé `<<` comme la copie de toutes les clés d'un autre bloc. Dans une maison, "
        "chaque bloc dit ce qu'il contient : écrivez les clés là où elles servent.",
    ),
    bad="metier: conseiller\n<<: modele\n",
    good="metier: conseiller\n",
)

TAG = Rule(
    code="SYN026",
    name="tag",
    severity=Severity.ERROR,
    message=Words('"{tag}" gives this value a type', "« {tag} » donne un type à cette valeur"),
    explanation=Words(
        "In YAML a word that begins with `!` says of which type a value is; in a house the key says it. Delete the "
        'word. If the exclamation mark belongs to a text, put the text in quotes: `note: "!important"`.',
        "En YAML, un mot qui commence par `!` dit de quel type est une valeur ; dans une maison, c'est la clé qui le "
        "dit. Effacez le mot. Si le point d'exclamation fait partie d'un texte, mettez le texte entre guillemets : "
        '`note: "!important"`.',
    ),
    bad="note: !important rappeler\n",
    good='note: "!important rappeler"\n',
)

DIRECTIVE = Rule(
    code="SYN027",
    name="directive",
    severity=Severity.ERROR,
    message=Words(
        'a line that begins with "%" is an order to the reader',
        "une ligne qui commence par « % » est un ordre au lecteur",
    ),
    explanation=Words(
        "A line that begins with `%` tells a YAML reader how to read. A house is always read as YAML 1.2, so delete "
        "the line. If it belongs to a text, indent it below its key or put the text in quotes.",
        "Une ligne qui commence par `%` dit à un lecteur YAML comment lire. Une maison est toujours lue en YAML 1.2 : "
        "supprimez la ligne. Si elle fait partie d'un texte, décalez-la sous sa clé ou mettez le texte entre "
        "guillemets.",
    ),
    bad="%YAML 1.2\n---\nmetier: conseiller\n",
    good="---\nmetier: conseiller\n",
)

LEADING_ZERO = Rule(
    code="SYN028",
    name="leading-zero",
    severity=Severity.INFO,
    message=Words(
        '"{text}" is read as a text here; other tools read a number',
        "« {text} » est lu ici comme un texte ; d'autres outils y lisent un nombre",
    ),
    explanation=Words(
        "Digits behind a zero (a postal code, a telephone number) stay as they are written here. A spreadsheet or "
        "another YAML tool may drop the zero or count in eights. With quotes everybody reads the same.",
        "Des chiffres derrière un zéro (un code postal, un numéro de téléphone) restent ici tels qu'ils sont écrits. "
        "Un tableur ou un autre outil YAML peut perdre le zéro ou compter en base huit. Avec des guillemets, tout le "
        "monde lit la même chose.",
    ),
    bad="note: 01000\n",
    good='note: "01000"\n',
)

NUMBER_OUT_OF_RANGE = Rule(
    code="SYN029",
    name="number-out-of-range",
    severity=Severity.ERROR,
    message=Words(
        "the number {text} is too large to be kept exactly",
        "le nombre {text} est trop grand pour être gardé exactement",
    ),
    explanation=Words(
        "Numbers beyond 9 007 199 254 740 991 change their last digits in many tools. If it is a reference and "
        "nothing to count with, such as a contract number, put it in quotes.",
        "Au-delà de 9 007 199 254 740 991, beaucoup d'outils changent les derniers chiffres d'un nombre. Si c'est une "
        "référence et non une quantité, un numéro de contrat par exemple, mettez-la entre guillemets.",
    ),
    bad="note: 12345678901234567890\n",
    good='note: "12345678901234567890"\n',
)

NOT_A_NUMBER = Rule(
    code="SYN030",
    name="not-a-number",
    severity=Severity.ERROR,
    message=Words(
        '"{text}" is no number anyone can count with', "« {text} » n'est pas un nombre avec lequel on compte"
    ),
    explanation=Words(
        "`.inf` and `.nan` are YAML's words for infinity and for no number at all. Write a number, or leave the key "
        "out when there is no limit or no value.",
        "`.inf` et `.nan` sont les mots de YAML pour l'infini et pour l'absence de nombre. Écrivez un nombre, ou "
        "enlevez la clé s'il n'y a pas de limite ou pas de valeur.",
    ),
    bad="cible: .inf\n",
    good="cible: 95\n",
)

YAML_RULES: tuple[Rule, ...] = (
    DUPLICATE_KEY,
    EMPTY_KEY,
    COMPLEX_KEY,
    ANCHOR,
    ALIAS,
    MERGE_KEY,
    TAG,
    DIRECTIVE,
    LEADING_ZERO,
    NUMBER_OUT_OF_RANGE,
    NOT_A_NUMBER,
)
