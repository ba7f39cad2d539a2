DROP INDEX "commissions_newest";--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "fields" jsonb;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "searched" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "explained" jsonb;--> statement-breakpoint
ALTER TABLE "commissions" ADD COLUMN "carry" numeric;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "commission_columns" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "commissions_changed" ON "commissions" USING btree ("partner_id","programme_id","status_changed_at" desc,"id" collate "C" desc);--> statement-breakpoint
CREATE INDEX "commissions_by_amount" ON "commissions" USING btree ("partner_id","programme_id","amount" desc,"id" collate "C" desc);--> statement-breakpoint
CREATE INDEX "commissions_newest" ON "commissions" USING btree ("partner_id","programme_id","occurred_at" desc,"id" collate "C" desc);--> statement-breakpoint
UPDATE "commissions" SET "searched" = lower(concat_ws(E'\n', "order_id", "customer_name", "customer_email"));
