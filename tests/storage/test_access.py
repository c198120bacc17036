"""The access log: people see who looked at their pairs and programs, and nobody else's."""

from datetime import timedelta

from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor
from storage import access, members
from storage.database import Database
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair, add_program


async def test_people_see_what_concerns_them_newest_first(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        for user_id in ("UDANA", "UELI"):
            profile = members.Profile(user_id, user_id, "Europe/London")
            members.save_profile(session, "T1", profile, now=NOW)
        other_program = add_program(session, "T1", "other form")
        other_pair = add_pair(session, "T1", other_program, mentor="UDANA", mentee="UELI")
        for number, (action, program_id, pair_id) in enumerate(
            [
                (CoordinatorAction.READ_DIGEST, pairing.program_id, None),
                (CoordinatorAction.PAUSE_PAIR, pairing.program_id, pairing.pair_id),
                (CoordinatorAction.READ_DIGEST, other_program, None),
                (CoordinatorAction.END_PAIR, other_program, other_pair),
            ]
        ):
            access.add(
                session,
                Actor("T1", CLEO),
                action,
                program_id=program_id,
                pair_id=pair_id,
                now=NOW + timedelta(minutes=number),
            )

    with db.session() as session:
        for user_id in (ANA, BEN):
            entries = access.list_concerning(session, "T1", user_id, limit=9)
            assert [(each.action, each.actor_id) for each in entries] == [("pair.pause", CLEO), ("digest", CLEO)]
        theirs = access.list_concerning(session, "T1", "UELI", limit=1)
        assert [each.action for each in theirs] == ["pair.end"]
        assert access.list_concerning(session, "T1", CLEO, limit=9) == []
