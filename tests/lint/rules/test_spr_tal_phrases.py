"""Number and gender behind numbers, owners and words for one, in joined phrases and behind clauses."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_tal
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Om sommeren ansættes seks livredder til stranden.", "seks livredder"),
        ("Vi mangler et par vejleder til lejren.", "par vejleder"),
        ("Der søges tre bademester til sæsonen.", "tre bademester"),
        ("Uddannede livredder søges til badet.", "Uddannede livredder"),
        ("Hver andet uge tømmes spandene.", "andet uge"),
        ("Vi mødes hvert anden år.", "anden år"),
        ("Intet borger må afvises ved døren.", "Intet borger"),
        ("Til andet lejlighed bruges salen.", "andet lejlighed"),
        ("Bruger kalk og anden materiale.", "anden materiale"),
        ("Halvdelen af sag afgøres inden for en måned.", "Halvdelen af sag"),
        ("Hjælperen støtter den enkelte borgere i hverdagen.", "den enkelte borgere"),
        ("Toiletterne skal holdes ren.", "Toiletterne skal holdes ren"),
        ("Byder velkommen til samtlige ny borger i kommunen.", "samtlige ny borger"),
        ("Holder to årlig temadag for frivillige.", "to årlig temadag"),
        ("Hvilket regler der gælder, fremgår af loven.", "Hvilket regler"),
        ("En af kommunens skole lukker.", "En af kommunens skole"),
        ("Den ene af områdets legeplads efterses.", "ene af områdets legeplads"),
        ("Ingen af kommunens svømmehal har sauna.", "Ingen af kommunens svømmehal"),
        ("Du bliver en af vores medarbejder i teamet.", "en af vores medarbejder"),
        ("Skabene bag skranken er tom efter flytningen.", "Skabene bag skranken er tom"),
        ("De forslag, som rådet har sendt, er realistisk.", "forslag, som rådet har sendt, er realistisk"),
        ("Lokalet, som foreningen låner, er mørk.", "låner, er mørk"),
        ("Kursuslokalerne er for lille til holdet.", "Kursuslokalerne er for lille"),
        ("Arbejdet som pedel er alsidig.", "pedel er alsidig"),
        ("Trækker på et stort netværker i byen.", "et stort netværker"),
        ("Et årligt eftersyner er et krav.", "Et årligt eftersyner"),
        ("Har en kort uddannelser bag sig.", "en kort uddannelser"),
        ("Konsulenten støtter ledere og tillidsvalgt i arbejdet.", "ledere og tillidsvalgt"),
        ("Enhver ansatte skal kende planen.", "Enhver ansatte"),
        ("Støtter hvert barnets udvikling.", "hvert barnets"),
        ("En tålmodige lytter er guld værd.", "tålmodige lytter"),
        ("Efterser det gamle kloakker.", "det gamle kloakker"),
        ("Nogen borgere har brug for ekstra tid.", "Nogen borgere"),
        ("Vi ønsker en mere enkelt løsning.", "enkelt løsning"),
        ("Hver leder har sin eget budget.", "sin eget"),
        ("Tager ansvar for sit egen læring.", "sit egen"),
        ("Opgaven er omfattende og komplekse.", "er omfattende og komplekse"),
        ("Ejendommen er fredede og må ikke ændres.", "er fredede"),
        ("Medarbejderne er stolt af resultatet.", "Medarbejderne er stolt"),
        ("Så snart lokalerne er ryddelig, kan de lånes.", "lokalerne er ryddelig"),
        ("Hun er ansvarlig for tre plejecentrene.", "tre plejecentrene"),
        ("Ingen møde uden dagsorden.", "Ingen møde"),
        ("Tegner et godt overblikker for os.", "et godt overblikker"),
        ("Holder øje med samtlige af byens legeplads.", "samtlige af byens legeplads"),
        ("Der er færre klage end sidste år.", "færre klage"),
        ("Der er adskillig grunde til at vente.", "adskillig grunde"),
        ("Sundhedsplejen vejer alle nyfødt i distriktet.", "alle nyfødt"),
        ("Huset rummer et dusin stol.", "dusin stol"),
        ("Arkivet kan være et enhed (fx en boks).", "et enhed"),
        ("Viser billeder fra denne møde.", "denne møde"),
        ("Informerer om et række forhold.", "et række"),
        ("Der er et masse litteratur.", "et masse"),
        ("Søger en store mængde jord.", "store mængde"),
        ("Borrehøjen er en gamle gravhøj.", "gamle gravhøj"),
    ],
)
def test_words_for_one_and_for_several(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Vi ser to møder i træk, og de to arbejder i marken",
        "Giver den enkelte problemer i hverdagen",
        "Møderne skal holdes telefonisk, og et sted skal holdes rent",
        "Blandt andet mad og drikke, og ikke andet end brød og andet godt",
        "Halvdelen af arbejdet er udført, og halvdelen af vandet er væk",
        "Resten af verden og størstedelen af Danmark",
        "På en eller anden måde og et eller andet sted",
        "Venstrefløjen og de kulturradikale gang på gang forplumrede debatten",
        "En af kommunens skoler lukker, en af de ansatte rejser, og en af landets bedste kommer",
        "Ønsker alle god jul og mange god vind",
        "Et system, gennem hvilket borgere kan klage",
        "Hver af regionens personale og en af hans søns venner",
        "Lageret, hvor krisestyringens tæpper opbevares, er tørt",
        "Barnet, som er anbragt, er glad, og lederen, der bor på stedet, er syg",
        "De er ledere og ansat i kommunen",
        "Er der nogen borgere, som mangler hjælp?",
        "Nogen kommer, og nogen går",
        "Har sin egen nøgle og sit eget skab",
        "Familien er glad, huset er fredet, og målet er fredede bygninger",
        "Formålet er tryghed og gode vaner, og personalet er flinke og rare",
        "Sæt flueben i Vis delte spillelister",
        "Et advarselsmærkat er et parameter, og en mærkat er en parameter",
        "Kaffefilteret udspringer af en idé",
        "Prisen er inklusive moms",
        "Klokken to eleverne mødes igen, og rapporten er ti sider lang",
        "Der er alle ansat i kommunen",
        "En stribe grønt og et dusin blomster, og en gruppe lærer dansk",
        "Selvstændige opgavers herre",
        "En lille gamle mand og den ene gamle bil",
        "Skal denne møde op?",
        "En række forhold og en masse litteratur",
    ],
)
def test_silent_words_for_one_and_for_several(text: str) -> None:
    assert hits(spr_tal, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Foredrag for afghanske kvinde i byen.", "afghanske kvinde"),
        ("Bragte hjælp, selvom særlige omstændighed talte imod.", "særlige omstændighed"),
        ("Indfører tekniske og organisatoriske foranstaltning i huset.", "organisatoriske foranstaltning"),
        ("Kommer vanskeligt stillede familie til hjælp.", "stillede familie"),
        ("Bidrager til bedre digitale løsning.", "digitale løsning"),
        ("Ture er også politiske demonstration.", "politiske demonstration"),
        ("Det gælder falske og fremmede: mistænkelige besked om betaling.", "mistænkelige besked"),
        ("Loven rammer kun lovlydige borger i byen.", "lovlydige borger"),
        ("Så giver vi nyttige rapport til ledelsen.", "nyttige rapport"),
        ("Vi kæmper mod såvel lokale misforståelse som frygt.", "lokale misforståelse"),
        ("Skriver de mere detaljerede standard, der skal bruges.", "de mere detaljerede standard"),
        ("Der gives lov til sådanne midlertidige arrangement i parken.", "sådanne midlertidige arrangement"),
        ("Der gælder regler for udvalgte digitale produkt og tjenester.", "digitale produkt"),
        ("Vi har modtaget nye ansøgning fra foreninger.", "nye ansøgning"),
        ("Vi knytter de europæiske land tættere sammen.", "de europæiske land"),
    ],
)
def test_phrases_without_an_article(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Bygger på samme faglige niveau, og næste politiske møde er i maj",
        "Ved næstkommende interne uddannelsessession og første danske kontrakt",
        "Den offentlige såvel som private sfære",
        "Giver børn og unge adgang til salen",
        "Den markerede kinesiske tekst og den ændrede interne rentefod",
        "Borgernes politiske interesse og vores lokale bestyrelse",
        "Hvis politiske indflydelse er størst, vides ikke",
        "Vi har modtaget anonyme breve og fået nye lokaler",
        "Går til forrige kapitel",
    ],
)
def test_silent_phrases_without_an_article(text: str) -> None:
    assert hits(spr_tal, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Vi bor her, men vi er afhængig af bussen.", "vi er afhængig"),
        ("Møderne er korte, og de er effektiv.", "de er effektiv"),
        ("Hvis I er usikker, kan I ringe.", "I er usikker"),
        ("I den sag skal I være opmærksom på fristen.", "I være opmærksom"),
        ("Elektroniske valg er farlig.", "valg er farlig"),
        ("Ring, inden de bliver syg.", "de bliver syg"),
        ("Støtten gives som korte besøg eller længere telefonsamtale.", "korte besøg eller længere telefonsamtale"),
        ("Ingen af de to alternativ kan finansieres.", "to alternativ"),
        ("Skabene er aflåst og rent ved vagtskifte.", "Skabene er aflåst og rent"),
        (
            "Medarbejderne skal være klædt på til opgaven og fortrolig med reglerne.",
            "Medarbejderne skal være klædt på til opgaven og fortrolig",
        ),
        ("Vi laver gode krav, der er konstruktiv for alle.", "krav, der er konstruktiv"),
        (
            "Anvendte miljøvaredeklarationer skal være gyldig i hele perioden.",
            "miljøvaredeklarationer skal være gyldig",
        ),
        ("Børn under tre år er velkommen sammen med en voksen.", "Børn under tre år er velkommen"),
        ("Aftaler om ferie skal være skriftlig.", "Aftaler om ferie skal være skriftlig"),
        ("Samtlige cykler på lageret er ny.", "cykler på lageret er ny"),
        ("Både store og små børn er velkommen.", "børn er velkommen"),
        ("Hverken ansatte eller gæster er glad for støjen.", "gæster er glad"),
        ("Ordningerne for ældre er god.", "Ordningerne for ældre er god"),
        ("Hver borger er unikke.", "er unikke"),
        ("Tilbuddet er gratis og åbne for alle.", "er gratis og åbne"),
        ("Virker reglerne uklar, spørger du", "reglerne uklar"),
        ("Priserne forekommer rimelig.", "Priserne forekommer rimelig"),
        ("Lederne har været syg længe.", "Lederne har været syg"),
        ("Så er alle glad.", "alle glad"),
    ],
)
def test_pronouns_and_bare_plurals_that_something_is_said_of(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "I dag er I velkomne, og i lokalet er der lyst",
        "Nyt anlæg er støjsvagt",
        "Hver af dem er glad, og I er velkomne",
        "De to er alene, og de to radikale er her",
        "Dørene er åbne for ung og gammel",
        "Lokalerne er udlejet til skole og ledig til maj",
        "Lederen er ansat af rådet og ansvarlig for driften",
        "Vi ser det gode krav, der er konstruktivt",
        "Byens gode klima, der er sundt",
        "De, som prøver, er glade, og den, der møder, er frisk",
        "Hver af dem er unikke, og hver side er tre sider lang",
        "Hverken lederen eller eleven er glad",
        "De synes godt om planen, og de synes god mad er vigtig",
        "Virker knapperne korrekt, er alt godt",
        "Så er de alene, og vi ved, hvad så er sket",
    ],
)
def test_silent_pronouns_and_bare_plurals_that_something_is_said_of(text: str) -> None:
    assert hits(spr_tal, [text]) == []
