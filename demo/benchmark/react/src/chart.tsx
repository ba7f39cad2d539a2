import {memo} from 'react';
import {Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis} from 'recharts';
import type {Point} from '../../common/model.js';
import {usePortal} from './portal.js';

const TICK = {fontSize: 12, fill: '#5c6570'};

export default memo(function Chart({points}: {points: readonly Point[]}) {
  const {format} = usePortal();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={[...points]} margin={{top: 8, right: 2, bottom: 0, left: 0}}>
        <CartesianGrid vertical={false} stroke="#e1e4e8" />
        <XAxis dataKey="day" tickFormatter={format.date} interval={6} tickLine={false} axisLine={false} tick={TICK} />
        <YAxis tickFormatter={format.short} tickLine={false} axisLine={false} tick={TICK} width={64} />
        <Tooltip labelFormatter={(day) => format.date(String(day))} />
        <Area dataKey="now" stroke="#2c50cf" strokeWidth={2} fill="#2c50cf24" type="linear" isAnimationActive={false} />
        <Line
          dataKey="before"
          stroke="#8a94a0"
          strokeDasharray="4 4"
          type="linear"
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
});
