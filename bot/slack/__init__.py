"""What faces Slack: requests and where they come in, clients and their tokens, what is shown on a screen."""
