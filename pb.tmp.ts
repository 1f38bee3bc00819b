import { longText } from './tests/bench/long-text.ts'
import { findPromises } from '#domain/finder/find'
const t=longText('en'); const ms:number[]=[]; let n=0; const parties:never[]=[]
for(let i=0;i<25;i++){const a=process.cpuUsage(); n=findPromises(t,{language:'en',day:'2026-11-21',parties}).length; const b=process.cpuUsage(a); ms.push(b.user/1000); }
console.log(n, ms.map(x=>x.toFixed(0)).join(' '))
