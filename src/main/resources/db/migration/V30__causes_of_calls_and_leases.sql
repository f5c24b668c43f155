-- Every sending of a call is a row: which attempt it was, who or which job caused it, how it ended
-- in this application's terms, and which edition answered where that is the embedded engine.
alter table recognition_call add column attempt integer default 1 not null;
alter table recognition_call add column caused_by varchar(128) default '' not null;
alter table recognition_call add column outcome varchar(32) default '' not null;
alter table recognition_call add column edition varchar(64) default '' not null;
alter table recognition_call alter column parameters set data type varchar(4000);

-- Who is asking for an answer just now, so that another node waits for it instead of paying again.
-- A holder that crashed loses its lease with time.
create table recognition_lease (
  identity char(64) primary key,
  holder varchar(36) not null,
  held_until timestamp with time zone not null
);
