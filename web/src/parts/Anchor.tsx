import { Button, Link as DsLink } from '@digdir/designsystemet-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  children?: ReactNode;
}

function PlainAnchor({ ref, children, ...rest }: AnchorProps) {
  return (
    <DsLink ref={ref} data-color="accent" {...rest}>
      {children}
    </DsLink>
  );
}

interface ButtonAnchorProps extends AnchorProps {
  variant?: 'primary' | 'secondary' | 'tertiary';
}

function PlainButtonAnchor({ ref, variant = 'primary', children, ...rest }: ButtonAnchorProps) {
  return (
    <Button asChild variant={variant} data-color="accent">
      <a ref={ref} {...rest}>
        {children}
      </a>
    </Button>
  );
}

/** Anchor is a link to another page of the client. It always looks like one, in cards too. */
export const Anchor = createLink(PlainAnchor);

/** ButtonAnchor is a link that looks like a button: the next step, when that step is another page. */
export const ButtonAnchor = createLink(PlainButtonAnchor);
