"""Adverbs that have lost their -t far from their verb, and adjectives that look like them."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_adv_t
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Vi hører, at kollegaen faglig støtter eleven", "faglig"),
        ("En vagt, der hurtig kan rykke ud", "hurtig"),
        ("Du viser, hvordan du hurtig og let kan søge", "hurtig"),
        ("Vi ved, at Norge fri kan vælge", "fri"),
        ("Udvalget vedtog enstemmig planen", "enstemmig"),
        ("Her stritter Norge voldsom imod", "voldsom"),
        ("Lokalerne udlejes primær til foreninger", "primær"),
        ("Mødet holdes på skolen, eventuel på nettet", "eventuel"),
        ("Løfter beboere så nænsom som muligt", "nænsom"),
        ("Røret stikkes dyb ned i jorden", "dyb"),
        ("Bor ved en stærk trafikeret vej", "stærk"),
        ("Passer en alvorlig syg kat", "alvorlig"),
        ("Huset er moderne og smuk indrettet.", "smuk"),
        ("Støvsuger tæppet grundig to gange om ugen", "grundig"),
        ("Gæsten bliver taget venlig imod", "venlig"),
        ("Du arbejder allerede selvstændig med løn", "selvstændig"),
        ("Den nye elev passer allerede selvstændig kassen", "selvstændig"),
        ("Kurven hentes, før de tavler, der sidder løs, falder ned", "løs"),
        ("Billederne hænger lav nok til, at alle kan se dem", "lav"),
        ("Skiltene skal hænge skæv", "skæv"),
        ("Er det tydelig, hvem der svarer?", "tydelig"),
        ("Her er det central at holde fristen", "central"),
        ("I år er det gået hurtig med sagerne", "hurtig"),
        ("Klager tages alvorlig, uanset hvem der ringer", "alvorlig"),
        ("Skolens leder holder streng på reglerne", "streng"),
        ("Mødet forløb gnidningsløs.", "gnidningsløs"),
        ("Visiterer de indsatte grundig før besøg", "grundig"),
        ("Duge føles rene, og gæsten føler sig ordentlig behandlet", "ordentlig"),
        ("Papiret skal ligge jævn i bakken", "jævn"),
        ("Omtaler sine naboer pæn og lytter, når de klager", "pæn"),
        ("Arbejder selvstændigt, grundig og i tæt samspil", "grundig"),
        ("Vores brandfolk er hel udmattet.", "hel"),
        ("Alle siger pæn nej til gaver", "pæn"),
        ("Vi møder venlig enhver, der banker på", "venlig"),
        ("De unge trives social i klubben", "social"),
        ("Vi gør rent grundig hver fredag", "grundig"),
        ("Med fri og hurtigt adgang", "hurtigt"),
        ("Arbejdet kræver stort tålmodighed", "stort"),
        ("Der er godt mulighed for at lære", "godt"),
        ("Gør det nem at finde vej", "nem"),
        ("Vi anser det for vigtig, at alle hører efter", "vigtig"),
        ("Stemningen på holdet er godt.", "godt"),
        ("Udviklingen har været positivt.", "positivt"),
        ("Det hele skal være enkel.", "enkel"),
        ("Underviser levende, men også tydelig, så alle hører det", "tydelig"),
        ("Så sig det ærlig.", "ærlig"),
        ("Din evne til at formidle mundtlig er vigtig", "mundtlig"),
        ("Gæsten bliver mødt åben af alle", "åben"),
        ("Tal høj og tydeligt i salen", "høj"),
        ("Alternativ kan du ringe til vagten", "Alternativ"),
        ("Digital svarer vi inden for en time", "Digital"),
        ("Faglig set er opgaven let", "Faglig"),
        ("Det er en hel anden sag", "hel"),
        ("Ring umiddelbar efter mødet", "umiddelbar"),
        ("Vagten vil normal blive afløst klokken seks", "normal"),
    ],
)
def test_hits_in_clauses_and_behind_other_adverbs(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "Butikken har solgt knap en halv million bøger",
        "Rapporten handler navnlig om støj",
        "Suppen serveres varm og kraftig for gæsterne",
        "Kørslen sker på frivillig ulønnet basis",
        "Fører logbog over det materiel, som er ude",
        "Sagen lukkes, når den er løst hver gang",
        "Når skitserne hænger klar, ser vi på dem",
        "Som frivillig hjælper du i køkkenet",
        "Som faglig leder har du ansvaret",
        "Gartneren klipper hækken lav og jævn",
        "Gør maden så varm som muligt",
        "Skal der pumpes vand væk, kører slamsugeren med",
        "Du kan indtaste valgfri parametre",
        "Vi gør borgeren så tryg som mulig",
        "Kagen bages gylden",
        "De tre typer tapper reagerer forskelligt",
        "Klubben har åbent torsdag aften",
        "Spiller godt fodbold og giver skriftligt besked",
        "Gør det klart, at prisen er fast",
        "Vi tror borgeren ansvarlig",
        "Vigtig er det, at alle hører efter",
        "I umiddelbar nærhed af skolen",
        "En hel dag og en hel uge",
        "Frivillig hjælp kan du få her",
    ],
)
def test_silent_on_what_is_said_of_somebody(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Formanden indbyder bred til debat", "bred"),
        ("Lederen kommenterer skarp på udkastet", "skarp"),
        ("Kokken kritiserer hård sin egen mad", "hård"),
        ("Vejlederen griber samtalen venlig an", "venlig"),
        ("Loven blev formel ophævet i fjor", "formel"),
        ("Rygning er streng forbudt i skuret", "streng"),
        ("Kassereren tæller pengene præcis op", "præcis"),
        ("Smeden afpasser beslaget nøjagtig til døren", "nøjagtig"),
        ("Kunden skal føle sig fair og høflig modtaget", "høflig"),
        ("Dommerne arbejder uafhængig af hinanden", "uafhængig"),
        ("Bedøm neutral og dybdegående alle bud", "neutral"),
        ("Vi rydder sneen så grundig og forsigtig, at ingen falder", "forsigtig"),
        ("Vi hjælper venlig ældre med at finde vej", "venlig"),
        ("Villaen er smuk beliggende ved fjorden", "smuk"),
        ("Snedkeren slår tapperne omhyggelig i", "omhyggelig"),
        ("Planen findes digital på nettet", "digital"),
        ("Støt de unge tålmodig i at læse", "tålmodig"),
        ("Vagten svarer prompte og besindig på opkald", "besindig"),
        ("Holdet spænder sejlet stram mellem træerne", "stram"),
        ("Vagten går diskret og lydløs gennem gangen", "lydløs"),
        ("Murerne satte fliserne skæv på væggen", "skæv"),
        ("Kokken parterer kødet faglig korrekt.", "faglig"),
        ("Besøget gør hende utrygt.", "utrygt"),
        ("Aftalen er klart til at blive sendt", "klart"),
        ("Vagten er tilgængeligt alle dage", "tilgængeligt"),
        ("Eleven føler sig værdsat og nyttigt i klassen", "nyttigt"),
    ],
)
def test_hits_behind_verbs_of_speech_and_in_rows(text: str, word: str) -> None:
    start = text.index(word)
    assert (0, start, start + len(word)) in hits(spr_adv_t, [text])


@pytest.mark.parametrize(
    "text",
    [
        "Dejen æltes smidig, og ballonen pumpes hård",
        "Husene ligger tæt, skruerne sidder fast, og bøgerne står alfabetisk",
        "Kasserne står klar til brug, og tavlen hænger skæv",
        "Ærlig talt er det hårdt, og spaden leveres ren og skarp tilbage",
        "Er det klar til brug, og er det din cykel?",
        "Lad maskinen køre varm, og klip hækken lav",
        "Gården vurderes bevaringsværdig, og manden dømmes skyldig",
        "Pladen poleres blank og glat, og stangen slås flad",
        "Massen piskes luftig, og barnet er trygt og glad i gruppen",
        "Pladsen efterlades ryddelig, prøven testes positiv, og kniven hvæsses skarp",
        "Naboen udpeges ansvarlig for nøglen, og vinen nydes kølig",
        "Vi forlader huset glad, og døren til rummet males hvid",
        "Hunden trænes lydig af sin ejer, og ventilen drejes åben med en nøgle",
        "Gør ham klart, at døren er låst",
        "Pakken leveres ren og tør, og sagen melder sig åben",
        "Vælg præcis op til tre svar",
    ],
)
def test_silent_on_what_becomes_of_a_thing(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Bilen er lovlig parkeret", "lovlig"),
        ("Brug genvejen til hurtig at åbne filen", "hurtig"),
        ("Hun er økonomisk ansvarlig og faglig velfunderet", "faglig"),
        ("Personen møder Stærk, men han arbejder langsom", "langsom"),
        ("Hun måler træet præcis", "præcis"),
        ("Vi taler faglig stærke kolleger på plads", "faglig"),
    ],
)
def test_hits_beside_words_of_degree_and_names(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "Kontoret er selvstændig dataansvarlig for listen",
        "En kort app er langt mere synlig for læseren",
        "Opgaven kan ende med at blive alt for vanskelig at løse",
        "Lampen kaster lys over bordet, børnene tænder lys i kirken, og der tændes lys i haven",
        "Som P. Stærk grundigt viste, og som Ida Lang hurtigt så, var det forkert",
        "Kortet viser præcis, hvor stien går, og nøjagtig, hvor lang den er",
        "Vi tror, at ejeren antagelig ville sælge, og han formodentlig kommer",
        "Prøven er urimelig svær, og det er ufattelig hårdt",
        "Ved lovlig varslet strejke er huset lukket",
        "Læs sikkerdigital.dk's råd",
        "Det er godt, at koden er klar og hurtigt kan bruges",
        "Det kræver en uforholdsmæssig stor indsats",
        "I faglig henseende er arbejdet godt.",
        "Svarer i ethvert socialt og økonomisk anliggende.",
    ],
)
def test_silent_on_words_of_degree_names_and_nouns(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Træneren viser fejl rolig, retter stillingen og roser", "rolig"),
        ("Blander midlet forsigtig og altid under udsugning", "forsigtig"),
        ("Fejer gulvet grundig og aldrig uden vand", "grundig"),
        ("Spørg, hvis du ikke ved, hvordan du gør det ordentlig.", "ordentlig"),
        ("Vi lærer nye kolleger at gøre det rigtig, før de er alene", "rigtig"),
        ("Lederen skal gøre det helt rigtig", "rigtig"),
        ("Ansøgningen skal indsendes digital senest den første maj", "digital"),
        ("Afbud meldes mundtlig tidligst dagen før", "mundtlig"),
        ("Aftalen opsiges skriftlig mindst tre måneder før", "skriftlig"),
        ("Mødet varsles skriftlig fjorten dage før", "skriftlig"),
    ],
)
def test_hits_behind_bare_objects_and_before_times(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "Holder suppen varm og altid under låg",
        "Er venlig og altid med på en spøg",
        "Læreren gør eleven rolig, roser den og giver plads",
        "Køber fisk frisk fra havnen og retter fejl klar til tryk",
        "Gør det rigtig godt for gæsterne, men han gør det ikke rigtig endnu",
        "Det gør en rigtig forskel",
        "Hold døren åben højst ti minutter, og opbevar prøven kold tre dage",
        "Aftalen er gyldig mindst tre måneder, og mad holdes varm to timer",
        "Ansøgningen er færdig senest fredag, og lokalet er klar tidligst mandag",
    ],
)
def test_silent_on_states_before_times_and_on_degrees(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []
