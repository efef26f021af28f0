"""Adjectives and verbs by what they say: of manner or of degree, of what is done or of how somebody is."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import word_set

# -t is optional where the word says how much, when or how certain.
FREE = word_set(
    "lig betydelig enig færdig gyldig ledig skyldig synlig tilgængelig vilkårlig daglig dejlig egentlig endelig "
    "foreløbig formentlig forskellig fortrinlig frygtelig fuldstændig halvårlig hovedsagelig kvartalsvis månedlig "
    "nylig nødvendig offentlig ordentlig oprindelig overordentlig pludselig rigtig rimelig samtidig selvfølgelig "
    "stadig særlig temmelig tidlig tilstrækkelig tydelig ualmindelig uendelig ugentlig usædvanlig utilstrækkelig "
    "utrolig vældig virkelig væsentlig yderlig yderligere årlig øjeblikkelig naturlig almindelig sandsynlig umulig "
    "omtrentlig navnlig mulig vigtig kraftig evig midlertidig regelmæssig uregelmæssig forholdsmæssig præcis"
)
# So it is where the word says how much, and an adjective or a participle follows: »urimelig svært«.
OF_A_DEGREE = FREE | word_set(
    "urimelig uforholdsmæssig rigelig ubetydelig umådelig ubeskrivelig uhyggelig forfærdelig skrækkelig "
    "ubegribelig ufattelig utålelig utilgivelig ulidelig uforklarlig mærkelig underlig nævneværdig usigelig "
    "utilladelig passelig vanvittig"
)
# Of manner too: behind a verb of doing the -t is not free.
MANNER_TOO = word_set(
    "offentlig synlig tydelig ordentlig dejlig naturlig kraftig præcis rigtig fortrinlig tilfældig forskellig"
)
# Of these the -t is free wherever they stand; the others lack it only beside an adverb that has it.
ALWAYS_FREE = word_set(
    "lig afhængig glad fremmed lærd ked kvit daglig ugentlig månedlig årlig halvårlig stadig endelig egentlig særlig "
    "samtidig pludselig hovedsagelig navnlig nemlig knap vældig fuld temmelig yderlig enig færdig ledig skyldig "
    "minimal maksimal inklusiv eksklusiv kursiv velkommen sluttelig forhåbentlig øvrig fuldstændig nær arm "
    "antagelig formentlig formodentlig fuldkommen følgelig selvfølgelig angivelig absurd lad kåd nøgd"
)
# Verbs of doing: what follows tells how. After være, blive, virke … the same form is right.
DOING = word_set(
    "agere analysere arbejde behandle besvare bidrage deltage dokumentere forklare formidle formulere fungere handle "
    "medvirke "
    "håndtere informere kommunikere koordinere lede lytte løse møde navigere optræde orientere planlægge prioritere "
    "reagere rådgive samarbejde skrive svare tale tænke udføre udtrykke undervise vejlede"
)
# Behind these the same form is said of the subject or the object: »stå stærk«, »holde sig rolig«.
OF_A_PERSON = word_set(
    "anse beholde betragte bevare blive erklære finde forblive forekomme forholde fremstå fremtræde føle få gå gøre "
    "have "
    "holde kalde komme lade ligge melde opfatte opleve regne se sidde stille stå synes tage tro vide virke vise være"
)
# -mæssig says of these in which way; »en hensigtsmæssig digital løsning« has two adjectives.
QUALITIES = word_set(
    "bred bæredygtig dygtig dårlig god høj klar korrekt lav let relevant rigtig sikker smal stor stærk svag svær "
    "tryg tung usikker"
)
OF_A_KIND = word_set("hensigtsmæssig uhensigtsmæssig planmæssig lovmæssig rutinemæssig forskriftsmæssig")
# Before these any word in -ig is an adverb: »en faglig forsvarlig behandling«.
JUDGED = word_set("forsvarlig korrekt holdbar funderet begrundet")
# »skabeloner klar til brug«, »vokse sig stor«
OF_A_STATE = word_set(
    "klar åben fri løs fuld modal parallel formel varm kold rød grøn gul blå sort hvid sand falsk fed tom hel våd "
    "død levende rask syg god gratis streng stor træt mæt rig fattig ung gammel populær døv blind lun tyk gylden "
    "sprød mør brun glad sur ked vågen bevidstløs sulten tørstig beruset ædru ren beskidt snavset uskadt rank"
)
# Persons and things as well as adjectives: »de ældre«.
ALSO_NOUNS = word_set("unge voksne syge døde gode onde fremmede frivillige ledige ældre")
# Said at the height or the depth of a thing as well, but behind the verbs of `DONE_SO` of how it is done.
MEASURES = word_set(
    "høj dyb bred rask frisk hård blød skarp kort fri klar varm stram åben tæt lav fast tung let dårlig"
)
DONE_SO = word_set(
    "fordele smøre påføre møde spørge fløjte formulere plante læse tale synge råbe snakke grave skrabe trække skære "
    "ånde trykke svømme løbe skrue spænde binde byde styre tænke arbejde slå feje vaske fortælle formidle lede banke "
    "tørre puste springe skrive forklare svare kommunikere udtrykke annoncere samarbejde orientere informere udsende "
    "sprede hilse modtage forhandle prioritere planlægge overvåge gå dreje melde lukke åbne ramme presse skubbe træne "
    "køre falde blæse trampe appellere favne dække rekruttere oplyse vægte høre drøfte debattere forankre søge råde "
    "inddrage beklage anbefale takke analysere undersøge spille kommandere belyse behandle beskrive dekorere "
    "disponere ytre fortolke tolke vælge bevæge se diskutere dele hoppe flyve sejle dykke bore kaste lyse skinne "
    "larme grine smile hoste stirre kæmpe konkurrere præge bremse støde hamre pumpe straffe dømme belaste satse "
    "markedsføre udbrede male tegne rådgive redegøre udtale anklage forsvare tilbyde berette udlægge gengive "
    "oversætte skildre referere påpege advare irettesætte afvise anmelde omtale fastlægge afgrænse fastsætte "
    "sammenligne undervise vejlede lære instruere oplære tilkendegive love lovprise rose skælde kritisere afskrække "
    "lytte opfordre indbyde overbevise uddanne formane opmuntre bistå hjælpe støtte omfavne foregå forløbe"
)
_READY = word_set("klar frisk rask fri")
# Verbs in -ere are of speech and thought, but for these, which work on a thing.
_ABSTRACT = late(r"\w{2}ere$")
_OF_WORK = word_set(
    "servere levere aflevere returnere polere lakere barbere frottere isolere montere placere parkere deponere "
    "modellere centrifugere sortere plombere reparere galvanisere sterilisere pasteurisere konservere marinere "
    "grillere tranchere flambere massere frisere amputere operere vaccinere transportere importere eksportere "
    "existere eksistere passere marchere balancere installere kombinere præsentere posere klassificere kategorisere "
    "karakterisere etablere fiksere deklarere aktivere fabrikere producere reservere donere restaurere renovere "
    "dosere plissere impregnere imprægnere fugere"
)
# What the object is made: »klipper hækken lav«.
SIZES = word_set("høj lav bred dyb kort tæt blød frisk smal lang jævn")
# Of these `bare_adverbs.py` alone knows whether they tell how.
TOLD_ALONE = word_set("høj dyb bred rask frisk fri varm kort")
# How a person feels: `møder glad ind`.
OF_A_MOOD = word_set("glad sur ked træt sulten tørstig mæt syg rask beruset ædru")


def is_done_so(verb: str, adjective: str) -> bool:
    """Return whether the adjective of measure tells of the verb (its infinitive) how it is done: `inviterer bredt`."""
    if verb == "møde" and adjective in _READY:
        return False  # »møder ind udhvilet og klar«
    return verb in DONE_SO or (_ABSTRACT.search(verb) is not None and verb not in _OF_WORK)
