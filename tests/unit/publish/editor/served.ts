/** The editor's server as a process of its own, to be killed: `node served.ts <content> <state>`. */
import { office } from './office.ts';

const [content = '', state = '', repository = ''] = process.argv.slice(2);
const { port } = await office({ content, state, repository });
process.stdout.write(`${port}\n`);
