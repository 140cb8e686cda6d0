"""One more item in a list: the list gains it, nothing else of the file changes, and its comments stand where they stood."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.model.decode import decode
from parcours.model.document import Document
from parcours.scaffold.insertion import data_of, last_of, quoted, with_item
from parcours.scaffold.texts import Known, Wanted, new_text
from parcours.source import SourceFile
from parcours.syntax.parser import parse

HOUSES = Path(__file__).parents[3] / "specs"
FILES = sorted(
    path
    for path in HOUSES.rglob("*.yaml")
    if re.search(r"^(moments|engagements|commitments):", path.read_text("utf-8"), re.M)
)
NOTHING = Known((), (), (), (), ())
ITEM = "id: payer\nnom: Payer\nnature: relationnel # un mot\n# un choix\n"
ADDED = {"id": "payer", "nom": "Payer", "nature": "relationnel"}


def inserted(text: str, kind: str = "moment", item: str = ITEM) -> str | None:
    trees, faults = parse(SourceFile("a.yaml", text))
    assert not faults
    documents: list[Document] = [document for tree in trees if (document := decode(tree, {})[0]) is not None]
    last = last_of(kind, documents)
    assert last is not None
    return with_item(last, item)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "moments:\n  - {id: a, nom: A, nature: relationnel}\n",
            ("moments:\n  - {id: a, nom: A, nature: relationnel}\n"
            "  - id: payer\n    nom: Payer\n    nature: relationnel # un mot\n    # un choix\n"),
        ),
        (
            "moments:\n- id: a\n  nom: A\n  nature: relationnel\n  # du premier\n# de tous\ncanaux: []\n",
            ("moments:\n- id: a\n  nom: A\n  nature: relationnel\n  # du premier\n"
            "- id: payer\n  nom: Payer\n  nature: relationnel # un mot\n  # un choix\n# de tous\ncanaux: []\n"),
        ),
        (
            "moments:\n  - id: a\n    nom: A\n    nature: relationnel",
            ("moments:\n  - id: a\n    nom: A\n    nature: relationnel\n"
            "  - id: payer\n    nom: Payer\n    nature: relationnel # un mot\n    # un choix"),
        ),
        (
            "moments: [{id: a, nom: A, nature: relationnel}] # tout\n",
            "moments: [{id: payer, nom: Payer, nature: relationnel}, {id: a, nom: A, nature: relationnel}] # tout\n",
        ),
        (
            "moments:\r\n  - id: a\r\n    nom: |\r\n      A\r\n    nature: relationnel\r\n---\r\nsegment: s\r\nnom: S\r\n",
            ("moments:\r\n  - id: a\r\n    nom: |\r\n      A\r\n    nature: relationnel\r\n"
            "  - id: payer\r\n    nom: Payer\r\n    nature: relationnel # un mot\r\n    # un choix\r\n---\r\nsegment: s\r\nnom: S\r\n"),
        ),
        (
            "moments:\n  - id: a\n    nom: A\n    nature: relationnel\n\n  - id: b\n    nom: B\n    nature: relationnel\n",
            ("moments:\n  - id: a\n    nom: A\n    nature: relationnel\n\n  - id: b\n    nom: B\n    nature: relationnel\n\n"
            "  - id: payer\n    nom: Payer\n    nature: relationnel # un mot\n    # un choix\n"),
        ),
    ],
    ids=["dashes", "comments", "no-last-line-end", "brackets", "windows", "gaps"],
)  # fmt: skip
def test_an_item_is_put_behind_the_others(before: str, after: str) -> None:
    assert inserted(before) == after


def test_a_list_that_is_none_is_left_alone() -> None:
    assert inserted("moments: {id: a, nom: A, nature: relationnel}\n") is None


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}-{path.stem}" for path in FILES])
@pytest.mark.parametrize("eol", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_in_the_worked_houses_every_old_line_stays_and_stays_in_order(path: Path, eol: str) -> None:
    text = path.read_text("utf-8").replace("\n", eol)
    kind = "moment" if re.search(r"^moments:", text, re.M) else "commitment"
    item = new_text(Wanted(kind, "tout-neuf", "Tout neuf", "fr"), NOTHING)
    new = inserted(text, kind, item)
    assert new is not None
    rest = iter(new.split("\n"))
    assert all(line in rest for line in text.split("\n"))
    was, now = data_of(text), data_of(new)
    assert was is not None
    assert now is not None
    assert str(now).count("tout-neuf") == 1
    assert len(str(now)) > len(str(was))


@given(
    st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1)
    .map(str.strip)
    .filter(bool)
)
def test_any_name_is_read_back(text: str) -> None:
    assert data_of(f"nom: {quoted(text)}\n") == [{"nom": text}]


@pytest.mark.parametrize("kind", ["segment", "role", "moment", "commitment"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_new_texts_are_read_without_a_fault(kind: str, language: str) -> None:
    spoken = "fr" if language == "fr" else "en"
    text = new_text(Wanted(kind, "x", "oui: # non", spoken), Known(["m"], ["e"], ["r"], ["c"], ["r"]))
    key = {"moment": "moments", "commitment": "commitments"}.get(kind)
    if key is not None:
        text = f"{key}:\n  - " + text.replace("\n", "\n    ").rstrip(" ")
    trees, faults = parse(SourceFile("a.yaml", text))
    assert not faults
    assert decode(trees[0], {})[1] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_new_role_has_its_three_sentences_where_roles_say_theirs_and_answers_what_is_expected(language: str) -> None:
    spoken = "fr" if language == "fr" else "en"
    ids = (["m1", "m2"], ["e1", "e2"], ["r"], ["c"], ["r"])
    known = Known(*ids, expressed=[("m2", "e2")], contributes=True)
    text = new_text(Wanted("role", "x", "X", spoken), known)
    (role,) = data_of(re.sub("(?m)^# (?!À|CHOOSE)", "", text)) or []
    assert isinstance(role, dict)
    (cue,) = role["reperes" if spoken == "fr" else "cues"]
    said = [{key: one for key, one in each.items() if key not in ("dit", "says")} for each in role["contributions"]]
    expectation = "attente" if spoken == "fr" else "expectation"
    assert said == [{}, {"moment": "m2"}, {expectation: "e2"}]
    assert (cue["moment"], cue[expectation]) == ("m2", "e2")
    assert "contributions" not in new_text(Wanted("role", "x", "X", spoken), known._replace(contributes=False))
