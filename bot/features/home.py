"""App Home."""

from bot.feature import Feature
from handlers import home

HOME = Feature(name="home", register=home.register)
