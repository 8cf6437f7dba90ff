# SPDX-License-Identifier: EPL-2.0
import csv,collections,numpy as np
S={}
for x in csv.DictReader((l for l in open('../../bundles/org.natrolyte.formulation/data/solvents.tsv') if not l.startswith('#')),delimiter='\t'):
    for k in ('M','rho25','drho','eta25','B','T0','eps25','dlneps','DN'): x[k]=float(x[k])
    S[x['id']]=x
bysm={}
C=list(csv.DictReader(open('../../../shared/data/calisol23_train.csv')))
cols=list(C[0])[9:]
classes=['cyclic carbonate','linear carbonate','ether','ester','nitrile','sulfone','amide']
def mix(fr,T,kind):  # fr: {id:amount}
    ids=[i for i in fr if fr[i]>0]; s=[S[i] for i in ids]; w=np.array([fr[i] for i in ids])
    rho=np.array([max(.3,q['rho25']+q['drho']*(T-298.15)) for q in s]); M=np.array([q['M'] for q in s])
    r25=np.array([q['rho25'] for q in s])
    mass = w if kind=='w' else w*M if kind=='mol' else w*r25
    mass=mass/mass.sum(); n=mass/M; x=n/n.sum(); v=mass/rho; phi=v/v.sum()
    eta=np.array([np.log(q['eta25'])+q['B']/(max(T,q['T0']+40)-q['T0'])-q['B']/(298.15-q['T0']) for q in s])
    eps=np.array([q['eps25']*np.exp(q['dlneps']*(T-298.15)) for q in s])
    return dict(rho=1/v.sum(),M=1/n.sum(),lneta=float((x*eta).sum()),eps=float((phi*eps**(1/3)).sum()**3),DN=float((x*[q['DN'] for q in s]).sum()),
      cls={c:float(sum(p for p,q in zip(phi,s) if q['class']==c)) for c in classes},
      spread=float((x*(eta-(x*eta).sum())**2).sum()), lowphi=float(sum(p for p,q in zip(phi,s) if q['eps25']<4)))
# anion: radius A, association, name
A={'PF6':(2.54,.2),'BF4':(2.3,.6),'ClO4':(2.4,.35),'AsF6':(2.6,.18),'TFSI':(3.25,.1),'FSI':(2.9,.12),'BETI':(3.6,.1),'OTf':(2.7,.9),'BOB':(3.05,.35),'DFOB':(2.7,.4),'BPFPB':(4.3,.15),'BMB':(3.3,.4),'TDI':(3.4,.4),'BPB':(4.0,.35),'BNB':(4.4,.35),'TFSM':(3.75,.05),'FAB':(2.8,.4),'PBP':(4.4,.2),'PDI':(3.6,.4)}
MA={'PF6':144.96,'BF4':86.80,'ClO4':99.45,'AsF6':188.91,'TFSI':280.15,'FSI':180.12,'BETI':380.2,'OTf':149.07,'BOB':186.9,'DFOB':136.8,'BPFPB':580,'BMB':215,'TDI':185,'BPB':240,'BNB':330,'TFSM':411,'FAB':137,'PBP':370,'PDI':240}
csalt={'LiPF6':'PF6','LiBF4':'BF4','LiClO4':'ClO4','LiAsF6':'AsF6','LiTFSI':'TFSI','LiBOB':'BOB','LiBPFPB':'BPFPB','LiBMB':'BMB','LiCF3SO3':'OTf'}
esalt={'[Li+].F[P-](F)(F)(F)(F)F':'PF6','[Li+].[B-]12(OC(=O)C(=O)O1)OC(=O)C(=O)O2':'BOB','[Li+].C(F)(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F':'TFSI','[Li+].[B-](F)(F)(F)F':'BF4','[Li+].[O-]Cl(=O)(=O)=O':'ClO4','[Li+].F[As-](F)(F)(F)(F)F':'AsF6','[Li+].C(F)(F)(F)S(=O)(=O)[O-]':'OTf','[Li+].[N-](S(=O)(=O)F)S(=O)(=O)F':'FSI','[Li+].FC(F)(F)C1=NC2=C([N-]1)C=C(C#N)C(=C2)C#N':'TDI','[Li+].[B-]1(OC(=O)C(=O)O1)(F)F':'DFOB','[Li+].C1=CC=C2C(=C1)O[P-]34(O2)(OC5=CC=CC=C5O3)OC6=CC=CC=C6O4':'PBP','[Li+].c1ccc2O[B-]3(Oc2c1)Oc1ccccc1O3':'BPB','[Li+].C(C(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(C(F)(F)F)(F)F)(F)(F)F':'BETI','[Li+].FC(F)(F)S(=O)(=O)[C-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F':'TFSM','[Li+].[B-](C(C(F)(F)F)(F)F)(F)(F)F':'FAB','[O-]Cl(=O)(=O)=O.[Na+]':'NaClO4'}
rows=[]
for x in C:
    fr={s:float(x[s]) for s in cols if x[s] and float(x[s])>0}
    c=float(x['c']);k=float(x['k_mS_cm']);T=float(x['T'])
    if not (c>0 and k>0): continue
    if x['doi']=='10.1016/S0378-7753(01)00697-8': continue # a tenth of what such solutions have: left out
    rows.append(dict(src=x['doi'],fr=fr,T=T,c=c,unit=x['c units'],kind=x['solvent ratio type'],an=csalt[x['salt']],k=k,cat='Li'))
