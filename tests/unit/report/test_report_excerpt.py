"""One diagnostic as lines a person reads."""

from hypothesis import given
from hypothesis import strategies as st
from report_samples import ADVISER, INCOMPLETE, MISSPELT, at, said

from parcours.diagnostics import Diagnostic, Label, Language, Words
from parcours.report.excerpt import excerpt
from parcours.report.painted import plain
from parcours.report.view import Cells
from parcours.source import Position, SourceFile, Span, whole


def shown(diagnostic: Diagnostic, language: Language = "en", width: int = 80) -> list[str]:
    return list(plain(excerpt(diagnostic, prefix="specs/", language=language, width=width)))


def marked(line: str, column: int, length: int = 1, width: int = 80) -> list[str]:
    """What is shown of a line and under it, without the frame."""
    file = SourceFile("a.yaml", line)
    lines = shown(said("x", at(file, 1, column, length)), width=width)
    assert lines[:3] == ["error[TST001] said: x", f" --> specs/a.yaml:1:{column}", "  |"]
    return [line[4:] for line in lines[3:]]


def test_a_fault_a_suggestion_and_a_second_place() -> None:
    assert shown(MISSPELT) == [
        'error[LNK001] unknown-id: no expectation of "declarer" is called "etre-rasure"',
        "  --> specs/metiers/conseiller-crc.yaml:21:18",
        "   |",
        "21 |     expectation: etre-rasure",
        '   |                  ^^^^^^^^^^^ did you mean "etre-rassure"?',
        "   |",
        "  --> specs/catalogue/moments.yaml:14:9",
        "14 |   - id: declarer",
        '   |         -------- the moment "declarer"',
    ]


def test_the_same_in_french() -> None:
    assert shown(MISSPELT, "fr") == [
        "erreur[LNK001] unknown-id : aucun élément (attente) de « declarer » ne s'appelle",
        "    « etre-rasure »",
        "  --> specs/metiers/conseiller-crc.yaml:21:18",
        "   |",
        "21 |     expectation: etre-rasure",
        "   |                  ^^^^^^^^^^^ vouliez-vous dire « etre-rassure » ?",
        "   |",
        "  --> specs/catalogue/moments.yaml:14:9",
        "14 |   - id: declarer",
        "   |         -------- le moment « declarer »",
    ]


def test_a_hint_stands_below() -> None:
    assert shown(INCOMPLETE, "fr") == [
        "avertissement[COV103] half-a-cue : cette réplique n'a pas de moment pour la dire",
        "  --> specs/metiers/conseiller-crc.yaml:22:5",
        "   |",
        "22 |     content: [écouter]",
        "   |     ^^^^^^^",
        "   |",
        "   = conseil : écrivez quand elle se joue",
    ]


def test_line_numbers_of_several_lengths_share_a_margin() -> None:
    long = SourceFile("long.yaml", "\n" * 1233 + "x: 1\n")
    diagnostic = said("x", at(long, 1234, 1, 1))._replace(labels=(Label(at(long, 1234, 4, 1), Words("here", "ici")),))
    label = Label(at(ADVISER, 21, 5, 11), Words("there", "là"))
    assert shown(diagnostic._replace(labels=(label,))) == [
        "error[TST001] said: x",
        "    --> specs/long.yaml:1234:1",
        "     |",
        "1234 | x: 1",
        "     | ^",
        "     |",
        "    --> specs/metiers/conseiller-crc.yaml:21:5",
        "  21 |     expectation: etre-rasure",
        "     |     ----------- there",
    ]


def test_a_file_that_was_not_read_has_no_excerpt() -> None:
    diagnostic = said("the file has 2000000 bytes", whole(SourceFile("big.yaml", "")))
    assert shown(diagnostic) == ["error[TST001] said: the file has 2000000 bytes", " --> specs/big.yaml:1:1"]
    assert shown(diagnostic._replace(suggestion="x"))[2:] == ['  = did you mean "x"?']


def test_a_fault_at_the_end_of_a_file_points_behind_it() -> None:
    assert shown(said("x", at(ADVISER, 23, 1, 1)))[3:] == ["23 |", "   | ^"]


