/** Draws a page with the built templates. */
import { pathToFileURL } from 'node:url';
import type { App } from 'astro/app';
import type { Page } from '../../src/views/every-page.ts';
import { finish } from './texts.ts';

export type Draw = (page: Pick<Page, 'address' | 'template'>, view: object) => Promise<string>;

/** Nobody is asked there: a request must only be at some host. */
const host = 'http://localhost';

/** @param server the module that Astro built */
export async function drawer(server: string): Promise<Draw> {
	const { app } = (await import(pathToFileURL(server).href)) as { app: App };
	const routes = new Map(
		app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
	);
	return async ({ address, template }, view) => {
		const routeData = routes.get(`src/pages/${template}.astro`);
		if (!routeData) throw new Error(`没有 src/pages/${template}.astro`);
		const request = new Request(host + address.replace(/\.html$/, '/'));
		const response = await app.render(request, { routeData, locals: { view } });
		const isMissing = template === '404' && response.status === 404;
		// What goes wrong while a page is drawn, Astro answers instead of throwing it.
		if (response.status !== 200 && !isMissing)
			throw new Error(`${address} 没有画出来（${response.status}）`);
		return finish(await response.text(), view);
	};
}
