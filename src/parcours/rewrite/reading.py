"""A chunk of a file to its layout, from the parser's events and from what stands between them.

What is so unusual that it cannot be laid out anew raises `Unusual`, with the reason in both languages.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from parcours.diagnostics import Words
from parcours.rewrite.layout import Collection, Entry, Node, Page, Scalar, Unusual
from parcours.syntax.chunks import Chunk
from parcours.syntax.events import Dialect, Event, dialect


class _Remark(NamedTuple):
    """A line that holds a comment only, or nothing ("")."""

    column: int
    text: str


_OPENING = re.compile(r"---(?:[ \t]+(#[^\n]*))?[ \t]*(?:\n|\Z)")
_COMMENT = re.compile("#.*")
_BLOCK_HEADER = re.compile(r"[>|](-?)[ \t]*(#[^\n]*)?\n")
_BETWEEN = frozenset(" \t\n-:,[]{}")

ORNAMENT = Words("it holds an anchor, an alias or a tag", "il contient une ancre, un alias ou une étiquette")
COMPLEX = Words('it holds a key written with "?"', "il contient une clé écrite avec « ? »")
MARKER = Words("something stands behind --- on its line", "quelque chose suit --- sur sa ligne")
HEADER = Words(
    "a text begins with > or | and more than a hyphen", "un texte commence par > ou | et plus qu'un trait d'union"
)
LONG_KEY = Words("a key runs over several lines", "une clé court sur plusieurs lignes")


def read_page(chunk: Chunk) -> Page:
    """The layout of a chunk whose text is sound and ends its lines with LF."""
    opening, start = "", 0
    if chunk.text.startswith("---"):
        match = _OPENING.match(chunk.text)
        if match is None:
            raise Unusual(MARKER)
        opening, start = f"---  {match[1].rstrip()}" if match[1] else "---", match.end()
    return _Reader(chunk.text, start, dialect()).page(opening)


class _Reader:
    """Reads one chunk. `at` is how far its text was taken; `last` the entry whose line may still get a comment."""

    def __init__(self, text: str, start: int, source: Dialect) -> None:
        self.text, self.at, self.source = text, start, source
        self.last: Entry | None = None
        self._events = iter(source.open(text), None)
        self.event = next(self._events)

    def page(self, opening: str) -> Page:
        source = self.source
        content = (source.scalar, source.mapping_start, source.sequence_start)
        while type(self.event) not in (*content, source.alias, source.stream_end):
            self._next()
        if type(self.event) is source.stream_end:
            return Page(opening, None, [remark.text for remark in self._gap(len(self.text))])
        first = self._start(self.event)
        is_empty = type(self.event) is source.scalar and not self.text[first : self.event.end_mark.index]
        if is_empty:
            return Page(opening, None, [remark.text for remark in self._gap(len(self.text))])
        root = Entry(None, Scalar("", "", "", 0, 0), [remark.text for remark in self._gap(first)])
        root.value = self._node(root)
        self._close(root.value, root)
        tail = self._gap(len(self.text))
        rest = _to_tails(tail, root.value, -1)
        return Page(opening, root, [remark.text for remark in rest])

    def _next(self) -> Event:
        self.event = next(self._events)
        return self.event

    def _start(self, event: Event) -> int:
        if getattr(event, "anchor", None) is not None or getattr(event, "tag", None) is not None:
            raise Unusual(ORNAMENT)
        return event.start_mark.index

    def _node(self, owner: Entry) -> Node:
        """The value that the present event begins; the event behind it is the present one afterwards."""
        source, event = self.source, self.event
        kind = type(event)
        if kind is source.scalar:
            return self._scalar(event, owner)
        if kind not in (source.mapping_start, source.sequence_start):
            raise Unusual(ORNAMENT)
        start = self._start(event)
        found = Collection(kind is source.mapping_start, bool(event.flow_style), event.start_mark.column, start)
        self._next()
        if found.in_brackets:
            self._in_brackets(found)
        else:
            self._block(found)
        return found

    def _scalar(self, event: Event, owner: Entry) -> Scalar:
        start, end = self._start(event), event.end_mark.index
        raw, style = self.text[start:end], event.style or ""
        if style in (">", "|"):
            header = _BLOCK_HEADER.match(raw)
            if header is None:
                raise Unusual(HEADER)
            if header[2]:
                self._remark_at(owner, header[2].rstrip())
            body = _without_blank_end(raw[header.end() :])
            end = start + header.end() + len(body)
            raw = f"{raw[: 1 + len(header[1])]}\n{body}"
            if not event.value:  # nothing stands below the sign
                raw, style = '""', '"'
        self._next()
        return Scalar(event.value, raw, style, start, end)

    def _block(self, group: Collection) -> None:
        ends = (self.source.mapping_end, self.source.sequence_end)
        self.last = None
        while type(self.event) not in ends:
            remarks = self._gap(self._start(self.event))
            if group.entries:
                remarks = _to_tails(remarks, group.entries[-1].value, group.column)
            entry = Entry(None, Scalar("", "", "", 0, 0), [remark.text for remark in remarks])
            group.entries.append(entry)
            if group.is_mapping:
                self._key(entry)
            entry.value = self._node(entry)
            self._close(entry.value, entry)
        self._next()

    def _key(self, entry: Entry) -> None:
        if type(self.event) is not self.source.scalar:
            raise Unusual(COMPLEX)
        key = self._scalar(self.event, entry)
        if "\n" in key.raw:
            raise Unusual(LONG_KEY)
        entry.key, self.at, self.last = key, key.end, entry
        value = self.event.start_mark.index
        if value <= key.end:
            return
        remarks = self._gap(value)
        if self._opens_block():
            self._waiting = remarks
        else:
            entry.lead.extend(remark.text for remark in remarks if remark.text)

    _waiting: list[_Remark] | None = None
    """Remarks between a key and the block below it: they belong to the first entry of the block."""

    def _opens_block(self) -> bool:
        event = self.event
        return type(event) in (self.source.mapping_start, self.source.sequence_start) and not event.flow_style

    def _close(self, value: Node, entry: Entry) -> None:
        if isinstance(value, Scalar) or value.in_brackets:
            self.at, self.last = max(self.at, value.end), entry

    def _in_brackets(self, group: Collection) -> None:
        """A collection in brackets; it is odd when comments or pairs without braces stand in it."""
        ends = (self.source.mapping_end, self.source.sequence_end)
        at = group.start
        while type(self.event) not in ends:
            at = self._between(group, at, self._start(self.event))
            entry = Entry(None, Scalar("", "", "", 0, 0))
            group.entries.append(entry)
            if group.is_mapping:
                if type(self.event) is not self.source.scalar:
                    raise Unusual(COMPLEX)
                entry.key = self._scalar(self.event, entry)
                at = self._between(group, entry.key.end, self._start(self.event))
            entry.value = self._node(entry)
            at = entry.value.end
            bare = isinstance(entry.value, Scalar) and not entry.value.raw
            group.odd = group.odd or bare or (isinstance(entry.value, Collection) and entry.value.odd)
        group.end = self.event.end_mark.index
        self._between(group, at, group.end)
        group.raw = self.text[group.start : group.end]
        group.odd = group.odd or group.raw[:1] not in ("{", "[")
        self._next()

    def _between(self, group: Collection, start: int, end: int) -> int:
        between = self.text[start:end]
        group.odd = group.odd or "#" in between
        if "#" not in between and not _BETWEEN.issuperset(between):
            raise Unusual(COMPLEX)
        return end

    def _gap(self, end: int) -> list[_Remark]:
        """What stands between the text taken so far and `end`; a comment on the line of `last` becomes its own."""
        remarks, self._waiting = self._waiting or [], None
        head, *lines = self.text[self.at : end].split("\n")
        comment = self._comment(head)
        if comment and self.last is not None:
            self._remark_at(self.last, comment)
        elif comment:
            remarks.append(_Remark(0, comment))
        for number, line in enumerate(lines):
            comment = self._comment(line)
            if comment:
                remarks.append(_Remark(line.index("#"), comment))
            elif not line.strip() and (number < len(lines) - 1):
                remarks.append(_Remark(0, ""))
        self.at, self.last = max(self.at, end), None
        return remarks

    def _comment(self, line: str) -> str:
        match = _COMMENT.search(line)
        if not _BETWEEN.issuperset(line[: match.start()] if match else line):
            raise Unusual(COMPLEX)
        return match[0].rstrip() if match else ""

    @staticmethod
    def _remark_at(entry: Entry, comment: str) -> None:
        """A line has one end: what a second comment says goes above."""
        if entry.comment:
            entry.lead.append(entry.comment)
        entry.comment = comment


def _without_blank_end(body: str) -> str:
    """The lines of a text behind `>` or `|` without blank ones at their end; blanks beyond the margin are text."""
    lines = body.split("\n")
    first = next((line for line in lines if line.strip(" ")), "")
    margin = len(first) - len(first.lstrip(" "))
    while lines and len(lines[-1]) <= margin and not lines[-1].strip(" "):
        lines.pop()
    return "\n".join(lines)


def _to_tails(remarks: list[_Remark], before: Node, column: int) -> list[_Remark]:
    """Gives the remarks that stand deeper than `column` to the blocks they stand in; the others come back.

    A block that ended stays ended: each remark goes into the innermost block that is still open at its column.
    """
    blocks = list(_ending_blocks(before))
    waiting: list[str] = []
    taken = 0
    for number, remark in enumerate(remarks):
        waiting.append(remark.text)
        homes = [block for block in blocks if block.column <= remark.column]
        if remark.text and remark.column > column and homes:
            homes[-1].tail.extend(waiting)
            blocks, waiting, taken = homes, [], number + 1
    return remarks[taken:]


def _ending_blocks(node: Node) -> Iterator[Collection]:
    """The blocks that end with this value, outermost first."""
    while isinstance(node, Collection) and not node.in_brackets:
        yield node
        node = node.entries[-1].value
