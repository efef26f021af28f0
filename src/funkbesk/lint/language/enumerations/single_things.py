"""What may well be one among several: the kitchen of a house, the jacket of a child, the minutes of the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from funkbesk.late_patterns import late
from funkbesk.lint.language.enumerations.member_forms import is_either_number, is_plural, may_be_several
from funkbesk.lint.language.enumerations.noun_members import ends_with_the_like
from funkbesk.lint.language.enumerations.things import is_listed_thing
from funkbesk.lint.language.grammar import PREPOSITIONS, is_inflected_adjective, word_set
from funkbesk.lint.language.lexicon import Reading, first_part_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.number_words import EACH_ONE
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# One has one of each on: »briller, handsker og forklæde«.
_WORN = (
    "hjelm", "forklæde", "jakke", "hue", "vest", "dragt", "bælte", "maske", "kittel", "uniform", "frakke", "bluse",
    "trøje", "kjole", "skjorte", "kasket", "hat", "tørklæde", "badekåbe", "rygsæk", "sovepose", "madpakke",
    "drikkedunk", "tandbørste", "dyne", "pude",
)  # fmt: skip
# These are worn two and two, or have no singular: whoever wears them has but one jacket.
_PAIRS = (
    "handsker", "briller", "støvler", "sko", "strømper", "sokker", "bukser", "vanter", "luffer", "shorts", "sandaler",
    "propper", "beskyttere", "stokke", "skøjter", "ski", "skinner", "bleer", "futter", "tøfler",
)  # fmt: skip
# A house or a town has one of them, or several.
_PLACES = (
    "køkken", "kantine", "reception", "værksted", "lager", "depot", "arkiv", "kontor", "hal", "bad", "scene", "foyer",
    "garderobe", "trappe", "elevator", "kælder", "loft", "tag", "facade", "gård", "have", "legeplads",
    "parkeringsplads", "indgang", "opgang", "garage", "carport", "skur", "terrasse", "altan", "toilet", "værelse",
    "sauna", "bassin", "kiosk", "café", "stue", "gang", "park", "bibliotek", "drivhus", "lade", "stald", "butik",
    "bygning", "bane", "hus", "lejlighed", "villa", "vej", "hæk",
    "aula", "rådhus", "torv", "bymidte", "station", "lokale", "port", "skov", "sø", "å", "museum", "center", "klub",
)  # fmt: skip
# A room has one of them, which is looked after; a shop sells several.
_OF_A_ROOM = (
    "maskine", "komfur", "ovn", "emhætte", "fryser", "skab", "automat", "printer", "projektor", "tavle", "skærm",
    "mikrofon", "server", "router", "bil", "bus", "traktor", "klipper", "postkasse", "alarm", "kedel", "pumpe", "vask",
    "seng", "sofa", "bord", "tumbler", "kamera", "telefon", "computer", "lampe", "hylde", "disk", "cykel", "filter",
    "dør", "gulv", "spejl", "vogn", "trailer", "motor", "lås", "ramme", "sadel", "styr", "tank", "container",
)  # fmt: skip
# A meeting, a case, a person has one of each.
_DOCUMENTS = (
    "kontrakt", "indkaldelse", "invitation", "ansøgning", "plan", "rapport", "protokol", "logbog", "journal", "seddel",
    "skema", "oversigt", "indstilling", "tilladelse", "aftale", "faktura", "regning", "beskrivelse", "notat", "attest",
    "menu", "liste", "tegning", "vejledning", "besked", "evaluering", "afgørelse", "bevis", "kvittering", "fuldmagt",
)  # fmt: skip
_CARE = word_set(
    "rengøre rengør vaske vasker tømme tømmer tørre tørrer passe passer aflåse aflåser låse låser åbne åbner lukke "
    "lukker kontrollere kontrollerer kontrol tilsyn undersøge undersøger beskrive beskriver registrere registrerer "
    "støvsuge støvsuger afrime afrimer fylde fylder opfylde opfylder tjekke tjekker efterse efterser vedligeholde "
    "vedligeholder indrette indretter istandsætte istandsætter renovere renoverer klargøre klargør har have råder "
    "bruge bruger benytte benytter booke booker reservere reserverer bygge bygger bemande bemander feje fejer "
    "rengøring pasning klargøring vedligeholdelse vedligehold indretning renovering istandsættelse tømning brug "
    "bemanding aflåsning adgang drift driver drive"
)
_DONE_TO_MANY = word_set(
    "planter fælder beskærer maler reparerer monterer opsætter nedtager sælger indkøber udlåner udlejer "
    "udleverer uddeler bestiller producerer fremstiller arrangerer afholder udarbejder behandler besvarer "
    "registrerer sorterer indsamler samler leverer modtager bringer tester opstiller bygger tegner trykker "
    "udsender udsteder udskifter skifter opgører udstiller afvikler formidler planlægger tilbyder redigerer "
    "optager køber"
)
# What is handled so are things, also where stuff stands beside them: »indsamler pap, glas og batterier«.
_DONE_TO_THINGS = word_set(
    "planter fælder reparerer monterer opsætter udlåner udlejer fremstiller sorterer indsamler samler udstiller trykker"
)
_DOING_TO_MANY = word_set(
    "plantning fældning salg køb indkøb udlån udlejning udlevering uddeling bestilling produktion fremstilling "
    "levering reparation montering opsætning nedtagning indsamling udskiftning opstilling udsendelse udstedelse "
    "registrering"
)
_OF_DOING = late(r"(?:[dlnrst]ing|else|tion|sion)$")
_SINGULAR = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
_ONE_OF_A_HOUSE = (
    "opvaskemaskine", "kaffemaskine", "kopimaskine", "køkken", "kantine", "reception", "elevator", "drivhus",
)  # fmt: skip
_GETS = word_set("får få har have bærer bære bruger bruge")
_ONE_PERSON = word_set("barnet den hun han man du jeg manden kvinden brudeparret")
# What one hands in for a case is often one of each: »vedlægge anbefalinger, ansøgning og eksamensbeviser«.
_HANDED_IN = word_set(
    "vedlægge vedlægger indsende indsender medsende medsender aflevere afleverer medbringe medbringer fremvise "
    "fremviser forevise foreviser"
)
# »erfaring med udbud, kontrakt og leverandører«
_IN_GENERAL = word_set("erfaring kendskab viden forstand forståelse indsigt")
_STORED = late(r"^i \w*(?:skabet|tasken|kassen|skuffen|bilen|vognen|køkkenet|klassen|stuen|lommen|æsken|depotet)$")
_OWN = word_set("eget egen")
_HOLDS = word_set("indeholder består")
_HAS = word_set("har rummer byder have rumme")
_THE_ONE = word_set("den det denne dette")


def has_one_each(text: Text, first: int) -> bool:
    """Return whether the enumeration is said of each or of somebody's own: `Hvert barn har en hylde med bluse, …`."""
    before = _governing(text, first)
    is_of_each = len(before) > 1 and before[-1] in EACH_ONE and not is_time(before[-2])  # »hver uge«
    return is_of_each or not _OWN.isdisjoint(before)


