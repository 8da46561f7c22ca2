export { ActsOnDelivery } from './acts-on-delivery.tsx'
export { DeliveryFiles } from './delivery-files.tsx'
