"""What was written: shown again, edited, and read by the partner."""

from bot.feature import Feature
from handlers import responses

RESPONSES = Feature(name="responses", register=responses.register)
