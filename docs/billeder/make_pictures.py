"""Make the pictures of README and guide anew (`make pictures`; needs poppler and Chromium).

They are committed and looked at by a person: a picture that is drawn a little differently is no error, so no test holds
them against fresh ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COLLECTION = ("funkbesk.yaml", "descriptions")
GAP = 12
TABLE = "#cfd2d6"
"""What the pages lie on."""


def funkbesk(folder: Path, *arguments: str) -> None:
    """Run the command; whatever it found, it must have done its work."""
    program = Path(sys.executable).with_name("funkbesk")
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in {0, 1}:  # 1: there are findings
        sys.exit(done.stderr)


def picture(name: str, pdf: Path, numbers: Sequence[int], dots: int) -> None:
    """Save pages of a PDF side by side, with as many colours as print needs; `dots` per inch."""
    pages = []
    for number in numbers:
        stem = pdf.with_name(f"{pdf.stem}-{number}")
        place = ("-f", str(number), "-l", str(number))
        subprocess.run(["pdftoppm", "-r", str(dots), "-png", "-singlefile", *place, pdf, stem], check=True)
        pages.append(Image.open(f"{stem}.png").convert("RGB"))
    width = sum(page.width + GAP for page in pages) + GAP
    whole = Image.new("RGB", (width, max(page.height for page in pages) + 2 * GAP), TABLE)
    left = GAP
    for page in pages:
        whole.paste(page, (left, GAP))
        left += page.width + GAP
    whole.quantize(64).save(HERE / f"{name}.png", optimize=True)


def guide_collection(folder: Path) -> None:
    """Make the collection of the guide's first chapter, up to the draft."""
    from tests.test_guide import FENCE, FIRST, chapters, write_register

    shutil.copy(ROOT / "tests" / "data" / "vejledning" / "Teamleder.docx", folder)
    funkbesk(folder, "init", "--municipality", "Eksempel Kommune", "--department", "Arbejdsmarked og Social")
    write_register(
        folder, next(block["body"] for block in FENCE.finditer(chapters()[FIRST]) if block["language"] == "yaml")
    )
    funkbesk(folder, "import", "Teamleder.docx", "--out", "descriptions/teamleder.yaml")
    funkbesk(folder, "lint", "--fix")


def real_collection(folder: Path) -> None:
    """Copy the two real descriptions with their register and settings."""
    for name in COLLECTION:
        source = ROOT / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copy(source, folder)


def screen(page: Path, name: str) -> None:
    """Save what a browser shows of a page, 1,280 pixels wide."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1280, "height": 860})
        tab.goto(page.as_uri())
        tab.get_by_role("searchbox").fill("klager")
        tab.wait_for_timeout(500)
        tab.screenshot(path=HERE / f"{name}.png")
        browser.close()
    Image.open(HERE / f"{name}.png").convert("RGB").resize((960, 645), Image.Resampling.LANCZOS).quantize(64).save(
        HERE / f"{name}.png", optimize=True
    )


def main() -> None:
    """Make all pictures."""
    os.environ["FUNKBESK_CACHE_DIR"] = tempfile.mkdtemp()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        guide_collection(folder)
        funkbesk(folder, "render", "--format", "pdf")
        picture("teamleder", folder / "build" / "teamleder.pdf", [1], 80)
        funkbesk(folder, "agenda", "--forum", "chefgruppen", "--date", "2027-03-10", "--format", "md", "--save")
        funkbesk(folder, "calendar", "2027", "--format", "pdf")
        picture("aarshjul", next((folder / "build").glob("*2027.pdf")), [1], 80)
    with tempfile.TemporaryDirectory() as place:
        folder, build = Path(place), Path(place, "build")
        real_collection(folder)
        funkbesk(folder, "render", "faglig-koordinator", "--format", "pdf")
        picture("faglig-koordinator", build / "faglig-koordinator.pdf", [1], 80)
        funkbesk(folder, "packet", "faglig-koordinator", "--start", "2027-02-01")
        picture("introduktionspakke", build / "faglig-koordinator-introduktionspakke.pdf", [1, 3, 9, 16], 56)
        before, after = (
            ROOT / "tests/data/sammenligning" / f"aarsrevision-{n}faglig-koordinator.yaml" for n in ("foer-", "")
        )
        funkbesk(folder, "diff", str(before), str(after), "--format", "pdf")
        picture("aendringer", next(build.glob("*-ændringer.pdf")), [1, 3], 77)
        funkbesk(folder, "agenda", "faglig-koordinator", "evaluering", "--date", "2027-03-10", "--format", "pdf")
        picture("dagsorden", next(build.glob("2027-03-10*.pdf")), [1, 3], 60)
        funkbesk(folder, "site", "--no-pdf")
        screen(build / "site" / "index.html", "hjemmeside")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
