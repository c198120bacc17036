"""What Slack's user objects say about people, however little that is."""

from datetime import UTC, datetime
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import people
from bot.views.people import wait
from tests.conftest import House

TEAM = "T0RAPPORT"
ANA: dict[str, Any] = {
    "id": "U0ANA",
    "team_id": TEAM,
    "name": "ana.souza",
    "real_name": "Ana Souza",
    "tz": "Europe/Berlin",
    "deleted": False,
    "profile": {"display_name": "Ana S.", "real_name": "Ana Maria Souza", "email": "ana@example.com"},
    "updated": 1_772_442_000,
}
LEFT_OUT: Any = object()
NO_MOMENTS: list[Any] = [None, LEFT_OUT, "", "now", True, -1e18, 1e300, float("nan"), [], {}]


def ana(**changes: Any) -> dict[str, Any]:
    return {key: value for key, value in (ANA | changes).items() if value is not LEFT_OUT}


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "Ana S."),
        ({"profile": {"display_name": "", "real_name": "Ana Maria Souza"}}, "Ana Maria Souza"),
        ({"profile": {"display_name": "  ", "real_name": " Ana Maria "}}, "Ana Maria"),
        ({"profile": {"display_name": None}}, "Ana Souza"),
        ({"profile": {}}, "Ana Souza"),
        ({"profile": None}, "Ana Souza"),
        ({"profile": LEFT_OUT}, "Ana Souza"),
        ({"profile": "private"}, "Ana Souza"),
        ({"profile": None, "real_name": ""}, "ana.souza"),
        ({"profile": None, "real_name": 7}, "ana.souza"),
        ({"profile": None, "real_name": LEFT_OUT, "name": LEFT_OUT}, None),
        ({"profile": {"display_name": "A" * 200}}, "A" * 80),
    ],
)
def test_people_are_called_as_they_chose_else_by_their_real_name_else_by_their_handle(
    changes: dict[str, Any], name: str | None
) -> None:
    assert people.profile(ana(**changes)).name == name


def test_each_of_their_names_can_be_looked_for() -> None:
    found = people.candidate(ANA, TEAM)
    assert (found.handle, found.display_name, found.real_name, found.email) == (
        "ana.souza",
        "Ana S.",
        "Ana Maria Souza",
        "ana@example.com",
    )
    nameless = people.candidate({"id": "U0X"}, TEAM)
    assert (nameless.handle, nameless.display_name, nameless.real_name, nameless.email) == ("U0X", "", "", "")


@pytest.mark.parametrize(
    "tz", [None, LEFT_OUT, "", " ", "Mars/Olympus", "EST5EST", "europe/berlin ", "localtime", 3600, ["Europe/Berlin"]]
)
def test_a_zone_that_is_missing_or_unknown_here_is_none(tz: Any) -> None:
    assert people.profile(ana(tz=tz)).zone is None


@pytest.mark.parametrize(
    ("updated", "at"),
    [
        (1_772_442_000, datetime(2026, 3, 2, 9, tzinfo=UTC)),
        ("1772442000", datetime(2026, 3, 2, 9, tzinfo=UTC)),
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        *[(each, None) for each in NO_MOMENTS],
    ],
)
def test_when_somebody_was_changed_last_is_a_moment_or_not_said(updated: Any, at: datetime | None) -> None:
    assert people.profile(ana(updated=updated)).updated_at == at


@pytest.mark.parametrize(
    ("changes", "foreign"),
    [
        ({}, False),
        ({"team_id": LEFT_OUT}, False),
        ({"team_id": None}, False),
        ({"team_id": ""}, False),
        ({"team_id": "T0OTHER"}, True),
        ({"team_id": "T0OTHER", "enterprise_user": {"teams": ["T0OTHER", TEAM]}}, False),
        ({"team_id": "E0GRID", "enterprise_user": {"teams": [TEAM]}}, False),
        ({"team_id": "T0OTHER", "is_stranger": True, "enterprise_user": {"teams": [TEAM]}}, False),
        ({"enterprise_user": {"teams": ["T0OTHER"]}}, False),
        ({"team_id": "T0OTHER", "enterprise_user": {"teams": ["T0OTHER"]}}, True),
        ({"team_id": "T0OTHER", "enterprise_user": {"teams": []}}, True),
        ({"team_id": "T0OTHER", "enterprise_user": {"teams": None}}, True),
        ({"team_id": "T0OTHER", "enterprise_user": {"teams": TEAM}}, True),
        ({"team_id": "T0OTHER", "enterprise_user": {}}, True),
        ({"team_id": "T0OTHER", "enterprise_user": None}, True),
        ({"is_stranger": True}, True),
    ],
)
def test_a_colleague_is_whoever_has_this_workspace_among_theirs(changes: dict[str, Any], foreign: bool) -> None:
    assert people.candidate(ana(**changes), TEAM).foreign is foreign


# -- everybody at once --------------------------------------------------------------------------------------------


async def read_all(house: House) -> tuple[int, list[float]]:
    """How many people there are, and for how long Slack asked to be left alone meanwhile."""
    paused: list[float] = []

    async def pause(seconds: float) -> None:
        paused.append(seconds)

    found = await people.list_all(house.app.services.slack, pause=pause)
    return len({user["id"] for user in found}), paused


async def test_when_slack_asks_for_a_pause_in_the_middle_the_list_goes_on_where_it_stopped(house: House) -> None:
    for number in range(450):
        house.playground.add_person(f"person{number}")
    everybody, faults = len(house.playground.workspace.members), house.playground.faults
    faults.add("rate_limited", "users.list", skip=1, times=2, seconds=25)

    assert await read_all(house) == (everybody, [25, 25])
    asked = [call.params.get("cursor") for call in house.playground.workspace.calls if call.method == "users.list"]
    assert asked == [None, "page:200", "page:200", "page:200", "page:400"]

    faults.set()
    faults.add("rate_limited", "users.list", skip=1, seconds=50)
    with pytest.raises(people.NotAnswered, match="Slack asks us to wait 50 seconds; nothing was changed"):
        await read_all(house)


async def test_a_list_without_an_end_ends(house: House) -> None:
    class Turning(AsyncWebClient):
        def __init__(self, goes_on: dict[str | None, str]) -> None:
            super().__init__()
            self.goes_on = goes_on

        async def users_list(self, *, cursor: str | None = None, **_asked: Any) -> Any:
            return {"members": [ANA, None, "U1", {}], "response_metadata": {"next_cursor": self.goes_on[cursor]}}

    assert await people.list_all(Turning({None: "again", "again": "again"})) == [ANA, ANA]
    assert await people.list_all(Turning({None: "1", "1": "2", "2": "3", "3": "1"})) == [ANA] * 4


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (29.2, "30 seconds"), (90, "90 seconds"), (91, "2 minutes"), (3600, "60 minutes")],
)
def test_a_pause_that_slack_asks_for_is_said_in_words(seconds: float, words: str) -> None:
    assert wait(seconds) == f"Slack asks us to wait {words}; nothing was changed. Try again then."
