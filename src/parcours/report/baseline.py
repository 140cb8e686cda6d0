"""The faults that a house is known to have, so that only new ones are told. Part of floor 7's report.

A baseline is one JSON document: `version` 1 and `entries`, each with the `house` (its folder, seen from the baseline's), the
`rule`, its `name`, the `subject` it is about and a `fingerprint`, which line numbers have no part in. One entry a line, sorted, so
that the same faults give the same bytes. What could not be read is never in it.
"""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from parcours.diagnostics import Diagnostic, Words
from parcours.report.report import HouseReport, fingerprinted, is_always_told

VERSION = 1
_KEYS = ("house", "rule", "name", "subject", "fingerprint")


class Entry(NamedTuple):
    """One known fault. `house` is "." where the baseline lies in the house itself."""

    house: str
    rule: str
    name: str
    subject: str
    fingerprint: str


class Baseline(NamedTuple):
    """The known faults, in order."""

    entries: tuple[Entry, ...] = ()

    def encoded(self) -> bytes:
        """The bytes of the file."""
        lines = (json.dumps(entry._asdict(), ensure_ascii=True) for entry in sorted(set(self.entries)))
        listed = ",\n    ".join(lines)
        inner = f"[\n    {listed}\n  ]" if listed else "[]"
        return f'{{\n  "version": {VERSION},\n  "entries": {inner}\n}}\n'.encode()


class Compared(NamedTuple):
    """A house without its known faults, and the entries that match none any more."""

    house: HouseReport
    unused: tuple[Entry, ...]


def read_baseline(raw: bytes) -> Baseline | Words:
    """The baseline in these bytes, or why there is none in them."""
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError):
        return Words("this is not JSON", "ce n'est pas du JSON")
    if not isinstance(content, dict) or not isinstance(content.get("entries"), list):
        return Words("this is not a baseline", "ce n'est pas un état de référence")
    if content.get("version") != VERSION:
        return Words(
            f"its version is not {VERSION}: this parcours cannot read it",
            f"sa version n'est pas {VERSION} : ce parcours ne sait pas le lire",
        )
    entries = tuple(entry for one in content["entries"] if (entry := _entry(one)) is not None)
    if len(entries) < len(content["entries"]):
        return Words(f"some of its entries do not have {', '.join(_KEYS)}", f"des entrées n'ont pas {', '.join(_KEYS)}")
    return Baseline(entries)


def _entry(value: object) -> Entry | None:
    if not isinstance(value, Mapping):
        return None
    texts = [text for key in _KEYS if isinstance(text := value.get(key), str)]
    return Entry(*texts) if len(texts) == len(_KEYS) else None


def compared(house: HouseReport, name: str, baseline: Baseline, judged: frozenset[str] | None) -> Compared:
    """The house without the faults its entries know. `name` is how entries call it; `judged`: the codes that were looked for,
    None for all; entries of others, or of muted rules, are not called unused.
    """
    mine = {entry.fingerprint: entry for entry in baseline.entries if entry.house == name}
    used: set[str] = set()
    kept: list[Diagnostic] = []
    for diagnostic, mark in fingerprinted(house):
        if mark in mine and not is_always_told(diagnostic):
            used.add(mark)
        else:
            kept.append(diagnostic)
    unused = tuple(
        entry
        for mark, entry in sorted(mine.items(), key=lambda item: item[1])
        if mark not in used and entry.rule not in house.muted and (judged is None or entry.rule in judged)
    )
    return Compared(house._replace(diagnostics=tuple(kept), known=len(house.diagnostics) - len(kept)), unused)


def entries_of(house: HouseReport, name: str) -> Iterable[Entry]:
    """What a baseline holds of a house: every fault but those that say something could not be read."""
    for diagnostic, mark in fingerprinted(house):
        if not is_always_told(diagnostic):
            rule = diagnostic.rule
            yield Entry(name, rule.code, rule.name, diagnostic.subject or diagnostic.span.file.path, mark)
