"""The files that git's hosts read are what they accept, and give nobody's pull request any rights."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.source_tree import ROOT

ACTION = ROOT / "action.yml"
EXAMPLES = ROOT / "docs" / "eksempler"
WORKFLOWS = [EXAMPLES / "github-arbejdsgang.yml", *sorted((ROOT / ".github" / "workflows").glob("*.yml"))]
GITLAB = [EXAMPLES / "gitlab-ci.yml", EXAMPLES / "gitlab-skabelon.yml"]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
PYTHON = Path(sys.executable)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-actions", [ACTION]),
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.gitlab-ci", GITLAB),
    ],
)
def test_the_hosts_accept_the_files(schema: str, files: list[Path]) -> None:
    done = subprocess.run(
        [PYTHON.with_name("check-jsonschema"), "--builtin-schema", schema, *files], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout.decode()


def test_pre_commit_accepts_the_hooks() -> None:
    for command, path in (("validate-manifest", HOOKS), ("validate-config", EXAMPLES / "pre-commit-config.yaml")):
        done = subprocess.run([PYTHON.with_name("pre-commit"), command, path], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()


def test_make_check_validates_all_of_them() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    for schema, files in (("actions", "action.yml"), ("workflows", "docs/eksempler/github-*.yml"), ("ci", "gitlab-*")):
        assert re.search(rf"-{schema} .*{re.escape(files)}", text), files


@pytest.mark.parametrize(
    ("path", "is_taken"),
    [
        ("descriptions/fk.yaml", True),
        ("funkbesk.yaml", True),
        ("en mappe/descriptions/organisation.yml", True),
        ("descriptions/mere/fk.yaml", False),
        ("andet.yaml", False),
        ("descriptions/fk.yaml.bak", False),
    ],
)
def test_the_hooks_take_the_files_of_a_collection(path: str, is_taken: bool) -> None:
    for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8")):
        assert bool(re.search(hook["files"], path)) == is_taken


def test_the_examples_use_hooks_and_parts_that_exist() -> None:
    hooks = {hook["id"] for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))}
    [example] = yaml.safe_load((EXAMPLES / "pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert {hook["id"] for hook in example["hooks"]} == hooks
    known = set(yaml.safe_load(ACTION.read_text(encoding="utf-8"))["inputs"])
    given = [set(step["with"]) for job in jobs().values() for step in job["steps"] if "funkbesk" in step["uses"]]
    assert len(given) == 3
    assert all(names <= known for names in given)


def jobs() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOWS[0].read_text(encoding="utf-8"))["jobs"]
    return found


# What a pull request from anybody could misuse.


def test_no_step_puts_an_expression_into_its_script() -> None:
    for step in yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_only_one_job_may_write_and_it_checks_nothing_out() -> None:
    text = WORKFLOWS[0].read_text(encoding="utf-8")
    whole = yaml.safe_load(text)
    assert whole["permissions"] == {"contents": "read"}
    assert set(whole[True]) == {"pull_request", "push"}  # YAML reads `on` as true
    assert "secrets." not in text
    writers = [job for job in jobs().values() if "write" in str(job.get("permissions"))]
    assert writers == [jobs()["kommentar"]]
    assert not any("checkout" in step["uses"] for step in writers[0]["steps"])
    checkouts = [step for job in jobs().values() for step in job["steps"] if "checkout" in step["uses"]]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False, False]


def test_a_token_reaches_one_script_alone() -> None:
    steps = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    assert [step["name"] for step in steps if "token" in str(step)] == ["Kommentér"]
