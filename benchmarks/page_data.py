"""What peers are given to make pages of: what `playbooks.json` holds and pages show, resolved as far as it goes.

`python benchmarks/page_data.py HOUSE OUT DATA.json` compiles the house into OUT and writes the data beside it. Nothing of this is counted:
peers read one file, in which every text is as it is shown, nothing is missing that they would have to search for, and nothing is left that
they would have to pass over.
"""

import json
import subprocess
import sys
from html import escape
from pathlib import Path
from typing import Any

Data = Any  # what json.load gives

STAGES = {
    "front": "En scène",
    "back": "En coulisses",
    "support": "Soutien",
    "management": "Encadrement",
    "partner": "Partenaire",
}
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
"""Peers reckon no hash of each page's own style sheet."""
STATES = {"kept": "lead", "broken": "missing"}


def page_data(out: Path) -> Data:
    """The data of every page of roles and segments, out of the folder that we compiled into."""
    text = (out / "playbooks.json").read_text(encoding="utf-8").replace("'", "’")
    books = json.loads(text)
    cues = {cue["id"]: cue for role in books["roles"] for card in role["cards"] for cue in card["cues"]}
    names = books["names"]
    found = {
        "house": {"name": books["house"]["name"]},
        "constants": _constants(out),
        "names": names,
        "promises": {one["id"]: one for one in books["commitments"]},
        "handoffs": {one["id"]: one for one in books["handoffs"]},
        "roles": [_role(role) for role in books["roles"]],
        "segments": [_segment(segment, cues, names, books) for segment in books["segments"]],
    }
    return _filled(found)


def _constants(out: Path) -> Data:
    """The texts that are the same in every page: style sheet, script, the shapes of the notation and its legend."""
    page = next(iter(sorted((out / "roles").glob("*.html")))).read_text(encoding="utf-8")
    return {
        "style": _between(page, "<style>", "</style>"),
        "script": _between(page, "<script>", "</script>"),
        "notation": '<svg class="shapes"' + _between(page, '<svg class="shapes"', '<h3 id="glance-'),
        "policy": escape(_POLICY),
        "legend": _between(page, '<section id="cards">\n<h2>Mes fiches</h2>\n', "\n<form"),
        "wall_legend": _between(
            next((out / "segments").glob("*.html")).read_text(encoding="utf-8"),
            '<p class="legend wall-legend">',
            "</p>",
        ),
    }


def _between(text: str, start: str, end: str) -> str:
    """What stands between two strings."""
    return text.partition(start)[2].partition(end)[0]


def _role(role: Data) -> Data:
    """One playbook; its cues without what no page says of them."""
    kept = {key: role[key] for key in _ROLE}
    kept["stage"] = STAGES[role["stage"]]
    cards = [card | {"cues": [_cue(cue, card) for cue in card["cues"]]} for card in role["cards"]]
    channels = list(dict.fromkeys(channel for card in cards for channel in card["channels"]))
    return kept | {"cards": cards, "channels": channels, "glances": [_glance(one) for one in role["glances"]]}


_ROLE = (
    "id", "name", "stage", "department", "manager", "opening", "mission", "identity_from", "identity_to", "brings", "is_support",
    "chains", "served_by", "promises", "latitude", "owed_to_me", "measures", "unsigned", "version", "received", "given",
)  # fmt: skip


def _glance(glance: Data) -> Data:
    """With how often each part is played."""
    beats = glance["beats"]
    parts = dict.fromkeys(("lead", "support", "listens"), 0)
    for beat in beats:
        parts[beat["part"]] += 1
    counts = [{"part": part, "count": count} for part, count in parts.items() if count]
    return {"segment": glance["segment"], "of": len(beats), "counts": counts, "beats": beats}


def _cue(cue: Data, card: Data) -> Data:
    form = cue["form"]
    only = [] if len(cue["cells"]) == len(card["segments"]) else list(cue["cells"])
    return {
        "id": cue["id"],
        "when": form["when"]["words"],
        "answers": cue["answers"],
        "only": only,
        **{
            key: form[key]
            for key in ("if", "attitude", "gestures", "say", "avoid", "listens_for", "collects", "uses", "why")
        },
        "channels": cue["channels"],
        "mirrors": [{"by": one["by"], "given": one["given"]} for one in cue["mirrors"]],
        "variations": [_variation(one, form) for one in cue["variations"]],
    }


