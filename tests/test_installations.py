"""People install the app in their own workspaces: the way to Slack and back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from structlog.testing import capture_logs

from bot.playground import oauth
from bot.slack.installations import COOKIE
from bot.slack.states import LIFE, States
from tests.conftest import Clock, House
from tests.towns import NORTH, PUBLIC, Browser, Town, open_town


@pytest.fixture
async def town(clock: Clock, database_url: str) -> AsyncIterator[Town]:
    async with open_town(clock, database_url) as town:
        yield town


# --- there and back --------------------------------------------------------------------------------------------------


async def test_somebody_installs_the_app_and_it_works_in_their_workspace(town: Town) -> None:
    browser = town.browser()
    question = await browser.sets_out()
    assert question.url.path == "/oauth/v2/authorize"
    assert question.url.query["redirect_uri"] == "https://rapport.example/slack/oauth_redirect"
    manifest = town.playground.manifest
    assert set(question.url.query["scope"].split(",")) == manifest.scopes | manifest.optional_scopes
    assert question.url.query["user_scope"] == ""

    done = await browser.visits(question.url.update_query(team=NORTH))
    assert done.status == 200 and "Rapport is installed in" in done.text and f"team={NORTH}" in done.text
    assert await town.tokens() == {NORTH: f"xoxb-{NORTH}"}
    assert await town.returns() == 1

    nora, nils = town.north("nora"), town.north("nils")
    await nora.types("/mentorship-admin program new Spring")
    assert await nora.submits({}) == {}
    await nora.closes(everything=True)
    await nora.types("/mentorship-admin pair @nora @nils")
    assert await nora.submits() == {}
    await nora.closes(everything=True)
    await town.tick()
    assert len(nils.messages) == len(nora.messages) == 1, "each is welcomed"
    await nils.types("/checkin")
    assert await nils.submits({"mood": "Good", "hard": "All of it", "audience": "partner"}) == {}
    await town.tick()
    assert len(nora.messages) == 2
    await nora.opens_home()
    assert nora.home and nils.id in str(nora.home["blocks"])


async def test_each_workspace_is_written_to_with_its_own_token(town: Town) -> None:
    for team_id in (NORTH, town.team_id):
        await town.browser().installs(team_id)
    await town.person("ben").types("hello")
    await town.north("nils").types("hello")
    await town.tick()
    for team_id, person in ((NORTH, town.north("nils")), (town.team_id, town.person("ben"))):
        assert len(person.messages) == 1
        accepted = town.playground.gestures[team_id].workspace.accepted
        assert [each.user for each in accepted] == [person.id]


async def test_the_bot_learns_who_it_is_without_asking_slack(town: Town) -> None:
    await town.browser().installs(NORTH)
    for _ in range(3):
        await town.north("nora").types("/mentorship help")
        await town.tick()
    assert len(town.north("nora").ephemerals) == 3
    assert town.calls("auth.test") == 0


async def test_in_socket_mode_the_page_is_there_too_and_nothing_else_is_taken_over_http(town: Town) -> None:
    assert town.app.services.settings.socket_mode
    assert (await town.browser().installs(NORTH)).status == 200
    assert (await town.bot.post("/slack/events")).status == 404


async def test_over_http_there_is_the_page_and_the_way_in(clock: Clock, database_url: str) -> None:
    http = {"SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": "hush"}
    async with open_town(clock, database_url, **http) as town:
        assert (await town.browser().installs(NORTH)).status == 200
        assert (await town.bot.post("/slack/events")).status == 401


async def test_with_one_token_there_is_nothing_to_install(house: House) -> None:
    async with TestClient(TestServer(house.app.http())) as bot:
        assert (await bot.get("/slack/install")).status == 404
        assert (await bot.get("/slack/oauth_redirect")).status == 404
        assert await (await bot.get("/readyz")).json() == {"ready": False, "wrong": ["Slack has not been reached yet"]}


async def test_somebody_in_a_workspace_without_the_app_hears_where_to_install_it(town: Town) -> None:
    nora = town.north("nora")
    await nora.types("/checkin")
    assert nora.ephemerals == [
        "Rapport is not installed in this workspace any more. It can be installed again: "
        "https://rapport.example/slack/install"
    ]


# --- who may not come back -------------------------------------------------------------------------------------------


async def test_whoever_cancels_reads_that_nothing_was_installed(town: Town) -> None:
    page = await town.browser().installs(NORTH, answer=oauth.DENY)
    assert page.status == 200
    assert "Nothing was installed, because it was not allowed in Slack" in page.text
    assert 'href="https://rapport.example/slack/install"' in page.text
    assert await town.tokens() == {}


async def test_the_way_back_works_once(town: Town) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    cookies = dict(browser.cookies)
    assert (await browser.visits(back)).status == 200
    again = await Browser(town.bot, town.outside, cookies).visits(back)
    assert again.status == 400 and "works once, within ten minutes, in one browser" in again.text


async def test_of_two_who_come_back_at_once_with_the_same_address_one_is_let_in(town: Town) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    both = [Browser(town.bot, town.outside, dict(browser.cookies)).visits(back) for _ in range(2)]
    assert sorted(each.status for each in await asyncio.gather(*both)) == [200, 400]


async def test_the_way_back_works_for_ten_minutes(town: Town) -> None:
    late, browser = town.browser(), town.browser()
    back = await late.is_asked_back(NORTH)
    town.clock.at += timedelta(minutes=10)
    page = await late.visits(back)
    assert page.status == 400 and "Start again" in page.text
    assert await town.tokens() == {}

    assert (await browser.installs(NORTH)).status == 200
    assert await town.returns() == 1, "what nobody came back with is not kept"


@pytest.mark.parametrize("state", ["made-up", "", None, "x" * 5000, "\ud83d"])
async def test_only_a_state_that_was_given_out_is_let_in(town: Town, state: str | None) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    query = {**back.query, "state": state} if state is not None else {"code": back.query["code"]}
    page = await browser.visits(back.with_query({key: value.encode(errors="replace").decode() for key, value in
                                                 query.items()}))  # fmt: skip
    assert page.status == 400 and "Start again" in page.text
    assert await town.tokens() == {}


async def test_another_browser_is_not_let_in_with_somebodys_address(town: Town) -> None:
    """Else whoever sends the address around would have others install the app for them."""
    back = await town.browser().is_asked_back(NORTH)
    assert (await town.browser().visits(back)).status == 400
    stranger = town.browser()
    await stranger.sets_out()
    assert (await stranger.visits(back)).status == 400
    assert await town.tokens() == {}


@pytest.mark.parametrize("code", ["made-up", "", None])
async def test_without_a_code_of_slacks_nothing_is_installed(town: Town, code: str | None) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    state = {"state": back.query["state"]}
    page = await browser.visits(back.with_query(state if code is None else {**state, "code": code}))
    assert page.status == 400 and "Start again" in page.text
    assert await town.tokens() == {}


async def test_a_reason_that_slack_makes_up_is_not_put_into_the_page(town: Town) -> None:
    page = await town.browser().visits((PUBLIC / "slack/oauth_redirect").with_query(error="<b>boo</b>"))
    assert page.status == 400 and "boo" not in page.text and "Start again" in page.text


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"is_enterprise_install": True, "team": None, "enterprise": {"id": "E1"}}, "one workspace at a time"),
        ({"refresh_token": "xoxe-1", "expires_in": 43200}, "Token rotation is switched on"),
        ({"access_token": None}, "one workspace at a time"),
    ],
)
async def test_what_the_bot_cannot_work_with_is_refused_in_words(
    town: Town, more: dict[str, object], words: str
) -> None:
    town.playground.oauth.more = more
    page = await town.browser().installs(NORTH)
    assert page.status == 400 and words in page.text
    assert await town.tokens() == {}


async def test_while_slack_cannot_be_reached_they_are_asked_to_come_again(town: Town) -> None:
    browser, slack = town.browser(), town.app.services.slack
    back = await browser.is_asked_back(NORTH)
    here, slack.base_url = slack.base_url, "http://127.0.0.1:9/api/"
    page = await browser.visits(back)
    slack.base_url = here
    assert page.status == 503 and "did not work just now" in page.text
    assert (await browser.installs(NORTH)).status == 200


async def test_whoever_sets_out_without_end_keeps_nobody_from_installing(town: Town) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    for _ in range(1001):
        async with town.bot.get("/slack/install", allow_redirects=False) as answer:
            assert answer.status == 302
    assert await town.returns() == 0, "nothing is written down about them"

    assert (await browser.visits(back)).status == 200
    assert (await town.browser().installs(town.team_id)).status == 200
    assert await town.returns() == 2
    town.clock.at += LIFE
    assert (await town.browser().installs(NORTH)).status == 200
    assert await town.returns() == 1, "and those that are good for nothing any more are forgotten"


async def test_whoever_comes_back_without_end_with_codes_of_their_own_writes_nothing(town: Town) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    for number in range(20):
        assert (await browser.visits(back.update_query(code=f"made-up-{number}"))).status == 400
    assert await town.returns() == 0

    assert (await browser.visits(back)).status == 200, "and their own way is still open"


async def test_what_keeps_people_from_installing_is_in_the_log_once_a_minute_each(town: Town) -> None:
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    with capture_logs() as entries:
        for _ in range(10):
            await browser.visits(back.update_query(code="made-up"))
            await browser.visits(back.update_query(state="made-up"))
            await browser.visits((PUBLIC / "slack/oauth_redirect").with_query(error="access_denied"))
    told = {(each["event"], each["reason"], each["slack"], each["times"]) for each in entries}
    assert told == {
        ("not installed", "not_confirmed", "invalid_code", 1),
        ("not installed", "not_this_way", None, 1),
        ("not installed", "access_denied", None, 1),
    }
    assert len(entries) == 3


async def test_two_tabs_of_one_browser_are_both_led_back(town: Town) -> None:
    browser = town.browser()
    first, second = await browser.is_asked_back(NORTH), await browser.is_asked_back(town.team_id)
    assert [(await browser.visits(each)).status for each in (second, first)] == [200, 200]
    assert set(await town.tokens()) == {NORTH, town.team_id}


async def test_any_replica_takes_somebody_back(town: Town) -> None:
    """Also one that is newer or older: what they share is the client secret."""
    browser = town.browser()
    back = await browser.is_asked_back(NORTH)
    async with TestClient(TestServer(town.app.http())) as another:
        assert (await Browser(another, town.outside, browser.cookies).visits(back)).status == 200


CHANGED = ["", "x", "later", "sooner", "cut", "longer", "upper", "swapped", "empty", "doubled", "of another secret"]


@pytest.mark.parametrize("change", CHANGED)
async def test_a_state_with_anything_changed_in_it_is_not_ours(clock: Clock, change: str) -> None:
    states, browser = States("a secret"), "b" * 43
    state = states.issue(browser, now=clock())
    until, nonce, signature = state.split(".")
    changed = {
        "": "",
        "x": "x" + state,
        "later": f"{int(until) + 600}.{nonce}.{signature}",
        "sooner": f"{int(until) - 1}.{nonce}.{signature}",
        "cut": state[:-1],
        "longer": state + "0",
        "upper": f"{until}.{nonce}.{signature.upper()}" if signature.upper() != signature else "",
        "swapped": f"{until}.{signature}.{nonce}",
        "empty": f"{until}.{nonce}.",
        "doubled": f"{state}.{signature}",
        "of another secret": States("another").issue(browser, now=clock()),
    }[change]
    assert states.good_until(changed, browser, now=clock()) is None
    assert states.good_until(state, browser, now=clock()) == clock() + LIFE


def test_a_state_is_good_in_one_browser_and_for_ten_minutes(clock: Clock) -> None:
    states, browser = States("a secret"), "b" * 43
    state = states.issue(browser, now=clock())
    assert states.issue(browser, now=clock()) != state
    for other in ("", "c" * 43, browser + "b", browser[:-1]):
        assert states.good_until(state, other, now=clock()) is None
    assert states.good_until(state, browser, now=clock() + LIFE - timedelta(seconds=1))
    assert states.good_until(state, browser, now=clock() + LIFE) is None


@pytest.mark.parametrize("cookie", ["", "short", "x" * 5000, "deleted", "é" * 43, '"' * 43, "../" * 14 + "x"])
async def test_a_cookie_that_we_have_not_given_is_replaced(town: Town, cookie: str) -> None:
    browser = town.browser()
    browser.cookies[COOKIE] = cookie
    back = await browser.is_asked_back(NORTH)
    assert browser.cookies[COOKIE] != cookie
    assert (await browser.visits(back)).status == 200


async def test_nothing_on_the_way_can_be_kept_or_shown_inside_another_page(town: Town) -> None:
    for path in ("/slack/oauth_redirect?error=access_denied", "/slack/oauth_redirect", "/slack/install"):
        answer = await town.bot.get(path, allow_redirects=False)
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert path == "/slack/install" or answer.content_type == "text/html"
