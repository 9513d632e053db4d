-- The next and the last run of each periodic job; the columns are db-scheduler's.
create table clock.run (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index run_due on clock.run (execution_time);
create index run_heartbeat on clock.run (last_heartbeat);
