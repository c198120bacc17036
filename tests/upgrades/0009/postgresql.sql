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
    created_at timestamp with time zone NOT NULL,
    ask_slack_at timestamp with time zone
);
COMMENT ON COLUMN public.members.work_days IS 'digits, Monday is 0';
COMMENT ON COLUMN public.members.ask_slack_at IS 'when Slack is asked about them next; empty: it is their turn';
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
    form_id character varying(64),
    nudge_at timestamp with time zone
);
COMMENT ON COLUMN public.rounds.format IS 'feedforward, situation';
COMMENT ON COLUMN public.rounds.asked_by IS 'empty: the rhythm started it';
COMMENT ON COLUMN public.rounds.state IS 'collecting, opened, closed';
COMMENT ON COLUMN public.rounds.closes_at IS 'the last of these moments: nothing is taken after it';
COMMENT ON COLUMN public.rounds.opens_at IS 'it opens then if both are sealed';
COMMENT ON COLUMN public.rounds.ended_at IS 'opened or closed';
COMMENT ON COLUMN public.rounds.form_id IS 'the form it was asked for with: a second submit starts nothing';
COMMENT ON COLUMN public.rounds.nudge_at IS 'when both are reminded next';
CREATE SEQUENCE public.rounds_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.rounds_id_seq OWNED BY public.rounds.id;
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
INSERT INTO public.alembic_version VALUES ('0009');
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
INSERT INTO public.deliveries VALUES (4, '1f503aafac464e96a86a77f8641fc12f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'welcome', 2, 2, 'welcome:2:U0002T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (5, 'ad0f9a69ba764beb898a3cbb42e1d8d4', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'welcome', 2, 2, 'welcome:2:U0003T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (1, '81b614fb22f34dffbb43700027c9c411', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'welcome', 1, 1, 'welcome:1:U0001T0NORTH', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000000', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (2, 'dee2222f544943b8bc902b93311c3c89', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'welcome', 1, 1, 'welcome:1:U0002T0NORTH', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000001', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (3, '0667b3e98721430ba4d28e978c4fab52', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'shared', 1, 1, 'shared:1', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (6, 'cde0faf3843043a8b35c0213f2c94d0c', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'welcome', 3, 3, 'welcome:3:U0004T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000002', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (7, 'f22b5c6648c84dd4a6e3ab3e48853590', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'welcome', 3, 3, 'welcome:3:U0005T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000003', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (8, '761de3726e424c5ba273c5e405f9cd9f', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'welcome', 4, 4, 'welcome:4:U0010T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000004', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (9, '7864fc3313df477392bc2d8e9416265e', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'welcome', 4, 4, 'welcome:4:U0011T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000005', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (10, 'd7c1a33c0a9542388bc16cd8c37d5e81', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'welcome', 5, 5, 'welcome:5:U0012T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000006', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (11, '98806c93c8ed4c3dac57c705c5719d09', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'welcome', 5, 5, 'welcome:5:U0013T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000007', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (12, 'aa3610ca4dc5478e9f1364b15fb4e45f', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'welcome', 6, 6, 'welcome:6:U0014T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000008', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (13, '3add2810c61b4eb0a0e74582a5460ac2', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'welcome', 6, 6, 'welcome:6:U0015T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000009', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (14, '5a74274b2b034e98829b6c14da705b75', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'welcome', 7, 7, 'welcome:7:U0016T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000010', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (15, '859c9eb07a5240bea1d8229fe2f0e7a3', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'welcome', 7, 7, 'welcome:7:U0017T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000011', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (16, 'bae5a2197edb4d988409fdb0349d4709', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'shared', 2, 2, 'shared:2', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000012', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (17, '580b620da301493c81ebb8b180ea0a11', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'shared', 3, 5, 'shared:3', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000013', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (18, 'cd22ecdd29c94c1aa3041eeaf7f66fb6', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'shared', 4, 4, 'shared:4', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000014', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (19, 'a73628cf9cda401b9f454cfc43b3f750', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0002T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000019', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (20, '990553afe8134865878128d5f00ce453', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'feedback_ask', 1, 2, 'feedback_ask:1:U0003T0RAPPORT', 'sent', '2026-03-02 10:00:00+00', NULL, 1, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '1772445600.000020', NULL, '2026-03-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (21, '21402e57f777470abde5e7ad4b30a350', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 3, 1, 'prompt:3', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (22, '830677c8ca0a4b70b79ae70de540bd06', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 4, 1, 'prompt:4', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (23, '15310aac1cb848988655c2e5aa37fa33', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 1, 2, 'prompt:1', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000000', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (24, 'dfe99e408e354493975d8b0a91d17654', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 2, 2, 'prompt:2', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000001', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (25, '6517d23c4e3d4a9b876ce93db210d59d', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 5, 3, 'prompt:5', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000002', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (26, '65713488aeae4474940118dba16ee2bc', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 6, 3, 'prompt:6', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000003', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (27, '6fe951e5ea7f4c65b9f3a5dad2fccd1e', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'prompt', 7, 4, 'prompt:7', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000004', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (28, '9b7982eb210d4e5e8a3771ef0442e5e2', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'prompt', 8, 4, 'prompt:8', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000005', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (64, 'f51d270cdcba440bbab2406e7c0c54ac', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'feedback_nudge', 1, 2, 'feedback_nudge:1:U0002T0RAPPORT:7', 'cancelled', '2026-03-06 10:30:00+00', NULL, 0, NULL, NULL, NULL, 'sealed already', '2026-03-06 10:30:00+00');
INSERT INTO public.deliveries VALUES (65, '9f1cf464014547888a2cf0533335d7b2', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'feedback_nudge', 1, 2, 'feedback_nudge:1:U0003T0RAPPORT:7', 'cancelled', '2026-03-06 10:30:00+00', NULL, 0, NULL, NULL, NULL, 'sealed already', '2026-03-06 10:30:00+00');
INSERT INTO public.deliveries VALUES (63, '8cf195816bb54938a9ba2e22096e5ff9', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'put_off', 14, 7, 'prompt:14:later:9b7fcd655e5d641a93a9b90cb52a0bab', 'sent', '2026-03-06 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-06 10:30:00+00', '2026-03-06 10:30:00+00', '1772793000.000000', NULL, '2026-03-05 10:30:00+00');
INSERT INTO public.deliveries VALUES (67, '18d8181f51884b69b63576641eb7d3e3', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 17, 1, 'prompt:17', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (68, 'a2ad31fd55c24743afbbba3a462c77b9', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 18, 1, 'prompt:18', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (29, '26b337031b6b403b8760c353201ab1f4', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'prompt', 9, 5, 'prompt:9', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000006', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (30, 'b117ac16e92647139ae1cdc2ee3f1d7f', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'prompt', 10, 5, 'prompt:10', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000007', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (31, 'c6bdd5a683524176974b5b3fc91250e8', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'prompt', 11, 6, 'prompt:11', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000008', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (32, 'e17ce5ebf6434c68821d44b94507d8b5', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'prompt', 12, 6, 'prompt:12', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000009', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (33, 'd9d2ef24fbab41bd9e7a702e9f2658f8', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'prompt', 13, 7, 'prompt:13', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000010', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (34, '86273178e07c4966a6fcd0877f8c6bbe', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 14, 7, 'prompt:14', 'sent', '2026-03-05 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-05 10:00:00+00', '2026-03-05 10:00:00+00', '1772704800.000011', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (41, 'e447e1bb35d7483b90e4be6b631ea003', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 2, 2, 'reminder:prompt:2:24', 'cancelled', '2026-03-10 10:00:00+00', '2026-03-19 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (42, '51348b39631a4b24a5a439fb40e72ce2', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 2, 2, 'reminder:prompt:2:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (45, '819ab538a36b42ceb7d8e5cd1a81c718', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 6, 3, 'reminder:prompt:6:24', 'cancelled', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'skipped', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (46, '274aa3bb7c434f5c8c7c479b4bb30c9b', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 6, 3, 'reminder:prompt:6:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'skipped', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (61, 'fa3ef56e6f844b59b361c1979e2013ff', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 14, 7, 'reminder:prompt:14:24', 'cancelled', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (62, '8567904a731f4101baf99978c2570e45', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 14, 7, 'reminder:prompt:14:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (83, 'cfdcef45b987439dad730253beea2f7e', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'feedback_later', 1, 2, 'feedback_later:1:U0002T0RAPPORT', 'planned', '2026-04-06 10:30:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (84, '7ab9fff844fa4b5793af49ce9019a595', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'feedback_later', 1, 2, 'feedback_later:1:U0003T0RAPPORT', 'planned', '2026-04-06 10:30:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (81, '8e335e731e7d4e59ba955f8a590a56a9', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0002T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000013', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (82, 'da6b91a8c4a04390b3eaa01b433f2e5d', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'feedback_open', 1, 2, 'feedback_open:1:U0003T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', NULL, 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000014', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (102, '28bad2d857924e19b795db71851ab72f', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0003T0RAPPORT:answer', 'sent', '2026-03-09 10:45:00+00', NULL, 1, '2026-03-09 14:40:00+00', '2026-03-09 14:40:00+00', '1773067200.000000', NULL, '2026-03-09 10:40:00+00');
INSERT INTO public.deliveries VALUES (39, '74adbd12554b4bcb9a2737fd31309f62', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 1, 2, 'reminder:prompt:1:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000000', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (43, 'e38aab5f95d146d5b55b31677ccf28d5', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 5, 3, 'reminder:prompt:5:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000001', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (35, '7d321516b6824f3dbe12b3af06648786', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 3, 1, 'reminder:prompt:3:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000000', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (37, 'dd11fa3e861841f2bf5784019c1d1eff', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'reminder', 4, 1, 'reminder:prompt:4:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000001', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (66, '0b040f67d6bb4f2ca01addc0a9a4583d', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'reminder', 14, 7, 'reminder:prompt:14:later:9b7fcd655e5d641a93a9b90cb52a0bab:24', 'sent', '2026-03-11 10:30:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-11 10:40:00+00', '2026-03-11 10:40:00+00', '1773225600.000000', NULL, '2026-03-06 10:30:00+00');
INSERT INTO public.deliveries VALUES (48, '05b9d1457f744e9c9df67387cf83b9e2', 'T0RAPPORT', 'U0010T0RAPPORT', NULL, 'reminder', 7, 4, 'reminder:prompt:7:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'paused', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (50, 'dccf7b458c70452ca8c7edd4b97efd15', 'T0RAPPORT', 'U0011T0RAPPORT', NULL, 'reminder', 8, 4, 'reminder:prompt:8:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'paused', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (52, '04468ce0237e499486e9beb68174588a', 'T0RAPPORT', 'U0012T0RAPPORT', NULL, 'reminder', 9, 5, 'reminder:prompt:9:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'pair ended', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (54, '0c539194c88c4dc0beaf76f463c90626', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'reminder', 10, 5, 'reminder:prompt:10:72', 'cancelled', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 0, NULL, NULL, NULL, 'pair ended', '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (40, 'fadc1f40a3304724959f2723537b082e', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 1, 2, 'reminder:prompt:1:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000000', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (44, 'c5d94eb70a0f4f5d8e8337d071b990dc', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 5, 3, 'reminder:prompt:5:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000001', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (36, 'b7d0490c14b34d8d90933df5e075c5be', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 3, 1, 'reminder:prompt:3:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000000', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (38, 'eb9934dd7fca4fb28227b51dd4632b05', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'reminder', 4, 1, 'reminder:prompt:4:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000001', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (69, 'bf8b0797701a45cea5a44304dfb59b38', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 15, 2, 'prompt:15', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (70, '93e9fa0eae624e5288a93f41f60c4b7c', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 16, 2, 'prompt:16', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (71, '3e4190d775104460bbdb25f78e0c7684', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 19, 3, 'prompt:19', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (72, '3839b9d2cde747f0add5cfb822eeba58', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 20, 3, 'prompt:20', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000003', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (73, '25ebdeb163d94d158d1cdd166a92f9dc', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'prompt', 21, 4, 'prompt:21', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000004', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (74, 'c278e830797d41c3a58bc8a318789c09', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'prompt', 22, 4, 'prompt:22', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000005', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (75, 'b0e4148af7274c668f88fc79e705f507', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'prompt', 23, 5, 'prompt:23', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000006', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (76, '550550acbe0e41b79c300e1d3b57aebc', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'prompt', 24, 5, 'prompt:24', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000007', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (77, '50dee57fd977443cba999f4cacd03320', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'prompt', 25, 6, 'prompt:25', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000008', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (78, 'd60ca8eb768d451398c0cadc7e62700a', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'prompt', 26, 6, 'prompt:26', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000009', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (79, '5aae19de74534c8c90a487e974fd9706', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'prompt', 27, 7, 'prompt:27', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000010', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (80, '23d38ec78bcf4100a9352485c66573e0', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 28, 7, 'prompt:28', 'sent', '2026-03-09 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000011', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (86, '9b3dafbc2b1149d28478475751a8a8c4', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-09:U0001T0RAPPORT', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000012', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (85, '6e089756dc5344a2876e42e39513d8af', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-09:U0001T0NORTH', 'sent', '2026-03-09 10:30:00+00', '2026-03-12 09:00:00+00', 1, '2026-03-09 10:30:00+00', '2026-03-09 10:30:00+00', '1773052200.000002', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (101, '2ab0d53afbd14bf680c99875f12063c8', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'feedback_reply', 1, 2, 'feedback_reply:1:U0002T0RAPPORT:thank', 'sent', '2026-03-09 10:35:00+00', NULL, 1, '2026-03-09 10:40:00+00', '2026-03-09 10:40:00+00', '1773052800.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (89, '86f34c3f4dbf43e2ac2410fef40dcac1', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 15, 2, 'reminder:prompt:15:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (90, '3811cc55413349df877ede1a345bec8e', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'reminder', 16, 2, 'reminder:prompt:16:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 09:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (91, '454b082138a0486da951b6edca1a47c5', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 19, 3, 'reminder:prompt:19:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000002', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (92, 'e4f0637a9f4a42b38a2cc61e993e7d07', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 20, 3, 'reminder:prompt:20:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000003', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (93, '57fdb5633c764dcbaa36608ad7523bb2', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'reminder', 21, 4, 'reminder:prompt:21:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000004', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (94, 'd83cf2f9af9a4f6dacfb8bfc0f04b129', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'reminder', 22, 4, 'reminder:prompt:22:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000005', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (95, '187506947aac433b87541a5ee44f1b99', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'reminder', 23, 5, 'reminder:prompt:23:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000006', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (87, 'ed12027e02dc4a6da85d7e67ec8bfb91', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 17, 1, 'reminder:prompt:17:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000000', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (88, 'ac10eb31aa504151beebcd6518a94476', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'reminder', 18, 1, 'reminder:prompt:18:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000001', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (107, '4890e26c97d14cc096834903423708f8', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:20260316T100000.000000:U0010T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000005', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (108, '0bf629114c3a4047a1e1bd3e138c655f', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'pair_paused', 4, 4, 'pair_paused:4:20260316T100000.000000:U0011T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000006', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (56, 'bde5816468bb4cdf8ca7584e8e035263', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'reminder', 11, 6, 'reminder:prompt:11:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000002', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (58, '2e2e8240b17b47a590b97b32579d4dfb', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'reminder', 12, 6, 'reminder:prompt:12:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000003', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (60, 'a4cbfbeaa4264c13a0d1fb8ca7d200bb', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'reminder', 13, 7, 'reminder:prompt:13:72', 'sent', '2026-03-18 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-18 10:00:00+00', '2026-03-18 10:00:00+00', '1773828000.000004', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (131, '93c17b23aa834a13aabb3bd827be14a2', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 41, 1, 'prompt:41', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (132, 'a7a10234db524f3c9d02ae55c2fc5a5a', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 42, 1, 'prompt:42', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (47, 'fc3899bfe0d242faa368a5544e53729a', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'reminder', 7, 4, 'reminder:prompt:7:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000002', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (49, '18d1256dfa70444daaaa16ffa98cde00', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'reminder', 8, 4, 'reminder:prompt:8:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000003', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (51, '26029d812a744c0c94ca5efecc65b0a5', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'reminder', 9, 5, 'reminder:prompt:9:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000004', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (53, 'e9b1b304ec844b86b0ef8485fabd5da4', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'reminder', 10, 5, 'reminder:prompt:10:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000005', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (55, 'd103afc414cb45ecbe8bba5aded4c7dc', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'reminder', 11, 6, 'reminder:prompt:11:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000006', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (57, '001307d0831449fca65f98db51caf992', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'reminder', 12, 6, 'reminder:prompt:12:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000007', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (59, '44fd462f6e294a0f8ea71cbcec6d6dd3', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'reminder', 13, 7, 'reminder:prompt:13:24', 'sent', '2026-03-10 10:00:00+00', '2026-03-19 10:00:00+00', 1, '2026-03-10 10:40:00+00', '2026-03-10 10:40:00+00', '1773139200.000008', NULL, '2026-03-05 10:00:00+00');
INSERT INTO public.deliveries VALUES (96, '0c8f7a1a431f4304acec95ef0a628b9c', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'reminder', 24, 5, 'reminder:prompt:24:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000007', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (97, '1725a1ab5aed416aa5e52cb2ff6a23d9', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'reminder', 25, 6, 'reminder:prompt:25:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000008', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (98, 'fd6fcd19873d4734bd851a799db2d008', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'reminder', 26, 6, 'reminder:prompt:26:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000009', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (99, '6739d5b4e65242bca3c18b4a1369814d', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'reminder', 27, 7, 'reminder:prompt:27:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000010', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (100, 'b67d08d63d0d43be965a37dc75184b6f', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'reminder', 28, 7, 'reminder:prompt:28:24', 'sent', '2026-03-12 10:30:00+00', '2026-03-17 10:00:00+00', 1, '2026-03-12 10:40:00+00', '2026-03-12 10:40:00+00', '1773312000.000011', NULL, '2026-03-09 10:30:00+00');
INSERT INTO public.deliveries VALUES (104, '51ef4347848e42a1ab307ad98ac50bf5', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-16:U0001T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (103, '7c23aacdcd47418081a52ee83e219f69', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-16:U0001T0NORTH', 'sent', '2026-03-16 10:00:00+00', '2026-03-19 09:00:00+00', 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000000', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (105, '37ea5c72d7b64b51a8c79518f441f263', 'T0RAPPORT', 'U0010T0RAPPORT', 'D0104T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0010T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000001', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (106, '71e426b36e314363ab34dda7adb0677b', 'T0RAPPORT', 'U0011T0RAPPORT', 'D0105T0RAPPORT', 'feedback_ask', 2, 4, 'feedback_ask:2:U0011T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000002', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (109, 'e8557381b6344066955d74cb43e13152', 'T0RAPPORT', 'U0012T0RAPPORT', 'D0130T0RAPPORT', 'ended', 5, 5, 'ended:5:U0012T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000009', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (110, 'b06a4d4a62574f18a177f612bda553f1', 'T0RAPPORT', 'U0013T0RAPPORT', 'D0131T0RAPPORT', 'ended', 5, 5, 'ended:5:U0013T0RAPPORT', 'sent', '2026-03-16 10:00:00+00', NULL, 1, '2026-03-16 10:00:00+00', '2026-03-16 10:00:00+00', '1773655200.000010', NULL, '2026-03-16 10:00:00+00');
INSERT INTO public.deliveries VALUES (113, '8588c63fe2ad44e494ca70d1940bb69d', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 29, 2, 'prompt:29', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (114, 'e2d3a14860ac4e238925a0cf03946553', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 30, 2, 'prompt:30', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (115, 'fcc89841a3c54a1a9067b84e9ee4b3ee', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 33, 3, 'prompt:33', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000002', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (116, 'bb7969bdffc241628059093e216285f2', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 34, 3, 'prompt:34', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000003', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (117, '51e84c8aa50746aa955144f3b7d79388', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'prompt', 35, 6, 'prompt:35', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000004', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (118, '6d89e2e6b54048669c6c08cf6d5a81f2', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'prompt', 36, 6, 'prompt:36', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000005', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (119, '646c4632669d431d82c0452d0ea122d1', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'prompt', 37, 7, 'prompt:37', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000006', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (120, 'be521865db544125821986bf65d06e3f', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 38, 7, 'prompt:38', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000007', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (111, '51a35339f82249c8bc8163e6895dc7a8', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 31, 1, 'prompt:31', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000000', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (112, '22a87fdc256a425aadf80cbbcd69252a', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 32, 1, 'prompt:32', 'sent', '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-17 10:00:00+00', '2026-03-17 10:00:00+00', '1773741600.000001', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (121, '3d4dfebd6d5a436fb67dad63cd90e834', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 29, 2, 'reminder:prompt:29:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000000', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (133, 'bfe03deb404142c1957f3fb67c341f21', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 39, 2, 'prompt:39', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (134, 'a1d05a10d9fa4d57812475be2bd250a1', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 40, 2, 'prompt:40', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (135, '80932a6cf9144fc3bb2cca9e5380ac96', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 43, 3, 'prompt:43', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000002', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (136, '200ba24f885648d9aba5d7332d6bdb7d', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 44, 3, 'prompt:44', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000003', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (137, 'b0a5726450654351aa038c52a16831aa', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'prompt', 45, 6, 'prompt:45', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000004', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (123, '69768c9923b74496980c493d148b8799', 'T0RAPPORT', 'U0004T0RAPPORT', NULL, 'reminder', 33, 3, 'reminder:prompt:33:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (125, '41fe40a65b9e4d24a28115b48b2a304e', 'T0RAPPORT', 'U0014T0RAPPORT', NULL, 'reminder', 35, 6, 'reminder:prompt:35:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (126, '3adc505c35e44fe6b2cd6e09e97de77e', 'T0RAPPORT', 'U0015T0RAPPORT', NULL, 'reminder', 36, 6, 'reminder:prompt:36:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (127, 'f8edeab8b190478d98af0e591f68314f', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'reminder', 37, 7, 'reminder:prompt:37:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (122, 'ba7dbf939f2647058ba60ff20555cdc8', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'reminder', 30, 2, 'reminder:prompt:30:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 09:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000001', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (124, '1cc19352570545aa8e0fcd489151b7f9', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 34, 3, 'reminder:prompt:34:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000002', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (128, '4d72016b8385405daf8d5a962e93f2d9', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'reminder', 38, 7, 'reminder:prompt:38:24', 'sent', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 1, '2026-03-20 10:00:00+00', '2026-03-20 10:00:00+00', '1774000800.000003', NULL, '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (129, 'ac8af6adbc2b466baa434935392411f8', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 31, 1, 'reminder:prompt:31:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (130, '3a2f00602cee4bb2ab204dfa527668ac', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 32, 1, 'reminder:prompt:32:24', 'cancelled', '2026-03-20 10:00:00+00', '2026-03-24 10:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-17 10:00:00+00');
INSERT INTO public.deliveries VALUES (162, 'bcc6f97abd8d45708f782cc90b137708', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-23:U0001T0RAPPORT', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.deliveries VALUES (161, '66a5acd3fe2d401cb7408f0f8749846b', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-23:U0001T0NORTH', 'sent', '2026-03-23 10:00:00+00', '2026-03-26 09:00:00+00', 1, '2026-03-23 10:00:00+00', '2026-03-23 10:00:00+00', '1774260000.000000', NULL, '2026-03-23 10:00:00+00');
INSERT INTO public.deliveries VALUES (165, 'cb9eaccb2c124b0496c6d69b6214921b', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 49, 2, 'prompt:49', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 08:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000008', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (166, '9dcfd1089b394c3cb088c32296af4807', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 50, 2, 'prompt:50', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000009', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (167, '72b53b82d3f547bbbdbe4c3ec190264c', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 53, 3, 'prompt:53', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000010', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (163, '6da29ca278d14399b2a5386a5b661a04', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 51, 1, 'prompt:51', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000002', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (164, '3d9cf8f97343427cbf330be34d2f7361', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 52, 1, 'prompt:52', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000003', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (138, 'd7e3bb0743b940e4a13f996ff01796a9', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'prompt', 46, 6, 'prompt:46', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000005', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (139, 'e33d98218309446982cd3e0307860328', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'prompt', 47, 7, 'prompt:47', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000006', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (140, 'fc7a0f433dcd48fcb75625c1a9441814', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 48, 7, 'prompt:48', 'sent', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-19 10:00:00+00', '2026-03-19 10:00:00+00', '1773914400.000007', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (141, '9dd58cf0e0e84201a1c0884e5b0a6b95', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 39, 2, 'reminder:prompt:39:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (143, 'a94789fd2fd445418c2f6fb3a6a42da9', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'reminder', 40, 2, 'reminder:prompt:40:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (145, 'f35730954ec843bb9b4d9edfdd95dd11', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 43, 3, 'reminder:prompt:43:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000002', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (147, '57be4033ec354bc2b5d6bc219b2a248f', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 44, 3, 'reminder:prompt:44:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000003', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (149, '621089765a844b07bb67300ccd50a066', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'reminder', 45, 6, 'reminder:prompt:45:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000004', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (151, 'f264b878f2514f1c84d12e4245f634a2', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'reminder', 46, 6, 'reminder:prompt:46:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000005', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (153, 'b59ed99cd6854192bd55a7b2fa8f2309', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'reminder', 47, 7, 'reminder:prompt:47:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000006', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (155, '301e2ea564b343aeac3c643333bfd3e7', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'reminder', 48, 7, 'reminder:prompt:48:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000007', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (157, 'd46194efe84047afa0436725f71674da', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 41, 1, 'reminder:prompt:41:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (159, '2b10508d8e7546b0974c285204a971cf', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'reminder', 42, 1, 'reminder:prompt:42:24', 'sent', '2026-03-24 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (184, '83687f5b114b498d8bebc4093fcfd7a9', 'T0RAPPORT', 'U0001T0RAPPORT', 'D0021T0RAPPORT', 'digest', 2, NULL, 'digest:2:2026-03-30:U0001T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (183, '44359b9c75a044a1a047277f01c84fdc', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'digest', 1, NULL, 'digest:1:2026-03-30:U0001T0NORTH', 'sent', '2026-03-30 10:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000000', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (199, '4720b983da1e4ddb9ef94a3e92658548', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 64, 3, 'reminder:prompt:64:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (200, 'bbfb56b7b519417dbabd5bc819453f32', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'reminder', 65, 7, 'reminder:prompt:65:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (201, 'b428b2088b8247f2bc0304d2a9dfe168', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 66, 7, 'reminder:prompt:66:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (202, 'e4784158fd8d429ca02caf0e88d535de', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 60, 1, 'reminder:prompt:60:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (203, 'f321abacf39b4e819732d86df161ffe8', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 61, 1, 'reminder:prompt:61:24', 'planned', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (150, '5667743378cd42fd842104774f41b9a3', 'T0RAPPORT', 'U0014T0RAPPORT', NULL, 'reminder', 45, 6, 'reminder:prompt:45:72', 'expired', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'expired', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (152, '6033fad365894823b6e096b77f4da9d5', 'T0RAPPORT', 'U0015T0RAPPORT', NULL, 'reminder', 46, 6, 'reminder:prompt:46:72', 'cancelled', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'deactivated', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (154, 'efdeadf6a0dd42f283961eb36ce4f514', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'reminder', 47, 7, 'reminder:prompt:47:72', 'cancelled', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (142, '1921fbd93ba344b5bc5af3269cd28d12', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 39, 2, 'reminder:prompt:39:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 08:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (144, '94fad2ae057f45e78e05d56a7e69cd3a', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'reminder', 40, 2, 'reminder:prompt:40:72', 'sent', '2026-04-01 10:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (146, '05b985e8b41c4a5ea08d0973b30d5c16', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 43, 3, 'reminder:prompt:43:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000002', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (148, '52d446e2fdeb42eb814451d03849f7b3', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 44, 3, 'reminder:prompt:44:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000003', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (158, 'd7b993ee8c79431da6f8ce86b50086bb', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 41, 1, 'reminder:prompt:41:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000000', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (160, 'e37974e2eb8c4af79a81083fc6f30a65', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'reminder', 42, 1, 'reminder:prompt:42:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000001', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (197, '85c02541928c4534a1c00a87b8089823', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 62, 2, 'reminder:prompt:62:24', 'cancelled', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (198, 'c817965c81e5425bb35926cf0ab4b28d', 'T0RAPPORT', 'U0004T0RAPPORT', NULL, 'reminder', 63, 3, 'reminder:prompt:63:24', 'cancelled', '2026-04-03 10:00:00+00', '2026-04-07 09:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (196, 'f676fa16b61c48999ff1c4efad0dd575', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'reminder', 59, 2, 'reminder:prompt:59:24', 'cancelled', '2026-04-03 10:00:00+00', '2026-04-07 08:00:00+00', 0, NULL, NULL, NULL, 'answered', '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (168, 'cabe410057b64b429c9e07a565bc59f3', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 54, 3, 'prompt:54', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000011', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (169, '4e16a17d757e44cbb8ec405176a2f4a7', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'prompt', 55, 6, 'prompt:55', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000012', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (170, '1c5291253866480f8ef2928cce5cd241', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'prompt', 56, 6, 'prompt:56', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000013', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (171, 'bdaad0e19bdb49668004f293b1319590', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'prompt', 57, 7, 'prompt:57', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000014', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (172, '65101110f83046c3b6c1a18561f17417', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 58, 7, 'prompt:58', 'sent', '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-24 10:00:00+00', '2026-03-24 10:00:00+00', '1774346400.000015', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (173, 'd59e87c3380a4800a2855dc7176959ad', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'reminder', 49, 2, 'reminder:prompt:49:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 08:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000000', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (174, '276b93bdfc834052a553eec5cd64443e', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'reminder', 50, 2, 'reminder:prompt:50:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000001', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (175, '8e44cbde8e3b44d18dba3047583afb0c', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'reminder', 53, 3, 'reminder:prompt:53:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000002', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (176, 'bb93f55f4f83439e8b811f10e4f5c22d', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'reminder', 54, 3, 'reminder:prompt:54:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000003', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (177, 'a11362616ebb496a9b02c7f8f2e51fc6', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'reminder', 55, 6, 'reminder:prompt:55:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000004', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (178, '642f16891c404af191b32dfebda00e80', 'T0RAPPORT', 'U0015T0RAPPORT', 'D0157T0RAPPORT', 'reminder', 56, 6, 'reminder:prompt:56:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000005', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (179, '42fb3372cb4a46a3b5747441e42875e4', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'reminder', 57, 7, 'reminder:prompt:57:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000006', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (180, '8354795a405245ddb5734a1f9fe67e85', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'reminder', 58, 7, 'reminder:prompt:58:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000007', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (181, 'b21b8189096c4fc295c6a3cca1ff7f11', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'reminder', 51, 1, 'reminder:prompt:51:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000000', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (182, 'da2f0f4b5df148659e0d6239fdad6ea4', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'reminder', 52, 1, 'reminder:prompt:52:24', 'sent', '2026-03-27 10:00:00+00', '2026-03-31 09:00:00+00', 1, '2026-03-27 10:00:00+00', '2026-03-27 10:00:00+00', '1774605600.000001', NULL, '2026-03-24 10:00:00+00');
INSERT INTO public.deliveries VALUES (185, '3e332f67c3754453816bcd3372f5cdfd', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0004T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000001', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (186, '3a121bab10eb4fefbc8a598b99ed3ed0', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'feedback_ask', 3, 3, 'feedback_ask:3:U0005T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 10:00:00+00', '2026-03-30 10:00:00+00', '1774864800.000002', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (187, 'ce5064ed59e2427a9b5c61ec1af753b4', 'T0RAPPORT', 'U0014T0RAPPORT', 'D0156T0RAPPORT', 'partner_left', 6, 6, 'partner_left:6:20260330T100000.000000:U0014T0RAPPORT', 'sent', '2026-03-30 10:00:00+00', NULL, 1, '2026-03-30 14:00:00+00', '2026-03-30 14:00:00+00', '1774879200.000000', NULL, '2026-03-30 10:00:00+00');
INSERT INTO public.deliveries VALUES (190, 'c138618e22ea438498dccc2830f7c82f', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 59, 2, 'prompt:59', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 08:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (191, 'a0c02de10f824edfabf8d55d5b7ac6ca', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 62, 2, 'prompt:62', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (192, 'c939d150fc904d81a5f454d39ad83bb5', 'T0RAPPORT', 'U0004T0RAPPORT', 'D0078T0RAPPORT', 'prompt', 63, 3, 'prompt:63', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000002', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (193, '2a5ead5021bf4a15a4a1d290d57aec14', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 64, 3, 'prompt:64', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000003', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (194, 'a6e6b19ede7d4ba8ab4d493d5d05875f', 'T0RAPPORT', 'U0016T0RAPPORT', 'D0182T0RAPPORT', 'prompt', 65, 7, 'prompt:65', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000004', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (195, '3141719dbfb14226aa48c114120c4dd0', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 66, 7, 'prompt:66', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000005', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (188, 'f20db095cd47476d8c8e3490f3b2c509', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 60, 1, 'prompt:60', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000000', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (189, '8424341e59a1452586a091943fb31c98', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 61, 1, 'prompt:61', 'sent', '2026-03-31 10:00:00+00', '2026-04-07 09:00:00+00', 1, '2026-03-31 10:00:00+00', '2026-03-31 10:00:00+00', '1774951200.000001', NULL, '2026-03-31 10:00:00+00');
INSERT INTO public.deliveries VALUES (208, '6ac14de8ee3344ea9dc014824ada273d', 'T0RAPPORT', 'U0004T0RAPPORT', NULL, 'prompt', 71, 3, 'prompt:71', 'cancelled', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (210, 'b8ed36b688d34389b769cc1cff248c2f', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'prompt', 73, 7, 'prompt:73', 'cancelled', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'over budget', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (206, '248eb96158e7418198f7aef28105847d', 'T0RAPPORT', 'U0002T0RAPPORT', 'D0052T0RAPPORT', 'prompt', 67, 2, 'prompt:67', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 08:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (204, '35200a9106a144e8b7fab5a2b48e894a', 'T0NORTH', 'U0001T0NORTH', 'D0003T0NORTH', 'prompt', 68, 1, 'prompt:68', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000000', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (205, '62144c517d54406a9570a8b68e4e8875', 'T0NORTH', 'U0002T0NORTH', 'D0034T0NORTH', 'prompt', 69, 1, 'prompt:69', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (156, 'f7968768743140109d4d918b94991ffd', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'reminder', 48, 7, 'reminder:prompt:48:72', 'sent', '2026-04-01 09:00:00+00', '2026-04-02 09:00:00+00', 1, '2026-04-01 10:00:00+00', '2026-04-01 10:00:00+00', '1775037600.000004', NULL, '2026-03-19 10:00:00+00');
INSERT INTO public.deliveries VALUES (220, '604d16690fad4ac4b85ca03684125a1a', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 68, 1, 'reminder:prompt:68:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (221, '3b6919f880ce4f839de63d74dd855e22', 'T0NORTH', 'U0001T0NORTH', NULL, 'reminder', 68, 1, 'reminder:prompt:68:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (222, '339448998c0a40418e8d2c09f92e8b3b', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 69, 1, 'reminder:prompt:69:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (223, 'b2d5825898d043ac8c606f3f9f8f67a1', 'T0NORTH', 'U0002T0NORTH', NULL, 'reminder', 69, 1, 'reminder:prompt:69:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (224, '96ecadbb82f2438abed945d9c029dd60', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'put_off', 72, 3, 'prompt:72:later:ea03193713ad67bad3937dfe3f3b5ed6', 'planned', '2026-04-03 09:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 11:00:00+00');
INSERT INTO public.deliveries VALUES (225, '00ae68036f4349f490357a7302dbec63', 'T0RAPPORT', 'U0016T0RAPPORT', NULL, 'feedback_ask', 4, 7, 'feedback_ask:4:U0016T0RAPPORT', 'planned', '2026-04-06 08:00:00+00', NULL, 0, NULL, NULL, NULL, 'over budget', '2026-04-02 11:00:00+00');
INSERT INTO public.deliveries VALUES (226, '2fd8fe525146457695d237defe483bef', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'feedback_ask', 4, 7, 'feedback_ask:4:U0017T0RAPPORT', 'sent', '2026-04-02 11:00:00+00', NULL, 1, '2026-04-02 11:00:00+00', '2026-04-02 11:00:00+00', '1775127600.000001', NULL, '2026-04-02 11:00:00+00');
INSERT INTO public.deliveries VALUES (228, '3de82538faea49f89f9bc22ffc3969cf', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'shared', 7, 3, 'shared:7', 'uncertain', '2026-04-02 11:20:00+00', NULL, 1, '2026-04-02 11:20:00+00', NULL, NULL, NULL, '2026-04-02 11:20:00+00');
INSERT INTO public.deliveries VALUES (229, '2044b9a1acb246d98b89339c7c2340b6', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'hint', 0, NULL, 'hint:U0017T0RAPPORT:493091', 'failed', '2026-04-02 11:30:00+00', NULL, 1, '2026-04-02 11:40:00+00', NULL, NULL, 'restricted_action', '2026-04-02 11:30:00+00');
INSERT INTO public.deliveries VALUES (230, '5a39dbbf421946c79933455cb98f1d46', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'shared', 8, 2, 'shared:8', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (234, 'd1af24c6380442809001102c61175006', 'T0RAPPORT', 'U0013T0RAPPORT', NULL, 'hint', 0, NULL, 'hint:U0013T0RAPPORT:493091', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (207, 'f60eada2ece449d6ace92599f0ebcba2', 'T0RAPPORT', 'U0003T0RAPPORT', 'D0053T0RAPPORT', 'prompt', 70, 2, 'prompt:70', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000001', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (209, 'dcfb994fc99e47e8880cb394b2c68efc', 'T0RAPPORT', 'U0005T0RAPPORT', 'D0079T0RAPPORT', 'prompt', 72, 3, 'prompt:72', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000002', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (211, '4af8dce98c2a4dd4b045ae544adb3a1a', 'T0RAPPORT', 'U0017T0RAPPORT', 'D0183T0RAPPORT', 'prompt', 74, 7, 'prompt:74', 'sent', '2026-04-02 10:00:00+00', '2026-04-16 09:00:00+00', 1, '2026-04-02 10:00:00+00', '2026-04-02 10:00:00+00', '1775124000.000003', NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (212, '34b498f49df54bb7b35dcf3f946f4fce', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'reminder', 67, 2, 'reminder:prompt:67:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 08:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (213, '7db7bdcfab5d43168fa4748245f1e224', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'reminder', 67, 2, 'reminder:prompt:67:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 08:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (214, 'f02dec00b81749ee9f0f19e3ae122d83', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 70, 2, 'reminder:prompt:70:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (215, '400b41f5fc5e4cc6ac27aeab7dc81919', 'T0RAPPORT', 'U0003T0RAPPORT', NULL, 'reminder', 70, 2, 'reminder:prompt:70:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (218, 'bebba132283a497aa21de738d59c8178', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 74, 7, 'reminder:prompt:74:24', 'planned', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (219, 'e3d5a91df6924070a212fe5165bbca9f', 'T0RAPPORT', 'U0017T0RAPPORT', NULL, 'reminder', 74, 7, 'reminder:prompt:74:72', 'planned', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, NULL, '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (216, '211fa89456ed48f686bab5d7de05800b', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 72, 3, 'reminder:prompt:72:24', 'cancelled', '2026-04-07 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (217, '394a8e3c06024debbf3215dbc1aabc28', 'T0RAPPORT', 'U0005T0RAPPORT', NULL, 'reminder', 72, 3, 'reminder:prompt:72:72', 'cancelled', '2026-04-15 10:00:00+00', '2026-04-16 09:00:00+00', 0, NULL, NULL, NULL, 'postponed', '2026-04-02 10:00:00+00');
INSERT INTO public.deliveries VALUES (227, 'f4f550855eed41c4b21f35263962c04e', 'T0RAPPORT', 'U0002T0RAPPORT', NULL, 'shared', 6, 2, 'shared:6', 'uncertain', '2026-04-02 11:10:00+00', NULL, 1, '2026-04-02 11:10:00+00', NULL, NULL, NULL, '2026-04-02 11:10:00+00');
INSERT INTO public.deliveries VALUES (231, '0e4ae09888bf430caa173685238d4eba', 'T0RAPPORT', 'U0001T0RAPPORT', NULL, 'digest_now', 2, NULL, 'digest:2:U0001T0RAPPORT:20260402T1140', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (232, '9933d492ad6d427fa58900ce18e868c6', 'T0RAPPORT', 'U0018T0RAPPORT', NULL, 'welcome', 8, 8, 'welcome:8:U0018T0RAPPORT', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (233, '92afe0ea4e4048879f366efce1409c8d', 'T0RAPPORT', 'U0019T0RAPPORT', NULL, 'welcome', 8, 8, 'welcome:8:U0019T0RAPPORT', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.deliveries VALUES (235, '6fdd90fb05924528b163eda170b1b7c5', 'T0NORTH', 'U0002T0NORTH', NULL, 'hint', 0, NULL, 'hint:U0002T0NORTH:493091', 'planned', '2026-04-02 11:40:00+00', NULL, 0, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00');
INSERT INTO public.lanes VALUES ('T0RAPPORT', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.lanes VALUES ('T0NORTH', NULL, NULL, '2026-04-02 11:40:00+00', NULL, 0);
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0014T0RAPPORT', 'Jon Weber', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, '2026-03-31', '2026-04-10', 'D0156T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0016T0RAPPORT', 'Lou Bird', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 1, NULL, NULL, 'D0182T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0017T0RAPPORT', 'Mia Frost', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0183T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0015T0RAPPORT', 'Kim Vale', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0157T0RAPPORT', '2026-03-30 10:00:00+00', NULL, '2026-03-02 10:00:00+00', '2026-04-03 10:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0001T0RAPPORT', 'Cleo Marsh', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0021T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-03 11:40:00+00');
INSERT INTO public.members VALUES ('T0NORTH', 'U0001T0NORTH', 'Nora North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0003T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0NORTH', 'U0002T0NORTH', 'Nils North', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0034T0NORTH', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0002T0RAPPORT', 'Ana Souza', 'Europe/Berlin', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0052T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0003T0RAPPORT', 'Ben Okafor', 'Africa/Lagos', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0053T0RAPPORT', NULL, '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0004T0RAPPORT', 'Dana Kim', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0078T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0005T0RAPPORT', 'Eli Novak', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 7, NULL, NULL, 'D0079T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0013T0RAPPORT', 'Ivy Stone', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0131T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 18:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0012T0RAPPORT', 'Hal Reed', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0130T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0010T0RAPPORT', 'Fay Lind', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0104T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0011T0RAPPORT', 'Gil Moss', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, 'D0105T0RAPPORT', NULL, NULL, '2026-03-02 10:00:00+00', '2026-04-02 14:00:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0018T0RAPPORT', 'Nia Cole', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-03 11:40:00+00');
INSERT INTO public.members VALUES ('T0RAPPORT', 'U0019T0RAPPORT', 'Oli Hart', 'Europe/London', NULL, '09:00:00', '17:00:00', '01234', 3, NULL, NULL, NULL, NULL, NULL, '2026-04-02 11:40:00+00', '2026-04-03 11:40:00+00');
INSERT INTO public.pairs VALUES (1, 'T0NORTH', 1, 'U0001T0NORTH', 'U0002T0NORTH', '2026-03-02', 'active', NULL, 'U0001T0NORTH', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (2, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'U0003T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (3, 'T0RAPPORT', 2, 'U0004T0RAPPORT', 'U0005T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (6, 'T0RAPPORT', 2, 'U0014T0RAPPORT', 'U0015T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (7, 'T0RAPPORT', 2, 'U0016T0RAPPORT', 'U0017T0RAPPORT', '2026-03-02', 'active', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', NULL);
INSERT INTO public.pairs VALUES (4, 'T0RAPPORT', 2, 'U0010T0RAPPORT', 'U0011T0RAPPORT', '2026-03-02', 'paused', NULL, 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', '2026-04-13 08:00:00+00', '2026-03-16 10:00:00+00');
INSERT INTO public.pairs VALUES (5, 'T0RAPPORT', 2, 'U0012T0RAPPORT', 'U0013T0RAPPORT', '2026-03-02', 'ended', '2026-03-16 10:00:00+00', 'U0001T0RAPPORT', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.pairs VALUES (8, 'T0RAPPORT', 2, 'U0018T0RAPPORT', 'U0019T0RAPPORT', '2026-04-02', 'active', NULL, 'U0001T0RAPPORT', '2026-04-02 11:40:00+00', '2026-05-14 08:00:00+00', NULL);
INSERT INTO public.programs VALUES (1, 'T0NORTH', '04d4448fba171731f5f4e0ff8840fd30', 'North', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00');
INSERT INTO public.programs VALUES (2, 'T0RAPPORT', 'c71de92c189f010732e44b253dc50bd1', 'Spring', '2026-03-02', '2026-08-31', 'Europe/London', 'weekly', NULL, '2026-04-06 08:00:00+00', '2026-03-02 10:00:00+00', '2026-08-31 23:00:00+00');
INSERT INTO public.programs VALUES (3, 'T0RAPPORT', '51f40ee5293eba267be2792f776ebb17', 'Autumn', '2026-04-02', '2026-10-01', 'Europe/London', 'weekly', 'C0020T0RAPPORT', '2026-04-06 08:00:00+00', '2026-04-02 11:40:00+00', '2026-10-01 23:00:00+00');
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
INSERT INTO public.prompts VALUES (30, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-17', NULL, '2026-03-17 09:00:00+00', '2026-03-24 09:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (31, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (32, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (33, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (34, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (35, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (36, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (37, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (38, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-17', NULL, '2026-03-17 10:00:00+00', '2026-03-24 10:00:00+00', 'expired', '2026-03-24 10:00:00+00');
INSERT INTO public.prompts VALUES (45, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'reflection', 22, '2026-03-19', 'best-of-me', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'cancelled', '2026-03-30 10:00:00+00');
INSERT INTO public.prompts VALUES (55, 'T0RAPPORT', 6, 'U0014T0RAPPORT', 'checkin', 21, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'cancelled', '2026-03-30 10:00:00+00');
INSERT INTO public.prompts VALUES (56, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'checkin', 23, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'cancelled', '2026-03-30 10:00:00+00');
INSERT INTO public.prompts VALUES (49, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 08:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (50, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-24', NULL, '2026-03-24 09:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (51, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (52, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (53, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (54, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (39, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-03-19', 'tell-me-how-i-mentor', '2026-03-19 09:00:00+00', '2026-04-02 08:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (40, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-03-19', 'picture-the-last-day', '2026-03-19 09:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (41, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-03-19', 'leave-room', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (42, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-03-19', 'little-every-week', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (43, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-03-19', 'picture-the-last-day', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (44, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (46, 'T0RAPPORT', 6, 'U0015T0RAPPORT', 'reflection', 24, '2026-03-19', 'little-every-week', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'cancelled', '2026-03-30 10:00:00+00');
INSERT INTO public.prompts VALUES (47, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-03-19', 'hoping-to-learn', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (48, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-03-19', 'show-your-mentor', '2026-03-19 10:00:00+00', '2026-04-02 09:00:00+00', 'expired', '2026-04-02 10:00:00+00');
INSERT INTO public.prompts VALUES (60, 'T0NORTH', 1, 'U0001T0NORTH', 'checkin', 1, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (61, 'T0NORTH', 1, 'U0002T0NORTH', 'checkin', 3, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (64, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'checkin', 11, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (65, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (66, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (57, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'checkin', 25, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (58, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'checkin', 27, '2026-03-24', NULL, '2026-03-24 10:00:00+00', '2026-03-31 09:00:00+00', 'expired', '2026-03-31 10:00:00+00');
INSERT INTO public.prompts VALUES (67, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'reflection', 6, '2026-04-02', 'hoping-to-learn', '2026-04-02 08:00:00+00', '2026-04-16 08:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (68, 'T0NORTH', 1, 'U0001T0NORTH', 'reflection', 2, '2026-04-02', 'somebody-else-does-better', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (69, 'T0NORTH', 1, 'U0002T0NORTH', 'reflection', 4, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (70, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'reflection', 8, '2026-04-02', 'small-ritual', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (71, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'reflection', 10, '2026-04-02', 'rather-leave-out', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (73, 'T0RAPPORT', 7, 'U0016T0RAPPORT', 'reflection', 26, '2026-04-02', 'best-of-me', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (74, 'T0RAPPORT', 7, 'U0017T0RAPPORT', 'reflection', 28, '2026-04-02', 'rather-not-say', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (72, 'T0RAPPORT', 3, 'U0005T0RAPPORT', 'reflection', 12, '2026-04-02', 'why-you-came', '2026-04-02 09:00:00+00', '2026-04-16 09:00:00+00', 'open', NULL);
INSERT INTO public.prompts VALUES (62, 'T0RAPPORT', 2, 'U0003T0RAPPORT', 'checkin', 7, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:10:00+00');
INSERT INTO public.prompts VALUES (63, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'checkin', 9, '2026-03-31', NULL, '2026-03-31 09:00:00+00', '2026-04-07 09:00:00+00', 'answered', '2026-04-02 11:20:00+00');
INSERT INTO public.prompts VALUES (59, 'T0RAPPORT', 2, 'U0002T0RAPPORT', 'checkin', 5, '2026-03-31', NULL, '2026-03-31 08:00:00+00', '2026-04-07 08:00:00+00', 'answered', '2026-04-02 11:40:00+00');
INSERT INTO public.readings VALUES (2, 'U0002T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.readings VALUES (3, 'U0013T0RAPPORT', 'T0RAPPORT', '2026-03-02 10:00:00+00');
INSERT INTO public.responses VALUES (1, 'T0NORTH', 1, 'U0002T0NORTH', '64bfa7463b9389292574831ac8501eaa', NULL, 'checkin', NULL, 'good', NULL, '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (3, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'c6cc0034a366fa84848b09efd2d3938f', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (4, 'T0RAPPORT', 4, 'U0011T0RAPPORT', '259c03f49ff13784188731f7fd5cb3ed', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (2, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '8d2b528b2fb65b01a26cdd3aaa93f9d6', NULL, 'checkin', NULL, 'good', '2026-02-27', '2026-03-02 10:00:00+00', '2026-03-02 10:00:00+00', NULL);
INSERT INTO public.responses VALUES (5, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '4b6347d5a86a9cd55378da723fb1ae2b', 2, 'reflection', 'show-your-mentor', NULL, NULL, '2026-03-05 10:30:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (6, 'T0RAPPORT', 2, 'U0003T0RAPPORT', '3735608404cd6388370c1b4c930d16e0', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:10:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (7, 'T0RAPPORT', 3, 'U0004T0RAPPORT', 'b40069fb914edb2c3d718cee03c0dcf3', NULL, 'checkin', NULL, 'good', NULL, '2026-04-02 11:20:00+00', NULL, NULL);
INSERT INTO public.responses VALUES (8, 'T0RAPPORT', 2, 'U0002T0RAPPORT', '07e78fec7cf011cfa21a9677f6867b5e', NULL, 'checkin', NULL, 'great', NULL, '2026-04-02 11:40:00+00', NULL, NULL);
INSERT INTO public.rhythms VALUES (17, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (18, 'T0RAPPORT', 5, 'U0012T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
INSERT INTO public.rhythms VALUES (19, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'checkin', 'FREQ=WEEKLY;BYDAY=TU', '10:00:00', '2026-03-02', NULL, '2026-03-17');
INSERT INTO public.rhythms VALUES (20, 'T0RAPPORT', 5, 'U0013T0RAPPORT', 'reflection', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '10:00:00', '2026-03-02', NULL, '2026-03-19');
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
INSERT INTO public.rounds VALUES (1, 'T0RAPPORT', 2, 'feedforward', 'U0002T0RAPPORT', 'opened', '2026-03-02 10:00:00+00', '2026-03-16 09:00:00+00', '2026-03-09 09:00:00+00', '2026-03-09 10:30:00+00', 'aa3ea922b7d5c04c61cb13d0b973d63f', '2026-03-13 09:00:00+00');
INSERT INTO public.rounds VALUES (2, 'T0RAPPORT', 4, 'feedforward', 'U0010T0RAPPORT', 'collecting', '2026-03-16 10:00:00+00', '2026-03-30 08:00:00+00', '2026-03-23 09:00:00+00', NULL, '6b9e9459debc79e6dc3930390e5b961b', '2026-03-20 09:00:00+00');
INSERT INTO public.rounds VALUES (3, 'T0RAPPORT', 3, 'feedforward', 'U0004T0RAPPORT', 'collecting', '2026-03-30 10:00:00+00', '2026-04-13 08:00:00+00', '2026-04-06 08:00:00+00', NULL, '8c611c687ebcf41243b74199ee6cf94c', '2026-04-03 08:00:00+00');
INSERT INTO public.rounds VALUES (4, 'T0RAPPORT', 7, 'feedforward', 'U0017T0RAPPORT', 'collecting', '2026-04-02 11:00:00+00', '2026-04-16 08:00:00+00', '2026-04-09 08:00:00+00', NULL, '29842e28936c9023824fb6b53a7a00d9', '2026-04-06 08:00:00+00');
INSERT INTO public.workspaces VALUES ('T0RAPPORT', 'Rapport', 'UBOT', NULL, NULL, 'xoxb-T0RAPPORT');
INSERT INTO public.workspaces VALUES ('T0NORTH', 'Rapport', 'UBOT', '2026-04-02 11:40:00+00', 'app_uninstalled', 'xoxb-T0NORTH');
SELECT pg_catalog.setval('public.access_log_id_seq', 23, true);
SELECT pg_catalog.setval('public.deliveries_id_seq', 235, true);
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
CREATE INDEX ix_install_states_expires_at ON public.install_states USING btree (expires_at);
CREATE INDEX ix_lanes_ready_at ON public.lanes USING btree (ready_at);
CREATE INDEX ix_members_ask_slack_at ON public.members USING btree (ask_slack_at);
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
CREATE INDEX ix_rhythms_next_at ON public.rhythms USING btree (next_at);
CREATE INDEX ix_rounds_nudging ON public.rounds USING btree (state, nudge_at);
CREATE INDEX ix_rounds_opening ON public.rounds USING btree (state, opens_at);
CREATE INDEX ix_rounds_pair ON public.rounds USING btree (pair_id, started_at);
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
    ADD CONSTRAINT fk_deliveries_pair_id_pairs FOREIGN KEY (pair_id) REFERENCES public.pairs(id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT fk_deliveries_team_id_lanes FOREIGN KEY (team_id) REFERENCES public.lanes(team_id);
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
