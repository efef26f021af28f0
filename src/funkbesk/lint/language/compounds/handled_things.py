"""What a verb takes by itself, beside a compound that it takes as well: `kører grus og havefliser`.

»Grus« is as good an object of »kører« as »havefliser« are, so no part is lacking; »reparerer el og gasmålere« lacks
one, since nobody repairs electricity. In the same way one meets persons and those who stand for them: »samarbejder med
kommune og lokalråd«. Where one may speak of a field of work as well as of its cases, nobody can be sure: »arbejder med
løn og personalesager«.
"""

from __future__ import annotations

from funkbesk.lint.language.compounds.shared_parts import TOPICS, has_open_last_part, is_done_to_things
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.texts.text import Text

# What is carried, used up, put somewhere or taken away.
_HANDLING = word_set(
    "bære flytte fragte hente bringe udbringe køre lægge strø sprede fjerne servere uddele udlevere "
    "dele pakke samle indsamle opsamle slå plante grave vande feje rydde smide spise drikke tilberede lappe hælde "
    "pumpe stable læsse aflæsse blande medbringe skære snitte "
    "smøre stege koge anrette bage modtage sortere suge gøde luge støbe save svejse veje lege komprimere "
    "konservere"
)
_STUFF = word_set(
    "grus sand jord sten ler muld mos alge ukrudt græs hø halm korn foder gødning kompost bark flis brænde blade "
    "sne is salt vand damp luft ilt gas olie benzin diesel fedt maling lak lim kit spartel cement beton asfalt "
    "mørtel gips tjære glas papir pap plast plastik metal jern stål træ gummi læder stof uld garn perler tekstil "
    "skrald affald papiraffald støv aske slam skrot tøj linned sengetøj fodtøj mad brød kage kød fisk frugt grønt "
    "ost smør mælk suppe salat ris mel sukker kaffe te saft juice sodavand øl vin slik snack kiks chokolade "
    "medicin creme sæbe sprit shampoo gel rør kabel fliser penge post udstyr legetøj værktøj blod urin spyt"
)
# Each row: verbs that take a few things by themselves, which stand without an article: »passer have og gårdsplads«.
_WITH_THINGS = (
    ("bekæmpe", "ild ukrudt mos alger olie lus"),
    ("klippe beskære trimme", "græs hæk plæne hår skæg"),
    ("passe", "have hus hjem park skov dyr får grave"),
    ("pleje", "sår hud dyr græs hæk plæne eng skov krat hede mose"),
    ("vaske", "bil toilet hår tøj gulv"),
    ("rengøre", "gulv toilet køkken trappe væg bord"),
    ("feje", "gård fortov gulv trappe"),
    ("sætte", "hegn telt skilt mål"),
    ("opstille", "mål telt hegn"),
    ("formulere", "mål"),
    ("opsætte montere", "hegn telt vaske rør"),
    ("installere", "hardware software netværk"),
    ("gemme slette", "data"),
    ("reparere efterse udbedre", "dæk rør hegn loft gulv"),
    ("rense tømme", "rør brønd"),
    ("slibe", "save gulv"),
    ("leje udleje", "telt bord"),
    ("udstede udlevere", "pas"),
    ("udlevere", "nøgle"),
    ("dække", "bord"),
    ("tjekke", "kæde dæk"),
    ("undersøge", "væg tag jord vand grundvand drikkevand luft"),
    ("måle", "vind støj lugt"),
    ("male", "væg loft hegn"),
    ("synge", "sang"),
    ("skrive", "tale"),
    ("skifte udskifte", "olie vand ble sengetøj dæk"),
    ("se", "film tv teater"),
    ("vise udstille", "film kunst foto"),
    ("udlåne låne sælge købe indkøbe", "film musik spil kunst"),
    ("sælge købe indkøbe", "is kaffe te kage brød frugt grønt mad kød fisk ost vin øl slik"),
    ("tage", "foto"),
    ("teste udvikle", "software hardware"),
    ("indhente oplyse aftale notere", "pris navn adresse dato tid"),
    ("arrangere", "teater musik dans sport"),
    ("købe indkøbe bestille skaffe", "sæbe sprit papir benzin olie salt grus maling"),
    ("beskytte", "dyr natur miljø"),
    ("registrere tælle", "dyr får"),
    ("give", "medicin insulin"),
    ("høre", "musik radio"),
    ("forberede bruge", "sang musik dans"),
    ("bruge", "leg sprit sæbe håndsprit"),
    ("tænde slukke", "lys"),
    ("booke bestille", "hotel taxa tolk"),
)
# »forebygger brand og vandskader«, »behandler angst og søvnproblemer«
_AGAINST = word_set("forebygge behandle tilse lindre bekæmpe forhindre undgå afværge mindske")
_ILLS = word_set(
    "brand angst stress vold mobning tyveri sygdom smitte smerte frost fugt depression ensomhed kriminalitet misbrug "
    "svimmelhed fald kulde skimmel støj hærværk spild sår eksem feber hoste "
    "diabetes kræft astma allergi"
)
# »orienterer forældre og skolebestyrelse«, »samarbejder med kommune og lokalråd«
_MEETING = word_set(
    "orientere informere underrette kontakte invitere indkalde møde rådgive vejlede spørge høre støtte hjælpe inddrage"
)
_WITH_WHOM = word_set("med til hos fra")
_HOUSES = word_set("kommune region stat politi jobcenter kommunalbestyrelse byråd borgmester børn familier")
_LEARNED = ("psykolog", "psykologer", "jordemoder", "jordemødre", "socialrådgiver", "logopæd", "træner", "tandlæge")
_BODIES = (
    "råd", "rådet", "bestyrelse", "bestyrelsen", "ledelse", "ledelsen", "udvalg", "udvalget", "myndighed",
    "forvaltning", "selskab", "selskaber", "kasse", "kasser", "forening", "foreninger", "styrelse", "sekretariat",
    "væsen", "beredskab", "laug", "sted", "steder",
)  # fmt: skip
# There is »forældreråd« as well as »elevråd«: »samarbejder med forældre og elevråd«.
_BODIES_OF_PERSONS = (
    "råd", "rådet", "rådene", "forening", "foreninger", "foreningen", "foreningerne", "bestyrelse", "bestyrelsen",
)  # fmt: skip
# »arbejder med løn og personalesager«, »holder øje med vand og varmeforbrug«
_DEALING = word_set("arbejde arbejder beskæftige beskæftiger øje")
_DEALT_WITH = ("sager", "opgaver", "forbrug")
_ONLY_PARTS = ("affald", "skader", "skade")  # »sorterer metal og plastaffald«
# One finds a job or a place of work, sorts glass or boxes of glass, mends a roof or its parts.
_WITH_THINGS_OR_PARTS = (
    ("finde søge skaffe", "job bolig praktik"),
    ("hjælpe", "cv"),
    ("tegne", "kort"),
    ("reparere efterse udbedre rense montere", "tag"),
    ("udarbejde aflægge", "regnskab"),
    ("opkræve betale", "moms skat leje husleje"),
    ("udfærdige udarbejde skrive sende udsende", "skøde notat referat faktura regning dagsorden kontrakt brev mail"),
    ("sortere", "glas pap papir metal plast"),
)


