"""Pages of a statement, made by the PDF library. Loaded only when something is printed."""

from desktop.services.statements import Pages
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.render import render


def print_pages(pages: Pages) -> bytes:
    """Return the PDF of `pages`, in the language they ask for."""
    imported = pages.imported
    facts = StatementFacts(
        interviewer=pages.interviewer,
        signer=pages.signer,
        bundle_id=imported.bundle_id if imported else "",
        manifest_sha512=imported.manifest_sha512 if imported else "",
        claimed_at=imported.claimed_at if imported else "",
        verified=imported is not None,
    )
    labels = table("statement", pages.language)
    return render(compose(pages.testimony, pages.custody, pages.attachments, facts, labels))
