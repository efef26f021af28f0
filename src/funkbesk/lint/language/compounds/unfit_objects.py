"""Words that can't be the object of the verb, as the compound beside them can: `udskifter trafik og vejskilte`.

One mounts, cleans and mends things, writes and signs texts, holds meetings, employs persons, charges money: »trafik« is
none of these, so it is the first part of `trafikskilte`.
"""

from __future__ import annotations

from functools import cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bound_forms import takes_joint
from funkbesk.lint.language.compounds.shared_parts import TOPICS
from funkbesk.lint.language.compounds.whole_words import is_compound, reading_of_compound
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.texts.text import Text

# What one neither touches nor writes, and no meeting: it begins compounds without an -s-.
_INTANGIBLE = word_set(
    "adgang alder angst arbejdsmiljø balance barsel beskæftigelse brand erhverv fald ferie fravær fritid fugt færdsel "
    "handel hygiejne idræt jura klima krise kvalitet kultur leg leje lugt løn misbrug motion natur nød orlov parkering "
    "personale presse pension politik rejse rengøring skat smerte smitte sorg sport sprog stress strøm støj sundhed "
    "sygdom sygefravær tid trafik transport trivsel turisme uddannelse udvikling undervisning vagt vækst økonomi "
    "dag døgn nat morgen formiddag middag eftermiddag aften weekend uge måned sommer vinter forår efterår jul påske"
)
_TO_THINGS = word_set(
    "reparere udskifte montere afmontere demontere opsætte opstille nedtage ophænge rengøre vaske pudse polere "
    "smøre male lakere slibe tømme fylde efterse installere udlåne rense desinficere sterilisere renovere restaurere "
    "opbevare bortskaffe kassere opmagasinere klargøre udbedre "
    "kalibrere beskære klippe plante fodre sy stryge hænge udpakke genopfylde efterfylde nedrive vedligeholde"
)
_TO_TEXTS = word_set(
    "skrive arkivere journalisere udsende trykke renskrive korrekturlæse ajourføre opdatere forny scanne kopiere "
    "printe udskrive udlevere uddele omdele laminere"
)
_TO_MEETINGS = word_set("afholde arrangere facilitere indkalde")
# These take persons, papers, money or help and nothing else: »opkræver vand- og kloakbidrag«.
_TO_PERSONS = word_set("ansætte aflønne oplære instruere afløse afskedige rekruttere honorere")
_TO_PAPERS = word_set("udstede udfylde underskrive")
_TO_MONEY = word_set("opkræve inddrive")
_PAPERS = late(
    r"(?:tilladelse|bevis|attest|bevilling|kort|pas|aftale|kontrakt|referat|plan|rapport|skema|blanket|formular|erklæring"
    r"|brev|faktura|bilag|regnskab|budget|påbud|forbud|bøde|ordre|regning|garanti|fuldmagt|visum|rekvisition|kvittering"
    r"|ansøgning|protokol|journal|logbog|liste|angivelse|tilbud|udtalelse|samtykke|dokumentation|materiale|dokument"
    r"|mening|licens|overenskomst|girokort|check|dagsorden|adgang|besked|advarsel|varsel|lov|stempel|bog|skøde|brug|id)$"
)
_KINDS_OF_PAPERS = late(
    r"(?:tilladelser|beviser|attester|bevillinger|kort|aftaler|kontrakter|skemaer|blanketter|formularer|erklæringer"
    r"|breve|fakturaer|regninger|ansøgninger|licenser|dokumenter|papirer|anvisninger|certifikater)$"
)
_MONEY = late(
    r"(?:moms|skat|leje|gæld|rente|renter|løn|pension|told|kontingent|depositum|beløb|restance|bøde|gebyr|afgift|bidrag"
    r"|takst|erstatning|forskud|betaling|penge|tilgodehavende|underhold|tilskud)$"
)
_KINDS_OF_MONEY = late(
    r"(?:bidrag|afgift(?:en|er)?|gebyr(?:er)?|takst(?:er)?|betaling(?:er|en)?|leje|penge|udgift(?:er)?|skat(?:ten|ter)?"
    r"|restancer?|kontingent(?:er)?|regning(?:er)?)$"
)
_TO_HELP = word_set("yde")
_HELP = late(
    r"(?:hjælp|råd|støtte|omsorg|bistand|service|sparring|pleje|tilskud|ing|lån|terapi|support|kredit|rabat|kompensation"
    r"|erstatning|modstand|gaver?|bidrag|indsats|arbejde|beskyttelse|trøst|opbakning|konsultation|assistance)$"
)
# »skriver om kultur«, »udsteder adgang«: what each of them may take by itself
_MAY_TAKE = (
    (
        "afholde arrangere",
        "ferie leg idræt undervisning sport motion handel jul påske weekend uddannelse transport rejse",
    ),
    ("skrive udskrive", "skat leje leg sport kultur politik rejse"),
    ("opdatere ajourføre", "sprog løn kvalitet økonomi fravær ferie tid adgang"),
    ("installere montere udskifte opsætte", "strøm"),
    ("uddele udlevere udsende", "løn pension"),
    ("vedligeholde", "balance sprog kvalitet natur adgang sundhed motion"),
    ("plante", "sommer vinter forår efterår"),
    ("forny", "orlov"),
    ("fodre", "dag døgn nat morgen middag aften sommer vinter"),
    ("ansætte aflønne oplære instruere afløse afskedige rekruttere honorere", "personale vagt"),
)
# »behandler garanti- og servicesager«
_CASES = late(r"(?:sager|opgaver|ansøgninger|henvendelser|anmodninger|forespørgsler)$")
_TO_CASES = word_set("behandle registrere besvare afgøre screene visitere oprette")
_NO_CASES = word_set("kritik ros personale adgang fravær tid")
_ONE_ONLY = frozenset({Reading.ONE, Reading.MASS, Reading.ONE | Reading.MASS})
_MEETINGS = ("møder", "samtaler", "kurser", "workshopper", "workshops", "seminarer", "konferencer", "dage", "aftener")
# »med«, »til« and the like belong to the verb: »indkalder til«
_BEHIND = word_set("til ud op ned af")
_SEVERAL_OR_KNOWN = Reading.MANY | Reading.THE_ONE | Reading.THE_MANY
_ONE = Reading.ONE | Reading.MASS
_VERBS = _TO_THINGS | _TO_TEXTS | _TO_MEETINGS | _TO_PERSONS | _TO_PAPERS | _TO_MONEY | _TO_CASES | _TO_HELP
_SHORTEST = 2
_SAME_END = 4


