ALTER TABLE "clicks" ADD COLUMN "landing" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "referrer" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "landing" text;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "promo_code" text;--> statement-breakpoint
UPDATE "commissions" SET "referrer" = "clicks"."referrer" FROM "clicks" WHERE "clicks"."partner_id" = "commissions"."partner_id" AND "clicks"."id" = "commissions"."click_id";
