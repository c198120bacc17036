"""What goes wrong again and again is told whole once, counted after that, and told to be over."""

import sqlite3
from typing import Any

import pytest
from prometheus_client import REGISTRY
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.operate.trouble import AGAIN, FRESH, Trouble
from storage.reasons import mend

SECRET = "my manager shouted at me"


class At:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def refused(code: str) -> OperationalError:
    original = sqlite3.OperationalError(SECRET)
    original.sqlite_errorname = code
    return OperationalError("INSERT", {}, original)


@pytest.fixture
def at() -> At:
    return At()


@pytest.fixture
def trouble(at: At) -> Trouble:
    return Trouble(at)


def counted(code: str) -> float:
    return REGISTRY.get_sample_value("rapport_database_errors_total", {"code": code}) or 0.0


def test_a_full_disk_is_one_line_with_the_drivers_code_whoever_fails_at_it(trouble: Trouble, at: At) -> None:
    before = counted("SQLITE_FULL")
    with capture_logs() as told:
        for second in range(60):
            at.now = second
            for job in ("prompts.ask", "visits.plan", "outbox.send"):
                trouble.note("job failed", refused("SQLITE_FULL"), who=job, job=job)
            trouble.note("redraw failed", refused("SQLITE_FULL"))
    (line,) = told
    assert (line["event"], line["reason"], line["means"]) == ("job failed", "SQLITE_FULL", "the disk is full")
    assert SECRET not in str(line)
    assert counted("SQLITE_FULL") == before + 60 * 4
    assert mend(refused("SQLITE_FULL")) == "Make room on that disk.", "the address is right"


def test_what_goes_on_is_told_again_after_a_while_with_how_often_it_was_so(trouble: Trouble, at: At) -> None:
    with capture_logs() as told:
        for second in range(int(AGAIN) + 1):
            at.now = second
            trouble.note("job failed", refused("SQLITE_FULL"), who="a", job="a")
    assert [line.get("times") for line in told] == [None, int(AGAIN)]


def test_another_trouble_is_not_hidden_by_the_first(trouble: Trouble) -> None:
    with capture_logs() as told:
        for code in ("SQLITE_FULL", "SQLITE_CORRUPT", "SQLITE_FULL"):
            trouble.note("job failed", refused(code), who="a", job="a")
        for who in ("a", "b"):
            trouble.note("job failed", ValueError(SECRET), who=who, job=who)
    seen: list[tuple[Any, ...]] = [(line.get("reason"), line["job"]) for line in told]
    assert seen == [("SQLITE_FULL", "a"), ("SQLITE_CORRUPT", "a"), (None, "a"), (None, "b")]


def test_it_is_told_when_it_is_over_for_everybody(trouble: Trouble, at: At) -> None:
    for who in ("a", "b", "a"):
        trouble.note("job failed", refused("SQLITE_FULL"), who=who, job=who)
    at.now = 9
    with capture_logs() as told:
        trouble.well("a")
        trouble.well("never failed")
        assert (told, trouble.sick()) == ([], ["SQLITE_FULL: the disk is full"])
        trouble.well("b")
    assert told == [
        {"event": "works again", "what": "SQLITE_FULL", "times": 3, "seconds": 9, "log_level": "info"},
    ]
    assert trouble.sick() == []


def test_what_nobody_runs_into_any_more_is_not_told_for_ever(trouble: Trouble, at: At) -> None:
    trouble.note("redraw failed", refused("SQLITE_FULL"))
    at.now = FRESH + 1
    assert trouble.sick() == []


def test_a_mistake_in_a_statement_does_not_mean_that_the_database_is_in_trouble(trouble: Trouble) -> None:
    trouble.note("job failed", refused("SQLITE_ERROR"), who="a")
    trouble.note("job failed", ValueError("x"), who="a")
    assert trouble.sick() == []
