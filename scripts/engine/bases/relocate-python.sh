#!/bin/sh
# Lays Debian's Python out as the official images have theirs: /usr/local, site-packages, no tests, no bytecode, its own
# pip. Usage: relocate-python.sh 3.11. Writes /relocated and /libraries.txt, the packages with its shared libraries.
set -eu
version=$1
lib=/relocated/usr/local/lib/python$version
include=/relocated/usr/local/include/python$version
export DEBIAN_FRONTEND=noninteractive

apt-get install -qq -y --no-install-recommends python3 python3-venv >/dev/null
test "$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = "$version"
cd /tmp
apt-get download -qq "libpython$version-dev"
dpkg -x libpython*-dev_*.deb /headers

mkdir -p "$lib" "$include" /relocated/usr/local/bin
cp -a "/usr/lib/python$version/." "$lib"
cp -a "/usr/bin/python$version" /relocated/usr/local/bin/
cp -a "/headers/usr/include/python$version/." "$include"
cp "/headers/usr/include/$(uname -m)-linux-gnu/python$version/pyconfig.h" "$include/pyconfig.h"

# Debian's own ways: no pip outside of virtual environments, dist-packages, a scheme below /usr/local of the prefix.
rm -f "$lib/EXTERNALLY-MANAGED" "$lib/sitecustomize.py"
# site is frozen into the interpreter; both names have the same length.
LC_ALL=C sed -i 's/dist-packages/site-packages/g' "$lib/site.py" "/relocated/usr/local/bin/python$version"
for file in "$lib/sysconfig.py" "$lib/sysconfig/__init__.py"; do
  [ ! -f "$file" ] || sed -i "s/= 'posix_local'/= 'posix_prefix'/; s/return 'posix_local'/return 'posix_prefix'/; s/'DEB_PYTHON_INSTALL_LAYOUT', 'posix_local'/'DEB_PYTHON_INSTALL_LAYOUT', 'posix_prefix'/" "$file"
done
mkdir -p "$lib/ensurepip/_bundled" "$lib/site-packages"
cp /usr/share/python-wheels/*.whl "$lib/ensurepip/_bundled/"
sed -i "s|/usr/share/python-wheels/*|/usr/local/lib/python$version/ensurepip/_bundled|" "$lib"/_sysconfigdata_*.py

# From here on the relocated one is what runs.
cp -a /relocated/usr/local/. /usr/local/
python=/usr/local/bin/python$version
pip=$(ls "$lib"/ensurepip/_bundled/pip-*.whl)
# Since 3.12 the official images have no setuptools.
case $version in 3.9 | 3.10 | 3.11) packages='pip setuptools' ;; *) packages=pip ;; esac
"$python" "$pip/pip" install -q --no-compile --no-index --find-links "$lib/ensurepip/_bundled" \
  --root-user-action=ignore --prefix /usr/local $packages
cp -a /usr/local/lib/. /relocated/usr/local/lib/
cp -a /usr/local/bin/. /relocated/usr/local/bin/
for name in python python3; do ln -sf "python$version" "/relocated/usr/local/bin/$name"; done
ln -sf pip3 /relocated/usr/local/bin/pip
find /relocated -depth \( -type d \( -name test -o -name tests -o -name __pycache__ -o -name idle_test \) \
  -o -type f \( -name '*.pyc' -o -name 'libpython*.a' \) -o -name 'libpython*.so' \) -exec rm -rf {} +

"$python" -c "import sysconfig; found = sysconfig.get_path('purelib'); assert found == '/usr/local/lib/python$version/site-packages', found"
"$python" -c "import ssl, sqlite3, ctypes, lzma, bz2, zlib, uuid, readline, curses"

test "$("$python" -m pip --version | cut -d' ' -f1)" = pip

# Packages of the libraries that the interpreter and its extensions are linked with.
{ ldd "$python" "/usr/local/lib/python$version/lib-dynload/"*.so | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p' | sort -u |
  while read -r library; do
    dpkg -S "$(realpath "$library")" 2>/dev/null || dpkg -S "$library" 2>/dev/null || true
  done; } | cut -d: -f1 | sort -u | tr '\n' ' ' >/libraries.txt
