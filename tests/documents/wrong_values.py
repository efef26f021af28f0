"""Files that can be read but do not say what a description, a register or settings must say (`documents`)."""

from __future__ import annotations

from tests.support.wrong_file import MEETING, REGISTER, SETTINGS, Wrong

PURPOSE = "formål:\n  punkter:\n    "
TASK = "opgaver:\n  punkter:\n    "
USE = "anvendelse:\n  punkter:\n    a:\n      tekst: b\n      "
ROLE = "kommune: Eksempel Kommune\nroller:\n  leder:\n    navn: leder\n    "
MEET = "id: møde\ndato: 2027-03-10\n"
HELD = MEET + "punkter:\n  "
DECIDED = HELD + "a:\n    titel: b\n    beslutning:\n      "
FORUM = "kommune: Eksempel Kommune\nfora:\n  chefmøde:\n    navn: chefmødet\n    "

METADATA = (
    Wrong("no title", "skema-mangler", "metadata", without="titel"),
    Wrong("no kind", "skema-mangler", "kind", without="art"),
    Wrong("an approval without a date", "skema-mangler", "approval", "«godkendt»: {af: leder}\n"),
    Wrong("a discussion without a forum", "skema-mangler", "list item", "drøftet: [«{»dato: 2027-01-31}]\n"),
    Wrong("an unknown kind", "skema-værdi", "kind", "art: «funktion»\n"),
    Wrong("an unknown status", "skema-værdi", "status", "status: «kladde»\n"),
    Wrong("a misspelt key", "skema-ukendt-nøgle", "metadata", "«formaal»:\n  tekst: a\n"),
    Wrong("a unit's section in a role", "skema-ukendt-nøgle", "other kind", "«forankring»: {tekst: a}\n"),
    Wrong(
        "a misspelt key of an approval",
        "skema-ukendt-nøgle",
        "approval",
        "godkendt: {af: leder, dato: 2027-01-31, «mode»: a}\n",
    ),
    Wrong("pydantic's own mark as key", "skema-ukendt-nøgle", "mark", '«"[key]"»: 1\n'),
    Wrong("a version of two parts, quoted", "version-form", "version", 'version: «"1.10"»\n'),
    Wrong("a capital letter in the id", "id-form", "id", "id: «Rolle»\n"),
    Wrong("an id that is a word of YAML", "id-form", "reserved", "hører_til: «off»\n"),
    Wrong("an id of 61 characters", "skema-længde", "id", f"ejer: «{'a' * 61}»\n"),
    Wrong("two hyphens in an id in a list", "id-form", "list", TASK + "a: {tekst: b, erstatter: [«b--c»]}\n"),
    Wrong("a title of two paragraphs", "skema-linjeskift", "metadata", "titel: «|\n  En\n\n  to\n"),
    Wrong("a title of 301 characters", "skema-længde", "metadata", f"titel: «{'a' * 301}»\n"),
    Wrong("an empty title", "skema-tom", "metadata", 'titel: «""»\n'),
    Wrong("a key with no value", "skema-tom", "key", "«sagsnr»:\n"),
    Wrong("a list with no value", "skema-tom", "list", "«esco»: ~\n"),
    Wrong("a date with no value", "skema-tom", "date", "«hr_vurderet»:\n"),
    Wrong("a date in words", "skema-dato", "metadata", "gyldig_fra: «1. januar 2027»\n"),
    Wrong("a quoted date that is not there", "skema-dato", "approval", 'godkendt: {af: leder, dato: «"2027-02-30"»}\n'),
    Wrong("a number as date", "skema-dato", "list", "drøftet: [{i: chefmøde, dato: «2027»}]\n"),
    Wrong("a number as text", "skema-type", "metadata", "sagsnr: «2027»\n"),
    Wrong("yes as text", "skema-type", "retired", "udgået: {a: {grund: «true»}}\n"),
    Wrong("text for fields", "skema-type", "approval", "godkendt: «leder»\n"),
    Wrong("text for a list", "skema-type", "list", "drøftet: «chefmøde»\n"),
    Wrong("a fraction in a list of texts", "skema-type", "list item", "esco: [«1.5»]\n"),
    Wrong("no KLE number", "skema-kle", "kle", 'kle: «"15"»\n'),
    Wrong("no facet of KLE", "skema-kle", "facet", "facet: «p35»\n"),
    Wrong("no DISCO code", "skema-disco", "disco08", 'disco08: «"2422"»\n'),
    Wrong("no ESCO address", "skema-esco", "esco", "esco: [«leder»]\n"),
    Wrong(
        "51 discussions", "skema-antal", "metadata", "«drøftet»: [" + "{i: chefmøde, dato: 2027-01-31}," * 51 + "]\n"
    ),
)
SECTIONS = (
    Wrong("another section without a heading", "skema-mangler", "other section", "øvrige_afsnit:\n  «a»: {tekst: b}\n"),
    Wrong("a group without a heading", "skema-mangler", "group", "ansvar:\n  grupper:\n    «a»: {tekst: b}\n"),
    Wrong("a bullet without a text", "skema-mangler", "bullet", TASK + "«a»: {fordeling: {ansvarlig: leder}}\n"),
    Wrong("a misspelt key of a section", "skema-ukendt-nøgle", "section", "formål:\n  «punkt»: {a: b}\n"),
    Wrong("a misspelt key of a bullet", "skema-ukendt-nøgle", "bullet", USE + "«gange om året»: 4\n"),
    Wrong(
        "a key of uses in a plain bullet",
        "skema-ukendt-nøgle",
        "plain bullet",
        PURPOSE + "a: {tekst: b, «uger»: [1]}\n",
    ),
    Wrong("an id with a space", "id-form", "bullet", PURPOSE + "«faglig sparring»: At give\n"),
    Wrong("an id of digits", "id-form", "group", 'opgaver:\n  grupper:\n    «"10"»: {overskrift: a}\n'),
    Wrong("a bullet of two paragraphs", "skema-linjeskift", "bullet", PURPOSE + "a: «|\n      En\n\n      to\n"),
    Wrong("a bullet of 4,001 characters", "skema-længde", "bullet", PURPOSE + f"a: «{'a' * 4001}»\n"),
    Wrong("a text of 8,001 characters", "skema-længde", "section", f"formål:\n  tekst: «{'a' * 8001}»\n"),
    Wrong("an empty bullet", "skema-tom", "bullet", PURPOSE + "«a»:\n"),
    Wrong("an empty section", "skema-tom", "section", "«formål»:\n"),
    Wrong("empty bullets", "skema-tom", "bullets", "formål:\n  «punkter»:\n"),
    Wrong("a text of spaces", "skema-tom", "text", 'formål:\n  tekst: «" "»\n'),
    Wrong("an occasion with no value", "skema-tom", "use", USE + "«anledning»:\n"),
    Wrong("a number of times with no value", "skema-tom", "times", USE + "«gange_om_året»:\n"),
    Wrong("an unknown occasion", "skema-værdi", "use", USE + "anledning: «møde»\n"),
    Wrong("an unknown occasion in a list", "skema-værdi", "list", USE + "anledning: [sparring, «møde»]\n"),
    Wrong("a number as bullet", "skema-type", "bullet", PURPOSE + "a: «4»\n"),
    Wrong("a list as text", "skema-type", "text", "formål:\n  «tekst»: [a]\n"),
    Wrong("fields as text", "skema-type", "fields", "formål:\n  «tekst»: {a: b}\n"),
    Wrong("a list of bullets", "skema-type", "bullets", "formål:\n  «punkter»:\n    - At lede\n"),
    Wrong("text as section", "skema-type", "section", "formål: «At lede»\n"),
    Wrong("ja for true", "skema-type", "numbered", "opgaver:\n  nummererede: «ja»\n"),
    Wrong("a fraction for a number", "skema-type", "number", USE + "gange_om_året: «1.5»\n"),
    Wrong("a 13th month", "skema-tal", "list", USE + "måneder: [1, «13»]\n"),
    Wrong("no times a year", "skema-tal", "use", USE + "gange_om_året: «0»\n"),
    Wrong("no months", "skema-antal", "empty list", USE + "«måneder»: []\n"),
    Wrong(
        "201 bullets",
        "skema-antal",
        "bullets",
        "formål:\n  «punkter»:\n" + "".join(f"    a{n}: b\n" for n in range(201)),
    ),
)
REGISTERS = (
    Wrong("no municipality", "skema-mangler", "register", "«roller: {}\n", file=REGISTER),
    Wrong(
        "an entry without a name",
        "skema-mangler",
        "entry",
        "kommune: a\nbegreber: {«a»: {definition: b}}\n",
        file=REGISTER,
    ),
    Wrong("a misspelt part", "skema-ukendt-nøgle", "register", "kommune: a\n«enhed»: {}\n", file=REGISTER),
    Wrong("a misspelt key of an entry", "skema-ukendt-nøgle", "entry", ROLE + "«form»: [b]\n", file=REGISTER),
    Wrong(
        "an id with a capital letter",
        "id-form",
        "entry",
        "kommune: a\nforkortelser: {«MED»: {navn: MED}}\n",
        file=REGISTER,
    ),
    Wrong("a text as entry", "skema-type", "entry", "kommune: a\nbegreber: {b: «et begreb»}\n", file=REGISTER),
    Wrong("one form not in a list", "skema-type", "forms", ROLE + "former: «lederen»\n", file=REGISTER),
    Wrong("an empty definition", "skema-tom", "entry", ROLE + "«definition»:\n", file=REGISTER),
    Wrong("forms with an empty one", "skema-tom", "list item", ROLE + "former: [«~»]\n", file=REGISTER),
    Wrong(
        "a deadline of days before zero", "skema-tal", "register", FORUM + "frister: {forslag: «-1»}\n", file=REGISTER
    ),
    Wrong("a deadline in words", "skema-type", "deadline", FORUM + "frister: {referat: «otte dage»}\n", file=REGISTER),
    Wrong("a form of 301 characters", "skema-længde", "list item", ROLE + f"former: [«{'a' * 301}»]\n", file=REGISTER),
)
SETTINGS_ROWS = (
    Wrong("an English key", "skema-ukendt-nøgle", "settings", "«department»: stab\n", file=SETTINGS),
    Wrong("a misspelt key of the look", "skema-ukendt-nøgle", "look", "udseende: {«farver»: a}\n", file=SETTINGS),
    Wrong(
        "a phrase in capitals",
        "skema-mønster",
        "settings",
        "ordlister: {vendinger: {a: {mønster: «STORE», besked: b, råd: c}}}\n",
        file=SETTINGS,
    ),
    Wrong("a colour by name", "skema-farve", "settings", "udseende: {farve: «rød»}\n", file=SETTINGS),
    Wrong(
        "a colour too light to read", "skema-kontrast", "settings", 'udseende: {farve: «"#ffcc00"»}\n', file=SETTINGS
    ),
    Wrong("a type size too large", "skema-tal", "settings", "udseende: {skriftstørrelse: «15»}\n", file=SETTINGS),
    Wrong("a type size in words", "skema-type", "settings", "udseende: {skriftstørrelse: «stor»}\n", file=SETTINGS),
    Wrong("an unknown level", "skema-værdi", "settings", "niveauer: {status-krav: «streng»}\n", file=SETTINGS),
    Wrong("a rule that is no id", "id-form", "settings", "niveauer: {«Status»: fra}\n", file=SETTINGS),
    Wrong(
        "a version rule that is none",
        "skema-ukendt-nøgle",
        "version policy",
        "versionspolitik: {regler: {«opgave-fjernt»: {kræver: mindre}}}\n",
        file=SETTINGS,
    ),
    Wrong(
        "no fingerprint",
        "skema-aftryk",
        "settings",
        'versionspolitik: {godtagne_ændringer: [{aftryk: «"abc"», grund: Test}]}\n',
        file=SETTINGS,
    ),
    Wrong("an empty setting", "skema-tom", "settings", "«udseende»:\n", file=SETTINGS),
)
MEETINGS = (
    Wrong("a meeting without a date", "skema-mangler", "meeting", "«id: møde\n", file=MEETING),
    Wrong("a point without a title", "skema-mangler", "point", HELD + "«a»: {type: beslutning}\n", file=MEETING),
    Wrong("an English key of a meeting", "skema-ukendt-nøgle", "meeting", MEET + "«place»: a\n", file=MEETING),
    Wrong("a misspelt key of a decision", "skema-ukendt-nøgle", "decision", DECIDED + "«text»: a\n", file=MEETING),
    Wrong("a person for a role", "id-form", "field for people", MEET + "mødeleder: «Bente Hansen»\n", file=MEETING),
    Wrong("a person among roles", "id-form", "people", MEET + "deltagere: [leder, «Bente Hansen»]\n", file=MEETING),
    Wrong("a person who follows up", "id-form", "follow-up", DECIDED + "ansvarlig: «Bente»\n", file=MEETING),
    Wrong(
        "a person who expects something",
        "id-form",
        "expectations",
        HELD + "a: {titel: b, afstemninger: {c: {forventninger: {«Bente Hansen»: d}}}}\n",
        file=MEETING,
    ),
    Wrong(
        "no key of a section",
        "id-form",
        "section",
        HELD + "a: {titel: b, vurderinger: {«Organisatorisk reference»: {dækkende: ja}}}\n",
        file=MEETING,
    ),
    Wrong("a reference to a title", "skema-henvisning", "about", HELD + "a: {titel: b, om: [«Leder»]}\n", file=MEETING),
    Wrong(
        "a meeting for a decision",
        "skema-henvisning",
        "follows up",
        HELD + "a: {titel: b, følger_op_på: [«møde»]}\n",
        file=MEETING,
    ),
    Wrong("a time with a colon", "skema-tid", "time", MEET + 'tid: «"9:00"»\n', file=MEETING),
    Wrong("a time without quotes", "skema-type", "time", MEET + "tid: «10.15»\n", file=MEETING),
    Wrong("an unknown state of a meeting", "skema-værdi", "meeting", MEET + "status: «færdig»\n", file=MEETING),
    Wrong("an unknown outcome", "skema-værdi", "decision", DECIDED + "udfald: «ja»\n", file=MEETING),
    Wrong("points as a list", "skema-type", "points", MEET + "«punkter»:\n  - titel: a\n", file=MEETING),
    Wrong("a decision as a text", "skema-type", "decision", HELD + "a: {titel: b, beslutning: «Ja»}\n", file=MEETING),
    Wrong("a date of a meeting in words", "skema-dato", "meeting", "id: møde\ndato: «i morgen»\n", file=MEETING),
    Wrong("a meeting without a place", "skema-tom", "meeting", MEET + "«sted»:\n", file=MEETING),
)
DAYS_OFF = (
    Wrong("a day off in words", "skema-dato", "day off", "kalender: {fridage: [«juleaften»]}\n", file=SETTINGS),
    Wrong(
        "a day off that is not there", "skema-dato", "no such day", "kalender: {fridage: [«02-30»]}\n", file=SETTINGS
    ),
    Wrong("a 54th week", "skema-tal", "weeks to avoid", "kalender: {undgå_uger: [«54»]}\n", file=SETTINGS),
)
VALUES = (*METADATA, *SECTIONS, *REGISTERS, *SETTINGS_ROWS, *DAYS_OFF, *MEETINGS)
