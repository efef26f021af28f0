"""The steps of action.yml, run one by one as a host runs them, with the variables of a pull request."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.support.action import Host, inputs
from tests.support.comments_api import CommentsApi
from tests.support.repositories import Repo, make_repo
from tests.support.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a Unix shell")

ACTION = ROOT / "action.yml"
GITLAB = ROOT / "docs" / "eksempler" / "gitlab-skabelon.yml"
PYTHON = Path(sys.executable)
TOKEN = "hemmelig"
MARKER = "<!-- funkbesk: sammenligning -->"
DESCRIPTION = """\
id: fk
art: rolle
titel: En rolle
hører_til: sekretariatet
version: 0.1.0
status: udkast
opgaver:
  punkter:
    ledelse: At lede møder i gruppen
    sparring: At give sparring til kolleger
"""


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Return the clone of a pull request: a bullet changed and one removed since `main`."""
    made = make_repo(tmp_path / "en samling")
    made.path("fk").write_text(DESCRIPTION, encoding="utf-8")
    made.commit()
    made.git("checkout", "--quiet", "-b", "ændring")
    made.path("fk").write_text(DESCRIPTION.replace("i gruppen", "i hele afdelingen"), encoding="utf-8")
    made.commit()
    made.git("checkout", "--quiet", "--detach")
    return made


def host(repo: Repo, tmp_path: Path, part: str, *, head: str = "ejer/samling", **more: str) -> Host:
    """Return the host as it is when the action begins; `funkbesk` is the one under test, without an install."""
    home, temporary = tmp_path / "hjem", tmp_path / "midlertidig"
    for folder in (home, temporary / "funkbesk" / "bin"):
        folder.mkdir(parents=True, exist_ok=True)
    program = temporary / "funkbesk" / "bin" / "funkbesk"
    if not program.exists():
        program.symlink_to(PYTHON.with_name("funkbesk"))
    event = {
        "github.event_name": "pull_request",
        "github.event.pull_request.base.sha": repo.git("rev-parse", "main"),
        "github.event.pull_request.head.repo.full_name": head,
        "github.event.pull_request.number": "12",
    }
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_EVENT_NAME": "pull_request",
        "GITHUB_REPOSITORY": "ejer/samling",
        "GITHUB_WORKSPACE": str(repo.root),
        "GITHUB_STEP_SUMMARY": str(temporary / "oversigt.md"),
        "RUNNER_TEMP": str(temporary),
        "RUNNER_OS": "Linux",
    }
    return Host(inputs(ACTION, part=part, token=TOKEN) | event | more, environment)


def ran(host: Host, repo: Repo, *, skip: str = "Installér") -> dict[str, tuple[int, str]]:
    """Run the scripts of the action in turn; return name → (exit code, what it wrote)."""
    done = {}
    for step in host.steps(ACTION):
        if "run" in step and step["name"] != skip:
            result = host.run(step, repo.root)
            done[step["name"]] = (result.returncode, result.stdout + result.stderr)
    return done


def summary(host: Host) -> str:
    path = Path(host.environment["GITHUB_STEP_SUMMARY"])
    return path.read_text(encoding="utf-8") if path.exists() else ""


def test_review_of_a_pull_request(repo: Repo, tmp_path: Path) -> None:
    runner = host(repo, tmp_path, "review")
    steps = ran(runner, repo)
    assert list(steps) == ["Del", "Kontrollér", "Sammenlign"]
    assert [code for code, _ in steps.values()] == [0, 0, 0], steps
    assert "hele afdelingen" in summary(runner)
    comment = Path(runner.environment["RUNNER_TEMP"]) / "funkbesk-kommentar" / "kommentar.md"
    assert comment.read_text(encoding="utf-8") == summary(runner)


@pytest.mark.slow
def test_review_of_a_mistake(repo: Repo, tmp_path: Path) -> None:
    text = DESCRIPTION.replace("status: udkast", "status: ukendt").replace("i gruppen", "i hele afdelingen")
    repo.path("fk").write_text(text, encoding="utf-8")
    repo.commit()
    runner = host(repo, tmp_path, "review")
    code, log = ran(runner, repo)["Kontrollér"]
    assert code == 1
    assert re.search(r"^::error file=descriptions/fk\.yaml,line=6,", log, re.MULTILINE)


@pytest.mark.slow
def test_review_asks_for_a_version(repo: Repo, tmp_path: Path) -> None:
    approved = {"version": "1.0.0", "status": "gældende", "valid_from": "2026-01-01"}
    repo.git("checkout", "--quiet", "main")
    repo.write("gl", **approved)
    repo.commit()
    repo.git("checkout", "--quiet", "--detach")
    repo.write("gl", **approved, bullet="At gøre noget helt andet end hidtil")
    repo.commit()
    runner = host(repo, tmp_path, "review", **{"inputs.fail-on": "advarsel"})
    code, log = ran(runner, repo)["Kontrollér"]
    assert code == 1, log
    assert re.search(r"^::warning file=descriptions/gl\.yaml,.*title=version-ikke-hævet", log, re.MULTILINE)


@pytest.mark.slow
def test_review_without_a_change(repo: Repo, tmp_path: Path) -> None:
    repo.git("checkout", "--quiet", "main")
    runner = host(repo, tmp_path, "review")
    assert ran(runner, repo)["Sammenlign"][0] == 0
    assert summary(runner) == "Der er ingen ændringer i beskrivelserne.\n"


@pytest.mark.slow
def test_review_of_a_push_looks_at_everything(repo: Repo, tmp_path: Path) -> None:
    push = {"github.event_name": "push", "github.event.pull_request.base.sha": ""}
    steps = ran(host(repo, tmp_path, "review", **push), repo)
    assert list(steps) == ["Del", "Kontrollér"]
    assert steps["Kontrollér"][0] == 0


