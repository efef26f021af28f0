"""What somebody makes of a thing, or holds it to be: `dejen æltes smidig`, `vurderes bevaringsværdig`.

The adjective is said of the thing that is worked on and has no -t, although a verb of doing stands before it.
Behind a neuter it ends on -t all the same: `spænd nettet stramt`.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import ends_phrase
from funkbesk.lint.language.adverbs.governing_verbs import infinitive_of
from funkbesk.lint.language.genders_of_subjects import Gender, is_neuter
from funkbesk.lint.language.grammar import COPULAS, FINITE_HELPERS, PARTICLES, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.neighbours import following_word
from funkbesk.lint.language.number.plural_subjects import subject_before
from funkbesk.lint.language.number.predicate_adjectives import ends_without_e
from funkbesk.lint.language.predicate_subjects import gender_of_subject
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# What can be seen or felt of a thing.
_OF_A_THING = word_set(
    "smidig blød blank glat jævn luftig tør våd fugtig varm kold lun ren tynd tyk flad spids skarp rund konkav konveks "
    "fin grov stiv stram løs tom fuld hel elastisk mat lys mørk hvid grøn rød sort gul blå brun grå gylden sprød mør "
    "sej porøs homogen klar steril klumpfri fedtfri støvfri plan ru kridhvid snehvid gennemsigtig vandtæt lufttæt "
    "ensfarvet ensartet cremet medgørlig bøjelig plastisk farbar fremkommelig skør"
)
_MAKING = word_set(
    "ælte pumpe hærde røre piske polere slibe klippe fryse bage stege koge tørre vaske skrubbe skure feje stampe "
    "tromle hamre smelte male farve lakere stryge glatte banke knuse hakke rive mose save file høvle bøje pudse gnide "
    "spule suge hugge skrabe rense rydde rulle valse støbe forme modellere sprøjte bejdse lude blege vride "
    "centrifugere puste skumme vispe purere blende sigte trimme barbere rage massere tilhugge udhugge kalke hvidte "
    "opvarme nedkøle køle afkøle tø optø spise drikke servere"
)
_LEAVING = word_set(
    "efterlade aflevere levere sælge købe nyde opbevare modtage servere returnere overdrage overlevere spise drikke"
)
# Of what these do the same words tell the manner as well: »slår hårdt«, but »slår barren flad«.
_MAKING_SO = {
    "hård": word_set("pumpe hærde fryse bage stampe ælte koge tørre"),
    "varm": word_set("køre løbe"),
    "tør": word_set("køre løbe presse"),
    "tom": word_set("køre"),
    "flad": word_set("slå presse trykke træde"),
    "plan": word_set("slå"),
    "tynd": word_set("trække strække"),
    "lang": word_set("trække strække rulle"),
    "blød": word_set("smøre"),
    "smidig": word_set("smøre"),
    "lav": word_set("klippe trimme slå save"),
    "kort": word_set("klippe trimme slå save"),
    "høj": word_set("klippe trimme"),
    "positiv": word_set("teste"),
    "negativ": word_set("teste"),
    "skarp": word_set("hvæsse slibe file"),
    "skæv": word_set("hænge sætte lægge bøje"),
    "stærk": word_set("lagre brygge koge trække gøre"),
    "blank": word_set("udstede aflevere underskrive slide"),
    **dict.fromkeys(("ugyldig", "skyldig", "uskyldig", "ulovlig"), word_set("kende")),
    "ryddelig": _LEAVING,
    "kølig": word_set("nyde servere spise drikke"),
    "frisk": _LEAVING,
    "åben": word_set("dreje skubbe trække sparke slå presse bryde skære klippe tvinge lirke puste svinge låse hugge"),
    "fri": word_set("dreje skubbe trække slå presse bryde skære klippe tvinge grave hugge kæmpe save rydde"),
    "lydig": word_set("træne opdrage"),
    "smal": word_set("klippe trimme save"),
}
_KEEPING_SO = word_set("holde gøre lade spænde strække trække sætte hænge lægge")
_JUDGING = word_set(
    "vurdere skønne bedømme dømme erklære anse klassificere kategorisere mærke betegne karakterisere kåre udpege "
    "udnævne stadfæste"
)
_OF_A_WORTH = late(
    r"(?:værdig|pligtig|bar|farlig|skadelig|giftig|fri|holdig|moden|egnet|dygtig|gyldig|skyldig|levedygtig|nødvendig"
    r"|ulovlig|lovlig|sund|miljøvenlig|tilgængelig|vigtig|mulig|stærk|svag|høj|lav|stor|god|klar|ansvarlig|stabil)$"
)
_REACH = 6
_STANDING = word_set("står stod stå ligger lå ligge hænger hang hænge sidder sad sidde")
_PUT = word_set("placeres stilles hænges sættes lægges opsættes ophænges opstilles anbringes placeret hængt stillet")
_SEEN = word_set("synlig tydelig pæn diskret tilgængelig usynlig")
_DEGREES = word_set("helt lidt meget så ret ikke for alt altid ofte stadig")


def belongs_to_neuter(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it stands behind verb and neuter, so that it ends on -t in any sense: `spænder nettet stram`."""
    lower = text.lower_words
    if lower[index] not in _OF_A_THING or index < 2 or not is_neuter(lower[index - 1]):
        return False
    if not ends_phrase(text, index, known) or any(following_word(text, at) is None for at in (index - 2, index - 1)):
        return False
    verb = infinitive_of(text, index - 2, known, is_surely_verb=True)
    return verb is not None and (verb in _MAKING or verb in _LEAVING or verb in _KEEPING_SO)


def stands_without_ending(text: Text, index: int, known: Verbs) -> bool:
    """Return whether several things stand so, and it is neither said of them nor of how: `tavler, der sidder løs`.

    They may be put so: `skilte placeres synlig ved døren`.
    """
    word, place = text.lower_words[index], index - 1
    while place > 0 and text.lower_words[place] in _DEGREES and following_word(text, place - 1) is not None:
        place -= 1
    verb = text.lower_words[place] if place > 0 else ""
    is_put = verb in _PUT and word in _SEEN
    is_standing = verb in _STANDING and not word.endswith(("t", "ig", "isk"))
    ends = ends_without_e(text, index) or (is_put and following_word(text, index) in PARTICLES)
    if not ends or not (is_put or is_standing):
        return False
    while place > 1 and text.lower_words[place - 1] in FINITE_HELPERS | COPULAS:
        place -= 1
    if subject_before(text, place) is not None:
        return True
    return is_put and gender_of_subject(text, place, known, or_several=True) is Gender.NEUTER


def is_made_so(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adjective at `index` tells what becomes of a thing, or what it is judged to be.

    Of several things or a neuter it would have an ending; so behind those it is no such word.
    """
    word = text.lower_words[index]
    makes_it = _MAKING_SO.get(word, frozenset()) | (_MAKING | _LEAVING if word in _OF_A_THING else frozenset())
    judges_it = _JUDGING if _OF_A_WORTH.search(word) else frozenset()
    if not makes_it and not judges_it:
        return False
    for place in range(index - 1, max(-1, index - _REACH), -1):
        if following_word(text, place) is None:
            return False
        reading = readings_of(text.lower_words[place])
        if reading in {Reading.THE_MANY, Reading.MANY}:
            return False
        verb = infinitive_of(text, place, known)
        if verb is not None:
            return verb in makes_it or verb in judges_it
    return False
