"""Udsagnsord efter »at« står i navnemåde, også det andet og det tredje.

Hvorfor: i »At indgå i gruppen og deltager aktivt« er »deltager« nutid, selv om det hænger sammen med »at«. Læseren
leder efter et grundled, som ikke er der.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navnemåde og nutid på -r.

Forkert:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltager aktivt
Rigtigt:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltage aktivt
        retur: At modtage bilag, som lederen kontrollerer og sender retur
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import FUNCTION_WORDS, JOINS, MODALS, SUBORDINATORS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_surely_verb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, present_of, verbs
from funkbesk.lint.texts.text import Text, Word

RULE = Rule("spr-infinitiv", "sprog", Level.FEJL)

# Nouns that are spelled like the present of a verb, beside those that bullets begin with.
_ALSO_NOUNS = word_set(
    "afsender aftaler ansøger bager beregner bestyrer bidrager brænder dommer dækker ender former formidler forsker "
    "fører grænser grunder hjælper indehaver iværksætter klager koster kører linjer låner mangler maler noter "
    "opretter ordner planlægger priser prøver rammer regler rejser retter roller sager samtaler sender skifter "
    "skoler starter styrer svarer taler tegner tester træner tilbyder udbyder udvikler udøver undersøger vejleder "
    "virker ønsker huller kurser kilder tolker varer viser undertegner repræsenterer "
    "understreger printer"
)
# »og derefter sender«
_BETWEEN = word_set(
    "også derefter dernæst herefter bagefter efterfølgende samtidig eventuelt evt løbende straks desuden derudover"
)
_BEFORE_INFINITIVE = word_set("at kan skal vil må bør skulle kunne ville")
_BEFORE_PRESENT = JOINS | _BEFORE_INFINITIVE | _BETWEEN | {"herunder"}
_LEAD_IN = re.compile(r"\b(?:at|(?:skal|kan|kunne|skulle|vil|må|bør)\b[^.:]{0,60})\s*:$", re.IGNORECASE)
# »kan findes« is passive, »at når …« a new clause
_NO_PRESENT = word_set("er var har havde bliver blev kan skal vil må bør gør får findes når")
# »Opgaven er at skrive og …«: what an aim is can't be told by another verb of the same subject.
_AIM = re.compile(r"(?:opgaven?|opgaverne|formål(?:et)?|mål(?:et)?|hensigten|ansvaret|rollen|funktionen)$")
_STATES = word_set("være blive have føle få kunne skulle ville måtte burde")
_MODAL_REACH = 3
_REACH = 15
_LONGEST_CLAUSE = 6
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
# `At overvære …`: what follows »at« at the very beginning is an infinitive, also of a verb that the list lacks.
_ENDS_LIKE = re.compile(r"\w{2}[eå]$")
_LIKE_A_PRESENT = re.compile(r"\w{3}[^aeiouyæøå]er$")
# Where one of these stands, there is a verb of its own, also one that the list of verbs lacks: »klikker du«.
_SUBJECTS = word_set("jeg du han hun vi man")
_FINITE = word_set("er var har havde bliver blev kan skal vil må bør gør får")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield verbs in the present that belong to an infinitive."""
    known = verbs(around.own_words.verbs or ())
    bare = {
        bullet.path
        for bullets in file.analysis.lists
        if bullets.lead_in is not None and _LEAD_IN.search(bullets.lead_in.value.rstrip())
        for bullet in bullets.bullets
    }
    for text in file.analysis.prose:
        if not _has_candidate(text, known):
            continue
        for sentence in text.sentences:
            for word in _wrong(text, text.words_of(sentence), known, is_bare=text.path in bare):
                yield Hit(
                    text.path,
                    f"»{word.text}« er nutid, men hører til en navnemåde: "
                    f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                    f"Skriv »{_infinitive_of(word.lower, known)}«.",
                    word.start,
                    word.end,
                )


