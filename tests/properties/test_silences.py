"""Stretches without news: whatever is left out for speed is never longer than the threshold."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from parcours.analysis.waiting import in_seconds, stretches
from parcours.link.project import Project
from parcours.pipeline import check_files
from parcours.timing.durations import Duration, read_duration

SEGMENTS = ("daily", "sunday")
NATURES = {"leave": "relational", "fetch": "transactional", "pay": "transactional"}
LENGTHS = ("0 s", "10 min", "3 h", "26 h", "1 day", "3 calendar days", "6 working hours", "2 working days", "1 month")
CALENDAR = {"id": "shop", "days": "mon-fri", "hours": ["09:00-12:00", "14:00-18:00"], "holidays": "FR"}

lengths = st.sampled_from(LENGTHS)
clocks = st.sampled_from(("09:00", "17:30", "23:59"))
windows = st.sampled_from((["08:00", "10:00"], ["16:00", "19:00"]))
lasting = {"lasts": st.fixed_dictionaries({}, optional={"at_least": st.just("5 min"), "at_most": lengths})}
timings = st.one_of(
    st.fixed_dictionaries({"within": lengths}, optional={"by": clocks, "of": st.just("noticed"), **lasting}),
    st.fixed_dictionaries({"not_before": lengths}, optional=lasting),
    st.fixed_dictionaries({"at_once": st.just("yes")}, optional={"of": st.just("noticed"), **lasting}),
    st.fixed_dictionaries({"day": st.sampled_from(("D+0", "D+2", "D+3 working days"))}, optional={"by": clocks}),
    st.fixed_dictionaries({"day": st.just("D+1"), "between": windows}),
    st.fixed_dictionaries({"every": lengths.filter(lambda one: one != "0 s"), "until": st.just("ended")}),
    st.fixed_dictionaries({"by": clocks}),
    st.just({"untimed": "when it suits"}),
)
variants = st.fixed_dictionaries(
    {"when": st.sampled_from([{"segment": one} for one in SEGMENTS])}, optional={"timing": timings}
)


@st.composite
def cues(draw: st.DrawFn, number: int) -> dict[str, object]:
    """A cue somewhere, with or without words and variants."""
    cue: dict[str, object] = {
        "id": f"cue-{number}",
        "moment": draw(st.sampled_from(tuple(NATURES))),
        "expectation": "ride",
    }
    cue |= draw(st.fixed_dictionaries({"attitude": st.just("calm")}, optional={"words": st.just("Noted.")}))
    cue |= {"timing": draw(timings)} if draw(st.booleans()) else {}
    return cue | ({"variants": draw(st.lists(variants, min_size=1, max_size=2))} if draw(st.booleans()) else {})


@st.composite
def houses(draw: st.DrawFn) -> bytes:
    """A shop that takes something in, gives it back and is paid."""
    moments = [
        {
            "id": name, "name": name, "nature": nature, "lead": draw(st.sampled_from(("counter", "bench"))), "expectations": ["ride"],
            "events": ["noticed", "ended"],
        }
        for name, nature in NATURES.items()
    ]  # fmt: skip
    head = {"house": "shop", "name": "The shop", "language": "en", "conductor": "counter"}
    head |= {"calendar": "shop"} if draw(st.booleans()) else {}
    documents: list[dict[str, object]] = [
        {**head},
        {"calendars": [CALENDAR], "expectations": [{"id": "ride", "name": "Riding"}], "moments": moments},
        *({"segment": one, "name": one, "journey": list(NATURES)} for one in SEGMENTS),
    ]
    for role, stage in (("counter", "front"), ("bench", "back"), ("office", "management")):
        played = [draw(cues(number)) for number in range(draw(st.integers(0, 4)))]
        documents.append({"role": role, "name": role, "stage": stage, "cues": played})
    return "\n---\n".join(map(json.dumps, documents)).encode()


def project_of(house: bytes) -> Project:
    """The house, linked."""
    checked = check_files({"parcours.yaml": house}, today=date(2026, 9, 1))
    told = [one.message("en") for one in checked.diagnostics if one.rule.code[:3] in ("SYN", "MOD", "LNK")]
    assert checked.project is not None, told
    return checked.project


@given(houses(), st.sampled_from(("5 min", "2 h", "1 day", "3 calendar days", "1 month")))
def test_a_threshold_leaves_out_the_shorter_stretches_and_no_other(house: bytes, threshold: str) -> None:
    project = project_of(house)
    length = read_duration(threshold)
    assert isinstance(length, Duration)
    least = in_seconds(length)
    for nature in ("relational", "transactional"):
        every = list(stretches(project, nature, -1))
        assert list(stretches(project, nature, least)) == [one for one in every if one.seconds > least]
