import { startQuickly } from './process/quick-start.ts';
import { keepHeapSmall } from './process/small-heap.ts';

keepHeapSmall();
startQuickly();
// A static import would be loaded before the lines above run.
await import('./process/run.ts');
