"""Words that organizers may change: questions, rhythm presets, clauses, sources and cards, loaded and checked."""

from bot.content.cards import FirstMeetingStep, RepairCard, RepairSide
from bot.content.clauses import ClauseWords, OptionWords
from bot.content.loader import Content, load
from bot.content.questions import Habit, Question, QuestionFormat, choose, choose_for_both
from bot.content.rhythms import RhythmPreset
from bot.content.sources import Source

__all__ = [
    "ClauseWords",
    "Content",
    "FirstMeetingStep",
    "Habit",
    "OptionWords",
    "Question",
    "QuestionFormat",
    "RepairCard",
    "RepairSide",
    "RhythmPreset",
    "Source",
    "choose",
    "choose_for_both",
    "load",
]
