"""Opposites and numbers that begin words in pairs: `ind og udskrivning`, `hel og deltidsansatte`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.whole_words import reading_of_compound
from funkbesk.lint.language.grammar import (
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import is_listed_noun
from funkbesk.lint.texts.bullet_forms import Verbs

# Words that stand side by side as first parts, in either order.
_PAIRS = word_set(
    "ind/ud op/ned inde/ude inden/uden for/efter før/efter for/bag for/imod over/under til/fra til/af på/af med/mod "
    "hel/halv hel/del fuld/del hel/kvart halv/år halv/kvart ny/gen ny/fast ny/om ny/ud ny/til gen/om til/om høj/lav "
    "kort/lang nær/fjern grov/fin grund/efter ude/hjemme inde/hjemme hård/blød hard/soft kold/varm våd/tør "
    "frem/tilbage stor/små tung/let fast/løs fast/variabel fri/fast nord/syd øst/vest nord/øst syd/vest indad/udad "
    "opad/nedad ud/hjem ind/hjem på/for over/mer "
    "venstre/højre lige/ulige inter/intra makro/mikro hoved/bi egen/tredjeparts moder/datter sam/sær "
    "enkelt/dobbelt enkelt/fler enkelt/gruppe tyk/tynd salt/fersk brutto/netto primær/sekundær analog/digital "
    "mono/stereo online/offline rød/hvid rød/grøn blå/grøn sort/hvid rød/gul gul/hvid rød/blå "
    "start/slut top/bund fod/slut afsender/modtager giver/modtager eksport/import udlejer/lejer debet/kredit "
    "plus/minus ental/flertal decimal/tusind ankomst/afgang maksimum/minimum maksimums/minimums herre/dame "
    "hoved/side hoved/bag nær/lang an/af bag/side inder/yder indre/yder blå/rød kilde/mål tusind/decimal "
    "tusinde/decimal input/output præ/post pre/post midt/nord midt/syd midt/øst "
    "midt/vest hypo/hyper homo/hetero infra/supra ekso/endo"
)
# »efter og videreuddannelse«: the second begins the compound
_IN_ORDER = frozenset(
    {
        ("lør", "søn"),
        ("man", "tirs"),
        ("man", "ons"),
        ("tirs", "tors"),
        ("tors", "fre"),
        ("fre", "lør"),
        ("efter", "videre"),
        ("for", "videre"),
        ("første", "anden"),
        ("anden", "tredje"),
        ("til", "fravalg"),
        ("kort", "mellemlang"),
        ("foran", "efterstil"),
        ("ny", "videreu"),
        ("tredje", "fjerde"),
        ("fjerde", "femte"),
        ("femte", "sjette"),
        ("sjette", "syvende"),
        ("side", "underordn"),
        ("hver", "hellig"),
        ("hver", "week"),
        ("øre", "øjen"),
        ("øjen", "øre"),
        ("hjemme", "klinik"),
        ("hjemme", "ambulatorie"),
        ("hjemme", "sygehus"),
        ("hjemme", "hospitals"),
        ("hjemme", "telefon"),
        ("hjemme", "virksomheds"),
        ("frem", "udebliv"),
        ("for", "kindt"),
        ("små", "skole"),
        ("spæd", "små"),
        ("fleks", "skåne"),
        ("flex", "skåne"),
        ("hoved", "underentreprenør"),
        ("hoved", "underopgave"),
        ("hoved", "underpunkt"),
        ("hoved", "undermenu"),
        ("hoved", "underoverskrift"),
    }
)
_OPPOSITES = (
    frozenset(tuple(pair.split("/")) for pair in _PAIRS)
    | frozenset(tuple(reversed(pair.split("/"))) for pair in _PAIRS)
    | _IN_ORDER
)
# »Nord- og Sydjylland«
_REGIONS = late(
    r"(?:jylland|sjælland|danmark|fyn|amager|bornholm|europa|afrika|amerika|tyskland|norge|sverige|grønland|slesvig|byen"
    r"|havnen|fløjen|kysten)s?$"
)
_SHORTEST_REST = 3
_SHORTEST_NOUN = 5
_SHORTEST_LISTED_NOUN = 3
# »kan be og afkræfte«, »at til og framelde«; »går ind og udfylder« are two verbs
_VERBS_IN_PAIRS = (
    ("be", late(r"afkræfter?$")),
    ("af", late(r"(?:til(?:meld|kobl|slut)|bekræft)e?r?$")),
    ("til", late(r"(?:fra|af)(?:meld|vælg|kobl|slut|rigg)e?r?$")),
    ("fra", late(r"til(?:vælg|kobl)e?r?$")),
    ("op", late(r"ned(?:grader|skriv|juster|skaler|normer|træk)e?r?$")),
)
# »start og slutning«, »eksport og importører« are whole words
_DERIVED = late(r"(?:slutning|import(?:ør|er)|eksportør|modtagere)")
_PLACE_ADVERBS = ("dørs", "lands", "rigs", "bys", "landsk", "landske", "bysk")
_NUMBERS = word_set("en et to tre fire fem seks syv otte ni ti elleve tolv fler flere mange enkelt")
_NUMBERED = late(
    r"(?:årig|sproge[dt]|etages|fags|side[dt]|cylindret|da(?:ge|g)s|personers|mands|trins|lags|klasse|grads|delt|strenge[dt]"
    r"|familie|værelses|rums|bene[dt]|hjule[dt]|dørs|kammer|cifre[dt]|ledde[dt]|foldig|dimensional|spore[dt]|timers"
    r"|ugers|måneders|bogstavs|kanals|vejs|års|kolonne[dt]|dimension|farve[dt]|akse[dt]|hånds|køns|forælder|forsørger"
    r"|fløje[dt])"
)


@lru_cache(maxsize=20_000)
def is_opposite(bare: str, whole: str) -> bool:
    """Return whether both words (lower case) share a last part behind opposites or numbers: `ind`, `udskrivning`.

    Two adjectives that agree are two adjectives: »ny og udvidet«.
    """
    if _is_number_beside_numbered(bare, whole):
        return True
    rests = [
        whole[len(begin) :]
        for first, begin in _OPPOSITES
        if bare == first and whole.startswith(begin) and len(whole) >= len(begin) + _SHORTEST_REST
    ]
    if not rests or _DERIVED.match(whole):
        return False
    if any(map(_REGIONS.match, rests)):
        return True
    if reading_of_compound(whole) or any(map(_is_noun, rests)) or whole.endswith(_PLACE_ADVERBS):
        return True
    is_several = _is_of_several(whole) or _is_of_several(whole.removesuffix("s"))
    if bare in {"over", "under"} and is_singular_participle(whole):
        return True  # »over eller underbemandet«
    if base_of_adjective(bare) is None and bare != "ny":
        return base_of_adjective(whole) is not None or is_several
    return is_several and not is_inflected_adjective(bare)


def _is_noun(rest: str) -> bool:
    """Return whether the rest of the word is a noun that is long enough to be known by itself: `noterne`, `mund`."""
    if len(rest) >= _SHORTEST_NOUN:
        return bool(reading_of_compound(rest))
    return len(rest) >= _SHORTEST_LISTED_NOUN and is_listed_noun(rest)


def are_opposite_verbs(before: str | None, bare: str, whole: str, known: Verbs) -> bool:
    """Return whether two verbs share their last part: `be og afkræfte`, `at ind og udlevere`."""
    if any(bare == first and verb.match(whole) for first, verb in _VERBS_IN_PAIRS):
        return True
    if before != "at" or whole not in known.infinitives:
        return False
    return any(bare == first and whole.startswith(begin) and whole != begin for first, begin in _OPPOSITES)


def _is_of_several(word: str) -> bool:
    """Return whether it is an adjective or a participle in -e: `fastansatte`, `langsigtede`."""
    return is_inflected_adjective(word) or is_participle(word)


def _is_number_beside_numbered(bare: str, whole: str) -> bool:
    """Return whether it is `en og tosprogede`, `fire og femårige`; `fem og tredive` is a number."""
    return bare in _NUMBERS and any(
        whole.startswith(number) and _NUMBERED.match(whole, len(number)) for number in _NUMBERS if number != bare
    )
