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
COMMENT ON COLUMN public.agenda_lines.source IS 'response, promise, goal, difference, takeaway, own';
COMMENT ON COLUMN public.agenda_lines.subject_id IS 'the row that it is about; empty: words of somebody''s own';
COMMENT ON COLUMN public.agenda_lines.part IS 'of a difference: the clause';
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
COMMENT ON COLUMN public.entry_drafts.about IS 'of a reflection, its question; of a change, edit: and the entry; empty: a new check-in';
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
    question_id character varying(60)
);
COMMENT ON COLUMN public.envelopes.kind IS 'feedback, alignment, confidence, turn';
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
COMMENT ON COLUMN public.items.subject_id IS 'the prompt, response, round, pair or program it is about';
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
    away_from date,
    away_until date,
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
    back_on date
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
COMMENT ON COLUMN public.members.back_on IS 'the first day after time away that they ended, or replaced';
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
    confidence_at timestamp with time zone
);
COMMENT ON COLUMN public.pairs.state IS 'active, paused, ended';
COMMENT ON COLUMN public.pairs.next_round_at IS 'when the rhythm starts the next feedback round';
COMMENT ON COLUMN public.pairs.resumed_at IS 'when it went on after its latest pause';
COMMENT ON COLUMN public.pairs.paused_until IS 'the day on which it goes on, as one of the two has said; empty: a coordinator goes on with it';
COMMENT ON COLUMN public.pairs.go_on_at IS 'when that day has begun for both';
COMMENT ON COLUMN public.pairs.paused_by IS 'which of the two has paused it until a day';
COMMENT ON COLUMN public.pairs.align_at IS 'when the bot begins to ask both what they expect; empty: it has, or never does by itself';
COMMENT ON COLUMN public.pairs.confidence_at IS 'when both are asked next how sure they are of their goals; empty: not while it is so';
CREATE SEQUENCE public.pairs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pairs_id_seq OWNED BY public.pairs.id;
CREATE TABLE public.people_lists (
    team_id character varying(32) NOT NULL,
    due_at timestamp with time zone,
    cursor character varying
);
COMMENT ON COLUMN public.people_lists.due_at IS 'when it is read on; empty: at once';
COMMENT ON COLUMN public.people_lists.cursor IS 'where it goes on; empty: at its beginning';
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
    contacts character varying
);
COMMENT ON COLUMN public.programs.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.programs.rhythm IS 'a preset in bot/content/rhythms.toml';
COMMENT ON COLUMN public.programs.tell_end_at IS 'when its last day is over; empty: everybody has been told';
COMMENT ON COLUMN public.programs.ask_owner_at IS 'nobody runs it: when a workspace owner is looked for; empty: somebody does, or one was told';
COMMENT ON COLUMN public.programs.contacts IS 'whom its people can turn to when something is wrong';
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
    counted_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.quarters.people IS 'in all of these pairs';
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
INSERT INTO public.access_log VALUES (12, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-09 10:30:00+00', NULL, '2026-03-09');
INSERT INTO public.access_log VALUES (13, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-09 10:30:00+00', NULL, '2026-03-09');
INSERT INTO public.access_log VALUES (14, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (15, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (16, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (17, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.pause', 2, 4, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (18, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (19, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (20, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.end', 2, 5, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (21, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (22, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-23 10:00:00+00', NULL, '2026-03-23');
INSERT INTO public.access_log VALUES (23, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-23 10:00:00+00', NULL, '2026-03-23');
INSERT INTO public.access_log VALUES (24, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (25, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (26, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 3, NULL, '2026-04-02 11:40:00+00', NULL, '2026-04-02');
INSERT INTO public.access_log VALUES (27, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 10, '2026-04-02 11:40:00+00', NULL, '2026-04-02');
INSERT INTO public.agenda_lines VALUES (1, 'T0RAPPORT', 8, 'own', NULL, '', 'Quin''s shared word 80', 'U0021T0RAPPORT', '6787564da57f92550d575052e132dc17', 'open', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.agendas VALUES (1, 'T0RAPPORT', 8, 'draft', NULL, NULL, NULL);
INSERT INTO public.alembic_version VALUES ('0013');
INSERT INTO public.answers VALUES (1, 'went_well', 'T0NORTH', 0, 'Nils''s shared word 49', 'partner');
INSERT INTO public.answers VALUES (1, 'for_me', 'T0NORTH', 1, 'Nils''s private word 50', 'me');
INSERT INTO public.answers VALUES (3, 'went_well', 'T0RAPPORT', 0, 'Hal''s shared word 53', 'partner');
INSERT INTO public.answers VALUES (3, 'for_me', 'T0RAPPORT', 1, 'Hal''s private word 54', 'me');
INSERT INTO public.answers VALUES (4, 'went_well', 'T0RAPPORT', 0, 'Gil''s shared word 55', 'partner');
INSERT INTO public.answers VALUES (4, 'for_me', 'T0RAPPORT', 1, 'Gil''s private word 56', 'me');
INSERT INTO public.answers VALUES (2, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 57', 'partner');
INSERT INTO public.answers VALUES (2, 'for_me', 'T0RAPPORT', 1, 'Ben''s private word 52', 'me');
INSERT INTO public.answers VALUES (5, 'reflection', 'T0RAPPORT', 0, 'Ben''s private word 65', 'me');
INSERT INTO public.answers VALUES (6, 'went_well', 'T0RAPPORT', 0, 'Sam''s shared word 71', 'partner');
INSERT INTO public.answers VALUES (6, 'for_me', 'T0RAPPORT', 1, 'Sam''s private word 72', 'me');
INSERT INTO public.answers VALUES (7, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 90', 'partner');
INSERT INTO public.answers VALUES (7, 'for_me', 'T0RAPPORT', 1, 'Ben''s private word 91', 'me');
INSERT INTO public.answers VALUES (8, 'went_well', 'T0RAPPORT', 0, 'Dana''s shared word 92', 'partner');
INSERT INTO public.answers VALUES (8, 'for_me', 'T0RAPPORT', 1, 'Dana''s private word 93', 'me');
INSERT INTO public.answers VALUES (9, 'went_well', 'T0RAPPORT', 0, 'Ana''s shared word 95', 'partner');
INSERT INTO public.answers VALUES (9, 'for_me', 'T0RAPPORT', 1, 'Ana''s private word 96', 'me');
INSERT INTO public.attention_notes VALUES (2, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (3, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (6, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (7, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (8, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (1, 'T0NORTH', 1, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.coordinators VALUES (1, 'U0001T0NORTH', 'T0NORTH');
INSERT INTO public.coordinators VALUES (2, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.coordinators VALUES (3, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.deliveries VALUES (3, 'cc2ab0e9d1af4ddfb140a51c60bafd8f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:6378abf23ae144569a61a23e0f8211f6', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (4, '6c54e2936a674b7b985948544681ef4a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:8ba76d77ca734c069ebe669c0e46ad03', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (1, '9449e5a7502043f5b7aad59555d66a5c', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:ae92c920964a43cfb3252660a1d8e6f1', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (2, '1451b0d61a95486aba8b79c131ac0ec9', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:cd7fda6d72f748fcae9a1ea0c60994ba', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (5, '149e1afc45c64bf4af1ed8a534d99150', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:6e43e747d8e04f8ca4d40d910044b865', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (6, '7286df01b9984d28bade9914374fb719', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:a3c7552084fc41788549b8f9ee8ff7f0', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (7, 'afbc29878a874ce7802c47f854a56b2d', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:c2e86836d95c4e23a963beb2ab2c990c', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (8, '649d1d9a2dea432191c3ad5de526581a', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0114T0RAPPORT', 'visit', 0, 'visit:946828ac44d0443f8d9ad37dc880ffad', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (9, '8574df281774439e920229090d527653', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0142T0RAPPORT', 'visit', 0, 'visit:193887c762e743658a405ad4529b818f', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (10, 'd67156fd06da4dcd828993202adadfaf', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0143T0RAPPORT', 'visit', 0, 'visit:578e8579795841cdabc1e28922249bde', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (11, '250dbb147fb84fa4bc77ca9cc4d451ff', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:cdfeb65ca4404fe39bd17ccc4f79b23c', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (12, '8edcfa0ebb514f1eb1dc913d2b5e73e3', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0172T0RAPPORT', 'visit', 0, 'visit:8d7b05f662b241238e102690345ed773', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (13, 'c219ae1a44c84d0da361b2d6eb227933', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0200T0RAPPORT', 'visit', 0, 'visit:4623dfb875ae49a79729feb1e382abcb', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (14, '1a42701bd75b4477bbb3abdb67428c78', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:0a9bc0a13de84466bde588c34c293ca7', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (15, 'a40ed826c82a4426a166f42e65f57897', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:b5e9cfc333e84909914c485d4a05c43a', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (16, 'b5cb37a3d87147bf851bfff145387d7b', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:977666d2abd64d17aadf9d734315a6e3', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (17, '720af25531be4919906379d93c15a652', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:65ce4d29fcf04427b68eb7099293cdb3', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (18, 'a96b8c463d2743cfa9e0895096875d0e', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:9b8e0bf3e3f84028b8306a9b1af6782e', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000015', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (19, '3a395372c6e742608f940b6b91003213', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:0bfda304b0b2491a977aa55e542797b7', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000017', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (20, 'dfd508ceb86447bb855a3db06bd1c5d9', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0143T0RAPPORT', 'visit', 0, 'visit:5db7565754294f8284d05a3c71d4ec41', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (21, 'b4c69297eb6d43edab0e6ed944e2c9b9', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:40d936e839144d778ca6ce4efbea5bfc', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000021', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (22, 'efdc728e41b7456e9916ecaf936700bb', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:1ad29462f1774debbe2055dca62c0de4', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000026', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (23, 'a60e82ae68d94e1cb758334dcaa137d4', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:fafc234699974fa69f523c983bcee2a3', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000027', NULL, '2026-03-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (40, 'ec89ca0fc8944c04b3fb1b55aec62a7a', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:e3882087416d42b59d8a6db47608efe6', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (41, '4b6ff5b25fd843ca857fe971f24186ca', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:1120d30155274560848d49adc274791f', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (42, 'bd7c2c20fdb547d3bda8fc449e9e1dc2', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:8104ba1fdd3448d09311f6bcd61ee5f8', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-06 10:30:00+00', 'on_its_day');
INSERT INTO public.deliveries VALUES (43, 'a84da51524594b1d8b00b35a764bf5e6', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:6692554a5aa0495d9944cd6777ec2764', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000001', NULL, '2026-03-06 10:30:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (45, 'f0c8da0e930d412dbcd91a6efef1861a', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0025T0RAPPORT', 'digest', 2, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (44, 'c8fe7ce2a0904c34b3b8c6713800ac72', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (66, 'b13d8cc3273e48d0855c75875881a31b', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:ae336bfa60bf4e83af228cdd77ed9852', 'sent', '2026-03-10 10:40:00+00', NULL, 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000000', NULL, '2026-03-10 10:40:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (34, 'a28f9957ba3749b99dec64f43bc62606', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0200T0RAPPORT', 'visit', 0, 'visit:436a271dca3a466b8ebdd9c63c6e5178', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000010', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (35, '07888fdf3437433f9b88d8f905390e16', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:5fe314a33bff4415bfa6b055cd095dd5', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000011', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (36, 'a600d61ad384410ba71d04a5b51154f6', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:aef998c1214d44ab844ca24dc681fbbd', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000012', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (37, 'ac83486114cb4e0ebeb4da9143d4aea9', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:a81af1f44f5041cfb35a94bd883a311f', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000013', NULL, '2026-03-05 10:00:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (38, '943446d168324ce39f97000b98d4b06c', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:ef1584eca11a4e9ba19df6025880cd1a', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000014', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (39, 'fa4c448972d34c579c1f859bdb04923a', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:276690af48764068b5f9281ec692210b', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000015', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (46, 'e4513385cfff4afb9e21da032373a52e', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:3d7ab50c41544dafb357fc1860c9c926', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (47, 'b465cae168124f1dbe1d3604ed20d91f', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:5261ff867621409f90daef9ec23c2777', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (48, '18843e81fc474561b4767fe3519d69cf', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:8f8c982091af4858ac7bf0515c2b25c5', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (49, '42cc9dc761624696af820b216d9c0372', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:dcd868a26b284e00aa134f55cb58bbdd', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (50, 'f2faafabf4954fd68272036c607077a0', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:160e2647ccf24d7dbc0de173aeec32c5', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (51, '58ce76f81f8e4b2992612b7a735c54d2', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0114T0RAPPORT', 'visit', 0, 'visit:61579637d15e4517a68fb4bde15b6c3a', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (52, 'b8657249fcc04ea5af26e1825c21d58d', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0142T0RAPPORT', 'visit', 0, 'visit:fd4c1dc3f4594524a8ee2399320bfaec', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (64, '516af7add1e24df396ebfc5b3ed8f1d8', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:ce855a42016f486db0b8671e84998591', 'sent', '2026-03-09 10:40:00+00', NULL, 1, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '1773052800.000000', NULL, '2026-03-09 10:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (82, '99e314f4733b41fb89af44b01d979610', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:7fe78f3a7f21458bbe11a18a85bc5a5e', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (83, 'db6d8225f699478d8bef5efb3458a8f7', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:fb2b6ecfddc84e8383e11f092a8505f9', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (84, '01f89e6ad2a342b9a3de504635e00910', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:203c465decf74b779a3049c91c7dd43f', 'sent', '2026-03-12 10:40:00+00', NULL, 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000000', NULL, '2026-03-12 10:40:00+00', 'by_date');
INSERT INTO public.deliveries VALUES (86, '2415b76701bd4151bda8864cd1679e86', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0025T0RAPPORT', 'digest', 2, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (85, '1269d2bfcbb644b9831dffec0c8cd198', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (90, '2a138b3ab06c4ade8e834561ee25c0cb', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:5f8ee81745a040f09b66271e81f1e4e0', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000009', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (91, 'dcc0e3dc0f1948e5be6eb9956fbc51e6', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0114T0RAPPORT', 'visit', 0, 'visit:4662183a122944f98c79e4b5c1cd0a1f', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000010', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (92, '8e879fb0862a4e30a56e48f7154e3cf6', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:de366ea951744883a9c28882c8c50446', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000011', NULL, '2026-03-16 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (109, '6a40a623c85d413cbf6927c9028aa940', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:392d467edd174b39bc1040411fc080de', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (110, '0d90f21eeb164e4b955a6a9a91d58db8', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:0992a0664b6647d59aee4cd131336f3a', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (111, '920a06d6ac3a4f13a118852278c2c1ec', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:43d05df9cc614220956cf0145f9d9ee5', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (112, 'b979e55a5aea4275a0e308690d397e9d', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:342a870e2fb047b79a925bc361e7c3b8', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000003', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (116, '0bcdf799c11c4aaaa1bed6f339adbedf', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0025T0RAPPORT', 'digest', 2, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (115, '5d304843c19d4358aa69d613eb6a4131', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (132, '1c03d90d1358461792d86292f17b46b5', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:c4ac6c36ab914940b09f1ea3b51cfc9b', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (131, '1ef1c8be882a4ea5851d10686249d615', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:3dc21ad0702d485893b361dd81cc7c07', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (24, '3c76aca12c0e408eb0286215787beef5', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:2ac029b7f0d749479ef89da139da5dd5', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (25, 'cc81e994f87c482d9639eab18bf69ea4', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:87713e6adb2149d6b03d8db1aca123d1', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (26, '63378fca4c6e4114964f7da28ba88727', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:5df7ba941bd8493ebba4351591bedd35', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000002', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (27, '2bc277bf46a04f929ab0435d1c4cf73f', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:c52311a45dcf4c77a905fc664e7b5dae', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000003', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (28, '602d48c44971488fa962c787fdfaca57', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:89d1a88a57484807a8e989dd0410e5e5', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000004', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (29, '2e5de5027d9f4495880492e516075d8b', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0114T0RAPPORT', 'visit', 0, 'visit:0fdc1a97ae914225ac45decb3e41ef48', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000005', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (30, '7548ef19b8f340ceba4a56001697c1c4', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0142T0RAPPORT', 'visit', 0, 'visit:714098bfc202485b9639f0e55f9509b3', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000006', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (31, 'b79fdc5d9bbd40178129b24fa786d5a0', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0143T0RAPPORT', 'visit', 0, 'visit:c2225801e0604711bc56140c33f63151', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000007', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (32, '76182e9dd1a147e499e98f2350849225', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:a19e4d7ce862434e863ec94e625fc858', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000008', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (33, 'e77b41f116334d4fa990d8bf95835365', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0172T0RAPPORT', 'visit', 0, 'visit:3749c0f5e75e4a609e1d939f81b9bbb1', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000009', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (53, '283f7bf20a7046588df29852ad72453d', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0143T0RAPPORT', 'visit', 0, 'visit:728d994f141443ec9bd764f5e259d24d', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (54, '97e105d1a0b44c9ab4f916aee9fd34a4', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:f78c2dc577e4478da72caa1b805bbe37', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000009', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (55, '4110c4a74d66440884e9042cfa74eedc', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0172T0RAPPORT', 'visit', 0, 'visit:b4c4082c50684bf5a18b3d82505ebbd3', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000010', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (56, '59e6ab46b2a646bd93192f6da98534a7', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0200T0RAPPORT', 'visit', 0, 'visit:f22b217391f0462fbeb8375ad60d0d2b', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000011', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (57, '4ac8a72be7924d3a9282ea6be8c4ca23', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:fad7d01949ee4173a226eca19a22bb36', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000012', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (58, '3e90eac6c85b41b284b0c21a7acff794', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:296df822ae3e4ed39fc2f138a3a2858e', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000013', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (59, 'ff2dc08e34374e9f99dc66863912a211', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:c2b2c61a613b4a3abec834ce86d16b41', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000014', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (60, 'eb0d19bebec0452b98706ebcbd408706', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:4424c1371e2b47c583926e2efe06c933', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000015', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (61, 'd6f0d6a770554a9a855d2067398084be', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:ee9de89b3d374313b1c0ff2d09ad057c', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000016', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (63, '0e023c42ab0d41e4829c7433c0801ad9', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:c62c8e1b29954fd7b0f6384d79de9c82', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (62, 'bdf32324e9064eb2aa4acc913566f725', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:59a1c6a5df38478c880ee3882d51d404', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (65, '9bc0d09bd11c4886bbeeac2ae2205ae0', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:1726c5107573412ea1eb3de7fc54d694', 'sent', '2026-03-09 14:40:00+00', NULL, 1, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '1773067200.000000', NULL, '2026-03-09 14:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (67, '89fbb9cb36bb4e4aba122659bc7ac017', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:0541b56bb19f4a2e811ab35901da60fe', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (68, '0089f3b163b44d66b9930d409de5ec98', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:768a646b3f9147d79a384db53a681cbe', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (87, '248f21dcf9644016987aa23c2bd11013', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:13410d58ecc841f48e9ea0dbde40c16d', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000004', NULL, '2026-03-16 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (88, 'd2c2b26696c2440086bcac730b6908dd', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:2f61911a73a24b41b2e31592427569a8', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000005', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (89, '7cd14928085b48f285686cb6217d7fc5', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:7665f45dcd924db9ac9ec62fd25ce5dc', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000006', NULL, '2026-03-16 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (95, '719ebb8a17ec49039e3e5dd5f8f9ba66', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0142T0RAPPORT', 'visit', 0, 'visit:dd69d5545a90468aacf0c6fc00941413', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000018', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (96, '3e0e5c05fd714f838a553b6a27ac1c90', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0143T0RAPPORT', 'visit', 0, 'visit:526b1d3fc3fa4b879441b236029b71ec', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000019', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (69, 'bce47b746e2e4efca70d4ecbcf499ef5', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:2e9a3275f4814f4595606f5edc2310f9', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000002', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (70, 'dc5b120066eb4416850c49a7cb788ee5', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:71ae72dbb30f48c583358aa39c33a810', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000003', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (71, '113d7b206dc04fc89f7123f7ee812d4d', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:e2914d29008b4741a9dcaf36eb684544', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000004', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (72, '1f801d3a62a94bc583e6948bbf49d9d1', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0114T0RAPPORT', 'visit', 0, 'visit:5ccd22e102b146dc825432a32bd7750d', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000005', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (73, 'ecca7b030a48484ab13ebfd2628021e7', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0142T0RAPPORT', 'visit', 0, 'visit:b90d073824c745d991ffcca018f78f24', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000006', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (74, 'e499b8151c544ec195fbd4121811f28b', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0143T0RAPPORT', 'visit', 0, 'visit:5767b21a8efe48dcb3a62a2c6e41d127', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000007', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (75, '992d890d3966439fbd9b93c08781215d', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:9809977785e3455da054d5436c4bc734', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000008', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (76, 'ed628bb6f179406385c43e6c9825cda2', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0172T0RAPPORT', 'visit', 0, 'visit:2fbe366d9bbf4b69993b43f52034457a', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000009', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (77, '39d190b2819840cf86474be9c0b61c5c', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0200T0RAPPORT', 'visit', 0, 'visit:5c7442af3c5143cd89d5893dd8b41b68', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000010', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (78, '1dd73f8f69184652b9047acea57dba71', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:a2c35561bf40426bae4efb6009314f5b', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000011', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (79, '73e6a0f83f3e4dbe872dfac30690066e', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:46b7c5ffa19946c9ba676203fa191b63', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000012', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (80, 'aeebb8b897554f7988345a02377f51fe', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:3687383009c74f5f80cdde0600d1c597', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000013', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (81, '8d4c22eae2fb4b59b2b237f1039341ff', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:5ddf3eb0925144d083293c8c55370a23', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000014', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (93, 'f24d2984f4574817a37ed1c65be3f01f', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0113T0RAPPORT', 'visit', 0, 'visit:8c360a1b38ad4ca8af72d04e14921ba6', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000014', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (94, 'd91f71d5b61948b39ce7e405d8fd708c', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0114T0RAPPORT', 'visit', 0, 'visit:fa9879d6dea14d7bb7a4225591ee6a2c', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000015', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (107, '5d1d4f62058146e3a32ccda61dbaea46', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:eb22fd4ea4bf4a718465bbc0112a01ef', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (108, '89025b7a6f9946d38cf7904ba0abd49c', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:bc899362ff52455c97bba46b3385a8f6', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (113, 'ab78a5c1be3c4bc9bc60570c2671a8e7', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:6133990c1e0c4338a8dc7c9f6a1c045e', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000004', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (114, '981145279a534a5ea5ec25fcf7462398', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:4af3a46c6a1546709dddfac2cf8ce5cb', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000005', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (122, '95b3309f0682457d88975346d8878d15', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:4a8aff08d433405d8d89850b8fba3c50', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (123, '25939f0281af4b799fbc58de66ba58a8', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:d01d6dc74f764cc19027b8b9fe099a2b', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (124, 'ffdb8a4aaa7c49c5ba3d261ad2dee2a1', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:a060c2f5df26407181e774bc857931c4', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000002', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (125, '62ed7ff9d64e43c0b037c940e5afc078', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:3c5ca1398d08417ea255c9cb6236a5d4', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000003', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (126, 'bb731b84feee46179cf1b6c433896778', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:1a54efd3dddc414b91441edb269b73a9', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000004', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (149, '81ffcdf8d6094d1faec906af1a36ed8c', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:0f946ae06efa44f8979d2ba81301a4ed', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000022', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (150, 'e3f0ade6b3e54baf9b71c1f73d4f8b74', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:6862661a426049c6b2437dd75e3ffe56', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000023', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (177, '47fa0d0f300244779f2fd544f3db4591', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'visit', 0, 'visit:9eb6d44f10a74a37b41804bdfa016064', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00', 'words');
INSERT INTO public.deliveries VALUES (179, 'd2ccdcb69cc1485e8100f6f2d2f10b24', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (180, 'e69ed3420f5041a7b4b0053ec9a0ba3c', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, 'hint:U0013T0RAPPORT:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (181, 'b9ee1188065547d6ae1f81f4bb7f29ed', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, 'hint:U0002T0NORTH:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (97, 'e3a42c43399c431b955081b52f75c7c6', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:934c2c1fe80f482685138d3f8659bab9', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (98, '3cc67bae5ecb4ca9a575a5eda21c3761', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:0d5071c1d8e24cf88667679ada2d9948', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (99, 'c9e40ebfc4624be2b3092988b7f77995', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:88da05c57bc64616b8c64c5e12314ea0', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (100, 'c7483c1242e540a6bbdecdf714ae79dd', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:1b73672d445649dc8677ca869d64e521', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (101, '11cd5f8e3cff4340b7c1f3d0b1208d6c', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:84fc8ffe27694d97b23fdd952fbf504f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (102, 'dea5972bee0f48168d950e1f5da7e343', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0172T0RAPPORT', 'visit', 0, 'visit:911775c9620644609f4a579879fea79b', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (103, '6f69ad64c7544379b9695343af838b56', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0200T0RAPPORT', 'visit', 0, 'visit:18a9b44cb7bc490284f8769e7a7539fb', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (104, 'cdcc8fb89df44ef7ad0fdf1fa029138d', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:8ee693e684214a1ba25dcbeebf5e74a3', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (105, '043a2a5f46974248a9732a1ac367d728', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:394d45ef46f74c45be6eef26adb1fc13', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000008', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (106, '79276cd396ed4cdc995ded4d28c114ad', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:9efdc7bf20ad4ebaa9911150897b48bb', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000009', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (117, 'b4e55e94ad3f497aacfd9e76a9d31b33', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:4287b0c83f90448c89d813379d784902', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000001', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (118, 'eae51229d70047ec968426d8d1d57df5', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:cfa302b16fe44d5a99a56fd0fbb445f6', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000002', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (119, '256b09c716324bc68f4e4f3e49ea7be0', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:ac24bef6bcfd4d70a38d0b36eb94b6c3', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000003', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (120, '07c48683f14d421e92e784b49af07b05', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:9038cb62c472444bb7df3e6ff84b62ff', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000004', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (121, '93f8b88506bb4bb5b45c1d00adec17b8', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:acb4f483247540c9a849e51deb7db6d3', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000005', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (127, 'ef309ed7ba0d4f26b053443d02dd0ab4', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:c38a40c6fc4c412884fc5938e7e28337', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000000', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (128, '8a9e529c39ad436c926cefd6d05ce46b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:34fe067d39ff40ddb4373be1f9737a7c', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000001', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (133, '3051047ee78544e4982ddad38d8497bd', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:8e89b4123f334d05b57b74a3fc0aae0c', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (134, '7cc4c6cef74f4334aba824c5e5867c99', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:20fcca72dfef4937b4d1e2006022e0fd', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (135, '4677856670e546c08b19e92e1d130a32', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:91c4436206a64ab6bd720a98c5c21832', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000003', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (136, '8e5b65eff3ec445886d73cb46e3cdb3b', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:f26abddc618744e0b0903887a5810d6c', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000004', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (137, '5ffcec5090a341d5bfd57610afc30958', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:787e6f0fbf8f449684c942b26517967e', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000005', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (138, '618534deb74048e8a15d8b9f466840fd', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0172T0RAPPORT', 'visit', 0, 'visit:3d1affab6b244f77a69c7fd34fc0f385', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000006', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (129, '18232cf8cb3f4c5c9d9f24fe4754fded', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (130, 'bb542879031c4c579d581856960c04ba', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0025T0RAPPORT', 'digest', 2, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (139, 'e013ad16d2494e72a92b4ab94663cd75', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0200T0RAPPORT', 'visit', 0, 'visit:d86b2f91a88042e988c3e1d1f7f2b675', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000007', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (140, '2d77b3cf9b37498484e66c20e01d9b99', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:40287459b6a64bceb42b7c3a4dedcac0', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000008', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (141, '4e81d0b3003d4af49830c8b63e8fb25b', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:8e307664b49e41a6bc9d8d727c7afa3f', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000009', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (142, '1dd28c8142334b19b674f3399cb59f13', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:bc0481ec47724621ab506f5e9175c104', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000010', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (143, 'dcdb13f4c7474901888f12f3cc266ac5', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:988991edb1be4c23a99d839e71589ddf', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000011', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (144, '1fe4ae1e858e451fae28027587a63d05', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:66d30f19144e4e6c9e07f9a600ae61c9', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000012', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (145, '692dc5d3c78044a9b295fb94907e077e', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:6f653a00853b4fd9ac02f0f4f473e0b0', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000015', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (146, '949a4e77fc4a4fabb98b1a9674a0cb5e', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:3d5422f1fa3248588319f7d720c55ee1', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000017', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (147, '2d7c56e4cb6a4e448656581e1fe24b58', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:79438a36d06942358b2880bd8d875822', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000019', NULL, '2026-03-30 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (148, 'c0e851f7fd0b466aba93141589fa1cc4', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:7094fe62028d4c2b936eeda3f1cbec10', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000021', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (151, 'd1d61af3479041a2940953207361e151', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0171T0RAPPORT', 'visit', 0, 'visit:9f43cb153cc247a08d2cbb7fbabdfde3', 'sent', '2026-03-30 14:00:00+00', NULL, 1, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '1774879200.000000', NULL, '2026-03-30 14:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (152, 'ef5933cbc56049939ae73236e1fb419c', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:a9b7520b8ac94fbd93a7018f9dfc4cc7', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (153, '16f9407cc5c449d9b8c7f5e9c41a5118', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:8f38dbe9cb05485e9d220c49ec19eb16', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (154, 'fd7f3124506243ea8e1a403f9c8680e3', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0084T0RAPPORT', 'visit', 0, 'visit:d10ca593e1b84ffaaabccd62022dd205', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (155, '1c8afeb453f849d3b20ac050de55c1a0', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:b7454e392ee9423287adc44413ccdc52', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (158, '6ac09e567cb34d90b483856a31d7effa', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:06c42ff6d49a4df88783494677550fb4', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000006', NULL, '2026-03-31 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (161, '4a62c90e419f46b9a0005efa44d7f4d5', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:21c3dcd9052f4fd3b790f10f4c651fd8', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (162, '670933318ae848fbab4b3bf9bb0ab685', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:192e2fd10d6f4c3a931e4a2317f30973', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (163, '2c47df9b3eba4a66816fa469a88d5d39', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:50769f10f1784b3493de76b8bcd988c5', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (164, '29cfa50bbcda47ef9a9b66715ee34c38', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:3072287a19bb4bf1aaf01cc01fc20554', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000001', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (165, '072e1dd77d9b4d30bebd7f8323c10444', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0055T0RAPPORT', 'visit', 0, 'visit:a08352b058184644a2d23911176a229e', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (166, '9e6ef13703b942b28a17ec7b12517b75', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0056T0RAPPORT', 'visit', 0, 'visit:f9be8dda975d4852839d91b78da44dda', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (167, 'f26ac649d25d471cadd7b6368ef085ee', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0085T0RAPPORT', 'visit', 0, 'visit:147a9dc1f72c4055886f68cbb80009f6', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (168, '05eca84e60e54d6a981a52dce56d342a', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:07a084d1ea29429cbdf16d3608a88ad4', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (169, '70097eedc1c24392b6ffadc1605934cd', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:c96399f09ef743019d34188d6a472fe6', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000004', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (170, '338cad707b59401db70de71b06ff2ca0', 'T0RAPPORT', 'U0021T0RAPPORT', 'D0230T0RAPPORT', 'visit', 0, 'visit:d468fa9025414e38b1205e719f68bd74', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000005', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (175, 'b44d3cbbfc6249c2824dbcbdc86a153f', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:116edb2f6a434909958411b70c593506', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000001', NULL, '2026-04-02 11:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (176, 'c52d38305b74486b8f9b5a84748028f8', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'visit', 0, 'visit:fd12d3c0d59c477f83bd1e5062d9334f', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00', 'words');
INSERT INTO public.deliveries VALUES (178, '47441dd628394915a7f5576259249cc2', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, 'hint:U0017T0RAPPORT:2026-04-02', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (156, '3e323308031242779d2ee172ce2d29a0', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0201T0RAPPORT', 'visit', 0, 'visit:c2bc495b4320473a8219cb850d001ca1', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (157, '189f7368ea1341e8a205fa04a9c4f99e', 'T0RAPPORT', 'U0020T0RAPPORT', 'D0229T0RAPPORT', 'visit', 0, 'visit:6a8d6746c1e84027bf29626475ef3263', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000005', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (159, 'e80a6c16d001410bb4c24ba42aed716d', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:679f87d57b5246dc88338605994c6278', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000007', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (160, 'eb0542a409874ec0935449a263358c7a', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:7b5dfd4307ba4b2b8de084af4f197f09', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000008', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (171, '0dc4877a2d7b4c76bcec221dd337e62d', 'T0RAPPORT', 'U0022T0RAPPORT', 'D0258T0RAPPORT', 'visit', 0, 'visit:1556edbf0a6f4ce68b8a78bdb1409e18', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000006', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (172, '3cf9abb4bb1646f68ca4f53b27f4b603', 'T0RAPPORT', 'U0023T0RAPPORT', 'D0259T0RAPPORT', 'visit', 0, 'visit:d0426f8dbfd24ce392fcce26c57966c9', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000007', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (173, '5f52e47a48d941dcaa1133bcf2057cf2', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:0fd2cd2fc562482098bbfa142d51a9ed', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (174, 'c2e1b122d1854274b2d144eaeb7443d9', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:33c0a4f4478e40f7a560ed0bb4667d26', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.entry_drafts VALUES ('T0RAPPORT', 'U0023T0RAPPORT', 9, 'checkin', '', 'went_well', 'Sam''s draft word 94', 'partner', 0, '1775130000.000000');
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
INSERT INTO public.envelope_sides VALUES (10, 'U0002T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (10, 'U0003T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (11, 'U0010T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (11, 'U0011T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.envelope_sides VALUES (12, 'U0022T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (12, 'U0023T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (13, 'U0004T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (13, 'U0005T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.envelope_sides VALUES (14, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (14, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, '1775127600.000000');
INSERT INTO public.envelope_texts VALUES (10, 'U0002T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ana''s opened word 59');
INSERT INTO public.envelope_texts VALUES (10, 'U0002T0RAPPORT', 'first', 'T0RAPPORT', 'Ana''s opened word 60');
INSERT INTO public.envelope_texts VALUES (10, 'U0002T0RAPPORT', 'second', 'T0RAPPORT', 'Ana''s opened word 61');
INSERT INTO public.envelope_texts VALUES (10, 'U0003T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ben''s opened word 62');
INSERT INTO public.envelope_texts VALUES (10, 'U0003T0RAPPORT', 'first', 'T0RAPPORT', 'Ben''s opened word 63');
INSERT INTO public.envelope_texts VALUES (10, 'U0003T0RAPPORT', 'second', 'T0RAPPORT', 'Ben''s opened word 64');
INSERT INTO public.envelope_texts VALUES (11, 'U0010T0RAPPORT', 'behavior', 'T0RAPPORT', 'Fay''s sealed word 74');
INSERT INTO public.envelope_texts VALUES (11, 'U0010T0RAPPORT', 'first', 'T0RAPPORT', 'Fay''s sealed word 75');
INSERT INTO public.envelope_texts VALUES (11, 'U0010T0RAPPORT', 'second', 'T0RAPPORT', 'Fay''s sealed word 76');
INSERT INTO public.envelope_texts VALUES (11, 'U0011T0RAPPORT', 'behavior', 'T0RAPPORT', 'Gil''s draft word 77');
INSERT INTO public.envelope_texts VALUES (11, 'U0011T0RAPPORT', 'first', 'T0RAPPORT', 'Gil''s draft word 78');
INSERT INTO public.envelope_texts VALUES (11, 'U0011T0RAPPORT', 'second', 'T0RAPPORT', 'Gil''s draft word 79');
INSERT INTO public.envelope_texts VALUES (12, 'U0023T0RAPPORT', 'answer', 'T0RAPPORT', 'Sam''s sealed word 83');
INSERT INTO public.envelope_texts VALUES (13, 'U0004T0RAPPORT', 'behavior', 'T0RAPPORT', 'Dana''s sealed word 84');
INSERT INTO public.envelope_texts VALUES (13, 'U0004T0RAPPORT', 'first', 'T0RAPPORT', 'Dana''s sealed word 85');
INSERT INTO public.envelope_texts VALUES (13, 'U0004T0RAPPORT', 'second', 'T0RAPPORT', 'Dana''s sealed word 86');
INSERT INTO public.envelope_texts VALUES (13, 'U0005T0RAPPORT', 'behavior', 'T0RAPPORT', 'Eli''s draft word 87');
INSERT INTO public.envelope_texts VALUES (13, 'U0005T0RAPPORT', 'first', 'T0RAPPORT', 'Eli''s draft word 88');
INSERT INTO public.envelope_texts VALUES (13, 'U0005T0RAPPORT', 'second', 'T0RAPPORT', 'Eli''s draft word 89');
INSERT INTO public.envelopes VALUES (10, 'T0RAPPORT', 2, 'feedback', 'U0002T0RAPPORT', '38d50f19139f5ec7bbc33aadfe7605cc', 'opened', '2026-03-02 10:00:00+00', '2026-03-09 09:00:00+00', '2026-03-16 09:00:00+00', '2026-03-09 10:30:00+00', 'feedforward', NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (4, 'T0RAPPORT', 4, 'alignment', NULL, NULL, 'collecting', '2026-03-02 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', NULL, NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (11, 'T0RAPPORT', 4, 'feedback', 'U0010T0RAPPORT', '705e15f80fa65deb370e58232dd2928b', 'collecting', '2026-03-16 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', NULL, 'feedforward', NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (5, 'T0RAPPORT', 5, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (1, 'T0NORTH', 1, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (2, 'T0RAPPORT', 2, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (3, 'T0RAPPORT', 3, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (6, 'T0RAPPORT', 6, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (7, 'T0RAPPORT', 7, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (8, 'T0RAPPORT', 8, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (9, 'T0RAPPORT', 9, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL, NULL);
INSERT INTO public.envelopes VALUES (12, 'T0RAPPORT', 9, 'turn', 'U0023T0RAPPORT', NULL, 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, 'a-good-working-day');
INSERT INTO public.envelopes VALUES (13, 'T0RAPPORT', 3, 'feedback', 'U0004T0RAPPORT', 'b2722ac058d0efd42a4ef5bf51fa180c', 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, 'feedforward', NULL, NULL, NULL);
INSERT INTO public.envelopes VALUES (14, 'T0RAPPORT', 7, 'feedback', 'U0017T0RAPPORT', '0185c50479da85e46ca7150d2227f41d', 'collecting', '2026-04-02 11:00:00+00', '2026-04-09 08:00:00+00', '2026-04-16 08:00:00+00', NULL, 'feedforward', NULL, NULL, NULL);
INSERT INTO public.install_returns VALUES ('722143787270975cec7a425259b3edad426731dbe789e75b492152252786dd59', '2026-03-02 10:10:00+00');
INSERT INTO public.install_returns VALUES ('9d096f6f2c63b895f7feb9f1a4bb68a85be3a1bf6de496847daba88113fe7ca6', '2026-03-02 10:10:00+00');
INSERT INTO public.items VALUES (18, 'T0RAPPORT', 'U0012T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (19, 'T0RAPPORT', 'U0013T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (43, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_ask', 10, 2, 'feedback_ask:10:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (6, 'T0RAPPORT', 'U0002T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (7, 'T0RAPPORT', 'U0003T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (5, 'T0NORTH', 'U0001T0NORTH', 'shared', 1, 1, 'shared:1', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (1, 'T0NORTH', 'U0001T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (2, 'T0NORTH', 'U0002T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (10, 'T0RAPPORT', 'U0004T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (11, 'T0RAPPORT', 'U0005T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (26, 'T0RAPPORT', 'U0016T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (27, 'T0RAPPORT', 'U0017T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (14, 'T0RAPPORT', 'U0010T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (15, 'T0RAPPORT', 'U0011T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (44, 'T0NORTH', 'U0001T0NORTH', 'prompt', 3, 1, 'prompt:3', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (45, 'T0NORTH', 'U0002T0NORTH', 'prompt', 4, 1, 'prompt:4', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (22, 'T0RAPPORT', 'U0014T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (23, 'T0RAPPORT', 'U0015T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (30, 'T0RAPPORT', 'U0020T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0020T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (31, 'T0RAPPORT', 'U0021T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0021T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (34, 'T0RAPPORT', 'U0022T0RAPPORT', 'welcome', 9, 9, 'welcome:9:0:U0022T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (35, 'T0RAPPORT', 'U0023T0RAPPORT', 'welcome', 9, 9, 'welcome:9:0:U0023T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (40, 'T0RAPPORT', 'U0010T0RAPPORT', 'shared', 4, 4, 'shared:4', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (38, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 2, 2, 'shared:2', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (39, 'T0RAPPORT', 'U0013T0RAPPORT', 'shared', 3, 5, 'shared:3', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (41, 'T0RAPPORT', 'U0020T0RAPPORT', 'promise_news', 1, 8, 'promise_news:1:0:U0020T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (3, 'T0NORTH', 'U0001T0NORTH', 'agreement_write', 1, 1, 'agreement_write:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (4, 'T0NORTH', 'U0002T0NORTH', 'agreement_write', 1, 1, 'agreement_write:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (63, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_due', 1, 8, 'promise_due:1:20260306:20260306', '2026-03-06 10:30:00+00', '2026-03-06 10:00:00+00', false, '2026-08-31 23:00:00+00', '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '2026-03-10 02:40:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (51, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 8, 4, 'prompt:8', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (53, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 10, 5, 'prompt:10', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (52, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 9, 5, 'prompt:9', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (54, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 11, 6, 'prompt:11', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (55, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 12, 6, 'prompt:12', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (56, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 13, 7, 'prompt:13', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (57, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 14, 7, 'prompt:14', '2026-03-05 10:00:00+00', '2026-03-06 10:00:00+00', true, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (58, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 15, 8, 'prompt:15', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (49, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 6, 3, 'prompt:6', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'passed', NULL);
INSERT INTO public.items VALUES (59, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 16, 8, 'prompt:16', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (75, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 30, 6, 'prompt:30', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (76, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 31, 7, 'prompt:31', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (77, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 32, 7, 'prompt:32', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (60, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 17, 9, 'prompt:17', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (61, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 18, 9, 'prompt:18', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (89, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_reply', 10, 2, 'feedback_reply:10:U0003T0RAPPORT:answer', '2026-03-09 10:40:00+00', '2026-03-09 10:45:00+00', false, NULL, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (125, 'T0RAPPORT', 'U0022T0RAPPORT', 'shared', 6, 9, 'shared:6', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (153, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (48, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 5, 3, 'prompt:5', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (50, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 7, 4, 'prompt:7', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (154, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (186, 'T0RAPPORT', 'U0023T0RAPPORT', 'turn_ask', 12, 9, 'turn_ask:12:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (157, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 65, 2, 'prompt:65', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 08:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (152, 'T0RAPPORT', 'U0021T0RAPPORT', 'easing', 0, NULL, 'easing:U0021T0RAPPORT:20260319T100000.000000', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, NULL, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (37, 'T0RAPPORT', 'U0023T0RAPPORT', 'agreement_write', 9, 9, 'agreement_write:9:0:U0023T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (158, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 66, 2, 'prompt:66', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (159, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 75, 8, 'prompt:75', '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (160, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 77, 9, 'prompt:77', '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (155, 'T0RAPPORT', 'U0022T0RAPPORT', 'easing', 0, NULL, 'easing:U0022T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (161, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 78, 9, 'prompt:78', '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (156, 'T0RAPPORT', 'U0023T0RAPPORT', 'easing', 0, NULL, 'easing:U0023T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (196, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 85, 7, 'prompt:85', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (190, 'T0NORTH', 'U0001T0NORTH', 'prompt', 80, 1, 'prompt:80', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (191, 'T0NORTH', 'U0002T0NORTH', 'prompt', 81, 1, 'prompt:81', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (197, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 86, 7, 'prompt:86', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (194, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 83, 3, 'prompt:83', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:20:00+00', 'done', NULL);
INSERT INTO public.items VALUES (193, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 82, 2, 'prompt:82', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:10:00+00', 'done', NULL);
INSERT INTO public.items VALUES (219, 'T0RAPPORT', 'U0005T0RAPPORT', 'shared', 8, 3, 'shared:8', '2026-04-02 11:20:00+00', '2026-04-02 11:20:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (192, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 79, 2, 'prompt:79', '2026-03-31 10:00:00+00', '2026-03-31 08:00:00+00', false, '2026-04-07 08:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (198, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 87, 8, 'prompt:87', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (185, 'T0RAPPORT', 'U0022T0RAPPORT', 'turn_ask', 12, 9, 'turn_ask:12:U0022T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (195, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 84, 3, 'prompt:84', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (62, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_ahead', 1, 8, 'promise_ahead:1:20260306:20260305', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-06 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (64, 'T0NORTH', 'U0001T0NORTH', 'prompt', 21, 1, 'prompt:21', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (65, 'T0NORTH', 'U0002T0NORTH', 'prompt', 22, 1, 'prompt:22', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (73, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 28, 5, 'prompt:28', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (72, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 27, 5, 'prompt:27', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (87, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_reply', 10, 2, 'feedback_reply:10:U0002T0RAPPORT:thank', '2026-03-09 10:30:00+00', '2026-03-09 10:35:00+00', false, NULL, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (79, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 34, 8, 'prompt:34', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (68, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 23, 3, 'prompt:23', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (69, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 24, 3, 'prompt:24', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (70, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 25, 4, 'prompt:25', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (71, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 26, 4, 'prompt:26', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (74, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 29, 6, 'prompt:29', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (16, 'T0RAPPORT', 'U0010T0RAPPORT', 'agreement_write', 4, 4, 'agreement_write:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (17, 'T0RAPPORT', 'U0011T0RAPPORT', 'agreement_write', 4, 4, 'agreement_write:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (135, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 38, 2, 'prompt:38', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (126, 'T0RAPPORT', 'U0023T0RAPPORT', 'response_answered', 6, 9, 'response_answered:6:0', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (128, 'T0RAPPORT', 'U0011T0RAPPORT', 'feedback_ask', 11, 4, 'feedback_ask:11:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (127, 'T0RAPPORT', 'U0010T0RAPPORT', 'feedback_ask', 11, 4, 'feedback_ask:11:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (136, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 39, 2, 'prompt:39', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (137, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 42, 3, 'prompt:42', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (104, 'T0NORTH', 'U0001T0NORTH', 'easing', 0, NULL, 'easing:U0001T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (105, 'T0NORTH', 'U0002T0NORTH', 'easing', 0, NULL, 'easing:U0002T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (138, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 43, 3, 'prompt:43', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (139, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 44, 6, 'prompt:44', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (140, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 45, 6, 'prompt:45', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (133, 'T0NORTH', 'U0001T0NORTH', 'prompt', 40, 1, 'prompt:40', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (134, 'T0NORTH', 'U0002T0NORTH', 'prompt', 41, 1, 'prompt:41', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (8, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_write', 2, 2, 'agreement_write:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (9, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_write', 2, 2, 'agreement_write:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (12, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_write', 3, 3, 'agreement_write:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (13, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_write', 3, 3, 'agreement_write:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (33, 'T0RAPPORT', 'U0021T0RAPPORT', 'agreement_write', 8, 8, 'agreement_write:8:0:U0021T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (36, 'T0RAPPORT', 'U0022T0RAPPORT', 'agreement_write', 9, 9, 'agreement_write:9:0:U0022T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (47, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 2, 2, 'prompt:2', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'done', NULL);
INSERT INTO public.items VALUES (84, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_later', 10, 2, 'feedback_later:10:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (85, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_later', 10, 2, 'feedback_later:10:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (42, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_ask', 10, 2, 'feedback_ask:10:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', NULL, NULL, '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (86, 'T0RAPPORT', 'U0021T0RAPPORT', 'easing', 0, NULL, 'easing:U0021T0RAPPORT:20260309T103000.000000', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (82, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_open', 10, 2, 'feedback_open:10:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (83, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_open', 10, 2, 'feedback_open:10:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (88, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260309T104000.000000', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', false, NULL, NULL, NULL, '2026-03-09 10:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (103, 'T0RAPPORT', 'U0023T0RAPPORT', 'easing', 0, NULL, 'easing:U0023T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (81, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 36, 9, 'prompt:36', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (93, 'T0RAPPORT', 'U0010T0RAPPORT', 'easing', 0, NULL, 'easing:U0010T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (101, 'T0RAPPORT', 'U0020T0RAPPORT', 'easing', 0, NULL, 'easing:U0020T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (90, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_repair', 1, 8, 'promise_repair:1', '2026-03-10 02:40:00+00', '2026-03-10 10:00:00+00', false, '2026-03-24 02:40:00+00', '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (91, 'T0RAPPORT', 'U0020T0RAPPORT', 'promise_undone', 1, 8, 'promise_undone:1', '2026-03-10 02:40:00+00', '2026-03-12 10:00:00+00', false, '2026-03-24 02:40:00+00', '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (67, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 20, 2, 'prompt:20', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (78, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 33, 8, 'prompt:33', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (102, 'T0RAPPORT', 'U0022T0RAPPORT', 'easing', 0, NULL, 'easing:U0022T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (94, 'T0RAPPORT', 'U0011T0RAPPORT', 'easing', 0, NULL, 'easing:U0011T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (20, 'T0RAPPORT', 'U0012T0RAPPORT', 'agreement_write', 5, 5, 'agreement_write:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (21, 'T0RAPPORT', 'U0013T0RAPPORT', 'agreement_write', 5, 5, 'agreement_write:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (95, 'T0RAPPORT', 'U0012T0RAPPORT', 'easing', 0, NULL, 'easing:U0012T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (66, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 19, 2, 'prompt:19', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (80, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 35, 9, 'prompt:35', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (46, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 1, 2, 'prompt:1', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (99, 'T0RAPPORT', 'U0016T0RAPPORT', 'easing', 0, NULL, 'easing:U0016T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (98, 'T0RAPPORT', 'U0015T0RAPPORT', 'easing', 0, NULL, 'easing:U0015T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (100, 'T0RAPPORT', 'U0017T0RAPPORT', 'easing', 0, NULL, 'easing:U0017T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (92, 'T0RAPPORT', 'U0004T0RAPPORT', 'easing', 0, NULL, 'easing:U0004T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (106, 'T0NORTH', 'U0001T0NORTH', 'agreement_again', 1, 1, 'agreement_again:1:U0001T0NORTH', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (107, 'T0NORTH', 'U0002T0NORTH', 'agreement_again', 1, 1, 'agreement_again:1:U0002T0NORTH', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (108, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_again', 2, 2, 'agreement_again:2:U0002T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (109, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_again', 2, 2, 'agreement_again:2:U0003T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (24, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_write', 6, 6, 'agreement_write:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (97, 'T0RAPPORT', 'U0014T0RAPPORT', 'easing', 0, NULL, 'easing:U0014T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (96, 'T0RAPPORT', 'U0013T0RAPPORT', 'easing', 0, NULL, 'easing:U0013T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (124, 'T0RAPPORT', 'U0020T0RAPPORT', 'promise_mended', 1, 8, 'promise_mended:1:0:U0020T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (112, 'T0RAPPORT', 'U0010T0RAPPORT', 'agreement_again', 4, 4, 'agreement_again:4:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (113, 'T0RAPPORT', 'U0011T0RAPPORT', 'agreement_again', 4, 4, 'agreement_again:4:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (129, 'T0RAPPORT', 'U0010T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (130, 'T0RAPPORT', 'U0011T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (114, 'T0RAPPORT', 'U0012T0RAPPORT', 'agreement_again', 5, 5, 'agreement_again:5:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', NULL, NULL, '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (115, 'T0RAPPORT', 'U0013T0RAPPORT', 'agreement_again', 5, 5, 'agreement_again:5:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', NULL, NULL, '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (131, 'T0RAPPORT', 'U0012T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (132, 'T0RAPPORT', 'U0013T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (180, 'T0RAPPORT', 'U0021T0RAPPORT', 'agenda_prepare', 1, 8, 'agenda_prepare:1:2:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-04-07 09:00:00+00', false, '2026-04-08 13:45:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (181, 'T0RAPPORT', 'U0020T0RAPPORT', 'meeting_after', 1, 8, 'meeting_after:1:2:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-04-08 13:45:00+00', false, '2026-04-15 13:45:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (176, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260330T100000.000000', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (116, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_again', 6, 6, 'agreement_again:6:U0014T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (182, 'T0RAPPORT', 'U0021T0RAPPORT', 'meeting_after', 1, 8, 'meeting_after:1:2:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-04-08 13:45:00+00', false, '2026-04-15 13:45:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (146, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 51, 2, 'prompt:51', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 08:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (179, 'T0RAPPORT', 'U0021T0RAPPORT', 'meeting_agreed', 1, 8, 'meeting_agreed:1:2:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-08 13:45:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (177, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260330T100000.000000', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (117, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_again', 6, 6, 'agreement_again:6:U0015T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (28, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_write', 7, 7, 'agreement_write:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (29, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_write', 7, 7, 'agreement_write:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (118, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_again', 7, 7, 'agreement_again:7:U0016T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (119, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_again', 7, 7, 'agreement_again:7:U0017T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (110, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_again', 3, 3, 'agreement_again:3:U0004T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (111, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_again', 3, 3, 'agreement_again:3:U0005T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (187, 'T0RAPPORT', 'U0004T0RAPPORT', 'feedback_ask', 13, 3, 'feedback_ask:13:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (169, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_end', 6, 6, 'agreement_end:6:U0015T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (170, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_end', 7, 7, 'agreement_end:7:U0016T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (171, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_end', 7, 7, 'agreement_end:7:U0017T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (172, 'T0RAPPORT', 'U0020T0RAPPORT', 'agreement_end', 8, 8, 'agreement_end:8:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (173, 'T0RAPPORT', 'U0021T0RAPPORT', 'agreement_end', 8, 8, 'agreement_end:8:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (174, 'T0RAPPORT', 'U0022T0RAPPORT', 'agreement_end', 9, 9, 'agreement_end:9:U0022T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (175, 'T0RAPPORT', 'U0023T0RAPPORT', 'agreement_end', 9, 9, 'agreement_end:9:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (147, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 52, 2, 'prompt:52', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (149, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 62, 8, 'prompt:62', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (189, 'T0RAPPORT', 'U0014T0RAPPORT', 'partner_left', 6, 6, 'partner_left:6:0:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (150, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 63, 9, 'prompt:63', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (151, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 64, 9, 'prompt:64', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (216, 'T0RAPPORT', 'U0016T0RAPPORT', 'feedback_ask', 14, 7, 'feedback_ask:14:U0016T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (217, 'T0RAPPORT', 'U0017T0RAPPORT', 'feedback_ask', 14, 7, 'feedback_ask:14:U0017T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (221, 'T0RAPPORT', 'U0018T0RAPPORT', 'welcome', 10, 10, 'welcome:10:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (222, 'T0RAPPORT', 'U0019T0RAPPORT', 'welcome', 10, 10, 'welcome:10:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (223, 'T0RAPPORT', 'U0018T0RAPPORT', 'agreement_write', 10, 10, 'agreement_write:10:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (224, 'T0RAPPORT', 'U0019T0RAPPORT', 'agreement_write', 10, 10, 'agreement_write:10:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (162, 'T0NORTH', 'U0001T0NORTH', 'agreement_end', 1, 1, 'agreement_end:1:U0001T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (148, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 56, 3, 'prompt:56', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (141, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 46, 7, 'prompt:46', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (142, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 47, 7, 'prompt:47', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (143, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 49, 8, 'prompt:49', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (144, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 50, 9, 'prompt:50', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (178, 'T0RAPPORT', 'U0020T0RAPPORT', 'meeting_proposed', 1, 8, 'meeting_proposed:1:1:U0020T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-08 13:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (163, 'T0NORTH', 'U0002T0NORTH', 'agreement_end', 1, 1, 'agreement_end:1:U0002T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (25, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_write', 6, 6, 'agreement_write:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (32, 'T0RAPPORT', 'U0020T0RAPPORT', 'agreement_write', 8, 8, 'agreement_write:8:0:U0020T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (120, 'T0RAPPORT', 'U0020T0RAPPORT', 'agreement_again', 8, 8, 'agreement_again:8:U0020T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (121, 'T0RAPPORT', 'U0021T0RAPPORT', 'agreement_again', 8, 8, 'agreement_again:8:U0021T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (122, 'T0RAPPORT', 'U0022T0RAPPORT', 'agreement_again', 9, 9, 'agreement_again:9:U0022T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (123, 'T0RAPPORT', 'U0023T0RAPPORT', 'agreement_again', 9, 9, 'agreement_again:9:U0023T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (183, 'T0RAPPORT', 'U0023T0RAPPORT', 'meeting_proposed', 2, 9, 'meeting_proposed:2:1:U0023T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-08 13:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (145, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260317T100000.000000', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, NULL, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (164, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_end', 2, 2, 'agreement_end:2:U0002T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (165, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_end', 2, 2, 'agreement_end:2:U0003T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (166, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_end', 3, 3, 'agreement_end:3:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (167, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_end', 3, 3, 'agreement_end:3:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (168, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_end', 6, 6, 'agreement_end:6:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (199, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 88, 8, 'prompt:88', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (184, 'T0RAPPORT', 'U0021T0RAPPORT', 'promise_news', 3, 8, 'promise_news:3:0:U0021T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (202, 'T0NORTH', 'U0001T0NORTH', 'prompt', 92, 1, 'prompt:92', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (203, 'T0NORTH', 'U0002T0NORTH', 'prompt', 93, 1, 'prompt:93', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (206, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 95, 3, 'prompt:95', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (208, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 97, 7, 'prompt:97', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (201, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 90, 9, 'prompt:90', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (200, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 89, 9, 'prompt:89', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (188, 'T0RAPPORT', 'U0005T0RAPPORT', 'feedback_ask', 13, 3, 'feedback_ask:13:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (204, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 91, 2, 'prompt:91', '2026-04-02 10:00:00+00', '2026-04-02 08:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (205, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 94, 2, 'prompt:94', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (209, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 98, 7, 'prompt:98', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (210, 'T0RAPPORT', 'U0020T0RAPPORT', 'prompt', 99, 8, 'prompt:99', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (211, 'T0RAPPORT', 'U0021T0RAPPORT', 'prompt', 100, 8, 'prompt:100', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (212, 'T0RAPPORT', 'U0022T0RAPPORT', 'prompt', 101, 9, 'prompt:101', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (213, 'T0RAPPORT', 'U0023T0RAPPORT', 'prompt', 102, 9, 'prompt:102', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (214, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (207, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 96, 3, 'prompt:96', '2026-04-02 10:00:00+00', '2026-04-03 09:00:00+00', true, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (215, 'T0RAPPORT', 'U0022T0RAPPORT', 'easing', 0, NULL, 'easing:U0022T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (218, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 7, 2, 'shared:7', '2026-04-02 11:10:00+00', '2026-04-02 11:10:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (220, 'T0RAPPORT', 'U0003T0RAPPORT', 'shared', 9, 2, 'shared:9', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.meeting_times VALUES (1, 1, 1, 'T0RAPPORT', '2026-04-08 13:00:00+00');
INSERT INTO public.meeting_times VALUES (2, 1, 1, 'T0RAPPORT', '2026-04-08 13:00:00+00');
INSERT INTO public.meetings VALUES (1, 'T0RAPPORT', 8, '400cc580237f0a7b6f34684ea4ed4618', 'agreed', 2, 'U0021T0RAPPORT', 'U0020T0RAPPORT', NULL, 45, '2026-04-08 13:00:00+00', '2026-04-08 13:45:00+00', NULL, '2026-04-08 13:45:00+00', 'c994a37a2f341bba1cf3bcd0d231d345', 0, 'QvKdRu2hccw-zzlRx71HymqJtTUJMmY6FSfUYssu5G4', '2026-05-08 13:45:00+00', NULL, NULL, NULL, NULL, false, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.meetings VALUES (2, 'T0RAPPORT', 9, '91d0e93162e1d46204472ab8ceffe2e8', 'proposed', 1, 'U0022T0RAPPORT', NULL, NULL, 45, NULL, NULL, NULL, '2026-04-08 13:00:00+00', '222c77114334dcd7df5f7b4a1ff1ce11', 0, 'RSkCR5kXgvh_MUJO009rYXA9PuvADMvkwnawlt7Jhgk', NULL, NULL, NULL, NULL, NULL, false, '2026-03-30 10:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0084T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0023T0RAPPORT', 'Sam Birch', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0259T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0055T0RAPPORT', NULL, '2026-03-16 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-04-02 10:00:00+00', 6, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0022T0RAPPORT', 'Rae Holm', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0258T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 10:00:00+00', 3, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0056T0RAPPORT', NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0025T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 11:40:00+00', NULL, NULL, NULL, NULL, NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0033T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0113T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0114T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0142T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, NULL, '2026-03-11 10:40:00+00', 3, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, '2026-03-31', '2026-04-10', 'D0171T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0172T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 4, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0085T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-03 11:20:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0020T0RAPPORT', 'Pat Dale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0229T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 10:00:00+00', 2, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0201T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 11:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, NULL, NULL, 'D0200T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-17 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0143T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-03-11 10:40:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0021T0RAPPORT', 'Quin Ash', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0230T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 10:00:00+00', 2, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0020T0RAPPORT', 'U0021T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (9, 'T0RAPPORT', 2, 'U0022T0RAPPORT', 'U0023T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (10, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.people_lists VALUES ('T0NORTH', '2026-04-03 06:00:00+00', NULL);
INSERT INTO public.people_lists VALUES ('T0RAPPORT', '2026-04-03 06:00:00+00', NULL);
INSERT INTO public.programs VALUES (1, 'T0NORTH', '3ce3ceffd486de4703005a3a5ef8b2c5', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL, NULL);
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', '083aa3c011eb80bc45f961ffc64d32ac', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL, NULL);
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', 'ca967715d470a5e4b67159a119d2f646', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0024T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00', '2026-10-01 23:00:00+00', NULL, NULL);
INSERT INTO public.promise_repairs VALUES (1, 'T0RAPPORT', 'smaller', 'Quin''s shared word 69', '2026-03-16 10:00:00+00', NULL, NULL);
INSERT INTO public.promises VALUES (1, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'b4ea7257bae0ab993b2f280b530c27a2', NULL, NULL, NULL, 'both', 'missed', NULL, 'Quin''s shared word 58', NULL, '2026-03-06', '2026-03-02', '2026-03-06', NULL, true, NULL, '2026-03-02 10:00:00+00', '2026-03-10 02:40:00+00');
INSERT INTO public.promises VALUES (2, 'T0RAPPORT', 8, 'U0021T0RAPPORT', '51b57fbba7e3e1141039f1d339e10602', NULL, NULL, 1, 'both', 'open', NULL, 'Quin''s shared word 70', NULL, '2026-04-10', '2026-03-16', NULL, NULL, true, '2026-04-09 08:00:00+00', '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.promises VALUES (3, 'T0RAPPORT', 8, 'U0020T0RAPPORT', '6a90a3a5b8346e664537d0a4ac9f72be', NULL, NULL, NULL, 'both', 'open', NULL, 'Pat''s shared word 81', NULL, '2026-04-07', '2026-03-30', NULL, NULL, true, '2026-04-06 08:00:00+00', '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.promises VALUES (4, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'b64210779eb2fc57fcc5edd5480a9600', NULL, NULL, NULL, 'me', 'open', NULL, 'Quin''s private word 82', NULL, '2026-04-09', '2026-03-30', NULL, NULL, true, '2026-04-08 08:00:00+00', '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.prompts VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-05', 'show-your-mentor', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'answered', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (6, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-05', 'little-every-week', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'skipped', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (38, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (37, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'spared', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (36, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'answered', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (9, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 18, '2026-03-05', 'what-they-hope-for', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (10, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 20, '2026-03-05', 'why-you-came', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (27, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 17, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (28, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 19, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (48, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'eased', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (19, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-09', NULL, '2026-03-09 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (20, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-09', NULL, '2026-03-09 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (21, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (22, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (23, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (24, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (25, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'checkin', 13, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
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
INSERT INTO public.prompts VALUES (14, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-05', 'find-out-first', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (39, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (40, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (41, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (42, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (43, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (44, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (45, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (46, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (47, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (49, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (50, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (91, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-04-02', 'more-alike-than-you-thought', '2026-04-02 08:00:00+00', '2026-04-16 08:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (92, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-04-02', 'somebody-else-does-better', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (93, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (94, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-04-02', 'small-ritual', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (95, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-04-02', 'more-alike-than-you-thought', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (97, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (98, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-04-02', 'show-your-mentor', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (96, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-04-02', 'what-they-hope-for', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (26, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'checkin', 15, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (29, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (30, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (31, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (32, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (33, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (34, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (35, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (53, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (54, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (55, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (57, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (58, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (59, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (60, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (61, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 30, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (67, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (68, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (69, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (70, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (71, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (72, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (73, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (74, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (76, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (80, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (81, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (84, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (85, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (86, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (87, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (88, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'checkin', 31, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (89, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (90, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (65, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 08:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (66, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (75, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'checkin', 29, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (77, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'checkin', 33, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (78, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'checkin', 35, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (51, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-19', 'tell-me-how-i-mentor', '2026-03-19 09:00:00+00', '2026-04-02 08:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (52, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-19', 'picture-the-last-day', '2026-03-19 09:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (56, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (62, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 32, '2026-03-19', 'a-little-nervous', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (63, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 34, '2026-03-19', 'what-they-hope-for', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (64, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 36, '2026-03-19', 'ready-for-meetings', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (82, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:10:00+00');
INSERT INTO public.prompts VALUES (83, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:20:00+00');
INSERT INTO public.prompts VALUES (79, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-31', NULL, '2026-03-31 08:00:00+00', '2026-04-07 08:00:00+00', 'answered', '2026-04-02 11:40:00+00');
INSERT INTO public.prompts VALUES (99, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 30, '2026-04-02', 'leave-room', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (100, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 32, '2026-04-02', 'best-way-to-tell-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (101, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 34, '2026-04-02', 'busiest-week', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (102, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 36, '2026-04-02', 'rather-not-say', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.quarters VALUES (2, '2026-01-01', 'T0RAPPORT', 14, 1, 2, 1, 2, 0, '2026-04-02 11:40:00+00');
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (6, 'U0022T0RAPPORT', 'T0RAPPORT', '2026-03-16 10:00:00+00');
INSERT INTO public.response_replies VALUES (6, 'U0022T0RAPPORT', 'T0RAPPORT', NULL, 'Rae''s shared word 73', '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', '278b35290a1368db30ca92006e313c68', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'f58886e0705a25047075713f9af9eb9c', NULL, 'checkin', NULL, 'good', '2026-03-02', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', '07b223bfdfa9fafb1121ce4a26a7bd16', NULL, 'checkin', NULL, 'good', '2026-03-02', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '59677b38a1417f42bc027564c42b49ff', NULL, 'checkin', NULL, 'good', '2026-03-02', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '61c5ec4daf9827b1851b4d9d754c7b8d', 2, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 9, 'U0023T0RAPPORT', '7c7a71f6714ff752a6f80c1378c428b4', NULL, 'checkin', NULL, 'good', NULL, '2026-03-16 10:00:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'b10f96d858c09565032bb782805f5def', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'ffd5c9ebc50ef36d31f5e96b4285fe55', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.responses VALUES (9, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'cddf21801540a0f9d654343fda2c1f0c', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.rhythms VALUES (17, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (18, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (19, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (20, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (21, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (22, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-02');
INSERT INTO public.rhythms VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
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
INSERT INTO public.rhythms VALUES (6, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 08:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (2, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (8, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (10, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (12, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (14, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (16, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (24, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (26, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (28, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (30, 'T0RAPPORT', 8, 'U0020T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (32, 'T0RAPPORT', 8, 'U0021T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (34, 'T0RAPPORT', 9, 'U0022T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (36, 'T0RAPPORT', 9, 'U0023T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (37, 'T0RAPPORT', 10, 'U0018T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (38, 'T0RAPPORT', 10, 'U0018T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (39, 'T0RAPPORT', 10, 'U0019T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (40, 'T0RAPPORT', 10, 'U0019T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.round_replies VALUES (10, 'U0003T0RAPPORT', 'thank', 'T0RAPPORT', NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (10, 'U0003T0RAPPORT', 'ask', 'T0RAPPORT', 'Ben''s opened word 66', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (10, 'U0003T0RAPPORT', 'try', 'T0RAPPORT', 'Ben''s opened word 67', '2026-03-17', '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (10, 'U0002T0RAPPORT', 'answer', 'T0RAPPORT', 'Ana''s opened word 68', NULL, '2026-03-09 10:40:00+00');
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
INSERT INTO public.visit_lines VALUES (20, 39, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (21, 40, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (22, 41, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (23, 43, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (24, 46, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (25, 47, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (26, 48, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (27, 49, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (28, 50, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (29, 51, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (30, 52, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (31, 53, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (32, 54, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (33, 55, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (34, 56, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (35, 57, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (36, 58, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (37, 62, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (37, 59, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (38, 60, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (39, 61, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (40, 44, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (41, 45, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (42, 57, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (43, 63, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (43, 59, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (46, 82, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (46, 66, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (46, 46, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (47, 83, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (47, 67, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (48, 68, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (48, 48, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (49, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (50, 70, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (50, 50, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (51, 71, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (51, 51, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (52, 72, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (52, 52, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (53, 73, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (53, 53, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (54, 74, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (54, 54, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (55, 75, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (55, 55, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (56, 76, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (56, 56, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (57, 77, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (57, 57, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (58, 78, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (58, 58, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (59, 79, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (59, 59, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (60, 80, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (60, 60, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (61, 81, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (61, 61, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (63, 65, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (63, 45, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (62, 64, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (62, 44, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (64, 87, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (64, 46, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (64, 66, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (65, 89, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (65, 67, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (66, 86, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (66, 90, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (66, 59, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (66, 79, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (67, 46, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (67, 66, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (68, 67, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (69, 48, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (69, 68, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (70, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (71, 50, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (71, 70, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (72, 51, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (72, 71, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (73, 52, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (73, 72, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (74, 53, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (74, 73, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (75, 54, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (75, 74, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (76, 55, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (76, 75, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (77, 56, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (77, 76, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (78, 57, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (78, 77, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (79, 58, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (79, 78, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (80, 60, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (80, 80, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (81, 61, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (81, 81, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (82, 44, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (82, 64, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (83, 45, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (83, 65, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (84, 101, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (84, 91, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (84, 58, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (84, 78, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (87, 124, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (87, 58, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (87, 78, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (87, 120, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (88, 59, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (88, 79, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (88, 121, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (89, 125, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (89, 102, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (89, 60, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (89, 80, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (89, 122, 'T0RAPPORT', 4);
INSERT INTO public.visit_lines VALUES (90, 127, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (90, 50, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (90, 70, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (90, 112, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (91, 94, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (91, 128, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (91, 51, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (91, 71, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (91, 113, 'T0RAPPORT', 4);
INSERT INTO public.visit_lines VALUES (92, 126, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (92, 61, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (92, 123, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (95, 131, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (95, 95, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (96, 132, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (96, 96, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (97, 135, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (97, 46, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (97, 108, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (98, 136, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (98, 109, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (99, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (99, 137, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (99, 48, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (99, 110, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (100, 138, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (100, 111, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (101, 97, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (101, 139, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (101, 54, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (101, 116, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (102, 98, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (102, 140, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (102, 55, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (102, 117, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (103, 99, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (103, 141, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (103, 56, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (103, 118, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (104, 100, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (104, 142, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (104, 57, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (104, 119, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (105, 143, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (105, 59, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (106, 144, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (106, 60, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (109, 146, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (109, 135, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (110, 147, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (110, 136, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (111, 145, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (111, 148, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (111, 138, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (112, 149, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (112, 143, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (113, 150, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (113, 144, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (114, 151, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (117, 135, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (117, 146, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (118, 136, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (118, 147, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (119, 152, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (119, 143, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (119, 149, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (120, 144, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (120, 150, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (121, 151, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (133, 164, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (133, 146, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (133, 157, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (134, 165, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (134, 147, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (134, 158, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (135, 166, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (136, 167, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (136, 148, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (137, 168, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (138, 169, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (139, 170, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (140, 171, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (141, 172, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (141, 159, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (142, 173, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (142, 149, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (143, 174, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (143, 150, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (143, 160, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (144, 175, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (144, 151, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (144, 161, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (161, 190, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (162, 191, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (173, 202, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (173, 190, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (174, 203, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (174, 191, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (93, 129, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (94, 130, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (145, 178, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (145, 159, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (148, 185, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (148, 150, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (148, 160, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (149, 187, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (150, 188, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (150, 148, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (152, 192, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (152, 146, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (153, 193, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (153, 147, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (154, 194, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (155, 188, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (155, 195, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (155, 148, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (156, 197, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (157, 198, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (158, 184, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (158, 199, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (158, 149, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (159, 185, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (159, 200, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (159, 150, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (160, 201, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (160, 151, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (163, 188, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (163, 148, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (163, 195, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (164, 185, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (164, 150, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (164, 200, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (165, 204, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (165, 192, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (166, 205, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (166, 193, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (167, 188, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (167, 207, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (167, 195, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (168, 209, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (168, 197, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (169, 210, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (169, 198, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (170, 211, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (170, 199, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (171, 185, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (171, 212, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (171, 200, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (172, 213, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (172, 201, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (176, 218, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (176, 192, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (176, 204, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (177, 219, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (177, 188, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (177, 195, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (107, 104, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (107, 133, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (107, 44, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (107, 106, 'T0NORTH', 3);
INSERT INTO public.visit_lines VALUES (108, 105, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (108, 134, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (108, 45, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (108, 107, 'T0NORTH', 3);
INSERT INTO public.visit_lines VALUES (122, 157, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (122, 146, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (123, 158, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (123, 147, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (124, 159, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (125, 155, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (125, 160, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (125, 150, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (126, 156, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (126, 161, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (126, 151, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (127, 146, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (127, 157, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (128, 147, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (128, 158, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (132, 163, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (131, 162, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (146, 179, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (146, 149, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (147, 183, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (147, 151, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (147, 161, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (151, 189, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (175, 217, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (175, 197, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (175, 209, 'T0RAPPORT', 2);
INSERT INTO public.weeks VALUES (1, '2026-03-02', 'T0NORTH', 2, 1, 0, 1, 0, 2, 2, 1, 0, 0, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-02', 'T0RAPPORT', 16, 8, 0, 4, 3, 16, 16, 3, 1, 0, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-09', 'T0NORTH', 2, 1, 0, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-09', 'T0RAPPORT', 16, 8, 0, 0, 0, 16, 16, 0, 0, 0, NULL, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-16', 'T0NORTH', 2, 1, 0, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-16', 'T0RAPPORT', 14, 7, 1, 1, 0, 16, 11, 1, 0, 0, NULL, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-23', 'T0NORTH', 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-23', 'T0RAPPORT', 14, 7, 1, 0, 0, 5, 5, 0, 0, 0, NULL, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.workspaces VALUES ('T0RAPPORT', 'Rapport', 'UBOT', NULL, NULL, 'xoxb-T0RAPPORT', 'UINSTALLER');
INSERT INTO public.workspaces VALUES ('T0NORTH', 'Rapport', 'UBOT', '2026-04-02 11:40:00+00', 'app_uninstalled', 'xoxb-T0NORTH', 'UINSTALLER');
SELECT pg_catalog.setval('public.access_log_id_seq', 27, true);
SELECT pg_catalog.setval('public.agenda_lines_id_seq', 1, true);
SELECT pg_catalog.setval('public.agreements_id_seq', 1, false);
SELECT pg_catalog.setval('public.concern_texts_id_seq', 1, false);
SELECT pg_catalog.setval('public.concerns_id_seq', 1, false);
SELECT pg_catalog.setval('public.deliveries_id_seq', 181, true);
SELECT pg_catalog.setval('public.envelopes_id_seq', 14, true);
SELECT pg_catalog.setval('public.goals_id_seq', 1, false);
SELECT pg_catalog.setval('public.items_id_seq', 224, true);
SELECT pg_catalog.setval('public.meeting_notes_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_id_seq', 2, true);
SELECT pg_catalog.setval('public.pairs_id_seq', 10, true);
SELECT pg_catalog.setval('public.programs_id_seq', 3, true);
SELECT pg_catalog.setval('public.promises_id_seq', 4, true);
SELECT pg_catalog.setval('public.prompts_id_seq', 102, true);
SELECT pg_catalog.setval('public.responses_id_seq', 9, true);
SELECT pg_catalog.setval('public.rhythms_id_seq', 40, true);
SELECT pg_catalog.setval('public.rosters_id_seq', 1, false);
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
ALTER TABLE ONLY public.people_lists
    ADD CONSTRAINT pk_people_lists PRIMARY KEY (team_id);
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
CREATE INDEX ix_pairs_confidence_at ON public.pairs USING btree (confidence_at);
CREATE INDEX ix_pairs_go_on_at ON public.pairs USING btree (go_on_at);
CREATE INDEX ix_pairs_mentee ON public.pairs USING btree (team_id, mentee_id);
CREATE INDEX ix_pairs_mentor ON public.pairs USING btree (team_id, mentor_id);
CREATE INDEX ix_pairs_next_round_at ON public.pairs USING btree (next_round_at);
CREATE INDEX ix_people_lists_due_at ON public.people_lists USING btree (due_at);
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
CREATE INDEX ix_response_replies_author ON public.response_replies USING btree (team_id, author_id);
CREATE INDEX ix_responses_author ON public.responses USING btree (team_id, author_id, written_at);
CREATE INDEX ix_responses_goal ON public.responses USING btree (team_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX ix_responses_met ON public.responses USING btree (pair_id, met_on);
CREATE INDEX ix_responses_pair ON public.responses USING btree (pair_id, written_at);
CREATE INDEX ix_rhythms_member ON public.rhythms USING btree (team_id, user_id);
CREATE INDEX ix_rhythms_next_at ON public.rhythms USING btree (next_at);
CREATE INDEX ix_rosters_touched_at ON public.rosters USING btree (touched_at);
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
ALTER TABLE ONLY public.people_lists
    ADD CONSTRAINT fk_people_lists_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
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
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT fk_visit_lines_delivery_id_deliveries FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT fk_visit_lines_item_id_items FOREIGN KEY (item_id) REFERENCES public.items(id);
ALTER TABLE ONLY public.weeks
    ADD CONSTRAINT fk_weeks_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
