"""Whether a word and a compound share the compound's last part, by their forms, their kind and what stands before.

A thing to count without an article, an infinitive without an object, an adjective without its noun: each lacks what
the compound has. Words that stand side by side elsewhere (`shared_parts.py`) need no more than that.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import (
    BEFORE_PAIRS,
    PLACES_OF_WORK,
    asks_for_several,
    is_thing,
    lacks_an_article,
)
from funkbesk.lint.language.compounds.bound_forms import takes_joint
from funkbesk.lint.language.compounds.common_last_parts import lacks_common_last_part, stands_beside
from funkbesk.lint.language.compounds.shared_parts import (
    TIMES,
    are_of_a_kind,
    has_open_last_part,
    is_done_to_things,
    is_known_with,
    takes_last_part_of,
)
from funkbesk.lint.language.compounds.standing_alone import stand_by_themselves
from funkbesk.lint.language.compounds.verb_parts import is_verb_beside_compound
from funkbesk.lint.language.compounds.whole_words import (
    ends_alike,
    is_compound,
    reading_of_compound,
)
from funkbesk.lint.language.compounds.wide_kinds import are_of_a_wide_kind, describe_together
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    is_any_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of, stands_bare
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

# One speaks »om løn og pensionsordninger« and complains »over støj og lugtgener«, but asks for »pleje- og ældrebolig«.
_TALK = late(r"^(?:(?:samtale|snak|tale|spørgsmål|viden|oplys|inform|undervis|oplæg|dialog|drøft)\w*|taler)$")
_OF_HELP = word_set("anonym uvildig fortrolig telefonisk opsøgende tværfaglig")
_OF_TOPICS = word_set("om over")
_WITH_SOMEBODY = 4
# »aftale- og erstatningsretlige spørgsmål«
_FIELD_OF_WORK = late(
    r"\w{4}(?:(?:retlig|faglig|mæssig|politisk|teknisk|administrativ|videnskabelig|specifikk|afhængig|ansvarlig|venlig)e"
    r"|(?:rette|basere|orientere|relatere|opdel|bestem|styre|tilpasse|målrette|vendte?)de)$"
)
_PLACES = ("hus", "skole", "hospital", "bibliotek", "have", "afdeling", "institution", "virksomhed", "forening")
ONE_OF_A_PLACE = ("leder", "chef", "formand", "direktør", "koordinator", "sekretær", "inspektør")
"""There is one of them, who stands without an article: »kontakt til leder og medarbejdergrupper«."""
# »er engageret og holdspiller«, »gør hverdagen tryg«
_BEFORE_STATES = FINITE | word_set("være blive gøre have føle føler forblive forbliver virke virker synes hedder hedde")
# »medlem af Økonomi og Erhvervsudvalget«
_OF_MEMBERS = word_set("af i til for")
_COMMITTEE = late(r"[A-ZÆØÅ]\w{3,}(?:udvalg|nævn|forvaltning)(?:et|en)s?$")
_LEARNED = ("log", "nom", "graf", "tør", "ist", "iker", "ær")
# »i bus og tograngerede vogne«, »på papir og skærmbilleder«
_BEHIND_I_AND_ON = tuple(
    word_set(
        "bus bil båd færge taxa biograf teater bank klub hal sal kirke have seng stol bord computer skærm tablet mobil "
        "scene tavle plakat bog avis blad relief silhuet miniature profil farve fodbold ø kyst strand fjord skov "
        "park mark sø å bad højskole efterskole"
    )
)
_ALSO_NOUNS = ("sk", "gul", "rød", "blå", "grøn", "sort", "hvid", "grå", "brun")
_DOCUMENTS_AND_EVENTS = (
    "lokalplan",
    "kommuneplan",
    "handleplan",
    "prognose",
    "rapport",
    "strategi",
    "aftale",
    "analyse",
    "ansøgning",
    "kontrakt",
    "skitse",
    "fest",
    "velkomst",
    "afsked",
    "koncert",
    "udflugt",
)
_DEFINITE = late(r"(?:[^k]en|et)$")
_THE = Reading.THE_ONE | Reading.THE_MANY
_ONE_ONLY = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})


def may_share(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the words before and behind the »og« at `join` can hardly be but parts of two compounds."""
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    before = lower[join - 2] if join > 1 and beside(text, join - 2) else None
    if is_verb_beside_compound(text, join, known) or _lacks_its_noun(text, join, known):
        return True
    if stand_by_themselves(bare, whole, before):
        return False
    may_follow = before is None or not (_may_describe(before, bare) or _is_topic(text, join))
    is_described = stands_bare(bare) and not may_follow  # »intern moppe« lacks an article at least
    if not (is_described or _is_topic(text, join)) and lacks_common_last_part(bare, whole):
        return True
    if may_follow and any(share(bare, whole) for share in (is_known_with, takes_last_part_of)):
        return True
    # »klager over støv og lugtgener«
    is_topic = before in _OF_TOPICS and stands_bare(bare) and bare not in TIMES
    may_be_meant = is_topic and not has_open_last_part(whole, of_things=False)
    if may_follow and not may_be_meant and are_of_a_kind(bare, whole):
        return True
    if may_follow and not may_be_meant and not is_genitive(before or "") and are_of_a_wide_kind(bare, whole):
        return True
    if may_follow and describe_together(bare, whole):
        return True
    if before in _OF_MEMBERS and text.words[join - 1].text.istitle() and _COMMITTEE.search(text.words[join + 1].text):
        return True
    if before in PREPOSITIONS and is_countable(bare) and _begins_with_kind_of(whole, bare):
        return True
    if is_thing(bare) and number_of(bare) is None and _FIELD_OF_WORK.search(whole):
        return lacks_an_article(text, join - 1, known)
    if (
        not is_compound(whole)
        or (is_any_adjective(bare) and not is_thing(bare))
        or bare in FUNCTION_WORDS
        or ends_alike(bare, whole)
    ):
        return False
    return _is_noun_that_lacks_something(text, join, known)