def _has_candidate(text: Text, known: Verbs) -> bool:
    """Return whether a present stands behind a word that it can be joined to an infinitive with."""
    words = text.lower_words
    if ("at" in words or not MODALS.isdisjoint(words)) and "," in text.value and not known.present.isdisjoint(words):
        return True
    return any(
        before in _BEFORE_PRESENT and (word in known.present or word.endswith("er")) and word not in _NO_PRESENT
        for before, word in pairwise(words)
    )


def _wrong(text: Text, inside: tuple[Word, ...], known: Verbs, *, is_bare: bool) -> Iterator[Word]:
    """Yield the presents that stand right behind `at` or a modal, or are joined to an infinitive."""
    words = tuple(word.lower for word in inside)
    in_chain = bool(inside) and words[0] in known.infinitives and (is_bare or not may_be_noun(words[0]))
    has_finite = behind_modal = in_modal_chain = False
    for index, (word, lower) in enumerate(zip(inside, words, strict=True)):
        if _begins_chain(words, index, known, has_finite=has_finite):
            in_chain = True
        in_modal_chain = in_modal_chain or _is_behind_modal(text, inside, words, index, known)
        behind_modal = (behind_modal or lower in MODALS) and lower not in SUBORDINATORS
        if (
            _is_behind_at(text, inside, index, known)
            or (in_chain and _is_joined(text, inside, words, index, known))
            or (in_modal_chain and _is_joined(text, inside, words, index, known, is_certain=True))
            or (index and (in_chain or behind_modal) and _is_listed_in_between(text, inside, words, index, known))
        ):
            yield word
        if in_chain and index and _ends_chain(words, index, known):
            in_chain = False
        if in_modal_chain and _ends_chain(words, index, known):
            in_modal_chain = False
        has_finite = (
            has_finite or lower in known.present or lower in known.passive or lower in _FINITE or lower in _SUBJECTS
        )


def _begins_chain(words: tuple[str, ...], index: int, known: Verbs, *, has_finite: bool) -> bool:
    """Return whether it is an infinitive that a second one has to follow: `at lytte`, `skal kunne lytte`.

    Behind a finite verb the second may be one, too: »Lederen beder om at få tallene og sender dem«.
    """
    before = words[max(0, index - 3) : index]
    if len(before) > 1 and before[-1] == "kunne" and before[-2] in MODALS:
        return words[index] in known.infinitives
    if before[-1:] != ("at",) or not _is_infinitive(words[index], index, known):
        return False
    is_aim = len(before) > 2 and before[-2] == "er" and _AIM.search(before[-3]) is not None
    return is_aim or not has_finite


