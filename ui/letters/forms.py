"""Which form a type of letter has."""

from collections.abc import Callable
from typing import TypeAlias

from desktop.domain.bundles import BundleType
from ui.letters.opinion_form import OpinionForm
from ui.letters.question_form import QuestionForm
from ui.letters.supplement_form import SupplementForm
from ui.letters.withdrawal_form import WithdrawalForm
from ui.theme import Theme

Form: TypeAlias = SupplementForm | WithdrawalForm | QuestionForm | OpinionForm


def form_of(theme: Theme, kind: BundleType, now: Callable[[], str]) -> Form:
    """Return the empty form for a type of letter that people write."""
    if kind is BundleType.SUPPLEMENT:
        return SupplementForm(theme)
    if kind is BundleType.WITHDRAWAL:
        return WithdrawalForm(theme, now)
    if kind is BundleType.OPINION:
        return OpinionForm(theme, now)
    return QuestionForm(theme)
