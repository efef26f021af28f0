"""Imported before WeasyPrint, so that it finds no font of the machine and obeys none of the machine's font rules.

Whoever has Source Sans 3 installed, in any version, would otherwise get it in place of the packaged one, and with it
other lines and other bytes; a character that the packaged font lacks would come from whatever font there is.
"""

from __future__ import annotations

import os
import warnings

from funkbesk.rendering.fonts import NO_MACHINE_FONTS

os.environ.update(NO_MACHINE_FONTS)
os.environ.pop("FONTCONFIG_SYSROOT", None)  # it would be put before the path

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # WeasyPrint looks for fonts while it is imported, and warns
    import weasyprint.text.fonts  # noqa: F401
