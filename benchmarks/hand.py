"""HAND, the floor of `compile`: json.load, f-strings, escape and write, as one would do it by hand for one house.

`python benchmarks/hand.py DIR.json OUT` writes one HTML page per role with what a role's page shows: who it is, its
contributions, every field of every cue in cards by moment, the handoffs it gives and receives, the promises it keeps, its
latitude and its mirror. It checks nothing, groups nothing by segment and knows this one house only.
"""

import json
import os
import sys
from html import escape
from typing import Any

Data = Any  # what json.load gives; a floor pays for no model

_HEAD = '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>'
_STYLE = "<style>body{font:16px/1.5 serif;max-width:50rem;margin:auto}.card{border:1px solid;padding:1rem}</style></head><body>"


def write_pages(source: str, out: str) -> None:
    """One page for every role."""
    with open(source, encoding="utf-8") as stream:  # noqa: PTH123
        data = json.load(stream)
    names = {moment["id"]: escape(moment["nom"]) for moment in data["catalogue/moments.yaml"]["moments"]}
    handoffs = data["catalogue/relais.yaml"]["relais"]
    promises = data["catalogue/engagements.yaml"]["engagements"]
    mirrors = {mirror["vers"]: mirror for mirror in data["catalogue/equilibre.yaml"]["miroirs"]}
    os.makedirs(out, exist_ok=True)  # noqa: PTH103
    for role in data["roles"]:
        page = "".join(
            (
                _head(role),
                _cards(role, names),
                _handoffs(role, handoffs),
                _promises(role, promises),
                _mirror(role, mirrors),
            )
        )
        with open(f"{out}/{role['metier']}.html", "w", encoding="utf-8") as stream:  # noqa: PTH123
            stream.write(f"{page}</body></html>")


def _head(role: Data) -> str:
    name = escape(role["nom"])
    said = "".join(
        f"<li>{escape(one.get('segment', ''))} {escape(one.get('moment', ''))} {escape(one.get('attente', ''))} : {escape(one['dit'])}</li>"
        for one in role["contributions"]
    )
    latitude = role["latitude"]
    return (
        f"{_HEAD}{name}</title>{_STYLE}<h1>{name}</h1><p>{escape(role['mission'])}</p>"
        f"<p>{escape(role['identite']['de'])} → {escape(role['identite']['vers'])}</p><ul>{said}</ul>"
        f"<h2>Ma latitude</h2><p>{escape(' · '.join(latitude['seul']))} {escape(latitude['plafond'])} "
        f"{escape(latitude['droit_a_l_erreur'])}</p>"
    )


def _cards(role: Data, names: dict[str, str]) -> str:
    parts = ["<h2>Mes fiches</h2>"]
    moment = ""
    for cue in role["reperes"]:
        if cue["moment"] != moment:
            moment = cue["moment"]
            parts.append(f"<h3>{names[moment]}</h3>")
        parts.append(_cue(cue))
    return "".join(parts)


def _cue(cue: Data) -> str:
    rows = "".join(
        f"<dt>{key}</dt><dd>{_value(value)}</dd>" for key, value in cue.items() if key not in ("id", "moment")
    )
    return f'<section class="card" id="{escape(cue["id"])}"><dl>{rows}</dl></section>'


def _value(value: Data) -> str:
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, list):
        return " · ".join(map(_value, value))
    return ", ".join(f"<b>{key}</b> {_value(inner)}" for key, inner in value.items())


def _handoffs(role: Data, handoffs: Data) -> str:
    mine = (one for one in handoffs if role["metier"] in (one["de"], one["vers"]))
    rows = "".join(
        f"<li>{escape(one['de'])} → {escape(one['vers'])} : {escape(' · '.join(one['transmet']))} {_value(one['temps'])} "
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
