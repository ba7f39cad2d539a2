CREATE TABLE "audit_log" (
	"partner_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text,
	"outcome" integer,
	CONSTRAINT "audit_log_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "paper_files" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"obligation" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_files_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"partner_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"obligation" text NOT NULL,
	"status" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason_code" text,
	"reason_text" jsonb,
	"file_id" text,
	"facts" json,
	CONSTRAINT "papers_partner_id_programme_id_obligation_pk" PRIMARY KEY("partner_id","programme_id","obligation")
);
--> statement-breakpoint
INSERT INTO "audit_log" ("partner_id", "at", "actor", "action", "subject")
SELECT "partner_id", "at", 'partner',
	CASE "action" WHEN 'removed' THEN 'requisites.remove' WHEN 'revealed' THEN 'requisites.reveal' ELSE 'requisites.save' END,
	"requisite_id"
FROM "requisite_history" ORDER BY "id";
--> statement-breakpoint
DROP TABLE "requisite_history" CASCADE;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "papers" jsonb;