/** The tables of `accounts.db`. Times are milliseconds since 1970; what is secret stands as its sha256. */

/** A year: as long as 《互联网政务应用安全管理规定》 asks for a log. */
export const logKept = 366 * 24 * 3_600_000;

const first = `
CREATE TABLE person (
	-- Never given twice: what was said of one who is gone is not said of the next.
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	login TEXT NOT NULL UNIQUE,
	-- Three reviews are told apart by their names.
	name TEXT NOT NULL UNIQUE,
	-- A JSON list of roles.
	roles TEXT NOT NULL,
	-- Null until the invitation is accepted.
	password TEXT,
	-- Of the second factor, base32; null where there is none.
	secret TEXT,
	-- The last half minute whose code was taken: no code is taken twice.
	step INTEGER NOT NULL DEFAULT 0,
	createdAt INTEGER NOT NULL
) STRICT;
CREATE TABLE recovery (
	hash TEXT PRIMARY KEY,
	person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE
) STRICT;
CREATE INDEX recoveryOf ON recovery (person);
CREATE TABLE session (
	hash TEXT PRIMARY KEY,
	person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
	stage TEXT NOT NULL CHECK (stage IN ('code', 'enrol', 'in')),
	-- Of a second factor that is being set up.
	secret TEXT,
	startedAt INTEGER NOT NULL,
	seenAt INTEGER NOT NULL,
	confirmedAt INTEGER NOT NULL
) STRICT;
CREATE INDEX sessionOf ON session (person);
CREATE TABLE ticket (
	hash TEXT PRIMARY KEY,
	kind TEXT NOT NULL CHECK (kind IN ('first', 'invitation', 'reset')),
	person INTEGER REFERENCES person ON DELETE CASCADE,
	-- 1: the second factor goes with the password.
	factor INTEGER NOT NULL DEFAULT 0,
	expiresAt INTEGER NOT NULL
) STRICT;
CREATE TABLE attempt (
	key TEXT PRIMARY KEY,
	count INTEGER NOT NULL,
	lastAt INTEGER NOT NULL
) STRICT;
CREATE INDEX attemptAt ON attempt (lastAt);
CREATE TABLE secret (
	name TEXT PRIMARY KEY,
	value BLOB NOT NULL
) STRICT;
CREATE TABLE log (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	at INTEGER NOT NULL,
	what TEXT NOT NULL,
	person TEXT,
	address TEXT,
	detail TEXT
) STRICT;
CREATE INDEX logAt ON log (at);
CREATE TRIGGER logStays BEFORE UPDATE ON log BEGIN
	SELECT RAISE(ABORT, 'the log is only added to');
END;
-- Measured by the newest row: a trigger that asked the machine's clock could be led by it.
CREATE TRIGGER logIsKept BEFORE DELETE ON log
WHEN OLD.at > (SELECT max(at) FROM log) - ${logKept} BEGIN
	SELECT RAISE(ABORT, 'the log is kept for a year');
END;
`;

/** What is known of articles beside their files, by path below the content folder. Names, as they stand under reviews. */
const reviews = `
CREATE TABLE wrote (
	file TEXT NOT NULL,
	name TEXT NOT NULL,
	-- 1: has begun it.
	made INTEGER NOT NULL,
	PRIMARY KEY (file, name)
) STRICT;
CREATE TABLE reviewed (
	file TEXT NOT NULL,
	step TEXT NOT NULL CHECK (step IN ('first', 'second', 'final')),
	name TEXT NOT NULL,
	-- SHA-256 of what was reviewed.
	words TEXT NOT NULL,
	at INTEGER NOT NULL,
	PRIMARY KEY (file, step)
) STRICT;
CREATE TABLE returned (
	file TEXT PRIMARY KEY,
	name TEXT NOT NULL,
	reason TEXT NOT NULL,
	at INTEGER NOT NULL
) STRICT;
`;

/** Whom an article was shown before it is published, by an address. */
const reviewLinks = `
CREATE TABLE reviewLink (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	-- Of the address.
	hash TEXT NOT NULL UNIQUE,
	file TEXT NOT NULL,
	title TEXT NOT NULL,
	-- Who gave it; it goes with the account.
	person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
	createdAt INTEGER NOT NULL,
	expiresAt INTEGER NOT NULL,
	opened INTEGER NOT NULL DEFAULT 0,
	openedAt INTEGER
) STRICT;
CREATE INDEX reviewLinkOf ON reviewLink (file);
`;

/** Each step from one `user_version` to the next. */
export const migrations: readonly string[] = [first, reviews, reviewLinks];
