"""The name of a role, a unit or a forum as it begins a sentence about that one: »Centerchefen indstiller, at …«.

A register has roles as one speaks of any of them (»områdechef«); what one of them does takes the definite form. It is
taken from the register and never made up: »chef for Beskæftigelse« and »faglig koordinator« don't inflect by an ending.
"""

from __future__ import annotations

import re

from funkbesk.documents.entry_names import everybody
from funkbesk.documents.register import Register

_ENDING = r"(?:n|t|en|et|ne|ene|erne|(?P<last>[bdfgklmnprst])(?:en|et))"
_HEAD_ENDS = re.compile(r"(?:en|et|ene|erne)$")
_PREPOSITION = re.compile(r" (?:for|i|af|på|til|ved|med|hos|under) ")


def definite_name(register: Register | None, identifier: str) -> str | None:
    """Return the name in its definite form: a proper name, an approved form of the register, or None without either.

    The name of a unit or a forum that begins with a capital (»Arbejdsmarked og Social«, »LMU«) is a proper name.
    """
    entry = everybody(register).get(identifier)
    if register is None or entry is None:
        return None
    if _is_definite(entry.name) or (identifier not in register.roles and entry.name[:1].isupper()):
        return entry.name
    return next((form for form in entry.forms if _is_definite_form(form, entry.name)), None)


def _is_definite(name: str) -> bool:
    """Return whether the word that carries the name is definite: of »medarbejder i afdelingen« that is the first."""
    return _HEAD_ENDS.search(_PREPOSITION.split(name)[0]) is not None


def _is_definite_form(form: str, name: str) -> bool:
    """Return whether the form is the definite one of the name: with the ending, or with »den« or »det« before it."""
    article, _, rest = form.partition(" ")
    if article.casefold() in {"den", "det"}:
        return rest.casefold().split()[-1:] == name.casefold().split()[-1:]
    head, kept = _head_and_rest(name)
    found, own = _head_and_rest(form)
    return own == kept and _bent(found, head)


def _head_and_rest(name: str) -> tuple[str, str]:
    name = name.casefold()
    place = _PREPOSITION.search(name)
    return (name, "") if place is None else (name[: place.start()], name[place.start() :])


def _bent(form: str, word: str) -> bool:
    found = re.fullmatch(re.escape(word) + _ENDING, form)
    return found is not None and found["last"] in {None, word[-1:]}
