"""Reflections: one question to think about."""

from bot.feature import Feature
from handlers import reflections

REFLECTIONS = Feature(
    name="reflections",
    register=reflections.register,
    commands={"/reflect": "one question to think about, now"},
)
