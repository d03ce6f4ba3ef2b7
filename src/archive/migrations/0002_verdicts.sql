CREATE TABLE "assigned" (
	"sha256" "bytea" NOT NULL,
	"name" text NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "assigned_sha256_name_pk" PRIMARY KEY("sha256","name")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"why" text,
	"kind" text NOT NULL,
	"content" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instrument" (
	"edition_id" integer NOT NULL,
	"part" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"key" text,
	"status" text NOT NULL,
	CONSTRAINT "instrument_edition_id_part_ordinal_pk" PRIMARY KEY("edition_id","part","ordinal")
);
--> statement-breakpoint
CREATE TABLE "office" (
	"edition_id" integer NOT NULL,
	"mention" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"wording" text NOT NULL,
	CONSTRAINT "office_edition_id_mention_ordinal_pk" PRIMARY KEY("edition_id","mention","ordinal")
);
--> statement-breakpoint
CREATE TABLE "verdict" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "verdict_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"sha256" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"why" text,
	"kind" text NOT NULL,
	"content" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "entered" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "mention" ADD COLUMN "named_id" integer;--> statement-breakpoint
UPDATE "mention" SET "named_id" = "person_id";--> statement-breakpoint
ALTER TABLE "mention" ALTER COLUMN "named_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "same_as" integer;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reading" ADD COLUMN "judged" json;--> statement-breakpoint
ALTER TABLE "assigned" ADD CONSTRAINT "assigned_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_edition_id_part_ordinal_item_edition_id_part_ordinal_fk" FOREIGN KEY ("edition_id","part","ordinal") REFERENCES "public"."item"("edition_id","part","ordinal") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_edition_id_mention_mention_edition_id_ordinal_fk" FOREIGN KEY ("edition_id","mention") REFERENCES "public"."mention"("edition_id","ordinal") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "instrument_key" ON "instrument" USING btree ("key");--> statement-breakpoint
CREATE INDEX "office_wording" ON "office" USING btree ("wording");--> statement-breakpoint
CREATE INDEX "verdict_bytes" ON "verdict" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_named_id_person_id_fk" FOREIGN KEY ("named_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mention_named" ON "mention" USING btree ("named_id");--> statement-breakpoint
CREATE INDEX "person_same" ON "person" USING btree ("same_as") WHERE same_as IS NOT NULL;--> statement-breakpoint
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'what is in % is written once: it is neither changed nor deleted', TG_TABLE_NAME; END $$;--> statement-breakpoint
CREATE TRIGGER "verdict_stays" BEFORE UPDATE OR DELETE OR TRUNCATE ON "verdict" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "decision_stays" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
