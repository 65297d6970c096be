"""A testimony becomes a statement: every sentence that a court will read, in its order.

Nothing is claimed that was not recorded: a sentence about consent or read-back stands only
where the answer was yes, and an unfinished testimony is a draft that says so on every page
and leaves no line to sign on.
"""

import hashlib

from desktop.domain.codec import encode_testimony
from desktop.domain.custody import CustodyEvent
from desktop.domain.evidence import Attachment
from desktop.domain.people import PresentAs
from desktop.domain.testimony import ReadBackMethod, Testimony
from exports.statement import agreed, body, certificates, opening, proof, translated
from exports.statement.in_lines import in_lines, named_in_lines
from exports.statement.model import (
    Block,
    Cover,
    Fact,
    Labels,
    Margins,
    Numbered,
    Section,
    Small,
    Statement,
    StatementFacts,
    Table,
    Text,
)
from exports.statement.wording import grouped, in_language, language_name, time_text

SHORT_HASH_DIGITS = 16
CORRECTION_COLUMNS = ("paragraph", "before", "after")


def compose(
    testimony: Testimony,
    custody: tuple[CustodyEvent, ...],
    attachments: tuple[Attachment, ...],
    facts: StatementFacts,
    labels: Labels,
) -> Statement:
    """Return the statement of a testimony.

    Args:
        testimony: As it stands in the vault or came in a verified bundle.
        custody: The events to print, in their order.
        attachments: The annexes, in their order.
        facts: What is known of the sealed file.
        labels: The table ``statement`` in the language of the document; where there are
            marks on the body, that of ``body`` as well, each key after ``body.``.
    """
    draft = draft_mark(testimony, labels)
    digest = (
        facts.manifest_sha512 or hashlib.sha512(encode_testimony(testimony)).hexdigest()
    )
    testimony = in_lines(testimony, labels)
    attachments = named_in_lines(attachments, labels)
    return Statement(
        name=testimony.code,
        language=labels["lang"],
        draft=draft,
        practice=labels["practice"] if facts.practice else "",
        cover=_cover(testimony, attachments, facts, labels),
        sections=(
            opening.section(testimony, facts.taken_back, labels),
            _account(testimony, facts, labels),
            *body.sections(testimony, attachments, labels),
            _read_back(testimony, labels),
            certificates.witness(testimony, draft, labels),
            *(() if draft else certificates.interpreters(testimony, labels)),
            *(() if draft else certificates.translators(testimony, facts, labels)),
            *(() if draft else certificates.interviewers(testimony, facts, labels)),
            proof.annexes(attachments, labels),
            proof.custody(custody, labels),
            proof.integrity(facts, digest, labels),
        ),
        margins=_margins(testimony, facts, digest, labels),
    )


def _record_hash(testimony: Testimony) -> str:
    return hashlib.sha512(encode_testimony(testimony)).hexdigest()


def draft_mark(testimony: Testimony, labels: Labels) -> str:
    """Return what makes a testimony a draft, as a mark; empty if nothing does."""
    if testimony.read_back.method is ReadBackMethod.NOT_DONE:
        return labels["draft.not_read_back"]
    if not testimony.read_back.confirmed:
        return labels["draft.not_confirmed"]
    if not testimony.closing.closed_at:
        return labels["draft.not_closed"]
    return ""


def _cover(
    testimony: Testimony,
    attachments: tuple[Attachment, ...],
    facts: StatementFacts,
    labels: Labels,
) -> Cover:
    closed = testimony.closing.closed_at
    rows = [
        ("cover.revision", str(testimony.revision)),
        ("cover.classification", labels["classification"]),
        ("cover.given_for", agreed.given_for(facts.given_for, labels)),
        ("cover.made_for", agreed.made_for(facts.reader, facts.purposes, labels)),
        ("cover.variant", _variant(facts, labels)),
        ("cover.started", time_text(testimony.started_at, labels)),
        (
            "cover.closed",
            time_text(closed, labels) if closed else labels["cover.not_closed"],
        ),
        ("cover.place", testimony.place or labels["unknown"]),
        ("cover.spoken", language_name(testimony.spoken_language, labels)),
        ("cover.written", language_name(testimony.written_language, labels)),
        *([translated.cover_row(testimony, labels)] if facts.translated else []),
        ("cover.present", _present(testimony, labels)),
        ("cover.interviewer", _codes(testimony, PresentAs.INTERVIEWER, facts.interviewer)),
        ("cover.interpreter", _codes(testimony, PresentAs.INTERPRETER, "")),
        ("cover.annexes", str(len(attachments)) if attachments else labels["none"]),
    ]
    return Cover(
        organisation=facts.organisation,
        title=labels["title"],
        code=f"{labels['cover.case']} {testimony.code}",
        rows=tuple(Fact(labels[label], value) for label, value in rows if value),
        pages_label=labels["cover.pages"],
        handling_title=labels["handling.title"],
        handling=labels["handling"],
    )


