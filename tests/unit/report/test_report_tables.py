"""Tables on a terminal and in a pipe: no word is broken, and nothing is wider than the screen."""

import io
import re

import pytest

from parcours.report.table import Table, print_tables

ROWS = (
    (
        "artisan-partenaire",
        "trouver-la-fuite",
        "rappeler-pour-le-rendez-vous, arriver-dans-le-creneau",
        "prevenir-en-route, sans-accuser",
    ),
    ("artisan-partenaire", "reclamer", "—", ""),
)
WIDE = Table("Own work: 2 of 4", ("role", "moment", "in its own way", "like everybody"), ROWS, ("two notes",), key=2)
SMALL = Table("Published", ("role", "cues"), (("clerk", "2 of 3"),))


class Screen(io.StringIO):
    """A stream that a person looks at, or none."""

    encoding = "utf-8"  # type: ignore[assignment]

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


def shown(*tables: Table, columns: int, is_terminal: bool = True) -> str:
    screen = Screen(is_terminal=is_terminal)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(columns))
        patch.setenv("TERM", "xterm")
        patch.delenv("FORCE_COLOR", raising=False)
        patch.delenv("NO_COLOR", raising=False)
        print_tables(tables, screen, "en")
    return screen.getvalue()


def plain(text: str) -> list[str]:
    return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()]


def test_where_columns_have_no_room_rows_are_told_one_by_one() -> None:
    assert plain(shown(WIDE, columns=60)) == [
        "Own work: 2 of 4",
        "  artisan-partenaire, trouver-la-fuite",
        "    in its own way: rappeler-pour-le-rendez-vous,",
        "      arriver-dans-le-creneau",
        "    like everybody: prevenir-en-route, sans-accuser",
        "  artisan-partenaire, reclamer",
        "    in its own way: —",
        "two notes",
    ]


def test_where_they_have_room_they_are_columns() -> None:
    lines = plain(shown(WIDE, columns=140))
    assert lines[0] == "Own work: 2 of 4"
    assert "  role                 moment             in its own way" in lines[2]
    assert all(len(line) <= 140 for line in lines)


def test_tables_of_one_kind_look_alike() -> None:
    short = WIDE._replace(rows=(("a", "b", "c", "d"),))
    assert plain(shown(short, WIDE, columns=60))[:3] == ["Own work: 2 of 4", "  a, b", "    in its own way: c"]
    assert "    in its own way: c" not in plain(shown(short, columns=60))


def test_without_colour_a_terminal_still_has_its_width() -> None:
    screen = Screen(is_terminal=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "60")
        patch.setenv("NO_COLOR", "1")
        print_tables((WIDE, SMALL), screen, "fr")
    assert "\x1b" not in screen.getvalue()
    assert "    in its own way : rappeler-pour-le-rendez-vous," in screen.getvalue().splitlines()
    assert all(len(line) <= 60 for line in screen.getvalue().splitlines())


def test_in_a_pipe_a_row_is_a_line() -> None:
    assert shown(WIDE, SMALL, columns=40, is_terminal=False).splitlines()[2:4] == [
        "artisan-partenaire  trouver-la-fuite  rappeler-pour-le-rendez-vous, arriver-dans-le-creneau  prevenir-en-route, sans-accuser",
        "artisan-partenaire  reclamer          —",
    ]
