-- Of what came into a pool or a stake and went out of it: earmarks that were moved within the fund. They came into the
-- fund once and did not leave it.
alter table pools
  add column moved_in numeric(20, 0) not null default 0,
  add column moved_out numeric(20, 0) not null default 0,
  -- Contributions that were such a move.
  add column moves bigint not null default 0;

alter table contributors
  add column moved_in numeric(20, 0) not null default 0,
  add column moved_out numeric(20, 0) not null default 0,
  add column moves bigint not null default 0;

create temporary view moved as
  select data ->> 'pool' as pool, data ->> 'freePool' as free_pool, data ->> 'contributor' as contributor,
    data ->> 'freeContributor' as free_contributor, (data ->> 'amount')::numeric as amount
  from events where name = 'EarmarkReleased';

update pools set moved_out = given.amount
  from (select pool, sum(amount) as amount from moved group by pool) given where address = given.pool;
update pools set moved_in = given.amount, moves = given.times
  from (select free_pool, sum(amount) as amount, count(*) as times from moved group by free_pool) given
  where address = given.free_pool;
update contributors set moved_out = given.amount
  from (select contributor, sum(amount) as amount from moved group by contributor) given
  where address = given.contributor;
update contributors set moved_in = given.amount, moves = given.times
  from (select free_contributor, sum(amount) as amount, count(*) as times from moved group by free_contributor) given
  where address = given.free_contributor;

drop view moved;
