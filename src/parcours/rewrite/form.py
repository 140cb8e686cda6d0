"""The canonical form of a file, and the proof that nothing but its form changed."""

from collections.abc import Callable
from typing import NamedTuple

from parcours.diagnostics import Language, Severity, Words
from parcours.model.decode import decode
from parcours.model.shape import Units
from parcours.model.vocabulary import kind_key
from parcours.rewrite.layout import Unusual
from parcours.rewrite.order import put_in_order, put_kind_first
from parcours.rewrite.printing import page_lines
from parcours.rewrite.reading import read_page
from parcours.rewrite.remarks import comments
from parcours.rewrite.spelling import spell
from parcours.source import SourceFile
from parcours.syntax.chunks import cut
from parcours.syntax.limits import USUAL, Limits
from parcours.syntax.nodes import Tree, exact
from parcours.syntax.parser import decode_bytes, parse
from parcours.timing.durations import NO_UNITS

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Formed(NamedTuple):
    """A file in its canonical form; `text` is that of `raw`, with LF, without a byte order mark."""

    raw: bytes
    text: str


class How(NamedTuple):
    """What is asked: the language that keys shall have (None: as they are); the house's own units of time, and its limits."""

    keys: Language | None = None
    units: Units = NO_UNITS
    limits: Limits = USUAL


AS_WRITTEN = How()


class Left(NamedTuple):
    """A file that is left as it is, and why; `{there}` stands for its house, behind a command to paste. `is_fault`: somebody should
    mend something, the author of the file or we.
    """

    why: Words
    is_fault: bool = True


UNREADABLE = Words(
    "it cannot be read; `parcours validate{there}` says why",
    "il ne peut pas être lu ; `parcours validate{there}` dit pourquoi",
)
NOT_THE_SAME = Words("it would not say the same", "il ne dirait pas la même chose")
COMMENT_LOST = Words("a comment would be lost", "un commentaire serait perdu")
NOT_STABLE = Words("a second run would change it again", "un second passage le changerait encore")


def formed(path: str, raw: bytes, how: How = AS_WRITTEN) -> Formed | Left:
    """The canonical form of a file's bytes. Its byte order mark stays, and its line ends: those of most of its lines."""
    file, faults = decode_bytes(path, raw, limits=how.limits)
    _, more = ((), ()) if faults else parse(file, limits=how.limits)
    if any(fault.severity is Severity.ERROR for fault in (*faults, *more)):
        return Left(UNREADABLE)
    text = file.text.replace("\r\n", "\n")
    try:
        made = canonical_form(path, text, how)
        objection = _objection(path, text, made, how)
    except Unusual as unusual:
        return Left(unusual.words, is_fault=False)
    return Formed(encoded(made, like=raw), made) if objection is None else Left(objection)


def encoded(text: str, *, like: bytes) -> bytes:
    """A text as bytes, with the byte order mark and the line ends of the file it came from."""
    windows = like.count(b"\r\n") * 2 > like.count(b"\n")
    ended = text.replace("\n", "\r\n") if windows else text
    return (BYTE_ORDER_MARK if like.startswith(BYTE_ORDER_MARK) else b"") + ended.encode()


def canonical_form(path: str, text: str, how: How = AS_WRITTEN) -> str:
    """The canonical form of a sound text that ends its lines with LF; raises `Unusual`."""
    lines: list[str] = []
    for chunk in cut(SourceFile(path, text)):
        page = read_page(chunk)
        put_kind_first(page)
        if how.keys is not None:
            spell(page, how.keys, how.units)
        put_in_order(page)
        lines += page_lines(page)
    return "\n".join((*lines, "")) if lines else ""


def _objection(path: str, old: str, new: str, how: How) -> Words | None:
    """What speaks against a new text: None when it says the same, comments included, and stays as it is."""
    if _said(path, old, how, _with_kind_first) != _said(path, new, how, _as_it_stands):
        return NOT_THE_SAME
    if comments(path, old) != comments(path, new):
        return COMMENT_LOST
    return None if canonical_form(path, new, how) == new else NOT_STABLE


def _said(path: str, text: str, how: How, seen: Callable[[Tree], Tree]) -> object:
    """All that a text says: its documents, and the codes of what is worth a remark. Read as data, types told apart; where keys
    change their language, read as specs. The first key counts, as a document is `seen`.
    """
    read, faults = parse(SourceFile(path, text), limits=how.limits)
    trees = [seen(tree) for tree in read]
    codes = sorted(fault.rule.code for fault in faults)
    if how.keys is None:
        return [(_first_key(tree), exact(tree.data)) for tree in trees], codes
    return [_meant(tree, how.units) for tree in trees], codes


def _first_key(tree: Tree) -> str | None:
    return next(iter(tree.data), None) if isinstance(tree.data, dict) else None


def _as_it_stands(tree: Tree) -> Tree:
    return tree


def _with_kind_first(tree: Tree) -> Tree:
    """A document as its author meant it: the key that says what it is stands first."""
    if not isinstance(tree.data, dict):
        return tree
    kind = kind_key(tuple(tree.data))
    if kind is None:
        return tree
    return tree.saying({kind: tree.data[kind], **tree.data})


def _meant(tree: Tree, units: Units) -> object:
    """A document as it is decoded, without its places."""
    document, faults = decode(tree, units)
    codes = sorted(fault.rule.code for fault in faults)
    if document is None:
        return exact(tree.data), codes
    header = (document.header,) if document.header else ()
    entries = [(entry.kind, entry.id, entry.spec, entry.sound) for entry in (*header, *document.entries)]
    return document.kind, entries, sorted(document.lost), codes
