"""Programs."""

from bot.feature import Feature
from handlers import programs

PROGRAMS = Feature(name="programs", register=programs.register)
