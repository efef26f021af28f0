"""Adjectives behind den, det, de."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_bestemt
from tests.support.texts import hits, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("At understøtte det fælles fagligt mindset.", "det fælles fagligt mindset"),
        ("Du begrunder den faglig vurdering", "den faglig vurdering"),
        ("kende det kommunal overenskomstsystem", "det kommunal overenskomstsystem"),
        ("arbejder efter den fælles digital retning", "den fælles digital retning"),
        ("ansvaret for det samlede digital serviceniveau", "det samlede digital serviceniveau"),
        ("at løse de kommunal opgaver", "de kommunal opgaver"),
        ("Sikre kommunens faglig niveau", "kommunens faglig niveau"),
        ("Bidrage til vores digital løsninger", "vores digital løsninger"),
        ("At følge denne vigtigt opgave", "denne vigtigt opgave"),
        ("Svarer på borgernes skriftlig henvendelser", "borgernes skriftlig henvendelser"),
        ("Renser det inficeret sår", "det inficeret sår"),
        ("Finder de skjult perler frem", "de skjult perler"),
        ("Efterser det lejet udstyr", "det lejet udstyr"),
        ("Har ansvaret for de anbragt børn", "de anbragt børn"),
        ("Byens smuk gamle rådhus", "Byens smuk gamle"),
        ("Den varm, fugtig luft", "Den varm, fugtig"),
        ("Går det lange, sej træk", "det lange, sej træk"),
        ("Den hurtig og sikker levering", "Den hurtig og"),
        ("Skolens to ældst klasser", "Skolens to ældst klasser"),
        ("Hendes tidligere faglig erfaring", "Hendes tidligere faglig erfaring"),
        ("Det tværfagligt samarbejde", "Det tværfagligt samarbejde"),
        ("Noterer borgernes mundtlig klager", "borgernes mundtlig klager"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_bestemt, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Der sikres fagligt niveau i afdelingens daglige drift",
        "Samtidig bygger den visuelt bro mellem de to",
        "Den valgfri parameter",
        "Den tomme streng opfattes som nul",
        "Vores fagligt stærke team, og deres særligt kendskab",
        "borgernes individuelt tilpassede forløb",
        "det fælles faglige mindset",
        "At gøre det muligt at følge med",
        "Det er vigtigt, at borgerne får svar",
        "når det naturligt opstår",
        "som det tydeligt fremgår af aftalen",
        "de politisk besluttede mål",
        "den fagligt velbegrundede afgørelse",
        "de social- og sundhedsfaglige opgaver",
        "det antal borgere, der venter",
        "den direkte kontakt med borgerne",
        "Måske bliver det nødvendigt senere",
        "de selvstændigt løser opgaver",
        "den økonomisk mest fordelagtige løsning",
        "det særlig gode samarbejde",
        "den bolig borgeren har",
        "det formodentligt bedst at spørge",
        "de rigtig gode løsninger",
        "de øvrige, inklusiv tal i noten",
        "har de bestilt tider, og har i dag de skjult perler",
        "det umuligt hurtigst mulige svar",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Tager sig af det praktisk arbejde i køkkenet", "det praktisk arbejde"),
        ("Støtter de mest udsat borgere", "de mest udsat borgere"),
        ("Støtter den enkelt borger i hverdagen", "den enkelt borger"),
        ("Den konstitueret leder", "Den konstitueret leder"),
        ("Den tilkaldt læge", "Den tilkaldt læge"),
        ("Afdelingens mest erfaren medarbejder", "Afdelingens mest erfaren medarbejder"),
        ("Udskifter den defekt pumpe", "den defekt pumpe"),
        ("Vasker det plettet tøj", "det plettet tøj"),
        ("Til det månedligt møde", "det månedligt møde"),
        ("Den sidst bus kører klokken ti", "Den sidst bus"),
        ("Støtter den sårbar gravide", "den sårbar gravide"),
        ("Tegner det elektronisk kort over havnen", "det elektronisk kort"),
        ("Kender de sociokulturel forhold", "de sociokulturel forhold"),
        ("Byens stille og fredelig hjørne", "Byens stille og fredelig hjørne"),
        ("Hvis du nu vælger det grøn felt, lukker siden", "det grøn felt"),
    ],
)
def test_hits_behind_adverbs_and_before_persons(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_bestemt, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Et års erfaring og to ugers intensivt kursus",
        "Fire timers dagligt arbejde",
        "Så har de fast arbejde",
        "I dag har den stor betydning",
        "Derfor får det stor betydning for driften",
        "Her har de god plads",
        "Giver de pårørende praktisk hjælp",
        "Yder de unge faglig vejledning",
        "Det digitale kort viser alle ledninger",
        "Det sidst skrevne ord",
        "De rigtig gode løsninger",
        "Giver kommunens borgere fri adgang",
        "Så kan den let pumpe vand",
    ],
)
def test_silent_where_the_word_is_a_pronoun_or_a_measure(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []


def test_says_the_right_form() -> None:
    said = [
        ("Den enkelt borger", "enkelte"),
        ("De sociokulturel forhold", "sociokulturelle"),
        ("Den børnesikker låge", "børnesikre"),
        ("Den plausibel årsag", "plausible"),
    ]
    for text, right in said:
        (hit,) = raw_hits(spr_bestemt, {"opgaver": section([text])})
        assert f"»{right}«" in hit.advice


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Følger den norsk elev i skole", "den norsk elev"),
        ("Kører den 12-årig dreng hjem", "den 12-årig dreng"),
        ("Skolens 40 grøn stole", "Skolens 40 grøn stole"),
        ("Løfter den fjernstyret port", "den fjernstyret port"),
        ("Finder de stjålet nøgler", "de stjålet nøgler"),
        ("Læser op af den indbunden bog", "den indbunden bog"),
        ("Parkens ældgammel, knudrede egetræ", "Parkens ældgammel, knudrede"),
        ("Det tidligere, fredet pakhus", "Det tidligere, fredet pakhus"),
        ("Måler Esbjergs lang strand", "Esbjergs lang strand"),
        ("Låner andres privat værktøj", "andres privat værktøj"),
        ("Vore lokal foreninger", "Vore lokal foreninger"),
        ("Den ret kedelig tur", "Den ret kedelig tur"),
        ("Den fagligt stærk underviser", "Den fagligt stærk underviser"),
        ("Den psykisk syg nabo", "Den psykisk syg nabo"),
        ("De forrest pladser", "De forrest pladser"),
        ("Den lang eller den korte rute", "Den lang eller"),
        ("Så må den almindelig cyklist vente", "den almindelig cyklist"),
        ("I går udkom den hidsig pjece", "den hidsig pjece"),
        ("Det aktiv hjems regler", "Det aktiv hjems"),
        ("De indviklet støtte- og boligregler", "De indviklet støtte"),
        ("Retter sig mod det berørt slyngværk", "det berørt slyngværk"),
        ("Den ung får sin egen nøgle", "Den ung får"),
        ("Når den ansvarlig kommer, åbner porten", "den ansvarlig kommer"),
        ("Støtter den syg i hjemmet", "den syg i"),
        ("Taler med barnets nære familie og rolig støtteperson", "barnets nære familie og rolig støtteperson"),
        ("Hilser på den vittig Peter", "den vittig Peter"),
    ],
)
def test_hits_of_words_that_no_list_has_and_in_longer_phrases(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_bestemt, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Så har den engelsk tekst på bagsiden",
        "Derfor får den ny leder",
        "I dag er det fast procedure",
        "Her har den sikker plads",
        "Derfor giver det god mening",
        "Om det økonomisk bærer, ved vi i maj",
        "Mads fast kontaktperson",
        "I Horsens god plads til alle",
        "Mandags åben vejledning",
        "Gik det helt galt, ringede hun",
        "Deres fælles køn, fælles sprog og fælles skole",
        "Hans nyligt afdøde onkel",
        "Det hele undtagen taget",
        "Åbner den sidst gemte udgave",
        "Tryk på denne knap Næste",
        "Den valgfri og den isfri havn",
        "Til trods for at den ny havn er dyr",
        "Værdien af den matematiske konstant Pi",
        "De var ikke ligefrem venner",
    ],
)
def test_silent_on_pronouns_names_and_fixed_words(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Byens flittig frivillige får en gave", "Byens flittig frivillige"),
        ("Den modig tilsynsførende skriver rapporten", "Den modig tilsynsførende"),
        ("De studerendes skriftlig opgaver gemmes", "De studerendes skriftlig opgaver"),
        ("Taler med den ansat om planen", "den ansat om"),
        ("Skal bruge sin fysisk styrke", "sin fysisk styrke"),
        ("Ring til kommunens juridisk vagt, når det haster", "kommunens juridisk vagt"),
        ("Godkender det formel optag af elever", "det formel optag"),
    ],
)
def test_hits_before_persons_and_what_is_a_verb_too(text: str, quote: str) -> None:
    (hit,) = hits(spr_bestemt, [text])
    assert text[hit.start : hit.end] in quote


@pytest.mark.parametrize(
    "text",
    [
        "Dette hovedsageligt pga. beliggenheden",
        "Støtter sin fysisk svækkede mor",
        "De pårørendes telefonisk indgivne klager gemmes",
        "Kommunens særligt vagt formulerede mål",
        "Den formel, som regnearket bruger, er låst",
        "Den formel bruges i regnearket",
        "Plejer de alvorlig syge",
    ],
)
def test_silent_on_abbreviations_and_adverbs(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Alle får et møde det først år.", "det først år"),
        ("Alle får en makker det først halve år.", "det først halve"),
        ("Lyset er tændt, når den sidst gæst er gået.", "den sidst gæst"),
        ("Ro og tid er de vigtigst redskaber.", "de vigtigst redskaber"),
        ("Ovnen er den billigst løsning i køkkenet.", "den billigst løsning"),
        ("Stolen rettes til efter den enkelt borgers højde.", "den enkelt borgers"),
        ("Beholder sine forældet sprøjter.", "sine forældet sprøjter"),
        ("Aftaler rejsens praktisk rammer.", "rejsens praktisk rammer"),
        ("Giver den dataansvarlig besked.", "den dataansvarlig besked"),
        ("Sedlen godkendes af den budgetansvarlig, der har prokura.", "den budgetansvarlig, der"),
        ("Mentoren hjælper den ledig med at skrive.", "den ledig med"),
        ("Lederen taler med den sygemeldt, hvis hun vil.", "den sygemeldt, hvis"),
        ("Koordinerer de frivillig ved valg.", "de frivillig ved"),
        ("Listen, herunder de lokal, er ny.", "de lokal, er"),
        ("Synger med de yngst i vuggestuen.", "de yngst i"),
        ("Har erfaring fra både det offentlig og det private.", "det offentlig og"),
        ("I det daglig skal vagten tælle nøgler.", "det daglig skal"),
    ],
)
def test_hits_of_superlatives_and_where_no_noun_follows(text: str, quote: str) -> None:
    (hit,) = hits(spr_bestemt, [text])
    assert text[hit.start : hit.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "Åbner den senest gemte fil og de først valgte sider.",
        "Om onsdagen er det åbent hus for alle.",
        "De social- og sundhedsfaglige opgaver",
        "Når sagerne kommer, er de ansat i kommunen, og siden bliver de anbragt her.",
        "Er den ansvarlig for planen?",
        "I det offentligt ejede hus og i det særlig travle hjørne",
        "Han er glad for det, særlig om vinteren.",
        "Af dem er de ældst, som bor i byen.",
        "Vi følger de nordiske digital rights grupper og de globale human rights fora.",
    ],
)
def test_silent_on_adverbs_and_what_is_said_of_the_pronoun(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []
