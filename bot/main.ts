import { startQuickly } from './quick-start.ts';

startQuickly();
// Not a static import: that would be loaded before the line above runs.
await import('./run.ts');
