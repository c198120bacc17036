# ruff: noqa: E501 - what is replaced is quoted as it stands
"""The leaks that are planted: each the kind of line that somebody might write in good faith."""

from dataclasses import dataclass

from tests.privacy.table import Secret


@dataclass(frozen=True, slots=True)
class Edit:
    """`before` stands in a file exactly once, and `after` takes its place."""

    file: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Leak:
    """What it lets somebody learn, the change that does it, and the lives in which it shows.

    `of` are secrets of theirs: it is looked for among whoever has one of these first, which is quicker.
    """

    says: str
    edits: tuple[Edit, ...]
    lives: tuple[str, ...]
    of: tuple[Secret, ...] = ()


FREE, QUIET, LONG = ("free-1", "free-2"), ("quiet-1", "quiet-3"), ("long-2",)

LEAKS = (
    Leak(
        "a number of the operator's is labeled with the mood that was pressed",
        (
            Edit(
                "bot/operate/metrics.py",
                "    _ACK.labels(_request(body if isinstance(body, dict) else {})).observe(seconds)",
                '    fields = body if isinstance(body, dict) else {}\n    pressed = (fields.get("actions") or [{}])[0].get("action_id")\n'
                "    _ACK.labels(pressed or _request(fields)).observe(seconds)",
            ),
        ),
        QUIET,
        of=(Secret.MOOD,),
    ),
    Leak(
        "what was written stands in the log at debug level",
        (
            Edit("bot/slack/entries.py", "from slack_bolt.async_app", "import structlog\nfrom slack_bolt.async_app"),
            Edit(
                "bot/slack/entries.py",
                '    await ack(response_action="update", view=response_views.after_saving(outcome, services.content))',
                '    structlog.get_logger().debug("saved", entry=str(read(view)))\n'
                '    await ack(response_action="update", view=response_views.after_saving(outcome, services.content))',
            ),
        ),
        QUIET,
        of=(Secret.WORDS,),
    ),
    Leak(
        "an error in the log quotes the form that was sent",
        (
            Edit(
                "handlers/errors.py",
                "error=type(error).__name__,",
                "error=type(error).__name__, sent=str((body.get('view') or {}).get('state')),",
            ),
        ),
        QUIET,
    ),
    Leak(
        "the outbox command says how much was written",
        (
            Edit(
                "bot/operate/outbox.py",
                "    if not rows:\n",
                "    from sqlalchemy import func, select\n    from storage.tables import Answer\n"
                "    with database.session() as session:\n"
                "        length = session.scalar(select(func.sum(func.length(Answer.text))))\n"
                '    sys.stdout.write(f"{length} characters\\n")\n'
                "    if not rows:\n",
            ),
        ),
        QUIET,
        of=(Secret.WORDS,),
    ),
    Leak(
        "the partner's Home counts the envelopes that are sealed",
        (
            Edit(
                "bot/features/feedback.py",
                "    return round_views.on_home(newest, waiting=waiting, now=now)",
                "    from sqlalchemy import func, select\n    from bot.views.blocks import note\n"
                "    from storage.tables import EnvelopeSide\n"
                "    ids = [mine.id for mine in newest]\n"
                "    sealed = select(func.count()).where(EnvelopeSide.envelope_id.in_(ids), EnvelopeSide.state == 'sealed')\n"
                '    ready = [note(f"{session.scalar(sealed)} sealed")] if ids else []\n'
                "    return [*round_views.on_home(newest, waiting=waiting, now=now), *ready]",
            ),
        ),
        FREE,
        of=(Secret.ENVELOPE,),
    ),
    Leak(
        "the partner is asked anew, at another moment, when the other seals",
        (
            Edit(
                "storage/envelopes.py",
                "_MAY_OPEN = (\n",
                "_BOTH = select(func.count()).where(\n"
                "    EnvelopeSide.envelope_id == Envelope.id, EnvelopeSide.state == SideState.SEALED\n)\n"
                "_MAY_OPEN = (\n",
            ),
            Edit(
                "storage/envelopes.py",
                "    Envelope.opens_at <= _NOW,\n)\n",
                "    or_(Envelope.opens_at <= _NOW, _BOTH.correlate(Envelope).scalar_subquery() == 2),\n)\n",
            ),
        ),
        FREE,
        of=(Secret.ENVELOPE,),
    ),
    Leak(
        "the list of pairs is in the order in which somebody wrote last",
        (
            Edit(
                "storage/pairs.py",
                "from storage.tables import Member, Pair, Program\n",
                "from storage.tables import Member, Pair, Program, Response\n",
            ),
            Edit(
                "storage/pairs.py",
                "_PAGE = WITH_PEOPLE.where(*_IN_PROGRAM).order_by(Pair.id)",
                "_LAST = select(func.max(Response.written_at)).where(Response.pair_id == Pair.id)\n"
                "_PAGE = WITH_PEOPLE.where(*_IN_PROGRAM).order_by(_LAST.correlate(Pair).scalar_subquery(), Pair.id)",
            ),
        ),
        FREE,
    ),
    Leak(
        "what is read is noted where the pair sees who has looked",
        (
            Edit(
                "bot/actions/responses.py",
                "    first = responses.mark_read(",
                "    from bot.domain.access import CoordinatorAction\n    from storage import access\n"
                "    pair = shared.pair\n"
                "    access.add(\n"
                "        session, actor, CoordinatorAction.READ_PAIRS, program_id=pair.program_id, pair_id=None, now=now\n"
                "    )\n"
                "    first = responses.mark_read(",
            ),
        ),
        FREE,
        of=(Secret.READING,),
    ),
    Leak(
        "the copy of somebody's data holds what their partner wrote",
        (
            Edit(
                "storage/responses.py",
                "_NEWEST_OWN = _OWN.order_by(",
                "_NEWEST_OWN = _WHOLE.where(\n"
                "    Response.deleted_at.is_(None),\n"
                '    Response.pair.has(or_(Pair.mentor_id == bindparam("author_id"), Pair.mentee_id == bindparam("author_id"))),\n'
                ").order_by(",
            ),
        ),
        QUIET,
    ),
    Leak(
        "what was kept is shown to the partner as though it were shared",
        (
            Edit(
                "storage/responses.py",
                "_SHARED = _WHOLE.where(Response.answers.any(Answer.audience == Audience.PARTNER))",
                "_SHARED = _WHOLE.where(Response.answers.any())",
            ),
        ),
        FREE,
        of=(Secret.AUDIENCE,),
    ),
    Leak(
        "a message quotes what was shared",
        (
            Edit(
                "bot/views/responses.py",
                "    text = f\"{mention(entry.author_id)} shared {'more of ' if more else ''}a {kind(entry.kind)} with you.\"",
                "    text = f\"{mention(entry.author_id)} shared {'more of ' if more else ''}a {kind(entry.kind)} with you: \"\n"
                "    text += plain(entry.answers[0].text)",
            ),
        ),
        QUIET,
    ),
    Leak(
        "Home says when the partner has looked at theirs",
        (
            Edit("storage/tables/people.py", "(PrivateMoment, deferred=True, deferred_raiseload=True)", "()"),
            Edit(
                "bot/views/my_pairs.py",
                "    left = has_left(pair, me)\n    if left:\n        words.append(",
                '    words.append(f"Here last: {pair.member(pair.partner_of(me)).home_opened_at}")\n'
                "    left = has_left(pair, me)\n    if left:\n        words.append(",
            ),
        ),
        FREE,
        of=(Secret.LOOKING,),
    ),
    Leak(
        "the list of pairs says until when somebody is away",
        (
            Edit(
                "bot/views/pairs.py",
                "mentors {mention(pair.mentee_id)}{state}",
                "mentors {mention(pair.mentee_id)}{state} · {pair.mentor.away_days}, {pair.mentee.away_days}",
            ),
        ),
        FREE,
        of=(Secret.AWAY,),
    ),
    Leak(
        "who makes a pair is told when each of the two begins to work",
        (
            Edit(
                "bot/views/pairs.py",
                '    return f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}."',
                '    return f"{mention(pair.mentor_id)}, from {pair.mentor.work_start}, mentors {mention(pair.mentee_id)}, from {pair.mentee.work_start}."',
            ),
        ),
        FREE,
        of=(Secret.HOURS,),
    ),
    Leak(
        "pairs that may need a hand are in the order in which somebody wrote last",
        (Edit("bot/actions/attention.py", "    needs.sort(key=_quietest_first)\n", ""),),
        ("long-1",),
    ),
    Leak(
        "Home is drawn anew when the partner deletes what nobody else could see",
        (Edit("bot/actions/my_data.py", " if pair.id in read_in}", "}"),),
        FREE,
        of=(Secret.DELETING,),
    ),
    Leak(
        "the digest says how many have asked in confidence",
        (
            Edit(
                "bot/actions/digests.py",
                "    return Digest(\n        program=program.name,",
                "    from sqlalchemy import func, select\n    from storage.tables import ConcernThread, Pair\n"
                "    asked = select(func.count()).select_from(ConcernThread).join(Pair, Pair.id == ConcernThread.pair_id)\n"
                "    asked = asked.where(ConcernThread.team_id == program.team_id, Pair.program_id == program.id)\n"
                '    return Digest(\n        program=f"{program.name}, {session.scalar(asked)} asked in confidence",',
            ),
        ),
        FREE,
        of=(Secret.CONCERN,),
    ),
    Leak(
        "whatever a coordinator was asked in confidence, all who run the program see",
        (
            Edit(
                "storage/concerns.py",
                "_IS_THEIRS = and_(ConcernThread.coordinator_id == _VIEWER, _HEARD)",
                "_RUNS = exists().where(Coordinator.program_id == Pair.program_id, Coordinator.user_id == _VIEWER)\n"
                "_IS_THEIRS = and_(_RUNS, _HEARD)",
            ),
        ),
        FREE,
        of=(Secret.CONCERN,),
    ),
    Leak(
        "Home says how many of the two have said how sure they are",
        (
            Edit(
                "bot/features/goals.py",
                "    return views.on_home(shown, goals, viewer.user_id)",
                "    from sqlalchemy import func, select\n    from bot.views.blocks import note\n"
                "    from storage.tables import Confidence, EnvelopeSide\n"
                "    said = select(func.count()).select_from(EnvelopeSide).join(Confidence, Confidence.id == EnvelopeSide.envelope_id)\n"
                "    said = said.where(Confidence.pair_id.in_([pair.id for pair in shown]), EnvelopeSide.state == 'sealed')\n"
                '    answered = [note(f"{session.scalar(said)} have answered")]\n'
                "    return [*views.on_home(shown, goals, viewer.user_id), *answered]",
            ),
        ),
        FREE,
        of=(Secret.CONFIDENCE,),
    ),
    Leak(
        "the partner's Home says how many have sealed what they expect",
        (
            Edit(
                "bot/features/agreements.py",
                "    return agreement_lists.on_home(mine, viewer.user_id, now=now)",
                "    from sqlalchemy import func, select\n    from bot.views.blocks import note\n"
                "    from storage.tables import Alignment, EnvelopeSide\n"
                "    sealed = select(func.count()).select_from(EnvelopeSide).join(Alignment, Alignment.id == EnvelopeSide.envelope_id)\n"
                "    sealed = sealed.where(Alignment.pair_id.in_([pair.id for pair in viewer.pairs]), EnvelopeSide.state == 'sealed')\n"
                '    ready = [note(f"{session.scalar(sealed)} sealed")]\n'
                "    return [*agreement_lists.on_home(mine, viewer.user_id, now=now), *ready]",
            ),
        ),
        FREE,
        of=(Secret.EXPECTING,),
    ),
    Leak(
        "what invites the partner is drawn anew when the other seals",
        (
            Edit(
                "bot/actions/envelopes.py",
                "        # They have done what they were asked for.",
                "        items.mark_stale(session, actor.team_id, of.asks(mine), [of.subject(mine)], now=now)\n"
                "        # They have done what they were asked for.",
            ),
        ),
        FREE,
        of=(Secret.EXPECTING,),
    ),
    Leak(
        "the list of pairs says how often a pair has agreed to meet",
        (
            Edit(
                "bot/actions/pairs.py",
                "    ended = pairs.list_ended_lately(session, program.team_id, program.id, limit=MOST_ENDED)\n"
                "    return Page(program, listed, total, number, {pair_id: pair_id in agreed for pair_id in others}, "
                "ended)",
                "    from sqlalchemy import select\n    from storage.tables import Agreement\n"
                "    every = select(Agreement.pair_id, Agreement.meets_every).where(Agreement.pair_id.in_(agreed))\n"
                "    often = dict(session.execute(every).tuples().all())\n"
                "    ended = pairs.list_ended_lately(session, program.team_id, program.id, limit=MOST_ENDED)\n"
                "    return Page(program, listed, total, number, {pair_id: often.get(pair_id, 0) for pair_id in others}, "
                "ended)",
            ),
            Edit(
                "bot/views/pairs.py",
                '" · agreement signed" if',
                'f" · agreement signed: every {page.agreed[pair.id]} days" if',
            ),
        ),
        FREE,
        of=(Secret.AGREED,),
    ),
    Leak(
        "Home says how many of the two have answered the question for both",
        (
            Edit(
                "bot/features/turns.py",
                "    return turn_lists.on_home(collecting, content, waiting=waiting, now=now)",
                "    from sqlalchemy import func, select\n    from bot.views.blocks import note\n"
                "    from storage.tables import EnvelopeSide\n"
                "    sealed = select(func.count()).where(\n"
                "        EnvelopeSide.envelope_id.in_([mine.id for mine in collecting]), EnvelopeSide.state == 'sealed'\n    )\n"
                '    ready = [note(f"{session.scalar(sealed)} answered")]\n'
                "    return [*turn_lists.on_home(collecting, content, waiting=waiting, now=now), *ready]",
            ),
        ),
        FREE,
        of=(Secret.TURNING,),
    ),
    Leak(
        "a question for both is drawn anew for the partner when the other seals",
        (
            Edit(
                "bot/actions/envelopes.py",
                "    return step, find_opened(session, of, step)",
                "    from bot.domain.items import TURN_ASK\n"
                "    items.mark_stale(session, actor.team_id, TURN_ASK, [envelope_id], now=now)\n"
                "    return step, find_opened(session, of, step)",
            ),
        ),
        FREE,
        of=(Secret.TURNING,),
    ),
    Leak(
        "a question for both opens as soon as both have answered",
        (
            Edit(
                "bot/actions/envelopes.py",
                "    return step, find_opened(session, of, step)",
                "    from bot.domain.envelopes import EnvelopeKind, OpeningDays\n    from storage import envelopes as stored\n"
                "    if step.mine.envelope.kind is EnvelopeKind.TURN:\n"
                "        stored.set_days(session, envelope_id, OpeningDays(now, step.mine.envelope.closes_at))\n"
                "    return step, find_opened(session, of, step)",
            ),
        ),
        FREE,
        of=(Secret.TURNING,),
    ),
    Leak(
        "what was answered to a question for both stands in the log at debug level",
        (
            Edit("bot/slack/sides.py", "from slack_bolt.async_app", "import structlog\nfrom slack_bolt.async_app"),
            Edit(
                "bot/slack/sides.py",
                "        envelope_id, sent, revision = self.read_id(view), self.read(view), revision_in(view)\n",
                "        envelope_id, sent, revision = self.read_id(view), self.read(view), revision_in(view)\n"
                '        structlog.get_logger().debug("sealed", answer=sent.get("answer"))\n',
            ),
        ),
        QUIET,
        of=(Secret.TURN_WORDS,),
    ),
    Leak(
        "the partner reads what was written just for oneself",
        (
            Edit(
                "storage/responses.py",
                "response.answers if answer.shared\n",
                'response.answers if answer.shared or answer.field == "for_me"\n',
            ),
        ),
        FREE,
        of=(Secret.WORDS,),
    ),
    Leak(
        "the list of pairs says how many meetings were proposed",
        (
            Edit(
                "bot/actions/pairs.py",
                "    ended = pairs.list_ended_lately(session, program.team_id, program.id, limit=MOST_ENDED)\n"
                "    return Page(program, listed, total, number, {pair_id: pair_id in agreed for pair_id in others}, "
                "ended)",
                "    from sqlalchemy import func, select\n    from storage.tables import Meeting\n"
                "    every = select(Meeting.pair_id, func.count()).where(Meeting.pair_id.in_(others)).group_by(Meeting.pair_id)\n"
                "    often = dict(session.execute(every).tuples().all())\n"
                "    ended = pairs.list_ended_lately(session, program.team_id, program.id, limit=MOST_ENDED)\n"
                "    return Page(program, listed, total, number, {pair_id: often.get(pair_id, 0) for pair_id in others}, "
                "ended)",
            ),
            Edit(
                "bot/views/pairs.py",
                '            state += " · agreement signed" if page.agreed[pair.id] else " · agreement not signed yet"',
                '            state += f" · {page.agreed[pair.id]} meetings"',
            ),
        ),
        FREE,
        of=(Secret.MEETING,),
    ),
    Leak(
        "under a goal stands the news that the partner has kept",
        (
            Edit(
                "storage/goals.py",
                "        Answer.field == NEWS,\n        _MAY_SEE,\n",
                "        Answer.field == NEWS,\n",
            ),
            Edit(
                "storage/goals.py",
                "            text=text if was_read or response.author_id == viewer else None,",
                "            text=text,",
            ),
        ),
        FREE,
        of=(Secret.SURE, Secret.CONFIDENCE),
    ),
    Leak(
        "who says that an agreement is still right stands in the log",
        (
            Edit(
                "handlers/agreements.py",
                "    version = await services.db.write(looks.affirm, actor, number_in(action), now=services.clock())",
                "    import structlog\n\n"
                "    version = await services.db.write(looks.affirm, actor, number_in(action), now=services.clock())\n"
                '    structlog.get_logger().debug("still right", by=actor.user_id, agreement=version.id)',
            ),
        ),
        ("long-1",),
        of=(Secret.AGREED,),
    ),
    Leak(
        "the partner reads what was noted for oneself alone after a meeting",
        (
            Edit(
                "storage/meeting_notes.py",
                '_OF_MEETING = _MINE.where(MeetingNote.meeting_id == bindparam("meeting"))',
                '_OF_MEETING = _MINE.where(MeetingNote.meeting_id == bindparam("meeting"))\n'
                "_OF_MEETING = select(MeetingNote).where(\n"
                '    MeetingNote.team_id == bindparam("team"), MeetingNote.meeting_id == bindparam("meeting")\n'
                ").options(joinedload(MeetingNote.now), _WITH_MEETING).order_by(MeetingNote.id.desc())",
            ),
        ),
        FREE,
        of=(Secret.NOTE,),
    ),
    Leak(
        "the partner is shown a promise that somebody has made to themselves",
        (
            Edit(
                "storage/promises.py",
                "    (Promise.seen_by == PromiseSeenBy.BOTH)\n    & Promise.pair.has(",
                "    Promise.pair.has(",
            ),
        ),
        FREE,
        of=(Secret.PROMISE,),
    ),
    Leak(
        "what somebody says when it is quiet stands in the log at debug level",
        (
            Edit("handlers/silences.py", "from slack_bolt.async_app", "import structlog\nfrom slack_bolt.async_app"),
            Edit(
                "handlers/silences.py",
                "    await screen.show(views.thanks(pair, actor.user_id, said))",
                '    structlog.get_logger().debug("said", how=said.value)\n'
                "    await screen.show(views.thanks(pair, actor.user_id, said))",
            ),
        ),
        LONG,
        of=(Secret.SILENCE,),
    ),
    Leak(
        "the digest says what was said when it was quiet",
        (
            Edit(
                "bot/actions/digests.py",
                "    return Digest(\n        program=program.name,",
                "    from sqlalchemy import select\n    from storage.tables import Pair, Silence, SilenceAnswer\n"
                "    said = select(SilenceAnswer.said).join(Silence, Silence.id == SilenceAnswer.silence_id)\n"
                "    said = said.join(Pair, Pair.id == Silence.pair_id)\n"
                "    said = said.where(Pair.team_id == program.team_id, Pair.program_id == program.id)\n"
                '    return Digest(\n        program=f"{program.name} {sorted(map(str, session.scalars(said)))}",',
            ),
        ),
        LONG,
        of=(Secret.SILENCE,),
    ),
    Leak(
        "what asks the partner how it is, is drawn anew when the other says something",
        (
            Edit(
                "bot/actions/silences.py",
                "    silences.say(session, silence, actor.user_id, said, now=now)",
                "    silences.say(session, silence, actor.user_id, said, now=now)\n"
                "    items.mark_stale(session, actor.team_id, SILENCE_ASKED, [silence.id], now=now)",
            ),
        ),
        LONG,
        of=(Secret.SILENCE,),
    ),
    Leak(
        "how somebody finds working together stands in the log at debug level",
        (
            Edit("bot/slack/sides.py", "from slack_bolt.async_app", "import structlog\nfrom slack_bolt.async_app"),
            Edit(
                "bot/slack/sides.py",
                "        envelope_id, sent, revision = self.read_id(view), self.read(view), revision_in(view)\n",
                "        envelope_id, sent, revision = self.read_id(view), self.read(view), revision_in(view)\n"
                '        structlog.get_logger().debug("sealed", rating=sent.get("rely"))\n',
            ),
        ),
        LONG,
        of=(Secret.PULSE,),
    ),
    Leak(
        "a number of the operator's is labeled with how somebody finds working together",
        (
            Edit(
                "bot/operate/metrics.py",
                "    _ACK.labels(_request(body if isinstance(body, dict) else {})).observe(seconds)",
                "    fields: Mapping[str, Any] = body if isinstance(body, dict) else {}\n"
                '    chosen = ((fields.get("view") or {}).get("state") or {}).get("values", {}).get("rely")\n'
                '    _ACK.labels(f"{_request(fields)} {chosen}").observe(seconds)',
            ),
            Edit(
                "bot/operate/metrics.py",
                "from enum import StrEnum\n",
                "from enum import StrEnum\nfrom typing import Any\n",
            ),
        ),
        LONG,
        of=(Secret.PULSE,),
    ),
    Leak(
        "the log says what both have chosen as a pulse opens",
        (
            Edit(
                "bot/actions/openings.py",
                "    return not envelope.pair.somebody_left and envelopes.mark_opened(session, envelope, now=now)",
                "    import structlog\n    from sqlalchemy import select\n    from storage.tables import EnvelopeText\n"
                "    rely = select(EnvelopeText.text).where(\n"
                "        EnvelopeText.envelope_id == envelope.id, EnvelopeText.field == 'rely'\n    )\n"
                '    structlog.get_logger().debug("opens", ratings=sorted(map(str, session.scalars(rely))))\n'
                "    return not envelope.pair.somebody_left and envelopes.mark_opened(session, envelope, now=now)",
            ),
        ),
        LONG,
        of=(Secret.PULSE,),
    ),
    Leak(
        "the outbox command says how people find working together",
        (
            Edit(
                "bot/operate/outbox.py",
                "    if not rows:\n",
                "    from sqlalchemy import select\n    from storage.tables import EnvelopeText\n"
                "    with database.session() as session:\n"
                "        rely = select(EnvelopeText.text).where(EnvelopeText.field == 'rely')\n"
                '        sys.stdout.write(f"{sorted(map(str, session.scalars(rely)))}\\n")\n'
                "    if not rows:\n",
            ),
        ),
        LONG,
        of=(Secret.PULSE,),
    ),
    Leak(
        "the mirror shows how far apart the two are, however near",
        (
            Edit(
                "storage/pulses.py",
                "OpenedPulse(mine, apart(mine.texts, theirs), shared_lines(theirs, mine.asks))",
                "OpenedPulse(\n"
                "    mine, apart(mine.texts, theirs), {each: str(sorted(theirs.values())) for each in mine.asks.lines}\n)",
            ),
        ),
        LONG,
        of=(Secret.PULSE,),
    ),
    Leak(
        "the partner's Home says how many have sealed their thanks",
        (
            Edit(
                "bot/features/closings.py",
                "    return views.on_home([each for each in collecting if each.id not in waiting])",
                "    from sqlalchemy import func, select\n    from bot.views.blocks import note\n"
                "    from storage.tables import EnvelopeSide\n"
                "    sealed = select(func.count()).where(\n"
                "        EnvelopeSide.envelope_id.in_([mine.id for mine in collecting]), EnvelopeSide.state == 'sealed'\n    )\n"
                '    ready = [note(f"{session.scalar(sealed)} sealed")]\n'
                "    return [*views.on_home([each for each in collecting if each.id not in waiting]), *ready]",
            ),
        ),
        FREE,
        of=(Secret.THANKING,),
    ),
    Leak(
        "thanks open as soon as both have sealed them, and not on the last day",
        (
            Edit(
                "storage/envelopes.py",
                "_MAY_OPEN = (\n",
                "_BOTH = select(func.count()).where(\n"
                "    EnvelopeSide.envelope_id == Envelope.id, EnvelopeSide.state == SideState.SEALED\n)\n"
                "_MAY_OPEN = (\n",
            ),
            Edit(
                "storage/envelopes.py",
                "    Envelope.opens_at <= _NOW,\n)\n",
                "    or_(\n        Envelope.opens_at <= _NOW,\n"
                "        and_(Envelope.kind == EnvelopeKind.THANKS, _BOTH.correlate(Envelope).scalar_subquery() == 2),\n    ),\n)\n",
            ),
            Edit(
                "bot/actions/closings.py",
                "        if days.next_at > now:\n",
                "        if days.next_at > now and envelope.opens_at <= now:\n",
            ),
        ),
        FREE,
        of=(Secret.THANKING,),
    ),
    Leak(
        "coordinators see who has ended a pair",
        (
            Edit(
                "storage/pair_ends.py",
                '        ended_by=bindparam("who"),\n        final_at=',
                '        ended_by=bindparam("who"),\n        created_by=bindparam("who"),\n        final_at=',
            ),
            Edit(
                "bot/views/pairs.py",
                '    return f"{mention(pair.mentor_id)} mentored {mention(pair.mentee_id)}: {word}{when}"',
                '    return f"{mention(pair.mentor_id)} mentored {mention(pair.mentee_id)}: {word}{when}, {pair.created_by}"',
            ),
        ),
        FREE,
        of=(Secret.ENDER,),
    ),
    Leak(
        "a pair that goes on without its program is missing where coordinators see how the others have ended",
        (
            Edit(
                "storage/own_programs.py",
                "        was_in_id=_pairs.program_id,\n",
                "",
            ),
        ),
        FREE,
        of=(Secret.GOING_ON,),
    ),
    Leak(
        "a keepsake holds what the other has written for themselves",
        (
            Edit(
                "bot/features/responses.py",
                "        chapters.written([each for each in own if each.pair_id == pair.id], content, zone),",
                "        chapters.written([each for each in own if each.pair_id == pair.id], content, zone),\n"
                "        chapters.written(\n"
                "            storage.list_own(session, team_id, author=pair.partner_of(me), limit=MOST_OF_A_KIND), content, zone\n"
                "        ),",
            ),
        ),
        FREE,
        of=(Secret.KEEPING, Secret.THANKS_WORDS),
    ),
    Leak(
        "who is back sees whether the other would go on with them",
        (
            Edit(
                "storage/partings.py",
                "        return self.parting.goes_on_by == self.viewer",
                "        return self.parting.goes_on_by is not None",
            ),
        ),
        FREE,
        of=(Secret.GOING_ON_AGAIN,),
    ),
    Leak(
        "who is back reads whether the other wanted another match",
        (
            Edit(
                "bot/views/partings.py",
                '        f"The two of you are both in this workspace again. ',
                '        f"(wanted: {mine.parting.wish}) The two of you are both in this workspace again. ',
            ),
        ),
        FREE,
        of=(Secret.MATCH,),
    ),
)
