-- Why a required field has no value, in the words of the adjuster who said so.
alter table document_field add column missing_because varchar(200);
