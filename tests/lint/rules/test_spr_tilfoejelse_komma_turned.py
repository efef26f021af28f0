"""Additions without a comma where the subject stands behind its verb, and behind adjectives, adverbs and amounts."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_tilfoejelse_komma
from tests.support.texts import hits, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("I løbet af efteråret besøger teamet børnehaver som regel to om dagen", "børnehaver som regel"),
        ("Med udgangspunkt i planen vælger gruppen et tema eventuelt sammen med forældrene", "tema eventuelt"),
        ("Under uvejr lukker vi broen eventuelt med kort varsel", "broen eventuelt"),
        ("For at få tilskud skal foreningen indsende et regnskab gerne elektronisk", "regnskab gerne"),
        ("Efter aftale med lederen kan du arbejde hjemme dog højst to dage", "hjemme dog"),
        ("Alle lærere, som bor i byen, har nøgle til depotet dog ikke vikarerne", "depotet dog"),
        ("Kurset er delt i to nemlig teori og praksis", "to nemlig"),
        ("Haven er stor cirka 2.000 kvadratmeter", "stor cirka"),
        ("Retten serveres varm helst med brød", "varm helst"),
        ("Klagen skal være skriftlig gerne på mail", "skriftlig gerne"),
        ("Udstyret opbevares aflåst helst i boksen", "aflåst helst"),
        ("Alle fester skal anmeldes også små", "anmeldes også"),
        ("Reglerne er ens for alle også for chefen", "alle også"),
        ("Nøglen må ikke udleveres heller ikke til ansatte", "udleveres heller ikke"),
        ("Bestyrelsen mødes sjældent højst tre gange om året", "sjældent højst"),
        ("Klubberne fordeler tiderne selv typisk i maj", "selv typisk"),
        ("Naboerne orienteres i god tid senest en uge før", "tid senest"),
        ("Jobbet er på fuld tid eventuelt 32 timer", "tid eventuelt"),
        ("Kælderen bruges som lager hovedsagelig til papir", "lager hovedsagelig"),
        ("Kommunen støtter foreninger økonomisk især de små", "økonomisk især"),
        ("Brandvæsenet rykker ud til ulykker særlig på motorvejen", "ulykker særlig"),
        ("Udstyret betales forud, og lejen er fast om end høj", "fast om end"),
        ("Møderne er åbne hvilket betyder, at alle kan komme", "åbne hvilket"),
        ("Holdet har 24 børn hvoraf fire er nye", "børn hvoraf"),
        ("Sagen afgøres af den leder, som har ansvaret medmindre den er principiel", "ansvaret medmindre"),
        ("Afgiften fastsættes efter areal jf. lovens § 4", "areal jf."),
        ("Hallen bruges af skoler tilmed i ferien", "skoler tilmed"),
        ("Prisen stiger til nytår sandsynligvis med ti procent", "nytår sandsynligvis"),
        ("Alle skal med på turen undtagen vikarerne", "turen undtagen"),
        ("Samtlige døre låses om aftenen med undtagelse af hoveddøren", "aftenen med undtagelse af"),
        ("Ledelsen, i særdeleshed chefen skal kende planen", "chefen skal"),
        ("Udgifter, først og fremmest løn er steget", "løn er"),
        ("Bygningen er ikke egnet til møder i hvert fald ikke om vinteren", "møder i hvert fald"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tilfoejelse_komma, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Uanset årsagen må ansvaret for sagen dog ikke flyttes",
        "Hvis det sner, kan lederen af hallen dog ikke åbne",
        "Når mødet er slut, skal lederen fra skolen dog altid orienteres",
        "Da der er få, må teamet i huset typisk hjælpe",
        "I dag kan vi i huset også tilbyde mad",
        "Her er lederen typisk i gang med møder",
        "Hver dag tager lederen gerne imod gæster",
        "I huset bor du typisk i to år",
        "Efter aftale kan du måske få en nøgle",
        "Vi lægger ikke mindst vægt på trivsel",
        "Teamet har ikke mindst ansvar for de unge",
        "Sagen er ofte mindst fire uger undervejs",
        "Sager behandles også mundtligt",
        "Planer lægges også færdige",
        "Alle undtagen vagten går hjem",
        "Der er åbent alle dage undtagen søndag",
        "Alle er glade for alle dage undtagen mandag",
        "Maden serveres helst varm",
        "Mødet er ikke i dag og bliver heller ikke på fredag",
        "De regler, hvorefter der betales, er nye",
    ],
)
def test_silent(text: str) -> None:
    found = raw_hits(spr_tilfoejelse_komma, {"opgaver": section([text])})
    assert [hit for hit in found if hit.level in {None, Level.FEJL}] == []
