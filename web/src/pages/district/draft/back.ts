/** Back is where a form goes after saving: on to the next task, or back to the answers it was opened from. */
export type Back = 'se-over';

/** backSearch keeps a known way back of the address and drops every other. */
export function backSearch(search: Record<string, unknown>): { fra?: Back } {
  return search.fra === 'se-over' ? { fra: 'se-over' } : {};
}
