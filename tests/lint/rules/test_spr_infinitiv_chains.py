"""Verbs joined by »og« and commas where one of them has the other's form: what is wrong beside what looks like it."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # behind »at«, though a noun is spelled like the verb
        ("Formålet er at hjælper og lette overgangen til skolen.", "hjælper"),
        ("Hun er ansat for at løser de opgaver, ingen andre vil have.", "løser"),
        ("Pladsen er nødvendig for at underbygger projektets mål.", "underbygger"),
        ("Vi tilbyder de unge at deltager i hold, hvor de lærer hinanden at kende.", "deltager"),
        ("Gæster bedes melder sig i receptionen.", "melder"),
        # behind a modal
        ("De andre kommuner kan følger med i arbejdet.", "følger"),
        ("Det kræver et nummer, man kan kontakter for at få hjælp.", "kontakter"),
        ("Vi undgår støj, som kan skader hørelsen.", "skader"),
        ("Fejl i kortet kan fører til ulykker.", "fører"),
        ("Vil deltager i turen til søen", "deltager"),
        ("Skal ind- og udlever nøgler.", "udlever"),
        ("Vagten bør, hvis døren er åben, kontakter lederen.", "kontakter"),
        ("En jurist skal ikke bare kende loven, men også forklarer den.", "forklarer"),
        ("Alle vejer skal kan lukkes.", "kan"),
        ("Chefen bør løbende holder sig orienteret.", "holder"),
        ("Huset kan låner, sælge eller bytte spil.", "låner"),
        ("Folkene er hyret til at passer planter, potter og krukker.", "passer"),
        # the second of two or three infinitives
        ("Planen er lettere at skrive og vedligeholder end den gamle.", "vedligeholder"),
        ("Kunsten består i at udvikle og indfører flere tilbud.", "indfører"),
        ("Vi er til for at opsøge, vejleder og støtte unge.", "vejleder"),
        ("Vi er til for at opsøge, vejlede og støtter unge.", "støtter"),
        ("Opgaven går ud på at tælle, veje og mærker sækkene.", "mærker"),
        ("Hjælper beboerne med at finde, ansøger om og indrette en bolig.", "ansøger"),
        ("Du skal skrive referater, deltager i møder og holde de ansatte orienteret.", "deltager"),
        ("Holdet kan vaske biler, handler ind og bage boller.", "handler"),
        ("Gæsterne må gerne synge, danser eller bare sidde stille.", "danser"),
        ("Lægge vagtplan for en måned ad gangen og offentliggør den på tavlen", "offentliggør"),
        ("Lægge barnet på siden og bliver der til lægen kommer", "bliver"),
        ("Stille borde op, tænder for ovnen og brygge kaffe", "tænder"),
        ("Vagten kan gå ned og henter posten.", "henter"),
        ("Kan både køre traktor og slår græs.", "slår"),
        ("Som vagt skal du tælle nøgler og fører logbog.", "fører"),
        ("Det nytter ikke at råbe op eller truer.", "truer"),
        ("Arbejdet består i at måle støj, indsamler vandprøver og skrive brev.", "indsamler"),
        ("At besøge familier, rådgiver om søvn og henvise til lægen.", "rådgiver"),
        # »så« is a verb of the chain
        ("Lærer lærlingen at feje, så og luger ud.", "luger"),
        ("Opgaven er at så, vande og høster grøntsager.", "høster"),
        ("Opgaven er at luge, så, vande og høster grøntsager.", "høster"),
        ("Vi skal pløje, så og høster ind.", "høster"),
        # behind a pronoun no noun is joined
        ("At hente listen, læse den og aftaler et møde.", "aftaler"),
        ("At åbne brevet, læse det og handler på det.", "handler"),
        ("At klæde sig på, vaske sig og derefter handler ind.", "handler"),
        # somebody is let or asked to do several things
        ("Du lader vagten låse, slukke og tænder lyset.", "tænder"),
        ("Lader de store elever save, høvle og sliber træet.", "sliber"),
        ("Du beder dem pakke, hente og bringer varer.", "bringer"),
    ],
)
def test_presents_in_chains_of_infinitives(text: str, word: str) -> None:
    start = text.index(f" {word}") + 1
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # over a clause between commas
        ("Ser, når et barn er ked af det, og trøste det straks.", "trøste"),
        ("Hun hører, når telefonen ringer, og handle, inden det er for sent.", "handle"),
        ("Lytter til, hvordan dagen er gået, og foreslå andre lege.", "foreslå"),
        # over objects that are not known, or long
        ("Svejser gelændere og galvanisere rør.", "galvanisere"),
        ("Kalibrerer vægte i laboratoriet, udtager prøver og aflæse vandmålere.", "aflæse"),
        ("Teknikeren afprøver måle- og vejeudstyr på pladsen og gemme attesterne.", "gemme"),
        ("Hører begge parter og afgøre sagen.", "afgøre"),
        ("Hjælper med bad og påklædning og skrive altid et notat.", "skrive"),
        ("Fungerer som tovholder og deltage i udvalget.", "deltage"),
        # the infinitive is spelled like a noun or an adjective
        ("Fanger, vejer og mærke fugle", "mærke"),
        ("Vinden ruller ind, river i sejlet og lukke døren.", "lukke"),
        ("Låser op, tæller gæsterne og lukke ud til haven", "lukke"),
        ("Vognen kører blødt og bremse i god tid.", "bremse"),
        ("Du møder ledere, elever og lærere og løse de problemer, der opstår.", "løse"),
        ("Konsulenten besøger gården og klage over støjen.", "klage"),
        ("En ven, der forsker og formidle.", "formidle"),
        ("Skolens pedel arbejder roligt og prioritere selv sin tid.", "prioritere"),
        ("Kører selv bil og finde vej i byen", "finde"),
        ("Tak for, at I kommer og tage en tørn.", "tage"),
        ("Vi sørger for, at børnene spiser og sove.", "sove"),
        # between two finite verbs
        ("Det er aftalt, at vagten låser porten, slukke lyset og går hjem.", "slukke"),
        ("Laboratoriet tester vand, beregne grænseværdier og svarer på spørgsmål.", "beregne"),
        ("Måler op, tegne og beregner prisen på nye rum.", "tegne"),
    ],
)
def test_infinitives_in_chains_of_presents(text: str, word: str) -> None:
    start = text.index(f" {word}") + 1
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "Systemet er nemt at bruge og fungerer på alle telefoner.",
        "Løsningen bliver lettere at drive og sparer tid.",
        "Rengør, smør og efterse maskinen hver uge.",
        "Gæster bedes melde sig, og inden start bedes deltagere skrive deres navn.",
        "Sørg for, at bruger og kode er oprettet.",
        "Det er aftalt, at leder, medarbejder og tillidsmand deltager.",
        "Det betyder, at lejer du en bil, skal du betale depositum.",
        "I dag kan medlemmer hente deres kort, og det kan kunder gøre selv.",
        "Børn kan regler og roller udenad.",
        "Det du kan bruger du bedst.",
        "De nyeste tal kan ses i menuen Farver i programmet.",
        "Alle prøver, der tages om morgenen, skal, hvis de haster, sendes straks.",
        "Hvad vi kan, når det brænder, bruger vi.",
        "De sager, du vil ændre og sender videre, står her.",
        "Det åbner for idéer i den åbne hal og det åbne værksted.",
        "Vi ser børnene lege, når de har fri, og løbe rundt.",
        "De kan se, hvad der sker, og handle hurtigt.",
        "Det er godt at vide, hvem der ringer, og handle på det.",
        "At telle de biler, vi lejer eller låner, og derefter finde en pris",
        "Note: loftet males af vagten og kan være vådt.",
        "Støtte til borgere og deltagere i møder",
        "Pleje og omsorg, drift og rengøring",
        "Fanger, vagter og pleje",
        "En mail giver adgang til filer, mapper og systemer – og kan blive misbrugt.",
        "Teksten kan ændres og justeres om nødvendigt.",
        "Resten findes, efter at 16 er divideret med 6.",
        "Hjælper med at pakke kasser ud, samle reoler og hænge gardiner op.",
        "Hjælper med at sortere og bære tunge ting.",
        "Feltet er Ja eller TRUE.",
        "Rådgiver om kost og bedre søvn.",
        "Tolken skal lytte, huske og gengive ordene og må ikke gætte.",
        "Ser efter, om barnet kan gå, stå og dreje sig, og beskriver det.",
        "Arbejder med at styrke sproget, udvide ordforrådet og øve rim og remser.",
        "Man kan ikke bare ringe, men også skrive, og han er ikke bare sød, men også griner.",
        "Det er godt, hvis du kan lide at lave mad og har kørekort.",
        "Det er dig, der sørger for at åbne butikken og lukker den igen.",
        "Det er lederen, som har ansvar for at ansætte folk og fører tilsyn.",
        "Her kan du lære at svømme, dykke og springe og får samtidig nye venner.",
        "Borgeren kan ringe, skrive eller møde op og får svar samme dag.",
        "Det er en fordel, at du har lyst til at lære og kender byen.",
        "Der er altid nogen, som har tid til at lytte og hjælper dig videre.",
        "Sørger for mad, drikke og serverer kaffe.",
        "Du får tid, ro og rette rammer til opgaven.",
        "Maden skal ligne noget, som de både kan lide og har råd til.",
        "Den, der vil kan komme, og hvis du vil kan lederen hjælpe.",
        "Vi hjælper hurtigt og længe.",
        "Dag- og nathold samles, og dag-, aften- og nattevagter deles.",
        # a passive behind »at« is an infinitive, too
        "Du hjælper eleverne med at skiftes og dele legetøjet.",
        "Vi aftaler at mødes og spise frokost.",
        "De aftaler, at varerne sendes og betales samme dag.",
        # »så« begins a clause
        "Lærer eleven at pode, så han kan klare sig selv, og planter ud.",
        "Gartneren viser, hvordan man poder, så træet tager fat, og planter ud.",
        "At så, vande og høste i haven",
        # what is joined may be a person, or stand behind a preposition
        "At vise os og gæster rundt i huset",
        "At tale om det og aftaler fra i går",
        "At læse loven, forstå den og handle på den",
        # what follows two of them without a chain may be finite
        "Du lader eleverne klatre og graver imens i haven.",
        "Du lader eleverne lege, rydder op og graver i haven.",
        "Du lader eleverne klatre, løbe og grave i haven.",
    ],
)
def test_silent_on_right_chains(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []
