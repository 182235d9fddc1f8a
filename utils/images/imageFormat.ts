/** The image formats this room knows. HEIC and AVIF share one container (ISO/IEC 23008-12, HEIF). */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'tiff';
