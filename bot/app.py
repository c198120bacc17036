"""The only place where the parts are put together."""

import asyncio
import errno
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import aiohttp
import structlog
from aiohttp import web as aiohttp_web
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import MANIFEST, __version__, content
from bot.domain.command_names import CommandNames, names_here, problems_of
from bot.feature import Feature, command_names
from bot.features import FEATURES
from bot.jobs import connection
from bot.jobs.timetable import Timetable
from bot.operate import manifests, metrics
from bot.operate.health import Health
from bot.operate.logs import Seldom
from bot.operate.watchdog import Watchdog
from bot.outbox import sending
from bot.services import PATIENCE, Services, slack_error, utc_now
from bot.settings import Settings, SettingsError
from bot.slack import installations, meetings, web
from bot.slack.clients import Clients
from bot.slack.dispatch import Bolt, Provide
from bot.slack.door import Door
from bot.slack.socket import Socket
from bot.views import commands, parts
from handlers import errors
from storage import migrate
from storage.database import Database

log = structlog.get_logger()

SLACK_RETRY = 5.0  # seconds between attempts while Slack cannot be reached at start
REFUSED_RETRY = 60.0  # seconds between attempts with a token that Slack has refused
DRAIN = 10.0  # seconds that running work gets when the bot is told to stop


class Application:
    """The running bot: Slack's listeners, the timetable and the HTTP side, around one set of services."""

    def __init__(self, services: Services, session: aiohttp.ClientSession, bolt: AsyncApp) -> None:
        self.services = services
        self.bolt = bolt
        self.timetable = Timetable(services)
        self.slack_retry, self.refused_retry = SLACK_RETRY, REFUSED_RETRY
        self._session = session
        self._socket: Socket | None = None
        self._web: Door | None = None
        self._metrics: Door | None = None
        self.health = Health(
            services.db.ping,
            partial(connection.ask, services),
            lambda: self.timetable.is_ticking,
            try_write=services.db.try_write,
            sick=services.trouble.sick,
        )
        self._watchdog = Watchdog(self._is_connected, self._reconnect, self.timetable.rearm)

    async def prepare(self) -> None:
        """Bring the database up to date and note which workspaces there are, without starting any work."""
        await migrate.upgrade(self.services.db)
        await connection.connect(self.services)

    async def start(self) -> None:
        """Migrate, answer on `PORT`, connect to Slack for as long as it takes, and start ticking."""
        settings, db = self.services.settings, self.services.db
        mode = "socket" if settings.socket_mode else "http"
        kind = "sqlite" if db.is_sqlite else "postgresql"
        log.info("started", version=__version__, mode=mode, database=kind)
        await migrate.upgrade(db)
        await db.take_stock()
        await self._serve()
        await self._connect()
        self.timetable.start()
        self._watchdog.start()
        where = {"install": settings.install_url} if settings.many_workspaces else {}
        log.info("ready", mode=mode, port=self.port, **where)

    async def tick(self) -> None:
        """Do all that is due now, at once: for a clock that is moved by hand."""
        await self.services.settle()  # what was left for later may owe somebody a message
        await self.timetable.tick()
        await self.services.settle()

    def http(self) -> aiohttp_web.Application:
        """What answers on `PORT`."""
        settings = self.services.settings
        secret = None if settings.socket_mode else settings.signing_secret
        app = web.application(self.health.wrong, self.bolt, secret, partial(connection.hint, self.services))
        if settings.many_workspaces:
            app.add_routes(installations.routes(self.services))
        if settings.public_url:
            app.add_routes(meetings.routes(self.services))
        return app

    async def _serve(self) -> None:
        settings = self.services.settings
        self._web = Door(self.http())
        try:
            await self._web.open(settings.host, settings.port)
        except OSError as error:
            raise SettingsError([cannot_listen(settings, error, "")]) from error
        if settings.metrics_port is not None:
            # On this machine only unless told, whatever HOST says: unlike `PORT`, it is nobody's business outside.
            self._metrics = Door(metrics.application(self.services.db, self.services.clock, self._vitals))
            try:
                await self._metrics.open(settings.metrics_host, settings.metrics_port)
            except OSError as error:
                raise SettingsError([cannot_listen(settings, error, "METRICS_")]) from error

    @property
    def port(self) -> int:
        """The port that is listened on, also when settings asked for any free one."""
        return self._web.port if self._web else 0

    async def _connect(self) -> None:
        """For as long as it takes. A token that Slack refuses is told of once, with what to do, and tried seldom."""
        away, refused = Seldom("Slack cannot be reached yet; trying again"), None
        while True:
            asking, seconds = "SLACK_BOT_TOKEN", self.slack_retry
            try:
                await connection.connect(self.services)
                if self.services.settings.socket_mode:
                    asking = "SLACK_APP_TOKEN"
                    await self._connect_socket()
                break
            except SlackApiError as error:
                code = slack_error(error)
                if code in sending.DISCONNECTED:
                    if (asking, code) != refused:
                        log.error("Slack refuses a token", setting=asking, reason=code, mend=connection.MEND[asking])
                    refused, seconds = (asking, code), self.refused_retry
                    self.health.not_reached = f"Slack refuses {asking} ({code}): {connection.MEND[asking]}"
                else:
                    away.warn(reason=code or "no answer of Slack's", seconds=seconds)
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                away.warn(reason=type(error).__name__, seconds=seconds)
            await asyncio.sleep(seconds)
        self.health.is_connected = self._is_connected
        log.info("connected to Slack")

    async def _vitals(self) -> metrics.Vitals:
        return metrics.Vitals(await self.health.connected(), self.timetable.ticked_at)

    async def _connect_socket(self) -> None:
        token = str(self.services.settings.app_token)
        # The client itself would retry a bad app token for ever without a word.
        await self.services.slack.apps_connections_open(app_token=token)
        self._socket = Socket(self.bolt, token, self.services.slack)
        await self._socket.connect_async()

    async def _is_connected(self) -> bool:
        return self._socket is None or await self._socket.is_connected()

    async def _reconnect(self) -> None:
        if self._socket:
            await self._socket.reconnect()

    async def stop(self) -> None:
        """No new work; what runs is finished; then everything is closed."""
        self._watchdog.stop()
        if self._socket and not await self._socket.drain(within=DRAIN):
            log.warning("some requests were not answered in time; Slack tells them again")
        await self.timetable.stop(within=DRAIN)
        if self._socket:
            await self._socket.close_async()
        for door in (self._web, self._metrics):
            if door:
                await door.close()
        try:
            await asyncio.wait_for(self.services.settle(), DRAIN)
        except TimeoutError:
            log.warning("some redraws were not finished")
        await self._session.close()
        await self.services.db.close()


