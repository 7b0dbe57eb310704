CREATE TABLE "place" (
	"tenant_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"reference" jsonb NOT NULL,
	"locale" text,
	"unreachable" text,
	"missing_on" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "place_tenant_id_conversation_id_pk" PRIMARY KEY("tenant_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"id" uuid PRIMARY KEY NOT NULL,
	"watch_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"next_at" timestamp with time zone,
	"state" text NOT NULL,
	"job_id" uuid,
	"claimed_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"may_have_arrived" boolean DEFAULT false NOT NULL,
	"activity_id" text,
	"sent_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "reminder_occasion" UNIQUE("watch_id","occasion")
);
--> statement-breakpoint
CREATE TABLE "send_slot" (
	"key" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "watch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"maker_name" text NOT NULL,
	"subject" text NOT NULL,
	"term_end" text NOT NULL,
	"answers" jsonb,
	"cadence" jsonb,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "time_zone_confirmed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "hour" integer;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "working_days" jsonb;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "cadence" jsonb;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_watch_id_watch_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."watch"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_due" ON "reminder" USING btree ("next_at") WHERE "reminder"."state" = 'planned';--> statement-breakpoint
CREATE INDEX "reminder_in_hand" ON "reminder" USING btree ("claimed_at") WHERE "reminder"."state" in ('claimed', 'sending');--> statement-breakpoint
CREATE INDEX "watch_maker" ON "watch" USING btree ("tenant_id","user_id","status");