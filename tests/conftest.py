"""Fixtures that every test may use: the real command, a copy of the real collection, a network that is not there."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import settings

from tests.support.command import Funkbesk

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.0.0.1", "::1", "localhost")


# The same examples on every machine, and no limit of time, which a busy machine would break.
settings.register_profile("same everywhere", derandomize=True, deadline=None, database=None)
settings.load_profile("same everywhere")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew, to be read in the diff")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Keep the garbage collector away from what is made while tests are collected: all of it stays to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()  # several thousand tests, which every full round would go through again
        gc.set_threshold(20_000)  # a test that makes many objects would have them looked through again and again


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the top folder of the checkout."""
    return ROOT


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Return whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture
def funkbesk(tmp_path: Path) -> Funkbesk:
    """Return a callable that runs the real command in a process of its own, by default in an empty folder.

    It is the command of the environment that runs the tests: the editable install, or the wheel in
    `test_packaging.py`.
    """
    folder, home = tmp_path / "mappe", tmp_path / "hjem"
    folder.mkdir()
    home.mkdir()
    return Funkbesk(Path(sys.executable).with_name("funkbesk"), folder, home)


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """Return a folder with a copy of the real collection: settings, register and both descriptions."""
    folder = tmp_path / "samling"
    shutil.copytree(ROOT / "descriptions", folder / "descriptions")
    shutil.copy(ROOT / "funkbesk.yaml", folder)
    return folder


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """Let nothing wait until what is written is on the disk: no test takes the power away."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Let every connection that leaves the machine fail; sockets within the machine stay (browser, event loops)."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            refuse(address)
        connect(self, address)

    def refuse(address: object) -> NoReturn:
        raise AssertionError(f"a test reached for the network: {address}")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket.socket, "connect", guarded)
        yield
