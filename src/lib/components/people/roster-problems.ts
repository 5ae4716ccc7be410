/** Why a line of a roster cannot be added, and how to mend it. */
export const ROSTER_PROBLEMS = {
	name_malformed: 'There is no name here, or one of more than 80 characters.',
	email_malformed: 'The second part is no address of mail. Put a name that has a comma in quotation marks.',
	twice: 'This name is on the list twice. Tell the two apart.',
	in_class: 'The class has somebody of this name already.',
	too_many_columns: 'There is more here than a name and an address of mail.',
} as const;
