"""Singular and plural that do not fit."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_tal
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Tilsyn med de entreprenør, der arbejder for kommunen", "de entreprenør"),
        ("Betjening af hovednummeret på alle hverdag", "alle hverdag"),
        ("Skaffer titler fra andre bibliotek", "andre bibliotek"),
        ("Vejledning af alle konsulent i huset", "alle konsulent"),
        ("Møder med andre inspektør", "andre inspektør"),
        ("Samarbejde med flere faglige afdeling om sagen", "flere faglige afdeling"),
        ("Samarbejde med andre forvaltning", "andre forvaltning"),
        ("At forny disse kontrakt", "disse kontrakt"),
        ("Øvelser mindst ti gang om året", "ti gang"),
        ("Møder 4 gang om året", "4 gang"),
        ("Giver nye kollega en mentor", "nye kollega"),
        ("Arbejder med faglige udfordring", "faglige udfordring"),
        ("Vigtige beslutning", "Vigtige beslutning"),
        ("Sørger for to ugentlig møder", "ugentlig møder"),
        ("Holder et månedligt møder", "et månedligt møder"),
        ("En opgaver for huset", "En opgaver"),
        ("Hver medarbejdere får en plan", "Hver medarbejdere"),
        ("Hjælper faglig medarbejdere", "faglig medarbejdere"),
        ("Tilsyn med alle kommunens legeplads", "alle kommunens legeplads"),
        ("At lede et møder hver uge", "et møder"),
        ("At behandle indkomne ansøgning", "indkomne ansøgning"),
        ("At give børnene sunde måltid", "sunde måltid"),
        ("De nye leder får en mentor", "De nye leder"),
        ("De faglige vejleder mødes hver måned", "De faglige vejleder"),
        ("Antallet af fejlmelding falder", "Antallet af fejlmelding"),
        ("At tælle alle stemme på valgaftenen", "alle stemme"),
        ("At indkalde til relevant møder", "relevant møder"),
        ("At bruge anerkendt metoder", "anerkendt metoder"),
        ("At opsætte nyt skilte", "nyt skilte"),
        ("At formidle nye viden", "nye viden"),
        ("At sikre en tydelige ramme", "tydelige ramme"),
        ("Containerne er fuld.", "Containerne er fuld"),
        ("Rummene skal være ren om morgenen", "Rummene skal være ren"),
        ("Holder tænderne sund hos børn", "tænderne sund"),
        ("At få den enkelte medarbejdere med", "den enkelte medarbejdere"),
        ("Kræver en sund og positive indstilling", "positive indstilling"),
        ("At følge deres egne interesse", "egne interesse"),
        ("At holde ugentlig møder", "ugentlig møder"),
        ("At give korte og præcis svar", "præcis svar"),
        ("At vurdere hver enkelte ansøgning", "enkelte ansøgning"),
        ("Ruterne, så alle visiteret besøg bliver nået", "visiteret besøg"),
        ("Lederen skal være forbilleder for eleverne", "forbilleder"),
    ],
)
def test_words_for_several(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    ("bullets", "lead_in", "found"),
    [
        (["At være ambassadør for kurs", "At være ambassadører for samarbejdet"], None, [(1, 8, 20)]),
        (["kan lede projekter uden at være personaleledere"], "Det kræves, at konsulenten:", [(0, 32, 47)]),
        (["At være ambassadører for samarbejdet"], "De faglige koordinatorer skal:", []),
        (["At være ambassadør for kurs"], "En faglig koordinator skal:", []),
    ],
)
def test_said_of_one(bullets: list[str], lead_in: str | None, found: list[object]) -> None:
    assert hits(spr_tal, bullets, lead_in=lead_in) == found


@pytest.mark.parametrize(
    "text",
    [
        "alle hverdage",
        "de øvrige faglige koordinatorer",
        "alle afdelings- og enhedsledere",
        "flere tilbud og andre råd",
        "når de leder projekter",
        "mange gange om året",
        "tre tilsyn om året",
        "de arbejdede dag og nat",
        "de bliver vist på listen, og alle anvist plads",
        "alle permanent ansatte og de konsekvent for høje tal",
        "aftale alle før ferien",
        "to sent ankomne borgere",
        "det samlede digitale serviceniveau",
        "den nye kollega og kommunens nye leder",
        "i hele kommunen, på åben gade og ti mand høj",
        "1 gang om året og gang på gang",
        "de følgende skærmbilleder og de udskrevne sider",
        "typisk opgaver og særlig udfordringer",
        "en leder, et hold og et møde",
        "fire standard fejlværdier",
        "Moderne teknologi",
        "Denne knap opfører sig pænt",
        "Her skal alle møde til tiden, og begge aftale det med lederen",
        "for polynomiske regression kurver",
        "Fjern elementer, og løs konflikter",
        "Linjerne er alle adskilt med et tegn",
        "Specificer antallet af første post",
        "Antallet af personale og mængden af arbejde",
        "at have planlagt møder og at få løst opgaver",
        "flere af kommunens skoler og alle børnenes forældre",
        "en lille opgave, et eneste møde og en unge",
        "holder ugentlig møder",
        "genkendte dato og tids-tal",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tal, [text]) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        # predicates behind a neuter or a plural
        ("Vinduerne holdes ren hele året", "Vinduerne holdes ren"),
        ("Attesterne er komplet, før de sendes", "Attesterne er komplet"),
        ("Salene er stor nok til et kor", "Salene er stor"),
        ("Skiltene er mærket og synlig fra vejen", "Skiltene er mærket og synlig"),
        ("Turene er korte, men fysisk hård", "Turene er korte, men fysisk hård"),
        ("Naboerne er uenig om hegnet", "Naboerne er uenig"),
        ("Støtter eleverne i at blive selvstændig", "eleverne i at blive selvstændig"),
        ("Stoffet er let tilgængelig", "Stoffet er let tilgængelig"),
        ("Gæsterne på første sal er rolig", "Gæsterne på første sal er rolig"),
        # the gender of article and noun
        ("Leder et afdeling i byen", "et afdeling"),
        ("Har en ansvar for kassen", "en ansvar"),
        ("Skriver et rapport", "et rapport"),
        ("Deler en fælles skab", "en fælles skab"),
        ("Et sikkert arbejdsgang", "Et sikkert arbejdsgang"),
        ("Hvert fjerde uge tømmes filteret", "Hvert fjerde uge"),
        ("Dette opgave løses sammen", "Dette opgave"),
        ("Tilbyder ét kurser om foråret", "ét kurser"),
        ("Ser til hvert hjemmene", "hvert hjemmene"),
        ("Vasker hver af bilen om fredagen", "hver af bilen"),
        # a bullet that begins with an adjective
        ("God kendskab til loven", "God kendskab"),
        ("Højt kvalitet i plejen", "Højt kvalitet"),
        ("Yder støtte til udsat børn", "udsat børn"),
        ("Giver ærlig og klare ordrer", "ærlig og klare ordrer"),
        ("Styrer tre hold af afløser", "hold af afløser"),
        ("Et antal frivillig hjælper til", "antal frivillig"),
        ("Huset har plads til otteogtyve beboer", "otteogtyve beboer"),
        ("Møder mange forskelligt mennesker", "forskelligt mennesker"),
        ("Beboerne skal føle sig velkommen", "Beboerne skal føle sig velkommen"),
        ("Jobbet er spændende og udfordrende, men også hård", "Jobbet er spændende og udfordrende, men også hård"),
        ("Om sommeren holder tre kustode opsyn", "tre kustode"),
        # the gender of the noun
        ("Fører et ny register over træer", "et ny register"),
        ("Det er et stor ansvar", "et stor ansvar"),
        ("Skaber et godt og tryg miljø", "tryg miljø"),
        ("Et elektronisk og udførlig skema", "udførlig skema"),
        ("Har en bredt erfaring med økonomi", "en bredt erfaring"),
        ("Skriver en kort og præcist begrundelse", "præcist begrundelse"),
        ("Vi mødes hvert uge", "hvert uge"),
        ("Hver år kåres en vinder", "Hver år"),
        ("Har fokus på højt kvalitet", "højt kvalitet"),
        ("Arbejder med stor ansvar", "stor ansvar"),
        ("Udstyret er gammel og skal skiftes", "Udstyret er gammel"),
        # what stands behind a word for several
        ("Ved, hvilke borgere og legeplads det gælder", "hvilke borgere og legeplads"),
        ("Udsender kort til alle vælger med bopæl her", "alle vælger"),
        ("Slukker i de seks affugter i kælderen", "seks affugter"),
        ("Bor sammen med de samme ung hele døgnet", "de samme ung"),
        ("Står for tre-fire rundvisning om ugen", "tre-fire rundvisning"),
        ("Har en række opgaver og kalender", "række opgaver og kalender"),
        ("Valget ledes af tolv tilforordnet", "tolv tilforordnet"),
        ("Vi har haft få klage i år", "få klage"),
        ("Enkelte forening har søgt", "Enkelte forening"),
        ("Mange flygtning møder kommunen her", "Mange flygtning"),
        ("Alle måler aflæses i maj", "Alle måler"),
        # adjectives without an article
        ("Sørger for, at nye medarbejder introduceres", "nye medarbejder"),
        ("Følger lokale og nationale retningslinje", "nationale retningslinje"),
        ("Taler med pårørende og tidligere patient", "tidligere patient"),
        ("Gør plads til få, men trofaste gæst", "trofaste gæst"),
        ("At besøge ældre borger", "ældre borger"),
        ("At indgå bindende aftale", "bindende aftale"),
        ("Hjælper med praktisk opgaver", "praktisk opgaver"),
        ("Der er ingen ledig pladser", "ledig pladser"),
        ("Boliger for hjemmeboende ung under 25 år", "hjemmeboende ung"),
        ("Deltager i relevante netværk og kursus", "relevante netværk og kursus"),
        ("Holder øje med udløbne licens", "udløbne licens"),
        # one and several
        ("Sætter sig ind i hver enkelte brugeres behov", "hver enkelte brugeres"),
        ("Vejer den indleverede frugtkasser", "den indleverede frugtkasser"),
        ("Hvilken opgaver teamet har", "Hvilken opgaver"),
        ("Hvert barnet får en plads", "Hvert barnet"),
        # the gender that the article and the adjective do not share
        ("Har en stort netværk", "en stort netværk"),
        ("Er et god kollega", "et god kollega"),
        # quantities
        ("Skifter omkring 900 skærm om året", "900 skærm"),
        ("Lederen har i alt 12 medarbejder", "12 medarbejder"),
        ("Modtager tusindvis af dokument", "tusindvis af dokument"),
        ("Et lille udvalg af køkkenredskab", "udvalg af køkkenredskab"),
        ("Der er mindst to voksen til stede", "to voksen"),
        ("Har et netværk blandt frivillig i byen", "blandt frivillig"),
        ("Underviser små og stor hold", "stor hold"),
        ("Svarer på mails fra lokale borger", "lokale borger"),
        # what is said of a plural
        ("De beboere, der er allergisk over for mælk, får besked", "beboere, der er allergisk"),
        ("Banerne spærres, når de er våd", "de er våd"),
        ("Det er vigtig at lytte", "Det er vigtig"),
        ("Mødet var kort og effektiv", "Mødet var kort og effektiv"),
        ("Gør borgerne mere selvstændig", "borgerne mere selvstændig"),
        ("To af lederne er syg", "lederne er syg"),
        ("Når containerne på pladsen er fuld, køres de væk", "containerne på pladsen er fuld"),
        ("Medarbejderne er fagligt dygtig", "Medarbejderne er fagligt dygtig"),
        ("Kommunens lokaler er utæt", "lokaler er utæt"),
        ("Stolene er vasket af og tilgængelig i hallen", "Stolene er vasket af og tilgængelig"),
        ("Mange pårørende er usikker", "pårørende er usikker"),
        ("Svarene var kort og præcise", "Svarene var kort"),
        ("I dag er de igen rask", "de igen rask"),
        ("Har de nye skoler været åben nok?", "skoler været åben"),
        ("Numrene, der står på sedlen, er gyldig", "Numrene, der står på sedlen, er gyldig"),
        # words that belong to one thing
        ("Vi hjælper al kommunens skoler", "al kommunens skoler"),
        ("Han tager ansvar for sit opgaver", "sit opgaver"),
        ("Kurset varer hel otte timer", "hel otte"),
        ("Medarbejderen passer sin arbejde", "sin arbejde"),
        # numbers in digits, and parts with a hyphen
        ("Svaret kommer efter 8-10 dag", "8-10 dag"),
        ("Vi indfører et stor it-system", "et stor it-system"),
        ("De flest møder holdes i juni", "flest møder"),
        ("Ved uforsvarligt og langsom hjælp", "uforsvarligt og langsom hjælp"),
    ],
)
def test_agreement(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Er en hurtigt voksende afdeling med en socialt afbalanceret profil",
        "Et særlig vigtigt møde og et absurd krav i et fremmed land",
        "Et gratis og uforpligtende tilbud i et indendørs anlæg",
        "Et dansk og et fransk firma",
        "En let adgang, en flot indsats, en kort frist og en enkelt dag",
        "Et moderne køkken i et stille hus",
        "Lokalerne er rengjort hver dag, og medarbejderne er ansat her",
        "Antallet af borgerne er stort",
        "Adgangen til lokalerne er nem",
        "Rengøringen af lokalerne er grundig",
        "Barnet er syg",
        "En række mål og initiativer og en række tiltag og støtte til familier",
        "Tre møder og en temadag",
        "De unge møder til tiden, og alle leder efter fejl",
        "Når nye træder til, får de en mentor",
        "Den, hvis faglige viden er god",
        "Kurset for alle bruger tid på sikkerhed",
        "Hver af disse varierer, og om de slutter, ved vi ikke",
        "Støtter sårbare unge og ansatte og nærmeste leder",
        "Arbejder i stigende grad efter gældende lov uden forudgående aftale",
        "Flytter et felt en række ned",
        "Får styr på en opgave og har fået svar",
        "Den enkelte møder lederen",
        "Til øvrige relevante tilbud",
        "Brugerne ser siden, før de læser den",
        "Arbejder på 2026 legeplads og park",
        "Alle på nær ledere og nedenstående eksempel",
        "En af de beboere, der er syg, får besøg",
        "Der er 60 unge og 12 ansatte, og i uge 40 holder vi ferie",
        "Ring på 60 20 30 40, se kapitel 4 afsnit 3, og kør 5 km i 2026",
        "Borgerens tidligere sager og aktuelle medicin",
        "Drøftes i relevante leder- og koordinatormøder",
        "Afsøger systematisk auktioner efter redskaber",
        "Det er nemlig altid billigere, og møderne holdes telefonisk",
        "Skriver en kort besked og et konkret svar på en alternativ måde",
        "Vælger en niveau 2-overskrift, og én af gangen tømmes filtrene",
        "Hver af gruppen får et hundrede procent tilskud",
        "Skal denne støtte gives, og kan denne arbejde sikkert",
        "Opsætter et lukket (eller et ønsket) system og et »lukket« kredsløb",
        "Tegner et kvadrat, et blanktegn, en profil, en matrixformel og et jordbær",
        "Lokalerne er klar, og de er færdig med arbejdet",
        "Nogle af tallene er skøn, og vi er parate",
    ],
)
def test_silent_on_agreement(text: str) -> None:
    assert hits(spr_tal, [text]) == []
