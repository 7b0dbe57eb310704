ALTER TABLE "watch" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "watch" ADD COLUMN "hour" integer;--> statement-breakpoint
ALTER TABLE "watch" ADD COLUMN "edition" text;--> statement-breakpoint
ALTER TABLE "watch" ADD COLUMN "advice" jsonb;--> statement-breakpoint
ALTER TABLE "watch" ADD COLUMN "news" jsonb;--> statement-breakpoint
CREATE INDEX "watch_edition" ON "watch" USING btree (coalesce("edition", '')) WHERE "watch"."status" = 'active' and "watch"."answers" is not null;