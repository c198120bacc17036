"""Words as views show them: safe inside mrkdwn, cut to fit, and in the zone of whoever reads them."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain import names
from bot.domain.programs import DateProblem

DATE_PROBLEMS = {
    DateProblem.STARTS_TOO_LATE: "A program can start at most a year from now. Choose an earlier day.",
    DateProblem.STARTS_TOO_EARLY: "A program can have started at most a year ago. Choose a later day.",
    DateProblem.ENDS_BEFORE_START: "The program ends before it starts. Choose a later day.",
    DateProblem.OVER: "This day is over. Choose a later one.",
    DateProblem.TOO_SHORT: "A program runs for two weeks or more. Choose a later day.",
    DateProblem.TOO_LONG: "A program runs for two years at most. Choose an earlier day.",
    DateProblem.AWAY_BACKWARDS: "This day is before the first one. Choose a later day.",
    DateProblem.AWAY_TOO_EARLY: "Time away can have started at most a year ago. Choose a later day.",
    DateProblem.AWAY_TOO_LATE: "Time away can last until a year from now. Choose an earlier day.",
}
COORDINATORS_SEE = "Coordinators see that you are in touch, never what you write."
"""The same sentence wherever somebody is about to write."""

MOST_TO_ASK = 3  # coordinators that somebody is shown at once
LONGEST_TEXT = 3000  # characters: Slack's limit for an input and for a section (docs.slack.dev, block kit)


def escape(words: str) -> str:
    """Make somebody's words safe inside mrkdwn: no mention, link or channel call can come of them."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(words: str) -> str:
    """What somebody typed after a command, without the three escapes that Slack puts into it."""
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def cut(words: str, limit: int) -> str:
    """Words of at most `limit` characters, with an ellipsis where something is missing; never empty."""
    words = words.strip() or "–"
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def name(words: str, limit: int = 60) -> str:
    """Somebody's name for a program or themselves: short, in one line, and plain inside mrkdwn; never unseen."""
    return plain(cut(names.shown(words), limit))


def preview(words: str, limit: int) -> str:
    """The first words of what somebody wrote, in one line, inside mrkdwn: a mark that would format is left out."""
    return name(_FORMATTING.sub("", " ".join(words.split())), limit)


def plain(words: str) -> str:
    """Words inside mrkdwn that format nothing, mention nobody, and do not turn what follows them around; never empty.

    What would format becomes a look-alike that does not; a mark between two letters, as in Sao_Paulo, formats nothing.
    """
    seen = names.TURNING.sub("", words if words.isprintable() else _CONTROLS.sub("", words))
    return escape(_FORMATTING.sub(lambda mark: _LOOKALIKES[mark[0]], seen)) or "–"


_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")  # and halves of characters; a new line stays
_LOOKALIKES = {"*": "∗", "_": "＿", "~": "∼", "`": "'", ">": "›"}
_FORMATTING = re.compile("(?<![A-Za-z0-9])[*_~]|[*_~](?![A-Za-z0-9])|`|^>", re.MULTILINE)


def mention(user_id: str) -> str:
    return f"<@{user_id}>"


_this_year: int | None = None


def it_is(now: datetime) -> None:
    """From now on days are said as one says them in this year. For the whole process: it is one year for everybody."""
    global _this_year
    _this_year = now.year


def day(value: date) -> str:
    """`Tue, Nov 24`, and `Tue, Nov 24, 2026` in any other year."""
    said = f"{value:%a, %b} {value.day}"
    return said if value.year == (_this_year or value.year) else f"{said}, {value.year}"


def local_day(moment: datetime, zone: str) -> str:
    return day(moment.astimezone(ZoneInfo(zone)).date())


def local_time(moment: datetime, zone: str) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%H:%M}"


def stamp(moment: datetime, zone: ZoneInfo) -> str:
    """A moment in a copy to take away, where it may be sorted and read by machines."""
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def local_moment(moment: datetime, zone: str) -> str:
    """`Tue, Nov 24 at 10:00`, in the zone of whoever reads it."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{day(local.date())} at {local:%H:%M}"


def to_ask(coordinator_ids: Sequence[str]) -> list[str]:
    """Coordinators, as mentions, whom somebody can turn to: a few, so that it is a choice and not a crowd."""
    return [mention(each) for each in coordinator_ids[:MOST_TO_ASK]]


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def count(number: int, noun: str) -> str:
    """`1 pair`, `2 pairs`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
