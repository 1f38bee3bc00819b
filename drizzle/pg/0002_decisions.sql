CREATE TABLE "decision" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"document_id" text NOT NULL,
	"span_start" integer,
	"span_end" integer,
	"exact" text NOT NULL,
	"outcome" text NOT NULL,
	"commitment_id" text,
	"statement_id" text,
	"reason" text,
	"decided_at" bigint NOT NULL,
	"decided_by" text NOT NULL,
	CONSTRAINT "decision_span" CHECK (("decision"."span_start" is null and "decision"."span_end" is null) or ("decision"."span_start" >= 0 and "decision"."span_end" > "decision"."span_start"))
);
--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_document" ON "decision" USING btree ("document_id","span_start");--> statement-breakpoint
CREATE INDEX "decision_commitment" ON "decision" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "attached_text_sha256" ON "attached_text" USING btree ("sha256");