def _by_verb(rows: tuple[tuple[str, str], ...]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for verbs, things in rows:
        for verb in verbs.split():
            found[verb] = found.get(verb, frozenset()) | word_set(things)
    return found


_THINGS_OF_VERBS = _by_verb(_WITH_THINGS)
_THINGS_OR_PARTS_OF_VERBS = _by_verb(_WITH_THINGS_OR_PARTS)
_KNOWN_VERBS = _HANDLING | _AGAINST | _THINGS_OF_VERBS.keys() | _THINGS_OR_PARTS_OF_VERBS.keys()
_BETWEEN = word_set("med ud op ned ind væk rundt frem hjem nyt ny alt også")
_PREFIXES = ("ud", "ind", "op", "ned", "af", "fra", "bort", "om", "gen")
_FARTHEST = 4
_SHORTEST_MEETING = 2
_SECOND = 2
# They go with nearly any first part, and are things all the same.
_THINGS = (
    "skab", "skabe", "kort", "plads", "pladser", "varer", "udstyr", "stolper", "materialer", "bøger", "stykker",
    "miljø", "rør", "stier", "værk", "billetter", "træer",
)  # fmt: skip


def is_handled_too(text: Text, join: int) -> bool:
    """Return whether the verb before the word needs no more than that word: `fjerner mos og algebelægninger`."""
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    if _are_met_too(text, join):
        return True
    verb = _verb_before(text, join - 1) or _passive_behind(text, join + 1)
    if verb in _AGAINST and bare in _ILLS:
        return number_of(whole) is None
    if number_of(bare) is not None or is_done_to_things(whole):
        return False
    if has_open_last_part(whole, of_things=False) and not whole.endswith(_THINGS):
        return False
    if verb in _HANDLING and bare in _STUFF:
        return True
    if whole.endswith("udstyr"):
        return False  # »udlåner film og lydudstyr« lacks »filmudstyr«
    return verb is not None and bare in _THINGS_OF_VERBS.get(verb, ())


def is_perhaps_dealt_with(text: Text, join: int) -> bool:
    """Return whether the word may be meant by itself, or as a part: `arbejder med løn og personalesager`."""
    lower = text.lower_words
    bare = lower[join - 1]
    if join > 1 and lower[join - 2] == "med" and beside(text, join - 2):
        is_dealt_with = bare in TOPICS and lower[join + 1].endswith(_DEALT_WITH)
        if is_dealt_with and not _DEALING.isdisjoint(lower[max(join - _FARTHEST, 0) : join - 2]):
            return True
    if _may_be_met(text, join) and number_of(bare) is Number.MANY and lower[join + 1].endswith(_BODIES_OF_PERSONS):
        return True
    verb = _verb_before(text, join - 1)
    if verb is None or lower[join + 1].endswith(_ONLY_PARTS):
        return False
    return bare in _THINGS_OR_PARTS_OF_VERBS.get(verb, ())


def _are_met_too(text: Text, join: int) -> bool:
    """Return whether both are persons or speak for them, behind what one does with persons: `taler med forældre`."""
    if not _may_be_met(text, join):
        return False
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    is_body = whole.endswith(_BODIES)
    if bare in _HOUSES:
        return is_body
    if number_of(bare) is not Number.MANY or whole.endswith(_BODIES_OF_PERSONS):
        return False
    return is_body or number_of(whole) is not None or whole.endswith(_LEARNED)


def _may_be_met(text: Text, join: int) -> bool:
    """Return whether one meets, tells or helps what stands before the »og«: `med forældre`, `orienterer forældre`."""
    if join < _SHORTEST_MEETING or not beside(text, join - 2):
        return False
    before = text.lower_words[join - 2]
    return before in _WITH_WHOM or before in _MEETING or before.removesuffix("r") in _MEETING


def _verb_before(text: Text, index: int) -> str | None:
    """Return the infinitive of such a verb before the word, with no more than particles and »med« between them."""
    for place in range(index - 1, max(index - _FARTHEST, -1), -1):
        if not beside(text, place):
            return None
        word = text.lower_words[place]
        for verb in (word, word.removesuffix("r"), f"{word}e"):  # »kører«, »kør«
            known = _known_verb(verb)
            if known is not None:
                return known
        if word not in _BETWEEN:
            return None
    return None


def _passive_behind(text: Text, index: int) -> str | None:
    """Return the infinitive of such a verb in the passive behind a pair that begins the text: `skov og enge plejes`."""
    is_first = index == _SECOND and index + 1 < len(text.lower_words) and beside(text, index)
    passive = text.lower_words[index + 1] if is_first else ""
    return _known_verb(passive[:-1]) if passive.endswith("es") else None


def _known_verb(verb: str) -> str | None:
    """Return the verb of the lists, also where it has a prefix: »udsortere«, »opgrave«."""
    if verb in _KNOWN_VERBS:
        return verb
    plain = next((verb.removeprefix(prefix) for prefix in _PREFIXES if verb.startswith(prefix)), None)
    return plain if plain in _HANDLING else None
