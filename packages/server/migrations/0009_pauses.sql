-- A pause of a fund's payments ends by itself.
alter table funds add column payments_resume_at bigint;
