CREATE TABLE "feedback" (
	"tenant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"card" text NOT NULL,
	"about" jsonb NOT NULL,
	"reaction" text NOT NULL,
	"comment" text,
	"language" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_tenant_id_user_id_card_pk" PRIMARY KEY("tenant_id","user_id","card")
);
--> statement-breakpoint
CREATE TABLE "unknown_question" (
	"words" text NOT NULL,
	"language" text NOT NULL,
	"asked" integer NOT NULL,
	"last_on" text NOT NULL,
	CONSTRAINT "unknown_question_words_language_pk" PRIMARY KEY("words","language")
);
--> statement-breakpoint
CREATE INDEX "feedback_given_at" ON "feedback" USING btree ("given_at");--> statement-breakpoint
CREATE INDEX "conversation_place" ON "conversation" USING btree ("tenant_id","conversation_id");