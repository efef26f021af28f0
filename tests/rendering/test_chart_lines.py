"""The organisation's chart, in the packet and on the site: each line ends at a box."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from tests.support.pages import page

pytestmark = pytest.mark.browser
TEMPLATE = """\
{{% extends "base.html.j2" %}}
{{% import "{parts}" as drawn %}}
{{% block style %}}{{{{ super() }}}}{{{{ stylesheet("sheets.css") }}}}{{{{ stylesheet("{style}") }}}}{{% endblock %}}
{{% block content %}}<h1>Prøve</h1><ul class="chart">
{{% for one in page.chart %}}{{{{ drawn.{macro}(one) }}}}{{% endfor %}}
</ul>{{% endblock %}}
"""
CHARTS = {
    "packet": {"parts": "packet_parts.html.j2", "style": "packet.css", "macro": "chart_node"},
    "site": {"parts": "site/parts.html.j2", "style": "site/site.css", "macro": "node"},
}
# of each item below the first: whether a line runs down beside it, whether it is the last, where its hook ends
MEASURE = """() => [...document.querySelectorAll(".chart ul > li")].map(item => {
  const style = getComputedStyle(item), hook = getComputedStyle(item, "::before");
  const box = item.querySelector(".node").getBoundingClientRect();
  const end = item.getBoundingClientRect().top + parseFloat(style.paddingTop) + parseFloat(hook.marginTop)
    + parseFloat(hook.height);
  return {
    last: item === item.parentElement.lastElementChild,
    line: style.borderLeftColor !== "rgba(0, 0, 0, 0)" && parseFloat(style.borderLeftWidth) > 0,
    ends_at_box: hook.display !== "none" && box.top < end && end < box.bottom,
    lists: parseFloat(getComputedStyle(item.parentElement).borderLeftWidth),
  };
})"""


def node(name: str, *children: dict[str, Any], here: bool = False) -> dict[str, Any]:
    return {"kind": "enhed", "id": name, "name": name, "note": "forankret under: leder", "here": here, "more": 0,
            "address": None, "children": list(children)}  # fmt: skip


@pytest.mark.parametrize("place", CHARTS)
def test_every_line_ends_at_a_box(tab: Page, tmp_path: Path, place: str) -> None:
    (tmp_path / "prøve.html.j2").write_text(TEMPLATE.format(**CHARTS[place]), encoding="utf-8")
    chart = [node("a", node("b", node("c"), node("d", node("e", here=True))), node("f", node("g")))]
    html = render_html(page(template="prøve", chart=chart), [tmp_path, built_in("templates")], "screen")
    tab.set_viewport_size({"width": 900, "height": 900})
    tab.set_content(html)
    measured = tab.evaluate(MEASURE)
    assert len(measured) == 6
    assert [one["line"] for one in measured] == [not one["last"] for one in measured]
    assert all(one["ends_at_box"] for one in measured)
    assert {one["lists"] for one in measured} == {0}
