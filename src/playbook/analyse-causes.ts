// Whether every cause, kind and reason of a playbook can come out of some conversation.
import type { Standing } from '../domain/standing.ts';
import type { Analysis } from './analyse-playbook.ts';
import type { Playbook } from './playbook.ts';
import type { Finding } from './problem.ts';

export function analyseCauses(
  playbook: Playbook,
  { evidence, ledger }: Analysis,
): readonly Finding[] {
  const supporting = evidence.filter(({ direction }) => direction === 'for');
  const end = playbook.questions.length;
  const gives = (standing: Standing) =>
    playbook.standing.rules.some((rule) => rule.standing === standing);
  const hasAgreement = gives('shared') && playbook.questions.some(({ type }) => type === 'confirm');

  const causes = playbook.causes.flatMap(({ id, kinds }, i): readonly Finding[] => {
    const path = ['causes', i, 'id'];
    const own = supporting.filter(({ cause }) => cause === id);
    if (own.length === 0) return [{ code: 'cause-without-evidence', path, details: { id } }];
    const canBeShared = ledger.canStand(id, ['shared'], end);
    const canBeSuspected = ledger.canStand(id, ['suspected'], end);
    const { for: most, firsthand } = ledger.totalsOf(id);
    const details = { id, most: String(most), firsthand: String(firsthand) };
    if (!canBeShared && !canBeSuspected) {
      return [{ code: 'cause-never-established', path, details }];
    }
    const findings: Finding[] = [];
    if (!canBeSuspected && gives('suspected')) {
      findings.push({ code: 'cause-never-suspected', path, details });
    }
    if (hasAgreement && !canBeShared) {
      findings.push({ code: 'cause-never-shared', path, details: { id } });
    }
    kinds.forEach((kind, k) => {
      if (own.some((piece) => piece.kind === kind.id)) return;
      const at = ['causes', i, 'kinds', k, 'id'];
      findings.push({
        code: 'kind-without-evidence',
        path: at,
        details: { id: kind.id, cause: id },
      });
    });
    return findings;
  });

  const reasons = playbook.reasons.flatMap(({ id }, i): readonly Finding[] =>
    supporting.some(({ reason }) => reason === id)
      ? []
      : [{ code: 'reason-without-evidence', path: ['reasons', i, 'id'], details: { id } }],
  );
  return [...causes, ...reasons];
}
