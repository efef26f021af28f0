"""Infinitives and presents that only the whole clause tells: each mistake beside a sentence that looks like it."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # behind a modal, whatever stands in between
        ("De kunne heller ikke styrer sig.", "styrer"),
        ("En kommode kan koster tusind kroner.", "koster"),
        ("Planen kan ved brand lukker skolen.", "lukker"),
        ("Hun vil også får brug for hjælp.", "får"),
        ("Pengene skulle er delt.", "er"),
        ("Kan læser en rapport og bruge den", "læser"),
        # behind »at«
        ("Hun bruger sin erfaring til at får plads i holdet.", "får"),
        ("Det er rart at ved, om bussen kører.", "ved"),
        ("De begynder at taler engelsk med hinanden.", "taler"),
        ("Omstillingen til at møder det nye krav er dyr.", "møder"),
        ("Han er god til at lytter og spørger.", "lytter"),
        # the only verb behind »at«, »når«, »som« …
        ("Vi ved, at de begge blive hørt.", "blive"),
        ("Det er godt, når ivrige frivillige stå parat.", "stå"),
        ("Vi kan ikke leve med, at vi ikke have flere folk.", "have"),
        ("Han er den, som alle kende.", "kende"),
        ("Tre teams, som hver især have en leder, deler huset.", "have"),
        ("Det er vores erfaring, at det virke.", "virke"),
        ("Når borgeren klage, skal sagen vurderes igen.", "klage"),
        # the only verb of a main clause
        ("Alle veje føre til byen.", "føre"),
        ("Nogle af dem bo langt væk.", "bo"),
        ("En række gamle regler blive ændret.", "blive"),
        ("Langt de fleste borgere klare sig selv.", "klare"),
        ("Kun lederen kende koden.", "kende"),
        ("Men det have intet med sagen at gøre.", "have"),
        ("Vi køber bøger, og mindre skoler låne dem.", "låne"),
        ("Det, der bekymrer mest, være, at taget er utæt.", "være"),
        ("Om du får jobbet, afhænge af samtalen.", "afhænge"),
        # before its subject
        ("I gennemsnit ryge der ti par sko om dagen.", "ryge"),
        ("På mødet fremlægge formanden regnskabet.", "fremlægge"),
        ("Desuden bidrage lederen til planen.", "bidrage"),
        ("Køre man langt, skal man holde pause.", "Køre"),
        ("Hvor komme vandet fra?", "komme"),
        ("»Det går nok,« sige naboen.", "sige"),
        # joined to a finite verb, where nothing asks for an infinitive
        ("Hun smiler og gå videre.", "gå"),
        ("Han har ikke tid, men modtage hver uge et brev.", "modtage"),
        ("Stillingen er fast og rumme mange opgaver.", "rumme"),
        ("Vi ser på sagen og træffe en afgørelse.", "træffe"),
        ("Hun har ansvaret for depotet og fungere som stedfortræder.", "fungere"),
        ("Vejlederen taler med lederen og følge op på aftalen.", "følge"),
        ("Læreren retter opgaver, evaluere og følger op.", "evaluere"),
        ("Pædagogen sætter lege i gang, hjælpe de små og rydder op.", "hjælpe"),
        # of verbs that are made of an adjective
        ("Det besværliggøre arbejdet.", "besværliggøre"),
        # the name of a unit is the subject
        ("Økonomi udarbejde budgettet i maj.", "udarbejde"),
        ("Borgerservice udstede pas og kørekort.", "udstede"),
        # a clause, and not a third thing, follows the comma
        ("Støtten bortfalde, når barnet flytter.", "bortfalde"),
        ("Klubben åbne kl. 14 hver dag.", "åbne"),
        ("I år bruge skolen to millioner.", "bruge"),
        # joined to a passive, and without an object
        ("Borgeren skal kontaktes og inviterer til møde i næste uge.", "inviterer"),
        ("Sagen skal altid journaliseres og arkiverer efter lukning.", "arkiverer"),
        ("Vi beder jer bekræfter tiden.", "bekræfter"),
        ("Det er vigtigt at lytter til borgeren ved mødet.", "lytter"),
        ("At møder op til tiden er vigtigt.", "møder"),
        # a clause about the noun before it, with a comma or without
        ("Foreningen støtter forældre der savne et netværk.", "savne"),
        ("Han har købt en pumpe som suge vandet op.", "suge"),
        ("Lydbogen hjælper den, der lytte på vej hjem.", "lytte"),
        ("Se efter, hvad der mangle i skabet.", "mangle"),
        ("Vi passer de grave, menigheden eje.", "eje"),
        ("Notér de fejl, værkstedet have fundet.", "have"),
        ("Et kort over den skov vi passe for staten.", "passe"),
        ("Svømmerne får den bane, de have brug for.", "have"),
        ("Vi ved ikke, hvilke sange koret synge.", "synge"),
        ("Spørg, hvor mange stole salen have.", "have"),
        # behind other conjunctions
        ("Vi venter, til gæsterne være gået.", "være"),
        ("Vi bliver hjemme, selv om vejret være godt.", "være"),
        ("Såfremt regningen komme senere, ringer du.", "komme"),
        ("At I møde op til tiden, betyder meget for os.", "møde"),
        # the subject and an object stand behind the verb
        ("Derudover fremvise guiden gamle mønter.", "fremvise"),
        ("Fra og med lørdag overtage baren salget.", "overtage"),
        ("Om vinteren fodre naboen vores høns.", "fodre"),
        # behind an infinitive with »at«, or a clause
        ("For at spare strøm slukke pedellen altid lyset.", "slukke"),
        ("At vente kræve tålmodighed.", "kræve"),
        ("Pligten til at svare bortfalde efter et år.", "bortfalde"),
        ("Gæster, især de ældste, have brug for en stol.", "have"),
        ("Det, der koster mest, være varmen.", "være"),
        # other subjects: without an article, of several nouns, of a noun that looks like a time
        ("Kørekort være et krav.", "være"),
        ("Hverdagen byde på mange besøg.", "byde"),
        ("Adgangen til taget kræve en kode.", "kræve"),
        ("Ørerne, hjertet og lungerne være sunde.", "være"),
        ("Byens ældste mølle have fået nye vinger.", "have"),
        ("Ind- og udskrivning ske i receptionen.", "ske"),
        ("Museet få brug for en vagt.", "få"),
        # what follows tells the verb from a noun or an adjective
        ("Den nye dørmand arbejde altid om natten.", "arbejde"),
        ("Regnen fjerne dermed det sidste støv.", "fjerne"),
        ("Holdet vaske, tørrer og lægger tøj sammen.", "vaske"),
        ("Havnen have tredive pladser og er åben hele året.", "have"),
        ("Lugterne svigte aldrig en hund.", "svigte"),
        ("Ingen forlade bassinet uden afløsning.", "forlade"),
        ("Noget tyde på et brud.", "tyde"),
        ("Til stillingen høre en bil med anhænger.", "høre"),
        ("Det nytte ikke at vente.", "nytte"),
        ("Til sidst underskrive begge parter aftalen.", "underskrive"),
        ("Derudover gælde særlige krav til gæster.", "gælde"),
        ("Det er godt, når gæster stille spørgsmål.", "stille"),
        ("Vi ved ikke, hvilke andre sange koret kende.", "kende"),
        ("Inden ferien rydde holdet depotet.", "rydde"),
        ("Alt skal passe, og derfor gennemgå to revisorer alle bilag.", "gennemgå"),
        # an adverb behind the subject, which an infinitive has before its object
        ("Når et barn græder, spørge lægen altid hvorfor.", "spørge"),
        ("På stuen spørge den nye læge altid til smerter.", "spørge"),
        ("Ved sygdom sende en kollega derfor besked.", "sende"),
        # spelled like the past of another verb, and joined to a present
        ("Eftersyn af kloakker, der lugte eller er stoppet.", "lugte"),
        ("Skuret, som ruste og har huller, rives ned.", "ruste"),
    ],
)
def test_hits(text: str, word: str) -> None:
    start = f" {text}".index(f" {word}")
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        # a noun, or the subject, behind a modal
        "Medarbejdere, der kan sprog, får tillæg.",
        "Om sommeren kan kurser flyttes udendørs.",
        "I særlige tilfælde kan regler fraviges.",
        "Kan medarbejdere og ledere aftale andet, gør de det.",
        "Det vi skal, er at lytte.",
        "Alt hvad du kan er godt.",
        # a clause of its own behind »at«
        "Det er godt, at prøver tages i tide.",
        "Det betyder, at er borgeren syg, kan han få hjælp.",
        "Vi sikrer, at bremser, lygter og dæk er i orden.",
        "Resten er nul, efter at 16 er delt med to.",
        # somebody is seen or heard
        "Da jeg så maskinen komme, gik jeg.",
        "Da vi hørte bussen køre, løb vi.",
        "Det gør ondt at se så meget mad blive smidt ud.",
        # an infinitive behind what stands first in a bullet
        "På mødet fremlægge regnskabet og budgettet",
        "Inden mødet sende dagsorden ud og bestille lokale",
        "I hverdagen være der for borgeren, når det er svært",
        "Til møder være en aktiv deltager",
        "Om morgenen vække børnene et kvarter før ringetid",
        "Desuden være lederens stedfortræder",
        "Hvis der opstår fejl, rette dem og give besked",
        # nouns and adjectives
        "Vi sørger for, at den kode, vi bruger, er sikker.",
        "Tallene gemmes som en lineær række af tegn.",
        "Han åbner festen – traditionen tro med sang.",
        "Du giver hjælp og støtte den første tid.",
        "Den fulde plan og det åbne land",
        "Udleverer knapper, tråde og snøre i butikken",
        # what is asked for once is meant twice
        "Børnene skal lege, og de voksne holde øje.",
        "At hente varer, som lederen bestiller, og bringe dem ud",
        "En opgave, som andre kan kommentere på, tage ansvar for og lukke",
        "Du bidrager ved at dele erfaringer, stille spørgsmål og give svar.",
        # a passive is joined to a verb that needs no object, or that has one, or its own subject
        "Døren skal låses og fører til gården.",
        "Systemet skal opdateres og kører derefter videre.",
        "Brevet kan sendes og lederen orienterer gruppen.",
        "Skal filtre og pumpe skiftes, tilkaldes montøren.",
        # what takes time, and what comes next, is told in the present
        "Kurset kan tage en time og slutter med en prøve.",
        "Lederen skal selv finde en vikar og giver derefter holdet besked.",
        # »kunne« asks for an infinitive, and »at« reaches over a clause
        "Vi frygter at miste folk og ikke kunne levere varer.",
        "Vi begynder med at telle de biler, vi lejer, låner eller ejer, og derefter finde en pris.",
        "Skriv det ned, så det ikke bliver glemt eller går tabt.",
        "Dokumentere arbejdet, så ingen aftale bliver glemt eller går tabt",
        # adverbs that look like infinitives, and what comes first without a subject
        "Hun følger reglerne nøje, når hun vejer medicin.",
        "Tid = hvor længe du har brugt.",
        "Senest 2030 opnå en lavere udgift",
        "Du saver så fem cm af den spidse ende, og pudser kanten.",
        "Tryk én gang – ikke holde knappen inde.",
        "Hjælper med mad og støtte op til fem timer",
        "Mål opnå 80 procent",
        # an infinitive is asked for before the noun, or »som« stands for »such as«
        "Her kan hos mange der ikke opstå tvivl.",
        "Løser en opgave som vaske vinduer eller feje trapper",
        "Det praktiske som gøre rent og vaske tøj",
        "Teamet skal passe de små, og pædagogen synge med dem.",
        "Har to kolleger som faste makkere.",
        "Bedes udfylde kortet inden mandag",
        # an infinitive behind what stands first has its object there, or says when and where
        "For at tilmelde dig gå ind på siden.",
        "For at sikre driften afprøve pumpen hver måned",
        "Om aftenen læse børnene en historie",
        "I december pynte huset alle steder",
        "Ved brand tømme bygningen etage for etage",
        "I samråd med lederen justere planen den første i måneden",
        "Fra og med januar overtage opgaver fra skolen",
        "Når alarmen går, tømme bygningen helt",
        "Vente, til klokken ringer, og lukke døren",
        # »at« has one infinitive behind it, which has another
        "At lære børn svømme kræver tid.",
        "At hjælpe borgere finde en bolig",
        "Ansvar for at etablere en have ved skolen",
        "Enhver støtte er velkommen.",
        "Med faste mellemrum følge op på planen",
        "Herunder høre borgernes ønsker og behov",
        "Til møder høre på forslag fra gæster",
        "Ingen støtte vagten giver, er gratis.",
        "Inden ferien tømme køleskabet og slukke lyset",
        "Alt skal passe, og derfor gennemgå bilag og kvitteringer.",
        "Gården ligger få meter fra havnen, og museet få skridt derfra.",
        "Lys og temperatur påvirker trivslen som følge af alder.",
        "De få tilbageværende pladser går til tilflyttere.",
        "Forældrene skal senest en uge før fristens udløb give svar.",
        "Alle kan låne udstyr, det være sig både, telte eller borde.",
        "Taler om omsorg for dyr og have.",
        "Er en leder inhabil, vil han/hun forlade mødet.",
        "Mener, at det frie og åbne bibliotek gavner alle.",
        # an adverb before the object, or a pronoun as object
        "Når et barn græder, altid spørge lægen hvorfor.",
        "Når et barn græder, spørge lægen, om det altid har feber.",
        "Når et barn græder, trøste det altid først.",
        # the past of »luge«, »røgte« and »rase«
        "Gartneren takker dem, der lugte haven i går.",
        "Folkene, der røgte fårene, er rejst.",
        "Raste man over reglerne, blev de ændret.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []
