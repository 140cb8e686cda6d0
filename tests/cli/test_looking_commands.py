"""`profiles`, `chain` and `change`: what is seen of a house, for people and for programs, in both languages."""

import json
from pathlib import Path

import pytest
from command import house, run, traces

HOUSE = """\
house: ferry
name: The Ferry
language: en
conductor: captain
status: workshop
---
expectations: [{id: feel-safe, name: Feel safe}]
moments:
  - {id: board, name: I board, nature: relational, lead: deckhand, expectations: [feel-safe]}
  - {id: cross, name: I cross, nature: relational, lead: deckhand}
  - {id: land, name: I land, nature: relational, lead: deckhand}
commitments:
  - {id: safe, promise: A hand for all, moments: [board], target: 95 %, proof: log, kept_by: {each: [offer-a-hand]},
     if_missed: {role: deckhand, says: Sorry, within: 1 h}}
profiles:
  - id: old-hand
    name: Old hands
    roles: [deckhand]
    logic: The sea first
    adaptations: [{cue: look-out, how: with the eyes alone}]
change:
  waves:
    - id: first
      roles: [captain, deckhand]
      stages:
        - {stage: denial, intention: Listen, sign: Somebody laughs, at_least: 2 weeks, entered: 2026-09-01}
        - {stage: anger, intention: Write it down, entered: 2026-10-01}
        - bargaining
        - depression
        - acceptance
---
segment: islanders
name: Islanders
journey: [board, cross, land]
---
role: captain
name: Captain
stage: management
serves: [{role: deckhand, delivers: a calm sea, within: 10 min}]
---
role: deckhand
name: Deckhand
cues:
  - {id: offer-a-hand, moment: board, expectation: feel-safe, gestures: [offer a hand], timing: 1 min, status: published}
  - {id: look-out, moment: board, expectation: feel-safe, gestures: [look out for children], timing: 1 min}
---
role: painter
name: Painter
serves: [store]
---
role: store
name: Store
serves: [painter]
---
role: cook
name: Cook
"""


@pytest.fixture
def ferry(place: Path) -> Path:
    return house(place, manifest=HOUSE)


def data(*args: str, cwd: Path) -> dict[str, object]:
    """The one house of a JSON document."""
    ran = run(*args, "--format", "json", cwd=cwd)
    assert ran.code == 0
    document = json.loads(ran.out)
    assert document["version"] == 1
    (seen,) = document["houses"]
    assert seen["path"] == "."
    return dict(seen)


def test_profiles_say_what_is_adapted_and_what_is_not(ferry: Path) -> None:
    before = traces(ferry)
    ran = run("profiles", cwd=ferry)
    assert ran.out.splitlines() == [
        "Old hands (old-hand): 1 of 2 cues in its own way",
        "role      moment  in its own way  like everybody (* keeps a promise)",
        "deckhand  board   look-out        offer-a-hand*",
        "",
        "played in one way by everybody: 1 of the 2 cues of roles that have profiles",
    ]
    assert "Old hands (old-hand) : 1 sur 2 repères à sa façon" in run("profiles", "--lang", "fr", cwd=ferry).out
    assert traces(ferry) == before


def test_profiles_for_programs(ferry: Path) -> None:
    moment = {
        "moment": "board", "moment_name": "I board", "adapted": ["look-out"], "alike": ["offer-a-hand"],
        "alike_promised": ["offer-a-hand"],
    }  # fmt: skip
    role = {"role": "deckhand", "role_name": "Deckhand", "adapted": 1, "cues": 2, "moments": [moment]}
    seen = data("profiles", cwd=ferry)
    assert (seen["cues"], seen["one_way"]) == (2, 1)
    assert seen["profiles"] == [{"profile": "old-hand", "name": "Old hands", "logic": "The sea first", "roles": [role]}]


def test_a_chain_ends_at_the_customers(ferry: Path) -> None:
    assert run("chain", "captain", cwd=ferry).out.splitlines() == [
        "Captain (captain)",
        "through   what is given       customers",
        "deckhand  a calm sea, 10 min  Islanders",
    ]


def test_a_chain_names_circles_and_dead_ends(ferry: Path) -> None:
    assert "nobody: a dead end at cook" in run("chain", "cook", cwd=ferry).out
    painter = run("chain", "painter", "--lang", "fr", cwd=ferry).out
    assert "personne : un cercle" in painter
    assert "en cercle : painter → store → painter" in painter
    (role,) = data("chain", "painter", cwd=ferry)["roles"]  # type: ignore[misc]
    assert role["circle"] == ["painter", "store"]  # type: ignore[index]


def test_all_chains_at_once(ferry: Path) -> None:
    roles = data("chain", "all", cwd=ferry)["roles"]
    assert [role["role"] for role in roles] == ["captain", "cook", "deckhand", "painter", "store"]  # type: ignore[attr-defined]


def test_an_unknown_role_is_refused_with_the_nearest(ferry: Path) -> None:
    ran = run("chain", "capitain", cwd=ferry)
    assert (ran.code, ran.out) == (2, "")
    assert 'did you mean "captain"?' in ran.err


