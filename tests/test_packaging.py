"""The wheel works in any folder of any environment that has the dependencies: the built-in assets are in it."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.support.command import Funkbesk
from tests.support.source_tree import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.wheel]


def run(*words: str | Path, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        words, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False
    )
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as `make wheel` does; no network."""
    out = tmp_path_factory.mktemp("dist")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", out, ROOT, cwd=ROOT)
    [built] = out.iterdir()
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the programs' folder of a new environment with the wheel in it.

    The dependencies come from this environment by a path file, so that nothing is fetched. Packages of an editable
    install are no folders there but path files of their own, which a path file does not follow: what is imported as
    `funkbesk` is the wheel alone.
    """
    folder = tmp_path_factory.mktemp("miljø med mellemrum")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    [libraries] = folder.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages")
    here = Path(pytest.__file__).parent.parent
    (libraries / "dependencies.pth").write_text(f"{here}\n", encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", programs / "python")
    run(*pip, "install", "--no-index", "--no-deps", "--ignore-installed", wheel, cwd=folder)
    return programs


@pytest.fixture
def installed(environment: Path, funkbesk: Funkbesk) -> Funkbesk:
    """Return the wheel's own command."""
    return Funkbesk(environment / "funkbesk", funkbesk.folder, funkbesk.home)


def test_the_wheel_carries_the_assets_and_nothing_of_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for kind in ("templates", "schemas"):
        files = {path.relative_to(ROOT).as_posix() for path in (ROOT / kind).rglob("*") if path.is_file()}
        assert files
        assert {name.removeprefix("funkbesk/_assets/") for name in names if f"_assets/{kind}/" in name} == files
    assert "funkbesk/py.typed" in names
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"funkbesk"}
    assert not [name for name in names if name.endswith((".pyc", ".orig", "~"))]


def test_the_wheel_is_the_same_twice(wheel: Path, tmp_path: Path) -> None:
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT, cwd=ROOT)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_environment_runs_the_wheel(environment: Path, tmp_path: Path) -> None:
    code = (
        "import funkbesk.assets as a; print(a.__file__); print(a.built_in('templates')); print(a.built_in('schemas'))"
    )
    lines = run(environment / "python", "-c", code, cwd=tmp_path).stdout.splitlines()
    assert all(Path(line).is_relative_to(environment.parent) for line in lines)


@pytest.mark.pdf
def test_a_new_collection_in_an_empty_folder(installed: Funkbesk) -> None:
    """The first day of a secretary: begin, write, check, print."""
    new = ["new", "sagsbehandler", "--kind", "rolle", "--title", "Funktionsbeskrivelse for sagsbehandlere"]
    for arguments in (["init"], new, ["lint"], ["render", "--format", "pdf,html", "--out", "ud"]):
        result = installed(*arguments)
        assert (result.code, "Traceback" in result.err) == (0, False), (arguments, result.out, result.err)
    made = {path.name for path in (installed.folder / "ud").iterdir()}
    assert {"sagsbehandler.pdf", "sagsbehandler.html"} <= made


@pytest.mark.pdf
def test_the_fast_tests_pass_with_the_wheel(environment: Path, tmp_path: Path) -> None:
    """The very tests that run against the checkout: what they import, and the command they call, is the wheel's.

    Of the parts that find files of the package or start its command; those at the top are about this repository.
    """
    folders = [ROOT / "tests" / name for name in ("cli", "documents", "git_drivers", "rendering")]
    options = ("--numprocesses", "auto", "-q", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'under'}")
    words: list[str | Path] = [environment / "python", "-m", "pytest", *options, *folders]
    lines = run(*words, cwd=ROOT, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}).stdout.splitlines()
    assert " passed" in lines[-1]
