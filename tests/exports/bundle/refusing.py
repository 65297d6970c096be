"""How tests say that a bundle is refused, and with which error."""

import pytest

from exports import errors
from tests.exports.bundle.forge import Forge, verify_bytes
from tests.exports.bundle.samples import Kept


def refused(folder, raw, error, **how):
    """Assert that `raw` is refused with exactly `error`, and return what the sink took."""
    sink = Kept()
    with pytest.raises(errors.ExportError) as caught:
        verify_bytes(folder, raw, sink=sink, **how)
    assert type(caught.value) is error
    return sink


def changed(name, change, **asked):
    """Return a forge whose member `name` was changed as JSON and signed again."""
    forge = Forge(**asked)
    value = forge.json(name)
    change(value)
    return forge.put_json(name, value).agreed().signed()


def rewritten(name, change, **asked):
    """Return a forge whose record `name` was changed, cut anew and signed again."""
    forge = Forge(**asked)
    value = forge.value(name)
    change(value)
    return forge.put_value(name, value).committed().agreed().signed()
