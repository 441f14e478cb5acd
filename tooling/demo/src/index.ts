export { type Delivery, type DeliveryFile, type DemoOptions, generateDemo } from './generate-demo.ts';
export { writeDemo } from './write-demo.ts';
