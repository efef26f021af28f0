"""The infinitive of a verb in the past: hævdede – hævde, vedtog – vedtage."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import readings_of, verbs

# Those without an ending, or with another vowel; a prefix may stand before them.
_STRONG = {
    "forløb": "forløbe",
    "bad": "bede", "bandt": "binde", "bar": "bære", "bragte": "bringe", "brød": "bryde", "bød": "byde",
    "drak": "drikke", "drev": "drive", "faldt": "falde", "fandt": "finde", "fløj": "flyve", "frøs": "fryse",
    "fulgte": "følge", "gav": "give", "gik": "gå", "gjorde": "gøre", "gled": "glide", "greb": "gribe",
    "hjalp": "hjælpe", "holdt": "holde", "kom": "komme", "krøb": "krybe", "lagde": "lægge", "lo": "le",
    "lod": "lade", "lå": "ligge", "løb": "løbe", "red": "ride", "rev": "rive", "sad": "sidde", "sagde": "sige",
    "satte": "sætte", "sang": "synge", "sank": "synke", "skar": "skære", "skød": "skyde", "skreg": "skrige",
    "skrev": "skrive", "slap": "slippe", "slog": "slå", "smed": "smide", "solgte": "sælge", "sov": "sove",
    "sprang": "springe", "spurgte": "spørge", "stak": "stikke", "stod": "stå", "strøg": "stryge", "talte": "tale",
    "tog": "tage", "traf": "træffe", "trak": "trække", "trådte": "træde", "tvang": "tvinge", "vandt": "vinde",
    "vidste": "vide", "valgte": "vælge", "steg": "stige", "så": "se", "rakte": "række", "strakte": "strække",
}  # fmt: skip
_PLAIN = word_set("forløb sagde skrev spurgte solgte hjalp valgte fandt drev bragte talte greb slog satte lagde")
_STRONG_PAST = late(
    r"^(?P<prefix>af|an|be|bi|bort|efter|er|for|fore|forud|frem|gen|gennem|ind|med|mis|mod|ned|om|op|over|på|til|tilbage|ud|und"
    rf"|under|ved|videre)(?P<past>{'|'.join(sorted(_STRONG, key=len, reverse=True))})$"
)


def infinitive_behind_subject(word: str) -> str | None:
    """Return the infinitive of a verb in the past (lower case) right behind its subject: `koret sang`."""
    return _STRONG.get(word) or infinitive_of_past(word)


@lru_cache(maxsize=20_000)
def infinitive_of_past(word: str) -> str | None:
    """Return the infinitive of a verb in the past (lower case), or None; `målte`, `malede` may be participles too.

    The strong ones count with a prefix alone: `tog` and `så` are other words far more often.
    """
    if word.endswith("ede") and word[:-2] in verbs():
        return word[:-2]
    if word.endswith("te"):
        for infinitive in (f"{word[:-2]}e", f"{word[:-2]}{word[-3:-2]}e"):
            if infinitive in verbs():
                return infinitive
    if word in _PLAIN:
        return _STRONG[word]
    strong = _STRONG_PAST.match(word)
    if strong is None or readings_of(word):
        return None
    infinitive = f"{strong['prefix']}{_STRONG[strong['past']]}"
    return infinitive if infinitive in verbs() else None
