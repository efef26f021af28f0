"""Stuff that a verb moves, uses or looks after, beside a compound that names another thing: `kører grus og havefliser`.

»Grus« is as good an object of »kører« as »havefliser« are, so no part is lacking; »reparerer el og gasmålere« lacks
one, since nobody repairs electricity.
"""

from __future__ import annotations

from funkbesk.lint.language.compounds.shared_parts import has_open_last_part, is_done_to_things
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.texts.text import Text

# What is carried, used up, put somewhere or taken away.
_HANDLING = word_set(
    "bære flytte fragte hente bringe udbringe køre lægge strø sprede fjerne servere uddele udlevere "
    "dele pakke samle indsamle opsamle slå plante grave vande feje rydde smide spise drikke tilberede lappe hælde "
    "pumpe stable læsse aflæsse blande medbringe skære snitte "
    "smøre stege koge anrette"
)
_STUFF = word_set(
    "grus sand jord sten ler muld mos alge ukrudt græs hø halm korn foder gødning kompost bark flis brænde blade "
    "sne is salt vand damp luft ilt gas olie benzin diesel fedt maling lak lim kit spartel cement beton asfalt "
    "mørtel gips tjære glas papir pap plast plastik metal jern stål træ gummi læder stof uld garn perler tekstil "
    "skrald affald papiraffald støv aske slam skrot tøj linned sengetøj fodtøj mad brød kage kød fisk frugt grønt "
    "ost smør mælk suppe salat ris mel sukker kaffe te saft juice sodavand øl vin slik snack kiks chokolade "
    "medicin creme sæbe sprit shampoo gel rør kabel fliser penge post udstyr legetøj værktøj blod urin spyt"
)
# Things to count, which stand without an article behind a few verbs only: »passer have og gårdsplads«.
_WITH_THINGS = {
    "klippe": "græs hæk plæne hår skæg",
    "passe": "have hus hjem park",
    "vaske": "bil toilet",
    "rengøre": "gulv toilet køkken trappe væg",
    "feje": "gård fortov gulv trappe",
    "sætte": "hegn telt skilt",
    "opsætte": "hegn telt",
    "leje": "telt bord",
    "udleje": "telt",
    "udstede": "pas",
    "udlevere": "pas nøgle",
    "dække": "bord",
    "tjekke": "kæde dæk",
    "undersøge": "væg tag",
    "male": "væg loft hegn",
    "synge": "sang",
    "skrive": "tale",
    "skifte": "olie ble vand sengetøj",
    "udskifte": "olie vand",
    "se": "film tv teater",
    "høre": "musik radio",
    "forberede": "sang musik dans",
    "bruge": "sang musik dans leg",
}
# »forebygger brand og vandskader«, »behandler angst og søvnproblemer«
_AGAINST = word_set("forebygge behandle lindre bekæmpe forhindre undgå afværge mindske")
_ILLS = word_set(
    "brand angst stress vold mobning tyveri sygdom smitte smerte frost fugt depression ensomhed kriminalitet misbrug "
    "svimmelhed fald kulde skimmel støj hærværk spild"
)
_THINGS_OF_VERBS = {verb: frozenset(things.split()) for verb, things in _WITH_THINGS.items()}
_BETWEEN = word_set("med ud op ned ind væk rundt frem hjem nyt ny alt også")
_FARTHEST = 4
# They go with nearly any first part, and are things all the same.
_THINGS = ("skab", "skabe", "kort", "plads", "pladser", "varer", "udstyr", "stolper", "materialer")


def is_handled_too(text: Text, join: int) -> bool:
    """Return whether the verb before the word needs no more than that word: `fjerner mos og algebelægninger`."""
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    verb = _verb_before(text, join - 1)
    if verb in _AGAINST:
        return bare in _ILLS
    if number_of(bare) is not None or is_done_to_things(whole):
        return False
    if has_open_last_part(whole, of_things=False) and not whole.endswith(_THINGS):
        return False
    return verb is not None and (bare in _THINGS_OF_VERBS.get(verb, ()) or (verb in _HANDLING and bare in _STUFF))


def _verb_before(text: Text, index: int) -> str | None:
    """Return the infinitive of such a verb before the word, with no more than particles and »med« between them."""
    for place in range(index - 1, max(index - _FARTHEST, -1), -1):
        if not beside(text, place):
            return None
        word = text.lower_words[place]
        for verb in (word, word.removesuffix("r"), f"{word}e"):  # »kører«, »kør«
            if verb in _HANDLING or verb in _THINGS_OF_VERBS or verb in _AGAINST:
                return verb
        if word not in _BETWEEN:
            return None
    return None
