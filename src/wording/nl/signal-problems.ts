export const signalProblems = {};
