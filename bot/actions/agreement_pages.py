"""What is read for a page about agreements: where each pair stands, and a version with all that belongs beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from bot.actions import agreement_looks
from bot.domain.agreements import AgreementState
from bot.domain.items import AGREEMENT_AFFIRM
from bot.domain.pairs import PairState
from storage import agreements, alignments, items, pairs
from storage.agreements import Version
from storage.envelopes import OwnSide
from storage.tables import Alignment, Pair


@dataclass(frozen=True, slots=True)
class Standing:
    """A pair with its draft and what holds; where there is neither, with what its member has answered alone."""

    pair: Pair
    draft: Version | None
    holds: Version | None
    alone: OwnSide[Alignment] | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """What belongs beside a version on its page.

    `asked`: whether its viewer is asked if it is still right; `gap` is how seldom they meet, where that differs.
    """

    version: Version
    holds: Version | None = None
    draft: Version | None = None
    older: bool = False
    asked: bool = False
    gap: int | None = None


def of_member(session: Session, team_id: str, user_id: str, mine: Sequence[Pair] | None = None) -> list[Standing]:
    """Where each pair of somebody's stands: the living ones, and those that have ended with something signed."""
    mine = pairs.list_all_for(session, team_id, user_id) if mine is None else mine
    current = agreements.list_current(session, team_id, [pair.id for pair in mine], viewer=user_id)
    of_pair = {(each.pair.id, each.state): each for each in current}
    found = [
        Standing(
            pair,
            of_pair.get((pair.id, AgreementState.DRAFT)),
            of_pair.get((pair.id, AgreementState.SIGNED)),
        )
        for pair in mine
    ]
    without = {(each.pair.id, user_id) for each in found if each.draft is None and each.holds is None}
    alone = alignments.list_newest(session, team_id, without)
    found = [replace(each, alone=alone.get((each.pair.id, user_id))) for each in found]
    living = [each for each in found if each.pair.state != PairState.ENDED]
    return [*living, *(each for each in found if each.pair.state == PairState.ENDED and each.holds)]


def beside(session: Session, version: Version) -> Beside:
    team_id, me = version.agreement.team_id, version.viewer
    current = agreements.list_current(session, team_id, [version.pair.id], viewer=me)
    of_state = {each.state: each for each in current if each.id != version.id}
    if version.state is AgreementState.DRAFT:
        return Beside(version, holds=of_state.get(AgreementState.SIGNED))
    signed = agreements.list_signed(session, team_id, version.pair.id, viewer=me, limit=2)
    waiting = items.list_about(session, team_id, [AGREEMENT_AFFIRM], version.id)
    return Beside(
        version,
        draft=of_state.get(AgreementState.DRAFT),
        older=version.state is AgreementState.SIGNED and len(signed) > 1,
        asked=any(each.is_open and each.user_id == me for each in waiting),
        gap=agreement_looks.found_gap(session, version),
    )
