# A stand-in for an official Python image, made of Debian's packages.
ARG BASE=debian:bookworm-slim
ARG FLAVOUR=slim

FROM ${BASE} AS updated
RUN apt-get update -qq

FROM updated AS relocated
ARG VERSION
COPY relocate-python.sh /
RUN sh /relocate-python.sh "$VERSION"

FROM ${BASE} AS slim-base

FROM ${BASE} AS full-base
RUN --mount=type=bind,from=updated,source=/var/lib/apt/lists,target=/var/lib/apt/lists,rw \
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    curl g++ gcc git libffi-dev libpq-dev libssl-dev make pkg-config wget xz-utils zlib1g-dev >/dev/null

FROM ${FLAVOUR}-base
ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
ENV LANG=C.UTF-8
RUN --mount=type=bind,from=updated,source=/var/lib/apt/lists,target=/var/lib/apt/lists,rw \
    --mount=type=bind,from=relocated,source=/libraries.txt,target=/libraries.txt \
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    ca-certificates netbase tzdata $(cat /libraries.txt) >/dev/null
ARG PATCH_VERSION
ENV PYTHON_VERSION=${PATCH_VERSION}
COPY --from=relocated /relocated/ /
COPY pip.conf /etc/pip.conf
ARG RECIPE
LABEL python-dockerfile-review.stand-in="true" python-dockerfile-review.recipe="${RECIPE}"
CMD ["python3"]
