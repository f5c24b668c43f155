-- A page as it was sent stays what it is. The aligned picture that a reading returns for it is a row
-- of its own, and so is a further paper found in the same picture; reading again replaces both.
alter table claim_page add column cut_from varchar(36) references claim_page;
alter table claim_document add column found_in varchar(36) references claim_document;
create index claim_page_file on claim_page (file_id);
create index claim_document_page_page on claim_document_page (page_id);
