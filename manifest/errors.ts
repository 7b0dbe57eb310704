/** The app package cannot be made as things are; `lines` say what to change, one each. */
export class AppPackageError extends Error {
  readonly code: 'package-settings' | 'package-template' | 'package-schema';
  readonly lines: readonly string[];

  constructor(code: AppPackageError['code'], lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'AppPackageError';
    this.code = code;
    this.lines = lines;
  }
}
