import { frameOf } from '../dom/composed.ts';
import { boxOf } from '../dom/natives.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Moves a box of a document inside frames to the viewport of the outermost document. */
export function viewportBox(element: Element, box: DOMRect): Box {
  let { left, top } = box;
  for (let frame = frameOf(element), depth = 0; frame && depth < 8; frame = frameOf(frame), depth++) {
    const outer = boxOf(frame);
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return { left, top, width: box.width, height: box.height };
}
