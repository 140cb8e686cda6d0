"""Pastes the stubs of a workshop into the files of a house, where their comments say, as whoever held the workshop would."""

import json
import re
from collections.abc import Iterator, Mapping, MutableMapping

from parcours.model.vocabulary import same_key
from parcours.source import SourceFile
from parcours.syntax.nodes import Data
from parcours.syntax.parser import parse

_COMMENT = re.compile(r"# (?P<path>\S+), (?:line|ligne) \d+ ?: (?P<what>.*)|# (?:a file|un fichier)")
_INTO = re.compile(r"(?:one more in|de plus dans) (?P<key>\S+) (?:of|de) (?P<owner>\S+)")
_BESIDE = re.compile(r"(?:one more beside|de plus à côté de) (?P<owner>\S+)")
_WITHIN = re.compile(r"(?:in|dans) (?P<owner>\S+)")

Documents = MutableMapping[str, list[Data]]


def documents(text: str) -> list[Data]:
    """The plain data of every document of a text without faults, to write into: a reader's own may be shared."""
    trees, faults = parse(SourceFile("", text))
    assert faults == (), text
    return [json.loads(json.dumps(tree.data)) for tree in trees]


def read(files: Mapping[str, bytes]) -> Documents:
    """The documents of each spec of a house."""
    return {path: documents(raw.decode()) for path, raw in files.items() if path.endswith((".yaml", ".yml"))}


def written(house: Documents) -> Mapping[str, bytes]:
    """The files of the specs; JSON is YAML."""
    return {
        path: "\n---\n".join(json.dumps(one, ensure_ascii=False) for one in found).encode()
        for path, found in house.items()
    }


def paste(house: Documents, stubs: str) -> int:
    """Puts every stub where its comment says; gives how many there were."""
    comments = [line for line in stubs.splitlines() if _COMMENT.match(line)]
    found = documents(stubs) if comments else []
    assert len(comments) == len(found)
    for number, (comment, stub) in enumerate(zip(comments, found, strict=True)):
        match = _COMMENT.match(comment)
        assert match is not None
        if match["path"] is None:
            house[f"pasted-{number}.yaml"] = [stub]
        else:
            _paste(house[match["path"]], match["what"], stub)
    return len(found)


def _paste(into: list[Data], what: str, stub: Data) -> None:
    if match := _INTO.fullmatch(what):
        owner = _owner(into, match["owner"])
        key = next((key for key in owner if same_key(key, match["key"]) or key == match["key"]), match["key"])
        items = owner.setdefault(key, [])
    elif match := _BESIDE.fullmatch(what):
        items = next(one for one in _lists(into) if any(_is_called(item, match["owner"]) for item in one))
    else:
        match = _WITHIN.fullmatch(what)
        assert match is not None, what
        assert isinstance(stub, dict)
        owner = _owner(into, match["owner"])
        assert owner.keys().isdisjoint(stub), (what, stub)
        owner.update(stub)
        return
    assert isinstance(items, list)
    assert isinstance(stub, list)
    items.extend(stub)


def _owner(into: list[Data], name: str) -> dict[str, Data]:
    heads = [one for one in into if isinstance(one, dict) and next(iter(one.values()), None) == name]
    (found,) = heads or [one for one in _maps(into) if _is_called(one, name)]
    return found


def _is_called(thing: Data, name: str) -> bool:
    return isinstance(thing, dict) and thing.get("id") == name


def _maps(data: Data) -> Iterator[dict[str, Data]]:
    match data:
        case dict():
            yield data
            for inner in data.values():
                yield from _maps(inner)
        case list():
            for inner in data:
                yield from _maps(inner)
        case _:
            return


def _lists(data: Data) -> Iterator[list[Data]]:
    match data:
        case dict():
            for inner in data.values():
                yield from _lists(inner)
        case list():
            yield data
            for inner in data:
                yield from _lists(inner)
        case _:
            return
