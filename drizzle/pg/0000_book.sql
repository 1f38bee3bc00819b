CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attached_text" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"document_id" text NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"original" "bytea",
	"media_type" text NOT NULL,
	"attached_at" bigint NOT NULL,
	CONSTRAINT "attached_text_document_id_unique" UNIQUE("document_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"act" text NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "audit_subject" (
	"seq" bigint NOT NULL,
	"commitment_id" text NOT NULL,
	CONSTRAINT "audit_subject_seq_commitment_id_pk" PRIMARY KEY("seq","commitment_id")
);
--> statement-breakpoint
CREATE TABLE "citation" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"document_id" text NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"span_start" integer,
	"span_end" integer,
	CONSTRAINT "citation_span" CHECK (("citation"."span_start" is null and "citation"."span_end" is null) or ("citation"."span_start" >= 0 and "citation"."span_end" > "citation"."span_start"))
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"original_language" text DEFAULT 'en' NOT NULL,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"testability" text NOT NULL,
	"life" text DEFAULT 'active' NOT NULL,
	"settling" jsonb,
	"note" jsonb
);
--> statement-breakpoint
CREATE TABLE "commitment_party" (
	"commitment_id" text NOT NULL,
	"party_id" text NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "commitment_party_commitment_id_role_party_id_pk" PRIMARY KEY("commitment_id","role","party_id")
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"commitment_id" text NOT NULL,
	"target_id" text NOT NULL,
	"label" jsonb,
	"phrase" text,
	"qualifier" text DEFAULT 'not_said' NOT NULL,
	"low" double precision,
	"high" double precision,
	"currency" text,
	"channels" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disagreement" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"commitment_id" text NOT NULL,
	"question" jsonb NOT NULL,
	"a_id" text NOT NULL,
	"b_id" text NOT NULL,
	"emphasis_a" text,
	"emphasis_b" text
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"slug" text NOT NULL,
	"publisher_id" text NOT NULL,
	"issuer_id" text,
	"meeting_id" text,
	"title" text NOT NULL,
	"published_on" text NOT NULL,
	"language" text NOT NULL,
	"url" text,
	"translation" text DEFAULT 'none' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "external_ref" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"entity" text NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "external_ref_scheme_entity_value_pk" PRIMARY KEY("scheme","entity","value")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text,
	"role" text NOT NULL,
	"invited_by" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"id" text PRIMARY KEY NOT NULL,
	"commitment_id" text NOT NULL,
	"from" text NOT NULL,
	"until" text NOT NULL,
	"known_from" bigint NOT NULL,
	"known_to" bigint NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"testability" text NOT NULL,
	"fulfilment" text NOT NULL,
	"evidence" text NOT NULL,
	"attested_by" text,
	"settled" text,
	"soon_from" text,
	"possibly_from" text,
	"overdue_from" text,
	"mark" text NOT NULL,
	"moved" integer NOT NULL,
	"due_key" text NOT NULL,
	"first_said_key" text NOT NULL,
	"last_said_key" text NOT NULL,
	"looked_key" text NOT NULL,
	"title_en" text NOT NULL,
	"title_uk" text NOT NULL,
	"title_ja" text NOT NULL,
	"updated_at" bigint NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_meeting" (
	"commitment_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"first" boolean NOT NULL,
	CONSTRAINT "ledger_meeting_meeting_id_commitment_id_pk" PRIMARY KEY("meeting_id","commitment_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_party" (
	"commitment_id" text NOT NULL,
	"party_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "ledger_party_role_party_id_commitment_id_pk" PRIMARY KEY("role","party_id","commitment_id")
);
--> statement-breakpoint
CREATE TABLE "link" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"type" text NOT NULL,
	"note" jsonb
);
--> statement-breakpoint
CREATE TABLE "look" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"commitment_id" text NOT NULL,
	"on" text NOT NULL,
	"looked_at" jsonb NOT NULL,
	"note" jsonb,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"day" text NOT NULL,
	"until" text,
	"place" jsonb NOT NULL,
	"parties" jsonb NOT NULL,
	"participants" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "party" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"slug" text NOT NULL,
	"type" text NOT NULL,
	"name" jsonb NOT NULL,
	"short" jsonb NOT NULL,
	"country" text,
	"iati_ref" text,
	"parent_id" text,
	"aliases" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	"impersonated_by" text,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slug_alias" (
	"entity" text NOT NULL,
	"slug" text NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "slug_alias_entity_slug_pk" PRIMARY KEY("entity","slug")
);
--> statement-breakpoint
CREATE TABLE "stage_report" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"delivery_id" text NOT NULL,
	"stage" text NOT NULL,
	"on" text NOT NULL,
	"statement_id" text
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"commitment_id" text,
	"target_id" text,
	"citation_id" text NOT NULL,
	"party_id" text,
	"meeting_id" text,
	"speaker" jsonb,
	"act" text NOT NULL,
	"modality" text NOT NULL,
	"said_on" text NOT NULL,
	"emphasis" jsonb NOT NULL,
	"note" jsonb,
	"due_type" text DEFAULT 'none' NOT NULL,
	"due_phrase" text,
	"due_start" text,
	"due_strict_end" text,
	"due_generous_end" text,
	"due_rule" text,
	"qualifier" text DEFAULT 'not_said' NOT NULL,
	"low" double precision,
	"high" double precision,
	"currency" text,
	"measure" text,
	CONSTRAINT "statement_window" CHECK ("statement"."due_strict_end" is null or "statement"."due_generous_end" is null or "statement"."due_strict_end" <= "statement"."due_generous_end")
);
--> statement-breakpoint
CREATE TABLE "status_change" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"commitment_id" text NOT NULL,
	"fulfilment" text NOT NULL,
	"on" text NOT NULL,
	"statements" jsonb NOT NULL,
	"look_id" text,
	"note" jsonb,
	"recorded_at" bigint NOT NULL,
	"recorded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"commitment_id" text NOT NULL,
	"position" integer NOT NULL,
	"item" jsonb NOT NULL,
	"unit" jsonb,
	"form" text NOT NULL,
	"phrase" text,
	"qualifier" text DEFAULT 'not_said' NOT NULL,
	"low" double precision,
	"high" double precision,
	"currency" text,
	"measure" text,
	"role" text DEFAULT 'not_said' NOT NULL,
	CONSTRAINT "target_money" CHECK ("target"."form" <> 'money' or ("target"."low" is null and "target"."high" is null) or ("target"."currency" is not null and "target"."measure" is not null))
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"role" text,
	"banned" boolean,
	"ban_reason" text,
	"ban_expires" timestamp (3) with time zone,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version" (
	"entity" text NOT NULL,
	"id" text NOT NULL,
	"n" integer NOT NULL,
	"seq" bigint NOT NULL,
	"at" bigint NOT NULL,
	"removed" boolean NOT NULL,
	"image" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "version_entity_id_n_pk" PRIMARY KEY("entity","id","n")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attached_text" ADD CONSTRAINT "attached_text_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_party_id_party_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_target_id_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."target"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_a_id_statement_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_b_id_statement_id_fk" FOREIGN KEY ("b_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_publisher_id_party_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_issuer_id_party_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_from_id_commitment_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_to_id_commitment_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look" ADD CONSTRAINT "look_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_parent_id_party_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_report" ADD CONSTRAINT "stage_report_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_report" ADD CONSTRAINT "stage_report_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_citation_id_citation_id_fk" FOREIGN KEY ("citation_id") REFERENCES "public"."citation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_party_id_party_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_target_id_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."target"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_change" ADD CONSTRAINT "status_change_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_change" ADD CONSTRAINT "status_change_look_id_look_id_fk" FOREIGN KEY ("look_id") REFERENCES "public"."look"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_subject_commitment" ON "audit_subject" USING btree ("commitment_id","seq");--> statement-breakpoint
