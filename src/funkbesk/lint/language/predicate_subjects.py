"""Of what a verb of being speaks: the noun that its sentence begins with, and the gender of that noun."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.antecedents import gender_of_antecedent
from funkbesk.lint.language.genders_of_subjects import COMMON_ARTICLES, Gender, is_common, is_neuter, is_thing_of_neuter
from funkbesk.lint.language.grammar import (
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

PERSONS = SUBJECTS - {"vi"}
# What may stand between the verb of being, its modal and its predicate.
BETWEEN = word_set(
    "altid ikke ofte først meget så også mere mest lidt ret helt stadig stadigvæk nu jo aldrig særlig særligt dog både "
    "ganske temmelig virkelig ekstra rigtig fortsat derfor samtidig alligevel netop kun sjældent ellers igen måske for "
    "nemlig formentlig sandsynligvis næsten heldigvis desværre naturligvis sædvanligvis muligvis antagelig typisk "
    "umiddelbart selvfølgelig tydeligvis oftest tit stadigt"
)
_ARTICLES = word_set("en sådan den denne hver ingen enhver din min sin vores jeres deres hans hendes")
_PRONOUNS = word_set("det dette hvilket")
_PARTS = word_set("del delen resten halvdelen alt noget intet meget mængden størstedelen")  # »resten er frivilligt«
_OPENERS = word_set(
    "hvis når fordi at om da men og eller så selvom hvor hvorfor hvordan hvornår hvorvidt mens idet indtil medmindre"
)
_FARTHEST_MODAL = 6
_AGENT = late(r"\w{3}(?:øren|enten|isten|ogen|aten|anten|ikeren|aren|kollegaen)$")

_JUDGING = word_set(
    "gør gøre gjorde gjort gøres finder finde fandt fundet anser anse synes syntes opfatter opfatte oplever opleve "
    "føler betragter betragte mener holder vurderer vurdere"
)


def gender_of_subject(
    text: Text, verb: int, known: Verbs, *, only_person: bool = False, or_several: bool = False
) -> Gender:
    """Return the gender of the noun or pronoun that the sentence of the verb at `verb` begins with.

    `only_person` asks for a noun that stands for one, `or_several` allows of one that may be a plural: `byens mål`.
    """
    lower = text.lower_words
    start = _start_of_clause(text, verb)
    end = _end_of_subject(text, start, verb)
    subject = lower[start:end]
    if end > 1 and lower[end - 1] in RELATIVES:
        return gender_of_antecedent(text, end - 1)
    if lower[end - 1] == "og" and end > 1:
        return _gender_of_first(text, end - 1, known)
    if not subject or not all(beside(text, at) for at in range(start, end)):
        return Gender.UNKNOWN
    opens = start > 0 and start - 1 == beginning_of_sentence(text, verb)
    if opens and lower[start - 1] == "at" and subject[0] in known.infinitives:  # »At have tid er vigtigt«
        is_broken = "at" in subject or any(is_finite(word, known) for word in subject[1:])
        return Gender.UNKNOWN if is_broken else Gender.NEUTER
    is_whole = start == beginning_of_sentence(text, verb) or lower[start - 1] in SUBORDINATORS
    return gender_of_phrase(subject, known, only_person=only_person, or_several=or_several, is_whole=is_whole)


def gender_of_phrase(
    phrase: tuple[str, ...],
    known: Verbs,
    *,
    only_person: bool = False,
    or_several: bool = False,
    is_whole: bool = False,
) -> Gender:
    """Return the gender of a pronoun or a noun with what is told of it: `den nye bro`, `stillingen som vikar`.

    Nothing else stands before one that `is_whole`, so that the noun needs no article to be told as a thing.
    """
    if not _PARTS.isdisjoint(phrase):
        return Gender.UNKNOWN
    if phrase[1:] and phrase[-1] == "selv":
        phrase = phrase[:-1]  # »hvis lederen selv er inhabil«
    if (pronoun := _gender_of_pronoun(phrase)) is not None:
        return pronoun
    head = _head_of(phrase)
    determined = any(word in _ARTICLES or is_genitive(word) for word in phrase[:head])
    noun, rest = phrase[head], phrase[head + 1 :]
    if not _tells_of_noun(rest, known) or (only_person and number_of(noun) is None and not _AGENT.search(noun)):
        return Gender.UNKNOWN
    if is_common(noun, determined=determined):
        return Gender.COMMON
    may_be_thing = or_several and (determined or is_whole) and COMMON_ARTICLES.isdisjoint(phrase[:head])
    return Gender.NEUTER if (may_be_thing and is_thing_of_neuter(noun)) or is_neuter(noun) else Gender.UNKNOWN


def _head_of(phrase: tuple[str, ...]) -> int:
    """Return the place of the noun behind its articles, owners and adjectives."""
    head = 0
    while head < len(phrase) - 1 and (
        phrase[head] in _ARTICLES or is_inflected_adjective(phrase[head]) or is_genitive(phrase[head])
    ):
        head += 1
    return head


def _tells_of_noun(rest: tuple[str, ...], known: Verbs) -> bool:
    """Return whether nothing but a phrase about the noun follows it: `ved åen`, `op til valget`, `som vikar`."""
    if not rest:
        return True
    if rest[0] in PARTICLES and rest[1:2] and rest[1] in PREPOSITIONS:
        rest = rest[1:]
    opens = rest[0] in PREPOSITIONS or (rest[0] == "som" and bool(readings_of(rest[-1])))
    is_clause = any(is_finite(word, known) and not may_be_noun(word) for word in rest[1:])
    return opens and not is_clause and not any(word in SUBORDINATORS - {"om"} or word in JOINS for word in rest[1:])


def _end_of_subject(text: Text, start: int, verb: int) -> int:
    """Return where the subject ends: before the first verb of `kan altid være`, `skal efter brug være`."""
    lower, end = text.lower_words, verb
    while end > start and (lower[end - 1] in MODALS or lower[end - 1] in BETWEEN):
        end -= 1
    if end < verb:
        return end
    modal = next((at for at in range(verb - 2, max(start, verb - _FARTHEST_MODAL), -1) if lower[at] in MODALS), verb)
    return modal if modal < verb and lower[modal + 1] in PREPOSITIONS else verb


def _gender_of_pronoun(subject: tuple[str, ...]) -> Gender | None:
    """Return the gender of a pronoun, and of what stands for one: `det hele`, `den ansatte`; None for a noun."""
    if len(subject) == 1 and (subject[0] in PERSONS or subject[0] in {"den", "ingen", "enhver"}):
        return Gender.COMMON
    if subject[0] in _PRONOUNS and subject[1:] in {(), ("hele",)}:
        return Gender.NEUTER
    return Gender.COMMON if subject[0] == "den" and len(subject) == 2 else None  # »den ansatte«


def _gender_of_first(text: Text, join: int, known: Verbs) -> Gender:
    """Return common gender where the sentence begins with such a noun and its verb: `Chaufføren hilser og er …`."""
    lower, first = text.lower_words, beginning_of_sentence(text, join)
    is_whole = first + 1 < join and all(beside(text, at) for at in range(first, join))
    is_subject = is_whole and (lower[first] in PERSONS or is_common_object(lower[first]))
    has_verb = is_subject and is_finite(lower[first + 1], known)
    return Gender.COMMON if has_verb and SUBORDINATORS.isdisjoint(lower[first:join]) else Gender.UNKNOWN


def beginning_of_common(text: Text, noun: int) -> int | None:
    """Return where a noun of common gender begins that has a determiner and ends at `noun`: `den nye bil`."""
    lower, first = text.lower_words, noun - 1
    while first > 0 and is_inflected_adjective(lower[first]) and beside(text, first):
        first -= 1
    if first < 0 or lower[first] not in _ARTICLES or not beside(text, first):
        return None
    return first if is_common(lower[noun], determined=True) else None


def is_common_object(noun: str) -> bool:
    """Return whether the noun (lower case) is in the definite singular and has common gender: `flugtvejen`."""
    return is_common(noun, determined=False)


def is_of_what_follows(text: Text, index: int) -> bool:
    """Return whether it is said of »det«, which stands for a clause: `gør det nem at …`, `anser det for vigtig, at`."""
    lower = text.lower_words
    place = index - 2 if lower[index - 1] == "for" or lower[index - 1] in BETWEEN else index - 1
    if place < 1 or lower[place] != "det" or lower[place - 1] not in _JUDGING:
        return False
    return lower[index + 1 : index + 2] in {("at",), ("for",)} and takes_t(lower[index])


def _start_of_clause(text: Text, verb: int) -> int:
    start = beginning_of_sentence(text, verb)
    if text.lower_words[start] in _OPENERS and text.lower_words[start] not in JOINS:
        start += 1
    for place in range(verb - 1, start, -1):
        before = text.lower_words[place - 1]
        if before == "om" and beside(text, place - 2):
            if readings_of(text.lower_words[place - 2]):
                continue  # »planen om en ny skole er …«
            return verb
        if not beside(text, place - 1) or before in _OPENERS:
            behind_comma = text.value[text.words[place - 1].end] == ","
            return place + 1 if behind_comma and text.lower_words[place] in _OPENERS else place
    return start
