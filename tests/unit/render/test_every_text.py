"""What an author wrote is printed: in this house every text of the language is a word of its own, and the pages hold them all."""

import json
import re
from collections.abc import Mapping
from typing import Any, get_args, get_type_hints

import pytest

from parcours.model.base import Text, Texts
from parcours.model.catalogue.calendars import CalendarSpec
from parcours.model.catalogue.commitments import CommitmentSpec
from parcours.model.catalogue.handoffs import HandoffSpec
from parcours.model.catalogue.moments import ChannelSpec, ExpectationSpec, MomentSpec
from parcours.model.catalogue.people import MirrorSpec, ProfileSpec
from parcours.model.catalogue.voice import FeedbackSpec, MetricSpec
from parcours.model.house import DepartmentSpec, GoldenRuleSpec, ValueSpec
from parcours.model.role import CueSpec, RoleSpec
from parcours.model.segment import SegmentSpec, StepSpec
from parcours.model.shape import unwrapped
from parcours.model.spec import Spec
from parcours.model.timing import TimingSpec
from parcours.pipeline import build, check_files

Entry = dict[str, Any]

KINDS: Mapping[str, tuple[type[Spec], Entry]] = {
    "value": (ValueSpec, {"id": "care"}),
    "rule": (GoldenRuleSpec, {"id": "first"}),
    "department": (DepartmentSpec, {"id": "floor"}),
    "channel": (ChannelSpec, {"id": "phone"}),
    "calendar": (CalendarSpec, {"id": "week", "days": "mon-fri", "hours": "9:00-18:00", "holidays": "FR"}),
    "role": (RoleSpec, {
        "role": "clerk", "department": "floor", "calendar": "week", "serves": [{"role": "guide"}], "latitude": {"beyond": "guide"},
        "contributions": [{}],
    }),
    "cue": (CueSpec, {
        "id": "greet", "moment": "enter", "expectation": ["seen"], "timing": {"untimed": "cue-timing"}, "words": {"avoid": [{}]},
        "latitude": {"beyond": "guide"}, "marks": {"id": "greeted"}, "written_with": {"roles": ["clerk"]},
        "variants": [{
            "for": {"profiles": ["careful"]}, "timing": {"within": "5 s", "of": "enter.wait"}, "latitude": {"beyond": "guide"},
            "words": {"avoid": {"add": [{}]}},
        }],
    }),
    "segment": (SegmentSpec, {"segment": "adults"}),
    "step": (StepSpec, {"moment": "enter", "expectations": [{"expectation": "seen"}]}),
    "expectation": (ExpectationSpec, {"id": "seen"}),
    "moment": (MomentSpec, {
        "id": "enter", "nature": "relational", "lead": "clerk", "channels": ["phone"],
        "begins": {"id": "door"}, "ends": {"id": "shut"}, "events": [{"id": "wait"}],
    }),
    "commitment": (CommitmentSpec, {
        "id": "quick", "moments": ["enter"], "clock": {"within": "5 min", "from": "door", "to": "greeted"}, "kept_by": ["greet"],
        "if_missed": {"role": "clerk"},
    }),
    "handoff": (HandoffSpec, {
        "id": "over", "from": "clerk", "to": "guide", "between": ["enter", "leave"], "within": "1 min", "marks": {"id": "passed"},
    }),
    "profile": (ProfileSpec, {"id": "careful", "roles": ["clerk"], "resources": {}, "adaptations": [{"moment": "enter"}]}),
    "mirror": (MirrorSpec, {
        "id": "back", "asked": "greet", "by": "guide", "to": "clerk", "timing": {"within": "5 min", "of": "leave.passed"},
    }),
    "metric": (MetricSpec, {
        "id": "nps", "face": "customer", "method": "nps", "moment": "enter", "readings": [{"value": 3, "period": "2026-Q1"}],
    }),
    "feedback": (FeedbackSpec, {"id": "queue", "kind": "idea", "moment": "enter", "raised_by": "clerk"}),
}  # fmt: skip
"""What a word may be of, and what no word can say: ids, figures, the entries of a list."""

