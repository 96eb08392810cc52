"""Documents to read: made here part by part, so that each can be wrong in its own way."""

import io
import zipfile
from collections.abc import Callable

import pytest

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.fixture
def word() -> Callable[..., bytes]:
    """A Word document with this in its body, and further parts."""

    def make(body: str, **parts: str | bytes) -> bytes:
        document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
        return zipped({"word/document.xml": document, **parts})

    return make


def zipped(parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


@pytest.fixture
def packed() -> Callable[..., bytes]:
    """A ZIP file of parts."""
    return zipped
