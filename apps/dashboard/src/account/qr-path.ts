import { encodeQR } from 'qr';

/** The dark squares of a QR code as the path of an SVG, and how many squares its side has, the quiet rim included. */
export function qrPath(text: string): { readonly path: string; readonly side: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { path, side: rows.length };
}
