"""First parts of compounds that stand alone where the last part is shared: `løn og personalesager`.

Whether a hyphen was forgotten or two things are meant, the words alone often leave open. Certain are parts of one kind
that stand side by side again and again (`words/sideordnede-led.yaml`) before a last part that goes with all of them
(`words/aabne-sidste-led.yaml`).
"""

from __future__ import annotations

from functools import cache, lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import FIELDS_OF_FORMS, is_thing
from funkbesk.lint.language.compounds.bound_forms import takes_joint
from funkbesk.lint.language.compounds.whole_words import begins_known_compound, reading_of_compound
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of, stands_bare
from funkbesk.lint.word_lists import words

# Compounds that have become names of one thing: »fisk og grøntsager«, »via mail og telefonsamtaler«.
OF_THEIR_OWN = (
    "arbejdsmiljø", "arbejdsplads", "arbejdstøj", "badeværelse", "byggeri", "energidrik", "feriepenge",
    "fritidsaktivitet", "grøntsag", "hjemmeside", "hjælpemid", "køretøj", "landskab", "legetøj",
    "madvare", "rusmid", "skolefritids", "soveværelse", "vandløb", "vandstand", "vejarbejde", "værktøj",
)  # fmt: skip
# »familie og netværkspersoner«
_GROUPS = frozenset({"familie", "politi", "udvalg", "bestyrelse", "kommune", "forening", "klub", "skole", "team"})
# What one speaks of, buys or serves by itself: »svarer på spørgsmål om løn og pensionsbidrag«.
TOPICS = word_set(
    "arbejdstid budget chat cv data drift energi ernæring ferie fisk forsyning frugt handel idræt it jura kaffe klima "
    "kost kultur kunst kød litteratur luft løn mad medicin miljø motion musik mælk natur papir pension politi post "
    "psykiatri regnskab religion sport sprog sundhed sygdom teknik trafik transport turisme tøj vand vejr økonomi"
)
TIMES = word_set("morgen formiddag middag eftermiddag aften nat dag forår sommer efterår vinter jul påske pinse")
"""These never stand beside what happens then: »sommer og julefrokost«."""
# »kasse og regnskabsregulativ«: of these there is one for both; other things in the singular are two, »plan og rapport«
_ONE_FOR_BOTH = ("skema", "register", "regulativ", "måling", "lovgivning", "udvalg", "værksted", "regnskab")
# »økonomi og boligforhold«
_CIRCUMSTANCES = ("behov", "forhold", "forholdene", "vilkår")
_OPEN, _OF_THINGS = ("aabne-sidste-led",), "sidste-led-af-ting"
EVERYTHING_OPEN = (*_OPEN, _OF_THINGS)
"""The lists of the last parts that go with nearly any first part."""
_SINGULAR = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
_THE = Reading.THE_ONE | Reading.THE_MANY
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})
_COMMON, _NEUTER = "n", "t"
_NEUTER_ARTICLES = frozenset({"et", "det", "dette", "hvert"})
_BETWEEN_PARTS = ("", "s", "e")
_PLURALS = ("er", "erne")
_SHORTEST_LAST_PART = 3
_SAME_END = 4
_SHORTEST_LISTED_LAST_PART = 4
_OF_DOING = late(r"(?:ning|ring|else|tion|sion)(?:en|er|erne|n|r|rne)?$")
_OF_DOING_SOMETHING = late(
    r"(?:ning|ring|else|tion|sion|pleje|drift|kørsel|vask|arbejde|kontrol|pasning|syn|støtte|hjælp|terapi|service|praktik|ansvar)$"
)
_LONGEST_ENDING = 5
# kursus – kurser, regel – regler
_IRREGULAR = tuple(
    tuple(pair.split("/"))
    for pair in sorted(
        word_set(
            "kursus/kurs konto/konti center/centr museum/muse orium/ori bog/bøger hånd/hænder fod/fødder tand/tænder "
            "nat/nætter stang/stænger mand/mænd barn/børn forum/fora risiko/risici nummer/numr filter/filtr "
            "kammer/kamr mønster/mønstr register/registr teater/teatr skulder/skuldr middel/midl regel/regl "
            "artikel/artikl seddel/sedl cykel/cykl titel/titl kabel/kabl møbel/møbl gaffel/gafl eret/ered egnet/egned"
        )
    )
)
_IRREGULAR_ENDINGS = tuple(one for one, _ in _IRREGULAR)
_DONE_TO_THINGS = late(r"(?:(?<!ord)ning|ring|(?<!sta)tion|opstilling|pasning|byggeri)$")
_OF_WORK = late(
    r"(?:ing|(?:hold|bygg|vend|kæmp|skytt)else|tion|sion|pleje|drift|kørsel|vask|arbejde|kontrol|service|hjælp|støtte"
    r"|vedligehold|ansvar|support)$"
)
# what is done, though it has a plural that looks the same
_DONE_ONCE = ("køb", "salg", "forbrug", "tilsyn", "eftersyn", "opsyn", "udlån", "indkøb", "udbud")
ENDINGS = late(r"(?:[bdfgklmnprst]?(?:en|et|er|erne|ene|e)|n|t|r|ne|rne)?$")


