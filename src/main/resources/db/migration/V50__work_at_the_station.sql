-- A draft counts its savings, so that two windows on one task do not overwrite each other unseen.
alter table task_draft add column revision bigint default 1 not null;

-- Tables that an adjuster changed keep what the engine read.
alter table document_table add column read_content ${text};
alter table document_table add column changed_by varchar(64);
alter table document_table add column changed_at timestamp with time zone;
