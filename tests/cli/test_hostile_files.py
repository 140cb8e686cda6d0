"""Every bad file gives one clear fault at its place, exit code 1, no traceback, nothing written, within bounds."""

import json
import re
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from command import DRAFT, Ran, house, run, traces


class Bad(NamedTuple):
    """What a file holds, the errors it gives, and words its author must see."""

    content: str | bytes
    errors: list[str]
    words: str = ""


ROLE = "role: r\nname: R\n"
BOMB = "a: &a [x, x, x]\n" + "".join(f"{chr(i)}: &{chr(i)} [*{chr(i - 1)}, *{chr(i - 1)}]\n" for i in range(98, 118))

FILES = {
    "latin-1": Bad("role: r\nname: Café\n".encode("latin-1"), ["a.yaml:2:10 SYN002"], 'in Windows 1252 this byte is "é"'),
    "utf-16": Bad("role: r\nname: R\n".encode("utf-16"), ["a.yaml:1:1 SYN002"], "it looks like UTF-16"),
    "binary": Bad(bytes(range(32, 256)), ["a.yaml:1:97 SYN002"]),
    "lone surrogate": Bad(b"role: r\nname: a\xed\xa0\x80b\n", ["a.yaml:2:8 SYN002"]),
    "escaped lone surrogate": Bad('role: r\nname: "a\\ud800b"\n', ["a.yaml:2:7 SYN019"]),
    "byte order mark inside": Bad("role: r\nname: \ufeffR\n", ["a.yaml:2:7 SYN003"], "U+FEFF"),
    "old Macintosh": Bad("role: r\rname: R\r", ["a.yaml:1:8 SYN003", "a.yaml:1:16 SYN003"], "old Macintosh"),
    "crlf": Bad("role: r\r\nname: R\r\nnope: 1\r\n", ["a.yaml:3:1 MOD001"], 'role "r" has no key "nope"'),
    "byte order mark": Bad(b"\xef\xbb\xbfrole: r\nname: R\nnope: 1\n", ["a.yaml:3:1 MOD001"]),
    "nul": Bad("role: r\nname: a\0b\n", ["a.yaml:2:8 SYN003"], "U+0000"),
    "escape character": Bad("role: r\nname: a\x1b[31mb\n", ["a.yaml:2:8 SYN003"], "U+001B"),
    "line separator": Bad("role: r\nname: R\nmission: a\u2028b\n", ["a.yaml:3:11 SYN003"], "U+2028"),
    "direction override": Bad("role: r\nname: a\u202eb\n", ["a.yaml:2:8 SYN003"], "direction of writing"),
    "tab": Bad("role: r\nlatitude:\n\tup_to: 80 EUR\n", ["a.yaml:3:1 SYN005"]),
    "unclosed double quote": Bad('role: r\nname: "R\nmission: x\n', ["a.yaml:2:7 SYN006"]),
    "unclosed single quote": Bad("role: r\nname: 'R\nmission: x\n", ["a.yaml:2:7 SYN006"]),
    "colon in text": Bad("role: r\nname: Moment : accueil\n", ["a.yaml:2:7 SYN009"], 'did you mean "Moment : accueil"?'),
    "apostrophe": Bad("role: r\nname: 'l'accueil'\n", ["a.yaml:2:7 SYN007"], "did you mean \"l'accueil\"?"),
    "no-break space": Bad("role: r\nname:\u00a0Accueil\nmission: x\n", ["a.yaml:2:6 SYN004"], "U+00A0"),
    "narrow no-break space": Bad("role: r\nname:\u202fAccueil\nmission: x\n", ["a.yaml:2:6 SYN004"], "U+202F"),
    "duplicate key": Bad("role: r\nname: R\nname: S\n", ["a.yaml:3:1 SYN020"], "a.yaml:2:1"),
    "duplicate key in two forms": Bad("role: r\nname: R\nn\u00f4te: a\nno\u0302te: b\n", ["a.yaml:4:1 SYN020"], "a.yaml:3:1"),
    "duplicate key in two languages": Bad("role: r\nname: R\nnom: S\n", ["a.yaml:3:1 MOD009"], "a.yaml:2:1"),
    "duplicate list in two languages": Bad("role: r\nname: R\ncues: []\nreperes: []\n", ["a.yaml:4:1 MOD009"], "a.yaml:3:1"),
    "anchor": Bad("role: r\nname: &a R\n", ["a.yaml:2:7 SYN023"]),
    "alias": Bad("role: r\nname: R\nmission: *a\n", ["a.yaml:3:10 SYN024"]),
    "merge": Bad("role: r\nname: R\n<<: {mission: b}\n", ["a.yaml:3:1 SYN025"]),
    "tag": Bad("role: r\nname: !!str R\n", ["a.yaml:2:7 SYN026"]),
    "python tag": Bad("role: r\nname: !!python/name:os.system R\n", ["a.yaml:2:7 SYN026"]),
    "directive": Bad("%YAML 1.1\n---\nrole: r\nname: R\n", ["a.yaml:1:1 SYN027"]),
    "deep brackets": Bad("role: r\nname: " + "[" * 100_000, ["a.yaml:2:70 SYN031"]),
    "deep braces": Bad("role: r\nname: " + "{a: " * 100_000, ["a.yaml:2:259 SYN031"]),
    "deep dashes": Bad("role: r\nname:\n" + "- " * 100_000 + "x\n", ["a.yaml:3:127 SYN031"]),
    "too many nodes": Bad("role: r\nname: R\nevidence: [" + "a," * 100_001 + "]\n", ["a.yaml:3:11 SYN032"]),
    "endless text": Bad("role: r\nname: " + "x" * 200_001 + "\n", ["a.yaml:2:7 SYN033"]),
    "too large": Bad(b"#" * 1_048_577, ["a.yaml:1:1 SYN035"], "1048577 bytes"),
    "endless blank lines": Bad("role: r\n" + "\n" * 1_000_000 + " name: R\n", ["a.yaml:1:7 SYN033", "a.yaml:1000002:2 SYN016"]),
    "huge integer": Bad("role: r\nname: R\nnote: " + "9" * 100_000 + "\n", ["a.yaml:3:7 SYN029"]),
    "infinity": Bad("role: r\nname: .inf\n", ["a.yaml:2:7 SYN030"]),
    "bad clock": Bad("calendars:\n- {id: c, days: mon-fri, hours: '25:00-26:00'}\n", ["a.yaml:2:33 MOD010"], "a day has 24 hours"),
    "bad date": Bad("calendars:\n- {id: c, days: mon-fri, hours: '09:00-10:00', closed: 2024-13-45}\n", ["a.yaml:2:56 MOD010"],
        "no such day"),
    "list at top": Bad("- a\n- b\n", ["a.yaml:1:1 MOD015"]),
    "text at top": Bad("hello\n", ["a.yaml:1:1 MOD015"]),
    "unknown kind": Bad("rolle: r\nname: R\n", ["a.yaml:1:1 MOD014"], 'did you mean "role"?'),
    "kind not first": Bad("name: R\nrole: r\n", ["a.yaml:1:1 MOD014"], 'move "role" before "name"'),
    "id twice": Bad("role: r\nname: R\n---\nrole: r\nname: S\n", ["a.yaml:4:7 LNK002"], "a.yaml:1:7"),
    "id in capitals": Bad("role: R\nname: R\n---\nrole: r\nname: R\n", ["a.yaml:1:7 MOD005"], 'did you mean "r"?'),
    "id with accent": Bad("role: café\nname: R\n", ["a.yaml:1:7 MOD005"], 'did you mean "cafe"?'),
    "id with combining accent": Bad("role: cafe\u0301\nname: R\n", ["a.yaml:1:7 MOD005"], 'did you mean "cafe"?'),
    "key that is ours": Bad(
        "role: r\nname: R\ncues:\n- {id: c, moment: m, expectation: e, variants: [{for: {segments: s}, removes: why, why: none}]}\n",
        ["a.yaml:4:70 MOD001"],
        'has no key "removes"',
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ran, Path]:
    """One run over a house for each bad file."""
    folder = tmp_path_factory.mktemp("maisons d'été")
    for number, bad in enumerate(FILES.values()):
        house(folder / f"h{number:02}", {"a.yaml": bad.content})
    before = traces(folder)
    ran = run("validate", ".", cwd=folder)
    assert traces(folder) == before
    return ran, folder


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_is_told_at_its_place(name: str, batch: tuple[Ran, Path]) -> None:
    ran, _ = batch
    prefix = f"h{list(FILES).index(name):02}/"
    assert (ran.code, ran.err) == (1, "")
    assert [error for error in ran.errors if error.startswith(prefix)] == [
        prefix + error for error in FILES[name].errors
    ]
    _, _, part = ("\n" + ran.unwrapped).partition(f"\n{prefix[:-1]}, ")
    part = re.split(r"\n(?:h\d\d, |\d+ houses)", part)[0]
    assert FILES[name].words in part
    assert len(part) < 10_000


ALONE = [
    "latin-1",
    "byte order mark",
    "nul",
    "tab",
    "apostrophe",
    "anchor",
    "deep brackets",
    "too large",
    "endless blank lines",
    "huge integer",
    "id twice",
]


@pytest.mark.parametrize("name", ALONE)
def test_a_bad_file_alone_ends_with_one(name: str, place: Path) -> None:
    house(place, {"a.yaml": FILES[name].content})
    before = traces(place)
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors, ran.err) == (1, FILES[name].errors, "")
    assert traces(place) == before


