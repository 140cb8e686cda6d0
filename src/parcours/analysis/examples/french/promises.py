"""What `parcours explain` shows in French for HND and TIM: code → (bad, good). Their cases are in English."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "HND302": (
        """\
- {id: accueil-vers-atelier, de: conseillere, vers: mecanicien, entre: [reserver, regler], transmet: [taille],
   accuse_reception: oui, dit: On règle votre vélo.}
- {id: atelier-vers-route, de: mecanicien, vers: chauffeuse, entre: [regler, crever], accuse_reception: oui, dit: Appelez ce numéro.}
- {id: route-vers-atelier, de: chauffeuse, vers: mecanicien, entre: [crever, rapporter], accuse_reception: oui, dit: Ils sont au courant.}
""",
        """\
- {id: accueil-vers-atelier, de: conseillere, vers: mecanicien, entre: [reserver, regler], transmet: [taille, itineraire],
   accuse_reception: oui, dit: On règle votre vélo.}
- {id: atelier-vers-route, de: mecanicien, vers: chauffeuse, entre: [regler, crever], accuse_reception: oui, dit: Appelez ce numéro.}
- {id: route-vers-atelier, de: chauffeuse, vers: mecanicien, entre: [crever, rapporter], accuse_reception: oui, dit: Ils sont au courant.}
""",
    ),
    "HND303": (
        """\
- id: bureau-vers-equipe
  de: planificatrice
  vers: chef-d-equipe
  entre: [demander-un-prix, demenager]
  accuse_reception: non
""",
        """\
- id: bureau-vers-equipe
  de: planificatrice
  vers: chef-d-equipe
  entre: [demander-un-prix, demenager]
  accuse_reception: oui
  dit: Votre chef d'équipe a votre liste.
""",
    ),
    "HND304": (
        """\
- id: vers-l-atelier
  de: opticienne
  vers: tailleur-de-verres
  entre: [choisir-une-monture]
  accuse_reception: oui
  dit: Vos verres sont taillés ici.
""",
        """\
- {id: choisir-une-monture, nom: Je choisis une monture, nature: relationnel, mene_par: opticienne, appuis: [tailleur-de-verres]}
""",
    ),
    "TIM202": (
        """\
- {id: venir-sur-place, moment: tomber-en-panne, attente: etre-aide, temps: {sous: 45 min, apres: aide-appelee}, paroles: Me voici.}
""",
        """\
- {id: venir-sur-place, moment: tomber-en-panne, attente: etre-aide, temps: {sous: 45 min, apres: aide-appelee}, paroles: Me voici.,
   marque: depanneur-la}
""",
    ),
    "TIM203": (
        """\
- {id: donner-des-nouvelles, moment: attendre, attente: avoir-mes-chaussures, paroles: Elles sont sur l'établi.,
   temps: tous les 2 jours calendaires}
""",
        """\
- {id: donner-des-nouvelles, moment: attendre, attente: avoir-mes-chaussures, paroles: Elles sont sur l'établi.,
   temps: tous les 2 jours calendaires jusqu'à retirer.begins}
""",
    ),
    "TIM206": (
        """\
- {id: chaud-en-dix-minutes, promesse: Chaud en dix minutes, moments: [commander], chrono: {sous: 10 min},
   tenu_par: {chacun: [cuire]}}
""",
        """\
- id: chaud-en-dix-minutes
  promesse: Chaud en dix minutes
  moments: [commander]
  chrono: {sous: 10 min}
  tenu_par: {chacun: [cuire]}
  cible: 95 %
  preuve: minuterie du four
  si_manque: {metier: boulanger, dit: C'est pour nous., sous: 1 min}
""",
    ),
    "TIM208": (
        """\
- {id: faire-le-lit, moment: arriver, attente: se-reposer, segments: [familles], gestes: [lisser le drap],
   temps: {sous: 5 min, apres: porte-ouverte, dure: {au_moins: 15 min, au_plus: 20 min}}}
""",
        """\
- {id: faire-le-lit, moment: arriver, attente: se-reposer, segments: [familles], gestes: [lisser le drap],
   temps: {sous: 15 min, apres: porte-ouverte, dure: {au_moins: 15 min, au_plus: 20 min}}}
""",
    ),
}
