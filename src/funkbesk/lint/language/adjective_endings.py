"""Adjectives that no list has, by their ending or their last part: `34-årig`, `afghansk`, `regnvåd`, `mangefarvet`.

Danish makes adjectives of nouns, verbs and numbers as freely as it makes compounds, so no list is ever whole. What
ends like an adjective and is no noun, no verb and no function word is taken for one.
"""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun, readings_of, verbs

# These make adjectives of anything. The nouns, pronouns and adverbs that happen to end so are named.
_OPEN_ENDING = late(
    r"(?:lig|mæssig|isk|(?:land|dan|nor|sven|ty|fran|engel|polit)sk|\w[rnlyi]dig|\wgig|\wnig|\wrig|\wtig|\w{3}fuld|\w{3}løs)$"
)
_NO_ADJECTIVE = late(
    r"(?:bolig|(?:^|[dgkvs]e?|tørre)fisk|^disk|harddisk|whisky|^b?risk|plig|krig|aldrig|^ørig|sverig)$"
)
# These do where the word is no noun.
_ENDING = late(
    r"(?:\w{3}ig|\w{2}(?<!lige)(?<!efter)(?<!hvor)(?<!medens)(?<!der)som|\w{2}[nlrtgmøvy]sk|\w(?:ot|or|ant)esk|\w{3}fri"
    r"|\w{3}(?:(?:[nu]r|on|isu|anu|ktu|idu|ntu|exu|ksu)el|(?:[nrs]t|c|str|or)iel|(?:t|s)iv|[iplrv]øs|[stn]ibel"
    r"|(?:[sn]|[pk]t|ort|rent)abel|medicinsk|(?:ul|ent|it|vision|lin)ær|ional|[mnt]ental|[rs]ontal|[lrt]ikal))$"
)
_NO_ENDING = late(
    r"(?:sig|torsk|marsk|forsk|hersk|ønsk|slynsk|vig|flig|fuldmægtig|forlig|vejrlig|massøs|souffløs|musikal|^gansk|^nødig|^stadig|^såsom)$"
)
_MADE_OF_VERB = late(r"(?P<verb>\w{2,})bar$")
# »mangefarvet«, »firkantet«, »blåøjet«: with a number, a size or a colour they say what something has.
_MANY_OR_SUCH = frozenset({
    "en", "et", "to", "tre", "fir", "fire", "fem", "seks", "otte", "fler", "flere", "mange", "dobbelt", "enkelt",
    "halv", "hel", "lang", "kort", "høj", "lav", "bred", "smal", "tynd", "tyk", "stor", "små", "blå", "rød",
    "grøn", "sort", "hvid", "grå", "gul", "brun", "lys", "mørk", "rund", "flad", "skæv", "spids", "blød", "hård",
    "god", "ond", "varm", "kold", "let", "tung", "løs", "fast", "tæt", "åben", "klar", "stærk", "svag", "ens",
    "hjul", "kalve", "trekant", "u", "v", "l", "kegle", "kugle", "stjerne", "kvadrat", "rør", "ring", "bølge",
})  # fmt: skip
_HAVING = (
    "farvet", "formet", "benet", "øjet", "håret", "hjertet", "sindet", "sproget", "armet", "kantet", "sidet",
    "hjulet", "stribet", "prikket", "kindet", "skuldret", "næset", "skægget", "bladet", "tonet", "motoret",
    "cylindret", "sporet", "løbet", "kornet", "fliget", "masket", "akslet", "cifret", "delt", "leddet", "lemmet",
    "fingret", "etages", "vægget", "skallet", "loftet", "næbbet", "halset", "halet", "stammet", "mastet", "strenget",
    "ærmet", "grenet", "hælet", "vinget", "tandet", "pandet",
)  # fmt: skip
# What compounds that are adjectives end in, whatever they begin with.
_ANY_COMPOUND = late(
    r"\w{3}(?:klar|stærk|svag|tung|sikker|villig|aktiv|social|neutral|specifik|relevant|fast|tæt|bevidst|nær|syg|vant"
    r"|kritisk|optimal|bred|dyb|skarp|varm|kold|rask|glad|lokal|global|digital|national|central"
    r"|baseret|orienteret|præget|betonet|betinget|truet|fyldt|klædt|farvet|formet|interesseret|hæmmet|støttet)$"
)
_SHORT_LAST_PARTS = frozenset({"rød", "våd", "høj", "dyb", "fri", "syg", "tom", "rig", "gul", "hvid"})
_PREFIX = late(
    r"(?:u|over|under|inter|multi|super|ultra|hyper|semi|pseudo|tvær|sam|selv|halv|hel|fler|for|post|præ|anti|pro|trans|bi|poly"
    r"|mikro|makro|mini|neo|mega|meget|små|eks|ekstra|vel|ny|gammel|lige|al|alt|fuld|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti"
    r"|mange|flere|før|efter|mellem|ikke|\d.*|.+-)"
)
_SHORTEST_LAST_PART = 4
_BETWEEN_PARTS = "se"


