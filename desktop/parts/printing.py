"""Pages of a statement, made by the PDF library. Loaded only when something is printed."""

from desktop.services.statements import Pages
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.render import render


def print_pages(pages: Pages) -> bytes:
    """Return the PDF of `pages`, in the language they ask for."""
    facts = StatementFacts(
        interviewer=pages.interviewer,
        signer=pages.signer,
        bundle_id=pages.bundle_id,
        manifest_sha512=pages.manifest_sha512,
        claimed_at=pages.claimed_at,
        verified=pages.verified,
        withdrawn=pages.withdrawn,
        translated=pages.translated,
        given_for=pages.given_for,
        practice=pages.practice,
        reader=pages.reader,
        purposes=pages.purposes,
        taken_back=pages.taken_back,
    )
    labels = {
        **table("statement", pages.language),
        **{f"body.{key}": word for key, word in table("body", pages.language).items()},
    }
    return render(compose(pages.testimony, pages.custody, pages.attachments, facts, labels))
