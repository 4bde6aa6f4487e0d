"""The course's widgets: `from widgets import CadenceLab`."""


def __getattr__(name: str) -> type:
    """Give the widget class of an app: `CadenceLab` is `apps/cadence_lab`."""
    if not name[0].isupper():
        raise AttributeError(f"module 'widgets' has no attribute '{name}'")
    from widgets.host.jupyter import widget_class  # noqa: PLC0415  only notebooks need ipywidgets

    return widget_class(name)
