CREATE TABLE "link_templates" (
	"partner_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"name" text NOT NULL,
	"utm" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "link_templates_partner_id_programme_id_name_pk" PRIMARY KEY("partner_id","programme_id","name")
);
--> statement-breakpoint
ALTER TABLE "link_history" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "link_history" ADD COLUMN "utm" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "link_history" ADD COLUMN "erid" text;--> statement-breakpoint
ALTER TABLE "link_history" ADD COLUMN "promo_code" text;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "utm" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "erid" text;--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "promo_code" text;--> statement-breakpoint
ALTER TABLE "partner_programmes" ADD COLUMN "promo_codes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "links" jsonb DEFAULT '{}'::jsonb NOT NULL;