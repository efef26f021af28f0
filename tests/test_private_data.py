"""CPR numbers: which digits are one, and how personal data is masked."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.private_data import cpr_numbers, mask, mask_cpr
from tests.support.properties import few


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("070761-4285", "070761-4285"),
        ("nummer 0101651234.", "0101651234"),
        ("010180 - 1234", "010180 - 1234"),
        ("010180 1234", "010180 1234"),
        ("010180 -\n      1234", "010180 -\n      1234"),
        ("(140272-5334)", "140272-5334"),
        ("cpr.nr.010180-1234", "010180-1234"),
        ("300674–2218", "300674–2218"),  # modulus 11 is not fulfilled
        ("290200-4123", "290200-4123"),  # 2000 was a leap year
    ],
)
def test_cpr(text: str, found: str) -> None:
    assert [match.group() for match in cpr_numbers(text)] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "15.20.00-P35-1-24",
        "tlf. 26004119",
        "+45 26 00 41 19",
        "CVR 10203040",
        "EAN 5798001234567",
        "2026-01-01",
        "20260101-1234",
        "Kvittering 3299041721",
        "310280-1234",  # 31 February
        "290200-1234",  # 1900 was no leap year
        "Version 10.12.2025-1",
        "140.272.000 kroner",
        "010180-12345",
        "010180-1234-5",
        "1010180-1234",
    ],
)
def test_no_cpr(text: str) -> None:
    assert list(cpr_numbers(text)) == []
    assert mask_cpr(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("070761-4285", "070761-****"),
        ("Kirsten Ravn Toft", "K****** R*** T***"),
        ("29 41 00 73", "** ** ** **"),
        ("hanne.holm@by.dk", "h****.h***@b*.d*"),
        ("Elmehegnet 14, 2. tv.", "E********* **, *. t*."),
    ],
)
def test_mask(text: str, masked: str) -> None:
    assert mask(text) == masked


@few()
@given(st.text("0123456789 -–\nab.,", max_size=60))
def test_masking_keeps_the_length_and_leaves_no_number(text: str) -> None:
    masked = mask_cpr(text)
    assert len(masked) == len(text)
    assert list(cpr_numbers(masked)) == []


@pytest.mark.parametrize("scrap", ["010180 ", "010180" + " " * 50, "0", "010180-", " 010180 -", "010180–\n"])
def test_hostile_text_takes_no_long_time(scrap: str) -> None:
    begun = time.process_time()
    mask_cpr(scrap * (256 * 1024 // len(scrap)))
    assert time.process_time() - begun < 2
