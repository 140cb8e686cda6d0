"""Names that label people: those of universal personality typologies, and names of persons. Told only where they can be told.

Sources: the published names of the typologies and of their types; given names that are no other word of English or French.
"""

import re

from parcours.model.vocabulary import slug


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TYPOLOGIES = _words(
    """
    mbti myers briggs processcom pcm enneagramme enneagram enneatype hbdi herrmann belbin travaillomane workaholic
    introverti introvertie introvert extraverti extravertie extravert extrovert
    """
)
_PAIRS = frozenset({("process", "com"), ("process", "communication"), ("insights", "discovery"), ("big", "five")})
_MYERS_BRIGGS = r"[ie][ns][tf][jp]"
_COLOURS = _words("rouge jaune vert verte bleu bleue red yellow green blue")
_SMALL = _words("le la les un une des du de the a an profil profile type style couleur colour color")
_DISC = r"\bD[.]?I[.]?S[.]?C\b"

_TITLED = r"\b(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Monsieur|Madame|Mademoiselle|Miss) [A-ZÀ-Þ][\w'’-]+"
_CAPITALISED = r"\b[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?"
_GIVEN_NAMES = _words(
    """
    adele ahmed alexandre alice alison amelie amina amir anais andrew anna anne anthony antoine arnaud arthur aurelie
    barbara baptiste benjamin benoit bernard brigitte bruno camille carole caroline catherine cedric celine charles
    charlotte chloe christine christophe claude corinne cyril damien daniel david deborah denis diane didier dominique
    edouard elise elizabeth elodie emilie emily emma eric estelle etienne eva fabien fabrice fanny farid fatima fatou
    florence francois francoise frederic gabriel gaelle genevieve geoffrey georges gilles guillaume gregory hassan helene
    henri herve ines isabelle jacques james jean-marc jean-paul jean-pierre jennifer jeremy jerome jessica joel john
    joseph julia julie julien karim karine kevin khadija laetitia laurence laurent leila louis louise lucas lucie ludovic
    malik manon marc margaret marie marion martin mathieu matthew maurice maxime mehdi melanie michel michelle mohamed
    monique morgane mourad nadia nathalie nicolas nicole nora olivier pascal pascale patricia patrick paul pauline peter
    philippe rachel rachid raphael rebecca richard robert romain samira samir samuel sandrine sarah sebastien serge simon
    sofia sonia sophie stephanie stephane steven susan sylvain sylvie theo thierry thomas valerie veronique vincent
    virginie william xavier yasmina youssef yves yvonne zoe
    """
)


def typology_in(name: str) -> str | None:
    """The word of a name that comes from a universal typology: MBTI, DISC, Process Com, the enneagram, colours of people."""
    if disc := re.search(_DISC, name):
        return disc.group()
    words = slug(name).split("-")
    for word, following in zip(words, (*words[1:], ""), strict=True):
        if (word, following) in _PAIRS:
            return f"{word} {following}"
        if word in _TYPOLOGIES or word.removesuffix("s") in _TYPOLOGIES or re.fullmatch(_MYERS_BRIGGS, word):
            return word
    telling = [word for word in words if word not in _SMALL]
    if len(telling) == 1 and telling[0].removesuffix("s") in _COLOURS:
        return telling[0]
    return None


def person_in(text: str) -> str | None:
    """The name of a person in a text, as written: a title with a name behind it, or a given name with a capital letter."""
    if titled := re.search(_TITLED, text):
        return titled.group()
    for found in re.finditer(_CAPITALISED, text):
        if slug(found.group()) in _GIVEN_NAMES:
            return found.group()
    return None


def person_in_id(name: str) -> str | None:
    """The given name in an id, which has no capital letters to tell by."""
    return next((word for word in name.split("-") if word in _GIVEN_NAMES), None)
