"""Says, one a line, which families names of every script are drawn in; run where no font is."""

import sys

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from app.look.typeface import font, load_scripts, load_typeface
from tests.facilitation.names_of_scripts import NAMES

app = QApplication(sys.argv)
load_typeface()
load_scripts()
for script, name in NAMES.items():
    layout = QTextLayout(name, font(30))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    families = sorted({run.rawFont().familyName().title() for run in runs})
    missing = any(0 in run.glyphIndexes() for run in runs)
    sys.stdout.write(f"{script}: {'missing' if missing else ', '.join(families)}\n")
