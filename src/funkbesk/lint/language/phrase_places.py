"""Where a noun phrase stands in its sentence: behind a preposition, behind its verb, first, or as a subject.

What comes right behind an object or behind a preposition's noun is no longer the middle of the sentence, where Danish
has its adverbs: in »støtter lederen fx ved møder« the last words are an addition, in »her kan lederen fx hjælpe« not.
"""

from __future__ import annotations

from enum import Enum, auto

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    BEFORE_INFINITIVE,
    COMMON_FINITE,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.manner_words import ALSO_NOUNS
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.times import is_time_or_turn
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_DETERMINERS = word_set(
    "en et én ét den det de alle mange flere nogle få hver hvert denne dette disse sin sit sine deres vores jeres dens "
    "dets hans hendes visse slags enhver samtlige forskellige diverse "
    "egen eget egne selv andre anden andet samme begge din dit dine min mit mine al alt mest to tre fire fem seks syv "
    "otte ni ti elleve tolv års gratis"
)
PERSONS = word_set(
    "pårørende ansatte nyansatte studerende besøgende deltagende udsatte hjemløse ordblinde handicappede indsatte "
    "ledige unge ældre syge udviklingshæmmede nyfødte voksne gamle rejsende forsikrede udsendte valgte døende gravide "
    "gangbesværede"
)
_BEFORE_PERSONS = word_set("alle de mange andre flere få mest det")
# Behind these the verb comes before its subject: »i ferien kan lederen fx …«.
FRONTED = (PREPOSITIONS | SUBORDINATORS | PRONOUNS - SUBJECTS - {"de", "alle"}) | word_set(
    "her der så nu derfor dog fx samtidig desuden derudover herudover endelig ofte først derefter efterfølgende dermed "
    "hermed herefter dernæst sidst således også hver næste sidste forrige mandag "
    "tirsdag onsdag torsdag fredag lørdag søndag udover foruden altid normalt typisk generelt årligt dagligt "
    "ugentligt løbende sammen senest tidligst forinden bagefter imens undervejs sideløbende ligeledes tilsvarende "
    "undertiden sommetider oftest sjældent tit måske muligvis formentlig sandsynligvis forhåbentlig hidtil fremover "
    "efterhånden lejlighedsvis ellers imidlertid alligevel"
)
WHERE_OR_WHEN = word_set("steder sted tilfælde perioder")
"""With an article they say where or when as well: »flere steder inddrages frivillige«."""
_NUMBER = late(r" \d[\d.,]* ")
_EACH = word_set("hver hvert")
_STAND_ALONE = word_set("alle mange nogle andre ingen begge hun han man vi du")
_ARTICLES = _EACH | word_set("den det")
# »en række møder«: they stand before a noun as an adjective does.
_AMOUNTS = word_set("tusind tusinde hundrede hundreder række antal del masse snes par slags gruppe håndfuld")
_GIVING = word_set("giver tilbyder sender yder viser låner sikrer")  # »her tilbyder kommunen borgere fx en tur«
# Adverbs between a verb and its object.
_BESIDE_VERBS = word_set(
    "også selv ikke altid ofte desuden ligeledes dagligt løbende jævnligt derudover primært kun først fortsat stadig"
)


class PhrasePlace(Enum):
    """Where a noun phrase stands in its sentence."""

    FIRST = auto()
    OBJECT = auto()
    MAYBE_OBJECT = auto()
    """Behind the verb of a sentence that begins with another noun."""
    OBJECT_IN_CLAUSE = auto()
    """Behind the verb of a clause: `når lederen holder møder …`."""
    SUBJECT = auto()
    GOVERNED = auto()
    """Behind a preposition that does not follow its verb at once."""
    IN_THE_MIDDLE = auto()
    """Behind a preposition that follows the verb: »har i ferien også ansvar«."""
    UNKNOWN = auto()