@lru_cache(maxsize=20_000)
def are_of_a_kind(bare: str, whole: str) -> bool:
    """Return whether the word and the first part of the compound often share a last part: `løn`, `personalesager`.

    Two that end alike are two compounds. Where both may be several, or both are one thing to count, each may stand for
    itself: »job og uddannelsesforløb«, »taxa eller handicapbus«.
    """
    companions = _companions(bare)
    if (
        not companions
        or takes_joint(bare)
        or bare[-_SAME_END:] == whole[-_SAME_END:]
        or whole.startswith(OF_THEIR_OWN)
        or last_part_of(whole).startswith(bare)
        or may_both_stand_alone(bare, whole)
    ):
        return False
    if number_of(whole) is not None and (number_of(bare) is not None or bare in _GROUPS):
        return False
    one, other = reading_of(bare), reading_of_compound(whole)
    if one is other is Reading.EITHER and not stands_bare(bare):
        return False
    if one is other is Reading.MANY and bare.endswith("er"):
        return False
    if is_countable(bare) and other in _SINGULAR and is_listed_noun(whole) and not is_countable(whole):
        return False
    if number_of(whole) is None and _are_two_things(bare, whole):
        return whole.endswith(_ONE_FOR_BOTH) and any(map(whole.startswith, companions))
    if bare in FIELDS_OF_FORMS and (other & _THE or last_part_of(whole) in FIELDS_OF_FORMS):
        return False
    may_be_several = one is Reading.EITHER and other is Reading.MANY  # »film og lydbøger« are two things
    may_stand_alone = number_of(whole) is None and (bare in TOPICS or may_be_several)
    lists = _OPEN if may_stand_alone else EVERYTHING_OPEN
    any_plural = not stands_bare(bare) and not one & Reading.MANY
    return any(goes_on_openly(whole, first, lists, any_plural=any_plural) for first in companions)


def are_parts_of_one(bare: str, whole: str) -> bool:
    """Return whether both are known as parts of one thing, in the singular: `natur`, `miljøpolitik`."""
    if takes_joint(bare) or reading_of_compound(whole) not in _SINGULAR or number_of(whole) is not None:
        return False
    return any(goes_on_openly(whole, first, _OPEN, any_plural=False) for first in _companions(bare))


def _are_two_things(bare: str, whole: str) -> bool:
    """Return whether both are in the singular, and the second is a thing to count: `plan og miljørapport`."""
    if not reading_of(bare) & Reading.ONE or bare in TIMES:
        return False
    return reading_of_compound(whole) in _SINGULAR and is_countable(whole) and _OF_DOING.search(whole) is None


