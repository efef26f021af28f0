"""Et biord, der fortæller hvordan, ender på -t.

Hvorfor: »faglig faciliterende« kan læses som to tillægsord. Et ord på -ig, der fortæller, hvordan noget gøres eller er,
er et biord og ender på -t: fagligt faciliterende, arbejde selvstændigt. Biord for grad og tid (særlig, væsentlig,
daglig) er undtaget, for der er -t valgfrit.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om biord på -t.

Forkert:
    formål:
      punkter:
        udvikling: At være faglig faciliterende
        roligt: Du forklarer afgørelsen venlig og grundigt
Rigtigt:
    formål:
      punkter:
        udvikling: At være fagligt faciliterende
        roligt: Du forklarer afgørelsen venligt og grundigt
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.bullet_forms import present_of
from funkbesk.lint.grammar import COPULAS, FUNCTION_WORDS, JOINS, OBJECTS, PREPOSITIONS, base_of_adjective, word_set
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text, Word

RULE = Rule("spr-adv-t", "sprog", Level.FEJL)

_PARTICIPLE = re.compile(r"(?:\w{3}ende|eret|erede|\w{4}ede|[^t]\wet)$")
# nouns that look like participles: en ledig studerende, en faglig kvalitet
_NO_PARTICIPLE = re.compile(
    r"(?:studerende|pårørende|ordførende|kommanderende|foresatte|itet|tet|hed|heden|enhede|møde|budget|sekretariat"
    r"|lodret|vandret|afgørende|følgende|lignende|besøgende|forsørgende|rejsende|logerende|troende|delegerede|udsendte)$"
)
# -t is optional where the word says how much, when or how certain.
_FREE = word_set(
    "lig betydelig enig færdig gyldig ledig skyldig synlig tilgængelig vilkårlig daglig dejlig egentlig endelig "
    "foreløbig formentlig forskellig fortrinlig frygtelig fuldstændig halvårlig hovedsagelig kvartalsvis månedlig "
    "nylig nødvendig offentlig ordentlig oprindelig overordentlig pludselig rigtig rimelig samtidig selvfølgelig "
    "stadig særlig temmelig tidlig tilstrækkelig tydelig ualmindelig uendelig ugentlig usædvanlig utilstrækkelig "
    "utrolig vældig virkelig væsentlig yderlig yderligere årlig øjeblikkelig naturlig almindelig sandsynlig umulig "
    "mulig vigtig kraftig evig"
)
# Verbs of doing: what follows tells how. After være, blive, virke … the same form is right.
_DOING = word_set(
    "agere analysere arbejde behandle besvare deltage dokumentere forklare formidle formulere fungere handle "
    "håndtere informere kommunikere koordinere lede lytte løse møde navigere optræde orientere planlægge prioritere "
    "reagere rådgive samarbejde skrive svare tale tænke udføre udtrykke undervise vejlede"
)
_DOING_FORMS = _DOING | {present_of(verb) for verb in _DOING}
_ARTICLES = frozenset({"en", "den", "ingen", "hver"})
_ENDS = re.compile(r"\s*(?:[.;:!?)]|$)")


def check(file: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield words in -ig that stand where an adverb has to stand."""
    for text in file.analysis.texts:
        if "ig" not in text.lower:
            continue
        for index, word in enumerate(text.words):
            lower = word.lower
            if lower.endswith("ig") and lower not in _FREE and base_of_adjective(lower) and _is_wrong(text, index):
                yield Hit(
                    text.path,
                    f"»{word.text}« fortæller hvordan og skal ende på -t: »{_around_word(text, index)}«.",
                    f"Skriv »{word.text}t«.",
                    word.start,
                    word.end,
                )


def _is_wrong(text: Text, index: int) -> bool:
    return _before_participle(text, index) or _beside_adverb(text, index) or _after_verb(text, index)


def _before_participle(text: Text, index: int) -> bool:
    """`faglig faciliterende`, `faglig velbegrundede`; »en personlig udfordrende opgave« may hold two adjectives."""
    following = _next(text, index)
    if following is None or _NO_PARTICIPLE.search(following):
        return False
    if not following.endswith("ede") and {_previous(text, index), _previous(text, index - 1)} & _ARTICLES:
        return False
    return bool(_PARTICIPLE.search(following)) and following not in FUNCTION_WORDS


def _beside_adverb(text: Text, index: int) -> bool:
    """`selvstændig og præcist`, `præcist og selvstændig`: one of two joined adverbs has lost its -t."""
    after = _next(text, index)
    other = _next(text, index + 1)
    if after in JOINS and other and _is_adverb(other):
        behind = _next(text, index + 2)
        return behind is None or (behind in FUNCTION_WORDS and behind not in JOINS)
    before = _previous(text, index)
    if before in JOINS and (other := _previous(text, index - 1)) and _is_adverb(other):
        return after is None or after in PREPOSITIONS
    return False


def _after_verb(text: Text, index: int) -> bool:
    """Return whether it tells how something is done: `arbejde selvstændig.`, `forklare den rolig.`."""
    before = _previous(text, index)
    if before in OBJECTS:
        before = _previous(text, index - 1)
    if before is None or before not in _DOING_FORMS or before in COPULAS:
        return False
    after = _next(text, index)
    return bool(_ENDS.match(text.value, text.words[index].end)) or after in PREPOSITIONS


def _is_adverb(word: str) -> bool:
    base = base_of_adjective(word)
    return base is not None and base != word


def _next(text: Text, index: int) -> str | None:
    """Return the word behind, where nothing but a space stands between; None at the end or before punctuation."""
    if not 0 <= index < len(text.words) - 1:
        return None
    first, second = text.words[index], text.words[index + 1]
    return second.lower if text.value[first.end : second.start] == " " else None


def _previous(text: Text, index: int) -> str | None:
    return text.words[index - 1].lower if index > 0 and _next(text, index - 1) is not None else None


def _around_word(text: Text, index: int) -> str:
    first: Word = text.words[max(0, index - 1)]
    last = text.words[min(len(text.words) - 1, index + 1)]
    return text.value[first.start : last.end]
