"""What is collected, carried and used, over every path of a journey."""

import pytest

from parcours.pipeline import check_files

HEAD = """\
house: ferry
name: The Ferry
language: en
conductor: a
---
expectations: [{id: e, name: E}]
moments:
"""


def repeated(steps: str, collects: str, uses: str, *handoffs: str) -> list[str]:
    """The things asked again, with the handoff that lost them, in a journey of one moment for each step.

    `steps` are leads, `?` behind those that occur only sometimes; `collects` and `uses` say `role@moment`, moments from 0; a
    handoff says `giver>receiver@from-to`, with `*` when it carries the thing.
    """
    leads = steps.split()
    moments = "".join(
        f"  - {{id: m{n}, name: M, nature: relational, lead: {lead.rstrip('?')}, expectations: [e]}}\n"
        for n, lead in enumerate(leads)
    )
    journey = ", ".join(
        f"{{moment: m{n}{', occurs: sometimes' if lead.endswith('?') else ''}}}" for n, lead in enumerate(leads)
    )
    roles = "".join(_role(name, collects, uses) for name in sorted({*"abcd"}))
    text = f"{HEAD}{moments}handoffs:\n{''.join(map(_handoff, handoffs))}---\nsegment: s\nname: S\njourney: [{journey}]\n{roles}"
    found = check_files({"parcours.yaml": text.encode()}).diagnostics
    assert not [one for one in found if one.rule.code.startswith(("SYN", "MOD", "LNK"))]
    return [str(one.facts["handoff"]) for one in found if one.rule.code == "HND302"]


def _role(name: str, collects: str, uses: str) -> str:
    cues = ""
    for key, where in (("collects", collects), ("uses", uses)):
        for number, place in enumerate(where.split()):
            role, moment = place.split("@")
            if role == name:
                cues += f"  - {{id: {key}-{number}-{role}, moment: m{moment}, expectation: e, {key}: [Photos], timing: 1 min}}\n"
    return f"---\nrole: {name}\nname: R\n" + (f"cues:\n{cues}" if cues else "")


def _handoff(written: str) -> str:
    giver, receiver, before, after = written.rstrip("*").replace(">", " ").replace("@", " ").replace("-", " ").split()
    between = f"m{before}" if before == after else f"m{before}, m{after}"
    carries = "photos" if written.endswith("*") else "name"
    name = f"{giver}{receiver}{before}{after}"
    return f"  - {{id: {name}, from: {giver}, to: {receiver}, between: [{between}], carries: [{carries}]}}\n"


@pytest.mark.parametrize(
    ("steps", "collects", "uses", "handoffs", "lost"),
    [
        ("a b", "a@0", "b@1", ("a>b@0-1",), ["ab01"]),
        ("a b", "a@0", "b@1", ("a>b@0-1*",), []),
        ("a b", "a@0", "b@1", (), []),  # the missing handoff is told, HND301
        ("a a", "a@0", "a@1", (), []),
        ("a b a", "a@0", "a@2", ("a>b@0-1", "b>a@1-2"), []),  # who asked still knows
        ("a b c", "a@0", "c@2", ("a>b@0-1", "b>c@1-2*"), ["ab01"]),  # the first loss is the cause
        ("a b c", "a@0", "c@2", ("a>b@0-1*", "b>c@1-2"), ["bc12"]),
        ("a b? c", "a@0", "c@2", ("a>b@0-1*", "b>c@1-2*", "a>c@0-2"), ["ac02"]),  # around the sometimes step
        ("a b? c", "a@0", "c@2", ("a>b@0-1", "b>c@1-2", "a>c@0-2*"), ["ab01"]),  # through it
        ("a b? c", "a@0", "c@2", ("a>b@0-1*", "b>c@1-2*", "a>c@0-2*"), []),
        ("a? b", "a@0", "b@1", ("a>b@0-1*",), []),
        ("a b", "c@0", "b@1", ("a>b@0-1",), ["ab01"]),  # the lead hears what is said in its moment
        ("a b", "c@0", "b@1", ("c>a@0-0", "a>b@0-1*"), ["ca00"]),  # unless a handoff is there to tell it
        ("a b", "a@0", "c@1", ("a>b@0-1*",), []),  # who plays there hears what the lead knows
        ("a b", "a@0", "c@1", ("a>b@0-1*", "b>c@1-1"), ["bc11"]),
        ("a b", "a@0", "d@1", ("a>b@0-1*", "b>c@1-1*", "c>d@1-1*"), []),  # a chain inside a moment, in any order
        ("a b", "a@0", "d@1", ("a>b@0-1*", "c>d@1-1*", "b>c@1-1*"), []),
        ("a b", "b@1", "a@0", ("a>b@0-1",), []),  # used before it is collected
        ("a b", "a@0", "c@1 d@1", ("a>b@0-1",), ["ab01"]),  # told once
    ],
)
def test_what_is_asked_again(steps: str, collects: str, uses: str, handoffs: tuple[str, ...], lost: list[str]) -> None:
    assert repeated(steps, collects, uses, *handoffs) == lost


def test_many_ways_are_followed_in_good_time() -> None:
    leads = " ".join(["a"] + [f"{'bcd'[n % 3]}?" for n in range(18)] + ["a"])
    pairs = [(i, j) for i in range(20) for j in range(i + 1, 20)]
    names = [lead.rstrip("?") for lead in leads.split()]
    handoffs = [f"{names[i]}>{names[j]}@{i}-{j}" for i, j in pairs if names[i] != names[j]]
    assert repeated(leads, "a@0", "d@18", *handoffs)


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("name, address", "[name, address]"),
        ("nom; prénom", "[nom, prénom]"),
        ("origin-of-leak, photos, best-time", "[origin-of-leak, photos, best-time]"),
        ("number of the file, photos", None),
        ("number of the file, Order number", "[number of the file, Order number]"),
        ("photos", None),
        ("[name, address]", None),
        ('"name, address"', None),
        ("their name, if they give it", None),
        ("photos (front, back)", None),
        ("1,50", None),
    ],
)
def test_things_in_one_text_are_told_apart_only_where_it_is_certain(written: str, better: str | None) -> None:
    text = f"""{HEAD}  - {{id: m0, name: M, nature: relational, lead: a, expectations: [e]}}
---
segment: s
name: S
journey: [m0]
---
role: a
name: A
cues:
  - id: c0
    moment: m0
    expectation: e
    words: Hello
    timing: 1 min
    collects: {written}
  - {{id: c1, moment: m0, expectation: e, words: Hello, timing: 1 min, uses: [order number]}}
"""
    found = [one for one in check_files({"parcours.yaml": text.encode()}).diagnostics if one.rule.code == "HND306"]
    assert [one.suggestion for one in found] == ([better] if better else [])
