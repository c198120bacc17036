"""The engagement digest: how a program is doing, in a chart and in words, with nothing that anyone wrote."""

from collections.abc import Sequence
from datetime import date

from bot.actions.digests import AllOver, Digest, Dropped, Period, QuarterCounts
from bot.actions.weeks import Counted
from bot.domain.engagement import Trend
from bot.views import attention, channels, past_pairs
from bot.views.blocks import Block, Message, bar_chart, header, note, sections
from bot.views.commands import here
from bot.views.parts import count, cut, day, listed, name, plain
from storage.tables import Program

OPEN = "digests.open"

MOST_AT_ONCE = 5
LONGEST_MESSAGE = 3900  # characters: Slack asks for at most 4,000
LONGEST_LIST = 8000  # characters of pairs in blocks: a message holds 13,200 in all, as measured

BLIND = "What you cannot see here: what anyone wrote. Nobody can but the two people it is between."
MEANING = (
    "In touch: one of the two, or both, wrote something, said *Not this time* or noted a meeting in that week. "
    "Met: they noted a meeting."
)
TRENDS = {
    Trend.MORE: "More pairs met in the last four weeks than in the four weeks before.",
    Trend.FEWER: "Fewer pairs met in the last four weeks than in the four weeks before.",
    Trend.AS_MANY: "About as many pairs met in the last four weeks as in the four weeks before.",
}


def asked(counted: Sequence[Counted], *, more: int = 0) -> str:
    """What somebody reads who has asked for digests: which are on their way, and of which programs there is none.

    `more` programs would have been meant as well.
    """
    coming = [each for each in counted if each.has_pairs]
    without = [name(each.program.name) for each in counted if not each.has_pairs]
    said = []
    if coming:
        names = ", ".join(name(each.program.name) for each in coming)
        through = {day(each.through) for each in coming}  # another day where zones are far apart
        said.append(f"The digest of {names} is on its way to your direct messages.")
        said.append(f"Like Monday's, it is about whole weeks, up to {' or '.join(sorted(through))}.")
    if without:
        none = "has no pairs, so there is no digest of it" if len(without) == 1 else "have no pairs, so there is none"
        said.append(f"{listed(without)} {none}. {here('`/mentorship-admin pair @mentor @mentee` makes one.')}")
    if more > 0:
        said.append(here(f"For the {more} others, add a part of the name, or press Digest in `/mentorship-admin`."))
    return " ".join(said)


def none_called_that(programs: Sequence[Program]) -> str:
    names = ", ".join(name(program.name) for program in programs[:MOST_AT_ONCE])
    more = f" and {len(programs) - MOST_AT_ONCE} more" if len(programs) > MOST_AT_ONCE else ""
    return f"No program of yours is called that. You coordinate {names}{more}."


def draw(digest: Digest) -> Message:
    """The digest with Slack's own chart, after all that is said in words; `text` holds every number."""
    lines, after = words(digest), table(digest)
    headline = f"How {name(digest.program)} is doing"
    explained = f"{MEANING} {BLIND}" if digest.periods else BLIND
    blocks: list[Block] = [
        header(cut(f"How {digest.program} is doing", 150)),
        *sections(lines),
        *sections(attention.listing(digest.attention, in_channel=digest.in_channel, room=LONGEST_LIST)),
        *([] if digest.in_channel else attention.buttons(digest.attention)),
        *sections(after),
        *([chart(digest)] if digest.periods else []),
        note(explained),
    ]
    room = LONGEST_MESSAGE - len("\n".join([headline, *lines, *after, explained]))
    pairs = attention.listing(digest.attention, in_channel=digest.in_channel, room=room)
    return Message("\n".join([headline, *lines, *pairs, *after, explained]), blocks)


def draw_plain(digest: Digest) -> Message:
    """The same without the chart block, for a workspace whose Slack refuses it."""
    whole = draw(digest)
    return Message(whole.text, [block for block in whole.blocks if block["type"] != "data_visualization"])


def words(digest: Digest) -> list[str]:
    """The last week in words, and how it has been going."""
    return [
        *([_all_over(digest.all_over)] if digest.all_over else []),
        *(_week(digest, digest.periods[-1]) if digest.periods else [_no_week(digest)]),
        *([TRENDS[digest.trend]] if digest.trend else []),
        *([_dropped(digest.dropped)] if digest.dropped else []),
        *([_refused(digest)] if digest.channel_refused else []),
        *([_quarter("Feedback rounds", digest.rounds)] if digest.rounds else []),
        *([_quarter("Pulses", digest.pulses)] if digest.pulses else []),
    ]


