"""What the two of a round write: each side on its own until the opening, both together after it.

Two ways lead to what was written. An `OwnRound` is a member's own side and nothing that depends on the other's. An
`OpenedRound` has both, and the query for the other's words asks the database itself whether the round has opened.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind, EnvelopeState
from bot.domain.feedback import FOLLOW_UP, ReplyKind, RoundFormat, may_reply
from bot.errors import Refusal
from storage.envelope_reads import EnvelopeReads, Theirs
from storage.envelopes import OwnSide
from storage.sql import insert
from storage.tables import Pair, Round, RoundReply


class NotOpened(Refusal):
    """The round has not opened, or is between two other people."""


@dataclass(frozen=True, slots=True)
class OwnRound(OwnSide[Round]):
    """A round as one of the two may see it at any time: the round's own clock, and their own side."""

    replied: Mapping[tuple[str, ReplyKind], datetime]
    """When each of the two has given which answer, by who and which; what it says is another read's."""

    @property
    def told_outcome(self) -> bool:
        return (self.viewer, ReplyKind.OUTCOME) in self.replied

    def replies_since(self, moment: datetime) -> list[ReplyKind]:
        """What the other has answered from then on, in the order in which one does."""
        return [kind for kind in ReplyKind if (at := self.replied.get((self.partner_id, kind))) and at >= moment]

    def is_followed_up(self, now: datetime) -> bool:
        """Whether it is time to say what came of it, and the viewer has not."""
        opened_at = self.envelope.ended_at if self.state is EnvelopeState.OPENED else None
        return opened_at is not None and opened_at + FOLLOW_UP <= now and not self.told_outcome

    @property
    def format(self) -> RoundFormat:
        return self.envelope.format


@dataclass(frozen=True, slots=True)
class Reply:
    author_id: str
    kind: ReplyKind
    text: str | None
    by: date | None


@dataclass(frozen=True, slots=True)
class OpenedRound:
    """A round after its opening: both sides, and what each answered."""

    mine: OwnRound
    theirs: Theirs
    replies: Sequence[Reply]

    @property
    def pair(self) -> Pair:
        return self.mine.pair

    def reply(self, kind: ReplyKind, author_id: str) -> Reply | None:
        return next((each for each in self.replies if (each.kind, each.author_id) == (kind, author_id)), None)

    def allows(self, kind: ReplyKind) -> bool:
        """Whether the viewer may give this answer now."""
        return may_reply(kind, self.mine.format, self._kinds(self.mine.viewer), self._kinds(self.mine.partner_id))

    def _kinds(self, author_id: str) -> set[ReplyKind]:
        return {each.kind for each in self.replies if each.author_id == author_id}


_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)
_REPLIES = (
    select(RoundReply)
    .where(RoundReply.team_id == bindparam("team_id"), RoundReply.round_id.in_(bindparam("rounds", expanding=True)))
    .order_by(RoundReply.written_at)
    .execution_options(populate_existing=True)
)
_REPLIED = select(RoundReply.round_id, RoundReply.author_id, RoundReply.kind, RoundReply.written_at).where(
    RoundReply.team_id == bindparam("team_id"), RoundReply.round_id.in_(bindparam("rounds", expanding=True))
)
_ADD_REPLY = insert(RoundReply.__table__).on_conflict_do_nothing().returning(RoundReply.__table__.c.round_id)
_ERASE_REPLIES = (
    update(RoundReply)
    .where(RoundReply.team_id == bindparam("team"), RoundReply.author_id == bindparam("author"))
    .values(text=None, by=None)
)


def _own(session: Session, team_id: str, found: Sequence[OwnSide[Round]]) -> list[OwnRound]:
    opened = [own.id for own in found if own.state is EnvelopeState.OPENED]
    replied: dict[int, dict[tuple[str, ReplyKind], datetime]] = defaultdict(dict)
    for round_id, author_id, kind, at in (
        session.execute(_REPLIED, {"team_id": team_id, "rounds": opened}) if opened else ()
    ):
        replied[round_id][author_id, kind] = at
    return [
        OwnRound(own.envelope, own.viewer, own.side, own.revision, own.texts, replied.get(own.id, {})) for own in found
    ]


def _both(session: Session, team_id: str, opened: Sequence[tuple[OwnRound, Theirs]]) -> list[OpenedRound]:
    replies: dict[int, list[Reply]] = defaultdict(list)
    for each in session.scalars(_REPLIES, {"team_id": team_id, "rounds": [mine.id for mine, _ in opened]}):
        replies[each.round_id].append(Reply(each.author_id, each.kind, each.text, each.by))
    return [OpenedRound(mine, theirs, replies[mine.id]) for mine, theirs in opened]


READS: EnvelopeReads[OwnRound, OpenedRound] = EnvelopeReads(EnvelopeKind.FEEDBACK, _own, _both)


def get_opened(session: Session, team_id: str, round_id: int, *, viewer: str) -> OpenedRound:
    """Both sides; raises NotOpened before the opening."""
    opened = READS.find_opened(session, team_id, round_id, viewer=viewer)
    if opened is None:
        raise NotOpened
    return opened


# --- what is answered after the opening ------------------------------------------------------------------------------


def add_reply(
    session: Session, mine: OwnRound, kind: ReplyKind, *, text: str | None = None, by: date | None = None, now: datetime
) -> bool:
    """Answer to what was read, each kind once; say whether this call added it."""
    new = {
        "round_id": mine.id,
        "author_id": mine.viewer,
        "kind": kind,
        "team_id": mine.envelope.team_id,
        "text": text,
        "by": by,
        "written_at": now,
    }
    return session.scalar(_ADD_REPLY, new) is not None


def erase_replies(session: Session, team_id: str, *, author: str) -> None:
    """What somebody answered in any round; that they did, and how, stays."""
    session.execute(_ERASE_REPLIES, {"team": team_id, "author": author})
