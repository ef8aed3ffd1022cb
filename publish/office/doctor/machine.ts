/** What the doctor asks of the machine and of the net; a test answers instead. */
import { execFile } from 'node:child_process';
import { resolve6 } from 'node:dns/promises';
import { statfs } from 'node:fs/promises';
import { connect as connectPlain } from 'node:net';
import { connect } from 'node:tls';
import { promisify } from 'node:util';

/** Milliseconds. */
const patience = 8_000;

export interface Certificate {
	/** ISO. */
	until: string;
	/** Whole chain, right name, known authority. */
	trusted: boolean;
}

export interface Machine {
	now: () => Date;
	/** undefined: nobody answers there. */
	certificate: (domain: string) => Promise<Certificate | undefined>;
	/** IPv6 addresses of a name. */
	addresses6: (domain: string) => Promise<string[]>;
	/** Whether somebody answers at port 443 of an IPv6 address. */
	answers6: (address: string) => Promise<boolean>;
	/** Bytes. */
	disk: (folder: string) => Promise<{ free: number; size: number }>;
	/** undefined: this machine cannot say. */
	isClockSet: () => Promise<boolean | undefined>;
	/** First line of what a program says; undefined: it is not there. */
	says: (program: string, ...args: string[]) => Promise<string | undefined>;
}

const run = promisify(execFile);

async function says(program: string, ...args: string[]): Promise<string | undefined> {
	try {
		const { stdout } = await run(program, args, { timeout: patience });
		return stdout.split('\n')[0]?.trim();
	} catch {
		return undefined;
	}
}

function certificate(domain: string): Promise<Certificate | undefined> {
	return new Promise((done) => {
		const options = { host: domain, port: 443, servername: domain, rejectUnauthorized: false };
		const socket = connect(options, () => {
			const { valid_to: until } = socket.getPeerCertificate();
			const trusted = socket.authorized;
			socket.destroy();
			done({ until: new Date(until).toISOString(), trusted });
		});
		socket.setTimeout(patience, () => socket.destroy());
		socket.once('error', () => done(undefined));
		socket.once('close', () => done(undefined));
	});
}

function answers6(address: string): Promise<boolean> {
	return new Promise((done) => {
		const socket = connectPlain({ host: address, port: 443, family: 6 }, () => {
			socket.destroy();
			done(true);
		});
		socket.setTimeout(patience, () => socket.destroy());
		socket.once('error', () => done(false));
		socket.once('close', () => done(false));
	});
}

export const thisMachine: Machine = {
	now: () => new Date(),
	certificate,
	addresses6: (domain) => resolve6(domain).catch(() => []),
	answers6,
	disk: async (folder) => {
		const { bsize, bavail, blocks } = await statfs(folder);
		return { free: bavail * bsize, size: blocks * bsize };
	},
	isClockSet: async () => {
		const said = await says('timedatectl', 'show', '--property=NTPSynchronized', '--value');
		return said === undefined ? undefined : said === 'yes';
	},
	says,
};
