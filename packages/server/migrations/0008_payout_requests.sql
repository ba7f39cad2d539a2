ALTER TABLE "payouts" ADD COLUMN "tax" numeric;--> statement-breakpoint
ALTER TABLE "payouts" ADD COLUMN "requisite_id" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "payout_requests" jsonb;