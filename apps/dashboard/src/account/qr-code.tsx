import type { ReactElement } from 'react';
import { qrPath } from './qr-path.ts';

/** A QR code, dark on light in every colour scheme: cameras expect it so. */
export function QrCode(props: { text: string; label: string; className?: string | undefined }): ReactElement {
  const { text, label, className } = props;
  const { path, side } = qrPath(text);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
