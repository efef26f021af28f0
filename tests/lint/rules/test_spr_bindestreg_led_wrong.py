"""Hyphens at the wrong word, apart from their word, and behind adjectives that lack nothing."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_bindestreg_led
from tests.support.texts import raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote", "right"),
    [
        ("Behandler byggesager og- tilladelser", "byggesager og- tilladelser", "byggesager og -tilladelser"),
        ("At udvikle og- forbedre planen", "udvikle og- forbedre", "udvikle og forbedre"),
        ("Ved til og- fraflytning", "til og- fraflytning", "til- og fraflytning"),
        ("Har åbent for morgen-og aftengæster", "morgen-og aftengæster", "morgen- og aftengæster"),
        ("Ved til-eller fraflytning", "til-eller fraflytning", "til- eller fraflytning"),
        ("Fejer gang -, cykel- og kørestier", "gang -", "gang-"),
    ],
)
def test_wrong_hyphens(text: str, quote: str, right: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert (text[hit.start : hit.end], hit.replacement) == (quote, right)


@pytest.mark.parametrize(
    "text",
    [
        "Har strategiske- og operationelle mål",
        "Taler med private- eller offentlige ejere",
        "Vejleder pædagogiske- og sundhedsfaglige team",
        "Giver økonomisk- og juridisk rådgivning",
        "Giver personlig- og praktisk hjælp",
        "Følger store- og små sager",
        "Har rådgivende- og vejledende opgaver",
        "Besøger små- og mellemstore virksomheder",
    ],
)
def test_hyphens_where_nothing_is_left_out(text: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert f"{hit.replacement}-" == text[hit.start : hit.end]


@pytest.mark.parametrize(
    "text",
    [
        "Underviser dansk- og engelsktalende",
        "Følger lave- og højtlønnede",
        # dashes that were typed as hyphens
        "Taler med borgere -eller deres pårørende- samt børn",
        "Taler med borgere -og pårørende- i byen",
        "At ringe -og skrive",
        "Oplyser sagen -, herunder bilag",
        # numbers and letters that stand for themselves
        "Aftalt den 3. juni 2026 og 3-dages kurser",
        "Følger bilag 2 og 3-årige aftaler",
        "Bruger Office 365 og 3-partsløsninger",
        "Indkalder team A og B-kontrakter",
        "Taler med lige- og overordnede",
        "Vejleder offentlig- og privatansatte",
        "Bekæmper grov- og personfarlig kriminalitet",
        "Løser social- og sundhedsfaglige opgaver",
        "Støtter døve- og blinde foreninger",
        "Underviser tale- og hørehæmmede",
        "Har hel- og halvårlige møder",
        "Følger høj- og lavtlønnede",
        "Leder pårørende- og brugerrådet",
    ],
)
def test_what_shares_a_last_part_keeps_its_hyphen(text: str) -> None:
    assert raw_hits(spr_bindestreg_led, {"opgaver": section([text])}) == []
