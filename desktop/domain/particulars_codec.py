"""Particulars as JSON values and bytes, and back. See docs/format.md, section 10.

The bytes are filled up to a multiple of 8 KiB before they are encrypted, so that their
length does not tell a long name from a short one.
"""

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import VERSION, Fields, require_type
from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from desktop.domain.testimony import TestimonyId

BLOCK_BYTES = 8192
SALT_BYTES = 32
TYPE = "particulars"


def encode_particulars(particulars: Particulars, salt: bytes) -> bytes:
    """Return the canonical bytes of particulars, filled up to a multiple of 8,192.

    Args:
        particulars: Who is who.
        salt: 32 random bytes.
    """
    record = particulars_value(particulars)
    value: dict[str, Value] = {"padding": "", "record": record, "salt": salt.hex()}
    missing = -len(canonical.dumps(value)) % BLOCK_BYTES
    return canonical.dumps({**value, "padding": "0" * missing})


def decode_particulars(raw: bytes) -> Particulars:
    """Return the particulars that `raw` holds.

    Raises:
        MalformedRecord: The bytes are not particulars in their one form.
        NewerRecord: A newer version wrote them.
    """
    fields = Fields(canonical.loads(raw))
    padding = fields.text("padding")
    if len(raw) % BLOCK_BYTES or padding.strip("0") or len(padding) >= BLOCK_BYTES:
        raise MalformedRecord
    fields.hexed("salt", 2 * SALT_BYTES)
    record = fields.value("record")
    fields.done()
    return read_particulars_value(record)


def particulars_value(particulars: Particulars) -> dict[str, Value]:
    """Return particulars as a JSON value, with version and type."""
    deponent = particulars.deponent
    return {
        "version": VERSION,
        "type": TYPE,
        "testimony": particulars.testimony,
        "bundle": particulars.bundle,
        "deponent": {
            "family_name": deponent.family_name,
            "given_names": deponent.given_names,
            "other_names": deponent.other_names,
            "born_on": deponent.born_on,
            "nationality": deponent.nationality,
            "document": deponent.document,
            "address": deponent.address,
            "contact": deponent.contact,
            "safe_contact": deponent.safe_contact,
        },
        "others": [
            {"label": each.label, "name": each.name, "note": each.note}
            for each in particulars.others
        ],
    }


def read_particulars_value(value: Value) -> Particulars:
    """Return the particulars that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
        NewerRecord: A newer version wrote them.
    """
    fields = Fields(value)
    require_type(fields, TYPE)
    particulars = Particulars(
        testimony=TestimonyId(fields.hexed("testimony", 32)),
        bundle=fields.hexed("bundle", 32),
        deponent=_read_deponent(fields.object("deponent")),
        others=fields.rows("others", _read_named),
    )
    fields.done()
    return particulars


def _read_deponent(fields: Fields) -> Deponent:
    deponent = Deponent(
        family_name=fields.text("family_name"),
        given_names=fields.text("given_names"),
        other_names=fields.text("other_names"),
        born_on=fields.text("born_on"),
        nationality=fields.text("nationality"),
        document=fields.text("document"),
        address=fields.text("address"),
        contact=fields.text("contact"),
        safe_contact=fields.text("safe_contact"),
    )
    fields.done()
    return deponent


def _read_named(value: Value) -> NamedPerson:
    fields = Fields(value)
    person = NamedPerson(
        label=fields.text("label"), name=fields.text("name"), note=fields.text("note")
    )
    fields.done()
    return person
