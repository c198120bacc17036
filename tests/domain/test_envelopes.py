"""Two sealed sides: who may do what when, and that nobody can tell what the other does."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.envelopes import Envelope, EnvelopeState, SideState, TimeOver
from bot.errors import Refusal
from bot.views import refusals

STEPS: dict[str, Callable[[Envelope, int], Envelope]] = {
    "write": Envelope.write,
    "seal": Envelope.seal,
    "change": Envelope.change,
    "withdraw": Envelope.withdraw,
    "discard": Envelope.discard,
    "open": lambda at, _: at.open(),
    "close": lambda at, _: at.close(),
}
envelopes = st.builds(
    Envelope,
    st.sampled_from(EnvelopeState),
    st.tuples(st.sampled_from(SideState), st.sampled_from(SideState)),
    st.booleans(),
)


@given(envelopes, st.sampled_from(sorted(STEPS)), st.integers(0, 1))
def test_a_step_changes_ones_own_side_alone_and_only_open_and_close_end_the_round(
    before: Envelope, step: str, who: int
) -> None:
    try:
        after = STEPS[step](before, who)
    except Refusal as error:
        assert refusals.words(error), "it says what has happened instead"
        return
    assert before.state is EnvelopeState.COLLECTING, "nothing is possible in a round that has opened or ended"
    if step in ("open", "close"):
        assert after.sides == before.sides
        assert after.state is (EnvelopeState.OPENED if step == "open" else EnvelopeState.CLOSED)
        assert step == "close" or before.both_sealed
    else:
        assert after.state is EnvelopeState.COLLECTING
        assert after.sides[1 - who] == before.sides[1 - who]
        assert not (before.over and after.sides[who] is SideState.SEALED), "nothing is sealed after the window"


@given(envelopes, st.sampled_from(sorted(STEPS)), st.integers(0, 1), st.sampled_from(SideState))
def test_what_one_may_do_and_what_comes_of_it_does_not_depend_on_the_other(
    before: Envelope, step: str, who: int, theirs: SideState
) -> None:
    assume(step not in ("open", "close"))
    sides = (before.sides[who], theirs)
    twin = Envelope(before.state, sides if who == 0 else (sides[1], sides[0]), before.over)

    def try_it(at: Envelope) -> SideState | type[Refusal]:
        try:
            return STEPS[step](at, who).sides[who]
        except Refusal as error:
            return type(error)

    assert try_it(before) == try_it(twin)


@given(envelopes, st.integers(0, 1))
def test_sealing_twice_is_sealing_once_and_what_is_sealed_can_be_taken_back_until_the_end(
    before: Envelope, who: int
) -> None:
    if before.state is not EnvelopeState.COLLECTING or before.sides[who] is SideState.EMPTY:
        return
    if not before.over:
        assert before.seal(who).seal(who) == before.seal(who)
        assert before.seal(who).change(who).sides[who] is SideState.DRAFT
    assert before.withdraw(who).sides[who] is SideState.DRAFT
    assert before.discard(who).sides[who] is SideState.EMPTY


def test_after_the_window_nothing_can_be_written_sealed_or_changed_but_it_can_be_taken_back() -> None:
    late = Envelope(sides=(SideState.SEALED, SideState.DRAFT), over=True)
    for step in (late.write, late.seal, late.change):
        with pytest.raises(TimeOver):
            step(1)
    assert late.withdraw(0).sides == (SideState.DRAFT, SideState.DRAFT)