def test_a_span_over_several_lines_shows_the_first() -> None:
    file = SourceFile("a.yaml", "a: [1,   \n  2]\n")
    assert shown(said("x", Span(file, Position(1, 4), Position(2, 5))))[3:] == ["1 | a: [1,", "  |    ^^^"]


def test_the_mark_counts_columns_of_the_screen() -> None:
    assert marked("中文: x", 5) == ["中文: x", "      ^"]
    assert marked("中文: x", 1, 2) == ["中文: x", "^^^^"]
    assert marked("e\u0301te\u0301: x", 8) == ["e\u0301te\u0301: x", "     ^"]
    assert marked("a\tb\tc", 5) == ["a   b   c", "        ^"]
    assert marked("\tb", 1) == ["    b", "^^^^"]


def test_what_does_not_show_is_written_out_under_its_mark() -> None:
    assert marked("a\x1bb\u202ec", 4) == [r"a\x1bb\u202ec", "      ^^^^^^"]
    assert marked("a\x1bb\u202ec", 5) == [r"a\x1bb\u202ec", "            ^"]


def test_a_long_line_is_shown_around_the_mark() -> None:
    numbers = " ".join(str(number) for number in range(100, 200))
    column = numbers.index("150") + 1
    assert marked(numbers, 1, 3) == [
        "100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 11…",
        "^^^",
    ]
    assert marked(numbers, column, 3) == [
        "…144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 16…",
        "                         ^^^",
    ]
    assert marked(numbers, len(numbers) - 2, 3) == [
        "…1 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199",
        "                                                                       ^^^",
    ]
    assert marked(numbers, column, 3, width=30) == ["…148 149 150 151 152 153 …", "         ^^^"]


def test_a_mark_longer_than_the_window_ends_with_it() -> None:
    assert marked("x" * 200, 1, 200) == ["x" * 74 + "…", "^" * 74]


def test_words_that_do_not_fit_beside_the_mark_stand_below() -> None:
    file = SourceFile("a.yaml", "key: " + "v" * 60)
    diagnostic = said("x", at(file, 1, 6, 60))._replace(suggestion="another")
    assert shown(diagnostic)[3:] == [
        "1 | key: " + "v" * 60,
        "  |      " + "^" * 60,
        '  = did you mean "another"?',
    ]


def test_endless_texts_are_cut() -> None:
    assert shown(said("x" * 5000))[0] == "error[TST001] said: " + "x" * 999 + "…"
    told = said("x")._replace(suggestion="y" * 500)
    assert shown(told)[-2:] == ["   = did you mean", '     "' + "y" * 79 + '…"?']


def test_headings_and_hints_run_on_over_several_lines() -> None:
    told = said("word " * 30 + "end")._replace(hint=Words("and so " * 20 + "on", ""))
    assert shown(told) == [
        "error[TST001] said: word word word word word word word word word word word word",
        "    word word word word word word word word word word word word word word word",
        "    word word word end",
        *shown(said("x"))[1:5],
        "   |",
        "   = help: and so and so and so and so and so and so and so and so and so and so",
        "     and so and so and so and so and so and so and so and so and so and so on",
    ]
    assert max(map(len, shown(told))) <= 80


def test_a_line_does_not_begin_with_a_french_sign() -> None:
    lines = shown(said("mot " * 14 + "mots « abc » : dit ? oui"))
    assert lines[:2] == ["error[TST001] said: " + "mot " * 13 + "mot mots", "    « abc » : dit ? oui"]


def test_markup_in_what_authors_write_is_text() -> None:
    assert shown(said("[bold]x[/bold]\n::error::y"))[0] == r"error[TST001] said: [bold]x[/bold]\n::error::y"


SIZES = st.integers(-3, 300)


@given(st.text(st.characters(), max_size=300), SIZES, SIZES, SIZES, SIZES, st.integers(20, 100))
def test_no_place_in_no_text_breaks_the_frame(
    text: str, line: int, column: int, end_line: int, end_column: int, width: int
) -> None:
    span = Span(SourceFile("a.yaml", text), Position(line, column), Position(end_line, end_column))
    diagnostic = said("x", span)._replace(suggestion="better")
    lines = shown(diagnostic, width=width)
    source = lines[3:]
    for one in source:
        if "did you mean" not in one:
            assert Cells.of(one).width <= width
            assert len(one.splitlines()) == 1
    if text:
        assert "^" in source[1]
