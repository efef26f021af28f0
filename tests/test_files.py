"""Reading and writing files: all or nothing, the mode that the file had, and one sentence when it can't be done."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from funkbesk.files import FileProblem, is_device, read_bytes, write_atomically

POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and pipes as POSIX has them")
NAMES = ["plan.pdf", "æøå.pdf", "a\u030ar.pdf", "med mellemrum.pdf", "x" * 200 + ".pdf", ".skjult", "[rød].pdf"]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("old", [None, b"gammel"])
def test_what_is_written_is_read(tmp_path: Path, name: str, old: bytes | None) -> None:
    path = tmp_path / name
    if old is not None:
        path.write_bytes(old)
    write_atomically(path, b"ny")
    assert read_bytes(path) == b"ny"
    assert names(tmp_path) == [name]


def test_folders_are_made(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "c.txt", b"x")
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("limit", "expected"), [(None, b"12345"), (0, b"1"), (3, b"1234"), (4, b"12345"), (9, b"12345")]
)
def test_one_byte_beyond_the_limit_is_read(tmp_path: Path, limit: int | None, expected: bytes) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_bytes(tmp_path / "a", limit) == expected


@POSIX
@pytest.mark.parametrize(("umask", "expected"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_mode_of_the_umask(tmp_path: Path, umask: int, expected: int) -> None:
    before = os.umask(umask)
    try:
        write_atomically(tmp_path / "a", b"x")
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == expected


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "a").chmod(mode)
    write_atomically(tmp_path / "a", b"y")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == mode


@POSIX
def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "udenfor"
    outside.write_bytes(b"x")
    (tmp_path / "link").symlink_to(outside)
    write_atomically(tmp_path / "link", b"y")
    assert outside.read_bytes() == b"x"
    assert (tmp_path / "link").read_bytes() == b"y"


def refused(path: Path) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        read_bytes(path)
    return caught.value


@pytest.mark.parametrize("name", ["mangler.yaml", "", "fil/under", "nul\x00tegn", "x" * 300, "ring"])
def test_what_can_not_be_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "fil").write_bytes(b"x")
    (tmp_path / "ring").symlink_to("ring")
    problem = refused(tmp_path / name)
    assert problem.message
    assert problem.advice


@POSIX
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe").message == f"{tmp_path / 'pipe'} er ikke en almindelig fil."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device that never ends")
def test_a_device_is_not_read() -> None:
    assert refused(Path("/dev/zero")).advice


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read and write everything")
def test_without_permission(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "a").chmod(0)
    assert refused(tmp_path / "a").advice
    tmp_path.chmod(0o500)
    with pytest.raises(FileProblem):
        write_atomically(tmp_path / "b", b"x")
    tmp_path.chmod(0o700)


def test_in_a_folder_that_is_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", fails)  # so that it is seen by root, too
    with pytest.raises(FileProblem) as caught:
        write_atomically(tmp_path / "a", b"x")
    assert str(tmp_path) in caught.value.message


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("mappe", "Der er en mappe af det navn."),
        ("fil/under", "En del af stien er en fil"),
        ("fil/under/dyb", "En del af stien er en fil"),
        ("nul\x00tegn", "Kontrollér stien"),
        ("x" * 300, "Navnet er for langt."),
    ],
)
def test_what_can_not_be_written(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "mappe" / "inde").mkdir(parents=True)
    (tmp_path / "fil").write_bytes(b"x")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FileProblem) as caught:
        write_atomically(tmp_path / name, b"y")
    assert caught.value.advice.startswith(said)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "fil").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("fsync", OSError(errno.ENOSPC, "No space left on device")),
        ("fsync", OSError(errno.EFBIG, "File too large")),  # `ulimit -f`
        ("replace", PermissionError(errno.EACCES, "Access is denied")),  # open in Word or Acrobat on Windows
        ("replace", OSError(errno.EROFS, "Read-only file system")),
        ("chmod", PermissionError(errno.EPERM, "Operation not permitted")),
    ],
)
def test_the_old_file_stays_and_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: OSError
) -> None:
    (tmp_path / "a").write_bytes(b"gammel")

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, call, fails)
    with pytest.raises(FileProblem) as caught:
        write_atomically(tmp_path / "a", b"ny")
    monkeypatch.undo()
    assert str(error.strerror) not in caught.value.message + caught.value.advice  # it is English
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"gammel"


@pytest.mark.parametrize(
    ("name", "device"),
    [("con", True), ("NUL.yaml", True), ("aux.tar.gz", True), ("lpt9", True), ("kontor", False), ("com10", False)],
)
def test_names_that_windows_keeps_for_devices(name: str, *, device: bool) -> None:
    assert is_device(name) is device


def test_an_interrupted_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a", b"ny")
    monkeypatch.undo()
    assert names(tmp_path) == []
