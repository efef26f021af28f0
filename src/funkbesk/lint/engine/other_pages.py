"""The manual's pages on findings that no rule module makes: those of the reader, the schema and the comments.

They can't be turned off or selected, so they need no examples; what to write instead stands in the finding itself.
"""

from __future__ import annotations

from funkbesk.findings import Level
from funkbesk.lint.engine.suppression import NAMES as ABOUT_COMMENTS

OTHER_PAGES: dict[str, str] = {
    "fil-for-stor": "Filen er større end 256 KiB. Del indholdet i flere beskrivelser.",
    "fil-åbnes-ikke": "Filen kan ikke åbnes. Kontrollér stien, og at du har adgang til filen.",
    "id-form": "Et id skrives med små bogstaver, tal og enkelte bindestreger. Skriv fx faglig-sparring.",
    "skema-aftryk": "En godtaget ændring angives med sit aftryk. Skriv de 12 tegn, som funkbesk check viser ved den.",
    "skema-antal": "En liste er tom eller har for mange led. Skriv mindst ét led, eller del listen.",
    "skema-dato": "Værdien er ikke en dato, eller datoen findes ikke. Skriv den som ÅÅÅÅ-MM-DD, fx 2027-01-31.",
    "skema-disco": 'En kode fra DISCO-08 har seks cifre. Skriv dem i anførselstegn, fx "242210".',
    "skema-esco": "Et begreb i ESCO angives med sin adresse. Kopiér adressen; den begynder med http.",
    "skema-farve": 'En farve skrives som et nummertegn og seks tegn. Skriv fx "#1f4e79" i anførselstegn.',
    "skema-henvisning": "En henvisning er ikke skrevet rigtigt. Skriv id eller id#punkt, som rådet ved fundet viser.",
    "skema-kle": 'Et emnenummer eller en handlingsfacet i KLE er ikke skrevet rigtigt. Skriv fx "15.20.00" og P35.',
    "skema-kontrast": "Farven er for lys til at kunne læses på hvidt papir. Vælg en mørkere med kontrasten 4,5:1.",
    "skema-linjeskift": "Teksten skal være ét afsnit. Fjern de tomme linjer, eller del teksten i flere punkter.",
    "skema-længde": "Teksten er længere, end feltet tillader. Gør den kortere, eller del den.",
    "skema-mangler": "Et felt, som filen skal have, mangler. Skriv feltet med en værdi.",
    "skema-mønster": "Et mønster i ordlisterne kan ikke forstås. Brug små bogstaver, * og | som i formater.md.",
    "skema-tal": "Tallet er for stort eller for lille. Skriv et tal inden for grænsen.",
    "skema-tid": "Et klokkeslæt er ikke skrevet rigtigt. Skriv det med punktum, fx 9.00–10.30.",
    "skema-tom": "Feltet har ingen værdi. Skriv en værdi, eller slet linjen.",
    "skema-type": "Feltet har en anden slags værdi, end det skal have. Rådet ved fundet siger hvilken.",
    "skema-ukendt-nøgle": "Feltet findes ikke her. Ret stavningen, eller flyt det derhen, hvor det hører til.",
    "skema-værdi": "Feltet kan kun have bestemte værdier. Vælg en af dem, som rådet nævner.",
    "tillad-form": "En kommentar til funkbesk kan ikke forstås. Skriv: # funkbesk: tillad REGEL – begrundelse",
    "tillad-ubrugt": "En kommentar tillader noget, der ikke længere er der. Slet kommentaren.",
    "tillad-uden-grund": "En kommentar tillader noget uden grund, og så gælder den ikke. Skriv en begrundelse.",
    "tillad-ukendt-regel": "En kommentar nævner en regel, der ikke findes. Ret navnet, eller slet kommentaren.",
    "version-form": "Et versionsnummer er tre tal med punktum imellem. Skriv fx 1.0.0.",
    "yaml-accenter": "Der står mange løse accenter efter hinanden. Slet dem, og skriv bogstavet igen.",
    "yaml-anførselstegn": "Et anførselstegn er ikke lukket, eller der står tekst efter det. Skriv teksten under >-.",
    "yaml-anker": "Tegnene & og * betyder en henvisning og kan ikke bruges. Sæt teksten i anførselstegn.",
    "yaml-blok": "Efter > eller | skal linjen slutte. Skriv >- og begynd teksten på næste linje, rykket ind.",
    "yaml-dato": "Datoen kan læses på flere måder, eller den findes ikke. Skriv den som ÅÅÅÅ-MM-DD.",
    "yaml-direktiv": "En linje begynder med %. Slet den.",
    "yaml-dokumentskel": "Linjen --- eller ... deler filen i flere dokumenter. Slet den; en fil er ét dokument.",
    "yaml-dublet-nøgle": "Den samme nøgle står to gange. Slet den ene, eller giv den et andet navn.",
    "yaml-dybde": "Felterne er indlejret for dybt. Gør opbygningen fladere.",
    "yaml-fletning": "Flettenøglen << kan ikke bruges. Skriv felterne ud.",
    "yaml-for-mange": "Filen har for mange værdier. Del den i flere filer.",
    "yaml-havelåge": "Teksten efter # læses som en kommentar og kommer ikke med. Skriv teksten under >-.",
    "yaml-hårdt-mellemrum": "Et hårdt mellemrum ligner et almindeligt, men kan ikke bruges her. Skriv et almindeligt.",
    "yaml-ikke-utf8": "Filen er gemt med et andet tegnsæt. Gem den igen som UTF-8.",
    "yaml-indrykning": "Linjen er ikke rykket rigtigt ind. Felter på samme niveau skal stå under hinanden.",
    "yaml-kolon": "Et kolon inde i teksten eller sidst i den læses som en nøgle. Skriv >- og teksten på næste linje.",
    "yaml-linjeskift": "Linjerne slutter med et gammelt linjeskift (CR). Gem filen med LF eller CRLF.",
    "yaml-liste": "En liste med bindestreger kan ikke stå her. Skriv punkterne som id: tekst.",
    "yaml-mærke": "Et udråbstegn forrest betyder et typemærke og kan ikke bruges. Sæt teksten i anførselstegn.",
    "yaml-nøgle": "Nøglen mangler eller er ikke et ord. Skriv den som ét ord foran kolon, fx titel:",
    "yaml-flettekonflikt": "Git kunne ikke flette to ændringer. Behold den rigtige udgave, og slet mærkerne.",
    "yaml-nøgle-uden-kolon": "Linjen mangler kolon eller indrykning. Skriv nøgle: værdi, eller ryk linjen ind.",
    "yaml-parentes": "En parentes [ ] eller { } er ikke skrevet rigtigt. Luk den, eller sæt teksten i anførselstegn.",
    "yaml-rod": "Filen begynder ikke med felter. Skriv felterne som nøgle: værdi.",
    "yaml-skråstreg": "En omvendt skråstreg i dobbelte anførselstegn har særlig betydning. Brug enkelte anførselstegn.",
    "yaml-styretegn": "Teksten indeholder et usynligt tegn. Slet det.",
    "yaml-syntaks": "Filen kan ikke læses som YAML. Kontrollér indrykning, kolon og anførselstegn.",
    "yaml-tabulator": "Linjen indeholder et tabulatortegn. Erstat det med mellemrum.",
    "yaml-tal": "Tallet kan læses på flere måder. Sæt det i anførselstegn, hvis det er tekst.",
    "yaml-tegn": "En tekst uden anførselstegn kan ikke begynde med dette tegn. Sæt teksten i anførselstegn.",
    "yaml-tom": "Filen er tom. Skriv en beskrivelse i den, eller lav en ny med: funkbesk new",
}
"""What each of these names means, and what to do, by name."""

_FAMILIES = {"fil": "fil", "id": "id", "skema": "skema", "tillad": "tillad", "version": "status", "yaml": "yaml"}
_WARNINGS = ABOUT_COMMENTS | {"yaml-havelåge"}


def family_of(name: str) -> str:
    """Return the family that the page is listed under."""
    return _FAMILIES[name.split("-", 1)[0]]


def level_of(name: str) -> Level:
    """Return the level of these findings, which no setting changes."""
    return Level.ADVARSEL if name in _WARNINGS else Level.FEJL
