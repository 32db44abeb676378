/** caseIdIn finds a case's id in what somebody pasted: the id alone, or the address of the case. */
export function caseIdIn(text: string): string | null {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase() ?? null;
}
