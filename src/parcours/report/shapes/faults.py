"""What `validate` writes for programs. Part of floor 7's report."""

from collections.abc import Mapping
from typing import Annotated, TypeAlias, TypedDict

from parcours.diagnostics import SeverityWord, Words
from parcours.report.shapes.version import Version

File: TypeAlias = Annotated[
    str,
    Words("the path, relative to the current folder, with `/`", "le chemin, depuis le dossier courant, avec des `/`"),
]
Line: TypeAlias = Annotated[int, Words("where it starts: line, from 1", "où cela commence : la ligne, à partir de 1")]
Column: TypeAlias = Annotated[
    int,
    Words(
        "where it starts: column, from 1, in code points (as SARIF's `unicodeCodePoints`)",
        "où cela commence : la colonne, à partir de 1, en points de code (comme `unicodeCodePoints` de SARIF)",
    ),
]
EndLine: TypeAlias = Annotated[int, Words("where it ends: line", "où cela finit : la ligne")]
EndColumn: TypeAlias = Annotated[
    int,
    Words(
        "where it ends: the first column that no longer belongs to it",
        "où cela finit : la première colonne qui n'en est plus",
    ),
]
Errors: TypeAlias = Annotated[
    int,
    Words(
        "how many diagnostics of severity `error` were found, listed or not",
        "combien de diagnostics de gravité `error` ont été trouvés, donnés ou non",
    ),
]
Warnings: TypeAlias = Annotated[int, Words("the same for `warning`", "de même pour `warning`")]
Infos: TypeAlias = Annotated[int, Words("the same for `info`", "de même pour `info`")]
Waived: TypeAlias = Annotated[
    int,
    Words(
        "how many diagnostics a waiver of the house covers; they are neither listed nor counted elsewhere",
        "combien de diagnostics sont sous une dérogation de la maison ; ils ne sont ni donnés ni comptés ailleurs",
    ),
]
Known: TypeAlias = Annotated[
    int,
    Words(
        "how many diagnostics a [baseline](commands.md#the-baseline) knows; they are neither listed nor counted elsewhere",
        "combien de diagnostics connaît un [état de référence](commands.fr.md#létat-de-référence) ; ils ne sont ni donnés ni "
        "comptés ailleurs",
    ),
]


class LabelJson(TypedDict):
    """Another place that matters."""

    file: File
    line: Line
    column: Column
    end_line: EndLine
    end_column: EndColumn
    message: Annotated[
        str, Words("what stands there, in the language of the screen", "ce qui s'y trouve, dans la langue de l'écran")
    ]


class EditJson(TypedDict):
    """A stretch of a file to write anew."""

    file: File
    line: Line
    column: Column
    end_line: EndLine
    end_column: EndColumn
    text: Annotated[str, Words("what to write there", "ce qu'il faut y écrire")]


class FixJson(TypedDict):
    """What would mend a fault."""

    safe: Annotated[
        bool,
        Words(
            "whether nothing else can have been meant; `parcours fix` makes the others with `--unsafe` only",
            "si rien d'autre n'a pu être voulu ; `parcours fix` ne fait les autres qu'avec `--unsafe`",
        ),
    ]
    edits: Annotated[
        list[EditJson], Words("all of them together mend the fault", "toutes ensemble, elles corrigent le défaut")
    ]


class PlaceJson(TypedDict):
    """A stretch of a file."""

    file: File
    line: Line
    column: Column
    end_line: EndLine
    end_column: EndColumn


