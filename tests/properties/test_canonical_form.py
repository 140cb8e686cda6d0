"""However a house is laid out: its canonical form says the same, keeps every comment, and is its own canonical form."""

import re
from collections import Counter

import pytest
from houses import BIG, HOUSES, MANIFEST, SMALL, documents_of, pages, pages_of, specs_of
from hypothesis import given, settings
from hypothesis import strategies as st
from test_mutations import edited

from parcours.model.faults import UNKNOWN_KIND
from parcours.pipeline import check_files
from parcours.rewrite.form import COMMENT_LOST, NOT_STABLE, NOT_THE_SAME, Formed, How, Left, formed
from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse

OFTEN = settings.default.max_examples
WORDS = ("# remark", "#", "# métier: « été »", "# a: b", "#: - [x", '# "quoted')


def data_of(text: str) -> list[Data] | None:
    """The documents of a text, None when it is not sound."""
    trees, faults = parse(SourceFile("x.yaml", text))
    return None if any(fault.severity == 3 for fault in faults) else [tree.data for tree in trees]


def assert_keeps(raw: bytes) -> Formed | None:
    """Formats some bytes, and proves in other ways than the program does that nothing was lost."""
    made = formed("x.yaml", raw)
    if isinstance(made, Left):
        assert made.why not in (NOT_THE_SAME, COMMENT_LOST, NOT_STABLE), made.why.en
        return None
    text = raw.decode().removeprefix("\ufeff").replace("\r\n", "\n")
    assert data_of(made.text) == data_of(text)
    assert sorted(re.findall(r"\w", made.text)) == sorted(re.findall(r"\w", text))
    assert formed("x.yaml", made.raw) == made
    assert not made.text or (made.text.endswith("\n") and not made.text.endswith("\n\n"))
    return made


@st.composite
def relaid(draw: st.DrawFn, text: str) -> str:
    """A text after some changes of its layout that leave its meaning, remarks apart."""
    for _ in range(draw(st.integers(1, 6))):
        lines = text.split("\n")
        number = draw(st.integers(0, len(lines) - 1))
        line = lines[number]
        match draw(st.sampled_from(("blank", "remark", "end", "trail", "shift", "indent", "quote"))):
            case "blank":
                lines.insert(number, " " * draw(st.integers(0, 3)))
            case "remark":
                lines.insert(number, " " * draw(st.integers(0, 8)) + draw(st.sampled_from(WORDS)))
            case "end":
                lines[number] = f"{line}  {draw(st.sampled_from(WORDS))}"
            case "trail":
                lines[number] = line + " " * draw(st.integers(1, 3))
            case "shift":
                step = " " * draw(st.integers(1, 3))
                lines = [step + line if line.startswith(" ") else line for line in lines]
            case "indent":
                lines[number] = " " * draw(st.integers(1, 4)) + line
            case "quote":
                lines[number] = re.sub(r": (\w[^:#,{}\[\]\"']*)$", r': "\1"', line)
        mutated = "\n".join(lines)
        if data_of(mutated) == data_of(text):
            text = mutated
    return text


@pytest.mark.parametrize("house", HOUSES)
@given(data=st.data())
@settings(max_examples=OFTEN)
def test_any_layout_with_any_remarks_is_kept(house: str, data: st.DataObject) -> None:
    files = specs_of(house)
    raw = files[data.draw(st.sampled_from(sorted(files)))]
    text = data.draw(relaid(raw.decode()))
    assert assert_keeps(text.encode()) is not None


