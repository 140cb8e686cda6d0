"""No change to a worked house makes the check raise, point outside a file, or say the same thing twice."""

from collections.abc import Iterator
from copy import deepcopy

import pytest
from houses import BIG, HOUSES, MANIFEST, SMALL, assert_sound, files_of, trees_of, written
from hypothesis import given, settings
from hypothesis import strategies as st

from parcours.pipeline import build, check_files
from parcours.syntax.nodes import Data

OFTEN = settings.default.max_examples * 6
SELDOM = max(settings.default.max_examples // 4, 1)

FRAGMENTS = (
    "'", '"', "''", '""', "[", "]", "{", "}", ": ", ":", "- ", "-", "? ", "| ", "|\n", "> ", ">-\n", "# ", " #", "&a ", "*a",
    "!t ", "!!str ",
    "<<: ", "---\n", "\n---", "...\n", "%YAML 1.2\n", "\t", "\u00a0", "\u202f", "\ufeff", "\0", "\x1b[31m", "\r", "\r\n",
    "\u2028", "\u202e", "\\", "\\x",
    ", ", ",", "~", "null", "true", "oui", "none", "aucun", "1", "-1", "0x1F", "012", ".inf", "1e999", "9" * 30, "25:00",
    "24:00", "J+3", "5 min",
    "every 5 min", "toutes les 5 min tant que x", "at once", "2024-13-45", "95 %", "30 EUR", "id: ", "nom: ", "name: ", "a.b",
    "con", "été", "É",
    "{id: x}", "[]", "{}", "[[", "{{", "{%", "${", "for: ", "pour: ", "removes: ", "removes", "name=: ", "\n", "\n\n", "\n  ",
    "\n - x", "\n   x: y", "😀", "e\u0301",
)  # fmt: skip
VALUES = (
    None, True, False, 0, 1, -1, 2.5, 2**53, "", " ", "x", "aucun", "none", "oui", "été", "con", "a.b", "25:00", "5 min", "{x}",
    "{", "\u00a0", "a" * 300, "a-" * 60,
    [], {}, [[]], [None], [{}], {"id": None}, {"id": "x"}, {"id": ["x"]}, [1, "x"], {"set": ["x"], "add": "y"}, {"for": "x"},
    {"removes": "x"}, {"of": "x", "within": "1 h"},
    {"at_least": "1 h", "at_most": "5 min"}, {"every": "5 min"}, {"every": "5 min", "until": "x.y"}, {"by": "18:00",
    "day": "J+1"}, {"lasts": {}}, {"": 1}, {"name": 1, "nom": 2},
)  # fmt: skip
KEYS = (
    "id", "nom", "name", "Name", "nom=", "removes", "severities", "for", "pour", "for_", "si", "if", "of", "after", "de",
    "from", "par", "le", "on", "x", "", "été", "moment",
    "attente", "expectations", "cues", "reperes", "journey", "parcours", "waves", "timing", "temps", "words", "variants",
    "house", "role", "segment", "~", "true", "1",
)  # fmt: skip


def check_sound(files: dict[str, bytes]) -> None:
    assert_sound(check_files(files), files)


@st.composite
def edited(draw: st.DrawFn, text: str) -> str:
    """A text after one to three edits of the kind that a slip of the hand or of a merge makes."""
    for _ in range(draw(st.integers(1, 3))):
        lines = text.split("\n")
        number = draw(st.integers(0, len(lines) - 1))
        line = lines[number]
        match draw(
            st.sampled_from(
                ("delete", "insert", "insert", "replace", "twice", "lose", "indent", "outdent", "swap", "cut", "join")
            )
        ):
            case "delete":
                at = draw(st.integers(0, len(line)))
                lines[number] = line[:at] + line[at + draw(st.integers(1, 5)) :]
            case "insert":
                at = draw(st.integers(0, len(line)))
                lines[number] = line[:at] + draw(st.sampled_from(FRAGMENTS)) + line[at:]
            case "replace":
                at = draw(st.integers(0, len(line)))
                lines[number] = line[:at] + draw(st.sampled_from(FRAGMENTS)) + line[at + draw(st.integers(1, 8)) :]
            case "twice":
                lines.insert(number, line)
            case "lose":
                del lines[number]
            case "indent":
                lines[number] = " " * draw(st.integers(1, 4)) + line
            case "outdent":
                lines[number] = line.lstrip(" ")
            case "swap":
                other = draw(st.integers(0, len(lines) - 1))
                lines[number], lines[other] = lines[other], line
            case "cut":
                lines[number:] = [line[: draw(st.integers(0, len(line)))]]
            case "join" if number + 1 < len(lines):
                lines[number : number + 2] = [line + " " + lines[number + 1].lstrip()]
        text = "\n".join(lines) or "\n"
    return text


@given(st.data())
@settings(max_examples=OFTEN)
def test_no_edit_of_the_small_house_is_too_much(data: st.DataObject) -> None:
    files = dict(files_of(SMALL))
    files[MANIFEST] = data.draw(edited(files[MANIFEST].decode())).encode(errors="surrogatepass")
    check_sound(files)


@pytest.mark.parametrize("house", BIG)
@given(data=st.data())
@settings(max_examples=SELDOM * 2)
def test_no_edit_of_a_big_house_is_too_much(house: str, data: st.DataObject) -> None:
    files = dict(files_of(house))
    path = data.draw(st.sampled_from(sorted(files)))
    files[path] = data.draw(edited(files[path].decode())).encode()
    check_sound(files)


@given(st.binary(max_size=200), st.integers(0, 3000))
def test_no_bytes_are_too_much(noise: bytes, at: int) -> None:
    raw = files_of(SMALL)[MANIFEST]
    check_sound({MANIFEST: raw[:at] + noise + raw[at:]})
    check_sound({MANIFEST: raw, "a.yaml": noise})


def paths(data: Data, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in some data, the top apart."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in items:
        yield (*here, step)
        yield from paths(value, (*here, step))


def changed(draw: st.DrawFn, data: Data) -> Data:
    """Data after one change of its structure."""
    data = deepcopy(data)
    places = sorted(paths(data), key=str)
    if not places:
        return data
    *way, last = draw(st.sampled_from(places))
    parent = data
    for step in way:
        parent = parent[step]
    match draw(st.sampled_from(("replace", "replace", "delete", "rename", "twice", "add", "wrap", "borrow"))):
        case "replace":
            parent[last] = deepcopy(draw(st.sampled_from(VALUES)))
        case "delete":
            del parent[last]
        case "rename" if isinstance(parent, dict):
            renamed = {draw(st.sampled_from(KEYS)) if key == last else key: value for key, value in parent.items()}
            parent.clear()
            parent.update(renamed)
        case "twice" if isinstance(parent, list):
            parent.append(deepcopy(parent[last]))
        case "add" if isinstance(parent, dict):
            parent[draw(st.sampled_from(KEYS))] = deepcopy(draw(st.sampled_from(VALUES)))
        case "wrap":
            parent[last] = [parent[last]]
        case "borrow":
            source = data
            for step in draw(st.sampled_from(places)):
                source = source[step]
            parent[last] = deepcopy(source)
    return data


@st.composite
def restructured(draw: st.DrawFn, house: str, most: int) -> dict[str, bytes]:
    """A house after some changes of its structure."""
    documents = list(trees_of(house))
    for _ in range(draw(st.integers(1, most))):
        number = draw(st.integers(0, len(documents) - 1))
        path, data = documents[number]
        documents[number] = (path, changed(draw, data))
    return written(documents)


@given(restructured(SMALL, 4))
@settings(max_examples=OFTEN)
def test_no_structure_is_too_much(files: dict[str, bytes]) -> None:
    check_sound(files)


@pytest.mark.parametrize("house", BIG)
@given(data=st.data())
@settings(max_examples=SELDOM * 3)
def test_no_structure_of_a_big_house_is_too_much(house: str, data: st.DataObject) -> None:
    check_sound(data.draw(restructured(house, 6)))


def check_compiles(files: dict[str, bytes], *formats: str) -> None:
    checked = check_files(files)
    if checked.project is not None:
        pages = build(checked, formats=frozenset(formats))
        assert {"playbooks.json" if made == "json" else f"index.{made}" for made in formats} <= set(pages)


@given(restructured(SMALL, 3))
@settings(max_examples=OFTEN)
def test_what_can_be_checked_can_be_planned_despite_errors(files: dict[str, bytes]) -> None:
    check_compiles(files, "json")


@given(restructured(SMALL, 3))
@settings(max_examples=SELDOM)
def test_what_can_be_planned_can_be_rendered_despite_errors(files: dict[str, bytes]) -> None:
    check_compiles(files, "md", "html")


@pytest.mark.parametrize("house", HOUSES)
@given(data=st.data())
@settings(max_examples=SELDOM)
def test_files_may_be_lost_swapped_or_cut(house: str, data: st.DataObject) -> None:
    files = dict(files_of(house))
    for _ in range(data.draw(st.integers(1, 3))):
        path, other = (data.draw(st.sampled_from(sorted(files))) for _ in range(2))
        match data.draw(st.sampled_from(("lose", "swap", "cut", "copy", "empty"))):
            case "lose" if len(files) > 1:
                del files[path]
            case "swap":
                files[path], files[other] = files[other], files[path]
            case "cut":
                files[path] = files[path][: data.draw(st.integers(0, len(files[path])))]
            case "copy":
                files["z-" + path] = files[path]
            case "empty":
                files[path] = b""
    check_sound(files)
