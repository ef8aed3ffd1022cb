/** Gives Astro's own server the view of the page it draws. */
import { defineMiddleware } from 'astro:middleware';
import { addressBehind } from './places.ts';
import { pageOfNow } from './site-of-now.ts';

export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
	const page = await pageOfNow(decodeURI(addressBehind(url.pathname)));
	locals.view = page.view();
	return next();
});
