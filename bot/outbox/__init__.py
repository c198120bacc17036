"""A delivery on its way to Slack: judged once more, drawn, sent, and looked for where it is in doubt."""
