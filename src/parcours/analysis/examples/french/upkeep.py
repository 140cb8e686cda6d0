"""What `parcours explain` shows in French for VOI, CHG, UPK and WVR: code → (bad, good). Their cases are in English."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "CHG601": (
        """\
- id: premiere-saison
  metiers: [directrice-de-salle, billetterie]
  etapes:
    - {etape: deni, au_moins: 2 semaines, entree_le: 2026-09-01}
    - {etape: colere, entree_le: 2026-09-08}
    - {etape: tristesse, entree_le: 2026-10-05}
    - {etape: marchandage}
""",
        """\
- id: premiere-saison
  metiers: [directrice-de-salle, billetterie]
  etapes:
    - {etape: deni, au_moins: 2 semaines, entree_le: 2026-09-01}
    - {etape: colere, entree_le: 2026-09-15}
    - {etape: marchandage, entree_le: 2026-10-05}
    - {etape: tristesse}
    - {etape: acceptation}
""",
    ),
    "CHG602": (
        """\
- {id: lever-les-yeux, moment: entrer, attente: etre-bienvenu, gestes: [lever les yeux], temps: 5 s, ecrit_avec: {atelier: lundi}}
- {id: sourire, moment: entrer, attente: etre-bienvenu, attitude: heureux de les voir, temps: 5 s}
- {id: dire-le-rang, moment: entrer, attente: etre-bienvenu, paroles: Rang ‹n›., temps: 1 min, ecrit_avec: {atelier: comite}}
- {id: tenir-la-porte, moment: entrer, attente: etre-bienvenu, gestes: [tenir la porte], temps: 1 min,
   ecrit_avec: {metiers: [directrice-de-salle], le: 2026-09-20}}
""",
        """\
- {id: lever-les-yeux, moment: entrer, attente: etre-bienvenu, gestes: [lever les yeux], temps: 5 s, ecrit_avec: {atelier: lundi}}
- {id: sourire, moment: entrer, attente: etre-bienvenu, attitude: heureux de les voir, temps: 5 s, ecrit_avec: {atelier: lundi}}
- {id: dire-le-rang, moment: entrer, attente: etre-bienvenu, paroles: Rang ‹n›., temps: 1 min, ecrit_avec: {atelier: lundi}}
- {id: tenir-la-porte, moment: entrer, attente: etre-bienvenu, gestes: [tenir la porte], temps: 1 min,
   ecrit_avec: {metiers: [directrice-de-salle, billetterie], le: 2026-09-20}}
""",
    ),
    "CHG603": (
        """\
- {id: guichets, metiers: [billetterie], ateliers: [{id: lundi, le: 2026-09-07, metiers: {billetterie: 3}}]}
- {id: direction, metiers: [directrice-de-salle], ateliers: [{id: comite, le: 2027-01-11, metiers: {directrice-de-salle: 1}}]}
""",
        """\
- {id: guichets, metiers: [billetterie], ateliers: [{id: lundi, le: 2026-09-07, metiers: {billetterie: 3}}]}
- {id: direction, metiers: [directrice-de-salle], ateliers: [{id: comite, le: 2026-06-08, metiers: {directrice-de-salle: 1}}]}
""",
    ),
    "CHG604": (
        """\
statut: publie
""",
        """\
statut: atelier
""",
    ),
    "UPK703": (
        """\
- id: tendre-le-tournevis
  moment: ouvrir
  attente: apprendre
  gestes: [tendre le tournevis]
  temps: 1 min
  ecrit_avec: {metiers: [hote], le: 2025-11-15}
""",
        """\
- id: tendre-le-tournevis
  moment: ouvrir
  attente: apprendre
  gestes: [tendre le tournevis]
  temps: 1 min
  ecrit_avec: {metiers: [hote], le: 2026-11-14}
""",
    ),
    "VOI501": (
        """\
- {id: calme-au-fauteuil, face: client, methode: csat, moment: s-asseoir}
- {id: engagement-accueil, face: collaborateur, methode: enps, metier: secretaire}
""",
        """\
- {id: calme-au-fauteuil, face: client, methode: csat, moment: s-asseoir}
- {id: temps-d-expliquer, face: collaborateur, methode: engagement, metier: dentiste, moment: s-asseoir}
- {id: engagement-accueil, face: collaborateur, methode: enps, metier: secretaire}
- {id: appeler-sans-peine, face: client, methode: csat, moment: appeler}
""",
    ),
    "VOI503": (
        """\
- id: calme-au-fauteuil
  face: client
  methode: csat
  moment: s-asseoir
  releves: [{periode: 2025-Q2, valeur: 8.1}, {periode: 2025-Q4, valeur: 8.4}]
- {id: temps-d-expliquer, face: collaborateur, methode: engagement, metier: dentiste, releves: [{periode: 2026-H1, valeur: 7}]}
""",
        """\
- id: calme-au-fauteuil
  face: client
  methode: csat
  moment: s-asseoir
  releves: [{periode: 2025-Q4, valeur: 8.4}, {periode: 2026-Q4, valeur: 8.6}]
- {id: temps-d-expliquer, face: collaborateur, methode: engagement, metier: dentiste, releves: [{periode: 2026-H1, valeur: 7}]}
""",
    ),
    "WVR801": (
        """\
derogations:
  - regle: journey-out-of-scale
    sur: [passant]
    motif: Deux moments, c'est tout ce que vit un kiosque
    jusqu_au: 2030-12-31
  - {regle: COV105, sur: [passants, voisins], motif: Un kiosque est petit}
  - {regle: unknown-key, motif: Nous aimons nos propres mots}
""",
        """\
derogations:
  - regle: journey-out-of-scale
    sur: [passants]
    motif: Deux moments, c'est tout ce que vit un kiosque
    jusqu_au: 2030-12-31
""",
    ),
    "WVR802": (
        """\
derogations:
  - regle: journey-out-of-scale
    sur: [passants]
    motif: Deux moments, c'est tout ce que vit un kiosque
    jusqu_au: 2026-12-31
""",
        """\
derogations:
  - regle: journey-out-of-scale
    sur: [passants]
    motif: Deux moments, c'est tout ce que vit un kiosque
    jusqu_au: 2027-01-01
""",
    ),
}
