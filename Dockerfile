# syntax=docker/dockerfile:1
# Rapport in a container: it is not root there, and writes nowhere but in /data. `docker build --tag rapport .`, or for both
# kinds of machine: `docker buildx build --platform linux/amd64,linux/arm64 --tag YOUR-REGISTRY/rapport --push .`
FROM python:3.13-slim-bookworm AS libraries
WORKDIR /build
COPY requirements.lock ./
RUN python -m venv /venv \
    && /venv/bin/python -m pip install --quiet --no-cache-dir --disable-pip-version-check \
        --require-hashes --only-binary :all: --requirement requirements.lock

FROM python:3.13-slim-bookworm
LABEL org.opencontainers.image.title="Rapport" \
    org.opencontainers.image.description="A Slack bot for mentorship pairs: check-ins, reflection and digests, with private words kept private." \
    org.opencontainers.image.version="1.0.0" \
    org.opencontainers.image.licenses="MIT"
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin rapport \
    && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=libraries /venv /venv
WORKDIR /app
COPY manifest.yml ./
COPY bot bot
COPY handlers handlers
COPY storage storage
RUN /venv/bin/python -m compileall -q bot handlers storage
# HOST: what is in a container can be reached from outside it only where a port is published.
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/rapport.db \
    HOST=0.0.0.0
USER 10001:10001
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f\"http://127.0.0.1:{os.environ.get('PORT') or 3000}/readyz\", timeout=9)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
