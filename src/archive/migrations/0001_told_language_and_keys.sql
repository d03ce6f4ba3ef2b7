DROP INDEX "item_keys";--> statement-breakpoint
ALTER TABLE "item" ALTER COLUMN "keys" SET DATA TYPE tsvector USING array_to_tsvector("keys");--> statement-breakpoint
CREATE INDEX "item_keys" ON "item" USING gin ("keys");--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "told_language" text;
