"""What keys are called and what they mean, in both languages. Shared by the schemas and by the manual."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from parcours.diagnostics import Language, Words
from parcours.model.catalogue.moments import EXPECTATION_TYPES
from parcours.model.vocabulary import ENUM_WORDS, KEYS, NATURAL_FRENCH, spellings

Meanings = Mapping[str, Mapping[str, tuple[str, str]]]

HEADINGS: Mapping[str, Words] = {
    "HouseSpec": Words("house", "maison"),
    "ValueSpec": Words("values", "valeurs"),
    "GoldenRuleSpec": Words("golden rules", "règles d'or"),
    "DepartmentSpec": Words("departments", "directions"),
    "WaiverSpec": Words("waivers", "dérogations"),
    "RulesSpec": Words("rules", "règles"),
    "ExpectationSpec": Words("expectation", "attente"),
    "ChannelSpec": Words("channel", "canal"),
    "EventSpec": Words("events", "événements"),
    "MomentSpec": Words("moment", "moment"),
    "EmployeeViewSpec": Words("employee view", "côté collaborateur"),
    "MarkSpec": Words("marks", "marque"),
    "HandoffSpec": Words("handoff", "relais"),
    "CommitmentSpec": Words("commitment", "engagement"),
    "ClockSpec": Words("clock", "chrono"),
    "KeptBySpec": Words("kept by", "tenu par"),
    "IfMissedSpec": Words("if missed", "si manqué"),
    "CalendarSpec": Words("calendar", "calendrier"),
    "ProfileSpec": Words("profile", "profil"),
    "ResourcesSpec": Words("resources", "ressources"),
    "AdaptationSpec": Words("adaptations", "adaptations"),
    "MirrorSpec": Words("mirror", "miroir"),
    "MetricSpec": Words("metric", "indicateur"),
    "ReadingSpec": Words("readings", "relevés"),
    "FeedbackSpec": Words("feedback", "remontée"),
    "EffortSpec": Words("effort", "effort"),
    "WaveSpec": Words("waves", "vagues"),
    "WorkshopSpec": Words("workshops", "ateliers"),
    "ChangeStageSpec": Words("stages", "étapes"),
    "ImmersionSpec": Words("immersions", "immersions"),
    "SegmentSpec": Words("segment", "segment"),
    "StepSpec": Words("step of the journey", "étape du parcours"),
    "ExpressedSpec": Words("expectations of a step", "attentes d'une étape"),
    "RoleSpec": Words("role", "métier"),
    "IdentitySpec": Words("identity", "identité"),
    "ServesSpec": Words("serves", "sert"),
    "LatitudeSpec": Words("latitude", "latitude"),
    "BeyondSpec": Words("beyond", "au-delà"),
    "ContributionSpec": Words("contributions", "contributions"),
    "CueSpec": Words("cue", "repère"),
    "WordsSpec": Words("words", "paroles"),
    "AvoidSpec": Words("avoid", "éviter"),
    "VariantSpec": Words("variants", "variantes"),
    "ForSpec": Words("for", "pour"),
    "WrittenWithSpec": Words("written with", "écrit avec"),
    "TimingSpec": Words("time", "temps"),
    "LastsSpec": Words("lasts", "dure"),
    "DistanceSpec": Words("distance", "distance"),
    "WordsPatch": Words("words of a variant", "paroles d'une variante"),
    "TextsPatch": Words("list of a variant", "liste d'une variante"),
    "AvoidPatch": Words("words to leave, of a variant", "mots à laisser, d'une variante"),
}
"""What groups of keys are called: headings of the reference page, titles in an editor."""

_OF_PATCHES: Mapping[str, Words] = {
    "set": Words("Replaces the list.", "Remplace la liste."),
    "add": Words("Adds to the list.", "Ajoute à la liste."),
    "mode": Words("Replaces the mode.", "Remplace le mode."),
    "say": Words("A list replaces; `{add: […]}` adds.", "Une liste remplace ; `{ajouter: […]}` ajoute."),
    "avoid": Words("A list replaces; `{add: […]}` adds.", "Une liste remplace ; `{ajouter: […]}` ajoute."),
}
_PARENTS: Mapping[str, str] = {"ClockSpec": "TimingSpec"}


@cache
def read_meanings() -> Meanings:
    """What every key means: model → key → English and French."""
    return tomllib.loads(Path(__file__).with_name("meanings.toml").read_text("utf-8"))


def meaning(model: str, key: str, language: Language) -> str:
    """What a key of a model means, as Markdown; the model of time means the same in a clock."""
    meanings = read_meanings()
    for owner in (model, _PARENTS.get(model, ""), "Item"):
        if key in meanings.get(owner, {}):
            said = Words(*meanings[owner][key]).said(language)
            return said.replace("{EXPECTATION_TYPES}", expectation_types(language))
    return _OF_PATCHES[key].said(language)


def plain(markdown: str) -> str:
    """A meaning without what only a page of the manual can show: links."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)


def expectation_types(language: Language) -> str:
    """The known types of expectation, as code."""
    return ", ".join(f"`{enum_word(word, language)}`" for word in EXPECTATION_TYPES)


def french_key(model: str, key: str) -> str:
    """The French word of a key, as it is written in that model."""
    words = spellings(key.rstrip("_"), KEYS)
    return NATURAL_FRENCH.get((model, key)) or words[min(1, len(words) - 1)]


def key_word(model: str, key: str, language: Language) -> str:
    """A key as it is written in that model, in that language."""
    return french_key(model, key) if language == "fr" else key.rstrip("_")


def enum_word(word: str, language: Language) -> str:
    """An enum word in a language."""
    words = spellings(word, ENUM_WORDS)
    return words[1] if language == "fr" and len(words) > 1 else words[0]
