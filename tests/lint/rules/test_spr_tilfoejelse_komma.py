"""Additions without a comma."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_tilfoejelse_komma
from tests.support.texts import hits, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote", "level"),
    [
        ("Vi udsender nyheder fortrinsvis på nettet", "nyheder fortrinsvis", None),
        ("Teamet har to biler undertiden tre", "biler undertiden", None),
        ("Du kører ud til alle haller også i ferien", "haller også", None),
        ("Alle kan deltage dog ikke børn under tre år", "deltage dog", None),
        ("Der er åbent hver dag dog ikke nytårsdag", "dag dog", None),
        ("Maden leveres varm dog ikke om søndagen", "varm dog", None),
        ("Budgettet er på 12 mio. kr. herunder løn", "kr. herunder", None),
        ("Prisen er 500 kr. herunder depositum", "kr. herunder", None),
        ("Værkstedet reparerer alt herunder cykler", "alt herunder", None),
        ("Det omfatter at koordinere herunder at indkalde", "koordinere herunder", None),
        ("Opgaverne spænder bredt lige fra løn til rengøring", "bredt lige fra", None),
        ("Arbejdet er fysisk men ikke hårdt", "fysisk men", None),
        ("formidlingen til borgere eksempelvis ved deltagelse", "borgere eksempelvis", None),
        ("besvare spørgsmål om ansættelsesret herunder barsel", "ansættelsesret herunder", None),
        ("fører en oversigt over it-systemer herunder ejer", "it-systemer herunder", None),
        ("om fælles åbningstider især i ferieperioder", "åbningstider især", None),
        ("billeder og dokumenter især dem der handler om havnen", "dokumenter især", None),
        ("Bestiller udstyr til værkstedet f.eks. slibemaskiner", "værkstedet f.eks.", None),
        ("Behandler klager over støj dog ikke fra fester", "støj dog", None),
        ("Kører bus for skolen men ikke om aftenen", "skolen men", None),
        ("Samler affald i parken også hundeposer", "parken også", None),
        ("Har en plan for området heriblandt en plan for trafik", "området heriblandt", None),
        ("At hente varer hos grossisten typisk mel og sukker", "grossisten typisk", None),
        ("Bestiller tøj til vagten gerne med reflekser", "vagten gerne", None),
        ("Opbevarer kødet mørkt helst ved fire grader", "mørkt helst", None),
        ("Kurset er gratis nemlig for de unge", "gratis nemlig", None),
        ("Indkalder til åbent hus fx på skolen", "hus fx", None),
        ("Udarbejder flere slags rapporter heriblandt regnskab", "rapporter heriblandt", None),
        ("Holder kontakt til mange parter ikke mindst spejderne", "parter ikke mindst", None),
        ("Teamet består af tolv personer heraf tre på deltid", "personer heraf", None),
        ("Biblioteket har selvbetjening dog ikke i juledagene", "selvbetjening dog", None),
        ("Alle ansatte, også vikarer skal på kursus", "vikarer skal", None),
        ("Biler over 20 år, dog ikke lastbiler synes hvert år", "lastbiler synes", None),
    ],
)
def test_hits(text: str, quote: str, level: Level | None) -> None:
    start = text.index(quote)
    (hit,) = raw_hits(spr_tilfoejelse_komma, {"opgaver": section([text])})
    assert (hit.start, hit.end, hit.level) == (start, start + len(quote), level)


@pytest.mark.parametrize(
    "text",
    [
        "En avis har første side af et tillæg typisk et andet udseende",
        "Lederen er normalt dog ikke til stede",
        "Der er for børn dog ikke adgang, og i juni er dog kun hallen åben",
        "Kurset koster 500 kr. Herunder ses priserne",
        "Kontakt lederen eventuelt pr. mail",
        "Ud over drift også planlægning",
        "Læs alt herunder og skriv under",
        "Ulykken gav ikke varige men",
        "spørgsmål om ansættelsesret, herunder barsel",
        "digitalisering – herunder test af nye værktøjer",
        "At arbejde især med børn",
        "Samarbejder bl.a. med politiet",
        "Hjælper, når personalet primært børn og unge har travlt, fx om natten",
        "Rykker ud, hvis beboeren gerne med det samme skal ses",
        "Hallen har om sommeren dog ikke åbent",
        "Sikrer, at lederen dog ikke er alene",
        "Lederen handler først og fremmest hurtigt",
        "Her kan borgeren fx få hjælp",
        "I ferien har kontoret også åbent om lørdagen",
        "Mandag holder kontoret også tilsyn",
        "Ved sygdom overtager vikaren også tilsynet",
        "Holder øje med, om dørene også låses",
        "Gartneren klipper hækken helst i juni",
        "Giver børnene gerne frugt",
        "Borgere med varige men har ret til hjælp",
        "Alle biler, også de gamle, skal synes",
        "Kontoret ligger centralt, især for cyklister er det let at finde",
        "Afholder kurser for ansatte, fx ledere, og betaler regninger",
        "Det gælder især i ferien",
        "Opgaven kan eksempelvis være at skrive",
        "Vælg fx den første",
        "I eksemplet herunder vises en sag",
        "borgere og især børn",
        "Tallene findes i tabellen herunder",
        "Skriv navnet i feltet Navn herunder og send det",
        "Brug linket herunder til at svare",
        "Udfyld oplysninger herunder, og send dem",
        "Det viser, hvordan reglerne herunder kalder på svar",
        "Hvis det er svært, så anvend fx brødtekst",
        "Ring til nummeret herunder for at få hjælp",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tilfoejelse_komma, [text]) == []
