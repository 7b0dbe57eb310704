import ts from 'typescript';
import { factWords, valueWords } from './fact-words.ts';

/**
 * A rule's condition in English, read from its own source, so that the page cannot say another thing than the code.
 * @throws Error where the source has a form, or names a fact, that has no words yet.
 */
export function inWords(condition: (facts: never) => boolean): string {
  const source = ts.createSourceFile('rule.ts', `(${condition.toString()})`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw unreadable(source);
  const outer = bare(statement.expression);
  if (!ts.isArrowFunction(outer) || ts.isBlock(outer.body)) throw unreadable(outer);
  return say(outer.body);
}

function say(node: ts.Expression): string {
  const expression = bare(node);
  if (expression.kind === ts.SyntaxKind.TrueKeyword) return 'always';
  if (ts.isBinaryExpression(expression)) return sayBinary(expression);
  if (ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken)
    return factOf(expression.operand).not;
  return factOf(expression).yes;
}

function sayBinary({ left, operatorToken, right }: ts.BinaryExpression): string {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return `${grouped(left)} **and** ${grouped(right)}`;
    case ts.SyntaxKind.BarBarToken:
      return `${say(left)} **or** ${say(right)}`;
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return compared(left, right, 'is');
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return compared(left, right, 'is not');
    default:
      throw unreadable(operatorToken);
  }
}

/** “Or” inside “and” is put in brackets. */
function grouped(node: ts.Expression): string {
  const expression = bare(node);
  const isOr =
    ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  return isOr ? `(${say(expression)})` : say(expression);
}

function compared(left: ts.Expression, right: ts.Expression, verb: 'is' | 'is not'): string {
  const name = nameOf(left);
  if (ts.isIdentifier(right) && right.text === 'undefined') {
    const { yes, not } = factOf(left);
    return verb === 'is' ? not : yes;
  }
  if (!ts.isStringLiteral(right)) throw unreadable(right);
  const words = valueWords[name];
  if (words === undefined)
    throw new Error(`No words for the fact “${name}”: add it to scripts/rulebook/fact-words.ts.`);
  return `${words} ${verb} \`${right.text}\``;
}

function factOf(node: ts.Expression): { yes: string; not: string } {
  const words = factWords[nameOf(node)];
  if (words === undefined)
    throw new Error(`No words for the fact “${nameOf(node)}”: add it to scripts/rulebook/fact-words.ts.`);
  const [yes, not] = words;
  return { yes, not };
}

function nameOf(node: ts.Expression): string {
  const expression = bare(node);
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  throw unreadable(expression);
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bare(node.expression) : node;
}

function unreadable(node: ts.Node): Error {
  return new Error(`A condition has a form that cannot be put into words: ${node.getText()}`);
}
