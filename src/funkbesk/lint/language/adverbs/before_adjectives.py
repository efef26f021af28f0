"""Where an adjective without ending stands before a word that only an adverb can describe: `faglig stærke kolleger`.

Two adjectives beside each other have the same ending, or a comma between them.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.governing_verbs import is_definite
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_participle,
    is_adverb_in_t,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, readings_of, verbs
from funkbesk.lint.language.manner_words import (
    ALSO_NOUNS,
    JUDGED,
    OF_A_DEGREE,
    OF_A_KIND,
    OF_A_STATE,
    QUALITIES,
    TOLD_ALONE,
)
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.texts.text import Text

_PARTICIPLE = late(r"(?:\w{3}ende|eret|erede|\w{4}ede|[^t]\wet)$")
# nouns that look like participles: en ledig studerende, en faglig kvalitet
_NO_PARTICIPLE = late(
    r"(?:studerende|pårørende|ordførende|kommanderende|foresatte|itet|tet|hed|heden|enhede|møde|budget|sekretariat"
    r"|lodret|vandret|afgørende|følgende|lignende|besøgende|forsørgende|rejsende|logerende|troende|delegerede|udsendte"
    r"|henseende|anliggende|foretagende|udseende|velbefindende|tilgodehavende|indestående|mellemværende|vidende)$"
)
_RESPONSIBLE = late(r"\w{2,}ansvarlig$")
"""Persons as nouns are: »er selvstændig dataansvarlig«."""
_IN_LAWS = word_set("lovlig")
"""»lovlig varslet strejke«, also »lovlig sent«."""
# »en stor anerkendt virksomhed« has two adjectives, »en bred sammensat gruppe« has not.
_HOW_MUCH = word_set("høj lav bred dyb stærk svag hård svær tung tynd god dårlig løs stram sparsom")
_HOW_WELL = word_set("stram sparsom grundig omhyggelig nænsom ensidig utilstrækkelig tilfældig nødtørftig lemfældig")
"""Said of a participle rather than of what it describes: `en stram styret proces`."""
_MADE = late(
    r"(?:placeret|sammensat|trafikeret|belastet|befolket|oplyst|forsynet|kvalificeret|specialiseret|uddannet|prioriteret|profileret"
    r"|funderet|formuleret|respekteret|belyst|repræsenteret|integreret|begrundet|struktureret|tilrettelagt|besøgt|udnyttet|betalt"
    r"|lønnet|bevokset|afgrænset|defineret|forankret|anerkendt|isoleret|vedligeholdt|bemandet|organiseret|udviklet|tilpasset"
    r"|indrettet|beskyttet|dokumenteret|beliggende|udbygget|udstyret|rustet|forberedt|motiveret|koncentreret)$"
)
_HOW_ILL = word_set("alvorlig svær let hård")
_ILL = word_set("syg såret skadet tilskadekommen handicappet forbrændt kvæstet")
_REACH = 7
_DONE_TO_PERSONS = word_set("udsatte ansatte anbragte stillede handicappede belastede")
_OF_A_RESPECT = late(r"(?:ig|[^a]al|[un]el|^umiddelbar|^almen)$")  # »alvorligt syg«, »socialt sårbar«
_ALSO_THINGS = word_set("lys dyr kort aktiv")
_DEGREES = word_set("meget så ret ganske temmelig altid ofte")
_ARTICLES = frozenset({"en", "den", "ingen", "hver"})
BEING_SO = COPULAS | word_set("virke virker fremstå fremstår føles opleves forekommer")
"""Verbs that an adjective about the subject follows."""


def describes_the_next(text: Text, index: int) -> bool:
    """Return whether the adjective at `index` can only tell how the next word is meant, so that it ends on -t."""
    word = text.lower_words[index]
    if _closes_with_participle(text, index):
        return True
    if word in OF_A_DEGREE or (word in _IN_LAWS and not (following_word(text, index) or "").endswith("ede")):
        return False
    if _before_adverb(text, index) or _before_plural_participle(text, index):
        return True
    if word.endswith("ig") and _before_participle(text, index):
        return True
    return _OF_A_RESPECT.search(word) is not None and _before_adjective(text, index)


def says_how_it_is_made(text: Text, index: int) -> bool:
    """`en stærk trafikeret gade`, `området er tynd befolket`, `en alvorlig syg borger`: also behind »en«."""
    following = following_word(text, index) or ""
    if preceding_word(text, index) == "et":
        return False
    word = text.lower_words[index]
    if word in _HOW_WELL and (definite_of_participle(following) is not None or following.removesuffix("t") in verbs()):
        return following_word(text, index + 1) is not None
    if word in TOLD_ALONE and _before_plural_participle(text, index):
        return word in _HOW_MUCH  # »høj prioriterede sager«
    return (word in _HOW_MUCH and _MADE.search(following) is not None) or (word in _HOW_ILL and following in _ILL)


def _closes_with_participle(text: Text, index: int) -> bool:
    """`huset er tidssvarende og smuk indrettet`: the participle closes the sentence, so it is what is said."""
    following, before = following_word(text, index), preceding_word(text, index)
    if following is None or before not in JOINS or following_word(text, index + 1) is not None:
        return False
    place = max(0, index - _REACH)
    is_said = not COPULAS.isdisjoint(text.lower_words[place:index])
    return is_said and definite_of_participle(following) is not None and text.lower_words[index] not in OF_A_STATE


def _before_adverb(text: Text, index: int) -> bool:
    """`udføre arbejdet sikkerhedsmæssig forsvarligt`: with or without a noun behind, the first ends on -t too."""
    following = following_word(text, index)
    if text.lower_words[index] in OF_A_STATE or text.lower_words[index] in _ALSO_THINGS:
        return False
    before = preceding_word(text, index)
    if before == "et":  # »et sproglig korrekt referat«: no adjective behind »et« lacks its -t
        return following is not None and base_of_adjective(following) is not None
    return following is not None and is_adverb_in_t(following) and before not in _ARTICLES


def _before_plural_participle(text: Text, index: int) -> bool:
    """`digital understøttede arbejdsgange`: the plural has another ending, so it describes the participle."""
    following, behind = following_word(text, index), following_word(text, index + 1)
    return (
        following is not None
        and behind is not None
        and _NO_PARTICIPLE.search(following) is None
        and (is_participle(following) or (following.endswith("ende") and f"{following[:-4]}e" in verbs()))
        and bool(readings_of(behind) & Reading.MANY)
        and preceding_word(text, index) not in _ARTICLES
    )


def _before_adjective(text: Text, index: int) -> bool:
    """`faglig stærke kolleger`, `være faglig kompetent`, `Miljømæssig forsvarlig drift`: only an adverb stands there.

    Two adjectives beside each other have the same ending, or a comma between them.
    """
    following, behind = following_word(text, index), following_word(text, index + 1)
    if following is None or following in FUNCTION_WORDS:
        return False
    before = preceding_word(text, index)
    if following in _DONE_TO_PERSONS:
        return before not in _ARTICLES  # »socialt udsatte«
    if (following in adjectives().definite_forms or following.endswith("lige")) and following not in ALSO_NOUNS:
        is_noun = behind is not None and (bool(readings_of(behind)) or is_inflected_adjective(behind))
        return is_noun and before not in _ARTICLES
    base = base_of_adjective(following)
    if base is None:
        return False
    while before in _DEGREES or (before in JOINS and (preceding_word(text, index - 1) or "").endswith("isk")):
        index -= 1 + (before in JOINS)  # »er telefonisk og digital(t) tilgængelig«
        before = preceding_word(text, index)
    if before in BEING_SO and base == following and _RESPONSIBLE.match(following) is None:
        return behind is None or behind in PREPOSITIONS or behind in JOINS
    # »en faglig dygtig leder« may hold two adjectives; of what -mæssig is said of, nothing but another word can be
    word = text.lower_words[index]
    if following in JUDGED:
        return behind is not None or word.endswith("mæssig") or (before is not None and is_definite(before))
    in_a_way = word.endswith("mæssig") and word not in OF_A_KIND
    return in_a_way and (following.endswith("lig") or following in QUALITIES) and behind is not None


def _before_participle(text: Text, index: int) -> bool:
    """`faglig faciliterende`, `faglig velbegrundede`; »en personlig udfordrende opgave« may hold two adjectives."""
    following = following_word(text, index)
    if following is None or _NO_PARTICIPLE.search(following):
        return False
    if (
        not following.endswith("ede")
        and not following.startswith("vel")
        and {preceding_word(text, index), preceding_word(text, index - 1)} & _ARTICLES
    ):
        return False
    if following == "erhvervsdrivende":
        return False  # »selvstændig erhvervsdrivende«
    if following.startswith("u") and following in adjectives().definite:
        return False  # »på frivillig ulønnet basis«
    is_participle_of_verb = _PARTICIPLE.search(following) is not None or definite_of_participle(following) is not None
    return is_participle_of_verb and following not in FUNCTION_WORDS
