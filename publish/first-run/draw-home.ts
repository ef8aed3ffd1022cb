/** Draws the home page of the content in `CONTENT_DIR`, in a process of its own, for settings are read with the code: HTML to `argv[2]`. */
import { writeFileSync } from 'node:fs';
import { readContent } from '../../src/gate/reading/content.ts';
import { rawEntries } from '../../src/gate/reading/raw-entries.ts';
import { setClock, siteNow } from '../../src/lib/clock.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import { everyPage } from '../../src/views/every-page.ts';
import { builtTemplates } from '../templates/build.ts';
import { drawer } from '../templates/draw.ts';

const [, , out = ''] = process.argv;
setClock(siteNow(process.env['SITE_NOW']));
const index = await entryIndex(rawEntries(readContent(contentRoot)));
const home = everyPage(index).find(({ address }) => address === '/');
if (!home) throw new Error('没有首页');
const draw = await drawer((await builtTemplates()).server);
const html = await draw(home, home.view());
// In its frame no script may run, and a browser complains of each; the styles of paper are a file that is not there.
writeFileSync(out, html.replace(/<script\b.*?<\/script>|<link rel="stylesheet"[^>]*>/gs, ''));
