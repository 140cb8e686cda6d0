"""Git, by its command line: the only other program that parcours ever runs.

Plumbing alone is asked, with fixed arguments and in an environment of its own: no pager, hook, filter, helper, signature
program or transport that the repository or the user has set up takes part, and nothing is fetched. What a revision holds
is data: its specs are copied to a folder of their own and read like any others.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from parcours.cli.refusal import did_you_mean
from parcours.diagnostics import Words
from parcours.model.vocabulary import nearest

_ENDINGS = (".yaml", ".yml", ".csv")
_LARGEST = 16 * 1024 * 1024
"""Bytes of a file that are copied; of a larger one, which no house may hold, only its size is."""
WHOLE_HOUSE = ""
"""The path of the house itself, for `reasons`."""
_QUIET = (
    "--no-pager", "--no-replace-objects", "--literal-pathspecs",
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never", "-c", "log.showSignature=false",
    "-c", "core.quotePath=false", "-c", "i18n.logOutputEncoding=utf-8",
)  # fmt: skip
_ENVIRONMENT = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_PAGER": "cat",
    "LC_ALL": "C",
}


_MOST_KNOWN = 10
"""How many branches and tags are named where a revision is not among them."""
_NOTHING_YET = Words(
    "nothing is committed here yet: `git add` and `git commit` make the first revision",
    "rien n'est encore enregistré ici : `git add` et `git commit` font la première révision",
)
_FETCH = Words(
    "`git fetch` brings what others have; in CI, fetch the whole history (fetch-depth: 0)",
    "`git fetch` apporte ce qu'ont les autres ; en intégration continue, prenez tout l'historique (fetch-depth: 0)",
)


class GitTrouble(Exception):  # noqa: N818  (as the disk's)
    """Git cannot give what was asked: the fact, and what would help."""

    def __init__(self, message: Words, hint: Words | None = None) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint


class Commit(NamedTuple):
    """A commit, as people name it, and its subject."""

    id: str
    subject: str


class Repository(NamedTuple):
    """The repository a house lies in, and the house's folder in it, with `/` at the end or ""."""

    root: Path
    prefix: str


class _Blob(NamedTuple):
    id: str
    size: int
    path: str


def repository_of(house: Path) -> Repository:
    """The repository of a house; raises `GitTrouble` where there is none."""
    answer = _asked(house, "rev-parse", "--show-toplevel", "--show-prefix")
    if answer is None:
        raise GitTrouble(
            Words(f'"{house.name}" lies in no git repository', f"« {house.name} » n'est dans aucun dépôt git"),
            Words(
                "`git status` there says why, if it should be one",
                "`git status` y dit pourquoi, si cela devrait en être un",
            ),
        )
    root, _, prefix = answer.removesuffix("\n").partition("\n")
    return Repository(Path(root), prefix)


def commit_of(repository: Repository, revision: str) -> str:
    """The full name of the commit a revision means."""
    answer = _commit(repository, revision)
    if answer is None:
        message = Words(f'there is no revision "{revision}"', f"il n'y a pas de révision « {revision} »")
        raise GitTrouble(message, _missing_hint(repository, revision))
    return answer.strip()


def merge_base(repository: Repository, one: str, other: str) -> str:
    """The last commit that two commits have in common."""
    answer = _asked(repository.root, "merge-base", one, other)
    if answer is None:
        raise GitTrouble(
            Words(
                "the two revisions have no commit in common that this clone knows",
                "les deux révisions n'ont aucun commit commun que ce clone connaisse",
            ),
            _shallow_hint(repository)
            or Words("--exact compares them all the same", "--exact les compare tout de même"),
        )
    return answer.split()[0]


def copy_specs(repository: Repository, commit: str, folder: Path) -> Path:
    """Copies the specs of the house as they were to a folder; gives the house in it. Links are left out."""
    house = folder / "house"
    house.mkdir()
    blobs = tuple(_blobs(repository, commit))
    for blob, content in zip(blobs, _contents(repository, blobs), strict=True):
        path = house / blob.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as stream:
            stream.write(content)
            stream.truncate(blob.size)
    return house


def reasons(repository: Repository, base: str, head: str | None, paths: Iterable[str]) -> tuple[Commit, ...]:
    """The commits from one to the other that touch these files of the house, or `WHOLE_HOUSE`, the newest first."""
    wanted = [(repository.prefix + path) or "." for path in sorted(set(paths))]
    if not wanted:
        return ()
    answer = _asked(
        repository.root,
        "rev-list",
        "--no-merges",
        "--pretty=tformat:%H%x09%s",
        f"{base}..{head or 'HEAD'}",
        "--",
        *wanted,
    )
    lines = (line for line in (answer or "").splitlines() if "\t" in line)
    return tuple(Commit(name[:8], subject) for name, _, subject in (line.partition("\t") for line in lines))


