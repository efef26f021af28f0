"""Ids for new files, checked before a file is named after them."""

from __future__ import annotations

import re
import unicodedata

from funkbesk.cli.problem import Problem
from funkbesk.display import cut
from funkbesk.documents.checks import RESERVED_ID_PATTERN
from funkbesk.documents.names import REGISTER_NAME
from funkbesk.documents.new_ids import id_from_name
from funkbesk.documents.types import ID_PATTERN, MAX_ID
from funkbesk.files import is_device

_FORM = "Brug små bogstaver, tal og enkelte bindestreger, fx faglig-koordinator."


def new_id(text: str) -> str:
    """Return `text` as an id that a file can be named after, letters composed (NFC). Raises `Problem`."""
    identifier = unicodedata.normalize("NFC", text)
    if len(identifier) > MAX_ID:
        raise Problem(f"Id’et {cut(identifier, 40)} er længere end {MAX_ID} tegn.", "Vælg et kortere id.")
    if not re.fullmatch(ID_PATTERN, identifier):
        near = id_from_name(re.sub(r"\.ya?ml\Z", "", identifier))
        raise Problem(f"»{identifier}« kan ikke være et id.", f"Mente du {near}? {_FORM}" if near else _FORM)
    if re.match(RESERVED_ID_PATTERN, identifier):
        raise Problem(
            f"{identifier} kan ikke være et id: YAML læser det som noget andet end tekst.", "Vælg et andet id."
        )
    if is_device(identifier):
        raise Problem(f"En fil kan ikke hedde {identifier} på Windows.", "Vælg et andet id.")
    if f"{identifier}.yaml" == REGISTER_NAME:
        raise Problem(f"Filen {REGISTER_NAME} er registret og kan ikke være en beskrivelse.", "Vælg et andet id.")
    return identifier


def one_line(text: str, option: str) -> str:
    """Return a name or a title with single spaces. Raises `Problem` for an empty text and for broken bytes."""
    words = " ".join(text.split())
    if not words:
        raise Problem(f"Teksten efter {option} er tom.", f'Skriv den i anførselstegn: {option} "…"')
    if any(unicodedata.category(character) == "Cs" for character in words):
        raise Problem(f"»{words}« indeholder tegn, der ikke kan læses.", "Skriv teksten igen.")
    return words
