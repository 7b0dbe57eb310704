CREATE TABLE "conversation" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversation_tenant_id_user_id_conversation_id_pk" PRIMARY KEY("tenant_id","user_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"partner_country" text,
	"welcomed_at" timestamp with time zone,
	CONSTRAINT "person_tenant_id_user_id_pk" PRIMARY KEY("tenant_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "processed_activity" (
	"key" text PRIMARY KEY NOT NULL,
	"processed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "processed_activity_processed_at" ON "processed_activity" USING btree ("processed_at");