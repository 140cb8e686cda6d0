import pytest
from syntax_samples import read

from parcours.source import Span
from parcours.syntax.nodes import Path, Tree

TEXT = """\
# les métiers
---
metier: conseiller
nom: "Conseiller"
vide:
reperes:
  - id: a     # premier
    temps: {sous: 30 s, apres: appel}
  - dire: >-
      Bonjour,
      à vous

    gestes: [sourire, "dire 'oui'"]
  -
  - texte sur
    deux lignes
é: 012
"""


@pytest.fixture(params=["\n", "\r\n"], ids=["lf", "crlf"])
def tree(request: pytest.FixtureRequest) -> Tree:
    (tree,), _ = read(TEXT.replace("\n", request.param))
    return tree


def ends(span: Span) -> str:
    return f"{span.start.line}:{span.start.column}-{span.end.line}:{span.end.column}"


@pytest.mark.parametrize(
    ("path", "span", "key"),
    [
        ((), "3:1-3:19", "3:1-3:19"),
        (("metier",), "3:9-3:19", "3:1-3:7"),
        (("nom",), "4:6-4:18", "4:1-4:4"),
        (("vide",), "5:1-5:5", "5:1-5:5"),
        (("reperes",), "7:3-7:24", "6:1-6:8"),
        (("reperes", 0), "7:5-7:24", "7:5-7:24"),
        (("reperes", 0, "id"), "7:9-7:10", "7:5-7:7"),
        (("reperes", 0, "temps"), "8:12-8:38", "8:5-8:10"),
        (("reperes", 0, "temps", "apres"), "8:32-8:37", "8:25-8:30"),
        (("reperes", 1, "dire"), "9:11-11:13", "9:5-9:9"),
        (("reperes", 1, "gestes"), "13:13-13:36", "13:5-13:11"),
        (("reperes", 1, "gestes", 1), "13:23-13:35", "13:23-13:35"),
        (("reperes", 2), "14:3-14:4", "14:3-14:4"),
        (("reperes", 3), "15:5-16:16", "15:5-16:16"),
        (("é",), "17:4-17:7", "17:1-17:2"),
        # what is not there: its nearest written ancestor
        (("absent",), "3:1-3:19", "3:1-3:19"),
        (("reperes", 0, "temps", "absent", 3), "8:12-8:38", "8:5-8:10"),
        (("reperes", 9), "7:3-7:24", "6:1-6:8"),
        (("reperes", -1), "7:3-7:24", "6:1-6:8"),
        (("reperes", "id"), "7:3-7:24", "6:1-6:8"),
        (("metier", "id", 0), "3:9-3:19", "3:1-3:7"),
        (("nom", 0), "4:6-4:18", "4:1-4:4"),
    ],
)
def test_places(tree: Tree, path: Path, span: str, key: str) -> None:
    assert ends(tree.span(path)) == span
    assert ends(tree.key_span(path)) == key


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (("metier",), "conseiller"),
        (("nom",), '"Conseiller"'),
        (("vide",), ""),
        (("reperes", 2), ""),
        (("é",), "012"),
        (("reperes", 0, "temps"), "{sous: 30 s, apres: appel}"),
        (("reperes", 1, "dire"), ">-\n      Bonjour,\n      à vous"),
        (("reperes", 3), "texte sur\n    deux lignes"),
    ],
)
def test_written(tree: Tree, path: Path, written: str) -> None:
    assert tree.written(path).replace("\r\n", "\n") == written


def test_every_document_counts_its_lines_from_the_top_of_the_file() -> None:
    trees, _ = read("a: 1\n---\nb: 2\n---\n- x: y: z\n---\n\n  c: [3,\n    4]\n")
    assert [ends(tree.span(())) for tree in trees] == ["1:1-1:5", "3:1-3:5", "8:3-8:9"]
    assert ends(trees[2].span(("c",))) == "8:6-8:9"
    assert ends(trees[2].span(("c", 1))) == "9:5-9:6"


def test_of_two_equal_keys_the_first_has_the_place() -> None:
    (tree,), _ = read("a: 1\na: 2\n")
    assert ends(tree.span(("a",))) == "1:4-1:5"


def test_keys_are_found_in_nfc_and_without_the_spaces_that_were_refused() -> None:
    (tree,), _ = read("e\u0301\u00a0: 1\n")
    assert ends(tree.span(("é",))) == "1:6-1:7"


def test_a_value_behind_a_tag_begins_with_it() -> None:
    (tree,), _ = read("a: !x b\n")
    assert ends(tree.span(("a",))) == "1:4-1:8"
