"""A command that a message names is one that works when pasted."""

import shlex

import pytest

from parcours.diagnostics import Words
from parcours.report.pasted import argument, pasted


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("specs/bakery/", "specs/bakery"),
        ("../été-2026/", "../été-2026"),
        ("/", "/"),
        ("D:/", "D:/"),
        ("my house/", '"my house"'),
        ("l'été/", '"l\'été"'),
        ("a&b/", '"a&b"'),
        ("one,two/", '"one,two"'),
        ("$HOME & co/", "'$HOME & co'"),
        ("l'an $5/", "'l'\\''an $5'"),
        ("-x/", "./-x"),
    ],
)
def test_a_path_is_one_word_of_a_command(path: str, word: str) -> None:
    assert argument(path) == word
    assert [place.rstrip("/") for place in shlex.split(word)] == [("./-x" if path == "-x/" else path.rstrip("/"))]


def test_a_house_where_one_stands_need_not_be_named() -> None:
    words = Words("`parcours validate{there}` says {why}", "`parcours validate{there}` dit {why}")
    assert pasted(words, "").en == "`parcours validate` says {why}"
    assert pasted(words, "my house/").fr == '`parcours validate "my house"` dit {why}'