def test_without_a_role_all_chains_are_shown(ferry: Path) -> None:
    assert run("chain", cwd=ferry).out == run("chain", "all", cwd=ferry).out


@pytest.mark.parametrize(
    ("folder", "pasted"),
    [
        (".", "."),
        ("../ferry", "../ferry"),
        ("houses/ferry/", "houses/ferry"),
        ("two houses/ferry", '"two houses/ferry"'),
    ],
)
def test_a_folder_in_the_place_of_the_role_is_told(folder: str, pasted: str, ferry: Path) -> None:
    ran = run("chain", folder, cwd=ferry)
    assert (ran.code, ran.err) == (2, f"parcours: the role comes before the folder\n  `parcours chain all {pasted}`\n")


def test_so_is_one_with_the_strokes_of_windows(ferry: Path) -> None:
    assert "the role comes before the folder" in run("chain", "houses\\ferry", cwd=ferry).err


def test_several_houses_are_told_apart(place: Path) -> None:
    house(place / "one", manifest=HOUSE)
    house(place / "two", manifest="house: quay\nname: The Quay\nlanguage: en\nstatus: draft\n")
    assert run("profiles", ".", cwd=place).out.splitlines()[:3] == [
        "one",
        "",
        "Old hands (old-hand): 1 of 2 cues in its own way",
    ]
    assert run("change", ".", cwd=place).out.endswith("\ntwo: no waves\n")
    assert "\none\n" not in run("chain", "all", "one", cwd=place).out


@pytest.mark.parametrize(
    ("on", "now", "then"),
    [
        ("2026-08-31", None, "denial"),
        ("2026-09-01", "denial", "anger"),
        ("2026-12-01", "anger", "bargaining"),
    ],
)
def test_a_wave_stands_where_it_stood_that_day(on: str, now: str | None, then: str, ferry: Path) -> None:
    seen = data("change", "--on", on, cwd=ferry)
    (wave,) = seen["waves"]  # type: ignore[misc]
    assert seen["on"] == on
    assert (wave["now"] and wave["now"]["stage"], wave["then"]["stage"]) == (now, then)  # type: ignore[index]
    assert wave["roles"][1] == {"role": "deckhand", "name": "Deckhand", "published": 1, "cues": 2, "is_early": True}  # type: ignore[index]


def test_what_comes_next_and_on_which_sign(ferry: Path) -> None:
    out = run("change", "--on", "2026-09-10", "--lang", "fr", cwd=ferry).out
    assert "déni" in out
    assert "2026-09-15" in out
    assert "Somebody laughs" in out
    assert "trop tôt : CHG604" in out
    assert "not begun" in run("change", "--on", "2026-01-01", cwd=ferry).out


def test_a_day_that_is_none_is_refused(ferry: Path) -> None:
    ran = run("change", "--on", "soon", cwd=ferry)
    assert (ran.code, ran.out) == (2, "")
    assert 'not "soon"' in ran.err


@pytest.mark.parametrize("command", [["profiles"], ["chain", "all"], ["change"]])
class TestEveryCommand:
    """What all three of them do alike."""

    def test_it_says_that_faults_may_hide_something(self, command: list[str], place: Path) -> None:
        house(place, manifest=HOUSE.replace("moment: board, expectation", "moment: bord, expectation"))
        ran = run(*command, cwd=place)
        assert ran.code == 0
        assert "`parcours validate` tells them" in ran.err
        assert f'`parcours validate "{place.name}"` tells them' in run(*command, place.name, cwd=place.parent).err

    def test_it_shows_the_faults_of_a_house_that_cannot_be_read(self, command: list[str], place: Path) -> None:
        house(place, manifest="house: [\n")
        ran = run(*command, cwd=place)
        assert ran.code == 1
        assert ran.errors

    def test_it_draws_where_a_person_looks(self, command: list[str], ferry: Path) -> None:
        ran = run(*command, cwd=ferry, env={"FORCE_COLOR": "1", "COLUMNS": "60"})
        assert ran.code == 0
        assert "\x1b[1m" in ran.out

    def test_it_writes_any_encoding(self, command: list[str], ferry: Path) -> None:
        assert run(*command, cwd=ferry, env={"PYTHONIOENCODING": "ascii"}).code == 0

    def test_author_text_does_not_act(self, command: list[str], place: Path) -> None:
        house(
            place,
            manifest=HOUSE.replace("Old hands", '"Old\\u001b[2Jhands [bold]"').replace("Captain", '"C\\u001b[2Ja [b]"'),
        )
        for env in ({}, {"FORCE_COLOR": "1"}):
            assert "\x1b[2J" not in run(*command, cwd=place, env=env).out

    def test_it_speaks_of_every_house_below(self, command: list[str], place: Path) -> None:
        for name in ("one", "two"):
            house(place / name, manifest=HOUSE)
        ran = run(*command, ".", "--format", "json", cwd=place)
        assert [seen["path"] for seen in json.loads(ran.out)["houses"]] == ["one", "two"]


def test_a_house_without_profiles_or_waves_says_so(place: Path) -> None:
    house(place)
    assert run("profiles", cwd=place).out == ".: no profiles\n"
    assert run("change", cwd=place).out == ".: no waves\n"