@lru_cache(maxsize=20_000)
def is_derived_adjective(word: str) -> bool:
    """Return whether the word (lower case) is an adjective in its base form by its ending or by its last part.

    Listed adjectives (`lexicon.adjectives`) need not be: `faglig` is, `god` is not.
    """
    if _OPEN_ENDING.search(word) and not _NO_ADJECTIVE.search(word):
        return True
    if word.endswith(_HAVING) and _tells_of_having(word):
        return True
    if not word[:1].isalnum() or readings_of(word) or is_verb(word) or _is_of_verb(word):
        return False
    if _ENDING.search(word) and not _NO_ADJECTIVE.search(word) and not _NO_ENDING.search(word):
        return True
    verb = _MADE_OF_VERB.search(word)
    if verb is not None and is_verb(verb["verb"].removeprefix("u")):
        return True
    return _ANY_COMPOUND.search(word) is not None or last_part(word) is not None


def _tells_of_having(word: str) -> bool:
    """Return whether a number, a size or a colour stands before what it has: `mangefarvet`, `u-formet`."""
    return any(word.removesuffix(part).removesuffix("-") in _MANY_OR_SUCH for part in _HAVING if word.endswith(part))


def is_verb(word: str) -> bool:
    """Return whether the word (lower case) is the infinitive or the imperative of a known verb: `forklar`."""
    known = verbs()
    return word in known or f"{word}e" in known or f"{word}{word[-1:]}e" in known


def _is_of_verb(word: str) -> bool:
    """Return whether the word is the participle of a known verb: `godkendt`, `overlappet`."""
    return word.endswith("t") and (word[:-1] in verbs() or f"{word[:-1]}e" in verbs())


@lru_cache(maxsize=20_000)
def last_part(word: str) -> str | None:
    """Return the listed adjective that a compound (lower case) ends in: `regnvåd` – våd; None for all other words."""
    for cut in range(1 if word[:1] == "u" else 2, len(word) - 2):
        if _may_be_last(word[cut:]) and begins_compound(word[:cut]):
            return word[cut:]
    return None


def _may_be_last(part: str) -> bool:
    """Return whether a compound may end in the part; `fingerspids` and `snemobil` are nouns as their last parts are."""
    is_long = len(part) >= _SHORTEST_LAST_PART or part in _SHORT_LAST_PARTS
    return is_long and part in adjectives().definite and not is_listed_noun(part)


def begins_compound(first: str) -> bool:
    """Return whether a compound can begin so: a noun, an adjective or a verb, an -s- or -e- behind it, or a prefix."""
    if _PREFIX.fullmatch(first):
        return True
    stems = (first, first[:-1] if first[-1] in _BETWEEN_PARTS else first)
    return any(len(stem) > 2 and (_is_noun(stem) or stem in adjectives().definite or is_verb(stem)) for stem in stems)


def _is_noun(word: str) -> bool:
    return bool(readings_of(word) & (Reading.ONE | Reading.MANY))


def definite_by_ending(base: str) -> str:
    """Return the form in -e of a derived adjective: `voldsomme`, `psykosociale`, `mangefarvede`, `plausible`."""
    definite = adjectives().definite
    part = next((base[cut:] for cut in range(1, len(base) - 2) if base[cut:] in definite), None)
    if part is not None and (_may_be_last(part) or _ANY_COMPOUND.search(base)):
        return f"{base[: -len(part)]}{definite[part]}"
    if base.endswith("bel"):
        return f"{base[:-2]}le"
    if base.endswith("el"):
        return f"{base}le"
    if base.endswith("som"):
        return f"{base}me"
    if base.endswith("et"):
        return f"{base[:-1]}de"
    return base if base.endswith("e") else f"{base}e"


@lru_cache(maxsize=20_000)
def is_derived_in_e(word: str) -> bool:
    """Return whether the word (lower case) is the form in -e of a derived adjective: `34-årige`, `afghanske`."""
    if not word.endswith("e") or len(word) < 5 or word in verbs() or readings_of(word):
        return False
    stems = [word[:-1]]
    if word.endswith("ede"):
        stems = [f"{word[:-2]}t"]
    elif word[-2:-1] == word[-3:-2]:
        stems.append(word[:-2])
    elif word.endswith("le"):
        stems.append(f"{word[:-2]}el")  # plausible
    return any(is_derived_adjective(stem) and definite_by_ending(stem) == word for stem in stems)
