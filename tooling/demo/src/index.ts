export {
  type Delivery,
  type DeliveryFile,
  type DemoOptions,
  demoSeed,
  generateDemo,
} from './generate-demo.ts';
export { writeDemo } from './write-demo.ts';
