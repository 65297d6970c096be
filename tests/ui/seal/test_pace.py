"""The pace of one long progress."""

from hypothesis import given
from hypothesis import strategies as st

from ui.seal.pace import Pace

STEPS = ("seal.write", "seal.verify", "hand_over.write", "hand_over.verify")


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_half_of_the_bytes_of_the_second_step_is_three_eighths_of_the_whole():
    pace = Pace(STEPS, Clock())
    assert pace.advance("seal.verify", 50, 100).share == 0.375


def test_time_left_is_not_said_before_it_can_be_known():
    clock = Clock()
    pace = Pace(STEPS, clock)
    pace.advance("seal.write", 0, 100)
    clock.now = 1.0
    assert pace.advance("seal.write", 50, 100).seconds_left is None
    clock.now = 4.0
    assert pace.advance("seal.write", 100, 100).seconds_left == 12.0


@given(
    st.lists(
        st.tuples(
            st.sampled_from((*STEPS, "seal.forget")),
            st.integers(0, 1 << 40),
            st.integers(0, 1 << 40),
        )
    )
)
def test_progress_never_goes_back_and_never_beyond_the_end(told):
    pace = Pace(STEPS, Clock())
    shares = [pace.advance(*each).share for each in told]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
