"""What several tests share."""

from collections.abc import Iterator

import pytest

from tests.engine import Engine


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """Give the engine the book ships, started once."""
    engine = Engine()
    yield engine
    engine.close()
