"""`parcours diff`: two revisions of real repositories, honest and hostile."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from command import Ran, environment, run, traces

HOUSE = """house: shop
name: The shop
language: en
status: draft
---
expectations: [{id: seen, name: To be seen}]
moments: [{id: enter, name: I come in, nature: relational, lead: clerk}]
commitments:
  - {id: fast, promise: Served at once, moments: [enter], clock: {within: 2 min}, kept_by: {each: [greet]}}
---
segment: regulars
name: Regulars
journey: [{moment: enter, expectations: [seen]}]
"""
ROLE = """role: clerk
name: Clerk → ✓
cues:
  - {id: greet, moment: enter, expectation: seen, timing: {within: 5 s}, gestures: [look up]}
"""
HOME = "specs/la maison"


def git(place: Path, *arguments: str) -> str:
    who = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": os.devnull}
    who |= {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *arguments], cwd=place, env={**environment(), **who}, capture_output=True, check=True, text=True
    )
    return done.stdout


def commit(place: Path, subject: str, **files: str) -> str:
    write(place, **files)
    git(place, "add", "--all")
    git(place, "commit", "--quiet", "--allow-empty", "-m", subject)
    return git(place, "rev-parse", "HEAD").strip()


def write(place: Path, **files: str) -> None:
    for name, text in files.items():
        path = place / HOME / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


@pytest.fixture
def repository(place: Path) -> Path:
    git(place, "init", "--quiet", "--initial-branch", "main")
    commit(place, "The shop opens", parcours=HOUSE, clerk=ROLE)
    git(place, "checkout", "--quiet", "-b", "work")
    return place


def diff(place: Path, *arguments: str, **env: str) -> Ran:
    return run("diff", *arguments, "--path", HOME, cwd=place, env=env)


def test_nothing_changed(repository: Path) -> None:
    before = traces(repository)
    ran = diff(repository, "main")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("nothing changed for any role\n")
    assert traces(repository) == before


def test_a_change_is_told_to_the_role_with_its_reason(repository: Path) -> None:
    base = git(repository, "rev-parse", "HEAD")[:8]
    done = commit(repository, "Greet within 3 seconds", clerk=ROLE.replace("within: 5 s", "within: 3 s"))[:8]
    commit(repository, "Something else", other="role: baker\nname: Baker\nserves: [{role: clerk}]\n")
    ran = diff(repository, "main", "HEAD", "--format", "json")
    report = json.loads(ran.out)
    (house,) = report["houses"]
    assert (report["version"], report["breaking"], house["path"], house["base"]) == (1, 0, HOME, base)
    clerk, baker = house["roles"] if house["roles"][0]["id"] == "clerk" else house["roles"][::-1]
    assert (clerk["name"], clerk["commits"]) == ("Clerk → ✓", [{"id": done, "subject": "Greet within 3 seconds"}])
    (change,) = clerk["changes"]
    assert (change["thing"], change["kinds"], change["id"]) == ("cue", ["retimed"], "greet")
    assert (baker["state"], [one["subject"] for one in baker["commits"]]) == ("new", ["Something else"])
    text = diff(repository, "main", "HEAD").out
    assert "  ~ cue retimed: " in text
    assert f"    why: {done} Greet within 3 seconds\n" in text
    assert max(map(len, text.splitlines())) <= 80


def test_a_change_from_elsewhere_in_the_house_has_its_reason(repository: Path) -> None:
    event = ", begins: {id: door, name: The door opens}}]"
    commit(repository, "The door has a name", parcours=HOUSE.replace("lead: clerk}]", f"lead: clerk{event}"))
    commit(repository, "No spec at all")
    report = json.loads(diff(repository, "main", "--format", "json").out)
    told = [
        (change["kinds"], role["commits"][0]["subject"])
        for role in report["houses"][0]["roles"]
        for change in role["changes"]
    ]
    assert told == [(["retimed"], "The door has a name")]


def test_what_is_in_no_commit_yet_gets_no_reason_of_others(repository: Path) -> None:
    commit(repository, "Nod", clerk=ROLE.replace("look up", "nod"))
    write(repository, other="role: baker\nname: Baker\nserves: [{role: clerk}]\n")
    report = json.loads(diff(repository, "main", "--format", "json").out)
    told = {role["id"]: [one["subject"] for one in role["commits"]] for role in report["houses"][0]["roles"]}
    assert told == {"clerk": ["Nod"], "baker": []}


def test_the_working_tree_is_the_newer_side(repository: Path) -> None:
    write(repository, clerk=ROLE.replace("look up", "look up, smile"))
    ran = diff(repository, "main", "--lang", "fr")
    assert ran.code == 0
    assert "  ~ repère reformulé : " in ran.out
    assert "    pourquoi : pas encore enregistré dans git\n" in ran.out


def test_what_the_other_branch_did_meanwhile_is_not_ours(repository: Path) -> None:
    git(repository, "checkout", "--quiet", "main")
    commit(repository, "Meanwhile", clerk=ROLE.replace("look up", "nod"))
    git(repository, "checkout", "--quiet", "work")
    assert "nothing changed" in diff(repository, "main").out
    assert "cue reworded" in diff(repository, "main", "--exact").out
    assert "cue reworded" in diff(repository, "main~1", "main").out


@pytest.mark.parametrize(
    ("parcours", "clerk", "code"),
    [
        (HOUSE, ROLE.replace("look up", "nod"), 0),
        (HOUSE.replace("within: 2 min", "within: 3 min"), ROLE, 1),
        (HOUSE.replace("within: 2 min", "within: 1 min"), ROLE, 0),
        (HOUSE.replace(", kept_by: {each: [greet]}", ""), "role: clerk\nname: Clerk\n", 1),
    ],
    ids=["reworded", "loosened", "tightened", "gone"],
)
def test_breaking_changes_fail_where_they_are_asked_to(parcours: str, clerk: str, code: int, repository: Path) -> None:
    commit(repository, "A change", parcours=parcours, clerk=clerk)
    assert diff(repository, "main", "--fail-on", "breaking").code == code
    assert diff(repository, "main").code == 0
    told = diff(repository, "main", "--format", "md").out
    assert told.startswith("<!-- parcours diff -->\n")
    assert ("**breaking: " in told) is bool(code)


def test_subjects_of_commits_are_data(repository: Path) -> None:
    hostile = "<!-- x --> **b** @all | [l](javascript:1) \x1b[31m ::error::x"
    commit(repository, hostile, clerk=ROLE.replace("look up", "nod"))
    for form in ("text", "md", "json"):
        ran = diff(repository, "main", "--format", form)
        assert (ran.code, "\x1b" in ran.out) == (0, False)
    shown = diff(repository, "main", "--format", "md").out
    assert r"\<\!\-\- x \-\-\> \*\*b\*\* \@all \| \[l\]" in shown


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_no_console_is_too_poor_for_changes(encoding: str, form: str, repository: Path) -> None:
    write(repository, clerk=ROLE.replace("look up", "nod"))
    done = subprocess.run(
        [os.sys.executable, "-m", "parcours", "diff", "main", "--path", HOME, "--format", form],
        cwd=repository, env=environment(PYTHONIOENCODING=encoding), capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Clerk" in done.stdout.decode(encoding if form == "text" else "utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nope"], 'there is no revision "nope"'),
        (["main", "nope"], 'there is no revision "nope"'),
        (["main:specs"], 'there is no revision "main:specs"'),
        (["", "main"], 'there is no revision ""'),
    ],
)
def test_a_revision_that_is_missing_is_told(arguments: list[str], words: str, repository: Path) -> None:
    ran = diff(repository, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"parcours: {words}\n  known: main, work\n"


def test_no_option_of_git_comes_through(repository: Path) -> None:
    ran = run("diff", "--path", HOME, "--", "--output=stolen", cwd=repository)
    assert (ran.code, ran.out) == (2, "")
    assert not (repository / "stolen").exists()


def test_outside_a_repository(place: Path) -> None:
    write(place, parcours=HOUSE, clerk=ROLE)
    ran = run("diff", "main", "--path", HOME, cwd=place, env={"GIT_CEILING_DIRECTORIES": str(place.parent)})
    assert (ran.code, ran.out) == (2, "")
    assert '"la maison" lies in no git repository' in ran.err


def test_without_git(repository: Path, tmp_path: Path) -> None:
    (repository / "git").write_text("#!/bin/sh\ntouch stolen\n")
    (repository / "git").chmod(0o755)
    ran = diff(repository, "main", PATH=f"{tmp_path}{os.pathsep}.{os.pathsep}")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("parcours: git is not installed, or not on PATH\n")
    assert not (repository / "stolen").exists()


def test_a_shallow_clone_is_named_as_the_reason(repository: Path, tmp_path: Path) -> None:
    commit(repository, "Later", clerk=ROLE.replace("look up", "nod"))
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", "--no-single-branch", repository.as_uri(), str(clone))
    ran = diff(clone, "origin/main")
    assert (ran.code, ran.out) == (2, "")
    assert "no commit in common that this clone knows\n  this clone is shallow: `git fetch --unshallow`" in ran.err
    assert "reworded" in diff(clone, "origin/main", "--exact").out


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "nothing is committed here yet: `git add` and `git commit` make"),
        ("fr", "rien n'est encore enregistré ici"),
    ],
)
def test_before_the_first_commit(place: Path, language: str, said: str) -> None:
    git(place, "init", "--quiet")
    write(place, parcours=HOUSE, clerk=ROLE)
    for revision in ("HEAD", "main"):
        ran = diff(place, revision, "--lang", language)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.splitlines()[1].startswith(f"  {said}")


def test_on_a_branch_without_a_commit(repository: Path) -> None:
    git(repository, "checkout", "--quiet", "--orphan", "alone")
    assert "nothing is committed here yet" in diff(repository, "HEAD").err


@pytest.mark.parametrize(
    ("revision", "hint"),
    [
        ("mian", 'did you mean "main"?'),
        ("HEAD~3", '"HEAD" has no commits that far back'),
        ("elsewhere", "known: main, work"),
        ("--all", "known: main, work"),
    ],
)
def test_a_revision_that_is_not_there_gets_what_helps_here(repository: Path, revision: str, hint: str) -> None:
    ran = run("diff", "--path", HOME, "--", revision, cwd=repository)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f'parcours: there is no revision "{revision}"\n  {hint}\n'


def test_in_a_clone_a_revision_that_is_not_there_is_looked_for_with_the_others(
    repository: Path, tmp_path: Path
) -> None:
    commit(repository, "Later")
    whole, part = tmp_path / "whole", tmp_path / "part"
    git(tmp_path, "clone", "--quiet", repository.as_uri(), str(whole))
    git(tmp_path, "clone", "--quiet", "--depth", "1", repository.as_uri(), str(part))
    for clone, revision, hint in (
        (whole, "main", 'did you mean "origin/main"?'),
        (whole, "elsewhere", "`git fetch` brings what others have"),
        (part, "HEAD~1", "this clone is shallow"),
        (part, "main", "this clone is shallow"),
    ):
        assert diff(clone, revision).err.splitlines()[1].startswith(f"  {hint}")


def test_branches_without_a_common_commit(repository: Path) -> None:
    git(repository, "checkout", "--quiet", "--orphan", "alone")
    commit(repository, "Alone")
    ran = diff(repository, "main", "--lang", "fr")
    assert (ran.code, ran.out) == (2, "")
    assert "aucun commit commun" in ran.err
    assert diff(repository, "main", "--exact").code == 0


def test_a_house_that_was_not_there_is_new(repository: Path) -> None:
    git(repository, "mv", HOME, "specs/elsewhere")
    git(repository, "commit", "--quiet", "-m", "Moved")
    ran = run("diff", "main", "--path", "specs/elsewhere", "--fail-on", "breaking", cwd=repository)
    assert (ran.code, ran.err) == (0, "")
    assert "Clerk" in ran.out
    assert "(new role)" in ran.out
    gone = run("diff", "work", "main", "--exact", "--path", "specs/elsewhere", cwd=repository)
    assert (gone.code, gone.out) == (2, "")
    assert 'there is no house that can be read in "main"' in gone.err


def test_errors_of_either_side_are_told_apart(repository: Path) -> None:
    write(repository, bad="role: q\nname: Q\nnope: 1\n")
    ran = diff(repository, "main")
    assert ran.code == 0
    assert ran.err == f"parcours: {HOME}: 1 error in the specs: what is told may be incomplete\n"
    bad = commit(repository, "A mistake")
    commit(repository, "Mended", bad="role: q\nname: Q\nserves: [{role: clerk}]\n")
    ran = diff(repository, bad)
    assert ran.err == f"parcours: {HOME} ({bad[:8]}): 1 error in the specs: what is told may be incomplete\n"


def test_pages_tell_each_role_what_has_changed_for_it(repository: Path) -> None:
    commit(repository, "Nod <b>instead</b>", clerk=ROLE.replace("look up", "<i>nod</i>"))
    other = "role: baker\nname: Baker\nserves: [{role: clerk}]\n"
    commit(repository, "A baker", other=other)
    git(repository, "tag", "v1")
    ran = run("compile", HOME, "-o", "pages", "--since", "main", cwd=repository)
    assert (ran.code, ran.err) == (0, "")
    html = (repository / "pages/roles/clerk.html").read_text("utf-8")
    assert '<li><a href="#since">What has changed for me</a></li>' in html
    assert '<b>cue reworded</b>: <a href="#cue-greet">' in html
    assert 'id="cue-greet"' in html
    assert "<ins>&lt;i&gt;nod&lt;/i&gt;</ins>" in html
    assert "<li>Nod &lt;b&gt;instead&lt;/b&gt;</li>" in html
    markdown = (repository / "pages/roles/baker.md").read_text("utf-8")
    assert "## What has changed for me\n\nSince main\n\nThis role is new.\n" in markdown
    run("compile", HOME, "-o", "pages", "--since", "v1", "--lang", "fr", cwd=repository)
    assert "Rien n’a changé pour ce métier." in (repository / "pages/roles/clerk.html").read_text("utf-8")
    run("compile", HOME, "-o", "pages", cwd=repository)
    assert "since" not in (repository / "pages/roles/clerk.html").read_text("utf-8")


def test_one_page_tells_the_same_as_when_all_are_made(repository: Path) -> None:
    commit(repository, "Nod", clerk=ROLE.replace("look up", "nod"))
    run("compile", HOME, "-o", "all", "--since", "main", "--format", "html", cwd=repository)
    run("compile", HOME, "-o", "one", "--since", "main", "--format", "html", "--role", "clerk", cwd=repository)
    assert (repository / "one/roles/clerk.html").read_bytes() == (repository / "all/roles/clerk.html").read_bytes()


def test_pages_are_not_made_where_the_revision_is_missing(repository: Path) -> None:
    ran = run("compile", HOME, "-o", "pages", "--since", "nope", "--lang", "fr", cwd=repository)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("parcours: il n'y a pas de révision « nope »\n")
    assert not (repository / "pages").exists()


def test_nothing_of_the_repository_is_run(repository: Path, tmp_path: Path) -> None:
    stolen = tmp_path / "stolen"
    thief = tmp_path / "thief.sh"
    thief.write_text(f"#!/bin/sh\ntouch '{stolen}'\n")
    thief.chmod(0o755)
    (repository / ".gitattributes").write_text("*.yaml diff=thief filter=thief merge=thief\n")
    commit(repository, "A change", clerk=ROLE.replace("look up", "nod"))
    for key in (
        "diff.thief.textconv", "diff.thief.command", "diff.external", "filter.thief.smudge", "filter.thief.clean",
        "filter.thief.process", "core.pager", "pager.rev-list", "core.fsmonitor", "gpg.program", "core.editor", "core.sshCommand",
        "credential.helper", "core.gitProxy", "alias.rev-list", "alias.ls-tree", "uploadpack.packObjectsHook",
    ):  # fmt: skip
        git(repository, "config", key, str(thief))
    git(repository, "config", "log.showSignature", "true")
    hooks = repository / "hooks"
    hooks.mkdir()
    for name in ("post-checkout", "reference-transaction", "fsmonitor-watchman", "post-index-change"):
        (hooks / name).symlink_to(thief)
    git(repository, "config", "core.hooksPath", str(hooks))
    stolen.unlink(missing_ok=True)  # our own preparations are no part of it
    env = {"GIT_EXTERNAL_DIFF": str(thief), "GIT_PAGER": str(thief), "PAGER": str(thief), "GIT_SSH_COMMAND": str(thief)}
    ran = run("diff", "main", "work", "--path", HOME, cwd=repository, env=env)
    assert (ran.code, ran.err) == (0, "")
    assert "cue reworded" in ran.out
    assert not stolen.exists()
    subprocess.run(["git", "diff", "main", "work"], cwd=repository, env=environment(), capture_output=True, check=False)
    assert stolen.exists(), "the trap does not work: nothing was shown"


def test_names_in_a_tree_lead_nowhere_else(repository: Path) -> None:
    blob = subprocess.run(
        ["git", "hash-object", "-w", "--stdin"], cwd=repository, input=b"role: x\nname: X\n", capture_output=True, check=True
    ).stdout.decode().strip()  # fmt: skip
    entries = git(repository, "ls-tree", f"HEAD:{HOME}")
    entries += f"120000 blob {blob}\tlink.yaml\n100644 blob {blob}\t..\\\\up.yaml\n100644 blob {blob}\t.hidden.yaml\n"
    tree = subprocess.run(
        ["git", "mktree"], cwd=repository, input=entries, capture_output=True, check=True, text=True
    ).stdout.strip()  # fmt: skip
    specs = subprocess.run(
        ["git", "mktree"], cwd=repository, input=f"040000 tree {tree}\tla maison\n", capture_output=True, check=True, text=True
    ).stdout.strip()  # fmt: skip
    root = subprocess.run(
        ["git", "mktree"], cwd=repository, input=f"040000 tree {specs}\tspecs\n", capture_output=True, check=True, text=True
    ).stdout.strip()  # fmt: skip
    made = git(repository, "commit-tree", root, "-p", "HEAD", "-m", "Odd names").strip()
    ran = diff(repository, "main", made)
    assert (ran.code, ran.err) == (0, "")
    assert "nothing changed" in ran.out


def test_a_working_tree_with_the_lines_of_windows_has_not_changed(repository: Path) -> None:
    for path in (repository / HOME).glob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    ran = diff(repository, "main")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("nothing changed for any role\n")
