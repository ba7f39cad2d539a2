CREATE TABLE "banks" (
	"bik" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"correspondent_account" text,
	"city" text
);
--> statement-breakpoint
CREATE TABLE "requisite_history" (
	"partner_id" text NOT NULL,
	"requisite_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "requisite_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"action" text NOT NULL,
	CONSTRAINT "requisite_history_partner_id_requisite_id_id_pk" PRIMARY KEY("partner_id","requisite_id","id")
);
--> statement-breakpoint
CREATE TABLE "requisites" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"form" text NOT NULL,
	"filled" jsonb NOT NULL,
	"is_main" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "requisites_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner_programmes" ADD COLUMN "withdrawals_frozen_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "requisite_forms" json DEFAULT '[]'::json NOT NULL;