"""What one of a pair has promised, with every day that it had, and what was said after one was missed."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.calendar import Availability
from bot.domain.promises import (
    Course,
    PromiseSeenBy,
    PromiseSource,
    PromiseState,
    PromiseWords,
    RepairAnswer,
    WhatNow,
)
from storage.tables.base import Base, member_key
from storage.tables.people import Member, Pair
from storage.types import PrivateText, Word


class Promise(Base):
    """What one of the two will do by a day. What has become of it is theirs alone, or its author's."""

    __tablename__ = "promises"
    __table_args__ = (
        member_key("author_id"),
        UniqueConstraint("team_id", "author_id", "form_id"),
        Index("ix_promises_pair", "team_id", "pair_id", "id"),
        Index("ix_promises_author", "team_id", "author_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    author_id: Mapped[str] = mapped_column(String(32))
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it came from: a second submit adds nothing")
    source: Mapped[PromiseSource | None] = mapped_column(
        Word(PromiseSource, 12), comment="next, try, agenda, takeaway; empty: none"
    )
    source_id: Mapped[int | None] = mapped_column(comment="the row that it was made from")
    follows_id: Mapped[int | None] = mapped_column(
        ForeignKey("promises.id"), comment="the missed promise in whose place it came"
    )
    seen_by: Mapped[PromiseSeenBy] = mapped_column(PrivateText(PromiseSeenBy), comment="both, me")
    state: Mapped[PromiseState] = mapped_column(
        PrivateText(PromiseState), comment="open, kept, released, missed, let_go"
    )
    cue: Mapped[str | None] = mapped_column(PrivateText, comment="when …")
    will: Mapped[str | None] = mapped_column(PrivateText, comment="I will …; empty: its author has deleted it")
    reason: Mapped[str | None] = mapped_column(PrivateText)
    due_on: Mapped[date] = mapped_column(comment="where its author lives")
    set_on: Mapped[date] = mapped_column(comment="when this day was named")
    asked_on: Mapped[date | None] = mapped_column(comment="when its author was to be asked whether it is done")
    not_yet_on: Mapped[date | None] = mapped_column(comment="when its author said that it is not done yet")
    reminds: Mapped[bool] = mapped_column(comment="whether its author wants a line before, and to be asked on the day")
    look_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when something is to be said about it next, or it is missed; empty: nothing is to come"
    )
    made_at: Mapped[datetime]
    settled_at: Mapped[datetime | None] = mapped_column(comment="when it ceased to be open")
    pair: Mapped[Pair] = relationship(lazy="raise")
    author: Mapped[Member] = relationship(lazy="raise", viewonly=True)
    moves: Mapped[list["PromiseMove"]] = relationship(lazy="raise", viewonly=True, order_by="PromiseMove.number")
    repair: Mapped["PromiseRepair | None"] = relationship(lazy="raise", viewonly=True, uselist=False)

    @property
    def availability(self) -> Availability:
        """When its author may be asked about it."""
        return self.pair.availability_of(self.author_id)

    @property
    def is_open(self) -> bool:
        return self.state is PromiseState.OPEN

    @property
    def is_private(self) -> bool:
        return self.seen_by is not PromiseSeenBy.BOTH

    @property
    def words(self) -> PromiseWords | None:
        return None if self.will is None else PromiseWords(self.will, self.cue, self.reason)

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.author_id)

    @property
    def course(self) -> Course:
        return Course(
            state=self.state,
            due_on=self.due_on,
            is_private=self.is_private,
            moved_from=tuple(each.moved_from for each in self.moves),
            not_yet_on=self.not_yet_on,
            what_now=self.repair.what_now if self.repair else None,
            answer=self.repair.answer if self.repair else None,
        )


class PromiseMove(Base):
    """A day that a promise had before it was moved in time."""

    __tablename__ = "promise_moves"

    promise_id: Mapped[int] = mapped_column(ForeignKey("promises.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    moved_from: Mapped[date]
    moved_at: Mapped[datetime]


class PromiseRepair(Base):
    """What the author of a missed promise said of it, and what the other answered: once each."""

    __tablename__ = "promise_repairs"

    promise_id: Mapped[int] = mapped_column(ForeignKey("promises.id"), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    what_now: Mapped[WhatNow | None] = mapped_column(
        PrivateText(WhatNow), comment="had_kept, new_day, smaller, let_go; empty: they have not said"
    )
    text: Mapped[str | None] = mapped_column(PrivateText, comment="what happened")
    said_at: Mapped[datetime | None]
    answer: Mapped[RepairAnswer | None] = mapped_column(
        PrivateText(RepairAnswer), comment="release, thank; empty: the other has not said"
    )
    answered_at: Mapped[datetime | None]
