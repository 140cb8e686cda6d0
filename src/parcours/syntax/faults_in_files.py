"""What can be wrong with a file before anyone reads YAML in it: the disk, the encoding, the size."""

from parcours.diagnostics import Rule, Severity, Words

NOT_UTF8 = Rule(
    code="SYN002",
    name="not-utf8",
    severity=Severity.ERROR,
    message=Words("the file is not UTF-8: byte {byte}", "le fichier n'est pas en UTF-8 : octet {byte}"),
    explanation=Words(
        "The file was saved in another encoding, so its accents cannot be read. In VS Code, click the encoding in the "
        'bar at the bottom right, choose "Reopen with Encoding" and the right one (often Windows 1252), check the '
        'accents, then "Save with Encoding" and UTF-8. In Notepad: "Save as", encoding UTF-8.',
        "Le fichier a été enregistré dans un autre encodage : ses accents ne peuvent pas être lus. Dans VS Code, "
        "cliquez sur l'encodage en bas à droite, choisissez « Rouvrir avec l'encodage » et le bon (souvent Windows "
        "1252), vérifiez les accents, puis « Enregistrer avec l'encodage » et UTF-8. Dans le Bloc-notes : « "
        "Enregistrer sous », encodage UTF-8.",
    ),
)

FORBIDDEN_CHARACTER = Rule(
    code="SYN003",
    name="forbidden-character",
    severity=Severity.ERROR,
    message=Words("{kind} ({character}) in the file", "{kind} ({character}) dans le fichier"),
    explanation=Words(
        "Some characters cannot be seen and make a file read otherwise than it looks: control characters, line ends "
        "of other systems, marks that turn the direction of writing. They often come with a text pasted from a PDF or "
        "a web page. Delete the character at the place shown, or type the line again by hand.",
        "Certains caractères ne se voient pas et font lire un fichier autrement qu'il ne paraît : caractères de "
        "contrôle, fins de ligne d'autres systèmes, marques qui changent le sens de l'écriture. Ils viennent souvent "
        "d'un texte collé depuis un PDF ou une page web. Effacez le caractère à l'endroit indiqué, ou retapez la "
        "ligne à la main.",
    ),
)

TOO_DEEP = Rule(
    code="SYN031",
    name="too-deep",
    severity=Severity.ERROR,
    message=Words(
        "more than {limit} lists or blocks inside one another",
        "plus de {limit} listes ou blocs les uns dans les autres",
    ),
    explanation=Words(
        "Nothing in a house needs so many levels. Brackets or dashes were probably repeated by mistake; the rest of "
        "the file is not read until this is mended.",
        "Rien dans une maison ne demande autant de niveaux. Des crochets ou des tirets ont sans doute été répétés par "
        "erreur ; la suite du fichier n'est pas lue avant correction.",
    ),
    bad="nom: " + "[" * 65 + "]" * 65 + "\n",
    good="nom: " + "[" * 2 + "]" * 2 + "\n",
)

TOO_MANY_NODES = Rule(
    code="SYN032",
    name="too-many-nodes",
    severity=Severity.ERROR,
    message=Words(
        "the file holds more than {limit} keys and values", "le fichier contient plus de {limit} clés et valeurs"
    ),
    explanation=Words(
        "One file holds too much to be read safely, and too much to be reviewed by anyone. Divide it: one role or one "
        "segment a file.",
        "Un seul fichier contient trop pour être lu sans risque, et trop pour être relu par quelqu'un. Partagez-le : "
        "un métier ou un segment par fichier.",
    ),
)

TEXT_TOO_LONG = Rule(
    code="SYN033",
    name="text-too-long",
    severity=Severity.ERROR,
    message=Words(
        "a text of {length} characters; at most {limit} are read",
        "un texte de {length} caractères ; {limit} au plus sont lus",
    ),
    explanation=Words(
        "A text this long is usually a pasted document or a closing quote that is missing. Keep the document beside "
        "the house and write what the role needs of it.",
        "Un texte aussi long est en général un document collé, ou un guillemet fermant oublié. Gardez le document à "
        "côté de la maison et écrivez ce dont le métier a besoin.",
    ),
)

