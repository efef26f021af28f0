"""Every rule is watched: with its check disabled, its table of cases fails, and so does the example in its manual page.

Each check is disabled in a process of its own (`tests/support/disabled_rule.py`), which runs the tests that name the
rule's module; the rules on ids, references, states and settings have their cases among the wrong files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from funkbesk.lint.engine.names import plain
from funkbesk.lint.engine.registry import RULES
from tests.support.disabled_rule import OVER_ALL, VARIABLE, all_checks
from tests.support.spelling import needs_dictionary

EXAMPLES = "tests/lint/test_examples.py"
WRONG_FILES = "tests/lint/test_wrong_files.py"
FAILED = re.compile(r"^FAILED (?P<file>[^:]+)::(?P<test>\w+)", re.MULTILINE)


def own_tests(root: Path, rule: str) -> list[str]:
    """Return the files with cases of the rule."""
    module = re.compile(rf"\b{plain(rule).replace('-', '_')}\b")
    files = sorted((root / "tests/lint/rules").glob("test_*.py"))
    found = [file for file in files if module.search(file.read_text(encoding="utf-8"))]
    return [file.relative_to(root).as_posix() for file in found] or [WRONG_FILES]


def failed_without(root: Path, check: str) -> set[str]:
    """Return the files whose tests fail where a check is disabled. Fails where pytest itself does."""
    rule = check.removesuffix(OVER_ALL)
    own = own_tests(root, rule)
    cases = "test_finding" if own == [WRONG_FILES] else "not test_examples"
    example = rule.encode("unicode_escape").decode()  # as pytest names it
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist"),
            *("-p", "tests.support.disabled_rule", "-k", f"{cases} or {example}"),
            *(*own, f"{EXAMPLES}::test_examples"),
        ],
        cwd=root,
        env={**_environment(), VARIABLE: check, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}, run.stdout + run.stderr
    return {match["file"] for match in FAILED.finditer(run.stdout)}


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}


def each() -> list[ParameterSet]:
    """Return all checks; one that the machine can't run is skipped."""
    return [
        pytest.param(name, marks=needs_dictionary if name.startswith("spr-stavning") else ()) for name in all_checks()
    ]


@pytest.mark.slow
@pytest.mark.parametrize("check", each())
def test_is_missed_where_it_finds_nothing(root: Path, check: str) -> None:
    failed = failed_without(root, check)
    assert failed & set(own_tests(root, check.removesuffix(OVER_ALL)))
    # a rule with both kinds of check shows in its example what the check of one file finds
    assert EXAMPLES in failed or (check.endswith(OVER_ALL) and check.removesuffix(OVER_ALL) in RULES)
