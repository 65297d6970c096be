"""The trip: three people, three vaults, two testimonies, from first start to receipt."""

import shutil
from pathlib import Path

from crypto.identity import new_identity
from desktop.demo import room
from desktop.demo.camera import take_picture
from desktop.demo.cast import Diary, People, Places
from desktop.demo.first_start import make_vault, unlock
from desktop.demo.hands import Stuck
from desktop.demo.interview import Interview
from desktop.demo.paper import print_paper
from desktop.demo.people import introduce, take_card
from desktop.demo.reading import (
    hear_and_see,
    open_particulars,
    read_case,
    receive,
    save_statement,
    write_receipts,
)
from desktop.demo.recording import record
from desktop.demo.screens import Screens
from desktop.demo.sealing import Wish, choose_on_shelf, seal, take_receipts
from desktop.demo.story import Story
from desktop.domain.consent import RecipientClass
from desktop.domain.people import UserRole
from desktop.services.exchange import Outcome
from ui.shelf.view import ShelfView

TAKEN = "2001:01:01 19:0{number}:00"
SPEECH = "speech.wav"
NEWSROOM = "Newsroom"


class Trip:
    """One trip. `go` may be called once."""

    def __init__(
        self,
        people: People,
        story: Story,
        places: Places,
        screens: Screens,
        diary: Diary,
    ) -> None:
        self._people = people
        self._story = story
        self._places = places
        self._screens = screens
        self._unseen = Screens(None, people.interviewer.hands)
        self._diary = diary
        self._has_sound = room.has_sound()

    def go(self) -> tuple[Path, Path]:
        """Make the whole trip; return the two sealed files on the stick.

        Raises:
            Stuck: Something that a person would have waited for did not come.
        """
        self._places.make()
        self._meet()
        bundles = self._testify(), self._testify_again()
        receipts = (*self._receive(bundles), *self._state(bundles[0]))
        self._end(receipts)
        return bundles

    def _meet(self) -> None:
        people, step = self._people, self._diary.step
        for seat in people.all():
            seen = self._screens if seat is people.interviewer else self._unseen
            with step(f"{seat.name} makes a vault"):
                make_vault(seat, seen)
                seen.take(seat.program, "shelf-empty")
                seat.stand_up()
        with step("They exchange cards and compare fingerprints"):
            cards = self._places.cards
            introduce(people.interviewer, people.coordinator, cards, self._screens)
            introduce(people.interviewer, people.lawyer, cards, self._unseen)
            self._meet_the_press()
        people.coordinator.leave()
        people.lawyer.leave()
        people.interviewer.sit_down()
        with step(f"{people.interviewer.name} locks and unlocks"):
            people.interviewer.lock()
            unlock(people.interviewer, self._screens)

    def _meet_the_press(self) -> None:
        """Add somebody verified to whom consent will not allow to seal."""
        card = new_identity(NEWSROOM, str(UserRole.COORDINATOR), "2001-01-01").card
        path = self._places.cards / "card-newsroom.txt"
        path.write_text(card.to_text(), encoding="utf-8")
        seat = self._people.interviewer
        seat.sit_down()
        take_card(seat, path, RecipientClass.MEDIA, card.fingerprint, self._unseen)
        self._screens.take(seat.program, "people")
        seat.stand_up()

    def _testify(self) -> Path:
        """The first testimony: everything, with the recording, sealed and forgotten."""
        seat, story, step = self._people.interviewer, self._story, self._diary.step
        with step("The person brings photos and a paper"):
            files = self._bring_evidence()
        with step("People and consent"):
            interview = Interview(seat, story, self._screens)
            interview.say_who_is_there()
            interview.say_who_they_are()
            interview.ask_for_consent(may_keep_copy=False)
        with step(f"The account, {len(story.paragraphs)} paragraphs, and a recording"):
            interview.write_account(self._record)
        with step("Evidence"):
            interview.add_evidence(files)
        with step("Read-back, correction, confirmation, close"):
            interview.read_back()
            interview.close()
            interview.go_on_to_seal()
        custodian = (self._people.coordinator.name,)
        wish = Wish(
            recipients=self._recipients(), stick=self._places.stick, custodians=custodian
        )
        with step("Sealed to post-quantum keys, forgotten here"):
            return seal(seat, wish, self._screens)

    def _testify_again(self) -> Path:
        """The same told again: sealed to X25519 keys, and a copy is kept."""
        seat, screens = self._people.interviewer, self._unseen
        with self._diary.step("The same told once more"):
            interview = Interview(seat, self._story, screens)
            interview.say_who_is_there()
            interview.say_who_they_are()
            interview.ask_for_consent(may_keep_copy=True)
            interview.write_account(lambda _interview: None)
            interview.add_evidence(self._bring_evidence())
            interview.read_back()
            interview.close()
            seat.hands.click_named(seat.program.window, "Back")
            seat.page(ShelfView)
            choose_on_shelf(seat, 0, self._screens)
        wish = Wish(
            recipients=self._recipients(),
            stick=self._places.stick,
            compatible=True,
            keep_copy=True,
        )
        with self._diary.step("Sealed to X25519 keys, a copy kept as allowed"):
            sealed = seal(seat, wish, screens)
        seat.leave()
        return sealed

    def _recipients(self) -> tuple[str, ...]:
        return self._people.coordinator.name, self._people.lawyer.name

    def _bring_evidence(self) -> tuple[Path, ...]:
        folder, story = self._places.evidence, self._story
        brought = []
        for number, name in enumerate(story.photos, start=1):
            if not (folder / name).exists():
                take_picture(folder / name, number, TAKEN.format(number=number))
            brought.append(folder / name)
        print_paper(folder / story.paper, story.document, story.note)
        brought.append(folder / story.paper)
        if not self._has_sound:
            room.speak_to_file(folder / SPEECH, story.speech)
            brought.append(folder / SPEECH)
        return tuple(brought)

    def _record(self, interview: Interview) -> None:
        if not self._has_sound:
            self._diary.note("recording: not tried, no sound server; a file is added")
            return
        speech = self._places.evidence / SPEECH
        room.speak_to_file(speech, self._story.speech)
        record(self._people.interviewer, interview, speech)
        speech.unlink()

    def _receive(self, bundles: tuple[Path, Path]) -> tuple[Path, ...]:
        """The coordinator opens the stick, on which two copies went bad."""
        seat, stick = self._people.coordinator, self._places.stick
        _spoil(bundles[0], stick)
        seat.come_back()
        with self._diary.step(f"{seat.name} checks and imports, bad copies are refused"):
            found = receive(seat, stick, self._screens)
        if found != {Outcome.IMPORTED: 2, Outcome.REFUSED: 2}:
            raise Stuck("two good files imported, two bad ones refused")
        with self._diary.step("Receipts"):
            receipts = write_receipts(seat, stick, self._screens)
        with self._diary.step("The testimony is read, its evidence seen and heard"):
            case = read_case(seat, self._screens)
            open_particulars(seat, case, self._story.who.family_name, self._screens)
            hear_and_see(seat, case, self._screens, has_sound=self._has_sound)
        seat.stand_up()
        return receipts

    def _state(self, bundle: Path) -> tuple[Path, ...]:
        """The lawyer imports one of them, saves the statement, and gives a receipt too."""
        seat = self._people.lawyer
        folder = self._places.stick / "for-the-lawyer"
        folder.mkdir()
        shutil.copyfile(bundle, folder / bundle.name)
        seat.come_back()
        with self._diary.step(f"{seat.name} imports and saves the statement"):
            receive(seat, folder, self._unseen)
            receipts = write_receipts(seat, folder, self._unseen)
            case = read_case(seat, self._unseen)
            save_statement(seat, case, self._places.statement, self._screens)
        seat.leave()
        return receipts

    def _end(self, receipts: tuple[Path, ...]) -> None:
        """The interviewer takes the receipts in and looks at the shelf once more."""
        seat = self._people.interviewer
        seat.come_back()
        with self._diary.step(f"{seat.name} takes the receipts in"):
            take_receipts(seat, receipts, self._screens)
            seat.go("Shelf", ShelfView)
            self._screens.take(seat.program, "shelf-received")
            seat.hands.click_named(seat.program.window, "Help")
            self._screens.take(seat.program, "help")
            seat.hands.click_named(seat.program.window, "Help")


def _spoil(bundle: Path, stick: Path) -> None:
    """Put two bad copies beside a sealed file: one changed, one cut short."""
    raw = bytearray(bundle.read_bytes())
    (stick / "cut-short.age").write_bytes(raw[: len(raw) * 2 // 3])
    raw[len(raw) // 2] ^= 1
    (stick / "one-bit.age").write_bytes(raw)
