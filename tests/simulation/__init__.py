"""Half a year of a program with all kinds of people, and an oracle that counts what reached them.

`people.py` says who they are, `life.py` lets them live with the real bot on the playground, `reading.py` knows what a
message holds. All of it becomes a `History`, and the oracle looks at nothing else: it shares no code with the rules of
the bot, so that a mistake in a rule does not hide itself.
"""
