import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  standardDeviationalEllipse,
  type PlanarPoint,
} from '../../src/measure/standard-deviational-ellipse.ts';

const coordinate = fc
  .double({ min: -1000, max: 1000, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
const scattered = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 20 });

describe('standardDeviationalEllipse', () => {
  it('moves with its points', () => {
    fc.assert(
      fc.property(scattered, coordinate, coordinate, (points, east, north) => {
        const still = standardDeviationalEllipse(points);
        const moved = standardDeviationalEllipse(points.map(([x, y]) => [x + east, y + north]));
        expect(moved.center[0]).toBeCloseTo(still.center[0] + east, 6);
        expect(moved.center[1]).toBeCloseTo(still.center[1] + north, 6);
        expect(moved.semiMajor).toBeCloseTo(still.semiMajor, 4);
        expect(moved.semiMinor).toBeCloseTo(still.semiMinor, 4);
      }),
    );
  });

  it('has a major axis that is not the shorter', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const { semiMajor, semiMinor } = standardDeviationalEllipse(points);
        expect(semiMajor).toBeGreaterThanOrEqual(semiMinor);
        expect(semiMinor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([0, 0.3, 1.2, -0.7, -1.5])(
    'points along the angle %s, counterclockwise from east',
    (angle) => {
      const points = [-2, -1, 0, 1, 2].flatMap((along): PlanarPoint[] =>
        [-0.1, 0.1].map((across) => [
          along * Math.cos(angle) - across * Math.sin(angle),
          along * Math.sin(angle) + across * Math.cos(angle),
        ]),
      );
      const { rotation, semiMajor, semiMinor } = standardDeviationalEllipse(
        points,
        undefined,
        'yuill',
      );
      expect(rotation).toBeCloseTo(angle, 12);
      expect(semiMajor).toBeCloseTo(Math.SQRT2, 12);
      expect(semiMinor).toBeCloseTo(0.1, 12);
    },
  );

  it('is √(2n/(n − 2)) times as large in the form of CrimeStat, which is the rule', () => {
    const points: PlanarPoint[] = [
      [0, 0],
      [4, 1],
      [1, 3],
      [7, 5],
      [2, 2],
    ];
    const plain = standardDeviationalEllipse(points, undefined, 'yuill');
    const corrected = standardDeviationalEllipse(points);
    expect(corrected.semiMajor / plain.semiMajor).toBeCloseTo(Math.sqrt(10 / 3), 12);
    expect(corrected.semiMinor / plain.semiMinor).toBeCloseTo(Math.sqrt(10 / 3), 12);
    expect(standardDeviationalEllipse(points, undefined, 'crimestat')).toEqual(corrected);
  });

  it('counts a point of weight 2 as two points', () => {
    const once: PlanarPoint[] = [
      [0, 0],
      [4, 1],
      [1, 3],
      [1, 3],
    ];
    const weighted = standardDeviationalEllipse(once.slice(0, 3), [1, 1, 2], 'yuill');
    const repeated = standardDeviationalEllipse(once, undefined, 'yuill');
    expect(weighted.center).toEqual(repeated.center);
    expect(weighted.semiMajor).toBeCloseTo(repeated.semiMajor, 12);
    expect(weighted.rotation).toBeCloseTo(repeated.rotation, 12);
  });

  it('keeps its digits for coordinates in metres, far from the origin', () => {
    const near: PlanarPoint[] = [
      [0.3, 0.1],
      [4.7, 1.3],
      [1.1, 3.9],
      [7.7, 5.2],
    ];
    const far = near.map(([x, y]): PlanarPoint => [x + 1e7 + 0.1, y + 3e7 + 0.7]);
    const still = standardDeviationalEllipse(near);
    const moved = standardDeviationalEllipse(far);
    expect(moved.semiMajor).toBeCloseTo(still.semiMajor, 6);
    expect(moved.semiMinor).toBeCloseTo(still.semiMinor, 6);
    expect(moved.rotation).toBeCloseTo(still.rotation, 6);
  });

  it('has no width where points lie on a line', () => {
    const { semiMinor, rotation } = standardDeviationalEllipse([
      [0, 0],
      [0.1, 0.3],
      [0.2, 0.6],
      [0.7, 2.1],
    ]);
    expect(semiMinor).toBeCloseTo(0, 7);
    expect(Math.tan(rotation)).toBeCloseTo(3, 12);
  });

  it('has no direction where it is a circle', () => {
    const { rotation, semiMajor, semiMinor } = standardDeviationalEllipse(
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ],
      undefined,
      'yuill',
    );
    expect(rotation).toBeCloseTo(0, 14);
    expect(semiMajor).toBeCloseTo(semiMinor, 14);
    expect(semiMajor).toBeCloseTo(Math.SQRT1_2, 14);
  });

  it('refuses what has no shape, by name and place', () => {
    expect(() =>
      standardDeviationalEllipse([
        [0, 0],
        [1, 1],
      ]),
    ).toThrow(/^points has 2 entries and needs at least 3/);
    expect(() =>
      standardDeviationalEllipse([
        [0, 0],
        [NaN, 1],
        [2, 2],
      ]),
    ).toThrow(/^points x\[1\] is NaN/);
    expect(() =>
      standardDeviationalEllipse([
        [0, 0],
        [1, 1],
        [2, Infinity],
      ]),
    ).toThrow(/^points y\[2\] is Infinity/);
    expect(() =>
      standardDeviationalEllipse(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        [1, 0, 1],
      ),
    ).toThrow(/^weights\[1\] is 0/);
    expect(() =>
      standardDeviationalEllipse(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        [1],
      ),
    ).toThrow(/^points has 3 entries and weights has 1/);
  });
});
