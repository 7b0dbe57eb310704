ALTER TABLE "person" ADD COLUMN "replanning" jsonb;--> statement-breakpoint
CREATE INDEX "person_replanning" ON "person" USING btree ("tenant_id") WHERE "person"."replanning" is not null;