/** The table of attacks by who is in the office, and may not do all: refused by the server, whatever a form shows. */
import { describe, test } from 'vitest';
import type { Role } from '../../../../../admin/server/accounts/roles.ts';
import type { Action } from '../../../../../admin/server/protocol.ts';
import { notice, picture } from '../office.ts';
import { attemptOf, besieged, ways } from './besieged.ts';
import { draft, editorAsks, entry, published, saveOf, unfinished } from './office.ts';

describe.each(ways)('%s', (way) => {
	const { office, expectRefused } = besieged(way);

	/** Who may not, said here once more: the table of permissions is not asked about itself. */
	const offices = [
		'people',
		'invite',
		'reset',
		'roles',
		'remove',
		'end',
		'log',
		'bundle',
		'doctor',
	] as const;
	const without = offices.flatMap((action) =>
		(['editor', 'reviewer', 'publisher', 'nobody'] as const).map((who) => [action, who] as const),
	);
	test.each(without)('accounts/%s by %s', async (action, who) =>
		expectRefused({ ...attemptOf(`accounts/${action}`), token: office().tokenOf(who) }, [403]),
	);

	test.each(Object.keys(editorAsks) as Action[])('%s by one without any role', async (action) =>
		expectRefused({ ...attemptOf(action), token: office().tokenOf('nobody') }, [403]),
	);

	const site = 'name: 别的社区\norganisation: 测试社区居委会\ndomain: test.example\n';
	const alert = 'level: emergency\ntext: 今晚停水请储水\nendsAt: 2026-11-26 17:00\n';
	const fresh = 'content/notices/20261123-0900.md';
	const review = (lines: string) => notice('停水检修', `stage: draft\nreview:\n${lines}`);
	const alertPath = 'content/settings/alert.yml';
	const sitePath = 'content/settings/site.yml';

	const saves: readonly [string, Role, unknown][] = [
		['a new public notice', 'editor', saveOf(fresh, published)],
		['a new public notice', 'reviewer', saveOf(fresh, published)],
		['a new public notice', 'administrator', saveOf(fresh, published)],
		[
			'one that goes public by its time',
			'editor',
			saveOf(fresh, published.replace('2026-', '2027-')),
		],
		['a change of what is public', 'editor', saveOf(entry, notice('停水'), published)],
		['a draft made of what is public', 'editor', saveOf(entry, unfinished, published)],
		['a draft made public', 'editor', saveOf(draft, published, unfinished)],
		['a draft made public', 'reviewer', saveOf(draft, published, unfinished)],
		['a draft made public, its stage left out', 'editor', saveOf(draft, published, unfinished)],
		['a draft', 'administrator', saveOf(fresh, unfinished)],
		['another name of the site', 'editor', saveOf(sitePath, site)],
		['another name of the site', 'publisher', saveOf(sitePath, site)],
		['the alert', 'editor', saveOf(alertPath, alert)],
		['the alert', 'reviewer', saveOf(alertPath, alert)],
		['the alert', 'administrator', saveOf(alertPath, alert)],
		['a first review', 'editor', saveOf(draft, review('  first: 沈小满\n'), unfinished)],
		['another’s review', 'reviewer', saveOf(draft, review('  first: 沈小满\n'), unfinished)],
		['a first review', 'publisher', saveOf(draft, review('  first: 江一平\n'), unfinished)],
		['a final review', 'reviewer', saveOf(draft, review('  final: 陆知远\n'), unfinished)],
		['another’s final', 'publisher', saveOf(draft, review('  final: 许桂芳\n'), unfinished)],
		[
			'a review behind a byte order mark',
			'editor',
			saveOf(draft, `\uFEFF${review('  first: 沈小满\n')}`, unfinished),
		],
	];
	test.each(saves)('%s saved by %s', async (_, who, body) =>
		expectRefused({ url: '/admin/api/save', body, token: office().tokenOf(who) }, [403]),
	);

	test('a picture alone sent by one who only looks after accounts', () =>
		expectRefused({
			url: '/admin/api/save',
			token: office().tokenOf('administrator'),
			body: {
				author: '',
				what: '上传',
				media: [{ path: 'content/media/notices/b.png', content: picture.toString('base64') }],
			},
		}));

	test.each([
		['an editor', 'editor'],
		['a reviewer', 'reviewer'],
		['an administrator', 'administrator'],
	] as const)('what is public removed by %s', async (_, who) => {
		const { base } = saveOf(entry, '', published).file as { base: string };
		const body = { path: entry, base, author: '别人' };
		await expectRefused({ url: '/admin/api/remove', body, token: office().tokenOf(who) }, [403]);
	});
});
