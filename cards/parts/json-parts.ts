import { z } from 'zod';

const jsonSchema = z.json();
type Json = z.infer<typeof jsonSchema>;

/** Puts a value back where it stands in the whole. */
type PutBack = (value: Json) => Json;

/**
 * The data as JSON texts that `fits` says yes to, as few as halving gives. Each parses by itself: it holds some of the
 * keys, of a list's entries or of a long text's characters, at the place where they stand in the whole.
 */
export function jsonParts(data: unknown, fits: (json: string) => boolean): string[] {
  function partsOf(value: Json, putBack: PutBack): string[] {
    const text = JSON.stringify(putBack(value), null, 2);
    if (fits(text)) return [text];
    const pieces = piecesOf(value, putBack);
    return pieces.length === 0 ? [text] : pieces.flatMap((piece) => partsOf(piece.value, piece.putBack));
  }

  // Dates become texts here, as they do in any JSON.
  return partsOf(jsonSchema.parse(JSON.parse(JSON.stringify(data))), (value) => value);
}

type Piece = { readonly value: Json; readonly putBack: PutBack };

/** Two halves, or what is inside where there is one thing only; nothing where there is nothing to divide. */
function piecesOf(value: Json, putBack: PutBack): Piece[] {
  if (typeof value === 'string') {
    const letters = Array.from(value);
    return letters.length < 2 ? [] : halves(letters).map((half) => ({ value: half.join(''), putBack }));
  }
  if (Array.isArray(value)) {
    const [only] = value;
    if (value.length > 1) return halves(value).map((half) => ({ value: half, putBack }));
    return only === undefined ? [] : [{ value: only, putBack: (inner) => putBack([inner]) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.length > 1)
    return halves(entries).map((half) => ({ value: Object.fromEntries(half), putBack }));
  return entries.map(([key, only]) => ({ value: only, putBack: (inner) => putBack({ [key]: inner }) }));
}

function halves<T>(all: readonly T[]): [T[], T[]] {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}
