import { createMatrix, dataset } from 'mlops-platforms';
import { documentsOf, miniSearchOver } from './engines.mjs';
import { queriesFor } from './queries.mjs';
import { median, sideBySide, timeOf, quantile } from './timing.mjs';
const matrix = createMatrix(dataset);
const documents = documentsOf(matrix);
const queries = queriesFor(matrix.findFeatures(), matrix.capabilities, 200, 20211001);
const mini = miniSearchOver(documents);
const engines = { limited: (q) => matrix.searchFeatures(q,{limit:10}).length, mini, all:(q)=>matrix.searchFeatures(q).length };
const times = Object.fromEntries(Object.keys(engines).map((n)=>[n,queries.map(()=>[])]));
for (let r=0;r<31;r++) for (const [n,s] of Object.entries(engines)) { s(queries.at(-1).query); queries.forEach(({query},i)=>times[n][i].push(timeOf(()=>s(query)))); }
const m = Object.fromEntries(Object.entries(times).map(([n,l])=>[n,l.map(median)]));
const rows = queries.map(({query,sort},i)=>({query,sort,ours:m.limited[i],all:m.all[i],mini:m.mini[i],r:m.limited[i]/m.mini[i],n:mini(query).length??mini(query)})).filter(r=>r.n>0).sort((a,b)=>b.r-a.r);
for (const r of rows.slice(0,30)) console.log(r.r.toFixed(2), r.ours.toFixed(3), r.all.toFixed(3), r.mini.toFixed(3), r.n, r.sort, '|', r.query);
console.log('over 1:', rows.filter(r=>r.r>1).length, 'of', rows.length, 'p50', (quantile(m.limited,.5)/quantile(m.mini,.5)).toFixed(3), (quantile(m.all,.5)/quantile(m.mini,.5)).toFixed(3));
