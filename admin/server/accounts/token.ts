/** Random names that open something: whoever reads the database has only their hashes. */
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes, for a cookie or an address. */
export function freshToken(): string {
	return randomBytes(32).toString('base64url');
}

/** As it stands in the database. */
export function hashOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
