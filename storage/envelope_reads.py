"""Envelopes of one kind as one of the two may see them: one's own side until the opening, both together after it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind, EnvelopeState, NotInThisEnvelope
from storage import envelopes
from storage.envelopes import OwnSide
from storage.tables import Member, Pair

M = TypeVar("M", bound=OwnSide[Any])
Both = TypeVar("Both")  # what both are shown once it has opened, and nothing before
Theirs = Mapping[str, str]
"""What the other wrote, by field."""


@dataclass(frozen=True, slots=True)
class EnvelopeReads(Generic[M, Both]):
    """What each kind has besides comes from `own`, for one's own sides, and from `both`, for those that have opened.

    Each gives as many as it is given, in the same order, and none is asked for nothing.
    """

    kind: EnvelopeKind
    own: Callable[[Session, str, Sequence[OwnSide[Any]]], Sequence[M]]
    both: Callable[[Session, str, Sequence[tuple[M, Theirs]]], Sequence[Both]]

    def get_mine(self, session: Session, team_id: str, envelope_id: int, *, viewer: str) -> M:
        """One of them, from the side of one of the two; raises NotInThisEnvelope for anybody else."""
        mine = self._own(session, team_id, [envelopes.get_own(session, team_id, envelope_id, viewer=viewer)])
        if not mine:  # it is theirs, and something else
            raise NotInThisEnvelope
        return mine[0]

    def list_mine(self, session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> Sequence[M]:
        """All of somebody's, newest first."""
        found = envelopes.list_own(session, team_id, self.kind, viewer=viewer, limit=limit, offset=offset)
        return self._own(session, team_id, found)

    def list_collecting(self, session: Session, team_id: str, *, viewer: str) -> Sequence[M]:
        """Those that have neither opened nor ended: one for each pair at most."""
        return self._own(session, team_id, envelopes.list_collecting(session, team_id, self.kind, viewer=viewer))

    def list_each(self, session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], M]:
        """Each (its id, whose) from the side of that one of the two; without those that are between others."""
        found = envelopes.list_each(session, team_id, sides).values()
        return {(mine.id, mine.viewer): mine for mine in self._own(session, team_id, found)}

    def look(self, session: Session, team_id: str, envelope_id: int, *, viewer: str) -> M | Both:
        """Whatever somebody may see of it now; raises NotInThisEnvelope for anybody but the two."""
        return self.look_at(session, team_id, [self.get_mine(session, team_id, envelope_id, viewer=viewer)])[0]

    def look_at(self, session: Session, team_id: str, found: Sequence[M]) -> list[M | Both]:
        """Each of these as its viewer may see it now, in the same order."""
        opened = self._opened(session, team_id, found)
        return [opened.get((mine.id, mine.viewer), mine) for mine in found]

    def look_at_each(
        self, session: Session, team_id: str, sides: Collection[tuple[int, str]]
    ) -> dict[tuple[int, str], M | Both]:
        """The same of several, each (its id, whose) from the side of that one; without those between others."""
        found = self.list_each(session, team_id, sides)
        return {**found, **self._opened(session, team_id, list(found.values()))}

    def look_at_pair(self, session: Session, pair: Pair, *, viewer: str, limit: int) -> list[M | Both]:
        """All of a pair as one of the two may see them now, newest first."""
        found = envelopes.list_of_pair(session, pair, self.kind, viewer=viewer, limit=limit)
        return self.look_at(session, pair.team_id, self._own(session, pair.team_id, found))

    def find_opened(self, session: Session, team_id: str, envelope_id: int, *, viewer: str) -> Both | None:
        """What both are shown of one that has opened, for one of the two; nothing before, nor for anybody else."""
        side = envelope_id, viewer
        return self._opened(session, team_id, list(self.list_each(session, team_id, [side]).values())).get(side)

    def list_opened(self, session: Session, pair: Pair, *, viewer: str) -> list[Both]:
        """All that has opened in a pair, newest first."""
        found = envelopes.list_opened(session, pair, self.kind, viewer=viewer)
        return list(self._opened(session, pair.team_id, self._own(session, pair.team_id, found)).values())

    def list_pairs_opened(self, session: Session, member: Member) -> set[int]:
        """The ids of somebody's pairs in which one has opened."""
        return envelopes.list_pairs_opened(session, member.team_id, self.kind, viewer=member.user_id)

    def _own(self, session: Session, team_id: str, found: Collection[OwnSide[Any]]) -> Sequence[M]:
        of_kind = [each for each in found if each.envelope.kind == self.kind]
        return self.own(session, team_id, of_kind) if of_kind else []

    def _opened(self, session: Session, team_id: str, found: Sequence[M]) -> dict[tuple[int, str], Both]:
        opened = [mine for mine in found if mine.state is EnvelopeState.OPENED]
        if not opened:
            return {}
        theirs = envelopes.opened_texts(session, team_id, [(mine.id, mine.partner_id) for mine in opened])
        read = [(mine, theirs.get((mine.id, mine.partner_id), {})) for mine in opened]
        both = self.both(session, team_id, read)
        return {(mine.id, mine.viewer): seen for mine, seen in zip(opened, both, strict=True)}
