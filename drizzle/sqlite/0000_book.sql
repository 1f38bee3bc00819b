CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `attached_text` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`document_id` text NOT NULL,
	`sha256` text NOT NULL,
	`text` text NOT NULL,
	`original` blob,
	`media_type` text NOT NULL,
	`attached_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attached_text_document_id_unique` ON `attached_text` (`document_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`actor` text NOT NULL,
	`actor_name` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE TABLE `audit_subject` (
	`seq` integer NOT NULL,
	`commitment_id` text NOT NULL,
	PRIMARY KEY(`seq`, `commitment_id`)
);
--> statement-breakpoint
CREATE INDEX `audit_subject_commitment` ON `audit_subject` (`commitment_id`,`seq`);--> statement-breakpoint
CREATE TABLE `citation` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`document_id` text NOT NULL,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`span_start` integer,
	`span_end` integer,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citation_span" CHECK(("citation"."span_start" is null and "citation"."span_end" is null) or ("citation"."span_start" >= 0 and "citation"."span_end" > "citation"."span_start"))
);
--> statement-breakpoint
CREATE INDEX `citation_document` ON `citation` (`document_id`);--> statement-breakpoint
CREATE TABLE `commitment` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`original_language` text DEFAULT 'en' NOT NULL,
	`kind` text NOT NULL,
	`topic` text NOT NULL,
	`testability` text NOT NULL,
	`life` text DEFAULT 'active' NOT NULL,
	`settling` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitment_slug` ON `commitment` (`slug`);--> statement-breakpoint
CREATE TABLE `commitment_party` (
	`commitment_id` text NOT NULL,
	`party_id` text NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`commitment_id`, `role`, `party_id`),
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_party_party` ON `commitment_party` (`party_id`,`role`);--> statement-breakpoint
CREATE TABLE `delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`commitment_id` text NOT NULL,
	`target_id` text NOT NULL,
	`label` text,
	`phrase` text,
	`qualifier` text DEFAULT 'not_said' NOT NULL,
	`low` real,
	`high` real,
	`currency` text,
	`channels` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `target`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `delivery_commitment` ON `delivery` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `disagreement` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`commitment_id` text NOT NULL,
	`question` text NOT NULL,
	`a_id` text NOT NULL,
	`b_id` text NOT NULL,
	`emphasis_a` text,
	`emphasis_b` text,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`a_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`b_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `disagreement_commitment` ON `disagreement` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`slug` text NOT NULL,
	`publisher_id` text NOT NULL,
	`issuer_id` text,
	`meeting_id` text,
	`title` text NOT NULL,
	`published_on` text NOT NULL,
	`language` text NOT NULL,
	`url` text,
	`translation` text DEFAULT 'none' NOT NULL,
	FOREIGN KEY (`publisher_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issuer_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_slug` ON `document` (`slug`);--> statement-breakpoint
CREATE INDEX `document_day` ON `document` (`published_on`,`id`);--> statement-breakpoint
CREATE INDEX `document_meeting` ON `document` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `external_ref` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`entity` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`scheme`, `entity`, `value`)
);
--> statement-breakpoint
CREATE INDEX `external_ref_id` ON `external_ref` (`entity`,`id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`invited_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `ledger` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`known_from` integer NOT NULL,
	`known_to` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`topic` text NOT NULL,
	`testability` text NOT NULL,
	`fulfilment` text NOT NULL,
	`evidence` text NOT NULL,
	`attested_by` text,
	`settled` text,
	`soon_from` text,
	`possibly_from` text,
	`overdue_from` text,
	`mark` text NOT NULL,
	`moved` integer NOT NULL,
	`due_key` text NOT NULL,
	`first_said_key` text NOT NULL,
	`last_said_key` text NOT NULL,
	`looked_key` text NOT NULL,
	`title_en` text NOT NULL,
	`title_uk` text NOT NULL,
	`title_ja` text NOT NULL,
	`updated_at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `ledger_commitment` ON `ledger` (`commitment_id`,`known_to`);--> statement-breakpoint
CREATE INDEX `ledger_now` ON `ledger` (`known_to`,`until`,`from`,`due_key`,`commitment_id`);--> statement-breakpoint
CREATE INDEX `ledger_slug` ON `ledger` (`slug`);--> statement-breakpoint
CREATE INDEX `ledger_cells` ON `ledger` (`known_to`,`until`,`from`,`kind`,`topic`,`fulfilment`,`evidence`,`attested_by`,`testability`,`mark`,`settled`,`soon_from`,`possibly_from`,`overdue_from`,`moved`,`due_key`,`first_said_key`,`last_said_key`,`looked_key`,`commitment_id`,`id`);--> statement-breakpoint
CREATE TABLE `ledger_meeting` (
	`commitment_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`first` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `commitment_id`)
);
--> statement-breakpoint
CREATE INDEX `ledger_meeting_commitment` ON `ledger_meeting` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `ledger_party` (
	`commitment_id` text NOT NULL,
	`party_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`role`, `party_id`, `commitment_id`)
);
--> statement-breakpoint
CREATE INDEX `ledger_party_commitment` ON `ledger_party` (`commitment_id`,`role`,`party_id`);--> statement-breakpoint
CREATE TABLE `link` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`type` text NOT NULL,
	`note` text,
	FOREIGN KEY (`from_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_from` ON `link` (`from_id`);--> statement-breakpoint
CREATE INDEX `link_to` ON `link` (`to_id`);--> statement-breakpoint
CREATE TABLE `look` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`commitment_id` text NOT NULL,
	`on` text NOT NULL,
	`looked_at` text NOT NULL,
	`note` text,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `look_commitment` ON `look` (`commitment_id`,`on`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`day` text NOT NULL,
	`until` text,
	`place` text NOT NULL,
	`parties` text NOT NULL,
	`participants` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_slug` ON `meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_day` ON `meeting` (`day`,`id`);--> statement-breakpoint
CREATE TABLE `party` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`slug` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`short` text NOT NULL,
	`country` text,
	`iati_ref` text,
	`parent_id` text,
	`aliases` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `party_slug` ON `party` (`slug`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	`impersonated_by` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slug_alias` (
	`entity` text NOT NULL,
	`slug` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`entity`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `stage_report` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`delivery_id` text NOT NULL,
	`stage` text NOT NULL,
	`on` text NOT NULL,
	`statement_id` text,
	FOREIGN KEY (`delivery_id`) REFERENCES `delivery`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_report_delivery` ON `stage_report` (`delivery_id`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`commitment_id` text,
	`target_id` text,
	`citation_id` text NOT NULL,
	`party_id` text,
	`meeting_id` text,
	`speaker` text,
	`act` text NOT NULL,
	`modality` text NOT NULL,
	`said_on` text NOT NULL,
	`emphasis` text NOT NULL,
	`note` text,
	`due_type` text DEFAULT 'none' NOT NULL,
	`due_phrase` text,
	`due_start` text,
	`due_strict_end` text,
	`due_generous_end` text,
	`due_rule` text,
	`qualifier` text DEFAULT 'not_said' NOT NULL,
	`low` real,
	`high` real,
	`currency` text,
	`measure` text,
	FOREIGN KEY (`citation_id`) REFERENCES `citation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `target`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_window" CHECK("statement"."due_strict_end" is null or "statement"."due_generous_end" is null or "statement"."due_strict_end" <= "statement"."due_generous_end")
);
--> statement-breakpoint
CREATE INDEX `statement_commitment` ON `statement` (`commitment_id`,`said_on`,`id`);--> statement-breakpoint
CREATE INDEX `statement_citation` ON `statement` (`citation_id`);--> statement-breakpoint
CREATE INDEX `statement_said` ON `statement` (`said_on`,`id`);--> statement-breakpoint
CREATE INDEX `statement_party` ON `statement` (`party_id`,`said_on`,`id`);--> statement-breakpoint
CREATE INDEX `statement_meeting` ON `statement` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `statement_act` ON `statement` (`act`,`said_on`,`id`);--> statement-breakpoint
CREATE TABLE `status_change` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`commitment_id` text NOT NULL,
	`fulfilment` text NOT NULL,
	`on` text NOT NULL,
	`statements` text NOT NULL,
	`look_id` text,
	`note` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`look_id`) REFERENCES `look`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `status_change_commitment` ON `status_change` (`commitment_id`,`id`);--> statement-breakpoint
CREATE TABLE `target` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`item` text NOT NULL,
	`unit` text,
	`form` text NOT NULL,
	`phrase` text,
	`qualifier` text DEFAULT 'not_said' NOT NULL,
	`low` real,
	`high` real,
	`currency` text,
	`measure` text,
	`role` text DEFAULT 'not_said' NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_money" CHECK("target"."form" <> 'money' or ("target"."low" is null and "target"."high" is null) or ("target"."currency" is not null and "target"."measure" is not null))
);
--> statement-breakpoint
CREATE INDEX `target_commitment` ON `target` (`commitment_id`,`position`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`role` text,
	`banned` integer,
	`ban_reason` text,
	`ban_expires` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `version` (
	`entity` text NOT NULL,
	`id` text NOT NULL,
	`n` integer NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`removed` integer NOT NULL,
	`image` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`entity`, `id`, `n`)
);
--> statement-breakpoint
CREATE INDEX `version_seq` ON `version` (`seq`);