"""What changed between two revisions, to people and programs: text, Markdown, JSON. Part of floor 7's report; sees plans only."""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from parcours.diagnostics import Language
from parcours.plan.change import Change, Detail
from parcours.plan.change_words import BREACHES, BREAKING, NOBODY, STATES, UNCOMMITTED, WHY, field, head, summary, value
from parcours.plan.changes import Changes, RoleChanges
from parcours.report.as_json import harmless
from parcours.report.markdown import escaped
from parcours.report.terminal import WIDEST, printable
from parcours.report.words import COLON, cut
from parcours.report.wrap import wrapped

if TYPE_CHECKING:
    from parcours.report.shapes.changes import ChangeJson, ChangesJson, HouseChangesJson

VERSION = 1
LONGEST = 200
"""How much of a text is quoted to people."""
LONGEST_COMMENT = 60_000
"""Characters of Markdown: GitHub refuses a comment of 65,536."""


class Reason(NamedTuple):
    """A commit that touched what changed."""

    commit: str
    subject: str


class HouseChanges(NamedTuple):
    """What changed in one house. `base` and `head` name what is compared, `head` "" for the working tree; `reasons`, by role
    and "" for the promises of nobody, are the commits, None where nothing is known of any.
    """

    path: str
    base: str
    head: str
    changes: Changes
    reasons: Mapping[str, tuple[Reason, ...]]

    @property
    def breaking(self) -> int:
        """How many changes are breaking."""
        return self.changes.breaking


def as_text(houses: tuple[HouseChanges, ...], language: Language) -> str:
    """What changed, role by role, in 80 columns."""
    blocks = ["\n".join(_text(house, language)) for house in houses]
    return "\n\n".join(blocks) + "\n"


def _text(house: HouseChanges, language: Language) -> Iterator[str]:
    found = house.changes
    told = summary(len(found.roles), found.breaking, language)
    yield from _lines(f"{house.path} ({_range(house)}){COLON.said(language)}{told}", "")
    for role in found.roles:
        yield ""
        yield from _lines(_title(role, language), "")
        for change in role.changes:
            yield from _change(change, language)
        yield from _why(house, role.role.id, language)
    if found.of_nobody:
        yield ""
        yield NOBODY.said(language)
        for change in found.of_nobody:
            yield from _change(change, language)
        yield from _why(house, "", language)


def _range(house: HouseChanges) -> str:
    return f"{printable(house.base)}..{printable(house.head)}"


def _title(role: RoleChanges, language: Language) -> str:
    state = STATES.get(role.state)
    return f"{role.role.name} ({state.said(language)})" if state else role.role.name


def _change(change: Change, language: Language) -> Iterator[str]:
    mark = "!" if change.breaches else {"new": "+", "gone": "-"}.get(change.kinds[0], "~")
    where = f" — {change.moment.name}" if change.moment else ""
    told = f"{head(change, language)}{COLON.said(language)}{cut(change.name, LONGEST)}{where}"
    yield from _lines(told, "    ", f"  {mark} ")
    for breach in change.breaches:
        yield from _lines(f"{BREAKING.said(language)}{COLON.said(language)}{BREACHES[breach].said(language)}", "      ")
    for detail in change.details:
        yield from _lines(f"{field(detail, language)}{COLON.said(language)}{_said(detail, language)}", "      ")


def _said(detail: Detail, language: Language) -> str:
    texts = (value(detail, text, language) for text in (detail.before, detail.after))
    before, after = (cut(text, LONGEST) for text in texts)
    return f"{before} → {after}" if before and after else f"→ {after}" if after else before


def _why(house: HouseChanges, role: str, language: Language) -> Iterator[str]:
    for reason in _reasons(house, role, language):
        yield from _lines(f"{WHY.said(language)}{COLON.said(language)}{reason}", "      ", "    ")


def _reasons(house: HouseChanges, role: str, language: Language) -> tuple[str, ...]:
    found = house.reasons.get(role, ())
    if not found and not house.head:
        return (UNCOMMITTED.said(language),)
    return tuple(f"{one.commit} {one.subject}" for one in found)


