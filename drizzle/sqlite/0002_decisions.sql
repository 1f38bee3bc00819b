CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`document_id` text NOT NULL,
	`span_start` integer,
	`span_end` integer,
	`exact` text NOT NULL,
	`outcome` text NOT NULL,
	`commitment_id` text,
	`statement_id` text,
	`reason` text,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_span" CHECK(("decision"."span_start" is null and "decision"."span_end" is null) or ("decision"."span_start" >= 0 and "decision"."span_end" > "decision"."span_start"))
);
--> statement-breakpoint
CREATE INDEX `decision_document` ON `decision` (`document_id`,`span_start`);--> statement-breakpoint
CREATE INDEX `decision_commitment` ON `decision` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `attached_text_sha256` ON `attached_text` (`sha256`);