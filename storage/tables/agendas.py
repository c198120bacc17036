"""What the two of a pair want to talk about when they meet next."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.agendas import About, AgendaSource, KeptLine, LineState
from storage.tables.base import Base, member_key
from storage.tables.people import Pair
from storage.types import PrivateText, Word

_OPEN_PUT = text("state = 'open' AND subject_id IS NOT NULL")


class QuietMeetings(Base):
    """One of the two wants nothing before and after the meetings of their pair: nobody else is shown that."""

    __tablename__ = "quiet_meetings"
    __table_args__ = (member_key("user_id"), Index("ix_quiet_meetings_user", "team_id", "user_id"))

    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))


class AgendaLine(Base):
    """One thing to talk about: it refers to what it is about, and copies none of its words."""

    __tablename__ = "agenda_lines"
    __table_args__ = (
        member_key("put_by"),
        Index("uq_agenda_lines_form", "team_id", "form_id", unique=True),
        Index(
            "uq_agenda_lines_open",
            "pair_id",
            "source",
            "subject_id",
            "part",
            unique=True,
            sqlite_where=_OPEN_PUT,
            postgresql_where=_OPEN_PUT,
        ),
        Index("ix_agenda_lines_pair", "pair_id", "state"),
        Index("ix_agenda_lines_put_by", "team_id", "put_by"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    source: Mapped[AgendaSource] = mapped_column(
        Word(AgendaSource, 12), comment="response, promise, goal, difference, takeaway, pulse, own"
    )
    subject_id: Mapped[int | None] = mapped_column(comment="the row that it is about; empty: words of somebody's own")
    part: Mapped[str] = mapped_column(String(32), comment="of a difference: the clause; of a pulse: the statement")
    text: Mapped[str | None] = mapped_column(PrivateText, comment="of a line in words of somebody's own")
    put_by: Mapped[str | None] = mapped_column(String(32), comment="empty: it was made from what is open")
    form_id: Mapped[str | None] = mapped_column(
        String(64), comment="the form it came from: a second submit adds nothing"
    )
    state: Mapped[LineState] = mapped_column(Word(LineState, 10), comment="open, left_out, discussed, dropped")
    meeting_id: Mapped[int | None] = mapped_column(comment="the meeting of which it is left out, or was discussed in")
    put_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(comment="discussed or dropped")
    pair: Mapped[Pair] = relationship(lazy="raise")

    @property
    def about(self) -> About:
        return About(self.source, self.subject_id, self.part)

    @property
    def line(self) -> KeptLine:
        """As the rule sees it."""
        return KeptLine(self.id, self.about, self.state, self.put_by, self.meeting_id)
