/** The value that this share (0 to 1) of the values do not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = sorted[below + 1] ?? sorted[below];
  return sorted[below] + (above - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);
