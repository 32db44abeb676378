import { RadioField } from '../../parts/fields';
import { useMe } from '../../shell/use-me';
import { useText } from '../../text/use-text';
import { rolesOf } from './roles';

/** RoleField offers the roles of the manager's own party, each with what it is for. */
export function RoleField({ hint }: { hint?: string }) {
  const t = useText();
  const me = useMe();
  return (
    <RadioField
      name="role"
      label={t('account.new.role')}
      hint={hint}
      required={t('account.new.role.choose')}
      options={(me ? rolesOf[me.party.kind] : []).map((role) => ({
        value: role,
        label: t(`account.role.${role}`),
        hint: t(`account.new.role.${role}`),
      }))}
    />
  );
}
