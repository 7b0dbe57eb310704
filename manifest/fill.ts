import { AppPackageError } from './errors.ts';

/** `${{NAME}}`, as Microsoft's Agents Toolkit writes its placeholders. */
const placeholder = /\$\{\{(\w+)\}\}/g;

/**
 * The manifest that a template makes with these values. They are put in after parsing, so that no value can break the
 * JSON around it. Throws AppPackageError `package-template` for a placeholder without a value.
 */
export function fillManifest(template: string, values: Readonly<Record<string, string>>): unknown {
  return JSON.parse(template, (_key, node: unknown) =>
    typeof node === 'string' ? filled(node, values) : node,
  );
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(placeholder, (_match, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new AppPackageError('package-template', [`The manifest's template: nothing fills \${{${name}}}.`]);
  });
}
