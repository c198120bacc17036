"""A pretend Slack workspace on localhost, for the demo and for the tests; nothing in production imports it."""
