"""A draft of an agreement, from what the two have answered alone to what both have signed."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot.actions import agreement_looks as looks
from bot.actions import agreement_signatures as signatures
from bot.actions import agreements as actions
from bot.actions.agreements import AgreementStep
from bot.domain.actor import Actor
from bot.domain.agreements import AgreementState, ChangedMeanwhile, NoDraft, NothingHolds, StillOpen
from bot.domain.clauses import BY_NAME, CLAUSES
from bot.domain.envelopes import EnvelopeKind, EnvelopeState, OpeningDays, SideState
from storage import agreements, envelopes, items, members, pairs, sides
from storage.agreements import NotInThisAgreement, Version
from storage.database import Database
from storage.tables import Pair
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair

ANSWERS = {
    "why": "To pass on what I know",
    "goal_1": "Lead a project",
    "known_1": "It has shipped",
    "meets": "14",
    "length": "45",
    "arranges": "mentee",
    "notice": "24",
    "contact": "any",
    "reply": "2",
    "in_scope": "career skills",
    "out_scope": "reviews",
    "between": "all",
    "feedback": "at_once",
    "problems": "say",
    "ending": "anytime",
}
BENS = {**ANSWERS, "why": "To grow", "feedback": "written", "meets": "28", "notice": "48", "in_scope": "skills people"}


@pytest.fixture
def session(db: Database, pairing: Pairing) -> Iterator[Session]:
    with db.session() as session:
        yield session


@pytest.fixture
def pair(session: Session, pairing: Pairing) -> Pair:
    return pairs.get(session, "T1", pairing.pair_id, member=ANA)


def opened(session: Session, pair: Pair) -> int:
    """An alignment that has opened for both, and the draft of it."""
    days = OpeningDays(NOW, NOW)
    envelope_id = envelopes.add(session, pair, EnvelopeKind.ALIGNMENT, days=days, now=NOW, attempt=1)
    assert envelope_id
    for who, texts in ((ANA, ANSWERS), (BEN, BENS)):
        own = envelopes.get_own(session, "T1", envelope_id, viewer=who)
        sides.replace_texts(session, own, texts)
        sides.set_side(session, own, SideState.SEALED)
    assert envelopes.mark_opened(session, own.envelope, now=NOW)
    return actions.begin_draft(session, pair, ANSWERS, BENS, envelope_id=envelope_id, begun_by=None, now=NOW)


def seen_by(session: Session, agreement_id: int, who: str = ANA) -> Version:
    return agreements.get(session, "T1", agreement_id, viewer=who)


def waiting(session: Session, who: str) -> list[str]:
    return [item.kind for item in items.list_waiting(session, "T1", [who], now=NOW)]


def edit(
    session: Session, who: str, agreement_id: int, clause: str, *, seen: int | None = None, **said: str
) -> AgreementStep:
    before = seen_by(session, agreement_id, who).seen(clause) if seen is None else seen
    return actions.edit(session, Actor("T1", who), agreement_id, clause, said, seen=before, now=NOW)


def take(session: Session, who: str, agreement_id: int, clause: str, how: str) -> AgreementStep:
    seen = seen_by(session, agreement_id, who).seen(clause)
    return actions.take(session, Actor("T1", who), agreement_id, clause, how, seen=seen, now=NOW)


def sign(session: Session, who: str, agreement_id: int) -> AgreementStep:
    shown = seen_by(session, agreement_id, who).paper.fingerprint
    return signatures.sign(session, Actor("T1", who), agreement_id, shown=shown, now=NOW)


def settled(session: Session, pair: Pair) -> int:
    agreement_id = opened(session, pair)
    for clause in ("meets", "notice", "in_scope"):
        assert take(session, BEN, agreement_id, clause, "mentor").refused is None
    return agreement_id


def signed(session: Session, pair: Pair) -> int:
    agreement_id = settled(session, pair)
    for who in (ANA, BEN):
        assert sign(session, who, agreement_id).refused is None
    return agreement_id


# --- from what each has answered -------------------------------------------------------------------------------------


def test_what_both_said_is_settled_both_answers_may_stand_and_the_rest_is_open(session: Session, pair: Pair) -> None:
    draft = seen_by(session, opened(session, pair))

    assert draft.paper.open == ("meets", "notice", "in_scope")
    assert draft.paper.clauses["why"] == {"why_mentor": ANSWERS["why"], "why_mentee": BENS["why"]}
    assert draft.paper.clauses["feedback"] == {"feedback_mentor": "at_once", "feedback_mentee": "written"}
    assert draft.paper.clauses["length"] == {"length": "45"}
    assert draft.answers(BY_NAME["meets"]) == {ANA: {"meets": "14"}, BEN: {"meets": "28"}}
    assert waiting(session, ANA) == waiting(session, BEN) == ["agreement_open"]


def test_a_pair_has_one_draft(session: Session, pair: Pair) -> None:
    first = opened(session, pair)
    again = actions.begin_draft(session, pair, ANSWERS, None, envelope_id=None, begun_by=ANA, now=NOW)
    assert again == first


def test_what_is_sealed_is_in_no_draft_before_it_has_opened(session: Session, pair: Pair) -> None:
    days = OpeningDays(NOW, NOW)
    envelope_id = envelopes.add(session, pair, EnvelopeKind.ALIGNMENT, days=days, now=NOW, attempt=1)
    assert envelope_id
    own = envelopes.get_own(session, "T1", envelope_id, viewer=BEN)
    sides.replace_texts(session, own, BENS)
    proposal = actions.begin_draft(session, pair, ANSWERS, None, envelope_id=envelope_id, begun_by=ANA, now=NOW)
    envelopes.mark_closed(session, envelope_id, now=NOW)

    assert own.state is EnvelopeState.COLLECTING
    assert BEN not in seen_by(session, proposal).answers(BY_NAME["meets"])


@pytest.mark.parametrize(
    ("how", "texts"), [("mentor", {"meets": "14"}), ("mentee", {"meets": "28"}), ("middle", {"meets": "21"})]
)
def test_one_press_takes_mine_theirs_or_a_middle(session: Session, pair: Pair, how: str, texts: dict[str, str]) -> None:
    agreement_id = opened(session, pair)
    edit(session, ANA, agreement_id, "length", length="30")
    step = take(session, ANA, agreement_id, "meets", how)
    if how == "middle":  # two weeks and four have three between them
        assert step.version.paper.clauses["meets"] == {"meets": "21"}
    assert step.version.paper.clauses["meets"] == texts
    assert "meets" not in step.version.paper.open
    assert "agreement_changed" not in waiting(session, BEN), "what has opened waits for a look, and leads there"


def test_a_proposal_is_taken_over_clause_by_clause(session: Session, pair: Pair) -> None:
    proposal = actions.begin_draft(session, pair, ANSWERS, None, envelope_id=None, begun_by=ANA, now=NOW)

    draft = seen_by(session, proposal, BEN)
    assert draft.is_proposal
    assert len(draft.paper.open) == len(CLAUSES)
    assert (waiting(session, ANA), waiting(session, BEN)) == ([], ["agreement_proposed"])
    assert isinstance(sign(session, ANA, proposal).refused, StillOpen)

    assert take(session, BEN, proposal, "meets", "mentor").version.paper.clauses["meets"] == {"meets": "14"}
    assert edit(session, BEN, proposal, "why", why_mentee="To grow").version.paper.clauses["why"] == {
        "why_mentor": ANSWERS["why"],
        "why_mentee": "To grow",
    }
    rest = actions.take_all(session, Actor("T1", BEN), proposal, now=NOW).version.paper
    assert not rest.open
    assert rest.clauses["feedback"] == {"feedback_mentor": "at_once"}


# --- writing ---------------------------------------------------------------------------------------------------------


def test_of_two_edits_at_once_the_later_one_is_given_back_and_can_be_sent_again(session: Session, pair: Pair) -> None:
    agreement_id = opened(session, pair)
    first = edit(session, ANA, agreement_id, "problems", problems="say", problems_words="On the same day")
    seen = seen_by(session, agreement_id).seen("problems")
    assert first.refused is None

    late = edit(session, BEN, agreement_id, "problems", seen=seen - 1, problems="write")
    assert isinstance(late.refused, ChangedMeanwhile)
    assert late.version.paper.clauses["problems"]["problems_words"] == "On the same day"
    edit(session, BEN, agreement_id, "problems", seen=seen, problems="write")

    version = seen_by(session, agreement_id)
    latest = version.standing["problems"]
    before = version.before(latest)
    assert (latest.author_id, latest.texts) == (BEN, {"problems": "write"})
    assert before
    assert before.texts["problems_words"] == "On the same day"


def test_nobody_changes_the_half_that_is_the_others(session: Session, pair: Pair) -> None:
    agreement_id = opened(session, pair)
    edit(session, BEN, agreement_id, "why", why_mentor="Not theirs", why_mentee="To learn")
    assert seen_by(session, agreement_id).paper.clauses["why"] == {
        "why_mentor": ANSWERS["why"],
        "why_mentee": "To learn",
    }


def test_a_burst_of_edits_is_one_thing_that_waits_until_it_is_looked_at(session: Session, pair: Pair) -> None:
    agreement_id = opened(session, pair)
    for who in (ANA, BEN):
        actions.look(session, Actor("T1", who), agreement_id, now=NOW)
    for minutes in ("30", "45", "60"):
        edit(session, ANA, agreement_id, "length", length=minutes)
    assert waiting(session, BEN) == ["agreement_changed"]

    version = actions.look(session, Actor("T1", BEN), agreement_id, now=NOW)
    assert version.has_new("length")
    assert waiting(session, BEN) == []
    assert not seen_by(session, agreement_id, BEN).has_new("length")
    edit(session, ANA, agreement_id, "length", length="90")
    assert waiting(session, BEN) == ["agreement_changed"]


# --- signing ---------------------------------------------------------------------------------------------------------


def test_what_both_have_signed_holds_word_for_word(session: Session, pair: Pair) -> None:
    agreement_id = settled(session, pair)
    sign(session, ANA, agreement_id)
    assert waiting(session, BEN) == ["agreement_sign"]
    shown = seen_by(session, agreement_id, BEN).paper
    sign(session, BEN, agreement_id)

    version = seen_by(session, agreement_id)
    assert version.state is AgreementState.SIGNED
    assert version.paper.clauses == shown.clauses
    assert {each.fingerprint for each in version.signed.values()} == {shown.fingerprint}
    assert version.agreement.meets_every == 14
    assert version.agreement.affirm_at
    assert waiting(session, ANA) == waiting(session, BEN) == ["agreement_holds"]
    assert sign(session, BEN, agreement_id).refused is None, "delivered twice"


def test_a_change_takes_a_signature_back_and_whoever_gave_it_hears_so(session: Session, pair: Pair) -> None:
    agreement_id = settled(session, pair)
    shown = seen_by(session, agreement_id).paper.fingerprint
    sign(session, ANA, agreement_id)
    step = edit(session, BEN, agreement_id, "length", length="60")

    assert step.took_back == [ANA]
    assert not step.version.signed
    assert waiting(session, ANA) == ["agreement_unsigned"]
    assert waiting(session, BEN) == []
    late = signatures.sign(session, Actor("T1", ANA), agreement_id, shown=shown, now=NOW)
    assert isinstance(late.refused, ChangedMeanwhile)


def test_the_old_one_holds_while_another_is_written_and_is_replaced_by_two_signatures(
    session: Session, pair: Pair
) -> None:
    old = signed(session, pair)
    assert isinstance(edit(session, ANA, old, "length", length="60").refused, NoDraft)
    new = actions.begin_change(session, Actor("T1", ANA), pair.id, now=NOW)
    assert actions.begin_change(session, Actor("T1", BEN), pair.id, now=NOW).id == new.id
    assert new.paper.clauses == seen_by(session, old).paper.clauses
    edit(session, ANA, new.id, "meets", meets="7")
    assert seen_by(session, old).state is AgreementState.SIGNED

    for who in (ANA, BEN):
        sign(session, who, new.id)
    assert seen_by(session, old).state is AgreementState.REPLACED
    assert seen_by(session, new.id).agreement.meets_every == 7
    both = agreements.list_signed(session, "T1", pair.id, viewer=BEN, limit=9)
    assert [version.id for version in both] == [new.id, old]


def test_dropping_a_draft_leaves_what_holds(session: Session, pair: Pair) -> None:
    old = signed(session, pair)
    draft = actions.begin_change(session, Actor("T1", ANA), pair.id, now=NOW)
    assert signatures.drop(session, Actor("T1", ANA), draft.id, now=NOW).state is AgreementState.DROPPED
    assert signatures.drop(session, Actor("T1", BEN), draft.id, now=NOW).state is AgreementState.DROPPED
    assert seen_by(session, old).state is AgreementState.SIGNED
    assert waiting(session, BEN).count("agreement_dropped") == 1
    assert "agreement_dropped" not in waiting(session, ANA)


def test_nobody_else_sees_or_changes_it_and_not_by_another_pair_of_the_same_two(
    session: Session, pair: Pair, pairing: Pairing
) -> None:
    agreement_id = signed(session, pair)
    with pytest.raises(NotInThisAgreement):
        seen_by(session, agreement_id, CLEO)
    with pytest.raises(NotInThisAgreement):
        actions.edit(session, Actor("T1", CLEO), agreement_id, "length", {"length": "30"}, seen=0, now=NOW)
    turned = add_pair(session, "T1", pairing.program_id, mentor=BEN, mentee=ANA)
    assert agreements.find_holding(session, "T1", turned, viewer=ANA) is None
    with pytest.raises(NothingHolds):
        actions.begin_change(session, Actor("T1", ANA), turned, now=NOW)


# --- deleting --------------------------------------------------------------------------------------------------------


def test_deleting_what_one_wrote_leaves_that_it_was_signed_and_what_was_chosen(session: Session, pair: Pair) -> None:
    agreement_id = settled(session, pair)
    edit(session, ANA, agreement_id, "problems", problems="say", problems_words="At once")
    edit(session, BEN, agreement_id, "ending", ending="talk", ending_words="Over a coffee")
    for who in (ANA, BEN):
        sign(session, who, agreement_id)
    ana = members.find(session, "T1", ANA)
    assert ana
    looks.erase(session, ana, NOW)

    version = seen_by(session, agreement_id, BEN)
    assert version.state is AgreementState.SIGNED
    assert set(version.signed) == {ANA, BEN}
    assert version.paper.clauses["problems"] == {"problems": "say", "problems_words": ""}
    assert version.paper.clauses["ending"]["ending_words"] == "Over a coffee"
    assert version.paper.clauses["why"] == {"why_mentor": "", "why_mentee": "To grow"}
    assert version.paper.clauses["meets"] == {"meets": "14"}
    assert {each.fingerprint for each in version.signed.values()} == {""}


def test_deleting_what_one_wrote_in_a_draft_opens_the_clause_again_and_takes_signatures_back(
    session: Session, pair: Pair
) -> None:
    agreement_id = settled(session, pair)
    sign(session, BEN, agreement_id)
    ben = members.find(session, "T1", BEN)
    assert ben
    looks.erase(session, ben, NOW)

    version = seen_by(session, agreement_id, ANA)
    assert not version.signed
    assert set(version.paper.open) == {"why", "goals"}
    assert edit(session, ANA, agreement_id, "goals", goal_1="Another").refused is None


# --- whether it is still right ---------------------------------------------------------------------------------------


def test_both_are_asked_45_days_later_and_each_quarter_after(session: Session, pair: Pair) -> None:
    agreement_id = signed(session, pair)
    due = seen_by(session, agreement_id).agreement.affirm_at
    assert due
    assert looks.ask_due(session, now=due - timedelta(minutes=1), limit=9) == 0
    assert looks.ask_due(session, now=due, limit=9) == 1
    assert looks.ask_due(session, now=due, limit=9) == 0
    for who in (ANA, BEN):
        assert waiting(session, who).count("agreement_affirm") == 1
    for _ in range(2):
        version = looks.affirm(session, Actor("T1", ANA), agreement_id, now=due)
    assert version.affirmed == {(ANA, due)}
    assert "agreement_affirm" not in waiting(session, ANA)

    after = seen_by(session, agreement_id).agreement.affirm_at
    assert after
    assert after.date() - due.date() == timedelta(weeks=13)
    looks.ask_due(session, now=after, limit=9)
    for who in (ANA, BEN):
        assert waiting(session, who).count("agreement_affirm") == 1
