"""A page's data to a drawing of its own, as an SVG file.

An SVG file that is opened in a browser is a document as much as an HTML page is, but it can't carry a content security
policy. So a drawing is held to shapes and text: a template of the collection can put nothing else into it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from funkbesk.rendering.html import run_template
from funkbesk.rendering.template_problem import TemplateProblem

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_SHAPES = {"svg", "g", "title", "desc", "path", "circle", "ellipse", "line", "rect", "polyline", "polygon"}
_ELEMENTS = {f"{_NAMESPACE}{name}" for name in (*_SHAPES, "text", "tspan")}
_ATTRIBUTES = {
    *("role", "aria-label", "viewBox", "width", "height", "class", "transform", "text-anchor", "text-decoration"),
    *("d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "points"),
    *("fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight"),
}


def render_drawing(page: Mapping[str, Any], folders: Sequence[Path]) -> str:
    """Return the drawing of `page`: the template `NAME.svg.j2`, where `page["template"]` is NAME.

    Raises `TemplateProblem`, also where there is more in it than shapes and text.
    """
    drawing = run_template(f"{page['template']}.svg.j2", page, folders, "screen").strip()
    if (wrong := _first_that_is_no_shape(drawing)) is not None:
        raise TemplateProblem(f"Skabelonen {page['template']}.svg.j2 må kun tegne former og tekst, ikke »{wrong}«.")
    return f"{drawing}\n"


def _first_that_is_no_shape(drawing: str) -> str | None:
    """Return the name of the first element or attribute that is not allowed; None where there is none."""
    for sign in ("<!", "<?"):  # declarations, comments and instructions: no drawing needs them
        if sign in drawing:
            return sign
    try:
        root = ET.fromstring(drawing)  # noqa: S314 (without declarations there are no entities)
    except ET.ParseError:
        return "ugyldig XML"
    for element in root.iter():
        if element.tag not in _ELEMENTS:
            return element.tag.removeprefix(_NAMESPACE)
        for name, value in element.attrib.items():
            if name not in _ATTRIBUTES or "url(" in value.lower():
                return name
    return None
