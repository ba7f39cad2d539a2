ALTER TABLE "papers" ADD COLUMN "accepted_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "papers" SET "accepted_at" = "at" WHERE "status" = 'done' AND "file_id" IS NOT NULL;