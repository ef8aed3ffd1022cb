/** One write to a forge: over known versions, explained when refused, found again when the answer was lost. */
import type { Dialect } from './forge-dialect.ts';
import { chineseOf } from './forge-errors.ts';
import { statusOf } from './forge-failure.ts';
import type { Draft, StaleGuard } from './forge-guard.ts';
import { noAnswer, type Transport } from './forge-transport.ts';
import { noteRefusal, Refused } from './refused.ts';

export class Writer {
	readonly #dialect: Dialect;
	readonly #transport: Transport;
	readonly #guard: StaleGuard;

	constructor(dialect: Dialect, transport: Transport, guard: StaleGuard) {
		this.#dialect = dialect;
		this.#transport = transport;
		this.#guard = guard;
	}

	/** @throws Refused, its sentence in Chinese; the refusal is noted for the desk (`refused.ts`) */
	async write(
		drafts: readonly Draft[],
		fresh: boolean,
		send: () => Promise<unknown>,
	): Promise<unknown> {
		noteRefusal(undefined);
		try {
			this.#transport.bases = await this.#guard.bases(drafts, fresh);
			return await send();
		} catch (error) {
			await this.#explain(drafts, fresh, error);
			return undefined;
		} finally {
			this.#transport.bases = new Map();
		}
	}

	/** Returns when the write had been carried out after all. */
	async #explain(drafts: readonly Draft[], fresh: boolean, error: unknown): Promise<void> {
		if (error instanceof Refused) throw noted(error);
		if (statusOf(error) === noAnswer) {
			this.#guard.leaveOpen(drafts);
			// Out of reach still, or carried out before the answer was lost?
			if (await this.#guard.holds(drafts).catch(() => false)) return;
		}
		// Between our look and the write someone was quicker: say so as for any changed text.
		if (this.#dialect.saysChanged.test(error instanceof Error ? error.message : String(error)))
			await this.#guard.bases(drafts, fresh).catch((found: unknown) => {
				if (found instanceof Refused) throw noted(found);
			});
		throw noted(inChinese(error));
	}
}

function noted(error: Refused): Refused {
	noteRefusal(error.refusal);
	return error;
}

/** The sentence instead of the forge's words; the status stays. */
export function inChinese(error: unknown): Refused {
	const refused = new Refused({ error: 'broken', message: chineseOf(error) });
	return Object.assign(refused, { status: statusOf(error), cause: error });
}
