"""What `parcours explain` shows for more of the PPL rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "PPL404": (
        """\
- id: dire-le-nom
  moment: arriver
  attente: etre-attendu
  paroles: {mode: mot_a_mot, dire: [Bienvenue à l'Hôtel du Canal.]}
  temps: 10 s
""",
        """\
- id: dire-le-nom
  moment: arriver
  attente: etre-attendu
  paroles: {mode: mot_a_mot, dire: [Bienvenue à l'Hôtel du Canal.]}
  temps: 10 s
  pourquoi: La nuit, on s'assure ainsi d'être au bon hôtel
""",
    ),
    "PPL405": (
        """\
- {id: intj, nom: La discrète, metiers: [serveuse], logique: Ne pas déranger, adaptations: [{repere: laisser-lire, comment: de loin}]}
- {id: vive, nom: Profil rouge, metiers: [serveuse], logique: Aller vite, adaptations: [{repere: laisser-lire, comment: en passant}]}
- {id: ancienne, nom: À la façon de Monique, metiers: [serveuse], logique: Tout savoir de chacun,
   adaptations: [{repere: laisser-lire, comment: d'un signe}]}
""",
        """\
- {id: gardienne-du-calme, nom: La gardienne du calme, metiers: [serveuse], logique: Ne pas déranger,
   adaptations: [{repere: laisser-lire, comment: de loin}]}
- {id: le-coup-de-feu, nom: Née au coup de feu, metiers: [serveuse], logique: Aller vite,
   adaptations: [{repere: laisser-lire, comment: en passant}]}
- {id: memoire-du-quartier, nom: La mémoire du quartier, metiers: [serveuse], logique: Tout savoir de chacun,
   adaptations: [{repere: laisser-lire, comment: d'un signe}]}
""",
    ),
    "PPL406": (
        """\
- {id: ride-home, name: I ride home, nature: relational, lead: driver}
""",
        """\
- {id: ride-home, name: I ride home, nature: relational, lead: driver,
   employee_view: {lives: alone with a full bus, needs: a voice that answers at once}}
""",
    ),
    "PPL407": (
        """\
- {id: un-bassin-un-surveillant, demande: separer-les-lignes, rendu: garantit deux surveillants dès trente nageurs,
   par: chef-de-bassin, vers: maitre-nageuse}
""",
        """\
- {id: un-bassin-un-surveillant, demande: separer-les-lignes, rendu: garantit deux surveillants dès trente nageurs,
   par: chef-de-bassin, vers: maitre-nageuse}
- {id: la-file-a-deux, demande: dire-l-affluence, rendu: vient à la caisse quand la file passe la porte,
   par: directeur-des-sports, vers: caissiere}
""",
    ),
    "PPL408": (
        """\
- id: scan-twice
  moment: take-my-parcel
  expectation: leave-quickly
  gestures: [scan the label on both sides]
  timing: 20 s
  worth: no
""",
        """\
- id: scan-twice
  moment: take-my-parcel
  expectation: leave-quickly
  gestures: [scan the label on both sides]
  timing: 20 s
  worth: no
  why: The depot pays nothing for a parcel that was scanned once
""",
    ),
}
