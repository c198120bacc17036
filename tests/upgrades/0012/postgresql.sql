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
    stage character varying(8)
);
COMMENT ON COLUMN public.envelopes.kind IS 'feedback, alignment, confidence';
COMMENT ON COLUMN public.envelopes.asked_by IS 'empty: the bot started it by itself';
COMMENT ON COLUMN public.envelopes.form_id IS 'the form it was asked for with: a second submit starts nothing';
COMMENT ON COLUMN public.envelopes.state IS 'collecting, opened, closed';
COMMENT ON COLUMN public.envelopes.opens_at IS 'it opens then if both are sealed';
COMMENT ON COLUMN public.envelopes.closes_at IS 'the last of these moments: nothing is taken after it';
COMMENT ON COLUMN public.envelopes.ended_at IS 'opened or closed';
COMMENT ON COLUMN public.envelopes.format IS 'of a round of feedback: feedforward, situation';
COMMENT ON COLUMN public.envelopes.attempt IS 'of an alignment: 1, and 2 once both were asked once more';
COMMENT ON COLUMN public.envelopes.stage IS 'of confidences: start, middle, end';
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
    goal_id integer
);
COMMENT ON COLUMN public.responses.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.responses.mood IS 'one of five words, for the author alone';
COMMENT ON COLUMN public.responses.edited_at IS 'set once the partner has read an earlier wording';
COMMENT ON COLUMN public.responses.deleted_at IS 'its words are gone; that it was written is not';
COMMENT ON COLUMN public.responses.goal_id IS 'the goal that there is news about, in the answer `goal`';
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
ALTER TABLE ONLY public.agreements ALTER COLUMN id SET DEFAULT nextval('public.agreements_id_seq'::regclass);
ALTER TABLE ONLY public.concern_texts ALTER COLUMN id SET DEFAULT nextval('public.concern_texts_id_seq'::regclass);
ALTER TABLE ONLY public.concerns ALTER COLUMN id SET DEFAULT nextval('public.concerns_id_seq'::regclass);
ALTER TABLE ONLY public.deliveries ALTER COLUMN id SET DEFAULT nextval('public.deliveries_id_seq'::regclass);
ALTER TABLE ONLY public.envelopes ALTER COLUMN id SET DEFAULT nextval('public.envelopes_id_seq'::regclass);
ALTER TABLE ONLY public.goals ALTER COLUMN id SET DEFAULT nextval('public.goals_id_seq'::regclass);
ALTER TABLE ONLY public.items ALTER COLUMN id SET DEFAULT nextval('public.items_id_seq'::regclass);
ALTER TABLE ONLY public.pairs ALTER COLUMN id SET DEFAULT nextval('public.pairs_id_seq'::regclass);
ALTER TABLE ONLY public.programs ALTER COLUMN id SET DEFAULT nextval('public.programs_id_seq'::regclass);
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
INSERT INTO public.access_log VALUES (10, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-09 10:30:00+00', NULL, '2026-03-09');
INSERT INTO public.access_log VALUES (11, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-09 10:30:00+00', NULL, '2026-03-09');
INSERT INTO public.access_log VALUES (12, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (13, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (14, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (15, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.pause', 2, 4, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (16, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (17, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (18, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.end', 2, 5, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (19, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00', NULL, '2026-03-16');
INSERT INTO public.access_log VALUES (20, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-23 10:00:00+00', NULL, '2026-03-23');
INSERT INTO public.access_log VALUES (21, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-23 10:00:00+00', NULL, '2026-03-23');
INSERT INTO public.access_log VALUES (22, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest.sent', 2, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (23, 'T0NORTH', 'U0001T0NORTH', 'digest.sent', 1, NULL, '2026-03-30 10:00:00+00', NULL, '2026-03-30');
INSERT INTO public.access_log VALUES (24, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 3, NULL, '2026-04-02 11:40:00+00', NULL, '2026-04-02');
INSERT INTO public.access_log VALUES (25, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 8, '2026-04-02 11:40:00+00', NULL, '2026-04-02');
INSERT INTO public.alembic_version VALUES ('0012');
INSERT INTO public.answers VALUES (1, 'went_well', 'T0NORTH', 0, 'Nils''s shared word 38', 'partner');
INSERT INTO public.answers VALUES (1, 'hard', 'T0NORTH', 1, 'Nils''s private word 39', 'me');
INSERT INTO public.answers VALUES (3, 'went_well', 'T0RAPPORT', 0, 'Hal''s shared word 42', 'partner');
INSERT INTO public.answers VALUES (3, 'hard', 'T0RAPPORT', 1, 'Hal''s private word 43', 'me');
INSERT INTO public.answers VALUES (4, 'went_well', 'T0RAPPORT', 0, 'Gil''s shared word 44', 'partner');
INSERT INTO public.answers VALUES (4, 'hard', 'T0RAPPORT', 1, 'Gil''s private word 45', 'me');
INSERT INTO public.answers VALUES (2, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 46', 'partner');
INSERT INTO public.answers VALUES (2, 'hard', 'T0RAPPORT', 1, 'Ben''s private word 41', 'me');
INSERT INTO public.answers VALUES (5, 'reflection', 'T0RAPPORT', 0, 'Ben''s private word 53', 'me');
INSERT INTO public.answers VALUES (6, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 69', 'partner');
INSERT INTO public.answers VALUES (6, 'hard', 'T0RAPPORT', 1, 'Ben''s private word 70', 'me');
INSERT INTO public.answers VALUES (7, 'went_well', 'T0RAPPORT', 0, 'Dana''s shared word 71', 'partner');
INSERT INTO public.answers VALUES (7, 'hard', 'T0RAPPORT', 1, 'Dana''s private word 72', 'me');
INSERT INTO public.answers VALUES (8, 'went_well', 'T0RAPPORT', 0, 'Ana''s shared word 73', 'partner');
INSERT INTO public.answers VALUES (8, 'hard', 'T0RAPPORT', 1, 'Ana''s private word 74', 'me');
INSERT INTO public.attention_notes VALUES (2, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (3, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (6, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (7, 'T0RAPPORT', 2, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.attention_notes VALUES (1, 'T0NORTH', 1, 'silent', '', '2026-03-29', '2026-03-30 10:00:00+00', NULL, NULL, '');
INSERT INTO public.coordinators VALUES (1, 'U0001T0NORTH', 'T0NORTH');
INSERT INTO public.coordinators VALUES (2, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.coordinators VALUES (3, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.deliveries VALUES (3, 'b4621abd4d3546cbbf2e9c03875e1fba', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:ee8125d56a154baaa64b8ccf6a7253ef', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (4, '05865a89e4fc4f9a9f52cccf32938780', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:8e9f1144b0874655a5a866d1d1b37e7a', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (1, 'c782cef4c72140dea89939f2548c56e1', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:6d7c54dbda8348e8adff20bd6df687d2', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (2, '8a6afd9c0a8a47f78864f7943808b263', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:cbec16bc5d6d46e09de516a405a9d04d', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (5, '9455c3b09d0546b782ca2339cf8e2df5', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:dde740ab638a46e6b4bd432e52b26455', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (6, '6bbf8f452cf948b1a7e791b6e67cbe64', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:0520fba0070447368ec55a579ce9163a', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (7, 'f483c88a8c3a494ab99dbfefdce98902', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:d79324c85448470aa345454aec1a4ff8', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (8, 'a91351c676854ad8b22b36394d7499d9', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0110T0RAPPORT', 'visit', 0, 'visit:301dbd8cb24340ecb93a1ca62a8a427e', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (9, '0452dc4ea0e74ab48b5d5092b3ecc3d8', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0138T0RAPPORT', 'visit', 0, 'visit:d2258caef4f645bfab4049232ff3915e', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (10, '4156eb977f7847ab8132fd0647b2c77f', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0139T0RAPPORT', 'visit', 0, 'visit:1e1096b1b00d4f9f859b67e02370a77d', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (11, 'f44aff92192f49e4bd297e089575b46d', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:6fb2fb2ee2e84c0191310877138a00f7', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (12, '68cde7ad443444459cc61aa40e204919', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0168T0RAPPORT', 'visit', 0, 'visit:92f0fe9908ba483b9ebafd37c7431083', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (13, '897fb42f471f4614a897a1e00699a195', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0196T0RAPPORT', 'visit', 0, 'visit:541ddde14b454e5bad7480581e1e4865', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (14, '307a859f0be4494a9a72e9f2ca49c3e0', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:afeca7df9eb94eaba7b3b0f8f29b892b', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (15, 'b69f6bb102944436a8970fc6bf4be22b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:4c4109e2a1af4e038658a1b7e552d5f7', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (16, '5bf087323c27474aa7017154561040c9', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0139T0RAPPORT', 'visit', 0, 'visit:495fa590b25042f686ce9e57bc746174', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (17, '0031dda0b0aa4bc3a109fef680a5caf0', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:6d4ce523da1d4fea98b17df3bd3bc752', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (18, '6761d802afdb49f0b69285a11edb16a8', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:3f3222e5b1e943e5b14cdc0007f19105', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (19, '66950e003d7046a3bf914d7f7e10002d', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:b7f847f32f7d42349791351665bfc562', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (20, '18b5cb34122b4cda996e2068ae6de841', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:4a959430d39945a3b984e3a8d90cfc34', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (21, 'c00a11d7ab61432fa5a0aed9303d60e6', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:d223542b5b2a497bb98dc5a7629d26a3', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000002', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (22, 'a56dfe3b3141445c93724c685e110cac', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:4c042d6227e6497990ebc662144bb732', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000003', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (31, 'cc69af877edc4af393ab219880c6947f', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:68b7dc5665fb495483fb7166b610331c', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (32, '87ce466818974c9688ed4f13ac511daf', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:65774fa6e73a4dc0b50078eb6620497b', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (35, 'aedab0ca02e94e72b7e63f409730e31d', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (34, 'd1d595dd318c464bbc571837f7803012', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (55, '4ab53b72a0dc49d69f8e1e860f90496b', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:c110f48ec47d4847b15e8b0fe896ddc2', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000003', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (82, '98dd2cd2111f4559b01b6f3d3126535f', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:c0402705eefb4109950f6d9539c96a3d', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (83, 'fb6bd56e22704652a99ae9e5a637a08f', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:9ce9d3ada54a44f197aed9d1536fa065', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (93, '23768e72eb56443ea3bf946e91d54bf2', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:7eef6b8ee68e47b38cbfabe79603d891', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000000', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (97, 'b345011212e94becb71a672776ec1152', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:0330d7516a704e1e938198f5b3c2e1a1', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (23, 'fff57dba797340eea99f1fbbdebb2b2b', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:8fe677b5718a4c019fb48f9e3e6402f5', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000004', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (24, '86908e9331ac43019c52c2e37102e211', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0110T0RAPPORT', 'visit', 0, 'visit:a71c2d28f920497ca68ce5e2b93fdeb3', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000005', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (25, '87216f4013b64e3b918624cce7f63dc8', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0138T0RAPPORT', 'visit', 0, 'visit:9b8a78c0b63740258244bea213a45471', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000006', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (26, '1a87f532f36e4c50b8b44bb493c88b50', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0139T0RAPPORT', 'visit', 0, 'visit:bbc6cae8ab704d3eac0906f0f7719530', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000007', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (27, '3a10d9e33c66435588917fe40144dd93', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:37822b6054434f789a9f2612bd4ea4d0', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000008', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (28, '63c598080aab4b3a8ec9e0ac564f0cbb', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0168T0RAPPORT', 'visit', 0, 'visit:9c4b688998bb4109b305d543f6f4b921', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000009', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (29, '858430de95b04f28967b7cbf30f5f2c2', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0196T0RAPPORT', 'visit', 0, 'visit:da9982f0bd4845679fb8f61155e2d6f7', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000010', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (30, 'ee30869120f24014ae0ff686e642b078', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:3eff0c1d52474d9ab13c0faf59f5f10f', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000011', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (33, '40682c26ffaa497594cf758438a7ba48', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:65a8b37543794a66a3743c44d440aac5', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-06 10:30:00+00', 'on_its_day');
INSERT INTO public.deliveries VALUES (36, 'eb2b80f6e2c141fdb837634b899e4708', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:cee545a102cb42ba89219379d68d94b9', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (37, 'd79cfa2be5ef46d59bc9972ff60c09e6', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:611ff9452e644b49a6d95e590ff78e9f', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (38, '97fab2c830214346873732814783d0d8', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:4853873cf1184859bbfb33d3be52dded', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (39, 'a60b70295a544680ab859652d2a5dfc5', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:9c0a8222ac0d46bd92887d3e9ef1d7c6', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (40, 'c09cb65fead74e7a94f180efe3bf5ddd', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:132f5018c407407ca6b140f70306ada7', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (41, 'b1d6b6591a2541e980c240097bee0a56', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0110T0RAPPORT', 'visit', 0, 'visit:ecad859c83834d6f80cbc97fd58fc5c0', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (42, '7d4a253300664af3afba4c77958fd10e', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0138T0RAPPORT', 'visit', 0, 'visit:ace5c34a800d49c1945dc5ddc7944c56', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (43, 'd247180c4ef54beb9bc911f47cfc1518', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0139T0RAPPORT', 'visit', 0, 'visit:28a54145906548c296e045892fdad789', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (44, '8825a6479e0347d7a15a66fddc9de629', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:c66387968f884ad89f40c0a27a37e4fe', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000009', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (45, '8bc9edfb90994a8ba0deff3b084ac29c', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0168T0RAPPORT', 'visit', 0, 'visit:ccfc2c0d094b484dad1ff19ada2b10db', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000010', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (46, 'fdab81f2bb8149b894e699255c89a880', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0196T0RAPPORT', 'visit', 0, 'visit:fbf97307dbb642b19932d2e7adb75288', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000011', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (47, 'd4411686a120421da3cc1d3b6dc4696a', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:f18cf9a8d75b4a799077216d09547910', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000012', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (48, '71a695a33b3b4cbabbf367e00293344e', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:d89810ff8e974f718b199709390fc3a4', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (51, '6dd16443e15744d28388fcddccc7c95b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:6d83afebd44a402f8acd2d9a796e065d', 'sent', '2026-03-09 14:40:00+00', NULL, 1, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '1773067200.000000', NULL, '2026-03-09 14:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (52, '923bf3526f344f34b219b90ef26d0564', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:849d2110a3d84f2ab8eb80339d71bc68', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (53, '2dcc2b47901c4ae785a14320f38dc3ba', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:7a408ae18fbb4a128d1d1ba01e0287af', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (54, 'ad379cf05580434ba9eb7428101c2d90', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:13b677f829c74483ac8cfe4615e03948', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000002', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (49, '72eb03729c4e4c988c621920bc2bf2f7', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:50794e842fe44af388e34ccee1d53d20', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (50, '1f91db737592438f981bf43a5261b398', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:5c2cc95ab04a403f828e92536247752b', 'sent', '2026-03-09 10:40:00+00', NULL, 1, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '1773052800.000000', NULL, '2026-03-09 10:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (56, '88fe6153848b4e5d80aa786f651cfa59', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:78e3e8edcb42419b847ea2bc6dab9f4c', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000004', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (57, '91f7da3d87704f258a54036cc3987cbf', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0110T0RAPPORT', 'visit', 0, 'visit:03e423e1d34e4c9a98a66555d84c9e29', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000005', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (58, '9216d7d0ebd64dd38f29b926bb6800c5', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0138T0RAPPORT', 'visit', 0, 'visit:3f86664dfebb43578ed9e9052029297b', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000006', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (59, 'ea1a0edca3b44264b14e4f593bbfbdee', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0139T0RAPPORT', 'visit', 0, 'visit:f048f8b87370409cb6ec810afb21a885', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000007', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (64, '3c404e8b00d34e55bab8e62541a989b0', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:5cb66f3422494dc29f03d7c8b6299be2', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (65, 'c17aa420db024bf387808ea56b70b970', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:ec6dafc749b9449689ee27ce6019e965', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (74, '1c25e64e1b9549fb87fef45273ac130f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:987b33ad6ec44edbaf6987272b464f1e', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (75, 'c552babcb07c49bb95a8f0b80b1b84cd', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:3d21e2576bf641fbb021f38ad5c37912', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (76, 'c88d452aefbe477982a7264db82812ea', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:0bf95f23ad4f4e7bbca9b90870b726ac', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (77, '05648b6419d2449cb07c5875a285e691', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:2187d06725354a9c887bd0c8a1b54626', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (78, '7758d34ad65043c3ae0fb24e25c8ed2c', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:3baee9ea37634bdcba92988eca5e3f02', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (79, '22d6a4ec996e4216b85c1a928e07f0b1', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0168T0RAPPORT', 'visit', 0, 'visit:99e05e9eef3b452991eba366336117c5', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (80, '018a4d77c72d464098358a862c693de0', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0196T0RAPPORT', 'visit', 0, 'visit:6a045adecd5547ee9337966bafd7c00c', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (81, 'a993af4d71694ae7bd393349d1472af6', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:f21007c069a54a369a65612b6f2082fe', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (84, 'ff274084a92c4508a2bac92c3773f486', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:7009e0148e1143f1875d0ecd225175a3', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (85, '3622287f39bc453ab93f934a9a0bd11a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:90aa450e37d745c08f74ab14d80e3716', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (86, 'df1a364433a048abadd8b11ba36ca41d', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:c30408721ed244e9900026fe4708c33d', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (88, 'fae841207f5c416281d1a76b90f5d730', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (87, '7e71730eb26f49b1b4654d5c3786fd7a', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (94, '128fef7dacd64346b0c9d99802185b42', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:df1323c7144e42c2bb6a3c794eb0029a', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000001', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (99, 'cd161dcd2f0f4a21b01b907273e8e73f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:80a60d7449a947fe8b0e988f5b14b44e', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (100, 'af1c86cc4b4045a292d3fad57fac9ac9', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:e72c9bb9aa0d4ed690ea6d0181ac499b', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (101, 'ecb61663e7b2478f9b0a8193c9c0545d', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:7dfaabf5767e41d785b62a4827f36369', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000003', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (102, '07b4041a9c034a7994c4393e825ec65c', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:62e148b100184bdf94cfc85c69c657eb', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000004', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (103, '61b6e19d9ffe4207911c683b8147f639', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:1233a0217cc24d8b9532a3e7ab79e01d', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000005', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (60, '46d82e7421f34f36b648b0cbd5468dc6', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:73a559b21c1a402b9d0662716e77ff59', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000008', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (61, '3ef4e25ef2734f26afb46ee8ea7b3ddc', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0168T0RAPPORT', 'visit', 0, 'visit:f67fed7d660a492e93c7814c7a68c873', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000009', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (62, '4a138bd4b1fb492887b079a30a70a333', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0196T0RAPPORT', 'visit', 0, 'visit:837c8a3a7bc94b9f861e233b0296b55d', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000010', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (63, 'd7b2e899d25c4747bcdf7bfb8fcd20f8', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:a33f49d904574bc5ae01b199e53cd240', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000011', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (67, 'f79366f4d5f74ea9a5d105519375faa8', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (66, '27885ae0b2354124a6bd708c772ca98d', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (68, 'd252e37eaab64fbea0fd4e90c5dd53ba', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:c72f860670004149a7a916303742bbcb', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000003', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (69, 'c00da99cba744f57b642810ecd56e012', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0110T0RAPPORT', 'visit', 0, 'visit:1fdf649b7b4542e0a93a27721258517e', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000004', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (70, '68254313024e447f8869a4f5919c9b28', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0109T0RAPPORT', 'visit', 0, 'visit:b2b6ca6785244ce097b374f71b308485', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000007', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (71, '67a644d919a64c349713c655ba26c2d6', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0110T0RAPPORT', 'visit', 0, 'visit:646be3b95b524aa0a21a778f7e4942a2', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000008', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (72, '614ab703847f48cb86e2f807bda2a495', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0138T0RAPPORT', 'visit', 0, 'visit:258e4d207a034e969ce9d520dc5d9722', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000011', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (73, 'a79647a8b7584cefbb45f25ddf0a721b', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0139T0RAPPORT', 'visit', 0, 'visit:de14e1c283af45e1b4c1f6f3d0bbed3c', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000012', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (89, '1463696b843540e294be97fad3da1bfb', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:603a6deb998343e88c4af1e7a6e2aa94', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000001', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (90, 'aa5ba138f485456d8b599b290f099e1b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:7fc04c99063948fa952ca0e0786fdd74', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000002', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (91, '243e992f7db1470da1ced42d0ba44d33', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:4c6812a3038c4957857f27d4a6131727', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (92, 'a59e1c657ca043958d6d298e934cd89d', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:c85e07df6bf84febbfcaf6dcf2d4ee42', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (96, '468224df8c8e40ce8790ce23ec41fad6', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (95, 'c5b477a316f849daba8fd9bb54ca4ef5', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (109, '4516917f3ca04fdf86c470a98ec864ef', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0167T0RAPPORT', 'visit', 0, 'visit:ca2e1ff65bf94d718f53d0edb86793f7', 'sent', '2026-03-30 14:00:00+00', NULL, 1, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '1774879200.000000', NULL, '2026-03-30 14:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (115, '229322c5d28a4cd8ab50cfe449fbba6b', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:f4fb1843ee69417bb86e35b56df683c2', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (116, '26fbc6f77a584d08ac545ee0c0519c8f', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:486ce22df97047fc8900157da845d452', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (118, '80149f6f4aba441ab645d8040a4b2fcc', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:9d14c153e3f940eebe081f5471c6b929', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (119, '4cec29671002433b99d02793117b6798', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:42c16c62ff9746d2afb7b09a08199dfa', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (120, '723d00769fe04bf28b73a41c7794f4a0', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:78293435026f443fbad611f7cbcb3c52', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (121, 'e5762ae016b34b46aa72613ba6295426', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:004bdb3790704390a9517db350208187', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (104, '236d91872e1a49f8a081489c8b8d4769', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0168T0RAPPORT', 'visit', 0, 'visit:9f166614fcf24024af9ec54175561dcb', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000006', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (105, 'de5a48dd2ff04b028b056c256a51ce19', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0196T0RAPPORT', 'visit', 0, 'visit:df59a8f043aa4c2ea3b7d03547bcdca7', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000007', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (106, 'ab3a82d9e8744cfdb00fcc5cca5fd5c8', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:6a94bf9302c645fea174afe3eade7a6a', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000008', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (110, '3d82dc74a98740be9cd0433cb384ddbe', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:b840bf1b6e4c4664816b629ba9f58dc4', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (111, '59282609839e4edba1c3a74cb269ea48', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:32d31770d46a4169970a046dbd552bf8', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (112, '1b7f35863f5e4e55a1618751f1065519', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:e39e997504544de5a05b580732fc1248', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (113, '2f0cc426b7f549b3ba4cd6b13e10c5ef', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:08cb3fec82294c0fbc94bc0b3cd1f804', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (114, 'f46a8a3ebb164f59ba101be23f3815f7', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:c9d7fcaa00e549f8aeabde4ec94a7749', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (117, 'e27707af86724d7dafc50ccdbe63a116', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:bd534095fcca4cb2b4b9084c2eba5db0', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (126, 'a724ed3b5976444d8928bd047d9f3bab', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'visit', 0, 'visit:4a2d23f449394661ae7364d1021d9e78', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00', 'words');
INSERT INTO public.deliveries VALUES (129, 'c5ef4b76c5a842fdb7fece6f8e638586', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, 'hint:U0013T0RAPPORT:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (98, '3eb9c361c5ab47c1a8c77a19d3fe2649', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:efe43d2893be45c59df7819c9099e6cb', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (107, '51132e445f28449f927056c05f58f204', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0080T0RAPPORT', 'visit', 0, 'visit:ed8bdf2a7de84f7285890ad1e71bb3c5', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000011', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (108, '1c40256c92474456b4542acac761c3f9', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0081T0RAPPORT', 'visit', 0, 'visit:a22083a1696745608fb08ecc10d09f10', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000012', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (122, 'e51a372bfb6e4529b51fecb403a83cb2', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:90a91a9456574af6aca03c2baa765d8f', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (123, '7b7c1b1b379a419e8f5cd0f69a6c9f9b', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:09f5e13d7d7a4bee834096373779a101', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (124, 'e871fb649d954590ac98a4154d4ef07f', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0197T0RAPPORT', 'visit', 0, 'visit:d7b02646a9be48bc8fc5bfd99423aff1', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000001', NULL, '2026-04-02 11:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (125, 'a15dbd302cde4269a336be67358bcd0d', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'visit', 0, 'visit:126abebf4b2e45eeb3e6b508003ec307', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00', 'words');
INSERT INTO public.deliveries VALUES (127, '40f9666d2d0446ce9fa6356b2832e5e5', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, 'hint:U0017T0RAPPORT:2026-04-02', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (128, '3e80b89522494b5bb6dd9e3695e8400c', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (130, '7a77f0be5a804fcfb23264bb547046c0', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, 'hint:U0002T0NORTH:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
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
INSERT INTO public.envelope_sides VALUES (8, 'U0002T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (8, 'U0003T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (9, 'U0010T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (9, 'U0011T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.envelope_sides VALUES (10, 'U0004T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.envelope_sides VALUES (10, 'U0005T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.envelope_sides VALUES (11, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.envelope_sides VALUES (11, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, '1775127600.000000');
INSERT INTO public.envelope_texts VALUES (8, 'U0002T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ana''s opened word 47');
INSERT INTO public.envelope_texts VALUES (8, 'U0002T0RAPPORT', 'first', 'T0RAPPORT', 'Ana''s opened word 48');
INSERT INTO public.envelope_texts VALUES (8, 'U0002T0RAPPORT', 'second', 'T0RAPPORT', 'Ana''s opened word 49');
INSERT INTO public.envelope_texts VALUES (8, 'U0003T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ben''s opened word 50');
INSERT INTO public.envelope_texts VALUES (8, 'U0003T0RAPPORT', 'first', 'T0RAPPORT', 'Ben''s opened word 51');
INSERT INTO public.envelope_texts VALUES (8, 'U0003T0RAPPORT', 'second', 'T0RAPPORT', 'Ben''s opened word 52');
INSERT INTO public.envelope_texts VALUES (9, 'U0010T0RAPPORT', 'behavior', 'T0RAPPORT', 'Fay''s sealed word 57');
INSERT INTO public.envelope_texts VALUES (9, 'U0010T0RAPPORT', 'first', 'T0RAPPORT', 'Fay''s sealed word 58');
INSERT INTO public.envelope_texts VALUES (9, 'U0010T0RAPPORT', 'second', 'T0RAPPORT', 'Fay''s sealed word 59');
INSERT INTO public.envelope_texts VALUES (9, 'U0011T0RAPPORT', 'behavior', 'T0RAPPORT', 'Gil''s draft word 60');
INSERT INTO public.envelope_texts VALUES (9, 'U0011T0RAPPORT', 'first', 'T0RAPPORT', 'Gil''s draft word 61');
INSERT INTO public.envelope_texts VALUES (9, 'U0011T0RAPPORT', 'second', 'T0RAPPORT', 'Gil''s draft word 62');
INSERT INTO public.envelope_texts VALUES (10, 'U0004T0RAPPORT', 'behavior', 'T0RAPPORT', 'Dana''s sealed word 63');
INSERT INTO public.envelope_texts VALUES (10, 'U0004T0RAPPORT', 'first', 'T0RAPPORT', 'Dana''s sealed word 64');
INSERT INTO public.envelope_texts VALUES (10, 'U0004T0RAPPORT', 'second', 'T0RAPPORT', 'Dana''s sealed word 65');
INSERT INTO public.envelope_texts VALUES (10, 'U0005T0RAPPORT', 'behavior', 'T0RAPPORT', 'Eli''s draft word 66');
INSERT INTO public.envelope_texts VALUES (10, 'U0005T0RAPPORT', 'first', 'T0RAPPORT', 'Eli''s draft word 67');
INSERT INTO public.envelope_texts VALUES (10, 'U0005T0RAPPORT', 'second', 'T0RAPPORT', 'Eli''s draft word 68');
INSERT INTO public.envelopes VALUES (8, 'T0RAPPORT', 2, 'feedback', 'U0002T0RAPPORT', '5e3100f74faf825513e1f2693d5c2803', 'opened', '2026-03-02 10:00:00+00', '2026-03-09 09:00:00+00', '2026-03-16 09:00:00+00', '2026-03-09 10:30:00+00', 'feedforward', NULL, NULL);
INSERT INTO public.envelopes VALUES (4, 'T0RAPPORT', 4, 'alignment', NULL, NULL, 'collecting', '2026-03-02 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', NULL, NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (9, 'T0RAPPORT', 4, 'feedback', 'U0010T0RAPPORT', 'caac30acc2214097a25d015a375eaddf', 'collecting', '2026-03-16 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', NULL, 'feedforward', NULL, NULL);
INSERT INTO public.envelopes VALUES (5, 'T0RAPPORT', 5, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-23 09:00:00+00', '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (1, 'T0NORTH', 1, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (2, 'T0RAPPORT', 2, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (3, 'T0RAPPORT', 3, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (6, 'T0RAPPORT', 6, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (7, 'T0RAPPORT', 7, 'alignment', NULL, NULL, 'closed', '2026-03-02 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 08:00:00+00', '2026-03-30 10:00:00+00', NULL, 2, NULL);
INSERT INTO public.envelopes VALUES (10, 'T0RAPPORT', 3, 'feedback', 'U0004T0RAPPORT', '398d6a8d5a98290a4aed07255ad8e713', 'collecting', '2026-03-30 10:00:00+00', '2026-04-06 08:00:00+00', '2026-04-13 08:00:00+00', NULL, 'feedforward', NULL, NULL);
INSERT INTO public.envelopes VALUES (11, 'T0RAPPORT', 7, 'feedback', 'U0017T0RAPPORT', '13d3f31536eec995afb7a74f1a0bb23a', 'collecting', '2026-04-02 11:00:00+00', '2026-04-09 08:00:00+00', '2026-04-16 08:00:00+00', NULL, 'feedforward', NULL, NULL);
INSERT INTO public.install_returns VALUES ('d2908b46282e0e6d8eb8d16daca6bb6c3643e08494451344c3ed374012ebc541', '2026-03-02 10:10:00+00');
INSERT INTO public.install_returns VALUES ('d2f62b9b6362c1bad6fbf2cb8e033624e7ba1ad5143dd0af510fb5f0948f0aaf', '2026-03-02 10:10:00+00');
INSERT INTO public.items VALUES (18, 'T0RAPPORT', 'U0012T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (19, 'T0RAPPORT', 'U0013T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (6, 'T0RAPPORT', 'U0002T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (7, 'T0RAPPORT', 'U0003T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (5, 'T0NORTH', 'U0001T0NORTH', 'shared', 1, 1, 'shared:1', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (1, 'T0NORTH', 'U0001T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (2, 'T0NORTH', 'U0002T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (49, 'T0NORTH', 'U0001T0NORTH', 'prompt', 17, 1, 'prompt:17', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (10, 'T0RAPPORT', 'U0004T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (11, 'T0RAPPORT', 'U0005T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (26, 'T0RAPPORT', 'U0016T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (27, 'T0RAPPORT', 'U0017T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (50, 'T0NORTH', 'U0002T0NORTH', 'prompt', 18, 1, 'prompt:18', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (14, 'T0RAPPORT', 'U0010T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (15, 'T0RAPPORT', 'U0011T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (51, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 15, 2, 'prompt:15', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (35, 'T0NORTH', 'U0001T0NORTH', 'prompt', 3, 1, 'prompt:3', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (22, 'T0RAPPORT', 'U0014T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (23, 'T0RAPPORT', 'U0015T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (36, 'T0NORTH', 'U0002T0NORTH', 'prompt', 4, 1, 'prompt:4', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (43, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 9, 5, 'prompt:9', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (32, 'T0RAPPORT', 'U0010T0RAPPORT', 'shared', 4, 4, 'shared:4', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (30, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 2, 2, 'shared:2', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (31, 'T0RAPPORT', 'U0013T0RAPPORT', 'shared', 3, 5, 'shared:3', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (38, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 2, 2, 'prompt:2', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'done', NULL);
INSERT INTO public.items VALUES (40, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 6, 3, 'prompt:6', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'passed', NULL);
INSERT INTO public.items VALUES (52, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 16, 2, 'prompt:16', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (53, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 19, 3, 'prompt:19', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (54, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 20, 3, 'prompt:20', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (37, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 1, 2, 'prompt:1', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (39, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 5, 3, 'prompt:5', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (41, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 7, 4, 'prompt:7', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (42, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 8, 4, 'prompt:8', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (3, 'T0NORTH', 'U0001T0NORTH', 'agreement_write', 1, 1, 'agreement_write:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (4, 'T0NORTH', 'U0002T0NORTH', 'agreement_write', 1, 1, 'agreement_write:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (120, 'T0NORTH', 'U0002T0NORTH', 'agreement_end', 1, 1, 'agreement_end:1:U0002T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (44, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 10, 5, 'prompt:10', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (89, 'T0RAPPORT', 'U0012T0RAPPORT', 'agreement_again', 5, 5, 'agreement_again:5:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', NULL, NULL, '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (90, 'T0RAPPORT', 'U0013T0RAPPORT', 'agreement_again', 5, 5, 'agreement_again:5:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', NULL, NULL, '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (69, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_reply', 8, 2, 'feedback_reply:8:U0003T0RAPPORT:answer', '2026-03-09 10:40:00+00', '2026-03-09 10:45:00+00', false, NULL, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (79, 'T0NORTH', 'U0001T0NORTH', 'easing', 0, NULL, 'easing:U0001T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (45, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 11, 6, 'prompt:11', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (46, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 12, 6, 'prompt:12', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (47, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 13, 7, 'prompt:13', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (48, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 14, 7, 'prompt:14', '2026-03-05 10:00:00+00', '2026-03-06 10:00:00+00', true, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (87, 'T0RAPPORT', 'U0010T0RAPPORT', 'agreement_again', 4, 4, 'agreement_again:4:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (88, 'T0RAPPORT', 'U0011T0RAPPORT', 'agreement_again', 4, 4, 'agreement_again:4:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (97, 'T0RAPPORT', 'U0010T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (98, 'T0RAPPORT', 'U0011T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (141, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 66, 7, 'prompt:66', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (101, 'T0NORTH', 'U0001T0NORTH', 'prompt', 31, 1, 'prompt:31', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (102, 'T0NORTH', 'U0002T0NORTH', 'prompt', 32, 1, 'prompt:32', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (103, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 29, 2, 'prompt:29', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (104, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 30, 2, 'prompt:30', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (105, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 33, 3, 'prompt:33', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (119, 'T0NORTH', 'U0001T0NORTH', 'agreement_end', 1, 1, 'agreement_end:1:U0001T0NORTH', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (81, 'T0NORTH', 'U0001T0NORTH', 'agreement_again', 1, 1, 'agreement_again:1:U0001T0NORTH', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (82, 'T0NORTH', 'U0002T0NORTH', 'agreement_again', 1, 1, 'agreement_again:1:U0002T0NORTH', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (29, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_write', 7, 7, 'agreement_write:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (117, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 49, 2, 'prompt:49', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 08:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (133, 'T0RAPPORT', 'U0014T0RAPPORT', 'partner_left', 6, 6, 'partner_left:6:0:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (121, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_end', 2, 2, 'agreement_end:2:U0002T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (122, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_end', 2, 2, 'agreement_end:2:U0003T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (123, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_end', 3, 3, 'agreement_end:3:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (124, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_end', 3, 3, 'agreement_end:3:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (140, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 65, 7, 'prompt:65', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (118, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 50, 2, 'prompt:50', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (134, 'T0NORTH', 'U0001T0NORTH', 'prompt', 60, 1, 'prompt:60', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (135, 'T0NORTH', 'U0002T0NORTH', 'prompt', 61, 1, 'prompt:61', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (150, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (136, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 59, 2, 'prompt:59', '2026-03-31 10:00:00+00', '2026-03-31 08:00:00+00', false, '2026-04-07 08:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (138, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 63, 3, 'prompt:63', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:20:00+00', 'done', NULL);
INSERT INTO public.items VALUES (139, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 64, 3, 'prompt:64', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (137, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 62, 2, 'prompt:62', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:10:00+00', 'done', NULL);
INSERT INTO public.items VALUES (80, 'T0NORTH', 'U0002T0NORTH', 'easing', 0, NULL, 'easing:U0002T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (65, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_later', 8, 2, 'feedback_later:8:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (66, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_later', 8, 2, 'feedback_later:8:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (33, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_ask', 8, 2, 'feedback_ask:8:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', NULL, NULL, '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (34, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_ask', 8, 2, 'feedback_ask:8:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (72, 'T0RAPPORT', 'U0011T0RAPPORT', 'easing', 0, NULL, 'easing:U0011T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (57, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 23, 5, 'prompt:23', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (58, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 24, 5, 'prompt:24', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (56, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 22, 4, 'prompt:22', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (59, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 25, 6, 'prompt:25', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (63, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_open', 8, 2, 'feedback_open:8:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (64, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_open', 8, 2, 'feedback_open:8:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (60, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 26, 6, 'prompt:26', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (61, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 27, 7, 'prompt:27', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (62, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 28, 7, 'prompt:28', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (75, 'T0RAPPORT', 'U0014T0RAPPORT', 'easing', 0, NULL, 'easing:U0014T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (76, 'T0RAPPORT', 'U0015T0RAPPORT', 'easing', 0, NULL, 'easing:U0015T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (71, 'T0RAPPORT', 'U0010T0RAPPORT', 'easing', 0, NULL, 'easing:U0010T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (73, 'T0RAPPORT', 'U0012T0RAPPORT', 'easing', 0, NULL, 'easing:U0012T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (99, 'T0RAPPORT', 'U0012T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (100, 'T0RAPPORT', 'U0013T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (55, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 21, 4, 'prompt:21', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (115, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (116, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (70, 'T0RAPPORT', 'U0004T0RAPPORT', 'easing', 0, NULL, 'easing:U0004T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (77, 'T0RAPPORT', 'U0016T0RAPPORT', 'easing', 0, NULL, 'easing:U0016T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (78, 'T0RAPPORT', 'U0017T0RAPPORT', 'easing', 0, NULL, 'easing:U0017T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (156, 'T0RAPPORT', 'U0018T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (157, 'T0RAPPORT', 'U0019T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (158, 'T0RAPPORT', 'U0018T0RAPPORT', 'agreement_write', 8, 8, 'agreement_write:8:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (159, 'T0RAPPORT', 'U0019T0RAPPORT', 'agreement_write', 8, 8, 'agreement_write:8:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (74, 'T0RAPPORT', 'U0013T0RAPPORT', 'easing', 0, NULL, 'easing:U0013T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (67, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_reply', 8, 2, 'feedback_reply:8:U0002T0RAPPORT:thank', '2026-03-09 10:30:00+00', '2026-03-09 10:35:00+00', false, NULL, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (68, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260309T104000.000000', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', false, NULL, NULL, NULL, '2026-03-09 10:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (16, 'T0RAPPORT', 'U0010T0RAPPORT', 'agreement_write', 4, 4, 'agreement_write:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (17, 'T0RAPPORT', 'U0011T0RAPPORT', 'agreement_write', 4, 4, 'agreement_write:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (96, 'T0RAPPORT', 'U0011T0RAPPORT', 'feedback_ask', 9, 4, 'feedback_ask:9:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (95, 'T0RAPPORT', 'U0010T0RAPPORT', 'feedback_ask', 9, 4, 'feedback_ask:9:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (20, 'T0RAPPORT', 'U0012T0RAPPORT', 'agreement_write', 5, 5, 'agreement_write:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (21, 'T0RAPPORT', 'U0013T0RAPPORT', 'agreement_write', 5, 5, 'agreement_write:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (8, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_write', 2, 2, 'agreement_write:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (9, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_write', 2, 2, 'agreement_write:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (83, 'T0RAPPORT', 'U0002T0RAPPORT', 'agreement_again', 2, 2, 'agreement_again:2:U0002T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (84, 'T0RAPPORT', 'U0003T0RAPPORT', 'agreement_again', 2, 2, 'agreement_again:2:U0003T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (12, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_write', 3, 3, 'agreement_write:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (13, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_write', 3, 3, 'agreement_write:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (85, 'T0RAPPORT', 'U0004T0RAPPORT', 'agreement_again', 3, 3, 'agreement_again:3:U0004T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (86, 'T0RAPPORT', 'U0005T0RAPPORT', 'agreement_again', 3, 3, 'agreement_again:3:U0005T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (24, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_write', 6, 6, 'agreement_write:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (25, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_write', 6, 6, 'agreement_write:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (91, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_again', 6, 6, 'agreement_again:6:U0014T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (92, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_again', 6, 6, 'agreement_again:6:U0015T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (28, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_write', 7, 7, 'agreement_write:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (129, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260330T100000.000000', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (106, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 34, 3, 'prompt:34', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (107, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 35, 6, 'prompt:35', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (108, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 36, 6, 'prompt:36', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (109, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 37, 7, 'prompt:37', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (110, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 38, 7, 'prompt:38', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (112, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 39, 2, 'prompt:39', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 08:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (130, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260330T100000.000000', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, NULL, NULL, '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (113, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 40, 2, 'prompt:40', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (93, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_again', 7, 7, 'agreement_again:7:U0016T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (94, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_again', 7, 7, 'agreement_again:7:U0017T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (114, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 44, 3, 'prompt:44', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (132, 'T0RAPPORT', 'U0005T0RAPPORT', 'feedback_ask', 10, 3, 'feedback_ask:10:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (144, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 67, 2, 'prompt:67', '2026-04-02 10:00:00+00', '2026-04-02 08:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (125, 'T0RAPPORT', 'U0014T0RAPPORT', 'agreement_end', 6, 6, 'agreement_end:6:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (126, 'T0RAPPORT', 'U0015T0RAPPORT', 'agreement_end', 6, 6, 'agreement_end:6:U0015T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (127, 'T0RAPPORT', 'U0016T0RAPPORT', 'agreement_end', 7, 7, 'agreement_end:7:U0016T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (128, 'T0RAPPORT', 'U0017T0RAPPORT', 'agreement_end', 7, 7, 'agreement_end:7:U0017T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (145, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 70, 2, 'prompt:70', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (155, 'T0RAPPORT', 'U0003T0RAPPORT', 'shared', 8, 2, 'shared:8', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (131, 'T0RAPPORT', 'U0004T0RAPPORT', 'feedback_ask', 10, 3, 'feedback_ask:10:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (111, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260317T100000.000000', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, NULL, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (142, 'T0NORTH', 'U0001T0NORTH', 'prompt', 68, 1, 'prompt:68', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (146, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 71, 3, 'prompt:71', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (148, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 73, 7, 'prompt:73', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (143, 'T0NORTH', 'U0002T0NORTH', 'prompt', 69, 1, 'prompt:69', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (151, 'T0RAPPORT', 'U0016T0RAPPORT', 'feedback_ask', 11, 7, 'feedback_ask:11:U0016T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (147, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 72, 3, 'prompt:72', '2026-04-02 10:00:00+00', '2026-04-03 09:00:00+00', true, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (149, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 74, 7, 'prompt:74', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (152, 'T0RAPPORT', 'U0017T0RAPPORT', 'feedback_ask', 11, 7, 'feedback_ask:11:U0017T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (153, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 6, 2, 'shared:6', '2026-04-02 11:10:00+00', '2026-04-02 11:10:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (154, 'T0RAPPORT', 'U0005T0RAPPORT', 'shared', 7, 3, 'shared:7', '2026-04-02 11:20:00+00', '2026-04-02 11:20:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0109T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0110T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0138T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, NULL, '2026-03-11 10:40:00+00', 3, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-04-02 10:00:00+00', 6, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0139T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-03-11 10:40:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0033T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0080T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0081T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-03 11:20:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0021T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 11:40:00+00', NULL, NULL, NULL, NULL, NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, '2026-03-31', '2026-04-10', 'D0167T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0168T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 4, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0051T0RAPPORT', NULL, '2026-03-16 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0052T0RAPPORT', NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, NULL, NULL, 'D0196T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-17 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0197T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 10:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 11:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.people_lists VALUES ('T0NORTH', '2026-04-03 06:00:00+00', NULL);
INSERT INTO public.people_lists VALUES ('T0RAPPORT', '2026-04-03 06:00:00+00', NULL);
INSERT INTO public.programs VALUES (1, 'T0NORTH', 'b88ad5dfc583884ba8a42ffb72eabbca', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL, NULL);
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', '6a74533b6540221d77cee821114b5443', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL, NULL);
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', '2bb6a91c401bf8775ac1bd56863b3593', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0020T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00', '2026-10-01 23:00:00+00', NULL, NULL);
INSERT INTO public.prompts VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-05', 'show-your-mentor', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'answered', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (6, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-05', 'little-every-week', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'skipped', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (29, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (9, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 18, '2026-03-05', 'look-at-your-calendar', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (10, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 20, '2026-03-05', 'why-you-came', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (23, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 17, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (24, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 19, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (15, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-09', NULL, '2026-03-09 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (16, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-09', NULL, '2026-03-09 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (17, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (18, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (19, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (20, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (21, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'checkin', 13, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (22, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'checkin', 15, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (25, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (26, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (27, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (28, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (41, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (42, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (43, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (45, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (46, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (1, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-05', 'look-at-your-calendar', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (3, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-05', 'a-little-nervous', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (5, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-05', 'tell-me-how-i-mentor', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (7, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 14, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (8, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 16, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (11, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-05', 'hoping-to-learn', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (12, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-05', 'a-little-nervous', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (13, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-05', 'tell-me-how-i-mentor', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (14, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-05', 'find-out-first', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (51, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (52, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (53, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (54, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (55, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (30, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (31, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (32, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (33, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (34, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (35, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (36, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (37, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (38, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (49, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 08:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (50, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (39, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-19', 'tell-me-how-i-mentor', '2026-03-19 09:00:00+00', '2026-04-02 08:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (40, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-19', 'picture-the-last-day', '2026-03-19 09:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (44, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (47, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (48, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-19', NULL, '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'eased', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (67, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-04-02', 'hoping-to-learn', '2026-04-02 08:00:00+00', '2026-04-16 08:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (68, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-04-02', 'somebody-else-does-better', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (69, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (70, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-04-02', 'small-ritual', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (71, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-04-02', 'rather-leave-out', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (73, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (74, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-04-02', 'show-your-mentor', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (72, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-04-02', 'why-you-came', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (56, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (57, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (58, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (60, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (61, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (64, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (65, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (66, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (62, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:10:00+00');
INSERT INTO public.prompts VALUES (63, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:20:00+00');
INSERT INTO public.prompts VALUES (59, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-31', NULL, '2026-03-31 08:00:00+00', '2026-04-07 08:00:00+00', 'answered', '2026-04-02 11:40:00+00');
INSERT INTO public.quarters VALUES (2, '2026-01-01', 'T0RAPPORT', 10, 1, 2, 1, 2, 0, '2026-04-02 11:40:00+00');
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', '5e012888e954410a9ee9fc3780bdf0f4', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', '7450f8aac7f8d0382eaf6dd36519c433', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'd774246275ff0fa8c1819a874950718a', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '613125125c931058b0a19a1b7d21f83a', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'e0bd3f6e4ec758bbe02f73c5c438b526', 2, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL, NULL);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '7e1bb00ac9c5508f1d1824e99c437b9c', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL, NULL);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'cf67018d4f46bf5b8fdcaa1f19b96a26', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL, NULL);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'c0fb8c11ab06df6b5701d3dc2d710952', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL, NULL);
INSERT INTO public.rhythms VALUES (17, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (18, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (19, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (20, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (21, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (22, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-02');
INSERT INTO public.rhythms VALUES (2, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
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
INSERT INTO public.rhythms VALUES (6, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 08:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (8, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (10, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (12, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (14, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (16, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (24, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (26, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (28, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (29, 'T0RAPPORT', 8, 'U0018T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (30, 'T0RAPPORT', 8, 'U0018T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (31, 'T0RAPPORT', 8, 'U0019T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (32, 'T0RAPPORT', 8, 'U0019T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.round_replies VALUES (8, 'U0003T0RAPPORT', 'thank', 'T0RAPPORT', NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (8, 'U0003T0RAPPORT', 'ask', 'T0RAPPORT', 'Ben''s opened word 54', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (8, 'U0003T0RAPPORT', 'try', 'T0RAPPORT', 'Ben''s opened word 55', '2026-03-17', '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (8, 'U0002T0RAPPORT', 'answer', 'T0RAPPORT', 'Ana''s opened word 56', NULL, '2026-03-09 10:40:00+00');
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
INSERT INTO public.visit_lines VALUES (16, 31, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (17, 32, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (18, 34, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (19, 37, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (20, 38, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (21, 39, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (22, 40, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (23, 41, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (24, 42, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (25, 43, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (26, 44, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (27, 45, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (28, 46, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (29, 47, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (30, 48, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (31, 35, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (32, 36, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (33, 48, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (36, 63, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (36, 51, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (36, 37, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (37, 64, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (37, 52, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (38, 53, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (38, 39, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (39, 54, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (40, 55, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (40, 41, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (41, 56, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (41, 42, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (42, 57, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (42, 43, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (43, 58, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (43, 44, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (44, 59, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (44, 45, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (45, 60, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (45, 46, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (46, 61, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (46, 47, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (47, 62, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (47, 48, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (49, 50, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (49, 36, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (48, 49, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (48, 35, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (50, 67, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (50, 37, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (50, 51, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (51, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (51, 52, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (52, 37, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (52, 51, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (53, 52, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (54, 39, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (54, 53, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (55, 54, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (56, 41, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (56, 55, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (57, 42, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (57, 56, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (58, 43, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (58, 57, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (59, 44, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (59, 58, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (60, 45, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (60, 59, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (61, 46, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (61, 60, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (62, 47, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (62, 61, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (63, 48, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (63, 62, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (64, 35, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (64, 49, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (65, 36, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (65, 50, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (68, 95, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (68, 41, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (68, 55, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (68, 87, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (69, 72, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (69, 96, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (69, 42, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (69, 56, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (69, 88, 'T0RAPPORT', 4);
INSERT INTO public.visit_lines VALUES (70, 97, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (71, 98, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (72, 99, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (72, 73, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (73, 100, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (73, 74, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (74, 103, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (74, 37, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (74, 83, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (75, 104, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (75, 84, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (76, 70, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (76, 105, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (76, 39, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (76, 85, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (77, 106, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (77, 86, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (78, 75, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (78, 107, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (78, 45, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (78, 91, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (79, 76, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (79, 108, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (79, 46, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (79, 92, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (80, 77, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (80, 109, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (80, 47, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (80, 93, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (81, 78, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (81, 110, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (81, 48, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (81, 94, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (82, 79, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (82, 101, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (82, 35, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (82, 81, 'T0NORTH', 3);
INSERT INTO public.visit_lines VALUES (83, 80, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (83, 102, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (83, 36, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (83, 82, 'T0NORTH', 3);
INSERT INTO public.visit_lines VALUES (84, 112, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (84, 103, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (85, 113, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (85, 104, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (86, 111, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (86, 114, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (86, 106, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (91, 117, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (91, 112, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (92, 118, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (92, 113, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (93, 112, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (93, 117, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (94, 113, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (94, 118, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (99, 121, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (99, 112, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (99, 117, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (100, 122, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (100, 113, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (100, 118, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (101, 123, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (102, 124, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (102, 114, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (103, 125, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (104, 126, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (105, 127, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (106, 128, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (117, 132, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (117, 114, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (117, 139, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (118, 144, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (118, 136, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (119, 145, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (119, 137, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (120, 132, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (120, 147, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (120, 139, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (121, 149, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (121, 141, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (122, 142, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (122, 134, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (123, 143, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (123, 135, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (126, 154, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (126, 132, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (126, 139, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (89, 103, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (89, 112, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (90, 104, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (90, 113, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (97, 119, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (109, 133, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (98, 120, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (107, 131, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (108, 132, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (108, 114, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (110, 136, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (110, 112, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (111, 137, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (111, 113, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (112, 138, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (113, 132, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (113, 139, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (113, 114, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (114, 141, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (115, 134, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (116, 135, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (124, 152, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (124, 141, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (124, 149, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (125, 153, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (125, 136, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (125, 144, 'T0RAPPORT', 2);
INSERT INTO public.weeks VALUES (1, '2026-03-02', 'T0NORTH', 2, 1, 0, 1, 0, 2, 2, 1, 0, 0, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-02', 'T0RAPPORT', 12, 6, 0, 4, 3, 12, 12, 3, 1, 0, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-09', 'T0NORTH', 2, 1, 0, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-09', 'T0RAPPORT', 12, 6, 0, 0, 0, 12, 12, 0, 0, 0, NULL, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-16', 'T0NORTH', 2, 1, 0, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-16', 'T0RAPPORT', 10, 5, 1, 0, 0, 11, 8, 0, 0, 0, NULL, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.weeks VALUES (1, '2026-03-23', 'T0NORTH', 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.weeks VALUES (2, '2026-03-23', 'T0RAPPORT', 10, 5, 1, 0, 0, 2, 2, 0, 0, 0, NULL, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.workspaces VALUES ('T0RAPPORT', 'Rapport', 'UBOT', NULL, NULL, 'xoxb-T0RAPPORT', 'UINSTALLER');
INSERT INTO public.workspaces VALUES ('T0NORTH', 'Rapport', 'UBOT', '2026-04-02 11:40:00+00', 'app_uninstalled', 'xoxb-T0NORTH', 'UINSTALLER');
SELECT pg_catalog.setval('public.access_log_id_seq', 25, true);
SELECT pg_catalog.setval('public.agreements_id_seq', 1, false);
SELECT pg_catalog.setval('public.concern_texts_id_seq', 1, false);
SELECT pg_catalog.setval('public.concerns_id_seq', 1, false);
SELECT pg_catalog.setval('public.deliveries_id_seq', 130, true);
SELECT pg_catalog.setval('public.envelopes_id_seq', 11, true);
SELECT pg_catalog.setval('public.goals_id_seq', 1, false);
SELECT pg_catalog.setval('public.items_id_seq', 159, true);
SELECT pg_catalog.setval('public.pairs_id_seq', 8, true);
SELECT pg_catalog.setval('public.programs_id_seq', 3, true);
SELECT pg_catalog.setval('public.prompts_id_seq', 74, true);
SELECT pg_catalog.setval('public.responses_id_seq', 8, true);
SELECT pg_catalog.setval('public.rhythms_id_seq', 32, true);
SELECT pg_catalog.setval('public.rosters_id_seq', 1, false);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);
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
ALTER TABLE ONLY public.members
    ADD CONSTRAINT pk_members PRIMARY KEY (team_id, user_id);
ALTER TABLE ONLY public.pairs
    ADD CONSTRAINT pk_pairs PRIMARY KEY (id);
ALTER TABLE ONLY public.people_lists
    ADD CONSTRAINT pk_people_lists PRIMARY KEY (team_id);
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT pk_programs PRIMARY KEY (id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT pk_prompts PRIMARY KEY (id);
ALTER TABLE ONLY public.quarters
    ADD CONSTRAINT pk_quarters PRIMARY KEY (program_id, first);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT pk_readings PRIMARY KEY (response_id, reader_id);
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
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT uq_programs_team_id_form_id UNIQUE (team_id, form_id);
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
CREATE INDEX ix_prompts_expiry ON public.prompts USING btree (state, expires_at);
CREATE INDEX ix_prompts_member ON public.prompts USING btree (team_id, user_id, state);
CREATE INDEX ix_prompts_pair ON public.prompts USING btree (pair_id, due_at);
CREATE INDEX ix_responses_author ON public.responses USING btree (team_id, author_id, written_at);
CREATE INDEX ix_responses_goal ON public.responses USING btree (team_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX ix_responses_met ON public.responses USING btree (pair_id, met_on);
CREATE INDEX ix_responses_pair ON public.responses USING btree (pair_id, written_at);
CREATE INDEX ix_rhythms_member ON public.rhythms USING btree (team_id, user_id);
CREATE INDEX ix_rhythms_next_at ON public.rhythms USING btree (next_at);
CREATE INDEX ix_rosters_touched_at ON public.rosters USING btree (touched_at);
CREATE INDEX ix_visit_lines_item ON public.visit_lines USING btree (item_id);
CREATE UNIQUE INDEX uq_agreements_draft ON public.agreements USING btree (pair_id) WHERE ((state)::text = 'draft'::text);
CREATE UNIQUE INDEX uq_agreements_signed ON public.agreements USING btree (pair_id) WHERE ((state)::text = 'signed'::text);
CREATE UNIQUE INDEX uq_envelopes_collecting ON public.envelopes USING btree (pair_id, kind) WHERE ((state)::text = 'collecting'::text);
CREATE UNIQUE INDEX uq_envelopes_form ON public.envelopes USING btree (team_id, form_id);
CREATE UNIQUE INDEX uq_goals_form ON public.goals USING btree (team_id, form_id);
CREATE UNIQUE INDEX uq_goals_living ON public.goals USING btree (pair_id, place) WHERE ((state)::text = 'living'::text);
CREATE UNIQUE INDEX uq_pairs_living ON public.pairs USING btree (program_id, mentor_id, mentee_id) WHERE ((state)::text <> 'ended'::text);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
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
