"""What changes an agreement: drafts begin, are edited, signed and dropped; what is due, and what is deleted."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.agreements import AgreementState
from bot.domain.pairs import PairState
from storage.due import anything
from storage.sql import insert
from storage.tables import (
    Agreement,
    AgreementAffirmation,
    AgreementEdit,
    AgreementLook,
    AgreementSignature,
    AgreementText,
    Pair,
)
from storage.types import UtcDateTime

_agreements, _looks = Agreement.__table__.c, AgreementLook.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_AT = bindparam("at", type_=UtcDateTime())

_ADD = insert(Agreement.__table__).on_conflict_do_nothing().returning(_agreements.id)
_ADD_EDIT = insert(AgreementEdit.__table__)
_ADD_TEXT = insert(AgreementText.__table__)
_THIS = (_agreements.team_id == bindparam("team"), _agreements.id == bindparam("agreement"))
_IF_DRAFT = update(Agreement.__table__).where(*_THIS, _agreements.state == AgreementState.DRAFT)
_SET_REVISION = _IF_DRAFT.values(revision=bindparam("to_revision")).returning(_agreements.id)
_MARK_SIGNED = _IF_DRAFT.values(
    state=AgreementState.SIGNED,
    signed_at=_NOW,
    meets_every=bindparam("every"),
    affirm_at=_AT,
).returning(_agreements.id)
_MARK_DROPPED = _IF_DRAFT.values(state=AgreementState.DROPPED, ended_at=_NOW).returning(_agreements.id)
_MARK_REPLACED = (
    update(Agreement.__table__)
    .where(
        _agreements.team_id == bindparam("team"),
        _agreements.pair_id == bindparam("pair"),
        _agreements.state == AgreementState.SIGNED,
    )
    .values(state=AgreementState.REPLACED, ended_at=_NOW, affirm_at=None)
    .returning(_agreements.id)
)
_ADD_SIGNATURE = (
    insert(AgreementSignature.__table__).on_conflict_do_nothing().returning(AgreementSignature.__table__.c.user_id)
)
_TAKE_SIGNATURES = (
    delete(AgreementSignature)
    .where(
        AgreementSignature.team_id == bindparam("team"),
        AgreementSignature.agreement_id == bindparam("agreement"),
    )
    .returning(AgreementSignature.user_id)
)
_look = insert(AgreementLook.__table__)
_MARK_LOOKED = _look.on_conflict_do_update(
    index_elements=["agreement_id", "user_id"],
    set_={"revision": _look.excluded.revision},
    where=_looks.revision < _look.excluded.revision,
).returning(_looks.user_id)


def add(session: Session, pair: Pair, *, envelope_id: int | None, begun_by: str | None, now: datetime) -> int | None:
    """Begin a draft in which nothing is settled; nothing when the pair has one already."""
    new = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "envelope_id": envelope_id,
        "begun_by": begun_by,
        "state": AgreementState.DRAFT,
        "revision": 0,
        "begun_at": now,
    }
    added: int | None = session.scalar(_ADD, new)
    return added


def add_edit(
    session: Session,
    team_id: str,
    agreement_id: int,
    revision: int,
    clause: str,
    texts: Mapping[str, str],
    *,
    writers: Mapping[str, str | None],
    author_id: str | None,
    proposed: bool = False,
    now: datetime,
) -> None:
    key = {"team_id": team_id, "agreement_id": agreement_id, "revision": revision}
    session.execute(
        _ADD_EDIT, {**key, "clause": clause, "author_id": author_id, "proposed": proposed, "written_at": now}
    )
    if texts:
        rows = [{**key, "field": name, "text": text, "writer_id": writers.get(name)} for name, text in texts.items()]
        session.execute(_ADD_TEXT, rows)


def set_revision(session: Session, team_id: str, agreement_id: int, revision: int) -> bool:
    """Say whether it is a draft still."""
    these = {"team": team_id, "agreement": agreement_id, "to_revision": revision}
    return session.scalar(_SET_REVISION, these) is not None


def mark_signed(
    session: Session,
    team_id: str,
    agreement_id: int,
    *,
    meets_every: int | None,
    affirm_at: datetime | None,
    now: datetime,
) -> bool:
    """It holds from now on; say whether this call did it."""
    these = {"team": team_id, "agreement": agreement_id, "every": meets_every, "at": affirm_at, "now": now}
    return session.scalar(_MARK_SIGNED, these) is not None


def mark_replaced(session: Session, pair: Pair, *, now: datetime) -> list[int]:
    """What holds in a pair does no longer; gives its id."""
    return list(session.scalars(_MARK_REPLACED, {"team": pair.team_id, "pair": pair.id, "now": now}))


def mark_dropped(session: Session, team_id: str, agreement_id: int, *, now: datetime) -> bool:
    """End a draft; say whether this call did it."""
    return session.scalar(_MARK_DROPPED, {"team": team_id, "agreement": agreement_id, "now": now}) is not None


def add_signature(
    session: Session, team_id: str, agreement_id: int, user_id: str, *, revision: int, fingerprint: str, now: datetime
) -> bool:
    """Say whether this call added it."""
    new = {
        "agreement_id": agreement_id,
        "user_id": user_id,
        "team_id": team_id,
        "revision": revision,
        "fingerprint": fingerprint,
        "signed_at": now,
    }
    return session.scalar(_ADD_SIGNATURE, new) is not None


def take_signatures(session: Session, team_id: str, agreement_id: int) -> list[str]:
    """Take back whatever signatures there are; gives whose."""
    return list(session.scalars(_TAKE_SIGNATURES, {"team": team_id, "agreement": agreement_id}))


def mark_looked(session: Session, team_id: str, agreement_id: int, user_id: str, revision: int) -> bool:
    """Somebody has seen a draft up to a revision; say whether that is further than before."""
    new = {"agreement_id": agreement_id, "user_id": user_id, "team_id": team_id, "revision": revision}
    return session.scalar(_MARK_LOOKED, new) is not None


# --- a pair's draft, for the bot's own work --------------------------------------------------------------------------

_DRAFT_OF = (
    select(Agreement.id)
    .where(
        Agreement.team_id == bindparam("team"),
        Agreement.pair_id == bindparam("pair"),
        Agreement.state == AgreementState.DRAFT,
    )
    .with_for_update()
)
_END_LOOKS = (
    update(Agreement.__table__)
    .where(_agreements.team_id == bindparam("team"), _agreements.pair_id == bindparam("pair"))
    .values(affirm_at=None)
)


def find_draft_id(session: Session, pair: Pair) -> int | None:
    """The pair's draft, so that nobody else changes it meanwhile."""
    return session.scalar(_DRAFT_OF, {"team": pair.team_id, "pair": pair.id})


