"""What may still be noted once an interview is closed: what the interviewer observed."""

from dataclasses import replace

from desktop.domain.testimony import Testimony


def only_assessed(before: Testimony, after: Testimony) -> bool:
    """Say whether two revisions differ in nothing but the interviewer's assessment."""
    conduct = replace(after.conduct, assessment=before.conduct.assessment)
    return replace(after, conduct=conduct, revision=before.revision) == before
