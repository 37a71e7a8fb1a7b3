#!/bin/sh
# Gathers Debian's Python with the files of its packages and nothing that installs or starts other programs, as the
# distroless images do. Writes /image.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get install -qq -y --no-install-recommends python3 ca-certificates netbase tzdata >/dev/null
version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
architecture=$(uname -m)-linux-gnu
mkdir -p /image/usr/bin /image/usr/lib /image/usr/share /image/etc/ssl /image/root /image/home/nonroot /image/proc /image/sys /image/dev
mkdir -p -m 1777 /image/tmp
chown 65532:65532 /image/home/nonroot
for name in bin lib sbin; do
  mkdir -p "/image/usr/$name"
  ln -s "usr/$name" "/image/$name"
done
[ ! -e /lib64 ] || { mkdir -p /image/usr/lib64 && ln -s usr/lib64 /image/lib64 && cp -a /usr/lib64/. /image/usr/lib64/; }
cp -a "/usr/bin/python$version" /image/usr/bin/
ln -s "python$version" /image/usr/bin/python3
ln -s python3 /image/usr/bin/python
cp -a "/usr/lib/python$version" /usr/lib/python3 /image/usr/lib/
rm -f "/image/usr/lib/python$version/sitecustomize.py"
find /image -depth -name __pycache__ -exec rm -rf {} +
mkdir -p "/image/usr/lib/$architecture"
{ ldd "/usr/bin/python$version" "/usr/lib/python$version/lib-dynload/"*.so | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p'; ldconfig -p | sed -n 's/.*libgcc_s.*=> //p'; } |
  sort -u | while read -r library; do
    real=$(realpath "$library")
    cp -L "$real" "/image/usr/lib/$architecture/$(basename "$library")"
  done
cp -a "/usr/lib/$architecture/ld-linux-"* "/image/usr/lib/$architecture/" 2>/dev/null || true
cp -a /usr/share/zoneinfo /image/usr/share/
cp -aL /etc/ssl/certs /image/etc/ssl/
cp -a /etc/nsswitch.conf /etc/protocols /etc/services /etc/os-release /image/etc/ 2>/dev/null || true
printf 'root:x:0:0:root:/root:/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n' >/image/etc/passwd
printf 'root:x:0:\nnobody:x:65534:\nnonroot:x:65532:\n' >/image/etc/group
