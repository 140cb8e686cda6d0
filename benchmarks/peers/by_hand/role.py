"""The page of a role by hand."""

from html import escape

from card import Cards
from pieces import NONE, PARTS, Data, Pieces, pair, permalink, prose


class Role(Pieces):
    """Writes the page of one role after the other."""

    def __init__(self, data: Data) -> None:
        super().__init__(data)
        self._cards = Cards(self)
        self._script = f"<script>{self.constants['script']}</script>\n"

    def page(self, role: Data) -> str:
        """One page."""
        name = escape(role["name"])
        sheet = f'@page {{ @top-left {{ content: "{name} · {self.house} · version {role["version"]}" }} }}'
        parts = (
            self._head(role, name), self._who(role), self._for_whom(role), self._glances(role), self._finder(role),
            *map(self._cards.card, role["cards"]), "</section>\n", self._promises(role), self._handoffs(role),
            self._latitude(role["latitude"]), self._owed(role), self._works(role), self._authors(role),
        )  # fmt: skip
        return self.frame(name, sheet, "".join(parts), self._script)

    def _head(self, role: Data, name: str) -> str:
        return f"""<header class="page">
<p class="kicker">Partition · {role["stage"]} · {escape(role["department"])}</p>
<h1>{name}</h1>
<p class="intro">{escape(role["mission"])}</p>
<p class="meta">Version {role["version"]}</p>
<nav class="toc" aria-label="Sommaire"><ol>
<li><a href="#who">Qui je suis ici</a></li>
<li><a href="#for-whom">Pour qui je travaille</a></li>
<li><a href="#glance">Ma partition d’un coup d’œil</a></li>
<li><a href="#cards">Mes fiches</a></li>
<li><a href="#promises">Mes promesses</a></li>
<li><a href="#handoffs">Mes relais</a></li>
<li><a href="#latitude">Ma latitude</a></li>
<li><a href="#owed">Ce que mon encadrement me doit</a></li>
<li><a href="#works">Comment je sais que ça marche</a></li>
<li><a href="#authors">Qui l’a écrite</a></li>
</ol></nav>
</header>
"""

    def _who(self, role: Data) -> str:
        manager = self.role(role["manager"]) if "manager" in role else NONE
        brings = "".join([pair(self.segment(one["segment"]), escape(one["says"])) for one in role["brings"]])
        return f"""<section id="who">
<h2>Qui je suis ici</h2>
<p class="identity">De <q>{escape(role["identity_from"])}</q> vers <q>{escape(role["identity_to"])}</q></p>
<dl class="facts">
{pair("Responsable", manager)}
{pair("Horaires", escape(role["opening"]))}
</dl>
<h3>Ce que j’apporte</h3>
<dl class="form wide">{brings}</dl>
</section>
"""

    def _for_whom(self, role: Data) -> str:
        chains = "".join(map(self._chain, role["chains"]))
        served = "".join(
            [
                f"<li>{self.role(one['role'])} : {escape(one['delivers'])}, <i>sous {one['within']['words']}</i></li>"
                for one in role.get("served_by", ())
            ]
        )
        by = f"<h3>Qui travaille pour moi</h3>\n<ul>{served}</ul>\n" if served else ""
        return f'<section id="for-whom">\n<h2>Pour qui je travaille</h2>\n{chains}{by}</section>\n'

    def _chain(self, chain: Data) -> str:
        through = "".join(
            [
                f"<li>{self.role(one['role'])} <small>{escape(one['delivers'])} <i>sous {one['within']['words']}</i></small></li>\n"
                for one in chain.get("through", ())
            ]
        )
        customers = ", ".join(map(self.segment, chain["segments"]))
        return f'<ol class="chain">\n<li>Moi</li>\n{through}<li class="customer">{customers}</li>\n</ol>\n'

    def _glances(self, role: Data) -> str:
        lines = "".join(map(self._glance, role["glances"]))
        return f'<section id="glance">\n<h2>Ma partition d’un coup d’œil</h2>\n{self.constants["notation"]}{lines}</section>\n'

    def _glance(self, glance: Data) -> str:
        counts = " · ".join([f"{PARTS[one['part']]} {one['count']}/{glance['of']}" for one in glance["counts"]])
        anchor = f"glance-{glance['segment']}"
        beats = "".join(map(self._beat, glance["beats"]))
        return (
            f'<h3 id="{anchor}">{self.segment(glance["segment"])} <small>{counts}</small></h3>\n'
            f'<ol class="staff" aria-labelledby="{anchor}">\n{beats}</ol>\n'
        )

    def _beat(self, beat: Data) -> str:
        part, name = beat["part"], self.moments[beat["moment"]]
        if "card" in beat:
            name = f'<a href="#{beat["card"]}">{name}</a>'
        sometimes, maybe = (
            (" <small>parfois</small>", '<use href="#maybe" x="50%"/>') if "is_sometimes" in beat else ("", "")
        )
        passed, bar_in, bar = "", "", "bar"
        if "receives" in beat:
            passed, bar_in = f'<p class="pass">reçu de : {self._names(beat["receives"])}</p>', '<use href="#bar-in"/>'
        if "gives" in beat:
            passed, bar = f'{passed}<p class="pass">remis à : {self._names(beat["gives"])}</p>', "bar-out"
        leads = f'<p class="neighbour">mené par {self.roles[beat["leads"]]}</p>' if "leads" in beat else ""
        tempo = f'<p class="tempo">{escape(beat["tempo"])}</p>' if "tempo" in beat else ""
        return (
            f'<li class="{part}"><div><p class="name">{name}</p>\n<p class="part">{PARTS[part]}{sometimes}</p>\n{passed}{leads}</div>'
            f'<svg class="measure" aria-hidden="true" focusable="false"><use href="#staff"/><use href="#note-{part}" x="50%"/>'
            f'{maybe}{bar_in}<use href="#{bar}" x="100%"/></svg>{tempo}</li>\n'
        )

    def _names(self, roles: list[str]) -> str:
        return ", ".join([self.roles[one] for one in roles])

    def _finder(self, role: Data) -> str:
        segments = "".join(
            [f'<option value="{one["segment"]}">{self.segments[one["segment"]]}</option>' for one in role["glances"]]
        )
        channels = "".join([f'<option value="{escape(one)}">{escape(one)}</option>' for one in role["channels"]])
        return f"""<section id="cards">
<h2>Mes fiches</h2>
{self.constants["legend"]}
<form class="finder" role="search" aria-label="Trouver un repère" data-way="À ma façon" data-all="Tous" hidden>
<p><label for="find-words">Mots</label><input id="find-words" name="words" type="search" autocomplete="off"></p>
<p><label for="find-segment">Segment</label><select id="find-segment" name="segments"><option value="">Tous</option>{segments}</select></p>
<p><label for="find-channel">Canal</label><select id="find-channel" name="channels"><option value="">Tous</option>{channels}</select></p>
<p><button type="reset">Tout montrer</button> <output data-said="%1 repères sur %2"></output></p>
</form>
"""

    def _promises(self, role: Data) -> str:
        kept = "".join(map(self._promise, role.get("promises", ()))) or f"<p>{NONE}</p>\n"
        return f'<section id="promises">\n<h2>Mes promesses</h2>\n{kept}</section>\n'

    def _promise(self, mine: Data) -> str:
        one, clock = self.promises[mine["commitment"]], mine["clock"]
        anchor, remedy = f"promise-{one['id']}", one["remedy"]
        part = "<br>".join([f"{escape(leg['gist'])}, <i>{escape(leg['when'])}</i>" for leg in mine["mine"]])
        segments = ", ".join(map(self.segment, one["segments"]))
        moments = ", ".join([self.moments[moment] for moment in one["moments"]])
        rows = (
            pair("Chrono", f"<i>{one['clock']['words']}</i>"),
            pair("Ma part", part),
            pair("Ma part du chrono, au pire", f"<b>{clock['taken']}</b> sur {clock['elapsed']} · {clock['verdict']}"),
            pair("Cible", one["kept"]),
            pair("Inacceptable au-delà de", one["unacceptable"]["words"]),
            pair("Preuve", escape(one["proof"])),
            pair(
                "Si c’est manqué",
                f"{self.role(remedy['role'])} : <q>{escape(remedy['says'])}</q> Nous offrons : {remedy['offers']}",
            ),
        )
        return (
            f'<article class="promise" id="{anchor}">\n<h3>{escape(one["promise"])}{permalink(anchor)}</h3>\n'
            f'<p class="meta">{one["scope"]} · {segments} · {moments}</p>\n<dl class="form">\n{"".join(rows)}</dl>\n</article>\n'
        )

    def _handoffs(self, role: Data) -> str:
        received = "".join(map(self._handoff, role.get("received", ()))) or "<p>Aucun n’est renseigné.</p>"
        given = "".join(map(self._handoff, role.get("given", ()))) or "<p>Aucun n’est renseigné.</p>"
        return (
            f'<section id="handoffs">\n<h2>Mes relais</h2>\n<h3>Ce que je reçois</h3>\n{received}'
            f"<h3>Ce que je donne</h3>\n{given}</section>\n"
        )

    def _handoff(self, key: str) -> str:
        one = self.handoffs[key]
        segments = ", ".join([self.segments[segment] for segment in one["segments"]])
        return f"""<article class="handoff" id="handoff-{key}">
<p class="route">{self.role(one["giver"])} <span aria-hidden="true">→</span> {self.role(one["receiver"])}</p>
<p class="between"><i>{escape(one["when"]["words"])}</i> · {self.moments[one["before"]]} → {self.moments[one["after"]]} · {segments}</p>
<dl class="form">
{pair("Transmet", prose(one["carries"]))}
{pair("Au client", escape(one["says"]))}
{pair("Au collègue", escape(one["tells"]))}
{pair("À défaut", self.role(one["fallback"]))}</dl>
</article>
"""

    def _latitude(self, one: Data) -> str:
        alert = f"{self.role(one['alert'])}, <i>sous {one['alert_within']['words']}</i>" if "alert" in one else NONE
        return f"""<section id="latitude">
<h2>Ma latitude</h2>
<dl class="form wide">
{pair("Sans demander", prose(one["alone"]))}
{pair("Plafond", escape(one["up_to"]))}
{pair("Je demande toujours avant", NONE)}
{pair("Au-delà, j’alerte", alert)}
{pair("Droit à l’erreur", escape(one["right_to_error"]))}
</dl>
</section>
"""

    def _owed(self, role: Data) -> str:
        owed = "".join(
            [
                f'<div class="mirror">\n<p class="asked"><small>Demandé</small> {escape(one["asked"])}</p>\n'
                f'<p class="given"><small>Rendu, par {self.role(one["by"])}</small> {escape(one["given"])}</p>\n</div>\n'
                for one in role.get("owed_to_me", ())
            ]
        )
        return f'<section id="owed">\n<h2>Ce que mon encadrement me doit</h2>\n{owed or f"<p>{NONE}</p>"}</section>\n'

    def _works(self, role: Data) -> str:
        rows = "".join(
            [
                f'<h3>{self.moments[one["moment"]]}</h3><div class="faces">\n{self._face("Clients", one.get("customer"))}'
                f"{self._face('Collaborateurs', one.get('employee'))}</div>\n"
                for one in role["measures"]
            ]
        )
        return f'<section id="works">\n<h2>Comment je sais que ça marche</h2>\n{rows}</section>\n'

    def _face(self, label: str, face: Data) -> str:
        said = "".join(map(self._measure, face)) if face else f"<p>{NONE}</p>\n"
        return f'<div><p class="kicker">{label}</p>{said}</div>\n'

    def _measure(self, one: Data) -> str:
        readings = "".join(
            [
                f"<li>{read['period']} <b>{read['value']}</b> {one['unit']} "
                f"<small>{read['n']} réponses · {prose(read['source'], ', ')}</small></li>"
                for read in one["readings"]
            ]
        )
        return (
            f'<p><b>{escape(one["name"])}</b> <small>{one["method"]}</small></p>\n<ul class="readings">{readings}'
            f'<li>Cible : {one["target"]} · <span aria-hidden="true">✓</span> {one["said"]}</li></ul>\n'
        )

    def _authors(self, role: Data) -> str:
        return (
            '<section id="authors">\n<h2>Qui l’a écrite</h2>\n<ul>\n'
            f"<li>Repères dont les auteurs ne sont pas renseignés : {role['unsigned']}</li></ul>\n</section>\n"
        )
