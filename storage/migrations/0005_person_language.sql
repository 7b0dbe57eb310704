ALTER TABLE "person" ADD COLUMN "locale" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "language" text;--> statement-breakpoint
-- A place had the locale of whoever spoke there last: it is kept for those of them who have reminders to come.
INSERT INTO "person" ("tenant_id", "user_id", "locale")
SELECT DISTINCT ON ("watch"."tenant_id", "watch"."user_id") "watch"."tenant_id", "watch"."user_id", "place"."locale"
FROM "watch"
JOIN "place" ON "place"."tenant_id" = "watch"."tenant_id"
  AND "watch"."user_id" IN ("place"."reference" -> 'user' ->> 'aadObjectId', "place"."reference" -> 'user' ->> 'id')
WHERE "place"."locale" ~ '^[a-z]{2,3}(-[A-Z]{2})?$'
ORDER BY "watch"."tenant_id", "watch"."user_id", "place"."updated_at" DESC
ON CONFLICT ("tenant_id", "user_id") DO UPDATE SET "locale" = excluded."locale";--> statement-breakpoint
UPDATE "place" SET "reference" = "reference" - 'locale';--> statement-breakpoint
ALTER TABLE "place" DROP COLUMN "locale";