CREATE INDEX "citation_document" ON "citation" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "commitment_slug" ON "commitment" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "commitment_party_party" ON "commitment_party" USING btree ("party_id","role");--> statement-breakpoint
CREATE INDEX "delivery_commitment" ON "delivery" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "disagreement_commitment" ON "disagreement" USING btree ("commitment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_slug" ON "document" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "document_day" ON "document" USING btree ("published_on","id");--> statement-breakpoint
CREATE INDEX "document_meeting" ON "document" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "external_ref_id" ON "external_ref" USING btree ("entity","id");--> statement-breakpoint
CREATE INDEX "ledger_commitment" ON "ledger" USING btree ("commitment_id","known_to");--> statement-breakpoint
CREATE INDEX "ledger_now" ON "ledger" USING btree ("known_to","until","from","due_key","commitment_id");--> statement-breakpoint
CREATE INDEX "ledger_slug" ON "ledger" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "ledger_cells" ON "ledger" USING btree ("known_to","until","from","kind","topic","fulfilment","evidence","attested_by","testability","mark","settled","soon_from","possibly_from","overdue_from","moved","due_key","first_said_key","last_said_key","looked_key","commitment_id","id");--> statement-breakpoint
CREATE INDEX "ledger_meeting_commitment" ON "ledger_meeting" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "ledger_party_commitment" ON "ledger_party" USING btree ("commitment_id","role","party_id");--> statement-breakpoint
CREATE INDEX "link_from" ON "link" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "link_to" ON "link" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "look_commitment" ON "look" USING btree ("commitment_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_slug" ON "meeting" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "meeting_day" ON "meeting" USING btree ("day","id");--> statement-breakpoint
CREATE UNIQUE INDEX "party_slug" ON "party" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "stage_report_delivery" ON "stage_report" USING btree ("delivery_id");--> statement-breakpoint
CREATE INDEX "statement_commitment" ON "statement" USING btree ("commitment_id","said_on","id");--> statement-breakpoint
CREATE INDEX "statement_citation" ON "statement" USING btree ("citation_id");--> statement-breakpoint
CREATE INDEX "statement_said" ON "statement" USING btree ("said_on","id");--> statement-breakpoint
CREATE INDEX "statement_party" ON "statement" USING btree ("party_id","said_on","id");--> statement-breakpoint
CREATE INDEX "statement_meeting" ON "statement" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "statement_act" ON "statement" USING btree ("act","said_on","id");--> statement-breakpoint
CREATE INDEX "status_change_commitment" ON "status_change" USING btree ("commitment_id","id");--> statement-breakpoint
CREATE INDEX "target_commitment" ON "target" USING btree ("commitment_id","position");--> statement-breakpoint
CREATE INDEX "version_seq" ON "version" USING btree ("seq");