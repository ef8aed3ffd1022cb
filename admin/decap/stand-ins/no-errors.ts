/** Stands in for `ajv-errors`, see no-ajv.ts. */
export default function noErrors(): void {
	// Nothing is validated in the browser.
}
