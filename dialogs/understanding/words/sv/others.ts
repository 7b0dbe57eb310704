/** How "another" is put before what is of common gender. */
export const others = ['annan', 'en annan', 'någon annan', 'nån annan'];