def _all_over(all_over: AllOver) -> str:
    """The last summary."""
    ended = f"*It ended on {day(all_over.ends_on)}*, with {count(all_over.pairs, 'pair')} in all."
    said = [f"{number} {past_pairs.word(ending)}" for ending, number in all_over.endings.items()]
    goes = "goes on by itself" if all_over.living == 1 else "go on by themselves"
    on = f" {count(all_over.living, 'pair')} {goes}." if all_over.living else ""
    of_them = " Of those that you were not in:" if all_over.others else ""
    how = f"{of_them} {listed(said)}." if said else ""
    last = " No other digest comes; what there was stays to be read under past programs." if all_over.is_last else ""
    return f"{ended}{how}{on}{last}"


def _no_week(digest: Digest) -> str:
    if not digest.has_pairs:
        return "No pair was there at the end of the week, so there are no numbers."
    return "Numbers are about whole weeks with pairs that are over. None is counted yet: the next is told of on Monday."


def _week(digest: Digest, week: Period) -> list[str]:
    when = f"*{day(week.first)} to {day(week.last)}*"
    if not week.pairs:
        return [f"{when}: no pair was there at the end of the week."]
    return [f"{when}: {_pairs(week)}.", *_not_told_of_touch(digest, week), *_answers(week)]


def _pairs(week: Period) -> str:
    paused = f"; {week.paused} {_were(week.paused)} paused" if week.paused else ""
    if week.in_touch is None:
        return f"{week.met} of {count(week.pairs, 'pair')} met{paused}"
    return f"{week.in_touch} of {count(week.pairs, 'pair')} {_were(week.in_touch)} in touch, {week.met} met{paused}"


def _not_told_of_touch(digest: Digest, week: Period) -> list[str]:
    if week.in_touch is not None:
        return []
    why = "others read along here" if digest.in_channel else "you are in one of them"
    return [f"How many were in touch is not shown, as {why} and it could tell of a single pair."]


def _answers(week: Period) -> list[str]:
    """In people, not in questions: then what is left of the whole are people too, and the rule can be kept."""
    said = []
    if week.asked is not None:
        said.append(
            f"{count(week.asked, 'question')} reached people." if week.asked else "No question reached anybody."
        )
    whole = f" of {week.people} people"
    if week.wrote is not None:
        also = "" if week.passed is None else f", {week.passed} said *Not this time*"
        said.append(f"{week.wrote}{whole} wrote something{also}.")
    elif week.passed is not None:
        said.append(f"{week.passed}{whole} said *Not this time*.")
    if hidden := _hidden(week):
        said.append(f"Too few people to show {listed(hidden)} without pointing at somebody.")
    return [" ".join(said)]


def _hidden(week: Period) -> list[str]:
    if week.wrote is None and week.passed is None:
        return ["answers"]
    numbers = {
        "how many questions reached people": week.asked,
        "how many wrote something": week.wrote,
        "how many said *Not this time*": week.passed,
    }
    return [what for what, number in numbers.items() if number is None]


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _dropped(dropped: Dropped) -> str:
    first, last = day(dropped.first), day(dropped.last)
    when = f"on {first}" if first == last else f"between {first} and {last}"
    return f"{count(dropped.count, 'question')} {_were(dropped.count)} not asked: Rapport was not running {when}."


def _refused(digest: Digest) -> str:
    why = plain(channels.because(str(digest.channel_refused)))
    return (
        f"This digest could not be posted in <#{digest.channel}> ({why}), so you get it here. "
        "Add Rapport to that channel, choose another in the program's settings, or ask whoever runs Rapport."
    )


def _quarter(what: str, counts: QuarterCounts) -> str:
    opened = "" if counts.opened is None else f", {counts.opened} opened"
    first, last = day(counts.first), day(counts.last)
    return f"{what}, {first} to {last}: {counts.held} held{opened}."


def chart(digest: Digest) -> Block:
    """Two series, or one where what the other would tell could tell of a single pair."""
    periods = digest.periods
    in_touch = [period.in_touch for period in periods if period.in_touch is not None]
    return bar_chart(
        "The last week" if len(periods) == 1 else f"The last {len(periods)} weeks",
        [label(period, digest.today) for period in periods],
        {
            **({"Pairs in touch": in_touch} if len(in_touch) == len(periods) else {}),
            "Pairs that met": [period.met for period in periods],
        },
        x_label="Week from",
        y_label="Pairs",
    )


def label(period: Period, today: date) -> str:
    year = "" if period.first.year == today.year else f", {period.first.year}"
    return f"{period.first:%b} {period.first.day}{year}"


def table(digest: Digest) -> list[str]:
    """What the chart shows of the weeks before the last, newest first, in lines that fit on a phone."""
    before = digest.periods[-2::-1]
    lines = [f"Week of {label(week, digest.today)}: {_in_short(week)}" for week in before]
    return ["*Pairs in the weeks before:*", *lines] if lines else []


def _in_short(week: Period) -> str:
    if not week.pairs:
        return "none"
    if week.in_touch is None:
        return f"{week.met} of {week.pairs} met"
    return f"{week.in_touch} of {week.pairs} in touch, {week.met} met"
