"""Adjectives in -t and without, by what they are said of: a noun before a clause, one behind its verb, »det«."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_adv_t
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Koret sang smuk ved afslutningen", "smuk"),
        ("Tømreren skar brættet omhyggelig til", "omhyggelig"),
        ("Gulvene vaskes grundig af hver dag", "grundig"),
        ("Vi har i mange år samarbejdet fortrinlig med politiet", "fortrinlig"),
        ("Vi har i flere år arbejdet målrettet og grundig med støj", "grundig"),
        ("Lokalerne stilles vederlagsfri til rådighed for foreninger", "vederlagsfri"),
        ("Borgeren er fysisk og psykisk svækket og social isoleret.", "social"),
        ("Museets arbejde er vigtig for byen", "vigtig"),
        ("Vores samarbejde er tillidsfuld", "tillidsfuld"),
        ("Samarbejde er nødvendig for at lykkes", "nødvendig"),
        ("Dette er vigtig for alle", "vigtig"),
        ("Alle møder ind, hvilket er normal for stedet", "normal"),
        ("Vi skal finde et tempo, der er behagelig for dig", "behagelig"),
        ("Lokalet har et gulv, som er jævn", "jævn"),
        ("Derfor skal det være mulig for alle at deltage", "mulig"),
        ("Derfor vil det også være nødvendig at rydde op", "nødvendig"),
        ("De betaler skat, og det er central, at de ved det", "central"),
    ],
)
def test_adjectives_without_t(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Man er fuldt arbejdsdygtig og klart fordelagtig for os",
        "Manden faldt bevidstløs om, og lederen kom glad hjem",
        "Dørene stod åbne, og vinduet sprang i stykker",
        "Nøglen stilles parat til rådighed",
        "Lederen vandt faglig respekt",
        "Kommunens råd er enig, og vores hold er villig",
        "Trivsel på arbejde er vigtig",
        "Et tilbud til borgeren, der er gratis",
        "En del af huset, der er beboelig",
        "Aktiviteter, niveau og alder er tilgængelig viden",
        "Derfor skal det være god kaffe",
    ],
)
def test_silent_adjectives_without_t(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Kommunens beredskabsplan holdes aktuelt", "aktuelt"),
        ("Skolens handleplan skal være synligt for alle", "synligt"),
        ("Museets samling er stort", "stort"),
        ("Efter to uger er den nye lønmedarbejder fortroligt med arbejdet", "fortroligt"),
        ("Om vinteren er hver sti farbart for alle", "farbart"),
        ("Enhver gæst skal føle sig velkomment", "velkomment"),
        ("Chaufføren bærer uniform og er høfligt over for gæsterne", "høfligt"),
        ("Tonen er uformelt og præget af humor", "uformelt"),
        ("Opgaven er krævende, men spændende og lærerigt", "lærerigt"),
        ("Turen er kort og let tilgængeligt", "tilgængeligt"),
        ("Det er en handelspolitik, der er liberalt", "liberalt"),
        ("Brugerne ser den fil, som er tilgængeligt for alle", "tilgængeligt"),
        ("Grænsen, som er usynligt, er forskudt", "usynligt"),
        ("Vejen er bredt nok til to biler", "bredt"),
        ("Har teknisk snilde og stort erfaring med drift", "stort"),
        ("Arbejdet gør dig fagligt stærkt", "stærkt"),
    ],
)
def test_adjectives_with_a_t_too_many(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "En tur i retten er dyrt",
        "Et tilbud til borgeren, som er frivilligt",
        "Det er noget i hverdagen, som er vigtigt",
        "Efter to uger er barnet trygt ved den voksne",
        "I dag er vores indsats økonomisk og fagligt funderet",
        "Børnene spiser frugt og er roligt i gang igen",
        "Bussen er hurtigt nok fremme",
        "Han synger højt og godt på kor, og dybt vand er farligt",
        "Det gør dig godt, og det gør ham ondt",
    ],
)
def test_silent_adjectives_with_a_t_too_many(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Alle borgere kan deltage aktiv heri", "aktiv"),
        ("Man kan øge deres formue passiv.", "passiv"),
        ("Løser den svære opgave effektiv hver gang", "effektiv"),
        ("Det er nemlig meget givende og lærerig at være mentor", "lærerig"),
        ("Siden efteråret har det været lovpligtig at rense filtre", "lovpligtig"),
        ("Derfor bliver det hurtigere og mere omkostningseffektiv at bygge", "omkostningseffektiv"),
        ("Kontrasten gør det næsten umulig for nogle at læse", "umulig"),
        ("At have nok tid er vigtig for alle", "vigtig"),
        ("Derfor ved vi, hvorfor det kun er naturlig, at de spørger", "naturlig"),
    ],
)
def test_what_is_done_and_what_is_said_of_it(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Finder den nye elev dygtig, og gør deres hverdag tryg",
        "Ser sin nye leder træt og stresset",
        "Du kan indstille objektets placering relativ til siden",
        "Sort-hvid konverterer alle farver",
        "At arbejde med børn er en gave",
        "Tænder det store lys klart",
        "Din evne til at formidle er vigtig",
    ],
)
def test_silent_what_is_done_and_what_is_said_of_it(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []
