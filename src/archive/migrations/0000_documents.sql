CREATE TABLE "document" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "document_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "edition_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"document_id" integer NOT NULL,
	"number" integer NOT NULL,
	"current" boolean NOT NULL,
	"sha256" "bytea" NOT NULL,
	"bytes" "bytea" NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"published" date,
	"title" text,
	"source" text,
	"words" "tsvector" GENERATED ALWAYS AS (CASE language WHEN 'de' THEN setweight(to_tsvector('german'::regconfig, coalesce(left(title, 1000), '')), 'A') || setweight(to_tsvector('german'::regconfig, left(text, 100000)), 'B') WHEN 'en' THEN setweight(to_tsvector('english'::regconfig, coalesce(left(title, 1000), '')), 'A') || setweight(to_tsvector('english'::regconfig, left(text, 100000)), 'B') ELSE setweight(to_tsvector('simple'::regconfig, coalesce(left(title, 1000), '')), 'A') || setweight(to_tsvector('simple'::regconfig, left(text, 100000)), 'B') END) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item" (
	"edition_id" integer NOT NULL,
	"part" text NOT NULL,
	"ordinal" integer NOT NULL,
	"keys" text[] NOT NULL,
	"days" daterange,
	CONSTRAINT "item_edition_id_part_ordinal_pk" PRIMARY KEY("edition_id","part","ordinal")
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"edition_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"person_id" integer NOT NULL,
	"name" text NOT NULL,
	"words" text[] NOT NULL,
	CONSTRAINT "mention_edition_id_ordinal_pk" PRIMARY KEY("edition_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "origin" (
	"uri" text NOT NULL,
	"document_id" integer NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "origin_uri_document_id_pk" PRIMARY KEY("uri","document_id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "person_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"key" text,
	"country" char(3)
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"edition_id" integer NOT NULL,
	"number" integer NOT NULL,
	"reader" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"record" json NOT NULL,
	"notices" json NOT NULL,
	CONSTRAINT "reading_edition_id_number_pk" PRIMARY KEY("edition_id","number")
);
--> statement-breakpoint
CREATE TABLE "role" (
	"edition_id" integer NOT NULL,
	"part" text NOT NULL,
	"ordinal" integer NOT NULL,
	"role" text NOT NULL,
	"mention" integer NOT NULL,
	CONSTRAINT "role_edition_id_part_ordinal_role_mention_pk" PRIMARY KEY("edition_id","part","ordinal","role","mention")
);
--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item" ADD CONSTRAINT "item_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origin" ADD CONSTRAINT "origin_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_edition_id_part_ordinal_item_edition_id_part_ordinal_fk" FOREIGN KEY ("edition_id","part","ordinal") REFERENCES "public"."item"("edition_id","part","ordinal") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role_edition_id_mention_mention_edition_id_ordinal_fk" FOREIGN KEY ("edition_id","mention") REFERENCES "public"."mention"("edition_id","ordinal") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "edition_number" ON "edition" USING btree ("document_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_bytes" ON "edition" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "edition_words" ON "edition" USING gin ("words") WHERE current;--> statement-breakpoint
CREATE INDEX "edition_newest" ON "edition" USING btree (published DESC NULLS LAST,id DESC) WHERE current;--> statement-breakpoint
CREATE INDEX "item_keys" ON "item" USING gin ("keys");--> statement-breakpoint
CREATE INDEX "item_days" ON "item" USING gist ("days") WHERE days IS NOT NULL;--> statement-breakpoint
CREATE INDEX "mention_person" ON "mention" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mention_words" ON "mention" USING gin ("words");--> statement-breakpoint
CREATE INDEX "origin_document" ON "origin" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "person_key" ON "person" USING btree ("key");--> statement-breakpoint
CREATE INDEX "role_mention" ON "role" USING btree ("edition_id","mention");