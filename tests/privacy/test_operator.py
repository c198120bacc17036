"""What an operator could see is compared where it was done: a pair and its mirror image leave the same lines in all."""

from collections.abc import Mapping, Sequence

from tests.privacy.history import Life
from tests.privacy.pen import BEGINS, DAY
from tests.privacy.seen import BY_ITSELF, Lived, Noted
from tests.privacy.twins import judge

FREE = Life(0, BEGINS, BEGINS + DAY, [], [], quiet=False)
LOW, HIGH = '{"event": "sealed", "rating": 1}', '{"event": "sealed", "rating": 5}'


def sealed(who: str, *log: str, grown: Mapping[str, float] | None = None) -> Noted:
    return Noted(BEGINS, who, "answer to pulses.seal", log, grown or {})


def lived(*noted: Noted, outbox: Sequence[str] = ()) -> Lived:
    return Lived({}, noted, {}, outbox, [], frozenset(), frozenset())


def found(here: Lived, there: Lived) -> bool:
    return bool(list(judge(FREE, here, there)))


def test_what_one_has_chosen_is_found_in_the_log_although_their_mirror_image_has_chosen_the_same() -> None:
    here, there = lived(sealed("ana", LOW), sealed("eva", HIGH)), lived(sealed("ana", HIGH), sealed("eva", LOW))

    assert set(here.log) == set(there.log)
    assert found(here, there)


def test_what_one_has_chosen_is_found_in_the_name_of_a_number() -> None:
    low, high = ({f"rapport_sealed_total{{rating={each}}}": 1.0} for each in (1, 5))
    here = lived(sealed("ana", grown=low), sealed("eva", grown=high))
    there = lived(sealed("ana", grown=high), sealed("eva", grown=low))

    assert found(here, there)


def test_what_two_have_chosen_is_found_where_the_bot_says_it_by_itself() -> None:
    here, there = (lived(Noted(BEGINS, "", BY_ITSELF, log, {})) for log in ((LOW, LOW, HIGH), (LOW, HIGH, HIGH)))

    assert set(here.log) == set(there.log)
    assert found(here, there)


def test_how_often_something_was_done_or_said_may_differ() -> None:
    once = lived(sealed("ana", LOW), Noted(BEGINS, "", BY_ITSELF, (LOW,), {}))
    twice = lived(sealed("ana", LOW), sealed("ana", LOW), Noted(BEGINS, "", BY_ITSELF, (LOW, LOW), {}))

    assert not found(once, twice)


def test_the_outbox_may_count_other_messages_and_say_nothing_else() -> None:
    here, there = (lived(outbox=[f"{number}  planned  visit  T0", *more]) for number, more in ((9, ()), (10, ())))
    leaking = lived(outbox=["10  planned  visit  T0", "412 characters"])

    assert not found(here, there)
    assert found(there, leaking)
