/** The sentence that opens examples of courtesies: who is with whom. */
export const MEETING = 'Präsident Juri Malkow empfing den norwegischen Außenminister Erik Sund.';
