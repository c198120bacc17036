"""What Slack says by itself about people and the app."""

from bot.feature import Feature
from handlers import workspace

WORKSPACE = Feature(name="workspace", register=workspace.register)
