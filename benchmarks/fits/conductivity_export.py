# SPDX-License-Identifier: EPL-2.0
from conductivity_fit import *
kw=dict(nz=300,l=2.3,lam=.005)
out=cv(True,**kw); cve(**kw)
w=isC&(T>=273)&(T<=333.5); e=np.abs(out-y)
def seen(i): 
    return combo[i] in set(combo[src!=src[i]])
cs={p:set(combo[src!=p]) for p in set(src)}
sn=np.array([combo[i] in cs[src[i]] for i in range(len(y))])
ee=np.abs(np.exp(out-y)-1)
for nm,q in (('seen',w&sn),('unseen',w&~sn)): print(nm,q.sum(),np.median(ee[q]).round(3),np.quantile(ee[q],.9).round(3),'q68',np.quantile(e[q],.68).round(3))
na=src=='na'; li=np.array([r['cat']=='Li' for r in rows])
es=pred(train(np.where(li)[0],**kw),np.where(na)[0])-y[na]; rs=np.abs(np.exp(es)-1); es=np.abs(es)
print('NaPF6 in EC:PC from lithium alone',np.median(rs).round(3),np.quantile(es,.68).round(3))
m=train(np.arange(len(y)),**kw)
f=np.exp(pred(m,np.arange(len(y)))); tr=np.abs(f/np.exp(y)-1); print('train',np.median(tr[w]))
D='../../bundles/org.natrolyte.formulation/data/'
n=P.shape[1]
with open(D+'conductivity_model.tsv','w') as o:
    o.write('# Linear physics terms and a sparse kernel correction for ln(molar conductivity); equations, sources, errors: docs/models/conductivity.md\nformat\t1\n')
    o.write('length\t%g\n'%m['l'])
    for j in range(n): o.write('term\t%.10g\t%.10g\t%.10g\n'%(m['mu'][j],m['sd'][j],m['b'][j]))
    for j in range(len(m['Z'])): o.write('centre\t%.10g\t%s\n'%(m['b'][n+j],' '.join('%.5g'%v for v in m['Z'][j])))
    for an,q in (('seen',w&sn),('unseen',w&~sn)): o.write('error\t%s\t%.4f\t%.4f\t%.4f\n'%(an,np.median(ee[q]),np.quantile(e[q],.68),np.quantile(e[q],.95)))
    o.write('error\tsodium\t%.4f\t%.4f\t%.4f\n'%(np.median(rs),np.quantile(es,.68),np.quantile(es,.95)))
    for p in sorted(set(src[isC])): o.write('paper\t%s\n'%p)
    for k in sorted(set(('' if r['cat']=='Li' else 'Na')+combo[i] for i,r in enumerate(rows))): o.write('trained\t%s\n'%k)
with open('ref.tsv','w') as o:
    for i in np.random.RandomState(0).choice(len(y),40,replace=False): o.write('%s\t%s\t%g\t%s\t%s\t%r\t%.6f\n'%(rows[i]['src'],rows[i]['an'],rows[i]['c'],rows[i]['unit'],rows[i]['kind'],rows[i]['fr'],f[i]*rows[i]['cM']))
for i,r in enumerate(rows):
    if r['src']=='na': print(r['c'],r['k'],f[i]*r['cM'])
