CREATE TABLE "undo_step" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"number" bigint NOT NULL,
	"step" jsonb NOT NULL,
	CONSTRAINT "undo_step_tenant_id_user_id_conversation_id_number_pk" PRIMARY KEY("tenant_id","user_id","conversation_id","number")
);
--> statement-breakpoint
ALTER TABLE "undo_step" ADD CONSTRAINT "undo_step_conversation" FOREIGN KEY ("tenant_id","user_id","conversation_id") REFERENCES "public"."conversation"("tenant_id","user_id","conversation_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- What stood in the conversations themselves moves here.
INSERT INTO "undo_step" ("tenant_id", "user_id", "conversation_id", "number", "step")
SELECT c."tenant_id", c."user_id", c."conversation_id", (one ->> 'number')::bigint, one
FROM "conversation" c
CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(c."state" -> 'steps') = 'array' THEN c."state" -> 'steps' ELSE '[]' END) one
WHERE jsonb_typeof(one -> 'number') = 'number'
ON CONFLICT DO NOTHING;
--> statement-breakpoint
UPDATE "conversation" SET "state" = "state" - 'steps', "version" = "version" + 1 WHERE "state" ? 'steps';