def test_an_alias_bomb_is_told_and_does_not_explode(place: Path) -> None:
    house(place, {"a.yaml": BOMB})
    ran = run("validate", "--format", "json", cwd=place)
    report = json.loads(ran.out)
    assert ran.code == 1
    told = [(one["code"], one["line"], one["column"]) for one in report["diagnostics"] if one["severity"] == "error"]
    assert told[:4] == [("SYN023", 1, 4), ("SYN023", 2, 4), ("SYN024", 2, 8), ("SYN024", 2, 12)]
    assert {code for code, _, _ in told} == {"SYN023", "SYN024"}


@pytest.mark.parametrize("content", [b"", b"\n\n", b"# only\n# comments\n", b"---\n---\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_no_fault(content: bytes, place: Path) -> None:
    house(place, {"a.yaml": content})
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (0, [])
    assert "2 files" in ran.out


MANIFESTS = {
    "empty": ("", ["parcours.yaml:1:1 LNK009"]),
    "only comments": ("# a house\n", ["parcours.yaml:1:1 LNK009"]),
    "no house in it": (ROLE, ["parcours.yaml:1:1 LNK009"]),
    "no house in it, and another fault": (ROLE + "nme: x\n", ["parcours.yaml:1:1 LNK009", "parcours.yaml:3:1 MOD001"]),
    "no house in it, and a warning": (ROLE + "note: file #12\n", ["parcours.yaml:1:1 LNK009"]),
    "a list": ("- house\n", ["parcours.yaml:1:1 MOD015"]),
    "two houses": (DRAFT + "---\nhouse: y\nname: Y\nlanguage: fr\n", ["parcours.yaml:6:8 LNK007"]),
    "no name": ("house: x\nlanguage: en\n", ["parcours.yaml:1:1 MOD002"]),
    "not YAML": ("house: x\nname: 'l'accueil'\n", ["parcours.yaml:2:7 SYN007"]),
    "unknown language": ("house: x\nname: X\nlanguage: it\n", ["parcours.yaml:3:11 MOD004"]),
    "version of tomorrow": (DRAFT + "format: 2\n", ["parcours.yaml:5:9 MOD007"]),
    "no pattern": (DRAFT + "ignore: ['!']\n", ["parcours.yaml:5:10 MOD017"]),
    "own severities": (DRAFT + "rules: {severities: {COV102: off}}\n", ["parcours.yaml:5:21 MOD004"]),
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_bad_manifest_is_told_at_its_place(name: str, place: Path) -> None:
    content, errors = MANIFESTS[name]
    house(place, manifest=content)
    ran = run("validate", cwd=place)
    assert (ran.code, ran.errors) == (1, errors)


def test_a_house_document_elsewhere_is_told(place: Path) -> None:
    house(place, {"z.yaml": "house: y\nname: Y\nlanguage: en\n"})
    ran = run("validate", cwd=place)
    assert ran.code == 1
    assert ran.errors == ["z.yaml:1:1 MOD016"]


@pytest.mark.parametrize(
    "word", ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in (0, 1, 9))]
)
def test_a_name_of_windows_is_no_id(word: str) -> None:
    from parcours.pipeline import check_files

    for content, column in ((f"role: {word}\nname: R\n", 7), (f"segment: {word}\nname: R\njourney: []\n", 10)):
        checked = check_files({"parcours.yaml": DRAFT.encode(), "a.yaml": content.encode()})
        told = [
            (one.span.file.path, *one.span.start, one.rule.code) for one in checked.diagnostics if one.severity == 3
        ]
        assert told == [("a.yaml", 1, column, "MOD006")]


@pytest.mark.parametrize("word", ["console", "com", "com10", "nulls", "auxiliary", "con-1"])
def test_a_name_that_only_resembles_one_of_windows_is_an_id(word: str) -> None:
    from parcours.pipeline import check_files

    checked = check_files({"parcours.yaml": DRAFT.encode(), "a.yaml": f"role: {word}\nname: R\n".encode()})
    assert not checked.has_errors


def test_the_limit_on_files_is_the_houses_to_raise_and_to_lower(place: Path) -> None:
    big = "role: r\nname: R\n" + "# remark\n" * 200_000
    house(place, {"a.yaml": big})
    assert run("validate", cwd=place).errors == ["a.yaml:1:1 SYN035"]
    house(place, manifest=DRAFT + "rules: {file_kilobytes: 2000}\n")
    assert run("validate", cwd=place).errors == []
    house(place, {"a.yaml": ROLE + "#" * 1024}, manifest=DRAFT + "rules: {file_kilobytes: 1}\n")
    assert run("validate", cwd=place).errors == ["a.yaml:1:1 SYN035"]


def errors_in(files: dict[str, str], manifest: str = DRAFT) -> list[str]:
    from parcours.pipeline import check_files

    checked = check_files({"parcours.yaml": manifest.encode(), **{path: text.encode() for path, text in files.items()}})
    found = [one for one in checked.diagnostics if one.severity == 3]
    return [f"{one.span.file.path}:{one.span.start.line}:{one.span.start.column} {one.rule.code}" for one in found]


def test_ids_in_a_file_that_cannot_be_read_are_not_accused() -> None:
    moments = "moments:\n- {id: a, name: A, nature: relational, lead: ben}\n- {id: b, name: B, nature: relational, lead: be}\n"
    broken = errors_in({"m.yaml": moments, "r.yaml": "role: ben\nname: 'l'accueil'\n"})
    assert broken == ["m.yaml:3:46 LNK001", "r.yaml:2:7 SYN007"]
    assert errors_in({"m.yaml": moments, "r.yaml": "rolle: ben\nname: B\n"}) == [
        "m.yaml:3:46 LNK001",
        "r.yaml:1:1 MOD014",
    ]
    assert errors_in({"m.yaml": moments}) == ["m.yaml:2:46 LNK001", "m.yaml:3:46 LNK001"]


def test_ids_of_an_entry_that_cannot_be_read_are_not_accused() -> None:
    role = "role: r\nname: R\ncues: [{id: c, moment: m, expectation: e}]\n"
    catalogue = "moments: [{id: m, name: M, nature: wrong}]\nexpectations: [{id: e}]\n"
    assert errors_in({"a.yaml": catalogue, "r.yaml": role}) == ["a.yaml:1:36 MOD004", "a.yaml:2:16 MOD002"]


def test_the_second_of_two_lists_is_not_accused_besides() -> None:
    role = "role: r\nname: R\ncues: []\nreperes: [{id: c, moment: m, expectation: e}]\n"
    mirror = "mirrors: [{id: x, asked: c, given: g, by: r, to: r}]\n"
    assert errors_in({"a.yaml": role, "m.yaml": mirror}) == ["a.yaml:4:1 MOD009"]


HEAPS = {
    "kinds": "".join(f"---\nk{n}: 1\n" for n in range(50_000)),
    "keys": "role: r\nname: R\ncues:\n" + "".join(f"- {{k{n}: 1}}\n" for n in range(30_000)),
    "documents": "---\na\n" * 150_000,
    "words": "expectations:\n" + "".join(f"- {{id: e{n}, name: x, stake: w{n}}}\n" for n in range(12_000)),
    "comments": "a: b\n" + "#\n" * 500_000 + " c: d\n",
}


@pytest.mark.parametrize("name", HEAPS)
def test_a_heap_of_faults_is_told_in_time(name: str) -> None:
    started = time.process_time()
    errors = errors_in({"a.yaml": HEAPS[name]})
    assert 1 <= len(errors) <= 1200
    assert time.process_time() - started < 15


def test_a_broken_file_does_not_make_many_references_slow() -> None:
    names = ", ".join(f"e{n}" for n in range(20_000))
    role = f"role: r\nname: R\ncues: [{{id: c, moment: m, expectation: [{names}]}}]\n"
    broken = {f"b{n}.yaml": "\0" + "x" * 1_000_000 for n in range(5)}
    started = time.process_time()
    assert len(errors_in({"a.yaml": role, **broken})) == 20_000 + 1 + 5
    assert time.process_time() - started < 15