UNPRINTED: Mapping[str, str] = {
    r".*-(note|source)": "for those who keep the specs: it stays beside what it speaks of",
    r"expectation-(type|description)": "sorts and explains the catalogue; pages say an expectation by its name, in the customer's words",
    r"(channel|calendar)-description": "a channel is named in a row of others; of a calendar its hours are said",
    r".*-(begins|ends|events|marks)-description": "an event is named where a time speaks of it, and not told for itself",
    r"moment-description": "stands for that of the step, which has its own here",
}
"""What pages leave out, and why; but for PRINTED."""

PRINTED = (
    "role-latitude-note", "cue-latitude-note", "cue-variants-latitude-note", "metric-readings-source",
)  # fmt: skip


def filled(model: type[Spec], given: Entry, name: str) -> Entry:
    """An entry in which every text that is not given is a word: where it stands, `role-latitude-note`."""
    entry = dict(given)
    for field, hint in get_type_hints(model, include_extras=True).items():
        key = field.rstrip("_")
        word = f"{name}-{key}".replace("_", "-")
        if key in ("set", "removes"):
            continue
        if hint in (Text, Text | None):
            entry.setdefault(key, word)
        elif hint in (Texts, Texts | None):
            entry.setdefault(key, [word])
        elif inner := _inner(hint):
            one = entry.get(key, {})
            if isinstance(one, list):
                entry[key] = [filled(inner, item, word) if isinstance(item, dict) else item for item in one]
            elif isinstance(one, dict):
                entry[key] = filled(inner, one, word)
    return entry


def _inner(hint: object) -> type[Spec] | None:
    """The model of one entry, or of those of a list; timings say nothing but time."""
    inner, _ = unwrapped(hint)
    for one in (inner, *get_args(inner)):
        if isinstance(one, type) and issubclass(one, Spec) and not issubclass(one, TimingSpec):
            return one
    return None


ENTRIES = {kind: filled(model, given, kind) for kind, (model, given) in KINDS.items()}
WORDS = sorted(set(re.findall(rf'"((?:{"|".join(KINDS)})(?:-[a-z]+)+)"', json.dumps(ENTRIES))))


def _house() -> bytes:
    """The house that says all these words; JSON is YAML."""
    one = ENTRIES
    leave = {"id": "leave", "name": "I leave", "nature": "relational", "lead": "guide"}
    kinds = ("expectation", "channel", "calendar", "commitment", "handoff", "profile", "mirror", "metric")
    catalogue = {f"{kind}s": [one[kind]] for kind in kinds}
    manifest = {"values": [one["value"]], "golden_rules": [one["rule"]], "departments": [one["department"]]}
    documents = (
        {"house": "shop", "name": "Shop", "language": "en", "status": "draft", **manifest},
        {**catalogue, "moments": [one["moment"], leave], "feedback": [one["feedback"]]},
        {**one["segment"], "journey": [one["step"], {"moment": "leave", "expectations": ["seen"]}]},
        {**one["role"], "cues": [one["cue"]]},
        {"role": "guide", "name": "Guide"},
    )
    return "\n---\n".join(map(json.dumps, documents)).encode()


@pytest.fixture(scope="module", params=["html", "md"])
def said(request: pytest.FixtureRequest) -> frozenset[str]:
    """What the pages of one format say of these words; slugs are printed with spaces."""
    checked = check_files({"parcours.yaml": _house()})
    assert not [fault.message("en") for fault in checked.diagnostics if fault.rule.code[:3] in ("SYN", "MOD", "LNK")]
    made = build(checked, formats=frozenset({request.param}))
    pages = " ".join(
        re.sub(r"<style>.*?</style>|<[^>]*>", " ", page.decode(), flags=re.DOTALL) for page in made.values()
    )
    text = pages.replace("\\", "").lower()
    return frozenset(
        word for word in WORDS if re.search(rf"(?<![\w-])(?:{word}|{word.replace('-', ' ')})(?![\w-])", text)
    )


def _is_left_out(word: str) -> bool:
    return word not in PRINTED and any(re.fullmatch(pattern, word) for pattern in UNPRINTED)


def test_every_text_is_printed_or_there_is_a_reason(said: frozenset[str]) -> None:
    assert [word for word in WORDS if word not in said and not _is_left_out(word)] == []


def test_what_is_left_out_is_left_out(said: frozenset[str]) -> None:
    assert [word for word in WORDS if word in said and _is_left_out(word)] == []


@pytest.mark.parametrize("pattern", UNPRINTED)
def test_every_reason_is_needed(pattern: str) -> None:
    assert any(re.fullmatch(pattern, word) for word in WORDS)
