"""Where a French sentence and YAML's punctuation meet: quotes, colons, brackets, blanks."""

from parcours.diagnostics import Rule, Severity, Words

NOT_YAML = Rule(
    code="SYN001",
    name="not-yaml",
    severity=Severity.ERROR,
    message=Words(
        "from here on the file cannot be read as YAML", "à partir d'ici le fichier ne se lit plus comme du YAML"
    ),
    explanation=Words(
        "What stands here does not fit what stands before it. Look at the line shown and the one above: a quote or a "
        "bracket that does not close, a colon without a blank behind it, or a line that is not lined up with its "
        "neighbours. When in doubt, put texts in quotes.",
        "Ce qui est écrit ici ne va pas avec ce qui précède. Regardez la ligne indiquée et celle du dessus : un "
        "guillemet ou un crochet qui ne se ferme pas, des deux-points sans espace derrière, ou une ligne qui n'est "
        "pas alignée avec ses voisines. Dans le doute, mettez les textes entre guillemets.",
    ),
    bad="metier: conseiller\n...\nnom: Conseiller\n",
    good="metier: conseiller\nnom: Conseiller\n",
)

NO_BREAK_SPACE = Rule(
    code="SYN004",
    name="no-break-space",
    severity=Severity.ERROR,
    message=Words(
        "a no-break space ({character}) where YAML wants an ordinary one",
        "une espace insécable ({character}) là où YAML veut une espace ordinaire",
    ),
    explanation=Words(
        "A no-break space looks like a space, but YAML does not take it for one: the key, its colon and its value "
        "become one text. It comes from Word or from certain keyboards. Delete it and type an ordinary space. Inside "
        "a text it does no harm.",
        "Une espace insécable ressemble à une espace, mais YAML n'en fait pas une : la clé, ses deux-points et sa "
        "valeur deviennent un seul texte. Elle vient de Word ou de certains claviers. Effacez-la et tapez une espace "
        "ordinaire. À l'intérieur d'un texte, elle ne gêne pas.",
    ),
    bad="metier: conseiller\nnom:\u00a0Conseiller\n",
    good="metier: conseiller\nnom: Conseiller\n",
)

UNCLOSED_QUOTE = Rule(
    code="SYN006",
    name="unclosed-quote",
    severity=Severity.ERROR,
    message=Words(
        "the quote {quote} that opens here does not close", "le guillemet {quote} ouvert ici ne se ferme pas"
    ),
    explanation=Words(
        "A text that begins with a quote must end with the same quote; without it everything that follows is "
        "swallowed. Type the closing quote at the end of the text. A text with apostrophes goes between double "
        "quotes.",
        "Un texte qui commence par un guillemet doit finir par le même ; sans lui, tout ce qui suit est avalé. Tapez "
        "le guillemet fermant à la fin du texte. Un texte avec des apostrophes se met entre guillemets doubles.",
    ),
    bad='nom: "Accueil\nnote: premier contact\n',
    good='nom: "Accueil"\nnote: premier contact\n',
)

APOSTROPHE_IN_QUOTES = Rule(
    code="SYN007",
    name="apostrophe-in-quotes",
    severity=Severity.ERROR,
    message=Words("the apostrophe ends the text {text} too early", "l'apostrophe ferme trop tôt le texte {text}"),
    explanation=Words(
        "Between single quotes, an apostrophe is the closing quote. Put the text between double quotes, or without "
        'quotes: `nom: "l\'accueil"`.',
        "Entre guillemets simples, l'apostrophe est le guillemet fermant. Mettez le texte entre guillemets doubles, "
        'ou sans guillemets : `nom: "l\'accueil"`.',
    ),
    bad="nom: 'l'accueil'\n",
    good='nom: "l\'accueil"\n',
)

TEXT_AFTER_QUOTE = Rule(
    code="SYN008",
    name="text-after-quote",
    severity=Severity.ERROR,
    message=Words("text stands behind the closing quote", "du texte suit le guillemet fermant"),
    explanation=Words(
        "What opens with a quote ends at the next one of its kind, and nothing may follow. Put the quotes around the "
        "whole text; for words quoted inside it, use « » or the other kind of quote.",
        "Ce qui s'ouvre par un guillemet finit au suivant de même forme, et rien ne peut suivre. Mettez les "
        "guillemets autour du texte entier ; pour des mots cités à l'intérieur, utilisez « » ou l'autre forme de "
        "guillemets.",
    ),
    bad='dire: "Bonjour" avec le sourire\n',
    good="dire: « Bonjour » avec le sourire\n",
)

COLON_IN_TEXT = Rule(
    code="SYN009",
    name="colon-in-text",
    severity=Severity.ERROR,
    message=Words(
        "a colon followed by a blank inside a text without quotes",
        "deux-points suivis d'une espace dans un texte sans guillemets",
    ),
    explanation=Words(
        "In YAML a colon followed by a blank ends a key, so a text that holds one cannot be read. Put the whole text "
        'in quotes: `nom: "Moment : accueil"`.',
        "En YAML, des deux-points suivis d'une espace terminent une clé : un texte qui en contient ne se lit pas. "
        'Mettez tout le texte entre guillemets : `nom: "Moment : accueil"`.',
    ),
    bad="nom: Moment : accueil\n",
    good='nom: "Moment : accueil"\n',
)

