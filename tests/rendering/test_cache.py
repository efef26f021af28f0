"""The manifest knows what is unchanged, and is never in the way."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from funkbesk.cache_folder import FOLDER, load
from funkbesk.rendering import versions
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.fingerprint import of_surroundings


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Return an output that the manifest of `tmp_path` knows under the key "k"."""
    path = tmp_path / "build" / "a.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF")
    manifest = Manifest(tmp_path)
    manifest.remember_output(path, "k", b"%PDF")
    manifest.remember_logo("s", "logo.png")
    manifest.save()
    return path


def test_an_output_is_current_as_long_as_it_is_what_was_written(tmp_path: Path, output: Path) -> None:
    assert Manifest(tmp_path).is_current(output, "k")
    assert not Manifest(tmp_path).is_current(output, "another key")
    assert not Manifest(tmp_path).is_current(output.with_name("b.pdf"), "k")
    os.utime(output, (1, 1))  # copied or checked out: other time, same bytes
    assert Manifest(tmp_path).is_current(output, "k")
    output.write_bytes(b"%XXX")
    os.utime(output, (1, 1))
    assert not Manifest(tmp_path).is_current(output, "k")
    output.unlink()
    assert not Manifest(tmp_path).is_current(output, "k")


def test_a_link_in_the_place_of_an_output_is_not_current(tmp_path: Path, output: Path) -> None:
    output.rename(tmp_path / "elsewhere")
    output.symlink_to(tmp_path / "elsewhere")
    assert not Manifest(tmp_path).is_current(output, "k")


def test_distrust_makes_nothing_current_and_forgets_nothing(tmp_path: Path, output: Path) -> None:
    manifest = Manifest(tmp_path)
    manifest.distrust()
    assert not manifest.is_current(output, "k")
    manifest.remember_logo("t", None)
    manifest.save()
    assert Manifest(tmp_path).is_current(output, "k")


def test_the_collection_can_move(tmp_path: Path, output: Path) -> None:
    moved = tmp_path.with_name(f"{tmp_path.name}-flyttet")
    tmp_path.rename(moved)
    assert Manifest(moved).is_current(moved / "build" / "a.pdf", "k")
    moved.rename(tmp_path)


def test_outputs_that_are_gone_are_forgotten(tmp_path: Path, output: Path) -> None:
    output.unlink()
    manifest = Manifest(tmp_path)
    manifest.remember_logo("t", None)
    manifest.save()
    assert load(tmp_path / FOLDER / "render.json")["outputs"] == {}


def test_an_output_that_nobody_may_look_at_is_forgotten(
    tmp_path: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(look: Callable[..., os.stat_result]) -> Callable[..., os.stat_result]:
        def looked(path: Path, **options: bool) -> os.stat_result:
            if path == output:
                raise PermissionError(path)
            return look(path, **options)

        return looked

    manifest = Manifest(tmp_path)
    manifest.remember_logo("t", None)
    with monkeypatch.context() as patched:
        for name in ("stat", "lstat"):
            patched.setattr(os, name, refusing(getattr(os, name)))
        manifest.save()
    assert load(tmp_path / FOLDER / "render.json")["outputs"] == {}


def test_the_folder_is_ignored_by_git_and_backups(tmp_path: Path, output: Path) -> None:
    assert (tmp_path / FOLDER / ".gitignore").read_text() == "*\n"
    assert (tmp_path / FOLDER / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")


def test_the_logo_is_known_for_the_same_settings_only(tmp_path: Path, output: Path) -> None:
    assert Manifest(tmp_path).logo_of("s") == (True, "logo.png")
    assert Manifest(tmp_path).logo_of("t") == (False, None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"format": 0, "logo": null, "outputs": {}}',
        b'{"format": 1, "logo": 7, "outputs": {}}',
        b'{"format": 1, "logo": null, "outputs": []}',
        b'{"format": 1, "logo": null, "outputs": {"build/a.pdf": ["k", 4]}}',
        b'{"format": 1, "logo": null, "outputs": {"build/a.pdf": ["k", "4", 1, "x"]}}',
    ],
)
def test_a_broken_manifest_is_none(tmp_path: Path, output: Path, content: bytes) -> None:
    (tmp_path / FOLDER / "render.json").write_bytes(content)
    assert not Manifest(tmp_path).is_current(output, "k")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file in the way")
    manifest = Manifest(tmp_path)
    manifest.remember_logo("s", None)
    manifest.save()
    assert Manifest(tmp_path).logo_of("s") == (False, None)


def test_a_link_leads_the_manifest_nowhere(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "samling", tmp_path / "andetsteds"
    root.mkdir()
    elsewhere.mkdir()
    (root / FOLDER).symlink_to(elsewhere)
    manifest = Manifest(root)
    manifest.remember_logo("s", None)
    manifest.save()
    assert list(elsewhere.iterdir()) == []


def test_the_folder_can_be_moved_and_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUNKBESK_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        manifest = Manifest(tmp_path / name)
        manifest.remember_logo("s", f"{name}.png")
        manifest.save()
    assert [Manifest(tmp_path / name).logo_of("s")[1] for name in ("a", "b")] == ["a.png", "b.png"]
    assert not (tmp_path / "a" / FOLDER).exists()


def _settings(root: Path) -> None:
    (root / "funkbesk.yaml").write_text("niveauer: {}\n")


def _template(root: Path) -> None:
    (root / "templates" / "a.css").write_text("p { color: red }")


def _renamed(root: Path) -> None:
    (root / "templates" / "a.css").rename(root / "templates" / "b.css")


def _new_file(root: Path) -> None:
    (root / "templates" / "deep").mkdir()
    (root / "templates" / "deep" / "c.css").write_text("")


def _link(root: Path) -> None:
    (root / "templates" / "a.css").unlink()
    (root / "templates" / "a.css").symlink_to("/etc/passwd")


@pytest.mark.parametrize("change", [_settings, _template, _renamed, _new_file, _link])
def test_whatever_pages_depend_on_is_in_the_digest(tmp_path: Path, change: Callable[[Path], None]) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "a.css").write_text("")
    shared, folders = [tmp_path / "funkbesk.yaml"], [tmp_path / "templates"]
    before = of_surroundings(tmp_path, shared, folders)
    assert of_surroundings(tmp_path, shared, folders) == before
    change(tmp_path)
    assert of_surroundings(tmp_path, shared, folders) != before


@pytest.mark.parametrize("name", ["funkbesk", "python", "weasyprint", "pango", "harfbuzz", "fonttools", "Jinja2"])
def test_every_version_is_in_the_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    before = of_surroundings(tmp_path, [], [])
    newer = versions.of_everything() | {name: "99"}
    monkeypatch.setattr(versions, "of_everything", lambda: newer)
    assert of_surroundings(tmp_path, [], []) != before
