"""Words that tell whether a capital word beside them is the name of a person: titles, roles, things, institutions."""

from __future__ import annotations

import re

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import word_set

# Behind these stands a name, whatever it looks like.
TITLES = word_set("hr fru frk frøken dr prof enkefru fhv baron baronesse grev grevinde søster pastor oberst sergent")
# Who it is, as the last part of a word in the singular: »pedel Holger«, »medarbejderen Holger«.
_PERSONS = late(
    r"(?:leder|konsulent|pædagog|lærer|læge|plejerske|assistent|hjælper|plejer|rådgiver|vejleder|behandler|medarbejder"
    r"|kolleg(?:a|ae)|borger|elev|bruger|beboer|patient|klient|nabo|(?:^|sted|far|mor|plejer?|bonus|bedste)(?:mor|far)"
    r"|mode?r|fader|søn|datter|bror|søster|ægtefælle|(?:^|eks)kone|(?:^|for|eks|sags|ægte|fag|tillids|rå|ombuds)mand"
    r"|hustru|enke|pige|dreng|pedel|chef|direktør|sekretær|vikar|praktikant|koordinator|mester|inspektør|ingeniør"
    r"|jurist|økonom|terapeut|psykolog|tolk|chauffør|gartner|håndværker|bibliotekar|arkivar|ejer|lejer|ansøger"
    r"|pårørende|repræsentant|politiker|bogholder|kasserer|præst|mentor|coach|værge|person|kusine|fætter|onkel|tante"
    r"|ven|veninde|kammerat|vært|værtinde|pensionist|dame|kvinde|træner|instruktør|tekniker|montør|tømrer|murer|smed"
    r"|kok|portner|betjent|officer|kaptajn|bestyrer|forstander|rektor|professor|lektor|forsker|minister|visitator"
    r"|forælder|makker|advokat|revisor|arkitekt|fysioterapeut|administrator|udvikler|studentermedhjælper|medhjælper|elev"
    r"|lærling|frivillig|enkemand|vikar|afløser|stedfortræder|ordfører|referent|ansvarlig|underskriver|bisidder)"
    r"(?:en|n|et)?$"
)
# Of a person these are done: »støtter Torborg Vestersø«; the infinitive, the present and the imperative are tried.
_TO_A_PERSON = word_set(
    "støtte hjælpe visitere kontakte spørge ledsage vejlede rådgive oplære afløse informere orientere underrette træne "
    "bade made pleje møde ansætte interviewe hilse vække trøste observere behandle undersøge takke efterfølge ringe "
    "sparre vikariere makke besøge guide instruere modtage bede huske mindes minde følge hente spise aflaste "
    "supervisere coache undervise adviserer advisere opsøge inddrage briefe overtage assistere"
)
# »hos Torborg«, »v/ Torborg«
_BEFORE_A_PERSON = word_set("hos kontakt v ifølge ved med til af fra for efter overfor mellem uden mod end vedrørende")
# What is done with a program, and how things are named.
_OF_A_THING = word_set(
    "bruge anvende benytte åbne starte indtaste læse hedde kalde kaldes kaldet døbe døbt navngive installere opdatere "
    "se vise opføre spille synge lytte registrere logge sejle"
)
_OF_CULTURE = word_set("fejre hylde læse spille opføre synge fortolke udstille genfortælle")
# Of the things with a name of a person these need no article: »projekt Ane«.
_NAMED_THINGS = word_set(
    "projekt færge skib ms hotel villa café cafe stue hus hal sal bygning orkan storm bog film roman system app robot "
    "model metode test pris legat fond kutter båd afdeling rum lokale mødelokale program kampagne forening firma "
    "sortering sort linje tog serie sang samling stiftelse aktiv ordning lov udstilling"
)
# »værker af Asger Birk« speaks of what is shown or played, not of anybody at work.
_WORKS = late(
    r"(?:værker|sange|digte|malerier|skulpturer|romaner|bøger|eventyr|film|skuespil|musik|kompositioner|statue|buste"
    r"|mindesmærke|gravsted|noveller|salmer|symfoni(?:er)?|kunstværk|maleri|skulptur|tegnet|malet|komponeret)"
    r" (?:af|for|over)$|(?:teori(?:er|en)?|modeller|model(?:len)?|metode[rn]?|begreb(?:et|er)?|tanker)"
    r" (?:af|fra|efter)$"
    r"|(?:legat(?:et)?|fond(?:en)?|stiftelse(?:n)?|mindelund(?:en)?) (?:efter|for)$"
    r"|(?:køb|indkøb|handl)\w*(?: \w+){0,3} (?:hos|fra|ved)$"
)
_ABOUT_WORKS = late(r"(?:udstilling(?:en)?|foredrag(?:et)?|film(?:en)?|bog(?:en)?|fortælling(?:er|en)?) om$")
# Firms, authorities and what is sold: the last word of a row in capitals.
INSTITUTIONS = late(
    r"^(?:data|system|systems|pro|online|plus|office|teams|group|solutions|consulting|software|cloud|support|danmark"
    r"|denmark|nordic|scandinavia|international|security|medical|care|healthcare|tech|digital|energy|global|invest|service"
    r"|services|portal|workspace|power|studio|suite|desktop|server|explorer|acrobat|app|one|net|web|mobile|line|live|direct"
    r"|express|park|vand|varme|college|bro|havn|rating|index|scale|score|agreement|act|model|method|protocol|license|sø|it|department|ministry|agency|dashboard)$"
    r"|(?:kommune|region|post|bank|forum|fonden|foreningen|selskabet|huset|center|centret|centeret|universitet|akademi"
    r"|institut|instituttet|rådet|styrelsen|ministeriet|forsyning|affald|energi|industri|handel|erhverv|idræt|klub|klubben"
    r"|vej|gade|plads|torv|kirke|skole|museum|bibliotek|hospital|sogn|stift|provsti|amt|herred|fjord|bugt)s?$"
)
COMPANY = late(r" & (?:Søn|Co|Datter|Partner)|,? (?:A/S|ApS|I/S|K/S|P/S|AB|AS|GmbH|Ltd|Inc|a\.m\.b\.a)\b")
_PLACE = late(
    r"(?:by|borg|sted|rup|lev|løse|strup|drup|trup|inge|købing|havn|vig|holt|sund|strand|skov|ager|balle|høj|bæk|kær|toft|lyst|å)$"
)
# Methods that look like the name of a person.
METHODS = frozenset({"marte meo", "reggio emilia", "sankt hans", "fri mads"})
# No more than a place, a program or a day, though people have these names too.
ALSO_OTHER_NAMES = word_set(
    "florence virginia georgia jordan israel sofia victoria medina carolina alexandria mercedes alexa siri alma ester "
    "august april maj juni juli max columbus odin thor freja balder idun israel luna nova aurora flora gloria nemo "
    "norman roman santiago lima adam eva mohammed muhammed buddha jesus maria mai peter may tesla storm rose "
    "viola kent kim rico karma dana asia india china kenya malta"
)

