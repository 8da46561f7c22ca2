import { Counter, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof createMetrics>

/** Figures for Prometheus. No label holds an address or the path of a page about a person. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    indexedSlot: new Gauge({
      name: 'groundtruth_indexed_slot',
      help: 'Last slot that the store holds completely.',
      registers,
    }),
    chainSlot: new Gauge({
      name: 'groundtruth_chain_slot',
      help: 'Newest slot of the node; -1 when it does not answer.',
      registers,
    }),
    left: new Gauge({
      name: 'groundtruth_transactions_left',
      help: 'Transactions listed and not taken in yet.',
      registers,
    }),
    differences: new Gauge({
      name: 'groundtruth_reconcile_differences',
      help: 'Totals that differed from the chain at the last check.',
      registers,
    }),
    gaps: new Gauge({
      name: 'groundtruth_sequence_gaps',
      help: 'Runs of missing sequence numbers at the last check.',
      registers,
    }),
    rpcCalls: new Counter({
      name: 'groundtruth_rpc_calls_total',
      help: 'Calls of the node.',
      labelNames: ['method', 'answered'],
      registers,
    }),
    requests: new Histogram({
      name: 'groundtruth_http_request_seconds',
      help: 'Requests answered, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
  }
}