@pytest.mark.slow
def test_review_of_a_shallow_clone_says_what_to_do(repo: Repo, tmp_path: Path) -> None:
    repo.git("clone", "--quiet", "--depth", "1", f"file://{repo.top}", str(tmp_path / "kort"))
    shallow = Repo(tmp_path / "kort", tmp_path / "kort")
    runner = host(repo, tmp_path, "review")
    code, log = ran(runner, shallow)["Sammenlign"]
    assert code == 2
    assert "fetch-depth: 0" in log


def test_an_unknown_part_is_refused(repo: Repo, tmp_path: Path) -> None:
    assert ran(host(repo, tmp_path, "reviews"), repo)["Del"][0] == 1


@pytest.mark.slow
@pytest.mark.pdf
def test_documents(repo: Repo, tmp_path: Path) -> None:
    runner = host(repo, tmp_path, "documents")
    assert ran(runner, repo)["Udskriv"][0] == 0
    made = Path(runner.environment["RUNNER_TEMP"]) / "funkbesk-pdf"
    assert {path.name for path in made.iterdir()} == {"fk.pdf", "fk-ændringer.pdf"}


@pytest.mark.slow
def test_installing(repo: Repo, tmp_path: Path) -> None:
    """The environment is made at the hashes of the lock; what the pull request has put beside it is not run."""
    for name in ("venv", "pip", "ensurepip", "funkbesk"):
        (repo.root / f"{name}.py").write_text("open('ramt', 'w').close()\n", encoding="utf-8")
    runner = host(repo, tmp_path, "review")
    (tmp_path / "midlertidig" / "funkbesk" / "bin" / "funkbesk").unlink()
    programs = tmp_path / "programmer"
    programs.mkdir()
    (programs / "python").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
    pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    environment = {**pip, **runner.environment}
    environment["PATH"] = f"{programs}:{environment['PATH']}"
    installing = Host(runner.contexts, environment)
    [step] = [step for step in installing.steps(ACTION) if step.get("name") == "Installér"]
    done = installing.run(step, repo.root)
    assert done.returncode == 0, done.stderr
    assert ran(runner, repo)["Kontrollér"][0] == 0
    assert not (repo.root / "ramt").exists()


@pytest.fixture
def api() -> Iterator[CommentsApi]:
    people = [{"id": number, "user": {"type": "User"}, "body": f"{MARKER} citat"} for number in range(1, 131)]
    made = CommentsApi(people)
    thread = threading.Thread(target=made.server.serve_forever, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()


def comment(repo: Repo, tmp_path: Path, api: CommentsApi, text: str, **more: str) -> tuple[int, str]:
    runner = host(repo, tmp_path, "comment", **more)
    folder = Path(runner.environment["RUNNER_TEMP"]) / "funkbesk-kommentar"
    folder.mkdir(exist_ok=True)
    (folder / "kommentar.md").write_text(text, encoding="utf-8")
    environment = {**runner.environment, "GITHUB_API_URL": api.address}
    return ran(Host(runner.contexts, environment), repo)["Kommentér"]


@pytest.mark.slow
def test_one_comment_is_rewritten(repo: Repo, tmp_path: Path, api: CommentsApi) -> None:
    before = [one["body"] for one in api.comments]
    assert comment(repo, tmp_path, api, "") == (0, "")
    assert len(api.comments) == len(before)  # nothing changed, nothing said
    for text in ("første: æøå", "anden", ""):
        assert comment(repo, tmp_path, api, text) == (0, "")
        assert [one["body"] for one in api.comments[:-1]] == before
        assert api.comments[-1]["body"].startswith(f"{MARKER}\n{text}")
    assert api.tokens == {f"Bearer {TOKEN}"}


@pytest.mark.slow
def test_a_long_comment_is_not_refused(repo: Repo, tmp_path: Path, api: CommentsApi) -> None:
    comment(repo, tmp_path, api, "æ" * 70_000)
    assert len(api.comments[-1]["body"]) == 65_536


def test_a_fork_gets_no_comment(repo: Repo, tmp_path: Path, api: CommentsApi) -> None:
    code, log = comment(repo, tmp_path, api, "tekst", head="fremmed/samling")
    assert code == 0
    assert log.startswith("::notice::")
    assert api.tokens == set()


@pytest.mark.slow
def test_a_host_that_refuses(repo: Repo, tmp_path: Path, api: CommentsApi) -> None:
    api.refuses = True
    code, log = comment(repo, tmp_path, api, "tekst")
    assert code == 1
    assert log.startswith("::error::")
    assert TOKEN not in log


@pytest.mark.slow
@pytest.mark.parametrize("base", ["main", ""], ids=["merge request", "push"])
def test_the_script_for_gitlab(base: str, repo: Repo, tmp_path: Path) -> None:
    sha = repo.git("rev-parse", base) if base else ""
    runner = host(repo, tmp_path, "review")
    variables = {"funkbesk": str(PYTHON.with_name("funkbesk")), "CI_MERGE_REQUEST_DIFF_BASE_SHA": sha}
    kept = {name: value for name, value in runner.environment.items() if not name.startswith("GITHUB_")}
    [script] = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["funkbesk-kontrol"]["script"]
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=repo.root, env=kept | variables, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    made = {path.name: path.read_text(encoding="utf-8") for path in (repo.root / "build").iterdir()}
    assert made["fund.json"].startswith("[")
    assert ("sammenligning.md" in made) == bool(base)
    assert not base or "hele afdelingen" in made["sammenligning.md"]
