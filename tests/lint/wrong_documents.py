"""Documents that can be used, and that a rule of `lint/rules` has something to say about."""

from __future__ import annotations

from tests.lint.wrong_meetings import MEETINGS
from tests.support.wrong_file import METADATA, REGISTER, SETTINGS, Wrong

OTHER = "descriptions/anden.yaml"
SAME_ID = "".join(f"{key}: {value}\n" for key, value in METADATA.items())
TASK = "opgaver:\n  punkter:\n    a:\n      tekst: b\n      "
USE = "anvendelse:\n  punkter:\n    a:\n      tekst: b\n      "
APPROVED = "godkendt: {af: leder, dato: 2026-12-10}\n"
ROLES = "kommune: Eksempel Kommune\nenheder:\n  stab: {navn: Staben}\nroller:\n  leder: {navn: leder}\n"
UNITS = "kommune: Eksempel Kommune\nroller:\n  leder: {navn: leder}\nenheder:\n  stab: {navn: Staben}\n"

IDS = (
    Wrong(
        "the same id in two sections",
        "id-dublet",
        "bullet",
        "formål: {punkter: {a: b}}\nopgaver: {punkter: {«a»: c}}\n",
    ),
    Wrong(
        "a bullet named as its group",
        "id-dublet",
        "in a group",
        "opgaver:\n  grupper:\n    a: {overskrift: b, punkter: {«a»: c}}\n",
    ),
    Wrong(
        "a group named as a bullet",
        "id-dublet",
        "group",
        "formål: {punkter: {a: b}}\nopgaver:\n  grupper:\n    «a»: {overskrift: c}\n",
    ),
    Wrong(
        "another section named as a bullet",
        "id-dublet",
        "other section",
        "øvrige_afsnit:\n  «a»: {overskrift: c}\nformål: {punkter: {a: b}}\n",
    ),
    Wrong(
        "another section named as a fixed one",
        "id-dublet",
        "fixed section",
        "øvrige_afsnit:\n  «ansvar»: {overskrift: a}\n",
    ),
    Wrong("an id that is not the file's name", "id-filnavn", "id", "id: «leder»\n"),
    Wrong("an id that another file has", "id-i-samlingen", "id", "id: «rolle»\n", files={OTHER: SAME_ID}),
    Wrong(
        "a retired bullet that is there",
        "udgået-punkt",
        "bullet",
        "formål: {punkter: {a: b}}\nudgået:\n  «a»: {grund: c}\n",
    ),
    Wrong("a successor that is not there", "udgået-punkt", "successor", "udgået:\n  a: {grund: c, afløst_af: [«b»]}\n"),
)
REFERENCES = (
    Wrong("no register", "register-mangler", "unit", "hører_til: «stab»\n", files={REGISTER: None, SETTINGS: None}),
    Wrong("an unknown unit", "reference-ukendt", "unit", "hører_til: «staben»\n"),
    Wrong("an unknown owner", "reference-ukendt", "owner", "ejer: «lederen»\n"),
    Wrong("approved by nobody known", "reference-ukendt", "approval", "godkendt: {af: «ledelsen», dato: 2026-12-10}\n"),
    Wrong(
        "discussed in no known forum", "reference-ukendt", "discussion", "drøftet: [{i: «leder», dato: 2026-12-10}]\n"
    ),
    Wrong("handed to nobody known", "reference-ukendt", "retired", "udgået: {a: {grund: b, overdraget_til: «c»}}\n"),
    Wrong(
        "refers to nobody known",
        "reference-ukendt",
        "reference",
        "organisatorisk_reference: {refererer_til: «stab»}\n",
        files={REGISTER: ROLES},
    ),
    Wrong(
        "anchored under nobody known",
        "reference-ukendt",
        "anchoring",
        "art: enhed\nforankring: {forankret_under: «a»}\n",
    ),
    Wrong(
        "an unknown role is accountable", "reference-ukendt", "accountable", TASK + "fordeling: {ansvarlig: «stab»}\n"
    ),
    Wrong(
        "an unknown role does it", "reference-ukendt", "responsible", TASK + "fordeling: {udførende: [leder, «b»]}\n"
    ),
    Wrong("an unknown role is consulted", "reference-ukendt", "consulted", TASK + "fordeling: {konsulteres: [«b»]}\n"),
    Wrong("an unknown role is informed", "reference-ukendt", "informed", TASK + "fordeling: {informeres: [«b»]}\n"),
    Wrong("an unknown role calls the meeting", "reference-ukendt", "use", USE + "ansvarlig: «b»\n"),
    Wrong("an unknown role takes part", "reference-ukendt", "participant", USE + "deltagere: [leder, «b»]\n"),
    Wrong(
        "an unknown role in a group",
        "reference-ukendt",
        "group",
        "opgaver:\n  grupper:\n    g: {overskrift: a, punkter: {a: {tekst: b, fordeling: {ansvarlig: «c»}}}}\n",
    ),
    Wrong(
        "part of an unknown unit",
        "reference-ukendt",
        "unit entry",
        UNITS + "  a: {navn: b, del_af: «c»}\n",
        file=REGISTER,
    ),
    Wrong(
        "a role's unknown superior",
        "reference-ukendt",
        "role entry",
        ROLES + "  a: {navn: b, refererer_til: «c»}\n",
        file=REGISTER,
    ),
    Wrong(
        "an unknown member",
        "reference-ukendt",
        "forum entry",
        ROLES + "fora: {a: {navn: b, medlemmer: [«c»]}}\n",
        file=REGISTER,
    ),
    Wrong(
        "a description that is not there",
        "reference-ukendt",
        "described",
        ROLES + "  a: {navn: b, beskrivelse: «c»}\n",
        file=REGISTER,
    ),
    Wrong("an unknown department", "reference-ukendt", "settings", "forvaltning: «staben»\n", file=SETTINGS),
    Wrong(
        "another superior than the register's",
        "reference-uenig",
        "role",
        "organisatorisk_reference: {refererer_til: «chef»}\n",
    ),
    Wrong(
        "another superior than that of the role described",
        "reference-uenig",
        "described role",
        "organisatorisk_reference: {refererer_til: «chef»}\n",
        files={REGISTER: ROLES + "  chef: {navn: b}\n  a: {navn: b, beskrivelse: rolle, refererer_til: leder}\n"},
    ),
    Wrong(
        "a unit that is part of itself",
        "reference-ring",
        "unit",
        UNITS + "  a: {navn: b, del_af: «a»}\n",
        file=REGISTER,
    ),
    Wrong(
        "two roles that refer to each other",
        "reference-ring",
        "role",
        ROLES + "  a: {navn: b, refererer_til: «c»}\n  c: {navn: d, refererer_til: a}\n",
        file=REGISTER,
    ),
)
STATUS = (
    Wrong("a draft without an owner", "status-krav", "draft", "status: «udkast»\n", without="ejer"),
    Wrong("in hearing without a review", "status-krav", "hearing", "status: «høring»\n", without="næste_revision"),
    Wrong("in force without an approval", "status-krav", "in force", "status: «gældende»\n"),
    Wrong("repealed without an end", "status-krav", "repealed", "status: «ophævet»\n" + APPROVED),
    Wrong("ends before it begins", "dato-rækkefølge", "end", "gyldig_til: «2026-12-31»\n"),
    Wrong("reviewed before it begins", "dato-rækkefølge", "review", "næste_revision: «2026-12-31»\n"),
    Wrong("approved after it begins", "dato-rækkefølge", "approval", "godkendt:\n  af: leder\n  dato: «2027-01-02»\n"),
    Wrong(
        "a review that is overdue",
        "revision-overskredet",
        "review",
        "status: gældende\n" + APPROVED + "næste_revision: «2027-05-31»\n",
    ),
    Wrong("a level for no rule", "indstilling-niveau", "settings", "niveauer: {«status-kraw»: hint}\n", file=SETTINGS),
    Wrong("a logo that is not there", "indstilling-logo", "missing", "udseende: {logo: «a.png»}\n", file=SETTINGS),
    Wrong(
        "a logo outside the collection", "indstilling-logo", "outside", "udseende: {logo: «../a.png»}\n", file=SETTINGS
    ),
    Wrong(
        "a logo that is no picture", "indstilling-logo", "kind", f"udseende: {{logo: «{REGISTER}»}}\n", file=SETTINGS
    ),
    Wrong(
        "a logo of 299 letters", "indstilling-logo", "long name", f"udseende: {{logo: «{'a' * 299}»}}\n", file=SETTINGS
    ),
)
DOCUMENTS = (*IDS, *REFERENCES, *STATUS, *MEETINGS)