class DiagnosticJson(TypedDict):
    """One thing that was found."""

    code: Annotated[
        str, Words("the rule's code, never reused: `LNK001`", "le code de la règle, jamais repris : `LNK001`")
    ]
    name: Annotated[
        str,
        Words(
            "the rule's name, as waivers and `parcours explain` take it: `unknown-id`",
            "le nom de la règle, tel que le prennent les dérogations et `parcours explain` : `unknown-id`",
        ),
    ]
    severity: Annotated[
        SeverityWord,
        Words("after the house's status and configuration", "une fois comptés le statut et les réglages de la maison"),
    ]
    message: Annotated[str, Words("the fact, in the language of the screen", "le fait, dans la langue de l'écran")]
    file: File
    line: Line
    column: Column
    end_line: EndLine
    end_column: EndColumn
    facts: Annotated[
        dict[str, str | int | list[str]],
        Words(
            "what the message speaks of: text, integer, or list of texts by name, in no language (in English where words are "
            "needed); names in alphabetical order",
            "ce dont parle le message : un texte, un entier ou une liste de textes par nom, dans aucune langue (en anglais où il "
            "faut des mots) ; les noms par ordre alphabétique",
        ),
    ]
    labels: Annotated[list[LabelJson], Words("other places that matter", "d'autres endroits qui comptent")]
    suggestion: Annotated[
        str | None,
        Words(
            "what could be written instead of what stands from `line`, `column` to `end_line`, `end_column`",
            "ce qui pourrait s'écrire à la place de ce qui va de `line`, `column` à `end_line`, `end_column`",
        ),
    ]
    fix: Annotated[
        FixJson | None,
        Words(
            "what a program could write, as `parcours fix` does",
            "ce qu'un programme pourrait écrire, comme le fait `parcours fix`",
        ),
    ]


class HouseJson(TypedDict):
    """A house that was looked at."""

    path: Annotated[
        str,
        Words(
            "its folder, relative to the current one, with `/`; `.` for the current folder itself",
            "son dossier, depuis le dossier courant, avec des `/` ; `.` pour le dossier courant lui-même",
        ),
    ]
    files: Annotated[int, Words("how many spec files were looked at", "combien de fichiers de specs ont été regardés")]
    errors: Errors
    warnings: Warnings
    infos: Infos
    waived: Waived
    known: Known
    muted: Annotated[
        list[str],
        Words(
            "the rules that were not judged, because something they speak of could not be read",
            "les règles qui n'ont pas été jugées, faute d'avoir pu lire ce dont elles parlent",
        ),
    ]


class CountsJson(TypedDict):
    """How much was found."""

    errors: Errors
    warnings: Warnings
    infos: Infos


class SummaryJson(TypedDict):
    """All houses in numbers."""

    houses: Annotated[int, Words("how many houses were looked at", "combien de maisons ont été regardées")]
    files: Annotated[
        int, Words("how many spec files, of all houses", "combien de fichiers de specs, de toutes les maisons")
    ]
    errors: Errors
    warnings: Warnings
    infos: Infos
    waived: Waived
    known: Known
    truncated: Annotated[
        int,
        Words(
            "how many diagnostics were counted but not listed, because there were more than 100 in their file",
            "combien de diagnostics ont été comptés et non donnés, parce que leur fichier en avait plus de 100",
        ),
    ]


class ReportJson(TypedDict):
    """What `validate --format json` writes."""

    version: Version
    houses: Annotated[
        list[HouseJson], Words("the houses looked at, ordered by path", "les maisons regardées, par ordre de chemin")
    ]
    diagnostics: Annotated[
        list[DiagnosticJson],
        Words(
            "what was found: by house, then file, line, column, code; at most 100 of one file",
            "ce qui a été trouvé : par maison, puis fichier, ligne, colonne, code ; au plus 100 d'un fichier",
        ),
    ]
    summary: Annotated[
        SummaryJson,
        Words("what was looked at and found, in numbers", "ce qui a été regardé et trouvé, en nombres"),
    ]


HEADINGS: Mapping[type, Words] = {
    ReportJson: Words("The document", "Le document"),
    HouseJson: Words("A house", "Une maison"),
    DiagnosticJson: Words("A diagnostic", "Un diagnostic"),
    LabelJson: Words("A label", "Un autre endroit"),
    FixJson: Words("A fix", "Une correction"),
    EditJson: Words("An edit", "Une retouche"),
    SummaryJson: Words("The summary", "Le résumé"),
}
"""What the manual calls each of them."""
