import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {button, dialog, textField} from '../../.storybook/primitives.js';
import {primitiveGuide} from '../guide/primitive-guide.js';
import {row, onShelf} from './stage.js';

const guide = primitiveGuide({
  about: {
    en: 'One decision at a time. The native dialog, in the middle or at the side; below 560 px of the widget a sheet from below.',
    ru: 'Одно решение за раз. Родной диалог посередине или сбоку; в виджете уже 560 px — лист снизу.',
  },
  keys: [
    ['Tab', {en: 'Moves within the dialog only', ru: 'Двигает только внутри диалога'}],
    ['Esc', {en: 'Closes without doing anything, focus returns', ru: 'Закрывает, ничего не делая, фокус возвращается'}],
  ],
});

export default {title: 'Primitives/Dialog', tags: ['primitive'], parameters: {guide}} satisfies Meta;

const TITLE = {en: 'Dialog', ru: 'Диалог'};

/** A dialog behind a button, in one of its places. */
function behindButton(place: 'middle' | 'side', startsOpen: boolean): NonNullable<StoryObj['render']> {
  return onShelf(TITLE, () => {
    let open = startsOpen;
    let name = '';
    return ({view, say, redraw}) => {
      const show = (shown: boolean) => () => {
        open = shown;
        redraw();
      };
      return html`
        ${row(say('Действие', 'Action'), button({label: say('Переименовать', 'Rename'), icon: 'edit', onPress: show(true)}))}
        ${dialog({
          open,
          t: view.t,
          id: 'rename',
          place,
          title: say('Переименовать ссылку', 'Rename the link'),
          content: textField({
            id: 'name',
            label: say('Название', 'Name'),
            value: name,
            onInput: (typed) => {
              name = typed;
              redraw();
            },
          }),
          actions: [
            button({label: say('Отменить', 'Cancel'), onPress: show(false)}),
            button({label: say('Сохранить название', 'Save the name'), kind: 'primary', onPress: show(false)}),
          ],
          onClose: show(false),
        })}
      `;
    };
  });
}

export const Default: StoryObj = {render: behindButton('middle', false)};

export const Open: StoryObj = {tags: ['picture', '!autodocs'], render: behindButton('middle', true)};

/** Beside what it is about; as wide as the widget where that is narrow. */
export const SidePanel: StoryObj = {render: behindButton('side', false)};

export const SidePanelOpen: StoryObj = {tags: ['picture', '!autodocs'], render: behindButton('side', true)};