sm2id={}
# map edb1 smiles to ids by exact string aliases
alias={'O=S1(=O)CCCC1':'Sulfolane','CCOC(=O)C':'EA','CC(=O)OC':'MA','CS(=O)C':'DMSO','CCS(C)(=O)=O':'EMS','COC(=O)OCC(F)(F)F':'FEMC','O=c1occo1':'VLC'}
for i,q in S.items(): sm2id[q['smiles']]=i
sm2id.update(alias)
E=list(csv.DictReader(open('../../../shared/data/edb1_conductivity_train.csv')))
miss=collections.Counter()
for x in E:
    fr={}; ok=True
    for j in '1234':
        s=x[f'solv_{j}_sm']
        if s and float(x[f'solv_ratio_{j}'] or 0)>0:
            if s in sm2id: fr[sm2id[s]]=float(x[f'solv_ratio_{j}'])
            else: ok=False; miss[s]+=1
    an=esalt.get(x['salt_sm'])
    k=float(x['conductivity']);c=float(x['conc_salt']);T=float(x['temperature'])+273.15
    if not ok or not an or not fr or not (k>0 and c>0): continue
    cat='Li'
    if an=='NaClO4': an='ClO4';cat='Na'
    rows.append(dict(src='e:'+'/'.join(sorted(fr)),fr=fr,T=T,c=c,unit='mol/l',kind='w',an=an,k=k,cat=cat))
for c,k in ((.15,4.04),(.5,7.2),(1,8.83),(1.5,8.61),(2,7.6)):
    rows.append(dict(src='na',fr={'EC':.5,'PC':.5},T=298.15,c=c,unit='mol/l',kind='w',an='PF6',k=k,cat='Na'))
def saltM(r): return MA[r['an']]+(6.94 if r['cat']=='Li' else 22.99)
def vsalt(an): return 4/3*np.pi*A[an][0]**3*.6022
for r in rows:
    m=mix(r['fr'],r['T'],r['kind']); r['m']=m
    Vs=vsalt(r['an'])/1000
    if r['unit']=='mol/kg':
        mo=r['c']; r['cM']=mo/(1/m['rho']+mo*Vs*.9)
    else: r['cM']=r['c']
    cM=r['cM']; r['mo']=cM/max(.2,(1-cM*Vs*.9)*m['rho'])
    r['xs']=r['mo']/(r['mo']+1000/m['M'])
if __name__=='__main__':
    print(len(rows),sum(r['src'][0]=='e' for r in rows)); print(miss.most_common(15))
