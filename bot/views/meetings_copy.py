"""The meetings of a pair, as the copy that somebody takes away tells of them."""

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from bot.domain.meetings import MeetingState
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.tables import Meeting, MeetingTime, Pair


def lines(
    pair: Pair,
    me: str,
    meetings: Sequence[Meeting],
    times: Mapping[int, Sequence[MeetingTime]],
    zone: ZoneInfo,
) -> Iterator[str]:
    """All that the two have proposed and agreed on, oldest first."""
    partner = partner_name(pair, me)

    def who(user_id: str | None) -> str:
        return "one of you" if user_id is None else "you" if user_id == me else partner

    for meeting in meetings:
        yield f"With {partner}: {meeting.state}, {meeting.minutes} minutes"
        if meeting.starts_at:
            yield f"  {stamp(meeting.starts_at, zone)}"
        if meeting.rrule:
            yield f"  {meeting.rrule}, in {meeting.zone}"
        if meeting.form_id:
            proposed = ", ".join(stamp(each.starts_at, zone) for each in times.get(meeting.id, ()))
            yield f"  Proposed by {who(meeting.proposed_by)} on {stamp(meeting.proposed_at, zone)}: {proposed or '–'}"
        if meeting.agreed_at and meeting.form_id:
            yield f"  Picked by {who(meeting.picked_by)} on {stamp(meeting.agreed_at, zone)}"
        if meeting.sequence:
            what = "Canceled" if meeting.state == MeetingState.CANCELLED else "Moved last"
            late = ", later than you had agreed to say so" if meeting.moved_late else ""
            yield f"  {what} by {who(meeting.moved_by)}{late}"
