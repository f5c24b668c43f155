-- How an adjuster arranged the pages: which of them make one document, in which order, and by how
-- many degrees clockwise a page was turned. Where nobody arranged anything the columns stay empty.
alter table claim_page add column turned integer default 0 not null;
alter table claim_page add column bundle integer;
alter table claim_page add column bundle_position integer;

-- Lines of expense that a decision does not cover, with their reasons.
alter table claim_decision add column refused_lines ${text};
