"""What `render` makes, leaves as it is, and says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from funkbesk.files import FileProblem
from funkbesk.rendering.fingerprint import _of_modules
from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.render import Renderer
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.worker_process import Format
from tests.support.command import Funkbesk
from tests.support.rendered import render_collection
from tests.support.small_collection import make_collection, write_description, write_template

HTML: list[Format] = ["html"]
Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "lille", "leder", "område")


@pytest.fixture
def cli(small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Return a callable that runs the command in this process, in the small collection: code, stdout and stderr."""
    monkeypatch.chdir(small)
    return lambda *arguments: (main(arguments), *capsys.readouterr())


def render(root: Path, *ids: str, force: bool = False) -> RenderReport:
    return render_collection(root, ids, formats=HTML, force=force)


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_everything_is_made_once(small: Path) -> None:
    first, second = render(small), render(small)
    assert names(first.written) == ["leder.html", "område.html"]
    assert (second.written, names(second.unchanged)) == ([], ["leder.html", "område.html"])
    assert render(small, force=True).written == first.written
    assert render(small).unchanged == first.written


def test_only_what_is_asked_for_is_made(small: Path) -> None:
    assert names(render(small, "område").written) == ["område.html"]
    assert names(render(small).written) == ["leder.html"]


def _description(root: Path) -> None:
    write_description(root, "leder", title="En ny titel")


def _register(root: Path) -> None:
    path = root / "descriptions" / "organisation.yaml"
    path.write_text(path.read_text().replace("Eksempel", "Anden"))


def _settings(root: Path) -> None:
    (root / "funkbesk.yaml").write_text('udseende: {farve: "#000000"}\n')


def _template(root: Path) -> None:
    write_template(root, "{% extends 'base.html.j2' %}{% block content %}ny{% endblock %}")


def _output(root: Path) -> None:
    (root / "build" / "leder.html").write_text("rettet i hånden")


def _deleted(root: Path) -> None:
    (root / "build" / "leder.html").unlink()


def _no_manifest(root: Path) -> None:
    (root / ".funkbesk_cache" / "render.json").write_text("{")


@pytest.mark.parametrize(
    ("change", "made"),
    [
        (_description, 1),
        pytest.param(_output, 1, marks=pytest.mark.slow),
        (_deleted, 1),
        (_register, 2),
        pytest.param(_settings, 2, marks=pytest.mark.slow),
        (_template, 2),
        pytest.param(_no_manifest, 2, marks=pytest.mark.slow),
    ],
)
def test_what_has_changed_is_made_again(small: Path, change: Callable[[Path], None], made: int) -> None:
    render(small)
    change(small)
    assert len(render(small).written) == made
    assert len(render(small).written) == 0


def test_the_logo_is_one_of_the_things_that_can_change(small: Path) -> None:
    (small / "logo.svg").write_text("<svg/>")
    (small / "funkbesk.yaml").write_text("udseende: {logo: logo.svg}\n")
    assert len(render(small).written) == 2
    assert len(render(small).written) == 0
    (small / "logo.svg").write_text("<svg />")
    assert len(render(small).written) == 2


def test_a_broken_description_does_not_stop_the_others(small: Path) -> None:
    (small / "descriptions" / "leder.yaml").write_text("id: leder\ntitel: a: b\n")
    report = render(small)
    assert names(report.written) == ["område.html"]
    assert [(f.path.endswith("leder.yaml"), f.line) for broken in report.broken for f in broken.findings] == [(True, 2)]
    assert not report.complete
    write_description(small, "leder")
    assert names(render(small).written) == ["leder.html"]


@pytest.mark.parametrize("name", ["funkbesk.yaml", "descriptions/organisation.yaml"])
def test_without_settings_or_register_that_can_be_used_nothing_is_made(small: Path, name: str) -> None:
    (small / name).write_text("ukendt: 1\n")
    report = render(small)
    assert report.written == []
    assert len(report.broken) == 1


def test_without_a_register_the_id_is_shown_and_told(small: Path) -> None:
    (small / "descriptions" / "organisation.yaml").unlink()
    report = render(small, "leder")
    assert names(report.written) == ["leder.html"]
    assert len(report.notes) == 1
    assert "sekretariatet" in (small / "build" / "leder.html").read_text(encoding="utf-8")


def test_a_file_must_be_named_after_its_id(small: Path) -> None:
    path = small / "descriptions" / "leder.yaml"
    (path.parent / "leder (kopi).yaml").write_bytes(path.read_bytes())
    report = render(small)
    assert names(report.written) == ["leder.html", "område.html"]
    assert len(report.problems) == 1


def test_an_output_that_cannot_be_written_does_not_stop_the_others(small: Path) -> None:
    (small / "build" / "leder.html").mkdir(parents=True)
    report = render(small)
    assert names(report.written) == ["område.html"]
    assert len(report.problems) == 1


def test_a_link_in_the_output_folder_leads_nowhere(small: Path, tmp_path: Path) -> None:
    victim = tmp_path / "offer.txt"
    victim.write_text("uberørt")
    (small / "build").mkdir()
    (small / "build" / "leder.html").symlink_to(victim)
    report = render(small, "leder")
    assert (report.written, len(report.problems)) == ([], 1)
    assert victim.read_text() == "uberørt"
    assert (small / "build" / "leder.html").is_symlink()


