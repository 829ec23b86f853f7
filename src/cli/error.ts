/** A fault that ends the command; its message is for the user and says what to do. */
export class CommandError extends Error {}
