"""Reads the files of questions, rhythms and clauses, and lists every mistake in them at once."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import get_args

from bot.content import clauses
from bot.content.clauses import ClauseWords
from bot.content.entries import ID_LIMIT, Entry
from bot.content.questions import AskedIn, AskedOf, Habit, Question, QuestionFormat
from bot.content.rhythms import RhythmPreset, shared_day
from bot.domain.clauses import CLAUSES
from bot.domain.programs import Phase, Role
from bot.errors import ContentError

PACKAGED = Path(__file__).parent

QUESTION_LIMIT = 240  # what a phone shows without scrolling; Slack allows 3,000
REASON_LIMIT = 150
OPTION_LIMIT = 75  # Slack's limit for the text and the description of a menu option, where presets are picked

# Whoever is asked once a week sees no question twice in twelve weeks.
FEWEST_FITTING = 12


@dataclass(frozen=True, slots=True)
class Content:
    """Every question and every rhythm preset, in the order of the files, and the words of each clause by its name."""

    questions: tuple[Question, ...]
    rhythms: tuple[RhythmPreset, ...]
    clauses: Mapping[str, ClauseWords]

    def question(self, id: str) -> Question | None:
        """The question with this id; None when it was taken out since it was asked."""
        return next((question for question in self.questions if question.id == id), None)

    def rhythm(self, id: str) -> RhythmPreset | None:
        """The preset with this id; None when it was taken out since it was picked."""
        return next((rhythm for rhythm in self.rhythms if rhythm.id == id), None)


def load(folder: Path | None = None) -> Content:
    """Read `questions/*.toml`, `rhythms.toml` and `clauses.toml` from a folder, or from this package.

    A folder without `clauses.toml`, such as one that is older than agreements, has the words that come with the bot.
    Raises ContentError, which names the file and the entry of each mistake and says how to mend it.
    """
    return _packaged() if folder is None else _read(folder)


@lru_cache(maxsize=1)
def _packaged() -> Content:
    """What comes with the bot does not change while it runs."""
    return _read(PACKAGED)


def _read(folder: Path) -> Content:
    mistakes: list[str] = []
    questions, rhythms = _questions(folder, mistakes), _rhythms(folder, mistakes)
    content = Content(questions, rhythms, _clauses(folder, rhythms, mistakes))
    if mistakes:
        count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        raise ContentError("\n- ".join([f"The content in {folder} has {count}:", *mistakes]))
    return content


def _questions(folder: Path, mistakes: list[str]) -> tuple[Question, ...]:
    paths = sorted((folder / "questions").glob("*.toml"))
    if not paths:
        mistakes.append(
            "questions: there is no .toml file in this folder; copy those that come with the bot, then change them"
        )
        return ()
    readings = [_entries(path, f"questions/{path.name}", "question", mistakes) for path in paths]
    entries = [entry for reading in readings for entry in reading or ()]
    questions = tuple(_question(entry) for entry in entries)
    _note_repeated_ids(zip(entries, (question.id for question in questions), strict=True))
    if None not in readings:  # without the questions of a broken file, too few says nothing
        mistakes += _gaps(questions)
    return questions


def _rhythms(folder: Path, mistakes: list[str]) -> tuple[RhythmPreset, ...]:
    entries = _entries(folder / "rhythms.toml", "rhythms.toml", "rhythm", mistakes) or []
    rhythms = tuple(_rhythm(entry) for entry in entries)
    _note_repeated_ids(zip(entries, (rhythm.id for rhythm in rhythms), strict=True))
    return rhythms


def _clauses(folder: Path, rhythms: tuple[RhythmPreset, ...], mistakes: list[str]) -> dict[str, ClauseWords]:
    own = folder / clauses.FILE
    path = own if own.exists() else PACKAGED / clauses.FILE
    by_name = {clause.name: clause for clause in CLAUSES}
    found: dict[str, ClauseWords] = {}
    entries = _entries(path, clauses.FILE, "clause", mistakes)
    for entry in entries or ():
        name = entry.known_id(list(by_name))
        if name is None:
            continue
        if name in found:
            entry.note("this clause is there already; keep one")
        found[name] = clauses.read(entry, by_name[name])
        if path is own and rhythms:
            for rhythm in found[name].by_rhythm.keys() - {each.id for each in rhythms}:
                entry.note(f"by_rhythm: {rhythm!r} is not a rhythm in rhythms.toml")
    if entries is not None:
        mistakes += [f"{clauses.FILE}: the clause {name!r} is missing" for name in by_name if name not in found]
    return {name: found[name] for name in by_name if name in found}


def _entries(path: Path, name: str, kind: str, mistakes: list[str]) -> list[Entry] | None:
    """The entries of a file; None when it cannot be read as a list of them."""
    try:
        tables = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        mistakes.append(f"{name}: the file is missing; copy the one that comes with the bot, then change it")
        return None
    except OSError as error:
        mistakes.append(f"{name}: the file cannot be read ({error.strerror}); check what it is and who may read it")
        return None
    except ValueError as error:  # not TOML, or not UTF-8
        mistakes.append(f"{name}: this is not valid TOML in UTF-8: {error}")
        return None

    for other in sorted(tables.keys() - {kind}):
        mistakes.append(f"{name}: {other!r} does not belong here; each entry starts with a line [[{kind}]]")
    listed = tables.get(kind)
    if not isinstance(listed, list) or not all(isinstance(table, dict) for table in listed) or not listed:
        mistakes.append(f"{name}: it has no entries; each one starts with a line [[{kind}]]")
        return None
    return [Entry(_where(name, kind, number, table), table, mistakes) for number, table in enumerate(listed, 1)]


def _where(name: str, kind: str, number: int, table: dict[str, object]) -> str:
    id = table.get("id")
    return f"{name}, {kind} {number} ({id[:ID_LIMIT]!r})" if isinstance(id, str) and id else f"{name}, {kind} {number}"


def _question(entry: Entry) -> Question:
    question = Question(
        id=entry.id(),
        text=entry.text("text", limit=QUESTION_LIMIT),
        habit=entry.choice("habit", tuple(Habit)),
        role=entry.choice("role", get_args(AskedOf)),
        phase=entry.choice("phase", get_args(AskedIn)),
        format=entry.choice("format", tuple(QuestionFormat)),
        reason=entry.text("reason", limit=REASON_LIMIT),
    )
    entry.note_unknown_fields()
    return question


def _rhythm(entry: Entry) -> RhythmPreset:
    rhythm = RhythmPreset(
        id=entry.id(),
        name=entry.text("name", limit=OPTION_LIMIT),
        description=entry.text("description", limit=OPTION_LIMIT),
        checkin_rule=entry.rule("checkin_rule"),
        checkin_time=entry.local_time("checkin_time"),
        reflection_rule=entry.rule("reflection_rule"),
        reflection_time=entry.local_time("reflection_time"),
        first_checkin_days=entry.number("first_checkin_days", 1, 14),
        meeting_days_at_first=entry.number("meeting_days_at_first", 7, 31),
        meeting_days_later=entry.number("meeting_days_later", 7, 92),
        at_first_weeks=entry.number("at_first_weeks", 1, 26),
    )
    if rhythm.checkin_rule and rhythm.reflection_rule:
        day = shared_day(rhythm.checkin_rule, rhythm.reflection_rule)
        if day:
            entry.note(f"check-in and reflection can come on the same {day:%A}; move one of them to another day")
    entry.note_unknown_fields()
    return rhythm


def _note_repeated_ids(entries: Iterable[tuple[Entry, str]]) -> None:
    first: dict[str, Entry] = {}
    for entry, id in entries:
        if id and first.setdefault(id, entry) is not entry:
            entry.note(f"the id is already that of {first[id].where}; give the newer one another")


def _gaps(questions: tuple[Question, ...]) -> list[str]:
    """Where members would run out of questions. An entry whose role or phase is a mistake counts for every one."""
    gaps = []
    for role, phase in product(Role, Phase):
        count = sum(question.fits(role, phase) for question in questions)
        if count < FEWEST_FITTING:
            gaps.append(
                f"questions: {count} fit a {role} in the {phase} phase, and {FEWEST_FITTING} are needed so that none is"
                f" repeated within twelve weeks; add {FEWEST_FITTING - count} with role '{role}' or 'both' and phase"
                f" '{phase}' or 'any'"
            )
    return gaps
