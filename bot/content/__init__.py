"""Words that organizers may change: reflection questions, rhythm presets and clauses, loaded and checked."""

from bot.content.clauses import ClauseWords, OptionWords
from bot.content.loader import Content, load
from bot.content.questions import Habit, Question, QuestionFormat, choose
from bot.content.rhythms import RhythmPreset

__all__ = [
    "ClauseWords",
    "Content",
    "Habit",
    "OptionWords",
    "Question",
    "QuestionFormat",
    "RhythmPreset",
    "choose",
    "load",
]