def _variant(facts: StatementFacts, labels: Labels) -> str:
    return (
        f"{labels[f'variant.{facts.variant}']}: {labels[f'variant_note.{facts.variant}']}"
    )


def _present(testimony: Testimony, labels: Labels) -> str:
    return (
        "\n".join(
            f"{labels[f'present_as.{person.present_as}']} \u2013 {person.code}"
            if person.code
            else labels[f"present_as.{person.present_as}"]
            for person in testimony.present
        )
        or labels["unknown"]
    )


def _codes(testimony: Testimony, present_as: PresentAs, otherwise: str) -> str:
    codes = (each.code for each in testimony.present if each.present_as is present_as)
    return ", ".join(code for code in codes if code) or otherwise


def _account(testimony: Testimony, facts: StatementFacts, labels: Labels) -> Section:
    if facts.translated:
        return translated.account(testimony, facts.withdrawn, labels)
    without = dict.fromkeys(facts.withdrawn, labels["paragraph.withdrawn"])
    blocks: tuple[Block, ...] = tuple(
        Numbered(
            number,
            without.get(number, text if text.strip() else labels["paragraph.empty"]),
        )
        for number, text in enumerate(testimony.paragraphs, start=1)
    )
    if not blocks:
        return Section(labels["section.account"], (Small(labels["account.empty"]),))
    end = Small(labels["account.end"].format(count=len(blocks)))
    return Section(labels["section.account"], (*blocks, end))


def _read_back(testimony: Testimony, labels: Labels) -> Section:
    done = testimony.read_back
    sentences = [
        labels[f"read_back.{done.method}"].format(
            language=in_language(done.language or testimony.written_language, labels)
        )
    ]
    if done.confirmed:
        at = time_text(done.confirmed_at, labels)
        sentences.append(labels["read_back.confirmed"].format(time=at))
    elif done.method is not ReadBackMethod.NOT_DONE:
        sentences.append(labels["read_back.unconfirmed"])
    return Section(
        labels["section.read_back"],
        (Text(" ".join(sentences)), *_corrections(testimony, labels)),
    )


def _corrections(testimony: Testimony, labels: Labels) -> tuple[Block, ...]:
    done = testimony.read_back
    if done.corrections:
        return (
            Text(labels["read_back.corrections"]),
            Table(
                columns=tuple(
                    labels[f"corrections.{name}"]
                    for name in ("paragraph", "before", "after")
                ),
                shares=(0.12, 0.44, 0.44),
                rows=tuple(
                    (str(each.paragraph), each.before or "\u2014", each.after or "\u2014")
                    for each in done.corrections
                ),
            ),
        )
    if done.method is ReadBackMethod.NOT_DONE:
        return ()
    return (Text(labels["read_back.no_corrections"]),)


def _margins(
    testimony: Testimony, facts: StatementFacts, digest: str, labels: Labels
) -> Margins:
    revision = labels["page.revision"].format(revision=testimony.revision)
    short = " ".join(grouped(digest[:SHORT_HASH_DIGITS], 4))
    return Margins(
        classification=labels["practice" if facts.practice else "classification"],
        variant=labels[f"variant.{facts.variant}"],
        identity=f"{testimony.code} \u00b7 {revision}",
        hash=labels["page.hash"].format(hash=short),
        number=labels["page.number"],
        initials=labels["page.initials"],
    )
