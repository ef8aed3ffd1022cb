/** What the browser may do on the editor's page, as one header. */

/**
 * The Content-Security-Policy of `/admin/`. `connect` are the forge's origins (none for the local server):
 * `adminContentSecurity(['https://git.example.cn'])` → `default-src 'none'; … connect-src 'self' blob: https://git.example.cn; …`
 */
export function adminContentSecurity(connect: readonly string[]): string {
	return [
		"default-src 'none'",
		// Pictures are made smaller in the browser by WebAssembly; nothing is evaluated as script.
		"script-src 'self' 'wasm-unsafe-eval'",
		// Decap's styles are written into the page while it runs.
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' blob:",
		// A chosen picture is read back through its blob: address.
		['connect-src', "'self'", 'blob:', ...connect].join(' '),
		"font-src 'self'",
		"frame-src 'none'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; ');
}