def _lines(text: str, indent: str, first: str | None = None) -> Iterator[str]:
    lead = indent if first is None else first
    lines = wrapped(printable(text), first=len(lead), rest=len(indent), width=WIDEST)
    yield from (f"{indent if number else lead}{line}" for number, line in enumerate(lines))


def as_markdown(houses: tuple[HouseChanges, ...], language: Language) -> str:
    """What changed as a comment on a pull request; the first line lets a program find and replace it."""
    parts = ["<!-- parcours diff -->"]
    for house in houses:
        found = house.changes
        told = summary(len(found.roles), found.breaking, language)
        parts.append(f"### {escaped(house.path)}\n\n`{_range(house)}`{COLON.said(language)}**{told}**")
        parts += ["\n".join(_role_md(house, role, language)) for role in found.roles]
        if found.of_nobody:
            lines = [f"#### {NOBODY.said(language)}", "", *_items(found.of_nobody, language)]
            parts.append("\n".join([*lines, *_why_md(house, "", language)]))
    return _as_long_as_a_comment(parts)


def _as_long_as_a_comment(parts: list[str]) -> str:
    """The parts that fit, with a blank line between them, and how many do not."""
    text = ""
    for number, part in enumerate(parts):
        if len(text) + len(part) > LONGEST_COMMENT:
            return f"{text}… +{len(parts) - number}\n"
        text += f"{part}\n\n"
    return text.rstrip("\n") + "\n"


def _role_md(house: HouseChanges, role: RoleChanges, language: Language) -> Iterator[str]:
    yield f"#### {escaped(_title(role, language))}"
    yield ""
    yield from _items(role.changes, language)
    yield from _why_md(house, role.role.id, language)


def _items(changes: tuple[Change, ...], language: Language) -> Iterator[str]:
    for change in changes:
        where = f" — {escaped(change.moment.name)}" if change.moment else ""
        breaches = "; ".join(BREACHES[breach].said(language) for breach in change.breaches)
        breaking = f" — **{BREAKING.said(language)}{COLON.said(language)}{breaches}**" if breaches else ""
        name = escaped(cut(change.name, LONGEST))
        yield f"- {head(change, language)}{COLON.said(language)}*{name}*{where}{breaking}"
        for detail in change.details:
            yield f"  - {field(detail, language)}{COLON.said(language)}{escaped(_said(detail, language))}"


def _why_md(house: HouseChanges, role: str, language: Language) -> Iterator[str]:
    found = _reasons(house, role, language)
    if found:
        yield ""
        yield f"{WHY.said(language)}{COLON.said(language)}{'; '.join(map(escaped, found))}"


def as_json(houses: tuple[HouseChanges, ...]) -> str:
    """What changed as one document, versioned."""
    document: ChangesJson = {
        "version": VERSION,
        "houses": [_house(house) for house in houses],
        "breaking": sum(house.breaking for house in houses),
    }
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _house(house: HouseChanges) -> "HouseChangesJson":
    return {
        "path": house.path,
        "base": house.base,
        "head": house.head or None,
        "breaking": house.breaking,
        "roles": [
            {
                "id": role.role.id,
                "name": role.role.name,
                "state": role.state,
                "changes": [_as_object(change) for change in role.changes],
                "commits": [{"id": one.commit, "subject": one.subject} for one in house.reasons.get(role.role.id, ())],
            }
            for role in house.changes.roles
        ],
        "promises": [_as_object(change) for change in house.changes.promises],
    }


def _as_object(change: Change) -> "ChangeJson":
    return {
        "thing": change.thing,
        "kinds": list(change.kinds),
        "id": change.id,
        "name": change.name,
        "moment": change.moment.id if change.moment else None,
        "breaking": list(change.breaches),
        "details": [
            {"field": one.field, "before": one.before, "after": one.after, "way": one.way or None}
            for one in change.details
        ],
    }
