"""What a text says of the roles that have a part in a task, and what it does not say."""

from __future__ import annotations

import pytest

from funkbesk.documents.role_wording import RoleWords

ROLES = {
    "afdelingsleder": ["afdelingsleder", "afdelingslederen", "afdelingsledere"],
    "faglig-koordinator": ["faglig koordinator", "den faglige koordinator", "faglige koordinatorer"],
    "chef": ["chef for Arbejdsmarked og Social"],
    "jurist": ["jurist"],
}
WORDS = RoleWords(ROLES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At samarbejde med afdelingslederen om mål", [("udførende", "afdelingsleder")]),
        ("At gøre det i tæt samarbejde med juristen", [("udførende", "jurist")]),
        ("Prioritering sammen med chef for Arbejdsmarked og Social", [("udførende", "chef")]),
        (
            "I samarbejde med afdelingsledere, jurister og de øvrige faglige koordinatorer på området",
            [("udførende", "afdelingsleder"), ("udførende", "jurist"), ("udførende", "faglig-koordinator")],
        ),
        ("At samarbejde med den faglige koordinator", [("udførende", "faglig-koordinator")]),
        ("At kunne - efter aftale med afdelingslederen - uddelegere", [("konsulteres", "afdelingsleder")]),
        ("Efter godkendelse af afdelingslederen", [("konsulteres", "afdelingsleder")]),
        ("At orientere juristerne om afgørelser", [("informeres", "jurist")]),
        ("Svar sendes med orientering til afdelingslederen", [("informeres", "afdelingsleder")]),
        ("Det er afdelingslederens ansvar at sikre det", [("ansvarlig", "afdelingsleder")]),
        # who is served, or only named, has no part in it
        ("At give sparring til afdelingsleder og jurist", []),
        ("Betjening af chef for Arbejdsmarked og Social", []),
        ("Det er afdelingslederens opgave", []),
        ("At samarbejde med borgere og afdelingslederen", []),
        ("At træffe afgørelse uden samarbejde med afdelingslederen", []),
        ("Afgørelsen træffes ikke i samarbejde med juristen", []),
        ("At samarbejde med afdelingslederne", [("udførende", "afdelingsleder")]),
        ("At samarbejde med afdelingslederforeningen", []),
        ("", []),
    ],
)
def test_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(said.part, said.role) for said in WORDS.said(text)] == expected


def test_the_words_that_say_so_are_given_with_the_whole_enumeration() -> None:
    text = "Fordeling efter aftale med afdelingslederen og juristen, når der er tid"
    assert {text[said.start : said.end] for said in WORDS.said(text)} == {
        "efter aftale med afdelingslederen og juristen"
    }


def test_without_roles_nothing_is_said() -> None:
    assert list(RoleWords({}).said("At samarbejde med afdelingslederen")) == []


def test_a_hostile_text_takes_no_time() -> None:
    many = RoleWords({f"r{number}": [f"rolle {number}"] for number in range(5_000)})
    text = "uden sammen med de øvrige alle " * 8_000
    assert list(many.said(text)) == []
