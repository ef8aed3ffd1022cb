/** Who has an account. */
import { signInProblem } from '../../record/sign-in-name.ts';
import { exists, missing, refused } from '../request-error.ts';
import type { Accounts } from './accounts.ts';
import { atOnce } from './database.ts';
import { readRoles, writeRoles, type Role } from './roles.ts';
import { endAllOf } from './sessions.ts';

export interface Person {
	id: number;
	/** What is typed to sign in. */
	login: string;
	/** What stands under reviews and versions. */
	name: string;
	roles: Role[];
	/** As it is kept; null until the invitation is accepted. */
	password: string | null;
	/** Of the second factor; null where there is none. */
	secret: string | null;
	/** The half minute of the last code taken. */
	step: number;
}

type Row = Omit<Person, 'roles'> & { roles: string };

const personOf = (row: unknown): Person | undefined =>
	row === undefined ? undefined : { ...(row as Row), roles: readRoles((row as Row).roles) };

/** ` Shen.XM ` → `shen.xm`. */
export function loginOf(given: string): string {
	return given.normalize('NFKC').trim().toLowerCase();
}

export function findByLogin({ db }: Accounts, login: string): Person | undefined {
	return personOf(db.prepare('SELECT * FROM person WHERE login = ?').get(loginOf(login)));
}

export function findById({ db }: Accounts, id: number): Person | undefined {
	return personOf(db.prepare('SELECT * FROM person WHERE id = ?').get(id));
}

/** @throws RequestError when there is none */
export function personAt(accounts: Accounts, id: number): Person {
	const person = findById(accounts, id);
	if (!person) throw missing('没有这个账号，可能已经删掉了。请刷新看看。');
	return person;
}

export function everyone({ db }: Accounts): Person[] {
	const rows = db.prepare('SELECT * FROM person ORDER BY id').all();
	return rows.flatMap((row) => personOf(row) ?? []);
}

const isAdministrator = ({ roles, password }: Person) =>
	roles.includes('administrator') && password !== null;

/** Whether anybody can get in to look after the accounts. */
export function hasAdministrator(accounts: Accounts): boolean {
	return everyone(accounts).some(isAdministrator);
}

function keepOneAdministrator(accounts: Accounts, person: Person): void {
	const others = everyone(accounts).filter(({ id }) => id !== person.id);
	if (!isAdministrator(person) || others.some(isAdministrator)) return;
	throw refused(
		`${person.name}是最后一位管理员，不能拿掉，不然谁也管不了账号。请先让另一个人当管理员。`,
		409,
	);
}

const loginForm = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9._-]{1,31}$/u;

function refuseWrong(login: string, name: string): void {
	const problem = signInProblem(name);
	if (problem) throw refused(`${problem}。`);
	if (!loginForm.test(login))
		throw refused('登录名用 2 到 32 个小写字母、数字或汉字，例如：shenxm。');
}

/** An account without a password: it waits for its invitation to be accepted. @throws RequestError for a name that is taken */
export function addPerson(
	accounts: Accounts,
	given: { login: string; name: string; roles: readonly Role[] },
): Person {
	const [login, name] = [loginOf(given.login), given.name.trim()];
	refuseWrong(login, name);
	return atOnce(accounts.db, () => {
		const taken = everyone(accounts).find((one) => one.login === login || one.name === name);
		if (taken?.login === login)
			throw exists(`登录名 ${login} 已经有人用了，请换一个，例如后面加数字。`);
		if (taken) throw exists(`已经有一位${name}了。同名的人请加上区别，三审靠名字分清人。`);
		const insert = accounts.db.prepare(
			'INSERT INTO person (login, name, roles, createdAt) VALUES (?, ?, ?, ?)',
		);
		const { lastInsertRowid } = insert.run(login, name, writeRoles(given.roles), accounts.now());
		return personAt(accounts, Number(lastInsertRowid));
	});
}

/** Ends all of the person's sessions: what is open was opened with other rights. @throws RequestError for the last administrator */
export function changeRoles(accounts: Accounts, id: number, given: readonly Role[]): Person {
	return atOnce(accounts.db, () => {
		const person = personAt(accounts, id);
		if (!given.includes('administrator')) keepOneAdministrator(accounts, person);
		accounts.db.prepare('UPDATE person SET roles = ? WHERE id = ?').run(writeRoles(given), id);
		endAllOf(accounts, id);
		return personAt(accounts, id);
	});
}

/** Sessions, tickets and codes go with the account. @throws RequestError for the last administrator */
export function removePerson(accounts: Accounts, id: number): Person {
	return atOnce(accounts.db, () => {
		const person = personAt(accounts, id);
		keepOneAdministrator(accounts, person);
		accounts.db.prepare('DELETE FROM person WHERE id = ?').run(id);
		return person;
	});
}

/** Ends all of the person's sessions. @param kept as `hashPassword` gives it */
export function setPassword(accounts: Accounts, id: number, kept: string): void {
	accounts.db.prepare('UPDATE person SET password = ? WHERE id = ?').run(kept, id);
	endAllOf(accounts, id);
}
