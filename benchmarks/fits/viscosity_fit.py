# SPDX-License-Identifier: EPL-2.0
import csv,collections,numpy as np,sys,warnings
warnings.filterwarnings('ignore')

F={}
for l in open('fragments.tsv'):
    p=l.rstrip('\n').split('\t'); F[p[0]]={k:int(v) for k,v in (q.rsplit('~',1) for q in p[1:])}
R=[(x['Canonical_SMILES'],float(x['Temperature (K)']),float(x['log_visc'])) for x in csv.DictReader(open('../../../shared/data/viscosity_train.csv'))]
R=[r for r in R if r[0] in F]
mols=sorted(set(r[0] for r in R))
cnt=collections.Counter(k for m in mols for k in F[m])
names=sorted(k for k,c in cnt.items() if c>=5)
print(len(mols),len(names))
M=np.array([[F[m].get(k,0) for k in names] for m in mols],float)
mi={m:i for i,m in enumerate(mols)}
mol=np.array([mi[r[0]] for r in R]); T=np.array([r[1] for r in R]); y=np.array([r[2] for r in R])*np.log(10)


# transformed T
x=(1000/T-1000/320)
S=np.sqrt(M)  # sqrt counts
isA=np.array([n[0]=='a' for n in names]); isE=np.array([n[0]=='e' for n in names]); isG=~(isA|isE)
L=np.log1p(M)
def nrm(A): 
    s=A.std(0); s[s==0]=1; return A/s
def dist(A,B): return np.maximum(0,(A*A).sum(1)[:,None]+(B*B).sum(1)[None]-2*A@B.T)
def K(p,I,J,xi,xj):
    la,le,lg,vr,vl,b1,b2=p[:7]
    A=L[:,isA]/la;E=L[:,isE]/le;G=L[:,isG]/lg
    Z=np.hstack([A,E,G])
    D=dist(Z[I],Z[J])
    km=vr*np.exp(-D/2)+vr*p[7]*np.exp(-dist(np.hstack([A,G])[I],np.hstack([A,G])[J])/2)
    lin=vl*(M[:,isG|isA]@M[:,isG|isA].T/50)[np.ix_(I,J)]
    t=1+b1*np.outer(xi,xj)+b2*np.outer(xi**2,xj**2)
    return (km+lin+3.0)*t
def cv(p,noise=0.003,seed=0):
    # noise
    gk=GroupKFold(5); out=np.zeros(len(y))
    rng=np.random.RandomState(seed); perm=rng.permutation(len(mols))
    for k in range(5):
        te=np.isin(mol,perm[k::5]); tr=~te
        A=K(p,mol[tr],mol[tr],x[tr],x[tr])+noise*np.eye(tr.sum())
        # molecule-level nugget
        same=(mol[tr][:,None]==mol[tr][None])
        A+=same*(p[8])
        al=np.linalg.solve(A,y[tr]-y.mean())
        out[te]=y.mean()+K(p,mol[te],mol[tr],x[te],x[tr])@al
    e=np.abs(np.exp(out-y)-1); 
    return np.median(e),np.mean(e<.3),np.percentile(e,90),out
p=[2.3376,2.2,2.9634,.4927,.0322,.5075,.0572,1.1826,.006]; noise=.0023
AG=np.hstack([L[:,isA]/p[0],L[:,isG]/p[2]]); Z=np.hstack([AG,L[:,isE]/p[1]])
med,f30,p90,out=cv(p,noise)
D=dist(Z,Z); np.fill_diagonal(D,1e9)
rng=np.random.RandomState(0); perm=rng.permutation(len(mols)); sim=np.zeros(len(mols))
for k in range(5):
    te=perm[k::5]; tr=np.setdiff1d(perm,te); sim[te]=np.exp(-D[np.ix_(te,tr)].min(1)/2)
e=np.abs(out-y); s=sim[mol]
edges=np.quantile(sim,[.2,.4,.6,.8]); print('edges',edges)
bins=[]
for a,b in zip([0,*edges],[*edges,1.01]):
    q=(s>=a)&(s<b); bins.append((a,float(np.quantile(e[q],.5)),float(np.quantile(e[q],.68)),float(np.quantile(e[q],.95)))); print(bins[-1],q.sum())
n=len(y); idx=np.arange(n)
Kt=K(p,mol,mol,x,x)+noise*np.eye(n)+(mol[:,None]==mol[None])*p[8]
al=np.linalg.solve(Kt,y-y.mean())
W=np.zeros((len(mols),3))
for j,(u,v,c) in enumerate(zip(al,al*x*p[5],al*x*x*p[6])): W[mol[j]]+=[u,v,c]
lin=(M[:,isG|isA].T@W)*p[4]/50; const=3*W.sum(0)
with open('../../bundles/org.natrolyte.formulation/data/viscosity_model.tsv','w') as f:
    f.write('# Kernel model of ln(viscosity / mPa s) of organic liquids; equations, source and errors: docs/models/viscosity.md\n')
    f.write('# Trained on 982 molecules (Mohan et al., Green Chem. 2025); the measured values themselves are not here\n')
    f.write('format\t1\n')
    f.write('mean\t%.8g\n'%y.mean())
    f.write('scales\t%.6g\t%.6g\t%.6g\n'%(p[0],p[1],p[2])); f.write('variances\t%.6g\t%.6g\n'%(p[3],p[3]*p[7]))
    f.write('constant\t%.8g\t%.8g\t%.8g\n'%tuple(const))
    f.write('crossValidated\tmedian\t%.4f\tp90\t%.4f\n'%(med,p90))
    for b in bins: f.write('error\t%.4g\t%.4f\t%.4f\t%.4f\n'%b)
    li=iter(lin)
    for i,nm in enumerate(names):
        w=next(li) if (isG|isA)[i] else (0,0,0)
        f.write('fragment\t%s\t%.7g\t%.7g\t%.7g\n'%(nm,*w))
    for i,m in enumerate(mols):
        f.write('molecule\t%s\t%.7g\t%.7g\t%.7g\t%s\n'%(m,*W[i],' '.join('%d:%d'%(j,M[i,j]) for j in np.nonzero(M[i])[0])))
print(med,f30,p90)
# a check value
print([ (m,) for m in ('CC1COC(=O)O1','CCOC(=O)OCC','COCCOCCOC') if m in mi])
pr=y.mean()+K(p,mol[:5],mol,x[:5],x)@al; print(mols[mol[0]],T[:3],np.exp(pr[:3]),np.exp(y[:3]))
