/** The colours that a kind of actor may have, by what they look like: tones of the palette in either theme. */
export const ACTOR_COLOURS = ['teal', 'plum', 'olive', 'brown', 'indigo', 'rose'] as const;

/** What readers are told of the actors of one kind. */
export interface ActorKind {
  /** As its actors have it. */
  readonly kind: string;
  readonly name: string | null;
  /** That of the rims of its actors on the drawing. */
  readonly colour: (typeof ACTOR_COLOURS)[number] | null;
}

/** What an actor is called in a language, which a tag of BCP 47 tells: `ko`, `zh-Hant`. No source need call it so. */
export interface OtherName {
  readonly language: string;
  readonly name: string;
}
