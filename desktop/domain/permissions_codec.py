"""Consent in full as a JSON value and back.

Read by form only: whether it can be is asked by `desktop.domain.sound`. See docs/format.md,
section 9.1.
"""

from collections.abc import Iterable

from desktop.domain.canonical import Value
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.evidence import AttachmentId
from desktop.domain.fields import Fields, read_rows, whole
from desktop.domain.permissions import (
    AfterDeath,
    FullConsent,
    IdentityLevel,
    Permission,
    Proof,
    ProofKind,
    Purpose,
    Recontact,
)


def full_consent_value(consent: FullConsent) -> dict[str, Value]:
    """Return consent in full as a JSON value."""
    return {
        "permissions": permissions_value(consent.permissions),
        "conditions": consent.conditions,
        "explained_by": consent.explained_by,
        "retention_until": consent.retention_until,
        "after_death": consent.after_death,
        "after_death_note": consent.after_death_note,
        "recontact": {
            "route": consent.recontact.route,
            "safe_words": consent.recontact.safe_words,
            "never_times": consent.recontact.never_times,
            "contact_person": consent.recontact.contact_person,
        },
        "intimate_topic": consent.intimate_topic,
        "body_map": consent.body_map,
        "interpreter_accepted": consent.interpreter_accepted,
        "proof": {
            "kind": consent.proof.kind,
            "attachment": consent.proof.attachment,
            "script_version": consent.proof.script_version,
        },
    }


def read_full_consent(value: Value) -> FullConsent:
    """Return consent in full, by form.

    Raises:
        MalformedRecord: A field is missing, extra or of another kind.
    """
    with whole(value) as fields:
        return FullConsent(
            permissions=read_permissions(fields.value("permissions")),
            conditions=fields.text("conditions"),
            explained_by=fields.text("explained_by"),
            retention_until=fields.text("retention_until"),
            after_death=fields.choice("after_death", AfterDeath),
            after_death_note=fields.text("after_death_note"),
            recontact=_read_recontact(fields.object("recontact")),
            intimate_topic=fields.choice("intimate_topic", Answer),
            body_map=fields.choice("body_map", Answer),
            interpreter_accepted=fields.choice("interpreter_accepted", Answer),
            proof=_read_proof(fields.object("proof")),
        )


def permissions_value(permissions: Iterable[Permission]) -> list[Value]:
    """Return permissions as a JSON value."""
    return list(map(_permission_value, permissions))


def read_permissions(value: Value) -> tuple[Permission, ...]:
    """Return permissions, by form.

    Raises:
        MalformedRecord: A field is missing, extra or of another kind.
    """
    return read_rows(value, _read_permission)


def _permission_value(permission: Permission) -> Value:
    return {
        "purpose": permission.purpose,
        "recipient": permission.recipient,
        "answer": permission.answer,
        "identity": permission.identity,
    }


def _read_permission(value: Value) -> Permission:
    with whole(value) as fields:
        return Permission(
            purpose=fields.choice("purpose", Purpose),
            recipient=fields.choice("recipient", RecipientClass),
            answer=fields.choice("answer", Answer),
            identity=fields.choice("identity", IdentityLevel),
        )


def _read_recontact(fields: Fields) -> Recontact:
    recontact = Recontact(
        route=fields.text("route"),
        safe_words=fields.text("safe_words"),
        never_times=fields.text("never_times"),
        contact_person=fields.text("contact_person"),
    )
    fields.done()
    return recontact


def _read_proof(fields: Fields) -> Proof:
    proof = Proof(
        kind=fields.choice("kind", ProofKind),
        attachment=AttachmentId(fields.text("attachment")),
        script_version=fields.text("script_version"),
    )
    fields.done()
    return proof
