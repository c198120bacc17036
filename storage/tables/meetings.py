"""When the two of a pair meet: what one of them proposes, what they have agreed on, and what it repeats.

Times, and who of the two has done what, are the pair's alone: no coordinator's read may name these columns.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.meetings import MeetingState
from storage.tables.base import Base
from storage.tables.people import Pair
from storage.types import PrivateMoment, PrivateText, Word

_PROPOSED = text("state = 'proposed'")
_FOLLOWED = text("follows_at IS NOT NULL")


class Meeting(Base):
    """One meeting, from the first times that are proposed until it is over. Of one that repeats, each time is one."""

    __tablename__ = "meetings"
    __table_args__ = (
        UniqueConstraint("team_id", "form_id"),
        Index("uq_meetings_proposed", "pair_id", unique=True, sqlite_where=_PROPOSED, postgresql_where=_PROPOSED),
        Index("uq_meetings_followed", "pair_id", unique=True, sqlite_where=_FOLLOWED, postgresql_where=_FOLLOWED),
        Index("uq_meetings_slot", "team_id", "uid", "slot_at", unique=True),
        Index("uq_meetings_key", "key", unique=True),
        Index("ix_meetings_pair", "pair_id", "id"),
        Index("ix_meetings_due", "due_at"),
        Index("ix_meetings_following", "follows_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    form_id: Mapped[str | None] = mapped_column(
        String(64), comment="the form it came from: a second submit adds nothing; empty: it repeats another"
    )
    state: Mapped[MeetingState] = mapped_column(
        Word(MeetingState, 12), comment="proposed, agreed, cancelled, over, lapsed"
    )
    revision: Mapped[int] = mapped_column(
        comment="grows with whatever is done to it: an older press does nothing, and times have that of their proposal"
    )
    proposed_by: Mapped[str | None] = mapped_column(
        PrivateText, comment="who has proposed the times it has, or had last; empty: they have deleted that"
    )
    picked_by: Mapped[str | None] = mapped_column(PrivateText, comment="who has picked one of them")
    moved_by: Mapped[str | None] = mapped_column(
        PrivateText, comment="who has moved it last, or cancelled it; empty: nobody, or it ended with their pair"
    )
    minutes: Mapped[int]
    starts_at: Mapped[datetime | None] = mapped_column(PrivateMoment, comment="empty: none is agreed yet")
    ends_at: Mapped[datetime | None] = mapped_column(PrivateMoment)
    late_at: Mapped[datetime | None] = mapped_column(
        PrivateMoment, comment="when it was moved last or cancelled, if that was inside the notice the two have agreed"
    )
    due_at: Mapped[datetime | None] = mapped_column(
        PrivateMoment, comment="when time itself changes it: it is over then, or its last proposed time has come"
    )
    uid: Mapped[str] = mapped_column(String(64), comment="of its calendar entry; of those that repeat one, the same")
    sequence: Mapped[int] = mapped_column(comment="of its calendar entry: grows with each change that is sent out")
    key: Mapped[str] = mapped_column(PrivateText, comment="the unguessable part of the address of its calendar file")
    key_expires_at: Mapped[datetime | None] = mapped_column(
        PrivateMoment, comment="nothing is given out at that address from then on; empty: nor before"
    )
    rrule: Mapped[str | None] = mapped_column(String(64), comment="how it repeats; empty: it does not")
    zone: Mapped[str | None] = mapped_column(String(64), comment="of one that repeats: whose clocks it goes by")
    slot_at: Mapped[datetime | None] = mapped_column(
        PrivateMoment, comment="of one that repeats: when it is by the rule, wherever it was moved"
    )
    follows_at: Mapped[datetime | None] = mapped_column(
        PrivateMoment, comment="when the next one is made; empty: none follows, or it has been made"
    )
    stops: Mapped[bool] = mapped_column(
        comment="of one that repeats: all that would have followed it were cancelled with it"
    )
    proposed_at: Mapped[datetime] = mapped_column(comment="latest; of one that repeats another: when it was made")
    agreed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None] = mapped_column(comment="cancelled, lapsed, or noted as over")
    pair: Mapped[Pair] = relationship(lazy="raise")

    @property
    def is_ahead(self) -> bool:
        return self.state == MeetingState.AGREED

    @property
    def moved_late(self) -> bool:
        return self.late_at is not None


class MeetingTime(Base):
    """A time that one of the two has proposed. Those of the latest proposal can be picked."""

    __tablename__ = "meeting_times"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True, comment="that of the meeting when it was proposed")
    place: Mapped[int] = mapped_column(primary_key=True, comment="1 to 3")
    team_id: Mapped[str] = mapped_column(String(32))
    starts_at: Mapped[datetime] = mapped_column(PrivateMoment)