def test_one_file_can_be_named(small: Path, tmp_path: Path) -> None:
    outputs = Outputs(tmp_path, tmp_path / "min.html")
    assert render_collection(small, ["leder"], formats=HTML, outputs=outputs).written == [tmp_path / "min.html"]
    with pytest.raises(FileProblem):
        render_collection(small, formats=HTML, outputs=outputs)


def test_the_command_writes_paths_to_stdout_and_the_rest_to_stderr(small: Path, funkbesk: Funkbesk) -> None:
    result = funkbesk("render", "--format", "html", cwd=small)
    assert (result.code, result.out) == (0, "build/leder.html\nbuild/område.html\n")
    assert result.err.splitlines() == ["Skrev 2 filer i build/"]
    result = funkbesk("render", "--format", "html", cwd=small)
    assert (result.code, result.out, len(result.err.splitlines())) == (0, "", 1)
    result = funkbesk("render", "--format", "html", "--force", "--quiet", cwd=small)
    assert (result.code, result.out, result.err) == (0, "", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["ledr"],
        ["--format", "odt"],
        ["--jobs", "0"],
        ["--jobs", "mange"],
        ["--out", "x.pdf", "--format", "html"],
        ["--out", "x.docx"],
        ["--out", ""],
        ["leder", "--out", "x.html", "--format", "html", "--format", "pdf"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two_lines(small: Path, cli: Cli, arguments: list[str]) -> None:
    before = sorted(small.iterdir())
    code, out, err = cli("render", *arguments)
    assert (code, out, len(err.splitlines())) == (2, "", 2)
    assert sorted(small.iterdir()) == before


@pytest.mark.slow
@pytest.mark.pdf
def test_a_format_can_be_added_to_another(cli: Cli) -> None:
    code, out, _ = cli("render", "leder", "--format", "html", "--format", "pdf,html")
    assert (code, out) == (0, "build/leder.html\nbuild/leder.pdf\n")


def test_what_is_wrong_with_a_template_is_told_once(small: Path, cli: Cli) -> None:
    write_template(small, "{{ page.findes_ikke }}")
    code, out, err = cli("render", "--format", "html")
    assert (code, out) == (2, "")
    assert (err.count("description.html.j2"), err.count("leder.html")) == (1, 1)
    assert "1 fil mere" in err


def test_a_finding_is_shown_and_the_command_ends_with_2(small: Path, cli: Cli) -> None:
    (small / "descriptions" / "leder.yaml").write_text("id: leder\ntitel: a: b\n")
    code, out, err = cli("render", "--format", "html")
    assert (code, out) == (2, "build/område.html\n")
    assert "descriptions/leder.yaml:2:" in err


def test_an_empty_folder(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tom").mkdir()
    monkeypatch.chdir(tmp_path / "tom")
    assert cli("render")[0] == 2


def test_an_unchanged_collection_is_neither_parsed_nor_rendered(small: Path) -> None:
    _of_modules.cache_clear()  # somebody may have edited the tool since this process looked at it
    render(small)
    code = (
        "import sys\nfrom funkbesk.cli.main import main\n"
        "assert main(['render', '--format', 'html']) == 0\n"
        "print(*sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=small, capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert "funkbesk.rendering.changes" in loaded
    assert loaded & {"yaml", "ruamel", "jinja2", "weasyprint", "rich", "funkbesk.documents.description"} == set()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="LD_LIBRARY_PATH and ELF")
def test_without_pango_everything_but_pdf_is_made(small: Path, funkbesk: Funkbesk, tmp_path: Path) -> None:
    (tmp_path / "libpango-1.0.so.0").write_bytes(b"")  # found first, and no library
    without = {"LD_LIBRARY_PATH": os.fspath(tmp_path)}
    result = funkbesk("render", cwd=small, env=without)
    assert (result.code, result.out) == (2, "build/leder.html\nbuild/område.html\n")
    assert result.err.count("Pango") == 1
    assert funkbesk("render", "--format", "html", cwd=small, env=without).code == 0
    result = funkbesk("render", "--format", "pdf", cwd=small, env=without)
    assert (result.code, result.out) == (2, "")


def test_a_run_that_was_broken_off_leaves_nothing_to_the_next(small: Path) -> None:
    (small / "funkbesk.yaml").write_text("udseende: {logo: logo.svg}\n")
    with Renderer(small, HTML, Outputs(small / "build")) as renderer:
        with pytest.raises(FileProblem):
            renderer.render()
        (small / "logo.svg").write_text("<svg/>")
        assert names(renderer.render().written) == ["leder.html", "område.html"]
        assert renderer.render().written == []


def test_progress_counts_every_file_also_those_that_fail(small: Path) -> None:
    (small / "descriptions" / "leder.yaml").write_text("id: leder\n")
    seen: list[tuple[int, int]] = []
    render_collection(
        small,
        formats=HTML,
        on_progress=lambda done, files: seen.append((done, files)),
    )
    assert seen == [(1, 2), (2, 2)]


def test_a_folder_without_descriptions_is_left_alone(tmp_path: Path) -> None:
    assert render(tmp_path).complete
    assert list(tmp_path.iterdir()) == []
