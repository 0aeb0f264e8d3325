const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200">
<rect width="320" height="200" fill="#cfe3ee"/><rect y="130" width="320" height="70" fill="#8db580"/>
<circle cx="250" cy="50" r="24" fill="#f3d36b"/><rect x="60" y="80" width="110" height="70" fill="#b5654a"/>
<path d="M50 82 115 40l65 42z" fill="#7a3d2b"/></svg>`;

/** Drawn here, so that a practice page needs no picture from anywhere. */
export const practicePicture = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
