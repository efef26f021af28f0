"""Presents that belong to an infinitive."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("At indgå i gruppen, herunder tage medansvar for og deltager aktivt på møderne", "deltager"),
        ("Du gør det let for borgerne at forstår en afgørelse.", "forstår"),
        ("Evne til at træffe hurtige beslutninger og følger dem til dørs", "følger"),
        ("At kontrollere bilag og sender dem retur", "sender"),
        ("At vurdere ansøgninger og skriver afgørelser", "skriver"),
        ("Kan sikrer, at sagen bliver afsluttet", "sikrer"),
        ("At lytte til borgeren og svarer på spørgsmål", "svarer"),
        ("At rense filtre og skifter pærer i hallen", "skifter"),
        ("At møde borgeren i hjemmet og taler med de pårørende", "taler"),
        ("At hjælpe med lektier og læser højt", "læser"),
        ("At læse målere af og derefter indtaster tallene", "indtaster"),
        ("At vejlede nye kolleger, herunder introducerer dem til reglerne", "introducerer"),
        ("At komme op om morgenen og kommer af sted", "kommer"),
        ("At bade børn, skifter bleer og putte dem", "skifter"),
        ("Lederen skal ansætte, oplærer og afskedige medarbejdere", "oplærer"),
        ("Du skal kunne tænke i helheder og arbejder selvstændigt", "arbejder"),
        ("Biblioteket skal udlåne bøger og formidler litteratur", "formidler"),
        ("Besøge borgere og drøfter hjælpen", "drøfter"),
        ("Opgaven er at skrive nyheder og opdaterer hjemmesiden", "opdaterer"),
    ],
)
def test_hits(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    ("lead_in", "found"),
    [
        ("I det daglige skal partneren:", [(0, 17, 24)]),
        ("Partneren har ansvar for at:", [(0, 17, 24)]),
        ("Opgaver:", [(0, 17, 24)]),
    ],
)
def test_behind_a_lead_in(lead_in: str, found: list[object]) -> None:
    assert hits(spr_infinitiv, ["forhandle løn og skriver aftalen"], lead_in=lead_in) == found


@pytest.mark.parametrize(
    "text",
    [
        "At modtage bilag, som lederen kontrollerer og sender retur",
        "At sikre, at lederen modtager tallene og sender dem videre",
        "Lederen beder om at få tallene og sender dem videre",
        "At sikre, at leder og medarbejdere samarbejder",
        "At indgå kontrakter og aftaler",
        "At holde kurser og møder",
        "At kende lovgivningen og regler for området",
        "At lave aftaler og møder årligt",
        "At optræde som lytter og læser",
        "At være tovholder for gruppen og vejleder i huset",
        "At læse målere af og derefter indtaste tallene",
        "At samarbejde med skolens leder og vejleder",
        "At udlåne biler og cykler til medarbejdere",
        "At spørge, om borgeren er hjemme og åbner selv",
        "At tilføje indekser og potenser til tegnene",
        "Teamet kan tilkalde en vejleder og mødes hver uge",
        "Knappen kan blive overset og fylder meget",
        "Vælg den fil, du vil indsætte og klikker på",
        "Lederen gennemgår de sager, teamet skal løse og sender videre",
        "Du kan angive modtager og afsender, placering og format",
        "At udvikle analyser og prøver",
        "Vejledningen kan findes på nettet",
        "Det betyder, at når sagen er slut, får borgeren besked",
        "Det betyder, at udfylder du feltet, får borgeren svar, og at modtager du intet, sker der ikke noget",
        "For at komme i gang klikker du på listen og vælger en sag",
        "Kontakter brugeren som følge af fejl",
        "Der bør etableres klare rammer for arbejdet",
        "Vi kan give borgerne en simpel, tilgængelig og sikker måde at skrive på",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("At overvære timerne to gange om året og drøfter indtrykkene", "drøfter"),
        ("At modtage varer, kontrollerer fakturaer og bestille nyt", "kontrollerer"),
        ("At besøge hjem og fjerper dem", "fjerper"),  # a verb that no list has
        ("At overbejse træ og planlægger møderne", "planlægger"),  # nor the infinitive
    ],
)
def test_verbs_that_are_known_by_their_place(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


def test_nouns_that_look_like_verbs() -> None:
    texts = [
        "At besøge elever og lærere",
        "At overbringe bilag og papirer",
        "At lede møder om budgettet og gruppers arbejde",
    ]
    assert hits(spr_infinitiv, texts) == []


def test_knows_the_collections_verbs() -> None:
    text = ["At kontrollere bilag og zumber om fredagen"]
    assert hits(spr_infinitiv, text) == []
    assert hits(spr_infinitiv, text, own={"udsagnsord": ["zumbe"]}) == [(0, 24, 30)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Medarbejdere, der arbejde om natten, får tillæg.", "arbejde"),
        ("En pedel, som passe tre skoler, kører rundt i bil.", "passe"),
        ("Det er lederen, der godkende ferien.", "godkende"),
        ("Vi har et udvalg, der hvert år uddele en pris.", "uddele"),
        ("Medarbejdere der køre i kommunens biler, skal have kørekort.", "køre"),
        ("Vi sørge for, at alle får besked.", "sørge"),
        ("Når du modtage en klage, sender du den videre.", "modtage"),
        ("Hvis lederen beslutte det, ændres planen.", "beslutte"),
        ("Teamet af pædagoger planlægge turene til skoven.", "planlægge"),
        ("Kommunens jurister rådgive udvalget om loven.", "rådgive"),
        ("De ansatte registrere deres tid hver dag.", "registrere"),
        ("Den koordinerende sygeplejerske følge op på planen.", "følge"),
        ("Den ansvarlige leder sikre, at reglerne overholdes.", "sikre"),
        ("Det sikre, at alle får den rette hjælp.", "sikre"),
        ("Pedellen, som har ansvar for bygningen, udføre mindre reparationer.", "udføre"),
        ("Bagefter rydde vi op i lokalet.", "rydde"),
        ("Om vinteren sprede vi salt på stierne.", "sprede"),
        ("Ved tvivl kontakte du lederen.", "kontakte"),
        ("Hun modtager varerne, og hun kontrollere fakturaen.", "kontrollere"),
        ("Tre gartnere dele vagten mellem sig.", "dele"),
        ("Kommunen rydder sne, før trafikken tage til.", "tage"),
        ("Når borgeren ringe, noteres navnet.", "ringe"),
        ("Vi sikrer, at planen blive fulgt.", "blive"),
        ("Det aftales, hvilke møder hun deltage i.", "deltage"),
        ("Tilsynet undersøge, om hegnet er lovligt.", "undersøge"),
        ("Kørelæreren prøve at skabe ro.", "prøve"),
        ("I ferien passe naboen vores kat.", "passe"),
        ("Vi ved, at nogle beboere ikke høre godt.", "høre"),
        ("Et udvalg af beboere planlægge fester.", "planlægge"),
        ("Er du syg, ringe du til vagten.", "ringe"),
        ("Den nye kollega følge en makker i en uge.", "følge"),
        ("Lederen og sekretæren mødes og aftalerne, som de holde, skrives ned.", "holde"),
        ("Ligvognskusken vaske vognen hver dag.", "vaske"),
    ],
)
def test_infinitives_behind_a_subject(text: str, word: str) -> None:
    start = text.index(f" {word}") + 1
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Den nye leder holder møder og skrive referater.", "skrive"),
        ("Køkkenet laver mad, dække bord og vasker op.", "dække"),
        ("Han henter posten, videresortere brevene og bringer dem ud.", "videresortere"),
        ("Gruppen mødes hver måned og drøfte nye sager.", "drøfte"),
        ("Udvalget mødes og beslutte, hvem der får støtte.", "beslutte"),
        ("Du har kontakt til skolerne og koordinere besøg.", "koordinere"),
        ("Vi søger en mand, der henter og bringe pakker.", "bringe"),
        ("Planlægger, gennemføre og evaluerer kurser.", "gennemføre"),
        ("Teamet er tværfagligt og bestå af seks medarbejdere.", "bestå"),
        ("Når lederen har fri, deltager du i møder, skrive journal og ringer til borgerne.", "skrive"),
        ("Vagten vurderer skader, hører naboer og udstede bøder.", "udstede"),
        ("Plejeren tager hensyn til barnet, lave sund mad og går tur.", "lave"),
        ("Den unge flytter hjemmefra og lære at klare sig selv.", "lære"),
    ],
)
def test_infinitives_joined_to_a_present(text: str, word: str) -> None:
    start = text.index(f" {word}") + 1
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Her kan borgeren søger om hjælp.", "søger"),
        ("Medarbejderen skal hurtigt reagerer på alarmer.", "reagerer"),
        ("Medarbejderen kan med fordel benytter skemaet.", "benytter"),
        ("Borgeren kan vælger mellem to tilbud.", "vælger"),
        ("Alle skal møder til tiden.", "møder"),
        ("Ved sygdom bør skolen kontakter hjemmet.", "kontakter"),
        ("Rådgiveren tør udfordrer forældrene.", "udfordrer"),
        ("Det er vigtigt at husker nøglerne.", "husker"),
        ("Bidrage til at udvikler fælles metoder", "udvikler"),
        ("Det kræver tid at får svar", "får"),
        ("I stedet for at sender brev ringer vi til borgeren.", "sender"),
        ("At have kørekort og kan køre bus", "kan"),
        ("Kunden kan genpolstrer stolen", "genpolstrer"),
        ("Du oplærer eleven i at filetere, panerer og stege.", "panerer"),
        ("For at kunne deltager skal du melde dig.", "deltager"),
        ("Lederen vil i løbet af foråret indkalder alle.", "indkalder"),
        ("Lad børnene leger ude.", "leger"),
        ("Det kan hurtigt bliver dyrt.", "bliver"),
    ],
)
def test_presents_behind_at_and_modals(text: str, word: str) -> None:
    start = text.index(f" {word}") + 1
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "Kan bistå ved valg og hjælper gerne i kantinen.",
        "De ansatte kan læse og regne og hjælper gerne andre.",
        "Går til den foregående eller næste side.",
        "Et punkt, der vælges, vil kurven før punktet blive vist for.",
        "Hver fredag give børnene vores frugt.",
        "Kan der opstå tvivl, spørger du lederen.",
        "Her må der ikke parkere biler.",
        "Praktiske opgaver som vaske gulv og hænge tøj op",
        "Lederen beder medarbejderen undersøge sagen.",
        "Du lader borgeren bestemme farven.",
        "Det arbejde vi laver, er vigtigt.",
        "Den løbende kontakt til skolen varetages af lederen.",
        "Det næste møde og den fulde plan",
        "At kurser udbydes i god tid",
        "Det betyder, at prøver, der tages om morgenen, sendes samme dag.",
        "Lederen vil forandringer, og hun kan sprog.",
        "Lederen skal, når sager haster, kontakte direktøren.",
        "Hver uge vaske gulvet og tømme skraldespande",
        "Afdelingen har egne køretøjer og maskiner.",
        "Ture, lege og sange for de mindste",
        "Udlejer både, pramme og kælke om vinteren",
        "Udleverer knapper, tråde og snøre i butikken",
        "Den samlede indsats evalueres og justeres, så du bedre kan se den.",
        "Skaber tryghed, trivsel og udvikling og følger op på planer",
        "De foreslår, at alle læse-, skrive- og regnekurser samles.",
        "Du lader det være og går.",
        "Det er en vare, som kun få brugere kender.",
        "Vi ser børnene lege og lære.",
        "Regnen gjorde banen blød, og den øde ejendom blev revet ned.",
    ],
)
def test_silent_on_right_sentences(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []


def test_a_subject_behind_a_lead_in_with_a_modal() -> None:
    assert hits(spr_infinitiv, ["lederen bestille varer"], lead_in="Her kan:") == []
    assert hits(spr_infinitiv, ["lederen bestille varer"], lead_in="Opgaver:") == [(0, 8, 16)]


def test_a_subject_behind_a_lead_in_with_at() -> None:
    lead_in = "Vagten har ansvar for, at:"
    assert hits(spr_infinitiv, ["Dørene være låst om natten"], lead_in=lead_in) == [(0, 7, 11)]
    assert hits(spr_infinitiv, ["Gæster få en nøgle"], lead_in=lead_in) == [(0, 7, 9)]
    assert hits(spr_infinitiv, ["tælle kassen op"], lead_in=lead_in) == []