@lru_cache(maxsize=20_000)
def is_done_to_things(whole: str) -> bool:
    """Return whether the compound stands for what is done, in the singular: `festforplejning`."""
    is_done = _DONE_TO_THINGS.search(whole) or (_OF_WORK.search(whole) and not is_countable(whole))
    return bool(is_done and reading_of_compound(whole) in _SINGULAR) or whole.endswith(_DONE_ONCE)


def may_both_stand_alone(bare: str, whole: str) -> bool:
    """Return whether nothing is lacking: `ferie og vagtplan`, `løn og ansættelsesforhold`, `tag og nedløbsrør`."""
    if is_of_its_own(whole):
        return True
    if bare in TIMES or is_thing(bare) or not (stands_bare(bare) or bare in TOPICS):
        return False
    if reading_of_compound(whole) in _SINGULAR:
        is_taken_by_any = _OF_DOING_SOMETHING.search(whole) is not None or has_open_last_part(whole, of_things=False)
        is_one_thing = is_countable(whole) and not whole.endswith(("ning", "ring"))
        return is_one_thing or not is_taken_by_any
    return bare in TOPICS and whole.endswith(_CIRCUMSTANCES)


@lru_cache(maxsize=20_000)
def is_of_its_own(whole: str) -> bool:
    """Return whether the compound has become the name of one thing, in any form: `nedløbsrør`, `råvarerne`."""
    singular = f"{whole[:-2]}er" if whole.endswith("re") else whole  # bægre – bæger
    return any(
        (whole.startswith(word) and ENDINGS.match(whole, len(word))) or singular == word
        for word in words("sammensaetninger-for-sig")
    )


@lru_cache(maxsize=20_000)
def is_known_with(bare: str, whole: str) -> bool:
    """Return whether the lexicon has the word with the last part of the compound: `dør`, `porttelefoner`: dørtelefoner.

    Only where the word takes no -s- or -e- there: »kørsel og ledsageordninger« lacks none of »kørselsordninger«.
    """
    if len(bare) < _SHORTEST_LAST_PART or bare in TOPICS or takes_joint(bare) or reading_of(bare) & Reading.MANY:
        return False
    if whole.startswith((bare, *OF_THEIR_OWN)) or is_listed_noun(whole) or number_of(whole) is not None:
        return False
    if reading_of_compound(whole) not in _SEVERAL_OR_KNOWN:
        return False
    return begins_known_compound(bare, whole)


@lru_cache(maxsize=20_000)
def takes_last_part_of(bare: str, whole: str) -> bool:
    """Return whether the word often stands before the compound's last part: `løn`, `driftsudgifter`: lønudgifter.

    In the singular only what is done counts, and what a thing has: »ferie og vagtplan« lacks nothing.
    """
    last_parts = _last_parts_of(bare)
    if (first_part_of(whole) or "").endswith(bare):
        return False  # »vand og varmtvandsbeholdere«
    if not last_parts or whole.startswith((bare, *OF_THEIR_OWN)) or may_both_stand_alone(bare, whole):
        return False
    if number_of(whole) is not None or (is_listed_noun(whole) and first_part_of(whole) is None):
        return False
    is_one = reading_of_compound(whole) in _SINGULAR and _OF_DOING_SOMETHING.search(whole) is None
    if is_one and (not is_thing(bare) or is_countable(whole)):
        return False
    return any(
        (place := whole.rfind(last)) >= _SHORTEST_LAST_PART and ENDINGS.match(whole, place + len(last))
        for last in last_parts
    )


@lru_cache(maxsize=20_000)
def _last_parts_of(word: str) -> tuple[str, ...]:
    """Return what the word often stands before, with the stems of its plural."""
    rows = _rows_of_last_parts().get(word, ())
    return tuple(stem for row in rows for last in row.split()[1:] for stem in stems_of(last))


@cache
def _rows_of_last_parts() -> dict[str, list[str]]:
    rows: dict[str, list[str]] = {}
    for row in words("sidste-led-til-ord"):  # a long row may be several
        rows.setdefault(row.partition(" ")[0], []).append(row)
    return rows


