"""Der er komma foran en tilføjelse med herunder, især, nemlig, fx eller eksempelvis.

Hvorfor: kommaet viser, at det, der følger, uddyber det foregående og ikke hører til det.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om komma ved forklarende tilføjelser.

Forkert:
    opgaver:
      punkter:
        ansættelsesret: At besvare spørgsmål om ansættelsesret herunder barsel og opsigelse
Rigtigt:
    opgaver:
      punkter:
        ansættelsesret: At besvare spørgsmål om ansættelsesret, herunder barsel og opsigelse
        især: Det gælder især sager om barsel
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.clauses import COMMON_FINITE
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.texts.bullet_forms import Verbs, is_command, may_be_noun, verbs
from funkbesk.lint.texts.text import Text, words_in

RULE = Rule("spr-tilføjelse-komma", "sprog", Level.FEJL)

_ADDITION = re.compile(
    r"(?P<word>herunder|især|nemlig|eksempelvis|for eksempel|fx|f\.eks\.|bl\.a\.|blandt andet)"
    r"(?= (?P<after>\w+))"
)
_WORDS = word_set("herunder især nemlig eksempelvis eksempel fx f bl blandt")
_NO_COMMA = (" ", ") ")
_SENTENCE_ENDS = frozenset(".!?:")
# Only `herunder` has no other place in a sentence; the others may be adverbs in the middle of it.
_ADDS_ONLY = frozenset({"herunder"})
_ON_THE_PAGE = word_set("nævnt anført vist beskrevet afsnittet eksemplet listen skemaet tabellen teksten")
_DEFINITE = re.compile(r"(?:en|et|ne)$")
_BEFORE_A_PLACE = word_set("i på se fra af brug bruger viser")
# No addition begins with them: »skriv dit navn i feltet herunder og tryk«, »brug linket herunder til at svare«.
_GOES_ON = word_set("og eller samt")
_GOES_ON_FROM_A_PLACE = word_set("til for ved")
_FINITE = re.compile(r"\w{3}(?:erer|es)$")
_PARTICIPLE = re.compile(r"(?:eret|[^aeiouyæøå]et|te|ede|t)$")
_NAMES_WHAT_FOLLOWS = PREPOSITIONS | word_set("dem de den det når hvis")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield words that begin an addition and have no comma, dash or bracket before them."""
    known = verbs(around.own_words.verbs or ())
    for text in file.analysis.prose:
        if _WORDS.isdisjoint(text.lower_words):
            continue
        starts = {word.start: index for index, word in enumerate(text.words)}
        for match in _ADDITION.finditer(text.lower):
            index = starts.get(match.start(), 0)
            before = text.words[index - 1]
            if index and text.value[before.end : match.start()] in _NO_COMMA and _adds(text, match, index, known):
                yield Hit(
                    text.path,
                    f"Her mangler komma: »{text.value[before.start : match.end()]}«.",
                    f"Skriv »{text.value[before.start : match.start()].rstrip()}, {match['word']} …«.",
                    before.start,
                    match.end(),
                    level=None if match["word"] in _ADDS_ONLY | {"især", "nemlig"} else Level.ADVARSEL,
                )


def _adds(text: Text, match: re.Match[str], index: int, known: Verbs) -> bool:
    before, after = text.lower_words[index - 1], match["after"]
    start = text.words[index - 1].start
    if start == 0 or text.value[start - 2 : start - 1] in _SENTENCE_ENDS:
        return False  # »Vælg fx den første«: a request
    if before in FUNCTION_WORDS or before in COMMON_FINITE or before in known.infinitives or is_command(before, known):
        return False
    if match["word"] in _ADDS_ONLY:
        # »udfyld felter herunder«: a command, whose addition would seldom follow without a pause
        if after in _GOES_ON or is_command(text.lower_words[index - 2], known):
            return False
        if _DEFINITE.search(before) and (
            text.lower_words[index - 2] in _BEFORE_A_PLACE or after in _GOES_ON_FROM_A_PLACE
        ):
            return False
        # »eksemplet herunder viser«: the place on the page
        is_verb = (after in known.present and not may_be_noun(after)) or _FINITE.search(after)
        return before not in _ON_THE_PAGE and not is_verb
    if before in known.present or before in known.passive or before.endswith("es"):
        return False
    if base_of_adjective(before) is not None or is_inflected_adjective(before) or _PARTICIPLE.search(before):
        return False
    return after in _NAMES_WHAT_FOLLOWS or (after not in FUNCTION_WORDS and _lists(text, index, match, known))


def _lists(text: Text, index: int, match: re.Match[str], known: Verbs) -> bool:
    """Return whether nouns follow, not the rest of the sentence."""
    behind = index + len(words_in(match["word"]))
    following = text.lower_words[behind : behind + 2]
    return not any(word in known.present or word in known.infinitives or word in FUNCTION_WORDS for word in following)
