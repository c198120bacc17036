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
    pair_id integer,
    dedupe character varying(96) NOT NULL,
    state character varying(12) NOT NULL,
    send_after timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    attempt integer NOT NULL,
    sending_at timestamp with time zone,
    sent_at timestamp with time zone,
    ts character varying(32),
    reason character varying,
    created_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.deliveries.token IS 'travels in the message''s metadata';
COMMENT ON COLUMN public.deliveries.user_id IS 'whose direct message';
COMMENT ON COLUMN public.deliveries.channel_id IS 'or which channel; then where it was posted';
COMMENT ON COLUMN public.deliveries.subject_id IS 'the prompt, response, pair or program it is about';
COMMENT ON COLUMN public.deliveries.dedupe IS 'what makes it the same message';
CREATE SEQUENCE public.deliveries_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.deliveries_id_seq OWNED BY public.deliveries.id;
CREATE TABLE public.exchange_replies (
    exchange_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    kind character varying(8) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text,
    by date,
    written_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.exchange_replies.kind IS 'thank, ask, answer, try, outcome';
CREATE TABLE public.exchange_sides (
    exchange_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    team_id character varying(32) NOT NULL,
    state character varying(8) NOT NULL,
    revision integer NOT NULL,
    typed_at character varying(32)
);
COMMENT ON COLUMN public.exchange_sides.state IS 'empty, draft, sealed';
COMMENT ON COLUMN public.exchange_sides.revision IS 'grows when a form is sent: what an older form still types is late';
COMMENT ON COLUMN public.exchange_sides.typed_at IS 'Slack''s own stamp of the latest typing kept';
CREATE TABLE public.exchange_texts (
    exchange_id integer NOT NULL,
    author_id character varying(32) NOT NULL,
    field character varying(16) NOT NULL,
    team_id character varying(32) NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.exchanges (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    pair_id integer NOT NULL,
    format character varying(16) NOT NULL,
    asked_by character varying(32),
    state character varying(12) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    look_at timestamp with time zone NOT NULL,
    opens_at timestamp with time zone,
    ended_at timestamp with time zone,
    form_id character varying(64),
    counted_to timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    days_left integer DEFAULT 0 NOT NULL,
    latest_at timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.exchanges.format IS 'feedforward, situation';
COMMENT ON COLUMN public.exchanges.asked_by IS 'empty: the rhythm started it';
COMMENT ON COLUMN public.exchanges.state IS 'collecting, opened, closed';
COMMENT ON COLUMN public.exchanges.closes_at IS 'the end of the window: nothing is taken after it';
COMMENT ON COLUMN public.exchanges.look_at IS 'when to see whether the round ends';
COMMENT ON COLUMN public.exchanges.ended_at IS 'opened or closed';
COMMENT ON COLUMN public.exchanges.form_id IS 'the form it was asked for with: a second submit starts nothing';
COMMENT ON COLUMN public.exchanges.counted_to IS 'days up to here are counted';
COMMENT ON COLUMN public.exchanges.latest_at IS 'it ends by then in any case';
CREATE SEQUENCE public.exchanges_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.exchanges_id_seq OWNED BY public.exchanges.id;
CREATE TABLE public.install_states (
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.install_states.digest IS 'SHA-256 of what they carry, in hex';
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
    weekly_messages integer NOT NULL,
    away_from date,
    away_until date,
    dm_channel character varying(32),
    deactivated_at timestamp with time zone,
    home_opened_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.members.work_days IS 'digits, Monday is 0';
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
    next_exchange_at timestamp with time zone,
    paused_at timestamp with time zone
);
COMMENT ON COLUMN public.pairs.state IS 'active, paused, ended';
COMMENT ON COLUMN public.pairs.next_exchange_at IS 'when the rhythm starts the next feedback round';
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
    created_at timestamp with time zone NOT NULL
);
COMMENT ON COLUMN public.programs.form_id IS 'the form it came from: a second submit adds nothing';
COMMENT ON COLUMN public.programs.rhythm IS 'a preset in bot/content/rhythms.toml';
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
COMMENT ON COLUMN public.prompts.state IS 'open, answered, skipped, expired, cancelled, dropped';
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
COMMENT ON COLUMN public.rhythms.next_date IS 'the occurrence that next_at stands for';
CREATE SEQUENCE public.rhythms_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rhythms_id_seq OWNED BY public.rhythms.id;
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
ALTER TABLE ONLY public.exchanges ALTER COLUMN id SET DEFAULT nextval('public.exchanges_id_seq'::regclass);
ALTER TABLE ONLY public.pairs ALTER COLUMN id SET DEFAULT nextval('public.pairs_id_seq'::regclass);
ALTER TABLE ONLY public.programs ALTER COLUMN id SET DEFAULT nextval('public.programs_id_seq'::regclass);
ALTER TABLE ONLY public.prompts ALTER COLUMN id SET DEFAULT nextval('public.prompts_id_seq'::regclass);
ALTER TABLE ONLY public.responses ALTER COLUMN id SET DEFAULT nextval('public.responses_id_seq'::regclass);
ALTER TABLE ONLY public.rhythms ALTER COLUMN id SET DEFAULT nextval('public.rhythms_id_seq'::regclass);
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
INSERT INTO public.access_log VALUES (12, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (13, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (14, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (15, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.pause', 2, 4, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (16, 'T0RAPPORT', 'U0001T0RAPPORT', 'pairs', 2, NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (17, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.end', 2, 5, '2026-03-16 10:00:00+00');
INSERT INTO public.access_log VALUES (18, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.access_log VALUES (19, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.access_log VALUES (20, 'T0NORTH', 'U0001T0NORTH', 'digest', 1, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.access_log VALUES (21, 'T0RAPPORT', 'U0001T0RAPPORT', 'digest', 2, NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.access_log VALUES (22, 'T0RAPPORT', 'U0001T0RAPPORT', 'program.new', 3, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.access_log VALUES (23, 'T0RAPPORT', 'U0001T0RAPPORT', 'pair.new', 2, 8, '2026-04-02 11:40:00+00');
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.answers VALUES (1, 'went_well', 'T0NORTH', 0, 'Nils''s shared word 39', 'partner');
INSERT INTO public.answers VALUES (1, 'hard', 'T0NORTH', 1, 'Nils''s private word 40', 'me');
INSERT INTO public.answers VALUES (3, 'went_well', 'T0RAPPORT', 0, 'Hal''s shared word 43', 'partner');
INSERT INTO public.answers VALUES (3, 'hard', 'T0RAPPORT', 1, 'Hal''s private word 44', 'me');
INSERT INTO public.answers VALUES (4, 'went_well', 'T0RAPPORT', 0, 'Gil''s shared word 45', 'partner');
INSERT INTO public.answers VALUES (4, 'hard', 'T0RAPPORT', 1, 'Gil''s private word 46', 'me');
INSERT INTO public.answers VALUES (2, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 47', 'partner');
INSERT INTO public.answers VALUES (2, 'hard', 'T0RAPPORT', 1, 'Ben''s private word 42', 'me');
INSERT INTO public.answers VALUES (5, 'reflection', 'T0RAPPORT', 0, 'Ben''s private word 57', 'me');
INSERT INTO public.answers VALUES (6, 'went_well', 'T0RAPPORT', 0, 'Ben''s shared word 71', 'partner');
INSERT INTO public.answers VALUES (6, 'hard', 'T0RAPPORT', 1, 'Ben''s private word 72', 'me');
INSERT INTO public.answers VALUES (7, 'went_well', 'T0RAPPORT', 0, 'Dana''s shared word 73', 'partner');
INSERT INTO public.answers VALUES (7, 'hard', 'T0RAPPORT', 1, 'Dana''s private word 74', 'me');
INSERT INTO public.answers VALUES (8, 'went_well', 'T0RAPPORT', 0, 'Ana''s shared word 75', 'partner');
INSERT INTO public.answers VALUES (8, 'hard', 'T0RAPPORT', 1, 'Ana''s private word 76', 'me');
INSERT INTO public.coordinators VALUES (1, 'U0001T0NORTH', 'T0NORTH');
INSERT INTO public.coordinators VALUES (2, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.coordinators VALUES (3, 'U0001T0RAPPORT', 'T0RAPPORT');
INSERT INTO public.deliveries VALUES (4, '1e6f7face7394a058a7915d4c6a1439d', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'welcome', 2, 2, 'welcome:2:U0002T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (5, '623bc43850674ecd83f38c6e6376b76b', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'welcome', 2, 2, 'welcome:2:U0003T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (1, '696872fb51fa4b63b1c60486841aca73', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'welcome', 1, 1, 'welcome:1:U0001T0NORTH', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (2, 'a2012809f255495db10976f519f36d44', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'welcome', 1, 1, 'welcome:1:U0002T0NORTH', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (3, 'ba55008cf99b4e90bf54f27dac3441d9', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'shared', 1, 1, 'shared:1', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (6, '25eee8290c674e0ca8aec44d17761258', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'welcome', 3, 3, 'welcome:3:U0004T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (7, 'fe2dfd098ed64b2db65a3cf857ab9868', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'welcome', 3, 3, 'welcome:3:U0005T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (8, 'ce6a04760e354c6c84d1fcad14689296', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'welcome', 4, 4, 'welcome:4:U0010T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (9, '1f908b8661904ce7941e247b8c5f2a62', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0067T0RAPPORT', 'welcome', 4, 4, 'welcome:4:U0011T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (10, '8d34258cf67645339a0ccf9bc212e8df', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0078T0RAPPORT', 'welcome', 5, 5, 'welcome:5:U0012T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (11, '02a296fcdf1d476abd753ba68349f28d', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'welcome', 5, 5, 'welcome:5:U0013T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (12, '853a7e84a2524334bb4dd5444a9d13ef', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'welcome', 6, 6, 'welcome:6:U0014T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (13, 'cdf3cb09ef004aedba8c7bf977f87723', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'welcome', 6, 6, 'welcome:6:U0015T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (14, 'adf49bb9bf1146948efaac22be38e7a5', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'welcome', 7, 7, 'welcome:7:U0016T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (15, 'd72ca3abe19445219f8532e165fef97e', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'welcome', 7, 7, 'welcome:7:U0017T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (16, '3bdbae11eb3644f1beb5939079c48def', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'shared', 2, 2, 'shared:2', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (17, '5c0bcd9261e74735936f7ecb5f593485', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'shared', 3, 5, 'shared:3', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (18, 'c13bc8db4a7145428dd7754cca7f9090', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'shared', 4, 4, 'shared:4', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (20, 'a8869d43cd9147339463aac5606491b7', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0002T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (21, '10747592e0b54f548e84f5e0677a3d58', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0003T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000020', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (22, '283e98bed4324814b1c1ecda32988c56', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0002T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000021', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (23, 'ce9539f54e014d0d9230e8d8d238415a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0003T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000022', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (26, 'a6f8948d573049e694085ac045a89a58', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0002T0RAPPORT:thank', 'sent', '2026-03-02 10:05:00+00', NULL, 1, '2026-03-02 10:10:00+00', '2026-03-02 10:10:00+00', '1772446200.000000', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (27, '7a9d65c6733f4cccbe0ff5ec7a64809f', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0003T0RAPPORT:answer', 'sent', '2026-03-02 10:15:00+00', NULL, 1, '2026-03-02 14:10:00+00', '2026-03-02 14:10:00+00', '1772460600.000000', NULL, '2026-03-02 10:10:00+00');
INSERT INTO public.deliveries VALUES (28, '0dc133db9fba4257a32682c19722c87b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 1, 2, 'prompt:1', 'sent', '2026-03-03 10:10:00+00', '2026-03-10 09:00:00+00', 1, '2026-03-03 10:10:00+00', '2026-03-03 10:10:00+00', '1772532600.000000', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (29, '619a772c51634509a586b722d75ba7de', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 2, 2, 'prompt:2', 'sent', '2026-03-03 10:10:00+00', '2026-03-10 09:00:00+00', 1, '2026-03-03 10:10:00+00', '2026-03-03 10:10:00+00', '1772532600.000001', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (30, 'a5f459368997498cb8843afb53276fbc', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 3, 3, 'prompt:3', 'sent', '2026-03-03 10:10:00+00', '2026-03-10 10:00:00+00', 1, '2026-03-03 10:10:00+00', '2026-03-03 10:10:00+00', '1772532600.000002', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (31, 'c58d042752fc4bc38492b5952ac00761', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 4, 7, 'prompt:4', 'sent', '2026-03-03 10:10:00+00', '2026-03-10 10:00:00+00', 1, '2026-03-03 10:10:00+00', '2026-03-03 10:10:00+00', '1772532600.000003', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (36, '6a4b4143ae66496d9562b5bd6ac758f0', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 5, 1, 'prompt:5', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000000', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (37, 'b55ab08f0e3b4ebf8d71bac382ce5e89', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 6, 1, 'prompt:6', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000001', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (32, '465efb27d45640eb98349d485bafdaad', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 1, 2, 'reminder:prompt:1:24', 'sent', '2026-03-06 10:10:00+00', '2026-03-10 09:00:00+00', 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (24, '86d8d62e1b754c8dbc6d58b96d72196b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'feedback_later', 1, 2, 'feedback_later:1:U0002T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (25, 'f03580d3c52e4874b627123ec2f7c309', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'feedback_later', 1, 2, 'feedback_later:1:U0003T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (34, '9a1cadb2cacc456fadc888b4db95f939', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'reminder', 3, 3, 'reminder:prompt:3:24', 'sent', '2026-03-06 10:10:00+00', '2026-03-10 10:00:00+00', 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000002', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (35, '7fd0baebd2d24a65b9e44100e4df76cd', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 4, 7, 'reminder:prompt:4:24', 'sent', '2026-03-06 10:10:00+00', '2026-03-10 10:00:00+00', 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000004', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (74, 'bad5f66ebd984acfb42cbccda7c7d745', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 5, 1, 'reminder:prompt:5:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000000', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (76, '862ea2a3f37e4adb8693dbe73fedf73d', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'reminder', 6, 1, 'reminder:prompt:6:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000001', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (106, '5178936b4d434d3f8036745d5f998ace', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'reminder', 30, 2, 'reminder:prompt:30:24', 'sent', '2026-03-13 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-13 10:30:00+00', '2026-03-13 10:30:00+00', '1773397800.000000', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (107, '36dd8a325ac64a289dd97c634b5badd7', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'reminder', 31, 3, 'reminder:prompt:31:24', 'sent', '2026-03-13 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-13 10:30:00+00', '2026-03-13 10:30:00+00', '1773397800.000001', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (108, '312decf2dfb74873bc404071fe25912f', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 32, 7, 'reminder:prompt:32:24', 'sent', '2026-03-13 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-13 10:30:00+00', '2026-03-13 10:30:00+00', '1773397800.000002', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (112, '2ce0dd6b10224b4f9bf2ee3935ed5d90', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0010T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000001', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (113, 'ca1796622f524f4eb6bc0b7525e15581', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0067T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0011T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000002', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (117, '58e4936fa73a440aa7cf3f507cdbadc1', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 34, 1, 'prompt:34', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (75, '3c4cb61d5a4344a8965291972e4750f4', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 5, 1, 'reminder:prompt:5:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000000', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (77, 'be5ed9d496b349e0bc74082de19f4b14', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'reminder', 6, 1, 'reminder:prompt:6:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000001', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (188, '833b473dc75d4ab790c0113e528c7847', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0004T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000003', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (189, 'ffebe08f0e524065b9d1c785658c4726', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0005T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000004', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (204, '929c951f80544de485b592afbf5b6ebe', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 63, 1, 'reminder:prompt:63:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (205, '6a5f173943c84c238d048a9068edc08c', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 64, 1, 'reminder:prompt:64:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (149, 'bfa14b4dab404ab8a0f9d4d67f925d17', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'reminder', 46, 2, 'reminder:prompt:46:72', 'sent', '2026-04-01 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (151, '2f972da790474d2f98cf5c26356f6538', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'reminder', 47, 3, 'reminder:prompt:47:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000002', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (153, 'cbcf1f104bde4d14ad5ee07c3da2eb1e', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'reminder', 48, 3, 'reminder:prompt:48:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000003', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (161, 'b4773d4e37064d6d8a6d1b6735d3a45b', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 52, 7, 'reminder:prompt:52:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000004', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (210, '0b35483952364a60aab011e5cf0acc1f', 'T0RAPPORT', 'U0004T0RAPPORT', NULL, 'prompt', 75, 3, 'prompt:75', 'cancelled', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (212, 'b61d0b442ab04f1684f9b9c6fd4e1443', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'prompt', 77, 7, 'prompt:77', 'cancelled', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (208, '2648904494d34211bd7d1ad54161e8de', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 73, 2, 'prompt:73', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 08:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (209, '6431d6dd4f5a40c1bd13874e91289b03', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 74, 2, 'prompt:74', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (211, '76eb925940ab439cbcb518d453aa5f65', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 76, 3, 'prompt:76', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (213, 'c3931a64ab8a4becac9925b002d1d038', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 78, 7, 'prompt:78', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (206, '6a32aeedcb4748f49a579d0dcd5247a9', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 71, 1, 'prompt:71', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (207, '13aaa8f715f0485ebc8e823f0b525ce5', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 72, 1, 'prompt:72', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (232, '75822bc5577540a8912eaa6f310d1267', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, NULL, 'hint:U0017T0RAPPORT:1775129400.000000', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00');
INSERT INTO public.deliveries VALUES (235, 'a82aaa826496486c910ffa4cd41a54d0', 'T0RAPPORT', 'U0018T0RAPPORT', NULL, 'welcome', 8, 8, 'welcome:8:U0018T0RAPPORT', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (236, '7c84def0d419429cac8b27f756b6f604', 'T0RAPPORT', 'U0019T0RAPPORT', NULL, 'welcome', 8, 8, 'welcome:8:U0019T0RAPPORT', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (41, '05d415d97cae44a7ab967440609ad593', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 10, 3, 'prompt:10', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000003', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (42, 'a540c09fbb2f4d67bf49c4bde1c14a34', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'prompt', 11, 4, 'prompt:11', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000004', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (43, 'fe1f4863e3ac4b4dbf896301bfd20531', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0067T0RAPPORT', 'prompt', 12, 4, 'prompt:12', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000005', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (44, '33e0358fc6754efeb982ad1b00425fb4', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 13, 5, 'prompt:13', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000006', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (45, '09c121860852474e9dcb61ae63b8cd6a', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 14, 5, 'prompt:14', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000007', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (46, '38baa5fdea7e4f1cb8556c29b6e3a341', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'prompt', 15, 6, 'prompt:15', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000008', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (47, 'c3d3dc142e5849b19b2fe7e52b3368a9', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'prompt', 16, 6, 'prompt:16', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000009', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (48, '68ee6c499db0482087034f0e51c5b034', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'prompt', 17, 7, 'prompt:17', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000010', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (49, 'd7affdb679774ad6ad6a10201778334c', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 18, 7, 'prompt:18', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000011', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (52, '7e152aeb41594a1cb4ae263141cffdcc', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 8, 2, 'reminder:prompt:8:24', 'cancelled', '2026-03-10 10:10:00+00', '2026-03-19 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (53, 'bf92cc3bdb014a088954058995e72498', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 8, 2, 'reminder:prompt:8:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (56, '802bb528e2a94773be08bb20c0856a47', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 10, 3, 'reminder:prompt:10:24', 'cancelled', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'skipped', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (57, 'd82d9c008c474c05b5ec8fb63d8fa407', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 10, 3, 'reminder:prompt:10:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'skipped', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (50, '721a77a1bd214080b6b14aa4206a2174', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 7, 2, 'reminder:prompt:7:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000000', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (54, 'dbdd85abb8f44d948bc9a5c9c6a8303a', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'reminder', 9, 3, 'reminder:prompt:9:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000001', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (58, 'c7e0e889e01949f8a541f40d3960512a', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'reminder', 11, 4, 'reminder:prompt:11:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000002', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (60, '477ba09b4b3c4519868204aa5e53dd91', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0067T0RAPPORT', 'reminder', 12, 4, 'reminder:prompt:12:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000003', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (62, 'c3624fca05c84f04bb5e2bfc814c5e46', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 13, 5, 'reminder:prompt:13:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000004', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (64, 'c203ed446b334df68893b748df8bc209', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 14, 5, 'reminder:prompt:14:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000005', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (59, '629f19a9c3664ea79cd982d20e181901', 'T0RAPPORT', 'U0010T0RAPPORT', NULL, 'reminder', 11, 4, 'reminder:prompt:11:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'paused', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (61, '5d8f6e81a015445db756605999e42965', 'T0RAPPORT', 'U0011T0RAPPORT', NULL, 'reminder', 12, 4, 'reminder:prompt:12:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'paused', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (63, '59e8978dbe4b4d2284586b9921609e14', 'T0RAPPORT', 'U0012T0RAPPORT', NULL, 'reminder', 13, 5, 'reminder:prompt:13:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'pair ended', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (65, 'e030f5c7fcf04b05908473b0d9fb0a46', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'reminder', 14, 5, 'reminder:prompt:14:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'pair ended', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (51, '1ef87a43790e45e8a45ec7c86bdd5807', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 7, 2, 'reminder:prompt:7:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000000', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (55, '23f4956cd6444cfe9f14c26661738d41', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'reminder', 9, 3, 'reminder:prompt:9:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000001', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (38, '55cede1fdb5e48e09ae43ad42445ac1c', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 7, 2, 'prompt:7', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000000', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (39, '8a3abb2e5ef24b26880a7e7e983962cc', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 8, 2, 'prompt:8', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000001', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (40, 'eb6c81001de9417e85e7e4533cedea53', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'prompt', 9, 3, 'prompt:9', 'sent', '2026-03-05 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:10:00+00', '2026-03-05 10:10:00+00', '1772705400.000002', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (78, '69856a670e974b97a9aa695d31e48f33', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'put_off', 18, 7, 'prompt:18:later:dcfc4517c9eafd13ca98ffd3e302231f', 'sent', '2026-03-06 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000003', NULL, '2026-03-05 10:30:00+00');
INSERT INTO public.deliveries VALUES (103, '7b83c155a5a94d1ea6e87be443ad0845', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 30, 2, 'prompt:30', 'sent', '2026-03-10 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000009', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (104, '293e01e321c2497bb84407441121bba3', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 31, 3, 'prompt:31', 'sent', '2026-03-10 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000010', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (105, 'cc10a75f2bec4dc69ee877ccbe4131a6', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 32, 7, 'prompt:32', 'sent', '2026-03-10 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000011', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (102, 'a70f5e0ba40940d4a3756b44115f5e50', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 29, 2, 'prompt:29', 'sent', '2026-03-10 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000012', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (100, 'eecf469ee5614561bc4b135095c980af', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 19, 1, 'reminder:prompt:19:24', 'cancelled', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (99, '9e1dde9ef36d4295a6495f9a2c22a1f1', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'reminder', 28, 7, 'reminder:prompt:28:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000007', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (101, 'de7905f3d0a44c9d9b68f86371483ec2', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'reminder', 20, 1, 'reminder:prompt:20:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (109, 'ee070de185a246db991fc090b97130c5', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 29, 2, 'reminder:prompt:29:24', 'sent', '2026-03-13 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-13 10:30:00+00', '2026-03-13 10:30:00+00', '1773397800.000003', NULL, '2026-03-10 10:30:00+00');
INSERT INTO public.deliveries VALUES (118, '0f3071ef31d94b0696d9a0683bca8dd6', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 35, 2, 'prompt:35', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (127, '90b93bec263d41b0a2cb83bafba9a2b7', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'reminder', 36, 2, 'reminder:prompt:36:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000001', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (222, '0def8ba4815c472daac32cebe0a0eeef', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 71, 1, 'reminder:prompt:71:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (223, '8ca2f9a600bd4f768618d64289b2bce6', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 71, 1, 'reminder:prompt:71:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (224, '31b1820992f94d92a260eb11a5b3528f', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 72, 1, 'reminder:prompt:72:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (225, 'c5775e576b564a2f9b8841c3ef956976', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 72, 1, 'reminder:prompt:72:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (238, 'a89a6a0b8f154733b9abf8c79592d3fb', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, NULL, 'hint:U0002T0NORTH:1775130000.000000', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (72, '8388103aad9248818b9f944137d58d7c', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 18, 7, 'reminder:prompt:18:24', 'cancelled', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (73, '83b3563ea9b740c18580ce18e8c04101', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 18, 7, 'reminder:prompt:18:72', 'cancelled', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (33, 'd197604f20344af7b3822ff5f7ab56b5', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'reminder', 2, 2, 'reminder:prompt:2:24', 'sent', '2026-03-06 10:10:00+00', '2026-03-10 09:00:00+00', 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000001', NULL, '2026-03-03 10:10:00+00');
INSERT INTO public.deliveries VALUES (82, '1f622bb7ced04c6c90ecdb4219023429', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'prompt', 21, 3, 'prompt:21', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (83, '5914463245a14cab89751865a493e3bd', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'prompt', 22, 4, 'prompt:22', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (84, 'c1d54c194620452185294007b5620809', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0067T0RAPPORT', 'prompt', 23, 4, 'prompt:23', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (85, 'c0f5776275ee4b75987b8094fd2fecef', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 24, 5, 'prompt:24', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (86, 'b1cf73914c314afabf8eaef1c63b605c', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 25, 5, 'prompt:25', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (87, '1280fed8d74c47a3b842b42383b22ede', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'prompt', 26, 6, 'prompt:26', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (88, '46a3490d8af44d8daf828cd24d2fed01', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'prompt', 27, 6, 'prompt:27', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (89, '60de850abcc347dd859662a28ff3c61d', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'prompt', 28, 7, 'prompt:28', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (91, '1f15e6f5942a412a88082a10cdb3f37e', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (80, 'de4aa421b3ef42b7b19800c2726ab5d2', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 19, 1, 'prompt:19', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (81, 'f3cd4c9868034aa3b32e1f2d35f6989a', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 20, 1, 'prompt:20', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (90, '62c4c316fd184331b3b1d565bd2e28b6', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (66, '5daff532d5864a8089cd975cfe7cda5e', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'reminder', 15, 6, 'reminder:prompt:15:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000006', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (68, 'fb56d1a962554943abe61702d792df1f', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'reminder', 16, 6, 'reminder:prompt:16:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000007', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (70, '3bd70ec8fbe04703b83015b542835062', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'reminder', 17, 7, 'reminder:prompt:17:24', 'sent', '2026-03-10 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:30:00+00', '2026-03-10 10:30:00+00', '1773138600.000008', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (79, '17cdd2d418164f26ac74b1d4f8b23e48', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 18, 7, 'reminder:prompt:18:later:dcfc4517c9eafd13ca98ffd3e302231f:24', 'sent', '2026-03-11 10:30:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-11 10:30:00+00', '2026-03-11 10:30:00+00', '1773225000.000000', NULL, '2026-03-06 10:30:00+00');
INSERT INTO public.deliveries VALUES (92, '9301ce85f2154e70a36205bfb4d2b1af', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'reminder', 21, 3, 'reminder:prompt:21:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (93, 'c1ad5a038c7a42a7976ea444a6ebe95a', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0066T0RAPPORT', 'reminder', 22, 4, 'reminder:prompt:22:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (94, '249a29d6c7ee46ef8b2782dd77ebea28', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0067T0RAPPORT', 'reminder', 23, 4, 'reminder:prompt:23:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000002', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (95, 'edce926784334d5fabcbab8dacbb8f12', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 24, 5, 'reminder:prompt:24:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000003', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (96, 'fb43d7cd7d8d44fb81095a599dac6427', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 25, 5, 'reminder:prompt:25:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000004', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (97, '3867ac72de3546a1863c4015dd417a1a', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'reminder', 26, 6, 'reminder:prompt:26:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000005', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (98, '73f89d2fe50b4e58ad50a9f0f7b22c6e', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'reminder', 27, 6, 'reminder:prompt:27:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:30:00+00', '2026-03-12 10:30:00+00', '1773311400.000006', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (110, '5c635c52f0024dbd828f22220ddf814d', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (111, '03996a155b8d467b9d95f864c568d833', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (114, 'da8a440028814edd836e7f2596913d24', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0078T0RAPPORT', 'ended', 5, 5, 'ended:5:U0012T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000007', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (115, 'd5629ccaedc54cf4b6a08a2bbdce6fb7', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0079T0RAPPORT', 'ended', 5, 5, 'ended:5:U0013T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000008', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (67, 'f686e6f3d2d24011a3acdeb6efd0245a', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'reminder', 15, 6, 'reminder:prompt:15:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000002', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (126, 'c164d1811d7c4bbd8184d49b529ef486', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 35, 2, 'reminder:prompt:35:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000000', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (119, '2a4566e2e8f4493e85629e7bda3fd206', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 36, 2, 'prompt:36', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (120, '9a1ae84d8c64485292d51a230ed5d76f', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'prompt', 37, 3, 'prompt:37', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (121, '27d591c0f39243d6a2234a2c58eed3b1', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 38, 3, 'prompt:38', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (122, 'd0616a135f464ed8bbe034db1fc65606', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'prompt', 39, 6, 'prompt:39', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (123, '6aa8fc40bd38438990e7e45ffaab597a', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'prompt', 40, 6, 'prompt:40', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (124, '630c4ac2a470407f8de2ca1e77daa0c2', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'prompt', 41, 7, 'prompt:41', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (125, '6ca6f46722184ca8821d133b3ee5e3dc', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 42, 7, 'prompt:42', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (164, '152a878d316245d2aecffe1b02e0bf39', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.deliveries VALUES (165, 'ae8e0be0c91c419e90821180cca21d2f', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.deliveries VALUES (162, '27914b378de148dba96e29cb6c078ad5', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'reminder', 44, 1, 'reminder:prompt:44:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (185, 'efa2e46f7bf746d2b69885711419317f', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'reminder', 54, 1, 'reminder:prompt:54:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000001', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (186, '990160b9affe473c91c285c3cc9feaec', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (187, '10fa20eff0f448559348399df408658b', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (193, '2dd715e49e0a4535ad57f60c185a130f', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 66, 2, 'prompt:66', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (194, '4eb4ec4eb4d541908766d95580cedb74', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'prompt', 67, 3, 'prompt:67', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (195, 'a2b36b3f2c284288a8f8fd4d47b11577', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 68, 3, 'prompt:68', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (196, '825d026a784348de86523a2ff2fff78c', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'prompt', 69, 7, 'prompt:69', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (163, '9a0db0f81a4c4fcc8e3b0d825c44e706', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'reminder', 44, 1, 'reminder:prompt:44:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (228, '07121f23491d488fbd9bacdc8edd15d1', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'feedback_ask', 4, 7, 'feedback_ask:4:U0016T0RAPPORT', 'planned', '2026-04-06 08:00:00+00', NULL, 0, NULL, NULL, NULL, 'over budget', '2026-04-02 11:00:00+00');
INSERT INTO public.deliveries VALUES (229, 'bedffbd64a8d447e98217fd779a1a5c1', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'feedback_ask', 4, 7, 'feedback_ask:4:U0017T0RAPPORT', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000002', NULL, '2026-04-02 11:00:00+00');
INSERT INTO public.deliveries VALUES (230, '38fbb3331893450d91655fbe6042a1c7', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'shared', 6, 2, 'shared:6', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00');
INSERT INTO public.deliveries VALUES (237, 'f9c345a806a94bbc9dcba772916c601e', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, NULL, 'hint:U0013T0RAPPORT:1775130000.000001', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (138, 'c13a4bec19d04299a5e02cd36c1aca96', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 45, 2, 'prompt:45', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (139, 'dc33f382b69e446cbfa3752210706511', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 46, 2, 'prompt:46', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (140, '1450339e43bb420499bb94811e0a8429', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'prompt', 47, 3, 'prompt:47', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (141, 'c1e0b1b9252b42c38116df29f50ec574', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 48, 3, 'prompt:48', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000003', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (142, 'febade50aa2140f9886a1df6166b1cea', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'prompt', 49, 6, 'prompt:49', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000004', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (143, 'a2a4520a25fa46b9b539f20cf8deaf2a', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'prompt', 50, 6, 'prompt:50', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000005', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (144, '4777d3f3e2f5473a974b40e14022c381', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'prompt', 51, 7, 'prompt:51', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000006', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (145, 'fd6ec2f2145249b78d68b970f33698e3', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 52, 7, 'prompt:52', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000007', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (136, '8055ce5e2d404332b05c3ebf1a22113c', 'T0NORTH', 'U0001T0NORTH', NULL, 'prompt', 43, 1, 'prompt:43', 'cancelled', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (137, '9d1f7f1532664c3288e9b0e9117d96b6', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 44, 1, 'prompt:44', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (128, '29de467ba4614029974058a60add7b16', 'T0RAPPORT', 'U0004T0RAPPORT', NULL, 'reminder', 37, 3, 'reminder:prompt:37:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (130, 'ccaacb13d61240e6b8886abbc27480a0', 'T0RAPPORT', 'U0014T0RAPPORT', NULL, 'reminder', 39, 6, 'reminder:prompt:39:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (131, '51f8fd95e75f4f30a9788131786120c1', 'T0RAPPORT', 'U0015T0RAPPORT', NULL, 'reminder', 40, 6, 'reminder:prompt:40:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (132, '7f960df7255f4f8e867ea8d69eea03a2', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'reminder', 41, 7, 'reminder:prompt:41:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (129, '89dc9c3fb6254ea58d72913677878e13', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'reminder', 38, 3, 'reminder:prompt:38:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000002', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (133, '368bb0ee364e420ab81a75139302b576', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 42, 7, 'reminder:prompt:42:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000003', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (177, '7fd8f80ae1a3408b8d95ba44eb0fda81', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 55, 2, 'reminder:prompt:55:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 08:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000000', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (178, 'f6452bebcd19415194259014b2bf0583', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'reminder', 56, 2, 'reminder:prompt:56:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000001', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (179, '9febefa94cd84c47919ab7e687fd4277', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'reminder', 57, 3, 'reminder:prompt:57:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000002', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (180, 'a3ce9b4f708d495c9243686d3363a71d', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'reminder', 58, 3, 'reminder:prompt:58:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000003', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (181, '3f3b7d9a2d744c468d41efa4d607f9c1', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'reminder', 59, 6, 'reminder:prompt:59:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000004', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (182, '942e1fafdea44e4690b49ccc3b6e148f', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'reminder', 60, 6, 'reminder:prompt:60:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000005', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (183, 'd724cb4701614007be58d4e272cb0810', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'reminder', 61, 7, 'reminder:prompt:61:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000006', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (184, 'c14a23a391f644d6911d75e8389fcf2a', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 62, 7, 'reminder:prompt:62:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000007', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (176, '23e5aadbb595447b8f2b52f9360b3465', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 53, 1, 'reminder:prompt:53:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000000', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (201, 'afca3a55da4b4600844641bba3c2a4cc', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 68, 3, 'reminder:prompt:68:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (202, '0d9392d229f8493386df3fff4fc17430', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'reminder', 69, 7, 'reminder:prompt:69:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (203, '3f1c9a9dd91a40329fc1b582bc4fcfa6', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 70, 7, 'reminder:prompt:70:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (214, '1511efd051a44976b9e60e49e97a748f', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'reminder', 73, 2, 'reminder:prompt:73:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 08:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (215, 'fd4b5e048118479291c0d8fc8a0a0ed0', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'reminder', 73, 2, 'reminder:prompt:73:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 08:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (216, 'fae2282e80fc458d932a49f86708ec7b', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 74, 2, 'reminder:prompt:74:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (217, '12092768bb514e76b47ccca0ef95746b', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 74, 2, 'reminder:prompt:74:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (220, '3c1aa7af4e5d4e8588bb0fccc95000b7', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 78, 7, 'reminder:prompt:78:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (199, 'f691148b479e4de4b7d1733ff8625f26', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 66, 2, 'reminder:prompt:66:24', 'cancelled', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (200, 'd0a5f65f3f0b4dfc94d44f6218c3ddde', 'T0RAPPORT', 'U0004T0RAPPORT', NULL, 'reminder', 67, 3, 'reminder:prompt:67:24', 'cancelled', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (198, 'f5f885a98db141ce916442aabc87f2f5', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'reminder', 65, 2, 'reminder:prompt:65:24', 'cancelled', '2026-04-03 10:00:00+00', '2026-04-07 08:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (116, '6b843bb67188434fbe7693b2a489152c', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 33, 1, 'prompt:33', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (69, '07170ea1153b465d9f9a0aefab71534c', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'reminder', 16, 6, 'reminder:prompt:16:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000003', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (71, 'a3d1bd11b7834d018506d0118be9dbd2', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'reminder', 17, 7, 'reminder:prompt:17:72', 'sent', '2026-03-18 10:10:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 14:00:00+00', '2026-03-18 14:00:00+00', '1773842400.000004', NULL, '2026-03-05 10:10:00+00');
INSERT INTO public.deliveries VALUES (134, '4254fe010f2443978c563f6cd5ee222c', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 33, 1, 'reminder:prompt:33:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (135, '212ef64d421a4f6e8f8cf34e5500256c', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 34, 1, 'reminder:prompt:34:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (146, 'fd00312e623841b58de1c25d56d61095', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 45, 2, 'reminder:prompt:45:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (148, '69fb5d00f4a74e28be7c785c96e9fa87', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'reminder', 46, 2, 'reminder:prompt:46:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (150, '912485aad2e147ec958a7442020e2d4d', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'reminder', 47, 3, 'reminder:prompt:47:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000002', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (152, '55cde659ae50493f9d170c4600a35b94', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'reminder', 48, 3, 'reminder:prompt:48:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000003', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (154, '7a5ab3a1064e4b88ae0d48ae092871a4', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'reminder', 49, 6, 'reminder:prompt:49:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000004', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (156, 'a23e37038ef64c398c93daaa5ae88a06', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'reminder', 50, 6, 'reminder:prompt:50:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000005', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (158, 'c17878498df64912ab70ee49d23665df', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'reminder', 51, 7, 'reminder:prompt:51:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000006', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (160, '90c469c40f7743a8a0cc68e25d0f43c9', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'reminder', 52, 7, 'reminder:prompt:52:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000007', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (166, '2443457a73084bdd91e73d49ffe651d3', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 53, 1, 'prompt:53', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (168, '160bb154937540019a9e189182fe313a', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 55, 2, 'prompt:55', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 08:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000008', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (169, 'ea7ec7e61cf7484786f5fce884881689', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'prompt', 56, 2, 'prompt:56', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000009', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (170, 'ef31e4a9019041c4b229bdc237594c7f', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0054T0RAPPORT', 'prompt', 57, 3, 'prompt:57', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000010', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (171, '800f59b326844f649296f451399a44f6', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0055T0RAPPORT', 'prompt', 58, 3, 'prompt:58', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000011', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (172, 'cef20de8f6c440049134e36956fda68b', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0090T0RAPPORT', 'prompt', 59, 6, 'prompt:59', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000012', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (173, '29187ff3ffe24a8f816bc1e06f9617f1', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0091T0RAPPORT', 'prompt', 60, 6, 'prompt:60', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000013', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (174, '8678ac12abed4a9db17197992599fbc9', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0102T0RAPPORT', 'prompt', 61, 7, 'prompt:61', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000014', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (175, 'd76e6ac681d141f88387851381e91ee8', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 62, 7, 'prompt:62', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000015', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (167, 'd31b594366ab47f7ba8c99d11568af22', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 54, 1, 'prompt:54', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000002', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (192, 'f4038019f6b54e4a816f658ad6f2fd6a', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'prompt', 65, 2, 'prompt:65', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 08:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (190, '8307f1c3022545b7955b9e794af0bb32', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 63, 1, 'prompt:63', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (191, 'e566fc1d51b743d1b7665d25fea9f6e7', 'T0NORTH', 'U0002T0NORTH', 'D0024T0NORTH', 'prompt', 64, 1, 'prompt:64', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (155, '1a4943dcbfa54322ac58fd8228624d7c', 'T0RAPPORT', 'U0014T0RAPPORT', NULL, 'reminder', 49, 6, 'reminder:prompt:49:72', 'expired', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (157, 'd97bae2b28f14d7da18d5c918661b6c1', 'T0RAPPORT', 'U0015T0RAPPORT', NULL, 'reminder', 50, 6, 'reminder:prompt:50:72', 'cancelled', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'deactivated', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (159, '78bc29e7af55449792195ed02f31f834', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'reminder', 51, 7, 'reminder:prompt:51:72', 'cancelled', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (147, '2991b6eb2da1413d9ecc4c9ada208988', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0042T0RAPPORT', 'reminder', 45, 2, 'reminder:prompt:45:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (197, '12ff8d915acc451ca3c13ececd62a3b2', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0103T0RAPPORT', 'prompt', 70, 7, 'prompt:70', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000005', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (231, '34bdb9277fcf4d97a171d5770539d3b1', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'shared', 7, 3, 'shared:7', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00');
INSERT INTO public.deliveries VALUES (233, 'fba61950fca5411aa75dbcae004803c4', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'shared', 8, 2, 'shared:8', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (234, 'e796dbd10a3e452e94097484fa08d4ff', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, NULL, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (221, '9a3467b9ec28406da514e735326b34a2', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 78, 7, 'reminder:prompt:78:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (226, '9ffedc0e107e4f7ab0dd88b9748e0545', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0043T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0003T0RAPPORT:outcome', 'sent', '2026-04-02 10:05:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000000', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (218, '1b26e5a4f6c041ecb2491fe52590f6b9', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 76, 3, 'reminder:prompt:76:24', 'cancelled', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (219, '580b0a14ddcf4dbc9b4747ea8d793595', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 76, 3, 'reminder:prompt:76:72', 'cancelled', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (227, 'cb4bf2da88dc4b49999f1d32bfb6d27a', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'put_off', 76, 3, 'prompt:76:later:8b6596c5857d1fbbbee78f39874b9500', 'planned', '2026-04-03 09:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 11:00:00+00');
INSERT INTO public.exchange_replies VALUES (1, 'U0003T0RAPPORT', 'thank', 'T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.exchange_replies VALUES (1, 'U0003T0RAPPORT', 'ask', 'T0RAPPORT', 'Ben''s opened word 54', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.exchange_replies VALUES (1, 'U0003T0RAPPORT', 'try', 'T0RAPPORT', 'Ben''s opened word 55', '2026-03-10', '2026-03-02 10:00:00+00');
INSERT INTO public.exchange_replies VALUES (1, 'U0002T0RAPPORT', 'answer', 'T0RAPPORT', 'Ana''s opened word 56', NULL, '2026-03-02 10:10:00+00');
INSERT INTO public.exchange_replies VALUES (1, 'U0002T0RAPPORT', 'outcome', 'T0RAPPORT', 'Ana''s opened word 70', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.exchange_sides VALUES (1, 'U0002T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.exchange_sides VALUES (1, 'U0003T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.exchange_sides VALUES (2, 'U0010T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.exchange_sides VALUES (2, 'U0011T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.exchange_sides VALUES (3, 'U0004T0RAPPORT', 'T0RAPPORT', 'sealed', 1, NULL);
INSERT INTO public.exchange_sides VALUES (3, 'U0005T0RAPPORT', 'T0RAPPORT', 'draft', 1, NULL);
INSERT INTO public.exchange_sides VALUES (4, 'U0016T0RAPPORT', 'T0RAPPORT', 'empty', 0, NULL);
INSERT INTO public.exchange_sides VALUES (4, 'U0017T0RAPPORT', 'T0RAPPORT', 'empty', 0, '1775127600.000000');
INSERT INTO public.exchange_texts VALUES (1, 'U0002T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ana''s opened word 48');
INSERT INTO public.exchange_texts VALUES (1, 'U0002T0RAPPORT', 'first', 'T0RAPPORT', 'Ana''s opened word 49');
INSERT INTO public.exchange_texts VALUES (1, 'U0002T0RAPPORT', 'second', 'T0RAPPORT', 'Ana''s opened word 50');
INSERT INTO public.exchange_texts VALUES (1, 'U0003T0RAPPORT', 'behavior', 'T0RAPPORT', 'Ben''s opened word 51');
INSERT INTO public.exchange_texts VALUES (1, 'U0003T0RAPPORT', 'first', 'T0RAPPORT', 'Ben''s opened word 52');
INSERT INTO public.exchange_texts VALUES (1, 'U0003T0RAPPORT', 'second', 'T0RAPPORT', 'Ben''s opened word 53');
INSERT INTO public.exchange_texts VALUES (2, 'U0010T0RAPPORT', 'behavior', 'T0RAPPORT', 'Fay''s sealed word 58');
INSERT INTO public.exchange_texts VALUES (2, 'U0010T0RAPPORT', 'first', 'T0RAPPORT', 'Fay''s sealed word 59');
INSERT INTO public.exchange_texts VALUES (2, 'U0010T0RAPPORT', 'second', 'T0RAPPORT', 'Fay''s sealed word 60');
INSERT INTO public.exchange_texts VALUES (2, 'U0011T0RAPPORT', 'behavior', 'T0RAPPORT', 'Gil''s draft word 61');
INSERT INTO public.exchange_texts VALUES (2, 'U0011T0RAPPORT', 'first', 'T0RAPPORT', 'Gil''s draft word 62');
INSERT INTO public.exchange_texts VALUES (2, 'U0011T0RAPPORT', 'second', 'T0RAPPORT', 'Gil''s draft word 63');
INSERT INTO public.exchange_texts VALUES (3, 'U0004T0RAPPORT', 'behavior', 'T0RAPPORT', 'Dana''s sealed word 64');
INSERT INTO public.exchange_texts VALUES (3, 'U0004T0RAPPORT', 'first', 'T0RAPPORT', 'Dana''s sealed word 65');
INSERT INTO public.exchange_texts VALUES (3, 'U0004T0RAPPORT', 'second', 'T0RAPPORT', 'Dana''s sealed word 66');
INSERT INTO public.exchange_texts VALUES (3, 'U0005T0RAPPORT', 'behavior', 'T0RAPPORT', 'Eli''s draft word 67');
INSERT INTO public.exchange_texts VALUES (3, 'U0005T0RAPPORT', 'first', 'T0RAPPORT', 'Eli''s draft word 68');
INSERT INTO public.exchange_texts VALUES (3, 'U0005T0RAPPORT', 'second', 'T0RAPPORT', 'Eli''s draft word 69');
INSERT INTO public.exchanges VALUES (1, 'T0RAPPORT', 2, 'feedforward', 'U0002T0RAPPORT', 'opened', '2026-03-02 10:00:00+00', '2026-03-16 10:00:00+00', '2026-03-03 10:00:00+00', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '99a8d20bbe44c32821aed3b38ec2a16a', '2026-03-02 10:00:00+00', 14, '2026-05-31 10:00:00+00');
INSERT INTO public.exchanges VALUES (2, 'T0RAPPORT', 4, 'feedforward', 'U0010T0RAPPORT', 'collecting', '2026-03-16 10:00:00+00', '2026-03-30 10:00:00+00', '2026-03-17 10:00:00+00', NULL, NULL, '97d2491b66ae1637a960b4cb540532ab', '2026-03-16 10:00:00+00', 14, '2026-06-14 10:00:00+00');
INSERT INTO public.exchanges VALUES (3, 'T0RAPPORT', 3, 'feedforward', 'U0004T0RAPPORT', 'collecting', '2026-03-30 10:00:00+00', '2026-04-13 10:00:00+00', '2026-04-03 10:00:00+00', NULL, NULL, 'ff98ec8728aa00d72a35f2fab679c032', '2026-04-02 10:00:00+00', 11, '2026-06-28 10:00:00+00');
INSERT INTO public.exchanges VALUES (4, 'T0RAPPORT', 7, 'feedforward', 'U0017T0RAPPORT', 'collecting', '2026-04-02 11:00:00+00', '2026-04-16 11:00:00+00', '2026-04-03 11:00:00+00', NULL, NULL, 'cc5be5b586b8abc457ae55cdaa44e33b', '2026-04-02 11:00:00+00', 14, '2026-07-01 11:00:00+00');
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0024T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0054T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0066T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0067T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0078T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0079T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0042T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0055T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0103T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0043T0RAPPORT', NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'UTC', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0091T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, '2026-03-31', '2026-04-10', 'D0090T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, NULL, NULL, 'D0102T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0021T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00');
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL);
INSERT INTO public.programs VALUES (1, 'T0NORTH', '0fd07be2b413453dca1c24202ee62f65', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00');
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', 'b30c979ee105c27fe03519f2c65cc2cd', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00');
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', 'd057e2255c64281a8cca0895a253ff4b', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0020T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00');
INSERT INTO public.prompts VALUES (8, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-05', 'show-your-mentor', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'answered', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (10, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-05', 'little-every-week', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'skipped', '2026-03-05 10:30:00+00');
INSERT INTO public.prompts VALUES (1, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-03', NULL, '2026-03-03 09:00:00+00', '2026-03-10 09:00:00+00', 'expired', '2026-03-10 10:30:00+00');
INSERT INTO public.prompts VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-03', NULL, '2026-03-03 09:00:00+00', '2026-03-10 09:00:00+00', 'expired', '2026-03-10 10:30:00+00');
INSERT INTO public.prompts VALUES (3, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-03', NULL, '2026-03-03 10:00:00+00', '2026-03-10 10:00:00+00', 'expired', '2026-03-10 10:30:00+00');
INSERT INTO public.prompts VALUES (4, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-03', NULL, '2026-03-03 10:00:00+00', '2026-03-10 10:00:00+00', 'expired', '2026-03-10 10:30:00+00');
INSERT INTO public.prompts VALUES (13, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 18, '2026-03-05', 'look-at-your-calendar', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (14, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 20, '2026-03-05', 'why-you-came', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (24, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 17, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (25, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 19, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'cancelled', '2026-03-16 10:00:00+00');
INSERT INTO public.prompts VALUES (19, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (20, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (21, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (22, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'checkin', 13, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (23, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'checkin', 15, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (26, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (27, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (28, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-09', NULL, '2026-03-09 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (29, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-10', NULL, '2026-03-10 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (30, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-10', NULL, '2026-03-10 09:00:00+00', '2026-03-17 09:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (31, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-10', NULL, '2026-03-10 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (32, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-10', NULL, '2026-03-10 10:00:00+00', '2026-03-17 10:00:00+00', 'expired', '2026-03-17 10:00:00+00');
INSERT INTO public.prompts VALUES (5, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (6, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-05', 'a-little-nervous', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (7, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-05', 'look-at-your-calendar', '2026-03-05 09:00:00+00', '2026-03-19 09:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (9, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-05', 'tell-me-how-i-mentor', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (11, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 14, '2026-03-05', 'hard-today-easy-later', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (12, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 16, '2026-03-05', 'picture-the-last-day', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (15, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-05', 'hoping-to-learn', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (16, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-05', 'a-little-nervous', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (17, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-05', 'tell-me-how-i-mentor', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (18, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-05', 'find-out-first', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.prompts VALUES (33, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (63, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (64, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (68, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (69, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (70, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (53, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (54, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (43, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-19', 'leave-room', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (44, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-19', 'little-every-week', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (45, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-19', 'tell-me-how-i-mentor', '2026-03-19 09:00:00+00', '2026-04-02 08:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (46, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-19', 'picture-the-last-day', '2026-03-19 09:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (47, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-19', 'picture-the-last-day', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (48, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (49, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-19', 'best-of-me', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (50, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-19', 'little-every-week', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (66, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:10:00+00');
INSERT INTO public.prompts VALUES (67, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:20:00+00');
INSERT INTO public.prompts VALUES (65, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-31', NULL, '2026-03-31 08:00:00+00', '2026-04-07 08:00:00+00', 'answered', '2026-04-02 11:40:00+00');
INSERT INTO public.prompts VALUES (34, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (35, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (36, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (37, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (38, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (39, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (40, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (41, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (42, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (55, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 08:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (56, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (57, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (58, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (59, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (60, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (61, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (62, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (71, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-04-02', 'somebody-else-does-better', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (72, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (73, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-04-02', 'hoping-to-learn', '2026-04-02 08:00:00+00', '2026-04-16 08:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (74, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-04-02', 'small-ritual', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (75, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-04-02', 'rather-leave-out', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (77, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (78, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-04-02', 'rather-not-say', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (76, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-04-02', 'why-you-came', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (51, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-19', 'hoping-to-learn', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (52, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', '9f33ddceb3bed92f1e17e8487d38a55f', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', '26b44e56b77758e32d704cf38cc1ec4e', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', '5afe29be99bbfc3e0e0b88e0ab668cfd', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'eb848227257f185e0af68918ace2259c', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '4fb36ae6d5f307245892247e3241cd86', 8, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '58b53873dfb0ec24f6ba7a054e04123b', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 3, 'U0004T0RAPPORT', '213e6faf4a7092c1f19e8d6e451988cc', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 2, 'U0002T0RAPPORT', '9c93d869907b5759e9cb78760ed5d861', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL);
INSERT INTO public.rhythms VALUES (17, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (18, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (19, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (20, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (21, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (22, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-13 08:00:00+00', '2026-04-02');
INSERT INTO public.rhythms VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (3, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (5, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 08:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (7, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (9, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (11, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (13, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (15, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (23, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 10:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (25, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (27, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (2, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (4, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (6, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 08:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (8, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (10, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (12, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (14, 'T0RAPPORT', 4, 'U0010T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (16, 'T0RAPPORT', 4, 'U0011T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (24, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 10:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (26, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (28, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (29, 'T0RAPPORT', 8, 'U0018T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (30, 'T0RAPPORT', 8, 'U0018T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.rhythms VALUES (31, 'T0RAPPORT', 8, 'U0019T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-04-02', '2026-04-07 09:00:00+00', '2026-04-07');
INSERT INTO public.rhythms VALUES (32, 'T0RAPPORT', 8, 'U0019T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-04-02', '2026-04-16 09:00:00+00', '2026-04-16');
INSERT INTO public.workspaces VALUES ('T0RAPPORT', 'Rapport', 'UBOT', NULL, NULL, 'xoxb-T0RAPPORT');
INSERT INTO public.workspaces VALUES ('T0NORTH', 'Rapport', 'UBOT', '2026-04-02 11:40:00+00', 'app_uninstalled', 'xoxb-T0NORTH');
SELECT pg_catalog.setval('public.access_log_id_seq', 23, true);
SELECT pg_catalog.setval('public.deliveries_id_seq', 238, true);
SELECT pg_catalog.setval('public.exchanges_id_seq', 4, true);
SELECT pg_catalog.setval('public.pairs_id_seq', 8, true);
SELECT pg_catalog.setval('public.programs_id_seq', 3, true);
SELECT pg_catalog.setval('public.prompts_id_seq', 78, true);
SELECT pg_catalog.setval('public.responses_id_seq', 8, true);
SELECT pg_catalog.setval('public.rhythms_id_seq', 32, true);
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
ALTER TABLE ONLY public.exchange_replies
    ADD CONSTRAINT pk_exchange_replies PRIMARY KEY (exchange_id, author_id, kind);
ALTER TABLE ONLY public.exchange_sides
    ADD CONSTRAINT pk_exchange_sides PRIMARY KEY (exchange_id, author_id);
ALTER TABLE ONLY public.exchange_texts
    ADD CONSTRAINT pk_exchange_texts PRIMARY KEY (exchange_id, author_id, field);
ALTER TABLE ONLY public.exchanges
    ADD CONSTRAINT pk_exchanges PRIMARY KEY (id);
ALTER TABLE ONLY public.install_states
    ADD CONSTRAINT pk_install_states PRIMARY KEY (digest);
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
ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT pk_workspaces PRIMARY KEY (team_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT uq_deliveries_team_id_dedupe UNIQUE (team_id, dedupe);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT uq_deliveries_token UNIQUE (token);
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
CREATE INDEX ix_exchanges_closing ON public.exchanges USING btree (state, look_at);
CREATE INDEX ix_exchanges_opening ON public.exchanges USING btree (state, opens_at);
CREATE INDEX ix_exchanges_pair ON public.exchanges USING btree (pair_id, started_at);
CREATE INDEX ix_install_states_expires_at ON public.install_states USING btree (expires_at);
CREATE INDEX ix_lanes_ready_at ON public.lanes USING btree (ready_at);
CREATE INDEX ix_pairs_mentee ON public.pairs USING btree (team_id, mentee_id);
CREATE INDEX ix_pairs_mentor ON public.pairs USING btree (team_id, mentor_id);
CREATE INDEX ix_pairs_next_exchange_at ON public.pairs USING btree (next_exchange_at);
CREATE INDEX ix_programs_next_digest_at ON public.programs USING btree (next_digest_at);
CREATE INDEX ix_programs_team_id ON public.programs USING btree (team_id);
CREATE INDEX ix_prompts_expiry ON public.prompts USING btree (state, expires_at);
CREATE INDEX ix_prompts_member ON public.prompts USING btree (team_id, user_id, state);
CREATE INDEX ix_prompts_pair ON public.prompts USING btree (pair_id, due_at);
CREATE INDEX ix_responses_author ON public.responses USING btree (team_id, author_id, written_at);
CREATE INDEX ix_responses_met ON public.responses USING btree (pair_id, met_on);
CREATE INDEX ix_responses_pair ON public.responses USING btree (pair_id, written_at);
CREATE INDEX ix_rhythms_next_at ON public.rhythms USING btree (next_at);
CREATE UNIQUE INDEX uq_exchanges_collecting ON public.exchanges USING btree (pair_id) WHERE ((state)::text = 'collecting'::text);
CREATE UNIQUE INDEX uq_exchanges_form ON public.exchanges USING btree (team_id, form_id);
CREATE UNIQUE INDEX uq_pairs_living ON public.pairs USING btree (program_id, mentor_id, mentee_id) WHERE ((state)::text <> 'ended'::text);
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
    ADD CONSTRAINT fk_deliveries_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_team_id_lanes FOREIGN KEY (team_id) REFERENCES public.lanes(team_id);
ALTER TABLE ONLY public.exchange_replies
    ADD CONSTRAINT fk_exchange_replies_exchange_id_exchanges FOREIGN KEY (exchange_id) REFERENCES public.exchanges(id);
ALTER TABLE ONLY public.exchange_replies
    ADD CONSTRAINT fk_exchange_replies_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.exchange_sides
    ADD CONSTRAINT fk_exchange_sides_exchange_id_exchanges FOREIGN KEY (exchange_id) REFERENCES public.exchanges(id);
ALTER TABLE ONLY public.exchange_sides
    ADD CONSTRAINT fk_exchange_sides_team_id_author_id_members FOREIGN KEY (team_id, author_id) REFERENCES public.members(team_id, user_id);
ALTER TABLE ONLY public.exchange_texts
    ADD CONSTRAINT fk_exchange_texts_exchange_id_author_id_exchange_sides FOREIGN KEY (exchange_id, author_id) REFERENCES public.exchange_sides(exchange_id, author_id);
ALTER TABLE ONLY public.exchanges
    ADD CONSTRAINT fk_exchanges_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
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
