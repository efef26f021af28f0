"""Forms that only the first part of a compound has: `udviklings`, `forløbs`, `børne`, `billed`, `tvær`, `inter`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FUNCTION_WORDS, base_of_adjective, is_inflected_adjective, word_set
from funkbesk.lint.language.inflection import SHORTEST_HEAD
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, last_part_of, readings_of, verbs
from funkbesk.lint.word_lists import words

_WITH_JOINT_E = frozenset({"folke", "barne", "natte", "gæste", "skatte", "mælke", "vikinge"})
_WITH_E = word_set(
    "børne vindues ulykkes embedes jule ergo fysio special maskin engangs krea gæste pixi spunds fluorid stam "
    "endags flerdags heldags halvdags todages tredages flerårs toårs treårs helårs halvårs enmands tomands "
    "enplans etplans toplans højtryks lavtryks førstehånds andenhånds førsteårs andetårs tredjeårs"
)
# They begin compounds and are no words by themselves.
_COMBINING = word_set(
    "inter intra mini midi maxi mikro mono multi poly semi tvær elektro hydro termo bio geo agro psyko neuro kardio "
    "etno neo pseudo astro hard soft socio tele ultra intro cyber nano hyper infra meta mega giga petro afro øko"
)
# The only nouns of one syllable that take an -s-: »driftsopgaver«, but »bygopgaver«.
_SHORT_WITH_S = word_set(
    "amt bord brud bund brug bud dag drab drift dæk dåb død fond fred fund gud gæld gård hav hegn hjem hånd krig køb "
    "køn land liv magt råd ret rang sag salg sind skib skov slag slot smag sogn sport spund skab spring stab stand "
    "start stat strid svar syn tab tid ting tugt tvang tvivl valg vand værk værn ånd år"
)
# Adjectives and adverbs that look like a noun with an -s.
_NO_NOUN = late(
    r"(?:(?:gammel|daglig|nu)dags|alskens|(?:al|n|flere|mange)slags|læns|længs|(?:under|halv|hjem|oven|hen)vejs"
    r"|(?:^et|andet|alle|ingen|nogen|mange|fler|flere|samme|intet|noget)steds"
    r"|(?:inden|uden|til)(?:lands|sogns|bys|fjelds|havs|skærs)|ombords|[dm]hårs)$"
)
# A genitive or a passive rather than a first part: »uges«, »løses«.
_NO_JOINT = late(r"(?:s|(?<!els)e)s$")
_SYLLABLE = late(r"[aeiouyæøåé]+")
_LAST_PART_WITH_S = late(
    r"(?:ing|hed|skab|ion|tet|dom|else|tid|arbejd|drift|anlæg|udvalg|råd|syn|køb|bud|barsel|slag|vilkår|samfund|ret"
    r"|start|eksamen|affald|\w{2}(?:løb|gang|hold|orden|skud|brug|gård|tryk|skrift|lag|læg|drag|tag|rejs|hverv)|ansvar"
    r"|marked|museum|bibliotek|sekretariat|universitet|alder|fravær|beredskab|formål|udlån|eftersyn|behov|indhold"
    r"|besøg|vindue|embede|orlov|helbred|samvær|velfærd|forbrug)s$"
)
# »hundeskove«, »badegæster«: by itself such a noun begins no compound.
_TAKES_E = word_set(
    "and bad barn bjørn dreng fisk fugl fyr gås gæst havn hest hjort hund høne jul kalv kat ko konge lam leg lån lås "
    "mælk mus nar nonne prins ræv skat svin torsk træl tyr ulv ven"
)
_SHORTEST_WITH_S = 4
_SINGULAR = Reading.ONE


@lru_cache(maxsize=20_000)
def is_bound(word: str) -> bool:
    """Return whether the word (lower case) is a form that first parts of compounds have, and nothing else has.

    The -s of `forløbs` may also be that of a genitive, which stands without an article as seldom as it stands before
    »og«; the plurals in -s of English words (`jobs`, `links`) are in `words/flertal-paa-s.yaml`.
    """
    return word in _WITH_E or word in _COMBINING or _has_lost_its_e(word) or _has_got_an_e(word) or _has_got_an_s(word)


def is_stem_of_unknown_verb(word: str) -> bool:
    """Return whether it is a word in -e that is not known, as verbs have it in compounds: `bruse`, `køle`."""
    return word.endswith("e") and len(word) > SHORTEST_HEAD and _is_no_word(word)


def takes_joint(noun: str) -> bool:
    """Return whether the noun (lower case) has an -s- or -e- as the first part of a compound: `udvikling`, `hund`."""
    return takes_e(noun) or _LAST_PART_WITH_S.search(f"{noun}s") is not None


def takes_e(noun: str) -> bool:
    """Return whether the noun (lower case) has an -e- as the first part of a compound: `hund`, `leg`."""
    return noun in _TAKES_E


def _has_got_an_s(word: str) -> bool:
    """Return whether it is `forløbs` or `udviklings`: a noun in the singular with an -s."""
    if not word.endswith("s"):
        return False
    _, hyphen, word = word.rpartition("-")
    if hyphen and _LAST_PART_WITH_S.search(word) is None:
        return False  # »IoT-Agents«, but »open source-udviklings«
    if len(word) < _SHORTEST_WITH_S or _NO_JOINT.search(word):
        return False
    stem = word[:-1]
    if word in FUNCTION_WORDS or is_listed_noun(word) or stem in verbs() or _NO_NOUN.search(word):
        return False
    if base_of_adjective(word) is not None or ends_in_plural_in_s(word):
        return False
    if stem.endswith("arbejd") or _is_done(stem):
        return True
    if not readings_of(stem) & _SINGULAR or readings_of(stem) & Reading.THE_ONE:
        return False
    if len(_SYLLABLE.findall(stem)) == 1 and stem not in _SHORT_WITH_S:
        return False
    return is_listed_noun(stem) or not readings_of(word) or last_part_of(word) == "slags"


def _is_done(stem: str) -> bool:
    """Return whether it is what a known verb does, a noun that need not be listed: `fyring`."""
    return stem.endswith("ing") and f"{stem[:-3]}e" in verbs() and not readings_of(f"{stem}s")


def ends_in_plural_in_s(word: str) -> bool:
    """Return whether it is an English plural or a compound of one: `jobs`, `skolefotos`."""
    return any(word[at:] in _plurals_in_s() for at in range(len(word) - _SHORTEST_WITH_S + 1))


@lru_cache(maxsize=1)
def _plurals_in_s() -> frozenset[str]:
    return frozenset(words("flertal-paa-s"))


def _has_lost_its_e(word: str) -> bool:
    """Return whether it is `billed`, as in billedbøger; »billed« is no word, and »billede« is one."""
    return word.endswith("ed") and _is_no_word(word) and bool(readings_of(f"{word}e") & Reading.ONE)


def _has_got_an_e(word: str) -> bool:
    """Return whether it is `folke`, as in folkepension: a noun with an -e- that none of its forms has."""
    return word in _WITH_JOINT_E and _is_no_word(word)


def _is_no_word(word: str) -> bool:
    return (
        not readings_of(word)
        and word not in FUNCTION_WORDS
        and word not in verbs()
        and base_of_adjective(word) is None
        and not is_inflected_adjective(word)
    )
