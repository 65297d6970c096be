"""An interview with everything around it: a vault thread, and stand-in services."""

from desktop.app.rooms import ROOMS
from tests.ui.evidence.fakes import FakeEvidence, FakeMicrophone, FakePlayer
from tests.ui.interview.fakes import FakeDesk, FakeHalfTyped, at_noon
from tests.ui.interview.stage import on_stage
from tests.ui.particulars.fakes import FakeWho
from ui.interview.desk import Interview
from ui.interview.taken import Taken
from ui.interview.tools import Tools
from ui.sight import Sight
from ui.widgets.status import StatusLine


class NoFiles:
    def ask_open_many(self, title, kinds=()):
        return ()


class Room:
    """An interview with everything around it."""

    def __init__(self, qtbot, theme, jobs, testimony, state):
        self.status = StatusLine()
        qtbot.addWidget(self.status)
        self.desk = FakeDesk(testimony)
        self.desk.state = state
        self.evidence = FakeEvidence()
        self.who = FakeWho()
        self.half_typed = FakeHalfTyped()
        self.microphone = FakeMicrophone()
        tools = Tools(
            theme=theme,
            status=self.status,
            files=NoFiles(),
            jobs=jobs,
            recording=self.desk,
            evidence=self.evidence,
            who=self.who,
            half_typed=self.half_typed,
            recorder=self.microphone,
            player=FakePlayer(),
            sight=Sight(),
            clock=at_noon,
        )
        taken = Taken(testimony=testimony, state=state, evidence=())
        self.interview = Interview(tools, taken, ROOMS)
        self.interview.begin()
        self.interview.listen()
        self.view = self.interview.view
        self.stage = on_stage(qtbot, self.view)
        self.view.entered.emit()
        self.jobs = jobs

    def settle(self):
        self.view.settle_now()
        self.jobs.flush()

    @property
    def saved(self):
        return self.status.words("saved")