def _is_behind_modal(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether it is an infinitive behind `skal`, `kan` … in a main clause that has no other verb.

    What one is or may become goes on with a finite verb: »kan blive overset og tager plads«.
    """
    word = words[index]
    if word not in known.infinitives or word in _STATES or may_be_noun(word):
        return False
    modal = next((at for at in range(index - 1, max(-1, index - 1 - _MODAL_REACH), -1) if words[at] in MODALS), None)
    if modal is None or "," in text.value[inside[0].start : inside[modal].start]:
        return False  # »den fil, du vil bruge og …«
    return not any(
        before in SUBORDINATORS or (before in known.present and not may_be_noun(before)) for before in words[:modal]
    )


def _is_infinitive(word: str, index: int, known: Verbs) -> bool:
    return word in known.infinitives or (index == 1 and _ENDS_LIKE.search(word) is not None)


def _is_behind_at(text: Text, inside: tuple[Word, ...], index: int, known: Verbs) -> bool:
    """Return whether it is a present right behind `at` or a modal: `let at forstår`, `kan sikrer`."""
    lower = inside[index].lower
    if not index or lower not in known.present or lower in _NO_PRESENT or _may_be_noun(lower):
        return False
    return (
        inside[index - 1].lower in _BEFORE_INFINITIVE
        and _beside(text, inside, index - 1)
        and not _is_inverted(inside, index)
    )


def _is_joined(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs, *, is_certain: bool = False
) -> bool:
    """Return whether it is a present behind »og« in a chain: `At tage medansvar og deltager aktivt`.

    `is_certain` asks for a verb that is no noun, or that has an object.
    """
    join = _join_before(words, index)
    lower = words[index]
    if index + 1 < len(words) and not _beside(text, inside, index):
        words = words[: index + 1]  # what stands behind a comma is no object
    if join is None or lower in _NO_PRESENT or _is_inverted(inside, index):
        return False
    if not all(_beside(text, inside, place) for place in range(join, index)):
        return False
    if lower not in known.present:
        return (
            lower not in FUNCTION_WORDS
            and lower not in known.imperatives
            and _LIKE_A_PRESENT.search(lower) is not None
            and not readings_of(lower)
            and has_object_or_adverb(words, index, known)
        )
    if is_certain:
        return not _may_be_noun(lower) or has_object_or_adverb(words, index, known)
    return not _may_be_noun(lower) or is_surely_verb(words, index, join, known)


def _join_before(words: tuple[str, ...], index: int) -> int | None:
    """Return the place of the »og« that joins the word to what stands before: »og sender«, »og derefter sender«."""
    if index and (words[index - 1] in JOINS or words[index - 1] == "herunder"):
        return index - 1
    if index > 1 and words[index - 1] in _BETWEEN and words[index - 2] in JOINS:
        return index - 2
    return None


def _is_inverted(inside: tuple[Word, ...], index: int) -> bool:
    """Return whether a subject follows, which makes it a condition: »det betyder, at indtaster du navnet, …«."""
    return index + 1 < len(inside) and inside[index + 1].lower in _SUBJECTS


def _beside(text: Text, inside: tuple[Word, ...], index: int) -> bool:
    return text.value[inside[index].end : inside[index + 1].start] == " "


def _is_listed_in_between(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether it is the second of three verbs: `At modtage varer, kontrollerer fakturaer og bestille nyt`."""
    lower = words[index]
    if lower not in known.present or lower in _NO_PRESENT:
        return False
    if may_be_noun(lower) and not is_surely_verb(words, index, index, known):
        return False
    if text.value[inside[index - 1].end : inside[index].start] != ", ":
        return False
    later = words[index + 1 : index + 1 + _REACH]
    return SUBORDINATORS.isdisjoint(later) and any(
        first in JOINS and second in known.infinitives and not may_be_noun(second) for first, second in pairwise(later)
    )


def _ends_chain(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether a clause with a verb of its own begins here, to which a later present may be joined."""
    lower = words[index]
    if lower == "at":
        after = words[index + 1] if index + 1 < len(words) else ""
        return after not in known.infinitives
    if lower == "om":
        return _is_clause(words, index, known)
    return (
        lower in SUBORDINATORS
        or lower in _SUBJECTS
        or lower in _FINITE
        or (lower in known.present and not _may_be_noun(lower))
    )


def _is_clause(words: tuple[str, ...], om: int, known: Verbs) -> bool:
    """Return whether a subject and its verb follow »om«, and not only a noun: »to gange om året«, »om morgenen«."""
    following = words[om + 1 : om + 1 + _LONGEST_CLAUSE]
    if not following or readings_of(following[0]) & _DEFINITE:
        return False
    return any(
        word in _FINITE or word in known.present or word in known.passive
        for word in takewhile(lambda word: word not in JOINS, following)
    )


def _may_be_noun(word: str) -> bool:
    return word in _ALSO_NOUNS or may_be_noun(word)


def _infinitive_of(present: str, known: Verbs) -> str:
    guesses = (present[:-1], f"{present}e", present)
    listed = (guess for guess in guesses if guess in known.infinitives and present_of(guess) == present)
    return next(listed, present if present in known.present else present[:-1])


def _before(text: Text, word: Word) -> int:
    """Return where the two words before `word` begin, to quote from."""
    earlier = [other.start for other in text.words if other.start < word.start]
    return earlier[-2] if len(earlier) > 1 else earlier[0] if earlier else word.start
