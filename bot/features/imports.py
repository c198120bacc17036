"""Many pairs from a list."""

from bot.feature import Feature
from handlers import imports

IMPORTS = Feature(name="imports", register=imports.register)
