import { REFUSED_ID } from './support/set-up.ts';
import { ADMIN, makeClass, setUp } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { expect, testAlone as test } from './support/test.ts';

// One way through all pages of people, each looked at by axe in both themes and at 320 pixels.
test('the admin sets up and invites a teacher, who makes a class; a guest joins it and becomes a student', async ({
	page,
	server,
	browser,
	baseURL,
}) => {
	test.slow();
	await page.goto('/setup');
	await expectSound(page);
	await page.getByLabel('Token from the log').fill('wrong');
	await page.getByLabel('Your name').fill(ADMIN.name);
	await page.getByLabel('Address of mail').fill(ADMIN.email);
	await page.getByLabel('Password').fill(ADMIN.password);
	await page.getByRole('button', { name: 'Make the admin’s account' }).click();
	await expect(page.getByRole('alert')).toContainText('That is not the token');
	await expect(page.getByLabel('Your name')).toHaveValue(ADMIN.name);
	await setUp(page, server);
	await page.getByLabel('For whom').fill('Tess Teacher');
	await page.getByRole('button', { name: 'Make an invitation' }).click();
	const invitation = await page.getByRole('textbox', { name: 'Invitation' }).inputValue();
	await expectSound(page);
	await page.goto('/admin/banks');
	await expect(page.getByRole('heading', { name: REFUSED_ID })).toBeVisible();
	await expectSound(page);

	const teacher = await (await browser.newContext(baseURL === undefined ? {} : { baseURL })).newPage();
	await teacher.goto(invitation);
	await expectSound(teacher);
	await teacher.getByLabel('Your name').fill('Tess Teacher');
	await teacher.getByLabel('Address of mail').fill('tess@school.example');
	await teacher.getByLabel('Password').fill('another long password');
	await teacher.getByRole('button', { name: 'Make the account' }).click();
	await expectSound(teacher);
	const classPath = await makeClass(teacher, 'Year 9, Tuesdays');
	const link = await teacher.getByRole('textbox', { name: 'Link to join' }).inputValue();
	await expectSound(teacher);
	await teacher.goto(`${classPath}/roster`);
	const list = teacher.getByLabel(/^One learner on each line/);
	await list.fill('Bob\nCarol, carol@school');
	await teacher.getByRole('button', { name: 'Look at it first' }).click();
	await expect(teacher.getByText('1 line to mend')).toBeVisible();
	await expectSound(teacher);
	await list.fill('Bob\nCarol, carol@school.example');
	await teacher.getByRole('button', { name: 'Look at it first' }).click();
	await teacher.getByRole('button', { name: 'Add 2 learners' }).click();
	await expect(teacher.getByText(/\/return\//)).toHaveCount(2);
	await expectSound(teacher);

	const guest = await (await browser.newContext(baseURL === undefined ? {} : { baseURL })).newPage();
	await guest.goto('/classes');
	await expect(guest.getByRole('heading', { name: 'Sign in' })).toBeVisible();
	await expectSound(guest);
	await guest.goto(link);
	await expectSound(guest);
	await guest.getByLabel('Your name in the class').fill('Ada');
	await guest.getByRole('button', { name: 'Join' }).click();
	const back = await guest.getByRole('textbox', { name: 'Your link' }).inputValue();
	await expectSound(guest);
	await guest.goto('/classes');
	await expect(guest.getByText('Year 9, Tuesdays')).toBeVisible();
	await expectSound(guest);

	await teacher.goto(classPath);
	await teacher.getByRole('link', { name: 'Ada' }).click();
	await expect(teacher.getByRole('heading', { name: 'Ada', level: 1 })).toBeVisible();
	await teacher.getByLabel('Time').selectOption('1.5');
	await teacher.getByLabel('Larger text').check();
	await expectSound(teacher);
	await teacher.getByRole('button', { name: 'Save' }).click();
	await expect(teacher.getByLabel('Larger text')).toBeChecked();

	await guest.goto('/account');
	await expect(guest.getByText('1.5 times the usual time')).toBeVisible();
	await expectSound(guest);
	const elsewhere = await (await browser.newContext(baseURL === undefined ? {} : { baseURL })).newPage();
	await elsewhere.goto(back);
	await expectSound(elsewhere);
	await elsewhere.getByRole('button', { name: 'Go on as Ada' }).click();
	await expect(elsewhere.getByRole('heading', { name: 'Ada', level: 1 })).toBeVisible();

	await guest.getByLabel('Address of mail').fill('ada@school.example');
	await guest.getByLabel('Password').fill('a third long password');
	await guest.getByRole('button', { name: 'Make an account' }).click();
	await expect(guest.getByText('Signed in as student')).toBeVisible();
	await expect(guest.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible();
	await expectSound(guest);
	await elsewhere.goto('/account');
	await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible();

	await elsewhere.getByLabel('Address of mail').fill('ada@school.example');
	await elsewhere.getByLabel('Password').fill('wrong');
	await elsewhere.getByRole('button', { name: 'Sign in' }).click();
	await expect(elsewhere.getByRole('alert')).toContainText('do not go together');
	await expectSound(elsewhere);
	await elsewhere.getByLabel('Password').fill('a third long password');
	await elsewhere.keyboard.press('Enter');
	await expect(elsewhere.getByText('Signed in as student')).toBeVisible();
	await guest.goto('/account');
	await guest.getByRole('button', { name: /^End\s?:/ }).click();
	await expect(guest.getByRole('button', { name: /^End\s?:/ })).toHaveCount(0);
	await elsewhere.goto('/account');
	await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible();

	await teacher.goto(classPath);
	await teacher.getByRole('link', { name: 'Bob' }).click();
	await teacher.getByRole('combobox', { name: 'Student' }).selectOption('Ada');
	await expectSound(teacher);
	await teacher.getByRole('button', { name: 'Put them together' }).click();
	await expect(teacher.getByRole('link', { name: 'Bob' })).toHaveCount(0);
	await teacher.getByRole('button', { name: 'Put this class away' }).click();
	await expect(teacher.getByText('This class is put away')).toBeVisible();
	await expectSound(teacher);
});

test('a form of another site, and JSON of another origin, do nothing', async ({
	page,
	server,
	browser,
	baseURL,
}) => {
	await setUp(page, server);
	const classPath = await makeClass(page, 'Year 9');
	const cookies = await page.context().cookies();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const url = `${baseURL ?? ''}${classPath}?/rename`;
	const post = (headers: Record<string, string>, body: string) =>
		fetch(url, {
			method: 'POST',
			headers: { cookie, accept: 'text/html', ...headers },
			body,
			redirect: 'manual',
		});
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const own = { origin: baseURL ?? '' };
	for (const headers of [
		{ ...form, origin: 'https://elsewhere.example' },
		{ ...form, ...own, 'sec-fetch-site': 'cross-site' },
		{ ...form },
		{ ...form, origin: 'null' },
	]) {
		expect((await post(headers, 'name=Taken')).status, JSON.stringify(headers)).toBe(403);
	}
	const json = await post(
		{ 'content-type': 'application/json', origin: 'https://elsewhere.example' },
		'{"name":"Taken"}',
	);
	expect(json.status).toBe(415);
	expect((await post({ ...form, ...own, 'sec-fetch-site': 'same-origin' }, 'name=Year+10')).status).toBe(303);
	await page.goto(classPath);
	await expect(page.getByRole('heading', { name: 'Year 10', level: 1 })).toBeVisible();
	expect(browser.isConnected()).toBe(true);
});
