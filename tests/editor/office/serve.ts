/**
 * An office's desk over one community's content, without building its site: `node tests/editor/office/serve.ts <repository>`
 * prints `{"port":…}`. 沈小满 and 陆知远 write, 江一平 publishes (with a second factor), 许桂芳 looks after the accounts.
 */
import { join, resolve } from 'node:path';
import { editorFolder } from '../../../admin/build.ts';
import { openAccounts } from '../../../admin/server/accounts/accounts.ts';
import { accountsServer } from '../../../admin/server/accounts/http/server.ts';
import { hashPassword } from '../../../admin/server/accounts/passwords.ts';
import { addPerson, setPassword } from '../../../admin/server/accounts/people.ts';
import { editorServer } from '../../../admin/server/server.ts';
import { folderSite } from '../../../publish/releases.ts';
import { examined } from '../../../publish/office/doctor/doctor.ts';
import { thisMachine } from '../../../publish/office/doctor/machine.ts';
import { folderOf } from '../../../publish/office/folder.ts';
import { ledToSignIn } from '../../../publish/office/lead.ts';
import { drawSheets } from '../../../publish/review/print.ts';
import { reviewing } from '../../../publish/office/reviewing.ts';
import { siteServer } from '../../../publish/server.ts';
import { pagesOf } from '../answering.ts';
import { colleagues, password, secret } from './people.ts';

const repository = resolve(process.argv[2] ?? '');
const mediaQuota = Number(process.env['MEDIA_QUOTA']) || undefined;
const accounts = openAccounts({
	path: join(repository, 'accounts.db'),
	now: () => Date.now(),
	secondFactor: () => 'none',
});
const kept = await hashPassword(password);
for (const { login, name, roles, factor } of colleagues) {
	const { id } = addPerson(accounts, { login, name, roles });
	setPassword(accounts, id, kept);
	if (factor) accounts.db.prepare('UPDATE person SET secret = ? WHERE id = ?').run(secret, id);
}
let port = 0;
const counter = accountsServer({
	accounts,
	origin: undefined,
	here: () => `http://127.0.0.1:${port}`,
	review: reviewing({ content: join(repository, 'content'), review: join(repository, '.review') }),
	examine: () => {
		const folder = folderOf(repository);
		return examined({ content: folder.content, folder, domains: [] }, thisMachine);
	},
});
let generation = 0;
const editor = editorServer({
	contentRoot: join(repository, 'content'),
	stateFolder: join(repository, '.state'),
	sheets: drawSheets(join(repository, 'content')),
	site: {
		saved: () => (generation += 1),
		status: () => ({ saved: generation, published: generation, building: false }),
	},
	door: counter.door,
	mediaQuota,
});
const pages = pagesOf(join(repository, 'content'));
const folder = await editorFolder();
await editor.ready;
const server = siteServer(folderSite(resolve('.cache/test/site')), {
	handle: (...both) =>
		pages(...both) ||
		counter.handle(...both) ||
		editor.handle(...both) ||
		ledToSignIn(counter, ...both),
	folder,
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	port = typeof address === 'object' && address ? address.port : 0;
	console.log(JSON.stringify({ port }));
});
