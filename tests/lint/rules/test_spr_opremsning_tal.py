"""Members of an enumeration that differ in form."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_opremsning_tal
from tests.support.texts import hits, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote", "level"),
    [
        ("Udover chefer, leder og medarbejdere samarbejder vi", "leder", None),
        ("henvendelser fra borgere, pårørende og sygehus.", "sygehus", None),
        (
            "Fire gange årligt mødes områdechef, afdelingsleder og koordinatorerne om det",
            "områdechef, afdelingsleder og koordinatorerne",
            Level.ADVARSEL,
        ),
        (
            "At give sparring til afdelingsleder, afdelingens medarbejdere og de øvrige faglige koordinatorer",
            "afdelingsleder, afdelingens medarbejdere og de øvrige faglige koordinatorer",
            Level.HINT,
        ),
        ("At fordele tider i haller, svømmebad og klublokaler", "svømmebad", None),
        ("Håndterer fakturaer, kontrakt og bilag", "kontrakt", None),
        ("Lytter til børn, forældre og medarbejder før", "medarbejder", None),
        ("Samarbejde med elever og lærer om planen", "lærer", None),
        ("Orientering til lærere, forælder og elever", "forælder", None),
        ("At opkræve gebyrer, bøde og afgifter", "bøde", None),
        ("At modtage ansøgning, klager og henvendelser", "ansøgning", None),
        ("At bestille varer, maskine og reservedele", "maskine", None),
        ("se mønstre i data om omsætning, fravær og at lønnen stiger", "omsætning, fravær og at", Level.ADVARSEL),
    ],
)
def test_hits(text: str, quote: str, level: Level | None) -> None:
    start = text.index(quote)
    (hit,) = raw_hits(spr_opremsning_tal, {"opgaver": section([text])})
    assert (hit.start, hit.end, hit.level) == (start, start + len(quote), level)


@pytest.mark.parametrize(
    "text",
    [
        "Udover chefer, ledere og medarbejdere samarbejder vi",
        "til områdechefer, afdelingsledere og faglige koordinatorer",
        "mellem en leder, en konsulent og medarbejdere",
        "chef for Arbejdsmarked og Social, områdechefer, afdelingsledere og politisk niveau",
        "mellem leder og medarbejdere",
        "Lederne, medarbejderne og koordinatorerne",
        "medarbejdere, ledere og direktør",
        "At sikre drift, at måle fravær og at rette fejl",
        "Ansvar for drift og at lønnen passer",
        "Samarbejde med kolleger og leder",
        "Bestiller bøger, film og aviser",
        "Møder, telefonpasning og regnskaber",
        "kurser, økonomi og aftaler",
        "farver, skærmopløsning og indstillinger",
        "Kontakt til beboere og pårørende",
        "Indkøb af mad, medicin og bleer",
        "En hal, svømmebade og lokaler",
        "i elever, lærer- og personalesager",
        "Indtægter fra billetter, gaver og leje",
        "Indsatser for børn, unge og borgere",
        "Registrerer fund, røntgenbilleder og samtykke",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_opremsning_tal, [text]) == []
