"""The quick reader gives what the loop over events gives, and nothing for whatever that loop would remark on."""

import gc
import time
from collections.abc import Callable, Iterator
from random import Random

import pytest
from syntax_samples import TESTS, read, told

from parcours.source import Position, SourceFile
from parcours.syntax.characters import forbidden_characters
from parcours.syntax.chunks import Chunk, cut
from parcours.syntax.events import dialect
from parcours.syntax.limits import USUAL, Limits
from parcours.syntax.nodes import Data, Path
from parcours.syntax.parser import parse, parse_with
from parcours.syntax.places import Places
from parcours.syntax.plain_places import find_on_a_line
from parcours.syntax.quick import read_quickly

FOLDERS = [TESTS.parent / "specs", TESTS / "cases", TESTS / "corpus"]
SEEDS = [path.read_bytes().decode(errors="replace") for top in FOLDERS for path in sorted(top.rglob("*.yaml"))]
SPECS = [path.read_text("utf-8") for path in sorted(FOLDERS[0].rglob("*.yaml"))]
MUTATIONS = 40_000
WRITTEN: dict[Path, str] = {
    ("a",): "b c",
    ("d", 0): "e",
    ("d", 1, "f"): "'g'",
    ("d", 1, "h"): "i:j",
    ("d", 2, "k", 1): "http://n",
    ("o", "s"): "1",
}

PIECES = [
    *"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~a10é",
    *(
        "",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n  ",
        "\t",
        "\r\n",
        "- ",
        "- - ",
        "-\n",
        ": ",
        " : ",
        ":\n",
        ", ",
        ",",
        " #",
        "# ",
    ),
    *("---\n", "--- ", "...\n", "\u00a0", "\u202f", "\u200b", "\u3000", "e\u0301", "a: ", "- a: ", "&a ", "*a", "!t "),
    *("<<: ", "? ", "|\n", ">-\n", ": >-\n", "[]", "{}", "[a: b]", "{a}", '"a" b', "''", '""', "a:b", "::", "http://x"),
    *("“", "”", "„", "« ", " »", ": “", "”\n", " »,", '"\n'),
    *("null", "~", "No", "TRUE", ".5", "1e3", "-1", ".inf", "1e999", "0x1F", "007", "9" * 17),
]
VALUES = [
    *(
        "a",
        "un texte",
        "l'heure",
        "12:30",
        "a#b",
        "x - y",
        "-a",
        "- x",
        "« x »",
        "\u00ab\u00a0x\u00a0\u00bb",
        "3 %",
        "fin",
        "“x”",
        '“x"',
        "x »",
    ),
    *("1", "-2", "+3", "0", "0.5", "1.", "1e5", "00", "~", "null", "Null", "true", "non", "2026-01-02", "x:\u00a0y"),
    *('"q: r"', "'s # t'", '""', "''", '"\u00a0"', "[a, b]", "[]", "{}", '{a: 1, b: "c, d"}', "{a: [b, {c: d}]}"),
    *("[[a], b]", "[{a: b}, c]", "{a: 1, a: 2}", "[-1, 0, 1.5]", "[-a]", "[x ?]", "[a b, c]", "[[[[[a]]]]]", "{a: }"),
    *(
        "[a, b}",
        "{a: b]",
        "[a: b, c]",
        "{a, b: c}",
        "{a: b, 1}",
        "[a,  b ]",
        "[ a]",
        "[a, ]",
        "{a:  1, b: ''}",
        "['a', \"b\"]",
    ),
]
KEYS = ["a", "b", "c", "id", "clé", "e\u0301", "é", "a-b", "x1", "Null"]


def composed(chance: Random) -> str:
    """A few lines, each plausible by itself."""
    return "\n".join(line(chance) for _ in range(chance.randint(1, 9))) + chance.choice(["\n", "", "\n\n", " "])


def line(chance: Random) -> str:
    indent, key, value = (
        " " * chance.choice([0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6]),
        chance.choice(KEYS),
        chance.choice(VALUES),
    )
    forms = [
        *(f"{key}: {value}", f"{key}:  {value}", f"{key}:", f"- {value}", f"- {key}: {value}", f"- {key}:", value),
        *("", "# a", f"{key}: {{{key}: {value}, z: {value}}}", f"- [{value}, {value}]", f"- |\n{indent} {value}"),
        *(
            f"{key}: >-\n{indent}  {value}\n{indent}  a",
            f"{key}: >\n{indent}  {value}\n\n",
            f"{key}: >-\n{indent}  a \n",
        ),
        f"- {key}: |-\n{indent}    {value}\n\n{indent}    {value}",
        *(f"{key}: [{value},\n{indent}{blank}{value}]" for blank in ("", " ", "  ")),
        f"- {{{key}: {value},\n{indent}   z: [{value},\n{indent}  a]}}",
    ]
    return indent + chance.choice(forms)


def excerpt(chance: Random) -> str:
    """Some lines of a spec, with the first of them as far left as they go."""
    lines = chance.choice(SEEDS).split("\n")
    start = chance.randrange(len(lines))
    lines = lines[start : start + chance.randint(3, 25)]
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:] for line in lines) + chance.choice(["\n", ""])


def mutated(chance: Random, text: str) -> str:
    """The text with some characters, or a line, in another place or another way."""
    if chance.random() < 0.5:
        start = chance.randint(0, len(text))
        return text[:start] + chance.choice(PIECES) + text[start + chance.choice([0, 0, 0, 1, 1, 2, 5]) :]
    lines = text.split("\n")
    here, there = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            lines[here], lines[there] = lines[there], lines[here]
        case 1:
            lines.insert(here, lines[there])
        case 2:
            del lines[here]
        case 3:
            lines[here] = " " * chance.randint(1, 4) + lines[here]
        case _:
            lines[here] = lines[here].removeprefix(" " * chance.randint(1, 2))
    return "\n".join(lines)


def agreed(text: str) -> int:
    """Holds both readers against each other; how many documents the quick one took, whose lines may end as on Windows."""
    file = SourceFile("a.yaml", text)
    return 0 if forbidden_characters(file) else sum(agreed_on(chunk.text) for chunk in cut(file))


def agreed_on(text: str) -> bool:
    quick = read_quickly(text, USUAL.depth)
    data = quick and quick.data
    if data is None:
        return False
    trees, faults = parse_with(dialect(), SourceFile("a.yaml", text), limits=USUAL)
    assert [told(fault) for fault in faults] == []
    assert [repr(tree.data) for tree in trees] == [repr(data)], (
        text
    )  # 1, 1.0 and True are equal; what is written is not
    assert quick is not None
    assert set(quick.keys) == keys_of(data)
    agreed_on_places(Chunk(SourceFile("a.yaml", text), text, 0), data)
    return True