def _is_noun_that_lacks_something(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the noun before the »og« should be in the plural, or definite, or have an article."""
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    before = lower[join - 2] if join > 1 and beside(text, join - 2) else None
    if text.words[join - 1].text.isupper() and len(bare) > 1:
        return False  # »til ZOO eller menneskerettigheder«
    if reading_of(bare) in _ONE_ONLY and is_several(whole) and asks_for_several(text, join - 1, known):
        return True
    is_known_itself = _DEFINITE.search(bare) and not reading_of(bare) & Reading.ONE
    if number_of(whole) is not None or (is_known_itself and reading_of_compound(whole) & _THE):
        return False
    if _differs_in_definiteness(bare, reading_of_compound(whole), before):
        return True
    is_work = before in known.present and has_open_last_part(whole, of_things=False) and not takes_joint(bare)
    if is_work and reading_of_compound(whole) is Reading.THE_ONE and reading_of(bare) is Reading.ONE:
        return not may_be_noun(before or "") and number_of(bare) is None
    if reading_of_compound(whole) & _THE and is_thing(bare) and number_of(bare) is None and not takes_joint(bare):
        return lacks_an_article(text, join - 1, known)
    if _is_thing_beside_doing(bare, whole) and lower[join] != "eller":
        return lacks_an_article(text, join - 1, known)
    if not _is_thing_beside_several(bare, whole):
        return False
    return lacks_an_article(text, join - 1, known) or _is_beside_open(bare, whole, before)


def _is_topic(text: Text, join: int) -> bool:
    """Return whether one speaks of what the word stands for: `samtaler om kost og motionsvaner`."""
    lower = text.lower_words
    if join < 3 or not stands_bare(lower[join - 1]):
        return False
    if lower[join - 2] != "om":
        return lower[join - 2] == "over"
    if lower[join - 4 : join - 3] == ("med",):  # »taler med borgeren om …«
        return _TALK.search(lower[join - 5] if join > _WITH_SOMEBODY else "") is not None
    return _TALK.search(lower[join - 3]) is not None


def _may_describe(adjective: str, noun: str) -> bool:
    """Return whether the word is an adjective in the singular that agrees with the noun: not `nyt` with `idræt`."""
    base = base_of_adjective(adjective)
    return (
        base is not None and adjective not in _OF_HELP and not (adjective == f"{base}t" and genders_of(noun) == {"n"})
    )


def _lacks_its_noun(text: Text, join: int, known: Verbs) -> bool:
    """Return whether an adjective stands alone behind a preposition or a verb: `til lokal og hovedudvalgsmøder`.

    Languages, subjects and colours are nouns there: »undervisning i dansk og samfundsfag«.
    """
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    if (
        not text.words[join - 1].text.islower()
        or base_of_adjective(bare) != bare
        or reading_of(bare)
        or bare.endswith(_ALSO_NOUNS)
        or bare in FUNCTION_WORDS
    ):
        return False
    if not is_compound(whole) or is_any_adjective(whole) or join < 2:
        return False
    before = lower[join - 2]
    if has_open_last_part(whole) and before in PREPOSITIONS:
        return True
    is_verb = before in known.present or before in known.infinitives
    is_object = is_verb and (not may_be_noun(before) or join == 2 or lower[join - 3] in JOINS)
    is_first = text.words[join - 2].start == 0 and has_open_last_part(whole)  # »Tilbyder individuel og gruppeterapi«
    return is_object and before not in _BEFORE_STATES and (is_first or reading_of_compound(whole) is not Reading.ONE)


def _is_thing_beside_several(bare: str, whole: str) -> bool:
    """Return whether one thing or person stands beside a compound of several things: `server`, `klientopdateringer`."""
    if not is_thing(bare) or takes_joint(bare) or not is_several(whole):
        return False
    if first_part_of(bare) is not None and reading_of_compound(whole) not in _SEVERAL_OR_KNOWN:
        return False  # »mailkonto og adgangskort« may both be in the singular
    if last_part_of(bare) and stands_beside(bare, whole):
        return False
    if first_part_of(bare) is not None and bare.endswith(_LEARNED):
        return False  # »krisepsykolog eller stressressourcer«
    if number_of(bare) is None or bare.endswith(_PLACES):
        return True
    return not bare.endswith(ONE_OF_A_PLACE)


def _is_thing_beside_doing(bare: str, whole: str) -> bool:
    """Return whether one thing stands beside what is done to another: `leverer møde og festforplejning`."""
    is_thing_alone = is_thing(bare) and number_of(bare) is None and not is_compound(bare)
    if takes_joint(bare) or bare.endswith(_DOCUMENTS_AND_EVENTS):
        return False  # »hjælp til bad og tandbørstning« lacks no »badebørstning«
    return is_done_to_things(whole) and is_thing_alone and bare not in PLACES_OF_WORK and not is_listed_noun(whole)


def _is_beside_open(bare: str, whole: str, before: str | None) -> bool:
    """Return whether a thing stands behind a preposition that things go with: `på pumpe og målestationer`.

    Persons and places do so without an article: »i skole og fritidstilbud«.
    """
    is_thing_alone = number_of(bare) is None and before in BEFORE_PAIRS and before in PREPOSITIONS
    if not is_thing_alone or reading_of_compound(whole) is not Reading.MANY:
        return False
    return has_open_last_part(whole, of_things=is_countable(bare) and not bare.endswith(_BEHIND_I_AND_ON))


def is_several(whole: str) -> bool:
    """Return whether the compound (lower case) is in the plural or definite, or may be in the plural."""
    reading = reading_of_compound(whole)
    return reading in _SEVERAL_OR_KNOWN or (bool(reading & Reading.MANY) and has_open_last_part(whole, of_things=False))


def _begins_with_kind_of(whole: str, bare: str) -> bool:
    """Return whether the compound begins with a compound of the word beside it: `ved læge og tandlægebesøg`."""
    first = first_part_of(whole)
    return first is not None and first != bare and last_part_of(first) == bare and has_open_last_part(whole)


def _differs_in_definiteness(bare: str, whole: Reading, before: str | None) -> bool:
    """Return whether only the compound is known: `tilsyn med brand og redningsberedskabet`."""
    if stands_bare(bare) and (takes_joint(bare) or before in _OF_TOPICS):
        return False  # »krav til varmeisolering eller energirammen«, »samarbejde om klima og havmiljøet«
    return (
        bool(whole & (Reading.THE_ONE | Reading.THE_MANY))
        and bool(reading_of(bare) & Reading.ONE)
        and not reading_of(bare) & Reading.MANY
        and before in PREPOSITIONS
        and (number_of(bare) is None or before not in BEFORE_PAIRS or before == "i")
    )
