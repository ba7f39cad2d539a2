CREATE SEQUENCE "public"."payout_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1001 CACHE 1;--> statement-breakpoint
CREATE TABLE "bot_clicks" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"link_id" text NOT NULL,
	"clicked_at" timestamp (3) with time zone NOT NULL,
	"cause" text NOT NULL,
	CONSTRAINT "bot_clicks_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "clicks" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"link_id" text NOT NULL,
	"clicked_at" timestamp (3) with time zone NOT NULL,
	"is_unique" boolean NOT NULL,
	"sub_ids" jsonb,
	"referrer" text,
	"country" text,
	"device" text NOT NULL,
	CONSTRAINT "clicks_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "recent_visitors" (
	"partner_id" text NOT NULL,
	"link_id" text NOT NULL,
	"visitor" text NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"previous_at" timestamp (3) with time zone,
	CONSTRAINT "recent_visitors_partner_id_link_id_visitor_pk" PRIMARY KEY("partner_id","link_id","visitor")
);
--> statement-breakpoint
CREATE TABLE "visitor_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commission_history" (
	"partner_id" text NOT NULL,
	"commission_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "commission_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor" text NOT NULL,
	"cause" text NOT NULL,
	"reason_code" text,
	"reason_text" jsonb,
	CONSTRAINT "commission_history_partner_id_commission_id_id_pk" PRIMARY KEY("partner_id","commission_id","id")
);
--> statement-breakpoint
CREATE TABLE "commissions" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"link_id" text NOT NULL,
	"click_id" text,
	"type" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"order_id" text,
	"sub_ids" jsonb,
	"country" text,
	"device" text,
	"customer_name" text,
	"customer_email" text,
	"customer_key" text,
	"currency" text NOT NULL,
	"sale" numeric,
	"base" numeric,
	"rule" jsonb,
	"steps" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"note" jsonb,
	"amount" numeric NOT NULL,
	"status" text NOT NULL,
	"status_label" jsonb,
	"status_changed_at" timestamp (3) with time zone NOT NULL,
	"reason_code" text,
	"reason_text" jsonb,
	"hold_until" timestamp (3) with time zone,
	"payout_id" text,
	"adjusts" text,
	CONSTRAINT "commissions_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"partner_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"programme_id" text NOT NULL,
	"account" text NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"commission_id" text NOT NULL,
	"payout_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_entries_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"code" text PRIMARY KEY NOT NULL,
	"partner_id" text NOT NULL,
	"link_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_history" (
	"partner_id" text NOT NULL,
	"link_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "link_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"action" text NOT NULL,
	"name" text NOT NULL,
	"destination" text NOT NULL,
	"sub_ids" jsonb NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "link_history_partner_id_link_id_id_pk" PRIMARY KEY("partner_id","link_id","id")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"destination" text NOT NULL,
	"sub_ids" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "links_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "first_sales" (
	"programme_id" text NOT NULL,
	"customer_key" text NOT NULL,
	"order_id" text NOT NULL,
	CONSTRAINT "first_sales_programme_id_customer_key_pk" PRIMARY KEY("programme_id","customer_key")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"partner_id" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_partner_id_key_pk" PRIMARY KEY("partner_id","key")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"event" text NOT NULL,
	"order_id" text NOT NULL,
	"partner_id" text NOT NULL,
	"commission_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" json NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "orders_event_order_id_pk" PRIMARY KEY("event","order_id")
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"event" text NOT NULL,
	"order_id" text NOT NULL,
	"refund_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"amount" numeric,
	"answer" json NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "refunds_event_order_id_refund_id_pk" PRIMARY KEY("event","order_id","refund_id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_programmes" (
	"partner_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "partner_programmes_partner_id_programme_id_pk" PRIMARY KEY("partner_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"status" text NOT NULL,
	"status_reason" jsonb,
	"payout_method" jsonb,
	"link_quota" integer,
	"token_epoch" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"erased_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "payout_history" (
	"partner_id" text NOT NULL,
	"payout_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "payout_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor" text NOT NULL,
	"cause" text NOT NULL,
	"reason_code" text,
	"reason_text" jsonb,
	CONSTRAINT "payout_history_partner_id_payout_id_id_pk" PRIMARY KEY("partner_id","payout_id","id")
);
--> statement-breakpoint
CREATE TABLE "payout_items" (
	"partner_id" text NOT NULL,
	"payout_id" text NOT NULL,
	"commission_id" text NOT NULL,
	"part" text NOT NULL,
	"amount" numeric NOT NULL,
	CONSTRAINT "payout_items_partner_id_payout_id_commission_id_pk" PRIMARY KEY("partner_id","payout_id","commission_id")
);
--> statement-breakpoint
CREATE TABLE "payouts" (
	"partner_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"number" text NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"fee" numeric,
	"status" text NOT NULL,
	"status_label" jsonb,
	"status_changed_at" timestamp (3) with time zone NOT NULL,
	"reason_code" text,
	"reason_text" jsonb,
	"method" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expected_date" date,
	"paid_at" timestamp (3) with time zone,
	"documents" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "payouts_partner_id_id_pk" PRIMARY KEY("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "currencies" (
	"code" text PRIMARY KEY NOT NULL,
	"digits" integer NOT NULL,
	"symbol" text
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb,
	"status" text NOT NULL,
	"destination" text NOT NULL,
	"allowed_hosts" jsonb NOT NULL,
	"terms" jsonb NOT NULL,
	"attribution_days" integer,
	"review" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"sub_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"minimum_payout" numeric,
	"payout_schedule" jsonb,
	"payout_day" integer
);
--> statement-breakpoint
CREATE TABLE "report_links" (
	"partner_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"link_id" text NOT NULL,
	"clicks" integer DEFAULT 0 NOT NULL,
	"unique_clicks" integer DEFAULT 0 NOT NULL,
	"leads" integer DEFAULT 0 NOT NULL,
	"conversions" integer DEFAULT 0 NOT NULL,
	"revenue" numeric DEFAULT '0' NOT NULL,
	"earnings" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "report_links_partner_id_programme_id_bucket_link_id_pk" PRIMARY KEY("partner_id","programme_id","bucket","link_id")
);
--> statement-breakpoint
CREATE TABLE "report_totals" (
	"partner_id" text NOT NULL,
	"programme_id" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"clicks" integer DEFAULT 0 NOT NULL,
	"unique_clicks" integer DEFAULT 0 NOT NULL,
	"leads" integer DEFAULT 0 NOT NULL,
	"conversions" integer DEFAULT 0 NOT NULL,
	"revenue" numeric DEFAULT '0' NOT NULL,
	"earnings" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "report_totals_partner_id_programme_id_bucket_pk" PRIMARY KEY("partner_id","programme_id","bucket")
);
--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_programmes" ADD CONSTRAINT "partner_programmes_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_programmes" ADD CONSTRAINT "partner_programmes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clicks_by_time" ON "clicks" USING btree ("partner_id","programme_id","clicked_at");--> statement-breakpoint
CREATE INDEX "recent_visitors_by_age" ON "recent_visitors" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "commissions_newest" ON "commissions" USING btree ("partner_id","programme_id","occurred_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "commissions_in_payout" ON "commissions" USING btree ("partner_id","payout_id") WHERE "commissions"."payout_id" is not null;--> statement-breakpoint
CREATE INDEX "commissions_adjusting" ON "commissions" USING btree ("partner_id","adjusts") WHERE "commissions"."adjusts" is not null;--> statement-breakpoint
CREATE INDEX "commissions_of_customer" ON "commissions" USING btree ("partner_id","programme_id","customer_key") WHERE "commissions"."customer_key" is not null;--> statement-breakpoint
CREATE INDEX "commissions_on_hold" ON "commissions" USING btree ("hold_until") WHERE "commissions"."status" = 'on_hold';--> statement-breakpoint
CREATE INDEX "commissions_payable" ON "commissions" USING btree ("programme_id","partner_id") WHERE "commissions"."status" = 'approved';--> statement-breakpoint
CREATE INDEX "ledger_by_account" ON "ledger_entries" USING btree ("partner_id","programme_id","account","currency","amount");--> statement-breakpoint
CREATE INDEX "links_newest" ON "links" USING btree ("partner_id","programme_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payouts_newest" ON "payouts" USING btree ("partner_id","programme_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);