# What is named after a person: Anna Holms Skole, Peter Holms Vej.
NAMED_AFTER = late(
    r"(?:vej|vejen|gade|gaden|allé|plads|pladsen|torv|stræde|boulevard|park|parken|skole|skolen|kirke|hospital|center|centret"
    r"|centeret|kommune|fond|fonden|pris|prisen|hus|huset|bibliotek|museum|museet|universitet|gymnasium|gruppen|programmet"
    r"|modellen|metoden|testen|instituttet|forlag|hjem|hjemmet|børnehave|aften|dag|fest|salen|stuen|legat|legatet|^bro|broen|hallen|mindelund|samlingen)$",
    re.IGNORECASE,
)
LETTERED = late(
    r"(?:bilag|punkt|afsnit|litra|gruppe|type|kategori|niveau|del|version|model|skema|klasse|hold|team|plan|vitamin|fase"
    r"|trin|figur|tabel|og|eller|hepatitis|kolonne|række|zone|rum|opgang|blok),? $",
    re.IGNORECASE,
)

# Given names that texts write with a capital for other reasons, at the beginning of a sentence first of all.
ALSO_WORDS = word_set("per else dan mark tue storm rose max maj august line ask sten hans liv luna viola ham")


def is_person(word: str) -> bool:
    """Return whether the word (lower case) says who somebody is: `pedel`, `medarbejderen`, `mor`."""
    return _PERSONS.search(word) is not None


def takes_person(word: str, before: str) -> bool:
    """Return whether a person stands behind the word more often than anything else: `hos`, `støtter`, `ringer til`."""
    if word in {"hos", "kontakt", "v"}:
        return True
    if word in {"til", "med", "for", "af"}:
        return _is_to_a_person(before) or is_person(before)
    return _is_to_a_person(word)


def may_precede_person(word: str) -> bool:
    """Return whether a name can follow the word: a preposition that people stand behind, or a conjunction."""
    return word in _BEFORE_A_PERSON or word in {
        "at",
        "når",
        "hvis",
        "fordi",
        "da",
        "men",
        "inden",
        "og",
        "eller",
        "samt",
    }


def names_thing(word: str) -> bool:
    """Return whether a program or a ship may stand behind the word: `bruger`, `kaldes`."""
    return word in _OF_A_THING or word.removesuffix("r") in _OF_A_THING


def is_of_culture(word: str) -> bool:
    """Return whether a writer or a composer of old stands behind the word: `fejrer`, `læser`."""
    return word in _OF_CULTURE or word.removesuffix("r") in _OF_CULTURE


def is_named_thing(word: str) -> bool:
    """Return whether the word (lower case) is one of the nouns that a thing's name follows at once: `projekt Ane`."""
    return word in _NAMED_THINGS


def is_about_works(before: str) -> bool:
    """Return whether the text before ends in what somebody has written, painted or composed."""
    return _WORKS.search(before) is not None or _ABOUT_WORKS.search(before) is not None


def is_place(word: str) -> bool:
    """Return whether the word (lower case) ends as the names of Danish towns do."""
    return _PLACE.search(word) is not None


def _is_to_a_person(word: str) -> bool:
    return word in _TO_A_PERSON or word.removesuffix("r") in _TO_A_PERSON or f"{word}e" in _TO_A_PERSON
