import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { RuleCode } from '../../../../src/core/reconcile/findings/rule-codes';

export const RULES_FOLDER = join(__dirname, '../../../../src/core/reconcile/rules');

/** A file of one rule, as text and syntax. */
export interface RuleSource {
  /** `r101-total-of-rows.ts` */
  readonly name: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export function readRuleSources(): RuleSource[] {
  return readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.ts') && name !== 'rules.ts')
    .sort()
    .map((name) => {
      const text = readFileSync(join(RULES_FOLDER, name), 'utf8');
      return { name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Exported constants of type Rule: their statements. */
export function rulesOf({ tree }: RuleSource): ts.VariableStatement[] {
  return tree.statements
    .filter(ts.isVariableStatement)
    .filter(
      ({ modifiers, declarationList }) =>
        modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true &&
        declarationList.declarations.some(({ type }) => type?.getText(tree) === 'Rule'),
    );
}

/** Names that a rule file imports from other rule files. */
export function importsFromRules({ tree }: RuleSource): string[] {
  return tree.statements.filter(ts.isImportDeclaration).flatMap((declaration) => {
    const from = (declaration.moduleSpecifier as ts.StringLiteral).text;
    const bindings = declaration.importClause?.namedBindings;
    return from.startsWith('./') && !from.startsWith('./parts/') && bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name }) => name.text)
      : [];
  });
}

/** The comment above the rule, as one line; '' if it has none. */
export function explanationOf(code: RuleCode): string {
  const source = readRuleSources().find(({ name }) => name.startsWith(`${code.toLowerCase()}-`));
  const [rule] = source ? rulesOf(source) : [];
  const comment = rule ? ts.getJSDocCommentsAndTags(rule)[0] : undefined;
  const text = comment && ts.isJSDoc(comment) ? (ts.getTextOfJSDocComment(comment.comment) ?? '') : '';
  return text.replace(/\s+/g, ' ').trim();
}
