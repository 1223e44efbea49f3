"""Measures of a dossier against a gold, and checks of small cases: what tools/score_stories and tools/score_cases count.

Plain Python with its standard library, so that any program's output can be measured by it (docs/benchmark.md). Nothing here runs
Synoptic but `program.py`; nothing here decides what is good enough: that stands in the files of floors under tests/.
"""
