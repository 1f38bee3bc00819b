CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append_only: audit'); END;
--> statement-breakpoint
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append_only: audit'); END;
--> statement-breakpoint
CREATE TRIGGER version_keeps BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'append_only: version'); END;
--> statement-breakpoint
CREATE TRIGGER version_stays BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'append_only: version'); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE commitment_words USING fts5(commitment_id UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2');
