"""Services by name that share a last part: `Facebook og Instagramprofil`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.nouns import reading_of

_SERVICES = word_set(
    "facebook instagram linkedin youtube twitter snapchat tiktok skype zoom teams whatsapp messenger word excel "
    "outlook powerpoint access android windows mac linux iphone ipad nemid mitid borger.dk aula google microsoft "
    "apple"
)


def are_services(bare: str, whole: str) -> bool:
    """Return whether both words (lower case) begin with a service, the second with a noun behind it."""
    if bare not in _SERVICES:
        return False
    rests = (whole[len(name) :].removeprefix("-") for name in _SERVICES if name != bare and whole.startswith(name))
    return any(bool(reading_of(rest)) for rest in rests)
