import { readFileSync, readdirSync } from 'node:fs'
import { findPromises } from '#domain/finder/find'
const dir='/work/shared/documents/'; let t=''
for (const f of readdirSync(dir).filter(f=>f.endsWith('.txt'))) t+=readFileSync(dir+f,'utf8')+'\n\n'
while (t.length<100_000) t+=t
t=t.slice(0,100_000)
const ps:never[]=[]
const ms:number[]=[]; let n=0
for (let i=0;i<15;i++){const a=performance.now(); n=findPromises(t,{language:'en',day:'2024-11-16',parties:ps}).length; ms.push(performance.now()-a)}
console.log(n, ms.map(x=>x.toFixed(0)).join(' '))
