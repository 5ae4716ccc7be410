import { posix } from 'node:path';
import ts from 'typescript';

/** One import as it stands in a file. `value` is false where nothing of it is left when the program runs. */
export type Import = { specifier: string; value: boolean };

/** Every import of a file: static, re-exported, dynamic, and types by `import('…')`; of a Svelte component those of its scripts. */
export function readImports(path: string, text: string): Import[] {
	const code = path.endsWith('.svelte') ? scripts(text) : text;
	const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const imports: Import[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
			// `import { type A } from` still loads the module; only `import type` leaves nothing.
			const value = node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
			imports.push({ specifier: node.moduleSpecifier.text, value });
		} else if (
			ts.isExportDeclaration(node) &&
			node.moduleSpecifier &&
			ts.isStringLiteral(node.moduleSpecifier)
		) {
			imports.push({ specifier: node.moduleSpecifier.text, value: !node.isTypeOnly });
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			const { literal } = node.argument;
			if (ts.isStringLiteral(literal)) imports.push({ specifier: literal.text, value: false });
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [argument] = node.arguments;
			if (argument && ts.isStringLiteralLike(argument))
				imports.push({ specifier: argument.text, value: true });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}

const scripts = (text: string): string =>
	[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');

/** Where an import leads: a path of the project, or a package (`node:fs`, `@scope/name`, SvelteKit's `$app`). */
export function resolve(from: string, specifier: string): { path: string } | { package: string } {
	if (specifier.startsWith('$lib/')) return { path: posix.join('src/lib', specifier.slice('$lib/'.length)) };
	if (specifier.startsWith('.')) return { path: posix.join(posix.dirname(from), specifier) };
	const parts = specifier.split('/');
	return { package: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}
