"""The words that begin additions, sorted by what has to follow them."""

from __future__ import annotations

from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.phrase_places import PhrasePlace

# These have no other place than before an addition.
ONLY_ADD = frozenset({"herunder", "heriblandt", "deriblandt", "hvoriblandt", "såsom"})
PLACES = frozenset({"herunder"})  # said of a place on the page as well: `likely_additions` knows the difference
# These say again what was said.
EXPLAIN = frozenset({"dvs.", "dvs", "det vil sige"})
# Examples and the most important: a noun follows, a preposition or a clause.
PICK_OUT = frozenset({
    "især", "navnlig", "særligt", "nemlig", "eksempelvis", "for eksempel", "fx", "f.eks.", "bl.a.",
    "blandt andet",
    "først og fremmest",
    "nærmere bestemt",
    "nærmere betegnet",
    "med andre ord",
    "rettere sagt",
    "lige fra",
    "specielt",
    "frem for alt",
    "ikke mindst",
    "i særdeleshed",
})  # fmt: skip
# What may be.
PERHAPS = word_set("muligvis måske formentlig formodentlig sandsynligvis forhåbentlig")
# What is wished, or may be.
WISHES = PERHAPS | word_set("helst allerhelst gerne eventuelt evt.")
# How often or how much it holds.
HABITS = word_set(
    "primært typisk hovedsageligt hovedsagelig fortrinsvis undtagelsesvis oftest sommetider undertiden overvejende "
    "sædvanligvis almindeligvis mestendels"
) | {"til tider", "som regel", "i reglen", "som oftest", "for det meste", "i særdeleshed", "ikke mindst"}
# How often, which tells nothing of with whom or where.
FREQUENCIES = word_set("typisk oftest sommetider undertiden sædvanligvis almindeligvis") | {
    "til tider", "som regel", "i reglen", "som oftest", "for det meste",
}  # fmt: skip
# How far it holds in any case.
AT_LEAST = word_set("endda sågar ligeledes tilmed") | {
    "oven i købet", "vel at mærke", "i hvert fald", "i det mindste", "som minimum",
}  # fmt: skip
# Adverbs, which begin an addition only where a noun follows, or where they have left their place beside the verb.
ALSO_ADVERBS = WISHES | HABITS | AT_LEAST | word_set("også altså mest") | {"heller ikke", "ej heller"}
# What is left out.
EXCEPTIONS = frozenset({"undtagen", "bortset fra", "med undtagelse af"})
CONCESSIONS = frozenset({"om end", "omend"})
NEGATED = frozenset({"heller ikke", "ej heller"})
LIMITS = word_set("senest mindst højst maksimalt maks. minimum cirka ca. omtrent")
# How many of them.
PARTS = word_set("heraf deraf hvoraf")
# Clauses that only go on with what was said, and so have a comma in any case.
GO_ON = word_set("hvilket hvorimod")
# They open a clause with a question word behind them: »uanset hvem der ringer«.
NO_MATTER = frozenset({"uanset"})
# These say on what condition all of it holds.
ON_CONDITION = word_set("medmindre forudsat")
# They spell out what was counted: »to fag, både dansk og kemi«.
SPELLS_OUT = word_set("både dels enten henholdsvis")
CLAUSES_AND_EXCEPTIONS = GO_ON | CONCESSIONS | EXCEPTIONS | ON_CONDITION | NO_MATTER
WITH = word_set("med uden sammen")
EACH = word_set("hver hvert gange")
CLOCK = word_set("kl klokken")
ORDER = word_set("samme den de det hver hvert hveranden første anden sidste næste")
OPENERS = word_set("når hvis fordi selvom")
DETERMINERS = word_set(
    "en et den det de dem alle mange flere nogle få denne dette disse sin sit sine deres vores jeres egen eget egne "
    "andre to tre fire fem seks ti"
)
AFTER_VERB = {PhrasePlace.OBJECT, PhrasePlace.GOVERNED}
SAID_OF_THE_SENTENCE = word_set(
    "normalt generelt formelt principielt reelt oprindeligt typisk sikkert officielt egentligt"
)
OFTEN = word_set(
    "sjældent tidligt tidligere sent senere årligt halvårligt kvartalsvis månedligt ugentligt dagligt jævnligt "
    "regelmæssigt løbende ofte tit"
)
# Adverbs that close a sentence: »betales forud«.
CLOSING = word_set(
    "selv bedst heri hertil herved derved deri dertil forud bagud løbende straks snarest bagefter sammen alene igen "
    "tilbage derud derhen derned derop derover herud"
)
WHERE = word_set(
    "ude inde oppe nede hjemme derhjemme derude derinde udenfor indenfor udendørs indendørs henne ovre stede"
)
# Passives that a second noun follows: who gets something, or what somebody is called.
PASSIVES_WITH_OBJECT = word_set(
    "kaldes hedder benævnes betegnes siges synes regnes anses skyldes findes lykkes mindes trives ses gives tilbydes "
    "vises ydes sendes tildeles tilsendes tillægges pålægges meddeles forelægges overdrages bevilges bebrejdes nægtes "
    "tillades forbydes idømmes garanteres sikres udnævnes vælges gøres males skænkes betales loves udleveres lånes "
    "undervises spørges tilføres fratages frarådes anbefales"
)
