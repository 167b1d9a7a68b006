// Something worth a word that stops nothing: a code and its particulars, like a UserError that is not thrown.
export interface Notice {
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
}
