"""How many words a cue gives to play: attitude, gestures, what is said, what is avoided. Blanks are counted, not words."""

from collections.abc import Sequence

from parcours.model.role import AvoidSpec, CueSpec, VariantSpec, WordsPatch, WordsSpec


def own_words(spec: CueSpec) -> int:
    """The words of a cue at most, variants aside: all it has to say counts, though one is said. 0 where it does not say what to do."""
    texts = [*spec.gestures]
    if spec.attitude is not None:
        texts.append(spec.attitude)
    if (words := spec.words) is not None:
        texts += words.say
        for one in words.avoid:
            texts += (one.not_, one.rather or "")
    return _blanks(" ".join(texts)) + 1 if texts else 0


def added_words(variant: VariantSpec, base: CueSpec) -> int:
    """By how many words at most a variant makes a cue longer."""
    size = 0 if variant.attitude is None else _count(variant.attitude, ())
    if variant.gestures is not None:
        size += _count(None, variant.gestures.add)
        if variant.gestures.set:
            size += max(0, _count(None, variant.gestures.set) - _count(None, base.gestures))
    if variant.words is not None:
        size += _added(variant.words, base.words or WordsSpec())
    return size


def _added(patch: WordsPatch, base: WordsSpec) -> int:
    size = 0
    if patch.say is not None:
        size += max(0, _longest((*(patch.say.set or ()), *patch.say.add)) - _longest(base.say))
    if patch.avoid is not None:
        size += _avoided((*(patch.avoid.set or ()), *patch.avoid.add))
    return size


def size(attitude: str | None, gestures: Sequence[str], say: Sequence[str], avoid: Sequence[AvoidSpec]) -> int:
    """The words of a cue as it is played: of several things to say, one is said; what is to be avoided counts with what is said
    instead.
    """
    words = _count(attitude, (*gestures, *say)) if len(say) < 2 else _count(attitude, gestures) + _longest(say)
    return words + _avoided(avoid) if avoid else words


def _longest(say: Sequence[str]) -> int:
    """The words of the longest of several texts."""
    return max([_blanks(one) for one in say]) + 1 if say else 0


def _avoided(avoid: Sequence[AvoidSpec]) -> int:
    return sum([_count(one.rather, (one.not_,)) for one in avoid])


def _count(text: str | None, texts: Sequence[str]) -> int:
    """The words of some texts: one more than the blanks between them."""
    if text:
        texts = (text, *texts)
    return _blanks(" ".join(texts)) + 1 if texts else 0


def _blanks(text: str) -> int:
    return text.count(" ")
