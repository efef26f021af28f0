"""Characters that the packaged font lacks: the PDF is refused with a sentence, and nothing is drawn by another font."""

from __future__ import annotations

import page as validation
import pytest

from funkbesk.assets import built_in
from funkbesk.rendering.fonts import _drawable
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from funkbesk.rendering.unprintable import UnprintableCharacter
from tests.support.pages import SOURCE, page, section

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
FOLDERS = [built_in("templates")]


def made(text: str) -> bytes:
    part = section("formål", "Formål") | {"paragraphs": [f"At lede {text} og fordele"]}
    example = page(sections=[part])
    return make_pdf(render_html(example, FOLDERS, "print"), example, SOURCE, FOLDERS)


@pytest.mark.parametrize("text", ["中", "🙂", "\ue000", "ᚠ", "☺\ufe0f", "m\u0308", "e\u0308\u0323"])
def test_what_the_font_lacks_is_refused_by_name(text: str) -> None:
    with pytest.raises(UnprintableCharacter) as caught:
        made(text)
    assert any(f"U+{ord(character):04X}" in caught.value.message for character in text)
    assert caught.value.advice


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "Ωμέγα",
        "Привет",
        "café",
        "ñ ü ß þ",
        "„citat“ – ’",
        "½ × 2 ≤ 3 €",
        "a\u00a0b",
        "sam\u00adarbejde",
        "a\u200bb",
        "‑",
        "side‐10 ‐ 12 ‐\u00a0x",
        "☕ ♥ 🔒",
        "☺\u200d☺",
    ],
)
def test_what_the_font_has_conforms(text: str) -> None:
    assert_conforms(made(text))


@pytest.mark.slow
def test_every_character_that_is_let_through_conforms() -> None:
    assert_conforms(made(" ".join(f"a{character}a" for character in sorted(_drawable()))))


def assert_conforms(written: bytes) -> None:
    for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A):
        assert [failure.message for failure in validation.validate_pdf_bytes(written, profile=profile).failures] == []


@pytest.mark.slow
@pytest.mark.parametrize("style", [r"p::before { content: '\4e2d' }", "li { list-style: hebrew }"])
def test_what_a_stylesheet_draws_is_refused_too(style: str) -> None:
    example = page()
    document = render_html(example, FOLDERS, "print").replace("</style>", f"{style}</style>")
    with pytest.raises(UnprintableCharacter):
        make_pdf(document, example, SOURCE, FOLDERS)
