"""What each pattern of the models demands, in Danish. A test holds this table to the patterns in the schemas."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.documents import metadata, types
from funkbesk.documents.settings import COLOUR_PATTERN, DAY_PATTERN
from funkbesk.documents.version_policy import FINGERPRINT_PATTERN
from funkbesk.documents.word_lists import PHRASE_PATTERN


class Form(NamedTuple):
    """A demand on how a value is written; `message` follows the name of the key."""

    rule: str
    message: str
    advice: str


_FORMS: dict[str, Form] = {
    types.VERSION_PATTERN: Form(
        "version-form",
        "er ikke et versionsnummer.",
        "Skriv tre tal med punktum imellem: større.mindre.rettelse, fx 1.0.0.",
    ),
    types.ONE_PARAGRAPH: Form(
        "skema-linjeskift",
        "skal være ét afsnit.",
        "Saml teksten i ét afsnit uden tomme linjer, eller del den i flere punkter.",
    ),
    types.SOME_TEXT: Form("skema-tom", "er tom.", "Skriv en tekst, eller slet linjen."),
    COLOUR_PATTERN: Form("skema-farve", "er ikke en farve.", 'Skriv farven som "#" og seks tegn, fx "#1f4e79".'),
    PHRASE_PATTERN: Form(
        "skema-mønster",
        "er ikke et mønster.",
        "Skriv små bogstaver: ord, ord*, *ord, a|b og … mellem ord; ved * mindst tre bogstaver.",
    ),
    FINGERPRINT_PATTERN: Form(
        "skema-aftryk",
        "er ikke et aftryk af en ændring.",
        "Skriv de 12 tegn, som funkbesk check viser ved ændringen, i anførselstegn.",
    ),
    metadata.KLE_PATTERN: Form(
        "skema-kle", "er ikke et emnenummer i KLE.", 'Skriv emnenummeret i anførselstegn, fx "15.20.00".'
    ),
    metadata.FACET_PATTERN: Form(
        "skema-kle", "er ikke en handlingsfacet.", "Skriv et stort bogstav og to cifre, fx P35."
    ),
    metadata.DISCO_PATTERN: Form(
        "skema-disco", "er ikke en DISCO-08-kode.", 'Skriv seks cifre i anførselstegn, fx "242210".'
    ),
    metadata.ESCO_PATTERN: Form(
        "skema-esco", "er ikke en adresse.", "Skriv begrebets adresse i ESCO; den begynder med http."
    ),
    DAY_PATTERN: Form("skema-dato", "er ikke en dag.", "Skriv den som MM-DD, fx 12-24, eller som ÅÅÅÅ-MM-DD."),
    types.TIME_PATTERN: Form(
        "skema-tid", "er ikke et klokkeslæt.", 'Skriv det med punktum, fx 9.00–10.30 eller "9.00" i anførselstegn.'
    ),
    types.REFERENCE_PATTERN: Form(
        "skema-henvisning",
        "er ikke en henvisning til en beskrivelse.",
        "Skriv beskrivelsens id, fx faglig-koordinator, eller id#punkt.",
    ),
    types.DECISION_PATTERN: Form(
        "skema-henvisning",
        "er ikke en henvisning til en beslutning.",
        "Skriv mødets id, # og punktets id, fx 2027-03-10-chefgruppen#budget.",
    ),
}


def form_of(pattern: str) -> Form:
    """Return what `pattern` demands. Raises `KeyError` for a pattern that no model uses."""
    return _FORMS[pattern]


def known_patterns() -> frozenset[str]:
    """Return the patterns that have a sentence."""
    return frozenset(_FORMS)
