import type { Standing } from '../catalog/standingOf.ts';

/** What the toolbar icon can say: a standing, or nothing because the site is not in the catalogue. */
export type IconFace = Standing | 'none';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

// Each face differs by shape first and by colour second: cap on, lens open, a dot, an empty ring.
const COLOUR: Record<IconFace, string> = {
  protected: '#0f766e',
  exposed: '#c2410c',
  unsaid: '#4f5d75',
  none: '#6b7280',
};

/**
 * Draws the lens as a `size` × `size` picture: a ring, and inside it a full cap with a tick (protected), an open
 * aperture with a glint (exposed), a dot (known, nothing said yet) or nothing (not in the catalogue).
 */
export function drawIcon(context: Context, size: number, face: IconFace): void {
  const unit = size / 32;
  const disc = (x: number, y: number, radius: number) => {
    context.beginPath();
    context.arc(x * unit, y * unit, radius * unit, 0, 2 * Math.PI);
  };
  context.clearRect(0, 0, size, size);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.fillStyle = COLOUR[face];
  context.strokeStyle = COLOUR[face];

  if (face === 'protected') {
    disc(16, 16, 14.5);
    context.fill();
    context.strokeStyle = '#ffffff';
    context.lineWidth = 4 * unit;
    context.beginPath();
    context.moveTo(9.5 * unit, 16.5 * unit);
    context.lineTo(14.2 * unit, 21.2 * unit);
    context.lineTo(22.8 * unit, 11.6 * unit);
    context.stroke();
    return;
  }

  disc(16, 16, 14.5);
  context.fillStyle = '#ffffff';
  context.fill();
  context.fillStyle = COLOUR[face];
  context.lineWidth = 3.4 * unit;
  disc(16, 16, 12.8);
  context.stroke();
  if (face === 'exposed') {
    disc(16, 16, 8);
    context.fill();
    context.fillStyle = '#ffffff';
    disc(19, 12.8, 2.4);
    context.fill();
  } else if (face === 'unsaid') {
    disc(16, 16, 3.8);
    context.fill();
  }
}
