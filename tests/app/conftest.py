import pytest

from app.keyboard import Keyboard


@pytest.fixture(scope="session")
def keyboard(qapp):
    """What stands before every window of the program and hears its keys first."""
    return Keyboard(qapp)
