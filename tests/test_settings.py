"""Settings: what may be written, what it means, and the words for what may not."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, database_url_from_env, port_from_env, read_env

SOCKET = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
HTTP = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "hush"}
EXAMPLE = Path(__file__).resolve().parents[1] / ".env.example"
MANY = {
    "SLACK_CLIENT_ID": "1",
    "SLACK_CLIENT_SECRET": "2",
    "PUBLIC_URL": "https://rapport.example",
    "SLACK_APP_TOKEN": "xapp-1",
}


class Watched(Mapping[str, str | None]):
    """An environment that remembers which names were asked for."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values_ = values
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> str | None:
        self.asked.add(name)
        return self.values_[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_)

    def __len__(self) -> int:
        return len(self.values_)


def known_settings() -> set[str]:
    """The names that Settings reads."""
    env = Watched(SOCKET)
    Settings.from_env(env)
    return env.asked


def explained() -> dict[str, str]:
    """Each setting in .env.example with the value it shows there."""
    lines = [line.removeprefix("#") for line in EXAMPLE.read_text(encoding="utf-8").splitlines()]
    shown = [line.partition("=") for line in lines if "=" in line and line.partition("=")[0].isupper()]
    return {name: value for name, _, value in shown if " " not in name}


def problems(env: Mapping[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env(env)
    return caught.value.problems


def test_the_example_file_explains_every_setting_and_no_other() -> None:
    assert set(explained()) == known_settings()


def test_the_example_file_shows_the_defaults() -> None:
    assert Settings.from_env(SOCKET | {name: value for name, value in explained().items() if value}) == (
        Settings.from_env(SOCKET)
    )


def test_each_setting_in_the_example_file_has_words_above_it() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    for name in explained():
        at = next(number for number, line in enumerate(lines) if line.removeprefix("#").startswith(name + "="))
        above = lines[at - 1] if name != "PORT" else lines[at - 2]  # HOST and PORT share theirs
        assert above.startswith("# ") and len(above) > 20, name


def test_an_app_token_means_socket_mode_and_a_signing_secret_alone_means_http() -> None:
    assert Settings.from_env(SOCKET).socket_mode
    assert not Settings.from_env(HTTP).socket_mode
    assert Settings.from_env(SOCKET | HTTP).socket_mode


def test_white_space_and_empty_lines_are_as_good_as_nothing() -> None:
    settings = Settings.from_env(SOCKET | {"SLACK_BOT_TOKEN": " xoxb-1\n", "PORT": " ", "COORDINATORS": "", "HOST": ""})
    assert settings == Settings.from_env(SOCKET)
    assert "SLACK_BOT_TOKEN is not set" in problems({"SLACK_BOT_TOKEN": " ", "SLACK_APP_TOKEN": "xapp-1"})[0]


@pytest.mark.parametrize("written", ["U1,U2", "U1, U2", "U1 U2", " U1 ,\tU2, "])
def test_coordinators_may_be_separated_by_commas_or_spaces(written: str) -> None:
    assert Settings.from_env(SOCKET | {"COORDINATORS": written}).coordinators == {"U1", "U2"}


def test_the_api_url_ends_with_a_slash_however_it_was_written() -> None:
    assert Settings.from_env(SOCKET).api_url == "https://slack.com/api/"
    assert Settings.from_env(SOCKET | {"SLACK_API_URL": "http://localhost:1/api"}).api_url == "http://localhost:1/api/"
    assert "must start with https://" in problems(SOCKET | {"SLACK_API_URL": "slack.com"})[0]


def test_all_that_is_wrong_is_said_at_once() -> None:
    wrong = problems(
        {
            "SLACK_API_URL": "slack.com",
            "PORT": "-1",
            "LOG_LEVEL": "loud",
            "SETTLE_SECONDS": "soon",
            "CONTENT_DIR": "/x/y",
        }
    )
    assert len(wrong) == 7
    assert str(SettingsError(wrong)).splitlines() == wrong
    assert any(problem.startswith("SLACK_BOT_TOKEN is not set. Copy it from") for problem in wrong)
    assert any(problem.startswith("Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set.") for problem in wrong)


@pytest.mark.parametrize("token", ["xapp-1", "xoxp-1"])
def test_another_kind_of_token_in_the_place_of_the_bots_is_noticed(token: str) -> None:
    (problem,) = problems(SOCKET | {"SLACK_BOT_TOKEN": token})
    assert "the bot's own starts with xoxb-" in problem and token not in problem


def test_a_bot_token_in_the_place_of_the_app_token_is_noticed() -> None:
    (problem,) = problems(SOCKET | {"SLACK_APP_TOKEN": "xoxb-1"})
    assert "an app-level token starts with xapp-" in problem


def test_a_token_that_expires_is_told_from_one_that_is_wrong() -> None:
    (problem,) = problems(SOCKET | {"SLACK_BOT_TOKEN": "xoxe.xoxb-1-abc"})
    assert "token rotation is on" in problem


@pytest.mark.parametrize("name", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ("1\n23", "has a line break or a space inside"),
        ("1 23", "has a line break or a space inside"),
        ("", "is cut short"),
        ("1”", "characters inside that no token has"),
    ],
)
def test_a_token_that_was_copied_badly_is_noticed_and_not_quoted(name: str, rest: str, words: str) -> None:
    (problem,) = problems(SOCKET | {name: SOCKET[name][:5] + rest})
    assert problem.startswith(name) and words in problem and "23" not in problem


@pytest.mark.parametrize("written", ["@lena", "lena@example.org", "U1;U2", "C012AB3CD", "u012ab3cd"])
def test_a_coordinator_is_a_member_id(written: str) -> None:
    (problem,) = problems(SOCKET | {"COORDINATORS": f"U012AB3CD {written}"})
    assert problem.startswith(f"COORDINATORS has {written!r}, which is no member id; one looks like U012AB3CD")


def test_client_id_and_secret_instead_of_a_token_mean_many_workspaces() -> None:
    many = Settings.from_env(MANY)
    assert many.many_workspaces and many.bot_token is None
    assert many.install_url == "https://rapport.example/slack/install"
    assert many.redirect_url == "https://rapport.example/slack/oauth_redirect"
    assert many.authorize_url == "https://slack.com/oauth/v2/authorize"
    assert not Settings.from_env(SOCKET).many_workspaces


@pytest.mark.parametrize("more", [{"SLACK_CLIENT_ID": "1"}, {"SLACK_CLIENT_SECRET": "2"}, MANY])
def test_a_token_and_a_client_id_do_not_go_together(more: dict[str, str]) -> None:
    (problem,) = problems(SOCKET | more)
    assert "SLACK_BOT_TOKEN is for one workspace" in problem and "Unset the token, or" in problem


@pytest.mark.parametrize("name", ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "PUBLIC_URL"])
def test_for_many_workspaces_what_is_missing_is_named(name: str) -> None:
    (problem,) = problems({key: value for key, value in MANY.items() if key != name})
    assert problem.startswith(f"{name} must be set too")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://rapport.example/", "https://rapport.example"),
        ("https://example.org:8443/rapport", "https://example.org:8443/rapport"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://localhost:3000", "http://localhost:3000"),
    ],
)
def test_the_public_address_is_https_or_on_this_machine(url: str, kept: str) -> None:
    assert Settings.from_env(MANY | {"PUBLIC_URL": url}).public_url == kept


