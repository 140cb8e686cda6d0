"""What `parcours explain` shows in French for people (PPL): code → (bad, good). Their cases are in English."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "PPL401": (
        """\
metier: economat
nom: Économat
scene: coulisses
""",
        """\
metier: economat
nom: Économat
scene: coulisses
sert: [{metier: hotesse, livre: des draps propres}]
""",
    ),
    "PPL403": (
        """\
metier: guide
nom: Guide
reperes:
""",
        """\
metier: guide
nom: Guide
latitude: {seul: [faire demi-tour], au_dela: {alerter: cheffe-de-station, sous: 2 min}}
reperes:
""",
    ),
    "PPL406": (
        """\
- {id: rentrer, nom: Je rentre, nature: relationnel, mene_par: conductrice}
""",
        """\
- {id: rentrer, nom: Je rentre, nature: relationnel, mene_par: conductrice,
   cote_collaborateur: {vit: seule avec un car plein, a_besoin_de: une voix qui répond aussitôt}}
""",
    ),
    "PPL408": (
        """\
- id: scanner-deux-fois
  moment: prendre-mon-colis
  attente: repartir-vite
  gestes: [scanner l'étiquette des deux côtés]
  temps: 20 s
  vaut_la_peine: non
""",
        """\
- id: scanner-deux-fois
  moment: prendre-mon-colis
  attente: repartir-vite
  gestes: [scanner l'étiquette des deux côtés]
  temps: 20 s
  vaut_la_peine: non
  pourquoi: Le dépôt ne paie rien pour un colis scanné une seule fois
""",
    ),
}
