/** The editor: Decap's parts that we use, our own, and the configuration. */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import en from 'decap-cms-locales/dist/esm/en';
import zhHans from 'decap-cms-locales/dist/esm/zh_Hans';
import { collections, settings } from '../src/collections/index.ts';
import { LocalBackend } from './decap/backend.ts';
import { registerBody } from './body/register.ts';
import { editorConfig } from './config.ts';
import { readEntryFile, writeEntryFile, type Data } from './record/entry.ts';
import { readSettingsFile, writeSettingsFile } from './record/settings.ts';
import { completed } from './decap/locale.ts';
import { tellTyping } from './desk/alive.ts';
import { SignIn } from './desk/SignIn.tsx';
import { watchSession } from './desk/SignInAgain.tsx';
import { registerWidgets } from './form/widgets/register.tsx';
import './desk/styles/desk.css';

const keys = [...Object.values(collections), ...Object.values(settings)].flatMap(({ fields }) =>
	Object.keys(fields),
);

CMS.registerBackend(
	'local',
	class extends LocalBackend {
		authComponent() {
			return SignIn;
		}
	},
);
registerWidgets(CMS);
registerBody(CMS);
CMS.registerLocale('en', en);
CMS.registerLocale('zh_Hans', completed(zhHans));
CMS.registerCustomFormat('entry', 'md', {
	fromFile: readEntryFile,
	toFile: (data: object, order?: readonly string[]) => writeEntryFile(data as Data, order ?? keys),
});
CMS.registerCustomFormat('settings', 'yml', {
	fromFile: readSettingsFile,
	toFile: (data: object) => writeSettingsFile(data as Data),
});
watchSession();
tellTyping();
CMS.init({ config: editorConfig() as never });
