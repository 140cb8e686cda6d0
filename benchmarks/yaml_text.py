"""Plain data as YAML the way consultants write it: blocks, short lists in brackets, quotes and folded text where needed."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

Data = str | int | Mapping[str, "Data"] | Sequence["Data"]

_WIDTH = 100
_FOLDED_FROM = 92
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PLAIN = re.compile(r"[A-Za-zÀ-ÿ0-9‹«][^\[\]{}#:\"]*")
_PLAIN_IN_FLOW = re.compile(r"[A-Za-zÀ-ÿ0-9][^\[\]{}#:\",]*")


def yaml_text(document: Mapping[str, Data]) -> str:
    """One document."""
    return "\n".join(_mapping(document, "")) + "\n"


def _mapping(data: Mapping[str, Data], pad: str) -> Iterator[str]:
    for key, value in data.items():
        yield from _pair(key, value, pad)


def _pair(key: str, value: Data, pad: str) -> Iterator[str]:
    if isinstance(value, (str, int)):
        yield f"{pad}{key}: {_scalar(value, pad)}"
    elif _fits_a_line(value):
        yield f"{pad}{key}: {_flow(value)}"
    elif isinstance(value, Mapping):
        yield f"{pad}{key}:"
        yield from _mapping(value, pad + "  ")
    else:
        yield f"{pad}{key}:"
        for item in value:
            yield from _item(item, pad + "  ")


def _item(item: Data, pad: str) -> Iterator[str]:
    if isinstance(item, (str, int)):
        yield f"{pad}- {_scalar(item, pad)}"
    elif _fits_a_line(item):
        yield f"{pad}- {_flow(item)}"
    else:
        assert isinstance(item, Mapping)
        lines = _mapping(item, pad + "  ")
        yield f"{pad}- {next(lines).lstrip()}"
        yield from lines


def _fits_a_line(value: Mapping[str, Data] | Sequence[Data]) -> bool:
    """Lists of ids and small groups of words stand on one line."""
    if isinstance(value, Mapping):
        leaves = value.values()
        return len(leaves) <= 3 and all(_is_leaf(leaf) for leaf in leaves) and len(_flow(value)) <= _WIDTH - 10
    return all(isinstance(leaf, str) and _SLUG.fullmatch(leaf) for leaf in value)


def _is_leaf(value: Data) -> bool:
    return isinstance(value, (str, int)) or (isinstance(value, list) and _fits_a_line(value))


def _flow(value: Data) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, str):
        return value if _PLAIN_IN_FLOW.fullmatch(value) else json.dumps(value, ensure_ascii=False)
    if isinstance(value, int):
        return str(value)
    return "[" + ", ".join(_flow(inner) for inner in value) + "]"


def _scalar(value: str | int, pad: str) -> str:
    if isinstance(value, int):
        return str(value)
    if len(value) > _FOLDED_FROM and '"' not in value:
        inner = f"\n{pad}  "
        return ">-" + inner + inner.join(wrap(value, _WIDTH - len(pad), break_on_hyphens=False))
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
