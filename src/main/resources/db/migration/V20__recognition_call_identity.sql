-- What makes two calls the same besides operation and content: which host answered, and the
-- parameters that shape its answer. Only then may a stored answer stand in for a new call.
alter table recognition_call add column host varchar(255) default '' not null;
alter table recognition_call add column parameters varchar(255) default '' not null;
