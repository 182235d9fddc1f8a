const BY_NAME = /\.(jpe?g|jfif|png|webp|gif|hei[cf]|avif|tiff?|bmp|jxl|dng|svg)$/i;

/** Whether a file is a picture, by its declared type or, where the system knows none (HEIC), by its name. */
export const isImageFile = ({ type, name }: File): boolean => (type ? type.startsWith('image/') : BY_NAME.test(name));
