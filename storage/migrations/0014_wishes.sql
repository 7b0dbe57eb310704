CREATE TABLE "wish" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"wish" text NOT NULL,
	"term_end" text,
	"checked" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "wish_tenant_id_user_id_scope_key_pk" PRIMARY KEY("tenant_id","user_id","scope","key")
);
--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "came_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "watch_portfolio" ON "watch" USING btree ("tenant_id","user_id") WHERE "watch"."status" = 'portfolio';