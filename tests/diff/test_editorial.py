"""Editorial or a change of substance, pair by pair. Somebody else's pairs are in test_suite.py."""

from __future__ import annotations

import pytest

from funkbesk.diff.changes import Mark
from funkbesk.diff.editorial import canonical, guard_words, is_editorial
from funkbesk.diff.redline import redline

EDITORIAL = [
    ("det fælles fagligt mindset", "det fælles faglige mindset"),
    ("tage medansvar for og deltager aktivt", "tage medansvar for og deltage aktivt"),
    ("At være faglig faciliterende ift. medarbejderne", "At være faglig faciliterende i forhold til medarbejderne"),
    ("At være faglig faciliterende", "At være fagligt faciliterende"),
    ("At komunikere klart", "At kommunikere klart"),
    ("At sikre kvaliet i sagsbehandlingen", "At sikre kvalitet i sagsbehandlingen"),
    ("Grundlæggende forståelse for lovgivningn", "Grundlæggende forståelse for lovgivningen"),
    ("sags behandling", "sagsbehandling"),
    ("en faglig koordinator", "faglig koordinator"),
    ("kunne - efter aftale - prioritere", "kunne – efter aftale – prioritere"),
    ("ny viden indenfor området", "ny viden inden for området."),
    ("OMU og LMU’er", "OMU og LMU'er"),
    ("AI løsninger", "AI-løsninger"),
    ("sparring til afdelingsleder og medarbejdere", "sparring til afdelingslederen og medarbejdere"),
    ("koordinatorerne at opgavefordelingen sker", "koordinatorerne, at opgavefordelingen sker"),
    ("til borgere eksempelvis ved møder", "til borgere, fx ved møder"),
    ("en gang årligt", "én gang årligt"),
    ("Videndeling, Netværk", "videndeling, netværk"),
]
SUBSTANTIVE = [
    ("At være ansvarlig for arbejdsgange", "At være medansvarlig for arbejdsgange"),
    ("Koordinatoren skal prioritere", "Koordinatoren kan prioritere"),
    ("Koordinatoren må prioritere", "Koordinatoren må ikke prioritere"),
    ("At godkende klager", "At behandle klager"),
    ("Fire gange årligt", "To gange årligt"),
    ("inden 14 dage", "inden 10 dage"),
    ("1.000 kr.", "1,000 kr."),
    ("At sparre med afdelingslederen", "At sparre med afdelingslederne"),
    ("At vejlede afdelingen", "At vejlede afdelingerne"),
    ("At vejlede medarbejder", "At vejlede medarbejdere"),
    ("internt samarbejde", "eksternt samarbejde"),
    ("At give oplysning om støtte", "At give opløsning om støtte"),
    ("At forhandle aftaler", "At forvandle aftaler"),
    ("At forestå driften", "At forstå driften"),
    ("tilbud og indsatser", "tilbud eller indsatser"),
    ("tilbud/indsatser", "tilbud og indsatser"),
    ("At træffe afgørelse, ikke afvente", "At træffe afgørelse ikke, afvente"),
    ("Medarbejdere, som har borgerkontakt, vejledes", "Medarbejdere som har borgerkontakt vejledes"),
    ("unge rådgivere", "ungerådgivere"),
    ("før mødet", "efter mødet"),
    ("At uddelegere opgaver", "At udføre opgaver"),
    ("efter aftale med lederen", "uden aftale med lederen"),
    ("kun egne sager", "egne sager"),
    ("op til 50 %", "op til 50"),
    ("At orientere lederen", "At orientere"),
    ("Besluttende fora", "Besluttede fora"),
    ("Kan arbejde selvstændig", "Kan arbejde selvstændigt"),  # right or wrong: it is a guard word
    ("Afvisning af borgere", "Anvisning af borgere"),
]


@pytest.mark.parametrize(("old", "new"), EDITORIAL)
def test_editorial(old: str, new: str) -> None:
    assert is_editorial(old, new)


@pytest.mark.parametrize(("old", "new"), SUBSTANTIVE)
def test_substantive(old: str, new: str) -> None:
    assert not is_editorial(old, new)


def test_canonical_words() -> None:
    assert canonical("»Fx« ift. AI-løsninger – 1.000, ikke 2!") == (
        *("for", "eksempel", "i", "forhold", "til", "ai-løsninger", "1.000", "ikke", "2"),
    )


def test_guard_words_by_group() -> None:
    text = "Må ikke godkende 3 af fire sager"
    assert guard_words(text, "kan") == {"må", "3"}
    assert guard_words(text, "beføjelser", "tal") == {"godkende", "fire", "3"}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("At lede møder", "At lede lange møder", "At lede {lange }møder"),
        ("At lede møder", "At møder", "At [lede ]møder"),
        ("Rød og blå bil", "Grøn og gul bil", "[Rød og blå]{Grøn og gul} bil"),
        ("a, b", "a; b", "a[,]{;} b"),
        ("a b", "a  b", "a[ ]{  }b"),
        ("To store grå huse ved vejen", "Tre store grå huse ved åen", "[To]{Tre} store grå huse ved [vejen]{åen}"),
        ("1 kvalitetssikring 2", "3 kvalitetssikring 4", "[1]{3} kvalitetssikring [2]{4}"),
        ("a", "", "[a]"),
        ("", "a", "{a}"),
        ("a", "a", ""),
    ],
)
def test_a_redline_is_cut_for_people(old: str, new: str, expected: str) -> None:
    around = {Mark.SAME: "", Mark.DELETED: "[]", Mark.INSERTED: "{}"}
    shown = "".join(around[s.mark][:1] + s.text + around[s.mark][1:] for s in redline(old, new))
    assert shown == expected