def has_open_last_part(whole: str, *, of_things: bool = True) -> bool:
    """Return whether the last part goes with nearly any first part; others name one thing: »skolefritidsordning«.

    Without the last parts of things (`words/sidste-led-af-ting.yaml`) only -sag, -område and the like are left.
    """
    return any(place > 0 for place in _open_places(whole, EVERYTHING_OPEN if of_things else _OPEN))


@lru_cache(maxsize=20_000)
def _open_places(word: str, lists: tuple[str, ...]) -> tuple[int, ...]:
    """Return where the last parts begin that go with nearly any first part."""
    return tuple(place for place in range(len(word)) if any(_ends_in(word, place, _stems(name)) for name in lists))


def _ends_in(word: str, place: int, stems: frozenset[str]) -> bool:
    """Return whether one of the last parts begins at the place, and ends the word but for an ending."""
    shortest = max(place + 1, len(word) - _LONGEST_ENDING)
    return any(word[place:end] in stems and ENDINGS.match(word, end) for end in range(shortest, len(word) + 1))


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(stem for last in words(name) for stem in stems_of(last))


def stems_of(last: str) -> tuple[str, ...]:
    """Return the last part and what its plural begins with where that is something else: `kursus`, `kurser`."""
    if not last.endswith(_IRREGULAR_ENDINGS):
        return (last,)
    return (last, next(last.removesuffix(one) + many for one, many in _IRREGULAR if last.endswith(one)))


def has_other_gender(bare: str, whole: str, article: str) -> bool:
    """Return whether the article fits the compound and not the word beside it: »et vej og stinet«."""
    gender = _NEUTER if article in _NEUTER_ARTICLES else _COMMON
    return genders_of(bare) == {_COMMON, _NEUTER} - {gender} and genders_of(whole) == {gender}


def goes_on_openly(whole: str, first: str, lists: tuple[str, ...], *, any_plural: bool) -> bool:
    """Return whether the compound begins with the part and goes on with a last part that is open."""
    if not whole.startswith(first):
        return False
    rests = (whole[len(first) + len(joint) :] for joint in _BETWEEN_PARTS if whole.startswith(joint, len(first)))
    return any(_is_open(rest, lists) or (any_plural and _is_plural_of_things(rest, lists)) for rest in rests)


def _is_open(rest: str, lists: tuple[str, ...]) -> bool:
    """Return whether it is such a last part, a compound of one, or what is done, which takes any first part."""
    places = _open_places(rest, lists)
    if 0 in places or (places and first_part_of(rest) is not None):
        return True
    return _OF_THINGS in lists and _OF_DOING.search(rest) is not None and bool(reading_of(rest))


def _is_plural_of_things(rest: str, lists: tuple[str, ...]) -> bool:
    """Return whether it is surely a plural, of a noun that is known or not: `papirkuber`."""
    if _OF_THINGS not in lists or len(rest) < _SHORTEST_LISTED_LAST_PART:
        return False
    return reading_of(rest) is Reading.MANY or (not reading_of(rest) and rest.endswith(_PLURALS))


def _companions(word: str) -> frozenset[str]:
    """Return the first parts that stand side by side with this one."""
    return companions_in("sideordnede-led", word)


@lru_cache(maxsize=20_000)
def companions_in(name: str, part: str) -> frozenset[str]:
    """Return what stands side by side with the first part in the list `name`."""
    return frozenset[str]().union(*_kinds_of(name).get(part, ())) - {part}


@cache
def _kinds_of(name: str) -> dict[str, list[set[str]]]:
    """Return the kinds that each first part is of; rows that begin with the same name belong together."""
    kinds: dict[str, set[str]] = {}
    for number, row in enumerate(words(name)):
        kind, _, members = row.rpartition(":")
        kinds.setdefault(kind or str(number), set()).update(members.split())
    found: dict[str, list[set[str]]] = {}
    for parts in kinds.values():
        for part in parts:
            found.setdefault(part, []).append(parts)
    return found