def on_windows(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def agreed_on_places(chunk: Chunk, data: Data) -> None:
    """Whatever is found on a line stands where the events say."""
    places = Places(chunk, dialect)
    for path in paths_of(data):
        found = find_on_a_line(chunk, path)
        assert found is None or found == places.find(path), (chunk.text, path)


def paths_of(data: Data, *above: str | int) -> Iterator[Path]:
    """The path of every value, those that it might be asked for in vain, and those of its parts."""
    yield above
    yield (*above, "nothing")
    yield (*above, 7)
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in entries:
        yield from paths_of(value, *above, step)


def texts_on_a_line(data: Data, *above: str | int) -> Iterator[Path]:
    """The paths of texts without a line end."""
    return (path for path in paths_of(data, *above) if isinstance(found := at(data, path), str) and "\n" not in found)


def at(data: Data, path: Path) -> Data:
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def test_every_text_on_a_line_of_its_own_is_found_there() -> None:
    text = (
        "a: b c\nd:\n- e\n- f: 'g'\n  h: i:j\n- k:\n    - {l: m}\n    - http://n\n# o\no:\n  p: >-\n    q: r\n  s: 1\n"
    )
    chunk = Chunk(SourceFile("a.yaml", "---\n" * 2 + text), "---\n" + text, 1)
    found = {path: place for path in WRITTEN if (place := find_on_a_line(chunk, path))}
    assert {path: place.written for path, place in found.items()} == WRITTEN
    assert found["d", 1, "h"].key == (Position(7, 3), Position(7, 4))
    assert found["d", 1, "h"].value == (Position(7, 6), Position(7, 9))


def test_most_texts_of_the_worked_houses_are_found_on_their_line() -> None:
    """The others stand in brackets, or go over several lines."""
    found = all_of_them = 0
    for text in SPECS:
        quick = read_quickly(text, USUAL.depth)
        paths = list(texts_on_a_line(quick.data)) if quick else []
        all_of_them += len(paths)
        found += sum(find_on_a_line(Chunk(SourceFile("a.yaml", text), text, 0), path) is not None for path in paths)
    assert found > 0.3 * all_of_them > 1000


def test_every_spec_and_case() -> None:
    assert sum(agreed(text) for text in SEEDS) > 400


@pytest.mark.parametrize("ended", [str, on_windows])
def test_most_specs_are_taken(ended: Callable[[str], str]) -> None:
    specs = [ended(text) for text in SPECS]
    taken, all_of_them = sum(map(agreed, specs)), sum(len(list(cut(SourceFile("a.yaml", text)))) for text in specs)
    assert taken > 0.8 * all_of_them


@pytest.mark.parametrize("seed", range(4))
def test_mutations(seed: int) -> None:
    chance = Random(seed)
    taken = 0
    for _ in range(MUTATIONS // 4):
        text = chance.choice([composed, excerpt])(chance)
        for _ in range(chance.randint(0, 3)):
            text = mutated(chance, text)
        taken += agreed(text if chance.random() < 0.8 else on_windows(text))
    assert taken > MUTATIONS // 40


def keys_of(data: Data) -> set[str]:
    """Every key of a document."""
    if isinstance(data, dict):
        return set(data).union(*map(keys_of, data.values()))
    return set().union(*map(keys_of, data)) if isinstance(data, list) else set()


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("# c\n\na: b\n", {"a": "b"}),
        ("---\r\n# c\r\na: |\r\n  b\r\n  c\r\nd: [e,\r\n  f]\r\n", {"a": "b\nc\n", "d": ["e", "f"]}),
        ("---\na: 1\n", {"a": 1}),
        ("- a\n- 2.0\n- ~", ["a", 2.0, None]),
        ("a:\n- b: c\n  d: e\n- f\n", {"a": [{"b": "c", "d": "e"}, "f"]}),
        ("a:\n    b: 'c'\n  # c\nd: \"\"\n", {"a": {"b": "c"}, "d": ""}),
        ("a: [b, {c: 1, d: [e]}]\n", {"a": ["b", {"c": 1, "d": ["e"]}]}),
        ("a: [b,\n  c, {d: e,\n f: g}]\nh: i\n", {"a": ["b", "c", {"d": "e", "f": "g"}], "h": "i"}),
        ("- a: >-\n    b\n    c\n\n- |\n  d\n  e\n", [{"a": "b c"}, "d\ne\n"]),
        ("\u212b: x", {"Å": "x"}),
        ("a: # c\n  b: c\n# d\n  # e\ne: # f\n- g\n", {"a": {"b": "c"}, "e": ["g"]}),
        (
            "a: nul\nb: faux\nc: true\nd: fausse piste\ne: ~\n",
            {"a": "nul", "b": "faux", "c": True, "d": "fausse piste", "e": None},
        ),
        ("- a: >-\n    b: c\n    # d\n  e: |-\n    f\n\n\n- g\n", [{"a": "b: c # d", "e": "f"}, "g"]),
        ("a:   b\nc:  {d: 1 h, e: 2}\nf:  \n  g: h\n", {"a": "b", "c": {"d": "1 h", "e": 2}, "f": {"g": "h"}}),
        ("a: x:y\n\n  \nb: [-1, n, t u, fil]\n", {"a": "x:y", "b": [-1, "n", "t u", "fil"]}),
    ],
)
def test_what_it_reads(text: str, data: Data) -> None:
    quick = read_quickly(text, USUAL.depth)
    assert quick is not None
    assert quick.data == data
    assert agreed_on(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "# a\n",
            "a",
            "[a]",
            "a:\n",
            "a: b\na: c\n",
            "a: {b: 1, b: 2}\n",
            "a:\tb",
            "a: b\r",
            "a: b\rc: d\r\n",
            "a: b # c\n",
            "a: b\n  c\n",
        ),
        *(
            "a: &b c\n",
            "a: *b\n",
            "a: !b c\n",
            "? a\n",
            "<<: a\n",
            "null: a\n",
            "'a': b\n",
            "a: 'b''c'\n",
            'a: "b\\n"\n',
        ),
        *(
            "a: 012\n",
            "a: .inf\n",
            "a: 1e999\n",
            "a: 99999999999999999\n",
            "- - a\n",
            "- -a\n",
            "-a\n",
            "a:\u00a0b\n",
            "a: \u00a0b\n",
        ),
        *(
            "a: b\n...\n",
            "%YAML 1.2\n",
            "a: [b,\n\n  c]\n",
            "a: [b, \n  c]\n",
            "a: [b\n  , c]\n",
            'a: ["b,\n  c"]\n',
            "a: [\n  b, c]\n",
            "a: [b, # c\n  d]\n",
            "a: [b: c]\n",
            "a: {b}\n",
            "a: [b,]\n",
            "a: [[[[[b]]]]]\n",
            "a: b: c\n",
        ),
        *(
            "a: >-\n  b\n   c\n",
            "a: >-\n  b\n\n  c\n",
            "a: >+\n  b\n",
            "a: |2\n  b\n",
            "a: >-\n  b\n# c\n",
            "a: >-\nb: c\n",
            "a: |\n  b",
            "a: >-\n  b \n",
            "- a: >-\n  b\n",
            "a: >-\n",
            "a: >-\n  b\n  \n",
            "a: >-\n  b\n\n   c\n",
        ),
        *(
            "- # c\n",
            "-\n",
            "- \n",
            "- - 1\n",
            "---a: b\n",
            "a: # b\n",
            "a: # b\nc: d\n",
            ": a\n",
            "- : a\n",
            "a :\n",
            "a b: c\n",
            '"a": b\n',
            "[a]: b\n",
        ),
        *(
            "a" * 101 + ": b\n",
            "{a: {" + "a" * 101 + ": b}}\n",
            "a: b\n\u00a0\n",
            "a:\n  b: c\n  # d\n   e: f\n",
            "b: [fi n , t]\n",
            "b: [1 ,2]\n",
        ),
        *("a:\n  b: c\n d: e\n", "a: b\n- c\n", "- a\nb: c\n", "- a: b\n   c: d\n", "a:\n  - b\n - c\n"),
    ],
)
def test_what_it_leaves(text: str) -> None:
    assert read_quickly(text, USUAL.depth) is None


