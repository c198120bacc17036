"""When somebody is asked next, and the visit time that their programs give them."""

from datetime import time, timedelta

from sqlalchemy import update

from bot.domain.pairs import PairState
from storage import members, pairs, rhythms
from storage.database import Database
from storage.tables import Pair, Rhythm
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair, add_rhythm


async def test_the_soonest_question_of_each_in_pairs_that_go_on(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        other = Pairing("T1", pairing.program_id, add_pair(session, "T1", pairing.program_id, mentor=CLEO, mentee=BEN))
        add_rhythm(session, pairing)
        later = add_rhythm(session, other)
        rhythms.set_next(session, later, NOW + timedelta(days=2), NOW.date())

        assert rhythms.list_next(session, "T1", [ANA, BEN, CLEO]) == {BEN: NOW}

        session.execute(update(Pair).where(Pair.id == pairing.pair_id).values(state=PairState.PAUSED))
        assert rhythms.list_next(session, "T1", [BEN]) == {BEN: NOW + timedelta(days=2)}

        rhythms.stop(session, other.pair_id)
        assert rhythms.list_next(session, "T1", [BEN]) == {}


async def test_of_several_programs_the_earliest_gives_the_visit_time(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        other = Pairing("T1", pairing.program_id, add_pair(session, "T1", pairing.program_id, mentor=CLEO, mentee=BEN))
        add_rhythm(session, pairing)
        session.execute(update(Rhythm).where(Rhythm.id == add_rhythm(session, other)).values(local_time=time(9, 30)))
        one, two = (pairs.get(session, "T1", each.pair_id, member=BEN) for each in (pairing, other))

        assert rhythms.set_visit_times(session, one) == {BEN}
        assert rhythms.set_visit_times(session, one) == set(), "nobody's row is touched for nothing"
        session.expire_all()
        assert members.get(session, "T1", BEN).visit_time == time(9, 30)

        pairs.mark_ended(session, two, now=NOW)
        assert rhythms.set_visit_times(session, two) == {BEN}
        session.expire_all()
        assert members.get(session, "T1", BEN).visit_time == time(10)
