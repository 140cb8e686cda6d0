"""Whether the pages of a peer are comparable to ours: how many they are, how large, of how many parts, and whether they hold every text."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

Data = Any  # what json.load gives

FOLDERS = ("roles", "segments")
_MOST = 0.15
"""How far from ours the bytes may be."""
_TAG = re.compile(r"<(?:style|script)>.*?</(?:style|script)>|<[^>]*>", re.DOTALL)


_PART = re.compile(r'class="(?:card|cue|handoff|measure|movement|promise|slur|stave|variation)[ "]|role="cell"')
"""What pages are made of: in roles, beats, cards, cues and what is handed over or promised; in segments, moments, staves and cells."""


@dataclass(frozen=True, slots=True)
class Pages:
    """What stands in a folder: pages, their bytes and parts; of the texts of all cues, how many were looked for and not found."""

    count: int
    bytes: int
    parts: int
    texts: int
    missing: int

    def is_comparable(self, ours: "Pages") -> bool:
        """The same pages of the same parts, about as large, with every text."""
        alike = (self.count, self.parts, self.missing) == (ours.count, ours.parts, 0)
        return alike and abs(self.bytes / ours.bytes - 1) <= _MOST


def pages_of(out: Path, playbooks: Path) -> Pages:
    """What a peer wrote, or what we did: the pages of roles and of segments."""
    files = [path for folder in FOLDERS for path in (out / folder).rglob("*.html")]
    books = json.loads(playbooks.read_text(encoding="utf-8"))
    gists = {cue["id"]: cue["gist"] for role in books["roles"] for card in role["cards"] for cue in card["cues"]}
    found = [
        *(_found(_texts(role), out / "roles" / f"{role['id']}.html") for role in books["roles"]),
        *(_found(_notes(score, gists), out / "segments" / f"{score['id']}.html") for score in books["segments"]),
    ]
    return Pages(
        count=len(files),
        bytes=sum(path.stat().st_size for path in files),
        parts=sum(len(_PART.findall(path.read_text(encoding="utf-8"))) for path in files),
        texts=sum(map(len, found)),
        missing=sum(one.count(False) for one in found),
    )


def _found(texts: Iterable[str], page: Path) -> list[bool]:
    """For each text, whether the page holds it between two tags."""
    read = page.read_text(encoding="utf-8") if page.exists() else ""
    said = {_plain(unescape(one)) for one in _TAG.split(read)}
    return [_plain(text) in said for text in texts]


def _notes(score: Data, gists: Mapping[str, str]) -> Iterator[str]:
    """What every role does at every moment of a segment."""
    for movement in score["movements"]:
        for stave in movement["staves"]:
            yield from (gists[note] for note in stave["notes"])


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
