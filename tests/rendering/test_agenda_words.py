"""Agendas, minutes and proposal papers word for word, as Markdown; the sheets of the occasions have their own tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.assets import built_in
from funkbesk.rendering.content.from_html import content_of
from funkbesk.rendering.html import render_html
from funkbesk.rendering.markdown.document import make_markdown
from tests.support.agendas import pages

FOLDERS = [built_in("templates")]
GOLDEN = Path(__file__).resolve().parent.parent / "data" / "dagsordener"
PAGES = pages()
NAMES = ["dagsorden-chefgruppen", "referat", "referat-forventningsafstemning", "beslutningsreferat", "beslutningsoplæg"]


@pytest.mark.parametrize("name", NAMES)
def test_word_for_word(name: str, update_golden: bool) -> None:
    text = make_markdown(content_of(render_html(PAGES[name], FOLDERS, "print")))
    golden = GOLDEN / f"{name}.md"
    if update_golden:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_screen_links_to_what_is_there(name: str) -> None:
    html = render_html(PAGES[name], FOLDERS, "screen")
    targets = {part.split('"')[0] for part in html.split('href="#')[1:]}
    assert targets
    assert [target for target in targets if f'id="{target}"' not in html] == []
