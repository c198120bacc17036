"""Pairs."""

from bot.feature import Feature
from handlers import pairs

PAIRS = Feature(name="pairs", register=pairs.register)
