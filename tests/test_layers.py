"""The layout of the code is what docs/architecture.md says: its table of layers is read here and held against src/."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.source_tree import ROOT, Module, modules

LONGEST = 300

# Third-party packages that only one part may know, and the part that knows them.
KNOWN_ONLY_TO = {
    "jinja2": "funkbesk.rendering",
    "weasyprint": "funkbesk.rendering",
    "markupsafe": "funkbesk.rendering",
    "pydyf": "funkbesk.rendering",
    "docx": "funkbesk.rendering",
    "xlsxwriter": "funkbesk.rendering",
    "typer": "funkbesk.cli",
    "watchfiles": "funkbesk.cli",
    "icalendar": "funkbesk.cycle",
    "pypdfium2": "funkbesk.importing",
}
PRINTS = re.compile(
    r"^(print|input|(sys\.)?__?(stdout|stderr)\b.*|sys\.(stdout|stderr)\..*|typer\.echo|.*\bconsole\.print)$"
)
FILE_WORK = re.compile(
    r"^(open|io\.open|os\.(open|fdopen|replace|rename|remove|unlink|mkdir|makedirs|rmdir)|tempfile\..*|shutil\.(copy\w*|move|rmtree)"
    r"|.*\.(open|read_text|write_text|write_bytes|touch|unlink|rmdir|mkdir|rename|symlink_to|hardlink_to))$"
)

# Where a rule is broken on purpose: module → the calls it may make, each with its reason.
MAY_PRINT: dict[str, dict[str, str]] = {}
MAY_TOUCH_FILES: dict[str, dict[str, str]] = {
    "funkbesk.cli.console": {
        "os.open": "the null device in the place of an output that was closed",
        "open": "the same, where it was closed before the start",
    },
    "funkbesk.cli.main": {
        "tempfile.mkstemp": "the report of a bug: `files` itself may be what is broken",
        "os.fdopen": "the same report",
    },
    "funkbesk.rendering.outputs": {"path.unlink": "what an earlier run has left behind"},
    "funkbesk.rendering.worker": {
        "os.fdopen": "its two pipes, duplicated so that a library that prints can't break a message",
        "os.open": "the null device in the place of stdin",
    },
    "funkbesk.rendering.worker_process": {
        "tempfile.TemporaryDirectory": "where a worker puts its fonts; removed with it, also when it is killed",
        "tempfile.TemporaryFile": "what a worker writes to stderr; a pipe that nobody reads would block it",
    },
}


def layers(text: str) -> dict[str, frozenset[str]]:
    """Return what each part of the package may import, read from the table: all above it, and in the base its row."""
    known: set[str] = {"funkbesk"}
    allowed: dict[str, frozenset[str]] = {"funkbesk": frozenset()}
    for line in text.splitlines():
        if not (cells := re.match(r"\| (?P<layer>\w+) \| (?P<parts>`funkbesk[^|]*) \|", line)):
            continue
        row = re.findall(r"`(funkbesk\.\w+)`", cells["parts"])
        siblings = set(row) if cells["layer"] == "base" else set()
        for part in row:
            allowed[part] = frozenset(known | siblings | {part})
        known |= set(row)
    allowed["funkbesk.__main__"] = frozenset(known)  # `python -m funkbesk`: the edge's second door
    return allowed


ALLOWED = layers((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))


def part_of(name: str) -> str:
    """Return the part that an imported name belongs to; `funkbesk.__version__` belongs to the top package."""
    part = ".".join(name.split(".")[:2])
    return part if part in ALLOWED else "funkbesk"


def wrong_arrows(module: Module) -> list[str]:
    return [
        f"{module.name}:{found.line} imports {found.name}"
        for found in module.imports
        if found.name.split(".")[0] == "funkbesk" and part_of(found.name) not in ALLOWED[module.part]
    ]


def test_the_table_names_every_part_of_the_package() -> None:
    assert {module.part for module in modules()} - set(ALLOWED) == set()
    assert len(ALLOWED) > 8


def test_imports_run_one_way() -> None:
    assert [arrow for module in modules() for arrow in wrong_arrows(module)] == []


def test_libraries_stay_in_their_part() -> None:
    owned = (
        (module, found, KNOWN_ONLY_TO.get(found.name.split(".")[0])) for module in modules() for found in module.imports
    )
    assert [
        f"{m.name}:{found.line} imports {found.name}" for m, found, owner in owned if owner not in {None, m.part}
    ] == []


def unexcused(modules: Iterable[Module], forbidden: re.Pattern[str], excuses: dict[str, dict[str, str]]) -> list[str]:
    """Return the calls that match and that no excuse allows."""
    return [
        f"{module.name}:{line}: {call}"
        for module in modules
        for line, call in module.calls
        if forbidden.match(call) and call not in excuses.get(module.name, {})
    ]


def test_only_cli_prints() -> None:
    assert unexcused([m for m in modules() if m.part != "funkbesk.cli"], PRINTS, MAY_PRINT) == []


def test_only_files_touches_files() -> None:
    assert unexcused([m for m in modules() if m.name != "funkbesk.files"], FILE_WORK, MAY_TOUCH_FILES) == []


def test_every_excuse_is_still_used() -> None:
    made = {(module.name, call) for module in modules() for _, call in module.calls}
    excused = {(name, call) for table in (MAY_PRINT, MAY_TOUCH_FILES) for name, row in table.items() for call in row}
    assert excused - made == set()


@pytest.mark.parametrize("folder", ["src", "tests", "benchmarks"])
def test_no_file_is_long(folder: str) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / folder).rglob("*.py")}
    too_long = {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > LONGEST}
    assert lengths
    assert too_long == {}


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("reading/a.py", "from funkbesk.cli import app", 1),
        ("reading/a.py", "from funkbesk import lint", 1),
        ("reading/a.py", "import funkbesk.rendering.page", 1),
        ("reading/sub/a.py", "from ...lint import rules", 1),
        ("lint/a.py", "from funkbesk.rendering.page import build_page", 1),
        ("rendering/a.py", "def f():\n    from funkbesk.lint import rules", 1),
        ("documents/a.py", "import importlib\nimportlib.import_module('funkbesk.reading.source')", 1),
        ("findings/a.py", "from funkbesk.documents import description", 1),
        ("cli/a.py", "from funkbesk.lint import rules\nfrom funkbesk import __version__", 0),
        ("reading/__init__.py", "from .source import Source\nfrom funkbesk.files import read_bytes", 0),
    ],
)
def test_the_check_sees_what_it_forbids(tmp_path: Path, path: str, source: str, expected: int) -> None:
    file = tmp_path / "funkbesk" / path
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    [module] = modules(tmp_path / "funkbesk")
    assert len(wrong_arrows(module)) == expected
