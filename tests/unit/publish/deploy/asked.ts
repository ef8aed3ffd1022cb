/** A question to a web server: as a browser asks over HTTP/2, or byte by byte as none does. */
import { connect as connectHttp2, type IncomingHttpHeaders } from 'node:http2';
import { connect as connectPlainly } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { domain, type RunningServer } from '../../../deployed.ts';

type Server = Pick<RunningServer, 'port' | 'ca'>;

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Questions over one connection, one after the other. @param host asked for */
export async function overHttp2(
	{ port, ca }: Server,
	paths: readonly string[],
	more: Record<string, string> = {},
	host = domain,
): Promise<Answer[]> {
	const session = connectHttp2(`https://${host}:${port}`, {
		...(ca === undefined ? {} : { ca }),
		createConnection: () =>
			connectSecurely({ host: '127.0.0.1', port, ca, servername: host, ALPNProtocols: ['h2'] }),
	});
	const failed = new Promise<never>((_, fail) => session.once('error', fail));
	const one = (path: string) =>
		new Promise<Answer>((done) => {
			const stream = session.request({ ':path': path, ':authority': host, ...more });
			let headers: IncomingHttpHeaders = {};
			let body = '';
			stream.on('response', (given) => (headers = given));
			stream.setEncoding('utf8').on('data', (part: string) => (body += part));
			stream.on('error', () => undefined);
			// A stream that is refused has no status.
			stream.on('close', () => done({ status: Number(headers[':status'] ?? 0), headers, body }));
		});
	try {
		const answers: Answer[] = [];
		for (const path of paths) answers.push(await Promise.race([one(path), failed]));
		return answers;
	} finally {
		session.destroy();
	}
}

export async function asked(
	server: Server,
	path: string,
	more?: Record<string, string>,
	host?: string,
): Promise<Answer> {
	const [answer] = await overHttp2(server, [path], more, host);
	if (!answer) throw new Error(`没有回答 ${path}`);
	return answer;
}

/** Everything that comes back until the other side closes, or for two seconds. @param text the whole request */
export function raw({ port, ca }: Server, text: string): Promise<string> {
	return new Promise((done) => {
		let said = '';
		const begin = () => void socket.write(text, 'latin1');
		const socket =
			ca === undefined
				? connectPlainly(port, '127.0.0.1', begin)
				: connectSecurely({ host: '127.0.0.1', port, ca, servername: domain }, begin);
		const end = () => {
			socket.destroy();
			done(said);
		};
		setTimeout(end, 2_000).unref();
		socket.on('data', (part: Buffer) => (said += part.toString()));
		socket.on('close', end).on('error', end);
	});
}

/** Any bytes, one a character. */
export const get = (path: string) =>
	`GET ${path} HTTP/1.1\r\nHost: ${domain}\r\nConnection: close\r\n\r\n`;
