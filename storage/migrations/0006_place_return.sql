ALTER TABLE "place" ADD COLUMN "personal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "team_id" text;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "next_try_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "missing_since" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "place_team" ON "place" USING btree ("tenant_id","team_id");--> statement-breakpoint
CREATE INDEX "place_unreachable" ON "place" USING btree ("tenant_id","conversation_id") WHERE "place"."unreachable" is not null;--> statement-breakpoint
CREATE INDEX "reminder_withheld" ON "reminder" USING btree ("reason") WHERE "reminder"."state" = 'planned' and "reminder"."reason" is not null;--> statement-breakpoint
-- A reference names the kind of its chat; where Teams left it out, as a turn would have read it.
UPDATE "place" SET "personal" = true
WHERE "reference" -> 'conversation' ->> 'conversationType' = 'personal'
  OR ("reference" -> 'conversation' ->> 'conversationType' IS NULL
    AND "reference" -> 'conversation' ->> 'isGroup' IS DISTINCT FROM 'true'
    AND "conversation_id" NOT LIKE '19:%');--> statement-breakpoint
-- What was parked had lost its moment: the next that is due tries the place.
UPDATE "reminder" SET "next_at" = "due_at" WHERE "state" = 'planned' AND "next_at" IS NULL;
