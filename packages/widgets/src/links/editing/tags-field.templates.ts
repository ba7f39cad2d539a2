import type {TemplateResult} from 'lit';
import {LONGEST_TAG, MOST_TAGS} from '@kabinet/contract';
import {textField} from '../../templates/field.js';
import {serverWords} from '../link-field.templates.js';
import type {LinkFields} from '../link-fields.js';
import type {LinksView} from '../links.messages.js';

/** All tags in their full length, a comma and a blank between them. */
const TEXT_LENGTH = MOST_TAGS * (LONGEST_TAG + 2);

/** The partner's own words for a link, separated by commas. */
export function tagsField(view: LinksView, fields: LinkFields): TemplateResult {
  return textField({
    id: `${fields.prefix}-tags`,
    label: view.t('list.tags'),
    maxLength: TEXT_LENGTH,
    value: fields.values.tags,
    onInput: (tags) => fields.setTags(tags),
    onLeave: () => fields.leave(),
    help: view.t('edit.tags-help', {most: MOST_TAGS, longest: LONGEST_TAG}),
    error: problemWords(view, fields) ?? serverWords(fields, 'tags'),
  });
}

function problemWords({t}: LinksView, {tagsProblem: problem}: LinkFields): string | undefined {
  if (!problem) return undefined;
  if (problem.reason === 'many') return t('edit.tags-many', {most: MOST_TAGS});
  return t('edit.tag-long', {tag: `${problem.tag.slice(0, LONGEST_TAG)}…`, longest: LONGEST_TAG});
}
