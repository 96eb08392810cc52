"""How the minutes look in the note-taker's window: what Qt's rich text can show, in our colours."""

from __future__ import annotations

from app.look.palette import Palette, wash
from app.look.typeface import Scale
from facilitation.fonts import FAMILY


def preview_sheet(palette: Palette, scale: Scale) -> str:
    """Return a style sheet for pages of minutes, in the little of CSS that rich text knows."""
    ink, soft = palette.ink.name(), palette.ink_soft.name()
    line = wash(palette.accent, palette.paper_raised, 12).name()
    return f"""
body {{ font-family: "{FAMILY}"; font-size: {scale.body}px; color: {ink}; }}
h1 {{ font-size: {scale.large}px; margin-bottom: 4px; }}
h2 {{ font-size: {scale.large}px; margin-top: 22px; margin-bottom: 4px; }}
h3, h4, h5, h6 {{ font-size: {scale.body}px; margin-top: 16px; margin-bottom: 2px; }}
p, li, td {{ margin-bottom: 6px; }}
dt {{ color: {soft}; }}
dd {{ margin-left: 12px; margin-bottom: 4px; }}
.subtitle, .gap {{ color: {soft}; }}
.lines, .redline {{ background-color: {line}; }}
del {{ color: {palette.struck.name()}; text-decoration: line-through; }}
ins {{ color: {palette.inserted.name()}; text-decoration: underline; }}
a {{ color: {palette.focus.name()}; }}
th, td {{ padding: 2px 12px 2px 0; }}
th {{ text-align: left; color: {soft}; }}
"""
