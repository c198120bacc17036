"""Reads the files of questions, rhythms, clauses, sources and cards, and lists every mistake in them at once."""

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Protocol, TypeVar, get_args

from bot.content import cards, clauses, sources
from bot.content.cards import FirstMeetingStep, RepairCard, RepairSide
from bot.content.clauses import ClauseWords
from bot.content.entries import ID_LIMIT, FieldReader
from bot.content.questions import AskedIn, AskedOf, Habit, Question, QuestionFormat
from bot.content.rhythms import RhythmPreset, shared_day
from bot.content.sources import Source
from bot.domain.clauses import CLAUSES
from bot.domain.programs import Phase, Role
from bot.errors import ContentError

PACKAGED = Path(__file__).parent

QUESTION_LIMIT = 240  # what a phone shows without scrolling; Slack allows 3,000
REASON_LIMIT = 150
OPTION_LIMIT = 75  # Slack's limit for the text and the description of a menu option, where presets are picked

# Whoever is asked once a week sees no question twice in twelve weeks.
FEWEST_FITTING = 12


class Informed(Protocol):
    """Words whose idea comes from somewhere."""

    @property
    def id(self) -> str: ...
    @property
    def informed_by(self) -> str | None: ...


W = TypeVar("W", bound=Informed)


@dataclass(frozen=True, slots=True)
class Content:
    """Every question, rhythm and card, in the order of the files; clauses by their names, sources by their ids."""

    questions: tuple[Question, ...]
    rhythms: tuple[RhythmPreset, ...]
    clauses: Mapping[str, ClauseWords]
    sources: Mapping[str, Source] = field(default_factory=dict)
    repair_cards: tuple[RepairCard, ...] = ()
    first_meeting: tuple[FirstMeetingStep, ...] = ()

    def question(self, id: str) -> Question | None:
        """The question with this id; None when it was taken out since it was asked."""
        return next((question for question in self.questions if question.id == id), None)

    def rhythm(self, id: str) -> RhythmPreset | None:
        """The preset with this id; None when it was taken out since it was picked."""
        return next((rhythm for rhythm in self.rhythms if rhythm.id == id), None)

    @property
    def informed(self) -> tuple[Informed, ...]:
        """All words whose idea comes from somewhere."""
        return (*self.questions, *self.repair_cards, *self.first_meeting)

    def source(self, of: Informed) -> Source | None:
        """What these words draw on; None for an organizer's own that name nothing."""
        return self.sources.get(of.informed_by) if of.informed_by else None

    def repair(self, side: RepairSide) -> Sequence[RepairCard]:
        """The cards for one of the two after a missed promise."""
        return [card for card in self.repair_cards if card.side is side]


def load(folder: Path | None = None) -> Content:
    """Read `questions/*.toml`, `rhythms.toml` and the other files from a folder, or from this package.

    What is missing in a folder that is older than agreements, sources or cards is as it comes with the bot.
    Raises ContentError, which names the file and the entry of each mistake and says how to mend it.
    """
    return _packaged() if folder is None else _read(folder)


@lru_cache(maxsize=1)
def _packaged() -> Content:
    """What comes with the bot does not change while it runs."""
    return _read(PACKAGED)


def _read(folder: Path) -> Content:
    mistakes: list[str] = []
    known = _sources(folder, mistakes)
    questions, rhythms = _questions(folder, known, mistakes), _rhythms(folder, mistakes)
    content = Content(
        questions,
        rhythms,
        _clauses(folder, rhythms, mistakes),
        known or {},
        _cards(folder, cards.REPAIR_FILE, "card", cards.read_repair_card, known, mistakes),
        _cards(folder, cards.FIRST_MEETING_FILE, "step", cards.read_step, known, mistakes),
    )
    _note_unused(folder, content, mistakes)
    if mistakes:
        count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        raise ContentError("\n- ".join([f"The content in {folder} has {count}:", *mistakes]))
    return content


def _sources(folder: Path, mistakes: list[str]) -> Mapping[str, Source] | None:
    """A folder's own sources and those that come with the bot; None when its file cannot be read."""
    own = folder / sources.FILE
    if not own.exists() and folder != PACKAGED:
        return _packaged().sources
    entries = _entries(own, sources.FILE, "source", mistakes)
    if entries is None:
        return None
    found = [sources.read(entry) for entry in entries]
    _note_repeated_ids(zip(entries, (source.id for source in found), strict=True))
    return ({} if folder == PACKAGED else dict(_packaged().sources)) | {source.id: source for source in found}


def _cards(
    folder: Path,
    name: str,
    kind: str,
    read: Callable[[FieldReader], W],
    known: Mapping[str, Source] | None,
    mistakes: list[str],
) -> tuple[W, ...]:
    own = folder / name
    entries = _entries(own if own.exists() else PACKAGED / name, name, kind, mistakes) or []
    found = tuple(read(entry) for entry in entries)
    _note_repeated_ids(zip(entries, (each.id for each in found), strict=True))
    _note_unknown_sources(zip(entries, found, strict=True), known)
    return found


def _note_unknown_sources(read: Iterable[tuple[FieldReader, Informed]], known: Mapping[str, Source] | None) -> None:
    for entry, each in read:
        if each.informed_by and known is not None and each.informed_by not in known:
            entry.note(
                f"informed_by is {each.informed_by!r}, and no source in {sources.FILE} has that id; add it there"
            )


def _note_unused(folder: Path, content: Content, mistakes: list[str]) -> None:
    """A source that nothing names is often one that something misspells. Those that come with the bot may stay."""
    if any(mistake.startswith(("questions", sources.FILE)) for mistake in mistakes):
        return  # what cannot be read names nothing
    used = {each.informed_by for each in content.informed}
    spare = {} if folder == PACKAGED else _packaged().sources
    for id in sorted(content.sources.keys() - used - spare.keys()):
        mistakes.append(f"{sources.FILE}: nothing is informed_by {id!r}; name it where it belongs, or take it out")


def _questions(folder: Path, known: Mapping[str, Source] | None, mistakes: list[str]) -> tuple[Question, ...]:
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
    _note_unknown_sources(zip(entries, questions, strict=True), known)
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


def _entries(path: Path, name: str, kind: str, mistakes: list[str]) -> list[FieldReader] | None:
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
    return [FieldReader(_where(name, kind, number, table), table, mistakes) for number, table in enumerate(listed, 1)]


def _where(name: str, kind: str, number: int, table: dict[str, object]) -> str:
    id = table.get("id")
    return f"{name}, {kind} {number} ({id[:ID_LIMIT]!r})" if isinstance(id, str) and id else f"{name}, {kind} {number}"


def _question(entry: FieldReader) -> Question:
    question = Question(
        id=entry.id(),
        text=entry.text("text", limit=QUESTION_LIMIT),
        habit=entry.choice("habit", tuple(Habit)),
        role=entry.choice("role", get_args(AskedOf)),
        phase=entry.choice("phase", get_args(AskedIn)),
        format=entry.choice("format", tuple(QuestionFormat)),
        reason=entry.text("reason", limit=REASON_LIMIT),
        informed_by=entry.optional_text("informed_by", limit=ID_LIMIT),
    )
    entry.note_unknown_fields()
    return question


def _rhythm(entry: FieldReader) -> RhythmPreset:
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


def _note_repeated_ids(entries: Iterable[tuple[FieldReader, str]]) -> None:
    first: dict[str, FieldReader] = {}
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
