"""The panels of the page of the organisation, made a few in each turn of the window."""

from dataclasses import dataclass

from ui.later import Later, Pieces
from ui.organisation.compare import ComparePanel
from ui.organisation.draft import DraftPanel
from ui.organisation.member import MemberPanel
from ui.organisation.member_forms import MemberFormPanel, RevokeFormPanel
from ui.organisation.overview import EmptyPanel, OverviewPanel
from ui.organisation.root_form import RootFormPanel
from ui.organisation.send import SendPanel
from ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Panels:
    """All of them; one is shown at a time."""

    empty: EmptyPanel
    overview: OverviewPanel
    draft: DraftPanel
    compare: ComparePanel
    member: MemberPanel
    member_form: MemberFormPanel
    revoke_form: RevokeFormPanel
    root_form: RootFormPanel
    send: SendPanel


def in_pieces(theme: Theme) -> Pieces[Panels]:
    """Make them, none of whose makings takes long."""
    empty, overview = EmptyPanel(theme), OverviewPanel(theme)
    yield
    draft, compare = DraftPanel(theme), ComparePanel(theme)
    yield
    member, member_form = MemberPanel(theme), MemberFormPanel(theme)
    yield
    revoke_form, root_form = RevokeFormPanel(theme), RootFormPanel(theme)
    send = SendPanel(theme)
    yield
    return Panels(
        empty=empty,
        overview=overview,
        draft=draft,
        compare=compare,
        member=member,
        member_form=member_form,
        revoke_form=revoke_form,
        root_form=root_form,
        send=send,
    )


def at_once(theme: Theme) -> Panels:
    """Make all of them in one turn."""
    made: Later[Panels] = Later(lambda: in_pieces(theme))
    return made()
