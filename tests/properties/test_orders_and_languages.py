"""How a house is cut into files, in which order they come, and in which language keys are written, changes no page."""

import json
from collections import Counter
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from houses import BIG, HOUSES, MANIFEST, SMALL, documents_of, files_of, pages, pages_of, trees_of, written
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from holes import with_holes
from parcours.model.contents import HEADERS, ITEMS
from parcours.model.read import Read
from parcours.model.shape import NOTHING, shape_of
from parcours.model.spec import Spec
from parcours.model.vocabulary import CATALOGUES, ENUM_WORDS, KEYS, KINDS, folded, same_key, spellings
from parcours.pipeline import check_files
from parcours.syntax.nodes import Data

FEW = max(settings.default.max_examples // 8, 1)
AS_FOUND = (Phase.explicit, Phase.generate)
"""Compiling is too slow to look for the smallest example."""


@pytest.mark.parametrize("house", HOUSES)
@given(data=st.data())
@settings(max_examples=FEW, phases=AS_FOUND)
def test_the_cut_into_files_changes_no_byte(house: str, data: st.DataObject) -> None:
    (_, manifest), *others = documents_of(house)
    names = st.sampled_from(["a.yaml", "b/é.yaml", "Z.yml", "zz/y/x.yaml", MANIFEST])
    files: dict[str, list[str]] = {MANIFEST: [manifest]}
    for _, text in data.draw(st.permutations(others)):
        files.setdefault(data.draw(names), []).append(text)
    shuffled = dict(data.draw(st.permutations(sorted(files.items()))))
    moved = {path: "\n---\n".join(texts).encode() for path, texts in shuffled.items()}
    assert pages(moved) == pages_of(house)


@pytest.mark.parametrize("house", HOUSES)
@given(data=st.data())
@settings(max_examples=FEW, phases=AS_FOUND)
def test_the_order_of_catalogues_and_of_their_entries_changes_no_byte(house: str, data: st.DataObject) -> None:
    documents = []
    for path, tree in trees_of(house):
        if not any(same_key(next(iter(tree)), kind) for kind in CATALOGUES):
            documents.append((path, tree))
            continue
        for key, entries in data.draw(st.permutations(list(tree.items()))):
            if isinstance(entries, list):
                cut = data.draw(st.integers(0, len(entries)))
                mixed = data.draw(st.permutations(entries))
                documents += [(path, {key: mixed[:cut]}), (path, {key: mixed[cut:]})]
            else:
                documents.append((path, {key: entries}))
    assert pages(written(documents)) == pages_of(house)


@pytest.mark.parametrize("house", HOUSES)
def test_the_order_of_the_mapping_changes_no_diagnostic(house: str) -> None:
    files = with_holes(files_of(house))
    back = dict(reversed(files.items()))
    one, other = check_files(files), check_files(back)
    assert one.diagnostics
    assert [told(found) for found in one.diagnostics] == [told(found) for found in other.diagnostics]
    assert one.project is not None
    assert other.project is not None
    assert [cue.id for cue in one.project.cues] == [cue.id for cue in other.project.cues]


def told(found: object) -> tuple[object, ...]:
    return (found.span.file.path, found.span.start, found.rule.code, found.message("fr"))


# French and English


def in_language(data: Data, annotation: object, language: str) -> Data:
    """A value with its keys and enum words in the other language's spelling."""
    bare = unwrapped(annotation)
    if bare is None:
        return data
    if get_origin(bare) is tuple:
        inner = get_args(bare)[0]
        if isinstance(data, list):
            return [in_language(item, inner, language) for item in data]
        return in_language(data, inner, language)
    if get_origin(bare) is Literal:
        return enum_word(data, get_args(bare), language)
    if isinstance(bare, type) and issubclass(bare, Spec):
        return model_in_language(data, bare, language)
    return data


def unwrapped(annotation: object) -> object:
    """The type itself; None for what is read as a whole."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *metadata = get_args(annotation)
            if any(isinstance(one, Read) for one in metadata):
                return None
        elif origin in (Union, UnionType):
            members = [one for one in get_args(annotation) if one is not NoneType]
            if len(members) > 1:
                return None
            annotation = members[0]
        else:
            return annotation


def enum_word(data: Data, words: tuple[str, ...], language: str) -> Data:
    if isinstance(data, str):
        for word in words:
            if folded(data) in spellings(word, ENUM_WORDS):
                return spelling(word, ENUM_WORDS, language)
    return data


def spelling(word: str, table: dict[str, tuple[str, ...]], language: str) -> str:
    return table.get(word, (word,))[0] if language == "fr" else word


def model_in_language(data: Data, model: type[Spec], language: str) -> Data:
    if not isinstance(data, dict):
        return in_language(data, hints(model)[model.short], language) if model.short else data
    out: dict[str, Data] = {}
    for key, value in data.items():
        entry = shape_of(model).table.get(folded(key))
        if entry is None:
            out[key] = value
            continue
        name = entry[0]
        written_key = spelling(name.rstrip("_"), KEYS, language)
        if "removes" in model.fields and isinstance(value, str) and folded(value) in NOTHING:
            out[written_key] = spelling("none", ENUM_WORDS, language)
        elif name in getattr(model, "known_words", {}):
            out[written_key] = enum_word(value, model.known_words[name], language)
        else:
            out[written_key] = in_language(value, hints(model)[name], language)
    return out


def hints(model: type[Spec]) -> dict[str, object]:
    return get_type_hints(model, include_extras=True)


def document_in_language(data: Data, language: str) -> Data:
    """A whole document: the header, and the list that belongs to it, or catalogues."""
    assert isinstance(data, dict)
    kind = next(kind for kind in KINDS if same_key(next(iter(data)), kind))
    if kind in HEADERS:
        model, list_key = HEADERS[kind]
        out: dict[str, Data] = {}
        for key, value in data.items():
            if list_key is not None and same_key(key, list_key):
                out[spelling(list_key, KEYS, language)] = listed(value, ITEMS[list_key][1], language)
            else:
                turned = model_in_language({key: value}, model, language)
                assert isinstance(turned, dict)
                out |= turned
        return out
    out = {}
    for key, value in data.items():
        name = next(one for one in CATALOGUES if same_key(key, one))
        if name == "change":
            assert isinstance(value, dict)
            value = {spelling("waves", KEYS, language): listed(next(iter(value.values())), ITEMS["waves"][1], language)}
        else:
            value = listed(value, ITEMS[name][1], language)
        out[spelling(name, KEYS, language)] = value
    return out


def listed(value: Data, model: type[Spec], language: str) -> Data:
    return [model_in_language(item, model, language) for item in (value if isinstance(value, list) else [value])]


def house_in_language(house: str, language: str) -> dict[str, bytes]:
    return written([(path, document_in_language(data, language)) for path, data in trees_of(house)])


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("house", HOUSES)
def test_both_spellings_of_a_house_give_equal_pages(house: str, language: str) -> None:
    files = house_in_language(house, language)
    other = ("nom", "attentes", "reperes") if language == "en" else ("name", "expectations", "cues")
    assert not any(f'"{word}": '.encode() in raw for word in other for raw in files.values())
    assert pages(files) == pages_of(house)


@given(st.data())
@settings(max_examples=FEW, phases=AS_FOUND)
def test_a_house_that_mixes_both_languages_gives_equal_pages(data: st.DataObject) -> None:
    languages = st.sampled_from(["en", "fr"])
    mixed = [(path, document_in_language(tree, data.draw(languages))) for path, tree in trees_of(SMALL)]
    assert pages(written(mixed)) == pages_of(SMALL)


@given(st.data())
@settings(max_examples=FEW, phases=AS_FOUND)
def test_accents_case_and_hyphens_of_keys_change_no_byte(data: st.DataObject) -> None:
    def respelt(value: Data) -> Data:
        if isinstance(value, list):
            return [respelt(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {respelt_key(key): respelt(inner) for key, inner in value.items()}

    def respelt_key(key: str) -> str:
        forms = [key, key.upper(), key.title(), key.replace("_", "-"), key.replace("_", " ")]
        return data.draw(st.sampled_from(forms))

    assert pages(written([(path, respelt(tree)) for path, tree in trees_of(SMALL)])) == pages_of(SMALL)


def all_models(model: type[Spec] = Spec) -> list[type[Spec]]:
    return [inner for sub in model.__subclasses__() for inner in (sub, *all_models(sub))]


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_no_spelling_of_a_key_means_two_keys_of_one_model(model: type[Spec]) -> None:
    shape = shape_of(model)
    meant = Counter(word for name in shape.fields for word in spellings(name.rstrip("_"), KEYS))
    assert [word for word, count in meant.items() if count > 1] == []


# Every cell in exactly one playbook


@pytest.mark.parametrize("house", HOUSES)
def test_every_cell_stands_in_exactly_one_playbook(house: str) -> None:
    project = check_files(files_of(house)).project
    assert project is not None
    expected = Counter(
        (cue.role.id, cue.moment.id, cue.id, cell.step.segment.id, cell.expressed.expectation.id)
        for cue in project.cues
        for cell in cue.cells
    )
    assert max(expected.values()) == 1
    found: Counter[tuple[str, ...]] = Counter()
    books = json.loads(pages_of(house)["playbooks.json"])["roles"]
    for role, card in ((one["id"], card) for one in books for card in one["cards"]):
        for cue in card["cues"]:
            assert cue["cells"].keys() <= set(card["segments"])
            cells = [(segment, one) for segment, ones in cue["cells"].items() for one in ones]
            found.update((role, card["moment"], cue["id"], *cell) for cell in cells)
    assert found == expected


@pytest.mark.parametrize("house", BIG)
def test_every_cue_that_is_played_has_its_words_on_its_roles_page(house: str) -> None:
    project = check_files(files_of(house)).project
    assert project is not None
    for cue in project.cues:
        page = pages_of(house)[f"roles/{cue.role.id}.html"].decode()
        assert cue.cells, cue.id
        assert f'"{cue.id}"' in page or f"{cue.id}" in page, cue.id


def test_an_expectation_expressed_twice_is_told_and_played_once() -> None:
    text = """
house: x
name: X
language: en
status: draft
---
expectations: [{id: e, name: E}]
moments: [{id: m, name: M, nature: relational, lead: r}]
---
segment: s
name: S
journey: [{moment: m, expectations: [e, {expectation: e, stake: difference}]}]
---
role: r
name: R
cues: [{id: c, moment: m, expectation: e, timing: 5 s, words: hello}]
"""
    checked = check_files({MANIFEST: text.lstrip().encode()})
    errors = [(*one.span.start, one.rule.code) for one in checked.diagnostics if one.severity == 3]
    assert errors == [(11, 55, "LNK002")]
    assert checked.project is not None
    assert len(checked.project.cues[0].cells) == 1
