"""A long interview typed, coded, sealed and imported through the real windows, by keyboard.

Nothing is clicked, and no widget is told anything but keys. What the second desk has is
compared with what the first one had, field by field.
"""

from collections import Counter
from dataclasses import dataclass

import pytest
from PIL import Image

from desktop.demo import room
from desktop.demo.hands import Hands
from desktop.demo.seat import Seat
from desktop.domain.body import View
from desktop.domain.coding import FactKind
from desktop.domain.conduct import EndedHow
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.evidence import AttachmentKind
from desktop.domain.people import UserRole
from desktop.domain.permissions import Purpose
from desktop.domain.preparing import FirstAccount
from desktop.domain.testimony import State, Testimony
from tests.domain.walking import differences, fields_of, filled
from tests.services.desks import PASSPHRASE, introduce, new_desk, session
from tests.trips.keyboard import Keyboard
from tests.trips.typed_interview import TypedInterview, import_from, unlock
from tests.trips.typed_story import CORRECTED, CORRECTED_AT, FACTS, PARAGRAPHS, QUESTIONS

pytestmark = [
    pytest.mark.audio,
    pytest.mark.skipif(not room.has_sound(), reason="there is no microphone"),
]
UNSAID = {
    # What takes the place of an account, and so is never beside one.
    *fields_of(FirstAccount),
    "Conduct.first_account",
    "Conduct.mode",
    # No item was taken out of the register again.
    "NumbersGiven.items",
    # A translation of some paragraphs cannot be certified, and none was left out.
    "Translation.certified_at",
}
"""What this interview says nothing in."""


@dataclass
class Trip:
    """What there was at the first desk before it was sealed, and at the second after."""

    told: Testimony
    arrived: Testimony
    evidence: tuple
    evidence_arrived: tuple
    who: object
    who_arrived: object
    state: State


class Desk:
    """A vault behind a window."""

    def __init__(self, seat):
        self.seat = seat

    def ask(self, question):
        """Return what the services of the open vault say, on its thread."""
        said = []
        desk = self.seat.pages.desk
        self.seat.program.jobs.run(
            lambda _progress: question(desk), said.append, self.seat.hands.note_fault
        )
        self.seat.settle()
        return said[0]

    def evidence(self, testimony):
        """Return each attachment with its bytes."""

        def read(desk):
            found = []
            for each in desk.evidence.of(testimony):
                with desk.evidence.open(each.id) as stream:
                    found.append((each, stream.read()))
            return tuple(found)

        return self.ask(read)


@pytest.fixture(scope="module")
def hands(qapp):
    hands = Hands(qapp)
    yield hands
    hands.let_go()


def brought(folder):
    """What the person brought along."""
    Image.new("RGB", (64, 48), "tan").save(folder / "photo.jpg")
    (folder / "paper.pdf").write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 40)
    return folder / "photo.jpg", folder / "paper.pdf"


@pytest.fixture(scope="module")
def trip(qapp, hands, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trip")
    field = new_desk(folder / "field", "Heron")
    office = new_desk(folder / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, office)
    field.vault.close()
    office.vault.close()
    stick = folder / "stick"
    stick.mkdir()

    seat = Seat("Heron", UserRole.INTERVIEWER, hands, qapp, session(folder / "field"))
    seat.program.begin()
    keys = Keyboard(seat)
    unlock(seat, keys, PASSPHRASE)
    interview = TypedInterview(seat, keys, brought(folder))
    interview.go()
    desk, which = Desk(seat), interview.id
    told = desk.ask(lambda it: it.recording.load(which))
    evidence = desk.evidence(which)
    who = desk.ask(lambda it: it.who.load(which))
    interview.seal("Lighthouse", stick)
    state = desk.ask(lambda it: it.recording.row(which).state)
    seat.leave()

    seat = Seat("Lighthouse", UserRole.COORDINATOR, hands, qapp, session(folder / "office"))
    seat.program.begin()
    other = Keyboard(seat)
    unlock(seat, other, PASSPHRASE)
    import_from(seat, other, stick)
    desk = Desk(seat)
    made = Trip(
        told=told,
        arrived=desk.ask(lambda it: it.recording.load(which)),
        evidence=evidence,
        evidence_arrived=desk.evidence(which),
        who=who,
        who_arrived=desk.ask(
            lambda it: it.who.open_as_custodian(which, it.who.envelopes(which)[0].bundle)
        ),
        state=state,
    )
    seat.leave()
    return made


def test_every_field_arrives_as_it_was(trip):
    assert differences(trip.arrived, trip.told) == []
    assert trip.arrived == trip.told


def test_almost_every_field_was_said_something_in(trip):
    assert set(fields_of(Testimony)) - filled(trip.told) == UNSAID


def test_every_word_stands_where_it_was_typed(trip):
    typed = list(PARAGRAPHS)
    typed[CORRECTED_AT - 1] = CORRECTED
    assert trip.arrived.paragraphs == tuple(typed)
    (correction,) = trip.arrived.read_back.corrections
    assert (correction.paragraph, correction.after) == (CORRECTED_AT, CORRECTED)
    assert correction.acknowledged_at
    assert trip.arrived.read_back.confirmed


def test_every_fact_stands_on_its_words(trip):
    coding, paragraphs = trip.arrived.coding, trip.told.paragraphs
    words = [
        paragraphs[each.span.paragraph - 1][each.span.start : each.span.end]
        for each in coding.facts
    ]
    assert words == [each.words for each in FACTS]
    assert {each.kind for each in coding.facts} == set(FactKind)
    assert len(coding.transfers) == 4


def test_the_breaks_questions_and_seconds_are_on_record(trip):
    conduct = trip.arrived.conduct
    stopped, last = conduct.sittings
    assert [bool(each.until) for each in stopped.pauses] == [True, True]
    assert stopped.ended_how is EndedHow.STOPPED
    assert stopped.note == "Somebody rang at the door."
    assert last.note == ""
    assert [each.words for each in conduct.questions] == [words for words, _ in QUESTIONS]
    recordings = {each.recording: each.at_ms for each in conduct.audio_marks}
    assert len(recordings) == 3
    assert all(recordings.values())


def test_the_body_has_its_pins(trip):
    assert Counter(each.view for each in trip.arrived.body) == Counter(
        {View.FRONT: 2, View.BACK: 2, View.HANDS: 1, View.FEET: 1}
    )
    assert trip.arrived.body[-1].pain_then == 10


def test_what_was_narrowed_stays_narrow(trip):
    more = trip.arrived.consent_more
    legal = RecipientClass.LEGAL_TEAM
    assert more.permission(Purpose.LEGAL_ADVICE, legal).answer is Answer.YES
    assert more.permission(Purpose.INVESTIGATION, legal).answer is Answer.NO
    assert dict(trip.arrived.consent.sharing)[RecipientClass.MEDIA] is Answer.NO


def test_every_piece_of_evidence_arrives_bit_by_bit(trip):
    assert trip.evidence_arrived == trip.evidence
    kinds = Counter(facts.kind for facts, _raw in trip.evidence)
    assert kinds[AttachmentKind.INTERVIEW_AUDIO] == 3
    assert all(
        raw.startswith(b"OggS")
        for facts, raw in trip.evidence
        if facts.kind is AttachmentKind.INTERVIEW_AUDIO
    )
    assert sum(kinds.values()) == 5


def test_who_it_is_arrives_for_the_custodian_alone(trip):
    assert trip.who_arrived.deponent == trip.who.deponent
    assert trip.who.deponent.given_names == "Ніхто"
    assert trip.state is State.SEALED
