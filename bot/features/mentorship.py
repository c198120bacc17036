"""Help, and who sees what."""

from bot.feature import Feature
from handlers import mentorship

MENTORSHIP = Feature(name="mentorship", register=mentorship.register)
