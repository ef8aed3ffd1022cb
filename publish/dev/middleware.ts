/** Gives Astro's own server the view of the page it draws. */
import { defineMiddleware } from 'astro:middleware';
import { finish } from '../templates/texts.ts';
import { addressBehind } from './places.ts';
import { pageOfNow } from './site-of-now.ts';

export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
	const page = await pageOfNow(decodeURI(addressBehind(url.pathname)));
	const view = page.view();
	locals.view = view;
	const response = await next();
	return new Response(finish(await response.text(), view), response);
});
