export { DeliveryLead } from './delivery-lead.tsx'
export { DeliveryStatusText } from './delivery-status.tsx'
export { Objection } from './objection.tsx'
export { useDelivery } from './use-delivery.ts'
