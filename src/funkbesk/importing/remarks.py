"""What there is to say of an import, and the rules that it is said by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from funkbesk.findings import Level


class ImportRule(NamedTuple):
    """What is found by a rule, and what to do then (Danish sentences). `level` is that of its findings."""

    level: Level
    what: str
    advice: str


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to say of a document. `rule` is a key of `IMPORT_RULES`, `message` one Danish line.

    `place` is where it stands in the document ("side 3", "linje 12"), empty for the document as a whole. `advice` is
    that of the rule where it is empty.
    """

    rule: str
    message: str
    place: str = ""
    advice: str = ""


IMPORT_RULES: dict[str, ImportRule] = {
    "import-afvist": ImportRule(
        Level.FEJL,
        "Dokumentet kan ikke blive til en beskrivelse.",
        "Gør det, som rådet ved fundet siger, og importér dokumentet igen.",
    ),
    "import-billede": ImportRule(
        Level.ADVARSEL,
        "En side er et billede uden tekst, fx en scanning. Det, der står på den, er ikke kommet med.",
        "Skriv det ind i filen, eller lav tekstgenkendelse (OCR) og importér dokumentet igen.",
    ),
    "import-deltagere": ImportRule(
        Level.HINT,
        "Et punkt om anvendelse nævner flere roller, som måske er dem, der deltager.",
        "Er det dem, der deltager, så skriv dem under deltagere.",
    ),
    "import-dobbelt-overskrift": ImportRule(
        Level.ADVARSEL,
        "To overskrifter hører til det samme afsnit i skabelonen. Det sidste er lagt i øvrige_afsnit.",
        "Saml de to afsnit i det første, eller lad dem stå hver for sig.",
    ),
    "import-efter-punkter": ImportRule(
        Level.ADVARSEL,
        "En tekst står efter punkterne i et afsnit. Det har skabelonen ikke plads til, så den er lagt i øvrige_afsnit.",
        "Skriv teksten som et punkt, flyt den op over punkterne, eller lad den stå.",
    ),
    "import-endelse": ImportRule(
        Level.HINT,
        "Filen er af en anden slags, end dens navn siger. Den er læst efter sit indhold.",
        "Giv filen den rigtige endelse.",
    ),
    "import-gruppe": ImportRule(
        Level.HINT,
        "En linje imellem to lister er gjort til overskrift på en gruppe.",
        "Er det ingen overskrift, så flyt teksten derhen, hvor den hører til.",
    ),
    "import-kommentarer": ImportRule(
        Level.ADVARSEL,
        "Dokumentet har kommentarer i margenen. De er ikke med.",
        "Læs dem i dokumentet, og ret udkastet, hvis de skal følges.",
    ),
    "import-linjeskift": ImportRule(
        Level.HINT,
        "Ord, der var delt ved et linjeskift eller skrevet med mellemrum mellem bogstaverne, er samlet.",
        "Læs ordene igennem, og ret dem, der er samlet forkert.",
    ),
    "import-rækkefølge": ImportRule(
        Level.HINT,
        "Afsnittene er sat i skabelonens rækkefølge, som er en anden end dokumentets.",
        "Læs udkastet igennem; teksterne er de samme.",
    ),
    "import-slettet": ImportRule(
        Level.ADVARSEL,
        "Dokumentet har sporede ændringer. Det slettede er ikke med, men det indsatte er.",
        "Godtag eller afvis ændringerne i Word, og importér dokumentet igen, hvis det skal være anderledes.",
    ),
    "import-tabel": ImportRule(
        Level.HINT,
        "En tabel er læst række for række: som ét punkt, eller som et afsnit, hvis den første celle er en overskrift.",
        "Læs rækkerne igennem. Overskrifter over kolonnerne står som en linje over punkterne.",
    ),
    "import-tabt": ImportRule(
        Level.FEJL,
        "Der står ord i dokumentet, som ikke er kommet med i udkastet.",
        "Skriv dem ind i filen, hvor de hører til.",
    ),
    "import-tilføjet": ImportRule(
        Level.FEJL,
        "Der står ord i udkastet, som ikke står sådan i dokumentet.",
        "Sammenlign med dokumentet, og ret filen.",
    ),
    "import-tekstboks": ImportRule(
        Level.HINT,
        "En tekst stod i en tekstboks. Den er taget med der, hvor boksen er sat fast.",
        "Se efter, om teksten står rigtigt, og flyt den ellers.",
    ),
    "import-titel": ImportRule(
        Level.ADVARSEL,
        "Dokumentet begynder uden en titel, så den er taget fra dets egenskaber eller filens navn.",
        "Ret titel i filen.",
    ),
    "import-udeladt": ImportRule(
        Level.HINT,
        "Det, der ikke hører til selve teksten, er ikke taget med: sidehoved, sidetal, indholdsfortegnelse o.l.",
        "Er det en del af beskrivelsen, så skriv det ind i filen.",
    ),
    "import-underpunkter": ImportRule(
        Level.HINT,
        "Punkter under et punkt er skrevet som punkter, for en beskrivelse har kun ét niveau.",
        "Se, om de kan forstås alene, og skriv dem ellers sammen med punktet over dem.",
    ),
    "import-øvrige": ImportRule(
        Level.ADVARSEL,
        "Et afsnit hører ikke til skabelonen og er lagt i øvrige_afsnit.",
        "Flyt teksten, hvis den hører til i et af skabelonens afsnit, eller lad den stå.",
    ),
}
"""The rules by name."""


def rule_pages() -> dict[str, str]:
    """Return what `funkbesk explain` says of each rule, by its name; a paragraph is one line."""
    return {
        name: f"{name}\n{rule.what}\n\nNiveau:   {rule.level}\nFamilie:  import\n\n{rule.advice}\n\n"
        "Det siges, når et dokument importeres, og kan ikke slås fra."
        for name, rule in IMPORT_RULES.items()
    }
