-- What the chain said: transactions and the events in them. Everything else in the store follows from these two.
create table transactions (
  signature text primary key,
  slot bigint not null,
  position integer not null,
  at bigint not null,
  commitment text not null check (commitment in ('confirmed', 'finalized')),
  events integer not null
);
create index transactions_by_order on transactions (slot, position);
create index transactions_open on transactions (slot) where commitment <> 'finalized';

-- Key: signature and instruction path. Order: slot, position in the block, instruction path.
-- The columns behind `data` are read from it and from the tables of 0002 when the event is folded.
create table events (
  signature text not null references transactions (signature) on delete cascade,
  outer_index integer not null,
  inner_index integer not null,
  slot bigint not null,
  position integer not null,
  at bigint not null,
  name text not null,
  data jsonb not null,
  kind text not null,
  actor text,
  fund text,
  pool text,
  project text,
  claim text,
  batch text,
  retirement text,
  organization text,
  unit text,
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
  key text primary key,
  value jsonb not null
);
