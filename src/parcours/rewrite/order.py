"""The keys of every group in the order of the language page; those that are unknown stay behind the key they stood behind."""

from parcours.model.grammar import Group, document_group, group_in
from parcours.rewrite.layout import Collection, Entry, Node, Page, Scalar


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
