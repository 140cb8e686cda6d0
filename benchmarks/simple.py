"""Simple pages by hand: json.load, f-strings, escape and write, as one would do it for one house without a thought for who reads them.

`python benchmarks/simple.py DIR.json OUT` writes one HTML page per role with what a role's page shows: who it is, its
contributions, every field of every cue in cards by moment, the handoffs it gives and receives, the promises it keeps, its
latitude and its mirror. It checks nothing, groups nothing by segment, draws no score and knows this one house only.
"""

import json
import os
import sys
from html import escape
from typing import Any

Data = Any  # what json.load gives; a floor pays for no model

Names = dict[str, str]

_HEAD = '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>'
_STYLE = "<style>body{font:16px/1.5 serif;max-width:50rem;margin:auto}.card{border:1px solid;padding:1rem}</style></head><body>"
_REFERENCES = ("attente", "segments", "canaux")


def write_pages(source: str, out: str) -> None:
    """One page for every role."""
    with open(source, encoding="utf-8") as stream:  # noqa: PTH123
        data = json.load(stream)
    names = _names(data)
    handoffs = data["catalogue/relais.yaml"]["relais"]
    promises = data["catalogue/engagements.yaml"]["engagements"]
    mirrors = {mirror["vers"]: mirror for mirror in data["catalogue/equilibre.yaml"]["miroirs"]}
    os.makedirs(out, exist_ok=True)  # noqa: PTH103
    for role in data["roles"]:
        parts = (_head(role, names), _cards(role, names), _handoffs(role, handoffs, names), _promises(role, promises))
        with open(f"{out}/{role['metier']}.html", "w", encoding="utf-8") as stream:  # noqa: PTH123
            stream.write(f"{''.join(parts)}{_mirror(role, mirrors)}</body></html>")


def _names(data: Data) -> Names:
    """Every id that a page would show, with the name to be shown for it, escaped."""
    catalogue = data["catalogue/moments.yaml"]
    named = [item for key in ("attentes", "canaux", "moments") for item in catalogue[key]]
    segments = [one for path, one in data.items() if path.startswith("segments/")]
    return {
        **{item["id"]: escape(item["nom"]) for item in named},
        **{segment["segment"]: escape(segment["nom"]) for segment in segments},
        **{role["metier"]: escape(role["nom"]) for role in data["roles"]},
    }


def _head(role: Data, names: Names) -> str:
    name = names[role["metier"]]
    said = "".join(
        f"<li>{names.get(one.get('segment') or one.get('moment') or one['attente'])} : {escape(one['dit'])}</li>"
        for one in role["contributions"]
    )
    latitude = role["latitude"]
    return (
        f"{_HEAD}{name}</title>{_STYLE}<h1>{name}</h1><p>{escape(role['mission'])}</p>"
        f"<p>{escape(role['identite']['de'])} → {escape(role['identite']['vers'])}</p><ul>{said}</ul>"
        f"<h2>Ma latitude</h2><p>{escape(' · '.join(latitude['seul']))} {escape(latitude['plafond'])} "
        f"{escape(latitude['droit_a_l_erreur'])}</p>"
    )


def _cards(role: Data, names: Names) -> str:
    parts = ["<h2>Mes fiches</h2>"]
    moment = ""
    for cue in role["reperes"]:
        if cue["moment"] != moment:
            moment = cue["moment"]
            parts.append(f"<h3>{names[moment]}</h3>")
        parts.append(_cue(cue, names))
    return "".join(parts)


def _cue(cue: Data, names: Names) -> str:
    rows = "".join(
        f"<dt>{key}</dt><dd>{_named(value, names) if key in _REFERENCES else _value(value)}</dd>"
        for key, value in cue.items()
        if key not in ("id", "moment")
    )
    return f'<section class="card" id="{escape(cue["id"])}"><dl>{rows}</dl></section>'


def _named(value: Data, names: Names) -> str:
    return names[value] if isinstance(value, str) else ", ".join(names[one] for one in value)


def _value(value: Data) -> str:
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, list):
        return " · ".join(map(_value, value))
    return ", ".join(f"<b>{key}</b> {_value(inner)}" for key, inner in value.items())


def _handoffs(role: Data, handoffs: Data, names: Names) -> str:
    mine = (one for one in handoffs if role["metier"] in (one["de"], one["vers"]))
    rows = "".join(
        f"<li>{names[one['de']]} → {names[one['vers']]} : {escape(' · '.join(one['transmet']))} {_value(one['temps'])} "
        f"« {escape(one['dit'])} » « {escape(one['dit_au_collegue'])} »</li>"
        for one in mine
    )
    return f"<h2>Mes relais</h2><ul>{rows}</ul>"


def _promises(role: Data, promises: Data) -> str:
    cues = {cue["id"] for cue in role["reperes"]}
    rows = "".join(
        f"<li>{escape(one['promesse'])} {_value(one['chrono'])} {escape(one['cible'])} {_value(one['si_manque'])}</li>"
        for one in promises
        if cues.intersection(*one["tenu_par"].values())
    )
    return f"<h2>Mes engagements</h2><ul>{rows}</ul>"


def _mirror(role: Data, mirrors: dict[str, Data]) -> str:
    mirror = mirrors.get(role["metier"])
    return f"<h2>Ce que l'on me doit</h2><p>{escape(mirror['rendu'])}</p>" if mirror else ""


if __name__ == "__main__":
    write_pages(sys.argv[1], sys.argv[2])
