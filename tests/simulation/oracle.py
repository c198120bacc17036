"""The oracle: its sentences about what must be true of a history, and what it finds that is not."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from tests.simulation import (
    about_attention,
    about_digests,
    about_ends,
    about_promises,
    about_questions,
    about_time,
    about_words,
)
from tests.simulation.findings import Finding
from tests.simulation.history import History

Sentence = Callable[[History], Iterator[Finding]]

SENTENCES: Sequence[Sentence] = (
    *about_time.SENTENCES,
    *about_words.SENTENCES,
    *about_questions.SENTENCES,
    *about_promises.SENTENCES,
    *about_ends.SENTENCES,
    *about_digests.SENTENCES,
    *about_attention.SENTENCES,
)


def name(sentence: Sentence) -> str:
    return sentence.__name__.replace("_", " ")


def judge(history: History) -> Mapping[str, list[Finding]]:
    """What each sentence finds; nothing, if it is true."""
    return {name(sentence): list(sentence(history)) for sentence in SENTENCES}


def report(history: History, findings: Mapping[str, list[Finding]], *, most: int = 10) -> str:
    """The sentences that are not true, each with who, when and what."""
    lines = []
    for sentence, found in findings.items():
        if found:
            lines.append(f"{sentence}: {len(found)}")
            lines += [f"  {each.told(history)}" for each in found[:most]]
    return "\n".join(lines)
