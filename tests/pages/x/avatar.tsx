/** X names the account in the test id of its picture. */
export function Avatar({ handle, name }: { handle: string; name: string }) {
  return (
    <div className="x-avatar" data-testid={`UserAvatar-Container-${handle}`}>
      <span aria-hidden="true">{name.slice(0, 1)}</span>
    </div>
  );
}
