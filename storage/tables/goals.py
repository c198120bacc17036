"""What the two of a pair want to reach: their goals, in all wordings, and how sure each is of them."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.envelopes import EnvelopeKind
from bot.domain.goals import GoalStage, GoalState, GoalWords
from storage.tables.base import Base, member_key
from storage.tables.envelopes import Envelope
from storage.tables.people import Pair
from storage.types import PrivateText, Word

_LIVING = text("state = 'living'")


class Goal(Base):
    """A goal of a pair; how it is worded is in `goal_versions`."""

    __tablename__ = "goals"
    __table_args__ = (
        member_key("dropped_by"),
        Index("uq_goals_form", "team_id", "form_id", unique=True),
        Index("uq_goals_living", "pair_id", "place", unique=True, sqlite_where=_LIVING, postgresql_where=_LIVING),
        Index("ix_goals_pair", "pair_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    place: Mapped[int] = mapped_column(comment="1 to 3: among the living ones of a pair, each has its own")
    agreed_place: Mapped[int | None] = mapped_column(comment="its place in the agreement that it came from, if it did")
    form_id: Mapped[str | None] = mapped_column(
        String(64), comment="the form it came from: a second submit adds nothing"
    )
    state: Mapped[GoalState] = mapped_column(Word(GoalState, 8), comment="living, dropped")
    revision: Mapped[int] = mapped_column(comment="which wording is the present one")
    created_at: Mapped[datetime]
    dropped_at: Mapped[datetime | None]
    dropped_by: Mapped[str | None] = mapped_column(
        String(32), comment="empty: both, in their agreement, or its words are gone"
    )
    pair: Mapped[Pair] = relationship(lazy="raise")
    now: Mapped["GoalVersion"] = relationship(
        lazy="raise",
        viewonly=True,
        primaryjoin="and_(Goal.id == GoalVersion.goal_id, Goal.revision == GoalVersion.revision)",
        foreign_keys="[Goal.id, Goal.revision]",
    )

    @property
    def is_living(self) -> bool:
        return self.state == GoalState.LIVING


class GoalVersion(Base):
    """One wording of a goal. The latest is how it stands, those before are its history."""

    __tablename__ = "goal_versions"
    __table_args__ = (member_key("author_id"),)

    goal_id: Mapped[int] = mapped_column(ForeignKey("goals.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    author_id: Mapped[str | None] = mapped_column(String(32), comment="empty: both, as their agreement says it")
    agreed: Mapped[bool] = mapped_column(comment="whether both have signed it, in these words")
    text: Mapped[str | None] = mapped_column(PrivateText, comment="empty: its author has deleted it")
    known: Mapped[str | None] = mapped_column(PrivateText, comment="how the two will know that they are there")
    written_at: Mapped[datetime]

    @property
    def words(self) -> GoalWords | None:
        return None if self.text is None else GoalWords(self.text, self.known)


class Confidence(Envelope):
    """How sure each of the two is of their goals, sealed, so that neither goes by the other."""

    __mapper_args__ = {"polymorphic_identity": EnvelopeKind.CONFIDENCE}  # noqa: RUF012 - SQLAlchemy's own setting

    stage: Mapped[GoalStage] = mapped_column(
        Word(GoalStage, 8), nullable=True, comment="of confidences: start, middle, end"
    )
