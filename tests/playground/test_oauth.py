"""The pretend Slack installs an app as Slack does: it asks, gives a code, and a token for the code."""

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from bot.playground.oauth import CLIENT_ID, CLIENT_SECRET, DENY
from bot.playground.server import Playground
from bot.slack.installations import exchange
from tests.playground.conftest import Clock
from tests.playground.test_web_api import error_of

BACK = "https://rapport.example/slack/oauth_redirect"


def question(playground: Playground, **changes: str) -> URL:
    asked = {"client_id": CLIENT_ID, "scope": "commands,chat:write", "state": "s", "redirect_uri": BACK} | changes
    return URL(playground.url).joinpath("oauth/v2/authorize").with_query(asked)


async def answer(url: URL) -> tuple[int, str, URL | None]:
    async with aiohttp.ClientSession() as session, session.get(url, allow_redirects=False) as said:
        where = said.headers.get("Location")
        return said.status, await said.text(), URL(where) if where else None


async def code_for(playground: Playground) -> str:
    _, _, back = await answer(question(playground, team=playground.workspace.team_id))
    assert back is not None and back.query["state"] == "s"
    return back.query["code"]


async def token_for(client: AsyncWebClient, code: str, back: str = BACK, secret: str = CLIENT_SECRET) -> str:
    return str((await exchange(client, code, back, client_id=CLIENT_ID, secret=secret))["access_token"])


async def test_it_asks_where_and_leads_back_with_what_was_chosen(playground: Playground) -> None:
    playground.add_workspace("T2")
    status, text, _ = await answer(question(playground))
    assert status == 200
    for words in ("Allow in T0RAPPORT", "Allow in T2", "Cancel"):
        assert words in text
    _, _, back = await answer(question(playground, team=DENY))
    assert back == URL(BACK).with_query(error="access_denied", state="s")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"client_id": "9"}, "invalid_client_id"),
        ({"redirect_uri": "https://elsewhere.example/"}, "bad_redirect_uri"),
        ({"scope": "commands,admin"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
    ],
)
async def test_a_question_that_slack_would_not_ask_is_refused(
    playground: Playground, changes: dict[str, str], words: str
) -> None:
    playground.oauth.redirect_urls = ["https://rapport.example/"]
    assert await answer(question(playground, **changes)) == (400, words, None)


async def test_a_code_is_good_once_for_ten_minutes_and_for_the_address_it_was_sent_to(
    playground: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    code = await code_for(playground)
    assert await error_of(token_for(client, code, secret="another")) == "bad_client_secret"
    assert await error_of(token_for(client, code, "https://rapport.example/other")) == "bad_redirect_uri"
    assert await token_for(client, code) == playground.token
    assert await error_of(token_for(client, code)) == "code_already_used"
    late = await code_for(playground)
    clock.forward(minutes=10)
    assert await error_of(token_for(client, late)) == "invalid_code"


async def test_after_the_app_was_removed_there_is_another_token_and_the_old_one_stays_dead(
    playground: Playground, client: AsyncWebClient
) -> None:
    await playground.uninstalls()
    renewed = await token_for(client, await code_for(playground))
    assert renewed != playground.token
    assert (await client.auth_test(token=renewed))["team_id"] == playground.workspace.team_id
    assert await error_of(client.auth_test(token=playground.token)) == "account_inactive"
