"""How tests say that a bundle is refused, and with which error."""

import pytest

from desktop.domain import canonical
from exports import errors
from tests.exports.bundle.samples import Forge, Kept, verify_bytes


def refused(folder, raw, error, **how):
    """Assert that `raw` is refused with exactly `error`, and return what the sink took."""
    sink = Kept()
    with pytest.raises(errors.ExportError) as caught:
        verify_bytes(folder, raw, sink=sink, **how)
    assert type(caught.value) is error
    return sink


def changed(name, change):
    """Return a forge whose member `name` was changed as JSON and signed again."""
    forge = Forge()
    value = canonical.loads(forge.members[name])
    change(value)
    forge.members[name] = canonical.dumps(value)
    return forge.agreed().signed()
