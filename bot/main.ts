import { startQuickly } from './quick-start.ts';
import { keepHeapSmall } from './small-heap.ts';

keepHeapSmall();
startQuickly();
// A static import would be loaded before the lines above run.
await import('./run.ts');
