import { readFileSync, readdirSync } from 'node:fs'
import { EN } from '#domain/finder/en/index'
import { sentencesOf } from '#domain/finder/sentences'
const dir='/work/shared/documents/'; let t=''
for (const f of readdirSync(dir).filter(f=>f.endsWith('.txt'))) t+=readFileSync(dir+f,'utf8')+'\n\n'
while (t.length<100_000) t+=t
t=t.slice(0,100_000)
const s=sentencesOf(t,EN.sentences).map(x=>x.text)
const low=s.map(x=>x.toLowerCase())
function time(name:string,f:()=>number){const ms:number[]=[];let n=0;for(let i=0;i<9;i++){const a=performance.now();n=f();ms.push(performance.now()-a)}ms.sort((a,b)=>a-b);console.log(name,n,ms[0]!.toFixed(1),ms[4]!.toFixed(1))}
time('sentences',()=>sentencesOf(t,EN.sentences).length)
time('cues now',()=>{let n=0;for(const x of s)for(const c of EN.cues)for(const _ of x.matchAll(c.pattern))n++;return n})
const b=EN.cues.map(c=>new RegExp(c.pattern.source.replace('(?<![\\p{L}\\d])','\\b'),'gu'))
time('cues lower \\b',()=>{let n=0;for(const x of low)for(const c of b)for(const _ of x.matchAll(c))n++;return n})
const b2=EN.cues.map(c=>new RegExp(c.pattern.source.replace('(?<![\\p{L}\\d])','\\b').replaceAll('\\p{L}','[a-z]').replaceAll('[[a-z]','[a-z'),'g'))
time('cues lower ascii',()=>{let n=0;for(const x of low)for(const c of b2)for(const _ of x.matchAll(c))n++;return n})
const ex=EN.cues.map(c=>c.pattern)
time('cues exec lastIndex',()=>{let n=0;for(const x of s)for(const c of ex){c.lastIndex=0;while(c.exec(x))n++}return n})
const b3=EN.cues.map(c=>new RegExp(c.pattern.source.replace('(?<![\\p{L}\\d])',''),'gu'))
time('cues lower noLB',()=>{let n=0;for(const x of low)for(const c of b3){c.lastIndex=0;while(c.exec(x))n++}return n})
const one=new RegExp(EN.cues.map(c=>c.pattern.source.replace('(?<![\\p{L}\\d])','')).join('|').replace(/\(\?<(?![=!])\w+>/g,'('),'giu')
time('any',()=>{let n=0;for(const x of s)if(one.test(x)){n++;one.lastIndex=0}return n})
