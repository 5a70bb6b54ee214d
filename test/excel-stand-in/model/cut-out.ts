import { intersect, type Area } from './address';

/** What is left of formats or validations once an area is taken out. */
export function without<T extends { areas: Area[] }>(list: readonly T[], hole: Area): T[] {
  return list.flatMap((one) => {
    one.areas = one.areas.flatMap((area) => cutOut(area, hole));
    return one.areas.length > 0 ? [one] : [];
  });
}

function cutOut(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) {
    return [area];
  }
  const middle = { ...area, top: common.top, bottom: common.bottom };
  return [
    { ...area, bottom: common.top - 1 },
    { ...middle, right: common.left - 1 },
    { ...middle, left: common.right + 1 },
    { ...area, top: common.bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
