"""The browser that pages are looked at in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # with the machine's fonts, which this process has lost where another test has made a PDF
        surroundings: dict[str, str | float | bool] = {**os.environ}
        surroundings.pop("FONTCONFIG_FILE", None)
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS), env=surroundings)
        yield started
        started.close()


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Page:
    """Return a tab that is used again and again: a new one is a new process, dearer than all that is looked at in it.

    Whoever uses it sets the size and the colours that matter, and takes away the listeners that it adds.
    """
    return browser.new_page()


@pytest.fixture(scope="session")
def unguarded_tab(browser: Browser) -> Page:
    """Return another one, in which the policy of the page itself stops no script."""
    return browser.new_page(bypass_csp=True)
