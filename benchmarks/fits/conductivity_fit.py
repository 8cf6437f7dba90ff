# SPDX-License-Identifier: EPL-2.0
from conductivity_data import *
import numpy as np, time, sys
def assocfrac(r):
    m=r['m']; s=A[r['an']][1]
    # Fuoss-like: ln K = a + s*.. + 560/(eps*T)*kappa
    lnK=np.log(.3)+3.0*s+ 560*298/(m['eps']*r['T'])*0.12
    K=np.exp(min(lnK,12)); c=r['cM']; return (-1+np.sqrt(1+4*K*c))/(2*K*c)
SP='spline'
def feats(r):
    m=r['m']; c=r['cM']; t=1000/r['T']-3.354; an=A[r['an']]
    le=np.log(m['eps']/30)
    na=1. if r['cat']=='Na' else 0.
    phys=[1,m['lneta'],m['lneta']**2,t,t*t,np.sqrt(c),c,c*c,c*t,c*m['lneta'],c*c*t,le,le*np.sqrt(c),le*c,le*le,an[1],an[1]*le,an[1]*np.sqrt(c),an[0]-2.5,(an[0]-2.5)*c,m['DN']/20-.8,np.log(assocfrac(r)),na,na*c]
    gp=[c/0.55*1.0,np.log(c+.02)/1.2,t/0.5,m['lneta']/.7,le/1.0,(m['DN']-16)/8,an[1]/.25,(an[0]-2.5)/.8,na/2]+[m['cls'][q]/.7 for q in classes]+[m['spread']/.5]
    return phys,gp
P=np.array([feats(r)[0] for r in rows]);G=np.array([feats(r)[1] for r in rows])
y=np.array([np.log(r['k']/r['cM']) for r in rows])
src=np.array([r['src'] for r in rows]); T=np.array([r['T'] for r in rows])
isC=np.array([r['src'].startswith('10.') for r in rows])
combo=np.array([r['an']+'|'+'/'.join(sorted(r['fr'])) for r in rows])
def kern(X,Z,l): return np.exp(-.5*np.maximum(0,((X/l)**2).sum(1)[:,None]+((Z/l)**2).sum(1)[None]-2*(X/l)@(Z/l).T))
PS=None
def weights(ix):
    # each (source, combination) gets weight ~ n^0.5
    w=np.zeros(len(ix)); key=np.array([src[i]+combo[i] for i in ix])
    for k in np.unique(key):
        m=key==k; w[m]=m.sum()**-.5
    w=w/w.mean(); w[np.array([src[i]=='na' for i in ix])]*=6
    return w
def train(ix,nz=400,l=1.6,lam=.02,lamp=.003,seed=0,l2=4.,s2=1.):
    rs=np.random.RandomState(5); key=np.array([src[i]+combo[i] for i in ix]); keep=[]
    for k in np.unique(key):
        q=ix[key==k]; keep+=list(q if len(q)<=120 else rs.choice(q,120,replace=False))
    ix=np.sort(np.array(keep))
    w=weights(ix); mu=P[ix].mean(0); sd=P[ix].std(0); mu[0]=0; sd[0]=1; sd[sd==0]=1
    Xp=(P[ix]-mu)/sd
    rng=np.random.RandomState(seed)
    # inducing points: k-means on weighted sample
    pr=w/w.sum(); Z=G[ix][rng.choice(len(ix),nz,replace=False,p=pr)].copy()
    sub=rng.choice(len(ix),min(3000,len(ix)),replace=False,p=pr); X=G[ix][sub]
    for _ in range(4):
        d=((X**2).sum(1)[:,None]+(Z**2).sum(1)[None]-2*X@Z.T); a=d.argmin(1)
        for j in range(nz):
            if (a==j).any(): Z[j]=X[a==j].mean(0)
    Kx=kern(G[ix],Z,l); Kz=kern(Z,Z,l)+1e-6*np.eye(nz)
    B=np.hstack([Xp,Kx])
    R=np.zeros((B.shape[1],)*2); R[:Xp.shape[1],:Xp.shape[1]]=np.eye(Xp.shape[1])*lamp*len(ix); R[0,0]=1e-6; R[Xp.shape[1]:,Xp.shape[1]:]=Kz*lam*len(ix)/100
    yy=y[ix]; sw=w.copy()
    for it in range(4): # robust
        H=B.T@(B*sw[:,None])+R; b=np.linalg.solve(H,B.T@(sw*yy))
        res=yy-B@b; s=np.median(np.abs(res))*1.5+1e-3; sw=w/np.maximum(1,np.abs(res)/(2*s)); na=np.array([rows[i]['cat']=='Na' for i in ix]); sw[na]=w[na]
    return dict(mu=mu,sd=sd,b=b,Z=Z,l=l)
def pred(mod,ix):
    return np.hstack([(P[ix]-mod['mu'])/mod['sd'],kern(G[ix],mod['Z'],mod['l'])])@mod['b']
def cv(verbose=True,**kw):
    papers=sorted(set(src[isC])); out=np.full(len(y),np.nan)
    for p in papers:
        te=np.where(src==p)[0]
        ks=set(round(rows[i]['k'],2) for i in te)
        tr=np.where((src!=p))[0]
        # leave out edb1 rows that may be this paper: same salt and solvent set and same conductivity
        tk=set((rows[i]['an'],tuple(sorted(rows[i]['fr'])),round(rows[i]['k'],2)) for i in te)
        tr=np.array([i for i in tr if isC[i] or (rows[i]['an'],tuple(sorted(rows[i]['fr'])),round(rows[i]['k'],2)) not in tk])
        m=train(tr,**kw); out[te]=pred(m,te)
        e=np.abs(np.exp(out[te]-y[te])-1); w=(T[te]>=273)&(T[te]<=333.5)
        if verbose: print(f"{p:32s} {len(te):5d} all {np.median(e):.3f}  0-60C {np.median(e[w]) if w.any() else 9:.3f} p90 {np.percentile(e[w],90) if w.any() else 9:.3f} bias {np.median((out-y)[te]):.2f}")
    e=np.abs(np.exp(out-y)-1); w=isC&(T>=273)&(T<=333.5)
    pm=np.mean([np.median(e[(src==p)&w]) for p in papers if ((src==p)&w).any()])
    print('ROWS all',np.nanmedian(e[isC]).round(3),'0-60',np.median(e[w]).round(3),'p90',np.percentile(e[w],90).round(3),'mean of paper medians',pm.round(3),kw)
    return out
def cve(**kw):
    rng=np.random.RandomState(3); gs=sorted(set(src[~isC])); rng.shuffle(gs); out=np.full(len(y),np.nan)
    for f in range(5):
        te=np.where(np.isin(src,gs[f::5]))[0]; tr=np.setdiff1d(np.arange(len(y)),te)
        tk=set((rows[i]['an'],round(rows[i]['k'],3)) for i in te)
        tr=np.array([i for i in tr if not (rows[i]['an'],round(rows[i]['k'],3)) in tk])
        out[te]=pred(train(tr,**kw),te)
    w=(~isC)&(T>=273)&(T<=333.5); e=np.abs(np.exp(out-y)-1)
    print('EDB1 solvent sets withheld: 0-60',np.median(e[w]).round(3),'p90',np.percentile(e[w],90).round(3))
if __name__=='__main__':
    t=time.time(); cv(True,nz=300); print(time.time()-t); cve(nz=300)