def may_be_single(text: Text, members: Sequence[int], lone: int, known: Verbs) -> bool:
    """Return whether the thing may be the only one there, and lacks no ending.

    A bag may hold one of each; a jacket is one beside gloves, but not beside bags. Beside two plurals or more little
    else is; where but one of the others is surely a plural, the thing must be one that is surely counted.
    """
    noun, before = text.lower_words[lone], _governing(text, members[0])
    if _are_in_one(text, members[0], known) or _are_of_one_person(before):
        return True
    if noun.endswith(_DOCUMENTS) and not _HANDED_IN.isdisjoint(before[:2]):
        return True
    if before and is_genitive(before[0]) and reading_of(before[0][:-1]) is Reading.THE_ONE:
        return True
    if noun.endswith(_ONE_OF_A_HOUSE) and not _CARE.isdisjoint(before):
        return True
    others = [text.lower_words[index] for index in members if index != lone]
    if noun.endswith(_WORN) and all(other.endswith(_PAIRS) or not is_plural(other) for other in others):
        return True
    several = sum(_is_several(text, index) for index in members if index != lone)
    if several > 1:
        return lone == members[0] and is_one_of_a_house(text, members, lone)
    is_counted = is_listed_thing(noun) or _is_surely_counted(noun, others)
    are_two = len(others) == 1 and not ends_with_the_like(text, members)
    return are_two or not is_counted or _may_be_single_beside_one(text, members, lone, known)


def is_one_of_a_house(text: Text, members: Sequence[int], lone: int) -> bool:
    """Return whether a house or a town has one of it: `Huset har toiletter, køkken og to værelser`."""
    return text.lower_words[lone].endswith(_PLACES) and not _HAS.isdisjoint(_governing(text, members[0])[:2])


def is_made_in_numbers(text: Text, first: int, members: Sequence[int], lone: int, known: Verbs) -> bool:
    """Return whether what is said before the nouns is done to many: `at plante busk og stauder`, `salg af is og kage`.

    `first` is where the adjectives before the first noun begin.
    """
    if not first or not beside(text, first - 1):
        return False
    others = [text.lower_words[index] for index in members if index != lone]
    are_plurals = all(map(is_plural, others))
    verbs = _DONE_TO_MANY if are_plurals else _DONE_TO_THINGS
    if not _is_one_of(verbs, text.lower_words[max(0, first - 2) : first]):
        return False
    noun = text.lower_words[lone]
    is_verb = noun in known.infinitives or noun in known.present or noun in known.imperatives
    is_counted = is_countable(noun) and not is_verb and (is_listed_thing(noun) or not _OF_DOING.search(noun))
    is_one = noun.endswith((*_PLACES, *_OF_A_ROOM, *_DOCUMENTS, *_WORN))
    are_many = are_plurals or (len(others) > 1 and all(is_plural(other) or may_be_several(other) for other in others))
    return is_counted and not is_one and are_many


