"""First parts of shared compounds."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_bindestreg_led
from tests.support.texts import hits, raw_hits, section

HEADING = "2.  Udvikling, strategi- og driftsunderstøttelse"


def test_heading_with_its_replacement() -> None:
    data = {"opgaver": {"grupper": {"a": {"overskrift": HEADING, "punkter": {"b": "At hjælpe"}}}}}
    (hit,) = raw_hits(spr_bindestreg_led, data)
    assert hit.path[-1] == "overskrift"
    assert (hit.start, hit.end, hit.replacement) == (4, 13, "Udviklings-")


@pytest.mark.parametrize(
    ("text", "quote", "level"),
    [
        ("Ansvar for løn, personale- og budgetstyring", "løn", None),
        ("Samordning efter bygge og planlovgivningen", "bygge og planlovgivningen", Level.FEJL),
        ("At lave tidsplanen for budget og regnskabsprocessen", "budget og regnskabsprocessen", Level.FEJL),
        ("At følge elever med læse og skrivevanskeligheder", "læse og skrivevanskeligheder", Level.FEJL),
        ("Tilsyn med bygge og anlægsopgaver", "bygge og anlægsopgaver", Level.FEJL),
        ("Drift af skole og institutionskøkkener", "skole og institutionskøkkener", Level.FEJL),
        ("Budget og regnskabsopgaver", "Budget og regnskabsopgaver", Level.FEJL),
        ("Ansvar for løn og personalesager", "løn og personalesager", Level.FEJL),
        ("Ind og udskrivning af borgere", "Ind og udskrivning", Level.FEJL),
        ("At arbejde i for og eftermiddagstimerne", "for og eftermiddagstimerne", Level.FEJL),
        ("Rengøring af ude og indearealer", "ude og indearealer", Level.FEJL),
        ("At kende alle kultur og idrætsforeninger", "kultur og idrætsforeninger", Level.FEJL),
        ("Et nyt idræt og kulturcenter til alle", "idræt og kulturcenter", Level.FEJL),
        ("Behandling af pas og kørekortansøgninger", "pas og kørekortansøgninger", Level.FEJL),
        ("At undervise i efter og videreuddannelse", "efter og videreuddannelse", Level.FEJL),
        ("En natur og miljøfaglig uddannelse", "natur og miljøfaglig", Level.FEJL),
        # a thing to count that lacks its article
        ("Udleverer nøgle og låsesystemer til vikarer", "nøgle og låsesystemer", Level.FEJL),
        ("Renser nye tank og pumpestationer hver måned", "tank og pumpestationer", Level.FEJL),
        ("Drift af kommunale park og sportsanlæg", "park og sportsanlæg", Level.FEJL),
        ("Opretter bruger og administratorkonti", "bruger og administratorkonti", Level.FEJL),
        ("Passer mange kunde og leverandørregistre", "kunde og leverandørregistre", Level.FEJL),
        ("Vedligeholder mole, sti og havneområder", "mole, sti og havneområder", Level.FEJL),
        ("Leverer møde og festforplejning til rådhuset", "møde og festforplejning", Level.FEJL),
        ("Melder fejl på pumpe og målestationer", "pumpe og målestationer", Level.FEJL),
        ("Udfører antenne og kabelmontering på tagene", "antenne og kabelmontering", Level.FEJL),
        ("Hjælper borgerne med antenne og kabelsager", "antenne og kabelsager", Level.FEJL),
        ("Gennemgår alle moms og lagersager", "moms og lagersager", Level.FEJL),
        ("Hjælper kollegerne ved akut og ventelistesager", "akut og ventelistesager", Level.FEJL),
        # adjectives without their noun, also behind a verb that is joined; a new sentence
        ("Beregner og udbetaler kontant og boligstøtte", "kontant og boligstøtte", Level.FEJL),
        ("Skriv. Moms og lagersager gemmes", "Moms og lagersager", Level.FEJL),
        ("Læs om dem her: søge og visningsprofiler", "søge og visningsprofiler", Level.FEJL),
        # stuff, committees, what things are made for
        ("Udleverer vinter og regntøj", "vinter og regntøj", Level.FEJL),
        ("Medlem af Økonomi og Erhvervsudvalget", "Økonomi og Erhvervsudvalget", Level.FEJL),
        ("Ved produkt og projektspecifikke udgifter", "produkt og projektspecifikke", Level.FEJL),
        ("Udleverer lokale og skabsnøgler", "lokale og skabsnøgler", Level.FEJL),
        ("Måler nær og langsyn", "nær og langsyn", Level.FEJL),
        ("Kører på hver og helligdage", "hver og helligdage", Level.FEJL),
        ("Besøger familien på fjerde eller femtedagen", "fjerde eller femtedagen", Level.FEJL),
        ("Rykker ud ved olie og kemikalieuheld", "olie og kemikalieuheld", Level.FEJL),
        ("Vi har en løn og personalepolitik", "løn og personalepolitik", Level.FEJL),
        ("Holdet er over eller underbemandet", "over eller underbemandet", Level.FEJL),
        ("Kan overvejes ved ny eller videreudvikling", "ny eller videreudvikling", Level.FEJL),
        # services by name, verbs, a first part that is shared
        ("Opdaterer Facebook og LinkedInsider", "Facebook og LinkedInsider", Level.FEJL),
        ("Du kan be og afkræfte rygter", "be og afkræfte", Level.FEJL),
        ("Husker at op og nedskrive lageret", "op og nedskrive", Level.FEJL),
        ("Borgeren kan til og framelde sig", "til og framelde", Level.FEJL),
        ("Udleverer nøglebokse og brikker", "nøglebokse og brikker", None),
        ("Kalder klinikkens tandteknikere og plejere ind", "tandteknikere og plejere", None),
        # short last parts, nouns that look like adjectives, adjectives of two nouns
        ("Undersøger over og underkrop", "over og underkrop", Level.FEJL),
        ("Tilser el-, varme og vandanlæg", "varme", None),
        ("Indkøber gas og eldrevne biler", "gas og eldrevne", Level.FEJL),
        # parts of one kind
        ("Registrerer ankomst og afgangstider", "ankomst og afgangstider", Level.FEJL),
        ("Udfører tand og mundpleje hos beboerne", "tand og mundpleje", Level.FEJL),
        ("Sorterer flaske og dåsepant", "flaske og dåsepant", Level.FEJL),
        ("Installerer dør og porttelefoner", "dør og porttelefoner", Level.FEJL),
        # infinitives, adjectives, opposites and numbers
        ("Renoverer lege og opholdsarealer", "lege og opholdsarealer", Level.FEJL),
        ("Driver vandre og cykelruter i klitterne", "vandre og cykelruter", Level.FEJL),
        ("Passer børnenes svømme og badedragter", "svømme og badedragter", Level.FEJL),
        ("Rådgiver om lokal og kommuneplanlægning", "lokal og kommuneplanlægning", Level.FEJL),
        ("Modtager til og afmeldinger til kurserne", "til og afmeldinger", Level.FEJL),
        ("Ansætter hel og deltidsansatte vikarer", "hel og deltidsansatte", Level.FEJL),
        ("Underviser fire og femårige i svømning", "fire og femårige", Level.FEJL),
        ("Følger en og tosprogede børns udvikling", "en og tosprogede", Level.FEJL),
        ("Underviser første og andenårselever", "første og andenårselever", Level.FEJL),
        # words that are often put together with that last part
        ("Bogfører løn og driftsudgifter hver måned", "løn og driftsudgifter", Level.FEJL),
        ("Giver lektie og eksamenshjælp i klubben", "lektie og eksamenshjælp", Level.FEJL),
        ("Opkræver vand og renovationsafgifter", "vand og renovationsafgifter", Level.FEJL),
        ("Uddeler kultur og foreningspriser", "kultur og foreningspriser", Level.FEJL),
        # one of them known, several of them
        ("Følger billet og programsalget", "billet og programsalget", Level.FEJL),
        ("Vasker trappe og vinduespartier", "trappe og vinduespartier", Level.FEJL),
        ("Følger sine børnehave eller skolegrupper til bussen", "børnehave eller skolegrupper", Level.FEJL),
        # opposites in the order that they have, and numbers
        ("Indstiller en start og sluttid på anlægget", "start og sluttid", Level.FEJL),
        ("Retter en fod eller slutnote i rapporten", "fod eller slutnote", Level.FEJL),
        ("Kontrollerer eksport og importpapirer", "eksport og importpapirer", Level.FEJL),
        ("Koger rød og hvidkål til julefrokosten", "rød og hvidkål", Level.FEJL),
        ("Bygger en eller tovejskommunikation op", "en eller tovejskommunikation", Level.FEJL),
        # behind a possessive or an adjective stands no infinitive
        ("Gemmer brugernes valg i deres søge og filtervalg", "søge og filtervalg", Level.FEJL),
        ("Leder de små klippe og limeværksteder", "klippe og limeværksteder", Level.FEJL),
        ("Henter prøver fra bade og drikkevand", "bade og drikkevand", Level.FEJL),
        ("Bestiller køle og frostvarer", "køle og frostvarer", Level.FEJL),
        # the plural of a word that only stands last in compounds, the genitive, and a verb that looks like a plural
        ("Planlægger sti og vandreruter", "sti og vandreruter", Level.FEJL),
        ("Læser server og netværksgrupperingernes logfiler", "server og netværksgrupperingernes", Level.FEJL),
        ("Analyserer jord og vandprøver fra søen", "jord og vandprøver", Level.FEJL),
        # what is done to things, and things behind a verb that has its subject
        ("Giver lov til telt og stilladsopstilling", "telt og stilladsopstilling", Level.FEJL),
        ("Du retter plakat og brochuretekster", "plakat og brochuretekster", Level.FEJL),
        ("Opgør moler og bådebro og kajskader", "bådebro og kajskader", Level.FEJL),
        ("Rådgiver om aftale og erstatningsretlige krav", "aftale og erstatningsretlige", Level.FEJL),
        # alike in a wide sense, or often before that last part
        ("Afprøver gas og røgalarmer", "gas og røgalarmer", Level.FEJL),
        ("Har budget og personaleansvar", "budget og personaleansvar", Level.FEJL),
        ("Afstemmer status og driftskonti", "status og driftskonti", Level.FEJL),
        ("Renser kaffe og vandautomater", "kaffe og vandautomater", Level.FEJL),
        ("Tilbyder dansk og sprog og cykelkurser", "sprog og cykelkurser", Level.FEJL),
        ("Rydder sne på bus og letbaneperroner", "bus og letbaneperroner", Level.FEJL),
        ("Holder bål og snittekurser i skoven", "bål og snittekurser", Level.FEJL),
        ("Opstiller bænke og talerstol og mikrofonkabler", "talerstol og mikrofonkabler", Level.FEJL),
        ("Nummererer automatisk fod og slutnoterne", "fod og slutnoterne", Level.FEJL),
        ("Lederen retter paragraf og vejledningstekster", "paragraf og vejledningstekster", Level.FEJL),
        ("Efterser køle og frostrum", "køle og frostrum", Level.FEJL),
        ("Dækker mer og kørselsudgifter ved behandling", "mer og kørselsudgifter", Level.FEJL),
        # of three
        ("Tilbyder læse, skrive og regnetræning", "skrive og regnetræning", Level.FEJL),
        ("Sørger for fejning, græs og hækklipning", "græs og hækklipning", Level.FEJL),
        ("Deltager i MED og samarbejdsudvalg", "MED og samarbejdsudvalg", Level.FEJL),
        # things in the singular may be two
        ("Underskriver skøde og købsaftale", "skøde og købsaftale", Level.ADVARSEL),
        ("Anlægger sti og shelterplads i skoven", "sti og shelterplads", Level.ADVARSEL),
    ],
)
def test_hits(text: str, quote: str, level: Level | None) -> None:
    start = text.index(quote)
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert (hit.start, hit.end, hit.level, hit.replacement) == (start, start + len(quote), level, None)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Udviklings og driftsopgaver på havnen", ["Udviklings"]),
        ("At styre både anlægs, men også driftsudgifter", ["anlægs"]),
        ("At varetage drifts, anlægs og udviklingsopgaver", ["drifts", "anlægs"]),
        ("At samarbejde med børne og ungeforvaltningen", ["børne"]),
        ("Ansvar for kvalitets, drifts- og anlægsopgaver", ["kvalitets"]),
        ("Forestår syns og afleveringsforretninger", ["syns"]),
        ("Sender indkaldelses og påmindelsesbreve", ["indkaldelses"]),
        ("Deltager i tvær og flerfaglige møder", ["tvær"]),
        ("Indretter ventilations, køle og varmeanlæg", ["ventilations"]),
    ],
)
def test_forms_that_only_compounds_have(text: str, bare: list[str]) -> None:
    """They get their hyphen: nothing else can be meant."""
    found = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert [(hit.start, hit.replacement) for hit in found] == [(text.index(word), f"{word}-") for word in bare]


@pytest.mark.parametrize(
    "text",
    [
        "Udviklings-, strategi- og driftsunderstøttelse",
        "chef- og ledergruppen",
        "Rådgivning, oplærings- og udviklingsopgaver og ledelse",
        "værdier, række- og kolonneoverskrifter",
        "numeriske, boolske, dato- og tidsfelter",
        "administrative, drifts- og udviklingsopgaver",
        "lønsager, personale- og budgetsager",
        "Behandling af pas og kørekort",
        "i drift og udvikling",
        "støtte til børn og familieafdelingens sager",
        "AI-løsninger, møder og fora",
        "At læse og skrive og at lede og fordele opgaver",
        "Ansvar for løn og personaleledelse",
        "Pasningen i dagtilbud og skolefritidsordning",
        "God økonomi og budgetstyring",
        "Viden om undervisning og kursusaktiviteter",
        "At bruge regneark og analyseværktøjer",
        "Et godt samarbejde og arbejdsmiljø",
        "En stærk kultur og et godt skolemiljø",
        "Piletasterne går op og ned",
        "At gå ind og udfylde skemaet",
        "Adgang til oprettelse af og tilgang til sagerne",
        "En borgers og en medarbejders rettigheder",
        "Kommunens og regionens opgaver",
        "via mail og telefonsamtaler",
        "aftaler med leder og medarbejderrepræsentanter",
        "fra top til bund og elementerne",
        "Holder events og workshops og sender links og tilbud",
        "Koordinerer jobs og uddannelsespladser",
        "Tager fotos og billedserier",
        "En virksomheds og en families behov",
        "Registrerer titel og forfatternavne i skemaet",
        "Følger budget og handleplaner",
        # what stands alone beside a compound
        "Planlægger ferie og vagtplan sammen med teamet",
        "Vejleder om løn og ansættelsesforhold",
        "Renser tag og nedløbsrør om efteråret",
        "Følger op undervejs eller bagefter",
        "Rejser indenlands og udenlands med holdet",
        "Tømmer affald og skraldespande i gården",
        "Fører tilsyn med vandløb og søbredder",
        "Skriver tekst og billedtekster til avisen",
        "Passer orgel og klokkespil",
        "Viser kirke og mindesmærker frem for gæster",
        "Skriver plan og miljørapport",
        "Udarbejder statistik og ledelsesinformation",
        "Udarbejder lokalplan og miljøvurdering",
        "Udskifter lås og dørpumper efter indbrud",
        "Træner balance og gangfunktion",
        "Arbejder med rammearkitektur og referencearkitekturer",
        "Adgang til krisepsykolog eller stressressourcer",
        "Erfaring med tilgængelighedstests, rådgivning og udvikling",
        "Betaling for vand og spildevandsafledning",
        "Relationen has_by og domæneassociationer",
        "Samarbejder om IoT-Agents og Orion-LD",
        "Medlem af Udvalget for Teknik og Miljø",
        "Er engageret og holdspiller",
        "Har ryddet op og uddelt kort",
        "Har en sund økonomi og bogholderifunktion",
        "En ny og videregående uddannelse",
        "Passer på sig selv og medarbejderne",
        "Støtter den unge og familiemedlemmerne",
        "Et samarbejde mellem kommune og lokalråd",
        "Finder det ingensteds og bankboksen er tom",
        "Kører bus og varevogne og spiller klaver og musikstykker",
        "Kører til skole og fritidsaktiviteter",
        "Fører kasse og taler med familie og netværkspersoner",
        "Svarer på spørgsmål om løn og pensionsbidrag",
        "Køber frugt og grøntsager og fisk og kødretter",
        "Hjælper med bad og toiletbesøg",
        "Tømmer dræn og brønde og anviser job og uddannelsesforløb",
        "Ny og udvidet lovgivning",
        "Underviser i dansk og samfundsfag",
        "Kontakt til leder og driftsgrupper",
        "Renser blomster og krukkeplanter",
        "Vasker gulve, vindues- og dørkarme",
        "Kommer fem og tredive gange",
        "Afstanden mellem en række og cellegrænserne",
        "Sørger for rengøring og affaldssortering",
        "Rådgiver om sorg og livskriser",
        "Elevernes skolefotos, klasselister og buskort",
        # what only looks like a compound, a half, or an opposite
        "Låser dør og vinduer",
        "Har en start og slutning",
        "Samler told, eksport og importører",
        "Tegner veje og byggefelter",
        "Kommer mandags og tirsdags",
        "Får mer og mere ansvar",
        "En borgers eller en virksomheds sag",
        # topics, and what stands for itself
        "Holder samtaler om kost og motionsvaner",
        "Behandler klager over støj og lugtgener",
        "Behandler sager med jura og aktindsigtskrav",
        "Sørger for mad og drikkevarer til gæsterne",
        "Har ansvar for medicin og sårpleje",
        "Passer kloak og fortovsbelægning",
        "Tilbyder praktik og løntilskud",
        "Angiver dato eller tidsintervallet",
        "Opsætning af printer, fax og skrifttyper",
        "Passer læsesal, lokal- og billedsamling",
        "Angiver en mappe og filnavn",
        "Udlåner musik, film og lydbøger",
        "Underviser i keramik og filmproduktion",
        # what the verb is done to by itself
        "Kører sand og havefliser ud til skolerne",
        "Fjerner mos og algebelægninger fra taget",
        "Passer have og gårdsplads ved museet",
        "Udsteder pas og legitimationskort",
        "Graver rør og kabelbakker ned",
        "Kører ud med mad og indkøbsvarer",
        "Klipper græs samt kantstykker",
        "Forebygger brand og vandskader i bygningerne",
        "Renser vand og varmtvandsbeholdere",
        # two verbs, two things with names of their own, a preposition
        "Skal gå ind og udfylde skemaet",
        "Bruger Facebook og en webportal",
        "Henter brandslanger og nye slukningsmidler",
        "Parterne er enige om og genbekræfter aftalen",
        "Serverer mælk og glutenfrie boller",
        "Drift af servere og databaser",
        "Sammenstilling af data og it-systemer",
        "Følger EU-ret eller medlemsstaternes nationale ret",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_bindestreg_led, [text]) == []
