"""Histories lived twice, with other private words, moods, states and choices: nobody can tell the two worlds apart.

What may differ, and for whom, stands in `table.py`. `make privacy` is the long form, which shows a failing history as
small as it gets.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.feature import Feature
from bot.features import FEATURES
from bot.playground.delivery import Envelope
from handlers.offers import ANY
from tests.privacy.deeds import DEEDS
from tests.privacy.history import Life, Side
from tests.privacy.making import long_life, short_life
from tests.privacy.seen import Lived
from tests.privacy.table import MAY_LEARN, Observer, Secret
from tests.privacy.twins import Finding, judge, leaked_words, lived_twice

QUIET = [short_life(1, quiet=True)]
FREE = [short_life(seed) for seed in (4, 5)]
EVERYTHING = [short_life(1), long_life(1)]
HISTORIES = 200
SIDES: tuple[Side, ...] = ("here", "there")
SELDOM = {"presses mood", "drops words"}
"""What cannot always be done: it needs a question with moods, or words that were found before."""

NOT_IN_IT: Mapping[str, str] = {}
"""Features that no history comes by, and why they need not."""


def fail_with(life: Life, findings: Sequence[Finding]) -> None:
    """Fail with what was found, if anything was, in words."""
    if findings:
        which = f"In the life {'quiet' if life.quiet else 'free or long'} {life.seed}:"
        pytest.fail("\n\n".join([which, *map(str, findings[:3])]), pytrace=False)


async def lived(life: Life, template: Path) -> tuple[list[Finding], Lived, Lived]:
    here, there = await lived_twice(life, template)
    findings = [*judge(life, here, there), *leaked_words(life, here, "here"), *leaked_words(life, there, "there")]
    return findings, here, there


@pytest.mark.long
@pytest.mark.parametrize("life", [*QUIET, *FREE], ids=lambda life: f"{'quiet' if life.quiet else 'free'}-{life.seed}")
async def test_nobody_can_tell_two_worlds_apart_by_what_is_not_theirs_to_know(
    life: Life, sqlite_template: Path
) -> None:
    findings, _, _ = await lived(life, sqlite_template)

    fail_with(life, findings)


@pytest.mark.long
async def test_nor_in_a_long_life_and_every_feature_is_in_it(sqlite_template: Path) -> None:
    done: set[str] = set()
    deeds: set[str] = set()
    for life in EVERYTHING:
        findings, *worlds = await lived(life, sqlite_template)
        fail_with(life, findings)
        for world in worlds:
            deeds |= world.done
            done |= world.brought | {each for envelope in world.envelopes for each in done_by(envelope)}

    without = {feature.name for feature in FEATURES if not done & {*listened_to(feature), *kinds(feature)}}
    assert without == set(NOT_IN_IT), "a step in `making.py` for what is new, or the reason why it needs none"
    attempted = {step.on(side).name for life in EVERYTHING for step in life.steps for side in SIDES} & set(DEEDS)
    assert attempted - deeds <= SELDOM, "what can never be done, shows nothing"


def test_there_are_two_hundred_histories_and_each_secret_is_in_many() -> None:
    histories = [each for life in [*QUIET, *FREE, *EVERYTHING] for each in life.histories]

    assert len(histories) >= HISTORIES
    seldom = {each for each in Secret if sum(each in history.secrets for history in histories) < 5}
    assert seldom == set()


@pytest.mark.parametrize("secret", [Secret.ENVELOPE, Secret.ENDER, Secret.CONCERN])
def test_a_life_about_one_secret_has_whoever_has_it_and_nothing_of_other_programs(secret: Secret) -> None:
    whole = short_life(1)
    life = whole.about(secret)
    names = {program.name for program in life.programs}
    people = {who for history in life.histories for who in history.couple}
    left_out = {who for history in whole.histories for who in history.couple} - people - {"cody"}

    assert [each for each in life.histories if secret in each.secrets] == [
        each for each in whole.histories if secret in each.secrets
    ]
    assert len(life.histories) < len(whole.histories)
    assert not left_out & {step.who for step in life.steps}
    assert {step.here.values.get("program", "North") for step in life.onlookers} <= {*names, "North"}


def test_what_anybody_may_learn_is_named_for_each_secret_and_nobody_outside_learns_anything() -> None:
    assert set(MAY_LEARN) == set(Secret)
    for allowed in MAY_LEARN.values():
        assert not {Observer.OUTSIDER, Observer.TENANT} & set(allowed)


class Recorder:
    """Notes what a feature listens to, as Bolt would."""

    def __init__(self) -> None:
        self.listened: list[str] = []

    def __getattr__(self, kind: str) -> Any:
        def listen(to: object) -> Any:
            self.listened.append(f"{kind} {to}")
            return lambda listener: listener

        return listen


def listened_to(feature: Feature) -> list[str]:
    """What it listens to, and what it answers to after `/mentorship` and `/mentorship-admin`."""
    recorder = Recorder()
    feature.register(recorder)  # type: ignore[arg-type]  # it is asked for nothing else
    words = [*(f"/mentorship {each}" for each in feature.answers)]
    return [*recorder.listened, *words, *(f"/mentorship-admin {each}" for each in feature.coordinator_answers)]


def done_by(envelope: Envelope) -> Iterator[str]:
    payload = envelope.payload
    view = payload.get("view") or {}
    if "command" in payload:
        yield f"command {payload['command']}"
        yield from (f"{payload['command']} {each}" for each in beginnings(payload.get("text", "")))
    elif payload["type"] == "event_callback":
        yield f"event {payload['event']['type']}"
    elif payload["type"] == "block_actions":
        yield from (f"action {each['action_id']}" for each in payload["actions"])
    elif payload["type"] == "block_suggestion":
        yield f"options {ANY}"  # one listener for every list that is offered
    elif payload["type"] == "view_submission":
        yield f"view {view['callback_id']}"
    else:
        yield f"view_closed {view['callback_id']}"


def beginnings(text: str) -> list[str]:
    """What may be the word, of one part or two, that somebody typed after a command."""
    words = text.split()
    return ["" if not words else words[0], " ".join(words[:2])]


def kinds(feature: Feature) -> set[str]:
    """What waits for people, and what is sent."""
    return {each.kind.name for each in feature.items} | {each.kind.name for each in feature.messages}
