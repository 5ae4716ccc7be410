import { ClassId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import { readName } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import { newId } from '../start-attempt.ts';
import type { ClassNotFound } from './own-class.ts';
import { renewCode } from './change-class.ts';

/** Makes a class that the person teaches, with a code to join it by. */
export async function makeClass(
	app: App,
	person: Person,
	input: { name: string },
): Promise<Result<{ class: ClassId }, ClassNotFound | { code: 'name_malformed' }>> {
	if (!may(person, 'class.make') || person.account === null) return fail({ code: 'class_not_found' });
	const name = readName(input.name);
	if (!name.success) return fail({ code: 'name_malformed' });
	const id = ClassId.parse(newId(app));
	await app.classes.make({ id, name: name.data, teacher: person.account, now: app.clock() });
	await renewCode(app, id);
	return ok({ class: id });
}
