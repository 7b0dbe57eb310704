import { z } from 'zod';

/** What a process holds: memory in bytes, the heap after a collection. */
export const measuredSchema = z.object({
  rss: z.number(),
  heap: z.number(),
  external: z.number(),
  timers: z.number(),
  /** Sockets, servers, requests: all that is open but timers. */
  handles: z.number(),
  /** Of the process itself. */
  listeners: z.number(),
});

export type Measured = z.infer<typeof measuredSchema>;
