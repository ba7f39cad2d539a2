DROP INDEX "links_newest";--> statement-breakpoint
DROP INDEX "payouts_newest";--> statement-breakpoint
CREATE INDEX "links_newest" ON "links" USING btree ("partner_id","programme_id","created_at" desc,"id" collate "C" desc);--> statement-breakpoint
CREATE INDEX "payouts_newest" ON "payouts" USING btree ("partner_id","programme_id","created_at" desc,"id" collate "C" desc);