@pytest.mark.parametrize(
    "url",
    [
        "rapport.example",
        "http://rapport.example",
        "https://",
        "https://a/?b=c",
        "https://a/#b",
        "ftp://a",
        "https://[a",
    ],
)
def test_any_other_public_address_is_refused(url: str) -> None:
    (problem,) = problems(MANY | {"PUBLIC_URL": url})
    assert problem.startswith(f"PUBLIC_URL is {url!r}; it must be an address like https://")


@pytest.mark.parametrize("port", ["-1", "65536", "80.5", "eighty", "1e3", "0x50", "²"])
def test_a_port_is_a_whole_number_that_exists(port: str) -> None:
    assert problems(SOCKET | {"PORT": port})[0].startswith(f"PORT is {port!r}; it must be a whole number")
    with pytest.raises(SettingsError):
        port_from_env({"PORT": port})


def test_the_demo_needs_a_port_and_nothing_else() -> None:
    assert port_from_env({}) == 3000
    assert port_from_env({"PORT": "0"}) == 0


@pytest.mark.parametrize("port", ["70000", "on"])
def test_metrics_are_off_unless_they_have_a_port(port: str) -> None:
    assert Settings.from_env(SOCKET).metrics_port is None
    assert Settings.from_env(SOCKET | {"METRICS_PORT": "9000"}).metrics_port == 9000
    assert problems(SOCKET | {"METRICS_PORT": port})[0].startswith(f"METRICS_PORT is {port!r}")


