"""In which language the words were read: the one that fits the way, until it is chosen."""

from dataclasses import replace

from desktop.domain.testimony import ReadBack, ReadBackMethod
from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase

ALOUD, INTERPRETED = ReadBackMethod.READ_ALOUD, ReadBackMethod.INTERPRETED
TOLD = replace(
    complete(),
    spoken_language="be",
    written_language="ru",
    read_back=ReadBack(),
)


def read_page(here):
    here.view.phase_asked.emit(Phase.READ_BACK)
    return here.view.pages[Phase.READ_BACK]


def choose(here, choice, code):
    choice.show_code(str(code))
    choice.activated.emit(choice.currentIndex())
    here.jobs.flush()


def test_an_interpreter_reads_in_the_language_in_which_they_spoke(room):
    here = room(TOLD)
    page = read_page(here)
    assert page.language.code == "ru"
    choose(here, page.method, INTERPRETED)
    assert page.language.code == "be"
    assert here.desk.kept.read_back.language == "be"
    choose(here, page.method, ALOUD)
    assert page.language.code == "ru"
    assert here.desk.kept.read_back.language == "ru"


def test_a_language_that_was_chosen_stays_whatever_the_way(room):
    here = room(TOLD)
    page = read_page(here)
    choose(here, page.language, "ru")
    choose(here, page.method, INTERPRETED)
    assert here.desk.kept.read_back.language == "ru"
    choose(here, page.language, "pl")
    choose(here, page.method, ALOUD)
    assert here.desk.kept.read_back.language == "pl"


def test_a_language_that_was_noted_before_stays_when_the_page_is_opened_again(room):
    read = ReadBack(method=ALOUD, language="pl")
    here = room(replace(TOLD, read_back=read))
    page = read_page(here)
    assert page.language.code == "pl"
    choose(here, page.method, INTERPRETED)
    assert here.desk.kept.read_back.language == "pl"


def test_what_an_interpreter_read_begins_with_the_spoken_language(room):
    here = room(replace(TOLD, read_back=ReadBack(method=INTERPRETED)))
    assert read_page(here).language.code == "be"


def test_where_no_language_was_spoken_yet_it_is_the_written_one(room):
    here = room(replace(TOLD, spoken_language=""))
    page = read_page(here)
    choose(here, page.method, INTERPRETED)
    assert page.language.code == "ru"
