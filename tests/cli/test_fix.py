"""`parcours fix` as a person runs it."""

import json
from pathlib import Path

from command import DRAFT, house, run

ROLES = {"a.yaml": "role: adviser\nname: A\n", "b.yaml": "role: boss\nnme: B  # the boss\nmanager: adviserr\n"}
FIXED = "role: boss\nname: B  # the boss\nmanager: adviser\n"


def test_it_mends_and_says_how_much_is_left(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {**ROLES, "c.yaml": "role: c\nname: C\nmanager: nobody\n"})
    done = run("fix", cwd=root)
    assert done.code == 1
    assert done.out == "b.yaml:2:1: MOD001 nme → name\nb.yaml:3:10: LNK001 adviserr → adviser\n"
    assert done.err.startswith("2 fixed, ")
    assert (root / "b.yaml").read_text("utf-8") == FIXED


def test_a_difference_is_shown_and_nothing_written(tmp_path: Path) -> None:
    root = house(tmp_path / "h", ROLES)
    done = run("fix", "--diff", "--lang", "fr", cwd=root)
    assert done.code == 1
    assert "-nme: B  # the boss\n-manager: adviserr\n+name: B  # the boss\n+manager: adviser\n" in done.out
    assert done.err.startswith("2 seraient corrigés, il resterait ")
    assert (root / "b.yaml").read_text("utf-8") == ROLES["b.yaml"]


def test_guesses_are_offered_and_made_on_demand(tmp_path: Path) -> None:
    promise = "commitments: [{id: p, promise: P, unacceptable: 2 days}]\n"
    root = house(tmp_path / "h", {"c.yaml": promise})
    done = run("fix", cwd=root)
    assert (done.code, done.out) == (1, "")
    assert done.err == "0 fixed, 2 faults left; --unsafe offers a fix for 1\n"
    assert run("fix", "--unsafe", cwd=root).code == 0
    assert (root / "c.yaml").read_text("utf-8") == promise.replace("2 days", "2 working days")


def test_a_guess_that_was_tried_in_vain_is_not_offered_again(tmp_path: Path) -> None:
    root = house(tmp_path / "h", manifest="house: h\nname: H\nlanguage: EN #later\nstatus: draft\n")
    assert "--unsafe offers a fix for 1" in run("fix", cwd=root).err
    assert "--unsafe" not in run("fix", "--unsafe", cwd=root).err
    assert "language: EN #later" in (root / "parcours.yaml").read_text("utf-8")


def test_a_house_that_cannot_be_read_whole_is_left(tmp_path: Path) -> None:
    root = house(tmp_path / "h", ROLES)
    (root / "c.yaml").symlink_to(tmp_path / "outside.yaml")
    (tmp_path / "outside.yaml").write_text("role: adviserr\nname: B\n", "utf-8")
    done = run("fix", cwd=root)
    assert (done.code, done.out) == (1, "")
    assert "nothing is mended" in done.err
    assert (root / "b.yaml").read_text("utf-8") == ROLES["b.yaml"]


def test_the_json_report_shows_the_edits(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {"b.yaml": "role: boss\n'nme': B\n"}, DRAFT)
    fault = json.loads(run("validate", "--format", "json", cwd=root).out)["diagnostics"][0]
    where = {"file": "b.yaml", "line": 2, "column": 1, "end_line": 2, "end_column": 6}
    assert fault["fix"] == {"safe": True, "edits": [{**where, "text": "'name'"}]}


BLANKS = "moments:\n  -\xa0{id: meet, name: We meet\u202f!, nature: relational}\n".encode()


def test_what_does_not_show_is_written_out_before_and_after(tmp_path: Path) -> None:
    root = house(tmp_path / "h", {"a.yaml": BLANKS}, DRAFT)
    shown = run("fix", "--diff", cwd=root).out
    assert "\n-  -\\xa0{id: meet, name: We meet\u202f!, nature" in shown
    assert "\n+  - {id: meet, name: We meet\u202f!, nature" in shown
    assert run("fix", cwd=root).out == 'a.yaml:2:4: SYN004 \\xa0 → " "\n'
    assert (root / "a.yaml").read_text("utf-8") == BLANKS.decode().replace("\xa0", " ")
