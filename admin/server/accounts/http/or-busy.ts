/** Another program at the database, a backup for example: asked again, it is done. */
import { RequestError } from '../../request-error.ts';
import { isBusy } from '../database.ts';

function busy(): RequestError {
	const message = '账号的数据库正被别的程序占着，这一步没有做。请过几秒再试一次。';
	return new RequestError(503, { error: 'slow', message, seconds: 5 });
}

/** @throws RequestError in place of SQLite's own words */
export function orBusy<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw isBusy(error) ? busy() : error;
	}
}

/** The same of what takes time. */
export async function orBusyLater<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw isBusy(error) ? busy() : error;
	}
}
