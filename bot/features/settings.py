"""People's hours, zone, pace, and time away."""

from bot.feature import Feature
from handlers import settings

SETTINGS = Feature(name="settings", register=settings.register)
