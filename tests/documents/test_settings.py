"""The settings: contrast as WCAG defines it, and defaults that satisfy their own limits."""

from __future__ import annotations

import pytest

from funkbesk.documents.checks import MIN_CONTRAST, contrast_on_white
from funkbesk.documents.settings import Settings


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [
        ("#000000", 21.0),
        ("#ffffff", 1.0),
        ("#FFFFFF", 1.0),
        ("#767676", 4.54),  # the lightest grey that passes AA on white, and the next one (WebAIM's contrast checker)
        ("#777777", 4.48),
        ("#0000ff", 8.59),
        ("#ff0000", 4.0),
        ("#008000", 5.14),
        ("#ffff00", 1.07),
        ("#0a0a0a", 19.8),  # below the bend of the curve
    ],
)
def test_contrast(colour: str, ratio: float) -> None:
    assert contrast_on_white(colour) == pytest.approx(ratio, abs=0.005)


def test_defaults_hold() -> None:
    settings = Settings()
    assert contrast_on_white(settings.look.colour) >= MIN_CONTRAST
    assert (
        Settings.model_validate({"udseende": {"farve": settings.look.colour}, "grænser": {}, "niveauer": {}})
        == settings
    )
