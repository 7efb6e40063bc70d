-- The calendar of Quartz 4 (src/docs/storage.md): which job runs when, and which instance runs it now. Names and times,
-- nothing of a casus. Quartz decides on names and types; the tables are in no model and are neither moved nor sealed.
-- They can be emptied at any time: what is in them is entered again at the next start.

CREATE TABLE qrtz_job_details (
    sched_name text COLLATE "C" NOT NULL,
    job_name text COLLATE "C" NOT NULL,
    job_group text COLLATE "C" NOT NULL,
    description text COLLATE "C",
    job_class_name text COLLATE "C" NOT NULL,
    is_durable boolean NOT NULL,
    is_nonconcurrent boolean NOT NULL,
    is_update_data boolean NOT NULL,
    requests_recovery boolean NOT NULL,
    job_data bytea,
    CONSTRAINT pk_qrtz_job_details PRIMARY KEY (sched_name, job_name, job_group)
);

CREATE TABLE qrtz_triggers (
    sched_name text COLLATE "C" NOT NULL,
    trigger_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    job_name text COLLATE "C" NOT NULL,
    job_group text COLLATE "C" NOT NULL,
    description text COLLATE "C",
    next_fire_time bigint,
    prev_fire_time bigint,
    priority integer,
    trigger_state text COLLATE "C" NOT NULL,
    trigger_type text COLLATE "C" NOT NULL,
    start_time bigint NOT NULL,
    end_time bigint,
    calendar_name text COLLATE "C",
    misfire_instr smallint,
    misfire_orig_fire_time bigint,
    execution_group text COLLATE "C",
    preferred_node text COLLATE "C",
    preferred_node_auto boolean NOT NULL DEFAULT false,
    retry_policy text COLLATE "C",
    retry_attempt integer,
    continues_trigger_name text COLLATE "C",
    continues_trigger_group text COLLATE "C",
    continuation_condition integer,
    overlap_policy integer,
    pause_reason text COLLATE "C",
    paused_by text COLLATE "C",
    paused_at bigint,
    misfire_threshold bigint,
    fixed_delay boolean,
    job_data bytea,
    CONSTRAINT pk_qrtz_triggers PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT fk_qrtz_triggers_job FOREIGN KEY (sched_name, job_name, job_group) REFERENCES qrtz_job_details
);

CREATE INDEX ix_qrtz_triggers_job ON qrtz_triggers (sched_name, job_name, job_group);
CREATE INDEX ix_qrtz_triggers_next ON qrtz_triggers (sched_name, trigger_state, next_fire_time);

CREATE TABLE qrtz_simple_triggers (
    sched_name text COLLATE "C" NOT NULL,
    trigger_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    repeat_count bigint NOT NULL,
    repeat_interval bigint NOT NULL,
    times_triggered bigint NOT NULL,
    CONSTRAINT pk_qrtz_simple_triggers PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT fk_qrtz_simple_triggers FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers ON DELETE CASCADE
);

CREATE TABLE qrtz_cron_triggers (
    sched_name text COLLATE "C" NOT NULL,
    trigger_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    cron_expression text COLLATE "C" NOT NULL,
    time_zone_id text COLLATE "C",
    CONSTRAINT pk_qrtz_cron_triggers PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT fk_qrtz_cron_triggers FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers ON DELETE CASCADE
);

CREATE TABLE qrtz_simprop_triggers (
    sched_name text COLLATE "C" NOT NULL,
    trigger_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    str_prop_1 text COLLATE "C",
    str_prop_2 text COLLATE "C",
    str_prop_3 text COLLATE "C",
    int_prop_1 integer,
    int_prop_2 integer,
    long_prop_1 bigint,
    long_prop_2 bigint,
    dec_prop_1 numeric,
    dec_prop_2 numeric,
    bool_prop_1 boolean,
    bool_prop_2 boolean,
    time_zone_id text COLLATE "C",
    CONSTRAINT pk_qrtz_simprop_triggers PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT fk_qrtz_simprop_triggers FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers ON DELETE CASCADE
);

CREATE TABLE qrtz_blob_triggers (
    sched_name text COLLATE "C" NOT NULL,
    trigger_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    blob_data bytea,
    CONSTRAINT pk_qrtz_blob_triggers PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT fk_qrtz_blob_triggers FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers ON DELETE CASCADE
);

CREATE TABLE qrtz_calendars (
    sched_name text COLLATE "C" NOT NULL,
    calendar_name text COLLATE "C" NOT NULL,
    calendar bytea NOT NULL,
    CONSTRAINT pk_qrtz_calendars PRIMARY KEY (sched_name, calendar_name)
);

CREATE TABLE qrtz_paused_trigger_grps (
    sched_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    pause_reason text COLLATE "C",
    paused_by text COLLATE "C",
    paused_at bigint,
    CONSTRAINT pk_qrtz_paused_trigger_grps PRIMARY KEY (sched_name, trigger_group)
);

CREATE TABLE qrtz_paused_job_grps (
    sched_name text COLLATE "C" NOT NULL,
    job_group text COLLATE "C" NOT NULL,
    pause_reason text COLLATE "C",
    paused_by text COLLATE "C",
    paused_at bigint,
    CONSTRAINT pk_qrtz_paused_job_grps PRIMARY KEY (sched_name, job_group)
);

CREATE TABLE qrtz_fired_triggers (
    sched_name text COLLATE "C" NOT NULL,
    entry_id text COLLATE "C" NOT NULL,
    trigger_name text COLLATE "C" NOT NULL,
    trigger_group text COLLATE "C" NOT NULL,
    instance_name text COLLATE "C" NOT NULL,
    fired_time bigint NOT NULL,
    sched_time bigint NOT NULL,
    priority integer NOT NULL,
    state text COLLATE "C" NOT NULL,
    job_name text COLLATE "C",
    job_group text COLLATE "C",
    is_nonconcurrent boolean NOT NULL,
    requests_recovery boolean,
    execution_group text COLLATE "C",
    progress integer,
    progress_message text COLLATE "C",
    interrupt_requested_time bigint,
    CONSTRAINT pk_qrtz_fired_triggers PRIMARY KEY (sched_name, entry_id)
);

CREATE INDEX ix_qrtz_fired_triggers_instance ON qrtz_fired_triggers (sched_name, instance_name);

CREATE TABLE qrtz_scheduler_state (
    sched_name text COLLATE "C" NOT NULL,
    instance_name text COLLATE "C" NOT NULL,
    last_checkin_time bigint NOT NULL,
    checkin_interval bigint NOT NULL,
    quartz_version text COLLATE "C",
    CONSTRAINT pk_qrtz_scheduler_state PRIMARY KEY (sched_name, instance_name)
);

CREATE TABLE qrtz_locks (
    sched_name text COLLATE "C" NOT NULL,
    lock_name text COLLATE "C" NOT NULL,
    CONSTRAINT pk_qrtz_locks PRIMARY KEY (sched_name, lock_name)
);