def end_looks(session: Session, pair: Pair) -> None:
    """Nobody is asked any more whether it is still right."""
    session.execute(_END_LOOKS, {"team": pair.team_id, "pair": pair.id})


# --- whether it is still right ---------------------------------------------------------------------------------------

_WITH_PAIR = joinedload(Agreement.pair).options(
    joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
)
# In a paused pair, or one whose end can be taken back, it comes once the pair goes on.
_DUE = (
    select(Agreement)
    .where(
        Agreement.affirm_at <= _NOW,
        Agreement.state == AgreementState.SIGNED,
        Agreement.pair.has(Pair.state == PairState.ACTIVE),
    )
    .options(_WITH_PAIR)
    .order_by(Agreement.affirm_at, Agreement.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=Agreement)
)
IS_DUE = anything(_DUE)
_SET_NEXT = update(Agreement.__table__).where(*_THIS).values(affirm_at=_AT)
NEXT_DUE = select(func.min(Agreement.affirm_at)).where(
    Agreement.affirm_at > _NOW, Agreement.state == AgreementState.SIGNED
)
_AFFIRM = (
    insert(AgreementAffirmation.__table__).on_conflict_do_nothing().returning(AgreementAffirmation.__table__.c.user_id)
)


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Agreement]:
    """Agreements about which both are to be asked now, so that nobody else asks meanwhile."""
    return list(session.scalars(_DUE, {"now": now, "limit": limit}))


def set_next(session: Session, team_id: str, agreement_id: int, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": team_id, "agreement": agreement_id, "at": at})


def add_affirmation(
    session: Session, team_id: str, agreement_id: int, user_id: str, *, due_on: date, now: datetime
) -> bool:
    """One of the two says that it is still right; say whether they had not said so yet."""
    new = {
        "agreement_id": agreement_id,
        "user_id": user_id,
        "due_on": due_on,
        "team_id": team_id,
        "said_at": now,
    }
    return session.scalar(_AFFIRM, new) is not None


# --- deleting --------------------------------------------------------------------------------------------------------

_texts, _signatures = AgreementText.__table__.c, AgreementSignature.__table__.c
_MEMBER = bindparam("who", type_=Pair.mentor_id.type)
_OF_MEMBER = select(_agreements.id).where(
    _agreements.team_id == bindparam("team"),
    _agreements.pair_id.in_(
        select(Pair.id).where(
            Pair.team_id == bindparam("team"), or_(Pair.mentor_id == _MEMBER, Pair.mentee_id == _MEMBER)
        )
    ),
)
_ERASE = (
    update(AgreementText.__table__)
    .where(
        _texts.team_id == bindparam("team"),
        or_(_texts.writer_id == _MEMBER, _texts.writer_id.is_(None)),
        _texts.field.not_in(bindparam("chosen", expanding=True)),
        _texts.agreement_id.in_(_OF_MEMBER),
        _texts.text != "",
    )
    .values(text="")
    .returning(_texts.agreement_id)
)
_FORGET_FINGERPRINTS = (
    update(AgreementSignature.__table__)
    .where(_signatures.team_id == bindparam("team"), _signatures.agreement_id.in_(bindparam("ids", expanding=True)))
    .values(fingerprint="")
)


def erase(session: Session, team_id: str, *, author: str, chosen: Collection[str]) -> set[int]:
    """Delete the words that somebody wrote, or that both did; `chosen` are the fields that hold options.

    Gives the ids of the agreements that had such words. A fingerprint of what is gone goes too: it could be guessed at.
    """
    changed = set(session.scalars(_ERASE, {"team": team_id, "who": author, "chosen": list(chosen)}))
    if changed:
        session.execute(_FORGET_FINGERPRINTS, {"team": team_id, "ids": sorted(changed)})
    return changed


# --- for coordinators ------------------------------------------------------------------------------------------------

_WITH_AGREEMENT = select(Agreement.pair_id).where(
    Agreement.team_id == bindparam("team"),
    Agreement.pair_id.in_(bindparam("pairs", expanding=True)),
    Agreement.state == AgreementState.SIGNED,
)


def list_pairs_with_agreement(session: Session, team_id: str, pair_ids: Sequence[int]) -> set[int]:
    """In which of these pairs something is signed by both: all that a coordinator sees of it."""
    if not pair_ids:
        return set()
    these: dict[str, Any] = {"team": team_id, "pairs": list(pair_ids)}
    return set(session.scalars(_WITH_AGREEMENT, these))
