from PySide6.QtWidgets import QProxyStyle, QStyle

from app.look.motion import LONGEST, duration, motion_wanted


class Moving(QProxyStyle):
    def __init__(self, milliseconds):
        super().__init__("fusion")
        self.milliseconds = milliseconds

    def styleHint(self, hint, option=None, widget=None, returnData=None):  # noqa: N802, N803
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self.milliseconds
        return super().styleHint(hint, option, widget, returnData)


class App:
    """Stands in for an application with a style of its own."""

    def __init__(self, qapp, milliseconds):
        self.qapp = qapp
        self.worn = Moving(milliseconds)

    def style(self):
        return self.worn

    def styleHints(self):  # noqa: N802
        return self.qapp.styleHints()


def test_things_move_shortly_where_the_system_lets_them(qapp):
    app = App(qapp, 200)
    assert motion_wanted(app)
    assert duration(app) == LONGEST
    assert duration(app, 80) == 80
    assert duration(app, 1000) == LONGEST


def test_nothing_moves_where_the_system_turned_it_off(qapp):
    app = App(qapp, 0)
    assert not motion_wanted(app)
    assert duration(app, 80) == 0


def test_nothing_moves_where_the_system_asks_for_less(qapp):
    class Hints:
        def accessibility(self):
            return self

        def motionPreference(self):  # noqa: N802
            return "MotionPreference.ReducedMotion"

    app = App(qapp, 200)
    app.styleHints = Hints
    assert not motion_wanted(app)
