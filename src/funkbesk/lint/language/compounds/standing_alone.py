"""Words that say enough beside a compound: a means, a place to go to, a plural: `skilte og facademaling`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import PLACES_OF_WORK
from funkbesk.lint.language.compounds.shared_parts import is_of_its_own
from funkbesk.lint.language.compounds.verb_parts import is_likely_verb
from funkbesk.lint.language.compounds.whole_words import begins_known_compound, reading_of_compound
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import is_any_adjective, word_set
from funkbesk.lint.language.lexicon import Reading, first_part_of
from funkbesk.lint.language.nouns import is_countable, reading_of

# Compounds that are no more than one thing: »forside og metadata«, »via mail og telefonsamtaler«.
_NAMES_ONE_THING = ("telefonsamtale", "metadata")
_LONGEST_STEM = 5
_BEFORE_MEANS = word_set("via pr per gennem")
_MEANS = word_set(
    "mail e-mail sms chat brev post telefon radio tv web internet presse computer app hjemmeside intranet portal avis "
    "kiosk butik tolk netværk leg musik"
)
# »kører til skole og fritidsaktiviteter«: one goes there without an article
_PLACES_TO_GO = word_set("børnehave dagpleje hospital kirke klub sfo skole sygehus vuggestue")
_OF_SCHOOLS = ("klasse", "elev", "årgangs")  # »deltager i skole og klassekonferencer«
_BEFORE_PLACES = word_set("til i på fra hos med mellem imellem")
_ROOMS = ("lokaler", "lokalerne", "rum", "rummene", "kontorer", "kontorerne")
# »diabetes og hjertesygdomme«: each is one by itself
_ILLNESSES = word_set(
    "adhd aids allergi anoreksi angst artrose astma autisme borreliose bulimi demens depression diabetes difteri eksem "
    "epilepsi gigt hiv influenza kol kræft migræne overvægt parkinson psoriasis sclerose skizofreni stress tuberkulose"
)
_OF_ILLNESSES = late(r"(?:sygdom|lidelse|infektion|forstyrrelse)(?:m?(?:en|e|ene)|r|rne|er|erne|n)?$")
_PERSONS = "ninge"  # »med flygtninge- eller indvandrerbaggrund«
_THE = Reading.THE_ONE | Reading.THE_MANY
_ONE_ONLY = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})


def stand_by_themselves(bare: str, whole: str, before: str | None) -> bool:
    """Return whether each word says enough: the same twice, a means, a place to go to, one thing and a known one."""
    if _are_many_beside_one(bare, whole):
        return True
    if (before in _BEFORE_MEANS and bare in _MEANS) or is_of_its_own(whole):
        return True
    if is_illness_by_itself(bare, whole):
        return True
    if before in {"mellem", "imellem"} and not reading_of_compound(whole) & _THE:
        return True  # »mellem kommune og lokalråd«
    if bare in PLACES_OF_WORK and whole.endswith(_ROOMS):
        return True  # »gør rent i kantine og mødelokaler«
    if before in {"den", "de"} and is_any_adjective(bare) and not is_any_adjective(whole):
        return True  # »den unge og familiemedlemmerne«
    if whole.startswith((bare, bare[:_LONGEST_STEM], *_NAMES_ONE_THING)):
        return True
    is_known = bool(reading_of_compound(whole) & _THE)
    if (
        before in _BEFORE_PLACES
        and bare in _PLACES_TO_GO
        and first_part_of(whole) not in _PLACES_TO_GO
        and not whole.startswith(_OF_SCHOOLS)
        and not is_known
    ):
        return True
    if before in {"en", "et"}:
        return is_known or (genders_of(bare) == {before[-1]} and genders_of(whole) == {"n", "t"} - {before[-1]})
    return False


def is_illness_by_itself(bare: str, whole: str) -> bool:
    """Return whether an illness stands beside illnesses of a kind: `diabetes og hjertesygdomme`."""
    return bare in _ILLNESSES and _OF_ILLNESSES.search(whole) is not None


def _are_many_beside_one(bare: str, whole: str) -> bool:
    """Return whether a plural stands beside what has none, and begins no known compound: `skilte`, `facademaling`."""
    if (
        bare.endswith(_PERSONS)
        or reading_of(bare) is not Reading.MANY
        or is_likely_verb(bare)
        or reading_of_compound(whole) not in _ONE_ONLY
    ):
        return False
    return not is_countable(whole) and not begins_known_compound(bare, whole)
