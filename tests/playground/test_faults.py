"""The playground misbehaves on demand, and knows what it accepted all the same."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.faults import Faults, Rates, Rule
from bot.playground.server import Playground
from tests.conftest import HANGS, until


async def post(client: AsyncWebClient, playground: Playground) -> int:
    """The HTTP status of posting a message."""
    try:
        await client.chat_postMessage(channel=playground.person("ana").id, text="Hello")
    except SlackApiError as error:
        return int(error.response.status_code)
    return 200


async def test_it_behaves_until_told_otherwise(playground: Playground, client: AsyncWebClient) -> None:
    assert await post(client, playground) == 200


async def test_too_many_requests_come_with_the_time_to_wait(playground: Playground, client: AsyncWebClient) -> None:
    playground.faults.add("rate_limited", "chat.postMessage", times=1, seconds=7)
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=playground.person("ana").id, text="Hello")
    assert caught.value.response.headers["Retry-After"] == "7"
    assert playground.person("ana").texts == []
    assert await post(client, playground) == 200


async def test_an_error_before_accepts_nothing_and_an_error_after_does(
    playground: Playground, client: AsyncWebClient
) -> None:
    playground.faults.set(Rule("error_before", times=1, status=503), Rule("error_after", times=1))
    statuses = []
    for _ in range(3):
        try:
            statuses.append(await post(client, playground))
        except aiohttp.ClientError:
            statuses.append(0)
    assert statuses == [503, 500, 200]
    assert len(playground.person("ana").texts) == 2


@pytest.mark.parametrize(("what", "accepted"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_dropped_connection_may_or_may_not_have_been_accepted(
    playground: Playground, client: AsyncWebClient, what: str, accepted: int
) -> None:
    playground.faults.set(Rule.parse({"what": what, "method": "chat.postMessage", "times": 1}))
    with pytest.raises(aiohttp.ClientError):
        await post(client, playground)
    assert len(playground.person("ana").texts) == accepted


@pytest.mark.parametrize(("what", "accepted"), [("silent_before", 0), ("silent_after", 1)])
async def test_silence_may_or_may_not_have_been_accepted(
    playground: Playground, client: AsyncWebClient, what: str, accepted: int
) -> None:
    playground.faults.set(Rule.parse({"what": what}))
    posting = asyncio.create_task(post(client, playground))
    await until(lambda: len(playground.workspace.calls) == 1)
    assert not (await asyncio.wait({posting}, timeout=0.1))[0]
    posting.cancel()
    assert len(playground.person("ana").texts) == accepted


async def test_a_late_acceptance_happens_even_if_nobody_waits(playground: Playground, client: AsyncWebClient) -> None:
    playground.faults.set(Rule("slow", seconds=3600, times=1))
    posting = asyncio.create_task(post(client, playground))
    await until(lambda: len(playground.workspace.calls) == 1)
    posting.cancel()
    assert playground.person("ana").texts == []
    playground.api.closing.set()  # it is over sooner
    await until(lambda: playground.person("ana").texts == ["Hello"])


async def test_a_body_error_names_itself(playground: Playground, client: AsyncWebClient) -> None:
    playground.faults.add("error", "chat.postMessage", error="token_revoked")
    with pytest.raises(SlackApiError, match="token_revoked"):
        await client.chat_postMessage(channel=playground.person("ana").id, text="Hello")
    await client.auth_test()


async def test_a_rate_strikes_its_share_and_the_same_each_time() -> None:
    counts = []
    for _ in range(2):
        faults = Faults(seed=7)
        faults.add("error_before", rate=0.2)
        counts.append(sum(bool(faults.strike("chat.postMessage", "T1")) for _ in range(1000)))
    assert counts[0] == counts[1]
    assert 150 < counts[0] < 250


async def test_rules_can_wait_and_can_be_for_one_workspace() -> None:
    faults = Faults()
    faults.add("error_before", "chat.*", team_id="T1", skip=1, times=1)
    struck = [bool(faults.strike("chat.*", team)) for team in ("T1", "T2", "T1", "T1")]
    assert struck == [False, False, True, False]


async def test_a_fault_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="what must be one of"):
        Rule.parse({"what": "gremlins"})
    with pytest.raises(ValueError, match="unknown in a fault: colour"):
        Rule.parse({"what": "slow", "colour": "red"})


async def test_rates_are_enforced_when_switched_on(playground: Playground, client: AsyncWebClient) -> None:
    playground.faults.rates = Rates(per_channel=0.001, burst=2)
    statuses = [await post(client, playground) for _ in range(3)]
    assert statuses == [200, 200, 429]


async def test_rates_count_channels_and_the_workspace() -> None:
    now = [0.0]
    faults = Faults(monotonic=lambda: now[0])
    faults.rates = Rates(per_channel=1, per_workspace=2, burst=1)
    assert faults.seconds_too_fast("T1", "D1") == 0
    assert faults.seconds_too_fast("T1", "D2") == pytest.approx(0.5)
    assert faults.seconds_too_fast("T2", "D3") == 0
    now[0] += 0.5
    assert faults.seconds_too_fast("T1", "D2") == 0
    assert faults.seconds_too_fast("T1", "D1") == pytest.approx(0.5)


async def test_it_closes_quickly_while_somebody_waits_for_an_answer(playground: Playground) -> None:
    playground.faults.add("silent_after")
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(playground.token, base_url=playground.api_url, session=session, retry_handlers=[])
        waiting = asyncio.ensure_future(post(client, playground))
        await until(lambda: len(playground.workspace.calls) == 1)
        await asyncio.wait_for(playground.close(), HANGS)
        with pytest.raises(aiohttp.ClientError):
            await waiting


def test_a_rule_that_is_spent_stays_so_when_another_is_added_and_is_armed_anew_when_it_is_set_again() -> None:
    faults = Faults()
    faults.add("error_before", times=1)
    assert faults.left() == [1] and faults.strike("chat.postMessage", "T1")
    faults.add("error_before", "users.info", times=2)
    assert faults.left() == [0, 2] and not faults.strike("chat.postMessage", "T1")
    faults.add("error_before", times=1)  # the first once more: the same words, and another rule
    assert faults.left() == [0, 2, 1]
    faults.set(*faults.rules)
    assert faults.left() == [1, 2, 1]
