CREATE TABLE "move" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"maker_name" text NOT NULL,
	"customer" text,
	"answers" jsonb NOT NULL,
	"edition" text NOT NULL,
	"ticked" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "watch" ADD COLUMN "move_id" uuid;--> statement-breakpoint
CREATE INDEX "move_maker" ON "move" USING btree ("tenant_id","user_id","status");--> statement-breakpoint
CREATE INDEX "move_place" ON "move" USING btree ("tenant_id","conversation_id","status");--> statement-breakpoint
ALTER TABLE "watch" ADD CONSTRAINT "watch_move_id_move_id_fk" FOREIGN KEY ("move_id") REFERENCES "public"."move"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "watch_move" ON "watch" USING btree ("move_id") WHERE "watch"."move_id" is not null;