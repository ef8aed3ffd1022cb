/** The editor's server as a process of its own, to be killed: `node served.ts <content> <state>`. */
import { flushCompileCache } from 'node:module';
import { office } from './office.ts';

const [content = '', state = '', repository = ''] = process.argv.slice(2);
const { port } = await office({ content, state, repository });
// A killed process keeps nothing of what it has compiled.
flushCompileCache();
process.stdout.write(`${port}\n`);