BRACKET_IN_TEXT = Rule(
    code="SYN010",
    name="bracket-in-text",
    severity=Severity.ERROR,
    message=Words(
        'a text without quotes begins with "{bracket}"', "un texte sans guillemets commence par « {bracket} »"
    ),
    explanation=Words(
        "At the beginning of a value, a bracket opens a list and a brace a block. If it is a blank to fill in, write "
        'it ‹prénom›, or put the text in quotes: `dire: "[prénom] bonjour"`.',
        "Au début d'une valeur, un crochet ouvre une liste et une accolade un bloc. Si c'est un blanc à remplir, "
        'écrivez-le ‹prénom›, ou mettez le texte entre guillemets : `dire: "[prénom] bonjour"`.',
    ),
    bad="dire: [prénom] bonjour\n",
    good="dire: ‹prénom› bonjour\n",
)

UNCLOSED_BRACKET = Rule(
    code="SYN011",
    name="unclosed-bracket",
    severity=Severity.ERROR,
    message=Words('the "{bracket}" that opens here does not close', "le « {bracket} » ouvert ici ne se ferme pas"),
    explanation=Words(
        "Every `[` wants its `]` and every `{` its `}`, with commas between the items. Type the missing one, or write "
        "the list with one dash a line.",
        "Chaque `[` veut son `]` et chaque `{` son `}`, avec des virgules entre les éléments. Tapez celui qui manque, "
        "ou écrivez la liste avec un tiret par ligne.",
    ),
    bad="canaux: [telephone, guichet\nnom: Accueil\n",
    good="canaux: [telephone, guichet]\nnom: Accueil\n",
)

RESERVED_START = Rule(
    code="SYN012",
    name="reserved-start",
    severity=Severity.ERROR,
    message=Words(
        'a text without quotes begins with "{character}"', "un texte sans guillemets commence par « {character} »"
    ),
    explanation=Words(
        "Some signs have a meaning of their own in YAML when a text begins with them: @ ` % & * ! | > ? , ] }. Put "
        "the whole text in quotes.",
        "Certains signes ont un sens propre en YAML quand un texte commence par eux : @ ` % & * ! | > ? , ] }. Mettez "
        "tout le texte entre guillemets.",
    ),
    bad="dire: @prénom, bonjour\n",
    good='dire: "@prénom, bonjour"\n',
)

BACKSLASH_IN_QUOTES = Rule(
    code="SYN019",
    name="backslash-in-quotes",
    severity=Severity.ERROR,
    message=Words(
        '"{text}" is not read as it is written between double quotes',
        "« {text} » n'est pas lu tel quel entre guillemets doubles",
    ),
    explanation=Words(
        "Between double quotes a backslash changes the sign behind it. Write it twice, or put the text between single "
        "quotes: `source: 'C:\\Parcours'`.",
        "Entre guillemets doubles, la barre oblique inverse change le signe qui la suit. Écrivez-la deux fois, ou "
        "mettez le texte entre guillemets simples : `source: 'C:\\Parcours'`.",
    ),
    bad='source: "C:\\Parcours"\n',
    good="source: 'C:\\Parcours'\n",
)

HASH_IN_TEXT = Rule(
    code="SYN040",
    name="hash-in-text",
    severity=Severity.WARNING,
    message=Words(
        '"{remark}" is read as a remark, and is missing from the text before it',
        "« {remark} » est lu comme une remarque et manque au texte qui précède",
    ),
    explanation=Words(
        "In YAML a blank and a `#` begin a remark, which nobody reads: the text ends before it. If what follows the `#` belongs to the "
        "text, put the whole text in quotes. If it is a remark, type a blank behind the `#`: `# like this`.",
        "En YAML, une espace et un `#` commencent une remarque, que personne ne lit : le texte finit avant elle. Si ce qui suit le `#` "
        "fait partie du texte, mettez tout le texte entre guillemets. Si c'est une remarque, tapez une espace derrière le `#` : "
        "`# comme ceci`.",
    ),
    bad="dire: On rappelle le dossier #12 demain\n",
    good='dire: "On rappelle le dossier #12 demain"\n',
)

UNMATCHED_QUOTES = Rule(
    code="SYN041",
    name="unmatched-quotes",
    severity=Severity.WARNING,
    message=Words(
        "the quote {quote} has no other of its make in this text, and will be printed with it",
        "le guillemet {quote} n'a pas de pendant de même forme dans ce texte, et sera imprimé avec lui",
    ),
    explanation=Words(
        "A word processor and some keyboards make “ ” or « » of straight quotes. To YAML they are letters: they do not hold a text "
        "together, and they stand on the page. Put straight quotes on both sides, or, if the page is to show quotes, two of one make. A "
        "text between straight quotes may begin or end with any other.",
        "Un traitement de texte et certains claviers changent les guillemets droits en “ ” ou en « ». Pour YAML ce sont des lettres : "
        "elles ne délimitent pas le texte, et se voient sur la page. Mettez des guillemets droits des deux côtés, ou, si la page doit "
        "montrer des guillemets, deux de même forme. Entre guillemets droits, un texte peut commencer ou finir par n'importe quel autre.",
    ),
    bad='nom: “Accueil"\n',
    good='nom: "Accueil"\n',
)

TEXT_RULES: tuple[Rule, ...] = (
    NO_BREAK_SPACE,
    UNCLOSED_QUOTE,
    APOSTROPHE_IN_QUOTES,
    TEXT_AFTER_QUOTE,
    COLON_IN_TEXT,
    BRACKET_IN_TEXT,
    UNCLOSED_BRACKET,
    RESERVED_START,
    BACKSLASH_IN_QUOTES,
    HASH_IN_TEXT,
    UNMATCHED_QUOTES,
)
