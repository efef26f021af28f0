"""Sentences that go on behind their infinitives: with a second finite verb, or with a present that is a mistake."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Du skal støtte og vejleder borgere.", "vejleder"),
        ("Vagten må kontrollere adgangskort og afviser gæster uden kort.", "afviser"),
        ("Lederen bør holde møder og informerer personalet.", "informerer"),
        ("Du skal kunne læse tegninger og fører log over fejl.", "fører"),
        ("Kan både svejse og reparerer maskiner.", "reparerer"),
        # the series is still open, be it behind »kan« or behind another verb
        ("Vikaren kan se, måle og vurderer skaden.", "vurderer"),
        ("Pedellen kører ud for at se, måle og vurderer skaden.", "vurderer"),
        ("Brugeren kan oprette en sag og sender den til lederen.", "sender"),
        ("Du kan bede om hjælp eller modtager en vejledning.", "modtager"),
        # nobody has said who it is
        ("At lytte og kender borgerne.", "kender"),
        ("At måle, veje og registrere og sender derefter en rapport.", "sender"),
        ("Opgaven er at se, høre og forstår.", "forstår"),
        # somebody who is let, asked or seen, in several words
        ("Læreren lader de ældste elever vælger emnet.", "vælger"),
        ("Vi beder alle gæster melder sig i receptionen.", "melder"),
        ("Man hører telefonen ringer.", "ringer"),
        ("Her må ingen løfter emner alene.", "løfter"),
        ("Vil man klager, skal man skrive.", "klager"),
        ("Kan både sejler og lægge bøjer ud.", "sejler"),
        ("Eleven kan bytte fag, men skal først taler med en vejleder.", "taler"),
        # a noun could have its verb behind it
        ("At sender rykkere til borgere, som ikke har betalt.", "sender"),
        ("At fører nøgleskabet er et stort ansvar.", "fører"),
        ("At klipper græs og beskære træer.", "klipper"),
        ("Ansvarlig for at indkalder til møder og skriver referat.", "indkalder"),
        ("Chaufføren sørger for at fastgører kørestolen.", "fastgører"),
    ],
)
def test_presents(text: str, word: str) -> None:
    start = f" {text}".index(f" {word}")
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        # a state, behind »kan« and behind »skal«
        "Du kan planlægge din dag og ved, hvornår du skal sige fra.",
        "Vikaren kan begynde straks og kender rutinerne.",
        "Du skal kunne svømme 200 meter og har kørekort.",
        "Hun er god til at lytte og husker alle aftaler.",
        # what is behind the verb stands there in main clauses only
        "Medarbejderen skal måle arealet og skriver derefter en rapport.",
        "Vagten standser for at lytte og ringer så til politiet.",
        "De må gerne låne bussen og betaler selv benzinen.",
        # how one is, beside what one is able to do
        "Du kan tage imod kritik og tænker nyt.",
        "Du kan samarbejde med andre og ser muligheder i det hele.",
        # »og« has ended the series
        "Pedellen går rundt for at tjekke, smøre og stramme og melder tilbage.",
        "Hun tager ud for at besøge, rådgive og støtte teamet og aflægger rapport.",
        "Læreren lader de ældste elever vælge emnet.",
        "Lederen lader opgaven ligge og kører videre.",
        "Vi ser på, hvad børnene leger.",
        "Hvis du hører en summen når båndet kører, stopper du det.",
        "Her må ingen løfter gives uden aftale.",
        "At leder deltager i møderne.",
        "At leder og medarbejder holder en samtale.",
        "At møder starter til tiden.",
        "At regler overholdes.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []
