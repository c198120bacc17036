"""Words that organizers may change: reflection questions and rhythm presets, loaded and checked."""

from bot.content.loader import Content, load
from bot.content.questions import Format, Habit, Phase, Question, Role, choose
from bot.content.rhythms import RhythmPreset

__all__ = ["Content", "Format", "Habit", "Phase", "Question", "RhythmPreset", "Role", "choose", "load"]
