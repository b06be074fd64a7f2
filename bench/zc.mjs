import { createMatrix, dataset } from 'mlops-platforms';
import { documentsOf, miniSearchOver } from './engines.mjs';
const matrix = createMatrix(dataset); const mini = miniSearchOver(documentsOf(matrix));
const qs=['coores','joinng','batchfr','minnute','scrntch','dra','coding','grafana'];
for (const q of qs){ for(const [n,f] of [['ours',(x)=>matrix.searchFeatures(x,{limit:10})],['mini',mini]]){ for(let i=0;i<2000;i++)f(q);} 
 const r={}; for(const [n,f] of [['ours',(x)=>matrix.searchFeatures(x,{limit:10})],['mini',mini]]){ const a=process.cpuUsage(); for(let i=0;i<6000;i++)f(q); const b=process.cpuUsage(a); r[n]=(b.user+b.system)/6000;} console.log(q, r.ours.toFixed(1), r.mini.toFixed(1), (r.ours/r.mini).toFixed(2)); }
