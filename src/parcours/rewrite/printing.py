"""A layout to text, in the canonical form: two spaces a step, one blank line at most, brackets only where they fit on one line."""

from collections.abc import Sequence
from typing import TypeGuard

from parcours.rewrite.layout import Collection, Entry, Node, Page, Scalar
from parcours.rewrite.texts import WIDTH, block_lines, continued, folded, inline, is_better_folded, key_text

STEP = 2


def page_lines(page: Page) -> list[str]:
    """The lines of one chunk, without blank ones at either end."""
    lines = [page.opening] if page.opening else []
    body = list(page.tail)
    if page.root is not None:
        value = page.root.value
        body = [*page.root.lead, *_root(value, page.root.comment), *page.tail]
    return [*lines, *_trimmed(body)]


def _root(value: Node, comment: str) -> list[str]:
    if _is_block(value, 0):
        return _block(value, 0)
    return _with_comment(_value(value, 0, 0), comment)


def _block(group: Collection, indent: int) -> list[str]:
    """The entries of a block, and the comments behind the last."""
    lines: list[str] = []
    for number, entry in enumerate(group.entries):
        lead = entry.lead if number else _trimmed(entry.lead, at_end=False)
        lines += _remarks(lead, indent)
        lines += _keyed(entry, indent) if entry.key else _item(entry, indent)
    return lines + _remarks(_trimmed(group.tail, at_start=False), indent)


def _is_block(value: Node, column: int) -> TypeGuard[Collection]:
    """Whether a value goes below its key, one entry a line: where its author wrote it so, or where brackets are too narrow."""
    if isinstance(value, Scalar) or not value.in_brackets:
        return isinstance(value, Collection)
    return bool(value.entries) and not is_odd(value) and column + len(_on_one_line(value)) > WIDTH


def _keyed(entry: Entry, indent: int) -> list[str]:
    assert entry.key is not None
    head = f"{' ' * indent}{key_text(entry.key)}:"
    if _is_block(entry.value, len(head) + 1):
        return [*_with_comment([head], entry.comment), *_block(entry.value, indent + STEP)]
    lines = _value(entry.value, len(head) + 1, indent + STEP)
    return _with_comment([f"{head} {lines[0]}".rstrip(" "), *lines[1:]], entry.comment)


def _item(entry: Entry, indent: int) -> list[str]:
    """An item behind its dash. Comments above the first key of a mapping go above the dash."""
    dash = f"{' ' * indent}-"
    if _is_block(entry.value, indent + STEP):
        first = entry.value.entries[0]
        above = [remark for remark in first.lead if remark]
        if entry.comment:
            above.append(entry.comment)
        lead, first.lead = first.lead, []
        inner = _block(entry.value, indent + STEP)
        first.lead = lead
        return [*_remarks(above, indent), f"{dash} {inner[0].lstrip(' ')}", *inner[1:]]
    lines = _value(entry.value, indent + STEP, indent + STEP)
    return _with_comment([f"{dash} {lines[0]}".rstrip(" "), *lines[1:]], entry.comment)


def _value(value: Node, column: int, margin: int) -> list[str]:
    """A text or a collection in brackets that begins at a column; further lines of a text stand at the margin."""
    if isinstance(value, Collection):
        return _brackets(value, column, margin)
    if value.style in (">", "|"):
        return block_lines(value, margin)
    text = inline(value, in_brackets=False)
    if text is not None and column + len(text) <= WIDTH:
        return [text]
    filled = folded(value.value, margin)
    if filled is not None and is_better_folded(filled, margin):
        return [">-", *(f"{' ' * margin}{line}" for line in filled)]
    return [text] if text is not None else continued(value, margin)


def _brackets(group: Collection, column: int, margin: int) -> list[str]:
    """A collection in brackets on one line; as written where it holds what cannot be laid out."""
    if is_odd(group):
        return _as_written(group, column, margin)
    return [_on_one_line(group)]


def is_odd(group: Collection) -> bool:
    """Whether a collection in brackets holds what cannot be laid out: it is printed as written."""
    return group.odd or any(_needs_lines(entry.value) for entry in group.entries)


def _needs_lines(value: Node) -> bool:
    if isinstance(value, Scalar):
        return inline(value, in_brackets=True) is None
    return is_odd(value)


def _as_written(group: Collection, column: int, margin: int) -> list[str]:
    """The lines as they are, moved as far as their first one was."""
    first, *rest = group.raw.split("\n")
    by = column - group.column
    moved = [" " * max(len(line) - len(line.lstrip(" ")) + by, margin) + line.strip(" ") for line in rest]
    return [first.rstrip(" "), *(line if line.strip() else "" for line in moved)]


def _on_one_line(value: Node) -> str:
    if isinstance(value, Scalar):
        text = inline(value, in_brackets=True)
        assert text is not None
        return text
    inner = ", ".join(_named(entry) + _on_one_line(entry.value) for entry in value.entries)
    return f"{{{inner}}}" if value.is_mapping else f"[{inner}]"


def _named(entry: Entry) -> str:
    return f"{key_text(entry.key)}: " if entry.key else ""


def _with_comment(lines: list[str], comment: str) -> list[str]:
    """The lines with a comment: at the end of the last one, or of the header of a text behind `>` or `|`."""
    if not comment:
        return lines
    is_text = lines[0].endswith((">", "|", ">-", "|-")) and len(lines) > 1
    at = 0 if is_text else -1
    lines[at] = f"{lines[at]}  {comment}"
    return lines


def _remarks(remarks: Sequence[str], indent: int) -> list[str]:
    """Comments at an indentation, and single blank lines between them."""
    lines: list[str] = []
    for remark in remarks:
        if remark:
            lines.append(" " * indent + remark)
        elif not lines or lines[-1]:
            lines.append("")
    return lines


def _trimmed(lines: Sequence[str], *, at_start: bool = True, at_end: bool = True) -> list[str]:
    """Without blank lines at the ends."""
    start, end = 0, len(lines)
    while at_start and start < end and not lines[start]:
        start += 1
    while at_end and end > start and not lines[end - 1]:
        end -= 1
    return list(lines[start:end])
