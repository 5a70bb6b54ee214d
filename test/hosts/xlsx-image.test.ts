import fc from 'fast-check';
import { readImage, writeImage } from '../../src/hosts/xlsx';
import { plain, randomImage, randomKept } from './random-image';

test('any image written and read is the same image, with what was kept', async () => {
  await fc.assert(
    fc.asyncProperty(randomImage, fc.option(randomKept), async (image, kept) => {
      const read = await readImage(await writeImage(image, kept, 'formulas'), 'image.xlsx');
      expect(plain(read.image)).toEqual(plain(image));
      expect(read.kept).toEqual(kept);
      expect(read.dropped).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
