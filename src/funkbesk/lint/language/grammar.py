"""Danish word classes as far as the language rules need them: closed classes as sets, adjectives by list and ending."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.adjective_endings import definite_by_ending, is_derived_adjective, is_derived_in_e
from funkbesk.lint.language.lexicon import adjectives, is_listed_noun, verbs


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text: easier to read, and to add to, than a list of quoted words."""
    return frozenset(text.split())


MODALS = word_set("kan kunne skal skulle vil ville må måtte bør burde tør turde")
FINITE = word_set("er var bliver blev har havde kan skal vil må bør gør får fik kom gik tog gav stod lå så ved")
# Finite forms of verbs that descriptions seldom need as infinitives and that the list of verbs may lack.
COMMON_FINITE = word_set(
    "bor findes giver går gælder hedder indberetter kommer kræver ligger mangler ser siger sidder sker står svarer "
    "tager ønsker"
)
BEFORE_INFINITIVE = MODALS | {"at"}
SURELY_FINITE = FINITE - {"ved", "så", "lå"}
"""Without those that are another word as well."""
COPULAS = word_set("er var være været bliver blev blive blevet")
HAVING = word_set("har have havde haft")
HAVING_OR_GETTING = HAVING | word_set("får få fik fået")
AUXILIARIES = COPULAS | HAVING_OR_GETTING
"""In any form: with one of them before it, a participle belongs to a verb and describes no noun."""
FINITE_HELPERS = MODALS | word_set("er var bliver blev har havde")
"""What carries a sentence while another verb, or a predicate, says what is done."""
JOINS = word_set("og eller samt")
PREPOSITIONS = word_set(
    "ad af bag blandt efter for foran forud fra før gennem hos i igennem imellem imod inden indenfor inklusive langs "
    "med mellem mod om omkring over overfor på siden til trods uden udenfor under ved via vedrørende"
)
GIVING = word_set(
    "give giver gav givet tilbyde tilbyder tilbød sende sender sendte yde yder ydede vise viser forære forærer låne "
    "låner skaffe skaffer lære lærer"
)
"""Verbs that have two objects: what is given, and before it who gets it."""
PARTICLES = word_set("af bort frem hen hjem igen ind ned op sammen tilbage ud ude videre væk")
PRONOUNS = word_set(
    "jeg du han hun den det de vi i man mig dig ham hende sig os jer dem der denne dette disse hinanden"
)
SUBJECTS = word_set("jeg du han hun vi man")
"""Where one of these stands, there is a verb of its own, also one that the list of verbs lacks: »klikker du«."""
PERSONAL_OBJECTS = word_set("mig dig ham hende sig os jer dem")
OBJECTS = PERSONAL_OBJECTS | word_set("den det hinanden")
DEFINITE_ARTICLES = word_set("den det de")
"""They are pronouns as well: »så har den stor betydning«."""
RELATIVES = word_set("der som")
OWNERS_OF_MANY = word_set("mine dine sine vores jeres deres hans hendes dens dets")
"""Owners that stand before a plural."""
OWNERS = OWNERS_OF_MANY | word_set("min mit din dit sin sit vor vort vore")
ALSO_CONJUNCTIONS = word_set("om før inden siden efter ved")
"""Prepositions that open a clause as well, or are a verb: »ved de små ting«."""
CONTENT_CLAUSES = word_set("om at hvad hvem hvilke hvilken hvilket hvor hvordan hvornår hvorfor hvorvidt")
"""They open a clause that is the subject or the object of another."""
NEGATIONS = word_set("ikke aldrig ingen intet")
SUBORDINATORS = word_set(
    "at der fordi hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår hvorvidt idet indtil mens når "
    "om selvom siden skønt som så da"
)
OTHER_FUNCTION_WORDS = word_set(
    "aldrig alene alle allerede alligevel alt altid altså anden andet andre bare begge blot både da derfor derved "
    "desuden dog du efterfølgende ej ellers en end endnu enhver ens et ethvert fx først gerne her herunder hver "
    "hverken hvert hvorefter ifølge igen ikke ingen intet jo kun let lige længere mange med meget men mere mest "
    "mindre mindst nemlig netop ny nok nogen noget nogle nu næsten også omtrent ofte samme samtidig se selv sidst sin "
    "sine sit sjældent snart stadig stadigvæk straks således temmelig tit ud var vel vores være yderligere især "
    "eksempelvis særlig særligt primært egen eget egne deres dets dens hans hendes min mit mine din dit dine jeres "
    "fælles hvorpå hvormed heraf hertil dengang derefter derudover dernæst dermed herefter hermed hvorved muligvis "
    "måske heller uhyre henholdsvis"
)
FUNCTION_WORDS = (
    MODALS | FINITE | COPULAS | JOINS | PREPOSITIONS | PARTICLES | PRONOUNS | SUBORDINATORS | OTHER_FUNCTION_WORDS
)


@lru_cache(maxsize=20_000)
def base_of_adjective(word: str) -> str | None:
    """Return the base form where `word` (lower case) is an adjective in base form or in -t, else None.

    `faglig` and `fagligt` give faglig, `digital` and `digitalt` digital; `faglige` gives None, as any other word.
    """
    if _is_base(word):
        return word
    if not word.endswith("t") or (is_listed_noun(word) and word[:-1] not in adjectives().definite):
        return None  # »arrangement«
    return word[:-1] if _is_base(word[:-1]) else None


def is_adverb_in_t(word: str) -> bool:
    """Return whether the word (lower case) is an adjective in -t, as adverbs made of adjectives are: `hurtigt`."""
    base = base_of_adjective(word)
    return base is not None and base != word


