"""The channel of a digest: nobody outside the company reads along, and nobody's direct messages are made one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.channels import Unfit
from bot.playground.state import Conversation
from bot.views.channels import BESIDE, NOT_IN
from tests.conftest import House, words

MONDAY = datetime(2026, 3, 9, 11, tzinfo=UTC)


def places(house: House) -> dict[str, tuple[str, str]]:
    """Conversations that are no place for a digest: their ids, and what is said beside the field."""
    workspace = house.playground.workspace

    def add(name: str, *, private: bool = False, bot: bool = True, **flags: bool) -> str:
        channel = workspace.add_channel(name, ["cleo", "ana"], with_bot=bot, is_private=private)
        for flag, value in flags.items():
            setattr(channel, flag, value)
        return channel.id

    group = workspace.dm_with(house.person("ana").id, house.person("ben").id)
    between_others = Conversation("D0OTHERS", "im", "directmessage", {house.person("ana").id, house.person("ben").id})
    workspace.conversations[between_others.id] = between_others
    return {
        "shared": (add("with-acme", is_ext_shared=True), BESIDE[Unfit.SHARED]),
        "about to be shared": (add("soon-acme", is_pending_ext_shared=True), BESIDE[Unfit.SHARED]),
        "private and shared": (add("secret-acme", private=True, is_ext_shared=True), BESIDE[Unfit.SHARED]),
        "archived": (add("old", is_archived=True), BESIDE[Unfit.ARCHIVED]),
        "archived and shared": (add("old-acme", is_archived=True, is_ext_shared=True), BESIDE[Unfit.SHARED]),
        "without the bot": (add("others", bot=False), NOT_IN),
        "private without the bot": (add("hidden", private=True, bot=False), BESIDE[Unfit.NOT_SEEN]),
        "direct messages with the bot": (workspace.dm_with(house.person("ben").id).id, BESIDE[Unfit.DIRECT]),
        "direct messages of others": (between_others.id, BESIDE[Unfit.DIRECT]),
        "a group of people": (group.id, BESIDE[Unfit.NOT_LOOKED_AT]),
        "nowhere": ("C0NOWHERE", BESIDE[Unfit.NOT_SEEN]),
        "somebody": (house.person("ben").id, BESIDE[Unfit.NOT_SEEN]),
    }


async def test_what_is_no_place_for_a_digest_is_refused_beside_the_field_in_both_forms(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program("Spring")
    for what, (channel_id, says) in places(house).items():
        for command in ("program new Autumn", "coordinators"):
            await cleo.types(f"/mentorship-admin {command}")
            assert await cleo.submits({"digest_channel": channel_id}, checked=False) == {"digest_channel": says}, what
            await cleo.closes(everything=True)
    house.playground.workspace.refusals.clear()  # Slack was asked about each of them


async def test_a_channel_that_only_the_company_reads_is_taken_and_can_be_given_up_again(paired: House) -> None:
    cleo, workspace = paired.person("cleo"), paired.playground.workspace
    for name, private in (("open", False), ("closed", True)):
        channel = workspace.add_channel(name, ["cleo"], with_bot=True, is_private=private)
        await chooses(paired, channel.id)
        paired.clock.at = MONDAY - timedelta(hours=1)
    await paired.move_to(MONDAY)
    assert len(channel.messages) == 1 and not any("How Spring" in text for text in cleo.texts)

    await chooses(paired, None)
    await paired.move_to(MONDAY + timedelta(days=7), step=timedelta(days=1))
    assert len(channel.messages) == 1 and "How Spring is doing" in cleo.texts[-1]


async def chooses(house: House, channel_id: str | None) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin coordinators")
    assert await cleo.submits({"digest_channel": channel_id}) == {}
    await cleo.closes(everything=True)


BECOMES = {
    "is_ext_shared": "it is shared with another company, or is about to be",
    "is_pending_ext_shared": "it is shared with another company, or is about to be",
    "is_archived": "it is archived",
}


@pytest.mark.parametrize("flag", BECOMES)
async def test_where_others_have_come_to_read_along_the_coordinators_get_it_in_person_with_the_reason(
    paired: House, flag: str
) -> None:
    cleo = paired.person("cleo")
    channel = paired.playground.workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    await chooses(paired, channel.id)
    setattr(channel, flag, True)
    await paired.move_to(MONDAY, step=timedelta(days=1))

    assert channel.messages == {}
    assert f"could not be posted in <#{channel.id}> ({BECOMES[flag]}), so you get it here" in cleo.texts[-1]
    setattr(channel, flag, False)
    await paired.move_to(MONDAY + timedelta(days=7), step=timedelta(days=1))
    assert len(channel.messages) == 1


async def test_where_the_bot_may_not_look_nothing_is_posted_and_the_form_says_why(paired: House) -> None:
    cleo, workspace = paired.person("cleo"), paired.playground.workspace
    channel = workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    await chooses(paired, channel.id)
    workspace.manifest = replace(workspace.manifest, scopes=workspace.manifest.scopes - {"channels:read"})
    await paired.move_to(MONDAY, step=timedelta(days=1))

    assert channel.messages == {}
    assert "Slack does not let Rapport look who reads along there" in cleo.texts[-1]
    await cleo.types("/mentorship-admin program new Autumn")
    assert await cleo.submits({"digest_channel": channel.id}) == {"digest_channel": BESIDE[Unfit.NOT_LOOKED_AT]}
    assert await cleo.submits({"digest_channel": None}) == {}
    assert "*Autumn* is ready." in words(cleo.modal)
    workspace.refusals.clear()


async def test_while_slack_cannot_say_who_reads_along_the_digest_waits(paired: House) -> None:
    channel = paired.playground.workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    await chooses(paired, channel.id)
    paired.playground.faults.add("error_before", "conversations.info", times=1)
    await paired.move_to(MONDAY - timedelta(hours=1), step=timedelta(days=1))
    await paired.move_to(MONDAY + timedelta(minutes=10), step=timedelta(minutes=10))

    assert len(channel.messages) == 1
    assert not any("How Spring" in text for text in paired.person("cleo").texts)
