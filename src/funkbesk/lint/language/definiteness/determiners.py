"""Words that an adjective in the definite form follows: articles, owners, genitives; and whether they are pronouns."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.definiteness.definite_nouns import PERSONS_IN_DEFINITE, stands_bare
from funkbesk.lint.language.grammar import (
    ALSO_CONJUNCTIONS,
    COPULAS,
    DEFINITE_ARTICLES,
    JOINS,
    MODALS,
    OWNERS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_any_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import EACH
from funkbesk.lint.language.phrase_places import FRONTED, beginning_of_sentence
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text
from funkbesk.lint.word_lists import words

_BEFORE_ONE_OWNER = EACH | OWNERS | word_set("denne dette nogen ingen anden andet den det")
_OWNERS = OWNERS | word_set("denne dette disse andres alles hinandens begges nogens")
# »tre måneders skriftligt varsel«: how long or how much, and no owner
_OF_MEASURE = (
    "dags", "dages", "døgns", "ugers", "måneders", "års", "årtiers", "timers", "minutters", "sekunders",
    "semesters", "kvartalers", "nætters", "meters", "liters", "kilos", "tons", "kroners", "procents", "graders",
    "siders", "lektioners", "personers", "mands", "etagers", "slags",
)  # fmt: skip
# »Esbjergs«, »EU's«: the lexicon has no names, and many of those in -s are no genitives.
_OF_A_NAME = late(
    r"^(?:\w{2,6}['’]s|\w{2,}(?:sons|sens|borgs|lands|marks|havns|bys|strups|rups|inges|røds|købings|holms|fjords|steds|bergs|bjergs"
    r"|lunds|dals|skovs|munds))$"
)
_NAMES_IN_S = word_set("horsens assens randers aarhus århus paris texas")
_OF_THE_UNKNOWN = late(r"\w{4}(?:ernes|vets|rets|skabets|tets|hedens|ingens|tionens|elsens|ørens|istens)$")
_GIVING = word_set(
    "give giver giv gav yde yder byde byder gøre gør gjorde volde volder tildele tildeler tillægge tillægger"
)
_MORE_FINITE = word_set("havde fik var blev gav kom gik tog stod lå så kunne skulle ville måtte")
# »inden det endeligt vedtages«: a clause follows as well.
_BEFORE_SUBJECTS = word_set("lade lad se høre bede få føle mene synes tro vide")
"""Behind these `de` is a subject: »se de store løbe«, »vide de …«."""
_BEFORE_TURNED = (FRONTED - SUBORDINATORS - DEFINITE_ARTICLES) | {"som"}
_SUBJECT_REACH = 4
# They may end a noun phrase: »giver de unge faglig vejledning«, »får den anden god plads«.
_OFTEN_ALONE = PERSONS_IN_DEFINITE | word_set("første sidste anden andet andre ene eneste fleste samme øvrige nye")


def asks_for_definite(word: str) -> bool:
    """Return whether an adjective behind the word has to be in the definite form: an article, an owner, a genitive."""
    if word in DEFINITE_ARTICLES or word in _OWNERS:
        return True
    if word.endswith(_OF_MEASURE) or word == "dels":
        return False
    if word.endswith("s") and word[:-1] in PERSONS_IN_DEFINITE:
        return True
    return is_genitive(word) or _OF_A_NAME.search(word) is not None or _OF_THE_UNKNOWN.search(word) is not None


def is_determiner_there(text: Text, index: int) -> bool:
    """Return whether a word that asks for a definite adjective does so where it stands: names begin with a capital."""
    word = text.words[index]
    if word.lower in DEFINITE_ARTICLES or word.lower in _OWNERS:
        return True
    if _is_of_one(word.lower) and not _is_one_of_its_kind(text, index):
        return False  # »gemmes i logs målrettet drift«: an English plural
    if word.lower in _NAMES_IN_S or (word.text[0].isupper() and word.text in words("fornavne")):
        return False  # »Mads fast kontaktperson«
    return word.text[0].isupper() or is_genitive(word.lower) or not _OF_A_NAME.search(word.lower)


def _is_of_one(word: str) -> bool:
    return word.endswith("s") and reading_of(word[:-1]) is Reading.ONE


def _is_one_of_its_kind(text: Text, index: int) -> bool:
    """Return whether the owner has an article or the like, as one in the singular needs: `en borgers`, `hver elevs`."""
    while index and beside(text, index - 1) and is_any_adjective(text.lower_words[index - 1]):
        index -= 1
    return index == 0 or (beside(text, index - 1) and text.lower_words[index - 1] in _BEFORE_ONE_OWNER)


def is_surely_determiner(text: Text, article: int, adjective: int, known: Verbs) -> bool:
    """Return whether the word at `article` is no pronoun, and begins the phrase that the adjective belongs to."""
    lower = text.lower_words
    if adjective > article + 1 and (lower[adjective - 1] in _OFTEN_ALONE or lower[adjective - 1].endswith("ende")):
        return False
    if lower[article] not in DEFINITE_ARTICLES or adjective > article + 1:
        return True
    if not article or not beside(text, article - 1):
        return False
    before = lower[article - 1]
    is_infinitive = before in known.infinitives and before not in _BEFORE_SUBJECTS and before not in known.present
    is_object = is_infinitive and not may_be_noun(before) and before not in _GIVING
    return before in PREPOSITIONS - ALSO_CONJUNCTIONS or (is_object and lower[article] == "de")


def may_stand_alone(text: Text, article: int, adjective: int, noun: int, known: Verbs, *, is_adverbial: bool) -> bool:
    """Return whether `den` may be a pronoun, and what follows a phrase of its own: »I dag har den stor betydning«.

    So it may where a verb stands before that `den` is the subject of, or that something is given with; but only if the
    rest is right without an article. No modal has an object. Behind an adverb any noun may: »bygger den visuelt bro«.
    """
    lower = text.lower_words
    verb = article - 1
    if verb < 0 or lower[verb] in MODALS or not beside(text, verb):
        return False
    if not (lower[verb] in _GIVING or is_turned(text, article, known)):
        return False
    return is_adverbial or stands_bare(lower[adjective], lower[noun], lower[verb])


def is_turned(text: Text, article: int, known: Verbs) -> bool:
    """Return whether a verb stands before `den` that may be its own: »I dag har den stor betydning«.

    A verb that begins the text, or stands behind its subject, has the phrase as its object.
    """
    words = text.lower_words
    if words[article] not in DEFINITE_ARTICLES or article < 2 or not _is_finite(words[article - 1], known):
        return False
    if not SUBJECTS.isdisjoint(words[max(0, article - _SUBJECT_REACH) : article - 1]):
        return False  # »hvis du nu vælger det …«
    subject = article - 2
    if words[subject] in {"der", "som", "og"} or (words[subject] == "det" and words[article - 1] in COPULAS):
        return False  # »Det er den rigtige løsning«
    begin = beginning_of_sentence(text, article - 1)
    if words[begin] in JOINS or words[begin] == "men":
        begin += 1
    if (
        not beside(text, subject)
        or words[begin] in _BEFORE_TURNED
        or (words[begin] == "om" and is_time(words[begin + 1]))
    ):
        return True
    is_name = begin < subject and text.words[subject].text[0].isupper()
    return not (is_name or reading_of(words[subject]) or is_inflected_adjective(words[subject]))


def _is_finite(word: str, known: Verbs) -> bool:
    return (word in known.present or word in _MORE_FINITE) and word not in SUBORDINATORS  # »når« of »nå«
