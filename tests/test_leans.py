"""The insides of libraries that this project leans on, one test for each: it fails when they are no longer there.

Such a library is pinned to the minor version. Whoever raises it reads here what else has to be looked at.
"""

import inspect
import logging
from typing import Any

import pytest
from aiohttp import http, web_response
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.listener_matcher import builtins
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient
from slackblocks import Block, HeaderBlock
from sqlalchemy import Connection, Select, create_engine, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler

from storage.sql import insert, is_upsert
from storage.tables import Lane
from tests.test_packaging import FOR_WORK, NEEDED

LEANED_ON = {"aiohttp", "slack-bolt", "slack-sdk", "slackblocks", "sqlalchemy"}


def test_what_is_leaned_on_is_pinned_to_the_minor_version() -> None:
    pins = {each.name: str(each.specifier) for each in NEEDED + FOR_WORK}
    assert [name for name in LEANED_ON if not (pins[name].startswith("==") and pins[name].endswith(".*"))] == []


@pytest.fixture
async def bolt() -> AsyncApp:
    return AsyncApp(signing_secret="secret", token="xoxb-x", process_before_response=True)


async def test_bolt_registers_each_listener_in_one_place_with_the_matcher_second(bolt: AsyncApp) -> None:
    """`Bolt` in `bot/slack/dispatch.py` puts a quicker matcher in its place, and has every listener acknowledged."""
    asked = list(inspect.signature(bolt._register_listener).parameters)
    assert asked[:5] == ["functions", "primary_matcher", "matchers", "middleware", "auto_acknowledgement"]


@pytest.mark.parametrize("kind", ["command", "event", "block_action", "view_submission", "view_closed"])
def test_bolts_own_matchers_look_at_the_body_and_at_nothing_else(kind: str) -> None:
    """`ByBody` in `bot/slack/dispatch.py` asks the function inside them, with the body alone."""
    matcher = getattr(builtins, kind)("x", asyncio=True)
    assert inspect.iscoroutinefunction(matcher.func)
    assert list(inspect.signature(matcher.func).parameters) == ["body"]


async def test_bolt_keeps_its_listeners_in_a_list_each_with_its_matchers_and_function(bolt: AsyncApp) -> None:
    """`tests/test_wiring.py` looks there for misspelt arguments; `tests/handlers/test_errors.py` empties it.

    `tests/compiled.py` shares them between apps: they hold on to none.
    """

    @bolt.command("/x")
    async def listener(ack: object) -> None: ...

    (kept,) = bolt._async_listeners
    assert (len(kept.matchers), kept.ack_function, kept.arg_names) == (1, listener, ["ack"])  # type: ignore[attr-defined]
    assert bolt not in vars(kept).values() and bolt not in vars(kept.matchers[0]).values()


async def test_bolts_socket_hears_requests_through_its_own_handle(bolt: AsyncApp) -> None:
    """`Socket` in `bot/slack/socket.py` stands before it, with a limit and an end."""
    socket = AsyncSocketModeHandler(bolt, "xapp-x")
    assert socket.client.socket_mode_request_listeners == [socket.handle]
    assert list(inspect.signature(socket.handle).parameters) == ["client", "req"]
    await socket.close_async()


def test_the_sdks_socket_can_be_made_to_connect_anew() -> None:
    """`Socket.reconnect` does, whatever the client thinks of the connection that it has."""
    connect = SocketModeClient.connect_to_new_endpoint
    assert inspect.iscoroutinefunction(connect)
    assert list(inspect.signature(connect).parameters) == ["self", "force"]


def test_bolt_asks_for_the_token_of_a_workspace_by_keyword() -> None:
    """`Authorize` in `bot/slack/installations.py` takes `team_id` and lets the rest go by."""
    asked = inspect.signature(AsyncAuthorize.__call__).parameters
    assert asked["team_id"].kind is inspect.Parameter.KEYWORD_ONLY


def test_aiohttp_keeps_what_its_server_calls_itself_where_its_answers_are_made() -> None:
    """`bot/slack/web.py` puts a name without versions there, which then stands in every answer."""
    assert hasattr(web_response, "SERVER_SOFTWARE") and "aiohttp/" in http.SERVER_SOFTWARE
    assert "SERVER_SOFTWARE" in inspect.getsource(web_response.StreamResponse._prepare_headers)


def test_the_sdk_logs_under_the_name_of_its_module() -> None:
    """`bot/operate/logs.py` quiets it by that name: it would put each payload into words that nobody reads."""
    assert AsyncWebClient()._logger is logging.getLogger("slack_sdk.web.async_base_client")


def test_the_key_of_a_compiled_statement_begins_with_the_dialect() -> None:
    """`tests/compiled.py` shares what is compiled between engines, and puts the dialect's type in its place."""
    engine = create_engine("sqlite://")
    compiled: dict[tuple[object, ...], object] = {}
    with engine.connect() as connection:
        run_once(connection.execution_options(compiled_cache=compiled))
    ((first, *_),) = compiled
    assert first is engine.dialect
    engine.dispose()


def run_once(connection: Connection) -> None:
    connection.execute(select(1))


def test_a_statement_becomes_text_by_one_method_for_each_kind_of_part_of_it() -> None:
    """`storage/blind.py` looks at columns, stars, raw SQL and hints there, and keeps what it finds with the text."""
    for method in ("visit_column", "visit_textclause", "visit_custom_op_binary", "get_statement_hint_text"):
        assert inspect.isfunction(getattr(SQLCompiler, method))
    assert "asfrom_froms" in inspect.getsource(SQLCompiler._setup_select_stack)
    assert "visit_%s_func" in inspect.getsource(SQLCompiler.visit_function)


def test_sqlite_takes_the_insert_that_is_made_for_postgresql() -> None:
    """`storage/sql.py` has one INSERT for both databases, with what to do when the row is there already."""
    new = insert(Lane.__table__)
    for statement in (
        new.on_conflict_do_nothing(index_elements=["team_id"]).returning(Lane.__table__.c.team_id),
        new.on_conflict_do_update(index_elements=["team_id"], set_={"ready_at": new.excluded.ready_at}),
    ):
        assert "ON CONFLICT (team_id) DO" in str(statement.compile(dialect=sqlite.dialect()))


def test_an_insert_knows_what_it_does_with_a_row_that_is_there() -> None:
    """By `is_upsert` in `storage/sql.py` SQLite's log is emptied of words that others take the place of."""
    plain = insert(Lane)
    changing = plain.on_conflict_do_update(index_elements=["team_id"], set_={"owner": "me"})
    assert [is_upsert(each) for each in (plain, plain.on_conflict_do_nothing(), changing)] == [False, False, True]


def test_sqlalchemy_has_one_key_for_statements_that_differ_in_their_values_alone() -> None:
    """`watched` in `tests/scoping.py` looks at one of those that are alike."""

    def key(statement: Select[Any]) -> object:
        found = statement._generate_cache_key()
        return found and found.key

    scoped = [select(Lane).where(Lane.team_id == team_id) for team_id in ("T1", "T2")]
    assert key(scoped[0]) == key(scoped[1]) is not None
    assert key(select(Lane)) != key(scoped[0]) != key(select(Lane).where(Lane.team_id == Lane.owner))


def test_slackblocks_draws_each_block_of_a_view_by_one_method() -> None:
    """`_Drawn` in `tests/views/checked_by_slackblocks.py` answers with what it has drawn before."""
    assert list(inspect.signature(Block._resolve).parameters) == ["self"]
    assert HeaderBlock("Words")._resolve()["type"] == "header"
