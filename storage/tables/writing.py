"""What was asked and what was written: rhythms, prompts, responses, answers, readings."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.entries import Audience, EntryKind, Happened, Mood
from bot.domain.prompts import PromptState
from bot.domain.recurrence import Recurrence
from bot.domain.rhythms import Times
from storage.tables.base import Base, member_key
from storage.tables.goals import Goal
from storage.tables.people import Member, Pair
from storage.types import PrivateText, Word

_WITH_NEWS = text("goal_id IS NOT NULL")


class Rhythm(Base):
    """How often one member of a pair is asked one kind of thing; `next_at` is when that is due."""

    __tablename__ = "rhythms"
    __table_args__ = (
        member_key("user_id"),
        UniqueConstraint("pair_id", "user_id", "kind"),
        Index("ix_rhythms_member", "team_id", "user_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    user_id: Mapped[str] = mapped_column(String(32))
    kind: Mapped[EntryKind] = mapped_column(Word(EntryKind, 16), comment="checkin, reflection")
    rrule: Mapped[str]
    local_time: Mapped[time] = mapped_column(comment="as its program has it; its member may choose another")
    starts_on: Mapped[date]
    next_at: Mapped[datetime | None] = mapped_column(index=True)
    next_date: Mapped[date | None] = mapped_column(comment="the occurrence that next_at stands for")

    def recurrence(self, times: Times) -> Recurrence:
        """Its days, at the visit time of its member."""
        return Recurrence(self.rrule, times.pace.visit_time, self.starts_on)


class Prompt(Base):
    """One question set, for one member of one pair, due at one moment."""

    __tablename__ = "prompts"
    __table_args__ = (
        member_key("user_id"),
        UniqueConstraint("rhythm_id", "occurrence"),
        Index("ix_prompts_member", "team_id", "user_id", "state"),
        Index("ix_prompts_pair", "pair_id", "due_at"),
        Index("ix_prompts_expiry", "state", "expires_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    user_id: Mapped[str] = mapped_column(String(32))
    kind: Mapped[EntryKind] = mapped_column(Word(EntryKind, 16))
    rhythm_id: Mapped[int | None] = mapped_column(ForeignKey("rhythms.id"), comment="empty: the member asked for it")
    occurrence: Mapped[date | None] = mapped_column(comment="the rhythm's own local date: the key of the occurrence")
    question_id: Mapped[str | None] = mapped_column(String(64))
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    state: Mapped[PromptState] = mapped_column(
        Word(PromptState, 12), comment="open, answered, skipped, expired, cancelled, dropped, spared, eased"
    )
    closed_at: Mapped[datetime | None]
    pair: Mapped[Pair] = relationship(lazy="raise")

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.user_id)

    @property
    def program_name(self) -> str:
        return self.pair.program.name


class Response(Base):
    """What a member wrote, once; its words are in `answers`."""

    __tablename__ = "responses"
    __table_args__ = (
        member_key("author_id"),
        UniqueConstraint("team_id", "author_id", "form_id"),
        Index("ix_responses_author", "team_id", "author_id", "written_at"),
        Index("ix_responses_pair", "pair_id", "written_at"),
        Index("ix_responses_met", "pair_id", "met_on"),
        Index("ix_responses_goal", "team_id", "goal_id", sqlite_where=_WITH_NEWS, postgresql_where=_WITH_NEWS),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    author_id: Mapped[str] = mapped_column(String(32))
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it came from: a second submit adds nothing")
    prompt_id: Mapped[int | None] = mapped_column(ForeignKey("prompts.id"))
    kind: Mapped[EntryKind] = mapped_column(Word(EntryKind, 16))
    question_id: Mapped[str | None] = mapped_column(String(64))
    mood: Mapped[Mood | None] = mapped_column(PrivateText(Mood), comment="one of five words, for the author alone")
    met_on: Mapped[date | None]
    met_in_week: Mapped[bool | None] = mapped_column(comment="they said which week they met in: met_on is a day of it")
    next_happened: Mapped[Happened | None] = mapped_column(
        PrivateText(Happened), comment="what became of the answer `next`; for the author alone until they tell"
    )
    happened_told_at: Mapped[datetime | None] = mapped_column(comment="when they told their partner that it happened")
    goal_id: Mapped[int | None] = mapped_column(
        ForeignKey("goals.id"), comment="the goal that there is news about, in the answer `goal`"
    )
    written_at: Mapped[datetime]
    edited_at: Mapped[datetime | None] = mapped_column(comment="set once the partner has read an earlier wording")
    deleted_at: Mapped[datetime | None] = mapped_column(comment="its words are gone; that it was written is not")
    answers: Mapped[list["Answer"]] = relationship(lazy="raise", order_by="Answer.position")
    readings: Mapped[list["Reading"]] = relationship(lazy="raise")
    replies: Mapped[list["ResponseReply"]] = relationship(lazy="raise")
    pair: Mapped[Pair] = relationship(lazy="raise")
    goal: Mapped[Goal | None] = relationship(lazy="raise")

    @property
    def shares(self) -> bool:
        return any(answer.shared for answer in self.answers)

    @property
    def author(self) -> Member:
        return self.pair.member(self.author_id)

    @property
    def partner_id(self) -> str:
        """Who may read what is shared in it."""
        return self.pair.partner_of(self.author_id)


class Answer(Base):
    """One text of a response, with who may read it."""

    __tablename__ = "answers"

    response_id: Mapped[int] = mapped_column(ForeignKey("responses.id"), primary_key=True)
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(PrivateText)
    audience: Mapped[Audience] = mapped_column(Word(Audience, 8), comment="me, partner")

    @property
    def shared(self) -> bool:
        return self.audience == Audience.PARTNER


class Reading(Base):
    """The partner has read what was shared with them."""

    __tablename__ = "readings"

    response_id: Mapped[int] = mapped_column(ForeignKey("responses.id"), primary_key=True)
    reader_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    read_at: Mapped[datetime]


class ResponseReply(Base):
    """What the partner answered to what was shared with them: thanks, words, or both."""

    __tablename__ = "response_replies"
    __table_args__ = (member_key("author_id"), Index("ix_response_replies_author", "team_id", "author_id"))

    response_id: Mapped[int] = mapped_column(ForeignKey("responses.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    thanked_at: Mapped[datetime | None]
    text: Mapped[str | None] = mapped_column(PrivateText, comment="said back; its author can change or delete it")
    said_at: Mapped[datetime | None] = mapped_column(comment="when it was said first")
    edited_at: Mapped[datetime | None] = mapped_column(comment="when it was said in other words last")
