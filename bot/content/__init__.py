"""Words that organizers may change: reflection questions and rhythm presets, loaded and checked."""

from bot.content.loader import Content, load
from bot.content.questions import Habit, Question, QuestionFormat, choose
from bot.content.rhythms import RhythmPreset

__all__ = ["Content", "Habit", "Question", "QuestionFormat", "RhythmPreset", "choose", "load"]
