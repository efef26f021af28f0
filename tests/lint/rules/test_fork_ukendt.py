"""fork-ukendt: abbreviations that nothing explains."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import fork_ukendt
from tests.support.marked import expected_and_found

KNOWN = {
    "forkortelser": {
        "sfo": {"navn": "SFO", "definition": "skolefritidsordning"},
        "omu": {"navn": "OMU"},
        "ai": {"navn": "AI", "former": ["AI-løsninger"]},
    },
    "roller": {"hr": {"navn": "HR-chef", "definition": "d"}},
}


@pytest.mark.parametrize(
    "bullets",
    [
        ["Tal fra «DST» og fra DST igen"],  # once for each section
        ["Dagsorden til «OMU», «LMU’er» og «LMA-møder»"],
        ["Test af «AI-løsninger»"],
        ["Ansatte i SFO og SFO’er"],
        ["Tal fra statistikken (DST)", "Tal fra DST"],  # the words, then the abbreviation
        ["Tal fra DST (statistikken)"],
        ["Regler fra EU om IT og CPR-numre"],
        ["Møder med HR-chefen"],
        ["Fælles Sprog III", "Kapitel IV"],
        ["MitID, Digital Post og A4"],
        ["ALLE MØDER I ÅRET"],  # capitals for emphasis
        ["Det må IKKE ske UDEN aftale OG referat"],
        ["Datoen skrives DD-MM-ÅÅÅÅ, farven #EEFFE1 og 10AB"],
        ["Gem filen som UTF-8 i mappen $PATH med endelsen .BAK"],
        ["Sagen er HASTENDE", "En FRIST er en frist, og SFO er en sfo"],
        ["Tal fra statistikken (DST, som udgives hvert år), og fra DST igen"],
        ["Møder med «STAR»", "Møder med «RAR»"],
        ["Du skal SENDE svaret. HUSK at svare, og LÆS svaret, før du siger, at det er SAND eller FALSK"],
        ["Et miljø (det lokale medudvalg – LMA) og LMA igen"],
        ["Tal fra DST. DST står for Danmarks Statistik."],
        ["Referat til «OMU»/«LMU»."],
        ["Se GOV.UK eller navn@DMI.dk, og mød «DMI»."],
        ["En fil på højst 10 MB med et ID"],
        ["Sager om «OM»"],  # of two letters it may be a name
        ["Skriv en PIN, og tryk OK"],
    ],
)
def test_abbreviations(bullets: list[str]) -> None:
    expected, found = expected_and_found(fork_ukendt, bullets, register=KNOWN)
    assert found == expected


def test_accepted_words_are_silent() -> None:
    own = {"godtaget": ["DST"]}
    assert expected_and_found(fork_ukendt, ["Tal fra DST"], register={}, own=own)[1] == []
