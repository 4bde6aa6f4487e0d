"""The widgets of the toy book: `from toy import Counter`."""


def __getattr__(name: str) -> type:
    """Return the widget class of an app."""
    if not name[0].isupper():
        raise AttributeError(f"module 'toy' has no attribute '{name}'")
    from toy.book import TOY  # noqa: PLC0415

    from widgets.engine.hosts.notebook import widget_class  # noqa: PLC0415

    return widget_class(TOY, name)
