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
    paused_by text
);
COMMENT ON COLUMN public.pairs.state IS 'active, paused, ended';
COMMENT ON COLUMN public.pairs.next_round_at IS 'when the rhythm starts the next feedback round';
COMMENT ON COLUMN public.pairs.resumed_at IS 'when it went on after its latest pause';
COMMENT ON COLUMN public.pairs.paused_until IS 'the day on which it goes on, as one of the two has said; empty: a coordinator goes on with it';
COMMENT ON COLUMN public.pairs.go_on_at IS 'when that day has begun for both';
COMMENT ON COLUMN public.pairs.paused_by IS 'which of the two has paused it until a day';
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
    ask_owner_at timestamp with time zone
);
COMMENT ON COLUMN public.programs.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.programs.rhythm IS 'a preset in bot/content/rhythms.toml';
COMMENT ON COLUMN public.programs.tell_end_at IS 'when its last day is over; empty: everybody has been told';
COMMENT ON COLUMN public.programs.ask_owner_at IS 'nobody runs it: when a workspace owner is looked for; empty: somebody does, or one was told';
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
    deleted_at timestamp with time zone
);
COMMENT ON COLUMN public.responses.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.responses.mood IS 'one of five words, for the author alone';
COMMENT ON COLUMN public.responses.edited_at IS 'set once the partner has read an earlier wording';
COMMENT ON COLUMN public.responses.deleted_at IS 'its words are gone; that it was written is not';
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
CREATE TABLE public.round_sides (
    round_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    state character varying(8) NOT NULL,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.round_sides.state IS 'empty, draft, sealed';
COMMENT ON COLUMN public.round_sides.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.round_sides.typed_at IS 'Slack''s own stamp of the latest typing kept';
CREATE TABLE public.round_texts (
    round_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    field character varying(16) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.rounds (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    format character varying(16) NOT NULL,
    asked_by character varying(32),
    state character varying(12) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    opens_at timestamp with time zone CONSTRAINT rounds_look_at_not_null NOT NULL,
    ended_at timestamp with time zone,
    form_id character varying(64)
);
COMMENT ON COLUMN public.rounds.format IS 'feedforward, situation';
COMMENT ON COLUMN public.rounds.asked_by IS 'empty: the rhythm started it';
COMMENT ON COLUMN public.rounds.state IS 'collecting, opened, closed';
COMMENT ON COLUMN public.rounds.closes_at IS 'the last of these moments: nothing is taken after it';
COMMENT ON COLUMN public.rounds.opens_at IS 'it opens then if both are sealed';
COMMENT ON COLUMN public.rounds.ended_at IS 'opened or closed';
COMMENT ON COLUMN public.rounds.form_id IS 'the form it was asked for with: a second submit starts nothing';
CREATE SEQUENCE public.rounds_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rounds_id_seq OWNED BY public.rounds.id;
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
ALTER TABLE ONLY public.deliveries ALTER COLUMN id SET DEFAULT nextval('public.deliveries_id_seq'::regclass);
ALTER TABLE ONLY public.items ALTER COLUMN id SET DEFAULT nextval('public.items_id_seq'::regclass);
ALTER TABLE ONLY public.pairs ALTER COLUMN id SET DEFAULT nextval('public.pairs_id_seq'::regclass);
ALTER TABLE ONLY public.programs ALTER COLUMN id SET DEFAULT nextval('public.programs_id_seq'::regclass);
ALTER TABLE ONLY public.prompts ALTER COLUMN id SET DEFAULT nextval('public.prompts_id_seq'::regclass);
ALTER TABLE ONLY public.responses ALTER COLUMN id SET DEFAULT nextval('public.responses_id_seq'::regclass);
ALTER TABLE ONLY public.rhythms ALTER COLUMN id SET DEFAULT nextval('public.rhythms_id_seq'::regclass);
ALTER TABLE ONLY public.rosters ALTER COLUMN id SET DEFAULT nextval('public.rosters_id_seq'::regclass);
ALTER TABLE ONLY public.rounds ALTER COLUMN id SET DEFAULT nextval('public.rounds_id_seq'::regclass);
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
INSERT INTO public.alembic_version VALUES ('0011');
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
INSERT INTO public.deliveries VALUES (3, 'ec21514cd54b4eb6938faa9d491b8038', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:c147ab9f2b0d47658e84f62f0b8df994', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (4, '402592edb38e489e90e62ad688424fb8', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:09402e11c3d24f9cb0cede6595a6781f', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (1, '951a3f251f3c4ee884930b2cc4b10121', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:80ff2f3125454394ba8e7efbf6b5c267', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (2, 'd5680c813444437ba33d6a7b958138cf', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:778020e38bbf4a66bd11a3d15b49ce3c', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (5, '81919df1cb634b9a9085bf4a194ffcae', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:158b7a4473bd425e9e2acad5d64109da', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (6, 'ab28474e85b84c2e8d437050d2582372', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:4a04ce271eec4ad591e74266c16d9c09', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (7, 'a9324e341f4c4d8aa5cc5b7d4c65bccb', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:1685565612f442f7bb1eee4d9cee8a8d', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (8, 'e51b2650683b4c73b54730fbbc0a9047', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0102T0RAPPORT', 'visit', 0, 'visit:246261c042914a4fb2f623f77e7469b9', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (9, '36935ebf35eb4af088806ebe664e9114', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0126T0RAPPORT', 'visit', 0, 'visit:9e111d4d29654e6fbf2ab21c2bae1b88', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (10, 'a1981a76abce4d6ebf8aad1d8ad1b486', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0127T0RAPPORT', 'visit', 0, 'visit:2d339d5d57284f3d99a9ef54d8b2b32e', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (11, '215f27a148164491943cc04937e224ba', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0151T0RAPPORT', 'visit', 0, 'visit:6f4bdd148a344cbd85c997ad5e775951', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (12, 'd98bfe6559aa48a7b25b4f852ab0d3b6', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0152T0RAPPORT', 'visit', 0, 'visit:55321d31249243a1b8e9982d8fa45e25', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (13, '18e09814a4594442b39977f7080ac080', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0176T0RAPPORT', 'visit', 0, 'visit:65e57873c9c04890b0accd2947db14eb', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (14, '5fbb9bb98a074145a5b16310c5108728', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:c0e4463271934746968cbcd6eb0a6e56', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (15, '099337ad98a04e0dadf970a2dcbaba91', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:6be177c1fc304fb399f60e0e963f1d5d', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (16, 'f42d5fc02cb1459588016934f57a74ee', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0127T0RAPPORT', 'visit', 0, 'visit:c5d89f3126c442ed915dc56ed59b3316', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (17, '10bf00efb50a4f29a001fcebd5c877d0', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:01c31f52551a4186b516b36f7a0b44b0', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (18, '4043606ee6b94e11917ea0fd60103f2b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:29ee8cd017a64fed98b511ced6a8eff0', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (19, '6ca4d5e2f96549e18b3c8214c8b038b2', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:9a2405a275744830883c6c27df16e3a2', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (20, 'ca2a188cd86a4e8497525ce1548e0494', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:ddceae9abd3645a7b2ecfceccb266501', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (21, 'cf6066527ca24266a156a9add9fe3c6e', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:ccbdfd3dae2d4037a9e877593ba6cf84', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000002', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (22, '1d723ed7058844ac89edba31850c3e2b', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:ab65985feec94b4ab7cbb04262fddc11', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000003', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (31, '93196ac799ae4f40b8846722dd1e8ddf', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:c2ae331b472940d2850a0d3ee72a7ac5', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (32, 'ddc7c13d8af84d6c8da9b9da224d3e83', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:79a69d7531c3441f99650d8dcf92e6ea', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (33, 'cefd05750649456284afe91a2ffc0c62', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:1bc8f85cb0d7409aa7954b794c28e269', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-06 10:30:00+00', 'on_its_day');
INSERT INTO public.deliveries VALUES (49, '28ab973e0d9840b28b3202e293397324', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:3c3d34bf27114c5ebab6c7e00cb3c023', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (48, 'd1044caa8abc4602b74c370ec3c11465', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:a2405fddd92c4659a298b977be3f3600', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (50, '2b19e7b7db604b539abe4d0a8777811a', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:4e33fe1d9a3b44888b67e29805fae458', 'sent', '2026-03-09 10:40:00+00', NULL, 1, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '1773052800.000000', NULL, '2026-03-09 10:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (51, 'd668a3f7aca8496c9487541fa18529c2', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:294c250ccd324433b8a36d47b08aa1cd', 'sent', '2026-03-09 14:40:00+00', NULL, 1, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '1773067200.000000', NULL, '2026-03-09 14:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (23, '733066324a4d429ba71da2ed75b18303', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:564b5f6fa66a41288caed00806a497ae', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000004', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (24, '0f89b6a7515c4db2bf2ed32c3eeabafc', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0102T0RAPPORT', 'visit', 0, 'visit:349c171f9f9e411c8b0a6c5bd995548d', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000005', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (25, '0e45c3c660ca49b284bcf44da61c9ae2', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0126T0RAPPORT', 'visit', 0, 'visit:8a8ad31ecb3d4253877786fd4682a2e1', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000006', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (26, 'ae2b0d0b8b4e42b9a20d935df5cbc260', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0127T0RAPPORT', 'visit', 0, 'visit:aecf5fc21de54ad9a489ab4b2311f230', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000007', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (27, '54e7284c365c4d58a0ba3a54ee6dc0f0', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0151T0RAPPORT', 'visit', 0, 'visit:64ff739577d44855abd32c063e313543', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000008', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (28, '0794a28ee1e84e6aa61709cb810018cd', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0152T0RAPPORT', 'visit', 0, 'visit:66e7968902ad4abbbd3211d082cf2add', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000009', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (29, '8b07ac582da044c6bda60b59b7d47bd2', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0176T0RAPPORT', 'visit', 0, 'visit:9f4bff97303649f294c21cea973d720e', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000010', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (30, '4480eba10fc048949b1550024c1e1f97', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:e59454f2d3a04f29a0cdf30e3fd02f21', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000011', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (35, '9c3577cd35604f3385fa46a03c1e5494', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (36, '5e66ae9fc6e04777b35830d0b8746a0b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:237b96049ba045ecaf3d963dc5fc8547', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (37, 'c8be86b38b494ccab28c9124d0952f23', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:7758b1017e5a4c439152f1c61cc2fbf9', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (38, '584e08bad26b4f2abcfb9008106f2c72', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:5efccc0e1d84468db2b3453074f8429a', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (39, '809912544ac14d2483c8284f5d7977ec', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:6708f8abba6b44d7bbfe01e6bfeb60c5', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (40, '9b28d39a2dac4a9ebe05ae35037fb404', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:f1337a05d447441aafc03486c9c899e1', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (41, '214f8cd2b9d946d4811b448d0404091d', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0102T0RAPPORT', 'visit', 0, 'visit:4b14d519d634403b904b20724b7679ef', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (42, '7f17a0f3fd654d019208c48ab46062f0', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0126T0RAPPORT', 'visit', 0, 'visit:92c1f6293ae54fdfb72e9f50fb79533a', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (43, '64985b1e557042318bcabc36a35a90a7', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0127T0RAPPORT', 'visit', 0, 'visit:ddca3c88825f42ce9bf406b079841337', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (44, '11863dc1b98f4e9883d02d77ea9b042c', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0151T0RAPPORT', 'visit', 0, 'visit:83ef609f547d43deb0b80328de101638', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000009', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (45, 'f298aa9db7a44d92a80b2ec269296dfe', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0152T0RAPPORT', 'visit', 0, 'visit:b730f6ff4a1144c9ad026bd61016a4ce', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000010', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (46, 'efe89ce1b3c440e3a179734b538184b3', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0176T0RAPPORT', 'visit', 0, 'visit:078cde2888d14fdfb382d325372049af', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000011', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (34, '16cdea7f18cf4077bcebfa0d651fac36', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (47, 'f320736b849e4ecb89488f0eb7277ee0', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:6de5a3b39cc74f4f9ab27ea68a15403e', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000012', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (52, 'dd105373aabb48f0bbe645d16b3a25ec', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:3fa6b5e70a76463ebdfd3cff0755dadd', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (53, '17be35027c904203a08a7fe907b0843d', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:06192699f37248269bd52091f3ee3a52', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (54, 'e5b6d98c4db244ba850c90807e042d8a', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:ed73481418e94ffe9685671a540a74be', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000002', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (67, 'e61b7825bdae468fa34722c4cf143802', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (66, 'efcb9ff73b8940a380d006cf194d1683', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (70, '77a7a9047bb44adea8c4888950ba2315', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:6112b2c8046a438681c7e01b0b24090d', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000007', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (71, '0c2d41ef70404abf97e1ff2a9dd7b90f', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0102T0RAPPORT', 'visit', 0, 'visit:90d135b238cb457ebd6959bae7cd5569', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000008', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (100, '0aa8871abb524afdb0c89dad07334902', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:91c0f4c4bb174458ac2c806678e681bd', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (101, 'd5148375af294736858e3fb3743e45e7', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:6dd77fe20b014879b0ce55473fdc388e', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (102, '8fc7ee48791448a499fcef876e6358aa', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:e4dad33abbb74f89b5ae257c23ba9e12', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (103, 'ce663cb05403471faafad25a68cd7cb1', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:7ae42c7322fb43e28e0f9f28dcf05f47', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (104, 'c839be26e2f74d089fbfa0d8f5ac66d7', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0176T0RAPPORT', 'visit', 0, 'visit:1c6cf6894f064e2b8884be0a6e2a279d', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (105, 'baea3f72e5924943a51b4e6cb1c99cb0', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:5008b4c7ddf949b89e04ce0ec8dddb6e', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000005', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (108, '6a068ae3da424b28aff06de167f2145c', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:9b0c0228fe3e4c0baa5b69a8f390f62d', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (109, 'a536c11d98744b40807cd8566341338c', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:3821608a766442eab637d25a2a607b08', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (110, '0074d1c063d549799d1d48c8b115eb7b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:e95861e142664c5386d781bc767076c2', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (111, '5cd725bda46c45f5a47f2f15449854ce', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:d45577143a5c44559a9ff38867806890', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (112, 'aebd547a38bb42eca05965fa33c90201', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:c612b0b7ead14789baceaed0adcb315a', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (118, '135f7494df8346658ca2229f348838ac', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, 'hint:U0017T0RAPPORT:2026-04-02', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (119, '2300f59cff094a658228b6434f472ef1', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (55, 'acc239dc2d12471f8c1faac3162d2499', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:a9e0d2225568467880a0cbb8a554f449', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000003', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (56, '4b953f6aec1e4625b0e3627dd9ae16d1', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:0e50ad9939e44797bb0446be4007cd06', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000004', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (57, '3fab78cb5338496eb09f1a1a6121d87a', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0102T0RAPPORT', 'visit', 0, 'visit:8c11a7ace24d4b7e936f6c78da7c2b98', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000005', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (58, '8f43225dd08f4b108083cd5c5d80f585', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0126T0RAPPORT', 'visit', 0, 'visit:72601273f2344e119f89e71af22aa710', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000006', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (59, 'fa85b7f9a8104ddd9c6d113e01a63803', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0127T0RAPPORT', 'visit', 0, 'visit:f66ada254d484573a07001eac224f1dd', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000007', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (60, 'd3b62fdc375d45d3ab1656e5e72e9cb0', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0151T0RAPPORT', 'visit', 0, 'visit:3f291acbd00c45dda9095da6e871276e', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000008', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (61, '045355b317c9433bb59d193c16448915', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0152T0RAPPORT', 'visit', 0, 'visit:d65cd1511e8f4f24a30afd8b067541c3', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000009', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (62, 'ebdf5e397ff049d6b28dac61139caf58', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0176T0RAPPORT', 'visit', 0, 'visit:005a659efdb54499968074feffcc2a63', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000010', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (63, 'ad4bae83520e48ce8f6b8697612a0dac', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:fb670c16cfad45ffa1f63737e76bd346', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000011', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (68, '4271e33de53e49b9be2c7cb1c5d49ef0', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0101T0RAPPORT', 'visit', 0, 'visit:209f5c7b2de4496286c266aba0d329ac', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000003', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (69, 'cf701748f55e4aaa8284b423844e5024', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0102T0RAPPORT', 'visit', 0, 'visit:116c44683e054f4da14061bb110f1670', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000004', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (82, '372e688d8c6f4785a4bac3b75f80a5bf', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:6af5606695af4ae8b958900c87cecba3', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (83, 'f8e185e72a3e402aaaf08855a4f389ca', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:aca7f3d8beba4f20ba9af7e6d967565f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (84, '24ecddf97bfc41c6b8b172b7b99af200', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:523143721e9140af9cf120ebbb50d724', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (85, 'cb1e5f7f57ad4d5ba4f56c01048d8825', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:50afab92b0694f2fbb8321ad57c3cdbb', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (86, '3081e6e1c0a742b58d0ebd539ea3f087', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:141e8d5ce6774c219f157050dd90cbae', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (96, '562a177c0e6c4bd188ae8224fbc3b505', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (95, 'be52041f834c461180c6c681bb872a69', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (99, '0864dc522cee47339df02e559555320c', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0151T0RAPPORT', 'visit', 0, 'visit:0cb4255cab76460388cb1398dfee80e4', 'sent', '2026-03-30 14:00:00+00', NULL, 1, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '1774879200.000000', NULL, '2026-03-30 14:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (120, 'accf6d0617584b6f9771521414a66046', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, 'hint:U0013T0RAPPORT:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (64, 'fefed3ebdc064098861b7480dc8c20cf', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:4f6f54e4496341cfb2a5445e1018e282', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (65, '1f976f9382f849a0b2144e79ad64c313', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:7443356747c54253bc667151e4074db1', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (72, '6f0048f356c04c978e3def73e5f4da67', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0126T0RAPPORT', 'visit', 0, 'visit:757bc01149cd424d9246ee76c156c3b0', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000011', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (73, 'ec3c1fa7c86548dfa54a99537a22279c', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0127T0RAPPORT', 'visit', 0, 'visit:6d43b57b246445cc882a4df521fa5256', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000012', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (74, 'a04e4b0b4d8445eb96d29851e8b8b77e', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:0d77c0c7c6cb426f9d83da1133a98d3d', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (75, '584755863796446cb001c4cb42c2659b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:5991376a1bc243d3b083ac99b1b99c2f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (76, '65eab10261cf45fa9e00a266a2120baf', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:49ccef240361476994aa40e24b5a8c44', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (77, 'a5aaa13ddde6416badb1cb54db89dd4f', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:db5ac0f9465648cf8b246271ca456f35', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (78, '11c207583f054366b730ecce30a0434c', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0151T0RAPPORT', 'visit', 0, 'visit:042d9ec2ee4d4f3587aac40ad3dfc4fa', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (79, '250acf086d204901be257b31dc51fd00', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0152T0RAPPORT', 'visit', 0, 'visit:92cf2b704dfa440998baf2e9f492dbfb', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (80, '411ca4917dac492a9d6ecf0518e55400', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0176T0RAPPORT', 'visit', 0, 'visit:ae31030880604a5e89dac912b75a219f', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (81, '471970c6162548cd9de7c7e114f5eac9', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:896bddd31ce34ddf82f9dc0ef8d3913b', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (88, 'db40d9f345ba4289b8c204868536e18b', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (89, '8fc0cd50bd874d95a53cf33862e313dc', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:dcb364eb8e29420e85aca83ef6394d03', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000001', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (90, '5adee1827b9c481d9ba852ea28b8dcbc', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:db86235c38f542c7ad8173d44b179f5e', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000002', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (87, 'fa73da8a651445c7bac1e7b7d54c3c74', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (91, '3426df0083c24549a87ce2e2c224a0d2', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:f59249d9c1034c8985a69514ca12beeb', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (92, '4dc72a10ea5547e9bcf0e9f2ad3bfe90', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:1c7ea153df524eff9598b363e16a0bcb', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (93, 'b94ec906e4c44ece9047546b32364f17', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0051T0RAPPORT', 'visit', 0, 'visit:d562df2b31c84106ae9e43749593e487', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000000', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (94, 'e6b47128abda4a2c8f3f3d322e460fcf', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:c40d365761a54d07abcfc74e531a9114', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000001', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (97, '3e1983f81a854184ab3e3bf8a2737068', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0076T0RAPPORT', 'visit', 0, 'visit:d8c137cbaeb946bcaef30778b3d61df5', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000003', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (98, '0f7ae7ee2f3d4409806648ba0c4fd5bb', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0077T0RAPPORT', 'visit', 0, 'visit:251dde68de084f6fa5d06096b6bd5f50', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000004', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (106, 'e5c099ed6a024922a39dce654d8c06a2', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:7c435939902e4a2cb653d39accfe6af5', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (107, '384349bce3c74cbebfc1cc4a41184078', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:9eb521da4ef5495590c222c358164a7d', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (113, '0d4d32d2cd1a4da7835aefda4611a595', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:6f4ae67d504045fcb9907ada678044a1', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (114, 'c3d18d59f8154f369708f9074a51982f', 'T0NORTH', 'U0002T0NORTH', 'D0033T0NORTH', 'visit', 0, 'visit:77b558c14e1047abb5cdaa31db7348da', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (115, '4c7969339cab4c518ed526bedc78d006', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0177T0RAPPORT', 'visit', 0, 'visit:adbd2b2be7a74b28a62bc836a97beec3', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000001', NULL, '2026-04-02 11:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (116, 'f3602fcaf63b4326bebd596c387fb418', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'visit', 0, 'visit:f444fa1e2ca14b23bad6ce8aa23cd480', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00', 'words');
INSERT INTO public.deliveries VALUES (117, 'f8b2c8768f7047528ba923047f2e7fd6', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'visit', 0, 'visit:1254d585ef37490d8bd2d2e2b7fc4cc9', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00', 'words');
INSERT INTO public.deliveries VALUES (121, '24f44a01faf24199b9e0af535372a1a5', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, 'hint:U0002T0NORTH:2026-04-02', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.install_returns VALUES ('168fdae04ff4ed6ccef618b688521521043ea6878819d6f200a3cf7cbfaa340c', '2026-03-02 10:10:00+00');
INSERT INTO public.install_returns VALUES ('63c1aec67a0424897e33a51d515d2759c065134d7a993759dc9f6dcff9a87fc2', '2026-03-02 10:10:00+00');
INSERT INTO public.items VALUES (18, 'T0RAPPORT', 'U0010T0RAPPORT', 'shared', 4, 4, 'shared:4', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (4, 'T0RAPPORT', 'U0002T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (5, 'T0RAPPORT', 'U0003T0RAPPORT', 'welcome', 2, 2, 'welcome:2:0:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (16, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 2, 2, 'shared:2', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (3, 'T0NORTH', 'U0001T0NORTH', 'shared', 1, 1, 'shared:1', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (1, 'T0NORTH', 'U0001T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (2, 'T0NORTH', 'U0002T0NORTH', 'welcome', 1, 1, 'welcome:1:0:U0002T0NORTH', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (17, 'T0RAPPORT', 'U0013T0RAPPORT', 'shared', 3, 5, 'shared:3', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (6, 'T0RAPPORT', 'U0004T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0004T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (7, 'T0RAPPORT', 'U0005T0RAPPORT', 'welcome', 3, 3, 'welcome:3:0:U0005T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (8, 'T0RAPPORT', 'U0010T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0010T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (9, 'T0RAPPORT', 'U0011T0RAPPORT', 'welcome', 4, 4, 'welcome:4:0:U0011T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (10, 'T0RAPPORT', 'U0012T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0012T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (11, 'T0RAPPORT', 'U0013T0RAPPORT', 'welcome', 5, 5, 'welcome:5:0:U0013T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (12, 'T0RAPPORT', 'U0014T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0014T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (13, 'T0RAPPORT', 'U0015T0RAPPORT', 'welcome', 6, 6, 'welcome:6:0:U0015T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (14, 'T0RAPPORT', 'U0016T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0016T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (15, 'T0RAPPORT', 'U0017T0RAPPORT', 'welcome', 7, 7, 'welcome:7:0:U0017T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (54, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260309T104000.000000', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', false, NULL, NULL, NULL, '2026-03-09 10:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (55, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0003T0RAPPORT:answer', '2026-03-09 10:40:00+00', '2026-03-09 10:45:00+00', false, NULL, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (21, 'T0NORTH', 'U0001T0NORTH', 'prompt', 3, 1, 'prompt:3', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (65, 'T0NORTH', 'U0001T0NORTH', 'easing', 0, NULL, 'easing:U0001T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (24, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 2, 2, 'prompt:2', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'done', NULL);
INSERT INTO public.items VALUES (26, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 6, 3, 'prompt:6', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'passed', NULL);
INSERT INTO public.items VALUES (19, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', NULL, NULL, '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (20, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (22, 'T0NORTH', 'U0002T0NORTH', 'prompt', 4, 1, 'prompt:4', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (23, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 1, 2, 'prompt:1', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (29, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 9, 5, 'prompt:9', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (30, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 10, 5, 'prompt:10', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (71, 'T0RAPPORT', 'U0012T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (72, 'T0RAPPORT', 'U0013T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (82, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 38, 7, 'prompt:38', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (37, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 15, 2, 'prompt:15', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (46, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 26, 6, 'prompt:26', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (47, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 27, 7, 'prompt:27', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (48, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 28, 7, 'prompt:28', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (83, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260317T100000.000000', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, NULL, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (66, 'T0NORTH', 'U0002T0NORTH', 'easing', 0, NULL, 'easing:U0002T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (86, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 44, 3, 'prompt:44', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (94, 'T0NORTH', 'U0001T0NORTH', 'prompt', 60, 1, 'prompt:60', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (95, 'T0NORTH', 'U0002T0NORTH', 'prompt', 61, 1, 'prompt:61', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (41, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 21, 4, 'prompt:21', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (51, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_later', 1, 2, 'feedback_later:1:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (52, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_later', 1, 2, 'feedback_later:1:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, '2026-04-20 10:30:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (42, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 22, 4, 'prompt:22', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (45, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 25, 6, 'prompt:25', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (97, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 62, 2, 'prompt:62', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:10:00+00', 'done', NULL);
INSERT INTO public.items VALUES (25, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 5, 3, 'prompt:5', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (27, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 7, 4, 'prompt:7', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (28, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 8, 4, 'prompt:8', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (31, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 11, 6, 'prompt:11', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (49, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (50, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (32, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 12, 6, 'prompt:12', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (33, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 13, 7, 'prompt:13', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (34, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 14, 7, 'prompt:14', '2026-03-05 10:00:00+00', '2026-03-06 10:00:00+00', true, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (53, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0002T0RAPPORT:thank', '2026-03-09 10:30:00+00', '2026-03-09 10:35:00+00', false, NULL, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (87, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (88, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (43, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 23, 5, 'prompt:23', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (44, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 24, 5, 'prompt:24', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (35, 'T0NORTH', 'U0001T0NORTH', 'prompt', 17, 1, 'prompt:17', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (36, 'T0NORTH', 'U0002T0NORTH', 'prompt', 18, 1, 'prompt:18', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (39, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 19, 3, 'prompt:19', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (40, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 20, 3, 'prompt:20', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (84, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 39, 2, 'prompt:39', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 08:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (98, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 63, 3, 'prompt:63', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:20:00+00', 'done', NULL);
INSERT INTO public.items VALUES (91, 'T0RAPPORT', 'U0004T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (89, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 49, 2, 'prompt:49', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 08:00:00+00', '2026-03-24 10:00:00+00', '2026-03-26 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (90, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 50, 2, 'prompt:50', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-26 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (100, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 65, 7, 'prompt:65', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (85, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 40, 2, 'prompt:40', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (99, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 64, 3, 'prompt:64', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (92, 'T0RAPPORT', 'U0005T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (115, 'T0RAPPORT', 'U0003T0RAPPORT', 'shared', 8, 2, 'shared:8', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (96, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 59, 2, 'prompt:59', '2026-03-31 10:00:00+00', '2026-03-31 08:00:00+00', false, '2026-04-07 08:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (57, 'T0RAPPORT', 'U0010T0RAPPORT', 'easing', 0, NULL, 'easing:U0010T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (63, 'T0RAPPORT', 'U0016T0RAPPORT', 'easing', 0, NULL, 'easing:U0016T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (68, 'T0RAPPORT', 'U0011T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (67, 'T0RAPPORT', 'U0010T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (58, 'T0RAPPORT', 'U0011T0RAPPORT', 'easing', 0, NULL, 'easing:U0011T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (75, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 29, 2, 'prompt:29', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (76, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 30, 2, 'prompt:30', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (69, 'T0RAPPORT', 'U0010T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (70, 'T0RAPPORT', 'U0011T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (59, 'T0RAPPORT', 'U0012T0RAPPORT', 'easing', 0, NULL, 'easing:U0012T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (38, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 16, 2, 'prompt:16', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (93, 'T0RAPPORT', 'U0014T0RAPPORT', 'partner_left', 6, 6, 'partner_left:6:0:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (62, 'T0RAPPORT', 'U0015T0RAPPORT', 'easing', 0, NULL, 'easing:U0015T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (77, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 33, 3, 'prompt:33', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (78, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 34, 3, 'prompt:34', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (79, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 35, 6, 'prompt:35', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (64, 'T0RAPPORT', 'U0017T0RAPPORT', 'easing', 0, NULL, 'easing:U0017T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (114, 'T0RAPPORT', 'U0005T0RAPPORT', 'shared', 7, 3, 'shared:7', '2026-04-02 11:20:00+00', '2026-04-02 11:20:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (60, 'T0RAPPORT', 'U0013T0RAPPORT', 'easing', 0, NULL, 'easing:U0013T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (80, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 36, 6, 'prompt:36', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (81, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 37, 7, 'prompt:37', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (73, 'T0NORTH', 'U0001T0NORTH', 'prompt', 31, 1, 'prompt:31', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (74, 'T0NORTH', 'U0002T0NORTH', 'prompt', 32, 1, 'prompt:32', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (56, 'T0RAPPORT', 'U0004T0RAPPORT', 'easing', 0, NULL, 'easing:U0004T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (61, 'T0RAPPORT', 'U0014T0RAPPORT', 'easing', 0, NULL, 'easing:U0014T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (106, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 71, 3, 'prompt:71', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (108, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 73, 7, 'prompt:73', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (104, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 67, 2, 'prompt:67', '2026-04-02 10:00:00+00', '2026-04-02 08:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (105, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 70, 2, 'prompt:70', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (102, 'T0NORTH', 'U0001T0NORTH', 'prompt', 68, 1, 'prompt:68', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (103, 'T0NORTH', 'U0002T0NORTH', 'prompt', 69, 1, 'prompt:69', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (110, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (111, 'T0RAPPORT', 'U0016T0RAPPORT', 'feedback_ask', 4, 7, 'feedback_ask:4:U0016T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (107, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 72, 3, 'prompt:72', '2026-04-02 10:00:00+00', '2026-04-03 09:00:00+00', true, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (101, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 66, 7, 'prompt:66', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (109, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 74, 7, 'prompt:74', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (112, 'T0RAPPORT', 'U0017T0RAPPORT', 'feedback_ask', 4, 7, 'feedback_ask:4:U0017T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (113, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 6, 2, 'shared:6', '2026-04-02 11:10:00+00', '2026-04-02 11:10:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (116, 'T0RAPPORT', 'U0018T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (117, 'T0RAPPORT', 'U0019T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0101T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0102T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0126T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, NULL, NULL, NULL, '2026-03-11 10:40:00+00', 3, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0077T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-03 11:20:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0127T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-03-11 10:40:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-04-02 10:00:00+00', 6, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, NULL, NULL, 'D0176T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 1, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0177T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 11:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0033T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, '2026-03-31', '2026-04-10', 'D0151T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0152T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 4, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0076T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0051T0RAPPORT', NULL, '2026-03-16 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0052T0RAPPORT', NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-03 22:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0021T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-04 11:40:00+00', NULL, NULL, NULL, NULL, NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-04 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0, '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.people_lists VALUES ('T0RAPPORT', '2026-04-02 18:00:00+00', NULL);
INSERT INTO public.people_lists VALUES ('T0NORTH', '2026-04-02 18:00:00+00', NULL);
INSERT INTO public.programs VALUES (1, 'T0NORTH', '4bb83c105f4091ad3e56df3a17c691c5', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL);
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', '0a7e799fbd807966d745a0c723e179db', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00', NULL);
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', '13bfd479a174bce0a217b87f4edb20b0', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0020T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00', '2026-10-01 23:00:00+00', NULL);
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
INSERT INTO public.prompts VALUES (60, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (61, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (64, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (65, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (66, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (67, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-04-02', 'hoping-to-learn', '2026-04-02 08:00:00+00', '2026-04-16 08:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (68, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-04-02', 'somebody-else-does-better', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (69, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (70, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-04-02', 'small-ritual', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (71, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-04-02', 'rather-leave-out', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (73, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (74, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-04-02', 'show-your-mentor', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (72, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-04-02', 'why-you-came', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (62, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:10:00+00');
INSERT INTO public.prompts VALUES (63, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:20:00+00');
INSERT INTO public.prompts VALUES (59, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-31', NULL, '2026-03-31 08:00:00+00', '2026-04-07 08:00:00+00', 'answered', '2026-04-02 11:40:00+00');
INSERT INTO public.prompts VALUES (56, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (57, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (58, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'eased', '2026-03-24 10:00:00+00');
INSERT INTO public.quarters VALUES (2, '2026-01-01', 'T0RAPPORT', 10, 1, 2, 1, 2, 0, '2026-04-02 11:40:00+00');
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', '43b84cd473d3435c769466c4b617cb88', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', '6374d0488dbd7bc8aeb93ad800a6c075', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', '32e7ab7082943931320c4bd9862ebc3c', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'f44cfcb7a9621cfa539e07dd15a3c10d', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '3f48d1e93628169c16e084744a66a57e', 2, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'c5d1f2e8df83260e1bed3a537e5094d6', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 3, 'U0004T0RAPPORT', '69dd1ee991c908523f65cf7694a3ca17', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'a53dce8c543043da7f3038465c2f0142', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL);
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
INSERT INTO public.round_replies VALUES (1, 'U0003T0RAPPORT', 'thank', 'T0RAPPORT', NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (1, 'U0003T0RAPPORT', 'ask', 'T0RAPPORT', 'Ben''s opened word 54', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (1, 'U0003T0RAPPORT', 'try', 'T0RAPPORT', 'Ben''s opened word 55', '2026-03-17', '2026-03-09 10:30:00+00');
INSERT INTO public.round_replies VALUES (1, 'U0002T0RAPPORT', 'answer', 'T0RAPPORT', 'Ana''s opened word 56', NULL, '2026-03-09 10:40:00+00');
INSERT INTO public.round_sides VALUES (1, 'U0002T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.round_sides VALUES (1, 'U0003T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.round_sides VALUES (2, 'U0010T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.round_sides VALUES (2, 'U0011T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.round_sides VALUES (3, 'U0004T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.round_sides VALUES (3, 'U0005T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.round_sides VALUES (4, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.round_sides VALUES (4, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, '1775127600.000000');
INSERT INTO public.round_texts VALUES (1, 'U0002T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ana''s opened word 47');
INSERT INTO public.round_texts VALUES (1, 'U0002T0RAPPORT', 'first', 'T0RAPPORT', 'Ana''s opened word 48');
INSERT INTO public.round_texts VALUES (1, 'U0002T0RAPPORT', 'second', 'T0RAPPORT', 'Ana''s opened word 49');
INSERT INTO public.round_texts VALUES (1, 'U0003T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ben''s opened word 50');
INSERT INTO public.round_texts VALUES (1, 'U0003T0RAPPORT', 'first', 'T0RAPPORT', 'Ben''s opened word 51');
INSERT INTO public.round_texts VALUES (1, 'U0003T0RAPPORT', 'second', 'T0RAPPORT', 'Ben''s opened word 52');
INSERT INTO public.round_texts VALUES (2, 'U0010T0RAPPORT', 'behavior', 'T0RAPPORT', 'Fay''s sealed word 57');
INSERT INTO public.round_texts VALUES (2, 'U0010T0RAPPORT', 'first', 'T0RAPPORT', 'Fay''s sealed word 58');
INSERT INTO public.round_texts VALUES (2, 'U0010T0RAPPORT', 'second', 'T0RAPPORT', 'Fay''s sealed word 59');
INSERT INTO public.round_texts VALUES (2, 'U0011T0RAPPORT', 'behavior', 'T0RAPPORT', 'Gil''s draft word 60');
INSERT INTO public.round_texts VALUES (2, 'U0011T0RAPPORT', 'first', 'T0RAPPORT', 'Gil''s draft word 61');
INSERT INTO public.round_texts VALUES (2, 'U0011T0RAPPORT', 'second', 'T0RAPPORT', 'Gil''s draft word 62');
INSERT INTO public.round_texts VALUES (3, 'U0004T0RAPPORT', 'behavior', 'T0RAPPORT', 'Dana''s sealed word 63');
INSERT INTO public.round_texts VALUES (3, 'U0004T0RAPPORT', 'first', 'T0RAPPORT', 'Dana''s sealed word 64');
INSERT INTO public.round_texts VALUES (3, 'U0004T0RAPPORT', 'second', 'T0RAPPORT', 'Dana''s sealed word 65');
INSERT INTO public.round_texts VALUES (3, 'U0005T0RAPPORT', 'behavior', 'T0RAPPORT', 'Eli''s draft word 66');
INSERT INTO public.round_texts VALUES (3, 'U0005T0RAPPORT', 'first', 'T0RAPPORT', 'Eli''s draft word 67');
INSERT INTO public.round_texts VALUES (3, 'U0005T0RAPPORT', 'second', 'T0RAPPORT', 'Eli''s draft word 68');
INSERT INTO public.rounds VALUES (1, 'T0RAPPORT', 2, 'feedforward', 'U0002T0RAPPORT', 'opened', '2026-03-02 10:00:00+00', '2026-03-16 09:00:00+00', '2026-03-09 09:00:00+00', '2026-03-09 10:30:00+00', '86e552019432c4c2b6e1eb5e26344bff');
INSERT INTO public.rounds VALUES (2, 'T0RAPPORT', 4, 'feedforward', 'U0010T0RAPPORT', 'collecting', '2026-03-16 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-23 09:00:00+00', NULL, 'f4b5765409e0bd2f76187804bc1a32d3');
INSERT INTO public.rounds VALUES (3, 'T0RAPPORT', 3, 'feedforward', 'U0004T0RAPPORT', 'collecting', '2026-03-30 10:00:00+00', '2026-04-13 08:00:00+00', '2026-04-06 08:00:00+00', NULL, 'b421362f2c0c0c6e07d37e508dc55e75');
INSERT INTO public.rounds VALUES (4, 'T0RAPPORT', 7, 'feedforward', 'U0017T0RAPPORT', 'collecting', '2026-04-02 11:00:00+00', '2026-04-16 08:00:00+00', '2026-04-09 08:00:00+00', NULL, '7867f3981391280a4b2f62cbf526dc1c');
INSERT INTO public.visit_lines VALUES (3, 4, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (4, 5, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (1, 1, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (1, 3, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (2, 2, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (5, 6, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (6, 7, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (7, 8, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (8, 9, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (9, 10, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (10, 11, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (11, 12, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (12, 13, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (13, 14, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (14, 15, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (15, 16, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (16, 17, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (17, 18, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (18, 20, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (19, 23, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (20, 24, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (21, 25, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (22, 26, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (23, 27, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (24, 28, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (25, 29, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (26, 30, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (27, 31, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (28, 32, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (29, 33, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (30, 34, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (31, 21, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (32, 22, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (33, 34, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (36, 49, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (36, 37, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (36, 23, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (37, 50, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (37, 38, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (38, 39, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (38, 25, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (39, 40, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (40, 41, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (40, 27, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (41, 42, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (41, 28, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (42, 43, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (42, 29, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (43, 44, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (43, 30, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (44, 45, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (44, 31, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (45, 46, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (45, 32, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (46, 47, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (46, 33, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (47, 48, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (47, 34, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (49, 36, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (49, 22, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (48, 35, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (48, 21, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (50, 53, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (50, 23, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (50, 37, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (51, 55, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (51, 38, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (52, 23, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (52, 37, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (53, 38, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (54, 25, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (54, 39, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (55, 40, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (56, 27, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (56, 41, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (57, 28, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (57, 42, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (58, 29, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (58, 43, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (59, 30, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (59, 44, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (60, 31, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (60, 45, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (61, 32, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (61, 46, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (62, 33, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (62, 47, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (63, 34, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (63, 48, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (64, 21, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (64, 35, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (65, 22, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (65, 36, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (68, 67, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (68, 27, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (68, 41, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (69, 58, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (69, 68, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (69, 28, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (69, 42, 'T0RAPPORT', 3);
INSERT INTO public.visit_lines VALUES (70, 69, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (71, 70, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (72, 71, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (72, 59, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (73, 72, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (73, 60, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (74, 75, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (74, 23, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (75, 76, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (76, 56, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (76, 77, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (76, 25, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (77, 78, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (78, 61, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (78, 79, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (78, 31, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (79, 62, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (79, 80, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (79, 32, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (80, 63, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (80, 81, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (80, 33, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (81, 64, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (81, 82, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (81, 34, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (82, 65, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (82, 73, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (82, 21, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (83, 66, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (83, 74, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (83, 22, 'T0NORTH', 2);
INSERT INTO public.visit_lines VALUES (84, 84, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (84, 75, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (85, 85, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (85, 76, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (86, 83, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (86, 86, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (86, 78, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (89, 75, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (89, 84, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (90, 76, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (90, 85, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (91, 89, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (91, 84, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (92, 90, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (92, 85, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (93, 84, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (93, 89, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (94, 85, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (94, 90, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (97, 91, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (98, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (98, 86, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (99, 93, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (100, 96, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (100, 84, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (101, 97, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (101, 85, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (102, 98, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (103, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (103, 99, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (103, 86, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (104, 100, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (105, 101, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (106, 94, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (107, 95, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (109, 104, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (109, 96, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (110, 105, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (110, 97, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (111, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (111, 107, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (111, 99, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (112, 109, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (112, 101, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (113, 102, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (113, 94, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (114, 103, 'T0NORTH', 0);
INSERT INTO public.visit_lines VALUES (114, 95, 'T0NORTH', 1);
INSERT INTO public.visit_lines VALUES (115, 112, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (115, 101, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (115, 109, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (116, 113, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (116, 96, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (116, 104, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (117, 114, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (117, 92, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (117, 99, 'T0RAPPORT', 2);
INSERT INTO public.visit_lines VALUES (108, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (108, 86, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (108, 99, 'T0RAPPORT', 2);
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
SELECT pg_catalog.setval('public.deliveries_id_seq', 121, true);
SELECT pg_catalog.setval('public.items_id_seq', 117, true);
SELECT pg_catalog.setval('public.pairs_id_seq', 8, true);
SELECT pg_catalog.setval('public.programs_id_seq', 3, true);
SELECT pg_catalog.setval('public.prompts_id_seq', 74, true);
SELECT pg_catalog.setval('public.responses_id_seq', 8, true);
SELECT pg_catalog.setval('public.rhythms_id_seq', 32, true);
SELECT pg_catalog.setval('public.rosters_id_seq', 1, false);
SELECT pg_catalog.setval('public.rounds_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT pk_answers PRIMARY KEY (response_id, field);
ALTER TABLE ONLY public.attention_notes
    ADD CONSTRAINT pk_attention_notes PRIMARY KEY (pair_id);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT pk_coordinators PRIMARY KEY (program_id, user_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (id);
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
ALTER TABLE ONLY public.round_sides
    ADD CONSTRAINT pk_round_sides PRIMARY KEY (round_id, author_id);
ALTER TABLE ONLY public.round_texts
    ADD CONSTRAINT pk_round_texts PRIMARY KEY (round_id, author_id, field);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT pk_visit_lines PRIMARY KEY (delivery_id, item_id);
ALTER TABLE ONLY public.weeks
    ADD CONSTRAINT pk_weeks PRIMARY KEY (program_id, first);
ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT pk_workspaces PRIMARY KEY (team_id);
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
CREATE INDEX ix_attention_notes_program ON public.attention_notes USING btree (team_id, program_id);
CREATE INDEX ix_deliveries_lane ON public.deliveries USING btree (state, team_id, send_after);
CREATE INDEX ix_deliveries_member ON public.deliveries USING btree (team_id, user_id, sent_at);
CREATE INDEX ix_deliveries_subject ON public.deliveries USING btree (kind, subject_id);
CREATE INDEX ix_install_returns_expires_at ON public.install_returns USING btree (expires_at);
CREATE INDEX ix_items_redraw ON public.items USING btree (redraw_at) WHERE (redraw_at IS NOT NULL);
CREATE INDEX ix_items_redraw_of ON public.items USING btree (team_id, user_id) WHERE (redraw_at IS NOT NULL);
CREATE INDEX ix_items_subject ON public.items USING btree (team_id, kind, subject_id);
CREATE INDEX ix_items_waiting ON public.items USING btree (team_id, user_id) WHERE (closed_at IS NULL);
CREATE INDEX ix_lanes_ready_at ON public.lanes USING btree (ready_at);
CREATE INDEX ix_members_ask_slack_at ON public.members USING btree (ask_slack_at);
CREATE INDEX ix_members_due ON public.members USING btree (team_id, visit_at);
CREATE INDEX ix_members_visit_at ON public.members USING btree (visit_at);
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
CREATE INDEX ix_responses_met ON public.responses USING btree (pair_id, met_on);
CREATE INDEX ix_responses_pair ON public.responses USING btree (pair_id, written_at);
CREATE INDEX ix_rhythms_member ON public.rhythms USING btree (team_id, user_id);
CREATE INDEX ix_rhythms_next_at ON public.rhythms USING btree (next_at);
CREATE INDEX ix_rosters_touched_at ON public.rosters USING btree (touched_at);
CREATE INDEX ix_rounds_opening ON public.rounds USING btree (state, opens_at);
CREATE INDEX ix_rounds_pair ON public.rounds USING btree (pair_id, started_at);
CREATE INDEX ix_visit_lines_item ON public.visit_lines USING btree (item_id);
CREATE UNIQUE INDEX uq_pairs_living ON public.pairs USING btree (program_id, mentor_id, mentee_id) WHERE ((state)::text <> 'ended'::text);
CREATE UNIQUE INDEX uq_rounds_collecting ON public.rounds USING btree (pair_id) WHERE ((state)::text = 'collecting'::text);
CREATE UNIQUE INDEX uq_rounds_form ON public.rounds USING btree (team_id, form_id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT fk_answers_response_id_responses FOREIGN KEY (response_id) REFERENCES public.responses(id);
ALTER TABLE ONLY public.attention_notes
    ADD CONSTRAINT fk_attention_notes_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.attention_notes
    ADD CONSTRAINT fk_attention_notes_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT fk_coordinators_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT fk_coordinators_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_team_id_lanes FOREIGN KEY (team_id) REFERENCES public.lanes(team_id);
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
    ADD CONSTRAINT fk_round_replies_round_id_rounds FOREIGN KEY (round_id) REFERENCES public.rounds(id);
ALTER TABLE ONLY public.round_replies
    ADD CONSTRAINT fk_round_replies_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.round_sides
    ADD CONSTRAINT fk_round_sides_round_id_rounds FOREIGN KEY (round_id) REFERENCES public.rounds(id);
ALTER TABLE ONLY public.round_sides
    ADD CONSTRAINT fk_round_sides_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.round_texts
    ADD CONSTRAINT fk_round_texts_round_id_author_id_round_sides FOREIGN KEY (round_id, author_id) REFERENCES public.round_sides(round_id, author_id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT fk_rounds_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT fk_visit_lines_delivery_id_deliveries FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id);
ALTER TABLE ONLY public.visit_lines
    ADD CONSTRAINT fk_visit_lines_item_id_items FOREIGN KEY (item_id) REFERENCES public.items(id);
ALTER TABLE ONLY public.weeks
    ADD CONSTRAINT fk_weeks_program_id_programs FOREIGN KEY (program_id) REFERENCES public.programs(id);