def place_of_phrase(text: Text, last: int, known: Verbs) -> PhrasePlace:
    """Return where the noun phrase stands whose last word is the one at `last`."""
    first = beginning_of_sentence(text, last)
    begin = _beginning(text, last, first)
    if begin == first:
        return PhrasePlace.FIRST
    if not is_near(text, begin - 1):
        return PhrasePlace.UNKNOWN
    if text.lower_words[begin - 1] == "at" and begin < last and _may_be_infinitive(text.lower_words[begin], known):
        return PhrasePlace.OBJECT  # »for at lette arbejdsgange«
    governor = _governor(text, begin, first, known)
    word = text.lower_words[governor]
    if word in PREPOSITIONS and word != "siden":
        return _place_behind_preposition(text, governor, first, known)
    if word == "som" and is_finite(text.lower_words[governor - 1], known) and governor > first:
        return PhrasePlace.GOVERNED  # »bruges som lager …«
    if word in SUBORDINATORS:
        return PhrasePlace.SUBJECT
    before = text.lower_words[governor - 1] if governor > first else ""
    is_led_in = before == "at" or before in MODALS
    is_infinitive = (word in known.infinitives and (not may_be_noun(word) or is_led_in)) or (word == "få" and is_led_in)
    if word == "der" and is_finite(before, known) and governor > first:
        return PhrasePlace.OBJECT  # »her bor der mange børn …«
    if is_infinitive or is_singular_participle(word) or _is_subject_behind(word, before, known):
        return PhrasePlace.OBJECT
    if word.endswith("et") and governor > first and text.lower_words[governor - 1] in {"få", "får", "have", "har"}:
        return PhrasePlace.OBJECT  # »får dækket udgifter«
    if governor == first and (word in known.imperatives or word in known.present or word in known.infinitives):
        return PhrasePlace.OBJECT
    if is_finite(word, known):
        return _place_behind_verb(text, governor, first, last)
    is_led_in_here = begin < last and not is_time_or_turn(text.lower_words[last])
    # »her sikrer havnens folk alt udstyr …«: a subject stands before it
    return PhrasePlace.OBJECT if is_led_in_here and readings_of(word) else PhrasePlace.UNKNOWN


def _governor(text: Text, begin: int, first: int, known: Verbs) -> int:
    """Return the place of what governs a phrase: the word before it, or the verb before an adverb."""
    governor, lower = begin - 1, text.lower_words
    if lower[governor] == "så" and governor > first and base_of_adjective(lower[begin]) is not None:
        governor -= 1  # »har ikke så god synssans«
    if governor - 1 > first and lower[governor - 1] in _EACH and is_finite(lower[governor - 2], known):
        return governor - 2 if is_time_or_turn(lower[governor]) else governor  # »ansætter hvert år vikarer«
    may_be_beside = lower[governor] in _BESIDE_VERBS or lower[governor] in PERSONAL_OBJECTS
    is_beside = may_be_beside and governor > first and is_finite(lower[governor - 1], known)
    return governor - 1 if is_beside else governor  # »udlåner også redskaber«


def _is_subject_behind(word: str, verb: str, known: Verbs) -> bool:
    """Return whether the word is the subject behind its verb: `hver mandag bestiller lederen …`."""
    if not is_finite(verb, known) or verb in _GIVING:
        return False
    if word in SUBJECTS or may_be_noun(verb):
        return word in SUBJECTS
    return bool(readings_of(word)) and not readings_of(word) & ~DEFINITE


def beginning_of_sentence(text: Text, index: int) -> int:
    """Return the number of the first word of the sentence or clause that the word stands in."""
    starts = [sentence.start for sentence in text.sentences if sentence.start <= text.words[index].start]
    begin = starts[-1] if starts else 0
    while index and text.words[index - 1].start >= begin and not _starts_clause(text, index):
        index -= 1
    return index


