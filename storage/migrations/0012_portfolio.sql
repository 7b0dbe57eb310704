CREATE TABLE "file_answers" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"headings" text NOT NULL,
	"answers" jsonb NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "file_answers_tenant_id_user_id_headings_pk" PRIMARY KEY("tenant_id","user_id","headings")
);
--> statement-breakpoint
CREATE TABLE "held_file" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"answers" jsonb NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	CONSTRAINT "held_file_tenant_id_user_id_pk" PRIMARY KEY("tenant_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"number" integer NOT NULL,
	"file_name" text NOT NULL,
	"kind" text NOT NULL,
	"whereabouts" text NOT NULL,
	"elsewhere" text,
	"counts" jsonb NOT NULL,
	"status" text NOT NULL,
	"can_undo" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscription" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"list_id" uuid NOT NULL,
	"subscription_id" text,
	"customer" text NOT NULL,
	"customer_key" text NOT NULL,
	"customer_tenant_id" text,
	"country" text,
	"product" text NOT NULL,
	"seats" integer,
	"term_start" text,
	"term_end" text NOT NULL,
	"term_length" text,
	"auto_renew" text,
	"state" text,
	"whereabouts" text NOT NULL,
	"elsewhere" text,
	"gone_since" text
);
--> statement-breakpoint
CREATE TABLE "subscription_before" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"id" uuid NOT NULL,
	"before" jsonb,
	CONSTRAINT "subscription_before_tenant_id_user_id_id_pk" PRIMARY KEY("tenant_id","user_id","id")
);
--> statement-breakpoint
CREATE INDEX "held_file_held_at" ON "held_file" USING btree ("held_at");--> statement-breakpoint
CREATE UNIQUE INDEX "import_number" ON "import" USING btree ("tenant_id","user_id","number");--> statement-breakpoint
CREATE INDEX "subscription_owner" ON "subscription" USING btree ("tenant_id","user_id","id");--> statement-breakpoint
CREATE INDEX "subscription_end" ON "subscription" USING btree ("tenant_id","user_id","term_end") WHERE "subscription"."gone_since" is null;--> statement-breakpoint
CREATE INDEX "subscription_customer" ON "subscription" USING btree ("tenant_id","user_id","customer_key") WHERE "subscription"."gone_since" is null;--> statement-breakpoint
CREATE INDEX "subscription_renewal" ON "subscription" USING btree ("tenant_id","user_id","auto_renew","term_end") WHERE "subscription"."gone_since" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "subscription_same" ON "subscription" USING btree ("tenant_id",lower("subscription_id"),"user_id");