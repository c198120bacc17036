"""One question that both of a pair answer: what is in its envelope."""

from collections.abc import Mapping

FIELD = "answer"


def asked_for(texts: Mapping[str, str]) -> dict[str, str]:
    """What it asks for, of whatever a form has sent."""
    return {field: text for field, text in texts.items() if field == FIELD and text.strip()}


def is_whole(texts: Mapping[str, str]) -> bool:
    return FIELD in texts
