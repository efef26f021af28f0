"""Names and abbreviations that share a last part: `Facebook og Instagramprofil`, `cpr og cvr-numre`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.whole_words import describes_something
from funkbesk.lint.language.grammar import FUNCTION_WORDS, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.nouns import reading_of

_SERVICES = word_set(
    "facebook instagram linkedin youtube twitter snapchat tiktok skype zoom teams whatsapp messenger word excel "
    "outlook powerpoint access android windows mac linux iphone ipad nemid mitid borger.dk aula google microsoft "
    "apple"
)
_ABBREVIATED = late(r"(?P<first>[a-zæøå]{1,8})-(?P<last>[a-zæøå]{4,})$")
_SHORT = late(r"[a-zæøå]{2,6}$")
_WITH_WHOM = word_set("med fra til hos mellem imellem for")
_SEVERAL_OR_KNOWN = Reading.MANY | Reading.THE_ONE | Reading.THE_MANY


def are_services(bare: str, whole: str) -> bool:
    """Return whether both words (lower case) begin with a service, the second with a noun behind it."""
    if bare not in _SERVICES:
        return False
    rests = (whole[len(name) :].removeprefix("-") for name in _SERVICES if name != bare and whole.startswith(name))
    return any(bool(reading_of(rest)) for rest in rests)


def are_abbreviations(bare: str, whole: str, before: str | None) -> bool:
    """Return whether no known word stands beside a compound that begins with another: `cpr`, `cvr-numre`.

    Written in capitals both may be persons or offices: »samarbejder med PPR og SSP-konsulenter«.
    """
    short = _ABBREVIATED.match(whole.lower())
    is_known = bool(reading_of(bare.lower())) or describes_something(bare.lower()) or bare.lower() in FUNCTION_WORDS
    if short is None or is_known or not _SHORT.match(bare.lower()) or not reading_of(short["last"]) & _SEVERAL_OR_KNOWN:
        return False
    if reading_of(short["first"]):
        return False
    return bare.islower() or (bare.isupper() and before not in _WITH_WHOM)
