"""Which words are finite verbs, in the present or the past: `går`, `gik`, `hentede`, `mødes`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import MODALS, SURELY_FINITE, word_set
from funkbesk.lint.language.lexicon import readings_of, verbs
from funkbesk.lint.language.verb_forms import is_present
from funkbesk.lint.language.verb_or_noun import is_also_noun
from funkbesk.lint.texts.bullet_forms import Verbs

_IN_S = word_set(
    "trives mistrives synes lykkes mødes findes nøjes skyldes mindes enes omgås fås slås færdes ældes fandtes"
)
# The pasts that have no ending, also behind a prefix: `overtog`, `forlod`, `beskrev`.
_STRONG = word_set(
    "bad bandt bed blev bragte brød burde bød drak drev døde faldt fandt fik fløj forlod forsvandt frøs fulgte "
    "fór gad gav gik gjaldt gjorde gled greb græd gøs hang havde hed hjalp holdt klang kom krævede krøb kunne "
    "kvad lagde led lo lod lå løb løj måtte nød nøs rakte red rev sad sagde sang sank satte skar skreg skrev "
    "skulle skød slap sled slog smed sneg solgte sov sprang spurgte stak steg stjal stod strøg svandt svor talte "
    "tav tog traf trak trådte turde tvang valgte vandt var vidste ville vred åd"
)
_PREFIX = late(
    r"^(?:af|an|be|bort|efter|er|for|fore|frem|gen|ind|mis|ned|om|op|over|på|til|ud|under|ved|tilbage|med)(?=\w{2})"
)


@lru_cache(maxsize=20_000)
def is_past(word: str) -> bool:
    """Return whether the word (lower case) is the past of a verb, which may also be the plural of a participle."""
    if word.endswith("ede") and word[:-2] in verbs():
        return True
    if word.endswith("te") and f"{word[:-2]}e" in verbs():
        return True
    return (word in _STRONG or _PREFIX.sub("", word, count=1) in _STRONG) and not readings_of(word)


def is_finite(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a finite verb, and no noun that is spelled like one."""
    return (
        word in SURELY_FINITE
        or word in MODALS
        or word in known.passive
        or word in _IN_S
        or (is_present(word, known) and not is_also_noun(word))
        or is_past(word)
    )


def may_be_imperative(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is an imperative, such as those of `se`: `efterse`, `tilse`."""
    return word in known.imperatives or (word.endswith("se") and _PREFIX.sub("", word, count=1) == "se")
