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
from funkbesk.lint.bullet_forms import Verbs, may_be_noun, present_of, verbs
from funkbesk.lint.grammar import COPULAS, FUNCTION_WORDS, JOINS, OBJECTS, PREPOSITIONS, base_of_adjective, word_set
from funkbesk.lint.lexicon import Reading, adjectives, readings_of
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text, Word
from funkbesk.lint.word_filter import WordFilter

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
# Of these the -t is free wherever they stand; the others lack it only beside an adverb that has it.
_ALWAYS_FREE = word_set(
    "lig daglig ugentlig månedlig årlig halvårlig stadig endelig egentlig særlig samtidig pludselig hovedsagelig "
    "vældig kort høj dyb bred fuld temmelig yderlig enig færdig ledig skyldig"
)
_TAKES_T = re.compile(
    r"(?:ig|iv|el|al|som|bar|klar|præcis|sikker|høj|kort|klog|fri|åben|fuld|løs|smidig|skarp|bred|dyb|grov)$"
)
# What they say of their object is an adjective: »gøre borgeren selvstændig«.
_OF_THE_OBJECT = re.compile(
    r"(?:gør|gøre|gjort|hold|holde|holder|find|finde|finder|fandt|anse|anser|føle|føler|vise|viser|opleve|oplever|opfatte|opfatter"
    r"|lade|lader|være|er|var|bliv|blive|bliver|blev|virke|virker|synes|ser|se|have|har|betragte|betragter|kalde|kalder|regne"
    r"|regner|melde|melder|erklære|erklærer|stille|stiller|som|mere|mest|så|for|lige|hvor|samt)$"
)
_COPULAS = COPULAS | word_set("virke virker fremstå fremstår føles opleves forekommer")
# Verbs of doing: what follows tells how. After være, blive, virke … the same form is right.
_DOING = word_set(
    "agere analysere arbejde behandle besvare deltage dokumentere forklare formidle formulere fungere handle "
    "håndtere informere kommunikere koordinere lede lytte løse møde navigere optræde orientere planlægge prioritere "
    "reagere rådgive samarbejde skrive svare tale tænke udføre udtrykke undervise vejlede"
)
_DOING_FORMS = _DOING | {present_of(verb) for verb in _DOING}
_ARTICLES = frozenset({"en", "den", "ingen", "hver"})
_ALSO_NOUNS = word_set("unge voksne syge døde gode onde fremmede frivillige ledige ældre")
_DEFINITE_OR_MANY = Reading.THE_ONE | Reading.THE_MANY | Reading.MANY
# »skabeloner klar til brug«
_OF_A_STATE = word_set("klar åben fri løs fuld sikker modal parallel formel")
_REACH = 8
_ENDS = re.compile(r"\s*(?:[.;:!?)]|$)")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield words in -ig that stand where an adverb has to stand."""
    wanted = _BASES.among(file.analysis.vocabulary)
    if not wanted:
        return
    known = verbs(around.own_words.verbs or ())
    for text in file.analysis.texts_with(wanted):
        for index, word in enumerate(text.words):
            if word.lower in wanted and _is_wrong(text, index, known):
                yield Hit(
                    text.path,
                    f"»{word.text}« fortæller hvordan og skal ende på -t: »{_around_word(text, index)}«.",
                    f"Skriv »{word.text}t«.",
                    word.start,
                    word.end,
                )


def _may_lack_t(word: str) -> bool:
    return (
        word not in _ALWAYS_FREE
        and word not in FUNCTION_WORDS
        and _TAKES_T.search(word) is not None
        and base_of_adjective(word) == word
    )


_BASES = WordFilter(_may_lack_t)


def _is_wrong(text: Text, index: int, known: Verbs) -> bool:
    lower = text.lower_words[index]
    if _beside_adverb(text, index) or (lower not in _FREE and _after_object(text, index, known)):
        return True
    if not lower.endswith("ig") or lower in _FREE:
        return _after_verb(text, index)
    return _before_participle(text, index) or _before_adjective(text, index) or _after_verb(text, index)


def _before_adjective(text: Text, index: int) -> bool:
    """`faglig stærke kolleger`, `være faglig kompetent`, `Miljømæssig forsvarlig drift`: only an adverb stands there.

    Two adjectives beside each other have the same ending, or a comma between them.
    """
    following, behind = _next(text, index), _next(text, index + 1)
    if following is None or following in FUNCTION_WORDS:
        return False
    before = _previous(text, index)
    if following in adjectives().definite_forms and following not in _ALSO_NOUNS:
        return behind is not None and bool(readings_of(behind)) and before not in _ARTICLES
    base = base_of_adjective(following)
    if base is None:
        return False
    if before in _COPULAS and base == following:
        return behind is None or behind in PREPOSITIONS or behind in JOINS
    # »en faglig dygtig leder« may hold two adjectives; of what -mæssig is said of, nothing but another word can be
    return text.lower_words[index].endswith("mæssig") and following.endswith("lig") and behind is not None


def _after_object(text: Text, index: int, known: Verbs) -> bool:
    """`formidle afgørelserne venlig.`: behind the object nothing can describe it in this form."""
    if _next(text, index) is not None and _next(text, index) not in PREPOSITIONS:
        return False
    if not _ENDS.match(text.value, text.words[index].end) and _next(text, index) is None:
        return False
    before = _previous(text, index)
    if text.lower_words[index] in _OF_A_STATE or before is None or base_of_adjective(before) is not None:
        return False
    if not readings_of(before) & _DEFINITE_OR_MANY:
        return False
    earlier = text.lower_words[max(0, index - _REACH) : index]
    if any(map(_OF_THE_OBJECT.match, earlier)):
        return False
    first = text.lower_words[0]
    return first in known.present or any(
        word in known.infinitives or (word in known.present and not may_be_noun(word)) for word in earlier[:-1]
    )


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
