"""What pairs have signed, as far as it changes something elsewhere: read for the two alone."""

from collections.abc import Collection

from sqlalchemy import and_, bindparam, select
from sqlalchemy.orm import Session

from bot.domain.agreements import AgreementState
from bot.domain.terms import Terms, terms_from
from storage.tables import Agreement, AgreementEdit, AgreementText

_CLAUSES = ("contact", "notice", "reply", "length", "arranges")
_agreements, _edits, _texts = Agreement.__table__.c, AgreementEdit.__table__.c, AgreementText.__table__.c
_SIGNED = (
    select(_agreements.pair_id, _edits.clause, _texts.field, _texts.text)
    .join_from(Agreement.__table__, AgreementEdit.__table__, _edits.agreement_id == _agreements.id)
    .join(
        AgreementText.__table__,
        and_(_texts.agreement_id == _edits.agreement_id, _texts.revision == _edits.revision),
    )
    .where(
        _agreements.team_id == bindparam("team"),
        _agreements.pair_id.in_(bindparam("pairs", expanding=True)),
        _agreements.state == AgreementState.SIGNED,
        _edits.clause.in_(_CLAUSES),
    )
    .order_by(_agreements.pair_id, _edits.revision)  # the latest of each clause is the one that holds
)
_AGREED_EVERY = select(_agreements.meets_every).where(
    _agreements.team_id == bindparam("team"),
    _agreements.pair_id == bindparam("pair"),
    _agreements.state == AgreementState.SIGNED,
)


def find_agreed_every(session: Session, team_id: str, pair_id: int) -> int | None:
    """How many days from one meeting to the next the two have agreed on, if they have."""
    return session.scalar(_AGREED_EVERY, {"team": team_id, "pair": pair_id})


def find_each(session: Session, team_id: str, pair_ids: Collection[int]) -> dict[int, Terms]:
    """Of those of these pairs that have signed an agreement."""
    texts: dict[int, dict[str, str]] = {}
    if pair_ids:
        for pair_id, clause, field, text in session.execute(_SIGNED, {"team": team_id, "pairs": list(pair_ids)}):
            of_pair = texts.setdefault(pair_id, {})
            of_pair.pop(clause, None)
            of_pair[field] = text
    return {pair_id: terms_from(each) for pair_id, each in texts.items()}


def find(session: Session, team_id: str, pair_id: int) -> Terms:
    """Of a pair that has signed nothing, what holds for everybody."""
    return find_each(session, team_id, [pair_id]).get(pair_id, Terms())
