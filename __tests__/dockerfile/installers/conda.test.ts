import { CONDA } from '../../../src/dockerfile/installers/conda.js'
import { testLeavings, testOptions, testReading, testStarting } from './checks.js'

testOptions(['conda'], [CONDA])

testReading([
  ['conda install a', 'conda install+'],
  ['mamba install a', 'conda install+'],
  ['micromamba install a', 'conda install+'],
  ['python -m conda install a', null],
  ['conda uninstall', 'conda remove'],
])

testLeavings([
  ['/opt/conda/bin/conda install a', 'conda install+', 'conda /opt/conda/pkgs'],
  ['/opt/conda/bin/conda create a', 'conda create+', 'conda /opt/conda/pkgs'],
  ['/opt/conda/bin/conda update a', 'conda update+', 'conda /opt/conda/pkgs'],
  ['/opt/conda/bin/conda upgrade a', 'conda upgrade+', 'conda /opt/conda/pkgs'],
  ['/opt/conda/bin/conda env create -f a', 'conda env create+', 'conda /opt/conda/pkgs'],
  ['/opt/conda/bin/conda env update -f a', 'conda env update+', 'conda /opt/conda/pkgs'],
  ['/opt/conda/bin/conda remove a', 'conda remove', null],
  ['/opt/conda/bin/conda env remove -n a', 'conda env remove', null],
  ['/opt/conda/bin/conda clean -a', 'conda clean', null],
  ['/opt/conda/bin/conda config --show', 'conda config', null],
  ['/opt/conda/bin/conda run a', 'conda run', null],
])

testStarting([['conda run', '--name', 'a']])
