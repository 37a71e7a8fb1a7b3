# A stand-in for a distroless Python image: no shell, no package manager.
ARG BASE=debian:bookworm-slim
FROM ${BASE} AS gathered
RUN apt-get update -qq
COPY distroless.sh /
RUN sh /distroless.sh

FROM scratch AS root
COPY --from=gathered /image/ /
ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
ENV LANG=C.UTF-8
ARG RECIPE
LABEL python-dockerfile-review.stand-in="true" python-dockerfile-review.recipe="${RECIPE}"
ENTRYPOINT ["/usr/bin/python3"]

FROM root AS nonroot
USER 65532
WORKDIR /home/nonroot
