"""The engagement digest: how a program is doing, in a chart and in words, with nothing that anyone wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slackblocks import (
    AxisConfig,
    BarChart,
    Block,
    DataPoint,
    DataSeries,
    DataVisualizationBlock,
    HeaderBlock,
    SectionBlock,
)

from bot.views.parts import Message, cut, day, mention, message, name, note

OPEN = "digests.open"

MOST_LISTED = 15
MOST_AT_ONCE = 5


@dataclass(frozen=True, slots=True)
class Period:
    """One week: `first` to `last`, both inclusive, local dates of the program's zone."""

    first: date
    last: date
    active: int
    sent: int
    answered: int
    skipped: int
    met: int


@dataclass(frozen=True, slots=True)
class NeedsAttention:
    mentor_id: str
    mentee_id: str
    reasons: Sequence[str]


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything on a digest; `periods` are oldest first, and the last one is this period."""

    program: str
    members: int
    pairs: int
    periods: Sequence[Period]
    attention: Sequence[NeedsAttention]
    attention_total: int
    undelivered: Sequence[str] = ()
    dropped: int = 0


BLIND = "What you cannot see here: what anyone wrote. Nobody can but the two people it is between."


def draw(digest: Digest) -> Message:
    """The digest with Slack's own chart; `text` holds every number, for screen readers."""
    lines = words(digest)
    blocks: list[Block] = [
        HeaderBlock(cut(f"How {digest.program} is doing", 150)),
        SectionBlock("\n".join(lines[1:3])),
        chart(digest.periods),
        SectionBlock(cut(table(digest.periods), 2900)),
        *_attention(digest),
        note(BLIND),
    ]
    return message(cut("\n".join([*lines, table(digest.periods), *_attention_lines(digest), BLIND]), 3900), blocks)


def draw_plain(digest: Digest) -> Message:
    """The same without the chart block, for a workspace whose Slack refuses it."""
    whole = draw(digest)
    return Message(whole.text, [block for block in whole.blocks if block["type"] != "data_visualization"])


def words(digest: Digest) -> list[str]:
    now = digest.periods[-1]
    people = f"{now.active} of {digest.members} people wrote something"
    return [
        f"How {name(digest.program)} is doing, {day(now.first)} to {day(now.last)}.",
        f"*{day(now.first)} to {day(now.last)}:* {people}. {now.met} of {digest.pairs} pairs met.",
        f"{now.sent} question{'' if now.sent == 1 else 's'} sent, {now.answered} answered, {now.skipped} skipped.",
        *([f"{digest.dropped} were not sent because Rapport was not running."] if digest.dropped else []),
    ]


def chart(periods: Sequence[Period]) -> Block:
    labels = [label(period) for period in periods]

    def series(title: str, values: Sequence[int]) -> DataSeries:
        return DataSeries(title, [DataPoint(each, value) for each, value in zip(labels, values, strict=True)])

    return DataVisualizationBlock(
        title="The last nine weeks",
        chart=BarChart(
            series=[
                series("People active", [period.active for period in periods]),
                series("Questions sent", [period.sent for period in periods]),
                series("Answered", [period.answered for period in periods]),
                series("Skipped", [period.skipped for period in periods]),
                series("Pairs that met", [period.met for period in periods]),
            ],
            axis_config=AxisConfig(categories=labels, x_label="Week from", y_label="Count"),
        ),
    )


def label(period: Period) -> str:
    return f"{period.first:%b} {period.first.day}"


def table(periods: Sequence[Period]) -> str:
    """The numbers of every week, newest first, a line each."""
    return "\n".join(
        f"Week of {label(period)}: {period.active} active, {period.sent} sent, {period.answered} answered, "
        f"{period.skipped} skipped, {period.met} pairs met"
        for period in reversed(periods)
    )


def _attention_lines(digest: Digest) -> list[str]:
    if not digest.attention:
        return ["No pair needs attention."]
    lines = ["*Pairs that may need a hand:*"]
    lines += [
        f"{mention(each.mentor_id)} and {mention(each.mentee_id)}: {'; '.join(each.reasons)}"
        for each in digest.attention[:MOST_LISTED]
    ]
    more = digest.attention_total - min(len(digest.attention), MOST_LISTED)
    return [*lines, f"and {more} more"] if more > 0 else lines


def _attention(digest: Digest) -> list[Block]:
    lines = _attention_lines(digest)
    sections: list[str] = [""]
    for line in lines:
        if len(sections[-1]) + len(line) > 2800:
            sections.append("")
        sections[-1] += ("\n" if sections[-1] else "") + line
    return [SectionBlock(section) for section in sections]
