"""What pairs have signed, as far as it changes something elsewhere: read for the two alone."""

from collections.abc import Collection

from sqlalchemy import and_, bindparam, select
from sqlalchemy.orm import Session

from bot.domain.agreements import AgreementState
from bot.domain.terms import Terms, terms_from
from storage.tables import Agreement, AgreementEdit, AgreementText

_CLAUSES = ("contact", "notice", "reply", "length", "arranges")
_SIGNED = (
    select(Agreement.pair_id, AgreementEdit.clause, AgreementText.field, AgreementText.text)
    .join(AgreementEdit, AgreementEdit.agreement_id == Agreement.id)
    .join(
        AgreementText,
        and_(
            AgreementText.agreement_id == AgreementEdit.agreement_id, AgreementText.revision == AgreementEdit.revision
        ),
    )
    .where(
        Agreement.team_id == bindparam("team"),
        Agreement.pair_id.in_(bindparam("pairs", expanding=True)),
        Agreement.state == AgreementState.SIGNED,
        AgreementEdit.clause.in_(_CLAUSES),
    )
    .order_by(Agreement.pair_id, AgreementEdit.revision)  # the latest of each clause is the one that holds
)


_AGREED_EVERY = select(Agreement.meets_every).where(
    Agreement.team_id == bindparam("team"),
    Agreement.pair_id == bindparam("pair"),
    Agreement.state == AgreementState.SIGNED,
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
