"""What follows once a testimony is handed over: trust, letters, copies, a time-stamp."""

from dataclasses import dataclass
from pathlib import Path

from desktop.demo import authority, letters
from desktop.demo.cast import Diary, People, Places
from desktop.demo.ceremony import NewKey, make_key
from desktop.demo.copying import make_copy, read_copy
from desktop.demo.first_start import make_vault
from desktop.demo.founding import (
    Founding,
    accept,
    accept_own,
    found,
    read_digits,
    sign_second,
)
from desktop.demo.people import introduce
from desktop.demo.post import Sent, bring
from desktop.demo.reading import write_receipts
from desktop.demo.screens import Screens
from desktop.demo.sealing import choose_on_shelf, codes_on_shelf
from desktop.demo.seat import Seat
from desktop.demo.stamping import stamp
from desktop.demo.story import Story
from desktop.domain.consent import RecipientClass
from ui.casefile.view import CasePage


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What came of it.

    Attributes:
        sent: Every kind of sealed file that was written, once.
        key: The key in pieces.
        paper: The words on each of its sheets.
        court: Folder with the files by which a court checks the time-stamp; None if no
            authority could be played.
    """

    sent: tuple[Sent, ...]
    key: NewKey
    paper: dict[int, tuple[str, ...]]
    court: Path | None


class Afterwards:
    """Goes on where the trip ended: the interviewer's window is open, the lawyer is out."""

    def __init__(
        self, people: People, story: Story, places: Places, screens: Screens, diary: Diary
    ) -> None:
        self._people = people
        self._story = story
        self._places = places
        self._screens = screens
        self._unseen = screens.nowhere()
        self._diary = diary
        self._code = ""

    def go(self) -> Aftermath:
        """Do all of it.

        Raises:
            Stuck: Something that a person would have waited for did not come.
        """
        people, step = self._people, self._diary.step
        people.interviewer.stand_up()
        people.lawyer.come_back()
        (self._code,) = codes_on_shelf(people.lawyer)
        people.lawyer.stand_up()
        with step(f"{people.coordinator.name} and {people.lawyer.name} exchange cards"):
            cards = self._places.cards
            introduce(people.coordinator, people.lawyer, cards, self._unseen)
        paper = self._make_key()
        roster = self._found()
        written = self._write_letters()
        sent = (roster, *written, self._copy(written))
        court = self._stamp()
        return Aftermath(sent=sent, key=self._key, paper=paper, court=court)

    @property
    def _key(self) -> NewKey:
        told = self._story.later
        return NewKey(name=told.key, holders=told.holders, folder=self._places.sheets)

    def _make_key(self) -> dict[int, tuple[str, ...]]:
        """The organisation gets a key that no computer keeps."""
        seat = self._people.coordinator
        seat.sit_down()
        with self._diary.step("A key in five pieces, rebuilt from three sheets"):
            paper = make_key(seat, self._key, self._screens)
        seat.stand_up()
        return paper

    def _found(self) -> Sent:
        """The organisation's first roster, until it is in force on three desks."""
        people, told, step = self._people, self._story.later, self._diary.step
        plan = Founding(
            name=told.organisation,
            key=told.key,
            founder=people.coordinator,
            second=people.lawyer,
            follower=people.interviewer,
            card=self._key.card,
            stick=self._places.stick / "roster",
        )
        with step(f"{plan.founder.name} prepares and signs the first roster"):
            plan.founder.sit_down()
            draft = found(plan, self._screens)
            digits = read_digits(plan.founder)
            plan.founder.stand_up()
        with step(f"{plan.second.name} adds the second signature"):
            plan.second.sit_down()
            roster = sign_second(plan, draft, digits, self._screens)
            plan.second.stand_up()
        with step("The roster is in force on three desks"):
            plan.founder.sit_down()
            accept_own(plan, roster, self._screens)
            digits = read_digits(plan.founder)
            plan.founder.stand_up()
            plan.follower.sit_down()
            accept(plan, roster, digits, self._screens)
            plan.follower.stand_up()
        return roster

    def _write_letters(self) -> tuple[Sent, ...]:
        """A question, its answer, a withdrawal, and the receipts for both."""
        people, told, step = self._people, self._story.later, self._diary.step
        asking, asked = people.coordinator, people.interviewer
        stick = self._places.stick / "letters"
        with step(f"{asking.name} asks"):
            case = self._open_case(asking)
            question = letters.ask(
                asking, asked, case, told.questions, stick, self._screens
            )
            asking.stand_up()
        with step(f"{asked.name} answers with a supplement"):
            asked.sit_down()
            spoken = self._story.spoken
            answer = letters.answer(asked, question, told, spoken, stick, self._screens)
        with step("The person takes a part of the consent back"):
            taken_back = letters.narrow(asked, asking, told, stick, self._screens)
            asked.stand_up()
        with step(f"{asking.name} reads both, and gives receipts"):
            asking.sit_down()
            letters.read(asking, (answer, taken_back), self._screens)
            receipts = write_receipts(asking, stick, self._unseen)
            self._open_case(asking)
            self._screens.take(asking.program, "casefile-narrowed")
            asking.stand_up()
            asked.sit_down()
            letters.take_receipts_in(asked, receipts, self._screens)
            asked.stand_up()
        receipt = Sent(name="receipt", path=receipts[0], by=asking, to=asked)
        return question, answer, taken_back, receipt

    def _copy(self, letters_sent: tuple[Sent, ...]) -> Sent:
        """The lawyer makes a redacted copy for a court, which opens it."""
        people, told = self._people, self._story.later
        maker, reader = people.lawyer, people.court
        with self._diary.step(f"{reader.name}, of a court, makes a vault"):
            make_vault(reader, self._unseen)
            reader.stand_up()
            cards, court = self._places.cards, RecipientClass.ICC
            introduce(maker, reader, cards, self._unseen, court)
        with self._diary.step(f"{maker.name} makes a redacted copy"):
            maker.sit_down()
            stick = self._places.stick / "letters"
            found = (each.path for each in letters_sent if each.name == letters.WITHDRAWAL)
            bring(maker, tuple(found), self._unseen)
            case = self._open_case(maker)
            self._screens.take(maker.program, "casefile-taken-back")
            maker.hands.click(case.redact)
            copy = make_copy(maker, reader, told, stick, self._screens)
            maker.stand_up()
        with self._diary.step(f"{reader.name} reads the copy"):
            reader.sit_down()
            read_copy(reader, copy, told, self._screens)
            reader.stand_up()
        return copy

    def _stamp(self) -> Path | None:
        """The coordinator lets an outside authority witness the testimony."""
        if not authority.is_there():
            self._diary.note("time-stamp: not tried, no openssl on this machine")
            return None
        seat = self._people.coordinator
        with self._diary.step("A time-stamp is asked for, answered, and verified"):
            clock = authority.Authority(self._places.cards.parent / "authority")
            case = self._open_case(seat)
            folders = (self._places.stick / "requests", self._places.court)
            court = stamp(seat, case, clock, folders, self._screens)
            seat.stand_up()
        return court

    def _open_case(self, seat: Seat) -> CasePage:
        """Read the testimony that the lawyer has too, from the shelf."""
        seat.sit_down()
        row = codes_on_shelf(seat).index(self._code)
        choose_on_shelf(seat, row, self._unseen)
        return seat.page(CasePage)
