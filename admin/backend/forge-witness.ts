/** Asks a forge, through a backend's own transport, what stands in a file now. */
import { unsentRequest } from 'decap-cms-lib-util';
import type { ForgeApi, Send } from './forge-backend.ts';
import type { Dialect } from './forge-dialect.ts';
import { ForgeError } from './forge-failure.ts';
import { momentOf, type Witness } from './forge-guard.ts';

interface HistoryEntry {
	author_name?: string;
	authored_date?: string;
	commit?: { author?: { name?: string; date?: string } };
}

/** @param connection the signed-in API and its transport, asked for at each question */
export function witnessOf(
	dialect: Dialect,
	connection: () => { api: ForgeApi; send: Send },
): Witness {
	const ask = async (url: (api: ForgeApi) => string) => {
		const { api, send } = connection();
		const headers = (await api.requestHeaders?.()) ?? {};
		const address = api.apiRoot + url(api);
		return send(unsentRequest.fromFetchArguments(address, { headers, cache: 'no-store' }));
	};
	return {
		async standing(path) {
			const response = await ask((api) => dialect.fileUrl(api, path));
			if (response.ok) return dialect.standing((await response.json()) as { content: string });
			const message = await messageOf(response);
			if (response.status === 404 && dialect.saysNoFile(message)) return undefined;
			throw new ForgeError(response.status, message);
		},
		async lastChange(path) {
			const response = await ask((api) => dialect.historyUrl(api, path));
			if (!response.ok) return {};
			const [last] = (await response.json()) as HistoryEntry[];
			const by = last?.author_name ?? last?.commit?.author?.name ?? '';
			return { by, at: momentOf(last?.authored_date ?? last?.commit?.author?.date) };
		},
	};
}

async function messageOf(response: Response): Promise<string> {
	const text = await response.text();
	try {
		const { message } = JSON.parse(text) as { message?: string };
		return message ?? text;
	} catch {
		return text;
	}
}
