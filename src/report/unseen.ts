/**
 * Control characters, what turns the direction of writing, what ends lines without being seen, and halves of characters:
 * in a text from elsewhere they could move the cursor, rename the window, or show another text than the one that is there.
 */
export const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/gu;
