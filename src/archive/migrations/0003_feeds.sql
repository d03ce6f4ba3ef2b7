CREATE TABLE "feed" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feed_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"url" text NOT NULL,
	"title" text,
	"since" date,
	"added_at" timestamp with time zone NOT NULL,
	"looked_at" timestamp with time zone NOT NULL,
	"fault" text
);
--> statement-breakpoint
CREATE TABLE "feed_item" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feed_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"feed_id" integer NOT NULL,
	"key" text NOT NULL,
	"url" text NOT NULL,
	"mark" text NOT NULL,
	"title" text,
	"published" date,
	"language" text,
	"source" text,
	"found_at" timestamp with time zone NOT NULL,
	"kept_at" timestamp with time zone,
	"document_id" integer,
	"failures" integer DEFAULT 0 NOT NULL,
	"fault" text
);
--> statement-breakpoint
CREATE TABLE "feed_part" (
	"feed_id" integer NOT NULL,
	"key" text NOT NULL,
	"etag" text,
	"last_modified" text,
	"mark" text,
	CONSTRAINT "feed_part_feed_id_key_pk" PRIMARY KEY("feed_id","key")
);
--> statement-breakpoint
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_feed_id_feed_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feed"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_part" ADD CONSTRAINT "feed_part_feed_id_feed_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feed"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "feed_url" ON "feed" USING btree ("url");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_item_key" ON "feed_item" USING btree ("feed_id","key");--> statement-breakpoint
CREATE INDEX "feed_item_pending" ON "feed_item" USING btree ("feed_id") WHERE kept_at IS NULL;--> statement-breakpoint
CREATE INDEX "feed_item_document" ON "feed_item" USING btree ("document_id");