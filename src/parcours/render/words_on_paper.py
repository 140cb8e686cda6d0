"""What finders, sheets to print and to fill, and hints for readers say, in both languages. Part of floor 7's render."""

from collections.abc import Mapping

from parcours.diagnostics import Words

ON_PAPER: Mapping[str, Words] = {
    "find": Words("Find a cue", "Trouver un repère"),
    "find_words": Words("Words", "Mots"),
    "find_all": Words("Show all", "Tout montrer"),
    "found": Words("%1 of %2 cues", "%1 repères sur %2"),
    "all": Words("All", "Tous"),
    "channel": Words("Channel", "Canal"),
    "profile": Words("Profile", "Profil"),
    "deck": Words("Cards to print", "Fiches à imprimer"),
    "deck_hint": Words(
        "One cue a card, four cards a sheet: on the front what is played, on the back what the customer expects and what is lived. "
        "Print on both sides, turned over the long edge, at actual size; cut along the marks.",
        "Un repère par fiche, quatre fiches par feuille\u00a0: au recto ce qui se joue, au verso ce que le client attend et ce qu’on "
        "y vit. Imprimer recto verso, retournement sur le bord long, taille réelle\u202f; couper aux repères de coupe.",
    ),
    "plays": Words("plays", "joue"),
    "written_together": Words("Cues written with their role", "Repères écrits avec leur métier"),
    "of": Words("of", "sur"),
    "wave": Words("wave", "vague"),
    "review": Words("A look from all around", "Un regard à 360°"),
    "review_hint": Words(
        "One A5 sheet for each look: a customer, a colleague before me, one after me, my manager, myself. What was seen and heard, "
        "never what one is. It is given to the one it speaks of, and to nobody else.",
        "Une feuille A5 par regard\u00a0: un client, un collègue avant moi, un après moi, mon responsable, moi-même. Ce qui a été vu et "
        "entendu, jamais ce que l’on est. Elle est remise à qui elle parle, et à personne d’autre.",
    ),
    "looks_from": Words("I look from", "Je regarde depuis"),
    "seen": Words("Seen: when, what", "Vu\u00a0: quand, quoi"),
    "keep": Words("Bravo: do it again", "Bravo\u00a0: à refaire"),
    "try": Words("One thing to try", "Une chose à essayer"),
    "wish": Words("What I can do for you in return", "Ce que je peux faire pour vous en retour"),
    "workshop": Words("Workshop", "Atelier"),
    "slip": Words("slip to fill", "fiche à remplir"),
    "slips": Words("slips to fill", "fiches à remplir"),
    "no_gap": Words("No gap was found here.", "Aucun manque n’a été trouvé ici."),
    "no_gaps": Words("No slip here", "Sans fiche ici"),
    "waived_gaps": Words("Waived: no slip", "En dérogation\u00a0: pas de fiche"),
    "desk_gaps": Words("To mend at the desk, without asking anybody", "À corriger au bureau, sans rien demander à personne"),
    "workshop_hint": Words(
        "Each slip is a gap that those who play can close. Print at actual size, four a sheet; cut along the marks; fill them with "
        "them; bring back what was decided: parcours workshop --stubs prints what to paste.",
        "Chaque fiche est un manque que ceux qui jouent peuvent combler. Imprimer à taille réelle, quatre par feuille\u202f; "
        "couper aux repères\u202f; remplir avec eux\u202f; rapporter ce qui est décidé\u00a0: parcours workshop --stubs imprime ce qu’il "
        "faut coller.",
    ),
    "wall_hint": Words(
        "Each line is a role, each column a moment; an empty stave listens. What is long reaches over the silence beside it: the bar "
        "above stands at its moment, whose number it bears. Arcs are promises over the moments they span, each with "
        "its verdict and the margin of its worst case. "
        "Arrows are handoffs, dashed where nobody is told.",
        "Chaque ligne est un métier, chaque colonne un moment\u202f; une portée vide écoute. Ce qui est long déborde sur le silence "
        "voisin\u00a0: le trait du dessus est à son moment, dont il porte le numéro. Les arcs sont les promesses, "
        "sur les moments qu’elles couvrent, chacune avec son verdict et la marge de son pire cas. "
        "Les flèches sont les relais, en tirets quand personne n’est prévenu.",
    ),
    "stakes_hint": Words(
        "Owed: its absence disappoints. Makes the difference: its presence delights. Unspoken: felt and not said.",
        "Dette\u00a0: son absence déçoit. Différence\u00a0: sa présence marque. Latente\u00a0: ressentie sans être dite.",
    ),
    "modes_hint": Words(
        "Word for word: said as it stands. Outline: the points to say, in my own words. Intention: what to get across.",
        "Mot\u00a0à\u00a0mot\u00a0: dit tel quel. Trame\u00a0: les points à dire, avec mes mots. "
        "Intention\u00a0: ce qu’il faut faire passer.",
    ),
    "print_hint": Words("Compiled by Parcours from the house’s specs.", "Compilé par Parcours d’après les spécifications de la maison."),
}  # fmt: skip