def _is_one_of(verbs: frozenset[str], before: Sequence[str]) -> bool:
    """Return whether the last of the words is one of the verbs, in whatever form, or a noun of theirs with »af«."""
    if before[-1] == "af":
        return verbs is _DONE_TO_MANY and before[0] in _DOING_TO_MANY
    return f"{before[-1].removesuffix('r').removesuffix('s').removesuffix('e')}er" in verbs


def _is_several(text: Text, index: int) -> bool:
    """Return whether the noun is a plural, if need be by its adjective: `gamle landkort`."""
    noun = text.lower_words[index]
    if is_plural(noun):
        return True
    is_described = index > 0 and beside(text, index - 1) and is_inflected_adjective(text.lower_words[index - 1])
    return is_described and reading_of(noun) is Reading.EITHER


def _may_be_single_beside_one(text: Text, members: Sequence[int], lone: int, known: Verbs) -> bool:
    """Return whether it may be the only one where but one of the others is surely a plural.

    What is looked after may be a house with one kitchen; a shop that sells cookers has several.
    """
    noun, before = text.lower_words[lone], _governing(text, members[0])
    if (lone == members[0] and not _is_first_object(text, lone, known)) or not _IN_GENERAL.isdisjoint(before[:3]):
        return True
    if _STORED.search(" ".join(text.lower_words[members[-1] + 1 : members[-1] + 3])):
        return True
    if noun.endswith(_PLACES) or (before and is_genitive(before[0])):
        return True
    if noun.endswith(_OF_A_ROOM):
        return not _CARE.isdisjoint(before)
    return _is_about_each(text, members[-1]) or (noun.endswith(_DOCUMENTS) and _is_about_one(text, members[-1]))


def _is_surely_counted(noun: str, others: Sequence[str]) -> bool:
    """Return whether the noun is counted; beside stuff only a compound surely is: not `nødder, gluten og laktose`."""
    if _OF_DOING.search(noun):
        return False
    are_things = (other for other in others if number_of(other) is None and not is_either_number(other))
    is_beside_stuff = any(reading_of(other) in _SINGULAR for other in are_things)
    return not is_beside_stuff or first_part_of(noun) is not None


def _governing(text: Text, first: int) -> Sequence[str]:
    """Return the words before the enumeration, back to where its sentence begins."""
    start = max(sentence.start for sentence in text.sentences if sentence.start <= text.words[first].start)
    before = takewhile(lambda index: text.words[index].start >= start, range(first - 1, -1, -1))
    return [text.lower_words[index] for index in before]


def _are_in_one(text: Text, first: int, known: Verbs) -> bool:
    """Return whether what stands before it names one thing that holds them: `en taske med`, `Kassen indeholder`."""
    before = _governing(text, first)
    if not _HOLDS.isdisjoint(before[:2]):
        return True
    if len(before) < 2 or before[0] != "med" or not beside(text, first - 2) or before[1] in known.present:
        return False
    return is_countable(before[1]) or reading_of(before[1]) is Reading.THE_ONE


def _are_of_one_person(before: Sequence[str]) -> bool:
    """Return whether one person has or gets them: `Den ansatte får`, `Barnet skal have`."""
    if not before or before[0] not in _GETS:
        return False
    return number_of(before[-1]) is Number.THE_ONE or before[-1] in _ONE_PERSON


def _is_first_object(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it is what the verb before it is done to, no document or the like: `Skærer gulerod og løg`."""
    if not index or text.lower_words[index].endswith(_DOCUMENTS):
        return False
    before = text.lower_words[index - 1]
    return beside(text, index - 1) and before in known.present and before not in _CARE


def _is_about_each(text: Text, last: int) -> bool:
    """Return whether they are told of each of several: `areal og anvendelse for hver bygning`."""
    return not EACH_ONE.isdisjoint(text.lower_words[last + 1 : last + 3])


def _is_about_one(text: Text, last: int) -> bool:
    """Return whether they are of one thing that is known: `kontrakt og bilag til sagen`."""
    behind = text.lower_words[last + 1 : last + 4]
    if not behind or behind[0] not in PREPOSITIONS:
        return False
    return Reading.THE_ONE in map(reading_of, behind[1:]) or not _THE_ONE.isdisjoint(behind[1:2])