TOO_MANY_FAULTS = Rule(
    code="SYN034",
    name="too-many-faults",
    severity=Severity.ERROR,
    message=Words(
        "more than {most} faults in this file; the rest of it was not read",
        "plus de {most} fautes dans ce fichier ; la suite n'a pas été lue",
    ),
    explanation=Words(
        "Reading stops when a file has this many faults: most of them usually have one cause. Mend the first ones and "
        "run the check again.",
        "La lecture s'arrête quand un fichier a autant de fautes : la plupart ont en général une seule cause. "
        "Corrigez les premières et relancez la vérification.",
    ),
)

FILE_TOO_LARGE = Rule(
    code="SYN035",
    name="file-too-large",
    severity=Severity.ERROR,
    message=Words(
        "the file has {size} bytes; at most {limit} are read",
        "le fichier fait {size} octets ; {limit} au plus sont lus",
    ),
    explanation=Words(
        "A spec file this large is not read. Divide it into one file a role or a segment, or add it to `ignore:` in "
        "parcours.yaml if it does not belong to the house.",
        "Un fichier aussi gros n'est pas lu. Partagez-le, un fichier par métier ou par segment, ou ajoutez-le à "
        "`ignorer:` dans parcours.yaml s'il n'est pas de la maison.",
    ),
)

UNREADABLE_FILE = Rule(
    code="SYN036",
    name="unreadable-file",
    severity=Severity.ERROR,
    message=Words("the file cannot be read: {reason}", "le fichier ne peut pas être lu : {reason}"),
    explanation=Words(
        "The computer refused to open this file. Often another program holds it (OneDrive, an open editor), or you "
        "may not read it. Close what uses it, check your rights, and run the check again.",
        "L'ordinateur a refusé d'ouvrir ce fichier. Souvent un autre programme le tient (OneDrive, un éditeur "
        "ouvert), ou vous n'avez pas le droit de le lire. Fermez ce qui l'utilise, vérifiez vos droits, puis relancez "
        "la vérification.",
    ),
)

LINK_OUT_OF_HOUSE = Rule(
    code="SYN037",
    name="link-out-of-house",
    severity=Severity.ERROR,
    message=Words(
        "the file is a symbolic link that leads out of the house",
        "le fichier est un lien symbolique qui sort de la maison",
    ),
    explanation=Words(
        "A house is read from its own folder only, so that a check never reads somebody else's files. Put a copy of "
        "the file into the house, or delete the link.",
        "Une maison n'est lue que dans son propre dossier, pour qu'une vérification ne lise jamais les fichiers de "
        "quelqu'un d'autre. Mettez une copie du fichier dans la maison, ou supprimez le lien.",
    ),
)

NOT_A_FILE = Rule(
    code="SYN038",
    name="not-a-file",
    severity=Severity.ERROR,
    message=Words("this is not a regular file", "ce n'est pas un fichier ordinaire"),
    explanation=Words(
        "Something with the name of a spec file is a folder, a device or a pipe, which cannot be read as a spec. "
        "Rename or remove it.",
        "Quelque chose qui porte le nom d'un fichier de la maison est un dossier, un périphérique ou un tube, et ne "
        "se lit pas. Renommez-le ou enlevez-le.",
    ),
)

TEMPLATE_AT_FAULT = Rule(
    code="SYN039",
    name="template-at-fault",
    severity=Severity.ERROR,
    message=Words("the template cannot be used: {reason}", "le gabarit est inutilisable : {reason}"),
    explanation=Words(
        "A template in the `templates/` of the house does not print, so that no page was written. Templates see the plan and "
        "what parcours gives them, nothing else: no file, no Python, and no more turns than a page needs. "
        "`parcours templates eject` gives the original to begin with anew.",
        "Un gabarit du dossier `templates/` de la maison ne s'imprime pas : aucune page n'a été écrite. Les gabarits voient "
        "le plan et ce que parcours leur donne, rien d'autre : ni fichier, ni Python, ni plus de tours qu'une page n'en "
        "demande. `parcours templates eject` donne l'original pour repartir de là.",
    ),
)

FILE_RULES: tuple[Rule, ...] = (
    NOT_UTF8,
    FORBIDDEN_CHARACTER,
    TOO_DEEP,
    TOO_MANY_NODES,
    TEXT_TOO_LONG,
    TOO_MANY_FAULTS,
    FILE_TOO_LARGE,
    UNREADABLE_FILE,
    LINK_OUT_OF_HOUSE,
    NOT_A_FILE,
    TEMPLATE_AT_FAULT,
)
