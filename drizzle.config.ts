import { defineConfig } from 'drizzle-kit';

// drizzle-kit insists on a default export.
// eslint-disable-next-line no-restricted-syntax
export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './storage/schema.ts',
    './storage/portfolio-schema.ts',
    './storage/absence-schema.ts',
    './storage/undo-schema.ts',
  ],
  out: './storage/migrations',
});
