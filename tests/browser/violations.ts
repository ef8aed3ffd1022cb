/** What a browser reports of content security policies that a page would break. */
import type { BrowserContext } from '@playwright/test';

interface Broken {
	page: string;
	directive: string;
	what: string;
}

/** Listens on all pages that are opened from now on. @returns a list that grows */
export async function violationsIn(context: BrowserContext): Promise<Broken[]> {
	const broken: Broken[] = [];
	await context.exposeBinding('tellOfViolation', (_, one: Broken) => void broken.push(one));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { tellOfViolation } = window as unknown as { tellOfViolation: (one: Broken) => void };
			tellOfViolation({
				page: event.documentURI,
				directive: event.effectiveDirective,
				what: event.blockedURI || event.sample,
			});
		});
	});
	return broken;
}
