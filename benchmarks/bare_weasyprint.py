"""The yardstick for PDFs: WeasyPrint alone, in a fresh process, on HTML that is ready.

`python benchmarks/bare_weasyprint.py OUT HTML…` writes one PDF for each HTML file into the folder OUT.
"""

from __future__ import annotations

import sys
from pathlib import Path

from weasyprint import HTML


def main(out: Path, pages: list[Path]) -> None:
    """Write the PDFs with WeasyPrint's defaults: neither tagged nor archivable, nothing attached."""
    for page in pages:
        HTML(filename=page).write_pdf(out / f"{page.stem}.pdf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
