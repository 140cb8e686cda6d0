"""`parcours templates`, and `compile` in a house that has templates of its own."""

from pathlib import Path

import pytest
from command import house, run, traces
from test_compile import COOK, HOST, SMALL


@pytest.fixture
def home(place: Path) -> Path:
    return house(place / "maison é", {"roles/host.yaml": HOST, "roles/cook.yaml": COOK}, manifest=SMALL)


def test_list_tells_ours_and_the_houses_own(home: Path) -> None:
    house(home, {"templates/role.html": "x", "templates/extra.md": "x"}, manifest=None)
    ran = run("templates", "list", cwd=home)
    assert (ran.code, ran.err) == (0, "")
    lines = {line.split()[0]: " ".join(line.split()[1:]) for line in ran.out.splitlines() if "." in line.split()[0]}
    assert lines["role.html"] == "the house's own"
    assert lines["index.md"] == "that of parcours"
    assert lines["extra.md"] == "the house's own, printed where a template names it"
    assert "find.js" not in lines


def test_an_ejected_template_gives_the_same_pages(home: Path) -> None:
    run("compile", "-o", "before", cwd=home)
    ran = run("templates", "eject", "role.html", cwd=home)
    assert (ran.code, ran.out, ran.err) == (0, "wrote templates/role.html\n", "")
    again = run("compile", "-o", "after", cwd=home)
    assert again.code == 0
    names = sorted(path.relative_to(home / "before") for path in (home / "before").rglob("*") if path.is_file())
    assert [
        name for name in names if (home / "before" / name).read_bytes() != (home / "after" / name).read_bytes()
    ] == []


def test_eject_writes_over_nothing(home: Path) -> None:
    house(home, {"templates/role.html": "mine"}, manifest=None)
    before = traces(home)
    ran = run("templates", "eject", "role.html", cwd=home)
    assert (ran.code, ran.out) == (2, "")
    assert "templates/role.html is there already; nothing was written" in ran.err
    assert traces(home) == before


@pytest.mark.parametrize("name", ["rol.html", "find.js", "../parcours.yaml", "templates/role.html"])
def test_eject_knows_its_templates(home: Path, name: str) -> None:
    before = traces(home)
    ran = run("templates", "eject", name, cwd=home)
    assert (ran.code, ran.out) == (2, "")
    assert f'NAME does not know "{name}"' in ran.err
    assert traces(home) == before


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("index", 'did you mean "index.html" or "index.md"?'),
        ("rol", 'did you mean "role.html" or "role.md"?'),
        ("Style", 'did you mean "style.css"?'),
        ("base", 'did you mean "base.html"?'),
        ("rol.md", 'did you mean "role.md"?'),
        ("zzz", "`parcours templates list` lists them all"),
        ("zzz.html", "`parcours templates list` lists them all"),
    ],
)
def test_eject_proposes_every_template_that_a_name_may_mean(home: Path, name: str, meant: str) -> None:
    ran = run("templates", "eject", name, cwd=home)
    assert (ran.code, ran.err) == (2, f'parcours: NAME does not know "{name}"\n  {meant}\n')


def test_eject_asks_for_one_house(place: Path) -> None:
    for name in ("one", "two"):
        house(place / name, {"roles/host.yaml": HOST}, manifest=SMALL)
    ran = run("templates", "eject", "role.html", ".", cwd=place)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "parcours: these are several houses\n  choose one: one, two\n"


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("{{ ''.__class__.__mro__ }}", 7, 'templates cannot reach "__class__"'),
        ('{% include "../parcours.yaml" %}', 13, "no template is called"),
        ("{{ missoin }}", 4, 'nothing called "missoin" is given here'),
        ("{% for %}", 1, 'something is missing before "%}"'),
        ("{% for a in range(9999999) %}{% for b in range(9999999) %}x{% endfor %}{% endfor %}", 1, "too many turns"),
        ("{{ 'x' * 9999999999 }}", 1, "becomes too long"),
    ],
)
def test_a_template_at_fault_is_told_with_its_line_and_nothing_is_written(
    home: Path, text: str, column: int, said: str
) -> None:
    run("compile", cwd=home)
    before = traces(home / "playbooks")
    house(home, {"templates/index.html": f"<h1>\n{text}\n"}, manifest=None)
    ran = run("compile", cwd=home)
    assert ran.code == 1
    assert ran.errors == [f"templates/index.html:2:{column} SYN039"]
    assert said in ran.unwrapped
    assert text[:20] in ran.out
    assert ran.err == "parcours: nothing was written\n"
    assert traces(home / "playbooks") == before


def test_validate_does_not_read_templates(home: Path) -> None:
    house(home, {"templates/index.html": "{{", "templates/role.yaml": "a: ["}, manifest=None)
    assert run("validate", cwd=home).code == 0
    assert run("compile", cwd=home).code == 1


def test_everything_is_said_in_french(home: Path) -> None:
    house(home, {"templates/index.html": "{{ missoin }}"}, manifest=None)
    ran = run("compile", "--lang", "fr", cwd=home)
    assert "le gabarit est inutilisable" in ran.out
    assert ran.err == "parcours: rien n'a été écrit\n"
    assert "celui de parcours" in run("templates", "list", "--lang", "fr", cwd=home).out
    assert run("templates", "eject", "role.md", "--lang", "fr", cwd=home).out == "templates/role.md écrit\n"
