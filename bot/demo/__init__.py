"""Sample people and `make demo`: the real bot in a pretend Slack."""
