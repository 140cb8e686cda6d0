"""The keys of every group in the order of the language page; those that are unknown stay behind the key they stood behind."""

from parcours.diagnostics import Words
from parcours.model.grammar import Group, document_group, group_in
from parcours.model.vocabulary import kind_key
from parcours.rewrite.layout import Collection, Entry, Node, Page, Scalar, Unusual
from parcours.rewrite.printing import is_odd

KIND_NOT_FIRST = Words(
    "the key that says what it is does not stand first, in brackets that cannot be laid out anew",
    "la clé qui dit ce que c'est n'est pas la première, entre des crochets qui ne peuvent être remis en forme",
)


def put_kind_first(page: Page) -> None:
    """Moves the key that says what a document is to its head, comments with it."""
    root = page.root.value if page.root else None
    if page.root is None or not isinstance(root, Collection) or not root.is_mapping:
        return
    keys = [entry.key.value for entry in root.entries if entry.key]
    kind = kind_key(keys)
    if kind is not None and kind != keys[0]:
        if root.in_brackets and is_odd(root):
            raise Unusual(KIND_NOT_FIRST)
        of_file, of_key = _parted(page.root.lead)
        page.root.lead, root.entries[0].lead = of_file, [*of_key, *root.entries[0].lead]
        root.entries.insert(0, root.entries.pop(keys.index(kind)))


def _parted(remarks: list[str]) -> tuple[list[str], list[str]]:
    """The remarks at the head of a document: those on all of it, and behind a blank line those on its first key."""
    if "" not in remarks:
        return remarks, []
    last = len(remarks) - remarks[::-1].index("")
    return remarks[:last], remarks[last:]


def put_in_order(page: Page) -> None:
    """Orders the keys of a document. Lists keep their order, catalogues theirs, and a timing, which reads like a sentence."""
    root = page.root.value if page.root else None
    if isinstance(root, Collection) and root.is_mapping and root.entries:
        first = root.entries[0].key
        assert isinstance(first, Scalar)
        group = document_group(first.value)
        if group is not None:
            _order(root, group)


def _order(mapping: Collection, group: Group) -> None:
    for entry in mapping.entries:
        held = group.held(entry.key.value) if entry.key else None
        inner = group_in(held) if held else None
        if inner is not None:
            for one in mappings_in(entry.value):
                _order(one, inner)
    ranks = {field: number for number, field in enumerate(group.order)}
    if ranks:
        _sort(mapping, group, ranks)


def mappings_in(value: Node) -> tuple[Collection, ...]:
    """The mapping that a value is, or those that are items of a list."""
    if isinstance(value, Scalar):
        return ()
    if value.is_mapping:
        return (value,)
    return tuple(found for entry in value.entries for found in mappings_in(entry.value))


def _sort(mapping: Collection, group: Group, ranks: dict[str, int]) -> None:
    rank = -1
    ranked: list[tuple[int, Entry]] = []
    for entry in mapping.entries:
        held = group.held(entry.key.value) if entry.key else None
        rank = ranks.get(held.field, rank) if held else rank
        ranked.append((rank, entry))
    mapping.entries = [entry for _, entry in sorted(ranked, key=lambda one: one[0])]