def is_finite(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) can be a finite verb."""
    return word in FINITE or word in MODALS or word in COMMON_FINITE or word in known.present or word in known.passive


def is_noun(text: Text, index: int) -> bool:
    """Return whether the word can be a noun, or an adjective that stands for persons: `alle nyfødte`, `pårørende`."""
    word = text.lower_words[index]
    if readings_of(word) or word in ALSO_NOUNS or word in PERSONS:
        return True
    if index and text.words[index].text[0].isupper() and index != beginning_of_sentence(text, index):
        return True  # a name
    if not index or text.lower_words[index - 1] not in _BEFORE_PERSONS:
        return index > 0 and is_inflected_adjective(text.lower_words[index - 1]) and word not in FUNCTION_WORDS
    return is_inflected_adjective(word) or (word not in FUNCTION_WORDS and word.endswith(("e", "r")))


def _starts_clause(text: Text, index: int) -> bool:
    between = text.value[text.words[index - 1].end : text.words[index].start]
    if text.lower_words[index - 1] == "men" and index > 1 and not beside(text, index - 2):
        return True  # »…, men på en tablet vises …«
    return any(mark in between for mark in ":;–")


def _beginning(text: Text, last: int, first: int) -> int:
    """Return the number of the first word of the phrase: behind its preposition, its verb or another noun."""
    begin, is_joined = last, False
    while begin > first and (is_near(text, begin - 1) or (is_joined and _is_member(text, begin - 1))):
        before = text.lower_words[begin - 1]
        if not is_near(text, begin - 1):
            begin -= 1  # »puls, vægt og højde«
        elif (
            before in JOINS
            and begin - 1 > first
            and beside(text, begin - 2)
            and (readings_of(text.lower_words[begin - 2]) or is_inflected_adjective(text.lower_words[begin - 2]))
        ):
            begin, is_joined = begin - 2, True
        elif before == "få" and _lower_before(text, begin - 1) in BEFORE_INFINITIVE:
            break
        elif modifies(before) or before in _AMOUNTS:
            begin -= 1
        else:
            break
    return begin


def _lower_before(text: Text, index: int) -> str:
    """Return the word before the one at `index`, in lower case; nothing where it is the first."""
    return text.lower_words[index - 1] if index else ""


def _is_member(text: Text, index: int) -> bool:
    """Return whether the word is a noun of an enumeration, with a comma behind it."""
    return text.value[text.words[index].end : text.words[index + 1].start] == ", " and is_noun(text, index)


def modifies(word: str) -> bool:
    """Return whether the word (lower case) can stand before a noun in its phrase."""
    return (
        word in _DETERMINERS
        or word.isdigit()
        or base_of_adjective(word) is not None
        or is_inflected_adjective(word)
        or is_participle(word)
        or is_genitive(word)
        or (word.endswith("e") and len(word) > 4 and not readings_of(word) and word not in FUNCTION_WORDS)  # unknown
    ) and word not in SUBORDINATORS | MODALS


def _place_behind_preposition(text: Text, preposition: int, first: int, known: Verbs) -> PhrasePlace:
    if preposition == first or not beside(text, preposition - 1):
        return PhrasePlace.GOVERNED
    verb = preposition - 1
    if text.lower_words[verb] in PARTICLES and verb > first:
        verb -= 1
    in_the_middle = is_finite(text.lower_words[verb], known) and not may_be_noun(text.lower_words[verb])
    return PhrasePlace.IN_THE_MIDDLE if in_the_middle else PhrasePlace.GOVERNED


def _place_behind_verb(text: Text, verb: int, first: int, last: int) -> PhrasePlace:
    lower = text.lower_words
    if verb > first and lower[verb - 1] in MODALS and beside(text, verb - 1):
        verb -= 1  # »om der kan gives …«
    if verb == first or lower[first] in SUBJECTS or lower[verb - 1] in SUBJECTS:
        return PhrasePlace.OBJECT
    if lower[first] == "der" and verb == first + 1 and not readings_of(lower[last]) & Reading.THE_ONE:
        return PhrasePlace.OBJECT  # »der udlejes lokaler fx …«
    if lower[first] == "det" and _is_object_of_it(lower, verb, first, last):
        return PhrasePlace.OBJECT
    if _is_verb_of_clause(text, verb, first):
        return PhrasePlace.OBJECT_IN_CLAUSE
    if (
        _is_fronted(lower, first, verb)
        or not beside(text, verb - 1)
        or any(word in SUBORDINATORS for word in lower[first:verb])
    ):
        return PhrasePlace.SUBJECT
    return PhrasePlace.MAYBE_OBJECT


def is_near(text: Text, index: int) -> bool:
    """Return whether no more than a number stands between the word and the next one: `har 40 elever`."""
    return (
        beside(text, index)
        or _NUMBER.fullmatch(text.value, text.words[index].end, text.words[index + 1].start) is not None
    )


def _is_fronted(lower: tuple[str, ...], first: int, verb: int) -> bool:
    """Return whether something other than a subject stands before the verb: `hver mandag …`, but not `hver enhed …`."""
    is_article = verb > first + 1 and lower[first] in _ARTICLES
    if is_article and (lower[first] in _EACH or verb > first + 2 or not readings_of(lower[verb - 1])):
        return is_time_or_turn(lower[verb - 1])  # »den nye leder har …«, but »den opgave har …«
    return lower[first] in FRONTED or lower[verb - 1] in WHERE_OR_WHEN


def _is_object_of_it(lower: tuple[str, ...], verb: int, first: int, last: int) -> bool:
    """Return whether `det` is the subject: `det kræver tid`, not `det kan en leder …`."""
    is_full_verb = verb == first + 1 and lower[verb] not in FINITE | MODALS
    return is_full_verb and bool(readings_of(lower[last])) and not readings_of(lower[last]) & DEFINITE


def _is_verb_of_clause(text: Text, verb: int, first: int) -> bool:
    """Return whether the verb has its subject right before it in a clause: `der støtter …`, `når lederen holder …`."""
    lower = text.lower_words
    last = verb - 1
    while last > first and beside(text, last) and lower[last] in _BESIDE_VERBS:
        last -= 1  # »der ikke har …«
    if last <= first or not beside(text, last):
        return False
    is_subject = lower[last] in _STAND_ALONE or bool(readings_of(lower[last]))
    begin = last
    while begin > first + 1 and beside(text, begin - 1) and modifies(lower[begin - 1]):
        begin -= 1  # »at alle nye elever kender …«
    return lower[last] in RELATIVES or (is_subject and lower[begin - 1] in SUBORDINATORS)


def _may_be_infinitive(word: str, known: Verbs) -> bool:
    return word in known.infinitives or (
        word.endswith("e") and not is_inflected_adjective(word) and word not in _DETERMINERS and not is_participle(word)
    )
