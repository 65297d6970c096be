"""Questions by which rows and signed events are held against each other."""

EVENT = (
    "WITH event AS (SELECT subject, at, act, json_extract(told, '$.bundle') AS bundle,"
    " json_extract(told, '$.manifest_sha512') AS digest,"
    " json_extract(told, '$.signer') AS signer, json_extract(told, '$.type') AS type, told"
    " FROM (SELECT subject, at, act, iif(json_valid(CAST(facts AS TEXT)),"
    " CAST(facts AS TEXT), '{}') AS told FROM custody)) "
)
"""The events with those of their facts that rows repeat."""
TWINS = (
    (
        "SELECT body_sha512, CAST(number AS TEXT), accepted_at FROM roster",
        (
            "SELECT json_extract(told, '$.body_sha512'), json_extract(told, '$.number'), at"
            " FROM event WHERE act = 'roster_accepted'"
        ),
    ),
    (
        (
            "SELECT bundle_id, manifest_sha512, signer, type, coalesce(testimony, ''),"
            " received_at FROM received WHERE type <> 'roster'"
        ),
        (
            "SELECT bundle, digest, signer, type, subject, at FROM event"
            " WHERE act IN ('imported', 'letter_received')"
        ),
    ),
    (
        (
            "SELECT bundle_id, manifest_sha512, CAST(size_bytes AS TEXT), testimony,"
            " sealed_at FROM outbox WHERE type = 'testimony'"
        ),
        (
            "SELECT bundle, digest, json_extract(told, '$.bytes'), subject, at FROM event"
            " WHERE act = 'sealed'"
        ),
    ),
    (
        (
            "SELECT bundle_id, type, iif(type = 'receipt', '', coalesce(testimony, '')),"
            " sealed_at FROM outbox WHERE type <> 'testimony'"
        ),
        (
            "SELECT bundle, coalesce(type, 'disclosure'),"
            " iif(type = 'receipt', '', subject), at FROM event"
            " WHERE act IN ('letter_sealed', 'disclosed')"
        ),
    ),
    (
        "SELECT bundle_id, let_go_at FROM outbox WHERE let_go_at <> ''",
        "SELECT bundle, at FROM event WHERE act = 'let_go'",
    ),
    (
        "SELECT bundle_id, testimony FROM withdrawn",
        "SELECT id, testimony FROM letter WHERE type = 'withdrawal' AND state <> 'draft'",
    ),
    (
        "SELECT id, type, coalesce(testimony, '') FROM letter WHERE state = 'sealed'",
        (
            "SELECT bundle, coalesce(type, 'disclosure'), subject FROM event"
            " WHERE act IN ('letter_sealed', 'disclosed') AND type IS NOT 'roster'"
        ),
    ),
    (
        (
            "SELECT at, type, party, coalesce(testimony, ''), manifest_sha512 FROM letter"
            " WHERE state = 'received'"
        ),
        (
            "SELECT at, type, signer, subject, digest FROM event"
            " WHERE act = 'letter_received' AND type <> 'roster'"
        ),
    ),
    (
        "SELECT id FROM testimony",
        "SELECT subject FROM event WHERE act IN ('created', 'imported')",
    ),
    (
        "SELECT id, signer || sealed_at FROM testimony WHERE state IN ('sealed', 'kept')",
        "SELECT subject, at FROM event WHERE act = 'sealed'",
    ),
    (
        "SELECT id, signer, sealed_at FROM testimony WHERE state = 'received'",
        "SELECT testimony, signer, claimed_at FROM received WHERE type = 'testimony'",
    ),
    (
        (
            "SELECT id FROM testimony WHERE state <> 'sealed'"
            " AND no NOT IN (SELECT testimony FROM destroyed)"
        ),
        "SELECT id FROM testimony JOIN content_key ON testimony = no",
    ),
    (
        "SELECT id, at FROM destroyed JOIN testimony ON no = testimony",
        "SELECT subject, at FROM event WHERE act = 'discarded'",
    ),
    (
        "SELECT id FROM letter WHERE NOT forgotten",
        "SELECT id FROM letter JOIN letter_key ON letter = no",
    ),
    (
        (
            "SELECT bundle_id, kept_at, moment, stamp.root FROM stamp"
            " JOIN (SELECT bundle_id, signature_sha512 FROM outbox"
            " UNION SELECT bundle_id, signature_sha512"
            " FROM received) USING (signature_sha512)"
        ),
        (
            "SELECT bundle, at, json_extract(told, '$.stamped_at'),"
            " json_extract(told, '$.root') FROM event WHERE act = 'timestamped'"
        ),
    ),
)
"""Two questions each, whose answers are the same in a sound vault."""
BACKED = (
    (
        "SELECT id FROM testimony WHERE state IN ('open', 'ready')",
        "SELECT id FROM testimony WHERE signer = '' AND sealed_at = ''",
    ),
    (
        "SELECT id FROM letter WHERE manifest_sha512 <> ''",
        "SELECT id FROM letter WHERE state = 'received'",
    ),
    (
        "SELECT fingerprint, added_at, recipient_class FROM contact",
        (
            "SELECT json_extract(told, '$.fingerprint'), at,"
            " json_extract(told, '$.recipient_class') FROM event"
            " WHERE act = 'contact_added'"
        ),
    ),
    (
        (
            "SELECT fingerprint, verified_at, verified_how FROM contact"
            " WHERE verified_at <> '' OR verified_how <> ''"
        ),
        (
            "SELECT json_extract(told, '$.fingerprint'), at, json_extract(told, '$.how')"
            " FROM event WHERE act = 'contact_verified'"
        ),
    ),
    (
        "SELECT bundle_id, sequence FROM outbox",
        "SELECT bundle_id, row_number() OVER (ORDER BY sequence) FROM outbox",
    ),
    (
        "SELECT body_sha512, organisation, number, compared_at FROM roster",
        (
            "SELECT body_sha512, json_extract(CAST(value AS TEXT), '$.organisation'),"
            " json_extract(CAST(value AS TEXT), '$.number'),"
            " iif(row_number() OVER (ORDER BY no) = 1, accepted_at, '') FROM roster"
        ),
    ),
    (
        "SELECT bundle_id, receipt_at FROM outbox WHERE receipt_at <> ''",
        "SELECT bundle, at FROM event WHERE act = 'receipt'",
    ),
    (
        "SELECT bundle_id, signer, at FROM outbox_answer",
        "SELECT bundle, signer, at FROM event WHERE act = 'receipt'",
    ),
    (
        "SELECT bundle_id, handed_over_at FROM outbox WHERE handed_over_at <> ''",
        "SELECT bundle, at FROM event WHERE act = 'handed_over'",
    ),
    (
        "SELECT id, receipt_at FROM testimony WHERE receipt_at <> ''",
        "SELECT subject, at FROM event WHERE act = 'receipt'",
    ),
)
"""Two questions each: what the first answers, the second answers too."""
