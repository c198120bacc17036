"""What the two say of a meeting: asked once, once more where they disagree, and then it stands."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.domain.meeting_reports import ONE_SIDED_AFTER, MeetingSaid, Reports, ReportStanding

NOW = datetime(2026, 3, 6, 15, tzinfo=UTC)
MET, NOT = MeetingSaid.MET, MeetingSaid.NOT_HELD


def test_a_meeting_that_both_say_took_place_counts_from_then_on() -> None:
    once = Reports().say(0, MET, attempt=1, now=NOW)
    assert once.standing is ReportStanding.OPEN and once.counts_from == NOW + ONE_SIDED_AFTER
    both = once.say(1, MET, attempt=1, now=NOW + timedelta(hours=1))
    assert both.agreed_on is MET and both.counts_from == NOW + timedelta(hours=1)


def test_where_they_disagree_twice_it_counts_for_nothing() -> None:
    reports = Reports().say(0, MET, attempt=1, now=NOW).say(1, NOT, attempt=1, now=NOW)
    assert reports.standing is ReportStanding.AGAIN and reports.is_asked(0) and reports.is_asked(1)
    assert reports.counts_from is None
    again = reports.say(0, MET, attempt=2, now=NOW).say(1, NOT, attempt=2, now=NOW)
    assert again.standing is ReportStanding.NOT_AGREED and again.counts_from is None
    assert not again.is_asked(0) and not again.is_asked(1)


class TwoWhoSay(RuleBasedStateMachine):
    """Any presses, in any order, late ones too."""

    def __init__(self) -> None:
        super().__init__()
        self.reports, self.now = Reports(), NOW

    @rule(who=st.integers(0, 1), what=st.sampled_from(MeetingSaid), attempt=st.integers(1, 2), hours=st.integers(0, 9))
    def says(self, who: int, what: MeetingSaid, attempt: int, hours: int) -> None:
        self.now += timedelta(hours=hours)
        before = self.reports
        self.reports = before.say(who, what, attempt=attempt, now=self.now)
        if before.standing in (ReportStanding.AGREED, ReportStanding.NOT_AGREED) or attempt != before.attempt:
            assert self.reports == before, "settled is settled, and late is late"
        assert self.reports.say(who, what, attempt=attempt, now=self.now) == self.reports, "once more changes nothing"

    @invariant()
    def only_what_nobody_denies_counts(self) -> None:
        said = {each.what for each in (self.reports.of(0), self.reports.of(1)) if each}
        if self.reports.counts_from is not None:
            assert said == {MET}
        if self.reports.standing in (ReportStanding.AGAIN, ReportStanding.NOT_AGREED):
            assert self.reports.counts_from is None

    @invariant()
    def nobody_is_asked_what_they_have_said(self) -> None:
        answers = self.reports.first if self.reports.attempt == 1 else self.reports.second
        assert not any(self.reports.is_asked(who) for who in answers)


TestTwoWhoSay = TwoWhoSay.TestCase
