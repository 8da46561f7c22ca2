-- Texts are addresses, hashes and codes: ordered by their bytes, the same in every database.

-- What the chain said: transactions and the events in them. Everything else in the store follows from these two.
create table transactions (
  signature text collate "C" primary key,
  slot bigint not null,
  position integer not null,
  at bigint not null,
  commitment text collate "C" not null check (commitment in ('confirmed', 'finalized')),
  events integer not null
);
create index transactions_by_order on transactions (slot, position);
create index transactions_open on transactions (slot) where commitment <> 'finalized';

-- Key: signature and instruction path. Order: slot, position in the block, instruction path.
-- No foreign key: both are written and removed together, and checking it for every row takes a third of the time.
-- The columns behind `data` are read from it and from the tables of 0002 when the event is folded.
create table events (
  signature text collate "C" not null,
  outer_index integer not null,
  inner_index integer not null,
  slot bigint not null,
  position integer not null,
  at bigint not null,
  name text collate "C" not null,
  data jsonb not null,
  kind text collate "C" not null,
  actor text collate "C",
  fund text collate "C",
  pool text collate "C",
  project text collate "C",
  claim text collate "C",
  batch text collate "C",
  retirement text collate "C",
  organization text collate "C",
  unit text collate "C",
  decimals integer,
  money_in numeric(20, 0),
  money_out numeric(20, 0),
  credits_in numeric(20, 0),
  credits_out numeric(20, 0),
  balance_after numeric(20, 0),
  primary key (signature, outer_index, inner_index)
);
create unique index events_by_order on events (slot, position, outer_index, inner_index);
create index events_by_fund on events (fund, slot, position) where fund is not null;
create index events_by_project on events (project, slot, position) where project is not null;
create index events_by_actor on events (actor, slot, position) where actor is not null;

-- Where the indexer stands, and of which chain this store is. Not part of what a rebuild compares.
create table marks (
  key text collate "C" primary key,
  value jsonb not null
);
