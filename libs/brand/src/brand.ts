import * as z from 'zod';

/**
 * How many characters a logo may have as a data address: about 150 kB of picture.
 *
 * @example
 * largestLogo; // => 200000
 */
export const largestLogo = 200_000;

/**
 * How a workspace shows itself: a colour, and a logo as the data address of a PNG, JPEG or WebP picture.
 *
 * @example
 * Brand.parse({ colour: '#0B6E69', logo: null }).colour; // => '#0b6e69'
 */
export const Brand = z
  .object({
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, { error: 'A colour is written like #0b6e69.' })
      .toLowerCase()
      .nullable()
      .describe('The main colour as #rrggbb; null for that of Peerway.'),
    logo: z
      .string()
      .max(largestLogo, { error: 'This logo is too large: at most 150 kB are taken. Save it smaller.' })
      .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/, {
        error: 'A logo is a PNG, JPEG or WebP picture. Save it as one of these.',
      })
      .nullable()
      .describe('The logo as the data address of a PNG, JPEG or WebP picture; null for none.'),
  })
  .meta({ id: 'Brand', description: 'How a workspace shows itself.' });
export type Brand = z.infer<typeof Brand>;
