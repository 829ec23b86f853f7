/** A word, the parts it may play, separated by blanks, and a note where that is not plain. */
export type WordRow<Role extends string> = readonly [text: string, roles: Role | `${Role} ${string}`, note?: string];
