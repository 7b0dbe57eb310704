import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readPng, type Picture } from './png.ts';

async function icon(name: string): Promise<Picture> {
  return readPng(await readFile(new URL(`../../manifest/icons/${name}.png`, import.meta.url)));
}

// Microsoft's icon guidelines: colour 192 x 192 filling its square, symbol in the middle 120 x 120;
// outline 32 x 32, white on transparent.
describe('the app icons', () => {
  it('fill 192 x 192 pixels in colour, to the edge', async () => {
    const { width, height, pixels } = await icon('color');
    assert.deepEqual([width, height], [192, 192]);
    assert.ok(pixels.every(([, , , alpha = 255]) => alpha === 255));
  });

  it('keep the coloured symbol within the safe area, so that no mask cuts it', async () => {
    const { width, pixels } = await icon('color');
    const background = JSON.stringify(pixels[0]);
    const outside = pixels.filter((_, i) => !safe(i % width) || !safe(Math.floor(i / width)));
    assert.deepEqual(new Set(outside.map((pixel) => JSON.stringify(pixel))), new Set([background]));
    assert.ok(new Set(pixels.map((pixel) => JSON.stringify(pixel))).size > 2, 'a symbol is drawn');
  });

  it('draw the outline in 32 x 32 pixels, white on transparent and nothing else', async () => {
    const { width, height, pixels } = await icon('outline');
    assert.deepEqual([width, height], [32, 32]);
    const painted = pixels.filter(([, , , alpha = 255]) => alpha > 0);
    assert.ok(painted.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255));
    assert.ok(painted.length > 100, 'a symbol is drawn');
    assert.ok(pixels.length - painted.length > 400, 'most of it is transparent');
  });
});

function safe(position: number): boolean {
  return position >= 36 && position < 156;
}
