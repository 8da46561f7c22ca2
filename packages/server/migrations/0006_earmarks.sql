-- Earmarks that were moved within a fund are left out of what it received and refunded.
create index events_of_earmarks on events (fund) where name = 'EarmarkReleased';
