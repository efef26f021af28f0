"""The repository itself: the lock holds on every machine, and CI runs what the README tells people to type."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.source_tree import ROOT, modules

# Found by name, never imported: its files are fonts.
NAMED_ONLY = {"fontpkg-source-sans-3"}
# What comes with a dependency and belongs to its interface; the dependency chooses its version.
PARTS = {"markupsafe": "jinja2", "pydantic-core": "pydantic", "pydyf": "weasyprint"}
LOCKS = ("requirements.txt", "requirements-dev.txt")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def project() -> dict[str, Any]:
    return tomllib.loads(read("pyproject.toml"))


def locked(name: str) -> dict[str, str]:
    """Return name → pinned version of a lock."""
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^ ]+) \\$", read(name), re.MULTILINE)
    return {canonicalize_name(package): version for package, version in pins}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_host_and_no_folder(name: str) -> None:
    assert re.findall(r"://|^-|@ |/\w+/", read(name), re.MULTILINE) == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_everything_with_hashes(name: str) -> None:
    lines = [line for line in read(name).splitlines() if line and not line.lstrip().startswith("#")]
    pins = [index for index, line in enumerate(lines) if not line.startswith(" ")]
    assert len(pins) == len(locked(name))
    assert all(re.fullmatch(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?", line) for line in lines if line.startswith(" "))
    assert all(lines[index + 1].startswith("    --hash=") for index in pins)


@pytest.mark.parametrize(
    ("name", "groups"), [("requirements.txt", ["run", "build"]), ("requirements-dev.txt", ["run", "build", "dev"])]
)
def test_a_lock_satisfies_the_project(name: str, groups: list[str]) -> None:
    data = project()
    wanted = {
        "run": data["project"]["dependencies"],
        "build": [*data["build-system"]["requires"], "editables"],
        "dev": data["project"]["optional-dependencies"]["dev"],
    }
    pins = locked(name)
    for requirement in (Requirement(text) for group in groups for text in wanted[group]):
        version = pins.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name} is not locked: make lock"
        assert version in requirement.specifier, f"{requirement.name} {version}: make lock"


def test_what_the_package_imports_is_what_it_depends_on() -> None:
    distributions = packages_distributions()
    imported = {found.name.split(".")[0] for module in modules() for found in module.imports}
    third_party = imported - sys.stdlib_module_names - {"funkbesk"}
    used = {canonicalize_name(name) for package in third_party for name in set(distributions[package])}
    data = project()["project"]
    wanted = [*data["dependencies"], *data["optional-dependencies"]["stavning"]]
    declared = {canonicalize_name(Requirement(text).name) for text in wanted}
    assert {PARTS.get(name, str(name)) for name in used} | NAMED_ONLY == declared


def test_both_locks_agree() -> None:
    run, dev = (locked(name) for name in LOCKS)
    assert {name: dev.get(name) for name in run} == run


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    block = re.findall(r"^```sh\n(make\b.*\n(?:.*\n)*?)```$", read("README.md"), re.MULTILINE)[0]
    typed = [line.partition("#")[0].strip() for line in block.splitlines()]
    run = [line.removeprefix("step ") for line in read(".ci/run").splitlines() if line.startswith("step ")]
    assert typed == ["make", "make test"]
    assert run[:2] == typed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
@pytest.mark.parametrize("name", [".ci/run", ".ci/system-packages"])
def test_the_scripts_are_executable(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)
    assert read(name).startswith("#!")


@pytest.mark.parametrize("path", sorted((ROOT / ".github" / "workflows").iterdir()), ids=lambda path: path.name)
def test_workflows_only_read_and_pin_their_actions(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert "permissions" not in job
        assert job["timeout-minutes"] <= 30
        assert all(re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/x@v1")) for step in job["steps"])


def test_every_make_target_is_explained() -> None:
    makefile = read("Makefile")
    explained = re.findall(r"^([a-z]+):.*## \S", makefile, re.MULTILINE)
    [phony] = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert set(phony.split()) - {"system", "system-test", "system-slow"} == set(explained)


def test_the_version_stands_in_one_place() -> None:
    from funkbesk import __version__

    assert project()["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_no_file_of_the_package_needs_a_locale() -> None:
    """A machine whose locale is not UTF-8 can't open a name with æøå."""
    folders = (ROOT / "src", ROOT / "templates", ROOT / "schemas")
    names = [path.name for folder in folders for path in folder.rglob("*") if "__pycache__" not in path.parts]
    assert len(names) > 300
    assert [name for name in names if not name.isascii()] == []
