CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append_only: %', TG_TABLE_NAME; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_keeps BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER version_keeps BEFORE UPDATE OR DELETE ON version FOR EACH ROW EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TABLE commitment_words (commitment_id text NOT NULL, words tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX commitment_words_find ON commitment_words USING gin (words);
