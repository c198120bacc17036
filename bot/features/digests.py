"""How a program is doing."""

from bot.feature import Feature
from handlers import digests

DIGESTS = Feature(name="digests", register=digests.register)
