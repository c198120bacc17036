"""What is done: plain functions, each a change of state that belongs together; `services.db.write` runs one whole."""
