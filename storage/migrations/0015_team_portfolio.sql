CREATE TABLE "given_list" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"list_id" uuid NOT NULL,
	"conversation_id" text NOT NULL,
	"user_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "given_list_tenant_id_user_id_list_id_pk" PRIMARY KEY("tenant_id","user_id","list_id")
);
--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "conversation_id" text;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "freed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "wish" ADD COLUMN "by_id" text;--> statement-breakpoint
ALTER TABLE "wish" ADD COLUMN "by_name" text;--> statement-breakpoint
CREATE INDEX "given_list_place" ON "given_list" USING btree ("tenant_id","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "watch_team_portfolio" ON "watch" USING btree ("tenant_id","conversation_id") WHERE "watch"."status" = 'team-portfolio';