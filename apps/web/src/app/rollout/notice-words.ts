import { formatDate } from '@angular/common';
import { inject, LOCALE_ID } from '@angular/core';
import type { NoticesQuery } from '../graphql/generated/graphql.ts';

type Notice = NoticesQuery['notices']['latest'][number];

/** Gives the function that says a notice in one sentence. Call it where `inject` works. */
export function noticeWords(): (notice: Notice) => string {
  const locale = inject(LOCALE_ID);
  return ({ kind, taskName: task, by, day }) => {
    const date = day === null ? '' : formatDate(day, 'mediumDate', locale);
    switch (kind) {
      case 'mentioned':
        return $localize`${by ?? ''}:who: mentioned you in “${task}:task:”`;
      case 'assigned':
        return $localize`${by ?? ''}:who: gave you “${task}:task:”`;
      case 'due':
        return $localize`“${task}:task:” is due on ${date}:day:`;
      case 'overdue':
        return $localize`“${task}:task:” was due on ${date}:day:`;
    }
  };
}
