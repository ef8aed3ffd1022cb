/** Archives that lie: sizes, flags and data as the test says, not as they are. */
import { crc32 } from 'node:zlib';

export interface Packed {
	name: string;
	/** Deflated. */
	data: Buffer;
	/** As the archive says. */
	size: number;
	crc?: number;
	/** Bit 0: locked. */
	flags?: number;
}

function heads({ name, data, size, crc = 0, flags = 0x800 }: Packed, at: number) {
	const file = Buffer.from(name);
	const common = Buffer.alloc(26);
	common.writeUInt16LE(20, 0);
	common.writeUInt16LE(flags, 2);
	common.writeUInt16LE(8, 4);
	common.writeUInt32LE(crc, 10);
	common.writeUInt32LE(data.length, 14);
	common.writeUInt32LE(size, 18);
	common.writeUInt16LE(file.length, 22);
	const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, file]);
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(at, 10);
	const version = Buffer.from([20, 0]);
	const central = Buffer.concat([Buffer.from('PK\u0001\u0002'), version, common, rest, file]);
	return { local, central };
}

export function packedZip(members: readonly Packed[]): Buffer {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const member of members) {
		const { local, central } = heads(member, at);
		parts.push(local, member.data);
		list.push(central);
		at += local.length + member.data.length;
	}
	const directory = Buffer.concat(list);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006', 0, 'latin1');
	end.writeUInt16LE(Math.min(members.length, 0xffff), 8);
	end.writeUInt16LE(Math.min(members.length, 0xffff), 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, directory, end]);
}

export const crcOf = (data: Buffer) => crc32(data);
