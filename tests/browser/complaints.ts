/** What a browser complains of while it shows pages. */
import type { Page, Request } from '@playwright/test';

/** In another width the browser takes another size of a picture, and gives up the one that was on its way. */
const isGivenUp = (request: Request) =>
	request.resourceType() === 'image' && request.failure()?.errorText === 'net::ERR_ABORTED';

/**
 * Listens from now on.
 * @returns a list that grows: errors and warnings of the console, requests that fail or leave `origin`, answers ≥ 400
 */
export function complaintsOf(page: Page, origin: string | undefined): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => {
		if (!isGivenUp(request)) complaints.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== origin) complaints.push(`asked ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	return complaints;
}
