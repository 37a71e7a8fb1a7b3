# One static program: with a shell (busybox) and, as its applet `true` alone, without anything.
ARG BASE=debian:bookworm-slim
FROM ${BASE} AS packages
RUN apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends busybox-static >/dev/null
RUN mkdir -p /image/bin && cp /bin/busybox /image/bin/ && \
    for applet in $(busybox --list); do [ "$applet" = busybox ] || ln -s busybox "/image/bin/$applet"; done

FROM scratch AS busybox
COPY --from=packages /image/ /
ARG RECIPE
LABEL python-dockerfile-review.stand-in="true" python-dockerfile-review.recipe="${RECIPE}"
CMD ["sh"]

FROM scratch AS static
COPY --from=packages /image/bin/busybox /bin/true
ARG RECIPE
LABEL python-dockerfile-review.stand-in="true" python-dockerfile-review.recipe="${RECIPE}"
CMD ["/bin/true"]
