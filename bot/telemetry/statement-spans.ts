import type { ObserveStatement } from '../../storage/observed-statements.ts';
import type { Tracing } from './tracing.ts';

/** A span for each statement, in the names of opentelemetry.io/docs/specs/semconv/database; never its text or values. */
export function statementSpans({ within }: Tracing): ObserveStatement {
  return ({ operation, table, name }, run) => {
    const summary = name ?? (table === undefined ? operation : `${operation} ${table}`);
    const marks = {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      'db.collection.name': table,
      'db.query.summary': summary,
    };
    return within({ name: summary, kind: 'client', marks }, run);
  };
}