def _commit(repository: Repository, revision: str) -> str | None:
    if not revision or revision.startswith("-") or "\0" in revision:
        return None
    return _asked(repository.root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")


def _missing_hint(repository: Repository, revision: str) -> Words:
    """What helps where a revision is not there, as is true of this very repository."""
    start = re.split("[~^]", revision)[0]
    kinds = ("refs/heads", "refs/remotes", "refs/tags")
    known = (_asked(repository.root, "for-each-ref", "--format=%(refname:short)", *kinds) or "").splitlines()
    if not known or (start == "HEAD" and _commit(repository, start) is None):
        return _NOTHING_YET
    elsewhere = next((name for name in known if name.endswith(f"/{revision}")), None)
    if elsewhere is not None:
        return did_you_mean(elsewhere)
    if (shallow := _shallow_hint(repository)) is not None:
        return shallow
    if start != revision and _commit(repository, start) is not None:
        return Words(f'"{start}" has no commits that far back', f"« {start} » n'a pas de commit aussi loin")
    near = nearest(revision, known)
    if near is not None:
        return did_you_mean(near)
    if not _asked(repository.root, "remote"):
        shown = ", ".join(known[:_MOST_KNOWN]) + (" …" if len(known) > _MOST_KNOWN else "")
        return Words(f"known: {shown}", f"connues : {shown}")
    return _FETCH


def _shallow_hint(repository: Repository) -> Words | None:
    if (_asked(repository.root, "rev-parse", "--is-shallow-repository") or "").strip() != "true":
        return None
    return Words(
        "this clone is shallow: `git fetch --unshallow`, or fetch-depth: 0 in CI, brings the rest of the history",
        "ce clone est superficiel : `git fetch --unshallow`, ou fetch-depth: 0 en intégration continue, apporte le reste de "
        "l'historique",
    )


def _blobs(repository: Repository, commit: str) -> Iterator[_Blob]:
    """The specs below the house: regular files whose names any disk can hold."""
    arguments = ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]
    answer = _asked(repository.root, *arguments, "--", *([repository.prefix] if repository.prefix else []))
    if answer is None:
        raise GitTrouble(
            Words(f"git cannot read commit {commit[:8]}", f"git ne peut pas lire le commit {commit[:8]}"),
            _shallow_hint(repository),
        )
    for entry in answer.split("\0"):
        facts, _, path = entry.partition("\t")
        mode, _, rest = facts.partition(" ")
        below = path.removeprefix(repository.prefix)
        if mode in ("100644", "100755") and path.startswith(repository.prefix) and _is_spec(below):
            _, name, size = rest.split()
            yield _Blob(name, int(size) if size.isdecimal() else 0, below)


def _is_spec(path: str) -> bool:
    """Whether it is a spec by its name, which leads nowhere but below the house."""
    parts = path.split("/")
    harmless = all(part not in ("", ".", "..") and not part.startswith(".") for part in parts)
    return harmless and path.lower().endswith(_ENDINGS) and not any(sign in path for sign in '\\:*?"<>|\r\n')


def _contents(repository: Repository, blobs: Sequence[_Blob]) -> Iterator[bytes]:
    """The bytes of each; none of one that is too large to be a spec."""
    small = [blob for blob in blobs if blob.size <= _LARGEST]
    wanted = "".join(f"{blob.id}\n" for blob in small).encode()
    done = _run(repository.root, "cat-file", "--batch", given=wanted)
    rest = memoryview(done.stdout)
    for blob in blobs:
        if blob.size > _LARGEST:
            yield b""
            continue
        head = bytes(rest[: rest.nbytes if rest.nbytes < 200 else 200]).partition(b"\n")[0]
        if head != f"{blob.id} blob {blob.size}".encode():
            raise GitTrouble(
                Words(f"git does not have the content of {blob.path}", f"git n'a pas le contenu de {blob.path}"),
                Words(
                    "this clone holds only a part: fetch the whole of it",
                    "ce clone n'est que partiel : récupérez-le en entier",
                ),
            )
        start = len(head) + 1
        yield bytes(rest[start : start + blob.size])
        rest = rest[start + blob.size + 1 :]


def _asked(folder: Path, *arguments: str) -> str | None:
    """What git answers; None where it will not."""
    done = _run(folder, *arguments)
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None


def _run(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    try:
        return subprocess.run(  # noqa: S603  (git, with arguments of our own; what authors write comes after `--` or is verified)
            [_git(), *_QUIET, *arguments],
            cwd=folder, input=given, capture_output=True, env={**environment, **_ENVIRONMENT}, check=False,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise _no_git() from error


def _git() -> str:
    """Where git is, looked for on PATH only: never in the current folder, where a repository could have put one."""
    name = "git.exe" if sys.platform == "win32" else "git"
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = Path(folder) / name
        if path.is_absolute() and path.is_file():
            return str(path)
    raise _no_git()


def _no_git() -> GitTrouble:
    return GitTrouble(
        Words("git is not installed, or not on PATH", "git n'est pas installé, ou n'est pas dans PATH"),
        Words("`parcours diff` and `--since` need it", "`parcours diff` et `--since` en ont besoin"),
    )
