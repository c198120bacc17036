CREATE TABLE public.access_log (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    actor_id character varying(32) NOT NULL,
    action character varying(32) NOT NULL,
    program_id integer NOT NULL,
    pair_id integer,
    at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.access_log.pair_id IS 'empty: the whole program';
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
CREATE TABLE public.install_states (
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.install_states.digest IS 'SHA-256 of what they carry, in hex';
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
    unanswered integer DEFAULT 0 NOT NULL
);
COMMENT ON COLUMN public.members.work_days IS 'digits, Monday is 0';
COMMENT ON COLUMN public.members.ask_slack_at IS 'when Slack is asked about them next; empty: it is their turn';
COMMENT ON COLUMN public.members.own_visit_time IS 'empty: that of their programs';
COMMENT ON COLUMN public.members.program_visit_time IS 'the earliest in the rhythms of their pairs';
COMMENT ON COLUMN public.members.visit_days IS 'digits, Monday is 0; empty: each day on which they work';
COMMENT ON COLUMN public.members.visit_at IS 'when it is asked next whether to visit them; empty: nothing waits';
COMMENT ON COLUMN public.members.asked_at IS 'when a visit brought them questions last';
COMMENT ON COLUMN public.members.unanswered IS 'visits with questions since they last did anything';
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
    paused_at timestamp with time zone
);
COMMENT ON COLUMN public.pairs.state IS 'active, paused, ended';
COMMENT ON COLUMN public.pairs.next_round_at IS 'when the rhythm starts the next feedback round';
CREATE SEQUENCE public.pairs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pairs_id_seq OWNED BY public.pairs.id;
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
    tell_end_at timestamp with time zone
);
COMMENT ON COLUMN public.programs.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.programs.rhythm IS 'a preset in bot/content/rhythms.toml';
COMMENT ON COLUMN public.programs.tell_end_at IS 'when its last day is over; empty: everybody has been told';
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
CREATE TABLE public.workspaces (
    team_id character varying(32) NOT NULL,
    name character varying NOT NULL,
    bot_user_id character varying(32) NOT NULL,
    disconnected_at timestamp with time zone,
    disconnect_reason character varying,
    bot_token text
);
COMMENT ON COLUMN public.workspaces.bot_token IS 'what it was installed with; empty: it was not, or one token serves all';
ALTER TABLE ONLY public.access_log ALTER COLUMN id SET DEFAULT nextval('public.access_log_id_seq'::regclass);
ALTER TABLE ONLY public.deliveries ALTER COLUMN id SET DEFAULT nextval('public.deliveries_id_seq'::regclass);
ALTER TABLE ONLY public.items ALTER COLUMN id SET DEFAULT nextval('public.items_id_seq'::regclass);
ALTER TABLE ONLY public.pairs ALTER COLUMN id SET DEFAULT nextval('public.pairs_id_seq'::regclass);
ALTER TABLE ONLY public.programs ALTER COLUMN id SET DEFAULT nextval('public.programs_id_seq'::regclass);
ALTER TABLE ONLY public.prompts ALTER COLUMN id SET DEFAULT nextval('public.prompts_id_seq'::regclass);
ALTER TABLE ONLY public.responses ALTER COLUMN id SET DEFAULT nextval('public.responses_id_seq'::regclass);
ALTER TABLE ONLY public.rhythms ALTER COLUMN id SET DEFAULT nextval('public.rhythms_id_seq'::regclass);
ALTER TABLE ONLY public.rounds ALTER COLUMN id SET DEFAULT nextval('public.rounds_id_seq'::regclass);
INSERT INTO public.access_log VALUES (1, 'T0NORTH', 'U0001T0NORTH', 'program.new', 1, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (2, 'T0NORTH', 'U0001T0NORTH', 'pair.new', 1, 1, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (3, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 2, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (4, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 2, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (5, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 3, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (6, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 4, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (7, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 5, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (8, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 6, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (9, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 7, '2026-03-02 10:00:00+00');
INSERT INTO public.access_log VALUES (10, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.access_log VALUES (11, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.access_log VALUES (12, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (13, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (14, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (15, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.pause', 2, 4, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (16, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (17, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.end', 2, 5, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (18, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.access_log VALUES (19, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.access_log VALUES (20, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.access_log VALUES (21, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.access_log VALUES (22, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 3, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.access_log VALUES (23, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 8, '2026-04-02 11:40:00+00');
INSERT INTO public.alembic_version VALUES ('0010');
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
INSERT INTO public.coordinators VALUES (1, 'U0001T0NORTH', 'T0NORTH');
INSERT INTO public.coordinators VALUES (2, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.coordinators VALUES (3, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.deliveries VALUES (3, '0c4528f77d3c42bfa7906bfbb499e374', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:b8c5bba4c7284598a79544fe00de91cf', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (4, '84219bd4774740e3a20828eedd8b9a92', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:2869463b00084b2fb0d8322bef181261', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (1, 'b66f21cfbb97402b9bbae3a6313c847d', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:6dc2ff81c6434d9191edcbc69c7d09a5', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (2, '99a394e115ce4f7f93ae4b034343870f', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:2536635588fc4f06a838298634fbca40', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (5, '238ec29ae9f047b5a05bc7e446167d75', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:5b5281710fbc4417bae994ca52f23866', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (6, 'e54501551c22496286722c8b05fc981c', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:ff7b3d2cd6214010ab50fb8bc1418158', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (7, '3e7b7f442d4c43b1aa9cc88acd9df148', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:d113000c68704ef999278b50303279cb', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (8, '6115a99d5a504f7e83d4f8953a743bec', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'visit', 0, 'visit:87416360860f494480ad76d3c418e656', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (9, 'd166015644f2496e906c0f5a3b26d294', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'visit', 0, 'visit:b5394d800d2a4e0f86b1612790b19025', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (10, '2a708bdb7d9043abb2621f7cfdd802a1', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'visit', 0, 'visit:e7a6f0ce5ab54ad5b0bfed08d44562c1', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (11, '31b8a40c35d043798d38df207b4afb4f', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'visit', 0, 'visit:4fd2b9c2ebc74155b0ca5785aed98424', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (12, '3448d83a460d4e89bfcceffba24aed0c', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'visit', 0, 'visit:4a3006b4572f48c48e3ecebb73f27483', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (13, '50ae98c7359748f487593918df52ff18', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'visit', 0, 'visit:b1e9ab35c8f84a69a49d5c3cd1d3d3bc', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (14, 'd47e5e79d49c4e388e6bdbec0d7ab07e', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:4e503ff7016b4ee8acb7100460bad62b', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (15, '24834fb7780d40e4a94fe6e8cbd497bc', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:ad4158e2f07f49afa26458e15693f4f8', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (16, '7ac44f372241478284c3becfe36b223f', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'visit', 0, 'visit:a97a69e6f9b1405fa52df060b51fd7ce', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (17, '247a2c46218d4c8cb6b8e1bb93c1990f', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:23c5171e9f484af480693979a4b6c062', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00', 'words');
INSERT INTO public.deliveries VALUES (18, '4db7f91a00a045ab9d7627e2c4ef666a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:8e32e79f8aee4fdb8e1640c02e4fb333', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (19, '22a9c41cc96044448d38e1ec37539a7e', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:97fe59bb736a49f78096c809e0ca3fd2', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (20, '2b8a764d1c8649f1a380b6e4ae9df032', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:5cf3b1ca66c341218d3f8a623d3f078c', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (21, 'bf9fcd779cfe4486a8ecb77bb742f16e', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:e7e8f624d18c40bd9143fc19c86ddb93', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000002', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (22, 'fe07a81ea9e444b8a4fbc43179ae78a5', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:5eb70e0feeea4b8a8aca044ad27d0bca', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000003', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (31, '8a4919b220ed452da294a6f644032f42', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:25a96e72a77343ca9efd747f0a44c9c7', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (32, '2fb31db8fa98453dafd7b9ad9706e47b', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:0475ee4630ee49bea9d9ffa85f4349b4', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (35, '66f26c769ecd4b7fb7725fce761d399f', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (34, 'a2c7a7126d614404bfc83a5a4bf81d69', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (49, 'd57fa59fa584454ca39799d65612d755', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:7bd6d0376347463eb7dcc453444ea6b9', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (48, 'cfad121683154a6abbff157a98773d5e', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:7817e1170aa7404bb9e4615eba8ee2a6', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (23, '5a9dc6124ba54eefa9d2769454971c20', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:5512be2251dd4162a37b02a1f420301f', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000004', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (24, '5d72f38b254c4665869142705a5982b4', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'visit', 0, 'visit:bf653fb7342f40f292135acdb216bffe', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000005', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (25, 'e1c26754043c41949fac55a86d5630f7', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'visit', 0, 'visit:fec66d5f376549258317cf6ab14fa636', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000006', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (26, 'fcd4308c64284914a1732678860941a3', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'visit', 0, 'visit:9966263758744b9bb98292a186fa6603', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000007', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (27, 'cdd589b338c5483d8bfebd2ab90d3179', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'visit', 0, 'visit:e621957e73de48149bd4ed402bbc705e', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000008', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (28, '0cf7218436a6459f8973d855cf889612', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'visit', 0, 'visit:f1b0c30b97e44fa3957df3d7759124e9', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000009', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (29, '7be174af6dde48de92fbc1c78a7d98d9', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'visit', 0, 'visit:395568d88751492a890d1e437d217324', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000010', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (30, '0be92c8fcd684f0b980044dc94f354bb', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:96b1eecf904646db86a1e49ba14365fd', 'sent', '2026-03-05 10:00:00+00', NULL, 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000011', NULL, '2026-03-05 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (33, '9c43f7e524e54526ae377719038650e5', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:cfb34b93c6544e04a5bfa3d51be141cc', 'sent', '2026-03-06 10:30:00+00', NULL, 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-06 10:30:00+00', 'on_its_day');
INSERT INTO public.deliveries VALUES (36, '66ae6e89ef86487c813e9ad5755fb5ea', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:d98196b5c390495d8dc7594e05e2145a', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (37, 'e24ddf3342814f12b3bf9755f6735461', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:35226e076720409eb545b4fa8f42ef3c', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (38, '7491cca877a54e82b6935cdffb926a64', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:648135bd0433418683c6d527259b6fa4', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (39, '494f71ff6814430a8aaeff38d2271632', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:c8e9ba9739e340cfb5a462dc138d40a4', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (40, '47b690af7b844ec785e1b982a0fe1964', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:199f48abffbf4ca7904860e7d7d7ee1b', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (41, '77f546f3d0854bbe9e143acc84bf227e', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'visit', 0, 'visit:56294b85c5494f2e86a10ec8cf023054', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (42, 'b0e5db7469a848218262654ba44a3dc5', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'visit', 0, 'visit:7b39ebd2bb5542fcad71b6fa140e3923', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (43, 'e2bc8f5971964502a1f377387eb3c698', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'visit', 0, 'visit:4591434bce0a4a70a7601f7f720209cb', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (44, '2905abea28f14c10b994e29364c9cb07', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'visit', 0, 'visit:4d1dae2b5698494783e49a3e3141555b', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000009', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (45, 'd66dba988e80495a91fab32c478d77c3', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'visit', 0, 'visit:3b2c6db1a4374e2e83fd9b1b0c374875', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000010', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (46, '383d4ca5d1c54ba790df774bcac5df6f', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'visit', 0, 'visit:5021ffbdbd824fdbba18b276f07549a8', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000011', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (47, '2ce4b6991ac045a7b0ac8de52060b717', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:012b8e5078c14b96b71fd977b9b27ce6', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000012', NULL, '2026-03-09 10:30:00+00', 'questions');
INSERT INTO public.deliveries VALUES (50, '076d4b08386d474f88e365c9cd8fce7b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:f01abe31d9f74378aad9b31039e92de1', 'sent', '2026-03-09 10:40:00+00', NULL, 1, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '1773052800.000000', NULL, '2026-03-09 10:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (51, '6f42c31eea91472ca9e66b5727d6d023', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:38daf0d912bc4409b1a1bd30a075f71e', 'sent', '2026-03-09 14:40:00+00', NULL, 1, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '1773067200.000000', NULL, '2026-03-09 14:40:00+00', 'words');
INSERT INTO public.deliveries VALUES (52, '0f8a619ec091411bb63a658bb8628ffb', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:50a2901aadb84d53b5696b1dfd167744', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (53, 'de4dcb3c4ccd4615b3ebe40ed4046cc3', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:d0b6ff260abb48618a11848e31b26539', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (54, '5162186c40004b3d8c933610892f9cd8', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:80b52e0e7a134958a3b8f846cd6c0a13', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000002', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (89, '7e9488f25875448199eb812dac267db3', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:0b9c45034c4c44e79a8237da3bbb537e', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000001', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (90, '929fee36f08049349d40dbf246b06e23', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:34cbcca489e84fc2971dcc4532daffbc', 'sent', '2026-03-23 10:00:00+00', NULL, 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000002', NULL, '2026-03-23 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (93, 'f6ee84c0871041138b4d3ac321d42e7f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:2ad866abd5f04615b07835e9429affe0', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000000', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (99, 'dbf8f02d4ce54547a4a9f5091551120d', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'visit', 0, 'visit:9c3d92e1ca574b969dc112f6590e1fc3', 'sent', '2026-03-30 14:00:00+00', NULL, 1, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '1774879200.000000', NULL, '2026-03-30 14:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (55, '745982f0e37d459a8f10dc421c39b1d0', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:7da4f1a0297f4fbdab9491efe9463374', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000003', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (56, 'e9f42faafe624cbb82bea1af6e07a287', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:635de4c27bf945e69783a2b4566bc77f', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000004', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (57, '7a0d471eab2449c9af96453e7c975534', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'visit', 0, 'visit:07e3b546e92e48ae95e9dfa8102f9bf6', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000005', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (58, '3f648b4031e84c38a7eb0680ba89220c', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'visit', 0, 'visit:21b5f9a9f3c146dba60dee15331f9520', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000006', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (59, '1a0d21ede264439dbcac98d5364913f0', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'visit', 0, 'visit:c0a954c326e14a9398dfe34d7d026e20', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000007', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (60, '2c5f4dbe5503453f896a161edc1abdaf', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'visit', 0, 'visit:2511bf76f7674d9d87db6565117da914', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000008', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (61, '86e5639758544b16a34709dbbd9caa63', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'visit', 0, 'visit:2919eb285134465e9938bb20d0f2a561', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000009', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (62, '61eeaf20f6ad459a968dcdc4d6b52f56', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'visit', 0, 'visit:18e7bcca374b438d9e6de5db9c1f2601', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000010', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (63, 'f5edea45717c43ec88f75b717b7f3a83', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:ba85f1b3a88b47589eb9ee4b4b07d78a', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000011', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (68, '1eb46b70d5a64b5da22db1c3d4d966c6', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:c4b1187900424daa885ebc374e08d1bb', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000003', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (69, 'fb8151bbf55546d08c779da84584f23f', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'visit', 0, 'visit:ee69d56c3d61458990e39bd627871fe4', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000004', NULL, '2026-03-16 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (74, 'fa03b92ff21948ecb6754d6503a1ad2d', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:483361e73ff04ee984cfe8528f5e168c', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (75, 'fbc0c6dfea2b4555a2823b4eca207a6e', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:af6f763b12fb42198732859ea3b17901', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (76, '936b940a482c4a149a818468a8bbe365', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:ff61f1d6652e4aa395cf050491d622e1', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (77, 'c3586629a47b458eaeffdabbd1249103', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:5d8df5de611740bfae80243253692408', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (78, 'eb975c99c9c547f0b005534dd0d92d5c', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'visit', 0, 'visit:e6879c20d76e4dc5ba14c56e58c0511d', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (79, '19af1cad47b34bb4b033a7d3336b2838', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'visit', 0, 'visit:7efe845b988045a1820ba25de5cd45db', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (80, 'c5500f63299a4faf9c532b355f7cc8ee', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'visit', 0, 'visit:96ee0f58caff42778a9bfc64920ddb8e', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (81, '346dd8d099db4a23afc3951a9e785046', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:62b1d85c31db49e280fbf528748eb592', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (88, '147a637224b24229962bb5d4de39378a', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (87, '477f5d39dc8a497c936a395aa455fb28', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (91, '8614cdee5e5f4677b872aa834f69e242', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:81f362cb398542c9bc2e1b4b4d52a1ca', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (92, 'edeadd90433b4d39a87e581c18e786fe', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:154676972cbc410490d968655aa1e1fd', 'sent', '2026-03-24 10:00:00+00', NULL, 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-24 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (97, '08f72214c61146198276333d6e31a51a', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:334110d0bebd4017827588c472fac5c8', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000003', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (98, '25b0dec0353446ab89d6157d5f7b41a5', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:349a07a0ccb04d3d9194e689cc23c0fe', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000004', NULL, '2026-03-30 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (100, '79f9edbcfa754dd3a7ad26f58449571b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:8134d09d02ab4bdf8262edd2f7016c5e', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (101, 'ec926e7db1234ded9c67f2e57d03ec1f', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:a153a103f0fd41318754187033ad0514', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (106, '005f50465b48499fad22aeb0adf51043', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:30db121dbdd54242a44f11c41fb15fdc', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (107, '9679c2526e4d432f8b00b1e30177b8c1', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:e35f631f559a4a5fb1e12b9d8376ad97', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (64, 'a3b7dd9c9a3d40f9b499fd8d6fe3dfe1', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:75ace09a027e4137aef55ad0882d5efc', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (65, '6a5883a54f3b4bc2a1e784fa580465df', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:9a22a65ff0aa410ba70bfaff65a821c0', 'sent', '2026-03-11 10:40:00+00', NULL, 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000001', NULL, '2026-03-11 10:40:00+00', 'questions');
INSERT INTO public.deliveries VALUES (67, '928829b56be04a7490ea0ada517b4a68', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (66, '4bc41ac4c1694565a23f2c8dfccb372f', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (70, 'd5292f58998b41d4a81141f39dac9d1b', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'visit', 0, 'visit:ae951c554fb3470eac87545b97cbc41c', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000007', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (71, 'cce1010584244a3d8a61e8b68ca876dd', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'visit', 0, 'visit:25e75adc9b27419580b2a0830f9935cf', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000008', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (72, 'dec4e5fa0fd449918034a25f0da53af0', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'visit', 0, 'visit:4ac4997fcb83424b8e64d45dcfa35742', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000011', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (73, '2e26e705472a4c49ae026f42be2babcb', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'visit', 0, 'visit:cf83f288a38f4b618b904758cc47843c', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000012', NULL, '2026-03-16 10:00:00+00', 'in_any_case');
INSERT INTO public.deliveries VALUES (82, 'c162b8f0015148d9a15911f0c7364986', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:71e0187e9dbe459fb7ebd1d77f3b749b', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (83, '1702d7b9dbaf4eb3b0027fcb385df95f', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:df556efeccbe47fb8d0ffa70bce18827', 'sent', '2026-03-17 10:00:00+00', NULL, 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (84, 'eac44a88b7f849dd8c34f960896099d0', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:bbdd2b1b0fcc4f5aa72afcf03580605f', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (85, 'c999aaeedfa44c06bbc721d834f5e964', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:eddf8d4c6e354f018e4f27a21d83aeb2', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (86, '2ba349dde4f843a1b57ddf578999c4df', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:daee153af371453c8c6a2f10eac3bedc', 'sent', '2026-03-19 10:00:00+00', NULL, 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (94, '54b31c305fe34995b343a1ee583da1c7', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:55718f855be24e51b01f1f2f427f49a7', 'sent', '2026-03-26 10:00:00+00', NULL, 1, '2026-03-26 10:00:00+00', '2026-03-26 10:00:00+00', '1774519200.000001', NULL, '2026-03-26 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (96, '65077738c7c946859f36b606f33daf4c', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (95, '9480447ef136443cb34b817bc3b14816', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00', NULL);
INSERT INTO public.deliveries VALUES (108, 'ca176a29c5454875ba2b9fbd13d0de3e', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:b29808d3fffb4e219f0144fa46de0814', 'sent', '2026-04-01 10:00:00+00', NULL, 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-04-01 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (115, '180030e478e34d57ab1516cf4ea0767e', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:60c3b06801994129b8ec5159dbb60825', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000001', NULL, '2026-04-02 11:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (121, 'fbe8eea6523a478995430e920c2fdf2c', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, 'hint:U0002T0NORTH:493091', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (102, 'af3b944b89a94fe7beeb7ba5a37f3424', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'visit', 0, 'visit:4ed72ea5e8074e58a1b295661a2228f0', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (103, '7a205f0985ea47888a322080c8893bb3', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:25a8c2ba91e243928ad4e514ef61f8f3', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (104, '188b2a11836a437896cc08a1d4039ddd', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'visit', 0, 'visit:552d6b1e052e4586aca7636376a15b25', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (105, 'be6dce924db2452aac1619fcf571f1eb', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:4d77da6bb5334019b268c82ed3413540', 'sent', '2026-03-31 10:00:00+00', NULL, 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000005', NULL, '2026-03-31 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (109, '4ac599463de544ca9259561a7868bbaa', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'visit', 0, 'visit:e2574e5e67364e998f1e1cd723fd70ef', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (110, '4d989ba4083e4c88b4f146c27f35e393', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'visit', 0, 'visit:d254786a695a41d0b93936f3b08787b2', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (111, 'd4333dcd715c4aa08e1515b6499f7a2f', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'visit', 0, 'visit:70a44f2819974a78ae6f4c3d793771ba', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (113, '1130daabb1474084b3415f3e21c486c7', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'visit', 0, 'visit:5e476443b8fd4261b9a37a305069d57d', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (114, 'f0950d2288ea4437b2451a22b9870c97', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'visit', 0, 'visit:f736cbf2fa114bc48df2a40d77d60093', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (116, 'c22c4d6c6d0a42ab91a82d22ea68e24a', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'visit', 0, 'visit:4e1f2a19e98b4d99bd2ae3936e9a726e', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00', 'words');
INSERT INTO public.deliveries VALUES (120, 'f76e663423254c01bd561abff3e635a6', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, 'hint:U0013T0RAPPORT:493091', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
INSERT INTO public.deliveries VALUES (112, 'e566116565754e0c9d998a08f424dad6', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'visit', 0, 'visit:0babfb5a5a0d46b6bc4072de672a0025', 'sent', '2026-04-02 10:00:00+00', NULL, 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00', 'questions');
INSERT INTO public.deliveries VALUES (117, '7217a058052f41cf82b46b30924daa33', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'visit', 0, 'visit:65af0592685b4c6cb838367034d551e0', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00', 'words');
INSERT INTO public.deliveries VALUES (118, 'e871e371cc5e48f587b3bf96974e25f6', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, 'hint:U0017T0RAPPORT:493091', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00', NULL);
INSERT INTO public.deliveries VALUES (119, '71caeed6921d4b73b73406d76f0dccb4', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', NULL);
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
INSERT INTO public.items VALUES (53, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0002T0RAPPORT:thank', '2026-03-09 10:30:00+00', '2026-03-09 10:35:00+00', false, NULL, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (54, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260309T104000.000000', '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', false, NULL, NULL, NULL, '2026-03-09 10:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (55, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0003T0RAPPORT:answer', '2026-03-09 10:40:00+00', '2026-03-09 10:45:00+00', false, NULL, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', 'told', NULL);
INSERT INTO public.items VALUES (21, 'T0NORTH', 'U0001T0NORTH', 'prompt', 3, 1, 'prompt:3', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (24, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 2, 2, 'prompt:2', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'done', NULL);
INSERT INTO public.items VALUES (26, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 6, 3, 'prompt:6', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-05 10:30:00+00', 'passed', NULL);
INSERT INTO public.items VALUES (19, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0002T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', NULL, NULL, '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (20, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0003T0RAPPORT', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', false, '2026-03-16 09:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (57, 'T0RAPPORT', 'U0010T0RAPPORT', 'easing', 0, NULL, 'easing:U0010T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, NULL, NULL, '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (58, 'T0RAPPORT', 'U0011T0RAPPORT', 'easing', 0, NULL, 'easing:U0011T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (67, 'T0RAPPORT', 'U0010T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (22, 'T0NORTH', 'U0002T0NORTH', 'prompt', 4, 1, 'prompt:4', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (29, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 9, 5, 'prompt:9', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (30, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 10, 5, 'prompt:10', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (65, 'T0NORTH', 'U0001T0NORTH', 'easing', 0, NULL, 'easing:U0001T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (60, 'T0RAPPORT', 'U0013T0RAPPORT', 'easing', 0, NULL, 'easing:U0013T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (68, 'T0RAPPORT', 'U0011T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, '2026-03-30 08:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (59, 'T0RAPPORT', 'U0012T0RAPPORT', 'easing', 0, NULL, 'easing:U0012T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (38, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 16, 2, 'prompt:16', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (56, 'T0RAPPORT', 'U0004T0RAPPORT', 'easing', 0, NULL, 'easing:U0004T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (23, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 1, 2, 'prompt:1', '2026-03-05 10:00:00+00', '2026-03-05 09:00:00+00', false, '2026-03-19 09:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (25, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 5, 3, 'prompt:5', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (31, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 11, 6, 'prompt:11', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (66, 'T0NORTH', 'U0002T0NORTH', 'easing', 0, NULL, 'easing:U0002T0NORTH:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (35, 'T0NORTH', 'U0001T0NORTH', 'prompt', 17, 1, 'prompt:17', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (51, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_later', 1, 2, 'feedback_later:1:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (52, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_later', 1, 2, 'feedback_later:1:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-04-06 10:30:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (36, 'T0NORTH', 'U0002T0NORTH', 'prompt', 18, 1, 'prompt:18', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (37, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 15, 2, 'prompt:15', '2026-03-09 10:30:00+00', '2026-03-09 09:00:00+00', false, '2026-03-17 09:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (39, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 19, 3, 'prompt:19', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (40, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 20, 3, 'prompt:20', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (41, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 21, 4, 'prompt:21', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (42, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 22, 4, 'prompt:22', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-16 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (45, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 25, 6, 'prompt:25', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (46, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 26, 6, 'prompt:26', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (47, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 27, 7, 'prompt:27', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (48, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 28, 7, 'prompt:28', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-17 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (62, 'T0RAPPORT', 'U0015T0RAPPORT', 'easing', 0, NULL, 'easing:U0015T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (88, 'T0RAPPORT', 'U0003T0RAPPORT', 'easing', 0, NULL, 'easing:U0003T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 14:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (49, 'T0RAPPORT', 'U0002T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0002T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (50, 'T0RAPPORT', 'U0003T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0003T0RAPPORT', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', false, NULL, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', 'told', NULL);
INSERT INTO public.items VALUES (32, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 12, 6, 'prompt:12', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (33, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 13, 7, 'prompt:13', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (34, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 14, 7, 'prompt:14', '2026-03-05 10:00:00+00', '2026-03-06 10:00:00+00', true, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (87, 'T0RAPPORT', 'U0002T0RAPPORT', 'easing', 0, NULL, 'easing:U0002T0RAPPORT:20260323T100000.000000', '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', false, NULL, NULL, NULL, '2026-03-23 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (83, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260317T100000.000000', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, NULL, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (61, 'T0RAPPORT', 'U0014T0RAPPORT', 'easing', 0, NULL, 'easing:U0014T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (43, 'T0RAPPORT', 'U0012T0RAPPORT', 'prompt', 23, 5, 'prompt:23', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (44, 'T0RAPPORT', 'U0013T0RAPPORT', 'prompt', 24, 5, 'prompt:24', '2026-03-09 10:30:00+00', '2026-03-09 10:00:00+00', false, '2026-03-17 10:00:00+00', '2026-03-09 10:30:00+00', '2026-03-11 10:40:00+00', '2026-03-16 10:00:00+00', 'withdrawn', NULL);
INSERT INTO public.items VALUES (93, 'T0RAPPORT', 'U0014T0RAPPORT', 'partner_left', 6, 6, 'partner_left:6:0:U0014T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, NULL, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (114, 'T0RAPPORT', 'U0005T0RAPPORT', 'shared', 7, 3, 'shared:7', '2026-04-02 11:20:00+00', '2026-04-02 11:20:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (116, 'T0RAPPORT', 'U0018T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0018T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (117, 'T0RAPPORT', 'U0019T0RAPPORT', 'welcome', 8, 8, 'welcome:8:0:U0019T0RAPPORT', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (91, 'T0RAPPORT', 'U0004T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0004T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (63, 'T0RAPPORT', 'U0016T0RAPPORT', 'easing', 0, NULL, 'easing:U0016T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-30 10:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (89, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 49, 2, 'prompt:49', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 08:00:00+00', '2026-03-24 10:00:00+00', '2026-03-26 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (90, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 50, 2, 'prompt:50', '2026-03-24 10:00:00+00', '2026-03-24 09:00:00+00', false, '2026-03-31 09:00:00+00', '2026-03-24 10:00:00+00', '2026-03-26 10:00:00+00', '2026-03-31 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (73, 'T0NORTH', 'U0001T0NORTH', 'prompt', 31, 1, 'prompt:31', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (74, 'T0NORTH', 'U0002T0NORTH', 'prompt', 32, 1, 'prompt:32', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (75, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 29, 2, 'prompt:29', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (76, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 30, 2, 'prompt:30', '2026-03-17 10:00:00+00', '2026-03-17 09:00:00+00', false, '2026-03-24 09:00:00+00', '2026-03-17 10:00:00+00', '2026-03-23 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (77, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 33, 3, 'prompt:33', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (78, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 34, 3, 'prompt:34', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-19 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (79, 'T0RAPPORT', 'U0014T0RAPPORT', 'prompt', 35, 6, 'prompt:35', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (80, 'T0RAPPORT', 'U0015T0RAPPORT', 'prompt', 36, 6, 'prompt:36', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (81, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 37, 7, 'prompt:37', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (82, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 38, 7, 'prompt:38', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', false, '2026-03-24 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (92, 'T0RAPPORT', 'U0005T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0005T0RAPPORT', '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', false, '2026-04-13 08:00:00+00', '2026-03-30 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (64, 'T0RAPPORT', 'U0017T0RAPPORT', 'easing', 0, NULL, 'easing:U0017T0RAPPORT:20260311T104000.000000', '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', false, NULL, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.items VALUES (69, 'T0RAPPORT', 'U0010T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0010T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (70, 'T0RAPPORT', 'U0011T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:0:U0011T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (71, 'T0RAPPORT', 'U0012T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0012T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (72, 'T0RAPPORT', 'U0013T0RAPPORT', 'pair_ended', 5, 5, 'pair_ended:5:0:U0013T0RAPPORT', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', false, NULL, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', 'told', NULL);
INSERT INTO public.items VALUES (27, 'T0RAPPORT', 'U0010T0RAPPORT', 'prompt', 7, 4, 'prompt:7', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (28, 'T0RAPPORT', 'U0011T0RAPPORT', 'prompt', 8, 4, 'prompt:8', '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', false, '2026-03-19 10:00:00+00', '2026-03-05 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (106, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 71, 3, 'prompt:71', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (108, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 73, 7, 'prompt:73', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (84, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 39, 2, 'prompt:39', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 08:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (85, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 40, 2, 'prompt:40', '2026-03-19 10:00:00+00', '2026-03-19 09:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (86, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 44, 3, 'prompt:44', '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', false, '2026-04-02 09:00:00+00', '2026-03-19 10:00:00+00', '2026-04-01 10:00:00+00', '2026-04-02 10:00:00+00', 'expired', NULL);
INSERT INTO public.items VALUES (107, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 72, 3, 'prompt:72', '2026-04-02 10:00:00+00', '2026-04-03 09:00:00+00', true, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (109, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 74, 7, 'prompt:74', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (101, 'T0RAPPORT', 'U0017T0RAPPORT', 'prompt', 66, 7, 'prompt:66', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (112, 'T0RAPPORT', 'U0017T0RAPPORT', 'feedback_ask', 4, 7, 'feedback_ask:4:U0017T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (113, 'T0RAPPORT', 'U0002T0RAPPORT', 'shared', 6, 2, 'shared:6', '2026-04-02 11:10:00+00', '2026-04-02 11:10:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (100, 'T0RAPPORT', 'U0016T0RAPPORT', 'prompt', 65, 7, 'prompt:65', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (97, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 62, 2, 'prompt:62', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:10:00+00', 'done', NULL);
INSERT INTO public.items VALUES (98, 'T0RAPPORT', 'U0004T0RAPPORT', 'prompt', 63, 3, 'prompt:63', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 11:20:00+00', 'done', NULL);
INSERT INTO public.items VALUES (115, 'T0RAPPORT', 'U0003T0RAPPORT', 'shared', 8, 2, 'shared:8', '2026-04-02 11:40:00+00', '2026-04-02 11:40:00+00', false, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (104, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 67, 2, 'prompt:67', '2026-04-02 10:00:00+00', '2026-04-02 08:00:00+00', false, '2026-04-16 08:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (105, 'T0RAPPORT', 'U0003T0RAPPORT', 'prompt', 70, 2, 'prompt:70', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (96, 'T0RAPPORT', 'U0002T0RAPPORT', 'prompt', 59, 2, 'prompt:59', '2026-03-31 10:00:00+00', '2026-03-31 08:00:00+00', false, '2026-04-07 08:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 11:40:00+00', 'done', NULL);
INSERT INTO public.items VALUES (99, 'T0RAPPORT', 'U0005T0RAPPORT', 'prompt', 64, 3, 'prompt:64', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (102, 'T0NORTH', 'U0001T0NORTH', 'prompt', 68, 1, 'prompt:68', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (103, 'T0NORTH', 'U0002T0NORTH', 'prompt', 69, 1, 'prompt:69', '2026-04-02 10:00:00+00', '2026-04-02 09:00:00+00', false, '2026-04-16 09:00:00+00', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (94, 'T0NORTH', 'U0001T0NORTH', 'prompt', 60, 1, 'prompt:60', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (95, 'T0NORTH', 'U0002T0NORTH', 'prompt', 61, 1, 'prompt:61', '2026-03-31 10:00:00+00', '2026-03-31 09:00:00+00', false, '2026-04-07 09:00:00+00', '2026-03-31 10:00:00+00', '2026-04-02 10:00:00+00', NULL, NULL, NULL);
INSERT INTO public.items VALUES (111, 'T0RAPPORT', 'U0016T0RAPPORT', 'feedback_ask', 4, 7, 'feedback_ask:4:U0016T0RAPPORT', '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', false, '2026-04-16 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.items VALUES (110, 'T0RAPPORT', 'U0005T0RAPPORT', 'easing', 0, NULL, 'easing:U0005T0RAPPORT:20260402T100000.000000', '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', false, NULL, NULL, NULL, '2026-04-02 11:00:00+00', 'done', NULL);
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0078T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0079T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, '2026-04-03 11:20:00+00', '2026-04-02 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0052T0RAPPORT', NULL, '2026-03-16 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0053T0RAPPORT', NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0021T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 11:40:00+00', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, '2026-03-31', '2026-04-10', 'D0156T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0131T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00', NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-03-11 10:40:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0157T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00', '2026-04-03 10:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-17 10:00:00+00', 4);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, NULL, NULL, 'D0182T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-03-31 10:00:00+00', 1);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0183T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00', NULL, '10:00:00', NULL, '2026-04-06 09:00:00+00', '2026-04-02 11:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-03 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-03 11:40:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0130T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, NULL, NULL, NULL, '2026-03-11 10:40:00+00', 3);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0104T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0105T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-03-16 10:00:00+00', 0);
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, NULL, '2026-04-02 10:00:00+00', 6);
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0034T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00', NULL, '10:00:00', NULL, '2026-04-02 11:40:00+00', '2026-04-02 10:00:00+00', 0);
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00');
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL);
INSERT INTO public.programs VALUES (1, 'T0NORTH', '840faf36e4bd34338206357d47830f02', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00');
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', '1cb33c1fa9fc3c663d0d84333e97eaf7', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00');
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', '4f28e472e86a1cae0d9b6d6ff383c5f6', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0020T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00', '2026-10-01 23:00:00+00');
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
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', '16738fb8028c629463e0142861c05a8e', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', '4dca23713f13da71f7c46add389382e9', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', '634e82a2dc2cffe124018a540ce9ff52', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '382437315062d70326b0dff8aa0a072f', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'a759f35fb609ef47b0bb572f10961f87', 2, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '3234da98131aae034f1877965410ce50', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 3, 'U0004T0RAPPORT', '4ec04e4e864c49e31bf88f4a6dde107d', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 2, 'U0002T0RAPPORT', '02b2efeb3ee8f04566c054dedf64f471', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL);
INSERT INTO public.rhythms VALUES (17, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (18, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (19, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (20, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (21, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (22, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-02');
INSERT INTO public.rhythms VALUES (29, 'T0RAPPORT', 8, 'U0018T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (30, 'T0RAPPORT', 8, 'U0018T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
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
INSERT INTO public.rhythms VALUES (2, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (8, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (10, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (12, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (14, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (16, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (24, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (26, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (28, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
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
INSERT INTO public.rounds VALUES (1, 'T0RAPPORT', 2, 'feedforward', 'U0002T0RAPPORT', 'opened', '2026-03-02 10:00:00+00', '2026-03-16 09:00:00+00', '2026-03-09 09:00:00+00', '2026-03-09 10:30:00+00', 'cebb9bb7e7aa3dba59901d5a8417a373');
INSERT INTO public.rounds VALUES (2, 'T0RAPPORT', 4, 'feedforward', 'U0010T0RAPPORT', 'collecting', '2026-03-16 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-23 09:00:00+00', NULL, '21c7a55cb4da82164b8c93af5c39f55e');
INSERT INTO public.rounds VALUES (3, 'T0RAPPORT', 3, 'feedforward', 'U0004T0RAPPORT', 'collecting', '2026-03-30 10:00:00+00', '2026-04-13 08:00:00+00', '2026-04-06 08:00:00+00', NULL, '19706cd4374d622d8391bc60b3a81fb5');
INSERT INTO public.rounds VALUES (4, 'T0RAPPORT', 7, 'feedforward', 'U0017T0RAPPORT', 'collecting', '2026-04-02 11:00:00+00', '2026-04-16 08:00:00+00', '2026-04-09 08:00:00+00', NULL, 'c7c7609d65eec26bf47d3b3d70235bab');
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
INSERT INTO public.visit_lines VALUES (108, 92, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (108, 86, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (108, 99, 'T0RAPPORT', 2);
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
INSERT INTO public.visit_lines VALUES (117, 114, 'T0RAPPORT', 0);
INSERT INTO public.visit_lines VALUES (117, 92, 'T0RAPPORT', 1);
INSERT INTO public.visit_lines VALUES (117, 99, 'T0RAPPORT', 2);
INSERT INTO public.workspaces VALUES ('T0RAPPORT', 'Rapport', 'UBOT', NULL, NULL, 'xoxb-T0RAPPORT');
INSERT INTO public.workspaces VALUES ('T0NORTH', 'Rapport', 'UBOT', '2026-04-02 11:40:00+00', 'app_uninstalled', 'xoxb-T0NORTH');
SELECT pg_catalog.setval('public.access_log_id_seq', 23, true);
SELECT pg_catalog.setval('public.deliveries_id_seq', 121, true);
SELECT pg_catalog.setval('public.items_id_seq', 117, true);
SELECT pg_catalog.setval('public.pairs_id_seq', 8, true);
SELECT pg_catalog.setval('public.programs_id_seq', 3, true);
SELECT pg_catalog.setval('public.prompts_id_seq', 74, true);
SELECT pg_catalog.setval('public.responses_id_seq', 8, true);
SELECT pg_catalog.setval('public.rhythms_id_seq', 32, true);
SELECT pg_catalog.setval('public.rounds_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT pk_answers PRIMARY KEY (response_id, field);
ALTER TABLE ONLY public.coordinators
    ADD CONSTRAINT pk_coordinators PRIMARY KEY (program_id, user_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (id);
ALTER TABLE ONLY public.install_states
    ADD CONSTRAINT pk_install_states PRIMARY KEY (digest);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT pk_items PRIMARY KEY (id);
ALTER TABLE ONLY public.lanes
    ADD CONSTRAINT pk_lanes PRIMARY KEY (team_id);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT pk_members PRIMARY KEY (team_id, user_id);
ALTER TABLE ONLY public.pairs
    ADD CONSTRAINT pk_pairs PRIMARY KEY (id);
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT pk_programs PRIMARY KEY (id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT pk_prompts PRIMARY KEY (id);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT pk_readings PRIMARY KEY (response_id, reader_id);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT pk_responses PRIMARY KEY (id);
ALTER TABLE ONLY public.rhythms
    ADD CONSTRAINT pk_rhythms PRIMARY KEY (id);
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
CREATE INDEX ix_access_log_program ON public.access_log USING btree (team_id, program_id, at);
CREATE INDEX ix_deliveries_lane ON public.deliveries USING btree (state, team_id, send_after);
CREATE INDEX ix_deliveries_member ON public.deliveries USING btree (team_id, user_id, sent_at);
CREATE INDEX ix_deliveries_subject ON public.deliveries USING btree (kind, subject_id);
CREATE INDEX ix_install_states_expires_at ON public.install_states USING btree (expires_at);
CREATE INDEX ix_items_redraw ON public.items USING btree (redraw_at) WHERE (redraw_at IS NOT NULL);
CREATE INDEX ix_items_redraw_of ON public.items USING btree (team_id, user_id) WHERE (redraw_at IS NOT NULL);
CREATE INDEX ix_items_subject ON public.items USING btree (team_id, kind, subject_id);
CREATE INDEX ix_items_waiting ON public.items USING btree (team_id, user_id) WHERE (closed_at IS NULL);
CREATE INDEX ix_lanes_ready_at ON public.lanes USING btree (ready_at);
CREATE INDEX ix_members_ask_slack_at ON public.members USING btree (ask_slack_at);
CREATE INDEX ix_members_visit_at ON public.members USING btree (visit_at);
CREATE INDEX ix_pairs_mentee ON public.pairs USING btree (team_id, mentee_id);
CREATE INDEX ix_pairs_mentor ON public.pairs USING btree (team_id, mentor_id);
CREATE INDEX ix_pairs_next_round_at ON public.pairs USING btree (next_round_at);
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
ALTER TABLE ONLY public.programs
    ADD CONSTRAINT fk_programs_team_id_workspaces FOREIGN KEY (team_id) REFERENCES public.workspaces(team_id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT fk_prompts_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT fk_prompts_rhythm_id_rhythms FOREIGN KEY (rhythm_id) REFERENCES public.rhythms(id);
ALTER TABLE ONLY public.prompts
    ADD CONSTRAINT fk_prompts_team_id_user_id_members FOREIGN KEY (team_id, user_id) REFERENCES public.members(team_id, user_id);
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
