/**
 * The content security policies. The server sends each as a header; the pages say it themselves too, for hosts that send
 * no header of ours.
 */

/** Search runs WebAssembly, in its worker and, where there can be none, on its page. Styles stand in the page itself (one request paints it), so inline styles are allowed; scripts never are. */
const site = (search: boolean) => [
	"default-src 'none'",
	...(search
		? ["script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'"]
		: ["script-src 'self'"]),
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self'",
	"media-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
];

/** The editor's page: its styles are made by script, its uploads are read back as blobs. */
const editor = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' blob:",
	"media-src 'self' blob:",
	"connect-src 'self' blob:",
	"font-src 'self'",
	"frame-src 'none'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
];

/** Where people sign in: our own script, our own style, and nothing else. */
const signIn = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

/** Who may show it in a frame: a page cannot say that of itself (CSP3 §3.3). */
const frames = { page: "frame-ancestors 'self'", editor: "frame-ancestors 'none'" };

interface Policy {
	/** As it is sent. */
	header: string;
	/** As it stands in a `<meta http-equiv>`. */
	inPage: string;
}

const policy = (directives: readonly string[], frame: string): Policy => ({
	header: [...directives, frame].join('; '),
	inPage: directives.join('; '),
});

export const policies = {
	page: policy(site(false), frames.page),
	search: policy(site(true), frames.page),
	editor: policy(editor, frames.editor),
	signIn: policy(signIn, frames.editor),
	/** Beside its questions it shows the home page that they make. */
	firstRun: policy([...signIn, "frame-src 'self'"], frames.editor),
} as const satisfies Record<string, Policy>;
