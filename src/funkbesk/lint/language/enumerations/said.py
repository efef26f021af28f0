"""A sentence as members that commas and »og« hold together: where they begin, and which verb or noun begins them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_also_noun, is_surely_verb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

_FARTHEST = 30
_LONGEST_SUBJECT = 3
CLAUSES = word_set(
    "at der som hvis når hvordan hvorfor hvad hvem hvilke hvilken hvilket hvor fordi mens idet så hvorvidt"
)
"""Clauses of their own begin with these, and their verbs are joined to each other."""
_OF_DOING = late(
    r"\w{2}(?:[^p]ing|else|tion|sion|besøg|salg|køb|syn|arbejde|hjælp|kontrol|pleje|service|kørsel|drift|skift|tjek)$"
)
_ALSO_DOING = word_set(
    "kontrol hjælp støtte pleje salg køb leje udlån opsyn tilsyn eftersyn besøg arbejde vagt vask service kontakt "
    "ansvar dialog support samtale kørsel samarbejde omsorg drift analyse brug diagnose transport montage import "
    "eksport skift tjek"
)
_BREAKS = late(r"[;()–—\"»«/!?]")
TAKING_PART = word_set("deltager samarbejder arbejder")
_BEHIND_VERBS = (PARTICLES - {"af", "for", "over", "på", "om"}) | {"imod", "med", "til"}
_DETERMINERS = NUMBERS | word_set("en et sin sit sine vores deres jeres den det de nogle flere mange")
_BEHIND_MODALS = word_set("gerne også ikke altid selv kun derfor både desuden samtidig")
_BEHIND_NOUNS = word_set("af til med for om i på over fra ved hos")


class Said(NamedTuple):
    """The words of a sentence, also in lower case, in their text."""

    text: Text
    inside: tuple[Word, ...]
    words: tuple[str, ...]
    known: Verbs

    def beside(self, index: int) -> bool:
        """Return whether nothing but a space stands between the word and the next one."""
        return near(self.text, self.inside, index)

    def between(self, index: int) -> str:
        """Return what stands between the word and the one before it."""
        return self.text.value[self.inside[index - 1].end : self.inside[index].start]

    def behind(self, index: int) -> str:
        """Return the word behind that one where only a space stands between them, or ""."""
        return self.words[index + 1] if index + 1 < len(self.words) and self.beside(index) else ""

    def has_no_clause(self, start: int, end: int) -> bool:
        """Return whether no clause of its own begins between two words."""
        return CLAUSES.isdisjoint(self.words[start:end])

    def behind_commas(self) -> Iterator[int]:
        """Yield the places of the words behind a comma, up to where a bracket or a dash breaks the sentence."""
        for index in range(1, len(self.words)):
            between = self.between(index)
            if _BREAKS.search(between):
                return
            if between == ", ":
                yield index

    def join_behind(self, index: int) -> int | None:
        """Return the place of the »og« that joins the next member; None where a comma or a clause comes first."""
        for place in range(index + 1, len(self.words) - 1):
            if self.between(place) != " " or self.words[place] in CLAUSES:
                return None
            if self.words[place] in JOINS and self.beside(place):
                return place
        return None

    def member_behind(self, index: int) -> int | None:
        """Return where the next member begins, behind a comma or the »og«; None where a clause comes first."""
        for place in range(index + 1, len(self.words)):
            is_joined = self.words[place - 1] in JOINS and place - 1 > index
            if is_joined or self.between(place) == ", ":
                return place if self.words[place] not in CLAUSES else None
            if self.between(place) != " " or self.words[place] in CLAUSES:
                return None
        return None

    def verb_before(self, end: int) -> int | None:
        """Return the place of the finite verb that what stands at `end` can be joined to: behind `der`, or the head."""
        for place in range(end - 1, 1, -1):
            if self.words[place - 1] in RELATIVES and self.words[place] in self.known.present:
                return place
        return self.head()

    def head(self) -> int | None:
        """Return the place of the verb that begins the sentence: finite, or an infinitive behind `at` or a modal."""
        for place in range(min(_LONGEST_SUBJECT + 1, len(self.words) - 1)):
            word = self.words[place]
            if word in MODALS or word == "at":
                return place + 1 if self.words[place + 1] in self.known.infinitives else None
            if word in self.known.present and word not in FINITE and (not place or self._has_subject(place)):
                return place
        return None

    def _has_subject(self, place: int) -> bool:
        """Return whether a subject that can be nothing else ends before the verb: `Den tekniske servicemedarbejder`."""
        before = self.words[place - 1]
        is_known = before in SUBJECTS or bool(readings_of(before) & DEFINITE)
        is_known = is_known or (self.is_noun(place - 1) and not is_also_noun(self.words[place]))
        is_subject = is_known or (place == 1 and before.endswith(("en", "et", "ne")) and before not in FUNCTION_WORDS)
        return self.beside(place - 1) and (is_subject or (place > 1 and self.words[0] in {"den", "det", "de"}))

    def is_doing(self, index: int) -> bool:
        """Return whether the word is a noun for what is done."""
        word = self.words[index]
        if word in self.known.present or (word in self.known.infinitives and word not in _ALSO_DOING):
            return False
        return names_doing(word)

    def is_doing_something(self, index: int) -> bool:
        """Return whether it is a noun for what is done, and a preposition says to whom or what."""
        is_doing = self.is_doing(index) or (self.words[index] == "fremme" and self.behind(index) == "af")
        return is_doing and self.behind(index) in PREPOSITIONS

    def is_noun(self, index: int) -> bool:
        """Return whether the word is a noun and no verb."""
        word = self.words[index]
        return bool(readings_of(word)) and word not in self.known.present and word not in self.known.infinitives

    def begins_with_noun(self, start: int) -> bool:
        """Return whether a noun stands there, behind adjectives, that is no verb: `pleje af bede` is one, too."""
        place = start
        while place + 1 < len(self.words) and (self.describes(place) or self.words[place] in _DETERMINERS):
            place += 1
        word = self.words[place]
        if word == "eventuelt":
            return place + 1 == len(self.words)  # the last item of an agenda
        if word in self.known.infinitives or word in self.known.present:
            behind = self.behind(place)
            return may_be_noun(word) and (behind in _BEHIND_NOUNS or not behind)
        return bool(readings_of(word)) or _OF_DOING.search(word) is not None

    def is_adjective(self, index: int) -> bool:
        """Return whether it is an adjective in -e or a participle, and no verb."""
        word = self.words[index]
        return is_inflected_adjective(word) or is_participle(word)

    def describes(self, index: int) -> bool:
        """Return whether it is an adjective, in any form, and no noun: »personlig hygiejne«."""
        word = self.words[index]
        return self.is_adjective(index) or (base_of_adjective(word) is not None and not readings_of(word))

    def is_only_infinitive(self, index: int) -> bool:
        """Return whether the word is an infinitive, and neither noun nor adjective."""
        word = self.words[index]
        return word in self.known.infinitives and not may_be_noun(word) and not is_also_adjective(word)

    def is_before_bare_noun(self, index: int) -> bool:
        """Return whether a noun that can be nothing else follows, which none does behind another noun: `slå græs`."""
        behind = self.behind(index)
        if self.words[index] in FUNCTION_WORDS or is_also_adjective(self.words[index]):
            return False
        return bool(readings_of(behind)) and behind not in FUNCTION_WORDS and behind not in self.known.present

    def is_infinitive(self, index: int) -> bool:
        """Return whether the word is surely an infinitive, if need be by what follows."""
        word = self.words[index]
        if word not in self.known.infinitives:
            return False
        is_followed = self.behind(index) in _BEHIND_VERBS or self.words[index + 1 : index + 2] == ("at",)
        return self.is_only_infinitive(index) or self._has_object(index) or is_followed

    def is_finite(self, index: int) -> bool:
        """Return whether the word is surely a finite verb, if need be by what follows."""
        word = self.words[index]
        if word not in self.known.present:
            return False
        is_joined = index > 0 and self.words[index - 1] in JOINS
        is_surely = is_joined and is_surely_verb(self.words, index, index - 1, self.known)
        return is_surely or not is_also_noun(word) or self._has_object(index)

    def is_taking_part(self, index: int) -> bool:
        """Return whether it is such a verb, though one who does so is spelled like it: `deltager i møder`."""
        return self.words[index] in TAKING_PART and self.behind(index) in {"i", "med", "ved"}

    def follows_at(self, place: int) -> bool:
        """Return whether the word is an infinitive behind `at` or a modal: `at skrive`, `skal du skrive`."""
        if not place or self.words[place] not in self.known.infinitives:
            return False
        place -= place > 1 and self.words[place - 1] in _BEHIND_MODALS
        before = self.words[place - 1]
        is_inverted = place > 1 and before in SUBJECTS and self.words[place - 2] in MODALS
        return before == "at" or before in MODALS or is_inverted

    def last_asked_for(self, end: int) -> int | None:
        """Return the place of the last infinitive before `end` that stands behind `at` or a modal, or begins it all.

        »Tage imod gæster, udlevering af nøgler og svare« lists infinitives as »At tage imod gæster, …« does.
        """
        asked = next((place for place in range(end - 1, 0, -1) if self._is_asked_for(place)), None)
        return 0 if asked is None and self.is_infinitive(0) else asked

    def _is_asked_for(self, place: int) -> bool:
        """Return whether the infinitive stands behind `at` or a modal, or is the first behind a colon."""
        return self.follows_at(place) or (self.between(place) == ": " and self.is_infinitive(place))

    def _has_object(self, index: int) -> bool:
        behind = self.behind(index)
        is_noun = bool(readings_of(behind)) and behind not in FUNCTION_WORDS  # no noun stands right before another
        is_led_in = (
            bool(behind) and index + 2 < len(self.words) and self.describes(index + 1) and self.is_noun(index + 2)
        )
        return (
            is_noun
            or is_led_in
            or behind == "de"
            or has_object_or_adverb(self.words, index, self.known)
            or is_genitive(behind)
        )


def names_doing(word: str) -> bool:
    """Return whether the noun (lower case) stands for what is done: `rengøring`, `opsyn`."""
    return word in _ALSO_DOING or _OF_DOING.search(word) is not None


def said(text: Text, inside: tuple[Word, ...], known: Verbs) -> Said:
    """Return the sentence, cut where it grows too long to be one enumeration."""
    inside = inside[:_FARTHEST]
    return Said(text, inside, tuple(word.lower for word in inside), known)
