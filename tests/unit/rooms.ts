/** The rooms of the code, and what each may import. */

/** What a browser at the desk may know of the server: what is asked and answered, and how. */
const server = [
	...['protocol', 'lists-protocol', 'office-protocol', 'library-protocol'].map(
		(name) => `admin/server/${name}.ts`,
	),
	'admin/server/client',
];
const below = ['admin/decap', 'admin/saving', 'admin/record', ...server, 'src/collections'];

/** What is known of entries before anything is laid out. */
const gathered = ['src/collections', 'src/lib', 'src/kinds', 'src/views'];

/** What draws is given views, and asks no kind. */
const said = ['', 'building-', 'calendar-', 'office-', 'paper-'].map(
	(name) => `src/${name}strings.ts`,
);
const drawnFrom = ['src/collections', 'src/lib', 'src/views', ...said];

/** Which rooms a room may import, besides itself. A longer name is a room within. */
export const mayImport: Record<string, string[]> = {
	'src/collections': [],
	'src/strings.ts': ['src/building-strings.ts'],
	'src/building-strings.ts': [],
	'src/calendar-strings.ts': [],
	'src/office-strings.ts': [],
	'src/paper-strings.ts': [],
	'src/lib': ['src/collections', 'src/strings.ts'],
	'src/kinds': ['src/collections', 'src/lib', ...said],
	// What a page shows, gathered from entries and their kinds; pages ask, layouts and components know its form.
	'src/views': ['src/collections', 'src/kinds', 'src/lib', 'src/outputs', ...said],
	// Another reading of what views and servers have gathered: it asks nobody.
	'src/outputs': [],
	'src/markdown': ['src/lib'],
	// Some rules depend on the day, state and hours are worked out once; a file that was looked at is known by its stamp.
	'src/gate': [
		'src/collections',
		...['state', 'clock', 'stamp', 'entry', 'hours/hours', 'tables/decoded', 'tables/table'].map(
			(name) => `src/lib/${name}.ts`,
		),
		// A link leads to a heading by the id that the page gives it.
		...['anchors', 'body', 'tree'].map((name) => `src/markdown/${name}.ts`),
	],
	'src/search/contract.ts': [],
	'src/search/words': [],
	// What is answered before any page: whom to call, and whether somebody is there.
	'src/search/neighbour': [...['src/search/contract.ts', 'src/search/words'], 'src/lib/hours'],
	'src/search/mark': ['src/search/words'],
	'src/search/pagefind': ['src/search/contract.ts', 'src/search/neighbour', 'src/search/words'],
	'src/search/engine': [
		...['contract.ts', 'neighbour', 'pagefind', 'words'].map((name) => `src/search/${name}`),
		'src/lib/escape-html.ts',
	],
	'src/search/page': [
		...['src/search/contract.ts', 'src/search/engine', 'src/search/mark'],
		'src/lib/phone.ts',
	],
	'src/components': [...drawnFrom, 'src/search'],
	'src/layouts': [...drawnFrom, 'src/components', 'src/styles'],
	'src/pages': [...gathered, 'src/components', 'src/layouts', 'src/markdown/page-body.ts', ...said],
	'src/env.d.ts': [],
	'admin/record': ['src/collections', 'src/gate', 'src/lib'],
	'admin/server/client': [...server, 'admin/record', 'src/collections', 'src/gate'],
	'admin/server': ['admin/record', 'src/collections', 'src/gate', 'src/lib'],
	// Who may do what, in an office: it opens the server's door, and nothing of the server asks for it (rooms.test.ts).
	// It keeps who has reviewed what.
	'admin/server/accounts': [
		...['admin/server', 'admin/record', 'src/lib/clock.ts', 'src/lib/qr.ts'],
		...['src/collections/index.ts', 'src/collections/reviews.ts'],
	],
	'admin/saving': ['admin/record', ...server, 'src/collections', 'src/gate'],
	'admin/decap': below,
	'admin/paste': ['src/lib/escape-html.ts'],
	// It asks for the articles and contacts that a link may lead to, and asks as the desk does.
	'admin/body': [
		...['admin/decap', 'admin/paste', 'admin/desk/dialogs/Dialog.tsx', ...server],
		...['src/collections', 'src/lib/escape-html.ts', 'src/lib/phone.ts', 'src/markdown'],
	],
	// Pure: blocks in, blocks and what was changed out.
	'admin/body/tidy': [
		...['admin/body/editor.ts', 'src/markdown/signature.ts', 'src/search/words/radicals.ts'],
	],
	'admin/pictures': ['admin/body', 'admin/record', 'admin/saving', 'src/collections', 'src/gate'],
	// It draws the site's own pages.
	'admin/preview': [
		...below,
		...['src/kinds', 'src/lib', 'src/markdown', 'src/pages', 'src/views'],
	],
	// Files that are there already: chosen from in forms, looked after at the desk.
	'admin/library': [...below, 'admin/pictures'],
	'admin/form': [
		...below,
		...['body', 'library', 'paste', 'pictures'].map((room) => `admin/${room}`),
	],
	'admin/lists': below,
	'admin/desk': [
		...below,
		...['body', 'form', 'lists', 'pictures', 'preview'].map((room) => `admin/${room}`),
		'src/gate',
		'src/markdown/body.ts',
		// Who signs in again over the form is asked the same.
		...['ask.ts', 'Field.tsx', 'Wrong.tsx', 'use-sending.ts'].map(
			(file) => `admin/sign-in/${file}`,
		),
		'admin/server/accounts/http/protocol.ts',
	],
	// Where people of an office sign in: it knows what is asked and answered, and wears the desk's clothes.
	'admin/sign-in': [
		...server,
		'admin/server/accounts/http/protocol.ts',
		'admin/server/accounts/roles.ts',
		'src/lib/clock.ts',
		'admin/desk/styles',
	],
	// From the sample to an office's own site: it asks by the settings' own fields.
	'admin/first-run': [
		...['protocol', 'building-list'].map((file) => `admin/server/first-run/${file}.ts`),
		...[...server, 'admin/desk/styles', 'src/collections'],
		...['ask.ts', 'Wrong.tsx', 'use-sending.ts'].map((file) => `admin/sign-in/${file}`),
	],
	// Its entry points, and what rules are called, written into the bundle.
	admin: [...['src/collections', 'src/lib/content-security.ts'], 'src/gate/rules/entry/index.ts'],
	'publish/release': [
		...['publish/files-of.ts', 'publish/kept-files.ts'],
		...['publish/site-files.ts', 'publish/whole-files.ts'],
		...['src/collections', 'src/gate', 'src/lib', 'src/search'],
	],
	'publish/checks': ['publish/apart.ts', 'publish/release/records.ts', 'publish/site-files.ts'],
	'publish/deploy': [
		...['publish/headers.ts', 'publish/release/places.ts', 'publish/office/options.ts'],
		...['src/collections/media.ts', 'src/gate/media/media-kinds.ts'],
	],
	'publish/command': [
		...['publish/build', 'publish/checks', 'publish/release', 'publish/next-change.ts'],
		...['publish/site-files.ts', 'publish/whole-files.ts'],
		...['admin/server/git', 'src/gate', 'src/lib'],
	],
	'publish/first-run': [
		'admin/server/first-run',
		'publish/templates',
		...['src/gate', 'src/lib', 'src/views'],
	],
	// An article as it would be, for who reviews it.
	'publish/review': [
		...['publish/pictures', 'publish/templates', 'admin/server'],
		...['src/gate', 'src/lib', 'src/outputs', 'src/views'],
	],
	// The office server: accounts, editor, publisher and site in one process.
	'publish/office': [
		...['alarm', 'rebuild', 'releases', 'server', 'next-change', 'whole-files'].map(
			(name) => `publish/${name}.ts`,
		),
		...['publish/build/standing.ts', 'publish/build/read-ahead.ts'],
		...['publish/release', 'publish/first-run', 'publish/review'],
		...['admin/build.ts', 'admin/server'],
		...['src/collections/revisions.ts', 'src/gate', 'src/lib/clock.ts', 'src/lib/content-root.ts'],
		// The doctor asks what publishing asks.
		...['publish/checks/placeholders.ts', 'publish/command/status.ts'],
	],
	publish: [
		'admin/build.ts',
		'admin/server',
		'src/gate',
		'src/lib',
		'src/search',
		'src/collections',
		'src/markdown',
		'src/strings.ts',
		'src/views',
	],
};
