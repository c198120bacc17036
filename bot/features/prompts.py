"""Questions that come by themselves, at the rhythm of a program."""

from bot.feature import Feature
from handlers import prompts

PROMPTS = Feature(name="prompts", register=prompts.register)
