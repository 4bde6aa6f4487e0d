"""The course's widgets: `from widgets import CadenceLab`."""


def __getattr__(name: str) -> type:
    """Return the widget class of an app: `CadenceLab` is `apps/cadence_lab`."""
    if not name[0].isupper():
        raise AttributeError(f"module 'widgets' has no attribute '{name}'")
    # Only notebooks need ipywidgets.
    from widgets.book.course import COURSE  # noqa: PLC0415
    from widgets.engine.hosts.notebook import widget_class  # noqa: PLC0415

    return widget_class(COURSE, name)
