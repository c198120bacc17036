"""Agreements for views, built without a database: as long as each place lets its words be."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy.orm.attributes import set_committed_value

from bot.domain.agreements import AgreementState
from bot.domain.clauses import CLAUSES, Clause, ClauseForm, draft_fields, fields, is_own_words, longest
from storage.agreements import Edit, Signed, Version
from storage.tables import Agreement
from tests.views.world import ANA, BEN, NOW, TEAM, World


def words_of(world: World, clause: Clause, *, of: str = BEN) -> dict[str, str]:
    """What one of the two has answered alone; the two differ in each."""
    return {field: _text(world, clause, field, of) for field in fields(clause)}


def _text(world: World, clause: Clause, field: str, of: str) -> str:
    if is_own_words(field):
        return world.words.answer[: longest(field)] or "–"
    if clause.form is ClauseForm.CHOICES:
        return " ".join(clause.options[1:] if of == BEN else clause.options)
    return clause.options[0 if of == BEN else -1]


def _stands(world: World, clause: Clause) -> dict[str, str]:
    return {field: _text(world, clause, field, BEN) for field in draft_fields(clause)}


def _agreement(world: World, state: AgreementState) -> Agreement:
    is_signed = state in (AgreementState.SIGNED, AgreementState.REPLACED)
    agreement = Agreement(
        id=999_999,
        team_id=TEAM,
        pair_id=1,
        begun_by=None,
        state=state,
        revision=28,
        begun_at=NOW,
        signed_at=NOW if is_signed else None,
        ended_at=NOW + timedelta(days=45) if state is AgreementState.REPLACED else None,
        meets_every=14,
        affirm_at=NOW + timedelta(days=45) if state is AgreementState.SIGNED else None,
    )
    set_committed_value(agreement, "pair", world.pair)
    return agreement


def opened(world: World) -> Version:
    """As Ben sees it, with each clause to be talked about."""
    alone = {
        who: {field: text for clause in CLAUSES for field, text in words_of(world, clause, of=who).items()}
        for who in (ANA, BEN)
    }
    return Version(_agreement(world, AgreementState.DRAFT), BEN, [], {}, 0, alone, set())


def proposal(world: World) -> Version:
    """Ana proposes it, and Ben looks at it."""
    edits = [
        Edit(number, clause.name, ANA, True, NOW, _stands(world, clause), {})
        for number, clause in enumerate(CLAUSES, start=1)
    ]
    return Version(_agreement(world, AgreementState.DRAFT), BEN, edits, {}, 0, {}, set())


def settled(world: World, *, signed: Sequence[str] = (), state: AgreementState = AgreementState.DRAFT) -> Version:
    """Each clause has been changed by Ana since Ben looked, or, of the last, has words that were deleted."""
    edits = [
        Edit(number, clause.name, author, False, NOW, _stands(world, clause), {})
        for number, (clause, author) in enumerate(
            [(clause, author) for author in (None, ANA) for clause in CLAUSES], start=1
        )
    ]
    signatures = {who: Signed(28, "f" * 64, NOW) for who in signed}
    return Version(_agreement(world, state), BEN, edits, signatures, 0, {}, set())


def signed(world: World, state: AgreementState = AgreementState.SIGNED) -> Version:
    version = settled(world, signed=[ANA, BEN], state=state)
    deleted = [replace(edit, texts=dict.fromkeys(edit.texts, "")) for edit in version.edits[-3:]]
    affirmed = {(ANA, NOW), (BEN, NOW)}
    return replace(version, edits=[*version.edits[:-3], *deleted], affirmed=affirmed)
