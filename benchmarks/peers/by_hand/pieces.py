"""What pages of roles and of segments have in common, by hand."""

from html import escape
from typing import Any

Data = Any  # what json.load gives

PARTS = {"lead": "je mène", "support": "j’appuie", "listens": "à l’écoute"}
NONE = '<span class="none">non renseigné</span>'


def prose(texts: list[str], between: str = "<br>") -> str:
    """Texts of authors."""
    return between.join(map(escape, texts))


def pair(label: str, said: str) -> str:
    """A line of a list of terms."""
    return f"<div><dt>{label}</dt><dd>{said}</dd></div>"


def permalink(anchor: str) -> str:
    """The link of a heading to itself."""
    return f'<a class="perma" href="#{anchor}" aria-label="Lien vers cet endroit">#</a>'


def stake(name: str, is_debt: bool) -> str:
    """An expectation, and what it is to the customer."""
    kind, said = ("debt", "dette") if is_debt else ("difference", "différence")
    return f'<span class="{kind}">{name} <small>{said}</small></span>'


class Pieces:
    """The names of a house, escaped once, and the frame of its pages."""

    def __init__(self, data: Data) -> None:
        self.roles = self._escaped(data, "roles")
        self.segments = self._escaped(data, "segments")
        self.moments = self._escaped(data, "moments")
        self.expectations = self._escaped(data, "expectations")
        self.promises = data["promises"]
        self.handoffs = data["handoffs"]
        self.constants = data["constants"]
        self.house = escape(data["house"]["name"])

    def _escaped(self, data: Data, kind: str) -> dict[str, str]:
        return {key: escape(name) for key, name in data["names"][kind].items()}

    def role(self, key: str) -> str:
        """A link to the page of a role."""
        return f'<a href="../roles/{key}.html">{self.roles[key]}</a>'

    def segment(self, key: str) -> str:
        """A link to the page of a segment."""
        return f'<a href="../segments/{key}.html">{self.segments[key]}</a>'

    def frame(self, name: str, sheet: str, main: str, script: str) -> str:
        """A page: its head with the style sheet, its navigation, its script."""
        return f"""<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{self.constants["policy"]}">
<meta name="color-scheme" content="light dark">
<title>{name} · {self.house}</title>
<style>{self.constants["style"]}</style>
<style>{sheet}</style>
</head>
<body>
<a class="skip" href="#main">Aller au contenu</a>
<header class="site">
<p><a href="../index.html">{self.house}</a></p>
<nav aria-label="Pages"><ul>
<li><a href="../index.html#roles">Métiers</a></li>
<li><a href="../index.html#segments">Segments</a></li>
<li><a href="../coverage.html">Couverture</a></li>
<li><a href="../promises.html">Promesses</a></li>
<li><a href="../backlog.html">Ce qui rapporte</a></li>
<li><a href="../mirrors.html">Miroirs</a></li>
</ul></nav>
</header>
<main id="main">
{main}</main>
<footer class="site"><p>Compilé par Parcours d’après les spécifications de la maison.</p></footer>
{script}</body>
</html>
"""
