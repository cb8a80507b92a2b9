/** The kinds of reaction in the order to show them. The first one counts for the sort `top`. */
export const REACTIONS = ['support', 'thanks'] as const;
