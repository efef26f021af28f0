"""Whether an infinitive behind »og« or a comma is neither noun nor adjective: `vejer og mærke sæler`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    OBJECTS,
    OWNERS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_countable, is_pure_definite, reading_of
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import (
    has_object_or_adverb,
    is_also_adjective,
    is_also_noun,
    is_verb_not_adjective,
)
from funkbesk.lint.language.verbs.clause_beginnings import OPENERS, RELATIVES, beginning_of_clause
from funkbesk.lint.language.verbs.clause_parts import Line, describes, end_of_nominal, is_adverb, stands_behind_article
from funkbesk.lint.language.verbs.clause_words import DETERMINERS
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.stray_infinitives import ALSO_ADVERBS, is_seldom_noun, may_be_joined_noun
from funkbesk.lint.texts.bullet_forms import may_be_noun

# Nobody means the garden or the few by these, where a clause has no other verb.
EVERYDAY = word_set("have være blive få gøre komme gå stå ligge sidde se ske tage give lægge")
_NOTHING_ELSE = EVERYDAY - word_set("få se ske")  # »kniv, gaffel og ske«, »Kom og se«
_OBJECTS = OBJECTS | word_set("ham hende mig hver en et alt alle noget nogle sin sit sine deres vores")
# The nouns that are spelled like these are hardly ever joined to another.
HARDLY_NOUNS = word_set(
    "bære fylde føre følge gemme hygge klare lave lukke lufte lyde lægge lære ofre sejre skifte slippe slå smage "
    "snakke spejle straffe styre tappe tude vaske vige virke vise vægte øve"
)
_HARDLY_ADJECTIVES = word_set("lave fjerne")
# »rabatter og lave priser«, »og fjerne egne«
_LOW_OR_FAR = late(
    r"(?:pris|takst|rent|sats|løn|temperatur|niveau|bord|stol|træ|busk|hæk|mur|hus|udgift|omkostning|indkomst|karakter|"
    r"dæmning|vægt|tryk|toner?|hed|egn|land|sted|mål|slægtning|fremtid|øer|verden|kyst)\w*$"
)
_BEFORE_CLAUSES = word_set("som når hvis fordi mens selvom indtil medmindre")
_NEVER_OBJECTS = (FUNCTION_WORDS - PREPOSITIONS - PARTICLES) | {"af"}
_UNBENT = word_set("bedre ringe øde lige næste forrige nære")
_OWNERS = OWNERS | {"hinandens"}
_DEM = frozenset({("dem",), ("hinanden",), ("ham",), ("hende",)})


def is_certain(line: Line, index: int) -> bool:
    """Return whether the word can be neither noun nor adjective, to judge by what follows."""
    word = line.words[index]
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    joined = line.words[index - 2] if index > 1 and line.words[index - 1] in JOINS else ""
    has_no_object = after == "" or after in PREPOSITIONS
    is_garden = word == "have" and has_no_object and bool(reading_of(joined))  # »med dyr og have«
    if is_garden or not line.inside[index].text.islower():
        return False
    if word in _NOTHING_ELSE or after == "sig" or (word == "få" and after in _OBJECTS):
        return True
    if after in _OWNERS:
        return word not in FUNCTION_WORDS and word not in DETERMINERS  # »og rette hinandens tekster«
    if word in FUNCTION_WORDS or word in DETERMINERS or word in ALSO_ADVERBS or word in _UNBENT:
        return False
    if is_also_adjective(word):
        if describes(joined) and reading_of(after) & ~DEFINITE:
            return False  # »det frie og åbne internet«
        is_verb = after == "de" or is_verb_not_adjective(line.words, index, has_comma=False)
        is_hardly_other = word in _HARDLY_ADJECTIVES and after != "" and not is_inflected_adjective(joined)
        is_verb = is_verb or (is_hardly_other and _LOW_OR_FAR.search(after) is None)
        is_described = after == "" or stands_behind_article(line, index)  # »i det åbne landskab«
        return not is_described and word in line.known.infinitives and (is_verb or _is_behind_verb(line, index))
    if may_be_joined_noun(line.words, index) or (reading_of(word) and word not in line.known.infinitives):
        return _has_object(line, index, after)
    before = reading_of(line.words[index - 2]) if index > 1 else Reading.NONE
    is_series = bool(before & Reading.MANY) and index > 2 and line.gap(index - 2) == ", "
    if is_series and after in PREPOSITIONS:
        return False  # »knapper, tråde og snøre i butikken«
    if index + 1 == len(line.words) or (not after and line.words[index + 1] in OPENERS):
        return True  # »…, og handle, inden det er for sent«
    if word in line.known.infinitives and (after in DETERMINERS or describes(after)):
        return True  # »og foreslå andre løsninger«
    is_followed = after in PREPOSITIONS or after in PARTICLES or is_adverb(after) or after in _OBJECTS
    is_followed = is_followed or after in _BEFORE_CLAUSES  # »og skrive når vagten er slut«
    is_named = after != "" and line.is_name(index + 1) and is_only_verb(line, index)
    return is_followed or is_named or bool(reading_of(after)) or is_unknown(line, index + 1)


def _has_object(line: Line, index: int, after: str) -> bool:
    """Return whether a word that is a noun as well has an object: `består af fem og dække hele byen`.

    »Hjælp og støtte den første tid« are two nouns.
    """
    if after in {"ikke", "aldrig", "både"} or _is_behind_verb(line, index):
        return True
    if _ends_predicate(line, index - 2):
        return after in _OBJECTS or after in PREPOSITIONS or is_adverb(after)  # »er gratis og vare en time«
    if line.words[index] in HARDLY_NOUNS and after not in _NEVER_OBJECTS:
        return after != ""
    if reading_of(line.words[index - 2]) & Reading.ONE or is_time(after):
        return False
    if after in PREPOSITIONS and is_pure_definite(line.words[index - 2]) and is_countable(line.words[index]):
        return True  # »besøger virksomheden og tale med dem«
    if after in PREPOSITIONS:  # »læser bøger og tale om dem«
        return line.words[index + 2 : index + 3] in _DEM and reading_of(line.words[index]) is Reading.ONE
    if after == "hele":
        return not any(map(is_time, line.words[index + 2 : index + 3]))
    # »nulstiller koder og lukke adgange«: no noun in the singular stands before a plural
    is_many = reading_of(after) is Reading.MANY or (after.endswith(("e", "er")) and is_unknown(line, index + 1))
    is_before_plural = reading_of(line.words[index]) is Reading.ONE and is_many
    return after in OBJECTS - {"den", "det"} or is_pure_definite(after) or is_before_plural


def _is_behind_verb(line: Line, index: int) -> bool:
    """Return whether »og« stands right behind a finite verb that is no noun: `Fanger, vejer og mærke sæler`."""
    place = index - 2
    while place > 0 and line.words[place].endswith("t") and is_adverb(line.words[place]):
        place -= 1  # »kører blødt og bremse i god tid«
    before = line.words[place] if place >= 0 else ""
    is_joined = line.words[index - 1] in JOINS and line.follow(place + 1, index)
    if not is_joined or before in FUNCTION_WORDS or before not in line.known.present:
        return False
    return not may_be_noun(before) or (place > 0 and has_subject(line, place))


def _ends_predicate(line: Line, place: int) -> bool:
    """Return whether the word before »og« is an adjective that is said of the subject, and no noun."""
    word = line.words[place]
    is_adjective = word not in FUNCTION_WORDS and not reading_of(word)
    return is_adjective and place > 0 and (line.words[place - 1] in COPULAS or is_adverb(line.words[place - 1]))


def is_only_verb(line: Line, index: int) -> bool:
    """Return whether nothing but an infinitive is spelled like the word; in »mad, drikke og …« a noun is."""
    word = line.words[index]
    if word not in line.known.infinitives or is_also_adjective(word) or may_be_joined_noun(line.words, index):
        return False
    return not (is_seldom_noun(word) and index and reading_of(line.words[index - 1]))


def is_sure_present(line: Line, index: int) -> bool:
    """Return whether the word is a present and no noun, to judge by what follows."""
    if line.words[index] not in line.known.present:
        return False
    after = line.words[index + 1] if line.follows(index + 1) else ""
    is_with_object = after in DETERMINERS or is_genitive(after) or has_object_or_adverb(line.words, index, line.known)
    return not is_also_noun(line.words[index]) or (after != "" and is_with_object)


def has_subject(line: Line, place: int) -> bool:
    """Return whether a subject stands beside a present that may be a noun: `du bager`, `skolens pedel arbejder`."""
    before = line.words[place - 1]
    beside = {before, *line.words[place + 1 : place + 2]}
    if not SUBJECTS.isdisjoint(beside) or (place > 1 and before in RELATIVES):
        return True
    if place > 1 and line.inside[place - 1].text == "I":
        return True
    begin = beginning_of_clause(line, place)
    if begin is None or begin == place or not reading_of(before) or is_genitive(before):
        return False
    return end_of_nominal(line, begin, place) == place and not _is_bare(line, begin, place)


def _is_bare(line: Line, begin: int, end: int) -> bool:
    """Return whether a noun in the singular without an article stands there alone, which is no subject."""
    return begin + 1 == end and not reading_of(line.words[begin]) & (DEFINITE | Reading.MANY)


def is_unknown(line: Line, index: int) -> bool:
    """Return whether a word that is not known follows the one before: hardly anything but a noun."""
    if not line.follows(index) or not line.inside[index].text.islower():
        return False
    word = line.words[index]
    is_known = word in FUNCTION_WORDS or describes(word) or is_adverb(word) or reading_of(word) or is_participle(word)
    return not is_known and not is_finite(word, line.known) and not is_infinitive(word, line.known)
