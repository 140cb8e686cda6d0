"""Whether the pages of a peer are comparable to ours: how many they are, how large, and whether they hold every text of every cue."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

Data = Any  # what json.load gives

FOLDERS = ("roles", "segments")
_MOST = 0.15
"""How far from ours the bytes may be."""
_TAG = re.compile(r"<(?:style|script)>.*?</(?:style|script)>|<[^>]*>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Pages:
    """What stands in a folder: pages and their bytes; of the texts of all cues, how many were looked for and not found."""

    count: int
    bytes: int
    texts: int
    missing: int

    def is_comparable(self, ours: "Pages") -> bool:
        """The same pages, about as large, with every text."""
        return self.count == ours.count and abs(self.bytes / ours.bytes - 1) <= _MOST and not self.missing


def pages_of(out: Path, playbooks: Path) -> Pages:
    """What a peer wrote, or what we did: the pages of roles and of segments."""
    files = [path for folder in FOLDERS for path in (out / folder).rglob("*.html")]
    roles = json.loads(playbooks.read_text(encoding="utf-8"))["roles"]
    found = [_found(role, out / "roles" / f"{role['id']}.html") for role in roles]
    texts, missing = sum(len(one) for one in found), sum(one.count(False) for one in found)
    return Pages(len(files), sum(path.stat().st_size for path in files), texts, missing)


def _found(role: Data, page: Path) -> list[bool]:
    """For each text of the cues of a role, whether its page holds it between two tags."""
    read = page.read_text(encoding="utf-8") if page.exists() else ""
    said = {_plain(unescape(one)) for one in _TAG.split(read)}
    return [_plain(text) in said for text in _texts(role)]


def _texts(role: Data) -> Iterator[str]:
    """When, what to do and what to say, in every cue and in each of its variations."""
    for card in role["cards"]:
        for cue in card["cues"]:
            form = cue["form"]
            yield from (form["when"]["words"], *form["gestures"], *form["say"])
            for one in cue["variations"]:
                changed = one["form"]
                yield from (changed["when"]["words"], *changed["gestures"], *changed["say"])


def _plain(text: str) -> str:
    """Without what typography does to apostrophes and blanks."""
    return " ".join(text.replace("’", "'").split())
