import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import type { Server } from './server.ts';

export const ADMIN = { name: 'Kay Keeper', email: 'kay@school.example', password: 'correct horse battery' };

/** Makes the installation's first admin, signed in. */
export async function setUp(page: Page, server: Server): Promise<void> {
	await page.goto('/setup');
	await page.getByLabel('Token from the log').fill(server.token);
	await page.getByLabel('Your name').fill(ADMIN.name);
	await page.getByLabel('Address of mail').fill(ADMIN.email);
	await page.getByLabel('Password').fill(ADMIN.password);
	await page.getByRole('button', { name: 'Make the admin’s account' }).click();
	await expect(page.getByRole('heading', { name: 'Keep this server' })).toBeVisible();
}

/** Makes a class of whoever is signed in, and gives the path of its page. */
export async function makeClass(page: Page, name: string): Promise<string> {
	await page.goto('/classes');
	await page.getByLabel('Name').fill(name);
	await page.getByRole('button', { name: 'Make the class' }).click();
	await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
	return new URL(page.url()).pathname;
}
