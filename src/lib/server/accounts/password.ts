import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** What OWASP's password storage cheat sheet gives as the least for argon2id: 19 MiB, 2 passes, 1 lane. A class signs in at once. */
const MEMORY_KIB = 19 * 1024;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** The shortest password that is taken, in characters (NIST SP 800-63B-4 asks for 8 at least where it is not the only factor, 15 where it is; schools live with ten). */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

type Cost = { memory: number; passes: number; parallelism: number };

function derive(
	password: string,
	salt: Uint8Array,
	{ memory, passes, parallelism }: Cost,
	tagLength: number,
) {
	return new Promise<Buffer>((resolve, reject) => {
		// One text has one hash however its accents were typed (RFC 8265 takes the composed form).
		const message = password.normalize('NFC');
		argon2('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength }, (error, tag) =>
			error ? reject(error) : resolve(tag),
		);
	});
}

/** Base64 without its padding. */
const short = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').split('=', 1).join();

/** The argon2id hash of a password with a new salt, in the PHC string form (as in RFC 9106's reference tool). */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(SALT_BYTES);
	const tag = await derive(
		password,
		salt,
		{ memory: MEMORY_KIB, passes: PASSES, parallelism: LANES },
		TAG_BYTES,
	);
	return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${short(salt)}$${short(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,3})\$([\w+/]+)\$([\w+/]+)$/;

/** Whether the password is the one of the hash; false where the hash is of another form. Takes as long wherever they differ. */
export async function verifyPassword({
	hash,
	password,
}: {
	hash: string;
	password: string;
}): Promise<boolean> {
	const [, memory, passes, parallelism, salt, tag] = PHC.exec(hash) ?? [];
	if (salt === undefined || tag === undefined) return false;
	const expected = Buffer.from(tag, 'base64');
	const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
	const found = await derive(password, Buffer.from(salt, 'base64'), cost, expected.length);
	return timingSafeEqual(expected, found);
}
