CREATE TABLE "hand_over" (
	"move_id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"from_id" text NOT NULL,
	"from_name" text NOT NULL,
	"to_id" text NOT NULL,
	"to_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"from_id" text,
	"what" jsonb NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"job_id" uuid,
	"claimed_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stand_in" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"stand_in_id" text NOT NULL,
	"stand_in_name" text NOT NULL,
	"until" text NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "stand_in_tenant_id_user_id_pk" PRIMARY KEY("tenant_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "reminder" ADD COLUMN "via" text;--> statement-breakpoint
ALTER TABLE "reminder" ADD COLUMN "via_conversation_id" text;--> statement-breakpoint
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_move_id_move_id_fk" FOREIGN KEY ("move_id") REFERENCES "public"."move"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hand_over_to" ON "hand_over" USING btree ("tenant_id","to_id");--> statement-breakpoint
CREATE INDEX "hand_over_from" ON "hand_over" USING btree ("tenant_id","from_id");--> statement-breakpoint
CREATE INDEX "notice_due" ON "notice" USING btree ("next_at") WHERE "notice"."state" = 'planned';--> statement-breakpoint
CREATE INDEX "notice_job" ON "notice" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "notice_person" ON "notice" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "stand_in_of" ON "stand_in" USING btree ("tenant_id","stand_in_id");--> statement-breakpoint
CREATE INDEX "stand_in_ends" ON "stand_in" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "reminder_via" ON "reminder" USING btree ("via_conversation_id") WHERE "reminder"."via_conversation_id" is not null;