@pytest.mark.parametrize("house", HOUSES)
@given(data=st.data())
@settings(max_examples=OFTEN)
def test_the_key_that_says_what_a_document_is_finds_its_place_again(house: str, data: st.DataObject) -> None:
    documents = [one for one in documents_of(house) if re.search(r"(?m)^(house|maison|role|metier|segment):", one[1])]
    path, text = data.draw(st.sampled_from(documents))
    head, kind, *others = keys_with_values(text)
    at = data.draw(st.integers(0, len(others)))
    moved = "".join((head, *others[:at], f"# of the kind\n{kind}", *others[at:]))
    for layout in (moved, data.draw(relaid(moved))):
        made = assert_keeps(layout.encode())
        assert made is not None
        [found] = data_of(made.text) or ()
        assert isinstance(found, dict)
        assert next(iter(found)) == kind.split(":")[0]
        assert UNKNOWN_KIND not in [fault.rule for fault in check_files({path: made.raw}).diagnostics]
        if layout == moved:
            assert f"# of the kind\n{kind.rstrip()}" in made.text


def keys_with_values(text: str) -> list[str]:
    """What stands above the first key of a document; then each key with all that stands below it."""
    return re.split(r"(?m)^(?=[^\s#-])", text if text.endswith("\n") else f"{text}\n")


@given(st.data())
@settings(max_examples=OFTEN * 3)
def test_nothing_that_can_be_read_is_lost(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from([specs_of(SMALL)[MANIFEST], *specs_of(BIG[1]).values()]))
    assert_keeps(data.draw(edited(raw.decode())).encode(errors="surrogatepass"))


@given(st.data())
@settings(max_examples=OFTEN)
def test_blank_lines_trailing_blanks_and_wide_steps_have_one_form(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from(sorted(specs_of(BIG[0]).values())))
    step, trail, end = (data.draw(st.integers(0, 3)) for _ in range(3))
    text = re.sub(r"(?m)^(?= )", " " * step, raw.decode())
    text = re.sub(r"(?m)$", " " * trail, text) + "\n" * end
    made = assert_keeps(text.encode())
    before = assert_keeps(raw)
    assert made is not None
    assert before is not None
    assert without_texts_in_blocks(made.text) == without_texts_in_blocks(before.text)


def without_texts_in_blocks(text: str) -> str:
    """Blanks in a text behind `>` belong to it."""
    return re.sub(r"(?m)^( *)(.*: )[>|]-?\n(?:\1 +.*\n)+", r"\1\2\n", text)


@pytest.mark.parametrize("house", HOUSES)
def test_the_ends_of_lines_and_the_byte_order_mark_stay(house: str) -> None:
    for path, raw in specs_of(house).items():
        plain, windows = formed(path, raw), formed(path, b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"))
        assert isinstance(plain, Formed)
        assert isinstance(windows, Formed)
        assert windows.raw == b"\xef\xbb\xbf" + plain.raw.replace(b"\n", b"\r\n")


# Keys in the other language


def in_language(files: dict[str, bytes], language: str) -> dict[str, bytes]:
    project = check_files(files).project
    assert project is not None
    how = How(language, project.house.spec.own_units)
    made = {path: formed(path, raw, how) for path, raw in files.items()}
    assert [path for path, one in made.items() if isinstance(one, Left)] == []
    return {path: one.raw for path, one in made.items() if isinstance(one, Formed)}


@pytest.mark.parametrize("house", HOUSES)
def test_keys_in_the_other_language_and_back_change_no_page(house: str) -> None:
    files = dict(specs_of(house))
    english, french = in_language(files, "en"), in_language(files, "fr")
    assert not any(re.search(r"(?m)^ *-? *\{?(nom|reperes|attentes|temps):", raw.decode()) for raw in english.values())
    assert not any(re.search(r"(?m)^ *-? *\{?(name|cues|timing):", raw.decode()) for raw in french.values())
    assert pages(english) == pages(french) == pages_of(house)
    assert in_language(french, "fr") == french
    assert pages(in_language(english, "fr")) == pages_of(house)
    assert remarks(english) == remarks(french) == remarks(files)


def remarks(files: dict[str, bytes]) -> Counter[str]:
    return Counter(
        line.strip() for raw in files.values() for line in raw.decode().split("\n") if line.lstrip().startswith("#")
    )
