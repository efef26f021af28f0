"""The words that begin additions, sorted by what has to follow them."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.phrase_places import PhrasePlace

# These have no other place than before an addition.
ONLY_ADD = frozenset({"herunder", "heriblandt", "deriblandt", "såsom"})
# These say again what was said.
EXPLAIN = frozenset({"dvs.", "det vil sige"})
# Examples and the most important: a noun follows, a preposition or a clause.
PICK_OUT = frozenset({
    "især", "navnlig", "særligt", "nemlig", "eksempelvis", "for eksempel", "fx", "f.eks.", "bl.a.",
    "blandt andet",
    "først og fremmest",
    "nærmere bestemt",
    "nærmere betegnet",
    "lige fra",
})  # fmt: skip
# Adverbs, which begin an addition only where a noun follows.
ALSO_ADVERBS = word_set(
    "også helst gerne eventuelt evt. primært typisk hovedsageligt hovedsagelig fortrinsvis undtagelsesvis oftest altså "
    "sommetider undertiden overvejende endda"
) | {"ikke mindst", "heller ikke", "ej heller", "til tider", "som regel", "i særdeleshed"}
TIME = late(
    r"(?:weekend|nat|nætt|aften|aftn|ferie|søndag|lørdag|helligdag|vinter|vintr|somm?r|sommer|helg|morgen|morgn|påske|jule)"
    r"(?:en|erne|er|ene|ne|n|r|e|dage|dagene)?$"
)
OPENERS = word_set("når hvis fordi selvom")
DETERMINERS = word_set(
    "en et den det de dem alle mange flere nogle få denne dette disse sin sit sine deres vores jeres egen eget egne "
    "andre to tre fire fem seks ti"
)
DEFINITE = Reading.THE_ONE | Reading.THE_MANY
AFTER_VERB = {PhrasePlace.OBJECT, PhrasePlace.GOVERNED}
WHERE = word_set("ude inde oppe nede hjemme udenfor indenfor udendørs indendørs henne ovre")