@pytest.mark.parametrize("depth", range(12))
@pytest.mark.parametrize("text", ["- a: [{b: [c]}]\n", "a:\n- b:\n  - c:\n    - d: [{e: [f]}]\n", "a: b\n"])
def test_depth_is_held(text: str, depth: int) -> None:
    file, limits = SourceFile("a.yaml", text), Limits(depth=depth)
    quick, slow = parse(file, limits=limits), parse_with(dialect(), file, limits=limits)
    assert [tree.data for tree in quick[0]] == [tree.data for tree in slow[0]]
    assert quick[1] == slow[1]


@pytest.mark.parametrize("most", range(12))
def test_nodes_and_lengths_are_held(most: int) -> None:
    file = SourceFile("a.yaml", "---\na: bcd\n---\n- e\n")
    for limits in (Limits(nodes=most), Limits(scalar=most)):
        quick, slow = parse(file, limits=limits), parse_with(dialect(), file, limits=limits)
        assert [tree.data for tree in quick[0]] == [tree.data for tree in slow[0]]
        assert quick[1] == slow[1]


def test_documents_are_counted_on_either_road() -> None:
    trees, faults = read("# c\n---\na: b\n---\nc: *d\n---\ne: [f\n  , g]\n---\nh: i\n")
    assert [told(fault) for fault in faults] == ["5:4-5:6 SYN024 alias"]
    assert [(tree.number, tree.data) for tree in trees] == [(0, {"a": "b"}), (2, {"e": ["f", "g"]}), (3, {"h": "i"})]
    assert [tree.span(("h",)).text for tree in trees[2:]] == ["i"]


@pytest.fixture
def no_collector() -> Iterator[None]:
    """As in every run of the program: what other tests left behind is not to be walked through meanwhile."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    "text",
    [
        *("  a: >-\n" * 12_000 + "#", "[" + "a" * 99_000 + " ]", "a: [" + "a, " * 30_000 + " ]", "- " * 49_000),
        *(
            "a: " + " " * 99_000,
            "a: x" + " #" * 49_000,
            "a: >-\n" + "\n" * 99_000 + "  ",
            "- [" * 33_000,
            "a: " + "[" * 99_000,
        ),
        *("a: >-\n b\n" + "\n" * 50_000 + "# c\n", "a" * 99_000, "a: x" + ":x" * 49_000 + " "),
        *(
            "a: >-\n" * 16_000 + " #",
            " >-\n" * 24_000 + "#",
            "a: >-\n  b\n" * 9_000 + "# c",
            "a: >-\n" + "  b\n" * 24_000 + "#",
        ),
        *(
            "a: [b,\n" * 14_000 + "c",
            "a: [b,\n " * 12_000 + "c",
            "a: >-\n" + (" " * 99 + "b" + " " * 99 + "\n") * 490,
            "- " + "1" * 99_000,
        ),
        *(
            "- {a: " + "1" * 98_000 + "}",
            "- [" + "1, " * 33_000 + "1]",
            "- {" + "a" * 98_000 + "}",
            "n" * 99_000,
            "-" * 99_000,
        ),
    ],
)
@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.usefixtures("no_collector")
def test_no_text_takes_long(text: str, end: str) -> None:
    start = time.process_time()
    read_quickly(text + end, USUAL.depth)
    assert time.process_time() - start < 0.5