def definite_of_adjective(base: str) -> str:
    """Return the form in -e: faglig – faglige, kulturel – kulturelle, langsom – langsomme, sikker – sikre."""
    return adjectives().definite.get(base) or definite_by_ending(base)


@lru_cache(maxsize=20_000)
def is_inflected_adjective(word: str) -> bool:
    """Return whether `word` is an adjective in -e, or a participle, which stands before a noun in the same way."""
    if word.endswith(("ende", "ede", "ste", "lige", "mæssige", "iske", "fulde", "løse")):
        return True
    return word in adjectives().definite_forms or word in _OTHER_INFLECTED or is_derived_in_e(word)


@lru_cache(maxsize=20_000)
def is_any_adjective(word: str) -> bool:
    """Return whether the word (lower case) is an adjective, in any form."""
    return base_of_adjective(word) is not None or is_inflected_adjective(word)


# No »svige«, »mise« … makes a participle of them.
_INFINITIVES_IN_TE = word_set(
    "svigte miste jagte sigte skimte slagte snerte styrte omstyrte vriste tilsigte formaste forlyste foranstalte pifte"
)


@lru_cache(maxsize=20_000)
def is_participle(word: str) -> bool:
    """Return whether `word` (lower case) can be nothing but the plural of a participle: `afsluttede`, `nyansatte`.

    Those in -ende look the same in both numbers.
    """
    if word in _INFINITIVES_IN_TE:
        return False
    for stem in {word, _PREFIX.sub("", word)}:
        if stem.endswith("ede") and stem[:-2] in verbs():
            return True
        if stem.endswith("te") and not stem.endswith("tte") and f"{stem[:-2]}{stem[-3:-2]}e" in verbs():
            return True  # gemte – gemme
        if stem.endswith("te") and f"{stem[:-2]}e" in verbs():
            return True
    return _STRONG_PARTICIPLE.search(word) is not None


@lru_cache(maxsize=20_000)
def is_singular_participle(word: str) -> bool:
    """Return whether `word` (lower case) is the participle of a known verb, and no noun: `anerkendt`, `afsluttet`."""
    if is_listed_noun(word) or word in FUNCTION_WORDS or _is_only_adjective(word):
        return False
    if word.endswith("et"):
        return word[:-1] in verbs()
    return word.endswith("t") and (f"{word[:-1]}e" in verbs() or f"{word[:-1]}{word[-2:-1]}e" in verbs())  # adskil(l)e


@lru_cache(maxsize=20_000)
def definite_of_participle(word: str) -> str | None:
    """Return the form that a participle (lower case) has behind »den«: bestilt – bestilte, vedtaget – vedtagne.

    None for what is no participle of a known verb, and for nouns that are spelled like one.
    """
    if is_listed_noun(word) or word in FUNCTION_WORDS or _is_only_adjective(word):
        return None
    strong = _STRONG.search(word)
    if strong is not None:
        return f"{word[: strong.start()]}{_STRONG_DEFINITE[strong[0]]}"
    for stem in {word, _PREFIX.sub("", word)}:
        if stem.endswith("et") and stem[:-1] in verbs():
            return f"{word[:-1]}de"
        if stem.endswith("t") and (f"{stem[:-1]}e" in verbs() or f"{stem[:-1]}{stem[-2:-1]}e" in verbs()):
            return f"{word}e"
    return None


def _is_only_adjective(word: str) -> bool:
    """Return whether it is an adjective that a verb looks like or is made of: `stolt`, `fuldt` (no »fuldet«)."""
    return word in _NEVER_DONE or (word[-1:] == "t" and word[:-1] in adjectives().definite and word not in ALSO_DONE)


ALSO_DONE = word_set("løst vist lyst")
"""Participles that look like the neuter of an adjective."""
_NEVER_DONE = word_set("stolt trist tyst")
_STRONG_DEFINITE = {
    "taget": "tagne", "givet": "givne", "skrevet": "skrevne", "fundet": "fundne", "bundet": "bundne", "budt": "budte",
    "lagt": "lagte", "sat": "satte", "valgt": "valgte", "solgt": "solgte", "bragt": "bragte", "stået": "ståede",
    "slået": "slåede", "kommet": "komne", "drevet": "drevne", "trukket": "trukne", "skåret": "skårne",
    "gjort": "gjorte", "talt": "talte", "spurgt": "spurgte", "sagt": "sagte", "vundet": "vundne", "brudt": "brudte",
    "holdt": "holdte", "hjulpet": "hjulpne", "skudt": "skudte",
}  # fmt: skip
_STRONG = late(rf"(?:{'|'.join(_STRONG_DEFINITE)})$")
_PREFIX = late(r"^(?:u|ny|for|gen|vel|ikke-|fast|sam|selv|færdig|halv|højt|deltids|fuldtids|time|hjemme)")
_STRONG_PARTICIPLE = late(
    r"(?:krevne|undne|budne|brudte|tagne|givne|trukne|skårne|holdte|frosne|stjålne|komne|drevne|tvungne|svundne|satte|lagte"
    r"|valgte|bragte|solgte|løbne|faldne|grebne|skudte|sprungne|sunkne|slidte|skredne|strøgne|gravne|hugne|gledne|stegne"
    r"|forladte|stødte|svorne|vredne|spurgte|talte|gjorte|vejede|krøbne|kvalte|vævne)$"
)
_OTHER_INFLECTED = word_set(
    "nye gamle små få mange andre fælles egne enkelte hele halve første sidste øvrige forrige næste interne "
    "eksterne relevante svære gode bedre større mindre højere lavere flere færre samme"
)


def _is_base(word: str) -> bool:
    return word in adjectives().definite or is_derived_adjective(word)