def is_no_object(text: Text, join: int) -> bool:
    """Return whether the verb takes the compound behind the »og«, but not the word before it."""
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    if join < _SHORTEST:
        return False
    place = join - 2
    if text.lower_words[place] in _BEHIND and place:
        place -= 1
    verb = _infinitive(text.lower_words[place])
    if verb is None or bare in _taken_by(verb) or not all(beside(text, index) for index in range(place, join - 1)):
        return False
    if bare[-_SAME_END:] == whole[-_SAME_END:] or not is_compound(whole):
        return False
    if _is_no_case(verb, bare, whole):
        return True
    is_person = number_of(whole) is not None
    if bare not in _INTANGIBLE:
        is_noun = bool(reading_of(bare) & _ONE) or bare in TOPICS
        return is_noun and not is_person and _takes_only(verb, bare, whole)
    if verb in _TO_PERSONS:
        return is_person
    if verb in _TO_MEETINGS:
        return whole.endswith(_MEETINGS)
    if _takes_only(verb, bare, whole):
        return True
    return verb in _TO_THINGS | _TO_TEXTS and not is_person and bool(reading_of_compound(whole) & _SEVERAL_OR_KNOWN)


def _is_no_case(verb: str, bare: str, whole: str) -> bool:
    """Return whether the verb takes cases, and the word is no field of work: `registrerer garanti og servicesager`."""
    if verb not in _TO_CASES or _CASES.search(whole) is None or bare in TOPICS | _NO_CASES:
        return False
    return reading_of(bare) in _ONE_ONLY and number_of(bare) is None and not takes_joint(bare) and not is_compound(bare)


def _takes_only(verb: str, bare: str, whole: str) -> bool:
    """Return whether the verb takes but papers, money or help, as the compound is: `opkræver vand og kloakbidrag`."""
    if verb in _TO_PAPERS:
        return _PAPERS.search(bare) is None and _KINDS_OF_PAPERS.search(whole) is not None
    if verb in _TO_HELP:
        return _HELP.search(bare) is None and _HELP.search(whole) is not None
    return verb in _TO_MONEY and _MONEY.search(bare) is None and _KINDS_OF_MONEY.search(whole) is not None


def _infinitive(word: str) -> str | None:
    """Return the infinitive of such a verb, from the infinitive, the present or the imperative."""
    return next((verb for verb in (word, word.removesuffix("r"), f"{word}e") if verb in _VERBS), None)


@cache
def _taken_by(verb: str) -> frozenset[str]:
    return frozenset[str]().union(*(word_set(nouns) for verbs, nouns in _MAY_TAKE if verb in verbs.split()))
