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
        ("Håndterer fakturaer, kontrakt og bilag", "kontrakt", Level.ADVARSEL),
        ("Lytter til børn, forældre og medarbejder før", "medarbejder", None),
        ("Samarbejde med elever og lærer om planen", "lærer", None),
        ("Orientering til lærere, forælder og elever", "forælder", None),
        ("At opkræve gebyrer, bøde og afgifter", "bøde", None),
        ("At modtage ansøgning, klager og henvendelser", "ansøgning", Level.ADVARSEL),
        ("At bestille varer, maskine og reservedele", "maskine", None),
        # things that stand without an article elsewhere
        ("Maler vægge, dør og lofter i klasserne", "dør", None),
        ("Sorterer breve, pakke og aviser", "pakke", None),
        ("Skriver artikler, kvittering og opslag", "kvittering", Level.ADVARSEL),
        ("At udskifte låse, dørpumpe og håndtag i boligerne", "dørpumpe", Level.ADVARSEL),
        ("Afholder interviews, spørgeskema og fokusgrupper", "spørgeskema", None),
        ("Leder øvelser for brandfolk, samarit og frivillige", "samarit", Level.ADVARSEL),
        ("Samarbejder med klubber, børnehave og haller", "børnehave", None),
        ("Fortælle, sang og improvisere", "sang", None),
        ("Træner livredning, genoplive og brug", "genoplive", None),
        ("Du skal kunne lytte, motivere og rådgivning.", "rådgivning", None),
        ("Udleverer briller, handsker og forklæde", "forklæde", Level.ADVARSEL),
        ("Husk jakke, huer og støvler", "jakke", Level.ADVARSEL),
        # there may be one of them in the place
        ("Kaffeautomat, toiletter og mødelokaler", "Kaffeautomat", Level.ADVARSEL),
        ("At styrke samarbejdet mellem børn, skole og foreninger", "skole", Level.ADVARSEL),
        ("Indsamler blanketter, skema og tegninger", "skema", None),
        ("Modtager møbler, fryseskab og haveaffald", "fryseskab", Level.ADVARSEL),
        ("Oplyser ejere, lejer og naboer om arbejdet", "lejer", None),
        # nouns among verbs
        ("Henter post, kopiering af dagsordener og pakker breve", "kopiering", None),
        ("Du besvarer mails, telefonpasning og booker møder", "telefonpasning", None),
        ("At føre regnskab, udarbejdelse af budget og betale regninger", "udarbejdelse", None),
        ("Leder møder, skriver referater og koordinering af opgaver", "koordinering", None),
        ("Vi skal besøge familier, vurdere boliger og rådgivning om støj", "rådgivning", None),
        ("Den nye kollega modtager gæster, henter aviser og opfyldning af køleskabe", "opfyldning", None),
        # verbs among nouns
        ("Ansvar for oplæring af nye kolleger, skrive vagtplaner og bestilling af varer", "skrive", None),
        ("Opgaver: drift af servere, installerer programmer og support til brugere", "installerer", None),
        ("Jobbet består af pleje af dyr, fodrer hestene og rengøring af stalde", "fodrer", None),
        ("Stillingen kræver tålmodighed, humor og kan læse tegninger", "kan", None),
        # qualities
        ("Du er fleksibel, struktureret og humor", "humor", None),
        ("Kollegaen skal være grundig, omsorg og stabil", "omsorg", None),
        ("Vi søger dig med erfaring, struktureret og et godt overblik", "struktureret", None),
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
        "Fordeler lette og tunge sager mellem kollegerne",
        "Måler børn og rådgiver deres forældre",
        "Skifter pakninger, lejer og kileremme på pumperne",
        "Vejleder om sygedagpenge, pension og enkeltydelser",
        "Er bindeled mellem forvaltning, udvalg og borgere",
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
        "Løser opgaver inden for skole, dagtilbud og klubber",
        "Hjælper med bad, påklædning og måltider",
        "Smører ryg, arme og ben",
        "Afholder samtaler, hjemmebesøg og kurser",
        "Slår rabatter, skråninger og fælleder",
        "Fører tilsyn, rådgiver landmænd og udarbejder påbud",
        "Tilskud, lokaler og vejledning til foreninger",
        "Forbereder møder, skriver referat og sørger for opfølgning på beslutninger",
        "Når borgeren ringer, besvarer du opkaldet og vejledning om regler følger",
        "Som leder sætter du retning, skaber trivsel og sikrer udvikling af kerneopgaven",
        "Skal motivere borgere, udlevere medicin og samarbejde med lægen",
        "At læse, skrive og regne",
        "Stillingen kræver erfaring, engelsk og gode it-evner",
        "Udsender invitationer, dagsorden og bilag til udvalget",
        "Koordinerer med skole og hjemmevejledere",
        "Melder om vandskade, løse fliser og defekte låse",
        "Du er pædagog, engageret og fleksibel",
        "Undervisning i dansk, engelsk og et valgfag",
        "Opgaverne omfatter drift, support og udvikling af systemer",
        "Plakater, foldere og hjemmeside holdes ajour",
        "Aftaler med skoler, daginstitutioner og privat dagpleje",
        "Holder kontakt med familie, venner og naboer",
        "Borgerne kan aflevere døre, træ og vinduer",
        "Støtter bygning af børnehuse og deltager i møder",
        "Tandplejeren pudser, fluorbehandler og fotograferer tænder",
        "Angiver dato, klokkeslæt og felter",
        "Bage kager, brød og boller",
        "Opsætter komponenter, servere og maskiner",
        "Hun spiller violiner, fløjte og trommer",
        "Skolen spiller en rolle, når anvendelse og udvikling af metoder skal styrkes",
        "Det er muligt at stoppe, pause eller skjule billederne",
        "Resultater, kode, viden og beslutninger skal kunne deles",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_opremsning_tal, [text]) == []
