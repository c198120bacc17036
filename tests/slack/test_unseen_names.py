"""People whose name nobody sees, or turns around what stands after it, are still told apart and called something."""

from sqlalchemy import update

from bot.playground.elements import elements_in
from bot.slack import people
from storage.tables import Member
from tests.conftest import House
from tests.domain.test_names import UNSEEN


def called(**names: str) -> str | None:
    profile = {key: names[key] for key in ("display_name", "real_name") if key in names}
    return people.profile({"id": "U1", "name": names.get("handle", ""), "profile": profile}).name


def test_people_are_called_by_the_first_of_their_names_that_can_be_seen() -> None:
    for unseen in UNSEEN.values():
        assert called(display_name=unseen, real_name="Ana Souza", handle="ana") == "Ana Souza"
        assert called(display_name=unseen, real_name=unseen, handle="ana") == "ana"
        assert called(display_name=unseen, real_name=unseen, handle=unseen) is None, "and what was known stays"
    assert called(display_name="\u202eanA", real_name="Ana Souza") == "anA"


def described(house: House) -> str:
    """What a screen reader says of the buttons in the coordinator's list of pairs."""
    modal = house.person("cleo").modal
    assert modal
    return " · ".join(str(each.get("accessibility_label")) for _, each in elements_in(modal["blocks"]))


async def test_somebody_of_an_unseen_name_is_called_by_their_handle_or_their_id(house: House) -> None:
    ghost = house.playground.add_person("ghost", "\u3164", tz="Europe/London", display_name="\u200b\u2060")
    await house.start_program()
    await house.pair("ana", "ghost")
    cleo = house.person("cleo")

    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    assert "Pause Ana Souza and ghost" in described(house)
    await cleo.closes(everything=True)

    with house.app.services.db.session() as session:  # as an earlier version kept it
        session.execute(update(Member).where(Member.user_id == ghost.id).values(name="\u3164"))
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    assert f"Pause Ana Souza and someone ({ghost.id})" in described(house)