def test_metrics_are_for_this_machine_unless_they_are_told_another_host() -> None:
    assert Settings.from_env(SOCKET | {"HOST": "0.0.0.0"}).metrics_host == "127.0.0.1"
    assert Settings.from_env(SOCKET | {"METRICS_HOST": "0.0.0.0"}).metrics_host == "0.0.0.0"


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("SLACK_MESSAGES_PER_SECOND", "0"),
        ("SLACK_MESSAGES_PER_SECOND", "nan"),
        ("SLACK_MESSAGES_PER_SECOND", "inf"),
        ("SLACK_SECONDS_PER_CHANNEL", "-1"),
        ("SETTLE_SECONDS", "3601"),
        ("SETTLE_SECONDS", "two minutes"),
        ("LEASE_SECONDS", "1"),
    ],
)
def test_numbers_have_bounds_and_the_words_name_them(name: str, wrong: str) -> None:
    (problem,) = problems(SOCKET | {name: wrong})
    assert problem.startswith(f"{name} is {wrong!r}; it must be a number from ")


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///data/rapport.db",
        "sqlite:////tmp/rapport.db",
        "sqlite+aiosqlite:///rapport.db",
        "postgresql://ana@db/rapport",
        "postgresql+psycopg://ana:secret@db:5432/rapport",
    ],
)
def test_a_database_is_a_file_or_a_postgresql_server(url: str) -> None:
    assert Settings.from_env(SOCKET | {"DATABASE_URL": url}).database_url == url


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://db/rapport", "must start with sqlite:/// (a file) or postgresql+psycopg://"),
        ("rapport.db", "must start with sqlite:///"),
        ("sqlite://", "a database in memory would forget everything"),
        ("sqlite:///", "a database in memory would forget everything"),
        ("sqlite:///:memory:", "a database in memory would forget everything"),
        (
            "sqlite://data/rapport.db",
            "With three it is a file beside the program: sqlite:///data/rapport.db; with four",
        ),
        ("sqlite:rapport.db", "cannot be read; write sqlite:///data/rapport.db"),
        ("postgresql://ana:hush@db:port/rapport", "cannot be read"),
        ("postgresql://ana:hush@db", "must name a database after the host"),
    ],
)
def test_any_other_database_is_refused_without_quoting_its_password(url: str, words: str) -> None:
    (problem,) = problems(SOCKET | {"DATABASE_URL": url})
    assert words in problem and "hush" not in problem


def test_a_database_file_needs_a_folder_that_can_be_made(tmp_path: Path) -> None:
    in_the_way = tmp_path / "notes.txt"
    in_the_way.write_text("not a folder")
    (problem,) = problems(SOCKET | {"DATABASE_URL": f"sqlite:///{in_the_way}/rapport.db"})
    assert "names a file that cannot be made" in problem
    Settings.from_env(SOCKET | {"DATABASE_URL": f"sqlite:///{tmp_path}/new/folders/rapport.db"})


def test_a_content_folder_must_be_there(tmp_path: Path) -> None:
    assert Settings.from_env(SOCKET | {"CONTENT_DIR": str(tmp_path)}).content_dir == tmp_path
    assert "there is no such folder" in problems(SOCKET | {"CONTENT_DIR": str(tmp_path / "none")})[0]


def test_what_slacks_library_would_read_by_itself_is_taken_out_of_the_environment(tmp_path: Path) -> None:
    """It is told, and warns when it finds a token besides."""
    environ = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_CLIENT_ID": "1", "PORT": "1"}
    assert read_env(environ, tmp_path / ".env") == {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_CLIENT_ID": "1", "PORT": "1"}
    assert environ == {"PORT": "1"}


def test_a_command_that_needs_the_database_needs_no_other_setting() -> None:
    assert database_url_from_env({}) == "sqlite:///data/rapport.db"
    with pytest.raises(SettingsError):
        database_url_from_env({"DATABASE_URL": "mysql://x"})


def test_the_log_level_may_be_written_in_capitals() -> None:
    assert Settings.from_env(SOCKET | {"LOG_LEVEL": "DEBUG"}).log_level == "debug"
    assert "one of debug, info, warning, error" in problems(SOCKET | {"LOG_LEVEL": "loud"})[0]
