"""The plans of a house at two revisions, for those who compare them."""

import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from parcours.cli.git import (
    WHOLE_HOUSE,
    Commit,
    GitTrouble,
    Repository,
    commit_of,
    copy_specs,
    merge_base,
    reasons,
    repository_of,
)
from parcours.diagnostics import Language, Words
from parcours.report.pasted import pasted
from parcours.workspace import shown_prefix

if TYPE_CHECKING:
    from parcours.pipeline import Checked
    from parcours.plan.changes import Changes, RoleChanges
    from parcours.plan.model import Plan, Since

HERE_WHY = Words("`parcours validate{there}` says why", "`parcours validate{there}` dit pourquoi")
THEN_WHY = Words("its parcours.yaml is missing there, or at fault", "son parcours.yaml y manque, ou y est en défaut")


class Side(NamedTuple):
    """A house at one revision. `commit` is None for the working tree."""

    commit: str | None
    checked: "Checked"


class Compared(NamedTuple):
    """What changed in a house, by which commits; how many errors either side has."""

    base: str
    head: str
    changes: "Changes"
    reasons: dict[str, tuple[Commit, ...]]
    base_errors: int
    head_errors: int


def compare(house: Path, base: str, head: str | None, language: Language | None, *, is_exact: bool) -> Compared:
    """From the last common commit with `base`, or `base` itself, to `head`, or the working tree.

    Raises `GitTrouble` where git cannot say, or where the newer side holds no house that can be read.
    """
    from parcours.plan.changes import changes

    repository = repository_of(house)
    new = _side(repository, house, head)
    commit = _base(repository, base, new.commit, is_exact=is_exact)
    old = _side(repository, house, commit)
    spoken = language or _language(new)
    found = changes(_plan(old, spoken), _readable(_plan(new, spoken), house, head))
    files = _files(old, new, found)
    why = _Why(repository, commit, new.commit, _rewritten(old, new))
    told = {role: why.of(paths) for role, paths in files.items()}
    return Compared(commit[:8], new.commit[:8] if new.commit else "", found, told, _errors(old), _errors(new))


def since(house: Path, checked: "Checked", revision: str, language: Language | None) -> "Since":
    """What the pages of a checked house tell has changed since a revision; raises `GitTrouble`."""
    from parcours.plan.changes import changes
    from parcours.plan.since import since as worded

    repository = repository_of(house)
    commit = commit_of(repository, revision)
    old, new = _side(repository, house, commit), Side(None, checked)
    spoken = language or _language(new)
    after = _readable(_plan(new, spoken), house, None)
    found = changes(_plan(old, spoken), after)
    files = _files(old, new, found)
    why = _Why(repository, commit, None, _rewritten(old, new))
    subjects = {role: [one.subject for one in why.of(paths)] for role, paths in files.items()}
    return worded(revision, found, after, subjects, spoken)


class _Why(NamedTuple):
    """Where the reasons of changes are looked for; `rewritten` are the files whose text differs."""

    repository: Repository
    base: str
    head: str | None
    rewritten: frozenset[str]

    def of(self, paths: frozenset[str]) -> tuple[Commit, ...]:
        """The commits that touched these files. Where the files are as they were, something they refer to changed: then those of
        the whole house. None where what changed is in no commit yet.
        """
        found = reasons(self.repository, self.base, self.head, paths)
        if found or not self.rewritten.isdisjoint(paths):
            return found
        return reasons(self.repository, self.base, self.head, [WHOLE_HOUSE])


def _rewritten(old: Side, new: Side) -> frozenset[str]:
    texts = [{tree.file.path: tree.file.text for tree in side.checked.trees} for side in (old, new)]
    return frozenset(path for path in {**texts[0], **texts[1]} if texts[0].get(path) != texts[1].get(path))


def _base(repository: Repository, base: str, head: str | None, *, is_exact: bool) -> str:
    """The commit to compare with."""
    commit = commit_of(repository, base)
    if is_exact:
        return commit
    return merge_base(repository, commit, head or commit_of(repository, "HEAD"))


def _side(repository: Repository, house: Path, revision: str | None) -> Side:
    """The house at a revision, or as it lies on the disk."""
    from parcours.pipeline import check

    if revision is None:
        return Side(None, check(house, today=date.today()))
    commit = commit_of(repository, revision)
    with tempfile.TemporaryDirectory(prefix="parcours-") as folder:
        return Side(commit, check(copy_specs(repository, commit, Path(folder)), today=date.today()))


def _plan(side: Side, language: Language) -> "Plan | None":
    """The plan of a side, errors or not; None where it has no house that can be read."""
    from parcours.plan.planner import plan

    project = side.checked.project
    return plan(project, language=language) if project is not None else None


def _readable(plan: "Plan | None", house: Path, revision: str | None) -> "Plan":
    if plan is None:
        prefix = shown_prefix(house, Path.cwd())
        where = revision or prefix.rstrip("/") or "."
        raise GitTrouble(
            Words(
                f'there is no house that can be read in "{where}"', f"il n'y a pas de maison lisible dans « {where} »"
            ),
            pasted(HERE_WHY, prefix) if revision is None else THEN_WHY,
        )
    return plan


def _language(side: Side) -> Language:
    project = side.checked.project
    return project.house.spec.language if project is not None else "en"


def _errors(side: Side) -> int:
    """How many errors a side has; none where there was no house yet."""
    from parcours.diagnostics import Severity

    if not side.checked.trees:
        return 0
    return sum(one.severity is Severity.ERROR for one in side.checked.diagnostics)


def _files(old: Side, new: Side, found: "Changes") -> dict[str, frozenset[str]]:
    """By role, the files that hold what changed for it, before or now; "" for the promises of nobody."""
    where: dict[tuple[str, str], set[str]] = {}
    for side in (old, new):
        for key, path in _written(side):
            where.setdefault(key, set()).add(path)
    files = {
        role.role.id: frozenset(path for key in _keys(role) for path in where.get(key, ())) for role in found.roles
    }
    lost = (("promise", change.id) for change in found.of_nobody)
    return files | {"": frozenset(path for key in lost for path in where.get(key, ()))}


def _keys(role: "RoleChanges") -> Iterable[tuple[str, str]]:
    """What of a role changed, as `_written` names it."""
    if role.state != "kept":
        yield "role", role.role.id
    for change in role.changes:
        yield change.thing, f"{role.role.id}/{change.id}" if change.thing == "cue" else change.id


def _written(side: Side) -> Iterable[tuple[tuple[str, str], str]]:
    """Where roles, cues, promises and handoffs are written."""
    project = side.checked.project
    if project is None:
        return
    for role in project.roles:
        yield ("role", role.id), role.place.tree.file.path
        for cue in role.cues:
            yield ("cue", f"{role.id}/{cue.id}"), cue.place.tree.file.path
    for commitment in project.commitments:
        yield ("promise", commitment.id), commitment.place.tree.file.path
    for handoff in project.handoffs:
        yield ("handoff", handoff.id), handoff.place.tree.file.path