def _variation(variation: Data, plain: Data) -> Data:
    """What differs for some: the words to print before it, and the texts."""
    return {
        "segments": variation["segments"],
        "changes": [_change(key, variation["form"], plain) for key in variation["changes"]],
    }


def _change(key: str, form: Data, plain: Data) -> Data:
    if key == "when":
        return {"label": "Quand", "texts": [form["when"]["words"]]}
    if key == "say":
        return {"label": "Dire", "say": form["say"]}
    added = form[key][: len(plain[key])] == plain[key]
    return {"label": "Gestes", "is_added": added, "texts": form[key][len(plain[key]) :] if added else form[key]}


def _segment(segment: Data, cues: Data, names: Data, books: Data) -> Data:
    """One score: where its staves stand in the grid, and every note in words."""
    lines, base = segment["lines"], 8 + max((slur["level"] for slur in segment["slurs"]), default=-1)
    above = sum(line["is_above"] for line in lines)
    stages = {role["id"]: STAGES[role["stage"]] for role in books["roles"]}
    for place, line in enumerate(lines):
        line["lane"] = base + 2 * place + (1 if 0 < above <= place else 0)
        line["is_first_below"] = place == above > 0
        line["stage"] = stages[line["role"]]
    given = {(one["giver"], one["first"]): one["handoff"] for one in segment["crossings"]}
    for movement in segment["movements"]:
        staves = {stave["role"]: stave for stave in movement.pop("staves")}
        movement["played"] = {
            line["role"]: {
                "part": stave["part"],
                "card": stave["card"],
                "notes": [_note(cues[one], segment["id"], names) for one in stave["notes"]],
                "gives": given.get((place, movement["number"])),
            }
            for place, line in enumerate(lines)
            if (stave := staves.get(line["role"]))
        }
    slurs = [
        slur | {"promise": slur["commitment"], "state": STATES.get(slur["verdict"]["outcome"], "missing")}
        for slur in segment["slurs"]
    ]
    levels = [[slur for slur in slurs if slur["level"] == level] for level in range(base - 7)]
    crossings = [_crossing(one, lines) for one in segment["crossings"]]
    return segment | {"slurs": slurs, "levels": levels, "crossings": crossings, "rows": lines[-1]["lane"] + 1}


def _note(cue: Data, segment: str, names: Data) -> Data:
    """A cue in one line: when, for this segment, what is done, what it answers."""
    when = cue["form"]["when"]["words"]
    for variation in cue["variations"]:
        if segment in variation["segments"] and "when" in variation["changes"]:
            when = variation["form"]["when"]["words"]
    answers = ", ".join(names["expectations"][one] for one in cue["cells"][segment])
    return {"when": when, "short": _short(when), "gist": cue["gist"], "answers": answers}


def _short(when: str) -> str:
    """Without the event that starts it, as a cell of the score says it."""
    return (
        when.partition(" après «")[0] if not when.startswith("J+") else when.partition(" (")[0] + when.partition(")")[2]
    )


def _crossing(one: Data, lines: Data) -> Data:
    """An arrow, with its place in the grid."""
    top, bottom = sorted((lines[one["giver"]]["lane"], lines[one["receiver"]]["lane"]))
    left, right = sorted((one["first"], one["last"]))
    first, last = (left + 1, left + 2) if right - left < 2 else (left + 2, right + 1)
    reach = "within" if left == right else "next" if right - left == 1 else "far"
    return {
        "area": f"{top}/{first}/{bottom + 1}/{last}",
        "way": "down" if one["giver"] < one["receiver"] else "up",
        "reach": reach,
    }


def _filled(data: Data) -> Data:
    """Without what holds nothing: no page says anything of it, and nobody has to read it."""
    if isinstance(data, dict):
        return {key: _filled(value) for key, value in data.items() if value or type(value) is int}
    return [_filled(one) for one in data] if isinstance(data, list) else data


def main() -> None:
    house, out, target = map(Path, sys.argv[1:])
    command = (sys.executable, "-m", "parcours", "compile", str(house), "-o", str(out), "--format", "html,json")
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    target.write_text(json.dumps(page_data(out), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
