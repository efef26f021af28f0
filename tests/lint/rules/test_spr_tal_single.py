"""What is said of a single thing, of several in a second verb, and several behind numbers and `intet`."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_tal
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Indgangen er åbne for alle", "er åbne"),
        ("Du er ansvarlige for nøglerne", "er ansvarlige"),
        ("Hvis rapporten er mangelfulde, sendes den tilbage", "er mangelfulde"),
        ("Kontakten til de pårørende er vigtige", "er vigtige"),
        ("Ordningen skal være meget synlige for alle", "være meget synlige"),
        ("Det er svære at finde plads til alle", "er svære"),
        ("Et kort møde er effektive", "er effektive"),
        ("En bygning, som står tom, er farlige for børn", "er farlige"),
        ("Barnet, der har feber, bliver hurtigt sløve", "bliver hurtigt sløve"),
        ("Et budget skal være gennemsigtig", "budget skal være gennemsigtig"),
        ("Ethvert krav skal være saglig", "krav skal være saglig"),
        ("Sikrer, at gangene er tomt", "gangene er tomt"),
        ("De kommer tidligt og er fleksibel", "De kommer tidligt og er fleksibel"),
        ("Ser, om beholderne står i skygge og er tør", "beholderne står i skygge og er tør"),
        ("Låner ud, medmindre de kommer sent eller bliver støjsom", "de kommer sent eller bliver støjsom"),
        ("Giver adgang til 40 bruger i kælderen", "40 bruger"),
        ("Vejleder 300 ansøger om året", "300 ansøger"),
        ("Hjælper enkelte pensionist med computeren", "enkelte pensionist"),
        ("Vi har fem undersøger, der kører ud", "fem undersøger"),
        ("Tre ældre medarbejder går på pension", "Tre ældre medarbejder"),
        ("Holder en fælles øvelser med politiet", "en fælles øvelser"),
        ("Støtter en stormramt kommuner", "en stormramt kommuner"),
        ("Samarbejder med det tre foreninger i byen", "det tre foreninger"),
        ("Der er intet tæpper i lokalet", "intet tæpper"),
        ("Alle frivillig har en nøgle", "Alle frivillig"),
        ("Råder over flere tusinde lampe", "tusinde lampe"),
        # »de« before a participle in -ede, where it can be no subject
        ("Svar fra de inddragede afdeling", "de inddragede afdeling"),
        ("Vagten tjekker alle de ønskede side", "de ønskede side"),
        ("Vi kender de udpegede område", "de udpegede område"),
        # the modal has its verb, or stands before a comma
        ("Vi vil samle alle ønske i et skema", "alle ønske"),
        ("Der skal, via de fælles aftale, være adgang", "de fælles aftale"),
        ("Få kommune har egen havn", "Få kommune"),
        ("Viden om forskellige type målgrupper", "forskellige type"),
        ("Rådgiver om alle nye type tilskud", "alle nye type"),
        ("Skriver til deres forskellige leverandør", "forskellige leverandør"),
        ("Indgår eventuelle nye aftale med havnen", "nye aftale"),
        ("Gør sig løbende nye erfaring med udstyret", "nye erfaring"),
        ("Stiller skrappe krav og nye standard", "nye standard"),
        ("Byder på en række praktisk øvelser", "praktisk øvelser"),
        ("Det er teamets teknisk opgaver", "teknisk opgaver"),
        ("Der tilføjes ny rækker hver uge", "ny rækker"),
        ("Kurset har god rammer", "god rammer"),
        ("Løser eventuelle særlig opgaver", "særlig opgaver"),
        ("Har ingen fysisk eller juridiske hindringer", "fysisk eller juridiske hindringer"),
        ("Har et tæt samarbejder med skolen", "et tæt samarbejder"),
        ("Tager billeder af de to mand", "to mand"),
        ("Køber aktier i store danske børsnoteret selskaber", "børsnoteret selskaber"),
        ("Tjekker, at rørene er tæt, før vandet åbnes", "rørene er tæt"),
        ("Oplysningerne er frit tilgængelig på nettet", "Oplysningerne er frit tilgængelig"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    (hit,) = hits(spr_tal, [text])
    assert text[hit.start : hit.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "Indgangen er åben, og du er ansvarlig for den",
        "Børnene er glade, og personalet er søde ved dem",
        "Lederen og souschefen er rolige og venlige",
        "Resten af borgerne er trygge ved ordningen",
        "En del er utrygge ved alarmen",
        "Det er gode kolleger, og det er unge uden job, vi hjælper",
        "Målet for indsatsen er sunde og raske børn",
        "Kendetegnet ved skolen er stærke, faglige profiler",
        "Familien, der bor her, er trygge, og en del, der er her, er glade",
        "En bygning, som står tom, er farlig, og børn, som leger der, er udsatte",
        "Lokalet er til de syge og svage",
        "Borgeren bor i den by, han er glad for",
        "Gruppen af pårørende er vrede",
        "Møderne er dagligt og varer en time, og borgerne er ofte alene",
        "Butikkerne er åbne, og de er godt i gang",
        "De møder tidligt, og bygningen er åben",
        "Når de ringer, og lederen er syg, svarer vagten",
        "Giver de ældre mulighed for at mødes",
        "Hjælper de pårørende samme dag og to ældre tirsdag og torsdag",
        "De 400 bruger tilbuddet hver uge, og af de 30 leder 5 en afdeling",
        "Sørger for, at de to leder, som de plejer",
        "Om det to gange lykkedes, ved vi ikke",
        "Fra hele kommunen og resten af verden",
        "Leverer et flerleverandør setup og en attribut",
        "En mange til mange relation",
        "De negative miljø og sundhedseffekter",
        "Har taget bestik af sagen og etableret enheder",
        "Mennesker med kroniske smerter og åndenød",
        "Hjælper den enkelte borger og enkelte borgere",
        "Vi hørte, at de ventede dag og nat, og om de savnede hjælp",
        "Derfor skal personalet og de pårørende møde hver måned",
        "I morgen skal efter planen alle møde kl. 8",
        "Få hjælp har vi ikke, og få overblik kræver tid",
        "Underviser alle type 2-diabetikere",
        "Møderne er forskellige hver gang og forskellige efter behov",
        "Holder også næste mandag møde og orienterer altid nærmeste leder",
        "Der holdes ugentlig møder",
        "Har de unge løst opgaver, eller har de danske løst opgaver?",
        "Sender ti mand",
        "Hjælper en række særlig udsatte borgere og skolens praktisk anlagte elever",
        "Husene ligger tæt, og de er tæt på havnen",
        "Grunden er på 12 hektar og koster 40 øre for hver kvadratmeter.",
        "Alle typer af anlægsarbejder meldes til havnen.",
        "Planen giver en beskeden og delvis sikring.",
        "Et både billigt og godt tilbud vælges.",
        "Det er en uhyre vigtig opgave.",
        "Et folkeslags historie vises på museet.",
        "Bestemt heller ikke om natten.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tal, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Kommunen giver alle medarbejder en mentor", "alle medarbejder"),
        ("Vi har alle kursus på hjemmesiden", "alle kursus"),
        ("Teknologien giver mange mulighed – men ikke alle", "mange mulighed"),
        ("Der er for mange fejlmelding i systemet", "mange fejlmelding"),
        ("Lederen giver de ældre medarbejder en ekstra fridag", "de ældre medarbejder"),
        ("Vi kan bruge forskellig modeller/metoder", "forskellig modeller"),
        ("Bygningerne er formentlig utæt.", "Bygningerne er formentlig utæt"),
        ("Vi arbejder med målrettet indsatser", "målrettet indsatser"),
    ],
)
def test_hits_where_the_word_for_several_does_not_stand_alone(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Kurset giver alle mulighed for at øve sig, og i dag har mange adgang til nettet",
        "Aftalen giver alle nyansatte indsigt i reglerne, og de fik begge besked",
        "Ruterne tager alle udgangspunkt i havnen",
        "I klubben får de ansatte løn, og de frivillige får de ledige undervisning i dansk",
        "Vi giver andre lyst til at deltage",
        "Arbejdet er for nogle straf, for andre belønning",
        "Ferien var for de fleste afslapning",
        "Bogen forklarer, hvordan de omgås",
        "Man skal ville og tør stole på holdet",
        "Rådet valgte dengang at sige nej",
        "Butikken har lukket store bededag, også når afskaffelsen af store bededag er vedtaget",
        "Det sker gennem typisk møder og besøg",
        "Husene på vejen er antagelig ikke solgt, og husene er formentlig ikke nye",
        "Det var lidt af et sats, men renten er en sats",
        "Skriv navn på den/de medarbejder/e og det/de område/r, det gælder",
        "Kurset er målrettet ledere og forbeholdt medlemmer",
        "Hvis du har medtaget e-bøger, går de ikke til tiden",
        "Hun er formand for Danske Regioner og regionsrådsformand",
    ],
)
def test_silent_where_the_word_for_several_stands_alone_or_a_slash_gives_both_forms(text: str) -> None:
    assert hits(spr_tal, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Sår ny græs ved hallen", "ny græs"),
        ("Kontroller samtlige scanner en gang om året", "samtlige scanner"),
        ("Ved at tømme alle container om fredagen", "alle container"),
        ("Du skal efterse samtlige printer hver uge", "samtlige printer"),
        ("Rengør flere støvsuger før ferien", "flere støvsuger"),
        ("Udskifter tre filter om året", "tre filter"),
        ("Vi er et lille hold. Fagligt stolthed er vigtig for os", "Fagligt stolthed"),
        ("Socialt ansvarlighed skal mærkes i huset", "Socialt ansvarlighed"),
        ("Ingen bord må stå ved døren", "Ingen bord"),
        ("Der er ingen værelse ledigt i juli", "ingen værelse"),
        ("Vi har ingen telefonnummer på dem", "ingen telefonnummer"),
    ],
)
def test_hits_behind_the_verb_that_opens_behind_none_and_first_in_the_sentence(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Sår nyt græs ved hallen",
        "Ingen medarbejder må være alene, og ingen møder uden aftale",
        "Vil ingen møde op, aflyses turen",
        "Der er ingen vand i hanen, ingen græs på banen og ingen kort på kontoret",
        "Der er på ingen måde plads, og det har ingen betydning",
        "Udstil samtlige arbejder i foyeren, og tæl alle retter efter",
        "Undersøger, om alle bruger systemet, og sørger for, at samtlige printer på begge sider",
        "Hjælper de leder, som har brug for det",
        "Du skal vide, at alle bruger systemet, og huske, hvor mange bruger huset",
        "Skifter to filtre om året og et filter hver jul",
        "Fagligt er stolthed vigtig, og socialt samvær er en del af dagen",
        "Dybt vand er farligt. Teknisk hjælp kan fås på kontoret",
    ],
)
def test_silent_behind_the_verb_that_opens_behind_none_and_first_in_the_sentence(text: str) -> None:
    assert hits(spr_tal, [text]) == []
