declare namespace App {
	interface Locals {
		/** What the page shows (`src/views/every-page.ts`); each page knows which it is. */
		view: unknown;
	}
}
