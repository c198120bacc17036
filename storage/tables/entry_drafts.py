"""What somebody has typed into the form of a check-in, a reflection or a promise and not sent."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.entries import Audience, DraftKind
from storage.tables.base import Base, member_key
from storage.types import PrivateText, Word


class EntryDraft(Base):
    """One text, kept as it is typed, for its author alone."""

    __tablename__ = "entry_drafts"
    __table_args__ = (member_key("author_id"),)

    team_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    # No key into `pairs`: somebody of several may begin to type before they have chosen one.
    pair_id: Mapped[int] = mapped_column(
        primary_key=True, autoincrement=False, comment="0: which of their pairs it is about is not chosen yet"
    )
    kind: Mapped[DraftKind] = mapped_column(Word(DraftKind, 16), primary_key=True)
    about: Mapped[str] = mapped_column(
        String(64),
        primary_key=True,
        comment="of a reflection, its question; of a change, edit: and the entry; of a promise, what it comes from; "
        "empty: a new one",
    )
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    text: Mapped[str | None] = mapped_column(PrivateText, comment="empty: emptied, sent or deleted")
    audience: Mapped[Audience | None] = mapped_column(
        PrivateText(Audience), comment="who was to read it, as it was chosen while this was typed"
    )
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(
        String(32), comment="Slack's own stamp of the latest typing kept; empty: nothing is kept"
    )
