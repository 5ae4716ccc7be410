import { mentions } from '../../fact/mentions.ts';
import type { Entity, Filler } from '../../fact/schema.ts';
import { askedClause, askedFiller } from '../asked.ts';
import { namesOf } from '../names.ts';
import { rule, type Subject } from '../rule.ts';
import { sensitiveTopic } from '../sensitive-words.ts';

/** Verbs by which a speaker tells of himself, so that an untruth is about him. */
const CONFESSING = new Set(['acknowledge', 'admit', 'confess', 'plead', 'deny', 'concede']);

/** An untruth about a real person is remembered as well as the truth; on such a matter it does harm, true or false tag or not. */
export const sensitiveFalsehood = rule('sensitive-falsehood', 'error', (subject) => {
	const { question, names } = subject;
	const topic = () => sensitiveTopic(withoutNames(question.stem, names.inText(question.stem)));
	if (
		question.kind === 'choice' &&
		question.asks !== 'attribution' &&
		isPerson(askedFiller(subject), subject)
	) {
		const told = topic();
		return (
			told !== undefined && {
				at: 'options',
				mend: `Its options suspect people who have nothing to do with ${told}; ask for the name to be typed, or ask another slot.`,
			}
		);
	}
	if (question.kind !== 'true-false' || question.key || !isAboutPerson(subject)) return false;
	const told = topic();
	return (
		told !== undefined && {
			at: 'stem',
			mend: `It tells an untruth about a named person and ${told}; let the statement be true, or ask another way.`,
		}
	);
});

const isPerson = (filler: Filler | undefined, { names }: Subject): boolean =>
	filler !== undefined && 'entity' in filler && names.byId.get(filler.entity)?.type === 'person';

/** True where the statement is about a person by name; one who only says what is about others is not. */
function isAboutPerson(subject: Subject): boolean {
	const { question, names } = subject;
	const fact = askedClause(subject);
	// What stands there instead may be a name that the bank does not know.
	if (question.asks !== 'attribution' && isPerson(askedFiller(subject), subject)) return true;
	const persons = names.inText(question.stem).filter(({ type }) => type === 'person');
	const source = fact?.attribution;
	if (!fact || !source || CONFESSING.has(source.verb)) return persons.length > 0;
	const inClause = new Set(mentions({ clause: fact.clause }));
	return persons.some(
		({ id }) => inClause.has(id) || (id !== source.source && question.asks !== 'attribution'),
	);
}

/** Names and offices are no statement: a Ministry of Prisons, the Cancer Society. */
function withoutNames(stem: string, named: readonly Entity[]): string {
	const texts = named.flatMap((entity) => [...namesOf(entity), ...(entity.office ? [entity.office] : [])]);
	return texts
		.toSorted((one, other) => other.length - one.length)
		.reduce((text, name) => text.replaceAll(name, ' , '), stem);
}
