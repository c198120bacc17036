"""What the two of a pair agree on: a draft that both write on, and that holds once both have signed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import terms
from bot.domain.actor import Actor
from bot.domain.agreements import AgreementState, NoDraft, NothingHolds, Paper
from bot.domain.clauses import (
    BY_NAME,
    CLAUSES,
    Clause,
    Texts,
    draft_fields,
    half,
    is_own_words,
    middle,
    of_clause,
    same,
)
from bot.domain.items import (
    AGREEMENT_AFFIRM,
    AGREEMENT_CHANGED,
    AGREEMENT_OPEN,
    AGREEMENT_PROPOSED,
    AGREEMENT_SIGN,
    AGREEMENT_UNSIGNED,
    Kind,
    Outcome,
    Starts,
)
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import agreement_drafts as drafts
from storage import agreements, items
from storage.agreements import Version
from storage.items import NewItem
from storage.tables import Pair

TO_LOOK_AT = (AGREEMENT_OPEN, AGREEMENT_PROPOSED, AGREEMENT_CHANGED, AGREEMENT_UNSIGNED)
MIDDLE = "middle"
"""How a clause is settled by one press: this, or in the words of the mentor or of the mentee."""


class NothingMoreToAgree(Refusal):
    """The pair has ended; what was signed stays to be read."""


class NoSuchAnswer(Refusal):
    """There is nothing of that kind that could be taken over."""


@dataclass(frozen=True, slots=True)
class AgreementStep:
    """A version as whoever took a step in it sees it afterwards; `refused` says why the step was not taken.

    `took_back` is whose signatures it has taken back.
    """

    version: Version
    refused: Refusal | None = None
    took_back: Sequence[str] = ()


# --- a draft begins --------------------------------------------------------------------------------------------------


def begin_draft(
    session: Session,
    pair: Pair,
    mentor_texts: Texts | None,
    mentee_texts: Texts | None,
    *,
    envelope_id: int | None,
    begun_by: str | None,
    now: datetime,
) -> int:
    """Begin what both write on, from what each has answered alone; gives its id, or that of the draft there is.

    Where both said the same it is settled, and where both answers may stand too; the rest is to be talked about. When
    one of them has answered nothing (None), it is a proposal: each clause is open until it is taken over. Both hear of
    it; of a proposal, the other one does.
    """
    agreement_id = drafts.add(session, pair, envelope_id=envelope_id, begun_by=begun_by, now=now)
    if agreement_id is None:
        return drafts.find_draft_id(session, pair) or 0
    sides = {pair.mentor_id: mentor_texts, pair.mentee_id: mentee_texts}
    written = {user_id: texts for user_id, texts in sides.items() if texts is not None}
    proposer = next(iter(written)) if len(written) == 1 else None
    revision = 0
    for clause in CLAUSES:
        said = {user_id: of_clause(clause, texts) for user_id, texts in written.items()}
        if proposer is None and not clause.apart and not same(clause, said[pair.mentor_id], said[pair.mentee_id]):
            continue
        texts, writers = _both(clause, pair, said)
        revision += 1
        drafts.add_edit(
            session,
            pair.team_id,
            agreement_id,
            revision,
            clause.name,
            texts,
            writers=writers,
            author_id=proposer,
            proposed=proposer is not None,
            now=now,
        )
    drafts.set_revision(session, pair.team_id, agreement_id, revision)
    if proposer is None:
        tell(session, pair, AGREEMENT_OPEN, agreement_id, (pair.mentor_id, pair.mentee_id), now)
    else:
        drafts.mark_looked(session, pair.team_id, agreement_id, proposer, revision)
        tell(session, pair, AGREEMENT_PROPOSED, agreement_id, (pair.partner_of(proposer),), now)
    return agreement_id


def _both(clause: Clause, pair: Pair, said: Mapping[str, Texts]) -> tuple[dict[str, str], dict[str, str | None]]:
    """What stands in a clause in which both said the same, or both answers stand, and whose words each field holds."""
    if clause.apart:
        halves = {half(clause, pair.role_of(each)): (texts[clause.name], each) for each, texts in said.items() if texts}
        texts = {field: text for field, (text, _) in halves.items()}
        return texts, {field: each if is_own_words(field) else None for field, (_, each) in halves.items()}
    texts = dict(next(iter(said.values())))
    alone = next(iter(said)) if len(said) == 1 else None
    return texts, {field: alone if is_own_words(field) else None for field in texts}


def begin_change(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> Version:
    """Begin a draft with the words that hold, or go on with the one there is. Raises NothingHolds."""
    holds = agreements.find_holding(session, actor.team_id, pair_id, viewer=actor.user_id)
    if holds is None:
        draft = agreements.find_draft(session, actor.team_id, pair_id, viewer=actor.user_id)
        if draft is None:
            raise NothingHolds
        return draft
    _require_living(holds.pair)
    pair = holds.pair
    items.close(session, pair.team_id, [AGREEMENT_AFFIRM], [holds.id], Outcome.DONE, user_id=actor.user_id, now=now)
    agreement_id = drafts.add(session, pair, envelope_id=None, begun_by=actor.user_id, now=now)
    if agreement_id is None:
        agreement_id = drafts.find_draft_id(session, pair) or 0
        return agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id)
    standing = holds.standing
    whole = [standing[each.name] for each in CLAUSES if each.name in standing and standing[each.name].is_whole]
    for revision, edit in enumerate(whole, start=1):
        drafts.add_edit(
            session,
            pair.team_id,
            agreement_id,
            revision,
            edit.clause,
            edit.texts,
            writers=edit.writers,
            author_id=None,
            now=now,
        )
    drafts.set_revision(session, pair.team_id, agreement_id, len(whole))
    for user_id in (pair.mentor_id, pair.mentee_id):
        drafts.mark_looked(session, pair.team_id, agreement_id, user_id, len(whole))
    return agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id)


# --- writing on it ---------------------------------------------------------------------------------------------------


def look(session: Session, actor: Actor, agreement_id: int, *, now: datetime) -> Version:
    """What somebody is about to look at, with how far they had looked before."""
    version = agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id)
    team_id, me = actor.team_id, actor.user_id
    if version.state is AgreementState.DRAFT:
        drafts.mark_looked(session, team_id, version.id, me, version.agreement.revision)
    items.close(session, team_id, TO_LOOK_AT, [version.id], Outcome.DONE, user_id=me, now=now)
    return version


def edit(
    session: Session, actor: Actor, agreement_id: int, clause_name: str, said: Texts, *, seen: int, now: datetime
) -> AgreementStep:
    """Settle a clause in these words; of one in which both answers stand, one's own.

    `seen` is the revision of the clause that its writer had before them. If it has changed since, nothing is changed,
    and the words go back to their author.
    """
    clause = BY_NAME[clause_name]
    version = agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id, lock=True)
    return _settle(session, actor, version, clause, _with_the_others(version, clause, said), seen, now)


def take(
    session: Session, actor: Actor, agreement_id: int, clause_name: str, how: str, *, seen: int, now: datetime
) -> AgreementStep:
    """Settle a clause as one of the two has said it, or in the middle of both."""
    clause = BY_NAME[clause_name]
    version = agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id, lock=True)
    if version.state is not AgreementState.DRAFT:
        return AgreementStep(version, NoDraft())
    texts = taken(version, clause, how)
    if texts is None:
        raise NoSuchAnswer
    return _settle(session, actor, version, clause, texts, seen, now)


def taken(version: Version, clause: Clause, how: str) -> dict[str, str] | None:
    """In what words a clause stands that is settled by one press; None when there is no such answer."""
    pair, answers = version.pair, version.answers(clause)
    mentor, mentee = answers.get(pair.mentor_id), answers.get(pair.mentee_id)
    if how == MIDDLE:
        return middle(clause, mentor, mentee) if mentor and mentee else None
    said = {each: texts for each, texts in answers.items() if pair.role_of(each) == how or clause.apart}
    return _both(clause, pair, said)[0] if said else None


def take_all(session: Session, actor: Actor, agreement_id: int, *, now: datetime) -> AgreementStep:
    """Take over whatever the other proposes that is still open."""
    version = agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id, lock=True)
    step = AgreementStep(version)
    for name in version.paper.open:
        texts = taken(version, BY_NAME[name], version.pair.role_of(version.partner_id))
        if texts is not None:
            step = _settle(session, actor, step.version, BY_NAME[name], texts, step.version.seen(name), now)
    return step


def _with_the_others(version: Version, clause: Clause, said: Texts) -> dict[str, str]:
    """With the partner's half of a clause in which both answers stand: nobody puts words into another's mouth."""
    if not clause.apart:
        return {field: said[field] for field in draft_fields(clause) if said.get(field)}
    own = half(clause, version.pair.role_of(version.viewer))
    stands = version.standing.get(clause.name)
    answers = version.answers(clause).get(version.partner_id, {})
    theirs = half(clause, version.pair.role_of(version.partner_id))
    kept = stands.texts.get(theirs) if stands else answers.get(clause.name)
    both = {theirs: kept, own: said.get(own)}
    return {field: text for field in draft_fields(clause) if (text := both.get(field))}


def _settle(
    session: Session, actor: Actor, version: Version, clause: Clause, texts: Texts, seen: int, now: datetime
) -> AgreementStep:
    if version.state is not AgreementState.DRAFT:
        return AgreementStep(version, NoDraft())
    before = version.paper
    try:
        after = before.edit(clause.name, texts, seen=seen)
    except Refusal as refused:
        return AgreementStep(version, refused)
    if after is before:
        return AgreementStep(version)
    team_id, me = actor.team_id, actor.user_id
    drafts.set_revision(session, team_id, version.id, after.revision)
    writers = {field: _writer(version, clause, field, text) for field, text in texts.items()}
    drafts.add_edit(
        session, team_id, version.id, after.revision, clause.name, texts, writers=writers, author_id=me, now=now
    )
    took_back = drafts.take_signatures(session, team_id, version.id)
    items.close(session, team_id, [AGREEMENT_SIGN], [version.id], Outcome.WITHDRAWN, now=now)
    _tell_of_change(session, version, after, took_back, now)
    return AgreementStep(again(session, version), took_back=took_back)


def _writer(version: Version, clause: Clause, field: str, text: str) -> str | None:
    """Whose words a field of a clause holds: whoever wrote them first."""
    if not is_own_words(field):
        return None
    for edit in version.edits:
        if edit.clause == clause.name and edit.texts.get(field) == text:
            return edit.writers.get(field)
    answers = version.answers(clause)
    said_by = [user_id for user_id, texts in answers.items() if text in texts.values()]
    if clause.apart:
        return version.pair.mentor_id if field == half(clause, "mentor") else version.pair.mentee_id
    if len(said_by) == 1:
        return said_by[0]
    parts = {user_id for user_id, texts in answers.items() if any(each and each in text for each in texts.values())}
    return None if len(said_by) > 1 or len(parts) > 1 else version.viewer


def _tell_of_change(session: Session, version: Version, after: Paper, took_back: Sequence[str], now: datetime) -> None:
    """The partner hears of it, unless something that waits leads to it; that their signature is taken back, always."""
    partner = version.partner_id
    kinds: Sequence[Kind] = [AGREEMENT_UNSIGNED] if partner in took_back else TO_LOOK_AT
    waiting = items.list_about(session, version.agreement.team_id, kinds, version.id, lock=True)
    if not any(each.is_open and each.user_id == partner for each in waiting):
        kind = AGREEMENT_UNSIGNED if partner in took_back else AGREEMENT_CHANGED
        tell(session, version.pair, kind, version.id, (partner,), now, number=after.revision)


def _require_living(pair: Pair) -> None:
    if pair.state == PairState.ENDED:
        raise NothingMoreToAgree


def again(session: Session, version: Version) -> Version:
    return agreements.get(session, version.agreement.team_id, version.id, viewer=version.viewer)


def tell(
    session: Session,
    pair: Pair,
    kind: Kind,
    agreement_id: int,
    user_ids: Sequence[str],
    now: datetime,
    *,
    number: int = 0,
) -> None:
    """News about an agreement for each of these; `number` tells it apart from the same news before."""
    new = [
        NewItem(
            kind,
            agreement_id,
            f"{kind.name}:{agreement_id}:{number}:{user_id}",
            user_id=user_id,
            pair_id=pair.id,
            due_at=terms.told_from(session, pair, user_id, now) if kind.starts is Starts.SOON else now,
        )
        for user_id in user_ids
    ]
    items.add_all(session, pair.team_id, new, now=now)
