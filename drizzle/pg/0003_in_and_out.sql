CREATE TABLE "activity" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"dataset_id" text NOT NULL,
	"identifier" text NOT NULL,
	"title" text,
	"status" text,
	"commitment_id" text,
	"record" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dataset" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"slug" text NOT NULL,
	"sort" text NOT NULL,
	"name" text NOT NULL,
	"publisher" text,
	"as_of" text,
	"edition" text,
	"url" text,
	"licence" text,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"loaded_at" bigint NOT NULL,
	"loaded_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flow" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"dataset_id" text NOT NULL,
	"ref" text NOT NULL,
	"code" text NOT NULL,
	"measure" text,
	"part_of" text,
	"amount" text,
	"currency" text,
	"value_date" text,
	"starts" text,
	"ends" text,
	"provider" text,
	"provider_code" text,
	"provider_id" text,
	"receiver" text,
	"receiver_code" text,
	"receiver_id" text,
	"places" jsonb NOT NULL,
	"sectors" jsonb NOT NULL,
	"original" jsonb,
	"title" text,
	"description" text,
	"extra" jsonb,
	"activity_id" text,
	"commitment_id" text,
	CONSTRAINT "flow_currency" CHECK ("flow"."amount" is null or "flow"."currency" is not null)
);
--> statement-breakpoint
CREATE TABLE "flow_place" (
	"code" text NOT NULL,
	"flow_id" text NOT NULL,
	CONSTRAINT "flow_place_code_flow_id_pk" PRIMARY KEY("code","flow_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"owner" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"headers" jsonb,
	"body" text,
	"created_at" bigint NOT NULL,
	CONSTRAINT "idempotency_owner_key_pk" PRIMARY KEY("owner","key")
);
--> statement-breakpoint
CREATE TABLE "job" (
	"id" text PRIMARY KEY NOT NULL,
	"sort" text NOT NULL,
	"what" text NOT NULL,
	"state" text NOT NULL,
	"format" text,
	"file_name" text,
	"sha256" text,
	"file" "bytea",
	"options" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"figures" jsonb NOT NULL,
	"warnings" jsonb NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"flaws" jsonb,
	"created_at" bigint NOT NULL,
	"created_by" text NOT NULL,
	"claimed_by" text,
	"claimed_at" bigint,
	"finished_at" bigint,
	"seq" bigint,
	"undone_seq" bigint
);
--> statement-breakpoint
CREATE TABLE "job_row" (
	"job_id" text NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"identifier" text,
	"fate" text NOT NULL,
	"changes" jsonb NOT NULL,
	"flaws" jsonb NOT NULL,
	CONSTRAINT "job_row_job_id_position_pk" PRIMARY KEY("job_id","position")
);
--> statement-breakpoint
CREATE TABLE "token" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"hint" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint,
	"last_used_at" bigint,
	"revoked_at" bigint,
	CONSTRAINT "token_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_dataset_id_dataset_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."dataset"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_dataset_id_dataset_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."dataset"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_provider_id_party_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_receiver_id_party_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_commitment_id_commitment_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "activity_identifier" ON "activity" USING btree ("dataset_id","identifier");--> statement-breakpoint
CREATE INDEX "activity_commitment" ON "activity" USING btree ("commitment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "dataset_slug" ON "dataset" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "flow_ref" ON "flow" USING btree ("dataset_id","ref","code");--> statement-breakpoint
CREATE INDEX "flow_provider" ON "flow" USING btree ("provider_id","starts");--> statement-breakpoint
CREATE INDEX "flow_commitment" ON "flow" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "flow_activity" ON "flow" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "flow_starts" ON "flow" USING btree ("starts","id");--> statement-breakpoint
CREATE INDEX "flow_place_flow" ON "flow_place" USING btree ("flow_id");--> statement-breakpoint
CREATE INDEX "idempotency_created" ON "idempotency" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "job_state" ON "job" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "job_created" ON "job" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "job_row_fate" ON "job_row" USING btree ("job_id","fate","position");--> statement-breakpoint
CREATE INDEX "token_user" ON "token" USING btree ("user_id");