/** Registries that hold what others make. */
const REGISTRY =
  /^(?:(?:registry\.)?k8s\.gcr\.io|registry\.k8s\.io|mcr\.microsoft\.com|public\.ecr\.aws|docker\.elastic\.co|nvcr\.io|quay\.io\/(?:prometheus|jetstack|coreos|keycloak|minio|argoproj|brancz))(?:\/|$)/

const OWNER =
  /^(?:docker\.io\/)?(?:library|bitnami|bitnamilegacy|grafana|prom|elastic|confluentinc|hashicorp|jaegertracing|otel|linuxserver|cloudflare|datadog|nvidia|rancher|istio|kindest|alpine|curlimages|oliver006|pgvector|postgis|redislabs|redis|timescale|apache|selenium|localstack|mailhog|axllent|qdrant|semitechnologies|milvusdb|ollama|vllm)\//

const NAME = new Set(
  (
    'adminer alpine amazonlinux arangodb busybox caddy cassandra clickhouse cockroach consul couchbase couchdb curl ' +
    'debian eclipse-mosquitto elasticsearch envoy etcd fluent-bit fluentd ghost golang grafana haproxy httpd influxdb ' +
    'jaeger jenkins kafka keycloak kibana kong kubectl localstack logstash loki mailhog mariadb memcached metabase ' +
    'minio mongo mongo-express mosquitto mysql nats neo4j nginx node openjdk otel-collector pause percona pgadmin4 ' +
    'pgbouncer php phpmyadmin postgis postgres prometheus promtail python qdrant rabbitmq redis redis-stack registry ' +
    'ruby schema-registry solr sonarqube tempo tomcat traefik ubuntu vault weaviate wordpress zipkin zookeeper'
  ).split(' '),
)

/** Whether an image is a well-known one of somebody else, and so not built from a Dockerfile here. */
export function isThirdParty(image: string): boolean {
  return REGISTRY.test(image) || OWNER.test(image) || NAME.has(image.slice(image.lastIndexOf('/') + 1))
}
