/** A site that is not built answers at the address of every article that residents could open, as the built one would. */
import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readEntryFile } from '../../admin/record/entry.ts';
import { isOut } from '../../admin/record/stage.ts';

/** `/notices/20261120-0900/`, `/about/` */
const page = /^\/(?:([a-z]+)\/)?([a-z\d-]+)\/$/;

function isOpen(contentRoot: string, collection: string, id: string): boolean {
	const [file] = globSync(`${collection}/**/${id}.md`, { cwd: contentRoot });
	return file !== undefined && isOut(readEntryFile(readFileSync(join(contentRoot, file), 'utf8')));
}

/** @returns whether it answered */
export function pagesOf(contentRoot: string) {
	return ({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean => {
		const [, collection = 'pages', id = ''] = page.exec(url) ?? [];
		if (method !== 'HEAD' || id === '' || !isOpen(contentRoot, collection, id)) return false;
		response.end();
		return true;
	};
}
