/** What is wrong with the places of a scene's texts. */
import type { Scene } from '../../src/scene/scene.ts';
import { overlaps, textBox } from '../../src/scene/text-metrics.ts';

/** Every text that leaves the frame, and every pair whose boxes overlap, in words. */
export function textProblems({ width, height, texts }: Scene): readonly string[] {
  const boxes = texts.map((text) => ({ text: text.text, box: textBox(text) }));
  const outside = boxes
    .filter(
      ({ box }) =>
        box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5,
    )
    .map(({ text }) => `“${text}” leaves the frame`);
  const pairs = boxes.flatMap(({ text, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other.box))
      .map((other) => `“${text}” lies on “${other.text}”`),
  );
  return [...outside, ...pairs];
}