def cannot_listen(settings: Settings, error: OSError, which: str) -> str:
    """`which` is how the names of the two settings begin."""
    host, port = (settings.metrics_host, settings.metrics_port) if which else (settings.host, settings.port)
    match error.errno:
        case errno.EADDRINUSE:
            reason = "it is in use"
        case errno.EACCES:
            reason = "only root may listen on a port below 1024"
        case _:
            reason = error.strerror or type(error).__name__
    return (
        f"{which}HOST {host} and {which}PORT {port} cannot be listened on: {reason}. "
        f"Choose another {which}PORT or {which}HOST."
    )


def _told(now: datetime) -> datetime:
    """Whoever asks what time it is, is about to speak of days: then the year is known."""
    parts.it_is(now)
    return now


async def build_app(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = utc_now,
    patience: float | None = PATIENCE,
    manifest: Path = MANIFEST,
) -> Application:
    """Everything in its place, nothing started. Must be called in the loop that it will run in.

    `patience` is as in `Services`. What the manifest lacks of the commands is not spoken of as though it were there.
    """
    own = command_names(FEATURES)
    if problems := problems_of(settings.commands, own):
        raise SettingsError(problems)
    names = names_here(own, settings.commands, manifests.find_commands(manifest))
    commands.call_them(names)
    # The timeout sits on the session: the client's own is ignored when it is given one.
    # As many connections as requests, which are limited elsewhere: else everybody waits for workspaces that are silent.
    timeout, connector = aiohttp.ClientTimeout(total=settings.request_seconds), aiohttp.TCPConnector(limit=0)
    session = aiohttp.ClientSession(timeout=timeout, connector=connector)
    slack = AsyncWebClient(
        token=settings.bot_token,
        base_url=settings.api_url,
        session=session,
        # The SDK's default posts a message again after a dropped connection; this one only counts.
        retry_handlers=[metrics.CountErrors()],
    )
    db = Database(settings.database_url, idle_seconds=settings.lease_seconds / 2)
    services = Services(
        db=db,
        slack=slack,
        clients=Clients(db, slack, many=settings.many_workspaces),
        content=content.load(settings.content_dir),
        settings=settings,
        features=FEATURES,
        clock=lambda: _told(clock()),
        patience=patience,
    )
    return Application(services, session, build_bolt(services, names))


def build_bolt(services: Services, names: CommandNames | None = None) -> AsyncApp:
    """Bolt with every feature registered. `process_before_response`: commit first, then acknowledge."""
    settings = services.settings
    bolt = Bolt(
        names=names or CommandNames(command_names(services.features)),
        name="Rapport",  # without one, Bolt reads the source files of all its callers to find a name
        client=services.slack,
        signing_secret=settings.signing_secret or "not used in Socket Mode",
        process_before_response=True,
        **(installations.for_bolt(services) if settings.many_workspaces else {}),
    )

    bolt.use(Provide(services))
    register(bolt, services.features)
    errors.register(bolt)
    return bolt


def register(bolt: AsyncApp, features: Sequence[Feature]) -> None:
    """What is told to which listener; none of them knows of these services, which come with each request."""
    for feature in features:
        feature.register(bolt)
