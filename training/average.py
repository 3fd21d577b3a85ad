"""The mean of several runs' weights: python average.py OUT.pt A.pt B.pt …  (runs from the same published weights lie in one basin)"""
import sys, torch
states = [torch.load(f, map_location='cpu') for f in sys.argv[2:]]
torch.save({k: sum(s[k].double() for s in states).div(len(states)).float() for k in states[0]}, sys.argv[1])
