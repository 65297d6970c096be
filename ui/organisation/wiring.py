"""Joins the page of the organisation with those who decide."""

from ui.organisation.presenter import OrganisationPresenter
from ui.organisation.view import OrganisationView


def connect_organisation(view: OrganisationView, presenter: OrganisationPresenter) -> None:
    """Let the presenter hear the view.

    The caller hears `view.inbox_asked`, `outbox_asked`, `key_asked` and
    `view.draft.pieces_asked`.
    """
    view.back_asked.connect(presenter.entered)
    view.draft_asked.connect(presenter.draft_opened)
    view.member_opened.connect(presenter.member_opened)
    view.member_left.connect(presenter.member_left)
    view.people_confirmed.connect(presenter.add_to_people)
    view.compare.typed.connect(presenter.digits_typed)
    view.foot.same.clicked.connect(presenter.same_digits)
    view.foot.begin.clicked.connect(presenter.next_asked)
    view.foot.sign.clicked.connect(presenter.sign_confirmed)
    view.foot.publish.clicked.connect(presenter.publish_asked)
    for button in (view.draft.discard_button, view.compare.discard_button):
        button.held.connect(presenter.discard_confirmed)
    _connect_changes(view, presenter)
    _connect_sending(view, presenter)


def _connect_changes(view: OrganisationView, presenter: OrganisationPresenter) -> None:
    forms = presenter.forms
    view.empty.found_button.clicked.connect(presenter.found_asked)
    view.draft.root_button.clicked.connect(presenter.root_asked)
    view.draft.add_button.clicked.connect(presenter.add_asked)
    view.member.change_button.clicked.connect(presenter.change_asked)
    view.member.revoke_button.clicked.connect(presenter.revoke_asked)
    view.member.take_back_button.clicked.connect(presenter.take_back_confirmed)
    view.member.drop_button.held.connect(presenter.drop_confirmed)
    view.card_chosen.connect(forms.card_chosen)
    view.root_confirmed.connect(forms.root_confirmed)
    view.member_confirmed.connect(forms.member_confirmed)
    view.revoke_confirmed.connect(forms.revoke_confirmed)


def _connect_sending(view: OrganisationView, presenter: OrganisationPresenter) -> None:
    view.draft.pass_button.clicked.connect(presenter.pass_on_asked)
    view.overview.send_button.clicked.connect(presenter.send_asked)
    view.send_confirmed.connect(presenter.sender.confirmed)
    view.send.progress.cancelled.connect(presenter.sender.cancel)
