"""What the rows of a table become: bullets, sections of a form, columns one after the other."""

from __future__ import annotations

import pytest

from funkbesk.importing.blocks import BOLD_LEVEL, Block, BlockKind
from funkbesk.importing.tables import read_table
from tests.importing.drafts import draft, rows

TITLE = "Funktionsbeskrivelse for konsulenter"
LONG = "x" * 3_000


def cell(*texts: str) -> list[Block]:
    """Return the blocks of a cell: `# ` begins a heading, `* ` a bold line, `- ` a bullet, `1. ` a numbered one."""
    kinds: dict[str, tuple[BlockKind, int]] = {"# ": ("overskrift", 0), "* ": ("overskrift", BOLD_LEVEL)}
    found = []
    for text in texts:
        kind, level = kinds.get(text[:2], ("afsnit", 0))
        if text.startswith(("- ", "1. ")):
            marker = text[: text.index(" ") + 1]
            found.append(Block("punkt", text[len(marker) :], marker=marker))
        else:
            found.append(Block(kind, text[2:] if kind == "overskrift" else text, level))
    return found


ROWS = [
    pytest.param([[cell("Drift"), cell("Dagligt")]], ["punkt: Drift – Dagligt"], id="two cells"),
    pytest.param([[cell("Drift", "og løn"), cell("Dagligt")]], ["punkt: Drift / og løn – Dagligt"], id="two texts"),
    pytest.param([[cell("1. Drift"), cell("Dagligt")]], ["punkt: 1. Drift – Dagligt"], id="a number stays"),
    pytest.param([[cell("* Drift"), cell("Dagligt")]], ["punkt: Drift – Dagligt"], id="a bold cell is no heading"),
    pytest.param(
        [[cell("Drift"), cell("- Biler", "- Cykler")]],
        ["overskrift: Drift", "punkt: Biler", "punkt: Cykler"],
        id="a list in a cell",
    ),
    pytest.param([[cell("Drift"), []], [cell("A"), cell("B")]], ["afsnit: Drift", "punkt: A – B"], id="one text"),
    pytest.param([[cell("Drift")], [cell("Løn")]], ["afsnit: Drift", "afsnit: Løn"], id="a frame"),
    pytest.param(
        [[cell("Opgave"), cell("Hvem")], [cell("Drift"), cell("Bo")], [cell("Opgave"), cell("Hvem")]],
        ["afsnit: Opgave – Hvem", "punkt: Drift – Bo"],
        id="a head, and again",
    ),
    pytest.param(
        [[cell("# Formål"), cell("Ro")], [cell("Stilling"), cell("Chef")], [cell("# Ansvar"), cell("- Alt", "- Mere")]],
        [
            "overskrift: Formål", "afsnit: Ro", "overskrift: Stilling", "afsnit: Chef", "overskrift: Ansvar",
            "punkt: Alt", "punkt: Mere",
        ],
        id="a form",
    ),
    pytest.param(
        [[cell("# Formål"), cell("# Ansvar")], [cell("Ro"), cell("- Alt")]],
        ["overskrift: Formål", "afsnit: Ro", "overskrift: Ansvar", "punkt: Alt"],
        id="sections side by side",
    ),
    pytest.param([[cell(LONG), cell(LONG)]], [f"afsnit: {LONG}"] * 2, id="more than a bullet holds"),
    pytest.param([[cell("A"), cell("B")], [[], cell("C")]], ["punkt: A – B", "punkt: C"], id="empty first cell"),
    pytest.param([[[], []], []], [], id="nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "expected"), ROWS)
def test_what_a_table_becomes(table: list[list[list[Block]]], expected: list[str]) -> None:
    assert [f"{block.kind}: {block.text}" for block in read_table(table).blocks] == expected


def test_a_head_that_the_document_marks_is_one_whatever_it_says() -> None:
    reading = read_table([[cell("Vogn"), cell("Rum")], [cell("A"), cell("B")]], heads=1)
    assert [(block.kind, block.text) for block in reading.blocks] == [("afsnit", "Vogn – Rum"), ("punkt", "A – B")]
    assert [remark.rule for remark in reading.remarks] == ["import-tabel"]


HTML = f"<h1>{TITLE}</h1><h2>Opgaver</h2>"
DOCUMENTS = [
    pytest.param(
        f"# {TITLE}\n\n## Opgaver\n\n| Vogn | Rum |\n|:---|---:|\n| **A** | B \\| C |\n|  | D |\n",
        "prøve.md", ["tekst: Vogn – Rum", "punkter: A – B | C", "punkter: D"],
        id="markdown",
    ),
    pytest.param(
        f"{HTML}<table><thead><tr><th>Vogn<th>Rum</thead><tr><td>A<td><p>B</p><p>C</p></table>",
        "prøve.html", ["tekst: Vogn – Rum", "punkter: A – B / C"],
        id="html",
    ),
    pytest.param(
        f"{HTML}<table><tr><th>A</th><td>B</td></tr><tr><th>C</th><td>D</td></tr></table>",
        "prøve.html", ["punkter: A – B", "punkter: C – D"],
        id="html with headings of rows",
    ),
    pytest.param(
        f"{HTML}<table><tr><td><table><tr><td>A</td><td>B</td></tr></table></td></tr></table>",
        "prøve.html", ["punkter: A – B"],
        id="html in html",
    ),
    pytest.param(
        f"{HTML}<table><tr><td>A<td>B<tr><td>C<td>D", "prøve.html", ["punkter: A – B", "punkter: C – D"], id="left open"
    ),
    pytest.param(f"{HTML}<td>A</td></tr></table><p>B</p>", "prøve.html", ["tekst: A\nB"], id="html without a table"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), DOCUMENTS)
def test_tables_of_text_documents(text: str, name: str, expected: list[str]) -> None:
    found = draft(text, name)
    assert found.balance.is_even
    assert [f"{path.removeprefix('opgaver.')}: {text}" for path, text in rows(found.data)][2:] == expected
