CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`dataset_id` text NOT NULL,
	`identifier` text NOT NULL,
	`title` text,
	`status` text,
	`commitment_id` text,
	`record` text NOT NULL,
	FOREIGN KEY (`dataset_id`) REFERENCES `dataset`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_identifier` ON `activity` (`dataset_id`,`identifier`);--> statement-breakpoint
CREATE INDEX `activity_commitment` ON `activity` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`slug` text NOT NULL,
	`sort` text NOT NULL,
	`name` text NOT NULL,
	`publisher` text,
	`as_of` text,
	`edition` text,
	`url` text,
	`licence` text,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`loaded_at` integer NOT NULL,
	`loaded_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dataset_slug` ON `dataset` (`slug`);--> statement-breakpoint
CREATE TABLE `flow` (
	`id` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`dataset_id` text NOT NULL,
	`ref` text NOT NULL,
	`code` text NOT NULL,
	`measure` text,
	`part_of` text,
	`amount` text,
	`currency` text,
	`value_date` text,
	`starts` text,
	`ends` text,
	`provider` text,
	`provider_code` text,
	`provider_id` text,
	`receiver` text,
	`receiver_code` text,
	`receiver_id` text,
	`places` text NOT NULL,
	`sectors` text NOT NULL,
	`original` text,
	`title` text,
	`description` text,
	`extra` text,
	`activity_id` text,
	`commitment_id` text,
	FOREIGN KEY (`dataset_id`) REFERENCES `dataset`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver_id`) REFERENCES `party`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "flow_currency" CHECK("flow"."amount" is null or "flow"."currency" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `flow_ref` ON `flow` (`dataset_id`,`ref`,`code`);--> statement-breakpoint
CREATE INDEX `flow_provider` ON `flow` (`provider_id`,`starts`);--> statement-breakpoint
CREATE INDEX `flow_commitment` ON `flow` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `flow_activity` ON `flow` (`activity_id`);--> statement-breakpoint
CREATE INDEX `flow_starts` ON `flow` (`starts`,`id`);--> statement-breakpoint
CREATE TABLE `flow_place` (
	`code` text NOT NULL,
	`flow_id` text NOT NULL,
	PRIMARY KEY(`code`, `flow_id`)
);
--> statement-breakpoint
CREATE INDEX `flow_place_flow` ON `flow_place` (`flow_id`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`owner` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`headers` text,
	`body` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`owner`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_created` ON `idempotency` (`created_at`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`sort` text NOT NULL,
	`what` text NOT NULL,
	`state` text NOT NULL,
	`format` text,
	`file_name` text,
	`sha256` text,
	`file` blob,
	`options` text NOT NULL,
	`counts` text NOT NULL,
	`figures` text NOT NULL,
	`warnings` text NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`total` integer,
	`flaws` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`claimed_by` text,
	`claimed_at` integer,
	`finished_at` integer,
	`seq` integer,
	`undone_seq` integer
);
--> statement-breakpoint
CREATE INDEX `job_state` ON `job` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `job_created` ON `job` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `job_row` (
	`job_id` text NOT NULL,
	`position` integer NOT NULL,
	`line` integer NOT NULL,
	`identifier` text,
	`fate` text NOT NULL,
	`changes` text NOT NULL,
	`flaws` text NOT NULL,
	PRIMARY KEY(`job_id`, `position`)
);
--> statement-breakpoint
CREATE INDEX `job_row_fate` ON `job_row` (`job_id`,`fate`,`position`);--> statement-breakpoint
CREATE TABLE `token` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`hint` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `token_hash_unique` ON `token` (`hash`);--> statement-breakpoint
CREATE INDEX `token_user` ON `token` (`user_id`);