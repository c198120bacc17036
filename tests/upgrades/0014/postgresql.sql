CREATE TABLE public.access_log (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    actor_id character varying(32) NOT NULL,
    action character varying(32) NOT NULL,
    program_id integer NOT NULL,
    pair_id integer,
    at timestamp with time zone NOT NULL,
    about_id character varying(32),
    day date NOT NULL
);
COMMENT ON COLUMN public.access_log.actor_id IS 'who; of what was posted, the channel in which';
COMMENT ON COLUMN public.access_log.pair_id IS 'empty: the whole program';
COMMENT ON COLUMN public.access_log.about_id IS 'who was looked up, or became or ceased to be a coordinator';
COMMENT ON COLUMN public.access_log.day IS 'of `at`, in the zone of the program';
CREATE SEQUENCE public.access_log_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.access_log_id_seq OWNED BY public.access_log.id;
CREATE TABLE public.agenda_lines (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    source character varying(12) NOT NULL,
    subject_id integer,
    part character varying(32) NOT NULL,
    text text,
    put_by character varying(32),
    form_id character varying(64),
    state character varying(10) NOT NULL,
    meeting_id integer,
    put_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);
COMMENT ON COLUMN public.agenda_lines.source IS 'response, promise, goal, difference, takeaway, pulse, own';
COMMENT ON COLUMN public.agenda_lines.subject_id IS 'the row that it is about; empty: words of somebody''s own';
COMMENT ON COLUMN public.agenda_lines.part IS 'of a difference: the clause; of a pulse: the statement';
COMMENT ON COLUMN public.agenda_lines.text IS 'of a line in words of somebody''s own';
COMMENT ON COLUMN public.agenda_lines.put_by IS 'empty: it was made from what is open';
COMMENT ON COLUMN public.agenda_lines.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.agenda_lines.state IS 'open, left_out, discussed, dropped';
COMMENT ON COLUMN public.agenda_lines.meeting_id IS 'the meeting of which it is left out, or was discussed in';
COMMENT ON COLUMN public.agenda_lines.closed_at IS 'discussed or dropped';
CREATE SEQUENCE public.agenda_lines_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.agenda_lines_id_seq OWNED BY public.agenda_lines.id;
CREATE TABLE public.agendas (
    meeting_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    state character varying(8) NOT NULL,
    shared_by character varying(32),
    shared_at timestamp with time zone,
    looked_at timestamp with time zone
);
COMMENT ON COLUMN public.agendas.state IS 'draft, shared';
COMMENT ON COLUMN public.agendas.looked_at IS 'when what the two have talked about was noted first; empty: it was not';
CREATE TABLE public.agreement_affirmations (
    agreement_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    due_on date NOT NULL,
    said_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.agreement_affirmations.due_on IS 'the day on which both were asked, in the program''s zone';
CREATE TABLE public.agreement_edits (
    agreement_id integer NOT NULL,
    revision integer NOT NULL,
    team_id character varying(32) NOT NULL,
    clause character varying(16) NOT NULL,
    author_id character varying(32),
    proposed boolean NOT NULL,
    written_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.agreement_edits.author_id IS 'empty: both said so, or had signed it before';
COMMENT ON COLUMN public.agreement_edits.proposed IS 'by one of the two alone: the clause is open until it is taken over';
CREATE TABLE public.agreement_looks (
    agreement_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.agreement_signatures (
    agreement_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    revision integer NOT NULL,
    fingerprint character varying(64) NOT NULL,
    signed_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.agreement_signatures.fingerprint IS 'of all words that were on the page';
CREATE TABLE public.agreement_texts (
    agreement_id integer NOT NULL,
    revision integer NOT NULL,
    field character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    writer_id character varying(32),
    text text NOT NULL
);
COMMENT ON COLUMN public.agreement_texts.writer_id IS 'whose own words these are; empty: both''s, or it is an option';
COMMENT ON COLUMN public.agreement_texts.text IS 'empty: its writer has deleted it';
CREATE TABLE public.agreements (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    envelope_id integer,
    begun_by character varying(32),
    state character varying(12) NOT NULL,
    revision integer NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    signed_at timestamp with time zone,
    ended_at timestamp with time zone,
    meets_every integer,
    affirm_at timestamp with time zone
);
COMMENT ON COLUMN public.agreements.envelope_id IS 'what each said alone, if it grew out of that';
COMMENT ON COLUMN public.agreements.begun_by IS 'who proposed it, or changes the one before; empty: it opened for both';
COMMENT ON COLUMN public.agreements.state IS 'draft, signed, replaced, dropped';
COMMENT ON COLUMN public.agreements.revision IS 'grows with each edit: 0 is a draft in which nothing is settled';
COMMENT ON COLUMN public.agreements.signed_at IS 'by the second of the two';
COMMENT ON COLUMN public.agreements.ended_at IS 'replaced, or dropped';
COMMENT ON COLUMN public.agreements.meets_every IS 'days from one meeting to the next, as both have signed: for counting, and shown to the two alone';
COMMENT ON COLUMN public.agreements.affirm_at IS 'when both are asked whether it is still right';
CREATE SEQUENCE public.agreements_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.agreements_id_seq OWNED BY public.agreements.id;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.answers (
    response_id integer NOT NULL,
    field character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    audience character varying(8) NOT NULL
);
COMMENT ON COLUMN public.answers.audience IS 'me, partner';
CREATE TABLE public.attention_notes (
    pair_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    program_id integer NOT NULL,
    concerns character varying(64) NOT NULL,
    told character varying(64) NOT NULL,
    week_ends_on date,
    looked_at timestamp with time zone,
    handled_by character varying(32),
    handled_until date,
    handled_concerns character varying(64) NOT NULL
);
COMMENT ON COLUMN public.attention_notes.concerns IS 'what the latest weekly look has found; words, by commas';
COMMENT ON COLUMN public.attention_notes.told IS 'what the digest had said that reached somebody before it';
COMMENT ON COLUMN public.attention_notes.week_ends_on IS 'the Sunday of the week that was looked at';
COMMENT ON COLUMN public.attention_notes.handled_by IS 'who looks after the pair';
COMMENT ON COLUMN public.attention_notes.handled_until IS 'the day on which its line comes back';
COMMENT ON COLUMN public.attention_notes.handled_concerns IS 'what they have seen; another comes all the same';
CREATE TABLE public.away_spans (
    team_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL
);
CREATE TABLE public.closing_sides (
    pair_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    goes_on text,
    keeps text
);
COMMENT ON COLUMN public.closing_sides.goes_on IS 'yes: they would like to go on without the program';
COMMENT ON COLUMN public.closing_sides.keeps IS 'yes: they keep their own private words for a year';
CREATE TABLE public.concern_drafts (
    pair_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    field character varying(12) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.concern_drafts.field IS 'situation, effect, wish, question';
COMMENT ON COLUMN public.concern_drafts.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.concern_drafts.typed_at IS 'Slack''s own stamp of the latest typing kept';
CREATE TABLE public.concern_replies (
    concern_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.concern_replies.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.concern_replies.typed_at IS 'Slack''s own stamp of the latest typing kept';
CREATE TABLE public.concern_texts (
    id integer NOT NULL,
    concern_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    author_id character varying(32) NOT NULL,
    form_id character varying(64) NOT NULL,
    text text,
    written_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.concern_texts.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.concern_texts.text IS 'empty: its author has deleted all that they wrote';
CREATE SEQUENCE public.concern_texts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.concern_texts_id_seq OWNED BY public.concern_texts.id;
CREATE TABLE public.concerns (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    coordinator_id character varying(32) NOT NULL,
    form_id character varying(64) NOT NULL,
    state character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.concerns.coordinator_id IS 'whom they have chosen, who alone may read it';
COMMENT ON COLUMN public.concerns.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.concerns.state IS 'open, let_go, closed, taken_back; let_go: the coordinator may read it no more';
CREATE SEQUENCE public.concerns_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.concerns_id_seq OWNED BY public.concerns.id;
CREATE TABLE public.coordinators (
    program_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL
);
CREATE TABLE public.deliveries (
    id integer NOT NULL,
    token character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    user_id character varying(32),
    channel_id character varying(32),
    kind character varying(16) NOT NULL,
    subject_id integer NOT NULL,
    dedupe character varying(96) NOT NULL,
    state character varying(12) NOT NULL,
    send_after timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    attempt integer NOT NULL,
    sending_at timestamp with time zone,
    sent_at timestamp with time zone,
    ts character varying(32),
    reason character varying,
    created_at timestamp with time zone NOT NULL,
    cause character varying(12)
);
COMMENT ON COLUMN public.deliveries.token IS 'travels in the message''s metadata';
COMMENT ON COLUMN public.deliveries.user_id IS 'whose direct message';
COMMENT ON COLUMN public.deliveries.channel_id IS 'or which channel; then where it was posted';
COMMENT ON COLUMN public.deliveries.subject_id IS 'the program it is about; 0 for a visit, which has lines';
COMMENT ON COLUMN public.deliveries.dedupe IS 'what makes it the same message';
COMMENT ON COLUMN public.deliveries.cause IS 'of a visit: in_any_case, on_its_day, words, questions';
CREATE SEQUENCE public.deliveries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.deliveries_id_seq OWNED BY public.deliveries.id;
CREATE TABLE public.entry_drafts (
    team_id character varying(32) NOT NULL,
    author_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    kind character varying(16) NOT NULL,
    about character varying(64) NOT NULL,
    field character varying(32) NOT NULL,
    text text,
    audience text,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.entry_drafts.pair_id IS '0: which of their pairs it is about is not chosen yet';
COMMENT ON COLUMN public.entry_drafts.about IS 'of a reflection, its question; of a change, edit: and the entry; of a promise, what it comes from; empty: a new one';
COMMENT ON COLUMN public.entry_drafts.text IS 'empty: emptied, sent or deleted';
COMMENT ON COLUMN public.entry_drafts.audience IS 'who was to read it, as it was chosen while this was typed';
COMMENT ON COLUMN public.entry_drafts.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.entry_drafts.typed_at IS 'Slack''s own stamp of the latest typing kept; empty: nothing is kept';
CREATE TABLE public.envelope_sides (
    envelope_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    state character varying(8) NOT NULL,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.envelope_sides.state IS 'empty, draft, sealed';
COMMENT ON COLUMN public.envelope_sides.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.envelope_sides.typed_at IS 'Slack''s own stamp of the latest typing kept';
CREATE TABLE public.envelope_texts (
    envelope_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    field character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.envelopes (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    kind character varying(16) NOT NULL,
    asked_by character varying(32),
    form_id character varying(64),
    state character varying(12) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    format character varying(16),
    attempt integer,
    stage character varying(8),
    question_id character varying(60),
    asks character varying(10)
);
COMMENT ON COLUMN public.envelopes.kind IS 'feedback, alignment, confidence, turn, pulse, thanks';
COMMENT ON COLUMN public.envelopes.asked_by IS 'empty: the bot started it by itself';
COMMENT ON COLUMN public.envelopes.form_id IS 'the form it was asked for with: a second submit starts nothing';
COMMENT ON COLUMN public.envelopes.state IS 'collecting, opened, closed';
COMMENT ON COLUMN public.envelopes.opens_at IS 'it opens then if both are sealed';
COMMENT ON COLUMN public.envelopes.closes_at IS 'the last of these moments: nothing is taken after it';
COMMENT ON COLUMN public.envelopes.ended_at IS 'opened or closed';
COMMENT ON COLUMN public.envelopes.format IS 'of a round of feedback: feedforward, situation';
COMMENT ON COLUMN public.envelopes.attempt IS 'of an alignment: 1, and 2 once both were asked once more';
COMMENT ON COLUMN public.envelopes.stage IS 'of confidences: start, middle, end';
COMMENT ON COLUMN public.envelopes.question_id IS 'of turns: the question''s id';
COMMENT ON COLUMN public.envelopes.asks IS 'of pulses: monthly, half_time, look_back';
CREATE SEQUENCE public.envelopes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.envelopes_id_seq OWNED BY public.envelopes.id;
CREATE TABLE public.goal_versions (
    goal_id integer NOT NULL,
    revision integer NOT NULL,
    team_id character varying(32) NOT NULL,
    author_id character varying(32),
    agreed boolean NOT NULL,
    text text,
    known text,
    written_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.goal_versions.author_id IS 'empty: both, as their agreement says it';
COMMENT ON COLUMN public.goal_versions.agreed IS 'whether both have signed it, in these words';
COMMENT ON COLUMN public.goal_versions.text IS 'empty: its author has deleted it';
COMMENT ON COLUMN public.goal_versions.known IS 'how the two will know that they are there';
CREATE TABLE public.goals (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    place integer NOT NULL,
    agreed_place integer,
    form_id character varying(64),
    state character varying(8) NOT NULL,
    revision integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    dropped_at timestamp with time zone,
    dropped_by character varying(32)
);
COMMENT ON COLUMN public.goals.place IS '1 to 3: among the living ones of a pair, each has its own';
COMMENT ON COLUMN public.goals.agreed_place IS 'its place in the agreement that it came from, if it did';
COMMENT ON COLUMN public.goals.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.goals.state IS 'living, dropped';
COMMENT ON COLUMN public.goals.revision IS 'which wording is the present one';
COMMENT ON COLUMN public.goals.dropped_by IS 'empty: both, in their agreement, or its words are gone';
CREATE SEQUENCE public.goals_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.goals_id_seq OWNED BY public.goals.id;
CREATE TABLE public.install_returns (
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.install_returns.digest IS 'SHA-256 of their state, in hex';
CREATE TABLE public.items (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    kind character varying(24) NOT NULL,
    subject_id integer NOT NULL,
    pair_id integer,
    dedupe character varying(96) NOT NULL,
    since timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    chosen boolean NOT NULL,
    expires_at timestamp with time zone,
    told_at timestamp with time zone,
    brought_at timestamp with time zone,
    closed_at timestamp with time zone,
    outcome character varying(12),
    redraw_at timestamp with time zone
);
COMMENT ON COLUMN public.items.subject_id IS 'the prompt, response, round, pair or program it is about; of an offered time away, its last day';
COMMENT ON COLUMN public.items.dedupe IS 'what makes it the same thing';
COMMENT ON COLUMN public.items.since IS 'when it came about';
COMMENT ON COLUMN public.items.due_at IS 'it waits for nothing before';
COMMENT ON COLUMN public.items.chosen IS 'its member has chosen the moment at which it is due';
COMMENT ON COLUMN public.items.told_at IS 'when the first visit that brought it arrived';
COMMENT ON COLUMN public.items.brought_at IS 'when the latest visit that brought it arrived';
COMMENT ON COLUMN public.items.outcome IS 'done, told, passed, expired, withdrawn; empty: it waits';
COMMENT ON COLUMN public.items.redraw_at IS 'the messages that brought it say what is true no more';
CREATE SEQUENCE public.items_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.items_id_seq OWNED BY public.items.id;
CREATE TABLE public.lanes (
    team_id character varying(32) NOT NULL,
    owner character varying(64),
    lease_until timestamp with time zone,
    ready_at timestamp with time zone,
    not_before timestamp with time zone,
    failures integer NOT NULL
);
COMMENT ON COLUMN public.lanes.ready_at IS 'nothing is due before';
COMMENT ON COLUMN public.lanes.not_before IS 'Slack asked for quiet, or the breaker is open';
COMMENT ON COLUMN public.lanes.failures IS 'in a row; the breaker opens longer each time';
CREATE TABLE public.meeting_contacts (
    meeting_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    met_on date NOT NULL,
    counts_from timestamp with time zone NOT NULL
);
CREATE TABLE public.meeting_note_drafts (
    meeting_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    field character varying(12) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.meeting_note_drafts.field IS 'takeaway, private';
COMMENT ON COLUMN public.meeting_note_drafts.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.meeting_note_drafts.typed_at IS 'Slack''s own stamp of the latest typing kept';
CREATE TABLE public.meeting_note_versions (
    note_id integer NOT NULL,
    revision integer NOT NULL,
    team_id character varying(32) NOT NULL,
    author_id character varying(32) NOT NULL,
    text text,
    written_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.meeting_note_versions.text IS 'empty: its author has emptied or deleted it';
CREATE TABLE public.meeting_notes (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    meeting_id integer NOT NULL,
    owner_id character varying(32),
    revision integer NOT NULL
);
COMMENT ON COLUMN public.meeting_notes.owner_id IS 'who alone may read it; empty: the two of the pair';
COMMENT ON COLUMN public.meeting_notes.revision IS 'which wording is the present one';
CREATE SEQUENCE public.meeting_notes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_notes_id_seq OWNED BY public.meeting_notes.id;
CREATE TABLE public.meeting_reports (
    meeting_id integer NOT NULL,
    attempt integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    said text,
    said_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.meeting_reports.attempt IS '1, and 2 once the two have disagreed';
COMMENT ON COLUMN public.meeting_reports.said IS 'met, moved, not_held; empty: they have deleted it';
CREATE TABLE public.meeting_times (
    meeting_id integer NOT NULL,
    revision integer NOT NULL,
    place integer NOT NULL,
    team_id character varying(32) NOT NULL,
    starts_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.meeting_times.revision IS 'that of the meeting when it was proposed';
COMMENT ON COLUMN public.meeting_times.place IS '1 to 3';
CREATE TABLE public.meetings (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    form_id character varying(64),
    state character varying(12) NOT NULL,
    revision integer NOT NULL,
    proposed_by text,
    picked_by text,
    moved_by text,
    minutes integer NOT NULL,
    starts_at timestamp with time zone,
    ends_at timestamp with time zone,
    late_at timestamp with time zone,
    due_at timestamp with time zone,
    uid character varying(64) NOT NULL,
    sequence integer NOT NULL,
    key text NOT NULL,
    key_expires_at timestamp with time zone,
    rrule character varying(64),
    zone character varying(64),
    slot_at timestamp with time zone,
    follows_at timestamp with time zone,
    stops boolean NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    agreed_at timestamp with time zone,
    ended_at timestamp with time zone
);
COMMENT ON COLUMN public.meetings.form_id IS 'the form it came from: a second submit adds nothing; empty: it repeats another';
COMMENT ON COLUMN public.meetings.state IS 'proposed, agreed, cancelled, over, lapsed';
COMMENT ON COLUMN public.meetings.revision IS 'grows with whatever is done to it: an older press does nothing, and times have that of their proposal';
COMMENT ON COLUMN public.meetings.proposed_by IS 'who has proposed the times it has, or had last; empty: they have deleted that';
COMMENT ON COLUMN public.meetings.picked_by IS 'who has picked one of them';
COMMENT ON COLUMN public.meetings.moved_by IS 'who has moved it last, or cancelled it; empty: nobody, or it ended with their pair';
COMMENT ON COLUMN public.meetings.starts_at IS 'empty: none is agreed yet';
COMMENT ON COLUMN public.meetings.late_at IS 'when it was moved last or cancelled, if that was inside the notice the two have agreed';
COMMENT ON COLUMN public.meetings.due_at IS 'when time itself changes it: it is over then, or its last proposed time has come';
COMMENT ON COLUMN public.meetings.uid IS 'of its calendar entry; of those that repeat one, the same';
COMMENT ON COLUMN public.meetings.sequence IS 'of its calendar entry: grows with each change that is sent out';
COMMENT ON COLUMN public.meetings.key IS 'the unguessable part of the address of its calendar file';
COMMENT ON COLUMN public.meetings.key_expires_at IS 'nothing is given out at that address from then on; empty: nor before';
COMMENT ON COLUMN public.meetings.rrule IS 'how it repeats; empty: it does not';
COMMENT ON COLUMN public.meetings.zone IS 'of one that repeats: whose clocks it goes by';
COMMENT ON COLUMN public.meetings.slot_at IS 'of one that repeats: when it is by the rule, wherever it was moved';
COMMENT ON COLUMN public.meetings.follows_at IS 'when the next one is made; empty: none follows, or it has been made';
COMMENT ON COLUMN public.meetings.stops IS 'of one that repeats: all that would have followed it were cancelled with it';
COMMENT ON COLUMN public.meetings.proposed_at IS 'latest; of one that repeats another: when it was made';
COMMENT ON COLUMN public.meetings.ended_at IS 'cancelled, lapsed, or noted as over';
CREATE SEQUENCE public.meetings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meetings_id_seq OWNED BY public.meetings.id;
CREATE TABLE public.members (
    team_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    name character varying NOT NULL,
    slack_zone character varying(64) NOT NULL,
    own_zone character varying(64),
    work_start time without time zone NOT NULL,
    work_end time without time zone NOT NULL,
    work_days character varying(7) NOT NULL,
    visits_a_week integer CONSTRAINT members_weekly_messages_not_null NOT NULL,
    dm_channel character varying(32),
    deactivated_at timestamp with time zone,
    home_opened_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    ask_slack_at timestamp with time zone,
    own_visit_time time without time zone,
    program_visit_time time without time zone,
    visit_days character varying(7),
    visit_at timestamp with time zone,
    asked_at timestamp with time zone,
    unanswered integer DEFAULT 0 NOT NULL,
    slack_updated_at timestamp with time zone,
    alive_at timestamp with time zone
);
COMMENT ON COLUMN public.members.work_days IS 'digits, Monday is 0';
COMMENT ON COLUMN public.members.ask_slack_at IS 'when Slack is asked about them next; empty: it is their turn';
COMMENT ON COLUMN public.members.own_visit_time IS 'empty: that of their programs';
COMMENT ON COLUMN public.members.program_visit_time IS 'the earliest in the rhythms of their pairs';
COMMENT ON COLUMN public.members.visit_days IS 'digits, Monday is 0; empty: each day on which they work';
COMMENT ON COLUMN public.members.visit_at IS 'when it is asked next whether to visit them; empty: nothing waits';
COMMENT ON COLUMN public.members.asked_at IS 'when a visit brought them questions last';
COMMENT ON COLUMN public.members.unanswered IS 'visits with questions since they last did anything';
COMMENT ON COLUMN public.members.slack_updated_at IS 'when Slack changed last what is known of them';
COMMENT ON COLUMN public.members.alive_at IS 'when they last did anything here, to a day; empty: never, or not since that is kept';
CREATE TABLE public.pairs (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    program_id integer NOT NULL,
    mentor_id character varying(32) NOT NULL,
    mentee_id character varying(32) NOT NULL,
    starts_on date NOT NULL,
    state character varying(8) NOT NULL,
    ended_at timestamp with time zone,
    created_by character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    next_round_at timestamp with time zone,
    paused_at timestamp with time zone,
    resumed_at timestamp with time zone,
    paused_until date,
    go_on_at timestamp with time zone,
    paused_by text,
    align_at timestamp with time zone,
    confidence_at timestamp with time zone,
    ends_on date,
    end_due_at timestamp with time zone,
    ending character varying(12),
    ended_by text,
    final_at timestamp with time zone,
    quiet_look_at timestamp with time zone,
    parted_at timestamp with time zone,
    pulse_at timestamp with time zone,
    replan_at timestamp with time zone,
    closing_at timestamp with time zone,
    forget_at timestamp with time zone,
    forgotten_at timestamp with time zone,
    was_in_id integer,
    was_in_until timestamp with time zone,
    was_in_ending character varying(12)
);
COMMENT ON COLUMN public.pairs.state IS 'active, paused, ended';
COMMENT ON COLUMN public.pairs.next_round_at IS 'when the rhythm starts the next feedback round';
COMMENT ON COLUMN public.pairs.resumed_at IS 'when it went on after its latest pause';
COMMENT ON COLUMN public.pairs.paused_until IS 'the day on which it goes on, as one of the two has said; empty: a coordinator goes on with it';
COMMENT ON COLUMN public.pairs.go_on_at IS 'when that day has begun for both';
COMMENT ON COLUMN public.pairs.paused_by IS 'which of the two has paused it until a day';
COMMENT ON COLUMN public.pairs.align_at IS 'when the bot begins to ask both what they expect; empty: it has, or never does by itself';
COMMENT ON COLUMN public.pairs.confidence_at IS 'when both are asked next how sure they are of their goals; empty: not while it is so';
COMMENT ON COLUMN public.pairs.ends_on IS 'its own last day, as one of the two has set it; empty: its program''s';
COMMENT ON COLUMN public.pairs.end_due_at IS 'when it is looked whether its last day is over for both; empty: it has ended';
COMMENT ON COLUMN public.pairs.ending IS 'over, completed, left, ended; empty: it lives';
COMMENT ON COLUMN public.pairs.ended_by IS 'which of the two may take its end back';
COMMENT ON COLUMN public.pairs.final_at IS 'until when its end can be taken back; empty: it lives, or has ended for good';
COMMENT ON COLUMN public.pairs.quiet_look_at IS 'when it is looked at next whether it has gone quiet; empty: it has ended';
COMMENT ON COLUMN public.pairs.parted_at IS 'when one of the two left the workspace; empty: nobody has, or both have said since that it goes on';
COMMENT ON COLUMN public.pairs.pulse_at IS 'when it is looked next whether both are asked how they find working together';
COMMENT ON COLUMN public.pairs.replan_at IS 'since when its program is another; empty: what is planned in it is of the program as it is';
COMMENT ON COLUMN public.pairs.closing_at IS 'when something comes next of its last weeks; empty: nothing does';
COMMENT ON COLUMN public.pairs.forget_at IS 'when its words are deleted; of one that has ended, and both were told';
COMMENT ON COLUMN public.pairs.forgotten_at IS 'when they were';
COMMENT ON COLUMN public.pairs.was_in_id IS 'the program that it was in, if it goes on without one: whoever runs that sees it ended there';
COMMENT ON COLUMN public.pairs.was_in_until IS 'when it had ended there';
COMMENT ON COLUMN public.pairs.was_in_ending IS 'how; as in ending';
CREATE SEQUENCE public.pairs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pairs_id_seq OWNED BY public.pairs.id;
CREATE TABLE public.partings (
    pair_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    left_at timestamp with time zone NOT NULL,
    wish character varying(8),
    goes_on_by text
);
COMMENT ON COLUMN public.partings.wish IS 'another, not_now: what who stays has said, for coordinators to see; empty: nothing';
COMMENT ON COLUMN public.partings.goes_on_by IS 'which of the two has said first that it goes on; empty: neither';
CREATE TABLE public.people_lists (
    team_id character varying(32) NOT NULL,
    due_at timestamp with time zone,
    cursor character varying
);
COMMENT ON COLUMN public.people_lists.due_at IS 'when it is read on; empty: at once';
COMMENT ON COLUMN public.people_lists.cursor IS 'where it goes on; empty: at its beginning';
CREATE TABLE public.program_breaks (
    program_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    name character varying NOT NULL,
    team_id character varying(32) NOT NULL
);
COMMENT ON COLUMN public.program_breaks.name IS 'what it is called, such as that of a holiday; may be empty';
CREATE TABLE public.programs (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    form_id character varying(64) NOT NULL,
    name character varying NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    zone character varying(64) NOT NULL,
    rhythm character varying(64) NOT NULL,
    digest_channel character varying(32),
    next_digest_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    tell_end_at timestamp with time zone,
    ask_owner_at timestamp with time zone,
    contacts character varying,
    asks_pulse boolean DEFAULT true NOT NULL,
    ended_at timestamp with time zone,
    keep_days integer DEFAULT 90 NOT NULL,
    own_pair_id integer
);
COMMENT ON COLUMN public.programs.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.programs.rhythm IS 'a preset in bot/content/rhythms.toml';
COMMENT ON COLUMN public.programs.tell_end_at IS 'when its last day is over; empty: everybody has been told';
COMMENT ON COLUMN public.programs.ask_owner_at IS 'nobody runs it: when a workspace owner is looked for; empty: somebody does, or one was told';
COMMENT ON COLUMN public.programs.contacts IS 'whom its people can turn to when something is wrong';
COMMENT ON COLUMN public.programs.asks_pulse IS 'whether its pairs are asked how they find working together';
COMMENT ON COLUMN public.programs.ended_at IS 'when a coordinator ended it; empty: it goes on, or is over with its last day';
COMMENT ON COLUMN public.programs.keep_days IS 'for so many days after the end of a pair its words are kept';
COMMENT ON COLUMN public.programs.own_pair_id IS 'the pair that goes on by itself: only the two are shown this; empty: a program';
CREATE SEQUENCE public.programs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.programs_id_seq OWNED BY public.programs.id;
CREATE TABLE public.promise_moves (
    promise_id integer NOT NULL,
    number integer NOT NULL,
    team_id character varying(32) NOT NULL,
    moved_from date NOT NULL,
    moved_at timestamp with time zone NOT NULL
);
CREATE TABLE public.promise_repairs (
    promise_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    what_now text,
    text text,
    said_at timestamp with time zone,
    answer text,
    answered_at timestamp with time zone
);
COMMENT ON COLUMN public.promise_repairs.what_now IS 'had_kept, new_day, smaller, let_go; empty: they have not said';
COMMENT ON COLUMN public.promise_repairs.text IS 'what happened';
COMMENT ON COLUMN public.promise_repairs.answer IS 'release, thank; empty: the other has not said';
CREATE TABLE public.promises (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    form_id character varying(64) NOT NULL,
    source character varying(12),
    source_id integer,
    follows_id integer,
    seen_by text NOT NULL,
    state text NOT NULL,
    cue text,
    will text,
    reason text,
    due_on date NOT NULL,
    set_on date NOT NULL,
    asked_on date,
    not_yet_on date,
    reminds boolean NOT NULL,
    look_at timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone
);
COMMENT ON COLUMN public.promises.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.promises.source IS 'next, try, agenda, takeaway; empty: none';
COMMENT ON COLUMN public.promises.source_id IS 'the row that it was made from';
COMMENT ON COLUMN public.promises.follows_id IS 'the missed promise in whose place it came';
COMMENT ON COLUMN public.promises.seen_by IS 'both, me';
COMMENT ON COLUMN public.promises.state IS 'open, kept, released, missed, let_go';
COMMENT ON COLUMN public.promises.cue IS 'when …';
COMMENT ON COLUMN public.promises.will IS 'I will …; empty: its author has deleted it';
COMMENT ON COLUMN public.promises.due_on IS 'where its author lives';
COMMENT ON COLUMN public.promises.set_on IS 'when this day was named';
COMMENT ON COLUMN public.promises.asked_on IS 'when its author was to be asked whether it is done';
COMMENT ON COLUMN public.promises.not_yet_on IS 'when its author said that it is not done yet';
COMMENT ON COLUMN public.promises.reminds IS 'whether its author wants a line before, and to be asked on the day';
COMMENT ON COLUMN public.promises.look_at IS 'when something is to be said about it next, or it is missed; empty: nothing is to come';
COMMENT ON COLUMN public.promises.settled_at IS 'when it ceased to be open';
CREATE SEQUENCE public.promises_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promises_id_seq OWNED BY public.promises.id;
CREATE TABLE public.prompts (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    kind character varying(16) NOT NULL,
    rhythm_id integer,
    occurrence date,
    question_id character varying(64),
    due_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    closed_at timestamp with time zone
);
COMMENT ON COLUMN public.prompts.rhythm_id IS 'empty: the member asked for it';
COMMENT ON COLUMN public.prompts.occurrence IS 'the rhythm''s own local date: the key of the occurrence';
COMMENT ON COLUMN public.prompts.state IS 'open, answered, skipped, expired, cancelled, dropped, spared, eased';
CREATE SEQUENCE public.prompts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.prompts_id_seq OWNED BY public.prompts.id;
CREATE TABLE public.quarters (
    program_id integer NOT NULL,
    first date NOT NULL,
    team_id character varying(32) NOT NULL,
    people integer NOT NULL,
    held integer NOT NULL,
    held_people integer NOT NULL,
    opened integer NOT NULL,
    opened_people integer NOT NULL,
    unopened_people integer NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    pulses integer,
    pulses_people integer,
    pulses_opened integer,
    pulses_opened_people integer,
    pulses_unopened_people integer
);
COMMENT ON COLUMN public.quarters.people IS 'in all of these pairs';
COMMENT ON COLUMN public.quarters.pulses IS 'that ended in it; empty: they were not counted yet';
CREATE TABLE public.quiet_meetings (
    pair_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL
);
CREATE TABLE public.readings (
    response_id integer NOT NULL,
    reader_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    read_at timestamp with time zone NOT NULL
);
CREATE TABLE public.response_replies (
    response_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    thanked_at timestamp with time zone,
    text text,
    said_at timestamp with time zone,
    edited_at timestamp with time zone
);
COMMENT ON COLUMN public.response_replies.text IS 'said back; its author can change or delete it';
COMMENT ON COLUMN public.response_replies.said_at IS 'when it was said first';
COMMENT ON COLUMN public.response_replies.edited_at IS 'when it was said in other words last';
CREATE TABLE public.responses (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    form_id character varying(64) NOT NULL,
    prompt_id integer,
    kind character varying(16) NOT NULL,
    question_id character varying(64),
    mood text,
    met_on date,
    written_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    deleted_at timestamp with time zone,
    goal_id integer,
    next_happened text,
    happened_told_at timestamp with time zone,
    met_in_week boolean
);
COMMENT ON COLUMN public.responses.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.responses.mood IS 'one of five words, for the author alone';
COMMENT ON COLUMN public.responses.edited_at IS 'set once the partner has read an earlier wording';
COMMENT ON COLUMN public.responses.deleted_at IS 'its words are gone; that it was written is not';
COMMENT ON COLUMN public.responses.goal_id IS 'the goal that there is news about, in the answer `goal`';
COMMENT ON COLUMN public.responses.next_happened IS 'what became of the answer `next`; for the author alone until they tell';
COMMENT ON COLUMN public.responses.happened_told_at IS 'when they told their partner that it happened';
COMMENT ON COLUMN public.responses.met_in_week IS 'they said which week they met in: met_on is a day of it';
CREATE SEQUENCE public.responses_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.responses_id_seq OWNED BY public.responses.id;
CREATE TABLE public.rhythms (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    kind character varying(16) NOT NULL,
    rrule character varying NOT NULL,
    local_time time without time zone NOT NULL,
    starts_on date NOT NULL,
    next_at timestamp with time zone,
    next_date date
);
COMMENT ON COLUMN public.rhythms.kind IS 'checkin, reflection';
COMMENT ON COLUMN public.rhythms.local_time IS 'as its program has it; its member may choose another';
COMMENT ON COLUMN public.rhythms.next_date IS 'the occurrence that next_at stands for';
CREATE SEQUENCE public.rhythms_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rhythms_id_seq OWNED BY public.rhythms.id;
CREATE TABLE public.roster_parts (
    roster_id integer NOT NULL,
    "position" integer NOT NULL,
    team_id character varying(32) NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.rosters (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    author_id character varying(32) NOT NULL,
    form_id character varying(64) NOT NULL,
    program_id integer NOT NULL,
    read_as text,
    read_of character varying(64),
    made_at timestamp with time zone,
    touched_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.rosters.form_id IS 'the form it is pasted into';
COMMENT ON COLUMN public.rosters.read_as IS 'what its author was shown, line by line';
COMMENT ON COLUMN public.rosters.read_of IS 'SHA-256, in hex, of the pastes that was read of';
COMMENT ON COLUMN public.rosters.touched_at IS 'a day later it is forgotten';
CREATE SEQUENCE public.rosters_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rosters_id_seq OWNED BY public.rosters.id;
CREATE TABLE public.round_replies (
    round_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    kind character varying(8) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text,
    by date,
    written_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.round_replies.kind IS 'thank, ask, answer, try, outcome';
CREATE TABLE public.silence_answers (
    silence_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    said text NOT NULL,
    said_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.silence_answers.said IS 'met, time, help';
CREATE TABLE public.silences (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    kind character varying(8) NOT NULL,
    days integer NOT NULL,
    every integer NOT NULL,
    agreed boolean NOT NULL,
    asked_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    shown_at timestamp with time zone,
    help_at timestamp with time zone,
    counts_from date,
    ended_at timestamp with time zone
);
COMMENT ON COLUMN public.silences.kind IS 'quiet, apart';
COMMENT ON COLUMN public.silences.days IS 'that counted when both were asked about it';
COMMENT ON COLUMN public.silences.every IS 'days from one meeting to the next, by which it was measured';
COMMENT ON COLUMN public.silences.agreed IS 'whether these are what the two have agreed on, and not the program''s';
COMMENT ON COLUMN public.silences.asked_on IS 'by the program''s clocks';
COMMENT ON COLUMN public.silences.shown_at IS 'from when coordinators are shown it: nothing was said for days after both had heard of it';
COMMENT ON COLUMN public.silences.help_at IS 'from when coordinators are shown that the pair would like help';
COMMENT ON COLUMN public.silences.counts_from IS 'once it is over: the day from which another may begin';
CREATE SEQUENCE public.silences_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.silences_id_seq OWNED BY public.silences.id;
CREATE TABLE public.visit_lines (
    delivery_id integer NOT NULL,
    item_id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.weeks (
    program_id integer NOT NULL,
    first date NOT NULL,
    team_id character varying(32) NOT NULL,
    people integer NOT NULL,
    pairs integer NOT NULL,
    paused integer NOT NULL,
    in_touch integer NOT NULL,
    met integer NOT NULL,
    asked integer NOT NULL,
    asked_people integer NOT NULL,
    wrote integer NOT NULL,
    passed integer NOT NULL,
    dropped integer NOT NULL,
    dropped_from timestamp with time zone,
    dropped_to timestamp with time zone,
    counted_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.weeks.first IS 'its Monday';
COMMENT ON COLUMN public.weeks.paused IS 'pairs, at its end';
COMMENT ON COLUMN public.weeks.in_touch IS 'pairs of which one or both wrote something or let a question pass';
COMMENT ON COLUMN public.weeks.met IS 'pairs that noted a meeting which they had not noted before';
COMMENT ON COLUMN public.weeks.asked IS 'questions that have reached somebody';
COMMENT ON COLUMN public.weeks.wrote IS 'people';
COMMENT ON COLUMN public.weeks.passed IS 'people who let a question pass';
COMMENT ON COLUMN public.weeks.dropped IS 'questions that were never asked: the bot was away';
COMMENT ON COLUMN public.weeks.dropped_from IS 'when the first of these was due';
CREATE TABLE public.workspaces (
    team_id character varying(32) NOT NULL,
    name character varying NOT NULL,
    bot_user_id character varying(32) NOT NULL,
    disconnected_at timestamp with time zone,
    disconnect_reason character varying,
    bot_token text,
    installed_by character varying(32)
);
COMMENT ON COLUMN public.workspaces.bot_token IS 'what it was installed with; empty: it was not, or one token serves all';
COMMENT ON COLUMN public.workspaces.installed_by IS 'who installed it with that token; empty: nobody knows, or one token serves all';
ALTER TABLE ONLY public.access_log ALTER COLUMN id SET DEFAULT nextval('public.access_log_id_seq'::regclass);
ALTER TABLE ONLY public.agenda_lines ALTER COLUMN id SET DEFAULT nextval('public.agenda_lines_id_seq'::regclass);
ALTER TABLE ONLY public.agreements ALTER COLUMN id SET DEFAULT nextval('public.agreements_id_seq'::regclass);
ALTER TABLE ONLY public.concern_texts ALTER COLUMN id SET DEFAULT nextval('public.concern_texts_id_seq'::regclass);
ALTER TABLE ONLY public.concerns ALTER COLUMN id SET DEFAULT nextval('public.concerns_id_seq'::regclass);
ALTER TABLE ONLY public.deliveries ALTER COLUMN id SET DEFAULT nextval('public.deliveries_id_seq'::regclass);
ALTER TABLE ONLY public.envelopes ALTER COLUMN id SET DEFAULT nextval('public.envelopes_id_seq'::regclass);
ALTER TABLE ONLY public.goals ALTER COLUMN id SET DEFAULT nextval('public.goals_id_seq'::regclass);
ALTER TABLE ONLY public.items ALTER COLUMN id SET DEFAULT nextval('public.items_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_notes ALTER COLUMN id SET DEFAULT nextval('public.meeting_notes_id_seq'::regclass);
ALTER TABLE ONLY public.meetings ALTER COLUMN id SET DEFAULT nextval('public.meetings_id_seq'::regclass);
ALTER TABLE ONLY public.pairs ALTER COLUMN id SET DEFAULT nextval('public.pairs_id_seq'::regclass);
ALTER TABLE ONLY public.programs ALTER COLUMN id SET DEFAULT nextval('public.programs_id_seq'::regclass);
ALTER TABLE ONLY public.promises ALTER COLUMN id SET DEFAULT nextval('public.promises_id_seq'::regclass);
ALTER TABLE ONLY public.prompts ALTER COLUMN id SET DEFAULT nextval('public.prompts_id_seq'::regclass);
ALTER TABLE ONLY public.responses ALTER COLUMN id SET DEFAULT nextval('public.responses_id_seq'::regclass);
ALTER TABLE ONLY public.rhythms ALTER COLUMN id SET DEFAULT nextval('public.rhythms_id_seq'::regclass);
ALTER TABLE ONLY public.rosters ALTER COLUMN id SET DEFAULT nextval('public.rosters_id_seq'::regclass);
ALTER TABLE ONLY public.silences ALTER COLUMN id SET DEFAULT nextval('public.silences_id_seq'::regclass);
INSERT INTO public.access_log VALUES (1, 'T0NORTH', 'U0001T0NORTH', 'program.new', 1, NULL, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (2, 'T0NORTH', 'U0001T0NORTH', 'pair.new', 1, 1, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (3, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 2, NULL, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (4, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 2, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (5, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 3, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (6, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 4, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (7, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 5, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (8, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 6, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (9, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 7, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (10, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 8, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (11, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 9, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (12, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 10, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (13, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 11, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (14, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 12, '2026-03-02 10:00:00+00', NULL, '2026-03-02');
INSERT INTO public.access_log VALUES (15, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-09 10:30:00+00', NULL, '2026-03-09');
INSERT INTO public.access_log VALUES (16, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-09 10:30:00+00', NULL, '2026-03-09');
INSERT INTO public.access_log VALUES (17, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (18, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (19, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (20, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.pause', 2, 4, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (21, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (22, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (23, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.end', 2, 5, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (24, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (25, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-23 10:00:00+00', NULL, '2026-03-23');
INSERT INTO public.access_log VALUES (26, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-23 10:00:00+00', NULL, '2026-03-23');
INSERT INTO public.access_log VALUES (27, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (28, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (29, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.change', 2, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (30, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 3, NULL, '2026-04-02 11:40:00+00', NULL, '2026-04-02');
INSERT INTO public.access_log VALUES (31, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 13, '2026-04-02 11:40:00+00', NULL, '2026-04-02');
INSERT INTO public.agenda_lines VALUES (1, 'T0RAPPORT', 8, 'own', NULL, '', 'Quin''s shared word 85', 'U0021T0RAPPORT', '690c25b401fa1bd29a233a6db5c0185c', 'open', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.agendas VALUES (1, 'T0RAPPORT', 8, 'draft', NULL, NULL, NULL);
INSERT INTO public.alembic_version VALUES ('0014');
INSERT INTO public.answers VALUES (1, 'went_well', 'T0NORTH', 0, 'Nils''s shared word 54', 'partner');
INSERT INTO public.answers VALUES (1, 'for_me', 'T0NORTH', 1, 'Nils''s private word 55', 'me');
INSERT INTO public.answers VALUES (3, 'went_well', 'T0RAPPORT', 0, 'Hal''s shared word 58', 'partner');
INSERT INTO public.answers VALUES (3, 'for_me', 'T0RAPPORT', 1, 'Hal''s private word 59', 'me');
INSERT INTO public.answers VALUES (4, 'went_well', 'T0RAPPORT', 0, 'Gil''s shared word 60', 'partner');
INSERT INTO public.answers VALUES (4, 'for_me', 'T0RAPPORT', 1, 'Gil''s private word 61', 'me');
INSERT INTO public.answers VALUES (2, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 62', 'partner');
INSERT INTO public.answers VALUES (2, 'for_me', 'T0RAPPORT', 1, 'Ben''s private word 57', 'me');
INSERT INTO public.answers VALUES (5, 'reflection', 'T0RAPPORT', 0, 'Ben''s private word 70', 'me');
INSERT INTO public.answers VALUES (6, 'went_well', 'T0RAPPORT', 0, 'Sam''s shared word 76', 'partner');
INSERT INTO public.answers VALUES (6, 'for_me', 'T0RAPPORT', 1, 'Sam''s private word 77', 'me');
INSERT INTO public.answers VALUES (7, 'went_well', 'T0RAPPORT', 0, 'Tom''s shared word 95', 'partner');
INSERT INTO public.answers VALUES (7, 'for_me', 'T0RAPPORT', 1, 'Tom''s private word 96', 'me');
INSERT INTO public.answers VALUES (8, 'went_well', 'T0RAPPORT', 0, 'Uma''s shared word 97', 'partner');
INSERT INTO public.answers VALUES (8, 'for_me', 'T0RAPPORT', 1, 'Uma''s private word 98', 'me');
INSERT INTO public.answers VALUES (9, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 99', 'partner');
INSERT INTO public.answers VALUES (9, 'for_me', 'T0RAPPORT', 1, 'Ben''s private word 100', 'me');
INSERT INTO public.answers VALUES (10, 'went_well', 'T0RAPPORT', 0, 'Dana''s shared word 101', 'partner');
INSERT INTO public.answers VALUES (10, 'for_me', 'T0RAPPORT', 1, 'Dana''s private word 102', 'me');
INSERT INTO public.answers VALUES (11, 'went_well', 'T0RAPPORT', 0, 'Ana''s shared word 105', 'partner');
INSERT INTO public.answers VALUES (11, 'for_me', 'T0RAPPORT', 1, 'Ana''s private word 106', 'me');
INSERT INTO public.away_spans VALUES ('T0RAPPORT', 'U0014T0RAPPORT', '2026-03-31', '2026-04-10');
INSERT INTO public.away_spans VALUES ('T0RAPPORT', 'U0014T0RAPPORT', '2026-05-11', '2026-05-15');
INSERT INTO public.coordinators VALUES (1, 'U0001T0NORTH', 'T0NORTH');
INSERT INTO public.coordinators VALUES (2, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.coordinators VALUES (3, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.deliveries VALUES (3, '37e419c7b9fc4832b26b4f84184db2e8', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:a002b3f759ee4b46b1161ff33f0a8013', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (4, '083dfe37b4ec462ab7b9854b86a2525f', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:b57b0ce8467f48f1bfbdb0ab48474650', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (1, 'e9b9caa801724eb7b90d7273e46b681f', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:cf797f032e7745688252b909c783e88b', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (2, 'dfc5107f95b3407b954853e01d414ff1', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:8baf3d06519b43b5895c3464643cebfa', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (5, '005273759107423682d6e4a16d9e8107', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:e5a94de3980c4a5ab7a7f6adc1e4bf04', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (6, 'c71010f83d86477ca4e056d922932be0', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:0fc5e9f98d414e8db9889c7aa5f3f569', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (7, '9e4da5824dd74222ae46e45a9ce74efa', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:dfa45ba0367e4176abb851087ea4fcd1', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (8, '505b09a2d606434ab710d7d8d5f30b61', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0120T0RAPPORT', 'visit', 0, 'visit:e92985828ee64619986a2067b45b1dbf', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (9, 'ab69df5680c4493d9999892091e9cf1a', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0148T0RAPPORT', 'visit', 0, 'visit:2d8c0a7b5eb445eb96905a77e9150131', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (10, 'cde2bf7f4d664c8b9e2b68fb19438235', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0149T0RAPPORT', 'visit', 0, 'visit:766fb52536034537898ce7c547da4e28', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (11, '873be0416f14471f921e6659558ff4dd', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:6db7086684fe425d9f2d1f9dcdfaeb87', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (12, '9e2cd7e3f40845f5b0f4adfabfd1c7ff', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0178T0RAPPORT', 'visit', 0, 'visit:a2797f2149e1487ba9507e9e85c60c68', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (13, 'e78cd220e0384c798cbfa65eeeb855cb', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0206T0RAPPORT', 'visit', 0, 'visit:2c3b7931b5c647db9dfc921ff425d69d', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (14, '4b5f0499c9de4a49802dc71d7ab76203', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:6bfeb2cf07764705a14fbc074b718410', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (15, '08ea211e59354cca8aebadc3656c0e58', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:4c11d909052f40ac8f9f5c2458927f11', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (16, '2f3ed4bc5df945fc9def710c396f1ea7', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:da693953e1f744c8b15eca85398e8f2c', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (17, 'fd99a18163d449e09ba76d3831917450', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:cf6972e81709429f94e7ba4e880e90de', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (18, '397898ce253844ce9cba11aa440d9538', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:d1d07f5399a54e09aa422c9fef2839ae', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000015', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (19, '0dfacf923d6747a59ef5d2ca0ea65693', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:4cf755b28e66495ea70f795bf907b95d', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000016', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (20, 'dbfb5b9004a441229d476e3c3a0af976', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:f66ebf1e6497433ebd6f4ac5e234467c', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000017', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (21, '86d1dd8ac2854c7cb94dd0a9d840a215', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:868c7d4b1eb9498d81fa997542356f41', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000018', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (22, '342ab82458fe4e089ff8be286e054b67', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:b4fa27698f8741aab60c9161fd751c1f', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (23, '502d0a722c2a42988d1bf19b9423b6a8', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:152af5d85b0442b799699c825948c937', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000020', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (24, '76a5ab57f6d940f48942b4e4323de26e', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:0c48327e98d14d81b4bd2a79405a6ffa', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000021', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (25, '29df5a01e4934ee9803f7df61ca9d055', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:b080ff5ea95148a094847e4efa0b6e45', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000023', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (26, '8d79a8dfc9cd4996abc9b05c104b8a68', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0149T0RAPPORT', 'visit', 0, 'visit:41bd41674f90420c9b7f649a5836d5ab', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000025', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (27, '6ead1e1476c64b94baf47bedba74d2fc', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:2120784b7fb04d3fb8a501337086cec6', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000027', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (28, '4c056ea9e7194c28ab4860058bf935fa', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:5d08c258a5e1404b98222eea714b4dc8', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000032', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (29, '2eee4bacf16749d593a28a6191e1408a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:c7df07567a7642cda64098fb87d9dcc7', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000033', NULL, '2026-03-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (30, 'bda7ed41b8c74a1aa1265e9c1f4ceb64', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:d47b3c7ce8f147edab0109075ff4c12c', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (31, 'da4f72a4cd354265993572e930a355f0', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:ab11140334ea46a58bc25202bc487c5b', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (32, '770ddbfed35346fbbefc458f942124d4', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:52efa966649f4090b146a09685ffde5c', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000002', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (33, 'dcadac27a01b4f1b9cf0ec13bfad1e74', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:508af6a161774e2fa1a312f4f212d05a', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000003', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (34, 'de5a13a3e50445d6a24f8af982773811', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:84d2406f851a4992933d31fc263cebd6', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000004', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (35, 'a5004fe7a40744418c0c0dd43c8cd645', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0120T0RAPPORT', 'visit', 0, 'visit:5dfd95c8f063456592e1328ce0e89a8f', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000005', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (36, '180d1798461841f8bb693f04d15c6579', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0148T0RAPPORT', 'visit', 0, 'visit:201c56b646474e03ad2d85599a65dc8a', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000006', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (37, '82f1192dffb84f96bb64e9957c1bf315', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0149T0RAPPORT', 'visit', 0, 'visit:2d040fa77e99422a8659e204034c10a1', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000007', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (38, 'f68be10f54bd4d3c8a28d09998e47848', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:e017c7d4c1ba4db6a9021c1b36bb7c37', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000008', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (39, '39066c054c474490854da3f01b3b6692', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0178T0RAPPORT', 'visit', 0, 'visit:42477b43ac914dce951e238a21ffffdd', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000009', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (40, '508a99fe36714ed3a87bd05d14006510', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0206T0RAPPORT', 'visit', 0, 'visit:7614f08cda034bf8a094717da539b47f', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000010', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (41, '96ffa991f06e462ebf5301f7fe81bc69', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:84d57e511dac465cbdbb57abc05880f1', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000011', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (42, 'e0392eaa7dfb418aa0a2165e63506530', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:b4f031fe4c744917b689a3595367c52b', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000012', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (52, 'f9fd60a692554f4caa1002bb76c8fef0', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:7e7e00a6f02b42fb9b5c97910d460007', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (53, 'c218b160a017435eb13afe565136f656', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:a0f861ceaa524e6b9cb7cf844b60985e', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (43, '2a1b6b486fd34a339bb20154c882821c', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:61e55fb645b9455b92039e8be4cf0297', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000013', NULL, '2026-03-05 10:00:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (44, '240c9e35423546fda1ea5533305b5fd7', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:8f14d7ef56714e6694fad2f0d3d86bf9', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000014', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (45, 'bdb0f8356e1f47bfaa33aec2ec0d032c', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:2b9de92fcfb440e08442b8b80c9aa6e2', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000015', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (46, '6f4af5fc1dd241279d6bc90280f55cec', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:7298377b5597434fbdc212e28d6b1ed4', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000016', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (47, 'c4cb4128e2594956a1080ee6fd32609f', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:99a25dbfbb5c4820ba99b20a4337d1a4', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000017', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (48, '50ae7f83941c473ebc61afb615f9fae2', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:4a241f2fdb6b46b88d218dec30c4ea89', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000018', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (49, '4829e86675954f7b965632c0d0f0670e', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:ac06d5c0f5c541b4851ce5d615666b28', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000019', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (50, '379d927f38ef4e7dacaba01295b3f7ee', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:d071122973b244478ba3ee30abeb661c', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000020', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (51, '67e673c8e5a74c0a99f5032de6d1356c', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:b4ef10d9e9cc4b058b67dbba24dab7ca', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000021', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (54, '5c58e2ed9da3412381f9e2ed934589a4', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:9ef94bf0526940f2a0173592b922dfe6', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-06 10:30:00+00', 'on_its_day');
INSERT INTO public.deliveries VALUES (55, '0b033de571a94935919a35502a383a0a', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:efbd0d1ad75643a3925867b156a070da', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000001', NULL, '2026-03-06 10:30:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (57, '488f92e3f2634dcf88a52a06f783b16f', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0031T0RAPPORT', 'digest', 2, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (58, '6ce81e9d6e8b4e339751af411b2964ed', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:d66c5fb026cc4e95981829fe5c784690', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (59, '1d02e9fa55bc4ea48ee98fa6d025605c', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:4775d9a242404ac5bf3ae3a05ea31b66', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (56, 'abafe49a35b94662b41ec410cbc34c09', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (81, '943d0dbaddd9415daa4858d8d3995a98', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:25d006462c764ac38618cdc352153466', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (80, '52718ea58fbf44c396e14a3ab1b6c9b3', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:1a34e20b0cd4413382b6c0792a8cdeb1', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (83, '06c48712e7314d2b9c7d9d2304742505', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:158fae5ae41f456eb19c23c7ac21d9b4', 'sent', '2026-03-09 14:40:00+00', NULL, 1, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '1773067200.000000', NULL, '2026-03-09 14:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (84, '2de8218896544c5084bcc9e882ee5dbc', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:8824f9234ae74ee5a38fa6abb7aa93b5', 'sent', '2026-03-10 10:40:00+00', NULL, 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000000', NULL, '2026-03-10 10:40:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (85, '8d20d27ba66744b8a37497e9cc7acab2', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:17437eb94bb54513a63618ae60e4fdd3', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (86, 'b4b5a110e6014452b3adb51dd816a34d', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:2f26816b6d784e918f6aac6a1493d9f1', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (87, 'dc83b4b55d0e4880a617a38f67954935', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:f83fb0c4b02b40eeb02525717d41ce14', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000002', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (88, 'dabb03c5a4a043718d61659453793e97', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:0d5423d56ac34eeeae354dc21f3f6cc1', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000003', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (60, 'f8400dba3452478abb2fb2d7b14f805a', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:3e0ac67f3ff04500b83b3794e12617ae', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (61, 'ea92be6c81964838a58745ef107c3ddc', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:e74c035dc11a4a8aace79372f28cce18', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (62, 'edd8a1a88afa490b97a36d0310736931', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:52dff05aa36c460ead3e66e9a9ba4c46', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (63, '320cc41e14d5490b93d5b441c77be755', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0120T0RAPPORT', 'visit', 0, 'visit:70213e9c2aea4fe2863a2213e4ea096b', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (64, 'dd906a98a3794284bd0e8d2636a48137', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0148T0RAPPORT', 'visit', 0, 'visit:4bfcac2a50f94abd9a46f7cb4d70472e', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (65, 'aed6007fb1cc46859ae6da5042f1a015', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0149T0RAPPORT', 'visit', 0, 'visit:53d6c1325eca41b7909d18556ddeef1c', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (66, '90c1db20491f4a199813071781ca3bfe', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:54507fe85b8741ca9fd62872898724be', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000009', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (67, 'b9d72cab4e8b46c1a49f79773ea8a232', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0178T0RAPPORT', 'visit', 0, 'visit:cf918d0ffad741dab11371ccfd3e48ed', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000010', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (68, '7187a2b58de14f408920fff38842c0f5', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0206T0RAPPORT', 'visit', 0, 'visit:b22e635897cf4c239584ec01f58bcf5d', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000011', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (69, 'a2545395bbb74bd588cdcc8cf117fa92', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:bee9f3f94ffc47f8ab103dd9742efb21', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000012', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (70, '5435db857908430e8dd8c3fd0572c234', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:8c76840269c14c15b48e4a759904cc59', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000013', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (71, '3508ee99e1b742dca383c5aaa00602e9', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:6ace3e66cddc4e5fa9bb2d11a50b7a8f', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000014', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (72, '1f3666cde84641a4b4451d64fc3023d8', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:90fa2207a32b4ed58d49d495c2f85a24', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000015', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (73, 'c279dd16df6747c8be6c71508901ddf6', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:97668170a36d46fc94ad0629dc4bc0a1', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000016', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (74, '4c8a83d157fc4be0b16b64f0ac030753', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:86332a4442264fcbb720be116316fca1', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000017', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (75, 'cdc053e435cc4f798e188de7b59f3eaa', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:caa358fcc26341e4bc967b1674d3e344', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000018', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (76, '5223a96cdbea43b289b4cbe3288dfd27', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:adb3a3b686ee461ab0ae585c8beeaad0', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000019', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (77, 'd1369580bf0c47f4997802e7392c4454', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:8ed348cb4aa24bf3ac5a625a987ecabe', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000020', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (78, '386bc500d0ec4d07a1ce0ab4240e05ba', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:eea52f918c3145ae8547d2f4085a0dea', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000021', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (79, 'aefe76e9b8524f8aa4c5e99f74a37877', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:eb05146dfed24f23891626833374ee97', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000022', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (82, 'fab6c3299ec94ed3a9fd17584e32318b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:622094e2a41c40e3ace63b5dab229bb1', 'sent', '2026-03-09 10:40:00+00', NULL, 1, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '1773052800.000000', NULL, '2026-03-09 10:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (111, 'ddcff7a3e83c4e31b0d350d656eea661', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:33504ce9865346cfa134649de9a8fe9a', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000004', NULL, '2026-03-16 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (112, 'd09cf3cdea22487a81d22be51fd7d497', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:4771e08ee14e4f3680463ff58b2a687f', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000005', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (113, '9394e349ea4843f19228f89bbd561fc3', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:8d335626b247452987b7996bf5e59418', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000006', NULL, '2026-03-16 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (114, '34f37b02707b4c04ad72460d2852a0ae', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:516c86e2d1364e18a4ee3a4e5ee9514e', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000009', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (115, '8537c17c769d4ab190d8ae07d0055a8f', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0120T0RAPPORT', 'visit', 0, 'visit:e58d7327d90c403cb9371c23b4b88553', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000010', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (116, '7865496f8275482fa09d5eb991a50c42', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:12c4211f481a4b0289a7a369a7d13b4a', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000011', NULL, '2026-03-16 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (117, '105b9e8be3d94fa29bb01c6a26a8d7dd', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:537708a8f34145bcb6f152be4b79d788', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000014', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (118, 'a1fa9f0f7d2b4cfaaf53f918e86bab71', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0120T0RAPPORT', 'visit', 0, 'visit:000f5b6006454e4aaa3b7cc86d927e35', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000015', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (119, '29ed595a48794452a6e73795efeb3028', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0148T0RAPPORT', 'visit', 0, 'visit:76c357c89f874a24971302cdbe380ffc', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000018', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (120, 'b4c20653d644420cb8537b5ebed96348', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0149T0RAPPORT', 'visit', 0, 'visit:1f6aa4560d10436ba2c06a523b2ee7e1', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000019', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (121, '02eaf1f46706461a9638cb7446192c3f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:1c8b0b9941854593b3e764b4fb3b620f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (122, 'fcecbcec97774f30b23ed17bad24e1a9', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:52a9bf8f44b84d3db4770aea07ceac68', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (123, '31b759c669234b96857d8318b51eb4b3', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:062dddf674584c3f963e129b058b09de', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (124, 'fe4e26ae2ada443f981c1f55d66575a0', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:4ac5ea2b6a5846f58412b5172d7b6361', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (125, '36462fee7a69433ca0176f0403cfc4a3', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:6279e52718994d54953e8417ee912006', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (137, '2d95b9acf54049989926f3825d792b51', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:74a5bee48bd94cd4ad318c7df1b7e4f9', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (138, '343cb3396ec74caa9833a4a205637492', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:72668a3c53e24779adc9a3dee9b24720', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (89, '25d0afb91c774a459bf93cca93820fc3', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0119T0RAPPORT', 'visit', 0, 'visit:1765e53a1cb64135a3ccc3ab268b9edf', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000004', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (90, '15901113b2d549a480889ba9d3390297', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0120T0RAPPORT', 'visit', 0, 'visit:376bec1b96eb4bc694123b1c56278ab0', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000005', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (91, '95c05e607718464fa59673a288d1a3c3', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0148T0RAPPORT', 'visit', 0, 'visit:7a8729e79bd74c76b6c37de9773d0451', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000006', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (92, '08eb768e4df14a59b73cec8487fec4ac', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0149T0RAPPORT', 'visit', 0, 'visit:61d246495cca423fbc88953a0ce5736b', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000007', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (93, 'c9b33dd248034064a0f5f81a39456b36', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:34f9bf55444b457496b1cb691bc1c851', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000008', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (94, '5f3693f6f70f4fa68f52a04c999ae88a', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0178T0RAPPORT', 'visit', 0, 'visit:977422146d404314a91ca7e829a163c5', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000009', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (95, '7557f758bc264391a7486ec2941b743f', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0206T0RAPPORT', 'visit', 0, 'visit:974485aed50246768a2c8dc6d99bf011', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000010', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (96, '1437147e43364102bfb6c2e1bdcd7472', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:c8b7e71ef5724d3e9b3aa39cf8503a90', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000011', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (97, '6e5be64848f646c4a153fe53777a03b0', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:9959a135f27742179dd832de5f82afeb', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000012', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (98, '7dbc9cd4811c4fffa4a97241ec48a7ea', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:538bb7cbf0974682a71da28601e4708f', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000013', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (99, '5e6d68c5f8904c32a1da143be6194a89', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:d899b8cffbe24f12ae884606522cd542', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000014', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (100, '5b2de510184b4d6e8f92bd76ad2b8327', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:c6446f0f24fd42768f4571ef1763181d', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000015', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (101, '42505a47f54c4094be24e5cf8087aefa', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:82f8ef414d244fa78ed12f60f6221bee', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000016', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (102, '40482a9c898545ba84cb5eafa23252bf', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:3b5cc01bc8544f8e8d4d2ee987257046', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000017', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (103, '2485307e0f7b4d6d925dec21a3957ef8', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:83199ac86d244d14a8554a2d3f959fd5', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000018', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (104, '2d2cbe4b17574140bc81dea970e3c35a', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:2487d69086294d7d88620926f420eec6', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000019', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (106, '2c32ed2a86f847a6b9197893c8bb5825', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:fe4540cfc4d045308b5f1336637e6d2d', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (107, 'db45d0261a2c4f168c8f34d99acc4e07', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:c3b9f585401b4898a446734e316f8b80', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (105, '8fe08cb7cda64599b9625ea0e374dd7e', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:fc197516060f42b6bbbb9b439a4a229b', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000020', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (108, '11a23f68a87f419bb2720d889903a320', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:2c3b4a4a57064256a350ee7997e678a0', 'sent', '2026-03-12 10:40:00+00', NULL, 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000000', NULL, '2026-03-12 10:40:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (110, '7e09abfda6a747a9bbbacd2a86cfb8ba', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0031T0RAPPORT', 'digest', 2, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (109, '2c2574042992401883239c019974f9f9', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (183, 'd28c33121c0f42ae95f6c134885be380', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:605a2b49586d40818125b7fbbac171fa', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000025', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (187, 'f56897debbfb4afcbacceebb773011de', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:b2c2dbb85cdb4cedbe0928abc49b0168', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000032', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (188, '92762ceb3bb2443a961215d2e7ade993', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:c9fb26b61f284d43b57c3f54ea2d8f7d', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000033', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (194, 'cb9eef6062b9474ea6e65e01e8ad502f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:d844c5fbbb37448aa03679a37d312dd3', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (195, '6396e5069e264ca6a0cfe74ba57d7dae', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:058595378a1b45559d991c6de4a44b98', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (196, '00a1c9bfa0d14ce8a6f1643f8cf64340', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:f459f4611c5a476bb5b3be03eb66849e', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (197, '798a6174678b44e585c93397fe04c4a8', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:4fed1439351548f2abdc91d2ccba315e', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (198, 'b3dabb18dff84889b9cc264d42830594', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:d7d7696a64c54737b09a070b08f8bd09', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (199, '1842e7767af54be6b31f16989b570b43', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:cc9eeaa8a0f84cd8826d20fbc29a36de', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000005', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (202, '87b53a8cccfe4af793c45d3aabf813bd', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:3c91b350bd8f45e190d3074a0edef226', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000008', NULL, '2026-03-31 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (207, 'aa423b7367d8457ca8559c06fd49ee7b', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:6b9c4ca39fc14c8d9f60cec484a253e0', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (208, 'f1473957b73e489b895c5a4f06935795', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:f84d424061834df78919f822f6e39a8b', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (126, '34d39b61ea1d4bc6b5e4bb693e3dc3d0', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0178T0RAPPORT', 'visit', 0, 'visit:7aff6b75f15e493f9778a0da19eb3d58', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (127, '7540f6da69d04b0ab7c65f97e177d9eb', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0206T0RAPPORT', 'visit', 0, 'visit:b6521a256d0c4424930a332aef7f647e', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (128, '529ab0013fb64247becca4d443148568', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:42b072cf03ba4ffc9ec32860e260db5a', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (129, 'f9b1de2e570044f282667c6daba90f3f', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:a83d951316fd43cea061756fde1ee829', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000008', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (130, '05f68c9a598e463f8eec1f839ae28898', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:ad251b257cd84f9a9adb73dac894532c', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000009', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (131, '3568b6a9f8e349fc8e0b7c73f0b80388', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:93f69f0e910e4abf85a78b41421410bb', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000010', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (132, '454c78cbae0941709a67b8e11fc74869', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:e554cff363bd4932a34809023dc8410b', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000011', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (133, '6da781e6135841c8b3342f1b89a7947b', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:8eb3706d305347ad817c9a2a2cc6114f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000012', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (134, 'e6a585c006034959a7d72f612c4c9d24', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:65168a74579b4d65b337148bf1a9e63a', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000013', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (135, 'f66deb17a7b04020b463736c27379fd7', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:9bfaede82d8e4eeca02f024ca0637d0f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000014', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (136, '520349ae0c5f454cb99823ea7b26883d', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:33cbe5b367a44802b0145885fac3bf35', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000015', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (139, '593780d3cac44e93a1ef34f519881956', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:df1db802bcd54d6b9237b0d9296f7cff', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (140, 'c0159ab51c2e40169a81bb76e5966bd2', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:2738003114754d9d946e32b657b9be9a', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (141, '97e760ed02bb421e892d8054c04d764b', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:7289e9ab39a44038bb1afa2e3af419c6', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (142, 'c833b17308b44bceb83d7e9966c41566', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:610115a927774e7bb8f25842e0e2b095', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000003', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (143, 'fa59e675f06b4c3e8733c166348c52b1', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:94ed3ea5454f4b23ac240d0f5d189518', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000004', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (144, '8e5e18d2515546fe8ac85e504f1490e1', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:5e99ec95b52a47e08ac2d277e3d27284', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000005', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (146, '25c5cde3e5ba4d419d088d9dd12d992e', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0031T0RAPPORT', 'digest', 2, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (147, '5dd8f12da49f4d25a221f0e4c7a5edfe', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:3eba4009d1f04ee981536b87074df30f', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000001', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (148, '1a8eaf1b11a040a1bfe82ea298bad0ae', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:ce789c8ffec643f19e9e2779ed23b81e', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000002', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (149, '182dc138a87d406db852e3076237ab91', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:d92934e461c043a7b286707153491484', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000003', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (150, '928980c6ce6f4977bd4827e3ac28f690', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:e6be7a67daa04e28b6934f785469eb88', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000004', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (151, '0f5d005ec37741b9bf751ceadc734aae', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:4975a97d20da4de6be127e64600300bb', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000005', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (145, 'ecb078133cec4d4fad2c0728a70b48b5', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (152, 'c38edbe5845d4c249f7343c10bb04f27', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:8d320e3b14a34e2b9109131825a29862', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (153, '96491d5c4bfe4c27a64d539faa4357a3', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:47d10d964891435ca37325b57186defa', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (154, 'd2c5133daa204ceb81a013c712a783af', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:522d63c539944c2bb5673b5649076bf8', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000002', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (155, 'fb5a3ec329314d0ea9c0c26c83e3c2f5', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:fc2ed36f578947c6b18cfc5a39456610', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000003', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (156, '4dc74d84f0974f8996abb715342b69ad', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:a5107b28d9ac41c382d2954872a07203', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000004', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (157, '6239925d8f6a45959d6ffd532922b0fb', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:045997aa762f49f090183382366e34be', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000000', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (158, '74ab2484d97a4f17b913cd5f2a069eb5', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:c4394ae1714e4443adab1ebda17f1ed5', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000001', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (160, 'd6db28a25ed8492ba878b1664e0e83c1', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0031T0RAPPORT', 'digest', 2, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (163, '5931e4f357c24a02b28b8c0924f5ddf0', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:7f290f6aeecc411dacec26dd18bcdc62', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (164, 'ac7bf8835aa548f49221731391fe63a0', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:758a45e4a2394bd494aa4da98e194c88', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (165, 'fdc17b558ff84ef9bb7a52a18a454c19', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:186f9405c9b94bc49289b07187a4c113', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000003', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (166, '128bc93bca884217ab3d2295e74c9495', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:d0ab1940ee304df98469709ba9b1045a', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000004', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (167, '683a4b82ab8840ec81ec8697eedbd131', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:a4ee5d9d219f4592a22b3d24aacc0bd7', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000005', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (168, '10f61d8e3c8f4fbbacc98c49d559deb6', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0178T0RAPPORT', 'visit', 0, 'visit:a4f0c83539564522bdf96a7c38abd82e', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000006', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (169, 'e589d415ecc74995ba763e6199c7861d', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0206T0RAPPORT', 'visit', 0, 'visit:d2375c56f3e94953a745929456102cbb', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000007', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (170, '06dcddb1424741abbf245ab7bce010be', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:bb915cff388d45fe978edfa378afb68a', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000008', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (171, 'dfb6984c3db44c558376e5e224382dfd', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:6700d6bddb5d4a63b26010f111c48939', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000009', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (172, '3f179d8879584b69aa5aa3e61b1c3a7e', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:17eacd31b61640cb863807c8c00f00c5', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000010', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (173, 'f64e82490c864969af95958fbae1e814', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:d119378d4dac4d579dda86e0988cab35', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000011', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (174, '695059e602c74e1fa744aec7de5089cb', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:5526630d01a4451a811d9eeb135db5d1', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000012', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (159, '9edaadf9b4924c5da622fc96cac287e3', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (162, '6a6b68c6920a4b11b1b0fb49ec864238', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:32195111253c4baea460111baa91265e', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (161, 'df66a5bc314f4d6b9649802096aabe99', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:fa43807e2eb14b7db0f62b7ac60d60ec', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (175, '802caea58da749d0afac0ddcc29b9afc', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:e02e8ae549514be8ab4c276c0a03206b', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000013', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (176, '3bac57f459784097b493515916c82d51', 'T0RAPPORT', 'U0025T0RAPPORT', 'D0294T0RAPPORT', 'visit', 0, 'visit:a986cf9bf09b4d51b02666b72429ca72', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000014', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (177, '1a2031a28f2146da8e5aaeafdf0858ef', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:c25dfb4741d84e8b8a587e6173739deb', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000015', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (178, '5e7f7f7f03754e46a94137ba0891e8cb', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:50a1d80de8664fa49d58c3f0bb2fd004', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000016', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (179, 'b584b9abda1944ee91b8af1ca9c709f8', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:e4a9a4d4cb644e67ab3e4fecefc40d4c', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000017', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (180, 'de89f41905b64626972dfcdb05acf788', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:07a0e42dac8147b6910a9d1bbdfc43b9', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000018', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (181, 'f4adf50d629c4464b8aaff63e536d122', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:d410a207aa1d43dfa3c73de48ba65537', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000021', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (182, '0390ff1848d84736a80b57af95f59abb', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:441cbb76d48b43039c9c06a709c68466', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000023', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (184, 'b3d7e16858604ba68fc7ebaab9e0e426', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:f280f9191cff43efa16a336e7a8457be', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000027', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (185, 'b89a792219fb4550800579a987becb69', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0090T0RAPPORT', 'visit', 0, 'visit:9c2b510da44644a8ae649d64c70f585e', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000028', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (186, '30ba9235db03496cbc88949c4bc6ce57', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:565f85cbeea24852a10ba65615283b25', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000029', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (189, '89d3b57cfbcf41cea4f8801aa05696db', 'T0RAPPORT', 'U0024T0RAPPORT', 'D0293T0RAPPORT', 'visit', 0, 'visit:5f6e526cca084e5c9aa6e93da866b09f', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000034', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (190, 'ffbb870e51a44390aaf2bce02e3940bc', 'T0RAPPORT', 'U0026T0RAPPORT', 'D0322T0RAPPORT', 'visit', 0, 'visit:00e45b8368954376a032fe81ba3ff797', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000038', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (191, 'd4adf6a445344fcf95f7072fe46deff8', 'T0RAPPORT', 'U0027T0RAPPORT', 'D0323T0RAPPORT', 'visit', 0, 'visit:5f5e05afcff342d98419a9564c77bb45', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000039', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (192, '0a3c1beaeeb34ea7ac4e49c52a338ed3', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:f8611e2771f744249273dc3709c43028', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000040', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (193, 'cf8d0e51b7884b4f8f22d91ea22f4b6d', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:ec9b5e788dd64dcfb5fcf9cdf0e33010', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000041', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (227, '9946e1fd04c14bfdbc40accdcba2293d', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'visit', 0, 'visit:3272cc600d50437698e36eb2afecddf7', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00', 'words');
INSERT INTO public.deliveries VALUES (232, 'c8f6b8a359fd4de490c52547be2bef3a', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, 'hint:U0002T0NORTH:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (200, '2cf4aae9685d48ad89b13992b37db950', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:34cf337a25a84a8da848e4ccf979dd0d', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000006', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (201, 'b7eb3aa087a64619b7043ce3c8dc9092', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:0aab897d7f8e4318b98e47da9e9b70ee', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000007', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (203, '27d76fcc89d9496f98761fde62ad5ff6', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:5a9577505fa244ba86e1e36e43b849a7', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000009', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (204, '59fb6722eae240b0983ad035771b087b', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:6d3e2a437ca94d4097a109b404ee683a', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000010', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (205, '001a74f90b79498bbd6ed9c7661e26ad', 'T0RAPPORT', 'U0028T0RAPPORT', 'D0351T0RAPPORT', 'visit', 0, 'visit:276e1062cbcf4e809dc4b0f76c57870e', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000011', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (206, 'c1a0802e8ea94ef4828cdad576cf998a', 'T0RAPPORT', 'U0029T0RAPPORT', 'D0352T0RAPPORT', 'visit', 0, 'visit:a09460e247154714a5d208cadabf9339', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000012', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (209, '6fec7fc2523a4dae814f262656673728', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:6367cc224042495982ed01e681e2936b', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (210, 'abbdbcda132840a98853d1485f10370a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:69a402c6fd944d439e0ed1cf4d95593d', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000001', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (211, '7c2dd40aed9e4d1899aa8d5db2666b70', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:49b15e9d367746e6a8d74ad2d820589d', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000002', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (212, 'c9a2ae97175a43c9807912bff2554fd9', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:bc8a97ea40b24023aaf630f5b37f448c', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000003', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (213, 'ba77ac91bdc74578996bb5acf57a4232', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:a2ad1fc1816747368dd5aacf38e6d0d0', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000004', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (214, '69a16fa8204845c78d79588dee032133', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:3fc18bc7e9104c0f883625e4034101a9', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000005', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (215, 'ceb46bae735748f8943c2e6a1cbfa35d', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:4c69ab8ae9e7456eb87178285c9f9e4b', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000006', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (216, 'da94313deb28406c9feb4fddfd4831f2', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0061T0RAPPORT', 'visit', 0, 'visit:9301855f07a347288663c25f5623bf6b', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (217, '6303c577b9d244ca902df4014c728b0e', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0062T0RAPPORT', 'visit', 0, 'visit:88f463656d4244e2897b5e220daa4f70', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (218, 'e620f438e9134c7082c528196b3aa914', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0091T0RAPPORT', 'visit', 0, 'visit:cc020cd1667d45749befcb07ab5278a0', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (219, '1298c7ae1133410bbd27da8188ab1665', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:c28d7414f4e8460c8331d457053adc14', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (220, '9b112e31122349ec95176f2ccab1f62a', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0235T0RAPPORT', 'visit', 0, 'visit:4af00ae1729b494eb3bcd4ab39c34102', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000004', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (221, '88d81fc2166c4237a98899a917fe7e4a', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0236T0RAPPORT', 'visit', 0, 'visit:c2ba14624440411b8db71e5ff4602b09', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000005', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (222, '11cce67a20a34576be2e454cff960dab', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0264T0RAPPORT', 'visit', 0, 'visit:5dc5701ccef84b71843924501a8db9a4', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000006', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (223, '5739f9719eeb4f1d94db274ec7c39493', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0265T0RAPPORT', 'visit', 0, 'visit:e1542b8bfd354d898109726ec51ff0cc', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000007', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (224, 'e403a9a12d60472d8305eb38add39e40', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:3b12dc2bf49242699d41744f4a02bdd1', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (225, '39029bbd5e954cf7b64626eeb6db0d82', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:1a2bcdc07c32428bbed1162de369a8ff', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (226, '88d490515ddd45179968853d6a3df0f5', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0207T0RAPPORT', 'visit', 0, 'visit:fbcecb0c358a49119cf90e5de3fe94e8', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000001', NULL, '2026-04-02 11:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (228, 'dda6834ad769492eb67e53cc705cd712', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'visit', 0, 'visit:abf8521f50914a929e409553bb04defe', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00', 'words');
INSERT INTO public.deliveries VALUES (229, '8dc551c4accd49ba841e2611859e44f1', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, 'hint:U0017T0RAPPORT:2026-04-02', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (230, 'b8f3ad82727c476db367f31e583b0c2f', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (231, '92f250b9cfd44e85a7db0b4a20c57ffa', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, 'hint:U0013T0RAPPORT:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.entry_drafts VALUES ('T0RAPPORT', 'U0023T0RAPPORT', 9, 'checkin', '', 'went_well', 'Sam''s draft word 104', 'partner', 0, '1775130000.000001');
INSERT INTO public.envelope_sides VALUES (1, 'U0001T0NORTH', 'T0NORTH', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (1, 'U0002T0NORTH', 'T0NORTH', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (2, 'U0003T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (3, 'U0004T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (3, 'U0005T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (4, 'U0010T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (4, 'U0011T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (5, 'U0012T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (5, 'U0013T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (6, 'U0014T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (6, 'U0015T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (7, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (7, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (8, 'U0020T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (8, 'U0021T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (9, 'U0022T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (9, 'U0023T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (10, 'U0024T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (10, 'U0025T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (11, 'U0026T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (11, 'U0027T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (12, 'U0028T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (12, 'U0029T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (13, 'U0002T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (13, 'U0003T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (14, 'U0010T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (14, 'U0011T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.envelope_sides VALUES (15, 'U0001T0NORTH', 'T0NORTH', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (15, 'U0002T0NORTH', 'T0NORTH', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (16, 'U0002T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (16, 'U0003T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (17, 'U0004T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (17, 'U0005T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (18, 'U0014T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (18, 'U0015T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (19, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (19, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (20, 'U0020T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (21, 'U0022T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (21, 'U0023T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (22, 'U0024T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (22, 'U0025T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (23, 'U0026T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (23, 'U0027T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (24, 'U0028T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (24, 'U0029T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (25, 'U0022T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (25, 'U0023T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (26, 'U0004T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (26, 'U0005T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.envelope_sides VALUES (27, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (27, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, '1775127600.000000');
INSERT INTO public.envelope_sides VALUES (20, 'U0021T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_texts VALUES (13, 'U0002T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ana''s opened word 64');
INSERT INTO public.envelope_texts VALUES (13, 'U0002T0RAPPORT', 'first', 'T0RAPPORT', 'Ana''s opened word 65');
INSERT INTO public.envelope_texts VALUES (13, 'U0002T0RAPPORT', 'second', 'T0RAPPORT', 'Ana''s opened word 66');
INSERT INTO public.envelope_texts VALUES (13, 'U0003T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ben''s opened word 67');
INSERT INTO public.envelope_texts VALUES (13, 'U0003T0RAPPORT', 'first', 'T0RAPPORT', 'Ben''s opened word 68');
INSERT INTO public.envelope_texts VALUES (13, 'U0003T0RAPPORT', 'second', 'T0RAPPORT', 'Ben''s opened word 69');
INSERT INTO public.envelope_texts VALUES (14, 'U0010T0RAPPORT', 'behavior', 'T0RAPPORT', 'Fay''s sealed word 79');
INSERT INTO public.envelope_texts VALUES (14, 'U0010T0RAPPORT', 'first', 'T0RAPPORT', 'Fay''s sealed word 80');
INSERT INTO public.envelope_texts VALUES (14, 'U0010T0RAPPORT', 'second', 'T0RAPPORT', 'Fay''s sealed word 81');
INSERT INTO public.envelope_texts VALUES (14, 'U0011T0RAPPORT', 'behavior', 'T0RAPPORT', 'Gil''s draft word 82');
INSERT INTO public.envelope_texts VALUES (14, 'U0011T0RAPPORT', 'first', 'T0RAPPORT', 'Gil''s draft word 83');
INSERT INTO public.envelope_texts VALUES (14, 'U0011T0RAPPORT', 'second', 'T0RAPPORT', 'Gil''s draft word 84');
INSERT INTO public.envelope_texts VALUES (25, 'U0023T0RAPPORT', 'answer', 'T0RAPPORT', 'Sam''s sealed word 88');
INSERT INTO public.envelope_texts VALUES (26, 'U0004T0RAPPORT', 'behavior', 'T0RAPPORT', 'Dana''s sealed word 89');
INSERT INTO public.envelope_texts VALUES (26, 'U0004T0RAPPORT', 'first', 'T0RAPPORT', 'Dana''s sealed word 90');
INSERT INTO public.envelope_texts VALUES (26, 'U0004T0RAPPORT', 'second', 'T0RAPPORT', 'Dana''s sealed word 91');
INSERT INTO public.envelope_texts VALUES (26, 'U0005T0RAPPORT', 'behavior', 'T0RAPPORT', 'Eli''s draft word 92');
INSERT INTO public.envelope_texts VALUES (26, 'U0005T0RAPPORT', 'first', 'T0RAPPORT', 'Eli''s draft word 93');
INSERT INTO public.envelope_texts VALUES (26, 'U0005T0RAPPORT', 'second', 'T0RAPPORT', 'Eli''s draft word 94');
INSERT INTO public.envelope_texts VALUES (20, 'U0021T0RAPPORT', 'rely', 'T0RAPPORT', '4');
INSERT INTO public.envelope_texts VALUES (20, 'U0021T0RAPPORT', 'candid', 'T0RAPPORT', '4');
INSERT INTO public.envelope_texts VALUES (20, 'U0021T0RAPPORT', 'word', 'T0RAPPORT', '4');
INSERT INTO public.envelope_texts VALUES (20, 'U0021T0RAPPORT', 'limits', 'T0RAPPORT', '4');
INSERT INTO public.envelope_texts VALUES (20, 'U0021T0RAPPORT', 'audience', 'T0RAPPORT', 'me');
INSERT INTO public.envelope_texts VALUES (20, 'U0021T0RAPPORT', 'line', 'T0RAPPORT', 'Quin''s sealed word 103');
INSERT INTO public.envelopes VALUES (13, 'T0RAPPORT', 2, 'feedback', 'U0002T0RAPPORT', '750fe4b3fde8ba2f5e89fe0673b03144', 'opened', '2026-03-02 10:00:00+00', '2026-03-09 09:00:00+00', '2026-03-16 09:00:00+00', '2026-03-09 10:30:00+00', 'feedforward', NULL, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (2, 'T0RAPPORT', 2, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (3, 'T0RAPPORT', 3, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (6, 'T0RAPPORT', 6, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (7, 'T0RAPPORT', 7, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (4, 'T0RAPPORT', 4, 'alignment', NULL, NULL, 'collecting', '2026-03-02 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', NULL, NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (8, 'T0RAPPORT', 8, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (9, 'T0RAPPORT', 9, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (10, 'T0RAPPORT', 10, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (11, 'T0RAPPORT', 11, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (12, 'T0RAPPORT', 12, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (15, 'T0NORTH', 1, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (16, 'T0RAPPORT', 2, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (17, 'T0RAPPORT', 3, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (14, 'T0RAPPORT', 4, 'feedback', 'U0010T0RAPPORT', 'f9338c3be439b564f87eab7bc0168e61', 'collecting', '2026-03-16 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', NULL, 'feedforward', NULL, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (5, 'T0RAPPORT', 5, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (1, 'T0NORTH', 1, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (18, 'T0RAPPORT', 6, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (19, 'T0RAPPORT', 7, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (20, 'T0RAPPORT', 8, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (21, 'T0RAPPORT', 9, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (23, 'T0RAPPORT', 11, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (24, 'T0RAPPORT', 12, 'pulse', NULL, NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (25, 'T0RAPPORT', 9, 'turn', 'U0023T0RAPPORT', NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, 'a-good-working-day', NULL);
INSERT INTO public.envelopes VALUES (26, 'T0RAPPORT', 3, 'feedback', 'U0004T0RAPPORT', 'f583e4337f99d5df00dae39b2900260e', 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, 'feedforward', NULL, NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (22, 'T0RAPPORT', 10, 'pulse', NULL, NULL, 'closed', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL, NULL, 'monthly');
INSERT INTO public.envelopes VALUES (27, 'T0RAPPORT', 7, 'feedback', 'U0017T0RAPPORT', 'bba97a222c1ba91c0d81dbd239b34d09', 'collecting', '2026-04-02 11:00:00+00', '2026-04-09 08:00:00+00', '2026-04-16 08:00:00+00', NULL, 'feedforward', NULL, NULL, NULL, NULL);
INSERT INTO public.install_returns VALUES ('3ae9d9b119b5195a9167a7264e3b6d99f53c53265d34723be0ce6f67457a82f0', '2026-03-02 10:10:00+00');
INSERT INTO public.install_returns VALUES ('c66e334640deea4eb3d82be80c0b7372906d419bafd55a6107fad882b946a5d7', '2026-03-02 10:10:00+00');
INSERT INTO public.items VALUES (18, 'T0RAPPORT', 'U0012T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (19, 'T0RAPPORT', 'U0013T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (82, 'T0NORTH', 'U0001T0NORTH', 'prompt', 27, 1, 'prompt:27', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (83, 'T0NORTH', 'U0002T0NORTH', 'prompt', 28, 1, 'prompt:28', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (6, 'T0RAPPORT', 'U0002T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (7, 'T0RAPPORT', 'U0003T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (84, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 25, 2, 'prompt:25', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (85, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 26, 2, 'prompt:26', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (5, 'T0NORTH', 'U0001T0NORTH', 'shared', 1, 1, 'shared:1', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (1, 'T0NORTH', 'U0001T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (2, 'T0NORTH', 'U0002T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (86, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 29, 3, 'prompt:29', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (87, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 30, 3, 'prompt:30', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (10, 'T0RAPPORT', 'U0004T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (11, 'T0RAPPORT', 'U0005T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (26, 'T0RAPPORT', 'U0016T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (27, 'T0RAPPORT', 'U0017T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (14, 'T0RAPPORT', 'U0010T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (15, 'T0RAPPORT', 'U0011T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (81, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_due', 1, 8, 'promise_due:1:20260306:20260306', '2026-03-06 10:30:00+00', '2026-03-06 10:00:00+00', false, '2026-08-31 23:00:00+00', '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '2026-03-10 02:40:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (22, 'T0RAPPORT', 'U0014T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (23, 'T0RAPPORT', 'U0015T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (30, 'T0RAPPORT', 'U0020T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0020T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (31, 'T0RAPPORT', 'U0021T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0021T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (34, 'T0RAPPORT', 'U0022T0RAPPORT', 'welcome', 9, 9, 'welcome:9:0:U0022T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (35, 'T0RAPPORT', 'U0023T0RAPPORT', 'welcome', 9, 9, 'welcome:9:0:U0023T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (38, 'T0RAPPORT', 'U0024T0RAPPORT', 'welcome', 10, 10, 'welcome:10:0:U0024T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (39, 'T0RAPPORT', 'U0025T0RAPPORT', 'welcome', 10, 10, 'welcome:10:0:U0025T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (56, 'T0NORTH', 'U0001T0NORTH', 'prompt', 3, 1, 'prompt:3', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (42, 'T0RAPPORT', 'U0026T0RAPPORT', 'welcome', 11, 11, 'welcome:11:0:U0026T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (43, 'T0RAPPORT', 'U0027T0RAPPORT', 'welcome', 11, 11, 'welcome:11:0:U0027T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (57, 'T0NORTH', 'U0002T0NORTH', 'prompt', 4, 1, 'prompt:4', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (58, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 1, 2, 'prompt:1', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (46, 'T0RAPPORT', 'U0028T0RAPPORT', 'welcome', 12, 12, 'welcome:12:0:U0028T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (47, 'T0RAPPORT', 'U0029T0RAPPORT', 'welcome', 12, 12, 'welcome:12:0:U0029T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (52, 'T0RAPPORT', 'U0010T0RAPPORT', 'shared', 4, 4, 'shared:4', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (50, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 2, 2, 'shared:2', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (51, 'T0RAPPORT', 'U0013T0RAPPORT', 'shared', 3, 5, 'shared:3', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (53, 'T0RAPPORT', 'U0020T0RAPPORT', 'promise_news', 1, 8, 'promise_news:1:0:U0020T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (65, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 10, 5, 'prompt:10', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (64, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 9, 5, 'prompt:9', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (60, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 5, 3, 'prompt:5', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (59, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 2, 2, 'prompt:2', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'done', NULL);
INSERT INTO public.items VALUES (61, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 6, 3, 'prompt:6', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'passed', NULL);
INSERT INTO public.items VALUES (54, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_ask', 13, 2, 'feedback_ask:13:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', NULL, NULL, '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (55, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_ask', 13, 2, 'feedback_ask:13:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (62, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 7, 4, 'prompt:7', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (63, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 8, 4, 'prompt:8', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (66, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 11, 6, 'prompt:11', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (67, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 12, 6, 'prompt:12', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (68, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 13, 7, 'prompt:13', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (44, 'T0RAPPORT', 'U0026T0RAPPORT', 'agreement_write', 11, 11, 'agreement_write:11:0:U0026T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (45, 'T0RAPPORT', 'U0027T0RAPPORT', 'agreement_write', 11, 11, 'agreement_write:11:0:U0027T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (48, 'T0RAPPORT', 'U0028T0RAPPORT', 'agreement_write', 12, 12, 'agreement_write:12:0:U0028T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (49, 'T0RAPPORT', 'U0029T0RAPPORT', 'agreement_write', 12, 12, 'agreement_write:12:0:U0029T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (80, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_ahead', 1, 8, 'promise_ahead:1:20260306:20260305', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-06 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (113, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_reply', 13, 2, 'feedback_reply:13:U0003T0RAPPORT:answer', '2026-03-09 10:40:00+00', '2026-03-09 10:45:00+00', false, NULL, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (126, 'T0RAPPORT', 'U0022T0RAPPORT', 'easing', 0, NULL, 'easing:U0022T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (116, 'T0RAPPORT', 'U0004T0RAPPORT', 'easing', 0, NULL, 'easing:U0004T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (134, 'T0NORTH', 'U0001T0NORTH', 'easing', 0, NULL, 'easing:U0001T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (70, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 15, 8, 'prompt:15', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (114, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_repair', 1, 8, 'promise_repair:1', '2026-03-10 02:40:00+00', '2026-03-10 10:00:00+00', false, '2026-03-24 02:40:00+00', '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (127, 'T0RAPPORT', 'U0023T0RAPPORT', 'easing', 0, NULL, 'easing:U0023T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (115, 'T0RAPPORT', 'U0020T0RAPPORT', 'promise_undone', 1, 8, 'promise_undone:1', '2026-03-10 02:40:00+00', '2026-03-12 10:00:00+00', false, '2026-03-24 02:40:00+00', '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (74, 'T0RAPPORT', 'U0024T0RAPPORT', 'prompt', 19, 10, 'prompt:19', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (117, 'T0RAPPORT', 'U0010T0RAPPORT', 'easing', 0, NULL, 'easing:U0010T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (121, 'T0RAPPORT', 'U0014T0RAPPORT', 'easing', 0, NULL, 'easing:U0014T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (118, 'T0RAPPORT', 'U0011T0RAPPORT', 'easing', 0, NULL, 'easing:U0011T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (142, 'T0RAPPORT', 'U0010T0RAPPORT', 'agreement_again', 4, 4, 'agreement_again:4:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (143, 'T0RAPPORT', 'U0011T0RAPPORT', 'agreement_again', 4, 4, 'agreement_again:4:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (20, 'T0RAPPORT', 'U0012T0RAPPORT', 'agreement_write', 5, 5, 'agreement_write:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (119, 'T0RAPPORT', 'U0012T0RAPPORT', 'easing', 0, NULL, 'easing:U0012T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (120, 'T0RAPPORT', 'U0013T0RAPPORT', 'easing', 0, NULL, 'easing:U0013T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (136, 'T0NORTH', 'U0001T0NORTH', 'agreement_again', 1, 1, 'agreement_again:1:U0001T0NORTH', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (137, 'T0NORTH', 'U0002T0NORTH', 'agreement_again', 1, 1, 'agreement_again:1:U0002T0NORTH', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (125, 'T0RAPPORT', 'U0020T0RAPPORT', 'easing', 0, NULL, 'easing:U0020T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (135, 'T0NORTH', 'U0002T0NORTH', 'easing', 0, NULL, 'easing:U0002T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (108, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_later', 13, 2, 'feedback_later:13:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (109, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_later', 13, 2, 'feedback_later:13:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (90, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 33, 5, 'prompt:33', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (91, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 34, 5, 'prompt:34', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (106, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_open', 13, 2, 'feedback_open:13:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (107, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_open', 13, 2, 'feedback_open:13:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (88, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 31, 4, 'prompt:31', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (89, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 32, 4, 'prompt:32', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (92, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 35, 6, 'prompt:35', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (93, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 36, 6, 'prompt:36', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (94, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 37, 7, 'prompt:37', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (95, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 38, 7, 'prompt:38', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (96, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 39, 8, 'prompt:39', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (97, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 40, 8, 'prompt:40', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (98, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 41, 9, 'prompt:41', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (100, 'T0RAPPORT', 'U0024T0RAPPORT', 'prompt', 43, 10, 'prompt:43', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (101, 'T0RAPPORT', 'U0025T0RAPPORT', 'prompt', 44, 10, 'prompt:44', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (102, 'T0RAPPORT', 'U0026T0RAPPORT', 'prompt', 45, 11, 'prompt:45', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (16, 'T0RAPPORT', 'U0010T0RAPPORT', 'agreement_write', 4, 4, 'agreement_write:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (99, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 42, 9, 'prompt:42', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (103, 'T0RAPPORT', 'U0027T0RAPPORT', 'prompt', 46, 11, 'prompt:46', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (104, 'T0RAPPORT', 'U0028T0RAPPORT', 'prompt', 47, 12, 'prompt:47', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (105, 'T0RAPPORT', 'U0029T0RAPPORT', 'prompt', 48, 12, 'prompt:48', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (3, 'T0NORTH', 'U0001T0NORTH', 'agreement_write', 1, 1, 'agreement_write:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (4, 'T0NORTH', 'U0002T0NORTH', 'agreement_write', 1, 1, 'agreement_write:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (8, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_write', 2, 2, 'agreement_write:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (9, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_write', 2, 2, 'agreement_write:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (12, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_write', 3, 3, 'agreement_write:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (13, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_write', 3, 3, 'agreement_write:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (292, 'T0RAPPORT', 'U0028T0RAPPORT', 'prompt', 137, 12, 'prompt:137', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (293, 'T0RAPPORT', 'U0029T0RAPPORT', 'prompt', 138, 12, 'prompt:138', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (288, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 133, 8, 'prompt:133', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (289, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 134, 8, 'prompt:134', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (290, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 135, 9, 'prompt:135', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (291, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 136, 9, 'prompt:136', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (236, 'T0RAPPORT', 'U0022T0RAPPORT', 'pulse_ask', 21, 9, 'pulse_ask:21:U0022T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (229, 'T0RAPPORT', 'U0005T0RAPPORT', 'pulse_ask', 17, 3, 'pulse_ask:17:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (282, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 125, 2, 'prompt:125', '2026-04-02 10:00:00+00', '2026-04-02 08:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (283, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 128, 2, 'prompt:128', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (285, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 130, 3, 'prompt:130', '2026-04-02 10:00:00+00', '2026-04-03 09:00:00+00', true, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (111, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_reply', 13, 2, 'feedback_reply:13:U0002T0RAPPORT:thank', '2026-03-09 10:30:00+00', '2026-03-09 10:35:00+00', false, NULL, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (112, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260309T104000.000000', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', false, NULL, NULL, NULL, '2026-03-09 10:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (21, 'T0RAPPORT', 'U0013T0RAPPORT', 'agreement_write', 5, 5, 'agreement_write:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (144, 'T0RAPPORT', 'U0012T0RAPPORT', 'agreement_again', 5, 5, 'agreement_again:5:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', NULL, NULL, '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (145, 'T0RAPPORT', 'U0013T0RAPPORT', 'agreement_again', 5, 5, 'agreement_again:5:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', NULL, NULL, '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (167, 'T0RAPPORT', 'U0012T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (110, 'T0RAPPORT', 'U0021T0RAPPORT', 'easing', 0, NULL, 'easing:U0021T0RAPPORT:20260309T103000.000000', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (160, 'T0RAPPORT', 'U0020T0RAPPORT', 'promise_mended', 1, 8, 'promise_mended:1:0:U0020T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (162, 'T0RAPPORT', 'U0023T0RAPPORT', 'response_answered', 6, 9, 'response_answered:6:0', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (168, 'T0RAPPORT', 'U0013T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (164, 'T0RAPPORT', 'U0011T0RAPPORT', 'feedback_ask', 14, 4, 'feedback_ask:14:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (163, 'T0RAPPORT', 'U0010T0RAPPORT', 'feedback_ask', 14, 4, 'feedback_ask:14:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (169, 'T0NORTH', 'U0001T0NORTH', 'prompt', 52, 1, 'prompt:52', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (165, 'T0RAPPORT', 'U0010T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (166, 'T0RAPPORT', 'U0011T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (170, 'T0NORTH', 'U0002T0NORTH', 'prompt', 53, 1, 'prompt:53', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (171, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 50, 2, 'prompt:50', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (172, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 51, 2, 'prompt:51', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (173, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 54, 3, 'prompt:54', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (174, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 55, 3, 'prompt:55', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (175, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 56, 6, 'prompt:56', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (176, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 57, 6, 'prompt:57', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (73, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 18, 9, 'prompt:18', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (177, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 58, 7, 'prompt:58', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (24, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_write', 6, 6, 'agreement_write:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (25, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_write', 6, 6, 'agreement_write:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (28, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_write', 7, 7, 'agreement_write:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (29, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_write', 7, 7, 'agreement_write:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (32, 'T0RAPPORT', 'U0020T0RAPPORT', 'agreement_write', 8, 8, 'agreement_write:8:0:U0020T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (33, 'T0RAPPORT', 'U0021T0RAPPORT', 'agreement_write', 8, 8, 'agreement_write:8:0:U0021T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (36, 'T0RAPPORT', 'U0022T0RAPPORT', 'agreement_write', 9, 9, 'agreement_write:9:0:U0022T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (17, 'T0RAPPORT', 'U0011T0RAPPORT', 'agreement_write', 4, 4, 'agreement_write:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (161, 'T0RAPPORT', 'U0022T0RAPPORT', 'shared', 6, 9, 'shared:6', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (154, 'T0RAPPORT', 'U0024T0RAPPORT', 'agreement_again', 10, 10, 'agreement_again:10:U0024T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (155, 'T0RAPPORT', 'U0025T0RAPPORT', 'agreement_again', 10, 10, 'agreement_again:10:U0025T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (266, 'T0NORTH', 'U0001T0NORTH', 'prompt', 112, 1, 'prompt:112', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (268, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 111, 2, 'prompt:111', '2026-03-31 10:00:00+00', '2026-03-31 08:00:00+00', false, '2026-04-07 08:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (267, 'T0NORTH', 'U0002T0NORTH', 'prompt', 113, 1, 'prompt:113', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (271, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 116, 3, 'prompt:116', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (274, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 119, 8, 'prompt:119', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (275, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 120, 8, 'prompt:120', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (147, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_again', 6, 6, 'agreement_again:6:U0015T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (148, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_again', 7, 7, 'agreement_again:7:U0016T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (149, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_again', 7, 7, 'agreement_again:7:U0017T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (150, 'T0RAPPORT', 'U0020T0RAPPORT', 'agreement_again', 8, 8, 'agreement_again:8:U0020T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (151, 'T0RAPPORT', 'U0021T0RAPPORT', 'agreement_again', 8, 8, 'agreement_again:8:U0021T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (152, 'T0RAPPORT', 'U0022T0RAPPORT', 'agreement_again', 9, 9, 'agreement_again:9:U0022T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (153, 'T0RAPPORT', 'U0023T0RAPPORT', 'agreement_again', 9, 9, 'agreement_again:9:U0023T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (156, 'T0RAPPORT', 'U0026T0RAPPORT', 'agreement_again', 11, 11, 'agreement_again:11:U0026T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (157, 'T0RAPPORT', 'U0027T0RAPPORT', 'agreement_again', 11, 11, 'agreement_again:11:U0027T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (158, 'T0RAPPORT', 'U0028T0RAPPORT', 'agreement_again', 12, 12, 'agreement_again:12:U0028T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (159, 'T0RAPPORT', 'U0029T0RAPPORT', 'agreement_again', 12, 12, 'agreement_again:12:U0029T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (251, 'T0RAPPORT', 'U0023T0RAPPORT', 'meeting_proposed', 2, 9, 'meeting_proposed:2:1:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-08 13:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (258, 'T0RAPPORT', 'U0025T0RAPPORT', 'shared', 7, 10, 'shared:7', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (272, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 117, 7, 'prompt:117', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (276, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 121, 9, 'prompt:121', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (278, 'T0RAPPORT', 'U0028T0RAPPORT', 'prompt', 123, 12, 'prompt:123', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (279, 'T0RAPPORT', 'U0029T0RAPPORT', 'prompt', 124, 12, 'prompt:124', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (252, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_news', 3, 8, 'promise_news:3:0:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (280, 'T0NORTH', 'U0001T0NORTH', 'prompt', 126, 1, 'prompt:126', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (281, 'T0NORTH', 'U0002T0NORTH', 'prompt', 127, 1, 'prompt:127', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (273, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 118, 7, 'prompt:118', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (269, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 114, 2, 'prompt:114', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:10:00+00', 'done', NULL);
INSERT INTO public.items VALUES (284, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 129, 3, 'prompt:129', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (286, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 131, 7, 'prompt:131', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (277, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 122, 9, 'prompt:122', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (270, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 115, 3, 'prompt:115', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:20:00+00', 'done', NULL);
INSERT INTO public.items VALUES (122, 'T0RAPPORT', 'U0015T0RAPPORT', 'easing', 0, NULL, 'easing:U0015T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (131, 'T0RAPPORT', 'U0027T0RAPPORT', 'easing', 0, NULL, 'easing:U0027T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (132, 'T0RAPPORT', 'U0028T0RAPPORT', 'easing', 0, NULL, 'easing:U0028T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (133, 'T0RAPPORT', 'U0029T0RAPPORT', 'easing', 0, NULL, 'easing:U0029T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (69, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 14, 7, 'prompt:14', '2026-03-05 10:00:00+00', '2026-03-06 10:00:00+00', true, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (71, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 16, 8, 'prompt:16', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (72, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 17, 9, 'prompt:17', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (75, 'T0RAPPORT', 'U0025T0RAPPORT', 'prompt', 20, 10, 'prompt:20', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (76, 'T0RAPPORT', 'U0026T0RAPPORT', 'prompt', 21, 11, 'prompt:21', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (77, 'T0RAPPORT', 'U0027T0RAPPORT', 'prompt', 22, 11, 'prompt:22', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (78, 'T0RAPPORT', 'U0028T0RAPPORT', 'prompt', 23, 12, 'prompt:23', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (79, 'T0RAPPORT', 'U0029T0RAPPORT', 'prompt', 24, 12, 'prompt:24', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (195, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (196, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (187, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260317T100000.000000', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, NULL, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (128, 'T0RAPPORT', 'U0024T0RAPPORT', 'easing', 0, NULL, 'easing:U0024T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (178, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 59, 7, 'prompt:59', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (179, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 61, 8, 'prompt:61', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (180, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 62, 9, 'prompt:62', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (181, 'T0RAPPORT', 'U0024T0RAPPORT', 'prompt', 63, 10, 'prompt:63', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (194, 'T0RAPPORT', 'U0021T0RAPPORT', 'easing', 0, NULL, 'easing:U0021T0RAPPORT:20260319T100000.000000', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, NULL, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (129, 'T0RAPPORT', 'U0025T0RAPPORT', 'easing', 0, NULL, 'easing:U0025T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (138, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_again', 2, 2, 'agreement_again:2:U0002T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (139, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_again', 2, 2, 'agreement_again:2:U0003T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (140, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_again', 3, 3, 'agreement_again:3:U0004T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (130, 'T0RAPPORT', 'U0026T0RAPPORT', 'easing', 0, NULL, 'easing:U0026T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (188, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 69, 2, 'prompt:69', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 08:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (123, 'T0RAPPORT', 'U0016T0RAPPORT', 'easing', 0, NULL, 'easing:U0016T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (199, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 89, 2, 'prompt:89', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 08:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (189, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 70, 2, 'prompt:70', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (190, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 74, 3, 'prompt:74', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (191, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 80, 8, 'prompt:80', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (192, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 81, 9, 'prompt:81', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (193, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 82, 9, 'prompt:82', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (124, 'T0RAPPORT', 'U0017T0RAPPORT', 'easing', 0, NULL, 'easing:U0017T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (182, 'T0RAPPORT', 'U0025T0RAPPORT', 'prompt', 64, 10, 'prompt:64', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (183, 'T0RAPPORT', 'U0026T0RAPPORT', 'prompt', 65, 11, 'prompt:65', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (184, 'T0RAPPORT', 'U0027T0RAPPORT', 'prompt', 66, 11, 'prompt:66', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (185, 'T0RAPPORT', 'U0028T0RAPPORT', 'prompt', 67, 12, 'prompt:67', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (186, 'T0RAPPORT', 'U0029T0RAPPORT', 'prompt', 68, 12, 'prompt:68', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (141, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_again', 3, 3, 'agreement_again:3:U0005T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (146, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_again', 6, 6, 'agreement_again:6:U0014T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (37, 'T0RAPPORT', 'U0023T0RAPPORT', 'agreement_write', 9, 9, 'agreement_write:9:0:U0023T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (225, 'T0NORTH', 'U0002T0NORTH', 'pulse_ask', 15, 1, 'pulse_ask:15:U0002T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (224, 'T0NORTH', 'U0001T0NORTH', 'pulse_ask', 15, 1, 'pulse_ask:15:U0001T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (205, 'T0NORTH', 'U0002T0NORTH', 'agreement_end', 1, 1, 'agreement_end:1:U0002T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (204, 'T0NORTH', 'U0001T0NORTH', 'agreement_end', 1, 1, 'agreement_end:1:U0001T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (197, 'T0RAPPORT', 'U0022T0RAPPORT', 'easing', 0, NULL, 'easing:U0022T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (198, 'T0RAPPORT', 'U0023T0RAPPORT', 'easing', 0, NULL, 'easing:U0023T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (200, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 90, 2, 'prompt:90', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (201, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 99, 8, 'prompt:99', '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (202, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 101, 9, 'prompt:101', '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (203, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 102, 9, 'prompt:102', '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (40, 'T0RAPPORT', 'U0024T0RAPPORT', 'agreement_write', 10, 10, 'agreement_write:10:0:U0024T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (41, 'T0RAPPORT', 'U0025T0RAPPORT', 'agreement_write', 10, 10, 'agreement_write:10:0:U0025T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (232, 'T0RAPPORT', 'U0016T0RAPPORT', 'pulse_ask', 19, 7, 'pulse_ask:19:U0016T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (238, 'T0RAPPORT', 'U0024T0RAPPORT', 'pulse_ask', 22, 10, 'pulse_ask:22:U0024T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (239, 'T0RAPPORT', 'U0025T0RAPPORT', 'pulse_ask', 22, 10, 'pulse_ask:22:U0025T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (240, 'T0RAPPORT', 'U0026T0RAPPORT', 'pulse_ask', 23, 11, 'pulse_ask:23:U0026T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (241, 'T0RAPPORT', 'U0027T0RAPPORT', 'pulse_ask', 23, 11, 'pulse_ask:23:U0027T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (206, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_end', 2, 2, 'agreement_end:2:U0002T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (207, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_end', 2, 2, 'agreement_end:2:U0003T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (208, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_end', 3, 3, 'agreement_end:3:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (209, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_end', 3, 3, 'agreement_end:3:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (210, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_end', 6, 6, 'agreement_end:6:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (211, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_end', 6, 6, 'agreement_end:6:U0015T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (212, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_end', 7, 7, 'agreement_end:7:U0016T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (226, 'T0RAPPORT', 'U0002T0RAPPORT', 'pulse_ask', 16, 2, 'pulse_ask:16:U0002T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (227, 'T0RAPPORT', 'U0003T0RAPPORT', 'pulse_ask', 16, 2, 'pulse_ask:16:U0003T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (234, 'T0RAPPORT', 'U0020T0RAPPORT', 'pulse_ask', 20, 8, 'pulse_ask:20:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (237, 'T0RAPPORT', 'U0023T0RAPPORT', 'pulse_ask', 21, 9, 'pulse_ask:21:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (233, 'T0RAPPORT', 'U0017T0RAPPORT', 'pulse_ask', 19, 7, 'pulse_ask:19:U0017T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (230, 'T0RAPPORT', 'U0014T0RAPPORT', 'pulse_ask', 18, 6, 'pulse_ask:18:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (231, 'T0RAPPORT', 'U0015T0RAPPORT', 'pulse_ask', 18, 6, 'pulse_ask:18:U0015T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (235, 'T0RAPPORT', 'U0021T0RAPPORT', 'pulse_ask', 20, 8, 'pulse_ask:20:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (228, 'T0RAPPORT', 'U0004T0RAPPORT', 'pulse_ask', 17, 3, 'pulse_ask:17:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (242, 'T0RAPPORT', 'U0028T0RAPPORT', 'pulse_ask', 24, 12, 'pulse_ask:24:U0028T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (243, 'T0RAPPORT', 'U0029T0RAPPORT', 'pulse_ask', 24, 12, 'pulse_ask:24:U0029T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (213, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_end', 7, 7, 'agreement_end:7:U0017T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (214, 'T0RAPPORT', 'U0020T0RAPPORT', 'agreement_end', 8, 8, 'agreement_end:8:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (215, 'T0RAPPORT', 'U0021T0RAPPORT', 'agreement_end', 8, 8, 'agreement_end:8:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (216, 'T0RAPPORT', 'U0022T0RAPPORT', 'agreement_end', 9, 9, 'agreement_end:9:U0022T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (217, 'T0RAPPORT', 'U0023T0RAPPORT', 'agreement_end', 9, 9, 'agreement_end:9:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (218, 'T0RAPPORT', 'U0024T0RAPPORT', 'agreement_end', 10, 10, 'agreement_end:10:U0024T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (219, 'T0RAPPORT', 'U0025T0RAPPORT', 'agreement_end', 10, 10, 'agreement_end:10:U0025T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (220, 'T0RAPPORT', 'U0026T0RAPPORT', 'agreement_end', 11, 11, 'agreement_end:11:U0026T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (221, 'T0RAPPORT', 'U0027T0RAPPORT', 'agreement_end', 11, 11, 'agreement_end:11:U0027T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (222, 'T0RAPPORT', 'U0028T0RAPPORT', 'agreement_end', 12, 12, 'agreement_end:12:U0028T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (223, 'T0RAPPORT', 'U0029T0RAPPORT', 'agreement_end', 12, 12, 'agreement_end:12:U0029T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (244, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260330T100000.000000', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (245, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260330T100000.000000', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (248, 'T0RAPPORT', 'U0020T0RAPPORT', 'meeting_after', 1, 8, 'meeting_after:1:2:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-04-08 13:45:00+00', false, '2026-04-15 13:45:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (249, 'T0RAPPORT', 'U0021T0RAPPORT', 'agenda_prepare', 1, 8, 'agenda_prepare:1:2:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-04-07 09:00:00+00', false, '2026-04-08 13:45:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (250, 'T0RAPPORT', 'U0021T0RAPPORT', 'meeting_after', 1, 8, 'meeting_after:1:2:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-04-08 13:45:00+00', false, '2026-04-15 13:45:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (246, 'T0RAPPORT', 'U0020T0RAPPORT', 'meeting_proposed', 1, 8, 'meeting_proposed:1:1:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-08 13:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (247, 'T0RAPPORT', 'U0021T0RAPPORT', 'meeting_agreed', 1, 8, 'meeting_agreed:1:2:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-08 13:45:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (254, 'T0RAPPORT', 'U0023T0RAPPORT', 'turn_ask', 25, 9, 'turn_ask:25:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (303, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 9, 2, 'shared:9', '2026-04-02 11:10:00+00', '2026-04-02 11:10:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (255, 'T0RAPPORT', 'U0004T0RAPPORT', 'feedback_ask', 26, 3, 'feedback_ask:26:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (257, 'T0RAPPORT', 'U0014T0RAPPORT', 'partner_left', 6, 6, 'partner_left:6:0:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (259, 'T0RAPPORT', 'U0024T0RAPPORT', 'shared', 8, 10, 'shared:8', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (260, 'T0RAPPORT', 'U0024T0RAPPORT', 'pair_ended', 10, 10, 'pair_ended:10:0:U0024T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (261, 'T0RAPPORT', 'U0025T0RAPPORT', 'pair_ended', 10, 10, 'pair_ended:10:0:U0025T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (262, 'T0RAPPORT', 'U0026T0RAPPORT', 'pair_paused', 11, 11, 'pair_paused:11:0:U0026T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (263, 'T0RAPPORT', 'U0027T0RAPPORT', 'pair_paused', 11, 11, 'pair_paused:11:0:U0027T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (264, 'T0RAPPORT', 'U0028T0RAPPORT', 'silence_asked', 1, 12, 'silence_asked:1:U0028T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-27 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (265, 'T0RAPPORT', 'U0029T0RAPPORT', 'silence_asked', 1, 12, 'silence_asked:1:U0029T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-27 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (253, 'T0RAPPORT', 'U0022T0RAPPORT', 'turn_ask', 25, 9, 'turn_ask:25:U0022T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (256, 'T0RAPPORT', 'U0005T0RAPPORT', 'feedback_ask', 26, 3, 'feedback_ask:26:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (301, 'T0RAPPORT', 'U0016T0RAPPORT', 'feedback_ask', 27, 7, 'feedback_ask:27:U0016T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (302, 'T0RAPPORT', 'U0017T0RAPPORT', 'feedback_ask', 27, 7, 'feedback_ask:27:U0017T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (297, 'T0RAPPORT', 'U0020T0RAPPORT', 'easing', 0, NULL, 'easing:U0020T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (299, 'T0RAPPORT', 'U0022T0RAPPORT', 'easing', 0, NULL, 'easing:U0022T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (296, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (287, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 132, 7, 'prompt:132', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (295, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:10:00+00', 'done', NULL);
INSERT INTO public.items VALUES (304, 'T0RAPPORT', 'U0005T0RAPPORT', 'shared', 10, 3, 'shared:10', '2026-04-02 11:20:00+00', '2026-04-02 11:20:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (298, 'T0RAPPORT', 'U0021T0RAPPORT', 'easing', 0, NULL, 'easing:U0021T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (300, 'T0RAPPORT', 'U0023T0RAPPORT', 'easing', 0, NULL, 'easing:U0023T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (294, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (305, 'T0RAPPORT', 'U0003T0RAPPORT', 'shared', 11, 2, 'shared:11', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (306, 'T0RAPPORT', 'U0018T0RAPPORT', 'welcome', 13, 13, 'welcome:13:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (307, 'T0RAPPORT', 'U0019T0RAPPORT', 'welcome', 13, 13, 'welcome:13:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (308, 'T0RAPPORT', 'U0018T0RAPPORT', 'agreement_write', 13, 13, 'agreement_write:13:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (309, 'T0RAPPORT', 'U0019T0RAPPORT', 'agreement_write', 13, 13, 'agreement_write:13:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.meeting_times VALUES (1, 1, 1, 'T0RAPPORT', '2026-04-08 13:00:00+00');
INSERT INTO public.meeting_times VALUES (2, 1, 1, 'T0RAPPORT', '2026-04-08 13:00:00+00');
INSERT INTO public.meetings VALUES (1, 'T0RAPPORT', 8, 'bd82962562ba334b6106a970344aa836', 'agreed', 2, 'U0021T0RAPPORT', 'U0020T0RAPPORT', NULL, 45, '2026-04-08 13:00:00+00', '2026-04-08 13:45:00+00', NULL, '2026-04-08 13:45:00+00', '317ca99c4bbb431716876182af0e9ea6', 0, 'QS5VCBiP6oSdihs96nK8esKDCCgC2OA4waSyqpV9Eq4', '2026-05-08 13:45:00+00', NULL, NULL, NULL, NULL, false, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.meetings VALUES (2, 'T0RAPPORT', 9, 'e31f2a180520b30612e2a125085175f6', 'proposed', 1, 'U0022T0RAPPORT', NULL, NULL, 45, NULL, NULL, NULL, '2026-04-08 13:00:00+00', 'd9668d98d69f049ff1951af00e446ed1', 0, 'ybJmHopbQXVZ5GzzTcWQVOHw8BwZAkb_2qdwYv7BLaA', NULL, NULL, NULL, NULL, NULL, false, '2026-03-30 10:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0119T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0148T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, NULL, '2026-03-11 10:40:00+00', 3, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0061T0RAPPORT', NULL, '2026-03-30 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-04-02 10:00:00+00', 7, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0062T0RAPPORT', NULL, '2026-03-30 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:10:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0031T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 11:40:00+00', NULL, NULL, NULL, NULL, NULL, 0, '2026-03-02 10:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0090T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:20:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0091T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-03 11:20:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:00:00+00');
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0033T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0120T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0177T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-30 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0178T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-30 10:00:00+00', 5, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, 'D0206T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-30 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0020T0RAPPORT', 'Pat Dale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0235T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 10:00:00+00', 3, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0207T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 11:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0021T0RAPPORT', 'Quin Ash', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0236T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0149T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-03-11 10:40:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0024T0RAPPORT', 'Tom Wills', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0293T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0025T0RAPPORT', 'Uma Rao', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0294T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0026T0RAPPORT', 'Val Brook', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0322T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-30 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0027T0RAPPORT', 'Wes Lane', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0323T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-30 10:00:00+00', 5, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0028T0RAPPORT', 'Xia Lin', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0351T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 6, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0029T0RAPPORT', 'Yan Doro', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, 'D0352T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 6, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0022T0RAPPORT', 'Rae Holm', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0264T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 10:00:00+00', 3, '2026-03-02 10:00:00+00', '2026-03-30 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0023T0RAPPORT', 'Sam Birch', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, 'D0265T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ended', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-06-14 23:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0020T0RAPPORT', 'U0021T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (9, 'T0RAPPORT', 2, 'U0022T0RAPPORT', 'U0023T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (12, 'T0RAPPORT', 2, 'U0028T0RAPPORT', 'U0029T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', '2026-03-30 10:00:00+00', '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (11, 'T0RAPPORT', 2, 'U0026T0RAPPORT', 'U0027T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', NULL, '2026-04-20', '2026-04-19 23:00:00+00', 'U0026T0RAPPORT', NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-05 23:00:00+00', NULL, '2026-05-04 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (10, 'T0RAPPORT', 2, 'U0024T0RAPPORT', 'U0025T0RAPPORT', '2026-03-02', 'ended', '2026-03-30 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'completed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-06-29 23:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-06 02:00:00+00', NULL, '2026-04-03 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (13, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL, NULL, '2026-08-31 23:00:00+00', NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL, '2026-04-30 08:00:00+00', NULL, '2026-08-17 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.partings VALUES (6, 'T0RAPPORT', '2026-03-30 10:00:00+00', NULL, NULL);
INSERT INTO public.people_lists VALUES ('T0NORTH', '2026-04-03 06:00:00+00', NULL);
INSERT INTO public.people_lists VALUES ('T0RAPPORT', '2026-04-03 06:00:00+00', NULL);
INSERT INTO public.program_breaks VALUES (2, '2026-05-04', '2026-05-08', 'Spring break', 'T0RAPPORT');
INSERT INTO public.programs VALUES (1, 'T0NORTH', '5a88678c24fa211ff584c50be48061d8', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL, NULL, true, NULL, 90, NULL);
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', 'eaac699bd93ce999c7d08ab81af0d171', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL, NULL, true, NULL, 90, NULL);
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', 'dbf8409320010bf02775875a26ec4bbd', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0030T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00', '2026-10-01 23:00:00+00', NULL, NULL, true, NULL, 90, NULL);
INSERT INTO public.promise_repairs VALUES (1, 'T0RAPPORT', 'smaller', 'Quin''s shared word 74', '2026-03-16 10:00:00+00', NULL, NULL);
INSERT INTO public.promises VALUES (1, 'T0RAPPORT', 8, 'U0021T0RAPPORT', '4b17bb6e1945bd1fb1b4282d87718b9e', NULL, NULL, NULL, 'both', 'missed', NULL, 'Quin''s shared word 63', NULL, '2026-03-06', '2026-03-02', '2026-03-06', NULL, true, NULL, '2026-03-02 10:00:00+00', '2026-03-10 02:40:00+00');
INSERT INTO public.promises VALUES (3, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'e965de57d7cef1279debc46316d06205', NULL, NULL, NULL, 'both', 'open', NULL, 'Pat''s shared word 86', NULL, '2026-04-07', '2026-03-30', NULL, NULL, true, '2026-04-06 08:00:00+00', '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.promises VALUES (4, 'T0RAPPORT', 8, 'U0021T0RAPPORT', '1540df0b24efde80dfc3ddea842c74b3', NULL, NULL, NULL, 'me', 'open', NULL, 'Quin''s private word 87', NULL, '2026-04-09', '2026-03-30', NULL, NULL, true, '2026-04-08 08:00:00+00', '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.promises VALUES (2, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'a5ece07783da3dcc46497012f560ada4', NULL, NULL, 1, 'both', 'open', NULL, 'Quin''s shared word 75', NULL, '2026-04-10', '2026-03-16', NULL, NULL, true, '2026-04-09 08:00:00+00', '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.prompts VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-05', 'show-your-mentor', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'answered', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (6, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-05', 'little-every-week', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'skipped', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (50, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (49, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'spared', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (42, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'answered', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (9, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 18, '2026-03-05', 'what-they-hope-for', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (10, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 20, '2026-03-05', 'why-you-came', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (33, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 17, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (34, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 19, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (25, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-09', NULL, '2026-03-09 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (26, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-09', NULL, '2026-03-09 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (27, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (28, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (29, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (30, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (31, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'checkin', 13, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (32, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'checkin', 15, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (1, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-05', 'look-at-your-calendar', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (3, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-05', 'a-little-nervous', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (5, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-05', 'tell-me-how-i-mentor', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (7, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 14, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (8, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 16, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (11, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-05', 'more-alike-than-you-thought', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (12, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-05', 'a-little-nervous', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (13, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-05', 'ready-for-meetings', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (15, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 30, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (16, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 32, '2026-03-05', 'find-out-first', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (17, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 34, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (18, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 36, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (19, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'reflection', 38, '2026-03-05', 'more-alike-than-you-thought', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (20, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'reflection', 40, '2026-03-05', 'busiest-week', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (21, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'reflection', 42, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (22, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'reflection', 44, '2026-03-05', 'outside-view', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (51, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (52, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (53, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (54, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (55, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (56, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (109, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'checkin', 37, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'spared', '2026-03-30 10:00:00+00');
INSERT INTO public.prompts VALUES (112, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (113, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (116, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (117, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (118, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (119, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (120, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (121, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (122, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (123, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'checkin', 45, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (124, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'checkin', 47, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (125, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-04-02', 'more-alike-than-you-thought', '2026-04-02 08:00:00+00', '2026-04-16 08:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (126, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-04-02', 'somebody-else-does-better', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (127, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (128, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-04-02', 'small-ritual', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (129, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-04-02', 'more-alike-than-you-thought', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (114, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:10:00+00');
INSERT INTO public.prompts VALUES (115, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:20:00+00');
INSERT INTO public.prompts VALUES (111, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-31', NULL, '2026-03-31 08:00:00+00', '2026-04-07 08:00:00+00', 'answered', '2026-04-02 11:40:00+00');
INSERT INTO public.prompts VALUES (60, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'eased', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (35, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (36, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (37, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (38, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (39, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (40, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (41, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (43, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'checkin', 37, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (44, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'checkin', 39, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (45, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'checkin', 41, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (46, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'checkin', 43, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (47, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'checkin', 45, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (48, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'checkin', 47, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (71, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (72, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (73, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (75, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (76, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (77, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (78, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (79, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 30, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (83, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'reflection', 38, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (84, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'reflection', 40, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (85, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'reflection', 42, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (86, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'reflection', 44, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (87, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'reflection', 46, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (88, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'reflection', 48, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (23, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'reflection', 46, '2026-03-05', 'best-way-to-tell-me', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (24, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'reflection', 48, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (14, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-05', 'find-out-first', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (91, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (92, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (93, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (94, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (95, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (96, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (97, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (98, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (100, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (103, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'checkin', 37, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (104, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'checkin', 39, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (105, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'checkin', 41, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (106, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'checkin', 43, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (89, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 08:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (90, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (99, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (101, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (102, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (69, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-19', 'tell-me-how-i-mentor', '2026-03-19 09:00:00+00', '2026-04-02 08:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (70, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-19', 'picture-the-last-day', '2026-03-19 09:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (74, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (80, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 32, '2026-03-19', 'a-little-nervous', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (81, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 34, '2026-03-19', 'what-they-hope-for', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (82, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 36, '2026-03-19', 'ready-for-meetings', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (107, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'checkin', 45, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (108, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'checkin', 47, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (57, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (58, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (59, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (61, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (62, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (63, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'checkin', 37, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (64, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'checkin', 39, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (65, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'checkin', 41, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (66, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'checkin', 43, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (67, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'checkin', 45, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (68, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'checkin', 47, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (110, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'checkin', 39, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'spared', '2026-03-30 10:00:00+00');
INSERT INTO public.prompts VALUES (131, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (132, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-04-02', 'show-your-mentor', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (133, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 30, '2026-04-02', 'leave-room', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (134, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 32, '2026-04-02', 'best-way-to-tell-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (135, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 34, '2026-04-02', 'busiest-week', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (136, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 36, '2026-04-02', 'rather-not-say', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (137, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'reflection', 46, '2026-04-02', 'leave-room', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (138, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'reflection', 48, '2026-04-02', 'show-your-mentor', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (130, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-04-02', 'what-they-hope-for', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.quarters VALUES (2, '2026-01-01', 'T0RAPPORT', 18, 1, 2, 1, 2, 0, '2026-04-02 11:40:00+00', 0, 0, 0, 0, 0);
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (6, 'U0022T0RAPPORT', 'T0RAPPORT', '2026-03-16 10:00:00+00');
INSERT INTO public.response_replies VALUES (6, 'U0022T0RAPPORT', 'T0RAPPORT', NULL, 'Rae''s shared word 78', '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', 'd32eebc22759dca09861f547e8a7a877', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', '8a2e65a86dd23fc3386f701b7114edc2', NULL, 'checkin', NULL, 'good', '2026-03-02', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', '87212bb2eac4b9051f9f89de960f4adf', NULL, 'checkin', NULL, 'good', '2026-03-02', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '69314371daa583d75ee60c6417829d38', NULL, 'checkin', NULL, 'good', '2026-03-02', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'f8aa612e479c31e1f196b003447a4834', 2, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 9, 'U0023T0RAPPORT', '3d22ee819fea524af8719d4f6c64985a', NULL, 'checkin', NULL, 'good', NULL, '2026-03-16 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'b539ffdceb3429da61da8480d29598fa', NULL, 'checkin', NULL, 'good', NULL, '2026-03-30 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 10, 'U0025T0RAPPORT', '615c24e377c596b8c1db1b7735540294', NULL, 'checkin', NULL, 'good', NULL, '2026-03-30 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (9, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'acd943c907e65d77920bac3da7f979a9', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (10, 'T0RAPPORT', 3, 'U0004T0RAPPORT', '069a7e9d1ac7a32a789bfafa5eecedd3', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (11, 'T0RAPPORT', 2, 'U0002T0RAPPORT', '8208fbf41d5c2ad67ca9306d496117ca', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.rhythms VALUES (17, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (18, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (19, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (20, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (6, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 08:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (2, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (8, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (10, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (12, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (14, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (16, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (24, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (21, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (22, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-02');
INSERT INTO public.rhythms VALUES (5, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (3, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (7, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (9, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (11, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (13, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (15, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (23, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (25, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (27, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (29, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (31, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (33, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (35, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (37, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-04-07');
INSERT INTO public.rhythms VALUES (39, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-04-07');
INSERT INTO public.rhythms VALUES (44, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (46, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (48, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (41, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (43, 'T0RAPPORT', 11, 'U0027T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (45, 'T0RAPPORT', 12, 'U0028T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (47, 'T0RAPPORT', 12, 'U0029T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (38, 'T0RAPPORT', 10, 'U0024T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-04-02');
INSERT INTO public.rhythms VALUES (40, 'T0RAPPORT', 10, 'U0025T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-04-02');
INSERT INTO public.rhythms VALUES (26, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (28, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (30, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (32, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (34, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (36, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (42, 'T0RAPPORT', 11, 'U0026T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (49, 'T0RAPPORT', 13, 'U0018T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (50, 'T0RAPPORT', 13, 'U0018T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (51, 'T0RAPPORT', 13, 'U0019T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (52, 'T0RAPPORT', 13, 'U0019T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.round_replies VALUES (13, 'U0003T0RAPPORT', 'thank', 'T0RAPPORT', NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (13, 'U0003T0RAPPORT', 'ask', 'T0RAPPORT', 'Ben''s opened word 71', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (13, 'U0003T0RAPPORT', 'try', 'T0RAPPORT', 'Ben''s opened word 72', '2026-03-17', '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (13, 'U0002T0RAPPORT', 'answer', 'T0RAPPORT', 'Ana''s opened word 73', NULL, '2026-03-09 10:40:00+00');
INSERT INTO public.silences VALUES (1, 'T0RAPPORT', 12, 'quiet', 21, 14, false, '2026-03-30', '2026-03-30 10:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.visit_lines VALUES (3, 6, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (3, 8, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (4, 7, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (4, 9, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (1, 1, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (1, 5, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (1, 3, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (2, 2, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (2, 4, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (5, 10, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (5, 12, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (6, 11, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (6, 13, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (7, 14, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (7, 16, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (8, 15, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (8, 17, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (9, 18, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (9, 20, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (10, 19, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (10, 21, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (11, 22, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (11, 24, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (12, 23, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (12, 25, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (13, 26, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (13, 28, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (14, 27, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (14, 29, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (15, 30, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (15, 32, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (16, 31, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (16, 33, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (17, 34, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (17, 36, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (18, 35, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (18, 37, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (19, 38, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (19, 40, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (20, 39, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (20, 41, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (21, 42, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (21, 44, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (22, 43, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (22, 45, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (23, 46, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (23, 48, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (24, 47, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (24, 49, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (25, 50, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (26, 51, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (27, 52, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (28, 53, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (29, 55, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (30, 58, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (31, 59, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (32, 60, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (33, 61, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (34, 62, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (35, 63, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (36, 64, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (37, 65, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (38, 66, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (39, 67, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (40, 68, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (41, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (42, 70, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (43, 80, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (43, 71, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (44, 72, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (45, 73, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (46, 74, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (47, 75, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (48, 76, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (49, 77, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (50, 78, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (51, 79, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (52, 56, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (53, 57, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (54, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (55, 81, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (55, 71, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (58, 106, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (58, 84, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (58, 58, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (59, 107, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (59, 85, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (60, 86, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (60, 60, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (61, 87, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (62, 88, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (62, 62, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (63, 89, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (63, 63, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (64, 90, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (64, 64, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (65, 91, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (65, 65, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (66, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (66, 66, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (67, 93, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (67, 67, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (68, 94, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (68, 68, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (69, 95, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (69, 69, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (70, 96, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (70, 70, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (71, 97, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (71, 71, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (72, 98, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (72, 72, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (73, 99, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (73, 73, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (74, 100, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (74, 74, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (75, 101, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (75, 75, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (76, 102, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (76, 76, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (77, 103, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (77, 77, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (78, 104, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (78, 78, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (79, 105, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (79, 79, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (81, 83, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (81, 57, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (80, 82, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (80, 56, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (82, 111, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (82, 58, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (82, 84, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (83, 113, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (83, 85, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (84, 110, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (84, 114, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (84, 71, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (84, 97, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (85, 58, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (85, 84, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (86, 85, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (87, 60, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (87, 86, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (88, 87, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (89, 62, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (89, 88, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (90, 63, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (90, 89, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (91, 64, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (91, 90, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (92, 65, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (92, 91, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (93, 66, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (93, 92, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (94, 67, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (94, 93, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (95, 68, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (95, 94, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (96, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (96, 95, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (97, 70, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (97, 96, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (98, 72, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (98, 98, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (99, 73, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (99, 99, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (100, 74, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (100, 100, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (101, 75, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (101, 101, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (102, 76, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (102, 102, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (103, 77, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (103, 103, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (104, 78, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (104, 104, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (105, 79, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (105, 105, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (106, 56, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (106, 82, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (107, 57, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (107, 83, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (108, 125, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (108, 115, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (108, 70, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (108, 96, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (183, 251, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (183, 237, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (183, 193, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (183, 203, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (187, 257, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (188, 258, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (188, 239, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (194, 226, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (194, 268, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (194, 188, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (195, 260, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (196, 261, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (197, 227, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (197, 269, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (197, 189, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (198, 228, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (198, 270, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (199, 229, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (199, 256, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (199, 271, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (199, 190, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (200, 233, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (200, 273, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (201, 234, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (201, 274, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (202, 252, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (202, 235, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (202, 275, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (202, 191, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (203, 236, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (203, 253, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (203, 276, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (203, 192, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (204, 237, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (204, 277, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (204, 193, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (205, 242, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (205, 278, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (206, 243, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (206, 279, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (207, 224, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (207, 266, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (208, 225, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (208, 267, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (209, 226, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (209, 188, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (209, 268, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (210, 227, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (210, 189, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (210, 269, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (211, 229, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (211, 256, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (211, 190, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (211, 271, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (212, 234, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (212, 274, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (213, 235, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (213, 191, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (213, 275, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (214, 236, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (214, 253, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (214, 192, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (214, 276, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (215, 237, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (215, 193, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (215, 277, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (216, 226, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (216, 282, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (216, 268, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (217, 227, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (217, 283, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (217, 269, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (218, 229, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (218, 256, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (218, 285, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (218, 271, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (219, 233, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (219, 287, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (219, 273, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (220, 234, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (220, 288, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (220, 274, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (221, 235, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (221, 289, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (221, 275, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (222, 236, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (222, 253, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (222, 290, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (222, 276, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (223, 237, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (223, 291, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (223, 277, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (224, 224, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (224, 280, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (224, 266, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (225, 225, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (225, 281, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (225, 267, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (226, 302, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (226, 233, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (226, 273, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (226, 287, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (228, 304, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (228, 229, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (228, 256, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (228, 271, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (111, 160, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (111, 70, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (111, 96, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (111, 150, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (112, 71, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (112, 97, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (112, 151, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (113, 161, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (113, 126, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (113, 72, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (113, 98, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (113, 152, 'T0RAPPORT', 4);
INSERT INTO public.visit_lines VALUES (114, 163, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (114, 62, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (114, 88, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (114, 142, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (115, 118, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (115, 164, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (115, 63, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (115, 89, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (115, 143, 'T0RAPPORT', 4);
INSERT INTO public.visit_lines VALUES (116, 162, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (116, 73, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (116, 153, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (117, 165, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (118, 166, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (119, 167, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (119, 119, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (120, 168, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (120, 120, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (121, 171, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (121, 58, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (121, 138, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (122, 172, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (122, 139, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (123, 116, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (123, 173, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (123, 60, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (123, 140, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (124, 174, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (124, 141, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (125, 121, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (125, 175, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (125, 66, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (125, 146, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (126, 122, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (126, 176, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (126, 67, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (126, 147, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (127, 123, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (127, 177, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (127, 68, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (127, 148, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (128, 124, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (128, 178, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (128, 69, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (128, 149, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (129, 179, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (129, 71, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (130, 180, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (130, 72, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (131, 128, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (131, 181, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (131, 74, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (131, 154, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (132, 129, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (132, 182, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (132, 75, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (132, 155, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (133, 130, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (133, 183, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (133, 76, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (133, 156, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (134, 131, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (134, 184, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (134, 77, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (134, 157, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (135, 132, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (135, 185, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (135, 78, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (135, 158, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (136, 133, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (136, 186, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (136, 79, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (136, 159, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (137, 134, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (137, 169, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (137, 56, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (137, 136, 'T0NORTH', 3);
INSERT INTO public.visit_lines VALUES (138, 135, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (138, 170, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (138, 57, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (138, 137, 'T0NORTH', 3);
INSERT INTO public.visit_lines VALUES (139, 188, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (139, 171, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (140, 189, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (140, 172, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (141, 187, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (141, 190, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (141, 174, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (142, 191, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (142, 179, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (143, 192, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (143, 180, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (144, 193, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (147, 171, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (147, 188, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (148, 172, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (148, 189, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (149, 194, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (149, 179, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (149, 191, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (150, 180, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (150, 192, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (151, 193, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (152, 199, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (152, 188, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (153, 200, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (153, 189, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (154, 201, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (155, 197, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (155, 202, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (155, 192, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (156, 198, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (156, 203, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (156, 193, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (157, 188, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (157, 199, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (158, 189, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (158, 200, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (163, 206, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (163, 226, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (163, 188, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (163, 199, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (164, 207, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (164, 227, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (164, 189, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (164, 200, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (165, 208, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (165, 228, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (166, 209, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (166, 229, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (166, 190, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (167, 210, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (167, 230, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (168, 211, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (168, 231, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (169, 212, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (169, 232, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (170, 213, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (170, 233, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (171, 214, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (171, 234, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (171, 201, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (172, 215, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (172, 235, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (172, 191, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (173, 216, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (173, 236, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (173, 192, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (173, 202, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (174, 217, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (174, 237, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (174, 193, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (174, 203, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (175, 218, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (175, 238, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (176, 219, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (176, 239, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (177, 220, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (177, 240, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (178, 221, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (178, 241, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (179, 222, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (179, 242, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (180, 223, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (180, 243, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (162, 205, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (162, 225, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (161, 204, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (161, 224, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (181, 246, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (181, 234, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (181, 201, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (182, 247, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (182, 235, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (182, 191, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (184, 253, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (184, 236, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (184, 192, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (184, 202, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (185, 255, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (185, 228, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (186, 256, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (186, 229, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (186, 190, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (189, 259, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (189, 238, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (190, 262, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (191, 263, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (192, 264, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (192, 242, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (193, 265, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (193, 243, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (227, 303, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (227, 294, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (227, 226, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (227, 268, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (227, 282, 'T0RAPPORT', 4);
INSERT INTO public.weeks VALUES (1, '2026-03-02', 'T0NORTH', 2, 1, 0, 1, 0, 2, 2, 1, 0, 0, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-02', 'T0RAPPORT', 22, 11, 0, 4, 3, 22, 22, 3, 1, 0, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-09', 'T0NORTH', 2, 1, 0, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-09', 'T0RAPPORT', 22, 11, 0, 0, 0, 22, 22, 0, 0, 0, NULL, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-16', 'T0NORTH', 2, 1, 0, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-16', 'T0RAPPORT', 20, 10, 1, 1, 0, 22, 17, 1, 0, 0, NULL, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-23', 'T0NORTH', 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-23', 'T0RAPPORT', 20, 10, 1, 0, 0, 5, 5, 0, 0, 0, NULL, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.workspaces VALUES ('T0RAPPORT', 'Rapport', 'UBOT', NULL, NULL, 'xoxb-T0RAPPORT', 'UINSTALLER');
INSERT INTO public.workspaces VALUES ('T0NORTH', 'Rapport', 'UBOT', '2026-04-02 11:40:00+00', 'app_uninstalled', 'xoxb-T0NORTH', 'UINSTALLER');
SELECT pg_catalog.setval('public.access_log_id_seq', 31, true);
SELECT pg_catalog.setval('public.agenda_lines_id_seq', 1, true);
SELECT pg_catalog.setval('public.agreements_id_seq', 1, false);
SELECT pg_catalog.setval('public.concern_texts_id_seq', 1, false);
SELECT pg_catalog.setval('public.concerns_id_seq', 1, false);
SELECT pg_catalog.setval('public.deliveries_id_seq', 232, true);
SELECT pg_catalog.setval('public.envelopes_id_seq', 27, true);
SELECT pg_catalog.setval('public.goals_id_seq', 1, false);
SELECT pg_catalog.setval('public.items_id_seq', 309, true);
SELECT pg_catalog.setval('public.meeting_notes_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 2, true);
SELECT pg_catalog.setval('public.pairs_id_seq', 13, true);
SELECT pg_catalog.setval('public.programs_id_seq', 3, true);
SELECT pg_catalog.setval('public.promises_id_seq', 4, true);
SELECT pg_catalog.setval('public.prompts_id_seq', 138, true);
SELECT pg_catalog.setval('public.responses_id_seq', 11, true);
SELECT pg_catalog.setval('public.rhythms_id_seq', 52, true);
SELECT pg_catalog.setval('public.rosters_id_seq', 1, false);
SELECT pg_catalog.setval('public.silences_id_seq', 1, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);
ALTER TABLE ONLY public.agenda_lines
    ADD CONSTRAINT pk_agenda_lines PRIMARY KEY (id);
ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT pk_agendas PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.agreement_affirmations
    ADD CONSTRAINT pk_agreement_affirmations PRIMARY KEY (agreement_id, user_id, due_on);
ALTER TABLE ONLY public.agreement_edits
    ADD CONSTRAINT pk_agreement_edits PRIMARY KEY (agreement_id, revision);
ALTER TABLE ONLY public.agreement_looks
    ADD CONSTRAINT pk_agreement_looks PRIMARY KEY (agreement_id, user_id);
ALTER TABLE ONLY public.agreement_signatures
    ADD CONSTRAINT pk_agreement_signatures PRIMARY KEY (agreement_id, user_id);
ALTER TABLE ONLY public.agreement_texts
    ADD CONSTRAINT pk_agreement_texts PRIMARY KEY (agreement_id, revision, field);
ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT pk_agreements PRIMARY KEY (id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT pk_answers PRIMARY KEY (response_id, field);
ALTER TABLE ONLY public.attention_notes
    ADD CONSTRAINT pk_attention_notes PRIMARY KEY (pair_id);
ALTER TABLE ONLY public.away_spans
    ADD CONSTRAINT pk_away_spans PRIMARY KEY (team_id, user_id, starts_on);
ALTER TABLE ONLY public.closing_sides
    ADD CONSTRAINT pk_closing_sides PRIMARY KEY (pair_id, author_id);
ALTER TABLE ONLY public.concern_drafts
    ADD CONSTRAINT pk_concern_drafts PRIMARY KEY (pair_id, author_id, field);
ALTER TABLE ONLY public.concern_replies
    ADD CONSTRAINT pk_concern_replies PRIMARY KEY (concern_id, author_id);
ALTER TABLE ONLY public.concern_texts
    ADD CONSTRAINT pk_concern_texts PRIMARY KEY (id);
ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT pk_concerns PRIMARY KEY (id);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT pk_coordinators PRIMARY KEY (program_id, user_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (id);
ALTER TABLE ONLY public.entry_drafts
    ADD CONSTRAINT pk_entry_drafts PRIMARY KEY (team_id, author_id, pair_id, kind, about, field);
ALTER TABLE ONLY public.envelope_sides
    ADD CONSTRAINT pk_envelope_sides PRIMARY KEY (envelope_id, author_id);
ALTER TABLE ONLY public.envelope_texts
    ADD CONSTRAINT pk_envelope_texts PRIMARY KEY (envelope_id, author_id, field);
ALTER TABLE ONLY public.envelopes
    ADD CONSTRAINT pk_envelopes PRIMARY KEY (id);
ALTER TABLE ONLY public.goal_versions
    ADD CONSTRAINT pk_goal_versions PRIMARY KEY (goal_id, revision);
ALTER TABLE ONLY public.goals
    ADD CONSTRAINT pk_goals PRIMARY KEY (id);
ALTER TABLE ONLY public.install_returns
    ADD CONSTRAINT pk_install_returns PRIMARY KEY (digest);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT pk_items PRIMARY KEY (id);
ALTER TABLE ONLY public.lanes
    ADD CONSTRAINT pk_lanes PRIMARY KEY (team_id);
ALTER TABLE ONLY public.meeting_contacts
    ADD CONSTRAINT pk_meeting_contacts PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.meeting_note_drafts
    ADD CONSTRAINT pk_meeting_note_drafts PRIMARY KEY (meeting_id, author_id, field);
ALTER TABLE ONLY public.meeting_note_versions
    ADD CONSTRAINT pk_meeting_note_versions PRIMARY KEY (note_id, revision);
ALTER TABLE ONLY public.meeting_notes
    ADD CONSTRAINT pk_meeting_notes PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_reports
    ADD CONSTRAINT pk_meeting_reports PRIMARY KEY (meeting_id, attempt, user_id);
ALTER TABLE ONLY public.meeting_times
    ADD CONSTRAINT pk_meeting_times PRIMARY KEY (meeting_id, revision, place);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT pk_meetings PRIMARY KEY (id);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT pk_members PRIMARY KEY (team_id, user_id);
ALTER TABLE ONLY public.pairs
    ADD CONSTRAINT pk_pairs PRIMARY KEY (id);
ALTER TABLE ONLY public.partings
    ADD CONSTRAINT pk_partings PRIMARY KEY (pair_id);
ALTER TABLE ONLY public.people_lists
    ADD CONSTRAINT pk_people_lists PRIMARY KEY (team_id);
ALTER TABLE ONLY public.program_breaks
    ADD CONSTRAINT pk_program_breaks PRIMARY KEY (program_id, starts_on);
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT pk_programs PRIMARY KEY (id);
ALTER TABLE ONLY public.promise_moves
    ADD CONSTRAINT pk_promise_moves PRIMARY KEY (promise_id, number);
ALTER TABLE ONLY public.promise_repairs
    ADD CONSTRAINT pk_promise_repairs PRIMARY KEY (promise_id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT pk_promises PRIMARY KEY (id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT pk_prompts PRIMARY KEY (id);
ALTER TABLE ONLY public.quarters
    ADD CONSTRAINT pk_quarters PRIMARY KEY (program_id, first);
ALTER TABLE ONLY public.quiet_meetings
    ADD CONSTRAINT pk_quiet_meetings PRIMARY KEY (pair_id, user_id);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT pk_readings PRIMARY KEY (response_id, reader_id);
ALTER TABLE ONLY public.response_replies
    ADD CONSTRAINT pk_response_replies PRIMARY KEY (response_id, author_id);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT pk_responses PRIMARY KEY (id);
ALTER TABLE ONLY public.rhythms
    ADD CONSTRAINT pk_rhythms PRIMARY KEY (id);
ALTER TABLE ONLY public.roster_parts
    ADD CONSTRAINT pk_roster_parts PRIMARY KEY (roster_id, "position");
ALTER TABLE ONLY public.rosters
    ADD CONSTRAINT pk_rosters PRIMARY KEY (id);
ALTER TABLE ONLY public.round_replies
    ADD CONSTRAINT pk_round_replies PRIMARY KEY (round_id, author_id, kind);
ALTER TABLE ONLY public.silence_answers
    ADD CONSTRAINT pk_silence_answers PRIMARY KEY (silence_id, user_id);
ALTER TABLE ONLY public.silences
    ADD CONSTRAINT pk_silences PRIMARY KEY (id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT pk_visit_lines PRIMARY KEY (delivery_id, item_id);
ALTER TABLE ONLY public.weeks
    ADD CONSTRAINT pk_weeks PRIMARY KEY (program_id, first);
ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT pk_workspaces PRIMARY KEY (team_id);
ALTER TABLE ONLY public.concern_texts
    ADD CONSTRAINT uq_concern_texts_concern_id_author_id_form_id UNIQUE (concern_id, author_id, form_id);
ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT uq_concerns_team_id_author_id_form_id UNIQUE (team_id, author_id, form_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT uq_deliveries_team_id_dedupe UNIQUE (team_id, dedupe);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT uq_deliveries_token UNIQUE (token);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT uq_items_team_id_dedupe UNIQUE (team_id, dedupe);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT uq_meetings_team_id_form_id UNIQUE (team_id, form_id);
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT uq_programs_team_id_form_id UNIQUE (team_id, form_id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT uq_promises_team_id_author_id_form_id UNIQUE (team_id, author_id, form_id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT uq_prompts_rhythm_id_occurrence UNIQUE (rhythm_id, occurrence);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT uq_responses_team_id_author_id_form_id UNIQUE (team_id, author_id, form_id);
ALTER TABLE ONLY public.rhythms
    ADD CONSTRAINT uq_rhythms_pair_id_user_id_kind UNIQUE (pair_id, user_id, kind);
ALTER TABLE ONLY public.rosters
    ADD CONSTRAINT uq_rosters_team_id_author_id_form_id UNIQUE (team_id, author_id, form_id);
CREATE INDEX ix_access_log_about ON public.access_log USING btree (team_id, about_id);
CREATE INDEX ix_access_log_program ON public.access_log USING btree (team_id, program_id, at);
CREATE INDEX ix_agenda_lines_pair ON public.agenda_lines USING btree (pair_id, state);
CREATE INDEX ix_agenda_lines_put_by ON public.agenda_lines USING btree (team_id, put_by);
CREATE INDEX ix_agendas_pair ON public.agendas USING btree (pair_id, shared_at);
CREATE INDEX ix_agreements_affirm_at ON public.agreements USING btree (affirm_at);
CREATE INDEX ix_agreements_pair ON public.agreements USING btree (pair_id, id);
CREATE INDEX ix_attention_notes_program ON public.attention_notes USING btree (team_id, program_id);
CREATE INDEX ix_concern_texts_author ON public.concern_texts USING btree (team_id, author_id);
CREATE INDEX ix_concerns_author ON public.concerns USING btree (team_id, author_id, asked_at);
CREATE INDEX ix_concerns_coordinator ON public.concerns USING btree (team_id, coordinator_id, asked_at);
CREATE INDEX ix_deliveries_lane ON public.deliveries USING btree (state, team_id, send_after);
CREATE INDEX ix_deliveries_member ON public.deliveries USING btree (team_id, user_id, sent_at);
CREATE INDEX ix_deliveries_subject ON public.deliveries USING btree (kind, subject_id);
CREATE INDEX ix_envelopes_opening ON public.envelopes USING btree (kind, state, opens_at);
CREATE INDEX ix_envelopes_pair ON public.envelopes USING btree (pair_id, kind, started_at);
CREATE INDEX ix_goals_pair ON public.goals USING btree (pair_id, id);
CREATE INDEX ix_install_returns_expires_at ON public.install_returns USING btree (expires_at);
CREATE INDEX ix_items_redraw ON public.items USING btree (redraw_at) WHERE (redraw_at IS NOT NULL);
CREATE INDEX ix_items_redraw_of ON public.items USING btree (team_id, user_id) WHERE (redraw_at IS NOT NULL);
CREATE INDEX ix_items_subject ON public.items USING btree (team_id, kind, subject_id);
CREATE INDEX ix_items_waiting ON public.items USING btree (team_id, user_id) WHERE (closed_at IS NULL);
CREATE INDEX ix_lanes_ready_at ON public.lanes USING btree (ready_at);
CREATE INDEX ix_meeting_contacts_pair ON public.meeting_contacts USING btree (pair_id, met_on);
CREATE INDEX ix_meeting_note_drafts_author ON public.meeting_note_drafts USING btree (team_id, author_id);
CREATE INDEX ix_meeting_note_versions_author ON public.meeting_note_versions USING btree (team_id, author_id);
CREATE INDEX ix_meeting_notes_pair ON public.meeting_notes USING btree (pair_id, id);
CREATE INDEX ix_meeting_reports_user ON public.meeting_reports USING btree (team_id, user_id);
CREATE INDEX ix_meetings_due ON public.meetings USING btree (due_at);
CREATE INDEX ix_meetings_following ON public.meetings USING btree (follows_at);
CREATE INDEX ix_meetings_pair ON public.meetings USING btree (pair_id, id);
CREATE INDEX ix_members_ask_slack_at ON public.members USING btree (ask_slack_at);
CREATE INDEX ix_members_due ON public.members USING btree (team_id, visit_at);
CREATE INDEX ix_members_visit_at ON public.members USING btree (visit_at);
CREATE INDEX ix_pairs_align_at ON public.pairs USING btree (align_at);
CREATE INDEX ix_pairs_closing_at ON public.pairs USING btree (closing_at);
CREATE INDEX ix_pairs_confidence_at ON public.pairs USING btree (confidence_at);
CREATE INDEX ix_pairs_end_due_at ON public.pairs USING btree (end_due_at);
CREATE INDEX ix_pairs_final_at ON public.pairs USING btree (final_at);
CREATE INDEX ix_pairs_forget_at ON public.pairs USING btree (forget_at);
CREATE INDEX ix_pairs_go_on_at ON public.pairs USING btree (go_on_at);
CREATE INDEX ix_pairs_mentee ON public.pairs USING btree (team_id, mentee_id);
CREATE INDEX ix_pairs_mentor ON public.pairs USING btree (team_id, mentor_id);
CREATE INDEX ix_pairs_next_round_at ON public.pairs USING btree (next_round_at);
CREATE INDEX ix_pairs_pulse_at ON public.pairs USING btree (pulse_at);
CREATE INDEX ix_pairs_quiet_look_at ON public.pairs USING btree (quiet_look_at);
CREATE INDEX ix_pairs_replan_at ON public.pairs USING btree (replan_at);
CREATE INDEX ix_partings_team ON public.partings USING btree (team_id, pair_id);
CREATE INDEX ix_people_lists_due_at ON public.people_lists USING btree (due_at);
CREATE INDEX ix_program_breaks_team_id ON public.program_breaks USING btree (team_id);
CREATE INDEX ix_programs_ask_owner_at ON public.programs USING btree (ask_owner_at);
CREATE INDEX ix_programs_next_digest_at ON public.programs USING btree (next_digest_at);
CREATE INDEX ix_programs_team_id ON public.programs USING btree (team_id);
CREATE INDEX ix_programs_tell_end_at ON public.programs USING btree (tell_end_at);
CREATE INDEX ix_promises_author ON public.promises USING btree (team_id, author_id);
CREATE INDEX ix_promises_look_at ON public.promises USING btree (look_at);
CREATE INDEX ix_promises_pair ON public.promises USING btree (team_id, pair_id, id);
CREATE INDEX ix_prompts_expiry ON public.prompts USING btree (state, expires_at);
CREATE INDEX ix_prompts_member ON public.prompts USING btree (team_id, user_id, state);
CREATE INDEX ix_prompts_pair ON public.prompts USING btree (pair_id, due_at);
CREATE INDEX ix_quiet_meetings_user ON public.quiet_meetings USING btree (team_id, user_id);
CREATE INDEX ix_response_replies_author ON public.response_replies USING btree (team_id, author_id);
CREATE INDEX ix_responses_author ON public.responses USING btree (team_id, author_id, written_at);
CREATE INDEX ix_responses_goal ON public.responses USING btree (team_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX ix_responses_met ON public.responses USING btree (pair_id, met_on);
CREATE INDEX ix_responses_pair ON public.responses USING btree (pair_id, written_at);
CREATE INDEX ix_rhythms_member ON public.rhythms USING btree (team_id, user_id);
CREATE INDEX ix_rhythms_next_at ON public.rhythms USING btree (next_at);
CREATE INDEX ix_rosters_touched_at ON public.rosters USING btree (touched_at);
CREATE INDEX ix_silence_answers_user ON public.silence_answers USING btree (team_id, user_id);
CREATE INDEX ix_silences_pair ON public.silences USING btree (team_id, pair_id, id);
CREATE INDEX ix_visit_lines_item ON public.visit_lines USING btree (item_id);
CREATE UNIQUE INDEX uq_agenda_lines_form ON public.agenda_lines USING btree (team_id, form_id);
CREATE UNIQUE INDEX uq_agenda_lines_open ON public.agenda_lines USING btree (pair_id, source, subject_id, part) WHERE (((state)::text = 'open'::text) AND (subject_id IS NOT NULL));
CREATE UNIQUE INDEX uq_agreements_draft ON public.agreements USING btree (pair_id) WHERE ((state)::text = 'draft'::text);
CREATE UNIQUE INDEX uq_agreements_signed ON public.agreements USING btree (pair_id) WHERE ((state)::text = 'signed'::text);
CREATE UNIQUE INDEX uq_envelopes_collecting ON public.envelopes USING btree (pair_id, kind) WHERE ((state)::text = 'collecting'::text);
CREATE UNIQUE INDEX uq_envelopes_form ON public.envelopes USING btree (team_id, form_id);
CREATE UNIQUE INDEX uq_goals_form ON public.goals USING btree (team_id, form_id);
CREATE UNIQUE INDEX uq_goals_living ON public.goals USING btree (pair_id, place) WHERE ((state)::text = 'living'::text);
CREATE UNIQUE INDEX uq_meeting_notes_own ON public.meeting_notes USING btree (meeting_id, owner_id);
CREATE UNIQUE INDEX uq_meeting_notes_shared ON public.meeting_notes USING btree (meeting_id) WHERE (owner_id IS NULL);
CREATE UNIQUE INDEX uq_meetings_followed ON public.meetings USING btree (pair_id) WHERE (follows_at IS NOT NULL);
CREATE UNIQUE INDEX uq_meetings_key ON public.meetings USING btree (key);
CREATE UNIQUE INDEX uq_meetings_proposed ON public.meetings USING btree (pair_id) WHERE ((state)::text = 'proposed'::text);
CREATE UNIQUE INDEX uq_meetings_slot ON public.meetings USING btree (team_id, uid, slot_at);
CREATE UNIQUE INDEX uq_pairs_living ON public.pairs USING btree (program_id, mentor_id, mentee_id) WHERE ((state)::text <> 'ended'::text);
CREATE UNIQUE INDEX uq_silences_now ON public.silences USING btree (pair_id) WHERE (ended_at IS NULL);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.agenda_lines
    ADD CONSTRAINT fk_agenda_lines_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.agenda_lines
    ADD CONSTRAINT fk_agenda_lines_team_id_put_by_members FOREIGN KEY (team_id, put_by) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT fk_agendas_meeting_id_meetings FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT fk_agendas_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.agendas
    ADD CONSTRAINT fk_agendas_team_id_shared_by_members FOREIGN KEY (team_id, shared_by) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.agreement_affirmations
    ADD CONSTRAINT fk_agreement_affirmations_agreement_id_agreements FOREIGN KEY (agreement_id) REFERENCES public.agreements(id);
ALTER TABLE ONLY public.agreement_affirmations
    ADD CONSTRAINT fk_agreement_affirmations_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.agreement_edits
    ADD CONSTRAINT fk_agreement_edits_agreement_id_agreements FOREIGN KEY (agreement_id) REFERENCES public.agreements(id);
ALTER TABLE ONLY public.agreement_edits
    ADD CONSTRAINT fk_agreement_edits_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.agreement_looks
    ADD CONSTRAINT fk_agreement_looks_agreement_id_agreements FOREIGN KEY (agreement_id) REFERENCES public.agreements(id);
ALTER TABLE ONLY public.agreement_looks
    ADD CONSTRAINT fk_agreement_looks_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.agreement_signatures
    ADD CONSTRAINT fk_agreement_signatures_agreement_id_agreements FOREIGN KEY (agreement_id) REFERENCES public.agreements(id);
ALTER TABLE ONLY public.agreement_signatures
    ADD CONSTRAINT fk_agreement_signatures_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.agreement_texts
    ADD CONSTRAINT fk_agreement_texts_agreement_id_revision_agreement_edits FOREIGN KEY (agreement_id, revision) REFERENCES public.agreement_edits(agreement_id, revision);
ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT fk_agreements_envelope_id_envelopes FOREIGN KEY (envelope_id) REFERENCES public.envelopes(id);
ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT fk_agreements_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT fk_answers_response_id_responses FOREIGN KEY (response_id) REFERENCES public.responses(id);
ALTER TABLE ONLY public.attention_notes
    ADD CONSTRAINT fk_attention_notes_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.attention_notes
    ADD CONSTRAINT fk_attention_notes_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.away_spans
    ADD CONSTRAINT fk_away_spans_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.closing_sides
    ADD CONSTRAINT fk_closing_sides_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.closing_sides
    ADD CONSTRAINT fk_closing_sides_team_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.concern_drafts
    ADD CONSTRAINT fk_concern_drafts_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.concern_drafts
    ADD CONSTRAINT fk_concern_drafts_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.concern_replies
    ADD CONSTRAINT fk_concern_replies_concern_id_concerns FOREIGN KEY (concern_id) REFERENCES public.concerns(id);
ALTER TABLE ONLY public.concern_replies
    ADD CONSTRAINT fk_concern_replies_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.concern_texts
    ADD CONSTRAINT fk_concern_texts_concern_id_concerns FOREIGN KEY (concern_id) REFERENCES public.concerns(id);
ALTER TABLE ONLY public.concern_texts
    ADD CONSTRAINT fk_concern_texts_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT fk_concerns_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT fk_concerns_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.concerns
    ADD CONSTRAINT fk_concerns_team_id_coordinator_id_members FOREIGN KEY (team_id, coordinator_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT fk_coordinators_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT fk_coordinators_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_team_id_lanes FOREIGN KEY (team_id) REFERENCES public.lanes(team_id);
ALTER TABLE ONLY public.entry_drafts
    ADD CONSTRAINT fk_entry_drafts_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.envelope_sides
    ADD CONSTRAINT fk_envelope_sides_envelope_id_envelopes FOREIGN KEY (envelope_id) REFERENCES public.envelopes(id);
ALTER TABLE ONLY public.envelope_sides
    ADD CONSTRAINT fk_envelope_sides_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.envelope_texts
    ADD CONSTRAINT fk_envelope_texts_envelope_id_author_id_envelope_sides FOREIGN KEY (envelope_id, author_id) REFERENCES public.envelope_sides(envelope_id, author_id);
ALTER TABLE ONLY public.envelopes
    ADD CONSTRAINT fk_envelopes_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.goal_versions
    ADD CONSTRAINT fk_goal_versions_goal_id_goals FOREIGN KEY (goal_id) REFERENCES public.goals(id);
ALTER TABLE ONLY public.goal_versions
    ADD CONSTRAINT fk_goal_versions_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.goals
    ADD CONSTRAINT fk_goals_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.goals
    ADD CONSTRAINT fk_goals_team_id_dropped_by_members FOREIGN KEY (team_id, dropped_by) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT fk_items_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT fk_items_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.lanes
    ADD CONSTRAINT fk_lanes_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.meeting_contacts
    ADD CONSTRAINT fk_meeting_contacts_meeting_id_meetings FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_contacts
    ADD CONSTRAINT fk_meeting_contacts_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.meeting_note_drafts
    ADD CONSTRAINT fk_meeting_note_drafts_meeting_id_meetings FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_note_drafts
    ADD CONSTRAINT fk_meeting_note_drafts_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.meeting_note_versions
    ADD CONSTRAINT fk_meeting_note_versions_note_id_meeting_notes FOREIGN KEY (note_id) REFERENCES public.meeting_notes(id);
ALTER TABLE ONLY public.meeting_note_versions
    ADD CONSTRAINT fk_meeting_note_versions_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.meeting_notes
    ADD CONSTRAINT fk_meeting_notes_meeting_id_meetings FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_notes
    ADD CONSTRAINT fk_meeting_notes_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.meeting_notes
    ADD CONSTRAINT fk_meeting_notes_team_id_owner_id_members FOREIGN KEY (team_id, owner_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.meeting_reports
    ADD CONSTRAINT fk_meeting_reports_meeting_id_meetings FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meeting_reports
    ADD CONSTRAINT fk_meeting_reports_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.meeting_times
    ADD CONSTRAINT fk_meeting_times_meeting_id_meetings FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);
ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT fk_meetings_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT fk_members_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.pairs
    ADD CONSTRAINT fk_pairs_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.pairs
    ADD CONSTRAINT fk_pairs_team_id_mentee_id_members FOREIGN KEY (team_id, mentee_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.pairs
    ADD CONSTRAINT fk_pairs_team_id_mentor_id_members FOREIGN KEY (team_id, mentor_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.partings
    ADD CONSTRAINT fk_partings_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.people_lists
    ADD CONSTRAINT fk_people_lists_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.program_breaks
    ADD CONSTRAINT fk_program_breaks_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.program_breaks
    ADD CONSTRAINT fk_program_breaks_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT fk_programs_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.promise_moves
    ADD CONSTRAINT fk_promise_moves_promise_id_promises FOREIGN KEY (promise_id) REFERENCES public.promises(id);
ALTER TABLE ONLY public.promise_repairs
    ADD CONSTRAINT fk_promise_repairs_promise_id_promises FOREIGN KEY (promise_id) REFERENCES public.promises(id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT fk_promises_follows_id_promises FOREIGN KEY (follows_id) REFERENCES public.promises(id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT fk_promises_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.promises
    ADD CONSTRAINT fk_promises_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT fk_prompts_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT fk_prompts_rhythm_id_rhythms FOREIGN KEY (rhythm_id) REFERENCES public.rhythms(id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT fk_prompts_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.quarters
    ADD CONSTRAINT fk_quarters_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.quiet_meetings
    ADD CONSTRAINT fk_quiet_meetings_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.quiet_meetings
    ADD CONSTRAINT fk_quiet_meetings_team_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT fk_readings_response_id_responses FOREIGN KEY (response_id) REFERENCES public.responses(id);
ALTER TABLE ONLY public.response_replies
    ADD CONSTRAINT fk_response_replies_response_id_responses FOREIGN KEY (response_id) REFERENCES public.responses(id);
ALTER TABLE ONLY public.response_replies
    ADD CONSTRAINT fk_response_replies_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT fk_responses_goal_id_goals FOREIGN KEY (goal_id) REFERENCES public.goals(id);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT fk_responses_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT fk_responses_prompt_id_prompts FOREIGN KEY (prompt_id) REFERENCES public.prompts(id);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT fk_responses_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.rhythms
    ADD CONSTRAINT fk_rhythms_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.rhythms
    ADD CONSTRAINT fk_rhythms_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.roster_parts
    ADD CONSTRAINT fk_roster_parts_roster_id_rosters FOREIGN KEY (roster_id) REFERENCES public.rosters(id);
ALTER TABLE ONLY public.rosters
    ADD CONSTRAINT fk_rosters_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.rosters
    ADD CONSTRAINT fk_rosters_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.round_replies
    ADD CONSTRAINT fk_round_replies_round_id_envelopes FOREIGN KEY (round_id) REFERENCES public.envelopes(id);
ALTER TABLE ONLY public.round_replies
    ADD CONSTRAINT fk_round_replies_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.silence_answers
    ADD CONSTRAINT fk_silence_answers_silence_id_silences FOREIGN KEY (silence_id) REFERENCES public.silences(id);
ALTER TABLE ONLY public.silence_answers
    ADD CONSTRAINT fk_silence_answers_team_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.silences
    ADD CONSTRAINT fk_silences_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT fk_visit_lines_delivery_id_deliveries FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT fk_visit_lines_item_id_items FOREIGN KEY (item_id) REFERENCES public.items(id);
ALTER TABLE ONLY public.weeks
    ADD CONSTRAINT fk_weeks_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
