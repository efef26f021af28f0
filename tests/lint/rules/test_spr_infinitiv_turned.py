"""Infinitives where the verb stands before its subject, or before that of the main clause."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # two noun phrases follow, one of which is the subject
        ("Hver mandag planlægge køkkenet ugens menu.", "planlægge"),
        ("Om aftenen lukke pedellen skolens porte.", "lukke"),
        ("Om natten have vagten nøgle til depotet.", "have"),
        ("Dagligt føre vagten en log.", "føre"),
        ("Sammen lægge de ugens plan.", "lægge"),
        ("Hver torsdag lave de unge mad til gæsterne.", "lave"),
        ("Hver fredag smøre de ansatte boller til alle.", "smøre"),
        ("Én gang om måneden besøge en frisør plejehjemmet.", "besøge"),
        ("Foruden rengøring passe teamet haven.", "passe"),
        ("Som led i forløbet føre eleven dagbog.", "føre"),
        ("Uden for åbningstiden overgå telefonen til vagten.", "overgå"),
        ("Tirsdag vaske vi tøj.", "vaske"),
        # one that such verbs never have as their object
        ("Hvis en beboer falder, ringe nattevagten efter hjælp.", "ringe"),
        ("Efter maden sove de små børn udenfor.", "sove"),
        ("Når vagten er slut, gå medarbejderen hjem.", "gå"),
        ("Derudover melde vagten sig klar hver time.", "melde"),
        ("Ved tvivl afgøre vagten, hvem der kører.", "afgøre"),
        ("Ved bad vaske du borgeren nænsomt.", "vaske"),
        ("I linjen høre teamet under driften.", "høre"),
        ("Møder du syg, sende lederen dig hjem.", "sende"),
        ("Vil skolen låne kasser, kontakte den museet.", "kontakte"),
        ("I jobbet indgå at køre bus.", "indgå"),
        # conditions
        ("Hvis en sirene lyde, kører vagten ud.", "lyde"),
        ("Når en borger klage, svarer lederen.", "klage"),
        ("Deltage en elev ikke, får han en ny dato.", "Deltage"),
        ("Opstå der brand, evakueres huset.", "Opstå"),
        # behind a clause that ends in a modal
        ("De, som vil, tage med på kanotur.", "tage"),
        ("Dem, der bor i nord, have længst til skole.", "have"),
    ],
)
def test_before_the_subject(text: str, word: str) -> None:
    start = f" {text}".index(f" {word}")
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Vagterne møde kl. 22 og får nøglen.", "møde"),
        ("Møder starte altid til tiden.", "starte"),
        ("Få kommuner have en havn.", "have"),
        ("Vielser uden for rådhuset være mulige om lørdagen.", "være"),
        ("Et sådant åbent tilbud kræve ingen henvisning.", "kræve"),
        ("Alle undtagen formanden være på valg.", "være"),
        ("Elever under tolv år komme gratis ind.", "komme"),
        ("Leg og sang fylde meget i hverdagen.", "fylde"),
        ("Den, der ser ild, ringe 112 og går ud.", "ringe"),
        ("Skriver referater, sender breve, besvare mails.", "besvare"),
        ("Pedel, vagt og kok dele ansvaret.", "dele"),
        ("To ansatte dele tre nøgler.", "dele"),
        ("Borgeren ringer, og vagten svare.", "svare"),
        ("De fleste pårørende ringe om aftenen.", "ringe"),
        ("Teknikeren forhåndsgodkende og forhåndsdrøfte planen.", "forhåndsgodkende"),
        ("Måler støj, beregne afstande, skriver rapport.", "beregne"),
        ("Vagten undersøger, hvem der har nøgle, og notere navnene.", "notere"),
        ("Værten dækker bord, når nogen fylder år, og spørge altid til ønsker.", "spørge"),
        ("Slår plæner, klipper hække og fjerne grene.", "fjerne"),
        ("Skriver breve og lave opslag.", "lave"),
        ("Vores site som ligge hos en vært.", "ligge"),
        ("En kampagne, som virke på unge.", "virke"),
        ("Et hold, der altid stille op.", "stille"),
    ],
)
def test_behind_the_subject(text: str, word: str) -> None:
    start = f" {text}".index(f" {word}")
    assert hits(spr_infinitiv, [text])[0] == (0, start, start + len(word))


@pytest.mark.parametrize(
    "text",
    [
        # infinitives without a subject, with objects that could be one
        "Hver mandag planlægge ugens menu og bestille varer",
        "Hver aften læse børnene en historie",
        "Hver uge give de unge mad",
        "Hver dag følge de ældre over vejen",
        "Hver dag hjælpe de ældre borgere med tøjet",
        "Hver dag støtte de unge hele vejen",
        "Hver uge finde borgeren en ny bolig",
        "Ved brand gå rummene igennem",
        "Ved brand tømme bygningen etage for etage",
        "Ved sygdom ringe nattevagten op",
        "Hver dag gå turen rundt om søen",
        "Efter mødet sende deltagerne et referat",
        "Nogle steder være to på vagt",
        "Når klokken er otte, låse døren op",
        "Hvis det drejer sig om klage, går sagen videre.",
        "Hvis borgeren ønsker støtte, ringer du.",
        "Hvis ingen hjælp kommer, ringer du igen.",
        "Når vi ser børnene lege, noterer vi det.",
        "Hjælpe borgeren, hvis der er behov",
        "Kun den, der må hente medicin, får nøglen.",
        "Få medarbejdere til at tage ansvar",
        "Yder pleje, støtte, vejledning.",
        "Vikaren skal komme, når det kræves, og være klar.",
        "Tager imod gæster og hjælper ikke blot de ældre.",
        "Søen har høje og lave saltholdigheder.",
        "Giver rabatter og lave priser til alle.",
        "Opgaver som fx vaske gulv og pudse vinduer.",
        "Lysten til at være på arbejde er stor.",
        "Da vil udtrykket blive rettet.",
        "Skriv antal gange du ønsker lyden afspillet.",
        "Én gang årligt revidere kommunens strategi og teamets plan",
        "Passer haver, stier, træer.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []
