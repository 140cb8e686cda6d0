"""What `parcours explain` shows for the HND rules: code → (bad, good), each cut from the rule's case in tests/cases."""

from collections.abc import Mapping

FRAGMENTS: Mapping[str, tuple[str, str]] = {
    "HND301": (
        """\
- {id: accueil-vers-soin, de: secretaire, vers: dentiste, entre: [appeler, etre-soigne],
   accuse_reception: oui, dit: Le docteur vous attend.}
""",
        """\
- {id: accueil-vers-soin, de: secretaire, vers: dentiste, entre: [appeler, etre-soigne],
   accuse_reception: oui, dit: Le docteur vous attend.}
- {id: urgence-vers-assistante, de: secretaire, vers: assistante, entre: [appeler, avoir-mal],
   accuse_reception: oui, dit: L'assistante vous rappelle.}
- {id: urgence-vers-soin, de: assistante, vers: dentiste, entre: [avoir-mal, etre-soigne],
   accuse_reception: oui, dit: Le docteur sait.}
- {id: soin-vers-accueil, de: dentiste, vers: secretaire, entre: [etre-soigne, regler], accuse_reception: oui, dit: Tout est noté.}
""",
    ),
    "HND303": (
        """\
- id: planner-to-crew
  from: planner
  to: crew-leader
  between: [ask-a-price, moving-day]
  acknowledged: no
""",
        """\
- id: planner-to-crew
  from: planner
  to: crew-leader
  between: [ask-a-price, moving-day]
  acknowledged: yes
  says: Your crew leader has your list.
""",
    ),
    "HND304": (
        """\
- id: to-the-workshop
  from: optician
  to: lens-maker
  between: [choose-a-frame]
  acknowledged: yes
  says: Your lenses are cut here.
""",
        """\
- {id: choose-a-frame, name: I choose a frame, nature: relational, lead: optician, support: [lens-maker]}
""",
    ),
    "HND305": (
        """\
maison: atelier-de-poterie
nom: L'Atelier de poterie
langue: fr
""",
        """\
maison: atelier-de-poterie
nom: L'Atelier de poterie
langue: fr
chef_d_orchestre: potiere
""",
    ),
}
